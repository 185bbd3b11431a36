"""Another process that opens PKCS #12 files: how long that takes can't be known before, and it can't be stopped here.

A file names how often its password is to be hashed, and may do so inside what is encrypted. So the work is done where
it can be ended. The password goes through a pipe, and stands on no command line and in no environment.
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
from .pkcs12_worker import ARGUMENT, READY, Opened, Refusal, question, understood

_SECONDS_BETWEEN_LOOKS = 0.05
_MAX_SECONDS_TO_START = 30
"""Computers that scan each program take seconds to start one; that is not the file's fault."""
_MAX_ANSWER_BYTES = 32 * 2**20


class _Running(NamedTuple):
    """The other process, its two pipes, and the thread that waits for its answers."""

    process: subprocess.Popen[bytes]
    questions: IO[bytes]
    answers: IO[bytes]
    waiter: ThreadPoolExecutor


class Opener(ExitStack):
    """Opens one PKCS #12 file after the other, in a process that starts with the first and ends when it is closed."""

    def __init__(self, command: Sequence[str] = ()) -> None:
        """Start nothing yet.

        Args:
            command: What is started; this program by default.
        """
        super().__init__()
        self._command = command or own_command()
        self._running: _Running | None = None
        self.callback(self._end)

    def open_file(self, data: bytes, passwords: Iterable[bytes | None], budget: Budget) -> Sequence[Opened] | Refusal:
        """Open a file as `pkcs12_worker.open_file` does.

        Args:
            data: The file, and nothing after it.
            passwords: Those that are tried.
            budget: Its seconds run, and its report can end the work.

        Raises:
            LimitError: The seconds are spent. The process is ended; for the next file another one starts.
            CancelledError: The work is to end.
            FormatError: There can be no other process.
        """
        budget.take(Cost.SECONDS, 0)
        running = self._running or self._start(budget)
        answer = b""
        try:
            answer = _waited(running.waiter.submit(_exchange, running, question(data, passwords)), budget)
        finally:
            if not answer.endswith(b"\n"):  # it has ended, or what it says has no end
                self._end()
        return understood(answer)

    def _start(self, budget: Budget) -> _Running:
        """Start the process, and wait until it says that it is ready."""
        try:
            process = _process(self._command)
        except OSError as error:
            raise _can_not_start() from error
        self._running = running = _Running(
            process,
            process.stdin,  # type: ignore[arg-type]  # a pipe, and so is the next
            process.stdout,  # type: ignore[arg-type]
            ThreadPoolExecutor(1),
        )
        patience = Budget(lambda _done, _total: budget.check_cancelled(), {Cost.SECONDS: _MAX_SECONDS_TO_START})
        said = b""
        try:
            said = _waited(running.waiter.submit(running.answers.readline, len(READY)), patience)
        except LimitError as error:
            raise _can_not_start() from error
        finally:
            if said != READY:
                self._end()
        if said != READY:
            raise _can_not_start()
        return running

    def _end(self) -> None:
        """End the process, whatever it does, and wait until it has."""
        if self._running is None:
            return
        process, questions, answers, waiter = self._running
        self._running = None
        process.kill()
        process.wait()
        waiter.shutdown()  # what it waits for has ended
        answers.close()
        with suppress(OSError):  # what was not sent can't be any more
            questions.close()


def own_command() -> list[str]:
    """Return the command that starts this program as the other process.

    A bundle is its own interpreter. Else Python must not look for modules where the user happens to be (-P).
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-P", "-m", "sstwizard", ARGUMENT]


def _environment() -> dict[str, str]:
    """Return the environment, in which Python finds this very package, however it was found here."""
    package = str(Path(__file__).resolve().parents[3])
    others = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": os.pathsep.join((package, others)) if others else package}


def _process(command: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _waited(answer: Future[bytes], budget: Budget) -> bytes:
    """Return what the other process says, once it does.

    Args:
        answer: What it will say.
        budget: Pays for the seconds.
    """
    since = monotonic()
    while not wait((answer,), _SECONDS_BETWEEN_LOOKS).done:
        now = monotonic()
        budget.take(Cost.SECONDS, now - since)
        since = now
    budget.spent[Cost.SECONDS] += monotonic() - since
    return answer.result()


def _exchange(running: _Running, asked: bytes) -> bytes:
    """Ask, and return the answer; nothing where the other process has ended."""
    with suppress(OSError):  # it has: the answer is not there either
        running.questions.write(asked)
        running.questions.flush()
    return running.answers.readline(_MAX_ANSWER_BYTES)


def _can_not_start() -> FormatError:
    message = QT_TRANSLATE_NOOP(
        "core",
        "PKCS #12 files are opened in a separate process, which could not be started. Export the certificates as "
        "PKCS #7 (.p7b) instead.",
    )
    return FormatError(text(message))
