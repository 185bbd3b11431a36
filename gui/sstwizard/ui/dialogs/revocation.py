"""*Check revocation…*: which addresses will be asked, the question whether they may, and what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.certificates.certificate import Certificate
from ...core.certificates.reading import ReportProgress
from ...core.chains.index import CertificateIndex
from ...core.chains.revocation import RevocationStatus
from ...core.sources import revocation_lists
from ...core.sources.revocation_lists import MAX_BYTES, MAX_SECONDS, AskedAddress, RevocationAnswer, RevocationQuestions
from ..operations.session import Session
from ..operations.tasks import Task
from ..style.icons import ERROR, GOOD, WARNING
from ..style.screen import fit_to_screen
from ..style.theme import Tone
from ..translate import localized
from ..widgets.labels import IconLabel, TextLabel, announce
from ..widgets.reading_area import ReadingArea
from .help_access import HelpAccess

T = TypeVar("T")

_MAX_SHOWN = 100
"""Certificates whose answers are shown, the worst first; more than that no one reads, and making them takes long."""
_LOOKS = {
    RevocationStatus.REVOKED: ERROR,
    RevocationStatus.UNCHECKED: WARNING,
    RevocationStatus.NOT_REVOKED: GOOD,
}
"""The looks of each answer, the worst first."""


class CheckStage(Enum):
    """How far a check is."""

    PREPARING = auto()
    ASKING_USER = auto()
    ASKING_SERVERS = auto()
    ANSWERED = auto()
    CANCELLED = auto()


class RevocationCheck(QObject):
    """One check. Nothing is asked of the network before the user has seen the addresses and agreed.

    Attributes:
        stage: How far it is.
        addresses: What is to be asked.
        done, total: How many of the addresses have been asked.
        answers: What came of it, for each certificate.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._now = datetime.now(UTC)
        self._questions: RevocationQuestions = ()
        self.stage = CheckStage.PREPARING
        self.addresses: tuple[str, ...] = ()
        self.done = self.total = 0
        self.answers: tuple[RevocationAnswer, ...] = ()

    def prepare(self, certificates: Iterable[Certificate], included: Iterable[Certificate] = ()) -> None:
        """Find out, in the background, what is to be asked.

        Args:
            certificates: Those in question.
            included: What a message includes, among which issuers may be.
        """
        session, asked, now = self._session, tuple(certificates), self._now
        collection, vouching = session.collection, session.known.vouching
        pool = (*collection, *session.known.copies, *included)  # any copy may be the one that Windows disallows

        def is_vouched(root: Certificate) -> bool:
            return root in collection or bool(vouching.of(root))

        def work(report: ReportProgress) -> RevocationQuestions:
            return revocation_lists.questions(asked, CertificateIndex(pool), is_vouched, now, report)

        def then(found: RevocationQuestions) -> None:
            self._questions, self.addresses = found, revocation_lists.addresses(found)
            if self.addresses:
                self._enter(CheckStage.ASKING_USER)
            else:
                self.ask()  # which asks nobody, and gives the reasons

        self._start(work, then)

    def ask(self) -> None:
        """Ask the addresses, in the background, as the user has agreed."""
        if self.addresses and not self._session.allows_downloads:
            self._enter(CheckStage.CANCELLED)
            return
        questions, now = self._questions, self._now
        self.total = len(self.addresses)

        def work(report: ReportProgress) -> tuple[RevocationAnswer, ...]:
            return revocation_lists.ask(questions, now, report=report)

        def then(answers: tuple[RevocationAnswer, ...]) -> None:
            self.answers = answers
            self._enter(CheckStage.ANSWERED)
            self._session.take_revocations(answers)

        self._start(work, then)
        self._enter(CheckStage.ASKING_SERVERS)

    def cancel(self) -> None:
        """Stop; what has come is dropped. The stage changes once what is under way has ended."""
        if self.stage is CheckStage.ASKING_USER:
            self._enter(CheckStage.CANCELLED)
        else:
            self._session.cancel_downloads()

    def _start(self, work: Callable[[ReportProgress], T], then: Callable[[T], None]) -> None:
        task = Task(work, then=then, stopped=self._stopped, progress=self._on_progress, parent=self._session)
        self._session.download(task)

    def _stopped(self, _error: Exception) -> None:
        self._enter(CheckStage.CANCELLED)

    def _on_progress(self, done: int, _total: int) -> None:
        if done != self.done:
            self.done = done
            self.changed.emit()

    def _enter(self, stage: CheckStage) -> None:
        if self.stage is not stage:
            self.stage = stage
            self.changed.emit()


