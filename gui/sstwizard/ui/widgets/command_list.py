"""Commands to type, one below the other: what each does, the line, and Copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QWidget

from ...core.powershell.commands import Command
from ..style.theme import Tone
from ..translate import localised
from .copy_button import CopyButton
from .labels import SelectableLabel, TextLabel


class CommandList(QFrame):
    """A card with a row for each command. There is no button for all: a prompt swallows pasted lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commands")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._shown: Sequence[Command] = ()
        self.lines: list[SelectableLabel] = []
        self.copies: list[CopyButton] = []

    def show_commands(self, commands: Sequence[Command]) -> None:
        """Show these commands, and no others."""
        if commands == self._shown:
            return
        self._shown = commands
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        self.lines, self.copies = [], []
        for number, command in enumerate(commands, 1):
            self._add(number, command)

    def _add(self, number: int, command: Command) -> None:
        title = localised(command.title)
        what = TextLabel(title, tone=Tone.WARNING if command.replaces else Tone.PLAIN)
        line = SelectableLabel(command.line)
        line.setFont(_fixed_font())
        line.setObjectName(f"command-{number}")
        line.setAccessibleName(f"{number}. {title}: {command.line}")
        copy = CopyButton(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy command {number}").format(number=number))
        copy.offer(command.line)
        row = 2 * number
        for widget, *place in ((TextLabel(str(number), bold=True), row, 0), (what, row, 1), (line, row + 1, 1)):
            self._grid.addWidget(widget, *place)
        self._grid.addWidget(copy, row, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self.lines.append(line)
        self.copies.append(copy)


def _fixed_font() -> QFont:
    """Return a console's font: on Windows Consolas, as Qt's choice there, Courier New, is hard to read."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setFamilies(["Consolas", font.family(), "DejaVu Sans Mono"])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(QApplication.font().pointSizeF())  # the system's own does not grow with the text
    return font
