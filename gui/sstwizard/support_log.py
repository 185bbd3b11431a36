"""The log for support: what the program did, when, and how long that took.

It is off unless the organization's policy LogFile or the variable SSTWIZARD_LOG names a file. What the program worked
on is never in it: no certificate, name, account, address, path, or message of an error. One thread writes, so that no
drive holds up the window; a file that another process writes to, or that is no log, is left alone.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from threading import Thread
from typing import BinaryIO

from . import __version__

MAX_BYTES = 1_000_000
"""The size of the file, at the most; where it would grow larger, the older half goes."""

_HEAD = b"SST Wizard log\n"
_LOCKED = 2**31 - 2
"""The byte by whose lock a process tells the others that it writes; it lies behind all that the file holds."""
_SECONDS_TO_END = 2.0
_PACKAGE = __name__.partition(".")[0]


class _Writer:
    """Writes lines, on a thread of its own, until it is given None."""

    def __init__(self, path: str) -> None:
        from queue import SimpleQueue  # a start without a log does without

        self.lines: SimpleQueue[bytes | None] = SimpleQueue()
        self.has_failed = False
        self._path = path
        self.thread = Thread(target=self._run, name="sstwizard-log", daemon=True)
        self.thread.start()

    def _run(self) -> None:
        with suppress(OSError):
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(descriptor, "r+b") as file:
                if _is_ours(file):
                    while (line := self.lines.get()) is not None:
                        append(file, line)
                    return
        self.has_failed = True


_writer: _Writer | None = None


def begin(path: str) -> None:
    """Write to a file from now on, first the versions of program, Python and system; it is made where it is missing."""
    global _writer
    _writer = _Writer(path)
    frozen = bool(getattr(sys, "frozen", False))
    note("start", version=__version__, python=sys.version.split()[0], system=_system(), frozen=frozen)


def note(event: str, **facts: object) -> None:
    """Write a line; nothing where the log is off. May be called on any thread.

    Facts are numbers, and words that stand in the program's code; never anything from a file, a user or a server.
    """
    if _writer is None or _writer.has_failed:
        return
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    rest = " ".join(f"{name}={f'{value:.3f}' if isinstance(value, float) else value}" for name, value in facts.items())
    _writer.lines.put(f"{now} {event} {rest}".rstrip().encode("utf-8", "backslashreplace") + b"\n")


def note_error(error: BaseException) -> None:
    """Write the types and numbers of an error and of its causes, and where in the program's code they were raised."""
    seen: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in seen:
        seen.append(cause)
        kind = type(cause)
        numbers = {name: number for name in ("errno", "winerror") if (number := getattr(cause, name, None)) is not None}
        at = ",".join(_places(cause)) or "elsewhere"
        note("error", type=f"{kind.__module__}.{kind.__qualname__}", **numbers, at=at)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)


def end() -> None:
    """Write what is left; it waits for that a moment, and no longer."""
    global _writer
    if _writer is not None:
        _writer.lines.put(None)
        _writer.thread.join(_SECONDS_TO_END)
        _writer = None


def append(file: BinaryIO, line: bytes) -> None:
    """Write a line at the end of a log, and make room for it where there is none."""
    size = file.seek(0, os.SEEK_END)
    if size + len(line) > MAX_BYTES:
        file.seek(size - MAX_BYTES // 2)
        kept = file.read().partition(b"\n")[2]
        file.seek(0)
        file.truncate()
        file.write(_HEAD + kept)
    file.write(line)
    file.flush()


def _places(error: BaseException) -> Iterator[str]:
    """Yield module, line and function of each frame that is the program's own."""
    from traceback import walk_tb  # a start does without

    for frame, line in walk_tb(error.__traceback__):
        module = str(frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] == _PACKAGE:
            yield f"{module}:{line}:{frame.f_code.co_name}"


def _is_ours(file: BinaryIO) -> bool:
    """Lock a file, and say whether that succeeded and the file is a log; an empty one becomes one."""
    from .core.platform.file_access import lock  # what it imports the first window does without

    try:
        lock(file.fileno(), _LOCKED)
    except OSError:
        return False
    file.seek(0)
    head = file.read(len(_HEAD))
    if not head:
        file.write(_HEAD)
        file.flush()
    return head in (b"", _HEAD)


if sys.platform == "win32":

    def _system() -> str:
        major, minor, build, *_ = sys.getwindowsversion()
        return f"Windows-{major}.{minor}.{build}"
else:

    def _system() -> str:
        return "-".join(os.uname()[0:3:2])
