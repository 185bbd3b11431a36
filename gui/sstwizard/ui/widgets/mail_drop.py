"""What stands in the place of a list before mail is opened: where to drop it, and the ways to it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ..style.theme import Tone, edge
from .labels import IconLabel, TextLabel
from .wrapping import WrappingRow

_ROUND = 6
"""The corners, in pixels."""


def takes_drops() -> bool:
    """Return whether files can be dropped: Windows lets nobody drop them onto a window with more rights."""
    if sys.platform != "win32":
        return True
    from ...core.platform import win32

    return not win32.is_elevated()


class MailDrop(QWidget):
    """A place with three buttons."""

    messagesWanted = Signal()
    folderWanted = Signal()
    exchangeWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_messages = QPushButton(self.tr("Add messages…"))
        self.open_folder = QPushButton(self.tr("Add a folder…"))
        self.from_exchange = QPushButton(self.tr("Get them from Exchange…"))
        row = WrappingRow(spacing=8)
        for button, name, wanted in (
            (self.open_messages, "openMessages", self.messagesWanted),
            (self.open_folder, "openFolder", self.folderWanted),
            (self.from_exchange, "fromExchange", self.exchangeWanted),
        ):
            button.setObjectName(name)
            button.clicked.connect(wanted)
            row.addWidget(button)
        buttons = QWidget()
        buttons.setLayout(row)
        buttons.setMaximumWidth(row.sizeHint().width())
        enough = self.tr("Three messages of each partner are enough. Nothing leaves this computer.")
        if takes_drops():
            head = TextLabel(self.tr("Drop signed messages here"), bold=True, scale=1.35)
        else:
            head = TextLabel(self.tr("Add signed messages"), bold=True, scale=1.35)
            enough += " " + self.tr("Files can't be dropped here, because this program runs as administrator.")
        said = TextLabel(enough, tone=Tone.PLAIN)
        kinds = TextLabel(self.tr("Files .eml, .msg and .mbox, or a whole folder"), tone=Tone.PLAIN, scale=0.9)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(IconLabel("message", Tone.ACCENT, scale=3.5), alignment=Qt.AlignmentFlag.AlignHCenter)
        for label in (head, said):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        centered = QVBoxLayout()
        centered.addWidget(buttons, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(centered)
        kinds.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(kinds)
        column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge(self.palette()), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)
