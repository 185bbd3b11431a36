"""A computer whose PowerShell is the test: it is found, started, and tells what the test says."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction

from sstwizard.core.runner.installed import PowerShell
from sstwizard.core.runner.run_folder import SignedIn
from sstwizard.core.text import Text
from sstwizard.ui.exchange.run import PowerShellRun
from sstwizard.ui.kit.tasks import Workers
from sstwizard.ui.work.documents import DOCUMENTS, SaveButton
from ui.staging import Later, the


def powershell(*version: int, name: str = "pwsh", module: str = "3.10.1", obstacle: Text | None = None) -> PowerShell:
    """Return a PowerShell that is installed; 7.6.1 by default."""
    return PowerShell(Path.cwd() / name, version or (7, 6, 1), False, module, obstacle)


def idle_run() -> PowerShellRun:
    """Return a run that never looks for a PowerShell, and so offers none."""
    return PowerShellRun(Later())


def kit_receipt(folder: Path, sha256: str, stored: Iterable[str], **told: object) -> Path:
    """Write what the script of a kit tells just now: which file it has uploaded, and what was read back."""
    receipt, ended = folder / "uploaded.json", f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    words = {"sha256": sha256, "organization": "contoso.onmicrosoft.com", "stored": [*stored], "ended": ended}
    receipt.write_text(json.dumps({**words, **told}), encoding="utf-8")
    return receipt


def record_in(button: SaveButton) -> dict[str, Any] | None:
    """Return the record of an upload that a button offers to save; None where it offers none."""
    if not the(button.findChild(QAction, "save upload.json")).isVisible():
        return None
    kind = next(each for each in DOCUMENTS if each.ending == " upload.json")
    return dict(json.loads(kind.make(the(button.written))))


class Computer:
    """Stands in for what finds and starts a PowerShell, and keeps what was started last, with its job."""

    def __init__(self, powershells: Sequence[PowerShell] = (powershell(),)) -> None:
        self.powershells = tuple(powershells)
        self.user = SignedIn()
        self.error: Exception | None = None
        self.started: PowerShell | None = None
        self.script = Path()
        self.job: dict[str, Any] = {}
        self.folder = Path()
        self.code: int | None = None
        self.looks = 0
        self.is_terminated = False

    def new_run(self, workers: Workers) -> PowerShellRun:
        """Return a run on this computer."""
        return PowerShellRun(workers, look=self.look, who=lambda: self.user, start=self.start)

    def look(self) -> tuple[PowerShell, ...]:
        """Find the PowerShells."""
        return self.powershells

    def start(self, powershell: PowerShell, script: Path, job: Path) -> Any:
        """Open a script."""
        self.folder, self.script, self.started = job.parent, script, powershell
        self.job = json.loads(job.read_text("ascii"))
        if self.error is not None:
            raise self.error
        return self

    def poll(self) -> int | None:
        """Return with what the process has ended."""
        self.looks += 1
        return self.code

    def terminate(self) -> None:
        """Close the window."""
        self.is_terminated, self.code = True, 1

    def tell(self, step: str, **values: object) -> None:
        """Write a receipt as the script does."""
        receipt = {"run": self.job["run"], "sha256": self.job["sha256"], "step": step, **values}
        aside = self.folder / f"{step}.json.part"
        aside.write_text(json.dumps(receipt), encoding="utf-8")
        aside.rename(self.folder / f"{step}.json")

    def tell_all(self, *steps: str) -> None:
        """Write receipts that say nothing but that a step is done."""
        for step in steps:
            self.tell(step)
