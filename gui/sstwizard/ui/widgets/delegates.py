"""How rows of lists are drawn."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ..models.tree import NAME_ROLE, Index

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


class NameDelegate(RoomyDelegate):
    """Elides a row's name in its middle, and leaves whole what is said of it: how many, or that it can't be read."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        name = str(index.data(NAME_ROLE))
        style = option.widget.style() if option.widget is not None else QApplication.style()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, option.widget) + 1
        text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        metrics = option.fontMetrics
        room = text.width() - 2 * margin - metrics.horizontalAdvance(option.text) + metrics.horizontalAdvance(name)
        if 0 < room < metrics.horizontalAdvance(name):
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
            option.text = option.text.replace(name, shown, 1)
