"""What a session asks of the network, as the user has agreed to."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any

from .tasks import Task


class Downloads:
    """Runs each under a name, and ends them as the session ends.

    Attributes:
        are_allowed: False where the organization has turned downloads off: then nothing is asked, nor offered.
    """

    def __init__(self, workers: Callable[[], Executor], *, are_allowed: bool) -> None:
        """Ask nothing yet.

        Args:
            workers: Returns the threads that ask.
            are_allowed: Whether anything may be asked.
        """
        self.are_allowed = are_allowed
        self._workers = workers
        self._tasks: dict[str, Task[Any]] = {}

    @property
    def are_under_way(self) -> bool:
        return bool(self._tasks)

    def begin(self, name: str, task: Task[Any]) -> None:
        """Start what asks the network; it calls `end` when it has ended."""
        self._tasks[name] = task
        task.start(self._workers())

    def end(self, name: str) -> None:
        """Note that a download has ended, whichever way."""
        del self._tasks[name]

    def cancel(self) -> None:
        """Stop asking the network."""
        for task in self._tasks.values():
            task.cancel()
