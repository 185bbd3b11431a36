"""A picture of how many messages are trusted now, how many more would be with what is ticked, and how many others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..style.theme import Tone, color, edge, is_high_contrast

_GAP = 1.5
"""Pixels between two parts."""


_PATTERNS = {
    Tone.GOOD: Qt.BrushStyle.SolidPattern,
    Tone.ACCENT: Qt.BrushStyle.Dense5Pattern,
    None: Qt.BrushStyle.NoBrush,
}
"""What tells the parts apart in high contrast, where all have one color."""


class CoverageBar(QWidget):
    """A part for each number of messages, as wide as that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: Sequence[tuple[int, Tone | None]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(190, self.fontMetrics().height() * 2 // 3)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def show_parts(self, parts: Sequence[tuple[int, Tone | None]]) -> None:
        """Draw these numbers of messages, each in its tone; None is that of edges."""
        self.parts = [part for part in parts if part[0]]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_high = is_high_contrast(palette)
        painter.setPen(edge(palette) if is_high else Qt.PenStyle.NoPen)
        total, left = sum(messages for messages, _ in self.parts), 0.0
        for messages, tone in self.parts:
            width = self.width() * messages / max(total, 1)
            fill = color(tone, palette) if tone is not None else edge(palette)
            painter.setBrush(QBrush(fill, _PATTERNS[tone]) if is_high else fill)
            painter.drawRect(QRectF(left, 0, max(width - _GAP, _GAP), self.height()))
            left += width
