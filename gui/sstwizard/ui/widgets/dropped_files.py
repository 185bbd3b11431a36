"""Files that are dropped onto a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer among what is dragged; addresses of the web are no files."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
