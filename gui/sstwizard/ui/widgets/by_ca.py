"""*By CA*: which CAs the messages need, which of them can be added, and why others can't."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...core.certificates.certificate import Certificate
from ...core.collection.checks.size import SIZE_LIMIT
from ...core.collection.survey import IssuingCA, RejectionReason
from ..models.ca_table import CATable
from ..operations.mail_survey import MailSurvey
from ..operations.session import Session
from ..operations.survey_words import explanation
from ..style.theme import Tone
from .announcement import announce
from .by_message import nothing_yet
from .ca_view import CAView
from .coverage import Coverage
from .filter_box import FilterBox
from .labels import TextLabel


class ByCA(QWidget):
    """Lists the CAs, what is proposed ticked already, and adds their chains to the collection."""

    addWanted = Signal(object)
    compareWanted = Signal(object)
    detailsWanted = Signal(object)
    exportWanted = Signal()

    def __init__(self, session: Session, survey: MailSurvey, parent: QWidget | None = None) -> None:
        """Show nothing yet.

        Args:
            session: Whose collection the CAs are added to.
            survey: What was found out about the messages.
            parent: The owner.
        """
        super().__init__(parent)
        self._session, self._survey = session, survey
        self._surveyed: object = None
        self._missing: tuple[Certificate, ...] = ()
        self.table = CATable(self)
        self.list = CAView(self.table)
        self.list.currentCA.connect(self._explain)
        self.list.detailsWanted.connect(self._show_details)
        self.filter = FilterBox(self.tr("Filter by CA, root, sender or status (Ctrl+F)"), self.tr("Filter"))
        self.filter.textChanged.connect(self.table.set_filter)
        self.filter.left.connect(self.list.setFocus)
        self._build_buttons()
        self._lay_out()
        self.table.ticksChanged.connect(self._count)
        self.table.ticksChanged.connect(self._show_coverage)
        survey.changed.connect(self._fill)
        session.collectionChanged.connect(self._count)
        self._fill()

    def _build_buttons(self) -> None:
        self.coverage = Coverage()
        self.explanation = TextLabel()
        self.explanation.setObjectName("explanation")
        self.explanation.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 2)
        self.add = QPushButton()
        self.add.setObjectName("addChains")
        self.add.clicked.connect(self._add)
        self.room = TextLabel(tone=Tone.PLAIN)
        self.room.setObjectName("room")
        self.compare = QPushButton(self.tr("Compare its S&HA-256…"))
        self.compare.setObjectName("compareRoot")
        self.compare.clicked.connect(self._compare)
        self.export = QPushButton(self.tr("&Export as CSV…"))
        self.export.setObjectName("exportSurvey")
        self.export.clicked.connect(self.exportWanted)
        for button in (self.compare, self.export):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self._nothing = nothing_yet(
            self.tr("Drop signed messages here, or a folder or an .mbox with messages, and the CA file of a partner.")
        )
        self._filled = QWidget()
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self.filter, stretch=1)
        top.addWidget(self.export)
        column.addLayout(top)
        column.addWidget(self.coverage)
        column.addWidget(self.list, stretch=1)
        row = QHBoxLayout()
        row.addWidget(self.explanation, stretch=1)
        row.addWidget(self.compare)
        column.addLayout(row)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addWidget(self.room, stretch=1)
        column.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.addWidget(self._nothing)
        outer.addWidget(self._filled)

    def _fill(self) -> None:
        """Show another survey; while more is read, only its progress changes."""
        survey = self._survey.survey
        if survey is self._surveyed:
            return
        self._surveyed = survey
        self.table.show_survey(survey)
        self._filled.setVisible(bool(survey.cas))
        self._nothing.setVisible(not survey.cas)

    def _nothing_to_add(self) -> str:
        if self.table.waits_for_ticks:
            return self.tr("Select CAs to add them")
        return self.tr("No certificate of the selected CAs is missing")

    def _count(self) -> None:
        """Say how much is to be added, and whether it fits."""
        collection = self._session.collection
        self._missing = self.table.missing(collection)
        together = collection.changed(add=self._missing).size
        number = QLocale().toString
        count, size = len(self._missing), together - collection.size
        said = self.tr("&Add what is missing (%Ln certificate(s), {size} bytes)", "", count)
        self.add.setText(said.format(size=number(size)) if count else self._nothing_to_add())
        self.add.setEnabled(bool(count) and self._survey.is_current)
        is_too_large = together > SIZE_LIMIT
        room = self.tr("The collection would have {size} of {limit} bytes.")
        if is_too_large:
            room = self.tr(
                "The collection would have {size} of {limit} bytes. Exchange would refuse it; select fewer CAs."
            )
        self.room.setText(room.format(size=number(together), limit=number(SIZE_LIMIT)) if count else "")
        self.room.set_tone(Tone.ERROR if is_too_large else Tone.PLAIN)

    def _show_coverage(self) -> None:
        """Draw how many messages the CAs have that are held, those that are selected, and the others."""
        held: list[int] = []
        selected: list[int] = []
        others: list[int] = []
        for ca in self._survey.survey.cas:
            place = held if ca.in_collection else selected if self.table.is_ticked(ca) else others
            place.append(ca.messages)
        self.coverage.show_numbers(held, selected, others)

    def _explain(self, ca: IssuingCA | None) -> None:
        said = ""
        if ca is not None:
            said = explanation(ca)
        if said != self.explanation.text():
            self.explanation.setText(said)
            if self.isVisible() and self.list.hasFocus():
                announce(self.list, said)
        is_to_compare = ca is not None and ca.why_not is RejectionReason.NOT_VOUCHED and ca.root is not None
        if not is_to_compare and self.compare.hasFocus():
            self.list.setFocus()
        self.compare.setVisible(is_to_compare)

    def _add(self) -> None:
        self.list.setFocus()  # the button is about to be disabled
        self.addWanted.emit(self._missing)

    def _compare(self) -> None:
        ca = self.list.current
        if ca is not None and ca.root is not None:
            self.compareWanted.emit(ca.root)

    def _show_details(self, ca: IssuingCA) -> None:
        if ca.certificate is not None:
            self.detailsWanted.emit(ca.certificate)
