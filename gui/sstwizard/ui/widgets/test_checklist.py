"""What is tried once all is done, to be ticked off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from .labels import TextLabel
from .tick import Tick


class TrialsList(QWidget):
    """One line for each trial: a tick, what to do, and what is right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: Sequence[tuple[str, str, str]] = ()
        self.ticks: list[Tick] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(6)
        self.hide()

    def tell(self, trials: Sequence[tuple[str, str, str]]) -> None:
        """Show these: title, how and what is expected of each. They are the same for as long as the list lives."""
        if trials == self._told:
            return
        assert not self._told
        self._told = trials
        for row, (title, how, expected) in enumerate(trials):
            tick = Tick()
            tick.setObjectName(f"trial-{row}")
            tick.setAccessibleName(title)
            tick.setAccessibleDescription(f"{how} {expected}")
            said = TextLabel(self.tr("{title}: {how} ► {expected}").format(title=title, how=how, expected=expected))
            self._grid.addWidget(tick, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, row, 1)
            self.ticks.append(tick)
        self.show()

    def start_over(self) -> None:
        """Take all ticks off."""
        for tick in self.ticks:
            tick.setChecked(False)
