"""The threads that work in the background, and for which the end of the program does not wait."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from threading import Condition, Lock, Thread
from time import monotonic
from typing import Any, TypeVar

T = TypeVar("T")
_Job = tuple[Future[Any], Callable[[], Any]]

_COUNT = 2
_SECONDS_TO_END = 3.0
"""So long the end waits for threads. Only one that reads from a drive which does not answer takes longer."""


class _Waiting:
    """What waits to be done, and the threads that wait for it: of these, the first takes it.

    The system keeps memory for each thread that has worked, so the second works only while the first is busy.
    """

    def __init__(self) -> None:
        self._jobs: deque[_Job] = deque()
        self._idle: set[int] = set()
        self._changed = Condition()
        self._is_closed = False

    def put(self, job: _Job) -> None:
        """Add a job.

        Raises:
            RuntimeError: The end has begun.
        """
        with self._changed:
            if self._is_closed:
                raise RuntimeError("no work can be begun after the end")
            self._jobs.append(job)
            self._changed.notify_all()

    def get(self, thread: int) -> _Job | None:
        """Wait for a job; None where there will be no more.

        Args:
            thread: Which thread asks.
        """
        with self._changed:
            self._idle.add(thread)
            while not self._jobs or min(self._idle) != thread:
                if not self._jobs and self._is_closed:
                    return None
                self._changed.wait()
            self._idle.remove(thread)
            self._changed.notify_all()  # the next may be another thread's now
            return self._jobs.popleft()

    def close(self, *, drop: bool) -> None:
        """Take no more.

        Args:
            drop: Drop what has not begun.
        """
        with self._changed:
            self._is_closed = True
            dropped = list(self._jobs) if drop else []
            if drop:
                self._jobs.clear()
            self._changed.notify_all()
        for future, _ in dropped:
            future.cancel()


class Workers(Executor):
    """Two threads, so that a slow drive does not block everything else.

    Python ends a ThreadPoolExecutor only with the work in it, so a read that never returns would keep the program
    alive. These threads are daemons: they end with the program.
    """

    def __init__(self) -> None:
        """Start no thread before there is work."""
        self._waiting = _Waiting()
        self._threads: list[Thread] = []
        self._starting = Lock()

    def submit(self, function: Callable[..., T], /, *arguments: Any, **keywords: Any) -> Future[T]:
        """Have a thread call a function.

        Raises:
            RuntimeError: The end has begun.
        """
        future: Future[T] = Future()
        self._waiting.put((future, partial(function, *arguments, **keywords)))
        with self._starting:
            number = len(self._threads)
            if number < _COUNT:
                thread = Thread(target=_work, args=(self._waiting, number), name="sstwizard", daemon=True)
                self._threads.append(thread)
                thread.start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more work, and wait a moment for what is under way.

        Args:
            wait: Wait at all.
            cancel_futures: Drop the work that has not begun.
        """
        self._waiting.close(drop=cancel_futures)
        if wait:
            until = monotonic() + _SECONDS_TO_END
            for thread in self._threads:
                thread.join(max(0.0, until - monotonic()))

    def __del__(self) -> None:
        self.shutdown(wait=False)


def _work(waiting: _Waiting, number: int) -> None:
    while (job := waiting.get(number)) is not None:
        future, function = job
        if not future.set_running_or_notify_cancel():
            continue
        try:
            future.set_result(function())
        except BaseException as error:  # noqa: BLE001 - whoever asks for the result gets it
            future.set_exception(error)
        del future, function, job  # nothing of it is kept until there is more
