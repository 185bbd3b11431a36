"""How rows of lists are drawn."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..models.tree import Index

_AIR = 6
"""Pixels between two lines of text: with none, as the styles have it, small fonts run together."""


class RoomyDelegate(QStyledItemDelegate):
    """Draws rows with vertical padding."""

    def __init__(self, parent: QWidget | None = None, *, least: int = 0) -> None:
        """Draw rows for `parent` that are at least `least` pixels high."""
        super().__init__(parent)
        self._least = least

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), option.fontMetrics.height() + _AIR, self._least))
