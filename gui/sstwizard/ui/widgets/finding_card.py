"""One finding: what will happen, to which certificate and why, how sure that is, and the remedy as a button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QPushButton, QWidget

from ...core.collection.checks import Download, Finding, VouchFor
from ..style.looks import SEVERITIES
from ..style.theme import Tone, colour
from ..translate import localised
from .labels import IconLabel, TextLabel

_LINES_WIDE = 22
"""How wide basis and button together may be, in heights of a line: as much as the narrowest window leaves a card."""
_MARK = 4
"""Pixels of the bar at the left of the cards that are about the marked certificate."""


class FindingCard(QFrame):
    """A card for one finding. A click on it, or Enter, shows the certificate that it is about."""

    remedied = Signal(object)
    downloadWanted = Signal(object)
    rootWanted = Signal(object)
    chosen = Signal(object)

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.is_marked = False
        self.setObjectName("finding")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        word, title = localised(finding.severity.text), localised(finding.title)
        self.setAccessibleName(f"{word}: {title}")
        self.setAccessibleDescription(localised(finding.message))
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setColumnStretch(1, 1)
        layout.addWidget(IconLabel(*SEVERITIES[finding.severity]), 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(TextLabel(title, bold=True), 0, 1)
        layout.addWidget(TextLabel(localised(finding.message)), 1, 1)
        layout.addLayout(self._build_foot(word), 2, 1)

    def _build_foot(self, word: str) -> QBoxLayout:
        """Put basis and button side by side where both are short, else one below the other."""
        finding, foot = self.finding, QBoxLayout(QBoxLayout.Direction.LeftToRight)
        basis = TextLabel(f"{word} · {localised(finding.basis.text)}", tone=Tone.PLAIN)
        font = basis.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        basis.setFont(font)
        foot.addWidget(basis, stretch=1)
        self.button: QPushButton | None = None
        if finding.remedy is not None:
            name = "download" if isinstance(finding.remedy, Download) else "remedy"
            self._add_button(foot, localised(finding.remedy.label), name)
        if self.button is not None:
            side_by_side = basis.fontMetrics().horizontalAdvance(basis.text()) + self.button.sizeHint().width()
            if side_by_side > _LINES_WIDE * self.fontMetrics().height():
                foot.setDirection(QBoxLayout.Direction.TopToBottom)
        return foot

    def _add_button(self, foot: QBoxLayout, text: str, name: str) -> None:
        self.button = QPushButton(text)
        self.button.setObjectName(name)
        self.button.setAccessibleDescription(localised(self.finding.message))
        self.button.clicked.connect(self._press)
        foot.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignRight)

    def _press(self) -> None:
        remedy = self.finding.remedy
        if self.finding.change is not None:
            self.remedied.emit(self.finding.change)
        elif isinstance(remedy, VouchFor):
            self.rootWanted.emit(remedy.root)
        else:
            self.downloadWanted.emit(self.finding)

    def mark(self, *, marked: bool) -> None:
        """Show whether it is about the certificate that is marked in the tree."""
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
        accent = colour(Tone.ACCENT, self.palette())
        if self.is_marked:
            painter.fillRect(QRectF(0, 0, _MARK, self.height()), accent)
        if self.hasFocus():
            painter.setPen(accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
