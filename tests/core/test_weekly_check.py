"""Windows' weekly check: a task that Task Scheduler reads as it is meant."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from sstwizard.core import weekly_check
from sstwizard.core.errors import InputError
from sstwizard.core.weekly_check import register, remove, task, task_name

NAMES = {"": "http://schemas.microsoft.com/windows/2004/02/mit/task"}
FILE, PROGRAM = Path("/S-MIME/a b & 'c'.sst").absolute(), Path("/Program Files/SST Wizard.exe").absolute()


def test_the_action_is_the_program_itself() -> None:
    """Program and file are whole words, each Monday, late where the computer was off, on batteries too."""
    xml = task(FILE, PROGRAM, ("-m", "sstwizard"))
    assert xml.startswith(b"\xff\xfe")
    root = ET.fromstring(xml)
    assert root.findtext("Actions/Exec/Command", namespaces=NAMES) == str(PROGRAM)
    assert root.findtext("Actions/Exec/Arguments", namespaces=NAMES) == f'-m sstwizard --remind "{FILE}"'
    week = root.find("Triggers/CalendarTrigger/ScheduleByWeek", NAMES)
    assert week is not None
    assert [each.tag.rpartition("}")[2] for each in week.iter()][1:3] == ["DaysOfWeek", "Monday"]
    told = {each.tag.rpartition("}")[2]: each.text for each in root.iterfind("Settings/", NAMES)}
    assert told["StartWhenAvailable"] == "true"
    assert told["DisallowStartIfOnBatteries"] == told["StopIfGoingOnBatteries"] == "false"


@pytest.mark.parametrize("name", ["100%.sst", "a$(Arg0).sst"])
def test_what_task_scheduler_would_change_is_refused(name: str) -> None:
    """It puts values in the place of these, and would check another file."""
    with pytest.raises(InputError, match="Task Scheduler would change"):
        task(FILE.with_name(name), PROGRAM)


def test_files_of_one_name_have_tasks_of_their_own() -> None:
    """Two in two folders are both checked; a name that Task Scheduler doesn't take is made one."""
    assert task_name(FILE) != task_name(FILE.parent / "other" / FILE.name)
    assert task_name(FILE) == task_name(Path(str(FILE)))
    assert task_name(FILE.with_name("[a]*:?.sst")).startswith("SST Wizard - _a____.sst ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has one")
def test_elsewhere_there_is_no_task_scheduler() -> None:
    """One sentence says so."""
    for change in (register, remove):
        with pytest.raises(InputError, match="Only Windows"):
            change(FILE)


def test_schtasks_is_given_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """The task goes in by a file, so no command line holds anything of it but its name."""
    called: list[tuple[str, ...]] = []
    monkeypatch.setattr(weekly_check, "_schtasks", lambda *words: called.append(words))
    register(FILE)
    remove(FILE)
    (*create, xml), delete = called
    assert create == ["/Create", "/F", "/TN", task_name(FILE), "/XML"]
    assert Path(xml).name == "task.xml"
    assert delete == ("/Delete", "/F", "/TN", task_name(FILE))
    assert not Path(xml).exists()


def test_the_task_starts_the_program_without_a_console(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever of the two programs registers it; no window flashes each week."""
    monkeypatch.setattr(weekly_check, "bundled_program", lambda: PROGRAM.with_name("sstwizard.exe"))
    tasks: list[str] = []
    monkeypatch.setattr(weekly_check, "_schtasks", lambda *words: tasks.append(Path(words[-1]).read_text("utf-16")))
    register(FILE)
    assert f"{PROGRAM.with_name('SST Wizard.exe')}</Command>" in tasks[0]
