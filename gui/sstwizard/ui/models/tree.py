"""What every tree of the window has in common: its lines know their place, and Qt's questions are answered once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Generic, Self, TypeVar, cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
"""The index above all lines of a model."""


class TreeItem:
    """A line of a tree.

    Attributes:
        parent: The line it stands below; None at the top.
        row: Its number among those below the same line.
        children: The lines below it.
    """

    def __init__(self, parent: Self | None = None, row: int = 0) -> None:
        self.parent, self.row = parent, row
        self.children: list[Self] = []


Item = TypeVar("Item", bound=TreeItem)


class TreeModel(QAbstractItemModel, Generic[Item]):
    """A model over lines; a subclass fills `_top` and answers `data`."""

    columns: ClassVar[int] = 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: list[Item] = []

    def item(self, index: Index) -> Item | None:
        """Return the line at an index; None at the one above all lines."""
        return cast("Item", index.internalPointer()) if index.isValid() else None

    def index_of_item(self, item: Item) -> QModelIndex:
        return self.createIndex(item.row, 0, item)

    def _below(self, parent: Index) -> Sequence[Item]:
        if parent.column() > 0:
            return ()
        item = self.item(parent)
        return self._top if item is None else item.children

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        lines = self._below(parent)
        if not (0 <= row < len(lines) and 0 <= column < self.columns):  # hasIndex() would ask for all this again
            return QModelIndex()
        return self.createIndex(row, column, lines[row])

    def parent(self, index: Index = ROOT) -> QModelIndex:  # type: ignore[override]
        item = self.item(index)
        return QModelIndex() if item is None or item.parent is None else self.index_of_item(item.parent)

    def hasChildren(self, parent: Index = ROOT) -> bool:
        return bool(self._below(parent))

    def rowCount(self, parent: Index = ROOT) -> int:
        return len(self._below(parent))

    def columnCount(self, _parent: Index = ROOT) -> int:
        return self.columns
