"""Save-SmimeTrust.ps1 and Test-SmimeTrust.ps1: they read, tell by their exit codes, and change nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from powershell.console import Console, Ended
from powershell.exchange import ONLINE, Exchange
from powershell.test_update_trust import Upload
from powershell.test_update_trust import upload as upload
from powershell.uploads import EXPIRED, NEW, OLD, SECOND, collection, thumbprint
from sstwizard.core.powershell.quoting import quote
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
    said = json.loads(ended.screen[ended.screen.index("{") : ended.screen.rindex("}") + 1])
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
    ("behaviour", "end"),
    [
        ({"connect_error": "AADSTS700027: the certificate has expired"}, ""),
        ({"hidden": ["Get-SmimeConfig"]}, "SmimeTrust.NoRole"),
        ({"no_answer": ["silent Get-SmimeConfig"]}, "SmimeTrust.NoAnswer"),
    ],
    ids=["sign-in", "role", "silence"],
)
def test_what_was_not_checked_is_never_well(
    console: Console, exchange: Exchange, expected: Path, behaviour: dict[str, Any], end: str
) -> None:
    """Exit code 1, and the error's identifier in the object."""
    exchange.behave(**behaviour)
    ended = check(console, exchange, expected, f"{APP} -Json")
    assert ended.screen.rstrip().endswith("code 1"), ended.screen
    assert f'"error": "{end}' in ended.screen
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


def saved(upload: Upload, **how: Any) -> Ended:
    """Save what Exchange has."""
    path = upload.folder / "job.json"
    path.write_text(json.dumps(upload.job), encoding="ascii")
    script = quote(str(resource("powershell") / "Save-SmimeTrust.ps1"))
    return upload.console.run(upload.exchange, f'& {script} -Job {quote(str(path))}; "code $LASTEXITCODE"', **how)


def test_collection_is_saved(upload: Upload) -> None:
    """As it is, whole, and nothing is changed."""
    ended = saved(upload)
    assert ended.screen.rstrip().endswith("code 0"), ended.screen
    (backup,) = upload.backups
    assert backup.read_bytes() == collection(OLD) == upload.exchange.stored
    assert upload.receipt("back-up")["backup"] == str(backup)
    assert (ended.asked, upload.exchange.connections) == ([], [])


def test_there_is_nothing_to_save(upload: Upload) -> None:
    """That is no error."""
    upload.exchange.stored = None
    ended = saved(upload)
    assert "Nothing to save" in ended.screen
    assert ended.screen.rstrip().endswith("code 0")
    assert upload.backups == []


def test_saving_fails(upload: Upload) -> None:
    """The receipt names the end."""
    upload.exchange.behave(hidden=["Get-SmimeConfig"])
    ended = saved(upload)
    assert ended.screen.rstrip().endswith("code 1")
    assert upload.receipt("failed")["end"] == "NoRole"
    assert upload.exchange.connections == []
