"""The messages that were opened, each with its verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ...core.certificates.certificate import Certificate
from ...core.certificates.reading import ReportProgress
from ...core.chains.index import CertificateIndex
from ...core.collection.collection import CertificateCollection
from ...core.collection.signings import signature_values
from ...core.collection.survey import IssuingCA, MailState, SignedMail
from ...core.errors import CancelledError
from ...core.messages import Message
from ...core.messages.headers import MailFields
from ...core.messages.trust import judge
from ...core.messages.verdict import Headline, Verdict
from ...core.sources.walk import name_of
from ...core.text import Text, printable
from ..kit.icons import ERROR, GOOD, NOTE, WARNING, Badge
from ..kit.lists import RowModel
from ..kit.tasks import Task
from ..kit.theme import Tone
from ..kit.translate import local_time, localized, long_date
from ..work.session import Session
from .survey import MailSurvey, reason_of

_translate = QCoreApplication.translate
_LOOKS = {
    Headline.TRUSTED: GOOD,
    Headline.PARTLY_SIGNED: WARNING,
    Headline.CONTENT_MISSING: WARNING,
    Headline.UNCHECKABLE: WARNING,
    Headline.UNSIGNED: WARNING,
}
"""The looks of each headline but the bad ones."""
_Subject = tuple[CertificateCollection, datetime | None, CertificateIndex, tuple[Certificate, ...]]
"""What a verdict depends on: the collection; the moment for which its signer is judged, None where that is today; all
certificates of the sources and beside the mail; and the chains that the survey found for the message."""


@dataclass(eq=False, slots=True)
class MailRow:
    """A message in the list, or a file that was opened by itself, and what is known of it so far."""

    name: str
    path: Path | None = None  # None of a message that is one of many in a file or folder
    message: Message | None = None
    surveyed: SignedMail | None = None  # None where it is not signed, a copy, or not surveyed yet
    original: SignedMail | None = None  # the message that counts in place of this copy
    verdict: Verdict | None = None  # None while it is not known, or where there is an error
    error: Text | None = None  # why there is nothing to judge
    subject: _Subject | None = None  # what the verdict depends on
    title: str = ""  # its subject, or else the name of the file
    tooltip: str = ""
    search: str = ""

    @property
    def signed_at(self) -> datetime | None:
        """When it was signed, where its signer has expired since and is judged for then; else None."""
        return self.surveyed.signed_at if self.surveyed is not None and self.surveyed.is_expired else None

    @property
    def is_not_counted(self) -> bool:
        """It is or may be signed, and the headline doesn't count it."""
        if self.surveyed is not None:
            return not self.surveyed.counts
        return self.message is not None and self.message.structure.is_sealed

    @property
    def moment(self) -> datetime | None:
        """When it was signed, or where that isn't known says that it was sent, UTC."""
        surveyed = self.surveyed or self.original
        signings = surveyed.signings if surveyed is not None else ()
        signed = [each.signing_time for each in signings if each.signing_time is not None]
        return min(signed, default=self.message.date if self.message is not None else None)


