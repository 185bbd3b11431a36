"""Whether certificates were revoked: first the addresses are found, then the user is asked, then the addresses are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from ...core.certificates.certificate import Certificate
from ...core.certificates.reading import ReportProgress
from ...core.chains.index import CertificateIndex
from ...core.sources import revocation_lists
from ...core.sources.revocation_lists import RevocationAnswer, RevocationQuestions
from .session import Session
from .tasks import Task

T = TypeVar("T")

_TASK = "revocation"


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
        if self.addresses and not self._session.downloads.are_allowed:
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
            self._session.downloads.cancel()

    def _start(self, work: Callable[[ReportProgress], T], then: Callable[[T], None]) -> None:
        def done(result: T) -> None:
            self._session.downloads.end(_TASK)
            then(result)

        task = Task(work, then=done, stopped=self._stopped, progress=self._on_progress, parent=self._session)
        self._session.downloads.begin(_TASK, task)

    def _stopped(self, _error: Exception) -> None:
        self._session.downloads.end(_TASK)
        self._enter(CheckStage.CANCELLED)

    def _on_progress(self, done: int, _total: int) -> None:
        if done != self.done:
            self.done = done
            self.changed.emit()

    def _enter(self, stage: CheckStage) -> None:
        if self.stage is not stage:
            self.stage = stage
            self.changed.emit()
