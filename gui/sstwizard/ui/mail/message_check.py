"""The list of the messages that were opened, and the verdicts on those that are shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ...core.certificates.certificate import Certificate
from ...core.certificates.reading import ReportProgress
from ...core.chains.index import CertificateIndex
from ...core.collection.collection import CertificateCollection
from ...core.collection.survey import SignedMail
from ...core.errors import CancelledError, SSTWizardError
from ...core.messages import Message
from ...core.messages.trust import judge
from ...core.messages.verdict import Verdict
from ...core.sources.walk import name_of
from ...core.text import Text, text
from ..kit.tasks import Task
from ..work.session import Session
from .survey import UNEXPECTED, MailSurvey


@dataclass(eq=False, slots=True)
class MailRow:
    """A message in the list, or a file that was opened by itself, and what is known of it so far.

    Attributes:
        name: Its name, fit for display.
        path: The file; None of a message that is one of many in a file or folder.
        message: What was read; None until then.
        surveyed: What a survey found out about it; None where it is not signed, or not surveyed yet.
        verdict: The verdict; None while it is not known, or where there is an error.
        error: Why there is nothing to judge.
        judged_by: What the verdict depends on: the collection, all certificates of the sources and beside the mail,
            the moment for which its signer was judged, None where that was today, and the chains that were found.
        title: Its sender, or the name of the file.
        tooltip: More about it, in lines.
        search: What a filter looks at.
    """

    name: str
    path: Path | None = None
    message: Message | None = None
    surveyed: SignedMail | None = None
    verdict: Verdict | None = None
    error: Text | None = None
    judged_by: tuple[CertificateCollection, CertificateIndex, datetime | None, tuple[Certificate, ...]] | None = None
    title: str = ""
    tooltip: str = ""
    search: str = ""

    @property
    def signed_at(self) -> datetime | None:
        """When it was signed, where its signer has expired since and is judged for then; else None."""
        return self.surveyed.signed_at if self.surveyed is not None and self.surveyed.is_expired else None

    def reset(self, message: Message) -> None:
        """Take what was read, of which there is no verdict yet."""
        self.message, self.error = message, message.error
        self.verdict = self.judged_by = None


class MessageChecks(QObject):
    """Lists messages, and judges those that were opened by themselves and the one that is shown by the collection.

    They are judged again, not read again, whenever the collection changes, or what is known of other certificates.
    """

    listed = Signal()
    """There are other rows."""
    changed = Signal(object)
    """A row has another verdict, or none any more."""

    def __init__(self, session: Session, survey: MailSurvey) -> None:
        super().__init__(session)
        self._session, self._survey = session, survey
        self.rows: list[MailRow] = []
        self.entries: list[MailRow] = []
        """The rows of files that were opened by themselves."""
        self._shown: MailRow | None = None
        self._task: Task[Verdict] | None = None
        session.collectionChanged.connect(self._on_collection_changed)
        session.assessed.connect(self._judge_next)
        survey.surveyed.connect(self._list)
        survey.changed.connect(self._on_survey_changed)

    def entry(self, path: Path) -> MailRow | None:
        """Return the row of a file that was opened by itself."""
        return next((each for each in self.entries if each.path == path.absolute()), None)

    def show(self, row: MailRow | None) -> None:
        """Judge the message that is shown before the others; of one out of many, the verdict is dropped afterwards."""
        before, self._shown = self._shown, row
        if before is not None and before is not row and before.path is None and before.message is not None:
            before.reset(before.message)
        self._judge_next()

    def is_answered(self, row: MailRow) -> bool:
        """Return whether the verdict is by the current collection, or the file can't be judged at all."""
        if row.error is not None or row.judged_by is None:
            return row.error is not None
        collection, _, at, _ = row.judged_by
        return collection is self._session.collection and at == row.signed_at

    def is_current(self, row: MailRow) -> bool:
        """Return whether the verdict takes account of all that is known of other certificates, too."""
        by = row.judged_by
        is_by_known = by is None or (by[1] is self._survey.known and by[3] == self._chains_of(row))
        return self.is_answered(row) and (row.error is not None or is_by_known)

    def _on_survey_changed(self) -> None:
        """List what was opened by itself, and show that other verdicts are needed."""
        known = {row.path: row for row in self.entries}
        entries, reset = [], []
        for path, message in self._survey.alone.items():
            row = known.get(path) or MailRow(name_of(path), path)
            entries.append(row)
            if message is not None and row.message is not message:
                row.reset(message)
                reset.append(row)
        if entries != self.entries:
            self.entries = entries
            self._list()
        for row in self._judged():
            if row in reset or (row.verdict is not None and not self.is_answered(row)):
                self.changed.emit(row)
        self._judge_next()

    def _list(self) -> None:
        """List what was opened by itself, then the other messages of the survey."""
        known = {row.message: row for row in (*self.rows, *self.entries)}
        for row in self.entries:
            row.surveyed = None
        others = []
        for surveyed in self._survey.survey.mails:
            row = known.get(surveyed.message) or MailRow(surveyed.message.name, message=surveyed.message)
            row.surveyed = surveyed
            if row.path is None:
                others.append(row)
        self.rows = [*self.entries, *others]
        self.listed.emit()

    def _on_collection_changed(self) -> None:
        for row in self._judged():
            self.changed.emit(row)
        self._judge_next()

    def _judged(self) -> list[MailRow]:
        """Return the rows that get a verdict, the one that is shown first."""
        return list(dict.fromkeys((*([self._shown] if self._shown is not None else []), *self.entries)))

    def _judge_next(self) -> None:
        """Judge the next message; the certificates of other sources count once all is read."""
        if self._task is not None:
            return
        is_done = self.is_answered if self._survey.is_reading else self.is_current
        waiting = (row for row in self._judged() if not is_done(row) and row.message is not None)
        row = next(waiting, None)
        if row is not None and row.message is not None:
            self._judge(row, row.message)

    def _chains_of(self, row: MailRow) -> tuple[Certificate, ...]:
        """Return the chains that the survey found for a message, in other messages, too, and nothing else of those.

        All that is in them would let one message keep another from being checked.
        """
        cas, positions = self._survey.survey.cas, row.surveyed.cas if row.surveyed is not None else ()
        return tuple(each for at in positions if at < len(cas) for each in cas[at].chain)

    def _judge(self, row: MailRow, message: Message) -> None:
        session = self._session
        collection, known, at = session.collection, self._survey.known, row.signed_at
        revocations = {each: answer.revocation for each, answer in session.revocations.items()}
        chains = self._chains_of(row)

        def work(report: ReportProgress) -> Verdict:
            report(0, 0)
            lacking = [each for each in chains if each not in known.named(each.details.subject_key)]
            pool = known.joined(lacking) if lacking else known
            return judge(message, collection, pool, revocations=revocations, at=at)

        def then(verdict: Verdict) -> None:
            self._task = None
            if row.message is message:
                row.verdict, row.judged_by = verdict, (collection, known, at, chains)
                self.changed.emit(row)
            self._judge_next()

        def stopped(error: Exception) -> None:
            self._task = None
            if row.message is message and not isinstance(error, CancelledError):
                row.error = error.message if isinstance(error, SSTWizardError) else text(UNEXPECTED)
                self.changed.emit(row)
            self._judge_next()

        # The row shows what has failed.
        self._task = Task(work, then=then, stopped=stopped, failed=lambda _error: None, parent=self)
        self._task.start(session.workers)
