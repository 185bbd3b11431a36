"""The weekly check of a collection: a task of Windows' Task Scheduler, or a systemd timer, that runs this program.

It runs as the user who creates it, while signed in: `SST Wizard.exe --remind FILE` shows nothing if all is well, and
registers itself again. The command of a task is the path of the program, by which the uninstaller finds the tasks of
its folder; where the program is gone in another way, nothing moves the task's end, and Windows deletes it then.

Sources: Microsoft's pages "Task Scheduler Schema" and schtasks; the Exec action's Arguments, in which `$(Arg0)` and
`%NAME%` stand for values; systemd.service(5), "Command lines", and systemd.timer(5).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path

from .certificates.programs import Program, list_date
from .certificates.reading import silent
from .collection.assessment import Assessment, assess
from .collection.collection import CertificateCollection
from .digests import sha256
from .errors import InputError, SSTWizardError
from .platform.programs import WINDOWED, bundled_program, on_path
from .sources.files import digest_of, file_source
from .text import QT_TRANSLATE_NOOP, printable, text

if sys.platform == "win32":
    from .platform import win32

REMIND, ONLINE = "--remind", "--online"
WITHIN = 60
"""Days before the first expiry from which on the user is reminded."""
_LASTS = timedelta(days=60)
"""So long a task lasts that nobody registers again."""

_TASK = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>{day}T09:00:00</StartBoundary>
      <EndBoundary>{end}T09:00:00</EndBoundary>
      <ScheduleByWeek><DaysOfWeek><Monday /></DaysOfWeek><WeeksInterval>1</WeeksInterval></ScheduleByWeek>
    </CalendarTrigger>
  </Triggers>
  <Settings>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <DeleteExpiredTaskAfter>PT0S</DeleteExpiredTaskAfter>
  </Settings>
  <Actions><Exec><Command>{program}</Command><Arguments>{arguments}</Arguments></Exec></Actions>
</Task>
"""
"""Without the limit of time, Windows would close a message after three days."""
SINCE, _EVER = "--since", "1970-01-01"
_REPLACED_BY_SCHEDULER = re.compile(r"%|\$\(")
_NOT_IN_NAMES = re.compile(r'[][*?<>|"/\\:]')
_MAX_NAME_LENGTH = 100

_SERVICE = """\
[Unit]
Description=SST Wizard: weekly check of “{name}”

[Service]
Type=oneshot
ExecStartPre=sleep 60
ExecStart=:{command}
"""
"""A check that was missed starts with the session, before that has a display. With the colon, $ stands for itself."""
_TIMER = """\
[Unit]
Description=SST Wizard: weekly check of “{name}”

[Timer]
OnCalendar=Mon 09:00
Persistent=true

[Install]
WantedBy=timers.target
"""
_IN_UNITS = {
    **{number: f"\\x{number:02x}" for number in range(32)},
    **{0xDC00 + byte: f"\\x{byte:02x}" for byte in range(128, 256)},  # as Python has the bytes of a path not in UTF-8
    **str.maketrans({"\\": r"\\", '"': r"\"", "%": "%%"}),
}


def look_at(file: Path) -> tuple[str, Assessment] | None:
    """Return SHA-256 of an .sst and what a check finds in it alone; None where it is gone.

    What can't be read as certificates is an empty collection.

    Raises:
        OSError: The file can't be read.
    """
    sha256 = digest_of(file)
    if sha256 is None:
        return None
    try:
        certificates = file_source(file).load(silent).certificates
    except SSTWizardError:
        certificates = ()
    return sha256, assess(CertificateCollection(certificates), soon=timedelta(WITHIN))


def newest_list() -> str:
    """Return the day of the newest list of a root program that this version has, in ISO 8601."""
    return max(f"{list_date(program):%Y-%m-%d}" for program in Program)


def told(options: Sequence[str], *, allows_downloads: bool) -> list[str]:
    """Return what `check` is given by a weekly check: what lists say is told once they are newer than those of before.

    Their changes may be of any earlier day, as lists tell of them weeks later.
    """
    given = [each for each in options if each != ONLINE or allows_downloads]
    if SINCE in given[:-1]:
        at = given.index(SINCE)
        given[at : at + 2] = [SINCE, _EVER] if given[at + 1] < newest_list() else []
    return given


def task_name(file: Path) -> str:
    """Return the name of the task of a file, made from its name and its path."""
    name = _NOT_IN_NAMES.sub("_", file.name)[:_MAX_NAME_LENGTH]
    return f"SST Wizard - {name} {_digest(file)}"


def _digest(file: Path) -> str:
    return sha256(os.fsencode(file)).hex()[:8]


