"""`sstwizard commands`: what is typed, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.running import Capture, run, said
from pki import Entity

ACCOUNT = "admin@contoso.com"


def test_six_commands_and_windows_own_export(capsys: Capture, files: Path, root: Entity) -> None:
    """Each stands below a comment that says what it does; the last is Export-Certificate's."""
    printed = said(capsys, "commands", files / "root.sst", "--upn", ACCOUNT)
    told = [line for line in printed.splitlines() if line and not line.startswith("#")]
    assert [line.split()[0] for line in told[:2]] == ["Install-Module", "Connect-ExchangeOnline"]
    assert len(told) == 7
    assert ACCOUNT in told[1]
    assert root.certificate.thumbprint in told[6]
    assert "# 4. Upload: replaces the whole collection at once, without asking\n" in printed


def test_commands_follow_the_environment(capsys: Capture, files: Path) -> None:
    """The option reaches the command that signs in; on an Exchange server nobody does."""
    file = files / "good.sst"
    _, printed, _ = run(capsys, "commands", file, "--upn", ACCOUNT, "--environment", "gcc-high")
    assert "-ExchangeEnvironmentName O365USGovGCCHigh" in printed
    _, printed, _ = run(capsys, "commands", file, "--upn", ACCOUNT, "--environment", "on-premises")
    assert "Connect-ExchangeOnline" not in printed


def test_commands_know_the_full_path(capsys: Capture, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative path is completed: .NET would look for it elsewhere."""
    monkeypatch.chdir(files)
    _, printed, _ = run(capsys, "commands", "good.sst", "--upn", ACCOUNT)
    assert f"ReadAllBytes('{files / 'good.sst'}')" in printed
