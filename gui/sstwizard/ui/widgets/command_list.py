"""Commands to type, one below the other: what each does, the line, and Copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QPlainTextEdit, QSizePolicy, QWidget

from ...core.errors import InputError
from ...core.exchange.commands import Command
from ...core.text import Text
from ..style.theme import Tone
from ..translate import localized
from .buttons import CopyButton, FoldButton
from .labels import Card, Notice, TextLabel
from .wrapping import clear, column


class TypedCommands(QWidget):
    """A card with a row for each command, or why there are none, folded below a button that its window places.

    There is no button that copies all: a prompt swallows pasted lines.
    """

    def __init__(self, before: QWidget | None = None) -> None:
        """Show nothing yet; Tab leads to the first command from `before`, or else from the button."""
        super().__init__()
        self.button = FoldButton(self.tr("Show the commands to &type"), "show-commands")
        self._before = before or self.button
        self.card, self.notice = Card(), Notice()
        self._grid = QGridLayout(self.card)
        self._grid.setColumnStretch(1, 1)
        self._titles: list[Text] = []
        self.lines: list[CommandLine] = []
        self.copies: list[CopyButton] = []
        self._compose: Callable[[datetime], Sequence[Command]] | None = None
        self._problem = ""
        column(self, self.card, self.notice)
        self.button.fold(self)
        self.button.toggled.connect(self._show)  # what they save is named after the time

    def offer(self, compose: Callable[[datetime], Sequence[Command]] | None, problem: str) -> None:
        """Show what `compose` returns for the time at which they are unfolded; without it, the problem."""
        self._compose, self._problem = compose, problem
        self._show()

    def _show(self) -> None:
        """Show the commands of now. Where only values in them have changed, the focus stays where it is."""
        if not self.button.isChecked():
            return
        commands, problem = list[Command](), self._problem
        if self._compose is not None:
            try:
                commands = list(self._compose(datetime.now().replace(second=0)))
            except InputError as error:
                problem = localized(error.message)
        self.card.setVisible(bool(commands))
        self.notice.say(problem)
        if [each.title for each in commands] != self._titles:
            self._rebuild(commands)
        for command, line, copy in zip(commands, self.lines, self.copies, strict=True):
            line.setText(command.line)
            line.setAccessibleName(f"{localized(command.title)}: {command.line}")
            copy.offer(command.line)

    def _rebuild(self, commands: Sequence[Command]) -> None:
        clear(self._grid)
        self._titles, self.lines, self.copies = [each.title for each in commands], [], []
        for number, command in enumerate(commands, 1):
            self._add(number, command)
        for one, other in pairwise((self._before, *self.copies)):
            QWidget.setTabOrder(one, other)

    def _add(self, number: int, command: Command) -> None:
        what = TextLabel(localized(command.title), tone=Tone.WARNING if command.replaces else Tone.PLAIN)
        line = CommandLine()
        copy = CopyButton(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy command {number}").format(number=number))
        row = 2 * number
        self._grid.addWidget(TextLabel(str(number), bold=True), row, 0)
        self._grid.addWidget(what, row, 1)
        self._grid.addWidget(line, row + 1, 1)
        self._grid.addWidget(copy, row, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self.lines.append(line)
        self.copies.append(copy)


class CommandLine(QPlainTextEdit):
    """A command to read and select. It is wrapped on the screen only: a copy has no additional line breaks."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(_fixed_font())
        self.document().setDocumentMargin(0)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self.toPlainText()

    def setText(self, text: str) -> None:
        if text != self.toPlainText():
            self.setPlainText(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        layout, block, height = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return QSize(400, ceil(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: the first line of a command must not be scrolled away."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _fixed_font() -> QFont:
    """Return a console's font: on Windows Consolas, as Qt's choice there, Courier New, is hard to read."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setFamilies(["Consolas", font.family(), "DejaVu Sans Mono"])
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(QApplication.font().pointSizeF())  # the system's own does not grow with the text
    return font
