"""The guide as HTML, for the help window, and as Markdown, for the README."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence

from ..powershell.known_errors import KnownError
from ..text import Text
from .topic import Section, Term, Topic

_WIDTH = 120
"""Characters of a line of the README."""
_MARKS = re.compile(r"([\\`*_\[\]<>&#|~])")
"""What Markdown, and the HTML in it, may take for markup."""


def as_html(topic: Topic, say: Callable[[Text], str] = str) -> str:
    """Return a topic as HTML that QTextDocument understands; whatever is in its texts is shown to the letter.

    Args:
        topic: What to tell.
        say: Turns a `Text` into the reader's language.
    """
    return "".join([_element("h2", say(topic.title)), *(_section(section, say) for section in topic.sections)])


def answer_as_html(told: str, troubles: Iterable[KnownError], say: Callable[[Text], str] = str) -> str:
    """Return what is told of a message that somebody pasted, and the messages that it may be, as HTML."""
    found = [_term(Term(each.message, (each.cause, each.help)), say) for each in troubles]
    return "".join([_element("h3" if found else "p", told), *found])


def _section(section: Section, say: Callable[[Text], str]) -> str:
    parts = [_element("h3", say(section.title))] if section.title else []
    parts += [_element("p", say(paragraph)) for paragraph in section.paragraphs]
    if section.points:
        parts.append(f"<ul>{''.join(_element('li', say(point)) for point in section.points)}</ul>")
    parts += [_term(term, say) for term in section.terms]
    return "".join(parts)


def _term(term: Term, say: Callable[[Text], str]) -> str:
    return f"<p><b>{_escaped(say(term.name))}</b><br>{_escaped(_together(term.meanings, say))}</p>"


def _element(name: str, words: str) -> str:
    return f"<{name}>{_escaped(words)}</{name}>"


def _escaped(words: str) -> str:
    from html import escape  # late: it brings a large table along

    return escape(words)


def _together(meanings: Sequence[Text], say: Callable[[Text], str]) -> str:
    return " ".join(say(meaning) for meaning in meanings)


def as_markdown(topics: Iterable[Topic]) -> str:
    """Return topics in English as Markdown, each folded away below its title."""
    return "\n".join(line for topic in topics for line in _folded(topic))


def _folded(topic: Topic) -> Iterator[str]:
    yield "<details>"
    yield f"<summary><b>{_escaped(str(topic.title))}</b></summary>"
    yield ""
    for section in topic.sections:
        yield from _lines(section)
    yield "</details>"
    yield ""


def _lines(section: Section) -> Iterator[str]:
    if section.title:
        yield from (f"**{_plain(section.title)}**", "")
    for paragraph in section.paragraphs:
        yield from (*textwrap.wrap(_plain(paragraph), _WIDTH), "")
    listed = [_plain(point) for point in section.points]
    listed += [f"**{_plain(term.name)}** – {_plain(*term.meanings)}" for term in section.terms]
    for each in listed:
        yield from textwrap.wrap(f"- {each}", _WIDTH, subsequent_indent="  ", break_on_hyphens=False)
    if listed:
        yield ""


def _plain(*texts: Text) -> str:
    return _MARKS.sub(r"\\\1", _together(texts, str))
