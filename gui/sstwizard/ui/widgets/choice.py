"""A large choice, as the first page has them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from ..style.theme import Tone
from .labels import IconLabel, TextLabel

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Choice(QPushButton):
    """A large choice: a button with an icon, a title and a sentence. The chosen one has a tick: Next does what it says.

    A command link would be Qt's own, but its letters stay at 9 points.
    """

    moved = Signal(int)
    """The arrow keys go to another choice: so many down, or up."""

    def __init__(self, icon_name: str, title: str, explanation: str, follow: Callable[[], None]) -> None:
        """Show a choice.

        Args:
            icon_name: One of resources/icons.
            title: What it does; `&` stands before the letter to press with Alt.
            explanation: A sentence about it.
            follow: Does it.
        """
        super().__init__()
        self._row = QHBoxLayout(self)
        self.title, self.follow = title, follow
        self._explanation = explanation
        self.setAutoDefault(True)  # Enter presses it, and not the wizard's Next
        self.setAccessibleName(title.replace("&&", "\0").replace("&", "").replace("\0", "&"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._mark = IconLabel("good", Tone.GOOD)
        kept = self._mark.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._mark.setSizePolicy(kept)
        self._lay_out(icon_name)
        self.mark(chosen=False)

    def _lay_out(self, icon_name: str) -> None:
        heading, words = TextLabel(self.title, bold=True), TextLabel(self._explanation)
        heading.setBuddy(self)
        self.labels = heading, words
        column, row = QVBoxLayout(), self._row
        column.setSpacing(2)
        column.addWidget(heading)
        column.addWidget(words)
        line = self.fontMetrics().height()
        row.setContentsMargins(line, line * 4 // 5, line, line * 4 // 5)
        row.setSpacing(line)
        row.addWidget(IconLabel(icon_name, Tone.ACCENT, scale=2.2))
        row.addLayout(column, stretch=1)
        row.addWidget(self._mark)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def mark(self, *, chosen: bool) -> None:
        """Show whether Next does what this says."""
        self._mark.setVisible(chosen)
        said = self.tr("Selected; Next does this.") if chosen else ""
        self.setAccessibleDescription(" ".join(filter(None, (self._explanation, said))))

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)