class MailList(RowModel[MailRow]):
    """First the files that were opened by themselves, then the other messages.

    Judged by the collection are those files, and the message that is selected: again, not read again, whenever the
    collection changes, or what is known of other certificates. Of the others the survey says enough.
    """

    listed = Signal()  # there are other rows
    answered = Signal()  # the selected message has another verdict, or none any more

    def __init__(self, session: Session, survey: MailSurvey, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._survey = session, survey
        self.entries: list[MailRow] = []  # the rows of files that were opened by themselves
        self.selected: MailRow | None = None
        self.shows_rest = False  # only what the headline doesn't count is shown
        self._task: Task[Verdict] | None = None
        session.collectionChanged.connect(self._on_collection_changed)
        session.assessed.connect(self._judge_next)
        survey.surveyed.connect(self._list)
        survey.changed.connect(self._on_survey_changed)
        survey.judged.connect(self.refresh)

    def entry(self, path: Path) -> MailRow | None:
        """Return the row of a file that was opened by itself."""
        return next((row for row in self.entries if row.path in (path, path.absolute())), None)

    def error_of(self, path: Path) -> Text | None:
        """Return why nothing could be read of a file that was opened by itself, if that is so."""
        row = self.entry(path)
        return row.error if row is not None else None

    @property
    def has_rest(self) -> bool:
        return any(row.is_not_counted for row in self._rows)

    @property
    def encrypted(self) -> int:
        return sum(row.is_not_counted and row.surveyed is None for row in self._rows)

    def show_rest(self, shown: bool) -> None:
        """Show only what the headline doesn't count, or all."""
        self.shows_rest = shown
        self._show()

    @property
    def _is_filtered(self) -> bool:
        return super()._is_filtered or self.shows_rest

    def _accepts(self, row: MailRow) -> bool:
        return super()._accepts(row) and (row.is_not_counted or not self.shows_rest)

    def position(self, wanted: MailRow | None) -> int | None:
        return next((at for at, row in enumerate(self._shown) if row is wanted), None)

    def select(self, row: MailRow | None) -> None:
        """Judge a message before the others; of one out of many, the verdict is dropped afterwards."""
        before, self.selected = self.selected, row
        if before is not None and before is not row and before.path is None:
            before.verdict = before.error = before.subject = None  # which would keep an index of all certificates
        self._judge_next()

    def is_answered(self, row: MailRow) -> bool:
        """Return whether the verdict is by the current collection, or the message can't be judged at all."""
        by_collection = self._session.collection, row.signed_at
        return row.error is not None or (row.subject is not None and row.subject[:2] == by_collection)

    def is_current(self, row: MailRow) -> bool:
        """Return whether the verdict takes account of all that is known of other certificates, too."""
        return row.error is not None or row.subject == self._subject_of(row)

    def verdict_on(self, row: MailRow) -> Verdict | None:
        """Return the verdict by the current collection, as far as there is one."""
        return row.verdict if self.is_answered(row) else None

    def answer(self, row: MailRow, *, short: bool) -> Badge:
        """Return the answer by the current collection, in a sentence or in a few words."""
        if row.error is not None:
            return Badge(_translate("Answer", "Not checked"), *WARNING)
        verdict = self.verdict_on(row)
        return headline_of(verdict, short=short) if verdict else Badge(_translate("Answer", "Checking…"), *NOTE)

    def _on_survey_changed(self) -> None:
        """List what was opened by itself, and show that other verdicts are needed."""
        known = {row.path: row for row in self.entries}
        entries, reset = [], []
        for path, message in self._survey.alone.items():
            row = known.get(path) or MailRow(name_of(path), path)
            entries.append(row)
            if message is not None and row.message is not message:
                row.message, row.error, row.verdict, row.subject = message, message.error, None, None
                reset.append(row)
        if entries != self.entries:
            self.entries = entries
            self._list()
        for row in self._judged_rows():
            if row in reset or (row.verdict is not None and not self.is_answered(row)):
                self._show_answer(row)
        self._judge_next()

    def _list(self) -> None:
        known = {row.message: row for row in (*self._rows, *self.entries)}
        for row in self.entries:
            row.surveyed = None
        others = []
        for surveyed in self._survey.survey.mails:
            row = known.get(surveyed.message) or MailRow(surveyed.message.name, message=surveyed.message)
            row.surveyed = surveyed
            if row.path is None:
                others.append(row)
        originals = {signature_values(each.message): each for each in self._survey.survey.mails}
        for row in self.entries:
            row.original = None
            if row.message is not None and row.surveyed is None and (values := signature_values(row.message)):
                row.original = originals.get(values)
        self._rows = [*self.entries, *others]
        for row in self._rows:
            _describe(row, self._survey.survey.cas)
        self._show()
        self.listed.emit()

    def _on_collection_changed(self) -> None:
        self.refresh()
        self.answered.emit()
        self._judge_next()

    def _show_answer(self, row: MailRow) -> None:
        at = self.position(row)
        if at is not None:
            self.dataChanged.emit(self.index(at, 0), self.index(at, 0))
        if row is self.selected:
            self.answered.emit()

    def _judged_rows(self) -> list[MailRow]:
        return list(dict.fromkeys((*([self.selected] if self.selected is not None else []), *self.entries)))

    def _judge_next(self) -> None:
        """Judge the next message; the certificates of other sources count once all is read."""
        if self._task is not None:
            return
        is_done = self.is_answered if self._survey.is_reading else self.is_current
        waiting = (row for row in self._judged_rows() if row.message is not None and not is_done(row))
        row = next(waiting, None)
        if row is not None and row.message is not None:
            self._judge(row, row.message)

    def _subject_of(self, row: MailRow) -> _Subject:
        """Return what a verdict depends on now.

        Of other messages, only the chains that the survey found for this one count. All that is in them would let one
        message keep another from being checked.
        """
        cas, positions = self._survey.survey.cas, row.surveyed.cas if row.surveyed is not None else ()
        chains = tuple(each for at in positions if at < len(cas) for each in cas[at].chain)
        return self._session.collection, row.signed_at, self._survey.known, chains

    def _judge(self, row: MailRow, message: Message) -> None:
        subject = collection, at, known, chains = self._subject_of(row)
        revocations = {each: answer.revocation for each, answer in self._session.revocations.items()}

        def work(report: ReportProgress) -> Verdict:
            report(0, 0)
            lacking = [each for each in chains if each not in known.named(each.details.subject_key)]
            pool = known.joined(lacking)
            return judge(message, collection, pool, revocations=revocations, at=at)

        def then(verdict: Verdict) -> None:
            self._task = None
            if row.message is message:
                row.verdict, row.subject = verdict, subject
                self._show_answer(row)
            self._judge_next()

        def stopped(error: Exception) -> None:
            self._task = None
            if row.message is message and not isinstance(error, CancelledError):
                row.error, row.verdict = reason_of(error), None
                self._show_answer(row)
            self._judge_next()

        # The row shows what has failed.
        self._task = Task(work, then=then, stopped=stopped, failed=lambda _error: None, parent=self)
        self._task.start(self._session.workers)

    def _cell(self, row: MailRow, _column: int) -> Badge:
        sent = local_time(row.moment, is_dated=True) if row.moment is not None else ""
        return Badge(f"{row.title}\n{sent}\n{self._badge(row).text}")

    def _tip(self, row: MailRow, _column: int) -> str:
        if row.surveyed is None:
            return row.tooltip
        return f"{row.tooltip}\n{long_date(row.surveyed.signed_at.astimezone())}"

    def _icon(self, row: MailRow) -> tuple[str, Tone]:
        return self._badge(row)[1:]

    def _badge(self, row: MailRow) -> Badge:
        """Return the verdict for when a message was sent, and whether it is a copy or its signer has expired since."""
        if row.original is not None:
            badge = self.answer(row, short=True)
            return badge._replace(text=self.tr("{verdict}; a copy").format(verdict=badge.text))
        if row.surveyed is None:
            return self.answer(row, short=True)
        badge = self.answer(row, short=True) if row.path is not None else self._outcome(row.surveyed)
        if not row.surveyed.is_expired:
            return badge
        said = self.tr("{verdict}; now expired")
        return badge._replace(text=said.format(verdict=badge.text))

    def _outcome(self, surveyed: SignedMail) -> Badge:
        """Return what a survey says of a message; by what Exchange has, until the collection's trust is known."""
        if surveyed.state is MailState.CHANGED:
            return Badge(self.tr("Changed in transit"), *WARNING)
        if surveyed.state is not MailState.INTACT:
            return Badge(self.tr("Damaged, forged, or can't be checked"), *ERROR)
        trusted = self._survey.trusted_by(self._session.collection)
        if surveyed.is_trusted if trusted is None else surveyed in trusted:
            return Badge(self.tr("Trusted"), *GOOD)
        if surveyed.will_be_trusted:
            return Badge(self.tr("Trusted with the proposed CAs"), *NOTE)
        return Badge(self.tr("Not trusted"), *ERROR)


def _describe(row: MailRow, cas: Sequence[IssuingCA]) -> None:
    path, surveyed = str(row.path or ""), row.surveyed
    fields = row.message.structure.fields if row.message is not None else MailFields()
    row.title = printable(fields.subject) or row.name
    row.tooltip = printable(path) or row.name
    if surveyed is not None:
        senders = ", ".join(map(printable, fields.senders.addresses))
        signed_by = ", ".join(each.signer.name for each in surveyed.signings)
        issued_by = ", ".join(cas[place].name for place in surveyed.cas)
        row.tooltip = "\n".join(filter(None, (path or row.name, senders, signed_by, issued_by)))
    row.search = f"{row.title}\n{row.name}\n{row.tooltip}".casefold()


def headline_of(verdict: Verdict, *, short: bool) -> Badge:
    headline = verdict.headline
    looks = _LOOKS.get(headline, ERROR)
    if headline is Headline.TRUSTED and verdict.warnings:
        looks = WARNING
    return Badge(localized(headline.short if short else headline.long), *looks)
