"""One step of the walk-through: a tick, a title that opens it, the reason, the command and Copy."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontDatabase,
    QGuiApplication,
    QKeyEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStyleOptionFocusRect,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..tooltips import tooltip
from .box import draw_box

COPIED_FOR = 2000  # milliseconds
_LEAST_LINES = 3


def plain_label(name: str = "") -> QLabel:
    """A label for texts with names and paths in them: it takes no mark-up, and folds long lines."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def announce(widget: QWidget, message: str) -> None:
    """Have a screen reader say `message`."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))


@dataclass(frozen=True, slots=True)
class Shown:
    """A step as it is shown.

    Attributes:
        key: Tells the steps apart.
        title: What it does.
        why: The reason.
        command: What is copied.
        blocked: Why it can't be copied yet; empty when it can.
        remedy: Not part of the way: ticking the step before does not lead here.
    """

    key: str
    title: str
    why: str
    command: str
    blocked: str = ""
    remedy: bool = False


class Tick(QCheckBox):
    """A check box that can be told from a ticked one on every list, dark ones and Windows' accent colours included."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QStylePainter(self)
        draw_box(painter, QRectF(place), self.palette(), checked=self.isChecked())
        if self.hasFocus():
            focus = QStyleOptionFocusRect()
            focus.initFrom(self)
            painter.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus)


class CopyButton(QPushButton):
    """Copies a text to the clipboard, and says so for two seconds."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._copied = label, self.tr("✓ Copied")
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=COPIED_FOR)
        self._timer.timeout.connect(lambda: self.setText(self._label))
        self.setAutoDefault(False)  # Enter elsewhere must not copy
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(label)
        self.clicked.connect(self._copy)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in (self._label, self._copied))
        option = QStyleOptionButton()
        self.initStyleOption(option)
        contents = QSize(widest, self.fontMetrics().height())
        width = self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, contents, self).width()
        return QSize(width, hint.height())

    def offer(self, text: str, blocked: str = "") -> None:
        """Copy `text` from now on; a reason in `blocked` takes the button away."""
        if text != self._text and self._timer.isActive():
            self._timer.stop()
            self.setText(self._label)
        self._text = text
        self.setEnabled(not blocked)
        self.setToolTip(tooltip(blocked))
        self.setAccessibleDescription(blocked)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.setText(self._copied)
        self._timer.start()
        announce(self, self.tr("Copied to the clipboard"))


class CommandBox(QPlainTextEdit):
    """A command to read and select. Long lines are folded for the eye only: what is copied has none of the folds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = 0
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Ctrl and + or - change the size"))

    def sizeHint(self) -> QSize:
        document = self.document()
        layout, block, content = document.documentLayout(), document.begin(), 0.0
        while block.isValid():
            content += layout.blockBoundingRect(block).height()
            block = block.next()
        return QSize(400, min(self._outer(content), max(self._room, self._least())))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def give_room(self, height: int) -> None:
        """Let it be as high as its text, up to `height` pixels."""
        if height != self._room:
            self._room = height
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _least(self) -> int:
        return self._outer(self.fontMetrics().lineSpacing() * _LEAST_LINES)

    def _outer(self, content: float) -> int:
        return ceil(content + 2 * self.document().documentMargin()) + 2 * self.frameWidth()


class CommandCard(QFrame):
    """One step in a list of them; opened, it shows why and the command."""

    opened = Signal()
    ticked = Signal(bool)
    moved = Signal(int, str)  # a step up (-1) or down (1) from the control of this name

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._shown = Shown("", "", "", "")
        self.tick = self._build_tick()
        self.title = self._build_title()
        self.copy = CopyButton(self.tr("Copy"))
        self.why = plain_label()
        self.blocked = plain_label()
        self.command = CommandBox()
        for name in ("tick", "title", "copy", "why", "blocked", "command"):
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
        for widget in (self.why, self.command, self.blocked):
            column.addWidget(widget)
        return body

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
        self.copy.offer(shown.command, shown.blocked)
        self.why.setText(shown.why)
        self.blocked.setText(f"✕ {shown.blocked}")
        self.command.setVisible(not shown.blocked)
        self.blocked.setVisible(bool(shown.blocked))

    @property
    def shown(self) -> Shown:
        return self._shown

    def set_open(self, is_open: bool) -> None:
        """Show or hide the reason and the command."""
        self._body.setVisible(is_open)
        self.title.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self.title.setAccessibleDescription(self.tr("open") if is_open else self.tr("closed"))
        font = self.title.font()
        font.setBold(is_open)
        self.title.setFont(font)
        self.setAutoFillBackground(is_open)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)

    def height_besides_command(self, width: int) -> int:
        """How high the card is at this width, the box with the command apart."""
        if not self.is_open:
            return self.sizeHint().height()
        card, body = self._column.contentsMargins(), self._inner.contentsMargins()
        inside = width - card.left() - card.right() - body.left() - body.right()
        edges = card.top() + card.bottom() + body.top() + body.bottom()
        gaps = self._column.spacing() + self._inner.spacing()
        return self._head.sizeHint().height() + self.why.heightForWidth(inside) + edges + gaps

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
