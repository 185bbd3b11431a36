"""What someone would type in PowerShell who makes the file without the wizard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...core.exchange.commands import Command
from ..style.screen import fit_to_screen
from ..widgets.command_list import CommandList
from ..widgets.labels import TextLabel
from ..widgets.reading_area import ReadingArea
from .help_access import HelpAccess


class ByHandDialog(QDialog):
    """Shows the command."""

    def __init__(self, command: Command, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The same in PowerShell"))
        self.setObjectName("byHandSteps")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.commands = CommandList()
        self.commands.show_commands((command,))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # some styles' can't be seen in the dark
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        said = self.tr("“Export” writes the file; you don't need this. It shows how PowerShell would do the same.")
        column.addWidget(TextLabel(said))
        area, inner = ReadingArea(), QWidget()
        around = QVBoxLayout(inner)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.commands)
        around.addStretch(1)
        area.setWidget(inner)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        fit_to_screen(self, parent.size() * 0.85 if parent is not None else None)
        HelpAccess.listen_in(self, "completing")
        self.commands.copies[0].setFocus()
