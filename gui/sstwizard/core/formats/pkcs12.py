"""Read the certificates in PKCS #12 files (.p12, .pfx; RFC 7292): limit the cost, and open them in another process.

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
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import ExitStack, suppress
from enum import StrEnum
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import IO, NamedTuple

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.x509 import InvalidVersion

from ..certificates.budget import MAX, Budget, Cost
from ..certificates.certificate import Certificate, WindowsProperties
from ..certificates.reading import Problem, Reading, ReadingBuilder
from ..errors import FormatError, LimitError, PasswordNeededError
from ..platform.programs import bundled_program
from ..text import QT_TRANSLATE_NOOP, text
from . import asn1
from .der import cut_certificate
from .sst import shown_name

_MAX_BYTES = 8 * 2**20
_MAX_ELEMENTS = 50_000
_MAX_DEPTH = 40
_OCTETS = (asn1.OCTET_STRING, asn1.OCTET_STRING | asn1.CONSTRUCTED)

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

_CAN_NOT_START = QT_TRANSLATE_NOOP(
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


_REFUSALS = {
    Refusal.CERTIFICATE: QT_TRANSLATE_NOOP(
        "core",
        "A certificate in this PKCS #12 file can't be read, so none was added. Export its certificates as PKCS #7 "
        "(.p7b) instead.",
    ),
    Refusal.DAMAGED: QT_TRANSLATE_NOOP(
        "core", "This PKCS #12 file is damaged, or locked in a way that can't be opened here."
    ),
}


class Opened(NamedTuple):
    """A certificate in a PKCS #12 file, its friendly name, and whether the file contains its private key."""

    der: bytes
    name: str
    has_key: bool


def decode(data: bytes, budget: Budget, password: str | None = None) -> Reading:
    """Read the certificates of a PKCS #12 file; no password and the empty one are tried as well as the one entered.

    Raises:
        PasswordNeededError: No password opens it.
        FormatError: It is damaged, locked with an unknown algorithm, contains a certificate that `cryptography`
            refuses, or exceeds the maximum of rounds; or its rounds or the seconds to open it exceed the budget.
    """
    whole = asn1.element(data)
    if whole.end > _MAX_BYTES:
        raise _too_complicated()
    budget.take(Cost.ROUNDS, _rounds(whole))
    passwords = (*filter(None, (password,)), None, "")  # the most likely first, as each may take all rounds
    answer = budget.helper(Opener).open_file(data[: whole.end], passwords, budget)
    if answer is Refusal.PASSWORD:
        raise PasswordNeededError(wrong=bool(password))
    if isinstance(answer, Refusal):
        raise FormatError(text(_REFUSALS[answer]))
    reading = ReadingBuilder()
    for opened in answer:
        try:
            der, _ = cut_certificate(opened.der)
        except FormatError as error:  # too large, or the file broke the other process
            reading.note(Problem(error.message))
        else:
            carried = WindowsProperties(friendly_name=shown_name(opened.name))
            reading.certificates.append(Certificate(der, had_private_key=opened.has_key, carried=carried))
    if not reading.certificates:
        reading.note(Problem(text(QT_TRANSLATE_NOOP("core", "This PKCS #12 file contains no certificate."))))
    return reading.reading()


def _rounds(whole: asn1.Element) -> int:
    """Return the sum of the visible iteration counts of a file; refuse one that exceeds the maximum.

    A count always follows the salt (RFC 7292 4 and appendix C, RFC 8018 A.2), and so does scrypt's cost (RFC 7914 7).
    """
    total = 0
    for salt, count in _successive(whole):
        if salt.tag in _OCTETS and count.tag == asn1.INTEGER:
            number = count.value
            total += int.from_bytes(number, "big") if len(number) <= 8 else MAX[Cost.ROUNDS] + 1
        if total > MAX[Cost.ROUNDS]:
            message = QT_TRANSLATE_NOOP("core", "This PKCS #12 file would take hours to open, and was skipped.")
            raise FormatError(text(message), count.start)
    return total


def _successive(whole: asn1.Element) -> Iterator[tuple[asn1.Element, asn1.Element]]:
    """Yield all pairs of successive elements, including those in OCTET STRINGs."""
    waiting, seen = [(whole, 0)], 0
    while waiting:
        parent, depth = waiting.pop()
        before = parent
        for child in _children(parent, is_wrapped=parent.data is not whole.data):
            seen += 1
            if seen > _MAX_ELEMENTS or depth > _MAX_DEPTH:
                raise _too_complicated()
            yield before, child
            before = child
            inner = _wrapped(child) if child.tag in _OCTETS else None
            if inner or child.tag & asn1.CONSTRUCTED:
                waiting.append((inner or child, depth + 1))


def _children(parent: asn1.Element, *, is_wrapped: bool) -> Iterator[asn1.Element]:
    """Yield the elements in another; encrypted bytes that look like elements may end anywhere."""
    try:
        yield from parent.children()
    except FormatError:
        if not is_wrapped:
            raise


