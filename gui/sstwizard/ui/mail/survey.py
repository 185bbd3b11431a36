"""Read and survey mail in the background, and put into words which CAs it needs and what becomes of each."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

from ...core.certificates.certificate import Certificate
from ...core.certificates.reading import ReportProgress
from ...core.chains.index import CertificateIndex
from ...core.chains.vouching import Voucher
from ...core.collection.collection import CertificateCollection
from ...core.collection.survey import (
    MIN_MESSAGES,
    MIN_PERIOD,
    IssuingCA,
    MailState,
    NextStep,
    RejectionReason,
    SignedMail,
    Survey,
    Unused,
    UnusedCertificate,
    survey_of,
    trusted_by,
    unused_of,
)
from ...core.errors import CancelledError, SSTWizardError
from ...core.messages import Message
from ...core.sources import Source, windows
from ...core.sources.issuers import browser_address
from ...core.sources.mail import MailReading, read, read_alone, read_stores
from ...core.sources.walk import name_of
from ...core.text import QT_TRANSLATE_NOOP, Text, printable, text
from ..kit.icons import ERROR, GOOD, NOTE, PLAIN, WARNING, Badge
from ..kit.tasks import Task, bring
from ..kit.theme import Tone
from ..kit.translate import listed, localized, short_date
from ..work.rows import voucher_name
from ..work.session import Session

_translate = QCoreApplication.translate
_SECONDS_BETWEEN_SURVEYS = 0.5
_PARTS = 1000  # in how many parts the progress of one file or folder is reported
_ENOUGH_TO_ASK = 20
"""From so many trusted messages on, somebody may want to know what the collection doesn't need."""
_UNEXPECTED = QT_TRANSLATE_NOOP("core", "An unexpected error occurred, so this was not checked. Open it again.")
_LOOKS = {
    NextStep.IMPOSSIBLE: ERROR,
    NextStep.UNCONFIRMED: WARNING,
    NextStep.OFFERED: PLAIN,
    NextStep.OUTBID: WARNING,
    NextStep.TOO_LARGE: ERROR,
}
"""How a CA that is not proposed is shown."""
_OFFERED = (NextStep.OFFERED, NextStep.OUTBID)  # it can be added all the same
_Batch = tuple[Path, ...]  # files and folders that are read as one
_STORES: _Batch = ()  # in place of files: the stores of people
_Subject = tuple[MailReading, CertificateCollection, CertificateIndex]
_Result = tuple[Survey, Unused, MailReading, CertificateIndex | None]
_NOTHING: _Result = Survey(), Unused(), MailReading(), None
"""What was found out, about which mail, by all certificates of the sources and those beside the mail."""


