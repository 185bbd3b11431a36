"""A Windows on which nothing has been installed: a fresh Wine with a display and a home folder of its own."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "packaging"))

import wine

PATIENCE = 60
"""Seconds after which something that was waited for is taken to have failed."""
_BEFORE_PRESSING_AGAIN = 5
_HIVES = {"user.reg": "HKCU", "system.reg": "HKLM"}
# Wine would put entries into this system's menus for each Start menu entry and file type.
_OVERRIDES = "mscoree,mshtml,winemenubuilder.exe="

Registry = dict[str, dict[str, str]]


def wait_for(condition: Callable[[], Any], what: str, patience: float = PATIENCE) -> Any:
    """Wait until something holds, and return it."""
    end = time.monotonic() + patience
    while not (found := condition()):
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.1)
    return found


@dataclass(frozen=True)
class BareWindows:
    """A Windows without Python, without the program, without anybody's settings.

    Attributes:
        prefix: Where it lies.
        environment: What a process needs to run in it.
    """

    prefix: Path
    environment: dict[str, str]

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
        return subprocess.run(
            ["wine", program, *arguments],
            env=self.environment,
            cwd=self.drive,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=2 * PATIENCE,
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
        """Have a program uninstalled as its quiet command does it, and return the exit code."""
        code = self.run_line(f'"{self.path(program)}\\Uninstall.exe" /S _?={self.path(program)}')
        if code == 0:
            wait_for(lambda: not (program / "Uninstall.exe").exists(), "the uninstaller to go")
        return code

    @contextmanager
    def running(self, program: str, *arguments: str) -> Iterator[Desk]:
        """Start a program; when its window is there, sit down at the keyboard; end all that runs afterwards."""
        nothing = subprocess.DEVNULL
        command = ["wine", program, *arguments]
        with subprocess.Popen(
            command, env=self.environment, cwd=self.drive, stdin=nothing, stdout=nothing, stderr=nothing
        ) as process:
            try:
                yield Desk(self.environment, process)
            finally:
                self.end()

    def end(self) -> None:
        """End all that runs, and have the registry written."""
        for option in ("--kill", "--wait"):
            subprocess.run(["wineserver", option], env=self.environment, check=False)

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
    """A person at the keyboard, who sees the screen."""

    def __init__(self, environment: dict[str, str], process: subprocess.Popen[bytes]) -> None:
        self._environment = environment
        self._process = process
        wait_for(self.has_the_focus, "the program's window")
        self.see(lambda now: len(set(now)) > 1, "anything but one colour")
        self.rest()
        wait_for(self.has_the_focus, "the focus to stay in the program's window")

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

    def see(self, condition: Callable[[bytes], bool], what: str) -> None:
        """Wait until the screen is as wanted."""
        wait_for(lambda: condition(self.screen()), what)

    def rest(self) -> None:
        """Wait until the screen stays as it is."""
        digests: list[bytes] = []

        def stays() -> bool:
            digests.append(hashlib.sha256(self.screen()).digest())
            return len(digests) > 2 and len(set(digests[-3:])) == 1

        wait_for(stays, "the screen to come to rest")

    def press(self, *keys: str) -> None:
        """Press keys, each of which changes what is to be seen; one that does not is pressed again, as people do."""
        for key in keys:
            before = self.screen()

            def changes(key: str = key, before: bytes = before) -> bool:
                self._key(key)
                return self._changes(before)

            wait_for(changes, f"what {key} does")
            self.rest()

    def _changes(self, before: bytes) -> bool:
        end = time.monotonic() + _BEFORE_PRESSING_AGAIN
        while self.screen() == before:
            if time.monotonic() > end:
                return False
        return True

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

        wait_for(is_done, f"what {key} and a text do")

    def fill(self, key: str, text: str) -> None:
        """Press the key that leads to a field, where one may be already, and type over what is in it."""
        self._key(key)
        self.rest()
        self._xdotool("key", "ctrl+a")
        self.type(text)

    def choose(self, keys: str, title: str, path: str | None) -> None:
        """Press what opens a file dialog, and name a file in it; or cancel it.

        What closes the dialog is pressed once only: a second time might come too late, and mean something to the page.

        Args:
            keys: What opens it, with spaces between.
            title: How the dialog's title begins.
            path: The file, as Windows calls it; None cancels.
        """

        def opens() -> bool:
            self._key(*keys.split())
            with suppress(AssertionError):
                wait_for(lambda: self._shows(title), title, _BEFORE_PRESSING_AGAIN)
            return self._shows(title)

        wait_for(opens, f"the window “{title}”")
        self.rest()
        if path is not None:
            self._xdotool("key", "ctrl+a")
            self.type(path)
        self._xdotool("key", "Escape" if path is None else "Return")
        wait_for(lambda: not self._shows(title), f"the window “{title}” to go")
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

        def ends() -> bool:
            self._xdotool("key", "alt+F4")
            if self._shows("Finish"):  # upload steps are not done
                self._xdotool("key", "alt+f")
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_BEFORE_PRESSING_AGAIN)
            return self._process.returncode is not None

        wait_for(ends, "the program to end")
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
    with wine._display() as display:
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
