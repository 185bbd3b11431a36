"""The base of all tree models: items know their position, and Qt's structure queries are answered here once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Generic, Self, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
"""The invalid index: the parent of the top."""
NAME_ROLE = int(Qt.ItemDataRole.UserRole)
"""The name alone, out of a text that says something of it, too."""
BADGE_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.DecorationRole,
    Qt.ItemDataRole.ForegroundRole,
)
"""For these, what a cell says is found out; Qt asks for many others."""


def title(titles: Sequence[str], section: int, orientation: Qt.Orientation, role: int) -> str | None:
    """Return what a header shows of a column's title, as a tip, too: a narrow column cuts it."""
    is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    return titles[section] if is_text and orientation is Qt.Orientation.Horizontal else None


class TreeItem:
    """A row of a tree.

    Attributes:
        parent: The item above it; None at the top.
        row: Its position among its parent's children.
    """

    def __init__(self, parent: Self | None = None, row: int = 0) -> None:
        self.parent, self.row = parent, row

    @cached_property
    def children(self) -> list[Self]:
        """The items below it; a subclass makes them when they are first asked for."""
        return []


Item = TypeVar("Item", bound=TreeItem)


class TreeModel(QAbstractItemModel, Generic[Item]):
    """A model over items; a subclass fills `_top` and implements `data`."""

    columns = 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: list[Item] = []

    def item(self, index: Index) -> Item | None:
        """Return the item at an index; None at the invalid one, the parent of the top."""
        return index.internalPointer() if index.isValid() else None

    def index_of_item(self, item: Item) -> QModelIndex:
        return self.createIndex(item.row, 0, item)

    def _below(self, parent: Index) -> Sequence[Item]:
        if parent.column() > 0:
            return ()
        item = self.item(parent)
        return self._top if item is None else item.children

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        items = self._below(parent)
        if not (0 <= row < len(items) and 0 <= column < self.columns):  # hasIndex() would ask for all this again
            return QModelIndex()
        return self.createIndex(row, column, items[row])

    def parent(self, index: Index = ROOT) -> QModelIndex:  # type: ignore[override]
        item = self.item(index)
        return QModelIndex() if item is None or item.parent is None else self.index_of_item(item.parent)

    def hasChildren(self, parent: Index = ROOT) -> bool:
        return bool(self._below(parent))

    def rowCount(self, parent: Index = ROOT) -> int:
        return len(self._below(parent))

    def columnCount(self, _parent: Index = ROOT) -> int:
        return self.columns
