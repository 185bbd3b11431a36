"""Download a missing issuer or revocation lists: first the user is asked, and sees the address."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QProgressBar, QPushButton, QWidget

from ...core.certificates.certificate import Certificate
from ...core.certificates.reading import ReportProgress
from ...core.chains.index import CertificateIndex
from ...core.chains.revocation import RevocationStatus
from ...core.chains.signing import is_self_signed
from ...core.collection.checks.finding import Change, Code, Download, Finding, VouchFor
from ...core.errors import (
    DOWNLOADS_OFF,
    ONLY_VOUCHED_ROOTS,
    DownloadError,
    PrivateAddressError,
    RedirectedError,
    SSTWizardError,
)
from ...core.sources import issuers, revocation_lists
from ...core.sources.revocation_lists import MAX_BYTES, MAX_SECONDS, RevocationAnswer, RevocationQuestions
from ...core.text import printable
from ..kit.dialogs import OwnedDialog
from ..kit.icons import ERROR, GOOD, WARNING
from ..kit.labels import ResultList, TextLabel, announce
from ..kit.layouts import column, foot
from ..kit.tasks import Task
from ..kit.theme import Tone
from ..kit.translate import localized
from .questions import QtDialogs
from .session import Session

T = TypeVar("T")


class IssuerDownload(QObject):
    """Downloads one issuer at a time. Nothing is asked of the network before the user has seen the address."""

    changed = Signal()

    def __init__(self, session: Session, dialogs: QtDialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._dialogs = session, dialogs
        self.host = self.failure = self.remark = ""
        """Who is being asked, why the last download brought nothing, and what is to be said of what it brought."""
        self._tried: list[str] = []
        self._completed: Certificate | None = None
        self._downloaded: tuple[Certificate, ...] = ()
        session.assessed.connect(self._take_in)

    def begin(self, finding: Finding) -> None:
        if isinstance(finding.remedy, Download):
            self.ask_for(finding.remedy.certificate, finding.remedy.addresses, finding.certificate)

    def ask_for(self, orphan: Certificate, addresses: Sequence[str], completed: Certificate | None = None) -> None:
        """Ask the user, and then the address; after a failure the next one that the certificate names.

        What is `completed` is the chain of a certificate of the collection; None where the orphan is in none yet.
        """
        if self.host:
            return
        if not self._session.allows_downloads:
            self._say(localized(DOWNLOADS_OFF))
            return
        self._completed = completed
        address = next((each for each in addresses if each not in self._tried), addresses[0])
        self._ask(orphan, address)

    def _ask(self, orphan: Certificate, address: str, error: DownloadError | None = None) -> None:
        """Ask the user, and then the address, in the background; what is received becomes a source."""
        session, allow_private = self._session, isinstance(error, PrivateAddressError)
        reason = localized(error.message) if error is not None else ""
        if not self._dialogs.confirm_download(orphan.name, printable(orphan.issuer_name), address, reason):
            self._say("")
            return
        self._tried.append(address)

        def work(report: ReportProgress) -> tuple[Certificate, ...]:
            return issuers.download(orphan, address, allow_private=allow_private, report=report)

        def done(received: tuple[Certificate, ...]) -> None:
            self._downloaded = received
            session.open_source(issuers.source(address, received))

        def failed(error: SSTWizardError) -> None:
            if isinstance(error, PrivateAddressError):
                self._ask(orphan, address, error)
            elif isinstance(error, RedirectedError):
                self._ask(orphan, error.address, error)
            else:
                self._say(localized(error.message))

        self._say("", host=issuers.host_of(address))
        session.download(Task(work, then=done, failed=failed, stopped=lambda _error: self._say(""), parent=session))

    def _take_in(self) -> None:
        """Once the issuer is among the known, have the finding's own remedy put it, and what is above, in its place."""
        known = self._session.known
        if not self._downloaded or not any(each in known.named(each.details.subject_key) for each in self._downloaded):
            return
        received, self._downloaded = self._downloaded, ()
        findings = (each for each in self._session.assessment.findings if each.code is Code.INCOMPLETE_CHAIN)
        remedy = next((each.remedy for each in findings if each.certificate == self._completed), None)
        if isinstance(remedy, VouchFor) and remedy.root in received:
            unvouched = self.tr(
                "{host} sent the root CA “{name}”, for which nobody vouches. It isn't added until you have compared it."
            )
            said = unvouched.format(host=self.host, name=remedy.root.name)
            self._say("", remark=said if self._session.allows_comparison else localized(ONLY_VOUCHED_ROOTS))
        elif isinstance(remedy, Change) and set(received) & set(remedy.add):
            self._session.apply(remedy)
            top = remedy.add[-1]  # where a root could answer, a cross-certificate leads elsewhere
            cross = self.tr(
                "{host} sent “{name}” as an intermediate CA issued by “{issuer}”. If “{name}” is a root CA, remove it "
                "and get the root certificate from the CA."
            ).format(host=self.host, name=top.name, issuer=top.issuer_name)
            self._say("", remark="" if is_self_signed(top) else cross)
        elif self._completed not in self._session.collection:  # not yet, or it was taken out meanwhile
            self._say("")
        else:
            unusable = self.tr(
                "{host} sent “{name}”, but it can't be used: it is expired, not valid yet, not for secure email, or "
                "distrusted by Windows. Ask the CA for another certificate."
            )
            self._say(unusable.format(host=self.host, name=received[0].name))

    def _say(self, failure: str, *, host: str = "", remark: str = "") -> None:
        self.host, self.failure, self.remark = host, failure, remark
        self.changed.emit()


