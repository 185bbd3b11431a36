"""A flat list of whole rows, in several columns: what the lists of certificates and of CAs have in common."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QStyle, QStyleOptionViewItem, QTableView, QWidget

from ..style.letters import letter_width
from .columns import Columns
from .delegates import RoomyDelegate
from .empty_view import pass_while_empty

_LEAST_ROWS = 4


class RowView(QTableView):
    """Rows with sortable columns, which divide the width among them as long as the user does not.

    A QTreeView would ask the model for every row whenever it is reset: 50 ms with 10,000, at each key of a filter.
    """

    openWanted = Signal(QModelIndex)
    """Emitted for a row on a double click beside its box, and on Enter."""

    def __init__(self, model: QAbstractTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model  # before it is set, which tells of the first current row
        self.setModel(model)
        self.setItemDelegate(RoomyDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # namesakes differ at their ends
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._build_headers()
        self.columns = Columns(self, self.fit_columns)
        model.modelReset.connect(self._fit_rows)
        pass_while_empty(self)

    def _build_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(self._table, header))  # with the list's it would look for columns
        # in which every row is marked, and ask the model about each cell whenever it is painted
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def _fit_rows(self) -> None:
        """Give all rows the height of the first: asking each would take long."""
        height = self.sizeHintForRow(0)
        if height > 0 and height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)  # first: all rows grow by this at once, by the next
            self.verticalHeader().setMinimumSectionSize(height)  # one after the other, which takes long for thousands

    def minimumSizeHint(self) -> QSize:
        """High enough for some rows, however large the letters are."""
        rows = _LEAST_ROWS * self.verticalHeader().defaultSectionSize() + self.horizontalHeader().sizeHint().height()
        return super().minimumSizeHint().expandedTo(QSize(0, rows + 2 * self.frameWidth()))

    def fit_columns(self) -> None:
        """Divide the width among the columns."""
        raise NotImplementedError

    def divide(self, columns: Iterable[tuple[int, int, int]], beside: int = 0) -> int:
        """Set the width of columns, show those for which there is room or that the user wants, and return the rest.

        Args:
            columns: Of each but the names, in the order in which they are shown: what it needs in pixels, and how many
                characters have to be left for the names; with 0 it is shown in any case. Those that the user wants
                come before those for which there is room.
            beside: What boxes and margins take beside the names, in pixels.
        """
        left, character = self.viewport().width(), letter_width(self.fontMetrics())
        wishes = self.columns.wanted
        for column, needed, names in sorted(columns, key=lambda each: each[2] > 0 and not wishes.get(each[0])):
            shown = wishes.get(column, not names or left - needed - beside >= names * character)
            self.setColumnHidden(column, not shown)
            if shown:
                self.setColumnWidth(column, needed)
                left -= needed
        return left

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what a row and the columns can do; with the menu key, beside the row."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).bottomLeft()
            self.show_menu(self.viewport().mapToGlobal(place if self.currentIndex().isValid() else QPoint()))
        else:
            self.show_menu(event.globalPos())

    def show_menu(self, place: QPoint) -> None:
        """Show the menu of the list."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.currentIndex().isValid():
            self.fill_menu(menu)
            menu.addSeparator()
        columns = QMenu(self.tr("&Columns"), menu)  # one made by `addMenu` is lost with older PySide6
        self.columns.fill(columns)
        menu.addMenu(columns)
        menu.popup(place)

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the row that is selected."""
        action = menu.addAction(self.tr("&Open"))
        action.triggered.connect(lambda: self.openWanted.emit(self.currentIndex()))
        menu.setDefaultAction(action)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton and not self._is_on_box(index, place):
            self.openWanted.emit(index)

    def _is_on_box(self, index: QModelIndex, place: QPoint) -> bool:
        """Return whether a place is on the box of a cell, or beside it as far as the icon: that was aimed at."""
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            return False
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        box = self.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, self)
        return place.x() <= box.right() + box.width() // 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle_selected()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.openWanted.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def toggle_selected(self) -> None:
        """Tick the boxes of the selected rows; if all of them are ticked, empty them."""
        raise NotImplementedError

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
