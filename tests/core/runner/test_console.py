"""A script in a console window: how it is started, where, and with what."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sstwizard.core.errors import ConsoleError
from sstwizard.core.runner.installed import PowerShell, forbidden, start
from sstwizard.core.text import Text
from stand_ins import StandIn, terminal

only_windows = pytest.mark.skipif(sys.platform != "win32", reason="about Windows' consoles")
only_unix = pytest.mark.skipif(sys.platform == "win32", reason="about Unix's terminals")


class Started:
    """A console with a stand-in of PowerShell, in a folder whose name holds a blank and a quotation mark."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stand_in = StandIn(folder / "pwsh.exe")
        self.script = folder / "run it.ps1"
        self.job = folder / "it's a job.json"

    def start(self, obstacle: Text | None = None) -> subprocess.Popen[bytes]:
        """Start the script."""
        program = PowerShell(self.stand_in.program, (7, 6, 9), False, "", obstacle)
        return start(program, self.script, self.job)

    def seen(self) -> dict[str, Any]:
        """Start the script, and return what PowerShell has seen."""
        with self.start() as process:
            try:
                return self.stand_in.started()
            finally:
                self.stand_in.end()
                process.wait(60)


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Started]:
    """Return a stand-in of PowerShell, and, where there are such, of a terminal."""
    folder = tmp_path / "it's here"
    stand_in = Started(folder)
    if sys.platform != "win32":
        terminal(folder / "xterm", 1)
        monkeypatch.setenv("PATH", str(folder))
    yield stand_in
    stand_in.stand_in.end()


def test_the_script_is_a_file_that_is_run_under_remote_signed(started: Started) -> None:
    """Exactly these arguments, as words that no shell reads: no profile, a window that stays, on Windows a policy."""
    policy = ["-ExecutionPolicy", "RemoteSigned"] if sys.platform == "win32" else []
    words = ["-File", str(started.script), "-Job", str(started.job)]
    assert started.seen()["arguments"] == ["-NoProfile", "-NoExit", *policy, *words]


def test_the_working_folder_is_not_the_wizards(started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    """PowerShell begins where no stranger can put a file beside it: in System32, or at home."""
    monkeypatch.chdir(started.folder)
    folder = Path(started.seen()["folder"])
    if sys.platform == "win32":
        assert str(folder).lower() == rf"{os.environ['SystemRoot']}\system32".lower()  # noqa: SIM112
    else:
        assert folder == Path.home()


def test_the_environment_is_that_of_other_programs(
    started: Started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the user has set is handed on, what a frozen wizard has set for itself is not."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    monkeypatch.setenv("_PYI_APPLICATION_HOME_DIR", str(tmp_path))
    monkeypatch.setenv("SST_TEST", "handed on")
    environment = started.seen()["environment"]
    assert environment["SST_TEST"] == "handed on"
    assert "_PYI_APPLICATION_HOME_DIR" not in environment


def test_no_handle_is_inherited(started: Started) -> None:
    """What the wizard has open, a child keeps no end of, not even of a pipe that may be inherited."""
    reading, writing = os.pipe()
    os.set_inheritable(writing, True)
    answer: list[bytes] = []
    thread = threading.Thread(target=lambda: answer.append(os.read(reading, 1)), daemon=True)
    with started.start() as process:
        try:
            started.stand_in.started()
            os.close(writing)
            thread.start()
            thread.join(5)
            assert answer == [b""], "somebody else still holds the pipe"
        finally:
            started.stand_in.end()
            process.wait(60)
    thread.join(60)
    os.close(reading)


def test_it_has_a_console_of_its_own(started: Started) -> None:
    """The wizard is not attached to the window's console, nor is PowerShell to the wizard's session."""
    processes = started.seen()["processes"]
    assert processes
    if sys.platform == "win32":
        assert os.getpid() not in processes
    else:
        assert os.getsid(0) not in processes


def test_where_a_policy_forbids_scripts_nothing_is_started(started: Started) -> None:
    """The error names the policy, and no process was made."""
    with pytest.raises(ConsoleError, match=r"UserPolicy: AllSigned"):
        started.start(forbidden("AllSigned", "UserPolicy"))
    assert not started.stand_in.record.exists()


@pytest.mark.parametrize("relative", ["program", "script", "job"])
def test_a_relative_path_is_never_started(relative: str, started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name alone may be another program or script in the current folder."""
    monkeypatch.chdir(started.folder)
    if relative == "program":
        started.stand_in.program = Path(started.stand_in.program.name)
    else:
        setattr(started, relative, Path(getattr(started, relative).name))
    with pytest.raises(ValueError, match="name alone"):
        started.start()
    assert not (started.folder / "pwsh.json").exists()


@only_unix
def test_there_may_be_no_terminal(started: Started, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then the commands are typed."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ConsoleError, match="No terminal was found"):
        started.start()


def test_what_can_not_be_started_is_told(started: Started) -> None:
    """The sentence names the program and the system's reason."""
    broken = started.folder / ("xterm" if sys.platform != "win32" else "pwsh.exe")
    broken.write_bytes(b"\x7fELF")
    with pytest.raises(ConsoleError, match=r"can't be started: .+ Save the transfer kit"):
        started.start()


@only_windows
def test_the_bundles_dll_folder_is_not_handed_on(
    started: Started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the child is made there is no DLL folder to inherit; the wizard has its own again afterwards."""
    win32: Any = importlib.import_module("sstwizard.core.platform.win32")
    at_start = []
    popen = subprocess.Popen

    def watched(*words: Any, **options: Any) -> Any:
        at_start.append(win32.dll_folder())
        return popen(*words, **options)

    monkeypatch.setattr(subprocess, "Popen", watched)
    win32.set_dll_folder(str(tmp_path))
    try:
        started.seen()
        assert (at_start, win32.dll_folder()) == ([str(tmp_path)], str(tmp_path))
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
        started.stand_in.record.unlink()
        started.seen()
        assert (at_start[1:], win32.dll_folder()) == ([""], str(tmp_path))
    finally:
        win32.set_dll_folder("")
