"""What lists of rows have in common, and how rows are drawn where there is too little room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractTableModel, QRect, Qt
from PySide6.QtGui import QAccessible, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView
from pytestqt.qtbot import QtBot

from sstwizard.ui.models.tree import NAME_ROLE, ROOT, Index
from sstwizard.ui.widgets.lists import NameDelegate, RowView

ROWS, COLUMNS = 500, 4
LONG_NAME = "certificates of our partners from the spring of 2026.p7b"


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


class Elided(NameDelegate):
    """Tells what it draws."""

    def drawn(self, view: QTreeView, width: int) -> tuple[str, int]:
        """Return the text of the first row in a column of a width, and how wide it is."""
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        option.rect = QRect(0, 0, width, 30)
        self.initStyleOption(option, view.model().index(0, 0))
        return option.text, option.fontMetrics.horizontalAdvance(option.text)


@pytest.mark.parametrize("said", ["{name} (can't be read)", "（読み取れません）{name}", "{name}"])
@pytest.mark.parametrize("width", [250, 350])
def test_what_is_said_of_a_name_stays_whole(said: str, width: int, qtbot: QtBot) -> None:
    """The name is elided in its middle alone, in the room that there is; with enough room, nothing is."""
    model, view = QStandardItemModel(), QTreeView()
    qtbot.addWidget(view)
    item = QStandardItem(said.format(name=LONG_NAME))
    item.setData(LONG_NAME, NAME_ROLE)
    model.appendRow(item)
    view.setModel(model)
    rows = Elided(view)
    text, room = rows.drawn(view, width)
    before, after = said.split("{name}")
    shown = text.removeprefix(before).removesuffix(after)
    assert text == f"{before}{shown}{after}"
    start, _, end = shown.partition("…")
    assert (LONG_NAME.startswith(start) and LONG_NAME.endswith(end) and start and end) or shown == LONG_NAME
    assert width // 2 < room <= width
    assert rows.drawn(view, 2_000)[0] == said.format(name=LONG_NAME)
    assert rows.drawn(view, 20)[0] == ("…" if said == "{name}" else said.format(name=LONG_NAME))
