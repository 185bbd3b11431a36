"""How a window's lists and splitters are arranged, from start to start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter

from pki import Entity
from sstwizard.ui.models.certificate_table import Column
from sstwizard.ui.pages.page import PageId
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
    stage.go_to(first, PageId.CERTIFICATES)
    for key in ("window", "splitters/sourcesAndList"):
        stage.settings.store.setValue(key, kept)
    second = stage.open()
    stage.go_to(second, PageId.CERTIFICATES)
    assert second.size() == first.size()
    assert splitter(second, "sourcesAndList").sizes() == splitter(first, "sourcesAndList").sizes()
