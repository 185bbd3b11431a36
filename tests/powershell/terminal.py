"""A PowerShell in a pseudo-terminal, typed into as a person does."""

from __future__ import annotations

import os
import re
import select
import signal
import struct
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Self

from powershell.console import environment
from waiting import wait_for

_CURSOR_QUESTION, _CURSOR = b"\x1b[6n", b"\x1b[1;1R"
_SEQUENCE = re.compile(r"\x1b(?:\[[0-9;?]*[A-Za-z]|\][^\x07]*\x07|[=>])")
_SIZE = struct.pack("4H", 50, 200, 0, 0)
"""Rows and columns."""


class Terminal:
    """The process and its terminal; a context that ends it."""

    _process: subprocess.Popen[bytes]
    _terminal: int
    _written = b""

    def __init__(self, pwsh: str, variables: Mapping[str, str], *arguments: str, folder: Path) -> None:
        if sys.platform == "win32":
            raise OSError("Windows has no pseudo-terminal that Python can open")
        import pty

        self._terminal, end = pty.openpty()
        variables = {**environment(), **variables}
        command = [pwsh, "-NoLogo", *arguments]
        self._process = subprocess.Popen(
            command, stdin=end, stdout=end, stderr=end, env=variables, cwd=folder, start_new_session=True,
            preexec_fn=_take_terminal,
        )  # fmt: skip
        os.close(end)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        os.close(self._terminal)

    @property
    def screen(self) -> str:
        """All that was written, without what moves the cursor."""
        return _SEQUENCE.sub("", self._written.decode("utf-8", "replace")).replace("\r", "")

    def type(self, text: str) -> None:
        """Type or paste a text; an Enter is a carriage return."""
        data = text.replace("\n", "\r").encode()
        while data:
            self._read(0)
            data = data[os.write(self._terminal, data[:256]) :]

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
        self._wait(lambda: self._process.poll() is not None, "the end")
        return self._process.returncode

    def _wait(self, condition: Callable[[], Any], what: str) -> Any:
        seconds = 0.0

        def read_and_ask() -> Any:
            nonlocal seconds
            self._read(seconds)
            seconds = 0.1
            return condition()

        lives = lambda: self._process.poll() is None  # noqa: E731
        return wait_for(read_and_ask, lambda: f"{what}:\n{self.screen}", lives=lives, pause=0)

    def _read(self, seconds: float) -> None:
        while select.select([self._terminal], [], [], seconds)[0]:
            try:
                data = os.read(self._terminal, 65536)
            except OSError:  # the other end is closed
                return
            self._written += data
            for _ in range(data.count(_CURSOR_QUESTION)):
                os.write(self._terminal, _CURSOR)
            seconds = 0


def _take_terminal() -> None:
    if sys.platform == "win32":
        return
    import fcntl
    import termios

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a job in the background inherits that Ctrl+C is ignored
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    fcntl.ioctl(0, termios.TIOCSWINSZ, _SIZE)
