"""One step of the way from a file to Exchange."""

from __future__ import annotations

from dataclasses import dataclass

from ..text import Text
from .known_errors import Trouble
from .test_checklist import Trial


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what to do, why, and what to paste.

    Attributes:
        key: Names the step in settings and tests.
        title: What it does.
        why: The reason.
        command: What to paste; several lines may be pasted as a whole or one by one. Empty where it is done elsewhere.
        worked: What one sees when it worked.
        troubles: What one may see when it did not.
        needs: Attributes of `Upload` that are written into the command: "account", "path".
        optional: Not part of the way, but for the case that the title names; commented out where all steps are copied
            as one.
        trials: What is to be tried, where that is the step.
    """

    key: str
    title: Text
    why: Text
    command: str
    worked: Text
    troubles: tuple[Trouble, ...] = ()
    needs: tuple[str, ...] = ()
    optional: bool = False
    trials: tuple[Trial, ...] = ()
