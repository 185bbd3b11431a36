"""The threads that work in the background, and for which the end of the program does not wait."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Any, TypeVar

T = TypeVar("T")
_Queue = SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None]

_COUNT = 2
_SECONDS_TO_END = 3.0
"""So long the end waits for threads. Only one that reads from a drive which does not answer takes longer."""


class Workers(Executor):
    """Two threads, so that a slow drive does not block everything else.

    Python ends a ThreadPoolExecutor only with the work in it, so a read that never returns would keep the program
    alive. These threads are daemons: they end with the program.
    """

    def __init__(self) -> None:
        """Start no thread before there is work."""
        self._waiting: _Queue = SimpleQueue()
        self._threads: list[Thread] = []
        self._is_closed = False

    def submit(self, function: Callable[..., T], /, *arguments: Any, **keywords: Any) -> Future[T]:
        """Have a thread call a function.

        Raises:
            RuntimeError: The end has begun.
        """
        if self._is_closed:
            raise RuntimeError("no work can be begun after the end")
        future: Future[T] = Future()
        self._waiting.put((future, partial(function, *arguments, **keywords)))
        if len(self._threads) < _COUNT:
            thread = Thread(target=_work, args=(self._waiting,), name="sstwizard", daemon=True)
            self._threads.append(thread)
            thread.start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more work, and wait a moment for what is under way.

        Args:
            wait: Wait at all.
            cancel_futures: Drop the work that has not begun.
        """
        self._is_closed = True
        with suppress(Empty):
            while cancel_futures:
                if (dropped := self._waiting.get_nowait()) is not None:
                    dropped[0].cancel()
        for _thread in self._threads:
            self._waiting.put(None)
        if wait:
            until = monotonic() + _SECONDS_TO_END
            for thread in self._threads:
                thread.join(max(0.0, until - monotonic()))

    def __del__(self) -> None:
        self.shutdown(wait=False)


def _work(waiting: _Queue) -> None:
    while (given := waiting.get()) is not None:
        future, function = given
        if not future.set_running_or_notify_cancel():
            continue
        try:
            future.set_result(function())
        except BaseException as error:  # noqa: BLE001 - whoever asks for the result gets it
            future.set_exception(error)
        del future, function, given  # nothing of it is kept until there is more
