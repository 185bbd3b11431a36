"""One step in a list: a tick, a title that opens it, the reason, the command and Copy."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...core.powershell.step import Step
from ..translate import localised
from .command_box import CommandBox
from .copy_button import CopyButton
from .known_errors_list import KnownErrorsList
from .labels import Notice, TextLabel
from .test_checklist import Checklist
from .wrapping import Folding


class CommandCard(QFrame):
    """One step in a list of them; opened, it shows why and the command."""

    opened = Signal()
    ticked = Signal(bool)
    resized = Signal()
    moved = Signal(int, str)  # a step up (-1) or down (1) from the control of this name

    def __init__(self, number: str, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._number = number
        self._command = ""
        self.tick = self._build_tick()
        self.title = self._build_title()
        self.copy = CopyButton(self.tr("Copy"))
        self.why, self.blocked, self.worked = TextLabel(), Notice(), TextLabel()
        self.command = CommandBox()
        self.checklist = Checklist()
        self.known_errors = KnownErrorsList()
        self.known_errors.toggled.connect(self.resized)
        for name in ("tick", "title", "copy", "why", "blocked", "command", "worked", "checklist", "known_errors"):
            getattr(self, name).setObjectName(name)
        for control in (self.tick, self.title, self.copy):
            control.installEventFilter(self)
        self._body = self._build_body()
        self._lay_out()

    def _build_tick(self) -> QCheckBox:
        tick = QCheckBox()
        tick.setAccessibleName(self.tr("Step {number} is done").format(number=self._number))
        tick.toggled.connect(self.ticked)
        return tick

    def _build_title(self) -> QToolButton:
        title = QToolButton()
        title.setAutoRaise(True)
        title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        title.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title.setArrowType(Qt.ArrowType.RightArrow)
        title.clicked.connect(self.opened)
        Folding(title)
        return title

    def _build_body(self) -> QWidget:
        body = QWidget()
        body.hide()
        self._inner = column = QVBoxLayout(body)
        column.setSpacing(6)
        column.setContentsMargins(28, 0, 0, 6)
        for widget in (self.why, self.command, self.blocked, self.checklist, self._build_outcome(), self.known_errors):
            column.addWidget(widget)
        return body

    def _build_outcome(self) -> QWidget:
        self._outcome = QWidget()
        row = QHBoxLayout(self._outcome)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.worked, 1)
        row.addWidget(self.known_errors.button, 0, Qt.AlignmentFlag.AlignTop)
        return self._outcome

    def _lay_out(self) -> None:
        self._head = head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.tick)
        head.addWidget(self.title, 1)
        head.addWidget(self.copy)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(2)
        column.setContentsMargins(8, 2, 8, 2)
        column.addLayout(head)
        column.addWidget(self._body)

    def show_step(self, step: Step, blocked: str) -> None:
        """Show a step; a tick that belonged to another command is taken off.

        Args:
            step: The step.
            blocked: Why its command can't be copied, shown in its place; empty where it can.
        """
        self.step = step
        self._show_command("" if blocked else step.command, "" if blocked else step.source, blocked)
        self.setObjectName(f"step-{step.kind}")
        title, worked = localised(step.title), self.tr("Expected result: {sight}").format(sight=localised(step.worked))
        named = self.tr("Step {number}: {title}").format(number=self._number, title=title)
        self.title.setText(named.replace("&", "&&"))
        self.title.setAccessibleName(named)
        self.copy.setAccessibleName(self.tr("Copy the command of step {number}").format(number=self._number))
        self.command.setAccessibleName(self.tr("Command of step {number}").format(number=self._number))
        self.command.setAccessibleDescription(worked)
        self.why.setText(localised(step.why))
        self.worked.setText(f"✓ {worked}")
        self._describe()
        self.checklist.show_items(step.checklist)
        self.known_errors.show_errors(step.known_errors)

    def _show_command(self, command: str, source: str, blocked: str) -> None:
        """Show a command as it is read; Copy takes it as it is pasted, each statement on one line."""
        if command != self._command:
            self._command = command
            self.tick.setChecked(False)
            self.command.setPlainText(source)
        self.copy.offer(command, blocked)
        self.blocked.say(blocked)
        self.copy.setVisible(bool(command or blocked))
        self.command.setVisible(bool(command))

    @property
    def controls(self) -> list[QWidget]:
        """All that Tab comes to, from the top."""
        return [self.tick, self.title, self.copy, self.command, *self.checklist.ticks, *self.known_errors.controls]

    def set_open(self, is_open: bool) -> None:
        """Show or hide the reason and the command."""
        self._body.setVisible(is_open)
        self.title.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._describe()
        font = self.title.font()
        font.setBold(is_open)
        self.title.setFont(font)
        self.setAutoFillBackground(is_open)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)

    def _describe(self) -> None:
        """Tell screen readers whether the step is open, and its reason."""
        state = self.tr("open") if self.is_open else self.tr("closed")
        self.title.setAccessibleDescription(f"{state}. {localised(self.step.why)}")

    def height_besides_command(self, width: int) -> int:
        """The card's height at this width in pixels, without the box with the command."""
        if not self.is_open:
            return self.sizeHint().height()
        card, body = self._column.contentsMargins(), self._inner.contentsMargins()
        inside = width - card.left() - card.right() - body.left() - body.right()
        edges = card.top() + card.bottom() + body.top() + body.bottom()
        others = [self.why, self.blocked, self.checklist, self._outcome, self.known_errors]
        heights = [_height(widget, inside) + self._inner.spacing() for widget in others if not widget.isHidden()]
        return self._head.sizeHint().height() + self._column.spacing() + edges + sum(heights)

    @property
    def is_open(self) -> bool:
        return not self._body.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1, watched.objectName())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QToolButton | CopyButton):
                watched.click()
                return True
        return super().eventFilter(watched, event)


def _height(widget: QWidget, width: int) -> int:
    """A widget's height at this width, in pixels."""
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
