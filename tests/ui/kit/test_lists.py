"""What lists of rows have in common, and how a window comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sstwizard.ui.kit.lists import Index, RowModel, RowView
from ui.staging import Stage

ROWS, COLUMNS = 500, 4


class Line(NamedTuple):
    """A row of which nothing is known."""

    search: str = ""


class Asked(RowModel[Line]):
    """Many rows, which count how often they are asked what can be done with a cell."""

    def __init__(self) -> None:
        super().__init__()
        self.flags_asked = 0
        self._titles, self._shown = ["column"] * COLUMNS, [Line()] * ROWS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Count, and let the cell be selected."""
        self.flags_asked += 1
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the number of the row."""
        return str(index.row()) if role == Qt.ItemDataRole.DisplayRole else None


class Rows(RowView):
    """A list whose columns have any width."""

    def needs(self) -> Iterable[tuple[int, int, int]]:
        """None needs any."""
        return ()


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


def test_the_next_start_is_as_large_as_the_last(stage: Stage) -> None:
    """The window has the size that it was left with."""
    first = stage.open()
    first.resize(781, 701)
    QApplication.processEvents()  # what is beside the page may need less now
    size = first.size()
    first.done(0)
    assert stage.open().size() == size


def test_a_window_from_a_screen_that_is_gone_fits_the_one_that_is_there(stage: Stage) -> None:
    """What was kept on a larger screen is no reason to open where nobody sees it."""
    first = stage.open()
    first.setGeometry(5_000, 4_000, 3_000, 2_000)
    first.done(0)
    second = stage.open()
    room = second.screen().availableGeometry()
    assert room.contains(second.frameGeometry().center())
    assert room.size().expandedTo(second.size()) == room.size()


@pytest.mark.parametrize("kept", ["nonsense", QByteArray(b"nonsense"), "99999999999 1", f"{'9' * 5000} 1", "-5 7", "1"])
def test_nonsense_in_the_settings_changes_nothing(stage: Stage, kept: object) -> None:
    """A window opens as at the first start where what was kept is no arrangement."""
    first = stage.open()
    stage.settings.store.setValue("window", kept)
    assert stage.open().size() == first.size()
