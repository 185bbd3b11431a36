"""One upload: the job that the wizard writes down, the scripts that do it, and collections of certificates."""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from pki import PKI, Entity
from powershell.console import Console, Ended
from powershell.exchange import ONLINE, Exchange
from sstwizard.core.exchange.commands import quote
from sstwizard.core.exchange.job import FILE, KIT_RECEIPT
from sstwizard.core.formats import sst
from sstwizard.core.resources import resource

ACCOUNT = "o’hara's$x`;y@müller.example"
NAMES = (  # what Windows allows in a name, and PowerShell means something by
    *["o’hara's [new]", "a$x`b $(exit 9)", "ü 🔑 漢字 Ж", "a;b & c", "(x) {y} #1 @z", "%TEMP% ~ -x", "‘‚‛’''"],
    *["[a-z]`[1`]", "plain"],
)
UPDATE, SAVE, TEST = (f"{verb}-SmimeTrust.ps1" for verb in ("Update", "Save", "Test"))
RUN = "ab" * 16
BACKUP = "smime-backup contoso.onmicrosoft.com "
STARTS = ["&", "."]
"""How a script is started: -File runs it in the global scope, as the dot does."""
CONSTRAINED: dict[str, Any] = {"constrained": True, "before": f"Import-Module {ONLINE}"}
ENVIRONMENTS = ["", "O365USGovGCCHigh", "O365USGovDoD", "O365China", "on-premises"]
ALL = {"check", "module", "tenant", "back-up", "confirmed", "upload", "read-back", "ended"}
"""The receipts of a run in which all goes well."""
CALENDARS = {"th-TH": "25", "fa-IR": "14", "ar-SA": "14"}
"""Cultures, and how their calendar's years begin."""
DISK_FULL = (
    "function global:Set-Content { [System.IO.File]::WriteAllText($args[1], 'half'); throw 'The disk is full.' }"
)
ALREADY = f"Import-Module {ONLINE}; Connect-ExchangeOnline -UserPrincipalName other@fabrikam.example -ShowBanner:$false"


@cache
def certificate(name: str) -> Entity:
    """A certificate, the same one each time; E has expired, and L lives long."""
    end = datetime({"E": 2025, "L": 2064}.get(name, 2044), 6, 5, tzinfo=UTC)
    return PKI().make(name, end=end)


def thumbprint(name: str) -> str:
    """The SHA-1 of a certificate."""
    return hashlib.sha1(certificate(name).der).hexdigest().upper()


@cache
def collection(names: str) -> bytes:
    """The .sst with one certificate for each letter."""
    return sst.encode(certificate(name).der for name in names)


OLD, NEW, SECOND, EXPIRED = "AB", "BC", "D", "BE"


@dataclass
class Task:
    """One job on one computer, for one organization or mailbox, and what the script tells of it."""

    console: Console
    exchange: Exchange
    folder: Path
    job: dict[str, Any]

    @property
    def place(self) -> Path:
        """Where the job lies, and its receipts."""
        return self.folder

    @property
    def told(self) -> set[str]:
        """The steps of which there is a receipt."""
        return {path.stem for path in self.place.glob("*.json") if path.name not in (FILE, KIT_RECEIPT)}

    def receipt(self, step: str) -> dict[str, Any]:
        """Return what the script has told of a step, beyond what each receipt says."""
        found: dict[str, Any] = json.loads((self.place / f"{step}.json").read_text("utf-8-sig"))
        said = {name: found.pop(name) for name in ("run", "sha256", "step")}
        assert said == {"run": RUN, "sha256": self.job["sha256"], "step": step}
        assert found.pop("process") > 0
        return found


