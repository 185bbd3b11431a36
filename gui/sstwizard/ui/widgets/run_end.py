"""What has come of an upload: one sentence, the facts below it, and what can be done now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..operations.run_words import End, Look
from ..style.icons import NOTE
from ..style.theme import Tone
from .buttons import CopyButton, FoldButton
from .labels import IconLabel, SelectableLabel, TextLabel, announce
from .wrapping import WrappingRow

_HEADLINE = 1.35


class Headline(QWidget):
    """An icon and the sentence that is the answer of the page; announced when it changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = IconLabel(*NOTE, scale=1.6)
        self._text = TextLabel(bold=True, scale=_HEADLINE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str, look: Look, more: str = "") -> None:
        """Show a sentence; `more` is announced with it."""
        is_new = text != self.accessibleName()
        self.icon.show_icon(*look)
        self._text.setText(text)
        self._text.set_tone(None if look == NOTE else look[1])
        self.setAccessibleName(text)
        if is_new and self.isVisible():
            announce(self, f"{text} {more}".rstrip(), is_urgent=look[1] is Tone.ERROR)


class Facts(QFrame):
    """Names and values, each value to be copied; what is empty is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[str, str]] = []

    def show_facts(self, facts: Sequence[tuple[str, str]], title: str = "") -> None:
        """Show facts; with a title, as a card."""
        if (wanted := [("", title), *((name, value) for name, value in facts if value)]) == self._shown:
            return
        self._shown = wanted
        self.setFrameShape(QFrame.Shape.StyledPanel if title else QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base if title else QPalette.ColorRole.NoRole)
        self.setAutoFillBackground(bool(title))
        margin = 16 if title else 0
        self._grid.setContentsMargins(margin, margin, margin, margin)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if title:
            self._grid.addWidget(TextLabel(title, bold=True), 0, 0, 1, 2)
        for row, (name, value) in enumerate(wanted[1:], 1):
            label, field = QLabel(name), SelectableLabel(value)
            field.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(field, row, 1)

    @property
    def told(self) -> dict[str, str]:
        """What is shown, by name."""
        return dict(self._shown[1:])


class RunEnd(QWidget):
    """The end of an upload: what Exchange holds, why, what is left as it was, and PowerShell's own words folded."""

    def __init__(self, actions: Sequence[QWidget], folded: QWidget, parent: QWidget | None = None) -> None:
        """Show nothing yet.

        Args:
            actions: What can be done now.
            folded: What one of them unfolds.
            parent: The owner.
        """
        super().__init__(parent)
        self.headline, self.said, self.facts = Headline(), TextLabel(), Facts()
        self.headline.setObjectName("headline")
        self.show_details = FoldButton(self.tr("Show the &details"))
        self.show_details.setObjectName("show-details")
        self.details, self.copy = SelectableLabel(), CopyButton(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy the details"))
        self._folded = QWidget()
        row = QHBoxLayout(self._folded)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.details, 1)
        row.addWidget(self.copy, alignment=Qt.AlignmentFlag.AlignTop)
        self.show_details.fold(self._folded)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.headline, self.said, self.facts):
            column.addWidget(widget)
        column.addLayout(WrappingRow(*actions, spacing=8))
        for below in (folded, self.show_details, self._folded):
            column.addWidget(below)

    def show_end(self, end: End, facts: Sequence[tuple[str, str]], title: str, details: str) -> None:
        """Show an end.

        Args:
            end: What is said of it.
            facts: Names and values.
            title: What stands above them; without one they are no card.
            details: The words of PowerShell; empty where there are none.
        """
        self.said.setText(end.said)
        self.said.setVisible(bool(end.said))
        self.facts.show_facts(facts, title)
        self.show_details.setVisible(bool(details))
        self._folded.setVisible(bool(details) and self.show_details.isChecked())
        self.details.setText(details)
        self.copy.offer(details)
        self.headline.say(end.headline, end.look, end.said)
