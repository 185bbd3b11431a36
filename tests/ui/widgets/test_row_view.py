"""What all lists of rows have in common."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from sstwizard.ui.models.tree import ROOT, Index
from sstwizard.ui.widgets.lists import RowView

ROWS, COLUMNS = 500, 4


class Asked(QAbstractTableModel):
    """Many rows, which count how often they are asked what can be done with a cell."""

    def __init__(self) -> None:
        super().__init__()
        self.flags_asked = 0

    def rowCount(self, parent: Index = ROOT) -> int:
        """Tell how many there are."""
        return 0 if parent.isValid() else ROWS

    def columnCount(self, parent: Index = ROOT) -> int:
        """Tell how many texts each has."""
        return 0 if parent.isValid() else COLUMNS

    def flags(self, _index: Index) -> Qt.ItemFlag:
        """Count, and let the cell be selected."""
        self.flags_asked += 1
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the number of the row."""
        return str(index.row()) if role == Qt.ItemDataRole.DisplayRole else None


class Rows(RowView):
    """A list whose columns have any width."""

    def fit_columns(self) -> None:
        """Leave them as they are."""


@pytest.fixture
def reader() -> Iterator[None]:
    """Something listens, as a screen reader does."""
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


@pytest.mark.usefixtures("reader")
def test_marking_all_asks_about_few_cells(qtbot: QtBot) -> None:
    """With a screen reader, marking all rows and taking that back looks at a few, not at each cell of thousands."""
    model = Asked()
    view = Rows(model)
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    model.flags_asked = 0
    view.selectAll()
    assert view.marked == set(range(ROWS))
    view.selectRow(0)
    assert view.marked == {0}
    assert model.flags_asked < ROWS
