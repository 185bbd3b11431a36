"""What the pages share: the sources and what they hold, the draft, and the assessment of its choice."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path, PurePath
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from ... import support_log
from ...core.certificates.certificate import Certificate, Provenance
from ...core.certificates.reading import Problem, Reading, ReportProgress, no_progress
from ...core.chains.index import CertificateIndex
from ...core.collection.assessment import Assessment, assess, fix
from ...core.collection.checks.finding import Change
from ...core.collection.collection import CertificateCollection, History
from ...core.errors import CancelledError, PasswordNeededError
from ...core.exchange.stored import StateFile, Stored, StoredState, Word, WrittenFile
from ...core.exchange.unfinished import UnfinishedChoice
from ...core.export.draft import Draft
from ...core.organization_policy import OrganizationPolicy
from ...core.sources import Source, public_lists, windows
from ...core.sources.files import file_source
from ...core.sources.revocation_lists import RevocationAnswer
from ...core.text import printable
from ..kit.tasks import Task, Workers, painting, run_detached
from .keeping import Keeping
from .rows import OpenedSource, Row, SourceState, listed, marked, rows_of, said_of

T = TypeVar("T")
_PASSWORD_TRIES = 3


class Session(Keeping):
    """Holds the state of one run. Pages read it, call its methods, and follow its signals."""

    sourceAdded = Signal(object)
    sourceChanged = Signal(object)
    sourceClosed = Signal(object)
    lookingChanged = Signal()  # it is being found out what was opened, or that is known now
    collectionChanged = Signal()
    storedChanged = Signal()  # it is known better what Exchange has
    storedRead = Signal()  # what Exchange has is at hand
    assessed = Signal()
    forbidden = Signal(object)  # roots are taken out of the choice, as the organization doesn't allow them

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        sources: Iterable[Source] | None = None,
        policy: OrganizationPolicy = OrganizationPolicy(),  # noqa: B008 - a value that nobody changes
    ) -> None:
        """Start with nothing opened; `sources` is what `open_sources` opens in place of what every machine has.

        The policy may turn downloads off, or have the user vouch for no root, whatever was compared before.
        """
        super().__init__(parent)
        self.opened: list[OpenedSource] = []
        self.draft, self.history = Draft(), History()
        self.assessment, self.known = Assessment(), CertificateIndex()
        self.revocations: Mapping[Certificate, RevocationAnswer] = {}
        self.confirmed = self._withdrawn = self._received = self._was_stored = frozenset[Certificate]()
        """The last is what Exchange was seen to have of an earlier collection that one goes back to."""
        self.state_file = StateFile()  # what is known of Exchange; the wizard gives it the user's
        self._at_hand = Draft()
        self.before_upload: tuple[Draft, History, CertificateCollection] | None = None
        """The draft and its history before what Exchange has was uploaded from here, and what was chosen afterwards."""
        self.asks_for_stored = True  # the user may be asked what Exchange has
        self.collectionChanged.connect(self.keep_soon)
        self.ask_password: Callable[[str, bool], str | None] = lambda _name, _wrong: None
        """Asks for a file's password, by its name, and by whether the last one was wrong; returns None to give up."""
        self._sources = tuple(sources) if sources is not None else None
        self._tasks: dict[Source, Task[Any]] = {}
        self.allows_downloads, self.allows_comparison = policy.allows_downloads, policy.allows_comparison
        self._looks: deque[Task[Any]] = deque()
        self._downloads: list[Task[Any]] = []
        self.workers = Workers()
        self._held: tuple[Sequence[Collection[Certificate]], CertificateIndex] = (), CertificateIndex()
        self._assessing = self._assess_again = self._is_fixing = self._is_closed = False

    def open_sources(self) -> None:
        """Open what every machine has: the Windows stores, where there are any, and the public roots."""
        for source in self._sources if self._sources is not None else (*windows.sources(), public_lists.roots_source()):
            self.open_source(source)

    def open_files(self, paths: Iterable[Path]) -> list[OpenedSource]:
        """Open files and folders; one that is open already is read again. Returns their places in the tree."""
        return [self.open_source(file_source(path)) for path in paths]

    def look(self, at: Callable[[], T], then: Callable[[T], None]) -> None:
        """Look at something on a drive in the background, and take the answer; one look after the other."""
        if self._is_closed:
            return

        def ended() -> None:
            self._looks.popleft()
            self._look_next()

        def answered(answer: T) -> None:
            if not self._is_closed:
                ended()
                then(answer)

        self._looks.append(Task(lambda _report: at(), then=answered, stopped=lambda _error: ended(), parent=self))
        if len(self._looks) == 1:
            self._look_next()

    def _look_next(self) -> None:
        if self._looks and not self._is_closed:
            self._looks[0].start(self.workers)
        self.lookingChanged.emit()

    def cancel_looks(self) -> None:
        for task in self._looks:
            task.cancel()

    @property
    def is_looking(self) -> bool:
        """It isn't known yet what was opened."""
        return bool(self._looks)

    def close_source(self, opened: OpenedSource) -> None:
        """Close a source that has been read. What was chosen from it stays so, and what a stranger sent stays known."""
        self.opened.remove(opened)
        self._received |= {each for each in opened.certificates if each.provenance is Provenance.RECEIVED}
        self.sourceClosed.emit(opened)
        self._assess()

    def problems_of(self, opened: OpenedSource) -> list[Problem]:
        """Return what could not be used of a source, but for locked files in it that have been opened by themselves."""
        ready = (each.source.path for each in self.opened if each.state is SourceState.READY)
        names = {printable(path.name) for path in ready if path is not None}
        return [each for each in opened.problems if not (each.is_locked and PurePath(each.file).name in names)]

    def rows(self, sources: Iterable[OpenedSource], others: Collection[Certificate] = ()) -> list[Row]:
        """Return the rows of some sources and of others, of any source or none: each once, namesakes told apart."""
        held = [row for opened in self.opened for row in opened.rows]
        return listed((row for opened in sources for row in opened.rows), others, held)

    def open_source(self, source: Source) -> OpenedSource:
        """Open a source; one that is open already, and has been read, is read again. Returns its place in the tree."""
        opened = next((known for known in self.opened if known.source == source), None)
        if opened is None:
            opened = OpenedSource(source)
            self.opened.append(opened)
            self.sourceAdded.emit(opened)
        if source not in self._tasks:
            self._load(opened, source)
        return opened

    def _load(self, opened: OpenedSource, source: Source, tries: int = 0) -> None:
        """Read a source in the background. Only the task knows `source`, which may hold a password."""
        if self._is_closed:
            return
        opened.state, opened.error = SourceState.LOADING, None
        opened.done = opened.total = 0
        wait_until_painted = painting()

        def work(report: ReportProgress) -> tuple[Reading, list[Row]]:
            wait_until_painted()
            reading = source.load(report)
            return reading, rows_of(reading.certificates, report)

        def then(result: tuple[Reading, list[Row]]) -> None:
            del self._tasks[source]
            reading, opened.rows = result
            opened.certificates, opened.problems = reading.certificates, reading.problems
            opened.sha256 = reading.sha256
            self._assess()  # first: until that is done, nobody knows who vouches for its roots
            self._finish(opened, SourceState.READY)

        def stopped(error: Exception) -> None:
            del self._tasks[source]
            if self._unlock(opened, error, tries):
                return
            opened.error = said_of(error, source.path)
            self._finish(opened, SourceState.CANCELLED if isinstance(error, CancelledError) else SourceState.FAILED)
            self._assess()  # who waits until all sources have told for which roots they vouch hears of it

        def progress(done: int, total: int) -> None:
            opened.done, opened.total = done, total
            self.sourceChanged.emit(opened)

        # What has failed is said in the tree.
        task = Task(work, then=then, stopped=stopped, failed=lambda _error: None, progress=progress, parent=self)
        self._tasks[source] = task
        self.sourceChanged.emit(opened)
        task.start(self.workers)

    def _finish(self, opened: OpenedSource, state: SourceState) -> None:
        opened.state = state
        kind, held, problems = opened.source.kind.name, len(opened.certificates), len(opened.problems)
        support_log.note("source", kind=kind, state=state.name, certificates=held, problems=problems)
        self.sourceChanged.emit(opened)

    def _unlock(self, opened: OpenedSource, error: Exception, tries: int) -> bool:
        """Ask for a password that is needed, and read again; False when the user gives up or the tries are used up."""
        path = opened.source.path
        if not isinstance(error, PasswordNeededError) or path is None or tries >= _PASSWORD_TRIES:
            return False
        password = self.ask_password(path.name, error.wrong)
        if password is not None:
            self._load(opened, file_source(path, password), tries + 1)
        return password is not None

    @property
    def is_loading(self) -> bool:
        return bool(self._tasks) or not all(task.is_ended for task in self._downloads)

    def cancel_loading(self) -> None:
        """Stop everything that is being read; what has been read stays."""
        for task in (*self._tasks.values(), *self._downloads):
            task.cancel()

    def download(self, task: Task[Any]) -> None:
        """Start what asks the network; it ends with the session."""
        self._downloads = [*(each for each in self._downloads if not each.is_ended), task]
        task.start(self.workers)

    def cancel_downloads(self) -> None:
        for task in self._downloads:
            task.cancel()

    def close(self) -> None:
        """End all background work, waiting a moment for what can't be cancelled, and start no more."""
        self._is_closed = True
        self.cancel_loading()
        self.workers.shutdown()

    @property
    def state(self) -> StoredState:
        return self.state_file.state

    @property
    def updates_stored(self) -> bool:
        """Whether what is updated is what Exchange has, as far as is known."""
        return len(self.stored) > 0

    @property
    def stored(self) -> CertificateCollection:
        """The certificates that Exchange has, as far as they are known and updated."""
        return self._stored_of(self.draft)

    def _stored_of(self, draft: Draft) -> CertificateCollection:
        base = draft.base or CertificateCollection()
        return base if self.state.is_in_exchange(draft.base_sha256 or "", base.thumbprints) else CertificateCollection()

    def read_stored(self) -> None:
        """Read the file of what Exchange has, in the background; it is at hand if it is still that."""
        has = self.state.exchange
        if has is None or (file := has.file) is None:
            return

        def take(reading: Reading | None) -> None:
            if reading is None:
                return
            held = (replace(each, provenance=Provenance.AMONG_OTHERS) for each in reading.certificates)
            collection, sha256 = CertificateCollection(tuple(held)), reading.sha256 or ""
            if not self.state.is_in_exchange(sha256, collection.thumbprints):
                return
            if not has.thumbprints:  # older settings don't tell them
                self.say_stored(collection, file, sha256)
            self._at_hand = Draft().updating(collection, file, sha256)
            self.storedRead.emit()
            self.storedChanged.emit()
            self._assess()

        run_detached(lambda: file_source(file).load(no_progress), take, self)

    @property
    def at_hand(self) -> Draft | None:
        """The start of an update of what Exchange has, where that is updated, or its file was found as it was."""
        for known in (self.draft, self._at_hand):
            if self._stored_of(known) and known.base is not None and known.base_file is not None:
                return self.draft.updating(known.base, known.base_file, known.base_sha256)
        return None

    @property
    def is_stored_seen(self) -> bool:
        """Whether what Exchange has was seen there; otherwise the user says so, or it is not known."""
        return (has := self.state.exchange) is not None and has.is_seen

    @property
    def seen_at_hand(self) -> Draft | None:
        return self.at_hand if self.is_stored_seen else None

    @property
    def in_use(self) -> CertificateCollection:
        """What vouches for its roots: what Exchange has and is updated, or was seen to have.

        Where the organization allows no root that only the user vouches for, only what was seen does.
        """
        draft = self.draft if self.updates_stored else self._at_hand
        known = self._stored_of(draft) if self.updates_stored or self.is_stored_seen else CertificateCollection()
        if not self.allows_comparison:
            known = CertificateCollection(self.state.seen_among(known, draft.base_sha256 or ""))
        return known.changed(add=self._was_stored)

    @property
    def knows_stored(self) -> bool:
        """Whether it is known what an upload of the choice changes in Exchange."""
        has = self.state.exchange
        return self.updates_stored or (has is not None and has.is_nothing)

    @property
    def made_from(self) -> tuple[str, ...] | None:
        """SHA-1 of each certificate of what the choice is made from: what Exchange has, where that is updated.

        It is empty where the choice is new, or Exchange has nothing; None where it is unknown.
        """
        if self.updates_stored:
            return tuple(each.thumbprint for each in self.stored.ordered)
        return () if self.knows_stored else self.draft.made_from

    @property
    def counted(self) -> Draft:
        """The draft with its changes counted from what it is made from, as far as what Exchange has is known by now."""
        return replace(self.draft, made_from=self.made_from)

    def say_stored(self, certificates: CertificateCollection, file: Path | None, sha256: str = "") -> None:
        """Note that Exchange has certificates, as the user says, or none."""
        said = Stored(Word.USER, datetime.now(UTC), certificates.thumbprints, sha256, file)
        self.state_file.change(lambda state: state.seen(said))

    def set_nothing_stored(self) -> None:
        self.say_stored(CertificateCollection(), None)
        self.begin_first()

    def begin_first(self) -> None:
        """Go on where Exchange has no collection yet: what is chosen stays so, as a new one."""
        self.before_upload = None
        self._rebase(self.draft.based_on(Draft()))

    def show_stored_question(self, *, asks: bool = True) -> None:
        """Ask what Exchange has, as long as that isn't known, or ask no more."""
        self.asks_for_stored = asks
        self.storedChanged.emit()

    def note_written(self, path: Path, sha256: str, made_from: tuple[str, ...] | None) -> None:
        """Note that the choice was written to a file for Exchange, to which what was compared of it belongs by now."""
        compared, thumbprints = self.confirmed.intersection(self.collection), self.collection.thumbprints
        roots = frozenset(each.sha256 for each in compared)
        file = WrittenFile(path, sha256, datetime.now(UTC), made_from, roots, thumbprints)
        self.state_file.change(lambda state: state.wrote(file))
        self.with_file |= compared
        self.keep_choice()

    def note_uploaded(self, collection: CertificateCollection, file: Path, sha256: str) -> None:
        """Note that Exchange has a collection that was uploaded from here: the choice goes on as an update of it."""
        before, after = self.draft, self.counted.uploaded(collection, file, sha256)
        self.before_upload = before, self.history, after.choice
        self._rebase(after)

    def forget_uploaded(self) -> None:
        """Note that Exchange has not got what was uploaded last after all; later changes stay."""
        if self.before_upload is None:
            self.storedChanged.emit()
            return
        (before, history, choice), self.before_upload = self.before_upload, None
        draft = before
        if self.draft.choice != choice:
            draft, history = self.draft.based_on(before), self.history
        resting = [each for each in draft.choice if each in self._withdrawn and each not in self._stored_of(draft)]
        if resting:  # while Exchange had it, nothing rested on the comparison that was taken back
            draft, history = draft.with_choice(draft.choice.changed(remove=resting)), History()
        self._rebase(draft, history)

    def _rebase(self, draft: Draft, history: History | None = None) -> None:
        is_same = frozenset(draft.choice) == frozenset(self.draft.choice)
        self.draft, self.history = draft, history or (self.history if is_same else History())
        self.storedChanged.emit()
        self.collectionChanged.emit()
        self._assess()  # even where just this was chosen: what was taken out may matter now

    def change(self, *, add: Iterable[Certificate] = (), remove: Iterable[Certificate] = ()) -> None:
        if change := self.collection.changed(add=add, remove=remove).since(self.collection):
            self.history = self.history.with_change(change)
            self._choose(change.done(self.collection))

    def apply(self, change: Change) -> None:
        """Do what a finding offers, unless a comparison on which that rests has been taken back meanwhile."""
        if not any(map(self.known.vouching.is_unvouched, change.add)):
            self.change(add=change.add, remove=change.remove)

    def fix_errors(self) -> None:
        """Apply the remedies of all errors, in the background. A change made meanwhile takes precedence."""
        self._is_fixing = True
        self._assess()

    def undo(self) -> None:
        if (change := self.history.last) is not None:
            self.history = self.history.back()
            self._choose(change.undone(self.collection))

    def redo(self) -> None:
        if (change := self.history.next) is not None:
            self.history = self.history.forward()
            self._choose(change.done(self.collection))

    def confirm(self, *roots: Certificate) -> None:
        """Take roots as vouched for: the user has compared their SHA-256, where the organization allows that."""
        if self.allows_comparison and not self.confirmed.issuperset(roots):
            self.confirmed |= frozenset(roots)
            self.with_file -= frozenset(roots)
            self._withdrawn -= frozenset(roots)
            self.keep_soon()
            self._assess()

    def confirm_for_file(self, sha256: str, certificates: Iterable[Certificate]) -> None:
        """Take roots as vouched for that the user has compared for a file with these certificates."""
        compared = self.state.compared_for(sha256)
        new = [each for each in certificates if each.sha256 in compared and each not in self.confirmed]
        self.confirm(*new)
        self.with_file |= self.confirmed.intersection(new)

    def withdraw(self, root: Certificate) -> None:
        """Take back that the user has compared a root.

        Whatever of the collection rests on that leaves it, for good: nothing done before can be undone. From now on
        nobody vouches for it, though what follows from that is still to be found out.
        """
        before = self.known.confirming(self.confirmed).vouching  # what is known may be older than the comparison
        self.confirmed, self._withdrawn = self.confirmed - {root}, self._withdrawn | {root}
        self.known = self.known.confirming(self.confirmed)
        unvouched = filter(self.known.vouching.is_unvouched, self.collection)
        resting = [each for each in unvouched if not before.is_unvouched(each)]
        self.history = History()
        if self.before_upload is not None:
            draft, _, choice = self.before_upload
            self.before_upload = draft, History(), choice
        self._choose(self.collection.changed(remove=resting))
        self.state_file.change(lambda state: state.without_comparison(root.sha256))
        self.keep_choice()  # at once: what is kept at the moment may still have it

    def take_up(self, choice: UnfinishedChoice) -> tuple[Certificate, ...]:
        """Take what was compared as compared, note what came from strangers, and return what was selected."""
        left = self.state_file.take_up(choice)
        if left is None:  # another wizard has gone on with it meanwhile
            return ()
        held = [(kept, kept.certificate) for kept in left.certificates]
        self._received |= {each for kept, each in held if kept.is_received}
        chosen = tuple(each for kept, each in held if kept.is_chosen)
        if chosen:
            self._awaited, self._awaited_from = chosen, left.made_from
        self.confirm(*(each for kept, each in held if kept.is_compared))
        self._kept = left.certificates
        return chosen

    def trust(self, roots: Collection[Certificate]) -> None:
        self.confirm(*roots)
        self.change(add=[each for each in roots if each in self.confirmed])

    def take_revocations(self, answers: Iterable[RevocationAnswer]) -> None:
        """Judge by these answers from now on, and by earlier ones about other certificates."""
        self.revocations = {**self.revocations, **{each.certificate: each for each in answers}}
        self._assess()

    def begin(self, draft: Draft, *, says_stored: bool = True, was_stored: Iterable[Certificate] = ()) -> None:
        """Begin an update or a new collection, or go on with another file; nothing done before can be undone in it.

        The user says by it that Exchange has what is updated, unless it is a file of his own (not `says_stored`).
        What Exchange `was_stored` to have before vouches for its roots, too.
        """
        self.before_upload, self._was_stored, self._awaited = None, frozenset(was_stored), ()
        if says_stored and draft.base is not None:
            self.say_stored(draft.base, draft.base_file, draft.base_sha256 or "")
        self._rebase(draft, History())

    @property
    def collection(self) -> CertificateCollection:
        return self.draft.choice

    def _choose(self, collection: CertificateCollection) -> None:
        self.draft = self.draft.with_choice(collection)
        self.collectionChanged.emit()
        self._assess()

    @property
    def is_assessed(self) -> bool:
        """The assessment is that of the current choice, which is allowed; otherwise one is under way, or will be."""
        return self.assessment.collection == self.collection and not self._assessing and not self._forbidden

    def _assess(self, *, is_stale: bool = False) -> None:
        """Assess the choice in the background; changes made meanwhile are assessed together afterwards.

        Errors are fixed from the present assessment, unless that `is_stale`: another one takes megabytes and seconds.
        """
        if self._is_closed:
            return
        if self._assessing:
            self._assess_again = True
            return
        present = self.assessment if self._is_fixing and self.is_assessed and not is_stale else None
        self._assessing, is_fixing, self._is_fixing = True, self._is_fixing, False
        base, in_use, revocations, received = self.draft.base, self.in_use, self.revocations, self._received
        collection = self.collection
        if not received.isdisjoint(collection.members):
            collection = CertificateCollection(tuple(marked(collection, received)))
        held, confirmed = [opened.certificates for opened in self.opened], self.confirmed
        wait_until_painted = painting()

        def work(_report: ReportProgress) -> tuple[Assessment, CertificateIndex]:
            wait_until_painted()
            known = self._holdings(held, received).vouched_for(in_use, confirmed)
            known.vouching.prepare()
            if not all(each.is_self_issued for each in known):
                public_lists.CATALOGUE.read()  # here: the window's thread looks for issuers, too
            assessment = present or assess(collection, known, base=base, revocations=revocations)
            if is_fixing:
                assessment = fix(assessment, known, base=base, revocations=revocations)
            _ = assessment.fixable, assessment.worst, assessment.collection.namesakes  # not on the window's thread
            return assessment, known

        task = Task(work, then=self._on_assessed, stopped=lambda _error: self._assesses_again(), parent=self)
        task.start(self.workers)

    def _holdings(self, held: Sequence[Sequence[Certificate]], received: frozenset[Certificate]) -> CertificateIndex:
        """Return what sources hold, sorted anew after one was read or closed. One thread asks at a time."""
        sources, (before, holdings) = (*held, received), self._held
        if list(map(id, sources)) != list(map(id, before)):
            holdings = CertificateIndex(marked(chain.from_iterable(held), received), reserve=public_lists.CATALOGUE)
            self._held = sources, holdings
        return holdings

    def _on_assessed(self, result: tuple[Assessment, CertificateIndex]) -> None:
        if self._assesses_again():
            return
        self.assessment, self.known = result
        if (forbidden := self._forbidden) and not self._tasks:  # every source has told for which roots it vouches
            self.history = History()
            self._choose(self.collection.changed(remove=forbidden))
            self.forbidden.emit(forbidden)
            return
        if self.collection != self.assessment.collection:  # errors were fixed
            done = self.assessment.collection.since(self.collection)
            self.history = self.history.with_change(done)
            self.draft = self.draft.with_choice(self.assessment.collection)
            self.collectionChanged.emit()
        held, findings = len(self.collection), len(self.assessment.findings)
        support_log.note("assessed", certificates=held, errors=len(self.assessment.errors), findings=findings)
        self.assessed.emit()

    @property
    def _forbidden(self) -> list[Certificate]:
        """The chosen roots that the organization doesn't allow, as far as it is known who vouches for them."""
        if self.allows_comparison:
            return []
        return [each for each in self.collection if self.known.vouching.is_unvouched(each)]

    def _assesses_again(self) -> bool:
        """Note that an assessment has ended, and start the next if the choice has changed meanwhile."""
        again, self._assessing, self._assess_again = self._assess_again, False, False
        if again:
            self._assess(is_stale=True)
        return again
