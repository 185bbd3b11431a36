"""How wide a letter is: what rooms for names and words are measured by."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics


def letter_width(metrics: QFontMetrics) -> int:
    """Return the width of a usual Latin letter, in pixels.

    The average of a Japanese font is that of its own letters, twice as wide as those of the names in certificates.
    """
    return min(metrics.averageCharWidth(), metrics.horizontalAdvance("x"))
