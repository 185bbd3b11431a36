"""The languages that the program speaks, and texts of the core, dates and times in the one of the user."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import cache
from itertools import pairwise, starmap
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from ...core.resources import resource
from ...core.text import Text, printable

T = TypeVar("T")
_LANGUAGES = {
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
_IN_ORDER = str.maketrans({mark: chr(at) for at, mark in enumerate(" _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$", 1)})
"""What puts the marks of ASCII into the order that they have in Unicode's collation, before digits and letters."""
_NUMBER, _DIGITS = re.compile("[0-9]+"), 20
"""A number in a name, and how many digits it gets for the order: so 2 comes before 10."""
_BETWEEN = "\0"  # no text that is shown has it


def available_languages() -> list[str]:
    codes = [catalogue.stem.removeprefix("sstwizard_") for catalogue in resource("i18n").glob("sstwizard_*.qm")]
    return sorted(codes, key=language_name)


def language_name(code: str) -> str:
    """Return what a language calls itself."""
    return _LANGUAGES.get(code) or QLocale(code).nativeLanguageName() or code


def chosen_locale(code: str) -> QLocale | None:
    """Return the locale of a language that was chosen; None, for the system's, where it has no catalogue any more."""
    return QLocale(code) if code and code in available_languages() else None


def formats_beside(texts: QLocale) -> QLocale:
    """Return how dates and numbers are written beside texts in a language: as the system does, if it is the same one.

    So what a country or a user has set stays: Austria's names of months, or a date written by hand.
    """
    system = QLocale()
    is_same_language = system.language() is texts.language()
    is_any_country = texts.name() in (system.name(), QLocale(texts.language()).name())
    return system if is_same_language and is_any_country else texts


@cache
def look_up(context: str, source: str) -> str:
    """Return a text of the program in the user's language.

    It asks Qt once: each time gives Python's lock away, and costs a thread in the background as much as making a row.
    Who installs or removes translators clears the cache.
    """
    return QCoreApplication.translate(context, source)


def localized(text: Text) -> str:
    """Return a core text in the user's language, dates and numbers in the user's form."""
    values = {name: _shown(value) for name, value in text.values.items()}
    return look_up("core", text.source).format_map(values)


def sentences(*parts: str) -> str:
    """Return sentences one after the other, without those that are empty; in Japanese no space divides them."""
    return " ".join(filter(None, parts)).replace("。 ", "。")


def long_date(moment: date) -> str:
    """Return a date with the month's name, in the order of the user's country, without the day of the week."""
    locale = QLocale()
    pattern = re.sub(r"\W*d{3,4}\W*", "", locale.dateFormat(QLocale.FormatType.LongFormat), count=1)
    return locale.toString(QDate(moment.year, moment.month, moment.day), pattern)


def short_date(moment: date) -> str:
    """Return a date in digits, in the order of the user's country, with all digits of the year."""
    locale = QLocale()
    pattern = re.sub(r"(?<!y)yy(?!y)", "yyyy", locale.dateFormat(QLocale.FormatType.ShortFormat))
    return locale.toString(QDate(moment.year, moment.month, moment.day), pattern)


def short_time(moment: datetime) -> str:
    """Return a moment in UTC to the minute, in digits."""
    time = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    return f"{short_date(moment)}, {time} UTC"


def local_time(moment: datetime, *, is_dated: bool = False) -> str:
    """Return a moment to the minute, as clocks here tell it; of today without the date, unless that is wanted."""
    here = moment.astimezone()
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    is_today = here.date() == datetime.now().astimezone().date()
    return time if is_today and not is_dated else f"{short_date(here)}, {time}"


def exact_time(moment: datetime) -> str:
    """Return a moment in UTC to the second, in the form of the user's country."""
    locale = QLocale()
    pattern = re.sub(r"\W*t+\W*", "", locale.timeFormat(QLocale.FormatType.LongFormat))
    time = locale.toString(QTime(moment.hour, moment.minute, moment.second), pattern)
    return f"{long_date(moment)}, {time} UTC"


def ordered(rows: Iterable[T], key: Callable[[T], Any], *, descending: bool = False) -> list[T]:
    """Sort rows by their keys, texts as the user's language orders them, and numbers in them by size."""
    rows = list(rows)
    keys = [key(row) for row in rows]
    if keys and isinstance(keys[0], str):
        different = list(dict.fromkeys(keys))
        keys = list(map(dict(zip(different, _collated(different), strict=True)).__getitem__, keys))
    order = sorted(range(len(rows)), key=keys.__getitem__, reverse=descending)
    return [rows[at] for at in order]


def _collated(texts: list[str]) -> list[Any]:
    """Return by what texts are sorted.

    What ASCII alone decides has one order in all languages of the program. Python finds it five times as fast as Qt,
    and without the 2 MiB that Qt then reads.
    """
    whole = _BETWEEN.join(texts).lower().translate(_IN_ORDER)  # ten times as fast as one by one
    folded = _NUMBER.sub(lambda number: number[0].lstrip("0").zfill(_DIGITS), whole).split(_BETWEEN)
    if whole.isascii() or all(starmap(_differ_in_ascii, pairwise(sorted(set(folded))))):
        return folded
    from PySide6.QtCore import QCollator

    collator = QCollator(QLocale())
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    return [collator.sortKey(text) for text in texts]


def _differ_in_ascii(one: str, other: str) -> bool:
    """Return whether two texts are the same until one ends, or both have some characters of ASCII."""
    differing = ((mine, its) for mine, its in zip(one, other, strict=False) if mine != its)
    return all(map(str.isascii, next(differing, ())))


def listed(names: Sequence[str], most: int = 3, between: str = ", ") -> str:
    """Return names in a row; where they are more than `most`, it ends with an ellipsis."""
    return between.join([*map(printable, names[:most]), *["…"][: len(names) - most]])


def changes(added: int, kept: int, removed: int) -> str:
    numbers = {"added": added, "kept": kept, "removed": removed}
    none = QCoreApplication.translate("Difference", "none")
    counted = QCoreApplication.translate("Difference", "{added} added, {kept} kept, {removed} removed")
    return counted.format(**{name: QLocale().toString(number) if number else none for name, number in numbers.items()})


def _shown(value: object) -> object:
    if isinstance(value, Text):
        return localized(value)
    if isinstance(value, datetime):
        return long_date(value)
    return QLocale().toString(value) if isinstance(value, int) else value