def _wrapped(octets: asn1.Element) -> asn1.Element | None:
    """Return the SEQUENCE in an OCTET STRING, whole or in pieces; None without one."""
    content = octets.value
    try:
        if octets.tag & asn1.CONSTRUCTED:
            content = b"".join(piece.value for piece in octets.children())
        inner = asn1.element(content)
        # Ciphertext may begin like a SEQUENCE by chance, but its elements are rarely valid.
        if inner.tag != asn1.SEQUENCE:
            return None
        count = sum(1 for _ in islice(inner.children(), _MAX_ELEMENTS))
        return inner if count else None
    except FormatError:
        return None


def _too_complicated() -> FormatError:
    return FormatError(text(QT_TRANSLATE_NOOP("core", "This PKCS #12 file is too complex to read.")))


def open_file(data: bytes, passwords: Iterable[str | None]) -> Sequence[Opened] | Refusal:
    """Open a PKCS #12 file, without anything after it, and return its certificates, or why it wasn't opened.

    The passwords are tried in their order; None means no password.
    """
    for password in passwords:
        answer = _open(data, None if password is None else password.encode("utf-8", "surrogatepass"))
        if answer is not Refusal.PASSWORD:
            return answer
    return Refusal.PASSWORD


def _open(data: bytes, password: bytes | None) -> Sequence[Opened] | Refusal:
    from cryptography.hazmat.primitives.serialization import Encoding, pkcs12  # slow to import, and seldom needed

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
    return [
        Opened(
            each.certificate.public_bytes(Encoding.DER),
            (each.friendly_name or b"").decode("utf-8", "replace"),
            has_key=each is store.cert and store.key is not None,
        )
        for each in (store.cert, *store.additional_certs)
        if each
    ]


def request_line(data: bytes, passwords: Iterable[str | None]) -> bytes:
    """Return the line that requests to open a file, with the arguments of `open_file`."""
    return json.dumps([b64encode(data).decode("ascii"), list(passwords)]).encode("ascii") + b"\n"


def response_line(request: bytes) -> bytes:
    """Open the file in a line that `request_line` returned, and return the line that responds."""
    data, passwords = json.loads(request)
    answer: object = open_file(b64decode(data), passwords)
    if isinstance(answer, list):
        answer = [(b64encode(der).decode("ascii"), *others) for der, *others in answer]
    return json.dumps(answer).encode("ascii") + b"\n"


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


class Opener(ExitStack):
    """Opens PKCS #12 files in a process that starts with the first file and ends when the opener is closed."""

    def __init__(self, command: Sequence[str] = ()) -> None:
        """Set the command that starts the process; by default, that of this program."""
        super().__init__()
        self._command = command or own_command()
        self._process: subprocess.Popen[bytes] | None = None
        self._waiter = self.enter_context(ThreadPoolExecutor(1))
        self.callback(self._end)

    def open_file(self, data: bytes, passwords: Iterable[str | None], budget: Budget) -> Sequence[Opened] | Refusal:
        """Open a file in the process, like the function `open_file`, within the seconds of a budget.

        Raises:
            LimitError: The seconds are spent. The process is ended, and the next file starts another one.
            CancelledError: The user has canceled.
            FormatError: The process can't be started.
        """
        budget.take(Cost.SECONDS, 0)
        process = self._process or self._start(budget)
        return parse_response(self._ask(process, request_line(data, passwords), _MAX_RESPONSE_BYTES, budget))

    def _start(self, budget: Budget) -> subprocess.Popen[bytes]:
        try:
            self._process = process = subprocess.Popen(  # noqa: S603 - our own program
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise FormatError(text(_CAN_NOT_START)) from error
        patience = Budget(lambda _done, _total: budget.check_cancelled(), {Cost.SECONDS: _MAX_SECONDS_TO_START})
        with suppress(LimitError):
            if self._ask(process, b"", len(READY), patience) == READY:
                return process
        self._end()
        raise FormatError(text(_CAN_NOT_START))

    def _ask(self, process: subprocess.Popen[bytes], request: bytes, max_bytes: int, budget: Budget) -> bytes:
        """Send a request and return the response, taking the seconds from the budget; without one, end the process."""
        since, response = monotonic(), b""
        line = self._waiter.submit(_exchange, process, request, max_bytes)
        try:
            while not wait((line,), _SECONDS_BETWEEN_CHECKS).done:
                now = monotonic()
                budget.take(Cost.SECONDS, now - since)
                since = now
            budget.spent[Cost.SECONDS] += monotonic() - since
            response = line.result()
        finally:
            if not response.endswith(b"\n"):  # it has ended, is given up, or its response is too long
                self._end()
        return response

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with suppress(OSError), process:  # the rest of a request can't be sent any more
                pass


def _exchange(process: subprocess.Popen[bytes], request: bytes, max_bytes: int) -> bytes:
    """Send a request, and return the response; nothing if the process has ended."""
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(OSError):  # then there is no response either
        process.stdin.write(request)
        process.stdin.flush()
    return process.stdout.readline(max_bytes)


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
