"""What models share, and the base of all flat ones: rows, of which a filter may hide some."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ..style.badge import Badge
from ..style.icons import icon
from ..style.text import tooltip
from ..style.theme import Tone

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
"""The invalid index: the parent of the top."""
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

    def _accepts(self, row: R) -> bool:
        """Return whether the filter leaves a row."""
        searched = self._searched(row)
        return all(word in searched for word in self._words)

    def _searched(self, row: R) -> str:
        return row.search

    def _show(self) -> None:
        self.beginResetModel()
        self._shown = list(filter(self._accepts, self._rows))
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
        """Return whether all boxes of some rows are ticked."""
        return all(self._is_ticked(self._shown[at]) is not False for at in rows)

    @property
    def total(self) -> int:
        """How many rows there are without the filter."""
        return len(self._rows)

    def row(self, index: Index) -> R | None:
        return self._shown[index.row()] if index.isValid() else None

    def refresh(self) -> None:
        """Tell the view that any cell may have changed."""
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
