"""The script of the check of this computer, in a real PowerShell."""

from __future__ import annotations

from pathlib import Path

from sstwizard.core.computer.trials import plan, run
from sstwizard.core.runner.installed import PowerShell
from sstwizard.core.runner.run_folder import Place


def test_it_writes_its_receipts_and_ends(pwsh: str, tmp_path: Path) -> None:
    """The language mode is told, and nothing is left."""
    place = Place(tmp_path / "runs", elevated=False)
    planned = [each for each in plan([PowerShell(Path(pwsh), (7, 6, 1))], None, None, place) if each.subject == "1"]
    (trial,) = run(planned, lambda _done, _total: None)
    assert (trial.ok, trial.language_mode) == (True, "FullLanguage"), trial
    assert list(place.folder.iterdir()) == []
