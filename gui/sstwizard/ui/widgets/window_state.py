"""Saved window layout: column widths, splitters, sizes and positions, stored with the other settings."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QDialog, QSplitter, QWidget

from .lists import RowView

_PIXELS = re.compile("[0-9]{1,5}")


def keep_arrangement(window: QWidget, store: QSettings) -> None:
    """Arrange the lists and splitters in a window as the user last had them, and note each change from now on.

    Args:
        window: It has all its parts; what is kept of a part is kept by its object name.
        store: The settings.
    """
    for view in window.findChildren(RowView):
        view.columns.keep_in(store, view.objectName())
    for splitter in filter(QSplitter.objectName, window.findChildren(QSplitter)):
        name, orientation = f"splitters/{splitter.objectName()}", splitter.orientation()
        kept = [int(size) for size in str(store.value(name, "")).split() if _PIXELS.fullmatch(size)]
        if len(kept) == splitter.count():
            splitter.setSizes(kept)
        splitter.splitterMoved.connect(partial(_keep, splitter, orientation, store, name))


def keep_place(dialog: QDialog, store: QSettings) -> None:
    """Give a window the size and place that the user last gave it, and note them each time it closes.

    Args:
        dialog: It has its usual size; its object name is that under which its place is kept.
        store: The settings.
    """
    name = f"windows/{dialog.objectName()}"
    kept = store.value(name)
    if isinstance(kept, QByteArray):
        dialog.restoreGeometry(kept)  # Qt moves it onto a screen that is there
    dialog.finished.connect(lambda: store.setValue(name, dialog.saveGeometry()))


def _keep(
    splitter: QSplitter, orientation: Qt.Orientation, store: QSettings, name: str, _place: int, _handle: int
) -> None:
    """Note how a splitter is divided; where its panes are stacked for want of room, that is for this time."""
    if splitter.orientation() is orientation:
        store.setValue(name, " ".join(map(str, splitter.sizes())))
