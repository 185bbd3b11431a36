"""A field that has room for what stands in it while it is empty."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

_LETTERS = 17
"""For how many a QLineEdit wants room."""


class RoomyField(QLineEdit):
    """A field that wants to be as wide as its placeholder; by itself, one has room for seventeen letters."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        """Make an empty field.

        Args:
            placeholder: What stands in it while it is empty.
            parent: The owner.
        """
        super().__init__(parent)
        self.example = placeholder
        self.setPlaceholderText(placeholder)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._wanted), hint.height())

    @property
    def has_room(self) -> bool:
        """Whether the placeholder is to be seen in full."""
        return self._wanted <= self.width()

    @property
    def _wanted(self) -> int:
        metrics = self.fontMetrics()
        around = super().sizeHint().width() - _LETTERS * metrics.horizontalAdvance("x")
        return around + metrics.horizontalAdvance(self.example)
