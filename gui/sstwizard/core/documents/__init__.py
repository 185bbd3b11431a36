"""Documents that go with the file: inventory, walk-through, transfer kit and reminders.

The same input, the time included, gives the same text on every machine. Each document is one file that needs nothing
else: no script, no picture, no address. What a certificate says is data in it, never markup and never a formula.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from ..resources import resource
from ..text import LANGUAGE, QT_TRANSLATE_NOOP, Text, text

if TYPE_CHECKING:
    from jinja2 import Environment


_MAX_NAME_LENGTH = 200
"""Characters of a name in a sentence: its owner may have made it longer than a page. Its own entry has all of it."""

AGAIN = QT_TRANSLATE_NOOP("core", "CAs change about once a year: check your signed mail again every year.")
"""Advice for every document that mentions the age of the collection."""

Translate = Callable[[Text], str]
"""Returns a text of the core in a user's language."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A row of a table of facts: what it is, and the values, each on a line of its own.

    Attributes:
        is_code: Whether they are set in a monospaced font.
        is_hex: Whether they are hex digits, which are also spaced in groups of four.
    """

    label: str
    values: Sequence[str]
    is_code: bool = False
    is_hex: bool = False


@dataclass(frozen=True, slots=True)
class Edition:
    """The language of a document, and the time that it names, UTC."""

    now: datetime
    translate: Translate = str

    def words(self, source: str, **values: object) -> str:
        """Return the translation of a marked source, with its values filled in."""
        return self.tell(text(source, **values))

    def tell(self, sentence: Text) -> str:
        """Return the translation of a text of the core, with very long names in it cut short."""
        return self.translate(_brief(sentence))

    def moment(self, moment: datetime | None) -> str:
        """Return a date in the reader's form, and the time to the second; an empty text if there is none."""
        return f"{self.words('{date}', date=moment)} {moment:%H:%M:%S}" if moment else ""

    def fact(self, label: str, *values: str, is_code: bool = False, is_hex: bool = False) -> Fact:
        """Return a fact, whose label is a marked source."""
        return Fact(self.words(label), values, is_code, is_hex)


def shorten(name: str) -> str:
    """Return a name, cut short if it is too long for a sentence."""
    return name if len(name) <= _MAX_NAME_LENGTH else name[:_MAX_NAME_LENGTH] + "…"


def _brief(sentence: Text) -> Text:
    return text(sentence.source, **{name: _brief_value(value) for name, value in sentence.values.items()})


def _brief_value(value: object) -> object:
    if isinstance(value, Text):
        return _brief(value)
    return shorten(value) if isinstance(value, str) else value


def render(template: str, edition: Edition, words: Mapping[str, str], **values: object) -> str:
    """Return a document in HTML, from a template in `resources/templates` and what it uses.

    The marked sources of its own headings and sentences are `words`.
    """
    translated = {name: edition.words(source) for name, source in words.items()}
    language = edition.words(LANGUAGE)
    return _environment().get_template(template).render(language=language, words=translated, edition=edition, **values)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # late: only few save documents

    return Environment(
        loader=FileSystemLoader(resource("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