class MailSurvey(QObject):
    """Reads mail and surveys it by what Exchange has, while it is read and whenever that or what is known changes.

    The messages are kept in memory alone, until the wizard is closed.
    """

    surveyed = Signal()  # there is another survey
    changed = Signal()  # there is another survey, or more was read, or reading has begun or ended
    progressed = Signal(int, int)  # so much was read of so much
    judged = Signal()  # it is known which messages a collection makes trusted

    def __init__(self, session: Session, stores: Iterable[Source] | None = None) -> None:
        """Survey nothing yet. The stores are read along with mail: by default Windows', of own and partners'."""
        super().__init__(session)
        self._session = session
        self._stores = tuple(stores) if stores is not None else windows.people_sources()
        self._readings: dict[_Batch, MailReading] = {}
        self._waiting: dict[_Batch, None] = {}
        self._reader: Task[None] | None = None
        self._surveyor: Task[_Result] | None = None
        self._judged: dict[frozenset[Certificate], frozenset[SignedMail] | None] = {}
        self._surveyed: _Subject | None = None
        self._has_failed = False
        self.survey, self.unused, self._surveyed_mail, self._known = _NOTHING
        self._turn = 0
        self.alone: dict[Path, Message | None] = {}
        """The files that were opened by themselves, and what is in them; None where that has not been read yet."""
        self._dragged: dict[Path, bytes] = {}
        self.contents: dict[Path, Path] = {}  # the files that the user says were signed, by their signatures
        self.reading = MailReading()
        self.error: Text | None = None
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._survey_if_stale)
        session.assessed.connect(self._survey_if_stale)
        session.storedChanged.connect(self._survey_if_stale)

    @property
    def known(self) -> CertificateIndex:
        """All certificates of the sources, and those that lie beside the mail, as of the last survey."""
        return self._known or self._session.known

    @property
    def is_reading(self) -> bool:
        return self._reader is not None

    @property
    def is_busy(self) -> bool:
        return self.is_reading or self._session.is_looking

    @property
    def is_settled(self) -> bool:
        """The survey covers all that was opened, by what Exchange has and all that is known now."""
        is_still = not self.is_reading and self._surveyor is None and self._session.is_assessed
        return is_still and not (self._readings and self._is_stale)

    @property
    def is_current(self) -> bool:
        """The survey is by what Exchange has as far as is known now, and a newer one hasn't failed."""
        return not self._has_failed and self.survey.base == self._session.stored

    @property
    def unresolved(self) -> list[IssuingCA]:
        return [each for each in self.survey.cas if each.is_unresolved]

    @property
    def losing(self) -> list[IssuingCA]:
        """The CAs whose mail is trusted by what Exchange has, and would not be by the choice, as far as is known."""
        trusted = self.trusted_by(self._session.collection)
        if trusted is None:
            return []
        lost = (mail for mail in self.survey.mails if mail.counts and mail.is_trusted and mail not in trusted)
        places = {place for mail in lost for place in mail.cas}
        return [self.survey.cas[place] for place in sorted(places)]

    @property
    def lost(self) -> list[str]:
        """The names of the files that could not be read."""
        alone = [each.name for each in self.alone.values() if each is not None and each.error and each.is_loss]
        return [*alone, *(each.file for each in self.reading.problems if each.is_loss and each.file)]

    def trusted_by(self, collection: CertificateCollection) -> frozenset[SignedMail] | None:
        """Return the messages that a collection makes trusted; None until that is known: then `judged` is emitted."""
        survey, reading, known = self.survey, self._surveyed_mail, self._session.known
        if not survey.mails:
            return frozenset()
        key = frozenset(collection)
        if key in self._judged:
            return self._judged[key]
        self._judged[key] = None

        def work(report: ReportProgress) -> frozenset[SignedMail]:
            return trusted_by(survey, reading, collection, known, report=report)

        def then(trusted: frozenset[SignedMail]) -> None:
            if self.survey is survey:
                self._judged[key] = trusted
                self.judged.emit()

        Task(work, then=then, parent=self).start(self._session.workers)
        return None

    def open(self, paths: Iterable[Path], alone: Collection[Path] = ()) -> None:
        """Read files and folders; what was read before is read again.

        Those that are to have an answer of their own, each `alone`, are read one by one.
        """
        singles = dict.fromkeys(path.absolute() for path in alone)
        others = tuple(dict.fromkeys(path.absolute() for path in paths if path.absolute() not in singles))
        for path in others:
            self.alone.pop(path, None)
        for path in singles:
            self.alone.setdefault(path)
        self._waiting |= dict.fromkeys((path,) for path in singles)
        self._waiting |= {others: None} if others else {}
        self._start_reading()
        self.changed.emit()

    def open_dragged(self, dragged: Mapping[Path, bytes]) -> None:
        """Read messages that are in no file, under the names that they would have."""
        self._dragged |= dragged
        self.alone |= dict.fromkeys(dragged)
        self._waiting |= dict.fromkeys((path,) for path in dragged)
        self._start_reading()
        self.changed.emit()

    def use_content(self, signature: Path, content: Path) -> None:
        """Check a signature over a file that the user has chosen."""
        self.contents[signature] = content
        self.open([signature], [signature])

    def cancel(self) -> None:
        """Stop reading; what has been read stays."""
        self._waiting.clear()
        self._dragged.clear()
        self.alone = {path: message for path, message in self.alone.items() if message is not None}
        if self._reader is not None:
            self._reader.cancel()
        self.changed.emit()

    def drop(self) -> None:
        """Forget all messages, and stop what is under way."""
        self.cancel()
        if self._surveyor is not None:
            self._surveyor.cancel()
        self._turn += 1
        self._readings.clear()
        self.alone.clear()
        self.contents.clear()
        self._judged.clear()
        self.reading, self._surveyed = MailReading(), None
        self.survey, self.unused, self._surveyed_mail, self._known = _NOTHING
        self.surveyed.emit()
        self.changed.emit()

    def _start_reading(self) -> None:
        if self._reader is not None or not self._waiting:
            return
        batches, self._waiting = tuple(self._waiting), {}
        self._turn += 1
        turn, self.error, stores = self._turn, None, self._stores
        for batch in (*batches, *([_STORES] if stores else [])):
            self._readings[batch] = MailReading()
        alone, contents = frozenset(self.alone), dict(self.contents)
        dragged, self._dragged = self._dragged, {}
        self._add_up()

        def take(batch: _Batch, piece: MailReading, message: Message | None = None) -> None:
            bring(lambda: self._take(batch, piece, message, turn), self)

        def work(report: ReportProgress) -> None:
            if stores:
                take(_STORES, read_stores(stores, lambda _done, _total: report(0, 0)))
            for number, batch in enumerate(batches):
                part = _part_of(report, number, len(batches))
                for piece, message in _read(batch, alone, contents, dragged, part):
                    take(batch, piece, message)

        self._reader = Task(
            work,
            then=lambda _nothing: self._on_read(),
            failed=self._on_reading_failed,
            stopped=self._on_stopped,
            progress=self.progressed.emit,
            parent=self,
        )
        self._reader.start(self._session.workers)

    def _take(self, batch: _Batch, piece: MailReading, message: Message | None, turn: int) -> None:
        if turn != self._turn or batch in self._waiting:
            return
        self._readings[batch] += piece
        if message is not None:
            self.alone[batch[0]] = message
        self._add_up()
        self.changed.emit()
        if batch != _STORES:  # mail follows, of which there are always pieces
            self._survey_if_stale()

    def _add_up(self) -> None:
        self.reading = sum(self._readings.values(), MailReading())

    def _on_read(self) -> None:
        self._reader = None
        self._start_reading()
        self.changed.emit()
        self._survey_if_stale()

    def _on_stopped(self, error: Exception) -> None:
        """Give each file that was not read the reason as its error, unless the user canceled."""
        if not isinstance(error, CancelledError):
            for path in [path for path, message in self.alone.items() if message is None]:
                self.alone[path] = Message((), name=name_of(path), error=reason_of(error))
        self._on_read()

    def _on_reading_failed(self, error: SSTWizardError) -> None:
        self.error = error.message
        self.changed.emit()

    @property
    def _subject(self) -> _Subject:
        return self.reading, self._session.stored, self._session.known

    @property
    def _is_stale(self) -> bool:
        return self._surveyed != self._subject

    def _survey_if_stale(self) -> None:
        """Survey what was read, unless that is done; while reading goes on, not more often than makes sense."""
        if self._surveyor is not None or not self._readings or not self._is_stale:
            return
        may_start = not self._pause.isActive() if self.is_reading else self._session.is_assessed
        if may_start:
            self._start_survey()

    def _start_survey(self) -> None:
        subject, begun, is_whole = self._subject, monotonic(), not self.is_reading
        reading, collection, known = subject

        def work(report: ReportProgress) -> _Result:
            survey = survey_of(reading, collection, known, report=report)
            unused = unused_of(survey, reading, known, report=report) if is_whole and collection else Unused()
            beside = reading.certificates
            return survey, unused, reading, known.joined(beside)

        def then(result: _Result) -> None:
            self._surveyor = None
            # A survey takes time from the thread that reads: no more than a third of it.
            self._pause.start(int(1000 * max(_SECONDS_BETWEEN_SURVEYS, 2 * (monotonic() - begun))))
            if self._readings:
                self._surveyed, self._has_failed = subject, False
                self.survey, self.unused, self._surveyed_mail, self._known = result
                mails = self.survey.mails
                self._judged = {
                    frozenset(self.survey.collection): frozenset(each for each in mails if each.will_be_trusted),
                    frozenset(self.survey.base): frozenset(each for each in mails if each.is_trusted),
                }
                self.surveyed.emit()
                self.changed.emit()
                self._survey_if_stale()

        def stopped(_error: Exception) -> None:
            self._surveyor, self._surveyed, self._has_failed = None, subject, True
            self.changed.emit()

        self._surveyor = Task(work, then=then, stopped=stopped, parent=self)
        self._surveyor.start(self._session.workers)


