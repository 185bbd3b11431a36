"""What all documents have in common: their language, their day, and the templates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from ..certificates.certificate import Certificate
from ..certificates.namesakes import Namesakes
from ..collection.checks.finding import Finding
from ..resources import resource
from ..text import LANGUAGE, QT_TRANSLATE_NOOP, Text, text

if TYPE_CHECKING:
    from jinja2 import Environment

_MAX_NAME_LENGTH = 200
"""Characters of a name in a sentence: its owner may have made it longer than a page. Its own entry has all of it."""

AGAIN = QT_TRANSLATE_NOOP("core", "CAs change about once a year: check your signed mail again every year.")
"""What is said wherever one is reminded of the collection's age."""
_UNTIL = QT_TRANSLATE_NOOP("core", "{name}, until {end}")


@dataclass(frozen=True, slots=True)
class Edition:
    """In which language a document speaks, and of which moment.

    Attributes:
        now: The moment that the document names, UTC.
        say: Turns a `Text` into the document's language.
    """

    now: datetime
    say: Callable[[Text], str] = str

    def words(self, source: str, **values: object) -> str:
        """Return the sentence of a marked source and its values."""
        return self.tell(text(source, **values))

    def tell(self, sentence: Text) -> str:
        """Return a sentence of the core, endless names in it cut short."""
        return self.say(_brief(sentence))

    def date(self, moment: datetime) -> str:
        """Return a date in the reader's form."""
        return self.words("{date}", date=moment)

    def number(self, value: int) -> str:
        """Return a number in the reader's form."""
        return self.words("{number}", number=value)

    def until(self, certificate: Certificate, names: Namesakes) -> str:
        """Return a certificate's name and how long it lasts.

        Args:
            certificate: The certificate.
            names: What it and those that stand beside it are called.
        """
        name, end = names.name(certificate), certificate.details.not_after
        return self.tell(name) if end is None else self.words(_UNTIL, name=name, end=end)

    def severity(self, finding: Finding) -> str:
        """Return the word for how bad a finding is."""
        return self.tell(finding.severity.text)

    @property
    def day(self) -> str:
        """The moment to the minute, in a form that is the same everywhere."""
        return f"{self.now:%Y-%m-%d %H:%M} UTC"


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a table of facts.

    Attributes:
        label: What it is.
        values: One or several values, each on a line of its own.
        is_code: They are to be compared character by character.
        is_hex: They are hex digits, to be compared so; a gap opens after each fourth.
    """

    label: str
    values: Sequence[str]
    is_code: bool = False
    is_hex: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding as it is printed."""

    severity: str
    title: str
    message: str
    basis: str


def remarks(edition: Edition, findings: Sequence[Finding]) -> list[Remark]:
    """Return findings as they are printed.

    Args:
        edition: The language that they are written in.
        findings: What a check found, in the order to print it in.
    """
    return [
        Remark(
            edition.severity(finding),
            edition.tell(finding.title),
            edition.tell(finding.message),
            edition.tell(finding.basis.text),
        )
        for finding in findings
    ]


def shorten(name: str) -> str:
    """Return a name that fits into a sentence."""
    return name if len(name) <= _MAX_NAME_LENGTH else name[:_MAX_NAME_LENGTH] + "…"


def _brief(sentence: Text) -> Text:
    return text(sentence.source, **{name: _brief_value(value) for name, value in sentence.values.items()})


def _brief_value(value: object) -> object:
    if isinstance(value, Text):
        return _brief(value)
    return shorten(value) if isinstance(value, str) else value


def render(template: str, edition: Edition, values: Mapping[str, object]) -> str:
    """Return a document in HTML.

    Args:
        template: The name of its template in `resources/templates`.
        edition: Its language and its moment.
        values: What the template names.
    """
    return _environment().get_template(template).render(language=edition.words(LANGUAGE), day=edition.day, **values)


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
