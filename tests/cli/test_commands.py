"""`sstwizard commands`: the script, and what there is no script for."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from cli.running import Capture, complaint, run
from pki import Entity

ACCOUNT = "admin@contoso.com"


def test_commands_are_a_script_for_the_file(capsys: Capture, files: Path, root: Entity) -> None:
    """Path, account, checksum and thumbprints stand in it; standard output has it and nothing else."""
    file = files / "good.sst"
    code, printed, errors = run(capsys, "commands", file, "--upn", ACCOUNT)
    assert (code, errors) == (0, "")
    assert printed.startswith("& {\n")
    assert printed.endswith("}\n")
    expected = (str(file), ACCOUNT, hashlib.sha256(file.read_bytes()).hexdigest().upper(), root.certificate.thumbprint)
    assert all(value in printed for value in expected)


@pytest.mark.parametrize("name", ["--environment", "--cloud"])
def test_commands_follow_environment_and_shell(capsys: Capture, files: Path, name: str) -> None:
    """The options reach the script; the environment's older name still does."""
    options = ("--upn", ACCOUNT, name, "gcc-high", "--shell", "7.4")
    _, printed, _ = run(capsys, "commands", files / "good.sst", *options)
    assert "O365USGovGCCHigh" in printed
    assert "3.9.2" in printed


def test_commands_know_the_full_path(capsys: Capture, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative path is completed: PowerShell would look for it elsewhere."""
    monkeypatch.chdir(files)
    _, printed, _ = run(capsys, "commands", "good.sst", "--upn", ACCOUNT)
    assert str(files / "good.sst") in printed


@pytest.mark.parametrize("account", ["admin", "a@b@c", "@contoso.com", "a b@contoso.com", "a\n@contoso.com"])
def test_bad_account_is_told_in_one_sentence(account: str, capsys: Capture, files: Path) -> None:
    """No script is printed for what is no account."""
    assert complaint(capsys, "commands", files / "good.sst", "--upn", account)


@pytest.mark.skipif(os.name == "nt", reason="the path is one of Windows there")
def test_windows_powershell_wants_a_path_of_windows(capsys: Capture, files: Path) -> None:
    """Windows PowerShell 5.1 runs on Windows alone."""
    said = complaint(capsys, "commands", files / "good.sst", "--upn", ACCOUNT, "--shell", "5.1")
    assert "is not a Windows path" in said
