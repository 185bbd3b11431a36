"""Open PKCS #12 files in a process of their own, which can be ended at any time.

Each request and each response is a line of JSON, with binary values in base64. Private keys are dropped as soon as they
are decoded, and only certificates are returned.
"""

from __future__ import annotations

import faulthandler
import json
import os
import warnings
from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import IO, TYPE_CHECKING, NamedTuple

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.x509 import InvalidVersion

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
    """Open a PKCS #12 file.

    Args:
        data: The file, without anything after it.
        passwords: The passwords to try, in this order; None means no password.

    Returns:
        Its certificates, or why it wasn't opened.
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

    Args:
        requests: The requests; by default standard input, by number, as a program without a console may have no
            `sys.stdin`.
        responses: Receives the responses; by default standard output.
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
