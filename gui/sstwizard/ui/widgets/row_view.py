"""A flat list of whole rows, in several columns: what the lists of certificates and of CAs have in common."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QItemSelection, QItemSelectionModel, QModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from ..models.tree import Index
from .box import draw_box
from .delegates import RoomyDelegate


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


class RowView(QTableView):
    """Rows with sortable columns; in a narrow window the optional columns are hidden. A subclass divides the width.

    A QTreeView would ask the model for every row whenever it is reset: 50 ms with 10,000, at each key of a filter.
    """

    def __init__(self, model: QAbstractTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model  # before it is set, which tells of the first current row
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build_headers()
        model.modelReset.connect(self._fit_rows)

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
            self.verticalHeader().setDefaultSectionSize(height)  # first: all rows grow by this at once, by the next
            self.verticalHeader().setMinimumSectionSize(height)  # one after the other, which takes long for thousands

    def fit_columns(self) -> None:
        """Divide the width among the columns."""
        raise NotImplementedError

    def divide(self, widths: dict[int, int], optional: Iterable[tuple[int, int, int]]) -> int:
        """Set the width of columns, show the optional ones where there is room, and return what is left.

        Args:
            widths: What columns need that are always shown, in pixels.
            optional: Of each other column, in the order in which they are shown: what it needs, and how many
                characters have to be left for the names.
        """
        width, character = self.viewport().width(), self.fontMetrics().averageCharWidth()
        for column, needed, names in optional:
            shown = width - sum(widths.values()) - needed >= names * character
            self.setColumnHidden(column, not shown)
            if shown:
                widths[column] = needed
        for column, needed in widths.items():
            self.setColumnWidth(column, needed)
        return width - sum(widths.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

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

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell a screen reader of the first row that changed, as Qt does: it would ask the model about all cells first.

        With 10,000 rows that took half a second at each Ctrl+A.
        """
        super().selectionChanged(_first(selected), _first(deselected))
        self.viewport().update()

    @property
    def marked(self) -> set[int]:
        """The rows that are selected."""
        selection = self.selectionModel().selection()  # selectedRows() would ask the model about every cell
        parts = [selection.at(number) for number in range(selection.count())]
        return {row for part in parts for row in range(part.top(), part.bottom() + 1)}


def _first(selection: QItemSelection) -> QItemSelection:
    """Return the first cell of a selection."""
    if not selection.count():
        return QItemSelection()
    first = selection.at(0).topLeft()
    return QItemSelection(first, first)
