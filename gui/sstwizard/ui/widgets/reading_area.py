"""A scroll area for what is read, which keys scroll where it doesn't fit; and results in it, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from ..style.theme import Tone, color
from .labels import IconLabel, TextLabel


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


class ResultList(ReadingArea):
    """An icon and a title for each result, and below them what more there is to say."""

    def __init__(self, name: str) -> None:
        """Show nothing yet; `name` is what a screen reader calls the list."""
        super().__init__()
        self.setAccessibleName(name)
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(2)
        self.setWidget(holder)

    def add(self, look: tuple[str, Tone] | None, *labels: TextLabel) -> None:
        """Add a result, shown at once: Qt shows labels a moment later, and squeezes the others until then."""
        row = self._grid.rowCount()
        if look is not None:
            icon = IconLabel(*look)
            self._grid.addWidget(icon, row, 0, Qt.AlignmentFlag.AlignTop)
            icon.show()
        for at, label in enumerate(labels, row):
            self._grid.addWidget(label, at, 1, Qt.AlignmentFlag.AlignTop)
            label.show()
        if len(labels) > 1:
            self._grid.setRowMinimumHeight(self._grid.rowCount(), self.fontMetrics().height() // 2)

    def end(self) -> None:
        """Keep what was added together, at the top."""
        self._grid.setRowStretch(self._grid.rowCount(), 1)
