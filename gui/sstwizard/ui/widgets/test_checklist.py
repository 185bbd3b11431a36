"""The tests after an upload, to be ticked off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from ...core.powershell.test_checklist import ChecklistItem
from ..translate import localised
from .labels import TextLabel


class Checklist(QWidget):
    """A row for each test: a tick, what to do, and the expected result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks: list[QCheckBox] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(6)
        self.hide()

    def show_items(self, items: Sequence[ChecklistItem]) -> None:
        """Show these tests, unless they are shown already: one checklist has the same tests all its life."""
        if self.ticks or not items:
            return
        for row, item in enumerate(items):
            title, how, expected = map(localised, item)
            tick = QCheckBox()
            tick.setObjectName(f"test-{row}")
            tick.setAccessibleName(title)
            tick.setAccessibleDescription(f"{how} {expected}")
            label = TextLabel(self.tr("{title}: {how} ► {expected}").format(title=title, how=how, expected=expected))
            self._grid.addWidget(tick, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, row, 1)
            self.ticks.append(tick)
        self.show()

    def start_over(self) -> None:
        """Take all ticks off."""
        for tick in self.ticks:
            tick.setChecked(False)
