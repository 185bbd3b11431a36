"""Update-SmimeTrust.ps1 -Restore: the newest backup that differs from what is stored, and never an empty one."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from powershell.console import Console
from powershell.exchange import Exchange
from powershell.uploads import (
    ALL,
    BACKUP,
    CALENDARS,
    CONSTRAINED,
    ENVIRONMENTS,
    NAMES,
    NEW,
    OLD,
    SECOND,
    Upload,
    certificate,
    collection,
    stopped,
    succeeded,
    thumbprint,
)
from sstwizard.core.exchange.job import KIT_RECEIPT
from sstwizard.core.formats import sst

NEWEST = f"{BACKUP}2026-11-20 101010.sst"


@pytest.fixture
def restoring(console: Console, exchange: Exchange, tmp_path: Path) -> Upload:
    """An organization whose collection was OLD and is NEW; the file is gone meanwhile."""
    upload = Upload.make(console, exchange, tmp_path / NAMES[0])
    upload.exchange.stored = collection(NEW)
    (upload.folder / NEWEST).write_bytes(collection(OLD))
    (upload.folder / "trusted.sst").unlink()
    return upload


@pytest.mark.parametrize(("environment", "drive"), list(product(ENVIRONMENTS, ["", "C"])))
def test_upload_is_undone_in_the_same_window(upload: Upload, environment: str, drive: str) -> None:
    """The window serves once more: the backup is named, compared, asked for and restored."""
    upload.job |= {"environment": environment, "receipts": ""}
    if drive:
        upload.move_to_drive_c()
    (upload.folder / f"{BACKUP}2020-01-01 101010.sst").write_bytes(collection(SECOND))
    texts = upload.command(), "Start-Sleep", upload.command("-Restore")
    ended = upload.console.run(upload.exchange, *texts, before=f"{upload.window}\n{NEXT_SECOND}")
    succeeded(upload, ended, OLD)
    first, second = ended.screen.split("code 0")[:2]
    assert "As expected" in first
    shown = second[: second.index(ended.asked[1])]
    assert "Backup: " in shown
    assert upload.backups[1].name in shown
    for sign, letter in (("+", "A"), ("=", "B"), ("-", "C")):
        assert f"  {sign} {thumbprint(letter)}  2044-06-05" in shown
    assert ended.asked[1].startswith("Restore this backup")
    assert [path.read_bytes() for path in upload.backups] == [collection(each) for each in (SECOND, OLD, NEW)]


NEXT_SECOND = "function global:Start-Sleep { Microsoft.PowerShell.Utility\\Start-Sleep -Milliseconds 1001 }"
"""Backups are named by the second."""


def test_newest_whole_backup_that_differs(upload: Upload) -> None:
    """Neither an empty file, which would empty the tenant, nor the collection that is stored; that is saved first."""
    rotten = sst.encode([b"garbage"])
    contents = [collection(NEW), collection(OLD), b"", collection(""), collection(SECOND)[:-20], b"half", rotten]
    for day, content in enumerate(contents, start=1):
        (upload.folder / f"{BACKUP}2026-11-{day:02} 120000.sst").write_bytes(content)
    for name in ("smime-backup fabrikam.example 2026-11-24 101010.sst", f"{BACKUP}2026-11-20 101010 (2).sst"):
        (upload.folder / name).write_bytes(collection(SECOND))
    (upload.folder / f"{BACKUP}2026-11-24 101010.sst").mkdir()
    ended = upload.run("-Restore")
    succeeded(upload, ended)
    assert str(upload.folder / f"{BACKUP}2026-11-01 120000.sst") in ended.screen
    assert upload.told == ALL - {"check"}
    assert upload.receipt("back-up")["stored"] == [thumbprint(letter) for letter in OLD]
    assert sum(path.is_file() and path.read_bytes() == collection(OLD) for path in upload.backups) == 2


def test_what_can_not_be_decoded_is_restored_where_exchange_has_it(restoring: Upload) -> None:
    """Then the backup is not damaged; whether Exchange takes it once more, it says itself."""
    before, now = (sst.encode([b"garbage", *(certificate(each).der for each in names)]) for names in (OLD, NEW))
    restoring.exchange.stored = now
    (restoring.folder / NEWEST).write_bytes(before)
    ended = restoring.run("-Restore")
    assert NEWEST in ended.screen
    stopped(restoring, ended, "Refused", 2, stored=None)


@pytest.mark.parametrize("culture", ["en-US", *CALENDARS])
def test_newest_in_each_calendar(restoring: Upload, culture: str) -> None:
    """It is the newest, though older versions dated some by another calendar, and whenever the files were copied."""
    for name, letters, days in (
        ("2569-11-01 101010", "A", 24), ("1405-01-01 101010", "C", 400), ("2026-02-01 101010", "D", 0),
    ):  # fmt: skip
        path = restoring.folder / f"{BACKUP}{name}.sst"
        path.write_bytes(collection(letters))
        then = (datetime(2026, 11, 25, tzinfo=UTC) - timedelta(days=days)).timestamp()
        os.utime(path, (then, then))
    os.utime(restoring.folder / NEWEST, (0, 0))
    ended = restoring.run("-Restore", culture=culture)
    succeeded(restoring, ended, OLD)
    assert NEWEST in ended.screen


@pytest.mark.parametrize(
    "how", [CONSTRAINED, {"before": "Set-StrictMode -Version Latest"}, {"culture": "tr-TR"}, {"start": "."}], ids=str
)
def test_restored_in_each_mode(restoring: Upload, how: dict[str, Any]) -> None:
    """In constrained language mode, and the others, as anywhere."""
    succeeded(restoring, restoring.run("-Restore", **how), OLD)


def test_preview_of_restoring(restoring: Upload) -> None:
    """It shows what would change, and changes nothing."""
    ended = restoring.run("-Restore", "-WhatIf")
    assert f"  + {thumbprint('A')}" in ended.screen
    assert "this was a preview" in ended.screen
    assert (ended.asked, len(restoring.backups), restoring.exchange.stored) == ([], 1, collection(NEW))


def test_kit_tells_nothing_of_what_was_restored(restoring: Upload) -> None:
    """Its receipt is of the file in it, which Exchange has not got then."""
    restoring.make_kit()
    succeeded(restoring, restoring.run("-Restore"), OLD)
    assert not (restoring.folder / KIT_RECEIPT).exists()


@pytest.mark.parametrize("answer", ["no", "^C"])
def test_restoring_is_asked(restoring: Upload, answer: str) -> None:
    """Anything but yes leaves what is there, and no connection is left open."""
    restoring.run("-Restore", answer=answer)
    assert (restoring.exchange.stored, restoring.exchange.connections) == (collection(NEW), [])
    assert restoring.receipt("ended") == {"code": 1, "signedOut": True}


def test_expired_backup_is_marked(restoring: Upload) -> None:
    """A backup with an expired certificate, which Exchange refuses, shows it before it asks."""
    (restoring.folder / NEWEST).write_bytes(collection("AE"))
    ended = restoring.run("-Restore")
    shown = ended.screen[: ended.screen.index(ended.asked[0])]
    assert f"{thumbprint('E')}  2025-06-05 (expired)" in shown
    stopped(restoring, ended, "Refused", 2, NEW)


@pytest.mark.parametrize("how", [{}, CONSTRAINED], ids=["full", "constrained"])
def test_damaged_backup_is_not_restored(upload: Upload, how: dict[str, Any]) -> None:
    """Though it still decodes: its name has the first digits of its SHA-256. The one before it is."""
    upload.job["receipts"] = ""
    (upload.folder / f"{BACKUP}2026-11-01 101010.sst").write_bytes(collection(SECOND))
    succeeded(upload, upload.run(**how))
    (backup,) = (path for path in upload.backups if "2026-11-01" not in path.name)
    content = bytearray(backup.read_bytes())
    assert backup.stem.endswith(f" {hashlib.sha256(content).hexdigest()[:8].upper()}")
    content[-40] ^= 1  # in the last signature
    backup.write_bytes(content)
    ended = upload.run("-Restore", **how)
    succeeded(upload, ended, SECOND)
    assert f"Not used, because it is damaged: {backup}" in ended.screen


@pytest.mark.parametrize("domain", ["fabrikam.example", "contoso-onmicrosoft.com", "x contoso.onmicrosoft.com"])
def test_without_a_backup(restoring: Upload, domain: str) -> None:
    """Without a backup of this organization nothing changes, whoever's lies there."""
    (restoring.folder / NEWEST).rename(restoring.folder / f"smime-backup {domain} 2026-11-24 101010.sst")
    stopped(restoring, restoring.run("-Restore"), "NoBackup", stored=NEW)


def test_without_the_folder(restoring: Upload) -> None:
    """Nobody has to sign in to hear that there is none."""
    restoring.job["file"] = str(restoring.folder / "gone" / "trusted.sst")
    stopped(restoring, restoring.run("-Restore"), "NoFolder", stored=NEW)
    assert restoring.exchange.called == []
