"""Open PKCS #12 files in a process of their own: both its sides.

A file specifies how often its password is hashed, possibly in its encrypted part. So opening it may take any amount of
time, and is done in a process that can be ended. Each request and each response is a line of JSON, with binary values
in base64. The password is passed through a pipe, never on the command line or in the environment; private keys are
dropped as soon as they are decoded, and only certificates are returned.
"""

from __future__ import annotations

import faulthandler
import json
import os
import subprocess
import sys
import warnings
from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, suppress
from enum import StrEnum
from pathlib import Path
from time import monotonic
from typing import IO, TYPE_CHECKING, NamedTuple

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.x509 import InvalidVersion

from ..certificates.budget import Budget, Cost
from ..errors import FormatError, LimitError
from ..platform.programs import bundled_program
from ..text import QT_TRANSLATE_NOOP, text

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12Certificate

ARGUMENT = "--open-pkcs12"
"""The only argument on the command line of the process."""
READY = b"ready\n"
"""The line that the process writes when it has started."""
_MAX_SECONDS = 60
"""The time after which the process ends itself, as its parent may have been killed."""
_WRONG_PASSWORD = "password"  # noqa: S105 - a word in the messages of cryptography and OpenSSL
_REFUSED_CERTIFICATE = "Certificate::"
"""In the message if the file was opened, but `cryptography` refuses a certificate: it returns all or none."""

_SECONDS_BETWEEN_CHECKS = 0.05
_MAX_SECONDS_TO_START = 30
"""Not a cost of the file: computers that scan each program take seconds to start one."""
_MAX_RESPONSE_BYTES = 32 * 2**20
CAN_NOT_START = QT_TRANSLATE_NOOP(
    "core",
    "PKCS #12 files are opened in a separate process, which could not be started. Export the certificates as "
    "PKCS #7 (.p7b) instead.",
)


class Refusal(StrEnum):
    """Why a file wasn't opened."""

    PASSWORD = "password"  # noqa: S105 - a reason
    CERTIFICATE = "certificate"
    """One of its certificates is refused, so none is returned."""
    DAMAGED = "damaged"


class Opened(NamedTuple):
    """A certificate in a PKCS #12 file.

    Attributes:
        der: The encoded certificate.
        name: Its friendly name in the file.
        has_key: Whether the file contains its private key.
    """

    der: bytes
    name: str
    has_key: bool


def open_file(data: bytes, passwords: Iterable[bytes | None]) -> Sequence[Opened] | Refusal:
    """Open a PKCS #12 file, without anything after it, and return its certificates, or why it wasn't opened.

    The passwords are tried in their order; None means no password.
    """
    tried = (_open(data, password) for password in passwords)
    return next((found for found in tried if found is not Refusal.PASSWORD), Refusal.PASSWORD)


def _open(data: bytes, password: bytes | None) -> Sequence[Opened] | Refusal:
    from cryptography.hazmat.primitives.serialization import pkcs12  # slow to import, and seldom needed

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about BER and odd certificates, which it reads
            store = pkcs12.load_pkcs12(data, password)
    except InvalidVersion:
        return Refusal.CERTIFICATE
    except (ValueError, UnsupportedAlgorithm) as error:
        if _WRONG_PASSWORD in str(error):
            return Refusal.PASSWORD
        return Refusal.CERTIFICATE if _REFUSED_CERTIFICATE in str(error) else Refusal.DAMAGED
    first = [_opened(store.cert, has_key=store.key is not None)] if store.cert else []
    return [*first, *(_opened(one, has_key=False) for one in store.additional_certs)]


def _opened(found: PKCS12Certificate, *, has_key: bool) -> Opened:
    from cryptography.hazmat.primitives.serialization import Encoding

    name = (found.friendly_name or b"").decode("utf-8", "replace")
    return Opened(found.certificate.public_bytes(Encoding.DER), name, has_key)


def request_line(data: bytes, passwords: Iterable[bytes | None]) -> bytes:
    """Return the line that requests to open a file, with the arguments of `open_file`."""
    encoded = [None if password is None else _encoded(password) for password in passwords]
    return json.dumps([_encoded(data), encoded]).encode("ascii") + b"\n"


def response_line(request: bytes) -> bytes:
    """Open the file in a line that `request_line` returned, and return the line that responds."""
    data, passwords = json.loads(request)
    found = open_file(b64decode(data), [None if each is None else b64decode(each) for each in passwords])
    values = found if isinstance(found, Refusal) else [(_encoded(each.der), each.name, each.has_key) for each in found]
    return json.dumps(values).encode("ascii") + b"\n"


def parse_response(line: bytes) -> Sequence[Opened] | Refusal:
    """Return the result in a line that `response_line` returned.

    An invalid or empty line means that the process failed because of the file, which is therefore damaged.
    """
    try:
        values = json.loads(line)
        if isinstance(values, str):
            return Refusal(values)
        return [Opened(b64decode(der, validate=True), str(name), bool(has_key)) for der, name, has_key in values]
    except (ValueError, TypeError):
        return Refusal.DAMAGED


def _encoded(value: bytes) -> str:
    return b64encode(value).decode("ascii")


def serve(requests: IO[bytes] | None = None, responses: IO[bytes] | None = None) -> int:
    """Run the process: respond to all requests, and return the exit code.

    The default is standard input and output, by number, as a program without a console may have no `sys.stdin`.
    """
    requests = requests or open(0, "rb", closefd=False)  # noqa: SIM115 - a number, open until the end
    responses = responses or open(1, "wb", closefd=False)  # noqa: SIM115
    responses.write(READY)
    responses.flush()
    with open(os.devnull, "w", encoding="ascii") as nowhere:  # noqa: PTH123
        for line in requests:
            faulthandler.dump_traceback_later(_MAX_SECONDS, exit=True, file=nowhere)
            responses.write(response_line(line))
            responses.flush()
            faulthandler.cancel_dump_traceback_later()
    return 0


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
        """Open a file in the process, like `open_file`, within the seconds of a budget.

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
            raise FormatError(text(CAN_NOT_START)) from error
        self._running = running = _Running(
            process,
            process.stdin,  # type: ignore[arg-type]  # a pipe, and so is the next
            process.stdout,  # type: ignore[arg-type]
            ThreadPoolExecutor(1),
        )
        patience = Budget(lambda _done, _total: budget.check_cancelled(), {Cost.SECONDS: _MAX_SECONDS_TO_START})
        line = b""
        try:
            with suppress(LimitError):
                line = _wait_for(running.waiter.submit(running.responses.readline, len(READY)), patience)
        finally:
            if line != READY:
                self._end()
        if line != READY:
            raise FormatError(text(CAN_NOT_START))
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
    if program := bundled_program():
        return [str(program), ARGUMENT]
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
