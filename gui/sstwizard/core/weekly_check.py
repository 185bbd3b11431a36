"""The weekly check of a collection: a task of Windows' Task Scheduler that runs this program.

The task runs as the user who creates it, while signed in: `SST Wizard.exe --remind FILE` shows nothing if all is well.
Its command is the path of the program, by which the uninstaller finds the tasks of its folder.

Sources: Microsoft's pages "Task Scheduler Schema" and schtasks; the Exec action's Arguments, in which `$(Arg0)` and
`%NAME%` stand for values.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from .errors import InputError
from .platform.programs import WINDOWED, bundled_program
from .text import QT_TRANSLATE_NOOP, printable, text

if sys.platform == "win32":
    from .platform import win32

REMIND = "--remind"
WITHIN = 60
"""Days before the first expiry from which on the user is reminded."""

_TASK = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>{day}T09:00:00</StartBoundary>
      <ScheduleByWeek><DaysOfWeek><Monday /></DaysOfWeek><WeeksInterval>1</WeeksInterval></ScheduleByWeek>
    </CalendarTrigger>
  </Triggers>
  <Settings>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
  </Settings>
  <Actions><Exec><Command>{program}</Command><Arguments>{arguments}</Arguments></Exec></Actions>
</Task>
"""
_REPLACED_BY_SCHEDULER = re.compile(r"%|\$\(")
_NOT_IN_NAMES = re.compile(r'[][*?<>|"/\\:]')
_MAX_NAME_LENGTH = 100


def task_name(file: Path) -> str:
    """Return the name of the task of a file, made from its name and its path."""
    name = _NOT_IN_NAMES.sub("_", file.name)[:_MAX_NAME_LENGTH]
    return f"SST Wizard - {name} {hashlib.sha256(str(file).encode()).hexdigest()[:8]}"


def task(file: Path, program: Path, words: tuple[str, ...] = ()) -> bytes:
    """Return a task for Task Scheduler as XML: each Monday at 9, or when the user next signs in.

    The paths of the .sst and of the program, which is given some words first, are absolute.

    Raises:
        InputError: Task Scheduler would change a path.
    """
    arguments = subprocess.list2cmdline([*words, REMIND, str(file)])
    for path in (str(program), arguments):
        if _REPLACED_BY_SCHEDULER.search(path):
            message = QT_TRANSLATE_NOOP(
                "core", "Task Scheduler would change “{path}”: move the file to a path without % and $(."
            )
            raise InputError(text(message, path=printable(path)))
    values = {"program": str(program), "arguments": arguments, "day": f"{datetime.now(UTC):%Y-%m-%d}"}
    return _TASK.format_map({name: escape(value, quote=False) for name, value in values.items()}).encode("utf-16")


def register(file: Path) -> None:
    """Register the weekly check of a file.

    Raises:
        InputError: Task Scheduler would change a path, or refuses the task.
    """
    with tempfile.TemporaryDirectory() as folder:
        xml = Path(folder, "task.xml")
        xml.write_bytes(task(file, *_program()))
        _schtasks("/Create", "/F", "/TN", task_name(file), "/XML", str(xml))


def remove(file: Path) -> None:
    """Remove the weekly check of a file.

    Raises:
        InputError: Task Scheduler refuses.
    """
    _schtasks("/Delete", "/F", "/TN", task_name(file))


def _program() -> tuple[Path, tuple[str, ...]]:
    """Return the windowed program, or the Python that runs it, and the first arguments."""
    if program := bundled_program():
        return program.with_name(WINDOWED), ()
    return Path(sys.executable).with_name("pythonw.exe"), ("-m", "sstwizard")


def _schtasks(*words: str) -> None:
    if sys.platform == "win32":
        program = win32.known_folder(win32.SYSTEM) / "schtasks.exe"
        ended = subprocess.run(  # noqa: S603 - a program by its absolute path, without a shell
            [str(program), *words], capture_output=True, creationflags=subprocess.CREATE_NO_WINDOW, check=False
        )
        if ended.returncode:
            message = QT_TRANSLATE_NOOP("core", "Windows' Task Scheduler refused: {reason}")
            reason = printable(ended.stderr.decode("oem", "replace").strip())
            raise InputError(text(message, reason=reason or str(ended.returncode)))
    else:
        raise InputError(text(QT_TRANSLATE_NOOP("core", "Only Windows has a Task Scheduler.")))
