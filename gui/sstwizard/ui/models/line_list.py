"""Lines of a list, such as the names of certificates. Each is made when it is seen, not all of thousands at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from .tree import ROOT, Index

T = TypeVar("T")


class LineList(QAbstractListModel, Generic[T]):
    """A line for each of some things."""

    def __init__(self, look: Callable[[T, int], object], parent: QObject | None = None) -> None:
        """Begin with none.

        Args:
            look: Returns what a thing's line has for a role.
            parent: The owner.
        """
        super().__init__(parent)
        self._look = look
        self._things: Sequence[T] = ()

    def show(self, things: Sequence[T]) -> None:
        """Show things in place of those that are shown."""
        self.beginResetModel()
        self._things = things
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._look(self._things[index.row()], role) if index.isValid() else None
