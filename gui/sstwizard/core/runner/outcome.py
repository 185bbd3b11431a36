"""What the run of an upload has come to, by what was read back, and by what the script has told before it ended."""

from __future__ import annotations

from enum import Enum, auto

from ..exchange.known_errors import CANCELLED, NOT_STORED, REFUSED
from .receipts import Progress, Stage


class Outcome(Enum):
    """What the organization holds after a run, as far as anybody has seen."""

    STORED = auto()
    """Each certificate of the file, and no other: they were read back."""
    UNTOUCHED = auto()
    """What it held before: nothing was sent."""
    REFUSED = auto()
    """What it held before: Exchange refused the file, and that was read back."""
    OTHER = auto()
    """Neither what it held before nor the file."""
    NOT_KNOWN = auto()


def outcome(progress: Progress, uploaded: frozenset[str]) -> Outcome:
    """Return what the organization holds after a run that has ended.

    What stopped it after the upload says nothing of what is stored, unless the script has read that; neither does an
    error of somebody else's after the upload was confirmed.

    Args:
        progress: What the script has told.
        uploaded: SHA-1 of each certificate of the file, upper-case hex.
    """
    if not progress.failure:
        if progress.stored is not None and progress.stored == uploaded:
            return Outcome.STORED
        is_begun = progress.done & {Stage.COMPARE, Stage.UPLOAD, Stage.READ_BACK}
        return Outcome.NOT_KNOWN if is_begun else Outcome.UNTOUCHED
    if progress.end == CANCELLED:
        return Outcome.UNTOUCHED
    if progress.end in (REFUSED, NOT_STORED):
        return Outcome.REFUSED if progress.end == REFUSED else Outcome.OTHER
    is_in_doubt = Stage.UPLOAD in progress.done or (Stage.COMPARE in progress.done and not progress.end)
    return Outcome.NOT_KNOWN if is_in_doubt else Outcome.UNTOUCHED
