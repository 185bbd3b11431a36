"""Tasks and timers of older versions, which start the program each week: they are removed, and that is said."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from sstwizard.__main__ import main
from sstwizard.core.organization_policy import OrganizationPolicy
from sstwizard.ui import app
from stand_ins import script
from ui.staging import the

FILE = Path("/home/ann/trusted cas?.sst")
DIGEST = "2484df88"
"""Of the path, as the name of its unit and of its task has it."""


def ended() -> str:
    """End the weekly check of a file, and return what the box says, which is closed at once."""
    told: list[str] = []

    def look() -> None:
        box = the(QApplication.activeModalWidget())
        assert isinstance(box, QMessageBox)
        told.append(box.text().replace("\u200b", ""))
        box.reject()

    QTimer.singleShot(0, look)
    app.forget_weekly_check(FILE)
    return told[0]


@pytest.mark.skipif(os.name == "nt", reason="a script stands in for systemctl")
@pytest.mark.parametrize("has_systemd", [True, False])
def test_a_timer_is_stopped_and_removed(has_systemd: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its service, and nothing else; where no systemd is left, too."""
    units = tmp_path / "systemd" / "user"
    units.mkdir(parents=True)
    for name in (f"sstwizard-{DIGEST}.timer", f"sstwizard-{DIGEST}.service", "sstwizard-00000000.timer"):
        (units / name).touch()
    if has_systemd:
        script(
            tmp_path / "systemctl",
            f"import sys, pathlib\npathlib.Path({str(tmp_path / 'told')!r}).write_text(repr(sys.argv[1:]))",
        )
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    said = ended()
    assert [each.name for each in units.iterdir()] == ["sstwizard-00000000.timer"]
    assert said.startswith(f"SST Wizard no longer checks “{FILE}” each week.")
    if has_systemd:
        assert (tmp_path / "told").read_text() == f"['--user', 'disable', '--now', 'sstwizard-{DIGEST}.timer']"


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has a Task Scheduler")
def test_a_task_is_removed(monkeypatch: pytest.MonkeyPatch) -> None:
    """By its name, in which what Task Scheduler doesn't take was replaced."""
    told: list[Any] = []
    monkeypatch.setattr(subprocess, "run", lambda words, **_: told.append(words))
    assert ended()
    ((program, *words),) = told
    assert Path(program).name == "schtasks.exe"
    assert words[:3] == ["/Delete", "/F", "/TN"]
    assert words[3].startswith("SST Wizard - trusted cas_.sst ")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no units")
def test_it_is_said_even_where_nothing_can_be_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where a file is in the way of the folder of the units."""
    (tmp_path / "systemd").touch()
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert "no longer checks" in ended()


def test_what_a_task_starts_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever options follow the file."""
    told: list[str] = []

    def end(file: str, _policy: OrganizationPolicy) -> int:
        told.append(file)
        return 0

    monkeypatch.setattr(app, "end_weekly_check", end)
    assert main(["--remind", str(FILE), "--online", "--since", "2026-10-19"]) == 0
    assert told == [str(FILE)]
