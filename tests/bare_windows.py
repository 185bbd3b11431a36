"""A Windows on which nothing has been installed: a fresh Wine with a display and a home folder of its own."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import wine

from waiting import LIMIT, wait_for

_IDLE_SECONDS = 0.6
"""For so long a program does nothing once it has done all that a key makes it do; a timer of Qt's ends within."""
_LOST_SECONDS = 15.0
"""For so long nothing runs once a window won't come any more: longer than Wine waits for a desktop."""
_MOST_PRESSES = 8
"""So often a key that changes nothing is pressed."""
_HIVES = {"user.reg": "HKCU", "system.reg": "HKLM"}
# Wine would put entries into this system's menus for each Start menu entry and file type.
_OVERRIDES = "mscoree,mshtml,winemenubuilder.exe="

Registry = dict[str, dict[str, str]]


@dataclass(frozen=True)
class BareWindows:
    """A Windows without Python, without the program, without anybody's settings."""

    prefix: Path
    environment: dict[str, str]
    _servers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def wake(self) -> None:
        """Have Wine's server and Windows' services run until `end`: each program starts ten times as fast then.

        The services keep the outputs of the program that starts them, so none that is read may do it.
        """
        if self._servers:
            return
        nothing = subprocess.DEVNULL
        for command in (["wineserver", "--foreground", "--persistent"], ["wine", "cmd", "/c", "rem"]):
            started = subprocess.Popen(command, env=self.environment, stdin=nothing, stdout=nothing, stderr=nothing)
            self._servers.append(started)
        started.wait(LIMIT)

    @property
    def drive(self) -> Path:
        """Drive C."""
        return self.prefix / "drive_c"

    @property
    def user(self) -> Path:
        """The user's folder."""
        (folder,) = (each for each in (self.drive / "users").iterdir() if each.name != "Public")
        return folder

    def path(self, file: Path) -> str:
        """Return what Windows calls a file on drive C."""
        return "C:\\" + "\\".join(file.relative_to(self.drive).parts)

    def run(self, program: str | Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a Windows program to its end."""
        self.wake()
        return subprocess.run(
            ["wine", program, *arguments],
            env=self.environment,
            cwd=self.drive,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=LIMIT,
            check=False,
        )

    def run_line(self, line: str) -> int:
        """Run a command line as it is written, with quotes anywhere, and return the exit code with all its bits."""
        file = self.drive / "line.bat"
        file.write_text(f"@{line}\r\n@echo exit code: %errorlevel%\r\n", encoding="ascii", newline="")
        said = self.run(r"C:\windows\system32\cmd.exe", "/d", "/c", self.path(file)).stdout
        file.unlink()
        return int(said.rpartition("exit code: ")[2])

    def uninstall(self, program: Path) -> int:
        """Have a program uninstalled as its quiet command does it, delete what stays, and return the exit code."""
        code = self.run_line(f'"{self.path(program)}\\Uninstall.exe" /S _?={self.path(program)}')
        if code == 0:
            (program / "Uninstall.exe").unlink()
            if not any(program.iterdir()):
                program.rmdir()
        return code

    @contextmanager
    def running(self, program: str, *arguments: str) -> Iterator[Desk]:
        """Start a program; when its window is there, sit down at the keyboard; end all that runs afterwards.

        Where Wine takes more than ten seconds to make the desktop, as on a busy machine, what was started has a window
        that nobody sees: as people do, it is started again then.
        """
        nothing = subprocess.DEVNULL
        command = ["wine", program, *arguments]
        for is_last in (False, False, True):
            self.wake()
            with subprocess.Popen(
                command, env=self.environment, cwd=self.drive, stdin=nothing, stdout=nothing, stderr=nothing
            ) as process:
                try:
                    desk = Desk(self.environment, process)
                    if desk.is_there(insists=is_last):
                        yield desk
                        return
                finally:
                    self.end()

    def end(self) -> None:
        """End all that runs, and have the registry written."""
        subprocess.run(["wineserver", "--kill"], env=self.environment, check=False)
        while self._servers:
            self._servers.pop().wait(LIMIT)

    def registry(self) -> Registry:
        """Return both hives, as names and values by key; what runs is ended."""
        self.end()
        return {
            f"{hive}\\{key}": values
            for name, hive in _HIVES.items()
            for key, values in _parse((self.prefix / name).read_text(encoding="utf-8", errors="replace"))
        }

    def files(self) -> set[str]:
        """Return every file and folder of the user and of the machine, but for those of Windows itself."""
        folders = (self.drive, self.prefix.parent / "home")
        found = (self.name(path) for folder in folders for path in folder.rglob("*"))
        return {name for name in found if "windows" not in Path(name).parts}

    def name(self, path: Path) -> str:
        """Return what `files` calls a file."""
        return str(path.relative_to(self.prefix.parent))


class Desk:
    """A person at the keyboard, who sees the screen, and waits until nothing that runs here is running."""

    def __init__(self, environment: dict[str, str], process: subprocess.Popen[bytes]) -> None:
        self._environment = environment
        self._process = process

    def is_there(self, *, insists: bool = True) -> bool:
        """Wait for the program's window to be painted; say whether it came before the program had come to rest."""
        if not insists:
            end = time.monotonic() + LIMIT / 6  # where something of Wine runs without end
            self.rest(lambda: self.has_the_focus() or time.monotonic() > end, _LOST_SECONDS)
            if not self.has_the_focus():
                return False
        self._wait(self.has_the_focus, "the program's window")
        self._wait(lambda: len(set(self.screen())) > 1, "anything but one color")
        self.rest()
        self._wait(self.has_the_focus, "the focus to stay in the program's window")
        return True

    def _wait(self, condition: Callable[[], Any], what: str) -> None:
        wait_for(condition, what, lives=lambda: self._process.poll() is None)

    def has_the_focus(self) -> bool:
        """Give the focus to the program's window, as there is no window manager to do it; say whether that worked.

        While a program starts, Wine may take its window off the screen again for a moment, or replace it.
        """
        find = ["search", "--onlyvisible", "--name", "SST Wizard"]
        xdotool = ["xdotool", *find, "windowfocus", "getwindowfocus", "getwindowname"]
        done = subprocess.run(xdotool, env=self._environment, capture_output=True, text=True, check=False)
        return done.returncode == 0 and "SST Wizard" in done.stdout

    def screen(self) -> bytes:
        """Return what is to be seen, as pixels."""
        command = ["import", "-window", "root", "-depth", "8", "rgb:-"]
        return subprocess.run(command, env=self._environment, check=True, capture_output=True).stdout

    def rest(self, until: Callable[[], bool] = lambda: False, seconds: float = _IDLE_SECONDS) -> None:
        """Wait until nothing that runs here has run for a while, the program has ended, or something holds."""
        since, before = time.monotonic(), self._work()

        def idle() -> bool:
            nonlocal since, before
            if (now := self._work()) != before or now[1]:
                since, before = time.monotonic(), now
            return time.monotonic() - since > seconds

        self._wait(lambda: idle() or self._process.poll() is not None or until(), "the program to come to rest")

    def _work(self) -> tuple[int, bool]:
        """Return how long all that runs in this Windows has run, in clock ticks, and whether some of it is running."""
        prefix = f"WINEPREFIX={self._environment['WINEPREFIX']}\0".encode()
        ticks, running = 0, False
        for process in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # it has ended
                if prefix in (process / "environ").read_bytes() + b"\0":
                    for thread in (process / "task").iterdir():
                        state, *numbers = (thread / "stat").read_text().rpartition(")")[2].split()
                        ticks += int(numbers[10]) + int(numbers[11])
                        running |= state in "RD"
        return ticks, running

    def press(self, *keys: str) -> None:
        """Press keys, each of which changes what is to be seen; one that does not is pressed again, as people do."""
        for key in keys:
            before = self.screen()
            for _ in range(_MOST_PRESSES):
                self._key(key)
                self.rest()
                if self.screen() != before:
                    break
            else:
                raise AssertionError(f"{key} does nothing")

    def insist(self, key: str, text: str) -> None:
        """Press a key and type a text until that does something, and doing it again does nothing more.

        For a program that may not be ready yet, and a key after which the text replaces what it did before.
        """
        screens = [self.screen()]

        def is_done() -> bool:
            self._key(key)
            self.type(text)
            screens.append(self.screen())
            return screens[-1] == screens[-2] != screens[0]

        self._wait(is_done, f"what {key} and a text do")

    def fill(self, key: str, text: str) -> None:
        """Press the key that leads to a field, where one may be already, and type over what is in it."""
        self._key(key)
        self.rest()
        self._xdotool("key", "ctrl+a")
        self.type(text)

    def choose(self, keys: str, title: str, path: str | None) -> None:
        """Press keys, with spaces between, that open a file dialog, and name a file in it, or cancel it without one.

        What closes the dialog is pressed once only: a second time might come too late, and mean something to the page.
        """
        for _ in range(_MOST_PRESSES):
            self._key(*keys.split())
            self.rest()
            if self._shows(title):
                break
        else:
            raise AssertionError(f"{keys} opens no window “{title}”")
        if path is not None:
            self._xdotool("key", "ctrl+a")
            self.type(path)
        self._xdotool("key", "Escape" if path is None else "Return")
        self._wait(lambda: not self._shows(title), f"the window “{title}” to go")
        self.rest()

    def _shows(self, title: str) -> bool:
        search = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}"]
        return subprocess.run(search, env=self._environment, capture_output=True, check=False).returncode == 0

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        self._xdotool("type", "--delay", "20", text)
        self.rest()

    def close(self) -> None:
        """Close the program as people do, and wait until it has ended by itself."""
        for _ in range(_MOST_PRESSES):
            self._xdotool("key", "alt+F4")
            self.rest()
            if self._shows("Finish"):  # upload steps are not done
                self._xdotool("key", "alt+f")
                self.rest()
            if self._process.poll() is not None:
                break
        assert self._process.returncode == 0

    def _key(self, *keys: str) -> None:
        """Press keys in the program's window, which Wine may have replaced since the last ones."""
        self.has_the_focus()
        self._xdotool("key", *keys)

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, capture_output=True)


