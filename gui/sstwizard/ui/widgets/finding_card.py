"""One finding: what will happen, to which certificate and why, how sure that is, and what can be done as buttons."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QPushButton, QWidget

from ...core.collection.checks.finding import Code, Download, Finding, VouchFor
from ..style.looks import SEVERITIES
from ..style.theme import Tone, color
from ..style.tooltips import tooltip
from ..translate import localized
from .buttons import downloads_off
from .labels import IconLabel, TextLabel
from .wrapping import in_lines

_LINES_WIDE = 22
"""How wide basis and buttons together may be, in heights of a line: as much as the narrowest window leaves a card."""
_LINES_HIGH = 2
"""How many lines of its own text a button may have."""
_MARK = 4
"""Pixels of the bar at the left of the cards that are about the selected certificate."""


class FindingCard(QFrame):
    """A card for one finding. A click on it, or Enter, shows the certificate that it is about."""

    remedied = Signal(object)
    downloadWanted = Signal(object)
    rootWanted = Signal(object)
    reminderWanted = Signal(object)
    chosen = Signal(object)

    def __init__(
        self,
        finding: Finding,
        namesake: str = "",
        *,
        may_download: bool = True,
        leads_to: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show a finding.

        Args:
            finding: What is shown.
            namesake: The name of its certificate with what tells it from others of that name; empty where none has it.
            may_download: Whether the organization allows downloads.
            leads_to: What the last button says, which does what a click on the card does; empty for none.
            parent: The owner.
        """
        super().__init__(parent)
        self._leads_to = leads_to
        self.finding = finding
        self.is_marked = False
        self.setObjectName("finding")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        word, title = localized(finding.severity.text), localized(finding.title)
        self.setAccessibleName(", ".join(filter(None, (f"{word}: {title}", namesake))))
        self.setAccessibleDescription(localized(finding.message))
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setColumnStretch(1, 1)
        layout.addWidget(IconLabel(*SEVERITIES[finding.severity]), 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(TextLabel(title, bold=True), 0, 1)
        if namesake:
            layout.addWidget(TextLabel(namesake), 1, 1)
        layout.addWidget(TextLabel(localized(finding.message)), 2, 1)
        layout.addLayout(self._build_foot(word, may_download=may_download), 3, 1)

    def _build_foot(self, word: str, *, may_download: bool) -> QBoxLayout:
        """Put basis and buttons side by side where all are short, else one below the other."""
        finding, foot = self.finding, QBoxLayout(QBoxLayout.Direction.LeftToRight)
        basis = TextLabel(f"{word} · {localized(finding.basis.text)}", tone=Tone.PLAIN, scale=0.9)
        foot.addWidget(basis, stretch=1)
        self.buttons: list[QPushButton] = []
        for change in finding.choices:
            self._add_button(foot, localized(change.label), "choice", partial(self.remedied.emit, change))
        if isinstance(finding.remedy, Download) and not may_download:
            foot.addWidget(downloads_off())
            foot.setDirection(QBoxLayout.Direction.TopToBottom)
        elif finding.remedy is not None:
            name = "download" if isinstance(finding.remedy, Download) else "remedy"
            self._add_button(foot, localized(finding.remedy.label), name, self._press)
        if finding.code is Code.EXPIRES_SOON:
            wanted = partial(self.reminderWanted.emit, finding)
            self._add_button(foot, self.tr("Save a reminder…"), "reminder", wanted)
        if (removal := finding.removal) is not None:
            self._add_button(foot, localized(removal.label), "remove", partial(self.remedied.emit, removal))
        if self._leads_to:
            self._add_button(foot, self._leads_to, "leads", partial(self.chosen.emit, finding))
        needed = basis.fontMetrics().horizontalAdvance(basis.text()) + sum(b.sizeHint().width() for b in self.buttons)
        if needed > self._wide:
            foot.setDirection(QBoxLayout.Direction.TopToBottom)
        return foot

    @property
    def _wide(self) -> int:
        return _LINES_WIDE * self.fontMetrics().height()

    @property
    def button(self) -> QPushButton | None:
        """The button of the remedy, if there is one."""
        return next((each for each in self.buttons if each.objectName() in ("remedy", "download")), None)

    def _add_button(self, foot: QBoxLayout, text: str, name: str, action: Callable[[], None]) -> None:
        """Add a button of as many lines as it needs. A name so long that it needs many is cut, and whole in the tip."""
        metrics, room = self.fontMetrics(), self._wide * 3 // 4
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, _LINES_HIGH * room)
        button = QPushButton(in_lines(shown.replace("&", "&&"), metrics, room))
        button.setAccessibleName(text)
        button.setToolTip(tooltip(text if shown != text else ""))
        button.setObjectName(name)
        button.setAccessibleDescription(localized(self.finding.message))
        button.clicked.connect(lambda: action())
        foot.addWidget(button, alignment=Qt.AlignmentFlag.AlignRight)
        self.buttons.append(button)

    def _press(self) -> None:
        remedy = self.finding.remedy
        if self.finding.change is not None:
            self.remedied.emit(self.finding.change)
        elif isinstance(remedy, VouchFor):
            self.rootWanted.emit(remedy.root)
        else:
            self.downloadWanted.emit(self.finding)

    def mark(self, *, marked: bool) -> None:
        """Show whether it is about the certificate that is selected in the tree."""
        self.is_marked = marked
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self.finding)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.finding)  # and not the wizard's Next
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        accent = color(Tone.ACCENT, self.palette())
        if self.is_marked:
            painter.fillRect(QRectF(0, 0, _MARK, self.height()), accent)
        if self.hasFocus():
            painter.setPen(accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
