"""The certificate list as in MMC: Ctrl and Shift select rows, Space or the box takes them into the collection."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ...core.certificates.certificate import Certificate
from ..models.certificate_table import CertificateTable, Column
from ..models.tree import Index
from .box import draw_box
from .delegates import RoomyDelegate

_OPTIONAL = (
    (Column.PURPOSES, "Secure Email, Client…", 40),
    (Column.VOUCHED_BY, "Microsoft, Mozilla", 52),
    (Column.FRIENDLY_NAME, "A friendly name", 64),
    (Column.THUMBPRINT, "0" * 24, 64),
)
"""Columns shown where there is room for such a text beside so many characters of Issued To and Issued By."""


class BoxDelegate(RoomyDelegate):
    """Draws check boxes that are visible on a dark list; the styles' own are not."""

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


class CertificateView(QTableView):
    """A flat list of rows with sortable columns; in a narrow window the optional columns are hidden.

    A QTreeView would ask the model for every row whenever it is reset: 50 ms with 10,000, at each key of the filter.
    """

    currentCertificate = Signal(object)

    def __init__(self, model: CertificateTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model
        self._current: Certificate | None = None
        self.setObjectName("certificateList")
        self.setAccessibleName(self.tr("Certificates"))
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegateForColumn(Column.ISSUED_TO, BoxDelegate(self))
        self.setSortingEnabled(True)
        self.sortByColumn(Column.ISSUED_TO, Qt.SortOrder.AscendingOrder)
        self._build_headers()
        model.modelAboutToBeReset.connect(self._remember_current)
        model.modelReset.connect(self._fit_rows)
        model.modelReset.connect(self._restore_current)

    def _build_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(self._table, header))  # with the list's it would look for columns
        # in which every row is marked, and ask the model about each cell whenever it is painted
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def _fit_rows(self) -> None:
        """Give all rows the height of the first: asking each would take long."""
        height = self.sizeHintForRow(0)
        if height > 0 and height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setMinimumSectionSize(height)
            self.verticalHeader().setDefaultSectionSize(height)

    def fit_columns(self) -> None:
        """Divide the width: dates and status get what they need, names the rest, others what is left over."""
        width, metrics = self.viewport().width(), self.fontMetrics()
        widths = {
            Column.EXPIRES: metrics.horizontalAdvance(self.tr("Expiration Date")) + 30,
            Column.STATUS: metrics.horizontalAdvance(self.tr("Not yet valid")) + 44,
        }
        for column, wanted, names in _OPTIONAL:
            needed = metrics.horizontalAdvance(wanted) + 10
            shown = width - sum(widths.values()) - needed >= names * metrics.averageCharWidth()
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

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and last row; Left and Right, which would go to another cell, stay."""
        current = self.currentIndex()
        if action in (QAbstractItemView.CursorAction.MoveLeft, QAbstractItemView.CursorAction.MoveRight):
            return current
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self._table.index(0, max(current.column(), 0))
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return self._table.index(self._table.rowCount() - 1, max(current.column(), 0))
        return super().moveCursor(action, modifiers)

    def toggle_selected(self) -> None:
        """Take the selected rows into the collection; if all of them are in it, take them out."""
        selection = self.selectionModel().selection()  # selectedRows() would ask the model about every cell
        parts = [selection.at(number) for number in range(selection.count())]
        marked = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
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
        """Select the certificate selected before; where the filter hides it, the first, so that Space has a target."""
        at = self._table.position(self._current) if self._current is not None else None
        self.updateGeometries()  # else the list can't scroll there yet
        self.setCurrentIndex(self._table.index(at or 0, 0))
