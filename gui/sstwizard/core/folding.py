"""Sentences as lines of plain text, also in a language that has no spaces between its words."""

from __future__ import annotations

import re
import textwrap
from unicodedata import east_asian_width

WIDE = "\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60"
"""Japanese letters and punctuation, as a range of a regular expression: a line may end between two of them."""
_NEVER_FIRST = "、。，．・：；！？ー」』）］】々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
_NEVER_LAST = "「『（［【"
_PIECE = re.compile(rf"[{_NEVER_LAST}]*(?:[{WIDE}]|[^ \n{WIDE}]+)[{_NEVER_FIRST}]* *")
"""With the punctuation that belongs to it (JIS X 4051)."""


def fold(sentences: str, width: int) -> list[str]:
    """Return sentences as lines.

    Args:
        sentences: The text.
        width: The columns of a line, of which a letter of Japanese takes two.
    """
    if not re.search(f"[{WIDE}]", sentences):
        return textwrap.wrap(sentences, width)
    lines = [""]
    for piece in pieces(sentences):
        if lines[-1] and _columns(lines[-1] + piece.rstrip()) > width:
            lines.append("")
        lines[-1] += piece
    return [line.rstrip() for line in lines]


def pieces(text: str) -> list[str]:
    """Return what of a text stays in one line: words, or letters of Japanese, with the spaces after them."""
    return _PIECE.findall(text)


def _columns(line: str) -> int:
    return sum(2 if east_asian_width(each) in "FW" else 1 for each in line)
