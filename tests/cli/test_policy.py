"""What an organization has set, on the command line."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from cli.running import Capture, complaint
from sstwizard.cli.program import run
from sstwizard.core.organization_policy import OrganizationPolicy
from windows_registry import MACHINE, registered

SET = OrganizationPolicy(account="admin@contoso.com", environment="gcc-high")


def told(capsys: Capture, policy: OrganizationPolicy, *words: str | Path) -> tuple[int, str, str]:
    """Run a command where an organization has set something."""
    code = run([str(word) for word in words], list, policy=policy)
    return code, *capsys.readouterr()


def test_no_download_where_they_are_turned_off(capsys: Capture, files: Path) -> None:
    """`check --online` is refused before anything is read, and `check` alone goes on."""
    off = OrganizationPolicy(allows_downloads=False)
    said = "Your organization has turned downloads off.\n"
    assert told(capsys, off, "check", files / "good.sst", "--online") == (2, "", said)
    code, printed, errors = told(capsys, off, "check", files / "good.sst")
    assert (code, errors) == (0, "")
    assert "2 certificates" in printed


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has policies")
def test_program_reads_what_is_set(capsys: Capture, files: Path) -> None:
    """What stands in the registry is what counts."""
    with registered(MACHINE, r"SOFTWARE\Policies\SST Wizard", NoDownloads=1):
        said = complaint(capsys, "check", files / "good.sst", "--online")
    assert said == "Your organization has turned downloads off."


def test_account_and_environment_that_are_set_are_used(capsys: Capture, files: Path) -> None:
    """They need not be given, and may be."""
    code, printed, errors = told(capsys, SET, "commands", files / "good.sst")
    assert (code, errors) == (0, "")
    assert "admin@contoso.com" in printed
    assert "O365USGovGCCHigh" in printed
    given = ("--upn", "Admin@contoso.com", "--environment", "gcc-high")
    assert told(capsys, SET, "commands", files / "good.sst", *given)[0] == 0


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--upn", "me@contoso.com"), "Your organization has set the account to admin@contoso.com. Leave out --upn.\n"),
        (("--environment", "dod"), "Your organization has set the environment to gcc-high. Leave out --environment.\n"),
    ],
)
def test_others_are_refused(capsys: Capture, files: Path, given: tuple[str, ...], said: str) -> None:
    """What the organization has set can't be changed, and isn't silently used in the place of what was given."""
    assert told(capsys, SET, "commands", files / "good.sst", *given) == (2, "", said)


def test_account_is_needed_where_none_is_set(capsys: Capture, files: Path) -> None:
    """One that can't be used counts as none."""
    code, _, errors = told(capsys, OrganizationPolicy(account="admin"), "commands", files / "good.sst")
    assert code == 2
    assert "--upn" in errors
