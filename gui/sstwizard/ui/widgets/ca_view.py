"""The list of CAs: Space or the box selects those to add, a double click shows a certificate."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ...core.collection.survey import IssuingCA
from ..models.ca_table import COLUMNS, CAColumn, CATable
from ..models.tree import Index
from ..translate import localized
from .lists import RoomyDelegate, RowView

_AIR = 12
"""Pixels above and below the two lines of a row, together."""
_PADDING, _ICON = 14, 24
"""Pixels beside a text, and what an icon takes besides."""


def _room_of_box(view: QWidget) -> int:
    """Return how far the box of a row moves its name, in pixels."""
    style, metric = view.style(), QStyle.PixelMetric
    box, margin = (
        style.pixelMetric(each, None, view) for each in (metric.PM_IndicatorWidth, metric.PM_FocusFrameHMargin)
    )
    return box + 2 * margin + 2


class _NameDelegate(RoomyDelegate):
    """Begins the names of all rows at one place, whether there is a box before them or not."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() != CAColumn.NAME or index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            super().paint(painter, option, index)
            return
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        style = filled.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, filled, painter, filled.widget)
        shifted = QStyleOptionViewItem(option)
        shifted.rect.setLeft(option.rect.left() + _room_of_box(filled.widget))
        super().paint(painter, shifted, index)


class CAView(RowView):
    """A row for each CA, two lines high."""

    currentCA = Signal(object)
    detailsWanted = Signal(object)
    _table: CATable

    def __init__(self, model: CATable, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._current: IssuingCA | None = None
        self.setObjectName("caList")
        self.setAccessibleName(self.tr("CAs that the messages need"))
        self.setItemDelegate(_NameDelegate(self, least=2 * self.fontMetrics().lineSpacing() + _AIR))
        self.setAlternatingRowColors(False)
        self.openWanted.connect(self._show_details)
        model.modelReset.connect(self._restore_current)

    def fit_columns(self) -> None:
        """Divide the width: the status gets what it needs, then the other words, the names the rest."""
        beside = _room_of_box(self) + _PADDING
        others = ((at, self._needed(at), column.room) for at, column in COLUMNS.items() if at != CAColumn.NAME)
        self.setColumnWidth(CAColumn.NAME, max(self.divide(others, beside), 20 * self.fontMetrics().averageCharWidth()))

    def _needed(self, column: int) -> int:
        """Return how wide a column has to be for its title and its samples, in pixels."""
        width = self.fontMetrics().horizontalAdvance
        words = [each if isinstance(each, str) else localized(each) for each in COLUMNS[column].samples]
        icon = _ICON if column == CAColumn.STATUS else 0
        title = str(self._table.headerData(column, Qt.Orientation.Horizontal))
        return max(
            *(width(each) + icon + _PADDING for each in (*words, title)),
            self.horizontalHeader().sectionSizeHint(column),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._current = self.current

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the wizard, whose Next it presses."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
            self._current = self.current

    def toggle_selected(self) -> None:
        """Tick the boxes of the selected rows; if all of them are ticked, empty them."""
        if marked := self.marked:
            self._table.tick(marked, not self._table.are_ticked(marked))

    @property
    def current(self) -> IssuingCA | None:
        """The CA that is selected."""
        row = self._table.row(self.currentIndex())
        return row.ca if row is not None else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.currentCA.emit(self.current)

    def _show_details(self, index: QModelIndex) -> None:
        row = self._table.row(index)
        if row is not None:
            self.detailsWanted.emit(row.ca)

    def select_first(self) -> None:
        """Select the first row, and follow it no longer where the user has gone."""
        self._current = None
        self._restore_current()

    def _restore_current(self) -> None:
        """Select what the user has gone to; until then, the first."""
        at = self._table.position(self._current) if self._current is not None else None
        self.setCurrentIndex(self._table.index(at or 0, 0))
        self.currentCA.emit(self.current)
