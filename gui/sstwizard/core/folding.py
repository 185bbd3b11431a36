"""Wrap plain text, including languages without spaces between words.

The first window needs this module, so patterns for Japanese only are compiled on first use, which takes milliseconds.
"""

from __future__ import annotations

import re
from functools import cache

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
