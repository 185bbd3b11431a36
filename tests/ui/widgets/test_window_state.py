"""How a window's lists and splitters are arranged, from start to start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from pki import Entity
from sstwizard.ui.dialogs.help import HelpWindow
from sstwizard.ui.models.certificate_table import Column
from sstwizard.ui.pages.page import PageId
from sstwizard.ui.settings import Settings
from sstwizard.ui.widgets.lists import keep_arrangement
from sstwizard.ui.widgets.wrapping import StackingSplitter
from sstwizard.ui.wizard import SSTWizard
from ui.staging import Stage, certificates, source, the


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
    first.certificates.certificates.columns.show_column(Column.KIND, False)
    size, sizes = first.size(), divided.sizes()
    first.done(0)
    second = stage.open(store)
    stage.go_to(second, PageId.CERTIFICATES)
    assert second.size() == size
    assert splitter(second, "sourcesAndList").sizes() == sizes
    assert second.certificates.certificates.isColumnHidden(Column.KIND)


def test_panes_stacked_for_want_of_room_are_not_kept(qtbot: QtBot, settings: Settings) -> None:
    """What is kept is how a splitter was divided side by side; in a narrow window that is for this time."""
    store = settings.store
    window = QWidget()
    divided = StackingSplitter(50, window)
    divided.setObjectName("both")
    for _ in range(2):
        divided.addWidget(QWidget())
    qtbot.addWidget(window)
    window.show()
    divided.resize(2_000, 400)
    keep_arrangement(window, store)
    divided.resize(60, 400)
    assert divided.orientation() is Qt.Orientation.Vertical
    divided.moveSplitter(100, 1)
    assert store.allKeys() == []
    divided.resize(2_000, 400)
    divided.moveSplitter(700, 1)
    assert store.value("splitters/both").split()[0] == "700"


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
    """It has the size and place at the next start with which they were closed."""
    first = stage.open()
    window = help_of(first)
    room = window.screen().availableGeometry()
    place = QRect(room.x() + 40, room.y() + 50, window.minimumSizeHint().width() + 7, room.height() - 90)
    window.setGeometry(place)
    window.close()
    first.done(0)
    assert help_of(stage.open()).geometry() == place


def test_help_comes_up_on_a_screen_that_is_there(stage: Stage) -> None:
    """A size and place of a screen that is gone doesn't let it open where nobody sees it."""
    first = stage.open()
    help_of(first).close()
    first.done(0)
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
