"""Save-SmimeTrust.ps1 and Test-SmimeTrust.ps1: they read, tell by their exit codes, and change nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pairs import each_once
from powershell.console import Console, Ended
from powershell.exchange import ONLINE, Exchange
from powershell.uploads import (
    CONSTRAINED,
    ENVIRONMENTS,
    EXPIRED,
    NAMES,
    NEW,
    OLD,
    SAVE,
    SECOND,
    Upload,
    code,
    collection,
    stopped,
    thumbprint,
)
from sstwizard.core.exchange.commands import quote
from sstwizard.core.resources import resource

APP = "-Organization contoso.onmicrosoft.com -AppId 1234 -CertificateThumbprint ABCD"


def check(console: Console, exchange: Exchange, expected: Path, options: str = APP, **how: Any) -> Ended:
    """Compare what Exchange has with a file; the last line on the screen is the exit code."""
    script = quote(str(resource("powershell") / "Test-SmimeTrust.ps1"))
    return console.run(exchange, f'& {script} -Expected {quote(str(expected))} {options}; "code $LASTEXITCODE"', **how)


@pytest.fixture
def expected(tmp_path: Path) -> Path:
    """The file that was uploaded."""
    file = tmp_path / "o’hara's [1].sst"
    file.write_bytes(collection(OLD))
    return file


@pytest.mark.parametrize(
    ("stored", "code", "added", "removed", "expiring"),
    [
        (OLD, 0, "", "", ""),
        (OLD + "C", 2, "C", "", ""),
        ("A", 2, "", "B", ""),
        (NEW, 2, "C", "A", ""),
        (SECOND, 2, "D", "AB", ""),
        ("", 2, "", "AB", ""),
        ("AE", 2, "E", "B", "E"),
    ],
    ids=["equal", "added", "removed", "as many", "replaced", "none", "expired"],
)
def test_thumbprints_are_compared(
    console: Console,
    exchange: Exchange,
    expected: Path,
    stored: str,
    code: int,
    added: str,
    removed: str,
    expiring: str,
) -> None:
    """Not numbers: each that was added, removed or expires is named, and nothing is changed."""
    exchange.stored = collection(stored) if stored else None
    ended = check(console, exchange, expected, f"{APP} -Json")
    said = json.loads(ended.screen.rpartition("code")[0])
    found = {name: sorted(said[name]) for name in ("added", "removed", "expiring")}
    named = {"added": added, "removed": removed, "expiring": expiring}
    assert found == {name: sorted(map(thumbprint, letters)) for name, letters in named.items()}
    assert (said["organization"], said["error"]) == ("contoso.onmicrosoft.com", "")
    assert ended.screen.rstrip().endswith(f"code {code}")
    assert ended.asked == []
    assert (exchange.connections, "Set-SmimeConfig" in exchange.called) == ([], False)


def test_an_app_signs_in(console: Console, exchange: Exchange, expected: Path) -> None:
    """By its certificate, without a person."""
    exchange.stored = collection(OLD)
    check(console, exchange, expected)
    (call,) = (call for call in exchange.calls if call.name == "Connect-ExchangeOnline")
    given = {name: call.parameters[name] for name in ("AppId", "CertificateThumbprint", "Organization")}
    assert given == {"AppId": "1234", "CertificateThumbprint": "ABCD", "Organization": "contoso.onmicrosoft.com"}


@pytest.mark.parametrize("days", [0, 9999])
def test_days_decide_what_expires_soon(console: Console, exchange: Exchange, expected: Path, days: int) -> None:
    """What expires within them is named, and is exit code 2."""
    exchange.stored = collection(OLD)
    ended = check(console, exchange, expected, f"{APP} -Days {days}")
    assert f"Expire soon or have expired: {2 if days else 0}" in ended.screen
    assert ended.screen.rstrip().endswith(f"code {2 if days else 0}")


@pytest.mark.parametrize(
    ("behavior", "end"),
    [
        ({"connect_error": "AADSTS700027: the certificate has expired"}, ""),
        ({"hidden": ["Get-SmimeConfig"]}, "SmimeTrust.NoRole"),
        ({"no_answer": ["silent Get-SmimeConfig"]}, "SmimeTrust.NoAnswer"),
    ],
    ids=["sign-in", "role", "silence"],
)
def test_what_was_not_checked_is_never_well(
    console: Console, exchange: Exchange, expected: Path, behavior: dict[str, Any], end: str
) -> None:
    """Exit code 1, and the error's identifier in the object."""
    exchange.behave(**behavior)
    ended = check(console, exchange, expected, f"{APP} -Json")
    assert ended.screen.rstrip().endswith("code 1"), ended.screen
    said = json.loads(ended.screen.rpartition("code")[0])
    assert said["error"].startswith(end or "AADSTS700027")
    assert exchange.connections == []


