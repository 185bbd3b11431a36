"""What comes after an upload: see that it works, be reminded, keep records."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ...core.collection.collection import CertificateCollection
from ..style.theme import Tone
from ..translate import long_date, short_date
from .labels import IconLabel, TextLabel
from .wrapping import WrappingRow


class NextSteps(QWidget):
    """A card with a row for each."""

    def __init__(self, check_regularly: QPushButton, save: QPushButton, parent: QWidget | None = None) -> None:
        """Make the card.

        Args:
            check_regularly: Has Windows check the file.
            save: Saves documents.
            parent: The owner.
        """
        super().__init__(parent)
        self.check_mail = QPushButton(self.tr("Check with &your mail…"))
        self.check_mail.setObjectName("check-mail")
        self.remind = QPushButton()
        self.remind.setObjectName("remind")
        for button in (self.check_mail, self.remind):
            button.setAutoDefault(False)  # Enter elsewhere must not press it
        self._expiry = TextLabel(tone=Tone.PLAIN)
        mail = self.tr("Open signed mail to see whether it is trusted with what Exchange has now.")
        records = self.tr("What was uploaded and when, and what auditors and partners may ask for.")
        rows = (
            ("message", self.tr("See that mail is trusted"), TextLabel(mail, tone=Tone.PLAIN), (self.check_mail,)),
            ("reopen", self.tr("Renew in time"), self._expiry, (self.remind, check_regularly)),
            ("file", self.tr("For your records"), TextLabel(records, tone=Tone.PLAIN), (save,)),
        )
        card = QFrame()
        card.setFrameShape(QFrame.Shape.StyledPanel)
        card.setBackgroundRole(QPalette.ColorRole.Base)
        card.setAutoFillBackground(True)
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, (icon, title, said, buttons) in enumerate(rows):
            first = 4 * number
            grid.addWidget(IconLabel(icon, Tone.ACCENT, scale=1.2), first, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(TextLabel(title, bold=True), first, 1)
            grid.addWidget(said, first + 1, 1)
            grid.addLayout(WrappingRow(*buttons, spacing=8), first + 2, 1)
            grid.setRowMinimumHeight(first + 3, 8 if number + 1 < len(rows) else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(TextLabel(self.tr("What next"), bold=True))
        column.addWidget(card)

    def show_expiry(self, collection: CertificateCollection) -> None:
        """Say which certificate expires first."""
        ends = [(each.details.not_after, each.name) for each in collection.ordered if each.details.not_after]
        end, name = min(ends, default=(None, ""))
        self.remind.setVisible(end is not None)
        if end is None:
            self._expiry.setText(self.tr("It is not known when these certificates expire."))
            return
        said = self.tr("The first certificate, {name}, expires on {date}.")
        self._expiry.setText(said.format(name=name, date=long_date(end)))
        self.remind.setText(self.tr("Remin&d me before {date}…").format(date=short_date(end)))
