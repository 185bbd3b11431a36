"""How long tests wait: until what they wait for is there, or what should bring it has ended; never by the clock.

One limit for all ends a test that hangs, on however busy a machine. Where one has waited in vain, something is broken
that others may wait for too: they wait a tenth of it, so that the run ends and says what it was.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

LIMIT = 600.0
"""Seconds."""
LIMIT_MS = int(LIMIT * 1000)
"""The same in milliseconds, as Qt counts."""
_limits = [LIMIT]


def limit() -> float:
    """Return how many seconds are waited at most from now on."""
    return _limits[-1]


def note(seconds: float) -> None:
    """Note that a test has failed after so many seconds."""
    if seconds >= LIMIT:
        _limits.append(LIMIT / 10)


def wait_for(
    condition: Callable[[], Any],
    what: str | Callable[[], str],
    *,
    lives: Callable[[], bool] = lambda: True,
    pause: float = 0.05,
) -> Any:
    """Wait until something holds, and return it; once what should bring it has ended, ask for the last time."""
    end = time.monotonic() + limit()
    while True:
        is_over = not lives() or time.monotonic() > end
        if found := condition():
            return found
        assert not is_over, f"waited in vain for {what if isinstance(what, str) else what()}"
        time.sleep(pause)
