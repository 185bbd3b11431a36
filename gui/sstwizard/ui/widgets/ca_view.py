"""The list of CAs: Space or the box selects those to add, Enter or a double click shows a certificate."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from ...core.collection.survey import IssuingCA
from ..models.ca_table import CAColumn, CATable
from ..models.tree import Index
from .certificate_view import BoxDelegate

_OPTIONAL = (
    (CAColumn.SENDERS, "00,000", 20),
    (CAColumn.EXPIRES, "0000-00-00", 20),
    (CAColumn.VOUCHED_BY, "Microsoft, Mozilla", 24),
    (CAColumn.ROOT, "A root CA with a name of its own", 28),
    (CAColumn.SIZE, "00,000", 32),
)
"""Columns shown where there is room for such a text beside so many characters of the CA's name."""


class _NameDelegate(BoxDelegate):
    """Begins the names of all rows at one place, whether there is a box before them or not."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() != CAColumn.NAME or index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            super().paint(painter, option, index)
            return
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        style = filled.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, filled, painter, filled.widget)
        metric, margin = QStyle.PixelMetric.PM_IndicatorWidth, QStyle.PixelMetric.PM_FocusFrameHMargin
        shifted = QStyleOptionViewItem(option)
        box = style.pixelMetric(metric, None, filled.widget) + 2 * style.pixelMetric(margin, None, filled.widget) + 2
        shifted.rect.setLeft(option.rect.left() + box)
        super().paint(painter, shifted, index)


class CAView(QTableView):
    """A row for each CA; in a narrow window the optional columns are hidden."""

    currentCA = Signal(object)
    detailsWanted = Signal(object)

    def __init__(self, model: CATable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model
        self._current: IssuingCA | None = None
        self.setObjectName("caList")
        self.setAccessibleName(self.tr("CAs that the messages need"))
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_NameDelegate(self))
        self._build_headers()
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.doubleClicked.connect(self._show_details)
        model.modelAboutToBeReset.connect(self._remember_current)
        model.modelReset.connect(self._restore_current)

    def _build_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(self._table, header))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def fit_columns(self) -> None:
        """Divide the width: numbers and status get what they need, the names the rest."""
        width, metrics = self.viewport().width(), self.fontMetrics()
        titles = [str(self._table.headerData(at, Qt.Orientation.Horizontal)) for at in CAColumn]
        statuses = [self.tr("Replaced by another CA"), self.tr("Nobody vouches for it")]
        widths = {
            CAColumn.MESSAGES: metrics.horizontalAdvance(titles[CAColumn.MESSAGES]) + 30,
            CAColumn.STATUS: max(map(metrics.horizontalAdvance, statuses)) + 40,
        }
        for column, wanted, names in _OPTIONAL:
            needed = max(metrics.horizontalAdvance(wanted) + 14, metrics.horizontalAdvance(titles[column]) + 30)
            shown = width - sum(widths.values()) - needed >= names * metrics.averageCharWidth()
            self.setColumnHidden(column, not shown)
            if shown:
                widths[column] = needed
        for column, needed in widths.items():
            self.setColumnWidth(column, needed)
        self.setColumnWidth(CAColumn.NAME, max(width - sum(widths.values()), 40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle_selected()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._show_details(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def toggle_selected(self) -> None:
        """Tick the boxes of the selected rows; if all of them are ticked, empty them."""
        rows = {index.row() for index in self.selectionModel().selectedRows()}
        if rows:
            self._table.tick(rows, not self._table.are_ticked(rows))

    @property
    def current(self) -> IssuingCA | None:
        """The CA that is selected."""
        row = self._table.row(self.currentIndex())
        return row.ca if row is not None else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.currentCA.emit(self.current)

    def _show_details(self, index: Index) -> None:
        row = self._table.row(index)
        if row is not None:
            self.detailsWanted.emit(row.ca)

    def _remember_current(self) -> None:
        self._current = self.current or self._current

    def _fit_rows(self) -> None:
        """Give all rows the height of the first: asking each would take long."""
        height = self.sizeHintForRow(0)
        if height > 0 and height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setMinimumSectionSize(height)
            self.verticalHeader().setDefaultSectionSize(height)

    def _restore_current(self) -> None:
        self._fit_rows()
        at = self._table.position(self._current) if self._current is not None else None
        self.setCurrentIndex(self._table.index(at or 0, 0))
        self.currentCA.emit(self.current)
