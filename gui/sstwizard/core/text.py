"""Translatable texts for users, without Qt, and where a long text may be broken.

`core` is independent of Qt's translators. It returns a `Text`: an English sentence and the values to insert. The
command line prints `str(text)`; the wizard translates the sentence and inserts the same values, with dates and numbers
in the user's own format.

The first window needs this module, so patterns for Japanese only are compiled on first use, which takes milliseconds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from types import MappingProxyType


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate knows this name
    """Mark `text` for lupdate; `context` is always "core"."""
    return text


LANGUAGE = QT_TRANSLATE_NOOP("core", "en")
"""The language of all texts as a code of BCP 47, which each translation replaces with its own, such as "de"."""


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence and its values, without a dictionary, as there are two for each of thousands of findings.

    Attributes:
        source: The English text, with a `{name}` for each value.
        names: The names of the values; texts with the same names share one tuple.
        given: The values: strings, numbers, datetimes (UTC) or other texts.
    """

    source: str
    names: tuple[str, ...] = ()
    given: tuple[object, ...] = ()

    @property
    def values(self) -> Mapping[str, object]:
        """The values by name."""
        return MappingProxyType(dict(zip(self.names, self.given, strict=True)))

    def __str__(self) -> str:
        return self.source.format_map({name: _in_english(value) for name, value in self.values.items()})


def _in_english(value: object) -> object:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d}"
    return f"{value:,}" if isinstance(value, int) else value


def text(source: str, **values: object) -> Text:
    """Return a `Text`, given a sentence marked with `QT_TRANSLATE_NOOP`, and its values."""
    return Text(source, _shared(tuple(values)), tuple(values.values())) if values else _plain(source)


@cache
def _shared(names: tuple[str, ...]) -> tuple[str, ...]:
    return names


@cache
def _plain(source: str) -> Text:
    """Return the `Text` of a sentence without values, one object shared by thousands of findings."""
    return Text(source)


_BLANK = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""Unicode's Default_Ignorable_Code_Point (UAX #44), which fonts don't show, and U+2800, an empty Braille cell.

Python considers those printable that are letters or marks, such as U+3164, a Hangul letter.
"""


def printable(value: str) -> str:
    """Return a text with its invisible characters (control, bidirectional, ignorable) escaped.

    Anyone can put anything in a certificate's name. A right-to-left mark or line break in it must not affect the text
    around it, and an invisible letter must not make two names look alike. Emoji lose their variation selectors.
    """
    if value.isprintable() and (value.isascii() or not _BLANK.search(value)):
        return value
    return "".join(_shown(character) for character in value)


def _shown(character: str) -> str:
    if not _BLANK.match(character):
        if character.isprintable():
            return character
        if character.isspace() and character not in "\t\r\n\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029":
            return " "
    return f"\\u{ord(character):04x}"


WIDE = "\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60"
"""Japanese characters, as ranges of a regular expression: a line may break between two of them."""
_NEVER_FIRST = "、。，．・：；！？ー」』）］】々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
_NEVER_LAST = "「『（［【"
_WORD = re.compile("[^ \n]+ *")


def has_wide(text: str) -> bool:
    """Return whether a text may contain Japanese."""
    return not text.isascii() and max(text) >= WIDE[0]


def fold(sentences: str, width: int) -> list[str]:
    """Wrap a text into lines of some columns; a Japanese character takes two."""
    import textwrap

    if not has_wide(sentences):
        return textwrap.wrap(sentences, width)
    lines = [""]
    for piece in pieces(sentences):
        if lines[-1] and _columns(lines[-1] + piece.rstrip()) > width:
            lines.append("")
        lines[-1] += piece
    return [line.rstrip() for line in lines]


def pieces(text: str) -> list[str]:
    """Return the unbreakable parts of a text, words or Japanese characters, with the spaces after them."""
    return (_piece() if has_wide(text) else _WORD).findall(text)


@cache
def _piece() -> re.Pattern[str]:
    """Return the pattern of a word or Japanese character with its punctuation (JIS X 4051)."""
    return re.compile(rf"[{_NEVER_LAST}]*(?:[{WIDE}]|[^ \n{WIDE}]+)[{_NEVER_FIRST}]* *")


def _columns(line: str) -> int:
    from unicodedata import east_asian_width

    return sum(2 if east_asian_width(each) in "FW" else 1 for each in line)
