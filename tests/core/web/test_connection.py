"""The time that a download may take."""

from __future__ import annotations

import pytest

from sstwizard.core.certificates.reading import silent
from sstwizard.core.web.connection import Deadline


def test_the_time_that_is_left_is_shared() -> None:
    """Each of three attempts has a third of the time."""
    deadline = Deadline(90, silent)
    assert 29 < deadline.share(3).seconds_left <= 30 < 89 < deadline.seconds_left <= 90


def test_a_failure_in_the_background_is_raised_in_front() -> None:
    """What fails in the thread that waits for the system fails where it was called."""
    with pytest.raises(ZeroDivisionError):
        Deadline(90, silent).during(lambda: 1 // 0)
