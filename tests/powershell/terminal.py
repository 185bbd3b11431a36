"""A PowerShell in a pseudo-terminal, typed into as a person does."""

from __future__ import annotations

import os
import re
import select
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Self

from powershell.console import environment
from waiting import wait_for

_CURSOR_QUESTION, _CURSOR = b"\x1b[6n", b"\x1b[1;1R"
_SEQUENCE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07]*(?:\x07|\x1b\\)|[=>])")
_ROWS, _COLUMNS = 50, 200


class Terminal:
    """The process and its terminal; a context that ends it."""

    _written = b""

    def __init__(self, pwsh: str, variables: Mapping[str, str], *arguments: str, folder: Path) -> None:
        start: type[_Unix | _Windows] = _Windows if sys.platform == "win32" else _Unix
        self._process = start([pwsh, "-NoLogo", *arguments], {**environment(), **variables}, folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.close()

    @property
    def screen(self) -> str:
        """All that was written, without what moves the cursor."""
        return _SEQUENCE.sub("", self._written.decode("utf-8", "replace")).replace("\r", "")

    def type(self, text: str) -> None:
        """Type or paste a text; an Enter is a carriage return."""
        data = text.replace("\n", "\r").encode()
        while data:
            self._read(0)
            data = data[self._process.write(data[:256]) :]

    def wait_for(self, pattern: str, after: int = 0) -> int:
        """Wait until what is on the screen from a place on fits a pattern, and return where that ends."""
        found: re.Match[str] = self._wait(lambda: re.compile(pattern).search(self.screen, after), pattern)
        return found.end()

    def wait_for_silence(self, seconds: float = 0.5) -> None:
        """Wait until nothing has been written for a while: a console that asks for the cursor isn't ready for a key."""
        written = -1
        while written != len(self._written):
            written = len(self._written)
            self._read(seconds)

    def wait_until_there(self, path: Path) -> None:
        """Wait until a file is there."""
        self._wait(path.exists, path.name)

    def wait_for_end(self) -> int:
        """Wait until the process has ended, and return its exit code."""
        self._wait(lambda: self._process.exit_code is not None, "the end")
        assert self._process.exit_code is not None
        return self._process.exit_code

    def _wait(self, condition: Callable[[], Any], what: str) -> Any:
        seconds = 0.0

        def read_and_ask() -> Any:
            nonlocal seconds
            self._read(seconds)
            seconds = 0.1
            return condition()

        lives = lambda: self._process.exit_code is None  # noqa: E731
        return wait_for(read_and_ask, lambda: f"{what}:\n{self.screen}", lives=lives, pause=0)

    def _read(self, seconds: float) -> None:
        while data := self._process.read(seconds):
            self._written += data
            for _ in range(data.count(_CURSOR_QUESTION)):
                self._process.write(_CURSOR)
            seconds = 0


class _Unix:
    """A process in a pseudo-terminal of Unix."""

    _process: subprocess.Popen[bytes]
    _terminal: int

    def __init__(self, command: list[str], variables: Mapping[str, str], folder: Path) -> None:
        if sys.platform == "win32":
            raise OSError("Windows has no such terminals")
        import pty

        self._terminal, end = pty.openpty()
        self._process = subprocess.Popen(
            command, stdin=end, stdout=end, stderr=end, env=variables, cwd=folder, start_new_session=True,
            preexec_fn=_take_terminal,
        )  # fmt: skip
        os.close(end)

    @property
    def exit_code(self) -> int | None:
        """How it has ended; None as long as it runs."""
        return self._process.poll()

    def read(self, seconds: float) -> bytes:
        """Wait until something was written, and return it; nothing if the time is over or the process has ended."""
        if not select.select([self._terminal], [], [], seconds)[0]:
            return b""
        try:
            return os.read(self._terminal, 65536)
        except OSError:  # the other end is closed
            return b""

    def write(self, data: bytes) -> int:
        """Type, and return how much of it has found room."""
        return os.write(self._terminal, data)

    def close(self) -> None:
        """End the process."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        os.close(self._terminal)


class _Windows:
    """A process in a pseudo-console of Windows."""

    def __init__(self, command: list[str], variables: Mapping[str, str], folder: Path) -> None:
        import winpty

        self._console, self._errors = winpty.PTY(_COLUMNS, _ROWS), winpty.WinptyError
        program, *words = command
        block = "".join(f"{name}={value}\0" for name, value in variables.items())
        self._console.spawn(program, cmdline=f" {subprocess.list2cmdline(words)}", cwd=str(folder), env=block)

    @property
    def exit_code(self) -> int | None:
        """How it has ended; None as long as it runs."""
        return None if self._console.isalive() else int(self._console.get_exitstatus())

    def read(self, seconds: float) -> bytes:
        """Wait until something was written, and return it; nothing if the time is over or the process has ended."""
        end = time.monotonic() + seconds
        while True:
            try:
                text: str = self._console.read(blocking=False)
            except self._errors:  # the other end is closed
                return b""
            if text or time.monotonic() > end:
                return text.encode()
            time.sleep(0.02)

    def write(self, data: bytes) -> int:
        """Type all of it."""
        self._console.write(data.decode())
        return len(data)

    def close(self) -> None:
        """End the process."""
        if self._console.isalive():
            os.kill(self._console.pid, signal.SIGTERM)


def _take_terminal() -> None:
    if sys.platform == "win32":
        return
    import fcntl
    import termios

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a job in the background inherits that Ctrl+C is ignored
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("4H", _ROWS, _COLUMNS, 0, 0))
