"""Limit the cost of untrusted files: a small one can be made to take hours, or all memory.

Whoever reads a file hands on the `Budget` that limits it. Whoever judges what a stranger may have written opens a part
of a `Budget`, on which all checks of signatures within it draw. A signature that is not checked for lack of budget is
`SignatureStatus.UNCHECKED`: it makes nothing trusted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from enum import Enum, auto
from time import thread_time
from typing import Any, Self, TypeVar

from ..errors import LimitError
from ..text import QT_TRANSLATE_NOOP, Text, text
from .reading import ReportProgress, no_progress

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
    MESSAGES = auto()
    """Messages, signed or not."""
    SIGNED_MESSAGES = auto()
    """Messages that may be signed."""
    PARTS = auto()
    """Parts of one message, those of attached messages included."""
    SIGNATURES = auto()
    """Signatures in one message: of each, many paths to a root may have to be tried."""
    SIGNED_BYTES = auto()
    """Bytes that are signed in one message: each layer of signatures signs all that lies in it again."""
    CHECKS = auto()
    """Signatures that are verified with a key."""
    CHECK_MILLISECONDS = auto()
    """Processor time of these: keys of which each check is slow can't be counted in advance."""
    STEPS = auto()
    """Issuers that are followed to find paths. CAs that all certify each other have thousands."""


MAX: Mapping[Cost, int] = {
    Cost.BYTES: 2**30,
    Cost.ELEMENTS: 50_000,
    Cost.ROUNDS: 5_000_000,
    Cost.SECONDS: 8,
    Cost.MESSAGES: 10_000,
    Cost.SIGNED_MESSAGES: 1_000,
    Cost.PARTS: 1_000,
    Cost.SIGNATURES: 100,
    Cost.SIGNED_BYTES: 64 * 2**20,
    Cost.CHECKS: 10_000,
    Cost.CHECK_MILLISECONDS: 1_500,
    Cost.STEPS: 100_000,
}
"""The default limits. The largest store of Windows has 500 certificates with 10 properties each. OpenSSL uses 2,048
rounds, Java 10,000, some programs 600,000, which take a second or two on a slow computer. With an ordinary key, a
verification takes 0.1 ms."""

PER_BYTE = {Cost.CHECKS: 4e-3, Cost.CHECK_MILLISECONDS: 3e-4, Cost.STEPS: 2e-2}
"""What each byte of certificates and messages adds. Ten thousand small certificates have 5 MB, and need a second."""
PER_STORED_BYTE = {Cost.MESSAGES: 1 / 50, Cost.SIGNED_MESSAGES: 1 / 150}
"""What each byte that is read from the disk adds. An archive of 100 KB can hold a million messages, if all are copies
of one. Real signed ones add a signature, a digest and a header of their own: at least 170 bytes of the best archive."""
BRIEF = 0.25
"""The share of the limits for what is found out while the user waits."""

