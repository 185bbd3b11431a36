"""Work in the background. The call site reads as a sentence: what to do, what then, what if it fails."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from ... import support_log
from ...core.certificates.reading import ReportProgress
from ...core.errors import CancelledError

T = TypeVar("T")

_SECONDS_BETWEEN_REPORTS = 0.05


class _Relay(QObject):
    """Brings what happens on the worker's thread to the thread that made the relay."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)


class Task(QObject, Generic[T]):
    """One piece of work in the background, which may be cancelled. Its callbacks come on the thread that made it."""

    def __init__(
        self,
        work: Callable[[ReportProgress], T],
        *,
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Callable[[int, int], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._then, self._failed, self._progress = work, then, failed, progress
        self._cancelled = False
        self._last_report = 0.0
        self._relay = _Relay(self)
        self._relay.finished.connect(self._on_finished)
        self._relay.failed.connect(self._on_failed)
        self._relay.progressed.connect(self._on_progressed)

    def start(self, workers: Executor) -> None:
        workers.submit(self.run_now)

    def cancel(self) -> None:
        """End the work at its next report; `failed` is called with a `CancelledError`."""
        self._cancelled = True

    def run_now(self) -> None:
        """Do the work. Runs on the worker's thread; result and error are sent to the other thread as signals."""
        name, began = getattr(self._work, "__qualname__", ""), monotonic()
        try:
            result = self._work(self._report)
        except Exception as error:  # noqa: BLE001 - an exception that leaves a worker would only be printed
            support_log.note("task", name=name, seconds=monotonic() - began, ended=type(error).__name__)
            self._relay.failed.emit(error)
        else:
            support_log.note("task", name=name, seconds=monotonic() - began, ended="done")
            self._relay.finished.emit(result)

    def _report(self, done: int, total: int) -> None:
        if self._cancelled:
            raise CancelledError
        now = monotonic()
        if now - self._last_report >= _SECONDS_BETWEEN_REPORTS:
            self._last_report = now
            self._relay.progressed.emit(done, total)

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress(done, total)

    @Slot(object)
    def _on_finished(self, result: T) -> None:
        if self._cancelled:
            self._on_failed(CancelledError())
            return
        then = self._then
        self._end()
        then(result)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        failed = self._failed
        self._end()
        failed(error)

    def _end(self) -> None:
        """Drop the callables: they may hold a password, and the owner, which would never be freed."""
        del self._work, self._then, self._failed, self._progress
        self.deleteLater()
