"""The steps that have Windows' Task Scheduler check the collection each week.

The task runs as the user who pastes the commands, while signed in, and shows a message when `sstwizard check` finds
something or fails. That a user without administrator rights may register such a task, and sees its message, is known
from the field, not from documentation. The path of the program stands in the task's action, by which the uninstaller
finds the tasks of its folder; where the program is gone without it, the task says so once and removes itself.

Sources: Microsoft's pages of New-ScheduledTaskAction, New-ScheduledTaskTrigger, New-ScheduledTaskSettingsSet,
Register-ScheduledTask and Unregister-ScheduledTask; the Exec action's Arguments, in which `$(Arg0)` stands for a value.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from pathlib import PureWindowsPath

from ..errors import InputError
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from . import known_errors
from .quoting import quote
from .step import Step, StepKind

WITHIN = 60
"""Days before the first certificate expires from which on the task shows its message."""

_UPGRADE = 300
"""Seconds after which a program that is missing is looked for again: an upgrade moves it away for a moment."""
_SAY = "Add-Type -AssemblyName System.Windows.Forms; [System.Windows.Forms.MessageBox]::Show($said, 'SST Wizard')"
_REPLACED_BY_SCHEDULER = re.compile(r'["%]|\$\(')
_NOT_IN_NAMES = re.compile(r'[][*?<>|"/\\:]')
_MAX_NAME_LENGTH = 100


def is_available(platform: str = sys.platform) -> bool:
    """Tell whether a computer has Task Scheduler.

    Args:
        platform: Its system, as `sys.platform` names it.
    """
    return platform == "win32"


def schedule(file: str, program: Sequence[str], say: Callable[[Text], str] = str) -> tuple[Step, ...]:
    """Return the steps that register, try and remove the task.

    Args:
        file: Absolute path of the .sst on this computer.
        program: The program that runs `sstwizard` on a console, by its absolute path, and its first arguments.
        say: Turns what the task will say into the user's language.

    Raises:
        InputError: A path is not one of Windows, or Task Scheduler or PowerShell would change it.
    """
    for path in (file, program[0]):
        problem = path_problem(path)
        if problem:
            raise InputError(problem)
    task = f"SST Wizard - {_NOT_IN_NAMES.sub('_', PureWindowsPath(file).name)[:_MAX_NAME_LENGTH]}"
    name, end = quote(task), _end(task, file, program[0], say)
    return _register(name, f"& {{ {end} {_check(file, program)} }}"), _try(name), _remove(name)


def path_problem(path: str) -> Text | None:
    """Return why a task can't hold a path, or None."""
    if not PureWindowsPath(path).is_absolute():
        message = QT_TRANSLATE_NOOP("core", "Scheduled checks need a Windows path, which “{path}” is not.")
        return text(message, path=printable(path))
    if _REPLACED_BY_SCHEDULER.search(path):
        message = QT_TRANSLATE_NOOP(
            "core", "Task Scheduler would change “{path}”: move the file to a path without % and $(."
        )
        return text(message, path=printable(path))
    try:
        quote(path)
    except InputError as err:
        return err.message
    return None


def _end(task: str, file: str, program: str, say: Callable[[Text], str]) -> str:
    """Return what the task does where the program is gone: it removes itself, says so, and ends.

    Like `_check`, it has no double quotation mark.
    """
    removed = QT_TRANSLATE_NOOP(
        "core",
        "SST Wizard was removed from this computer ({program}), so “{file}” is no longer checked each week. The "
        "scheduled task has been removed.",
    )
    left = QT_TRANSLATE_NOOP(
        "core",
        "SST Wizard was removed from this computer ({program}), so “{file}” is no longer checked each week. Open Task "
        "Scheduler and delete the task “{task}”.",
    )
    said, unable = (
        quote(say(text(each, program=printable(program), file=printable(file), task=printable(task))))
        for each in (removed, left)
    )
    gone = f"-not (Test-Path -LiteralPath {quote(program)} -PathType Leaf)"
    return (
        f"if ({gone}) {{ Start-Sleep -Seconds {_UPGRADE} }};"
        f" if ({gone}) {{ $said = {said};"
        f" try {{ Unregister-ScheduledTask -TaskName {quote(task)} -Confirm:$false -ErrorAction Stop }}"
        f" catch {{ $said = {unable} }};"
        f" {_SAY}; return }};"
    )


def _check(file: str, program: Sequence[str]) -> str:
    """Return the commands with which the task checks the file; they stand between two double quotation marks."""
    start = " ".join(["&", *(quote(part) for part in program)])
    return (
        "[Console]::OutputEncoding = [System.Text.Encoding]::UTF8;"
        f" try {{ $said = {start} check {quote(file)} --within {WITHIN} 2>&1"
        " | ForEach-Object { [string]$_ } | Out-String } catch { $said = [string]$_ };"
        f" if ($LASTEXITCODE -ne 0) {{ {_SAY} }}"
    )


def _register(name: str, check: str) -> Step:
    lines = (
        f"$check = {quote(check)}",
        (
            "$action = New-ScheduledTaskAction -Execute 'powershell.exe'"
            " -Argument ('-NoProfile -WindowStyle Hidden -Command \"' + $check + '\"')"
        ),
        "$trigger = New-ScheduledTaskTrigger -Weekly -DaysOfWeek 'Monday' -At '09:00'",
        (
            "$settings = New-ScheduledTaskSettingsSet -StartWhenAvailable -AllowStartIfOnBatteries"
            " -DontStopIfGoingOnBatteries"
        ),
        f"Register-ScheduledTask -TaskName {name} -Action $action -Trigger $trigger -Settings $settings -Force",
    )
    title = QT_TRANSLATE_NOOP("core", "Create the task")
    why = QT_TRANSLATE_NOOP(
        "core",
        "Windows then checks this file each Monday at 9, or when you next sign in.",
    )
    worked = QT_TRANSLATE_NOOP("core", "The task is listed, with “Ready” as its state.")
    return Step(StepKind.REGISTER, text(title), text(why), "\n".join(lines), text(worked), (known_errors.NO_TASK,))


def _try(name: str) -> Step:
    why = QT_TRANSLATE_NOOP(
        "core",
        "Checks the file now. A message appears if a certificate expires within {days} days, the collection has an "
        "error, or the file can't be found.",
    )
    title = QT_TRANSLATE_NOOP("core", "Try the task")
    worked = QT_TRANSLATE_NOOP("core", "Nothing appears if no issues are found.")
    command = f"Start-ScheduledTask -TaskName {name}"
    return Step(StepKind.TRY, text(title), text(why, days=WITHIN), command, text(worked))


def _remove(name: str) -> Step:
    title = QT_TRANSLATE_NOOP("core", "Remove the task (when the file is no longer used)")
    why = QT_TRANSLATE_NOOP("core", "Asks before it removes the task. The file stays.")
    command = f"Unregister-ScheduledTask -TaskName {name}"
    worked = QT_TRANSLATE_NOOP("core", "It asks, and prints nothing else.")
    return Step(StepKind.UNREGISTER, text(title), text(why), command, text(worked), optional=True)
