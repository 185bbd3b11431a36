"""Text on the screen: how wide a letter is, and tooltips for names and sentences that strangers may have written."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics


def letter_width(metrics: QFontMetrics) -> int:
    """Return the width of a usual Latin letter, in pixels.

    The average of a Japanese font is that of its own letters, twice as wide as those of the names in certificates.
    """
    return min(metrics.averageCharWidth(), metrics.horizontalAdvance("x"))


def tooltip(text: str) -> str:
    """Return a tooltip that shows `text` to the letter, folded into lines that can be read.

    Qt takes a tooltip that looks like markup for markup, and does not fold one that doesn't.
    """
    from html import escape  # it brings a large table along, which the first page does not need

    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""
