"""The languages that the program speaks: those that have a catalogue, and which one a start uses."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from ...core.resources import resource

_NAMES = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "ja": "日本語",
    "nl": "Nederlands",
    "pt_BR": "Português (Brasil)",
}
"""What each language calls itself. Qt's own names tell countries apart: "American English"."""


def available() -> list[str]:
    """Return the codes of the languages that have a catalogue, in the order of their names."""
    codes = [catalogue.stem.removeprefix("sstwizard_") for catalogue in resource("i18n").glob("sstwizard_*.qm")]
    return sorted(codes, key=name)


def name(code: str) -> str:
    """Return what a language calls itself."""
    return _NAMES.get(code) or QLocale(code).nativeLanguageName() or code


def chosen_locale(code: str) -> QLocale | None:
    """Return the locale of a language that was chosen; None, for the system's, where it has no catalogue any more."""
    return QLocale(code) if code and code in available() else None


def formats(texts: QLocale) -> QLocale:
    """Return how dates and numbers are written beside texts in a language: as the system does, if it is the same one.

    So what a country or a user has set stays: Austria's names of months, or a date written by hand.
    """
    system = QLocale()
    is_same = system.language() is texts.language() and texts.name() in {
        system.name(),
        QLocale(texts.language()).name(),
    }
    return system if is_same else texts