_MAX_SHOWN = 100
"""Certificates whose answers are shown, the worst first; more than that no one reads, and making them takes long."""
_LOOKS = {RevocationStatus.REVOKED: ERROR, RevocationStatus.UNCHECKED: WARNING, RevocationStatus.NOT_REVOKED: GOOD}
"""The looks of each answer, the worst first."""


class CheckStage(Enum):
    WORKING = auto()  # first the addresses are looked for, and once the user has agreed they are asked
    ASKING_USER = auto()
    ANSWERED = auto()


class RevocationDialog(OwnedDialog):
    """Leads one check from the question to the answers; closing it cancels what is under way."""

    def __init__(
        self,
        session: Session,
        certificates: Iterable[Certificate],
        included: Iterable[Certificate] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Begin a check of these certificates; issuers may be among what a message includes."""
        super().__init__(parent, 0.75, name="revocation", topic="chains")
        self._session, self._now = session, datetime.now(UTC)
        self._questions: RevocationQuestions = ()
        self.asked: tuple[str, ...] = ()
        self.setWindowTitle(self.tr("Check revocation"))
        self._build()
        self._enter(CheckStage.WORKING, self.tr("Reading the addresses of the revocation lists…"))
        self._prepare(tuple(certificates), included)

    def _build(self) -> None:
        self.said, self.note = TextLabel(), TextLabel(tone=Tone.PLAIN)
        self.addresses = QListWidget()
        self.addresses.setObjectName("addresses")
        self.addresses.setAccessibleName(self.tr("Addresses to contact"))
        self.addresses.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.addresses.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.addresses.setWordWrap(True)
        self.answers = ResultList(self.tr("Results of the revocation check"))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Addresses contacted"))
        self.agree, self.leave = QPushButton(self.tr("Check &revocation")), QPushButton()
        self.agree.clicked.connect(self._ask)
        self.leave.clicked.connect(self.reject)
        parts = self.said, self.addresses, self.answers, self.progress, self.note
        layout = column(self, *parts, spacing=10, margin=None)
        layout.setStretchFactor(self.addresses, 1)
        layout.setStretchFactor(self.answers, 1)
        layout.addStretch(0)
        layout.addLayout(foot(self.agree, self.leave))

    def _prepare(self, asked: tuple[Certificate, ...], included: Iterable[Certificate]) -> None:
        session, now = self._session, self._now
        collection, vouching = session.collection, session.known.vouching
        pool = (*collection, *session.known.copies, *included)  # any copy may be the one that Windows disallows

        def work(report: ReportProgress) -> RevocationQuestions:
            return revocation_lists.questions(asked, CertificateIndex(pool), collection, vouching, now, report)

        def then(questions: RevocationQuestions) -> None:
            self._questions, self.asked = questions, revocation_lists.addresses(questions)
            if self.asked:
                self._show_question()
            else:
                self._ask()  # which asks nobody, and gives the reasons

        self._start(work, then)

    def _ask(self) -> None:
        if self.asked and not self._session.allows_downloads:
            super().reject()
            return
        questions, now = self._questions, self._now

        def then(answers: tuple[RevocationAnswer, ...]) -> None:
            self._show_answers(answers)
            self._session.take_revocations(answers)

        self._start(lambda report: revocation_lists.ask(questions, now, report=report), then)
        self._enter(CheckStage.WORKING, self.said.text())
        self._show_progress(0, len(self.asked))

    def _start(self, work: Callable[[ReportProgress], T], then: Callable[[T], None]) -> None:
        def stopped(_error: Exception) -> None:
            QDialog.reject(self)

        task = Task(work, then=then, stopped=stopped, progress=self._show_progress, parent=self._session)
        self._session.download(task)

    def _enter(self, stage: CheckStage, said: str, note: str = "") -> None:
        self.stage = stage
        self.said.setText(said)
        self.note.setText(note)
        self.addresses.setVisible(stage is CheckStage.ASKING_USER)
        self.agree.setVisible(stage is CheckStage.ASKING_USER)
        self.answers.setVisible(stage is CheckStage.ANSWERED)
        self.progress.setVisible(stage is CheckStage.WORKING)
        self.leave.setText(self.tr("Close") if stage is CheckStage.ANSWERED else self.tr("Cancel"))

    def _show_question(self) -> None:
        self.addresses.addItems(self.asked)
        said = self.tr("The certificates contain %Ln address(es) of revocation lists (CRL):", "", len(self.asked))
        note = self.tr(
            "Each address is contacted once, only for this file, and nothing about your collection is sent. The "
            "server's operator sees the request and your network address. Only certificates whose chain ends at a "
            "root that Windows, a public program or your collection vouches for are checked. The limits for all "
            "addresses are {seconds} seconds and {size} MB."
        )
        self._enter(CheckStage.ASKING_USER, said, note.format(seconds=MAX_SECONDS, size=MAX_BYTES // 2**20))
        self.leave.setText(self.tr("Do &not check"))
        self.agree.setDefault(True)
        self.agree.setFocus()

    def _show_progress(self, done: int, total: int) -> None:
        if self.asked:
            asked, number = self.tr("Contacting the CAs: {done} of {total}…"), QLocale().toString
            self.said.setText(asked.format(done=number(done), total=number(total)))
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    def _show_answers(self, answers: Sequence[RevocationAnswer]) -> None:
        order, counts = list(_LOOKS), Counter(each.revocation.status for each in answers)
        number = QLocale().toString
        summary = self.tr("Revoked: {revoked}. Could not be checked: {unchecked}. Not revoked: {others}.").format(
            revoked=number(counts[RevocationStatus.REVOKED]),
            unchecked=number(counts[RevocationStatus.UNCHECKED]),
            others=number(counts[RevocationStatus.NOT_REVOKED]),
        )
        note = self.tr(
            "Delta CRLs and OCSP were not checked. Results for your collection are also listed among the findings."
        )
        said = summary if answers else self.tr("No certificate here can be revoked.")
        self._enter(CheckStage.ANSWERED, said, note)
        shown = sorted(answers, key=lambda each: order.index(each.revocation.status))[:_MAX_SHOWN]
        results: list[tuple[tuple[str, Tone] | None, Sequence[TextLabel]]] = [
            (_LOOKS[each.revocation.status], self._words(each)) for each in shown
        ]
        if len(answers) > _MAX_SHOWN:
            results.append((None, [TextLabel(self.tr("…and %Ln more", "", len(answers) - _MAX_SHOWN))]))
        self.answers.show_results(results)
        self.leave.setDefault(True)
        self.leave.setFocus()
        announce(self, self.said.text())

    def _words(self, answer: RevocationAnswer) -> list[TextLabel]:
        name, said, number = answer.certificate.name, localized(answer.revocation.message), QLocale().toString
        title = TextLabel(name, bold=True)
        title.setAccessibleName(f"{name}: {said}")
        labels = [title, TextLabel(said)]
        for each in answer.asked:
            took = self.tr("{address}: {size} bytes in {seconds} s")
            took = took.format(address=each.address, size=number(each.size), seconds=number(each.seconds, "f", 1))
            labels.append(TextLabel(took, tone=Tone.PLAIN))
        return labels

    def reject(self) -> None:
        """Close, and stop what is under way; what has come is dropped. It closes once that has ended."""
        if self.stage is CheckStage.WORKING:
            self._session.cancel_downloads()
        else:
            super().reject()