@pytest.mark.parametrize("content", [None, b"", b"no store"])
def test_a_file_that_is_none_is_not_compared(
    console: Console, exchange: Exchange, expected: Path, content: bytes | None
) -> None:
    """Nobody signs in for it."""
    expected.unlink()
    if content is not None:
        expected.write_bytes(content)
    ended = check(console, exchange, expected)
    assert ended.screen.rstrip().endswith("code 1")
    assert exchange.called == []


@pytest.mark.parametrize("how", [{}, {"constrained": True, "before": f"Import-Module {ONLINE}"}, {"culture": "ar-SA"}])
def test_constrained_language_mode_and_calendars(
    console: Console, exchange: Exchange, expected: Path, how: dict[str, Any]
) -> None:
    """Both are as anywhere."""
    exchange.stored = collection(EXPIRED)
    ended = check(console, exchange, expected, **how)
    assert "Expire soon or have expired: 1" in ended.screen, ended.screen
    assert ended.screen.rstrip().endswith("code 2")


@pytest.mark.parametrize(
    ("environment", "stored", "how"),
    each_once(ENVIRONMENTS, [OLD, ""], [{}, CONSTRAINED, {"culture": "th-TH"}, {"start": "."}]),
    ids=str,
)
def test_collection_is_saved(upload: Upload, environment: str, stored: str, how: dict[str, Any]) -> None:
    """As it is, whole, or it is said that there is none; nothing is asked or changed, and all is told."""
    upload.exchange.stored = collection(stored) if stored else None
    upload.job |= {"environment": environment, "sha256": ""}
    del upload.job["file"], upload.job["opened"]
    ended = upload.run(script=SAVE, **how)
    assert code(ended) == 0, ended.screen
    assert [path.read_bytes() for path in upload.backups] == ([collection(OLD)] if stored else [])
    assert ("Nothing to save" in ended.screen) == (not stored)
    backup = str(upload.backups[0]) if stored else ""
    assert upload.receipt("back-up") == {"backup": backup, "stored": [thumbprint(letter) for letter in stored]}
    assert upload.told == {"module", "tenant", "back-up", "ended"}
    assert (ended.asked, upload.exchange.connections) == ([], [])
    assert "Set-SmimeConfig" not in upload.exchange.called


@pytest.mark.parametrize(("name", "drive"), each_once(NAMES, ["", "C", "kit"]))
def test_folder_is_what_it_is_called(
    console: Console, exchange: Exchange, tmp_path: Path, name: str, drive: str
) -> None:
    """Whatever is in its name, on each system, and relative to the job."""
    upload = Upload.make(console, exchange, tmp_path / name)
    if drive == "kit":
        upload.make_kit()
        (upload.folder / "saved").mkdir()
        upload.job["folder"] = "saved"
    elif drive:
        upload.move_to_drive_c()
    ended = upload.run(script=SAVE)
    assert code(ended) == 0, ended.screen
    (backup,) = (upload.folder / ("saved" if drive == "kit" else ".")).glob("smime-backup*")
    assert backup.read_bytes() == collection(OLD)


@pytest.mark.parametrize("how", [{}, CONSTRAINED], ids=["full", "constrained"])
@pytest.mark.parametrize(
    ("behavior", "end"),
    [
        ({"hidden": ["Get-SmimeConfig"]}, "NoRole"),
        ({"no_answer": ["Get-SmimeConfig"]}, "NoAnswer"),
        ({"returns": "garbage"}, "Unreadable"),
        ({"domain": "no/such.example"}, "NotSaved"),
    ],
    ids=str,
)
def test_saving_fails(upload: Upload, how: dict[str, Any], behavior: dict[str, Any], end: str) -> None:
    """It stops, saves nothing, and signs out."""
    upload.exchange.behave(**behavior)
    stopped(upload, upload.run(script=SAVE, **how), end)
    assert upload.backups == []


def test_folder_is_missing(upload: Upload) -> None:
    """Nobody has to sign in to hear that."""
    upload.job["folder"] = str(upload.folder / "gone")
    stopped(upload, upload.run(script=SAVE), "NoFolder")
    assert upload.exchange.called == []
