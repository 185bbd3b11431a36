"""One step of the walk-through: a tick, a title that opens it, the reason, the command and Copy."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from .command_box import CommandBox
from .copy_button import CopyButton
from .known_errors_list import TroublesList
from .test_checklist import TrialsList
from .tick import Tick


def plain_label(name: str = "") -> QLabel:
    """A label for texts with names and paths in them: it takes no mark-up, and folds long lines."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


@dataclass(frozen=True, slots=True)
class Shown:
    """A step as it is shown.

    Attributes:
        key: Tells the steps apart.
        title: What it does.
        why: The reason.
        command: What is copied; empty where there is nothing to paste.
        worked: What one sees when it worked.
        troubles: What one may see when it did not: message, cause and help of each.
        blocked: Why it can't be copied yet; empty when it can.
        optional: Not part of the way: ticking the step before does not lead here.
        trials: What is to be tried: title, how and what is expected of each.
    """

    key: str
    title: str
    why: str
    command: str
    worked: str = ""
    troubles: tuple[tuple[str, str, str], ...] = ()
    blocked: str = ""
    optional: bool = False
    trials: tuple[tuple[str, str, str], ...] = ()


class CommandCard(QFrame):
    """One step in a list of them; opened, it shows why and the command."""

    opened = Signal()
    ticked = Signal(bool)
    resized = Signal()
    moved = Signal(int, str)  # a step up (-1) or down (1) from the control of this name

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._shown = Shown("", "", "", "")
        self.tick = self._build_tick()
        self.title = self._build_title()
        self.copy = CopyButton(self.tr("Copy"))
        self.why, self.blocked, self.worked = plain_label(), plain_label(), plain_label()
        self.command = CommandBox()
        self.trials = TrialsList()
        self.troubles = TroublesList()
        self.troubles.toggled.connect(self.resized)
        for name in ("tick", "title", "copy", "why", "blocked", "command", "worked", "trials", "troubles"):
            getattr(self, name).setObjectName(name)
        for control in (self.tick, self.title, self.copy):
            control.installEventFilter(self)
        self._body = self._build_body()
        self._lay_out()

    def _build_tick(self) -> QCheckBox:
        tick = Tick()
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
        return title

    def _build_body(self) -> QWidget:
        body = QWidget()
        body.hide()
        self._inner = column = QVBoxLayout(body)
        column.setSpacing(6)
        column.setContentsMargins(28, 0, 0, 6)
        for widget in (self.why, self.command, self.blocked, self.trials, self._build_outcome(), self.troubles):
            column.addWidget(widget)
        return body

    def _build_outcome(self) -> QWidget:
        self._outcome = QWidget()
        row = QHBoxLayout(self._outcome)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.worked, 1)
        row.addWidget(self.troubles.button, 0, Qt.AlignmentFlag.AlignTop)
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

    def show_step(self, shown: Shown) -> None:
        """Show this step; a tick that belonged to another command is taken off."""
        if shown.command != self._shown.command:
            self.tick.setChecked(False)
            self.command.setPlainText(shown.command)
        self._shown = shown
        self.setObjectName(f"step-{shown.key}")
        self.title.setText(f"{self._number}  {shown.title}".replace("&", "&&"))
        self.title.setAccessibleName(self.tr("Step {number}: {title}").format(number=self._number, title=shown.title))
        self.copy.setAccessibleName(self.tr("Copy the command of step {number}").format(number=self._number))
        self.command.setAccessibleName(self.tr("Command of step {number}").format(number=self._number))
        self.command.setAccessibleDescription(shown.worked)
        self._describe()
        self.copy.offer(shown.command, shown.blocked)
        self.why.setText(shown.why)
        self.blocked.setText(f"✕ {shown.blocked}")
        self.copy.setVisible(bool(shown.command or shown.blocked))
        self.command.setVisible(bool(shown.command))
        self.blocked.setVisible(bool(shown.blocked))
        self.worked.setText(f"✓ {shown.worked}")
        self.trials.tell(shown.trials)
        self.troubles.tell(shown.troubles)

    @property
    def controls(self) -> list[QWidget]:
        """All that Tab comes to, from the top."""
        return [self.tick, self.title, self.copy, self.command, *self.trials.ticks, *self.troubles.controls]

    @property
    def shown(self) -> Shown:
        return self._shown

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
        """Tell screen readers whether the step is open, and why it is done."""
        state = self.tr("open") if self.is_open else self.tr("closed")
        self.title.setAccessibleDescription(f"{state}. {self._shown.why}")

    def height_besides_command(self, width: int) -> int:
        """How high the card is at this width, the box with the command apart."""
        if not self.is_open:
            return self.sizeHint().height()
        card, body = self._column.contentsMargins(), self._inner.contentsMargins()
        inside = width - card.left() - card.right() - body.left() - body.right()
        edges = card.top() + card.bottom() + body.top() + body.bottom()
        others = [self.why, self.blocked, self.trials, self._outcome, self.troubles]
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
    """How high a widget is at this width."""
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
