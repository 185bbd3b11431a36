"""The headings that each topic has."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP, Text, text
from .topic import Section, Term

_TODO = QT_TRANSLATE_NOOP("core", "What to do")
_WORDS = QT_TRANSLATE_NOOP("core", "What the words mean")
_KEYS = QT_TRANSLATE_NOOP("core", "Keys")
_TROUBLES = QT_TRANSLATE_NOOP("core", "What can go wrong")


def purpose(*paragraphs: Text) -> Section:
    """Return what a topic begins with."""
    return Section(paragraphs=paragraphs)


def todo(points: tuple[Text, ...]) -> Section:
    """Return the list of what to do on a page."""
    return Section(text(_TODO), points=points)


def words(*terms: Term) -> Section:
    """Return the words on a page."""
    return Section(text(_WORDS), terms=terms)


def keys(*terms: Term) -> Section:
    """Return the keys that work on a page."""
    return Section(text(_KEYS), terms=terms)


def pitfalls(points: tuple[Text, ...]) -> Section:
    """Return what can go wrong on a page."""
    return Section(text(_TROUBLES), points=points)
