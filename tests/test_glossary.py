"""One word for each thing in each language: the one that Microsoft's Windows and Exchange have for it."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from catalogues import TRANSLATIONS, messages, spoken
from test_translations import CODE

GLOSSARY = tomllib.loads(Path(__file__).with_name("glossary.toml").read_text(encoding="utf-8"))


def plain(text: str) -> str:
    """Return a text without what doesn't count: values, what is typed, letters to press, case, forms of marks."""
    text = CODE.sub("", re.sub(r"\{\w*\}", "{}", spoken(text)))
    return unicodedata.normalize("NFKC", text.replace("’", "'").replace('"', "")).casefold()


def label(text: str) -> str:
    """Return a text that stands alone, without what may follow it."""
    return plain(text).strip("…: ")


def wrong(language: str) -> Iterator[str]:
    """Yield each message that has another word for a term, and the word."""
    labels = {label(term): label(wanted) for term, wanted in GLOSSARY[language]["labels"].items()}
    words = [
        (re.compile(rf"(?<![\w-])(?:{term})(?![\w-])", re.IGNORECASE), wanted)
        for term, wanted in GLOSSARY[language]["words"].items()
    ]
    for message in messages(language):
        source = plain(re.sub("“[^”]*”", "", message.source))  # what is quoted may stay English
        wanted = None if message.source[:1].islower() else labels.get(label(message.source))
        for form in message.forms:
            if wanted and label(form) != wanted:
                yield f"{message.source}: {form}, not {wanted}"
            for term, word in words:
                if term.search(source) and not re.search(word, plain(form), re.IGNORECASE):
                    yield f"{message.source}: {form} has not {word}"


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_terms_are_those_of_windows(language: str) -> None:
    """A translation calls what Windows and Exchange have by the name that they have for it."""
    assert list(wrong(language)) == []
