"""One finding: what will happen, to which certificate and why, how sure that is, and the remedy as a button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from ...core.checks import Finding, Severity
from ..theme import Tone
from ..translate import localised
from .labels import IconLabel, TextLabel

LOOKS = {
    Severity.ERROR: ("error", Tone.ERROR),
    Severity.WARNING: ("warning", Tone.WARNING),
    Severity.INFO: ("info", Tone.ACCENT),
}


class FindingCard(QFrame):
    """A card for one finding."""

    remedied = Signal(object)

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self.setObjectName("finding")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAccessibleName(localised(finding.title))
        self.setAccessibleDescription(localised(finding.message))
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setColumnStretch(1, 1)
        layout.addWidget(IconLabel(*LOOKS[finding.severity]), 0, 0)
        layout.addWidget(TextLabel(localised(finding.title), bold=True), 0, 1)
        layout.addWidget(TextLabel(localised(finding.message)), 1, 1)
        layout.addLayout(self._build_foot(finding), 2, 1)

    def _build_foot(self, finding: Finding) -> QHBoxLayout:
        foot = QHBoxLayout()
        basis = TextLabel(localised(finding.basis.text), tone=Tone.PLAIN)
        font = basis.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        basis.setFont(font)
        foot.addWidget(basis, stretch=1)
        self.button: QPushButton | None = None
        if finding.remedy is not None:
            self.button = QPushButton(localised(finding.remedy.label))
            self.button.setObjectName("remedy")
            self.button.setAccessibleDescription(localised(finding.message))
            self.button.clicked.connect(lambda: self.remedied.emit(finding.remedy))
            foot.addWidget(self.button)
        return foot
