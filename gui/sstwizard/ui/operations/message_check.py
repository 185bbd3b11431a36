"""Messages and certificates whose trust is in question: read and judged in the background, one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ...core.certificates.reading import ReportProgress
from ...core.chains.index import CertificateIndex
from ...core.collection.collection import CertificateCollection
from ...core.collection.survey import SignedMail
from ...core.errors import CancelledError, SSTWizardError
from ...core.messages import Message
from ...core.messages.verdict import Verdict, judge
from ...core.sources.files import name_of
from ...core.sources.messages import read_message
from ...core.text import QT_TRANSLATE_NOOP, Text, text
from .session import Session
from .tasks import Task

_UNEXPECTED = QT_TRANSLATE_NOOP("core", "An unexpected error occurred, so this was not checked. Open it again.")


@dataclass(eq=False)
class CheckedFile:
    """A file, or a message out of many, and what is known of it so far.

    Attributes:
        name: What it is called, fit to be shown.
        path: The file; None of a message that is one of many in a file or folder.
        signed_at: When it was signed, for which its signer is judged; None where the signer is judged for today.
        content: For a signature by itself, the file that the user says was signed.
        message: What was read.
        verdict: The answer; None while it is not known, or where there is an error.
        error: Why there is nothing to judge.
        collection: What the verdict was judged by.
        known: The certificates of all sources at that time, of which some may be missing in the collection.
    """

    name: str
    path: Path | None = None
    signed_at: datetime | None = None
    content: Path | None = None
    message: Message | None = None
    verdict: Verdict | None = None
    error: Text | None = None
    collection: CertificateCollection | None = None
    known: CertificateIndex | None = None
    turn: int = 0
    """How often it was opened; the result of an earlier read is dropped."""


class MessageChecks(QObject):
    """Judges files by the session's collection, and again whenever that changes."""

    added = Signal(object)
    changed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.entries: list[CheckedFile] = []
        self.guest: CheckedFile | None = None
        self.first: CheckedFile | None = None
        self._task: Task[tuple[Message, Verdict]] | None = None
        self._is_paused = False
        session.collectionChanged.connect(self._begin_anew)
        session.assessed.connect(self._go_on)

    def open(self, paths: Iterable[Path]) -> list[CheckedFile]:
        """Check files; one that was checked before is read again. Returns their entries."""
        return [self._open(path.absolute()) for path in paths]

    def _open(self, path: Path) -> CheckedFile:
        entry = next((each for each in self.entries if each.path == path), None)
        if entry is None:
            entry = CheckedFile(name_of(path), path)
            self.entries.append(entry)
            self.added.emit(entry)
        self._read_again(entry, entry.content)
        return entry

    def use_content(self, entry: CheckedFile, content: Path) -> None:
        """Check a signature over a file that the user has chosen."""
        self._read_again(entry, content)

    def _read_again(self, entry: CheckedFile, content: Path | None) -> None:
        entry.turn += 1
        entry.content, entry.message = content, None
        entry.verdict = entry.error = entry.collection = entry.known = None
        self.changed.emit(entry)
        self._go_on()

    def invite(self, surveyed: SignedMail) -> CheckedFile:
        """Judge a message that was read already, in place of the one that was invited before. Returns its entry."""
        message = surveyed.message
        if self.guest is None or self.guest.message is not message:
            self.guest = CheckedFile(message.name, message=message)
        self.date(self.guest, surveyed)
        return self.guest

    def date(self, entry: CheckedFile, surveyed: SignedMail) -> None:
        """Judge a message whose signer has expired since for the time at which it was signed."""
        signed_at = surveyed.signed_at if surveyed.is_expired else None
        if entry.signed_at != signed_at:
            entry.signed_at, entry.collection = signed_at, None
            self.changed.emit(entry)
        self._go_on()

    def forget(self) -> None:
        """Drop all messages."""
        self.entries.clear()
        self.guest = self.first = None

    def prefer(self, entry: CheckedFile | None) -> None:
        """Check the file that is shown before the others."""
        self.first = entry

    def pause(self) -> None:
        """Start no more checks, and cancel the one that runs."""
        self._is_paused = True
        if self._task is not None:
            self._task.cancel()

    def resume(self) -> None:
        self._is_paused = False
        self._go_on()

    def is_answered(self, entry: CheckedFile) -> bool:
        """The verdict is about the current collection, or the file can't be judged at all."""
        return entry.error is not None or entry.collection is self._session.collection

    @property
    def _all(self) -> list[CheckedFile]:
        return [*self.entries, *([self.guest] if self.guest is not None else [])]

    def _begin_anew(self) -> None:
        for entry in self._all:
            self.changed.emit(entry)
        self._go_on()

    def _is_stale(self, entry: CheckedFile) -> bool:
        return not self.is_answered(entry) or (entry.error is None and entry.known is not self._session.known)

    def _go_on(self) -> None:
        if self._task is not None or self._is_paused:
            return
        waiting = [entry for entry in self._all if self._is_stale(entry)]
        if waiting:
            self._check(self.first if self.first in waiting else waiting[0])

    def _check(self, entry: CheckedFile) -> None:
        """Read a file, unless it has been, and judge it."""
        path, content, message, turn = entry.path, entry.content, entry.message, entry.turn
        collection, known = self._session.collection, self._session.known
        signed_at = entry.signed_at
        told = {each: answer.revocation for each, answer in self._session.revocations.items()}

        def work(report: ReportProgress) -> tuple[Message, Verdict]:
            read = message or _read(path, content, report)
            report(0, 0)
            return read, judge(read, collection, known, revocations=told, at=signed_at)

        def then(result: tuple[Message, Verdict]) -> None:
            self._task = None
            if entry.turn == turn and entry.signed_at == signed_at:
                entry.message, entry.verdict = result
                entry.collection, entry.known = collection, known
                self.changed.emit(entry)
            self._go_on()

        def stopped(error: Exception) -> None:
            self._task = None
            if entry.turn == turn and not isinstance(error, CancelledError):
                entry.error = error.message if isinstance(error, SSTWizardError) else text(_UNEXPECTED)
                self.changed.emit(entry)
            self._go_on()

        # What has failed is said in the file's entry.
        self._task = Task(work, then=then, stopped=stopped, failed=lambda _error: None, parent=self)
        self._task.start(self._session.workers)


def _read(path: Path | None, content: Path | None, report: ReportProgress) -> Message:
    """Read a message, and keep of it what its verdict rests on: not its content, which may be large."""
    assert path is not None  # a message out of many has been read
    message = read_message(path, content, report)
    return message if message.lacks_content else message.without_content()
