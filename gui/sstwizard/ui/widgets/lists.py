"""Lists: how their rows are drawn, flat ones of whole rows, whose columns the user arranges, and their filters."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSettings,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QMenu,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ..models.table import NAME_ROLE, Index, RowModel
from ..style.icons import icon
from ..style.text import letter_width
from ..style.theme import Tone

_AIR = 6
"""Pixels between two lines of text: with none, as the styles have it, small fonts run together."""
_LEAST_ROWS = 4
_PADDING, _ICON = 14, 30
"""Pixels beside a text, and what an icon, or the arrow of a sorted column, takes besides."""
_translate = QCoreApplication.translate
_LETTERS = 17
"""For how many a QLineEdit wants room."""


def pass_while_empty(view: QAbstractItemView) -> None:
    """Have Tab pass by a view as long as it shows nothing; its model is set."""
    model, usual = view.model(), view.focusPolicy()

    def follow() -> None:
        if shiboken6.isValid(view):  # some models tell of the end of their rows when the view goes
            view.setFocusPolicy(usual if model.rowCount() else Qt.FocusPolicy.NoFocus)

    for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
        changed.connect(follow)
    follow()


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
        told = metrics.horizontalAdvance(option.text) - metrics.horizontalAdvance(name)
        room = text.width() - 2 * margin - told - 2  # letters stand closer to others than to an ellipsis
        if 0 < room < metrics.horizontalAdvance(name):
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
            option.text = option.text.replace(name, shown, 1)


class RowView(QTableView):
    """Rows with boxes, and columns that divide the width until the user changes a width or the order; all is kept.

    A QTreeView would ask the model for every row whenever it is reset: 50 ms with 10,000, at each key of a filter.
    """

    openWanted = Signal()
    """Emitted for the current row on a double click beside its box, and on Enter."""

    def __init__(self, model: RowModel[Any]) -> None:
        super().__init__()
        self._table = model  # before it is set, which tells of the first current row
        self._wanted: dict[int, bool] = {}  # the columns that the user shows or hides; others are shown where they fit
        self._is_arranged = self._is_dividing = False
        self._store: QSettings | None = None
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
        header.sectionResized.connect(self._on_arranged)
        header.sectionMoved.connect(self._on_arranged)
        header.sortIndicatorChanged.connect(self._keep)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_columns)

    def keep_in(self, store: QSettings) -> None:
        """Arrange the columns as they were kept under the list's name, and keep them in the settings from now on."""
        state, wanted = store.value(f"{self._key}-state"), str(store.value(f"{self._key}-wanted", "")).split()
        columns = range(1, self._table.columnCount())
        self._wanted = {at: str(at) in wanted for at in columns if str(at) in wanted or f"-{at}" in wanted}
        self._is_dividing = True
        is_kept = isinstance(state, QByteArray) and self.horizontalHeader().restoreState(state)
        self._is_dividing = False
        self._is_arranged = is_kept and bool(store.value(f"{self._key}-arranged", False, bool))
        self._store = store  # now, for the header tells of its sorting while it is restored
        self.fit_columns()

    @property
    def _key(self) -> str:
        """What it is kept by: where there is another number of columns, theirs mean others."""
        return f"lists/{self.objectName()}/{self._table.columnCount()}"

    def _keep(self) -> None:
        """Keep how the header is, whether the user has divided the width, and what is wanted, negative if hidden."""
        if self._store is not None:
            self._store.setValue(f"{self._key}-state", self.horizontalHeader().saveState())
            self._store.setValue(f"{self._key}-arranged", self._is_arranged)
            wanted = (str(at if shown else -at) for at, shown in self._wanted.items())
            self._store.setValue(f"{self._key}-wanted", " ".join(wanted))

    def fit_columns(self) -> None:
        """Divide the width, unless the user has done so."""
        self._allow_scrolling()
        if not self._is_arranged:
            self._is_dividing = True
            self.divide()
            self._is_dividing = False

    def divide(self) -> None:
        """Divide the width among the columns."""
        raise NotImplementedError

    def _on_arranged(self) -> None:
        if not self._is_dividing:
            self._is_arranged = True
            self._allow_scrolling()
            self._keep()

    def _allow_scrolling(self) -> None:
        """Show a scroll bar where the user may have made the columns wider than the list."""
        policy = Qt.ScrollBarPolicy
        may = self._is_arranged or any(self._wanted.values())
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if may else policy.ScrollBarAlwaysOff)

    def show_column(self, column: int, shown: bool) -> None:
        """Show or hide a column as the user wants it."""
        self._wanted[column] = shown
        if self._is_arranged:
            self.setColumnHidden(column, not shown)
        self.fit_columns()
        self._keep()

    def reset_columns(self) -> None:
        """Arrange the columns as they were at the very first, and let them divide the width again."""
        header, self._is_dividing = self.horizontalHeader(), True
        for column in range(header.count()):
            header.moveSection(header.visualIndex(column), column)
            self.setColumnHidden(column, False)
        self._is_dividing = self._is_arranged = False
        self._wanted.clear()
        self.fit_columns()
        self._keep()

    def _show_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_columns(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _add_columns(self, menu: QMenu) -> None:
        """Add a line for each column but the first, and one that resets them."""
        for column in range(1, self._table.columnCount()):
            action = menu.addAction(self._title(column).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(column))
            action.toggled.connect(partial(self.show_column, column))
        menu.addSeparator()
        menu.addAction(_translate("Columns", "&Reset columns"), self.reset_columns)

    def _title(self, column: int) -> str:
        return str(self._table.headerData(column, Qt.Orientation.Horizontal))

    def wide(self, column: int, *texts: str, icon: int = 0) -> int:
        """Return the width at which a column cuts neither its title nor one of the texts, beside an icon."""
        width = self.fontMetrics().horizontalAdvance
        return max(width(self._title(column)) + _ICON, *(width(text) + _PADDING + icon for text in texts))

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

    def divide_among(self, columns: Iterable[tuple[int, int, int]], beside: int = 0) -> int:
        """Set the width of columns, show those for which there is room or that the user wants, and return the rest.

        Args:
            columns: Of each but the names, in the order in which they are shown: what it needs in pixels, and how many
                characters have to be left for the names; with 0 it is shown in any case. Those that the user wants
                come before those for which there is room.
            beside: What boxes and margins take beside the names, in pixels.
        """
        left, character = self.viewport().width(), letter_width(self.fontMetrics())
        wanted = self._wanted
        for column, needed, names in sorted(columns, key=lambda each: each[2] > 0 and not wanted.get(each[0])):
            shown = wanted.get(column, not names or left - needed - beside >= names * character)
            self.setColumnHidden(column, not shown)
            if shown:
                self.setColumnWidth(column, needed)
                left -= needed
        return left

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what a row and the columns can do; with the menu key, beside the row."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.currentIndex().isValid():
            self.fill_menu(menu)
            menu.addSeparator()
        columns = QMenu(self.tr("&Columns"), menu)  # one made by `addMenu` is lost with older PySide6
        self._add_columns(columns)
        menu.addMenu(columns)
        menu.popup(place)

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the row that is selected."""
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
        """Tick the boxes of the selected rows; if all of them are ticked, empty them."""
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


def keep_arrangement(window: QWidget, store: QSettings) -> None:
    """Arrange the lists and splitters in a window as the user last had them, and note each change from now on.

    The window has all its parts; what is kept of a part is kept by its object name.
    """
    for view in window.findChildren(RowView):
        view.keep_in(store)
    for splitter in filter(QSplitter.objectName, window.findChildren(QSplitter)):
        kept = store.value(f"splitters/{splitter.objectName()}")
        if isinstance(kept, QByteArray):
            splitter.restoreState(kept)
        splitter.splitterMoved.connect(partial(_keep_sizes, splitter, splitter.orientation(), store))


def _keep_sizes(splitter: QSplitter, orientation: Qt.Orientation, store: QSettings, _place: int, _handle: int) -> None:
    """Note how a splitter is divided; where its panes are stacked for want of room, that is for this time."""
    if splitter.orientation() is orientation:
        store.setValue(f"splitters/{splitter.objectName()}", splitter.saveState())


class RoomyField(QLineEdit):
    """A field that wants to be as wide as its placeholder; by itself, one has room for seventeen letters."""

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.example = placeholder
        self.setPlaceholderText(placeholder)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._wanted), hint.height())

    @property
    def _wanted(self) -> int:
        metrics = self.fontMetrics()
        around = super().sizeHint().width() - _LETTERS * metrics.horizontalAdvance("x")
        return around + metrics.horizontalAdvance(self.example)


class FilterBox(RoomyField):
    """A field whose Return goes to the list, not to the next page, and whose Esc clears it, and closes nothing."""

    left = Signal()

    def __init__(self, placeholder: str, name: str, clear: str = "") -> None:
        """Make an empty field.

        Args:
            placeholder: What stands in it while it is empty, where there is room.
            name: What a screen reader calls it; this stands in it where there is less.
            clear: What the button that clears it is called, where that is no filter.
        """
        super().__init__(placeholder)
        self.setObjectName("filter")
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setPlaceholderText(self.example if self._wanted <= self.width() else self.accessibleName())

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
