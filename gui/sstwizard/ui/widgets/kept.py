"""What is kept of how a user has arranged a window, beside the other settings."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

from .row_view import RowView


def keep_arrangement(window: QWidget, store: QSettings) -> None:
    """Arrange the lists and splitters in a window as the user last had them, and note each change from now on.

    Args:
        window: It has all its parts; what is kept of a part is kept by its object name.
        store: The settings.
    """
    for view in window.findChildren(RowView):
        view.columns.keep_in(store, view.objectName())
    for splitter in filter(QSplitter.objectName, window.findChildren(QSplitter)):
        name = f"splitters/{splitter.objectName()}"
        kept = store.value(name)
        if isinstance(kept, QByteArray):
            splitter.restoreState(kept)
        splitter.splitterMoved.connect(partial(_keep, splitter, store, name))


def _keep(splitter: QSplitter, store: QSettings, name: str, _place: int, _handle: int) -> None:
    store.setValue(name, splitter.saveState())
