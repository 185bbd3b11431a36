"""Work in the background. The call site reads as a sentence: what to do, what then, and what is special if it fails.

A worker's thread never touches a QObject that may end: Qt deletes what has a parent whenever the parent goes, and a
signal that is sent at that moment ends the program. So there is one relay, which lives as long as the program.
"""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable
from functools import cache, partial
from threading import Event, Lock, Thread, current_thread
from time import monotonic
from typing import Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ... import support_log
from ...core.certificates.reading import ReportProgress
from ...core.errors import CancelledError, SSTWizardError

T = TypeVar("T")
_THREADS = 2
_SECONDS_TO_END = 3.0
"""How long the end waits for threads. Only one that reads from a drive which does not answer takes longer."""
_MILLISECONDS_TO_PAINT, _MOST_SECONDS_TO_PAINT = 15, 0.1
_SECONDS_BETWEEN_REPORTS = 0.1
_MILLISECONDS_BETWEEN_SEARCHES = 500


def painting() -> Callable[[], object]:
    """Return what work in the background calls first, to wait until the window has painted what has changed now.

    Both at once would take Python's lock in turns, and hold up the window.
    """
    painted = Event()
    QTimer.singleShot(_MILLISECONDS_TO_PAINT, painted.set)
    return partial(painted.wait, _MOST_SECONDS_TO_PAINT)


class Workers:
    """At most two threads, so that a slow drive does not block everything else; each ends when it has no more to do.

    Python ends a ThreadPoolExecutor only with the work in it, so a read that never returns would keep the program
    alive. These threads are daemons: they end with the program. The system keeps memory for each thread that works at
    the same time as others, so there is a second only while the first is busy.
    """

    def __init__(self) -> None:
        """Start no thread before there is work."""
        self._jobs: deque[Callable[[], object]] = deque()
        self._threads: list[Thread] = []
        self._lock = Lock()
        self._is_closed = False

    def submit(self, job: Callable[[], object]) -> None:
        """Have a thread call a function, which raises nothing.

        Raises:
            RuntimeError: The end has begun.
        """
        with self._lock:
            if self._is_closed:
                raise RuntimeError("no work can be begun after the end")
            self._jobs.append(job)
            if len(self._threads) < _THREADS:
                thread = Thread(target=self._work, name="sstwizard", daemon=True)
                thread.start()
                self._threads.append(thread)  # which it looks for under this lock alone

    def shutdown(self) -> None:
        """Take no more work, drop what has not begun, and wait a moment for what is under way."""
        with self._lock:
            self._is_closed = True
            self._jobs.clear()
            threads = list(self._threads)
        until = monotonic() + _SECONDS_TO_END
        for thread in threads:
            thread.join(max(0.0, until - monotonic()))

    def _work(self) -> None:
        while (job := self._next()) is not None:
            job()
            del job  # nothing of it is kept until there is more

    def _next(self) -> Callable[[], object] | None:
        """Return what this thread does next; where there is nothing, the thread ends."""
        with self._lock:
            if self._jobs:
                return self._jobs.popleft()
            self._threads.remove(current_thread())
            return None


class _Relay(QObject):
    """Calls what it is sent on the thread that made it."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sent.connect(self._call)

    @Slot(object)
    def _call(self, function: Callable[[], None]) -> None:
        function()


@cache
def relay() -> _Relay:
    """Return the one relay; ask for it first on the window's thread."""
    return _Relay()


def bring(call: Callable[[], None], parent: QObject) -> None:
    """Have the window's thread call a function, unless Qt has deleted `parent` by then. Any thread may ask for it."""
    relay().sent.emit(lambda: call() if shiboken6.isValid(parent) else None)


