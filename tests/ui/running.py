"""A computer whose PowerShell is the test: it is found, started, and tells what the test says."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from sstwizard.core.powershell.installed import PowerShell
from sstwizard.core.powershell.script_policy import ScriptPolicy
from sstwizard.core.powershell.target import Shell
from sstwizard.ui.operations.powershell_run import PowerShellRun
from ui.staging import Later


def powershell(
    shell: Shell = Shell.POWERSHELL_7_6, *, module: str = "3.10.1", policy: ScriptPolicy | None = None
) -> PowerShell:
    """Return a PowerShell that is installed."""
    version = tuple(int(part) for part in shell.value.split("."))
    return PowerShell(Path.cwd() / "pwsh", version, False, shell, module, policy)


def idle_run() -> PowerShellRun:
    """Return a run that never looks for a PowerShell, and so offers none."""
    return PowerShellRun(Later())


class Computer:
    """Stands in for what finds and starts a PowerShell.

    Attributes:
        powershells: Those that are found.
        error: What starting raises; None where it succeeds.
        script: What was started last.
        folder: Where that lies.
        code: With what the window's process has ended; None while it goes on.
    """

    def __init__(self, powershells: Sequence[PowerShell] = (powershell(),)) -> None:
        self.powershells = tuple(powershells)
        self.error: Exception | None = None
        self.script = ""
        self.folder = Path()
        self.code: int | None = None

    def look(self) -> tuple[PowerShell, ...]:
        """Find the PowerShells."""
        return self.powershells

    def start(self, _powershell: PowerShell, script: Path) -> Any:
        """Open a script."""
        self.folder, self.script = script.parent, script.read_text("utf-8-sig")
        if self.error is not None:
            raise self.error
        return self

    def poll(self) -> int | None:
        """Return with what the process has ended."""
        return self.code

    def tell(self, step: str, **values: object) -> None:
        """Write a receipt as the script does."""
        run, sha256 = cast(re.Match[str], re.search("run = '(.*?)'; sha256 = '(.*?)'", self.script)).groups()
        receipt = {"run": run, "sha256": sha256, "step": step, **values}
        aside = self.folder / f"{step}.json.part"
        aside.write_text(json.dumps(receipt), encoding="utf-8")
        aside.rename(self.folder / f"{step}.json")

    def tell_all(self, *steps: str) -> None:
        """Write receipts that say nothing but that a step is done."""
        for step in steps:
            self.tell(step)
