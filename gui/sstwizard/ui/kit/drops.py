"""What other programs drag into a window: files, and content that is in no file yet, as Outlook's messages.

A drop is always a copy. Whoever is told that it was a move deletes the originals, and Shift-drag proposes that.

Sources: Microsoft's "Handling Shell Data Transfer Scenarios" (CFSTR_FILEDESCRIPTORW, CFSTR_FILECONTENTS) and
FILEDESCRIPTORW; Qt's qwindowsmimeregistry.cpp (the name of a format, and the number of a content).
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

_FORMAT = 'application/x-qt-windows-mime;value="{name}"'
_DESCRIPTORS = "FileGroupDescriptor"
"""Part of the name of the format that lists content without files; its end tells how names are written."""
_WIDE = _FORMAT.format(name=f"{_DESCRIPTORS}W")
_CONTENT = f"{_FORMAT.format(name='FileContents')};index={{number}}"
_COUNT = struct.Struct("<I")
_DESCRIPTOR = struct.Struct("<72x520s")
"""FILEDESCRIPTORW: the name, after what else is known of it."""
_MAX_CONTENTS = 100
_AROUND = 16  # pixels that a field has around its text


def take_copy(event: QDropEvent) -> bool:
    """Accept what is dragged as a copy; refuse it, and return False, where its source offers none."""
    if not event.possibleActions() & Qt.DropAction.CopyAction:
        event.ignore()
        return False
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return True


def local_files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def has_files(data: QMimeData) -> bool:
    """Return whether files are dragged, or content without files, some of which only the desktop makes files of."""
    return bool(local_files(data)) or any(_DESCRIPTORS in name for name in data.formats())


class TextField(QLineEdit):
    """A field that takes text which is dragged into it, moved or copied, and leaves files to the window around it."""

    def __init__(self, name: str = "", example: str = "") -> None:
        """Make a field by its object name; while it is empty, an example stands in it, with room for all of it."""
        super().__init__()
        self.setObjectName(name)
        if example:
            self.setPlaceholderText(example)
            self.setMinimumWidth(self.fontMetrics().horizontalAdvance(example) + _AROUND)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Refuse what is a file: Qt takes the name that comes with it, and tells its source that it was moved."""
        if has_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)


def contents(data: QMimeData) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of what is dragged without files, as far as it comes as a stream.

    Classic Outlook hands over a storage instead, of which there are no bytes, nor are there any beyond `_MAX_CONTENTS`.
    """
    listed = data.data(_WIDE).data()
    if len(listed) < _COUNT.size:
        return
    count = min(_COUNT.unpack_from(listed)[0], (len(listed) - _COUNT.size) // _DESCRIPTOR.size)
    for number in range(count):
        (name,) = _DESCRIPTOR.unpack_from(listed, _COUNT.size + number * _DESCRIPTOR.size)
        content = bytes(data.data(_CONTENT.format(number=number)).data()) if number < _MAX_CONTENTS else b""
        yield name.decode("utf-16-le", "replace").partition("\0")[0], content