@dataclass
class Upload(Task):
    """An upload; its folder holds the file, the job, backups and receipts."""

    scripts: Path

    @classmethod
    def make(cls, console: Console, exchange: Exchange, folder: Path) -> Upload:
        """Make the job of updating the collection OLD, which Exchange has, to NEW."""
        folder.mkdir()
        exchange.stored = collection(OLD)
        job = {
            "file": str(folder / "trusted.sst"),
            "folder": str(folder),
            "opened": [thumbprint(letter) for letter in OLD],
            "account": "ada@contoso.com",
            "environment": "",
            "organization": "",
            "avoidsWam": False,
            "language": "en",
            "receipts": str(folder),
            "run": RUN,
            "kitReceipt": "",
        }
        made = cls(console, exchange, folder, job, resource("powershell"))
        made.write(collection(NEW))
        return made

    def write(self, content: bytes) -> None:
        """Have the wizard write another file."""
        (self.folder / "trusted.sst").write_bytes(content)
        self.job["sha256"] = hashlib.sha256(content).hexdigest().upper()

    def make_kit(self) -> None:
        """Have the scripts beside the file, which the job names as it lies there."""
        shutil.copytree(self.scripts, self.folder, dirs_exist_ok=True)
        self.scripts = self.folder
        self.job |= {"file": "trusted.sst", "folder": ".", "receipts": "", "kitReceipt": KIT_RECEIPT}

    def move_to_drive_c(self) -> None:
        """Have the paths of the job as Windows has them."""
        if sys.platform != "win32":
            self.job |= {"file": f"C:\\{self.folder.name}\\trusted.sst", "folder": f"C:\\{self.folder.name}"}

    def command(self, *options: str, script: str = UPDATE, start: str = "&") -> str:
        """Write the job, and return what starts a script and shows its exit code last."""
        path = self.folder / "job.json"
        path.write_text(json.dumps(self.job), encoding="ascii")
        named = f"-Job {quote(str(path))}" if self.scripts != self.folder else ""
        return f'{start} {quote(str(self.scripts / script))} {named} {" ".join(options)}; "code $LASTEXITCODE"'

    @property
    def window(self) -> str:
        """What a window has that this computer's lacks: drive C, Exchange's own shell, and no waiting."""
        lines = ["function global:Start-Sleep { }"]
        if sys.platform != "win32":
            lines.append(f"$null = New-PSDrive C FileSystem {quote(str(self.folder.parent))} -Scope Global")
        if self.job.get("environment") == "on-premises":
            lines.append("Import-Module ExchangeManagementShell")
        return "\n".join(lines)

    def run(
        self, *options: str, script: str = UPDATE, start: str = "&", answer: str = "yes", before: str = "", **how: Any
    ) -> Ended:
        """Run a script to its end."""
        text = self.command(*options, script=script, start=start)
        return self.console.run(self.exchange, text, answers={"": answer}, before=f"{self.window}\n{before}", **how)

    def again(self) -> None:
        """Forget the run that was."""
        for path in (*self.folder.glob("*.json"), *self.backups):
            path.unlink()

    @property
    def backups(self) -> list[Path]:
        """The backups, and what is left of one."""
        return sorted(path for path in self.folder.iterdir() if path.name.startswith("smime-backup"))


def code(ended: Ended) -> int:
    """Return the exit code of a script: what it has ended the window with, or what the last line shows."""
    return int(ended.screen.rstrip().rpartition("code ")[2]) if ended.exit is None else ended.exit


def succeeded(upload: Upload, ended: Ended, stored: str = NEW) -> None:
    """Demand exit code 0, a verified collection, and nobody signed in."""
    assert code(ended) == 0, ended.screen
    these = "this one certificate." if len(stored) == 1 else f"these {len(stored)} certificates."
    assert f"As expected: Exchange now has exactly {these}" in ended.screen
    assert upload.exchange.stored == collection(stored)
    assert upload.exchange.connections == []


def stopped(upload: Upload, ended: Ended, end: str, exit_code: int = 1, stored: str | None = OLD) -> None:
    """Demand one of the ends: its identifier on the screen and in the receipt, its exit code, and nobody signed in."""
    assert f"(SmimeTrust.{end})" in ended.screen, ended.screen
    assert code(ended) == exit_code, ended.screen
    assert "As expected" not in ended.screen
    if upload.job["receipts"]:
        assert upload.receipt("failed")["end"] == end
        assert upload.receipt("ended") == {"code": exit_code, "signedOut": True}
    assert upload.exchange.connections == []
    if stored is not None:
        assert upload.exchange.stored == (collection(stored) if stored else None)
    if exit_code == 1:
        assert "Set-SmimeConfig" not in upload.exchange.called
