"""What lists of rows have in common, their filter, and how lists and splitters come back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from pki import Entity
from sstwizard.ui.help import HelpWindow
from sstwizard.ui.kit.lists import Index, RowModel, RowView
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.page import PageId
from sstwizard.ui.work.rows import Column
from ui.staging import Stage, certificates, source, the

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


def splitter(wizard: SSTWizard, name: str) -> QSplitter:
    """Return a splitter by its name."""
    return the(wizard.findChild(QSplitter, name))


def test_the_next_start_looks_like_the_last(stage: Stage, family: list[Entity]) -> None:
    """Size, splitters and columns are those that the window was left with."""
    store = source("Store", certificates(family))
    first = stage.open(store)
    stage.go_to(first, PageId.CERTIFICATES)
    first.resize(781, 701)
    QApplication.processEvents()  # what is beside the page may need less now
    divided = splitter(first, "sourcesAndList")
    divided.moveSplitter(301, 1)
    first.certificates.certificates.show_column(Column.KIND, False)
    size, sizes = first.size(), divided.sizes()
    first.done(0)
    second = stage.open(store)
    stage.go_to(second, PageId.CERTIFICATES)
    assert second.size() == size
    assert splitter(second, "sourcesAndList").sizes() == sizes
    assert second.certificates.certificates.isColumnHidden(Column.KIND)


def test_a_window_from_a_screen_that_is_gone_fits_the_one_that_is_there(stage: Stage) -> None:
    """What was kept on a larger screen is no reason to open where nobody sees it."""
    first = stage.open()
    first.setGeometry(5_000, 4_000, 3_000, 2_000)
    first.done(0)
    second = stage.open()
    room = second.screen().availableGeometry()
    assert room.contains(second.frameGeometry().center())
    assert room.size().expandedTo(second.size()) == room.size()


def help_of(wizard: SSTWizard) -> QDialog:
    """Open the help, which belongs to no other window."""
    wizard.help_access.show()
    (shown,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow) and each.isVisible()]
    return shown


def test_help_comes_up_where_it_was(stage: Stage) -> None:
    """With the size and place with which it was closed, unless these are of a screen that is gone."""
    first = stage.open()
    window = help_of(first)
    room = window.screen().availableGeometry()
    place = QRect(room.x() + 40, room.y() + 50, window.minimumSizeHint().width() + 7, room.height() - 90)
    window.setGeometry(place)
    window.close()
    first.done(0)
    second = stage.open()
    window = help_of(second)
    assert window.geometry() == place
    window.close()
    second.done(0)
    store = stage.settings.store
    (name,) = [key for key in store.allKeys() if key.startswith("windows/")]
    elsewhere = QWidget()  # never shown, as Windows lets no window be that much larger than the screen
    elsewhere.setGeometry(5_000, 4_000, 3_000, 2_000)
    store.setValue(name, elsewhere.saveGeometry())
    window = help_of(stage.open())
    assert window.screen().availableGeometry().contains(window.geometry())


@pytest.mark.parametrize("kept", ["nonsense", QByteArray(b"nonsense"), "99999999999 1", f"{'9' * 5000} 1", "-5 7", "1"])
def test_nonsense_in_the_settings_changes_nothing(stage: Stage, kept: object) -> None:
    """A window opens as at the first start where what was kept is no arrangement."""
    first = stage.open()
    stage.go_to(first, PageId.CERTIFICATES)
    for key in ("window", "splitters/sourcesAndList"):
        stage.settings.store.setValue(key, kept)
    second = stage.open()
    stage.go_to(second, PageId.CERTIFICATES)
    assert second.size() == first.size()
    assert splitter(second, "sourcesAndList").sizes() == splitter(first, "sourcesAndList").sizes()
