"""A scroll area for what is read: keys scroll it where it doesn't fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QScrollArea

from ..style.theme import Tone, color


class ReadingArea(QScrollArea):
    """Tab stops at it only where there is something to scroll, and then a frame shows that it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.Box)  # a line wide, and drawn here
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def _on_range(self, _least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if most > 0 else Qt.FocusPolicy.NoFocus)

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint:  # of the frame; what is in it paints itself
            return super().event(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(color(Tone.ACCENT, self.palette()), 2 * self.frameWidth()))
            painter.drawRect(self.rect())
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
