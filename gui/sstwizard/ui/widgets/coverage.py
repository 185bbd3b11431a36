"""A picture of how many messages each CA adds: those in the collection, then those selected, then the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..style.theme import Tone, color, edge
from .labels import LineLabel
from .wrapping import WrappingRow

_GAP = 1.5
"""Pixels between two CAs."""


class CoverageBar(QWidget):
    """One part for each CA, as wide as it has messages."""

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
        self.parts = parts
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        total, left = sum(messages for messages, _ in self.parts), 0.0
        for messages, tone in self.parts:
            width = self.width() * messages / max(total, 1)
            painter.setBrush(color(tone, palette) if tone is not None else edge(palette))
            painter.drawRect(QRectF(left, 0, max(width - _GAP, _GAP), self.height()))
            left += width


class Coverage(QWidget):
    """The picture, and beside it the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverage")
        self.bar = CoverageBar()
        self.words = LineLabel(tone=Tone.PLAIN)
        self.setLayout(WrappingRow(self.bar, self.words, wide=self.bar))

    def show_numbers(self, held: Sequence[int], selected: Sequence[int], others: Sequence[int]) -> None:
        """Show how many messages each CA has: those in the collection, those selected, and the others."""
        parts = [(Tone.GOOD, held), (Tone.ACCENT, selected), (None, others)]
        self.bar.show_parts([(each, tone) for tone, numbers in parts for each in sorted(numbers, reverse=True) if each])
        number = QLocale().toString
        said = self.tr(
            "Messages: {held} from CAs in the collection, {selected} from selected CAs, {others} from other CAs"
        )
        self.words.setText(
            said.format(held=number(sum(held)), selected=number(sum(selected)), others=number(sum(others)))
        )
        self.bar.setAccessibleName(self.words.text())
