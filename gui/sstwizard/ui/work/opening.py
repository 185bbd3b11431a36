"""Start a collection, anew or with the file that an organization uses today; read an earlier file to upload it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal

from ...core.certificates.certificate import Certificate
from ...core.certificates.reading import Form, Problem, Reading, ReportProgress
from ...core.chains.vouching import Vouching
from ...core.collection.assessment import Assessment, assess
from ...core.collection.collection import CertificateCollection
from ...core.errors import ONLY_VOUCHED_ROOTS, SSTWizardError
from ...core.exchange.backups import Backup, is_saved_before
from ...core.exchange.unfinished import UnfinishedChoice
from ...core.export.draft import Draft
from ...core.platform import file_paths
from ...core.runner.receipts import kit_receipt
from ...core.sources.files import Look, file_source, look_at
from ...core.text import printable
from ..kit.tasks import Task
from ..kit.translate import localized
from ..kit.translate import look_up as _translate
from .questions import QtDialogs
from .rows import OpenedSource
from .session import Session

Begin = Callable[[CertificateCollection, Path, str | None], tuple[Draft, bool] | None]
"""Makes a draft with a file's certificates, its path, and the SHA-256 of its bytes, and tells whether the user says by
that that Exchange has it. None is returned of an earlier collection of Exchange, to which one goes back."""


def look_at_opened(paths: list[Path]) -> tuple[Look, bool, bool]:
    """Return what files and folders are, and whether that is one file called .json, and the receipt of a kit."""
    is_json = len(paths) == 1 and paths[0].suffix.lower() == ".json" and file_paths.is_file(paths[0])
    return look_at(paths), is_json, is_json and kit_receipt(paths[0]) is not None


class Start(QObject):
    """Carries out the choices of the first page."""

    said = Signal(str)
    """Why a file can't be begun with; empty once one can."""
    begun = Signal(object)
    """The source that an update begins with; None where a new collection is made."""
    restored = Signal(object, object)
    """What was chosen before is chosen again, except these roots, about which the user may not be asked; and when the
    backup was saved to which one goes back with it, else None."""
    refused = Signal(str)
    """Why a file that was written earlier can't be uploaded; empty once one can."""
    earlierRead = Signal(object, str, object)
    """The path of such a file, the SHA-256 of its bytes, and what is in it as an `Assessment`."""

    def __init__(self, prepare: Callable[[], tuple[Session, QtDialogs]], parent: QObject | None = None) -> None:
        """Start nothing yet; `prepare` makes the session and the dialogs, unless they are made already."""
        super().__init__(parent)
        self._prepare = prepare
        self._awaited = self._begun = object()
        """The latter is what was begun last, or is as soon as it is known who vouches for its roots."""
        self._chosen = CertificateCollection()
        """What was chosen when one went on with a choice, which replaces that."""

    def create(self) -> None:
        """Begin a new collection, or go on with the one begun; an update ends."""
        session, _ = self._prepare()
        if session.draft.base is not None and self._may_start_over():
            self._begun = object()
            session.begin(session.draft.started_over())
        self.begun.emit(None)

    def update(self, path: Path | None, begun: Callable[[OpenedSource], None] | None = None) -> None:
        """Begin an update with a file; without one, ask which. What is `begun` is told otherwise than by the signal.

        What Exchange had before becomes an update of what it was seen to have since: see `go_back`. That Exchange has
        any other file, the user says only by that as long as nothing was seen there.
        """
        if path is None:
            self.ask()
            return
        session, _ = self._prepare()

        def begin(held: CertificateCollection, file: Path, sha256: str | None) -> tuple[Draft, bool] | None:
            has, state = session.state.exchange, session.state
            is_stored = state.is_in_exchange(sha256 or "", held.thumbprints)
            if has is not None and session.seen_at_hand is not None and not is_stored:
                was_stored = state.had(held.thumbprints)
                if was_stored or is_saved_before(path, has.since, has.organization):
                    return None
            return session.draft.updating(held, file, sha256), is_stored or not session.is_stored_seen

        self._read(path, begin, partial(self._may_start_over, path), begun)

    def reopen_written(self, path: Path, begun: Callable[[OpenedSource], None] | None = None) -> None:
        """Go on in a file that was written here: Exchange has it if it is as it was uploaded.

        Otherwise what it adds and removes is done in an update of what Exchange has, where that is known and at hand.
        """
        session, _ = self._prepare()

        def begin(held: CertificateCollection, file: Path, sha256: str | None) -> tuple[Draft, bool] | None:
            written, start = session.state.file(sha256 or ""), session.seen_at_hand
            if session.state.is_in_exchange(sha256 or "", held.thumbprints):
                return session.draft.updating(held, file, sha256), False
            if not session.allows_comparison:  # the roots in it that only the user vouches for are taken as none of it
                return None
            made_from = written.made_from if written is not None else None
            own = session.draft.editing_own_file(held, file, sha256, made_from)
            return own if start is None else own.redone(start), False

        self._read(path, begin, partial(self._may_start_over, path), begun)

    def go_back(self, backup: Backup) -> None:
        """Begin an update of what Exchange has, in which what it had before is chosen.

        The backup vouches only for what Exchange was seen to have; about each other root in it the user is asked.
        """
        if self._may_start_over(backup.path):
            self._go_back(backup.collection, backup)

    def _go_back(self, earlier: CertificateCollection, backup: Backup | None = None) -> None:
        session, _ = self._prepare()
        self._begun, has = object(), session.state.exchange
        seen = session.state.seen_before(has.organization if has is not None else "")
        self._restore(earlier.members, None, seen, backup)

    def go_on(self, choice: UnfinishedChoice) -> None:
        """Go on with what was chosen and compared, and not written, before a wizard was closed: one window does."""
        session, _ = self._prepare()
        if not self._may_start_over():
            return
        chosen = session.take_up(choice)
        self.said.emit("" if chosen else self.tr("Another window has continued with this collection, or discarded it."))
        if chosen:
            self._begun, self._chosen = object(), session.collection
            self._restore(chosen, choice.made_from)

    def take_up_comparisons(self) -> None:
        """Have roots count as compared that were so, and not chosen, when a wizard was closed."""
        session, _ = self._prepare()
        for choice in session.state_file.left:
            if choice.is_comparison:
                session.take_up(choice)

    def _restore(
        self,
        chosen: Sequence[Certificate],
        made_from: tuple[str, ...] | None,
        seen: Collection[str] | None = None,
        backup: Backup | None = None,
    ) -> None:
        """Choose certificates in an update of what Exchange was seen to have, or in a new collection.

        That they were chosen before vouches for none of them: about each root for which nobody vouches the user is
        asked, once all sources are read.

        Args:
            chosen: The certificates.
            made_from: SHA-1 of what they were made from: what was added and removed is done once more; None to choose
                them as they are.
            seen: SHA-1 of what Exchange was seen to have before, which vouches for what of it is chosen; None where
                they are no earlier collection.
            backup: Where they come from, if the user wants these, and nothing else.
        """
        session, _ = self._prepare()
        start, was_stored = session.seen_at_hand, [each for each in chosen if each.thumbprint in (seen or ())]
        in_use = (*(start.base or () if start is not None else ()), *was_stored)
        begun = self._begun

        def again() -> None:
            if self._begun is begun:
                self._restore(chosen, made_from, seen, backup)

        if (unvouched := self._unvouched(chosen, in_use, again)) is None:
            return
        kept = [each for each in chosen if each not in unvouched]
        if seen is None:
            kept += session.collection.since(self._chosen).added  # while one waited
        draft = session.draft.started_over().with_choice(CertificateCollection(tuple(kept)))
        if start is not None:
            draft = replace(draft, made_from=made_from).redone(start) if kept else start
        elif kept and seen is None:
            draft = replace(draft, made_from=made_from)  # the script compares what Exchange has with that, too
        session.begin(draft, says_stored=False, was_stored=was_stored)
        self.restored.emit([] if session.allows_comparison else unvouched, backup.saved if backup is not None else None)

    def _unvouched(
        self, chosen: Sequence[Certificate], in_use: Sequence[Certificate], again: Callable[[], None]
    ) -> list[Certificate] | None:
        """Return the roots for which nobody vouches, nor the user, who may be asked; None until that is known."""
        session, dialogs = self._prepare()
        if chosen and (session.is_loading or not session.is_assessed):
            session.assessed.connect(again, Qt.ConnectionType.SingleShotConnection)
            return None
        vouching = Vouching((*session.known.copies, *chosen), in_use, session.confirmed)
        unvouched = [each for each in chosen if vouching.is_unvouched(each)]
        if unvouched and session.allows_comparison:
            session.confirm(*dialogs.trusted_roots(unvouched, session.known))
        return [each for each in unvouched if each not in session.confirmed]

    def use(self, path: Path | None, begun: Callable[[OpenedSource], None] | None = None) -> None:
        """Go on in a file, or ask which, with the changes that were made so far."""
        if path is None:
            self.ask(then=self.use)
            return
        session, _ = self._prepare()
        self._read(path, lambda *file: (session.counted.reopened(*file), True), begun=begun)

    def reopen(self) -> None:
        """Read the file of the update again, which another program has changed; what was changed here stays so."""
        session, _ = self._prepare()
        path = session.draft.base_file
        was_seen = session.updates_stored and session.is_stored_seen
        if path is None:
            return

        def begin(*file: Any) -> tuple[Draft, bool]:
            says_stored = session.updates_stored and not session.is_stored_seen
            return session.counted.rebase_on_changed_file(*file, was_seen=was_seen), says_stored

        self._read(path, begin, lambda: session.draft.base_file == path)

    def ask(self, folder: Path | None = None, then: Callable[[Path | None], None] | None = None) -> None:
        """Ask for the file to update, first in a folder, and do something with it: by default, begin the update."""
        _, dialogs = self._prepare()
        path = dialogs.open_collection(self.tr("The collection your organization uses"), folder)
        if path is not None:
            (then or self.update)(path)

    def ask_for_receipt(self, take: Callable[[Path], None]) -> None:
        """Ask for the receipt of a kit, first beside the file that was written last."""
        from ...core.exchange.job import KIT_RECEIPT

        session, dialogs = self._prepare()
        title, written = _translate("SSTWizard", "The receipt of the kit"), session.state.written
        path = dialogs.open_content(f"{title}: {KIT_RECEIPT}", written.path.parent if written else None)
        if path is not None:
            take(path)

    def _read(
        self,
        path: Path,
        begin: Begin,
        may: Callable[[], bool] = lambda: True,
        begun: Callable[[OpenedSource], None] | None = None,
    ) -> None:
        """Read a file, and begin with it if one may, unless another one was chosen meanwhile.

        What was compared for the file that was written is compared as long as it is that. About roots that are added
        once more, and for which nobody vouches any more, the user is asked.
        """
        session, _ = self._prepare()
        self._awaited = this = object()
        opened = session.open_files([path])[0]

        def loaded(changed: OpenedSource) -> None:
            if changed is not opened or opened.is_loading:
                return
            session.sourceChanged.disconnect(loaded)
            if self._awaited is this and self._may_use(opened, path) and may():
                self._begun = this
                go_on()

        def go_on() -> None:
            if self._awaited is not this:
                return
            session.confirm_for_file(opened.sha256 or "", opened.certificates)
            held = CertificateCollection(tuple(opened.certificates))
            beginning = begin(held, path.absolute(), opened.sha256)
            if beginning is None:
                self._go_back(held)
                return
            draft, says_stored = beginning
            added = draft.difference.added if draft.difference and session.allows_comparison else ()
            if (unvouched := self._unvouched(added, (*held, *session.in_use), go_on)) is None:
                return
            draft = draft.with_choice(draft.choice.changed(remove=unvouched))
            session.begin(draft, says_stored=says_stored)
            (begun or self.begun.emit)(opened)

        session.sourceChanged.connect(loaded)

    def _may_use(self, opened: OpenedSource, path: Path) -> bool:
        """Say why there is nothing in a file to begin with, or ask where not all of it could be read."""
        if opened.error is not None or not opened.certificates:
            empty = self.tr("There is no certificate in this file.")
            self.said.emit(localized(opened.error) if opened.error else empty)
            return False
        self.said.emit("")
        problems = [_sentence(problem, path) for problem in opened.problems]
        _, dialogs = self._prepare()
        return not problems or dialogs.confirm_start_from(path, problems)

    def _may_start_over(self, path: Path | None = None) -> bool:
        session, dialogs = self._prepare()
        is_lost = session.draft.has_unsaved_choice or session.is_awaiting
        return not is_lost or dialogs.confirm_start_over(printable(path.name) if path else "")

    def open_earlier(self, path: Path, expected: str | None = None, then: Callable[[], None] = lambda: None) -> None:
        """Read a file that was written earlier, to upload it, in the background; tell what came of it.

        It has to have the `expected` SHA-256, if that is given; `then` is called once it can be uploaded.
        """
        session, _ = self._prepare()
        if not session.allows_comparison and (session.is_loading or not session.is_assessed):
            again = partial(self.open_earlier, path, expected, then)  # once it is known who vouches for its roots
            session.assessed.connect(again, Qt.ConnectionType.SingleShotConnection)
            return
        known, answers = session.known, session.revocations

        def work(report: ReportProgress) -> tuple[str, str, Assessment]:
            reading = file_source(path).load(report)
            collection = CertificateCollection(tuple(reading.certificates))
            assessment = assess(collection, known, revocations=answers)
            return _why_not_uploaded(reading, session), reading.sha256 or "", assessment

        def told(result: tuple[str, str, Assessment]) -> None:
            problem, sha256, assessment = result
            said = f"{path.name}: {problem}" if problem else ""
            if not said and expected not in (None, sha256):
                changed = _translate("WelcomePage", "“{file}” has been changed since it was written here.")
                said = changed.format(file=path.name)
            self.refused.emit(said)
            if not said:
                self.earlierRead.emit(path, sha256, assessment)
                then()

        def failed(error: SSTWizardError) -> None:
            self.refused.emit(localized(error.message))

        Task(work, then=told, failed=failed, parent=self).start(session.workers)


def _why_not_uploaded(reading: Reading, session: Session) -> str:
    """Return why a file can't be uploaded; empty where it can."""
    if reading.form is not Form.SST:
        return _translate("UploadReopening", "This isn't an .sst file, and Exchange takes nothing else.")
    if reading.problems:
        return localized(reading.problems[0].message)
    if session.allows_comparison:
        return ""
    held = reading.certificates
    vouching = Vouching((*session.known.copies, *held), session.state.seen_among(held, reading.sha256 or ""))
    return localized(ONLY_VOUCHED_ROOTS) if any(map(vouching.is_unvouched, held)) else ""


def _sentence(problem: Problem, path: Path) -> str:
    """Return what a problem is, with the name of its file where that is another one: in an archive."""
    message = localized(problem.message)
    return message if problem.file in ("", printable(path.name)) else f"{problem.file}: {message}"


def said_of_earlier(target: Path, collection: CertificateCollection) -> str:
    count = QCoreApplication.translate("SSTWizard", "%Ln certificate(s)", "", len(collection))
    return _translate("SSTWizard", "{file}: {count}, {size} bytes.").format(
        file=printable(target.name), count=count, size=QLocale().toString(collection.size)
    )
