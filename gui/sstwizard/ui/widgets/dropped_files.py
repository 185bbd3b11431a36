"""Files that are dropped onto a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

_FROM_OUTLOOK = "FileGroupDescriptor"
"""Part of the name of the format in which Outlook drags messages."""


def local_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer among what is dragged; addresses of the web are no files."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def is_from_outlook(data: QMimeData) -> bool:
    """Return whether messages are dragged out of Outlook; only Windows' desktop makes files of them."""
    return any(_FROM_OUTLOOK in name for name in data.formats())
