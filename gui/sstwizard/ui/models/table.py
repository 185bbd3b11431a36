"""The base of all flat models: rows, of which a filter may hide some. Qt's structure queries are answered here once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from .tree import ROOT, Index, title

R = TypeVar("R")
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RowModel(QAbstractTableModel, Generic[R]):
    """A model over rows; a subclass fills `_rows`, says which of them the filter leaves, and implements `data`.

    The first column may have boxes: then it also says which rows have one, which are ticked, and what `tick` does.
    """

    columns = 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[R] = ()
        self._shown: Sequence[R] = ()

    def _filtered(self) -> Sequence[R]:
        """Return the rows that the filter leaves."""
        raise NotImplementedError

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = self._filtered()
        self.endResetModel()

    def _titles(self) -> Sequence[str]:
        """Return what stands above each column."""
        return ("",)

    def _has_box(self, _row: R) -> bool:
        return False

    def _is_ticked(self, row: R) -> bool:
        raise NotImplementedError

    def tick(self, rows: Collection[int], ticked: bool) -> None:
        """Tick or empty the boxes of some rows; those without a box stay as they are."""
        raise NotImplementedError

    def are_ticked(self, rows: Collection[int]) -> bool:
        """Return whether all boxes of some rows are ticked."""
        shown = (self._shown[at] for at in rows)
        return all(self._is_ticked(row) for row in shown if self._has_box(row))

    @property
    def total(self) -> int:
        """How many rows there are without the filter."""
        return len(self._rows)

    def row(self, index: Index) -> R | None:
        return self._shown[index.row()] if index.isValid() else None

    def refresh(self, column: int | None = None, *roles: Qt.ItemDataRole) -> None:
        """Tell the view that any cell may have changed, or any of a column."""
        first, last = (0, self.columns - 1) if column is None else (column, column)
        if self._shown:
            self.dataChanged.emit(self.index(0, first), self.index(len(self._shown) - 1, last), roles)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self.columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        has_box = index.column() == 0 and self._has_box(row)
        return _FLAGS | Qt.ItemFlag.ItemIsUserCheckable if has_box else _FLAGS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return title(self._titles(), section, orientation, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick([index.row()], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True
