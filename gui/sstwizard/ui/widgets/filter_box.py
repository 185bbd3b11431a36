"""A field by which a list is filtered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class FilterBox(QLineEdit):
    """A field whose Return goes to the list, not to the next page, and whose Esc clears it, and closes nothing."""

    left = Signal()

    def __init__(self, placeholder: str, name: str, parent: QWidget | None = None) -> None:
        """Make an empty field.

        Args:
            placeholder: What stands in it while it is empty.
            name: What a screen reader calls it.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName("filter")
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
