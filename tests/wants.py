"""What a machine may lack: tests that want it are left out, and the test command says at its end how many and why."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NoReturn

import pytest

SAMPLES = "../shared (samples and PowerShell, which the project's own developers have)"
POWERSHELL = "a PowerShell (put pwsh 7.4 or newer on the PATH, or its path into SSTWIZARD_PWSH)"

_REASON = "for want of "


def reason(*lacking: str) -> str:
    """Return the reason to leave a test out on a machine that lacks something."""
    return _REASON + " and ".join(lacking)


def leave_out(*lacking: str) -> NoReturn:
    """Leave a test out on a machine that lacks something."""
    pytest.skip(reason(*lacking))


def summary(reasons: Iterable[str]) -> str:
    """Return one line about all tests that were left out for want of something; nothing if none was.

    Args:
        reasons: Why tests were skipped, one entry for each test.
    """
    counts = Counter(found[1] for each in reasons if (found := re.match(f"(?:Skipped: )?{_REASON}(.+)", each)))
    said = (f"{count} {_REASON}{what}" for what, count in counts.most_common())
    return f"left out: {'; '.join(said)}" if counts else ""
