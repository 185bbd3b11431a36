"""Starts of the scripts that save mail and certificates."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from powershell.console import Ended
from powershell.uploads import RUN, Task
from sstwizard.core.exchange.commands import quote
from sstwizard.core.resources import resource


@dataclass
class Saving(Task):
    """One of the scripts."""

    script: str

    @property
    def place(self) -> Path:
        """Where the job lies, and its receipts."""
        return self.exchange.folder / "run"

    def run(self, *, before: str = "", after: str = "", answers: Mapping[str, str] | None = None, **how: Any) -> Ended:
        """Run the script to its end, without waiting; the last line on the screen is its exit code."""
        self.place.mkdir(exist_ok=True)
        for old in self.place.glob("*.json"):
            old.unlink()
        self.job = {"language": "en", "run": RUN, "sha256": "", "receipts": str(self.place), **self.job}
        path = self.place / "job.json"
        path.write_text(json.dumps(self.job), encoding="ascii")
        script = quote(str(resource("powershell") / self.script))
        text = f'& {script} -Job {quote(str(path))}; {after}"code $LASTEXITCODE"'
        prepared = f'function global:Start-Sleep([int]$Seconds) {{ Write-Host "slept $Seconds" }}\n{before}'
        return self.console.run(self.exchange, text, answers=answers, before=prepared, **how)

    @property
    def files(self) -> dict[str, bytes]:
        """What is in the folder: for each name its content."""
        return {path.name: path.read_bytes() for path in self.folder.iterdir()} if self.folder.is_dir() else {}

    def demand_success(self, ended: Ended, **counts: int) -> None:
        """Demand that it went through to the end, and told the numbers."""
        assert ended.screen.rstrip().endswith("code 0"), ended.screen
        assert "Finished: " in ended.screen
        assert self.told == {"module", "tenant", "saved", "ended"}
        told = self.receipt("saved")
        assert {name: told[name] for name in counts} == counts
        assert told.keys() == {"found", "saved", "skipped", "unreadable"}
        assert self.receipt("ended") == {"code": 0, "signedOut": True}

    def demand_end(self, ended: Ended, end: str) -> None:
        """Demand one of the ends: on the screen, in the receipts, and by the exit code."""
        assert f"(SmimeTrust.{end})" in ended.screen, ended.screen
        assert "Finished: " not in ended.screen
        assert ended.screen.rstrip().endswith("code 1"), ended.screen
        failed = self.receipt("failed")
        assert failed["end"] == end
        assert failed["message"].splitlines()[0] in ended.screen
        assert self.receipt("ended") == {"code": 1, "signedOut": True}
