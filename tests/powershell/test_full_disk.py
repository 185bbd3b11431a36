"""What the scripts do on a disk that is full: a real one, of a few pages of memory, which only they see."""

from __future__ import annotations

import mmap
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from powershell.console import Console
from powershell.exchange import Exchange
from powershell.graph import CLEAR, Graph, Letter
from powershell.test_signed_mail import Run as MailRun
from powershell.test_signed_mail import refill
from powershell.uploads import ALL, NEW, OLD, RUN, SAVE, Upload, code, collection, stopped, succeeded, thumbprint
from sstwizard.core.exchange.commands import quote
from sstwizard.core.exchange.job import KIT_RECEIPT
from sstwizard.core.runner.receipts import Outcome, Run, outcome, read
from wants import leave_out

PAGES = 8
"""The size of the disk. A file that isn't empty takes a page at least, and a receipt no more."""
MOUNT = f'mount -t tmpfs -o size={PAGES * mmap.PAGESIZE} none "$0"'


@dataclass(frozen=True)
class Disk:
    """A small disk, and the PowerShell that sees it; for all others, its folder is empty."""

    console: Console
    folder: Path
    seen: Path

    def filled(self, free: int) -> str:
        """Return what leaves so many pages free."""
        size = (PAGES - free) * mmap.PAGESIZE
        filler = quote(str(self.folder / "filler"))
        return (
            f"Get-ChildItem -LiteralPath {quote(str(self.folder))} | Remove-Item -Recurse -Force\n"
            f"[System.IO.File]::WriteAllBytes({filler}, (New-Object byte[] {size}))"
        )

    def files(self, exchange: Exchange) -> dict[str, bytes]:
        """Return what is on it, and have it seen in another folder."""
        shutil.rmtree(self.seen, ignore_errors=True)
        self.seen.mkdir()
        found = f"Get-ChildItem -LiteralPath {quote(str(self.folder))} -Recurse -File -Exclude filler"
        self.console.run(exchange, f"{found} | Copy-Item -Destination {quote(str(self.seen))}")
        return {path.name: path.read_bytes() for path in self.seen.iterdir()}


@pytest.fixture(scope="module")
def disk(pwsh: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Disk]:
    """The disk, in a namespace of its own."""
    place = tmp_path_factory.mktemp("small")
    folder, inside = place / "disk", place / "pwsh"
    folder.mkdir()
    mounting = ["unshare", "-rm", "sh", "-c"]
    is_there = shutil.which("unshare") is not None
    if not is_there or subprocess.run([*mounting, MOUNT, folder], check=False, capture_output=True).returncode:
        leave_out("a user namespace in which a disk may be mounted (unshare -rm)")
    command = shlex.join([*mounting, f'{MOUNT} && exec "$@"', str(folder), pwsh])
    inside.write_text(f'#!/bin/sh\nexec {command} "$@"\n', encoding="utf-8")
    inside.chmod(0o700)
    with Console(str(inside), place) as console:
        yield Disk(console, folder, place / "seen")


@pytest.fixture
def upload(disk: Disk, exchange: Exchange, tmp_path: Path) -> Upload:
    """An update that is told on the small disk."""
    made = Upload.make(disk.console, exchange, tmp_path / "upload")
    made.job["receipts"] = str(disk.folder)
    return made


@pytest.mark.parametrize("free", range(PAGES + 1))
def test_receipts_find_no_room(disk: Disk, upload: Upload, free: int) -> None:
    """None is there that is empty or half; without the one that must be heard nothing is uploaded."""
    ended = upload.run(before=disk.filled(free))
    told = disk.files(upload.exchange)
    progress = read(Run(RUN, upload.job["sha256"]), disk.seen)
    assert {f"{stage}.json" for stage in progress.done} == told.keys()
    assert len(told) == free
    is_heard = "confirmed.json" in told
    assert is_heard is (free > 4)
    if is_heard:
        succeeded(upload, ended)
        assert told.keys() <= {f"{step}.json" for step in ALL}
    else:
        upload.job["receipts"] = ""
        stopped(upload, ended, "NotHeard")
    assert ("SST Wizard may not know this result: " in ended.screen) is (free < PAGES)
    known = Outcome.STORED if "read-back.json" in told else Outcome.NOT_KNOWN if is_heard else Outcome.UNTOUCHED
    assert outcome(progress, frozenset(map(thumbprint, NEW))) is known


@pytest.mark.parametrize("free", [0, 1])
def test_receipt_of_a_kit_finds_no_room(disk: Disk, upload: Upload, free: int) -> None:
    """It is offered to be taken back only where it is whole."""
    upload.job |= {"receipts": "", "kitReceipt": str(disk.folder / KIT_RECEIPT)}
    ended = upload.run(before=disk.filled(free))
    succeeded(upload, ended)
    assert ("Take this file back" in ended.screen) is bool(free)
    assert ("SST Wizard may not know this result: " in ended.screen) is not free
    assert [*disk.files(upload.exchange)] == [KIT_RECEIPT] * free


@pytest.mark.parametrize("free", [0, 1])
def test_backup_finds_no_room(disk: Disk, upload: Upload, free: int) -> None:
    """It is whole, or it isn't there."""
    upload.job |= {"receipts": "", "folder": str(disk.folder)}
    ended = upload.run(script=SAVE, before=disk.filled(free))
    if free:
        assert code(ended) == 0, ended.screen
    else:
        stopped(upload, ended, "NotSaved")
    assert [*disk.files(upload.exchange).values()] == [collection(OLD)] * free


@pytest.mark.parametrize("free", [0, 1])
def test_mail_finds_no_room(disk: Disk, graph: Graph, tmp_path: Path, free: int) -> None:
    """The disk is named, not Microsoft Graph, whether it is full before a message comes or by it."""
    refill(graph, Letter("AAlarge=", CLEAR, b"Message-ID: <l@x.example>\r\n\r\n" + bytes(2 * mmap.PAGESIZE)))
    folder = disk.folder / "mail"
    job = {"folder": str(folder), "mailbox": "", "environment": "", "offersCode": False}
    run = MailRun(disk.console, graph, tmp_path / "mail", job)
    run.stopped(run.run(before=disk.filled(free)), "NotWritten")
    assert disk.files(graph) == {}
