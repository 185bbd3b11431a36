"""Lists: how their rows are drawn, their columns, their filters, and the base of flat models."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
    QWidget,
)

from .drops import TextField
from .icons import Badge, icon, letter_width, tooltip
from .theme import Tone

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()  # the invalid index: the parent of the top
BADGE_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.ForegroundRole,
)
"""For these, what a cell says is found out; Qt asks for many others."""


class Searched(Protocol):
    """A row, and what a filter looks at in it."""

    @property
    def search(self) -> str: ...


R = TypeVar("R", bound=Searched)


def title(titles: Sequence[str], section: int, orientation: Qt.Orientation, role: int) -> str | None:
    """Return what a header shows of a column's title, as a tip, too: a narrow column cuts it."""
    is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    return titles[section] if is_text and orientation is Qt.Orientation.Horizontal else None


class RowModel(QAbstractTableModel, Generic[R]):
    """A model over rows; a subclass fills `_rows` and says what stands in their cells.

    The first column has names, with icons. It may have boxes: then the subclass also says what `tick` does.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles: Sequence[str] = ("",)
        self._rows: Sequence[R] = ()
        self._shown: Sequence[R] = ()
        self._words: Sequence[str] = ()

    def set_filter(self, text: str) -> None:
        """Show the rows in which every word stands somewhere."""
        self._words = text.casefold().split()
        self._show()

    @property
    def _is_filtered(self) -> bool:
        """Whether rows may be left out: to ask thousands takes as long as to sort them."""
        return bool(self._words)

    def _accepts(self, row: R) -> bool:
        return all(map(self._searched(row).__contains__, self._words))

    def _searched(self, row: R) -> str:
        return row.search

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = list(filter(self._accepts, self._rows)) if self._is_filtered else self._rows
        self.endResetModel()

    def _cell(self, row: R, column: int) -> Badge:
        """Return what a cell shows; of the first, the text alone."""
        raise NotImplementedError

    def _tip(self, row: R, column: int) -> str:
        return self._cell(row, column).text

    def _icon(self, row: R) -> tuple[str, Tone]:
        raise NotImplementedError

    def _spoken(self, _row: R) -> str | None:
        """Return what a screen reader says of a row; None for its name."""
        return None

    def _is_ticked(self, _row: R) -> bool | None:
        """Return whether the box of a row is ticked; None where it has none."""
        return None

    def tick(self, rows: Collection[int], ticked: bool) -> None:
        """Tick or empty the boxes of some rows; those without a box stay as they are."""
        raise NotImplementedError

    def are_ticked(self, rows: Collection[int]) -> bool:
        return all(self._is_ticked(self._shown[at]) is not False for at in rows)

    @property
    def total(self) -> int:
        """How many rows there are without the filter."""
        return len(self._rows)

    def row(self, index: Index) -> R | None:
        return self._shown[index.row()] if index.isValid() else None

    def refresh(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self._titles) - 1))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row, flags = self.row(index), super().flags(index)
        has_box = row is not None and index.column() == 0 and self._is_ticked(row) is not None
        return flags | Qt.ItemFlag.ItemIsUserCheckable if has_box else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return title(self._titles, section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.row(index), index.column()
        if row is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._tip(row, column))
        if role == Qt.ItemDataRole.DisplayRole or (column and role in BADGE_ROLES):
            return self._cell(row, column).data(role)
        if column:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(*self._icon(row))
        if role == Qt.ItemDataRole.CheckStateRole and (ticked := self._is_ticked(row)) is not None:
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return self._spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


_AIR = 6  # pixels between two lines of text: with none, as the styles have it, small fonts run together
_LEAST_ROWS = 4
_AROUND, _ARROW, _GAP = 20, 16, 4
"""Pixels around an icon and a text beside it, and what the arrow takes that shows by which column rows are sorted."""
_NAME = 25  # how many letters wide the column of names is at the least, with its boxes and icons
_translate = QCoreApplication.translate


def pass_while_empty(view: QAbstractItemView) -> None:
    """Have Tab pass by a view as long as it shows nothing; its model is set."""
    model, usual = view.model(), view.focusPolicy()

    def follow() -> None:
        if shiboken6.isValid(view):  # some models tell of the end of their rows when the view goes
            view.setFocusPolicy(usual if model.rowCount() else Qt.FocusPolicy.NoFocus)

    for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
        changed.connect(follow)
    follow()


def open_menu(view: QAbstractItemView, event: QContextMenuEvent, fill: Callable[[QMenu], object]) -> None:
    """Open a menu of what can be done with a row, if there is anything; with the menu key, beside the row."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    fill(menu)
    place = event.globalPos()
    if event.reason() is QContextMenuEvent.Reason.Keyboard:
        place = view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft())
    if menu.isEmpty():
        menu.deleteLater()
    else:
        menu.popup(place)


def stretch_names(tree: QTreeView) -> None:
    """Give the columns of a small tree what they need, and the names the rest."""
    header, mode = tree.header(), QHeaderView.ResizeMode
    header.setStretchLastSection(False)
    header.setSectionResizeMode(mode.ResizeToContents)
    header.setSectionResizeMode(0, mode.Stretch)


class RoomyDelegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget | None = None, *, least: int = 0) -> None:
        """Draw rows for `parent` that are at least `least` pixels high."""
        super().__init__(parent)
        self._least = least

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), option.fontMetrics.height() + _AIR, self._least))


