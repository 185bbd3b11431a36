"""What an organization has set, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.running import Capture
from sstwizard.cli import COMMANDS
from sstwizard.cli.program import run
from sstwizard.core.organization_policy import OrganizationPolicy

SET = OrganizationPolicy(account="admin@contoso.com", environment="gcc-high")


def told(capsys: Capture, policy: OrganizationPolicy, *words: str | Path) -> tuple[int, str, str]:
    """Run a command where an organization has set something."""
    code = run([str(word) for word in words], list, str, policy)
    return code, *capsys.readouterr()


COMMAND_LINES = {
    "show root.cer": 0,
    "make root.cer issuing.cer -o {out}.sst": 0,
    "check good.sst": 0,
    "check good.sst --online": 1,  # nobody answers
    "trust clear.eml --collection root.sst": 1,
    "survey clear.eml": 0,
    "find DigiCert": 0,
    "commands good.sst --upn admin@contoso.com": 0,
    "save good.sst inventory -o {out}.csv": 0,
    "save good.sst walk-through -o {out}.html": 0,
    "save good.sst kit -o {out}.zip": 0,
    "save good.sst reminders -o {out}.ics": 0,
}
"""Each command, and each of what policies forbid, with its exit code where an organization has set nothing."""
NO_DOWNLOADS = "Your organization has turned downloads off (policy NoDownloads). Leave out --online.\n"
NO_UPLOADS = "Your organization has turned uploads off (policy NoUploads). Upload the file from another computer.\n"


@pytest.mark.parametrize(
    ("policy", "refused"),
    [
        (OrganizationPolicy(), {}),
        (OrganizationPolicy(allows_downloads=False), {"check good.sst --online": NO_DOWNLOADS}),
        (
            OrganizationPolicy(allows_uploads=False),
            {"commands good.sst --upn admin@contoso.com": NO_UPLOADS, "save good.sst kit -o {out}.zip": NO_UPLOADS},
        ),
        (OrganizationPolicy(allows_mail_from_exchange=False), {}),
        (OrganizationPolicy(language="de"), {}),
    ],
    ids=["nothing", "NoDownloads", "NoUploads", "NoMailFromExchange", "Language"],
)
def test_only_what_is_turned_off_is_refused(
    capsys: Capture,
    files: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    policy: OrganizationPolicy,
    refused: dict[str, str],
) -> None:
    """It prints and writes nothing, and says which policy it is and what to do; everything else goes on."""
    monkeypatch.chdir(files)
    out = tmp_path / "out"
    for line, code in COMMAND_LINES.items():
        before = {*tmp_path.iterdir()}
        got = told(capsys, policy, *[word.format(out=out) for word in line.split()])
        if line in refused:
            assert got == (2, "", refused[line])
            assert {*tmp_path.iterdir()} == before
        else:
            assert got[0] == code, line


def test_each_command_is_tried() -> None:
    """None is left out above."""
    assert {line.partition(" ")[0] for line in COMMAND_LINES} == {*COMMANDS}


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
