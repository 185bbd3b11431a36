"""What the reading of strangers' files may cost. A small file can be made to ask for hours, or for all memory."""

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
    """What is counted."""

    BYTES = auto()
    """Of files that are read, or of what comes over the network."""
    ELEMENTS = auto()
    """Files of an archive, entries of a store, members of a bundle, blocks of a text, certificates."""
    ROUNDS = auto()
    """Of key derivation, as far as a PKCS #12 file shows them before it is opened."""
    SECONDS = auto()
    """For which PKCS #12 files are opened: rounds in encrypted content can't be seen before."""
    SIGNATURE_CHECKS = auto()
    """Of certificates: tries of other issuers of the same name, where the likeliest is not the one."""


MAX: Mapping[Cost, int] = {
    Cost.BYTES: 2**30,
    Cost.ELEMENTS: 50_000,
    Cost.ROUNDS: 5_000_000,
    Cost.SECONDS: 8,
    Cost.SIGNATURE_CHECKS: 10_000,
}
"""The largest store of Windows' own making has 500 certificates with 10 properties each. OpenSSL writes 2,048 rounds,
Java 10,000, some programs 600,000, which take a second or two on a slow computer."""

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
    Cost.SIGNATURE_CHECKS: QT_TRANSLATE_NOOP("core", "Not all signatures were checked"),
}
_UNITS = {Cost.BYTES: 2**20}
_ELEMENTS_BETWEEN_REPORTS = 256


class Budget:
    """How much may be spent on one file, or on all files of one archive or folder together.

    It is counted while things are collected, not after. Cancel acts here: what is taken asks whether work is to end.

    Attributes:
        spent: What has been taken.
    """

    def __init__(self, report: ReportProgress = silent, limits: Mapping[Cost, float] | None = None) -> None:
        """Begin with nothing spent.

        Args:
            report: Is told how far the work is; what it raises ends the work.
            limits: What may be spent, where that is not as `MAX` says.
        """
        self.spent = dict.fromkeys(Cost, 0.0)
        self._report, self._progress = report, (0, 0)
        self._limits = {**MAX, **(limits or {})}
        self._exceeded: set[Cost] = set()
        self._helpers: dict[Callable[[], Any], Any] = {}
        self._stack = ExitStack()

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is.

        Args:
            done: What is done.
            total: Of how much; 0 is "not known".

        Raises:
            CancelledError: It is to end.
        """
        self._progress = done, total
        self._report(done, total)

    def check_cancelled(self) -> None:
        """Go on, or raise the `CancelledError` of the report."""
        self._report(*self._progress)

    def take(self, cost: Cost, amount: float = 1, offset: int | None = None) -> None:
        """Spend something.

        Args:
            cost: What.
            amount: How much of it.
            offset: Where in the file what is no longer read begins, in bytes; for the error.

        Raises:
            LimitError: There is not so much left; nothing is spent then.
            CancelledError: The work is to end.
        """
        if amount > self.left(cost):
            self._exceeded.add(cost)
            raise LimitError(self.sentence(cost), offset)
        self.spent[cost] += amount
        if cost is not Cost.ELEMENTS or not self.spent[cost] % _ELEMENTS_BETWEEN_REPORTS:
            self.check_cancelled()

    def left(self, cost: Cost) -> float:
        """Return how much may still be spent."""
        return self._limits[cost] - self.spent[cost]

    @property
    def is_spent(self) -> bool:
        """No further file can be read."""
        return not self._exceeded.isdisjoint((Cost.BYTES, Cost.ELEMENTS))

    def sentence(self, cost: Cost) -> Text:
        """Return what is said where a limit is reached."""
        return text(_SENTENCES[cost], count=int(self._limits[cost]) // _UNITS.get(cost, 1))

    def helper(self, make: Callable[[], Helper]) -> Helper:
        """Return what helps with the work, such as another process: made when first asked for, closed with the budget.

        Args:
            make: Makes it. Of each kind there is one.
        """
        if make not in self._helpers:
            self._helpers[make] = self._stack.enter_context(make())
        found: Helper = self._helpers[make]
        return found

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._helpers.clear()
        self._stack.close()
