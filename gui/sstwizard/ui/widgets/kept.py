"""What is kept of how a user has arranged the windows, beside the other settings."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter


def keep_splitter(splitter: QSplitter, store: QSettings | None) -> None:
    """Divide a splitter as the user last had it, and note how it is divided from now on.

    Args:
        splitter: It has all its parts, and a name of its own.
        store: The settings; without them nothing is kept.
    """
    if store is None:
        return
    name = f"splitters/{splitter.objectName()}"
    kept = store.value(name)
    if isinstance(kept, QByteArray):
        splitter.restoreState(kept)
    splitter.splitterMoved.connect(lambda *_where: store.setValue(name, splitter.saveState()))
