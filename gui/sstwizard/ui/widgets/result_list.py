"""What came of several checks, one below the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ..style.theme import Tone
from .labels import IconLabel, TextLabel
from .reading_area import ReadingArea


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
