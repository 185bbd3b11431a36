"""The report: one JSON object in ASCII, and nothing in it that tells who or where."""

from __future__ import annotations

import json
import platform
import sys
from pathlib import Path

import pytest

from sstwizard.core.computer.report import ComputerReport, check_computer, report_of
from sstwizard.core.computer.trials import Trial
from sstwizard.core.runner.installed import PowerShell, ScriptPolicy
from sstwizard.core.text import text
from stand_ins import script

PERSON = "adalovelace"
"""Stands in every name, path and answer that the check meets."""


def as_object(report: ComputerReport) -> dict[str, object]:
    """Return what a report says."""
    return json.loads(report.encoded().decode("ascii"))  # type: ignore[no-any-return]


def test_each_powershell_has_what_its_trial_told() -> None:
    """Version, edition, policy, modules and language mode."""
    powershells = [
        PowerShell(Path("/a"), (7, 6, 1), found="store"),
        PowerShell(Path("/b"), (5, 1, 26100), policy=ScriptPolicy("allsigned", "UserPolicy")),
        PowerShell(Path("/c"), (7, 2, 0), is_preview=True, policy=ScriptPolicy(PERSON, "MachinePolicy")),
    ]
    title = text("Run it")
    made = (
        Trial("script 1", title, ok=True, seconds=0.123456, language_mode="FullLanguage"),
        Trial("script 2", title, ok=False, seconds=1, error="ConsoleError", explanation=text(PERSON)),
    )
    first, second, third = (report := report_of({}, powershells, made)).powershells
    assert (first["version"], first["edition"], first["found"]) == ("7.6.1", "Core", "store")
    assert (first["language_mode"], first["forbidden_by"], first["supported"]) == ("FullLanguage", None, True)
    assert (second["edition"], second["language_mode"]) == ("Desktop", None)
    assert second["forbidden_by"] == {"scope": "UserPolicy", "policy": "AllSigned"}
    assert third["forbidden_by"] == {"scope": "MachinePolicy", "policy": "other"}
    assert (third["supported"], third["preview"]) == (False, True)
    assert report.failed == made[1:]
    assert as_object(report)["trials"] == [
        {"name": "script 1", "ok": True, "seconds": 0.12},
        *[
            {"name": "script 2", "ok": False, "seconds": 1, "step": None, "error": "ConsoleError"}
            | {"errno": None, "winerror": None}
        ],
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="a stand-in for PowerShell that Unix runs")
@pytest.mark.parametrize("is_there", [True, False])
def test_nobody_is_named(is_there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the user nor a folder, program or account, whether trials work or fail; a letter outside of ASCII too."""
    home = tmp_path / f"{PERSON} Zoë"
    (home / "bin").mkdir(parents=True)
    (home / ".config").mkdir()
    (home / ".config" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Documents"\n')
    if is_there:
        (home / "Documents").mkdir()
        (home / ".local/share/powershell/Modules/ExchangeOnlineManagement" / PERSON).mkdir(parents=True)
    script(home / "bin" / "pwsh", f"print('PowerShell 7.6.1' if '-Version' in __import__('sys').argv else '{PERSON}')")
    for name in ("HOME", "USER", "LOGNAME", "USERNAME", "OneDrive", "SSH_CONNECTION", "XDG_STATE_HOME", "HOSTNAME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("PATH", str(home / "bin"))
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: {"ID": f"{PERSON} OS"})
    report = check_computer(lambda _done, _total: None, home / "last")
    told = report.encoded()
    assert told.isascii()
    assert PERSON.encode() not in told
    assert str(tmp_path).encode() not in told
    assert b"7.6.1" in told
    assert {each.name for each in report.failed} == {"last-folder", "script 1", *([] if is_there else ["documents"])}
    assert as_object(report)["schema"] == 1


def test_what_the_window_knows_is_a_fact(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without a window there is nothing of one."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    known = {"qt": "6.12.0", "scale": 1.5}
    assert check_computer(lambda _done, _total: None, window=known).facts["window"] == known
    assert check_computer(lambda _done, _total: None).facts["window"] is None
