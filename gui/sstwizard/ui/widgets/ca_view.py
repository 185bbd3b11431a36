"""The list of CAs: Space or the box selects those to add, Enter or a double click shows a certificate."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ...core.collection.survey import IssuingCA
from ..models.ca_table import COLUMNS, CAColumn, CATable
from ..models.tree import Index
from ..style.letters import letter_width
from ..translate import localized
from .delegates import RoomyDelegate
from .row_view import RowView

_PADDING, _ICON = 14, 24
"""Pixels beside a text, and what an icon, or the arrow of a sorted column, takes besides."""
_FEWEST = 20
"""Characters of a name that are shown at least, where the user wants more columns than there is room for."""
_SPARE = "0000"
"""What the column of the status is wider than its longest text, unless names lack room."""


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
    """A row for each CA."""

    currentCA = Signal(object)
    detailsWanted = Signal(object)
    _table: CATable

    def __init__(self, model: CATable, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._current: IssuingCA | None = None
        self.setObjectName("caList")
        self.setAccessibleName(self.tr("CAs that the messages need"))
        self.setItemDelegate(_NameDelegate(self))
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.openWanted.connect(self._show_details)
        model.modelAboutToBeReset.connect(self._remember_current)
        model.modelReset.connect(self._restore_current)

    def fit_columns(self) -> None:
        """Divide the width: numbers and status get what they need, the names the rest."""
        width = self.fontMetrics().horizontalAdvance
        beside = _room_of_box(self) + _PADDING
        rest = self.divide(
            ((at, self._needed(at), column.room) for at, column in COLUMNS.items() if at != CAColumn.NAME), beside
        )
        if not self.isColumnHidden(CAColumn.ROOT):
            names = rest + self.columnWidth(CAColumn.ROOT)
            rest = names * 5 // 9  # beside the name are a box and an icon
            self.setColumnWidth(CAColumn.ROOT, names - rest)
        elif not self.isColumnHidden(CAColumn.SIZE) and CAColumn.SIZE not in self.columns.wanted:
            rest += self.columnWidth(CAColumn.SIZE)  # which says less than the root that has no room
            self.setColumnHidden(CAColumn.SIZE, True)
        least = beside + _FEWEST * letter_width(self.fontMetrics())
        lacking = least + self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, self) - rest
        if 0 < lacking <= width(_SPARE):
            self.setColumnWidth(CAColumn.STATUS, self.columnWidth(CAColumn.STATUS) - lacking)
            rest += lacking
        self.setColumnWidth(CAColumn.NAME, max(rest, least))

    def _needed(self, column: int) -> int:
        """Return how wide a column has to be for its title and its samples, in pixels."""
        width = self.fontMetrics().horizontalAdvance
        words = (each if isinstance(each, str) else localized(each) for each in COLUMNS[column].samples)
        said = max(words, key=width, default="") + (_SPARE if column == CAColumn.STATUS else "")
        title = str(self._table.headerData(column, Qt.Orientation.Horizontal))
        return max(width(said) + _PADDING, width(title) + _ICON, self.horizontalHeader().sectionSizeHint(column))

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

    def _remember_current(self) -> None:
        self._current = self.current or self._current

    def _restore_current(self) -> None:
        at = self._table.position(self._current) if self._current is not None else None
        self.setCurrentIndex(self._table.index(at or 0, 0))
        self.currentCA.emit(self.current)
