"""A button that shows a file where it lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QPushButton, QSizePolicy, QWidget


class FolderButton(QPushButton):
    """Opens the folder of a file that was saved, in the system's own file manager."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = Path()
        self.setText(self.tr("Open folder"))
        self.setObjectName("open-folder")
        self.setAutoDefault(False)  # Enter elsewhere must not press it
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def _open(self) -> None:
        """Open the folder; where the system has nothing to open it with, say where it is."""
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent))):
            return
        from ...core.text import printable
        from .message_box import message_box

        said = self.tr("This system has no program that shows the folder: {folder}")
        box = message_box(self.window(), "folder", said.format(folder=printable(str(self._file.parent))))
        box.addButton(QMessageBox.StandardButton.Close)
        box.open()

    def offer(self, file: Path) -> None:
        """Open the folder of `file`, an absolute path, from now on."""
        self._file = file