@contextmanager
def bare_windows(folder: Path) -> Iterator[BareWindows]:
    """Make a Windows in an empty folder, and end it afterwards."""
    home = folder / "home"
    home.mkdir()
    with wine.display() as display:
        own = {
            "WINEPREFIX": str(folder / "prefix"),
            "HOME": str(home),
            "WINEDLLOVERRIDES": _OVERRIDES,
            "LC_ALL": "C.UTF-8",  # the names of files are in UTF-8
            "MESA_SHADER_CACHE_DISABLE": "true",  # else it lies in the home folder
        }
        environment = {
            name: value
            for name, value in (wine._environment(display) | own).items()
            if not name.startswith(("PYTHON", "SSTWIZARD_", "XDG_"))
        }
        wine._make_prefix(environment)
        windows = BareWindows(folder / "prefix", environment)
        # A screen on which a text cursor blinks does not come to rest on a slow machine.
        windows.run("reg", "add", r"HKCU\Control Panel\Desktop", "/v", "CursorBlinkRate", "/d", "-1", "/f")
        try:
            yield windows
        finally:
            windows.end()


def _parse(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    r"""Read Wine's file of a hive: [Key\\Below] and "name"="value", with backslashes and quotes escaped."""
    for section in re.split(r"^\[", text, flags=re.MULTILINE)[1:]:
        key, _, body = section.partition("]")
        values = re.findall(r'^(@|"(?:[^"\\]|\\.)*")=(.*)$', body, re.MULTILINE)
        yield _plain(key), {_plain(name): _plain(value) for name, value in values}


def _plain(text: str) -> str:
    """Return a text without the quotes around it, and without what escapes those in it."""
    return re.sub(r"\\(.)", r"\1", text.removeprefix('"').removesuffix('"'))
