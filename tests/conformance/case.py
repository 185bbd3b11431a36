"""One case of a suite: what its authors expect, and what the program answered."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Result(Enum):
    """How an answer compares with what was expected."""

    AGREED = "agreed"
    NOT_CHECKED = "not checked"
    """The program says that it can't tell. That is never agreement, and nothing is trusted by it."""
    DIFFERENT = "different"


class Case(NamedTuple):
    """A case.

    Attributes:
        name: What its authors call it.
        expected: What they expect, in a word.
        result: How the answer compares with that.
        answer: What the program answered, in a few words; empty where it agreed.
    """

    name: str
    expected: str
    result: Result
    answer: str = ""


def compared(name: str, *, is_expected: bool, is_accepted: bool | None, answer: str = "") -> Case:
    """Return a case of which acceptance is asked.

    Args:
        name: What its authors call it.
        is_expected: Whether they expect that it is accepted.
        is_accepted: Whether the program accepts it; None if it can't tell.
        answer: What the program answered.
    """
    expected = "valid" if is_expected else "invalid"
    if is_accepted is None:
        return Case(name, expected, Result.NOT_CHECKED, answer)
    result = Result.AGREED if is_accepted is is_expected else Result.DIFFERENT
    return Case(name, expected, result, "" if result is Result.AGREED else answer)