class RevocationDialog(QDialog):
    """Leads one check from the question to the answers; closing it cancels what is under way."""

    def __init__(
        self,
        session: Session,
        certificates: Iterable[Certificate],
        included: Iterable[Certificate] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Begin a check.

        Args:
            session: Which sources are open, and where the answers go.
            certificates: Those in question.
            included: What a message includes, among which issuers may be.
            parent: The owner, from whose size the window's own is taken.
        """
        super().__init__(parent)
        self.setObjectName("revocation")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check revocation"))
        self.check = RevocationCheck(session, self)
        self.said = TextLabel()
        self.said.setObjectName("said")
        self._build_addresses()
        self._build_answers()
        self.note = TextLabel(tone=Tone.PLAIN)
        self.note.setObjectName("note")
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Addresses contacted"))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.said)
        column.addWidget(self.addresses, stretch=1)
        column.addWidget(self._scroll, stretch=1)
        column.addWidget(self.progress)
        column.addWidget(self.note)
        column.addStretch(0)
        column.addLayout(self._build_buttons())
        fit_to_screen(self, parent.window().size() * 0.75 if parent is not None else None)
        HelpAccess.listen_in(self, "chains")
        self.check.changed.connect(self._show)
        self.check.prepare(certificates, included)
        self._show()

    def _build_addresses(self) -> None:
        self.addresses = QListWidget()
        self.addresses.setObjectName("addresses")
        self.addresses.setAccessibleName(self.tr("Addresses to contact"))
        self.addresses.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.addresses.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.addresses.setWordWrap(True)

    def _build_answers(self) -> None:
        holder = QWidget()
        self._answers = QGridLayout(holder)
        self._answers.setColumnStretch(1, 1)
        self._answers.setVerticalSpacing(2)
        self._scroll = ReadingArea()
        self._scroll.setObjectName("answers")
        self._scroll.setAccessibleName(self.tr("Results of the revocation check"))
        self._scroll.setWidget(holder)

    def _build_buttons(self) -> QHBoxLayout:
        self.agree = QPushButton(self.tr("Check &revocation"))
        self.agree.setObjectName("agree")
        self.agree.clicked.connect(self.check.ask)
        self.leave = QPushButton()
        self.leave.setObjectName("leave")
        self.leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.agree)
        row.addWidget(self.leave)
        return row

    def _show(self) -> None:
        stage = self.check.stage
        if stage is CheckStage.CANCELLED:
            super().reject()
            return
        self.addresses.setVisible(stage is CheckStage.ASKING_USER)
        self.agree.setVisible(stage is CheckStage.ASKING_USER)
        self._scroll.setVisible(stage is CheckStage.ANSWERED)
        self.progress.setVisible(stage in (CheckStage.PREPARING, CheckStage.ASKING_SERVERS))
        self.progress.setRange(0, self.check.total)
        self.progress.setValue(self.check.done)
        {
            CheckStage.PREPARING: self._show_preparing,
            CheckStage.ASKING_USER: self._show_question,
            CheckStage.ASKING_SERVERS: self._show_asking,
            CheckStage.ANSWERED: self._show_answers,
        }[stage]()

    def _show_preparing(self) -> None:
        self.said.setText(self.tr("Reading the addresses of the revocation lists…"))
        self.note.setText("")
        self.leave.setText(self.tr("Cancel"))

    def _show_question(self) -> None:
        self.addresses.addItems(self.check.addresses)
        count = len(self.check.addresses)
        self.said.setText(self.tr("The certificates contain %Ln address(es) of revocation lists (CRL):", "", count))
        note = self.tr(
            "Each address is contacted once, only for this file, and nothing about your collection is sent. The "
            "server's operator sees the request and your network address. Only certificates whose chain ends at a "
            "root that Windows, a public program or your collection vouches for are checked. The limits for all "
            "addresses are {seconds} seconds and {size} MB."
        )
        self.note.setText(note.format(seconds=MAX_SECONDS, size=MAX_BYTES // 2**20))
        self.leave.setText(self.tr("Do &not check"))
        self.agree.setDefault(True)
        self.agree.setFocus()

    def _show_asking(self) -> None:
        asked, number = self.tr("Contacting the CAs: {done} of {total}…"), QLocale().toString
        self.said.setText(asked.format(done=number(self.check.done), total=number(self.check.total)))
        self.note.setText("")
        self.leave.setText(self.tr("Cancel"))

    def _show_answers(self) -> None:
        order = list(_LOOKS)
        answers = sorted(self.check.answers, key=lambda each: order.index(each.revocation.status))
        counts, number = Counter(each.revocation.status for each in answers), QLocale().toString
        summary = self.tr("Revoked: {revoked}. Could not be checked: {unchecked}. Not revoked: {others}.").format(
            revoked=number(counts[RevocationStatus.REVOKED]),
            unchecked=number(counts[RevocationStatus.UNCHECKED]),
            others=number(counts[RevocationStatus.NOT_REVOKED]),
        )
        self.said.setText(summary if answers else self.tr("No certificate here can be revoked."))
        for answer in answers[:_MAX_SHOWN]:
            self._add(answer)
        if len(answers) > _MAX_SHOWN:
            self._add_line(self.tr("…and %Ln more", "", len(answers) - _MAX_SHOWN))
        self._answers.setRowStretch(self._answers.rowCount(), 1)
        self.note.setText(
            self.tr(
                "Delta CRLs and OCSP were not checked. Results for your collection are also listed among the findings."
            )
        )
        self.leave.setText(self.tr("Close"))
        self.leave.setDefault(True)
        self.leave.setFocus()
        announce(self, self.said.text())

    def _add(self, answer: RevocationAnswer) -> None:
        row = self._answers.rowCount()
        self._place(IconLabel(*_LOOKS[answer.revocation.status]), row, 0)
        name, said = answer.certificate.name, localized(answer.revocation.message)
        title = TextLabel(name, bold=True)
        title.setAccessibleName(f"{name}: {said}")
        self._place(title, row, 1)
        self._add_line(said)
        for asked in answer.asked:
            self._add_line(_took(self.tr("{address}: {size} bytes in {seconds} s"), asked), Tone.PLAIN)
        self._answers.setRowMinimumHeight(self._answers.rowCount(), self.fontMetrics().height() // 2)

    def _add_line(self, text: str, tone: Tone | None = None) -> None:
        self._place(TextLabel(text, tone=tone), self._answers.rowCount(), 1)

    def _place(self, label: QLabel, row: int, column: int) -> None:
        """Add a label, shown at once: Qt shows it a moment later, and squeezes the others until then."""
        self._answers.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        label.show()

    def reject(self) -> None:
        """Close, and stop what is under way."""
        if self.check.stage is CheckStage.ANSWERED:
            super().reject()
        else:
            self.check.cancel()


def _took(sentence: str, asked: AskedAddress) -> str:
    locale = QLocale()
    size, seconds = locale.toString(asked.size), locale.toString(asked.seconds, "f", 1)
    return sentence.format(address=asked.address, size=size, seconds=seconds)
