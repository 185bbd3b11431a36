"""Start and end the process that opens PKCS #12 files.

A file specifies how often its password is hashed, possibly in its encrypted part. So opening it may take any amount of
time, and is done in a process that can be ended. The password is passed through a pipe, never on the command line or in
the environment.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, suppress
from pathlib import Path
from time import monotonic
from typing import IO, NamedTuple

from ..certificates.budget import Budget, Cost
from ..errors import FormatError, LimitError
from ..text import QT_TRANSLATE_NOOP, text
from .pkcs12_worker import ARGUMENT, READY, Opened, Refusal, parse_response, request_line

_SECONDS_BETWEEN_CHECKS = 0.05
_MAX_SECONDS_TO_START = 30
"""Not a cost of the file: computers that scan each program take seconds to start one."""
_MAX_RESPONSE_BYTES = 32 * 2**20


_CAN_NOT_START = QT_TRANSLATE_NOOP(
    "core",
    "PKCS #12 files are opened in a separate process, which could not be started. Export the certificates as "
    "PKCS #7 (.p7b) instead.",
)


class _Running(NamedTuple):
    """The process, its pipes, and the thread that waits for its responses."""

    process: subprocess.Popen[bytes]
    requests: IO[bytes]
    responses: IO[bytes]
    waiter: ThreadPoolExecutor


class Opener(ExitStack):
    """Opens PKCS #12 files in a process that starts with the first file and ends when the opener is closed."""

    def __init__(self, command: Sequence[str] = ()) -> None:
        """Set the command that starts the process; by default, that of this program."""
        super().__init__()
        self._command = command or own_command()
        self._running: _Running | None = None
        self.callback(self._end)

    def open_file(self, data: bytes, passwords: Iterable[bytes | None], budget: Budget) -> Sequence[Opened] | Refusal:
        """Open a file like `pkcs12_worker.open_file`.

        Args:
            data: The file, without anything after it.
            passwords: The passwords to try.
            budget: Limits the seconds, and can cancel.

        Raises:
            LimitError: The seconds are spent. The process is ended, and the next file starts another one.
            CancelledError: The user has canceled.
            FormatError: The process can't be started.
        """
        budget.take(Cost.SECONDS, 0)
        running = self._running or self._start(budget)
        response = b""
        try:
            response = _wait_for(running.waiter.submit(_exchange, running, request_line(data, passwords)), budget)
        finally:
            if not response.endswith(b"\n"):  # the process has ended, or its response is too long
                self._end()
        return parse_response(response)

    def _start(self, budget: Budget) -> _Running:
        """Start the process, and wait until it is ready."""
        try:
            process = _start_process(self._command)
        except OSError as error:
            raise FormatError(text(_CAN_NOT_START)) from error
        self._running = running = _Running(
            process,
            process.stdin,  # type: ignore[arg-type]  # a pipe, and so is the next
            process.stdout,  # type: ignore[arg-type]
            ThreadPoolExecutor(1),
        )
        patience = Budget(lambda _done, _total: budget.check_cancelled(), {Cost.SECONDS: _MAX_SECONDS_TO_START})
        line = b""
        try:
            line = _wait_for(running.waiter.submit(running.responses.readline, len(READY)), patience)
        except LimitError as error:
            raise FormatError(text(_CAN_NOT_START)) from error
        finally:
            if line != READY:
                self._end()
        if line != READY:
            raise FormatError(text(_CAN_NOT_START))
        return running

    def _end(self) -> None:
        """Kill the process, and wait until it has ended."""
        if self._running is None:
            return
        process, requests, responses, waiter = self._running
        self._running = None
        process.kill()
        process.wait()
        waiter.shutdown()  # it waits for the process, which has ended
        responses.close()
        with suppress(OSError):  # the rest of a request can't be sent any more
            requests.close()


def own_command() -> list[str]:
    """Return the command that starts the process.

    A bundle is its own interpreter. Otherwise Python must not look for modules in the current folder (-P).
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-P", "-m", "sstwizard", ARGUMENT]


def _environment() -> dict[str, str]:
    """Return the environment in which Python finds the same package as this process."""
    package = str(Path(__file__).resolve().parents[3])
    others = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join((package, others)) if others else package}


def _start_process(command: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _wait_for(line: Future[bytes], budget: Budget) -> bytes:
    """Wait for a line of the process, taking the seconds from the budget."""
    since = monotonic()
    while not wait((line,), _SECONDS_BETWEEN_CHECKS).done:
        now = monotonic()
        budget.take(Cost.SECONDS, now - since)
        since = now
    budget.spent[Cost.SECONDS] += monotonic() - since
    return line.result()


def _exchange(running: _Running, request: bytes) -> bytes:
    """Send a request, and return the response; nothing if the process has ended."""
    with suppress(OSError):  # then there is no response either
        running.requests.write(request)
        running.requests.flush()
    return running.responses.readline(_MAX_RESPONSE_BYTES)