_SENTENCES = {
    Cost.BYTES: QT_TRANSLATE_NOOP(
        "core", "Reading stopped after {count} MB; the rest was not read. Add the files that you need one by one."
    ),
    Cost.ELEMENTS: QT_TRANSLATE_NOOP(
        "core", "Reading stopped after {count} entries; the rest was not read. Add the files that you need one by one."
    ),
    **dict.fromkeys(
        (Cost.MESSAGES, Cost.SIGNED_MESSAGES),
        QT_TRANSLATE_NOOP(
            "core",
            "Reading stopped after {count} messages: they are far shorter than real ones. Add the messages that you "
            "need one by one.",
        ),
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


class Budget(ExitStack):
    """The amounts that may be spent on one file, or on all files of an archive or folder together.

    They are counted while data is read, not afterwards. Taking from a budget also checks whether the user has canceled.

    Attributes:
        spent: The amounts taken so far.
        is_cut_short: Some signature was not checked.
        checked: The checks that were taken, which cost once.
    """

    def __init__(self, report: ReportProgress = no_progress, limits: Mapping[Cost, float] | None = None) -> None:
        """Start with nothing spent; an exception that `report` raises ends the work, `limits` differ from `MAX`."""
        super().__init__()
        self.spent = dict.fromkeys(Cost, 0.0)
        self.is_cut_short, self.checked = False, set[object]()
        self._report, self._progress = report, (0, 0)
        self._limits = {**MAX, **(limits or {})}
        self._exceeded: set[Cost] = set()
        self._helpers: dict[Callable[[], Any], Any] = {}

    def report(self, done: int, total: int) -> None:
        """Report the progress; a total of 0 means unknown. Raises a `CancelledError` if the user has canceled."""
        self._progress = done, total
        self._report(done, total)

    def check_cancelled(self) -> None:
        """Raise a `CancelledError` if the user has canceled."""
        self._report(*self._progress)

    def take(self, cost: Cost, amount: float = 1, offset: int | None = None) -> None:
        """Take an amount from the budget; `offset` is where in the file the unread rest begins, for the error.

        Raises:
            LimitError: There isn't enough left; nothing is taken then.
            CancelledError: The user has canceled.
        """
        if not self.draw(cost, amount):
            raise LimitError(self.sentence(cost), offset)
        if cost is not Cost.ELEMENTS or not self.spent[cost] % _ELEMENTS_BETWEEN_REPORTS:
            self.check_cancelled()

    def draw(self, cost: Cost, amount: float = 1) -> bool:
        """Take an amount if there is enough left; return whether there is."""
        if amount > self.left(cost):
            self._exceeded.add(cost)
            return False
        self.spent[cost] += amount
        return True

    def left(self, cost: Cost) -> float:
        """Return the amount that is left."""
        return self._limits[cost] - self.spent[cost]

    def has_exceeded(self, costs: Iterable[Cost]) -> bool:
        """Return whether more was wanted of one of some costs than was left."""
        return not self._exceeded.isdisjoint(costs)

    @property
    def is_spent(self) -> bool:
        """Whether nothing else can be read or checked; a PKCS #12 file that costs too much is passed over."""
        return not self._exceeded <= {Cost.ROUNDS, Cost.SECONDS}

    def allow_for(self, size: float, per_byte: Mapping[Cost, float] | None = None) -> Self:
        """Raise limits by what so many bytes may need: by default those on checks, `PER_BYTE`."""
        for cost, amount in (PER_BYTE if per_byte is None else per_byte).items():
            self._limits[cost] += amount * size
        return self

    @contextmanager
    def counting_anew(self, costs: Iterable[Cost]) -> Iterator[None]:
        """Count costs for something by itself: what it adds to the limits and doesn't use, nothing else may use."""
        before = {cost: self.left(cost) for cost in costs}
        for cost, left in before.items():
            self._limits[cost], self.spent[cost] = left, 0.0
        self._exceeded -= before.keys()
        yield
        for cost, left in before.items():
            self._limits[cost] = self.spent[cost] + min(left, self.left(cost))

    @contextmanager
    def part(self, share: float = 1) -> Iterator[Budget]:
        """Judge within a share of what is left for checks: all that is judged within draws on it.

        A judgment within another one shares the budget of that.
        """
        outer = _current.get()
        if outer is not None:
            yield outer
            return
        part = Budget(limits={cost: share * self.left(cost) for cost in PER_BYTE})
        token = _current.set(part)
        try:
            yield part
        finally:
            _current.reset(token)
            for cost in PER_BYTE:
                self.spent[cost] += part.spent[cost]

    def sentence(self, cost: Cost) -> Text:
        """Return the message for an exceeded limit."""
        return text(_SENTENCES[cost], count=int(self._limits[cost]) // _UNITS.get(cost, 1))

    def helper(self, make: Callable[[], Helper]) -> Helper:
        """Return the one helper of a kind, such as another process: made on first use, closed with the budget."""
        if make not in self._helpers:
            self._helpers[make] = self.enter_context(make())
            self.callback(self._helpers.clear)
        found: Helper = self._helpers[make]
        return found


_current: ContextVar[Budget | None] = ContextVar("budget", default=None)


def may_check(*checked: object, amount: int = 1) -> bool:
    """Return whether signatures may be verified, and note it if they may not.

    Args:
        checked: What is checked, which costs once; nothing if it costs each time.
        amount: The number of signatures.
    """
    budget = _current.get()
    if budget is None or checked in budget.checked:
        return True
    if budget.draw(Cost.CHECK_MILLISECONDS, 0) and budget.draw(Cost.CHECKS, amount):
        budget.checked.update([checked] if checked else ())
        return True
    budget.is_cut_short = True
    return False


def may_follow(issuers: int) -> bool:
    """Return whether so many issuers of one certificate may be followed; a single one costs nothing."""
    budget = _current.get()
    if budget is None or issuers < 2 or budget.draw(Cost.STEPS, issuers):
        return True
    budget.is_cut_short = True
    return False


@contextmanager
def timed_check() -> Iterator[None]:
    """Count the processor time of a check."""
    budget, began = _current.get(), thread_time()
    try:
        yield
    finally:
        if budget is not None:
            budget.spent[Cost.CHECK_MILLISECONDS] += 1_000 * (thread_time() - began)


def note_cut_short() -> None:
    """Note that something is not checked although there is budget left: there are too many of its kind."""
    budget = _current.get()
    if budget is not None:
        budget.is_cut_short = True


def is_spent() -> bool:
    """Return whether there was no budget left to check something."""
    budget = _current.get()
    return budget is not None and budget.is_spent