class RowView(QTableView):
    """Rows with boxes, and columns that divide the width until the user changes a width or the order.

    A QTreeView would ask the model for every row whenever it is reset: 50 ms with 10,000, at each key of a filter.
    """

    openWanted = Signal()  # emitted for the current row on a double click beside its box, and on Enter

    def __init__(self, model: RowModel[Any]) -> None:
        super().__init__()
        self._table = model  # before it is set, which tells of the first current row
        self._is_arranged = self._is_fitting = False
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
        model.modelReset.connect(self._fit_rows)
        model.modelReset.connect(self.fit_columns)
        pass_while_empty(self)

    def _build_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(self._table, header))  # with the list's it would look for columns
        # in which every row is marked, and ask the model about each cell whenever it is painted
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setMinimumSectionSize(40)
        header.sectionResized.connect(self._on_arranged)
        header.sectionMoved.connect(self._on_arranged)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_columns)

    def needs(self) -> Iterable[tuple[int, int, int]]:
        """Return the columns beside the names, those first that matter most.

        Of each, the pixels that it needs, and how many letters have to be left for the names so that it is shown.
        """
        raise NotImplementedError

    def fit_columns(self) -> None:
        """Show the columns for which there is room beside the names, unless the user has arranged them."""
        if self._is_arranged:
            return
        self._is_fitting = True
        left = self.viewport().width()
        for column, needed, names in self.needs():
            is_shown = left - needed >= self.letters(names)
            self.setColumnHidden(column, not is_shown)
            self.setColumnWidth(column, needed)
            left -= needed if is_shown else 0
        self.setColumnWidth(0, max(left, self.letters(_NAME)))
        self._is_fitting = False

    def letters(self, count: int) -> int:
        return count * letter_width(self.fontMetrics())

    def wide(self, column: int, *texts: str, has_icons: bool = False) -> int:
        """Return the width at which a column cuts neither its title nor one of the texts."""
        metrics, title = self.fontMetrics(), self._title(column)
        icon = _GAP + self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, self) if has_icons else 0
        return _AROUND + max([metrics.horizontalAdvance(title) + _ARROW, *map(metrics.horizontalAdvance, texts)]) + icon

    def _on_arranged(self) -> None:
        if not self._is_fitting:
            self._is_arranged = True

    def show_column(self, column: int, shown: bool) -> None:
        self.setColumnHidden(column, not shown)
        self._on_arranged()

    def reset_columns(self) -> None:
        header = self.horizontalHeader()
        for column in range(header.count()):
            header.moveSection(header.visualIndex(column), column)
        self._is_arranged = False
        self.fit_columns()

    def _show_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_columns(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _add_columns(self, menu: QMenu) -> None:
        for column in range(1, self._table.columnCount()):
            action = menu.addAction(self._title(column).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(column))
            action.toggled.connect(partial(self.show_column, column))
        menu.addSeparator()
        menu.addAction(_translate("Columns", "&Reset columns"), self.reset_columns)

    def _title(self, column: int) -> str:
        return str(self._table.headerData(column, Qt.Orientation.Horizontal))

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        open_menu(self, event, self._fill_menu)

    def _fill_menu(self, menu: QMenu) -> None:
        if self.currentIndex().isValid():
            self.fill_menu(menu)
            menu.addSeparator()
        columns = QMenu(self.tr("&Columns"), menu)  # one made by `addMenu` is lost with older PySide6
        self._add_columns(columns)
        menu.addMenu(columns)

    def fill_menu(self, menu: QMenu) -> None:
        menu.setDefaultAction(menu.addAction(self.tr("&Open"), self.openWanted.emit))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton and not self._is_on_box(index, place):
            self.openWanted.emit()

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
                self.openWanted.emit()
        else:
            super().keyPressEvent(event)

    def toggle_selected(self) -> None:
        if marked := self.marked:
            self._table.tick(marked, not self._table.are_ticked(marked))

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
        """Tell a screen reader of the first changed row, as Qt does; asking about 10,000 rows took half a second."""
        super().selectionChanged(_first_cell(selected), _first_cell(deselected))
        self.viewport().update()

    @property
    def marked(self) -> set[int]:
        selection = self.selectionModel().selection()  # selectedRows() would ask the model about every cell
        parts = [selection.at(number) for number in range(selection.count())]
        return {row for part in parts for row in range(part.top(), part.bottom() + 1)}


def _first_cell(selection: QItemSelection) -> QItemSelection:
    if not selection.count():
        return selection
    first = selection.at(0).topLeft()
    return QItemSelection(first, first)


class FilterBox(TextField):
    """A field whose Return goes to the list, not to the next page, and whose Esc clears it, and closes nothing."""

    left = Signal()

    def __init__(self, placeholder: str, name: str, clear: str = "") -> None:
        """Make an empty field; `name` is for screen readers, `clear` for the button where that clears no filter."""
        super().__init__("filter", placeholder)
        self._add_clear_button(clear or self.tr("Clear the filter"))
        self.setToolTip(placeholder)
        self.setAccessibleName(name)

    def _add_clear_button(self, name: str) -> None:
        """Add what clears it. Qt's own would search the system's icons first, for 20 ms."""
        self._clear = clear = self.addAction(icon("clear", Tone.PLAIN), QLineEdit.ActionPosition.TrailingPosition)
        clear.setText(name)
        clear.setVisible(False)
        clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: clear.setVisible(bool(text)))

    def take_focus(self) -> None:
        """Take the focus, so that what is typed replaces what stands here."""
        self.show()
        self.setFocus()
        self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._clear.setIcon(icon("clear", Tone.PLAIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
