"""The topics of the guide, and the files that hold their words."""

from __future__ import annotations

from collections.abc import Callable

from ..resources import resource
from ..text import LANGUAGE, Text, text

PAGES = ("welcome", "certificates", "chains", "export", "completing", "upload")
"""A topic for each page of the wizard, in the order of the pages."""

TOPICS = (*PAGES, "signed-mail", "where-mail-is", "mail-flow-rule", "include-intermediates", "troubleshooting")
"""All topics, in the order in which they are listed."""


def template(topic: str, language: str) -> str:
    """Return the words of a topic as they are written: Markdown, with `{name}` where the program has a value.

    Args:
        topic: One of `TOPICS`.
        language: Its code, of BCP 47 or as its folder in `resources/guide` has it; English takes the place of a page
            that a language lacks.

    Returns:
        The text of the file.
    """
    file = resource("guide", language.replace("-", "_"), f"{topic}.md")
    return (file if file.is_file() else resource("guide", "en", file.name)).read_text(encoding="utf-8")


def title(topic: str, say: Callable[[Text], str] = str) -> str:
    """Return what a topic is called: the heading in its first line.

    Args:
        topic: One of `TOPICS`.
        say: Turns a `Text` into the reader's language.

    Returns:
        The words of the heading, which holds no markup.
    """
    return template(topic, say(text(LANGUAGE))).partition("\n")[0].removeprefix("# ")