def _read(
    batch: _Batch,
    alone: Container[Path],
    contents: Mapping[Path, Path],
    dragged: Mapping[Path, bytes],
    report: ReportProgress,
) -> Iterator[tuple[MailReading, Message | None]]:
    """Yield what is in files and folders in pieces, with the message of a file that is to be read `alone`."""
    path = batch[0]
    if len(batch) == 1 and path in alone:
        message, piece = read_alone(path, contents.get(path), report, dragged.get(path))
        report(1, 1)
        yield piece, message
        return
    for piece in read(batch, report):
        report(0, 0)
        yield piece, None


def _part_of(report: ReportProgress, number: int, count: int) -> ReportProgress:
    return lambda done, total: report(number * _PARTS + (done * _PARTS // total if total else 0), count * _PARTS)


def reason_of(error: Exception) -> Text:
    """Return what is said of an error that has ended work in the background."""
    return error.message if isinstance(error, SSTWizardError) else text(_UNEXPECTED)


def can_be_added(ca: IssuingCA) -> bool:
    """Say whether the chain of a CA may be added: it is valid, somebody vouches for its root, and some is missing."""
    is_offered = ca.why_not is not None and ca.why_not.standing in _OFFERED
    return bool(ca.chain) and not ca.in_collection and (ca.is_proposed or is_offered)


def headline(trusted: int | None, total: int, promised: int | None, *, is_seen: bool = False) -> tuple[str, Tone]:
    """Return in a sentence how many messages would be trusted now and with what is selected, and its tone.

    `trusted` is None where it isn't known what Exchange has, `promised` as long as that of the selection isn't. Where
    that `is_seen` in Exchange, they are trusted.
    """
    shown = QLocale().toString
    if not total:
        return _translate("Survey", "No intact message is from a sender who still writes."), Tone.PLAIN
    if trusted is None:
        said = _translate("Survey", "With what is selected, {promised} of %Ln message(s) would be trusted.", "", total)
        return said.format(promised="…" if promised is None else shown(promised)), Tone.PLAIN
    if trusted == total and promised in (trusted, None) and is_seen:
        return _translate("Survey", "All %Ln message(s) are trusted by what Exchange has.", "", total), Tone.GOOD
    if trusted == total and promised in (trusted, None):
        return _translate("Survey", "All %Ln message(s) would be trusted. Nothing to add.", "", total), Tone.GOOD
    if promised in (trusted, None):
        said = _translate("Survey", "{trusted} of %Ln message(s) would be trusted now.", "", total)
        if is_seen:
            said = _translate("Survey", "{trusted} of %Ln message(s) are trusted by what Exchange has.", "", total)
        return said.format(trusted=shown(trusted)), Tone.PLAIN
    said = _translate(
        "Survey", "{trusted} of %Ln message(s) would be trusted now; {promised} with what is selected.", "", total
    )
    return said.format(trusted=shown(trusted), promised=shown(promised)), Tone.PLAIN


def counted(survey: Survey) -> list[SignedMail]:
    """Return the messages that the headline counts: intact ones, of senders who still write."""
    return [mail for mail in survey.mails if mail.counts]


def messages_read(survey: Survey) -> str:
    """Return how many messages were read, and how many of them are signed: each once, as the headline counts them."""
    said = _translate("Survey", "%Ln message(s) read, {signed} of them signed.", "", survey.read - survey.duplicates)
    return said.format(signed=QLocale().toString(len(survey.mails))) if survey.read else ""


def why_no_answer(survey: Survey, opened: Sequence[Message], name: str) -> str:
    """Return why nothing tells of a CA; empty where something does, or where what was opened last has no `name`."""
    if survey.mails or survey.cas:
        return ""
    faults = [each.structure.fault for each in opened if each.structure.fault is not None]
    if survey.read == len(faults) == 1:
        return localized(faults[0].message)
    if survey.read:
        return _translate(
            "MailPage", "None of the %Ln message(s) has a signature that can be checked.", "", survey.read
        )
    return _translate("MailPage", "There is no mail in “{file}”.").format(file=name) if name else ""


def not_counted(survey: Survey, listed: int) -> str:
    """Return what may be signed and isn't counted by the headline; so many of the encrypted messages are `listed`."""
    encrypted, unlisted = min(listed, survey.encrypted), max(survey.encrypted - listed, 0)
    old = sum(mail.is_intact and not mail.counts for mail in survey.mails)
    changed = sum(mail.state is MailState.CHANGED for mail in survey.mails)
    other = sum(mail.state is MailState.OTHER for mail in survey.mails)
    reasons = [
        _translate("Survey", "%Ln of senders whose certificates have expired", "", old) if old else "",
        _translate("Survey", "%Ln changed in transit", "", changed) if changed else "",
        _translate("Survey", "%Ln that can't be checked", "", other) if other else "",
        _translate("Survey", "%Ln encrypted", "", encrypted) if encrypted else "",
        _translate("Survey", "%Ln encrypted (not listed)", "", unlisted) if unlisted else "",
    ]
    said = ", ".join(filter(None, reasons))
    return _translate("Survey", "Not counted: {messages}.").format(messages=said) if said else ""


def still_held(unused: Unused, collection: CertificateCollection) -> list[UnusedCertificate]:
    """Return the certificates that the mail doesn't need, and that were not removed from the choice."""
    return [each for each in unused.certificates if each.certificate in collection]


def undecided(unused: Unused) -> str:
    """Return why it can't be said what the mail doesn't need; empty where it can, or where little mail was opened."""
    if unused.is_decided or not unused.is_complete or unused.messages < _ENOUGH_TO_ASK:
        return ""
    said = _translate(
        "Survey",
        "What the collection doesn't need can't be said from %Ln trusted message(s) of {days} days; that takes {least} "
        "of {period}.",
        "",
        unused.messages,
    )
    number = QLocale().toString
    days, period = number(unused.period.days), number(MIN_PERIOD.days)
    return said.format(days=days, least=number(MIN_MESSAGES), period=period)


def not_needed(held: Sequence[UnusedCertificate]) -> tuple[str, str]:
    """Return how many certificates of the collection the mail doesn't need, and each of them in a line."""
    if not held:
        return "", ""
    said = _translate(
        "Survey", "%Ln certificate(s) of the collection are not needed by this mail: {names}.", "", len(held)
    )
    names = listed([each.certificate.name for each in held])
    return said.format(names=names), "\n".join(map(_last_needed, held))


def _last_needed(unused: UnusedCertificate) -> str:
    name, size = printable(unused.certificate.name), QLocale().toString(unused.size)
    if unused.since is None:
        return _translate("Survey", "{name}: no message, {size} bytes").format(name=name, size=size)
    said = _translate("Survey", "{name}: %Ln message(s), the last on {date}, {size} bytes", "", unused.messages)
    said = said.format(name=name, date=short_date(unused.since), size=size)
    if not unused.lost_messages:
        return said
    lost = _translate("Survey", "%Ln of them would not be trusted without it", "", unused.lost_messages)
    return f"{said}; {lost}"


def amount(ca: IssuingCA) -> str:
    """Return how much of the mail that the headline counts a CA's people have signed, and how much of the other."""
    if ca.messages:
        messages, count = _translate("Survey", "%Ln message(s)", "", ca.counted), ca.counted_senders
        senders = _translate("Survey", "from %Ln sender(s)", "", count) if count else ""
        others = _translate("Survey", "%Ln not counted", "", ca.not_counted) if ca.not_counted else ""
        return f"{messages} {senders}".rstrip() + f"\n{others}".rstrip()
    if ca.attached:
        return _translate("Survey", "%Ln attached message(s)", "", ca.attached)
    return _translate("Survey", "No mail, %Ln certificate(s) of people", "", len(ca.senders))


def vouched_by(ca: IssuingCA) -> str:
    """Return who vouches for a CA's root; empty where its chain doesn't reach one."""
    others = [each for each in ca.vouchers if each is not Voucher.COLLECTION]
    if ca.root is not None and not ca.vouchers:
        return _translate("Survey", "Nobody")
    return ", ".join(map(voucher_name, others or ca.vouchers))


def status(ca: IssuingCA, *, is_ticked: bool) -> Badge:
    """Return in a word or two what becomes of a CA, and in a second line which issuer of it is missing."""
    if ca.in_collection:
        return Badge(_translate("Survey", "Trusted already"), *GOOD)
    if is_ticked:
        return Badge(_translate("Survey", "Will be added"), *NOTE)
    if ca.why_not is None:
        return Badge(_translate("Survey", "Not selected"), *PLAIN)
    said = localized(ca.why_not.label)
    if ca.why_not is RejectionReason.INCOMPLETE_CHAIN and ca.missing:
        said += "\n" + _translate("Survey", "“{name}” is missing").format(name=printable(ca.missing))
    return Badge(said, *_LOOKS[ca.why_not.standing])


def explanation(ca: IssuingCA, *, is_ticked: bool = False) -> Badge:
    """Return in a sentence what becomes of a CA, and what can be done."""
    name = {"name": ca.name}
    if ca.in_collection:
        return Badge(_translate("Survey", "Exchange has “{name}” and its issuers already.").format(**name), *GOOD)
    if is_ticked:
        return Badge(_translate("Survey", "“{name}” and its issuers will be in the file.").format(**name), *NOTE)
    if ca.why_not is None:
        said = _translate("Survey", "“{name}” can be added: its root is vouched for, and its senders still write.")
        return Badge(said.format(**name), *NOTE)
    said = localized(ca.why_not.message(ca.name, printable(ca.missing)))
    address = browser_address(ca.orphan) if ca.orphan is not None else None
    if address is not None:
        published = _translate("Survey", "Or, if you trust this address, open it in a browser: {address}")
        said += " " + published.format(address=address)
    return Badge(said, *_LOOKS[ca.why_not.standing])
