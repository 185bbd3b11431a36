"""Text on the screen: how wide a letter is, and tooltips for names and sentences that strangers may have written."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""What stands in a text for what markup is made of. Python's html would bring the names of 2,000 characters along."""


def letter_width(metrics: QFontMetrics) -> int:
    """Return the width of a usual Latin letter, in pixels.

    The average of a Japanese font is that of its own letters, twice as wide as those of the names in certificates.
    """
    return min(metrics.averageCharWidth(), metrics.horizontalAdvance("x"))


def tooltip(text: str) -> str:
    """Return a tooltip that shows `text` to the letter, folded into lines that can be read.

    Qt takes a tooltip that looks like markup for markup, and does not fold one that doesn't.
    """
    return f'<p style="white-space: pre-wrap">{text.translate(_ESCAPED)}</p>' if text else ""
