"""The columns of a list as the user wants them: which are shown, how wide, in what order, and what sorts the rows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QObject, QPoint, QSettings, Qt
from PySide6.QtWidgets import QMenu, QTableView


class Columns(QObject):
    """Has a list divide its width by itself until the user changes a width or the order; all of it is kept.

    Attributes:
        wanted: Whether the user wants a column to be shown; those that are not in it are shown where there is room.
    """

    def __init__(self, view: QTableView, divide: Callable[[], None]) -> None:
        """Follow the header of a list.

        Args:
            view: The list; its first column is always shown.
            divide: Divides the width of the list among its columns.
        """
        super().__init__(view)
        self.wanted: dict[int, bool] = {}
        self._view, self._divide, self._header = view, divide, view.horizontalHeader()
        self._is_arranged = False
        self._is_dividing = False
        self._store: QSettings | None = None
        self._name = ""
        self._header.sectionResized.connect(self._on_arranged)
        self._header.sectionMoved.connect(self._on_arranged)
        self._header.sortIndicatorChanged.connect(self._keep_order)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(self._show_menu)
        self._allow_scrolling()

    def keep_in(self, store: QSettings, name: str) -> None:
        """Arrange the columns as they were kept, and keep them from now on.

        Args:
            store: The settings.
            name: Whose columns they are.
        """
        self._name = f"lists/{name}"
        state, order = store.value(self._key("widths")), store.value(self._key("order"), "")
        for key, shown in (("shown", True), ("hidden", False)):
            kept = str(store.value(self._key(key), "")).split()
            self.wanted.update({int(column): shown for column in kept if self._is_column(column)})
        self._is_dividing = True
        self._is_arranged = isinstance(state, QByteArray) and self._header.restoreState(state)
        self._is_dividing = False
        column, _, direction = str(order).partition(" ")
        if self._is_column(column):
            descending = direction == "descending"
            self._view.sortByColumn(
                int(column), Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            )
        self._store = store
        self._allow_scrolling()
        self.fit()

    def _is_column(self, number: str) -> bool:
        return number in map(str, range(self._header.count()))

    def _key(self, what: str) -> str:
        """Return where something is kept: where there is another number of columns, it means others."""
        return f"{self._name}/{self._header.count()}-{what}"

    def _keep(self, what: str, value: object) -> None:
        if self._store is not None:
            self._store.setValue(self._key(what), value)

    def _keep_order(self, column: int, order: Qt.SortOrder) -> None:
        descending = order is Qt.SortOrder.DescendingOrder
        self._keep("order", f"{column} {'descending' if descending else 'ascending'}")

    def fit(self) -> None:
        """Have the width divided, unless the user has done so."""
        if not self._is_arranged:
            self._is_dividing = True
            self._divide()
            self._is_dividing = False

    def _on_arranged(self, *_how: int) -> None:
        if self._is_dividing:
            return
        self._is_arranged = True
        self._keep("widths", self._header.saveState())
        self._allow_scrolling()

    def _allow_scrolling(self) -> None:
        """Show a scroll bar where the user may have made the columns wider than the list."""
        policy = Qt.ScrollBarPolicy
        may = self._is_arranged or any(self.wanted.values())
        self._view.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if may else policy.ScrollBarAlwaysOff)

    def show_column(self, column: int, shown: bool) -> None:
        """Show or hide a column as the user wants it."""
        self.wanted[column] = shown
        for key, wanted in (("shown", True), ("hidden", False)):
            self._keep(key, " ".join(str(each) for each in sorted(self.wanted) if self.wanted[each] is wanted))
        self._allow_scrolling()
        if self._is_arranged:
            self._view.setColumnHidden(column, not shown)
        self.fit()

    def reset(self) -> None:
        """Arrange the columns as they were at the very first, and let them divide the width again."""
        self._is_dividing = True
        for column in range(self._header.count()):
            self._header.moveSection(self._header.visualIndex(column), column)
            self._view.setColumnHidden(column, False)
        self._is_dividing = self._is_arranged = False
        self.wanted.clear()
        for key in ("widths", "shown", "hidden"):
            if self._store is not None:
                self._store.remove(self._key(key))
        self._allow_scrolling()
        self.fit()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(self._header.mapToGlobal(place))

    def fill(self, menu: QMenu) -> None:
        """Add a line for each column but the first, and one that resets them."""
        model = self._view.model()
        for column in range(1, self._header.count()):
            title = str(model.headerData(column, Qt.Orientation.Horizontal))
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not self._view.isColumnHidden(column))
            action.toggled.connect(partial(self.show_column, column))
        menu.addSeparator()
        menu.addAction(self.tr("&Reset columns")).triggered.connect(self.reset)
