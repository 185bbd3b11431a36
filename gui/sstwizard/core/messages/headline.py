"""The answer about a message or certificate in a few words."""

from __future__ import annotations

from enum import Enum

from ..text import QT_TRANSLATE_NOOP, Text, text
from .outcome import Outcome
from .signature import Content


class Headline(Enum):
    """The answer in a few words, short and long."""

    TRUSTED = QT_TRANSLATE_NOOP("core", "Trusted"), QT_TRANSLATE_NOOP("core", "Trusted by this collection")
    PARTLY_SIGNED = (
        QT_TRANSLATE_NOOP("core", "Only partly signed"),
        QT_TRANSLATE_NOOP("core", "Trusted by this collection, but only a part of the message is signed"),
    )
    NEEDS_INTERMEDIATES = (
        QT_TRANSLATE_NOOP("core", "Not trusted, intermediates missing"),
        QT_TRANSLATE_NOOP("core", "Not trusted by this collection alone: intermediates are missing"),
    )
    CONTENT_MISSING = (
        QT_TRANSLATE_NOOP("core", "Content not checked"),
        QT_TRANSLATE_NOOP("core", "Signer trusted, content not checked"),
    )
    NOT_TRUSTED = QT_TRANSLATE_NOOP("core", "Not trusted"), QT_TRANSLATE_NOOP("core", "Not trusted by this collection")
    UNCHECKABLE = (
        QT_TRANSLATE_NOOP("core", "Can't be checked"),
        QT_TRANSLATE_NOOP("core", "Whether this is trusted can't be checked"),
    )
    UNSIGNED = QT_TRANSLATE_NOOP("core", "Not signed"), QT_TRANSLATE_NOOP("core", "This message is not signed")
    MALFORMED = (
        QT_TRANSLATE_NOOP("core", "Not trusted, malformed"),
        QT_TRANSLATE_NOOP("core", "Not trusted: the signature may cover something other than what is shown"),
    )
    CHANGED = (
        QT_TRANSLATE_NOOP("core", "Changed since it was signed"),
        QT_TRANSLATE_NOOP("core", "Not trusted: changed since it was signed"),
    )
    FORGED = (
        QT_TRANSLATE_NOOP("core", "Damaged or forged"),
        QT_TRANSLATE_NOOP("core", "Not trusted: the signature is damaged or forged"),
    )

    @property
    def short(self) -> Text:
        """For a list."""
        return text(self.value[0])

    @property
    def long(self) -> Text:
        """Where there is room."""
        return text(self.value[1])


_HEADLINES = {
    Outcome.NEEDS_INTERMEDIATES: Headline.NEEDS_INTERMEDIATES,
    Outcome.CONTENT_MISSING: Headline.CONTENT_MISSING,
    Outcome.UNCHECKABLE: Headline.UNCHECKABLE,
    Outcome.UNSIGNED: Headline.UNSIGNED,
    Outcome.MALFORMED: Headline.MALFORMED,
}


def headline_of(outcome: Outcome, content: Content, *, is_all_signed: bool) -> Headline:
    """Return the headline of a verdict.

    Args:
        outcome: What became of the question.
        content: What became of the content since it was signed.
        is_all_signed: No content of the message is outside of what was signed.
    """
    if outcome is Outcome.TRUSTED:
        return Headline.TRUSTED if is_all_signed else Headline.PARTLY_SIGNED
    if outcome is Outcome.TAMPERED:
        return Headline.CHANGED if content is Content.CHANGED else Headline.FORGED
    return _HEADLINES.get(outcome, Headline.NOT_TRUSTED)
