"""The weekly check: commands that parse, twice over, with the paths unharmed in them."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.powershell.powershell_grammar import errors, strings
from sstwizard.core.errors import InputError
from sstwizard.core.powershell.scheduled_check import WITHIN, is_available, path_problem, schedule

FILE = r"C:\S-MIME\o’hara's [new]\trusted-cas.sst"
PROGRAM = (r"C:\Program Files\SST Wizard\sstwizard-cli.exe",)
AWKWARD = "'\u2018\u2019\u201a\u201b$`[](){}&|;,#@~! äЖ漢🔑"


def inner(file: str = FILE, program: tuple[str, ...] = PROGRAM) -> str:
    """What the task runs: the string that is put between two double quotation marks."""
    (found,) = (each for each in strings(schedule(file, program)[0].command) if each.startswith("& {"))
    return found


def test_steps_make_try_and_remove_one_task() -> None:
    """All speak of the same task, which is named after the file; removing it is not part of the way."""
    register, attempt, remove = schedule(FILE, PROGRAM)
    for step in (register, attempt, remove):
        assert "-TaskName 'SST Wizard - trusted-cas.sst'" in step.command
        assert errors(step.command) == []
    assert "-Weekly" in register.command
    assert [step.optional for step in (register, attempt, remove)] == [False, False, True]
    assert all(str(step.title) and str(step.why) for step in (register, attempt, remove))


def test_task_name_is_no_pattern() -> None:
    """What would stand for other characters when the task is looked for is not in its name."""
    assert all("'SST Wizard - a_b_c_.sst'" in step.command for step in schedule(r"C:\a[b]c*.sst", PROGRAM))


@settings(max_examples=300, deadline=None)
@given(st.text(AWKWARD, min_size=1, max_size=300), st.text(AWKWARD, min_size=1, max_size=20))
def test_paths_are_found_again_within_the_string(name: str, folder: str) -> None:
    """The command line that the task runs is a PowerShell of its own, and both paths are one string in it each."""
    file, program = f"C:\\{name}\\{name}.sst", f"D:\\{folder}\\sstwizard-cli.exe"
    assume("$(" not in file + program)
    for step in schedule(file, (program,)):
        assert errors(step.command) == []
    source = inner(file, (program,))
    assert errors(source) == []
    assert {file, program} <= strings(source)
    assert '"' not in source


def test_check_is_the_command_line_s_own() -> None:
    """It runs `check` with as many days as the texts name, and says what it finds only if there is something."""
    source = inner()
    assert re.search(rf"sstwizard-cli\.exe' check '.*' --within {WITHIN} ", source)
    assert source.index("$LASTEXITCODE -ne 0") < source.rindex("MessageBox")
    assert str(WITHIN) in str(schedule(FILE, PROGRAM)[1].why)


def test_python_may_run_the_program() -> None:
    """Where there is no program of its own, it is Python's arguments that come first."""
    assert r"& 'C:\Python\python.exe' '-m' 'sstwizard' check" in inner(
        program=(r"C:\Python\python.exe", "-m", "sstwizard")
    )


def test_task_of_a_program_that_is_gone_removes_itself() -> None:
    """It looks twice, as an upgrade moves the program for a moment; it goes before it speaks, and then does no more."""
    source = inner()
    looks = [found.start() for found in re.finditer(rf"Test-Path -LiteralPath '{re.escape(PROGRAM[0])}'", source)]
    assert len(looks) == 2
    order = ["Start-Sleep", "Unregister-ScheduledTask", "MessageBox", "return", "$LASTEXITCODE"]
    assert order == sorted(order, key=source.index)
    assert looks[0] < source.index("Start-Sleep") < looks[1] < source.index("Unregister-ScheduledTask")
    assert "-TaskName 'SST Wizard - trusted-cas.sst' -Confirm:$false" in source


def test_program_stands_in_the_action_as_it_is() -> None:
    """The uninstaller finds the tasks of its folder by the path."""
    assert PROGRAM[0] in schedule(FILE, PROGRAM)[0].command


def test_end_is_told_in_the_language_of_the_user() -> None:
    """What the task says at its end was translated when it was made."""
    source = schedule(FILE, PROGRAM, lambda told: f"Übersetzt: {told}")[0].command
    assert source.count("Übersetzt: ") == 2


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/home/me/a.sst", "need a Windows path"),
        ("a.sst", "need a Windows path"),
        (r"C:\100%\a.sst", "Task Scheduler"),
        (r"C:\$(Arg0)\a.sst", "Task Scheduler"),
        ('C:\\a"b.sst', "Task Scheduler"),
        ("C:\\a\nb.sst", "cannot be pasted"),
    ],
)
def test_what_a_task_cannot_hold_is_refused(path: str, why: str) -> None:
    """A path that Task Scheduler or PowerShell would change is refused with a sentence."""
    assert why in str(path_problem(path))
    for file, program in ((path, PROGRAM), (FILE, (path,))):
        with pytest.raises(InputError, match=re.escape(why)):
            schedule(file, program)


def test_only_windows_has_task_scheduler() -> None:
    """Elsewhere there is nothing that could check regularly."""
    assert [is_available(platform) for platform in ("win32", "linux", "darwin")] == [True, False, False]
