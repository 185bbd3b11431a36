"""What is known of Exchange's collection after a run."""

from __future__ import annotations

import pytest

from sstwizard.core.exchange.known_errors import CANCELLED, CHANGED_MEANWHILE, NOT_STORED, REFUSED
from sstwizard.core.runner.outcome import Outcome, outcome
from sstwizard.core.runner.receipts import Progress, Stage

FILE = frozenset({"AB" * 20, "CD" * 20})
SENT = frozenset({Stage.COMPARE, Stage.UPLOAD})


@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        (Progress(), Outcome.UNTOUCHED),
        (Progress(SENT, stored=FILE), Outcome.STORED),
        (Progress(SENT, stored=frozenset({"AB" * 20})), Outcome.NOT_KNOWN),
        (Progress(SENT), Outcome.NOT_KNOWN),
        (Progress(frozenset({Stage.COMPARE})), Outcome.NOT_KNOWN),
        (Progress(end=CANCELLED, failure="?"), Outcome.UNTOUCHED),
        (Progress(failure="Qwrtz"), Outcome.UNTOUCHED),
        (Progress(frozenset({Stage.COMPARE}), failure="Qwrtz"), Outcome.NOT_KNOWN),
        (Progress(frozenset({Stage.COMPARE}), end=CHANGED_MEANWHILE, failure="?"), Outcome.UNTOUCHED),
        (Progress(SENT, end="NoReadBack", failure="?"), Outcome.NOT_KNOWN),
        (Progress(SENT, end=REFUSED, failure="?"), Outcome.REFUSED),
        (Progress(SENT, end=NOT_STORED, failure="?"), Outcome.OTHER),
        (Progress(SENT, stored=FILE, failure="Qwrtz"), Outcome.NOT_KNOWN),
    ],
)
def test_only_what_was_read_back_is_known(progress: Progress, expected: Outcome) -> None:
    """What an end says nothing about is not known; before the answer nothing can have been changed."""
    assert outcome(progress, FILE) is expected
