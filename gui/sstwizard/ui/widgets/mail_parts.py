"""Parts of the Mail page: where mail is dropped, how much of it is trusted, and what was fetched for it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...core.runner.saved_mail import delete_saved, saved_files
from ...core.text import printable
from ..operations.mail_survey import MailSurvey
from ..operations.questions import Dialogs
from ..style.icons import GOOD, NOTE, WARNING
from ..style.theme import Tone, color, edge, is_high_contrast
from .buttons import push_button
from .labels import IconLabel, Notice, TextLabel
from .wrapping import WrappingRow

_ROUND = 6
"""The corners, in pixels."""
_GAP = 1.5
"""Pixels between two parts."""
_PATTERNS = {
    Tone.GOOD: Qt.BrushStyle.SolidPattern,
    Tone.ACCENT: Qt.BrushStyle.Dense5Pattern,
    None: Qt.BrushStyle.NoBrush,
}
"""What tells the parts apart in high contrast, where all have one color."""


def takes_drops() -> bool:
    """Return whether files can be dropped: Windows lets nobody drop them onto a window with more rights."""
    if sys.platform != "win32":
        return True
    from ...core.platform import win32

    return not win32.is_elevated()


class MailDrop(QWidget):
    """A place with three buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.open_messages = QPushButton(self.tr("Add messages…"))
        self.open_folder = QPushButton(self.tr("Add a folder…"))
        self.from_exchange = QPushButton(self.tr("Get them from Exchange…"))
        self.from_exchange.setObjectName("fromExchange")
        row = WrappingRow(self.open_messages, self.open_folder, self.from_exchange, spacing=8)
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
        column.addWidget(buttons, alignment=Qt.AlignmentFlag.AlignHCenter)
        kinds.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(kinds)
        column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge(self.palette()), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)


class CoverageBar(QWidget):
    """A part for each number of messages, as wide as that."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: Sequence[tuple[int, Tone | None]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(190, self.fontMetrics().height() * 2 // 3)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def show_parts(self, parts: Sequence[tuple[int, Tone | None]]) -> None:
        """Draw these numbers of messages, each in its tone; None is that of edges."""
        self.parts = [part for part in parts if part[0]]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_high = is_high_contrast(palette)
        painter.setPen(edge(palette) if is_high else Qt.PenStyle.NoPen)
        total, left = sum(messages for messages, _ in self.parts), 0.0
        for messages, tone in self.parts:
            width = self.width() * messages / max(total, 1)
            fill = color(tone, palette) if tone is not None else edge(palette)
            painter.setBrush(QBrush(fill, _PATTERNS[tone]) if is_high else fill)
            painter.drawRect(QRectF(left, 0, max(width - _GAP, _GAP), self.height()))
            left += width


class FetchedMail(Notice):
    """Says where the files are, and deletes them where the user wants that; hidden while there are none."""

    def __init__(self, survey: MailSurvey, dialogs: Dialogs) -> None:
        """Show nothing yet; nothing is deleted while `survey` reads the files."""
        super().__init__()
        self._survey, self._dialogs = survey, dialogs
        self._folder = Path()
        self.delete = push_button(self.tr("Delete these files…"), "deleteFetched", self._delete)
        self.delete.setParent(self)
        survey.changed.connect(self._follow)

    def show_folder(self, folder: Path) -> None:
        """Offer to delete what a run has saved in this folder."""
        self._folder = folder
        said = self.tr("The files from Exchange are in “{folder}”. Delete them when you are done.")
        self.say(said.format(folder=printable(str(folder))), *NOTE, actions=(self.delete,))
        self._follow()

    def _follow(self) -> None:
        self.delete.setEnabled(not self._survey.is_reading)

    def _delete(self) -> None:
        if not self._dialogs.may_delete(self._folder, len(saved_files(self._folder))):
            return
        left = delete_saved(self._folder)
        folder = printable(str(self._folder))
        if left:
            said = QCoreApplication.translate(
                "FetchedMail", "%Ln file(s) in “{folder}” can't be deleted: another program has them open.", "", left
            )
        elif self._folder.exists():
            said = self.tr("The files from Exchange were deleted. “{folder}” was kept: it contains other files.")
        else:
            said = self.tr("The files from Exchange and their folder were deleted.")
        if left:
            self.say(said.format(folder=folder), *WARNING, actions=(self.delete,))
            self.delete.setFocus()
        else:
            self.focusNextChild()  # the button is about to vanish
            self.say(said.format(folder=folder), *GOOD)
