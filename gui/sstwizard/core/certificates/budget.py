"""Limit the cost of reading untrusted files: a small one can be made to take hours, or all memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from enum import Enum, auto
from types import TracebackType
from typing import Any, Self, TypeVar

from ..errors import LimitError
from ..text import QT_TRANSLATE_NOOP, Text, text
from .reading import ReportProgress, silent

Helper = TypeVar("Helper", bound=ExitStack)


class Cost(Enum):
    """What a budget limits."""

    BYTES = auto()
    """Bytes read from files or downloaded."""
    ELEMENTS = auto()
    """Files in archives, entries of stores, members of bundles, blocks in texts, certificates."""
    ROUNDS = auto()
    """Rounds of key derivation, as far as PKCS #12 files show them before they are opened."""
    SECONDS = auto()
    """Seconds spent opening PKCS #12 files, as rounds in encrypted content can't be seen in advance."""


MAX: Mapping[Cost, int] = {
    Cost.BYTES: 2**30,
    Cost.ELEMENTS: 50_000,
    Cost.ROUNDS: 5_000_000,
    Cost.SECONDS: 8,
}
"""The default limits. The largest store of Windows has 500 certificates with 10 properties each. OpenSSL uses 2,048
rounds, Java 10,000, some programs 600,000, which take a second or two on a slow computer."""

_SENTENCES = {
    Cost.BYTES: QT_TRANSLATE_NOOP(
        "core",
        "Reading stopped after {count} MB; the rest was not read. Add the files that you need one by one.",
    ),
    Cost.ELEMENTS: QT_TRANSLATE_NOOP(
        "core", "Reading stopped after {count} entries; the rest was not read. Add the files that you need one by one."
    ),
    Cost.ROUNDS: QT_TRANSLATE_NOOP(
        "core",
        "Opening PKCS #12 files stopped after {count} rounds of key derivation; this one was not read. Add it by "
        "itself.",
    ),
    Cost.SECONDS: QT_TRANSLATE_NOOP(
        "core",
        "Opening PKCS #12 files stopped after {count} seconds; this one was not read. Export its certificates as "
        "PKCS #7 (.p7b) instead.",
    ),
}
_UNITS = {Cost.BYTES: 2**20}
_ELEMENTS_BETWEEN_REPORTS = 256


class Budget:
    """The amounts that may be spent on one file, or on all files of an archive or folder together.

    They are counted while data is read, not afterwards. Taking from a budget also checks whether the user has canceled.

    Attributes:
        spent: The amounts taken so far.
    """

    def __init__(self, report: ReportProgress = silent, limits: Mapping[Cost, float] | None = None) -> None:
        """Start with nothing spent.

        Args:
            report: Receives the progress; an exception that it raises ends the work.
            limits: Limits that differ from `MAX`.
        """
        self.spent = dict.fromkeys(Cost, 0.0)
        self._report, self._progress = report, (0, 0)
        self._limits = {**MAX, **(limits or {})}
        self._exceeded: set[Cost] = set()
        self._helpers: dict[Callable[[], Any], Any] = {}
        self._stack = ExitStack()

    def report(self, done: int, total: int) -> None:
        """Report progress.

        Args:
            done: The work done.
            total: All work; 0 if unknown.

        Raises:
            CancelledError: The user has canceled.
        """
        self._progress = done, total
        self._report(done, total)

    def check_cancelled(self) -> None:
        """Raise a `CancelledError` if the user has canceled."""
        self._report(*self._progress)

    def take(self, cost: Cost, amount: float = 1, offset: int | None = None) -> None:
        """Take an amount from the budget.

        Args:
            cost: What to take.
            amount: How much.
            offset: Where in the file the unread rest begins, in bytes; for the error.

        Raises:
            LimitError: There isn't enough left; nothing is taken then.
            CancelledError: The user has canceled.
        """
        if amount > self.left(cost):
            self._exceeded.add(cost)
            raise LimitError(self.sentence(cost), offset)
        self.spent[cost] += amount
        if cost is not Cost.ELEMENTS or not self.spent[cost] % _ELEMENTS_BETWEEN_REPORTS:
            self.check_cancelled()

    def left(self, cost: Cost) -> float:
        """Return the amount that is left."""
        return self._limits[cost] - self.spent[cost]

    @property
    def is_spent(self) -> bool:
        """Whether no other file can be read."""
        return not self._exceeded.isdisjoint((Cost.BYTES, Cost.ELEMENTS))

    def sentence(self, cost: Cost) -> Text:
        """Return the message for an exceeded limit."""
        return text(_SENTENCES[cost], count=int(self._limits[cost]) // _UNITS.get(cost, 1))

    def helper(self, make: Callable[[], Helper]) -> Helper:
        """Return the one helper of a kind, such as another process: made on first use, closed with the budget."""
        if make not in self._helpers:
            self._helpers[make] = self._stack.enter_context(make())
        found: Helper = self._helpers[make]
        return found

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._helpers.clear()
        self._stack.close()
