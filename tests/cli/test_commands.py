"""`sstwizard commands`: the script, and what there is no script for."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from cli.running import Capture, complaint, run
from pki import Entity
from sstwizard.core.powershell.script_file import script_file
from sstwizard.core.powershell.target import Upload

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


def test_commands_follow_environment_and_shell(capsys: Capture, files: Path) -> None:
    """The options reach the script."""
    options = ("--upn", ACCOUNT, "--environment", "gcc-high", "--shell", "7.4")
    _, printed, _ = run(capsys, "commands", files / "good.sst", *options)
    assert "O365USGovGCCHigh" in printed
    assert "3.9.2" in printed


def test_commands_know_the_full_path(capsys: Capture, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative path is completed: PowerShell would look for it elsewhere."""
    monkeypatch.chdir(files)
    _, printed, _ = run(capsys, "commands", "good.sst", "--upn", ACCOUNT)
    assert str(files / "good.sst") in printed


def test_script_is_that_of_the_wizard(capsys: Capture, files: Path, tmp_path: Path, root: Entity) -> None:
    """With -o the script is written as the wizard writes it, byte order mark and all, and nothing is printed."""
    file, script = files / "root.sst", tmp_path / "upload.ps1"
    assert run(capsys, "commands", file, "--upn", ACCOUNT, "-o", script) == (0, "", "")
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest().upper()
    expected = Upload(str(file), ACCOUNT, sha256, (root.certificate.thumbprint,))
    assert script.read_bytes() == script_file(expected)
    assert script.read_bytes().startswith(b"\xef\xbb\xbf#Requires -Version 7.6\r\n")


def test_no_collection_is_overwritten_by_a_script(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """A script's name ends with .ps1, and a collection that is called so is not written over either."""
    file = files / "good.sst"
    before = file.read_bytes()
    said = complaint(capsys, "commands", file, "--upn", ACCOUNT, "-o", file)
    assert "needs a name that ends with .ps1" in said
    odd = tmp_path / "odd.ps1"
    odd.write_bytes(before)
    assert "is the collection itself" in complaint(capsys, "commands", odd, "--upn", ACCOUNT, "-o", odd)
    assert odd.read_bytes() == before
    assert file.read_bytes() == before


def test_commands_stop_where_exchange_holds_another_collection(capsys: Capture, files: Path, root: Entity) -> None:
    """With --base the commands know what was opened; without it they show what would change, and ask."""
    file = files / "root.sst"
    _, blind, _ = run(capsys, "commands", file, "--upn", ACCOUNT)
    _, knowing, _ = run(capsys, "commands", file, "--upn", ACCOUNT, "--base", file)
    assert "$opened" not in blind
    assert f"$opened = @(-split '{root.certificate.thumbprint}')" in knowing
    order = ("Show-Change $stored $new", "Upload this to", "Set-SmimeConfig -SMIMECertificateIssuingCA")
    for printed in (blind, knowing):
        assert sorted(order, key=printed.index) == list(order)


@pytest.mark.parametrize("account", ["admin", "a@b@c", "@contoso.com", "a b@contoso.com", "a\n@contoso.com"])
def test_bad_account_is_told_in_one_sentence(account: str, capsys: Capture, files: Path) -> None:
    """No script is printed for what is no account."""
    assert complaint(capsys, "commands", files / "good.sst", "--upn", account)


@pytest.mark.skipif(os.name == "nt", reason="the path is one of Windows there")
def test_windows_powershell_wants_a_path_of_windows(capsys: Capture, files: Path) -> None:
    """Windows PowerShell 5.1 runs on Windows alone."""
    said = complaint(capsys, "commands", files / "good.sst", "--upn", ACCOUNT, "--shell", "5.1")
    assert "is not a Windows path" in said