class Task(Generic[T]):
    """One piece of work in the background, which may be cancelled. Its callbacks come on the window's thread."""

    def __init__(
        self,
        work: Callable[[ReportProgress], T],
        *,
        then: Callable[[T], None],
        failed: Callable[[SSTWizardError], None] | None = None,
        stopped: Callable[[Exception], object] | None = None,
        progress: Callable[[int, int], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Do nothing yet. An error that nobody takes is raised, for the program's handler of unexpected errors.

        Args:
            work: What to do on a worker's thread; it reports how far it is.
            then: Takes the result.
            failed: Takes an error that has a sentence for the user, unless the work was cancelled.
            stopped: Takes whatever error there is, before `failed` does: to tidy up.
            progress: Takes what the work reports, now and then.
            parent: Whose work it is; once Qt has deleted it, nothing is called.
        """
        self._work, self._then, self._failed, self._stopped, self._progress = work, then, failed, stopped, progress
        self._parent = parent
        self._outcome: tuple[T] | Exception | None = None
        self._cancelled = False
        self.is_ended = False  # the work is done or cancelled, and the callbacks know
        self._last_report = 0.0
        self._relay = relay()

    def start(self, workers: Workers) -> None:
        workers.submit(self.run_now)

    def cancel(self) -> None:
        """End the work at its next report; only `stopped` is called then."""
        self._cancelled = True

    def run_now(self) -> None:
        """Do the work. Runs on the worker's thread; the outcome is brought to the other thread."""
        self._outcome = self._worked()  # no variable here holds it: what is freed last is freed on the window's thread
        self._relay.sent.emit(self._deliver)

    def _worked(self) -> tuple[T] | Exception:
        name, began = getattr(self._work, "__qualname__", ""), monotonic()
        try:
            result = self._work(self._report)
        except Exception as error:  # noqa: BLE001 - an exception that leaves a worker would only be printed
            support_log.note("task", name=name, seconds=monotonic() - began, ended=type(error).__name__)
            if not isinstance(error, CancelledError):
                support_log.note_error(error)
            return error
        support_log.note("task", name=name, seconds=monotonic() - began, ended="done")
        return (result,)

    def _report(self, done: int, total: int) -> None:
        if self._cancelled:
            raise CancelledError
        now = monotonic()
        if now - self._last_report >= _SECONDS_BETWEEN_REPORTS:
            self._last_report = now
            self._relay.sent.emit(partial(self._on_progress, done, total))

    def _on_progress(self, done: int, total: int) -> None:
        if self._progress is not None and self._is_wanted():
            self._progress(done, total)

    def _deliver(self) -> None:
        """Bring the outcome, and drop all callables: they may hold a password, and their owner."""
        self.is_ended = True
        outcome = CancelledError() if self._cancelled else self._outcome
        then, failed, stopped, is_wanted = self._then, self._failed, self._stopped, self._is_wanted()
        del self._work, self._then, self._failed, self._stopped, self._progress, self._parent, self._outcome
        if not is_wanted or outcome is None:
            return
        if isinstance(outcome, tuple):
            then(outcome[0])
            return
        if stopped is not None:
            stopped(outcome)
        if isinstance(outcome, CancelledError):
            return
        if failed is None or not isinstance(outcome, SSTWizardError):
            raise outcome
        failed(outcome)

    def _is_wanted(self) -> bool:
        return self._parent is None or shiboken6.isValid(self._parent)


def collect_garbage_here(parent: QObject) -> None:
    """Search for garbage now and then on this thread alone, as thoroughly as Python would, until `parent` ends.

    Python searches on whatever thread has just made an object. A QObject that it finds there would be deleted there,
    while the window's thread may be using it, and that ends the program. What is there by now is never searched.
    """
    gc.disable()
    gc.freeze()
    searches = QTimer(parent, interval=_MILLISECONDS_BETWEEN_SEARCHES)
    searches.setObjectName("garbage")
    searches.timeout.connect(collect_due_garbage)
    searches.start()


def collect_due_garbage() -> None:
    """Search the oldest generation that is due, as Python does."""
    counted = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
    due = [number for number, (made, most) in counted if made > most > 0]
    if due:
        gc.collect(due[-1])


def run_detached(look: Callable[[], T | None], answered: Callable[[T | None], None], parent: QObject) -> None:
    """Ask on a thread of its own, for which nobody waits: Windows may take minutes to give up a share.

    An error, but for a fault of the program, counts as None. The answer comes on the window's thread, unless `parent`
    has ended.
    """

    def work(_report: ReportProgress) -> T | None:
        try:
            return look()
        except (OSError, SSTWizardError):
            return None

    task = Task(work, then=answered, parent=parent)
    Thread(target=task.run_now, name="sstwizard-look", daemon=True).start()
