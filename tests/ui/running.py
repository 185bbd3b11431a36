"""A computer whose PowerShell is the test: it is found, started, and tells what the test says."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sstwizard.core.runner.installed import PowerShell
from sstwizard.core.runner.run_folder import SignedIn
from sstwizard.core.text import Text
from sstwizard.ui.exchange.run import PowerShellRun
from sstwizard.ui.kit.tasks import Workers
from ui.staging import Later


def powershell(*version: int, name: str = "pwsh", module: str = "3.10.1", obstacle: Text | None = None) -> PowerShell:
    """Return a PowerShell that is installed; 7.6.1 by default."""
    return PowerShell(Path.cwd() / name, version or (7, 6, 1), False, module, obstacle)


def idle_run() -> PowerShellRun:
    """Return a run that never looks for a PowerShell, and so offers none."""
    return PowerShellRun(Later())


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