def task(program: Path, words: Sequence[str]) -> bytes:
    """Return a task for Task Scheduler as XML: each Monday at 9, or when the user next signs in.

    Args:
        program: The program, named absolutely.
        words: What it is given.

    Raises:
        InputError: Task Scheduler would change a path.
    """
    arguments = subprocess.list2cmdline(words)
    for path in (str(program), arguments):
        if _REPLACED_BY_SCHEDULER.search(path):
            message = QT_TRANSLATE_NOOP(
                "core", "Task Scheduler would change “{path}”: move the file to a path without % and $(."
            )
            raise InputError(text(message, path=printable(path)))
    now = datetime.now(UTC)
    values = {"program": str(program), "arguments": arguments, "day": f"{now:%Y-%m-%d}"}
    values["end"] = f"{now + _LASTS:%Y-%m-%d}"
    return _TASK.format_map({name: escape(value, quote=False) for name, value in values.items()}).encode("utf-16")


def units(program: Path, words: Sequence[str], name: str) -> tuple[str, str]:
    """Return a service and a timer for systemd that start a program when `task` would, to check a file of a name."""
    command = " ".join(f'"{word.translate(_IN_UNITS)}"' for word in (str(program), *words))
    shown = printable(name).replace("%", "%%")
    return _SERVICE.format(name=shown, command=command), _TIMER.format(name=shown)


def register(file: Path, *, is_online: bool = False, platform: str = sys.platform) -> None:
    """Register the weekly check of a file, which tells what newer lists of the root programs say.

    Args:
        file: The .sst, named absolutely.
        is_online: The check asks revocation lists as well.
        platform: The system.

    Raises:
        InputError: Task Scheduler would change a path; or what starts the check refuses it, or isn't there.
    """
    program, first = _program(platform)
    words = (*first, REMIND, str(file), *((ONLINE,) if is_online else ()), SINCE, newest_list())
    if platform == "win32":
        with tempfile.TemporaryDirectory() as folder:
            xml = Path(folder, "task.xml")
            xml.write_bytes(task(program, words))
            _schtasks("/Create", "/F", "/TN", task_name(file), "/XML", str(xml))
        return
    service, timer = _unit_files(file)
    systemctl = _systemctl()  # before anything is written
    try:
        timer.parent.mkdir(parents=True, exist_ok=True)
        for path, unit in zip((service, timer), units(program, words, file.name), strict=True):
            path.write_text(unit, encoding="utf-8")
    except OSError as error:
        message = QT_TRANSLATE_NOOP("core", "The folder “{folder}” can't be written to: {reason}.")
        raise InputError(text(message, folder=printable(str(timer.parent)), reason=error.strerror or "")) from error
    _run(systemctl, "daemon-reload")
    _run(systemctl, "enable", "--now", timer.name)


def renew(file: Path, options: Sequence[str], platform: str = sys.platform) -> None:
    """Register a check that runs right now again, unless it was removed; a failure is not said: the check has to speak.

    Args:
        file: The .sst, named absolutely.
        options: What follows it on the command line.
        platform: The system.
    """
    with suppress(InputError, OSError, RuntimeError):  # the last is of somebody without a home
        if platform == "win32":
            _schtasks("/Query", "/TN", task_name(file))
        else:
            _run(_systemctl(), "is-enabled", _unit_files(file)[1].name)
        register(file, is_online=ONLINE in options, platform=platform)


def remove(file: Path, platform: str = sys.platform) -> None:
    """Remove the weekly check of a file.

    Raises:
        InputError: What starts the check refuses, or isn't there.
    """
    if platform == "win32":
        _schtasks("/Delete", "/F", "/TN", task_name(file))
        return
    files, systemctl = _unit_files(file), _systemctl()
    _run(systemctl, "disable", "--now", files[1].name)
    for path in files:
        path.unlink(missing_ok=True)
    _run(systemctl, "daemon-reload")


def _unit_files(file: Path) -> tuple[Path, Path]:
    """Return the files of the service and of the timer that check a file."""
    given = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    folder = (given if given.is_absolute() else Path.home() / ".config") / "systemd" / "user"
    service = folder / f"sstwizard-{_digest(file)}.service"
    return service, service.with_suffix(".timer")


def _program(platform: str) -> tuple[Path, tuple[str, ...]]:
    """Return the windowed program, or the Python that runs it, and the first arguments."""
    if program := bundled_program():
        return program.with_name(WINDOWED), ()
    python = Path(sys.executable)
    return python.with_name("pythonw.exe") if platform == "win32" else python, ("-P", "-m", "sstwizard")


def _systemctl() -> Path:
    """Return the program that talks to systemd.

    Raises:
        InputError: The user has no systemd that runs.
    """
    found = next(on_path("systemctl", os.environ.get("PATH", "")), None)
    if found is None or not Path(os.environ.get("XDG_RUNTIME_DIR") or "/", "systemd", "private").exists():
        message = QT_TRANSLATE_NOOP("core", "No systemd user session runs here, which would start the check each week.")
        raise InputError(text(message))
    return found


def _run(systemctl: Path, *words: str) -> None:
    ended = subprocess.run(  # noqa: S603 - a program by its absolute path, without a shell
        [str(systemctl), "--user", *words], capture_output=True, check=False
    )
    if ended.returncode:
        message = QT_TRANSLATE_NOOP("core", "systemd refused: {reason}")
        reason = printable(ended.stderr.decode(errors="replace").strip())
        raise InputError(text(message, reason=reason or str(ended.returncode)))


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
