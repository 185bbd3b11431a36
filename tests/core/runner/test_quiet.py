"""A script that runs without a window: how it is started, and that it ends."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sstwizard.core.errors import CancelledError
from sstwizard.core.runner import quiet
from sstwizard.core.runner.installed import PowerShell
from stand_ins import StandIn


def test_a_script_runs_without_profile_and_questions(tmp_path: Path) -> None:
    """It gets its job, and its exit code is returned."""
    stand_in = StandIn(tmp_path / ("pwsh.exe" if sys.platform == "win32" else "pwsh"))
    stand_in.end()
    script, job = tmp_path / "a script.ps1", tmp_path / "job.json"
    assert quiet.run(PowerShell(stand_in.program, (7, 6, 1)), script, job, lambda: None) == 0
    arguments = stand_in.started()["arguments"]
    assert arguments[:2] == ["-NoProfile", "-NonInteractive"]
    assert arguments[-4:] == ["-File", str(script), "-Job", str(job)]


def test_it_ends_when_it_is_cancelled_or_takes_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing goes on that nobody waits for."""
    stand_in = StandIn(tmp_path / ("pwsh.exe" if sys.platform == "win32" else "pwsh"))
    powershell = PowerShell(stand_in.program, (7, 6, 1))

    def cancel() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        quiet.run(powershell, tmp_path / "s.ps1", tmp_path / "job.json", cancel)
    monkeypatch.setattr(quiet, "MAX_SECONDS", 0.2)
    with pytest.raises(TimeoutError):
        quiet.run(powershell, tmp_path / "s.ps1", tmp_path / "job.json", lambda: None)


def test_a_program_that_is_gone_is_an_error(tmp_path: Path) -> None:
    """As of a PowerShell that was removed meanwhile."""
    with pytest.raises(OSError, match=r"\S"):
        quiet.run(PowerShell(tmp_path / "pwsh", (7, 6, 1)), tmp_path / "s.ps1", tmp_path / "job.json", lambda: None)
