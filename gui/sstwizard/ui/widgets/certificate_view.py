"""The list as in MMC: Ctrl and Shift click mark rows, Space or the box takes them in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ...core.certificate import Certificate
from ..models.certificate_table import CertificateTable, Column, Index
from .box import draw_box
from .delegates import RoomyDelegate

_CHARACTERS_OF_NAMES = 64
"""Room that Issued To and Issued By have together before another column is shown."""


class BoxDelegate(RoomyDelegate):
    """Draws boxes that can be seen on a dark list, which the styles' own can't."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        style = filled.widget.style()
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, filled, filled.widget)
        selected = bool(filled.state & QStyle.StateFlag.State_Selected)
        checked = state == Qt.CheckState.Checked
        draw_box(painter, QRectF(place), filled.palette, checked=checked, selected=selected)


class CertificateView(QTreeView):
    """A flat list with sortable columns; what has no room yields to Issued To and Status."""

    currentCertificate = Signal(object)

    def __init__(self, model: CertificateTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model
        self._current: Certificate | None = None
        self.setObjectName("certificateList")
        self.setAccessibleName(self.tr("Certificates"))
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegateForColumn(Column.ISSUED_TO, BoxDelegate(self))
        self.setSortingEnabled(True)
        self.sortByColumn(Column.ISSUED_TO, Qt.SortOrder.AscendingOrder)
        self._build_header()
        model.modelAboutToBeReset.connect(self._remember_current)
        model.modelReset.connect(self._restore_current)

    def _build_header(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def fit_columns(self) -> None:
        """Share the width: dates and status get what they need, names the rest; others show where there is room."""
        width, metrics = self.viewport().width(), self.fontMetrics()
        widths = {
            Column.EXPIRES: metrics.horizontalAdvance(self.tr("Expiration Date")) + 30,
            Column.PURPOSES: metrics.horizontalAdvance("Secure Email, Client…") + 10,
            Column.STATUS: metrics.horizontalAdvance(self.tr("Not yet valid")) + 44,
        }
        names = _CHARACTERS_OF_NAMES * metrics.averageCharWidth()
        for column, wanted in ((Column.FRIENDLY_NAME, "A friendly name"), (Column.THUMBPRINT, "0" * 24)):
            needed = metrics.horizontalAdvance(wanted) + 10
            shown = width - sum(widths.values()) - needed >= names
            self.setColumnHidden(column, not shown)
            if shown:
                widths[column] = needed
        for column, needed in widths.items():
            self.setColumnWidth(column, needed)
        rest = width - sum(widths.values())
        self.setColumnWidth(Column.ISSUED_TO, rest * 3 // 5)
        self.setColumnWidth(Column.ISSUED_BY, rest - rest * 3 // 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle_selected()
        else:
            super().keyPressEvent(event)

    def toggle_selected(self) -> None:
        """Take the marked rows in; if all of them are in, take them out."""
        marked = self.selectionModel().selectedRows()
        if marked:
            self._table.choose(marked, not self._table.are_chosen(marked))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = self._table.row(current)
        self.currentCertificate.emit(row.certificate if row else None)

    def _remember_current(self) -> None:
        row = self._table.row(self.currentIndex())
        self._current = row.certificate if row else self._current

    def _restore_current(self) -> None:
        at = self._table.position(self._current) if self._current is not None else None
        if at is not None:
            self.setCurrentIndex(self._table.index(at, 0))
