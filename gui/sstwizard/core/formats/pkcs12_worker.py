"""Opening a PKCS #12: what the other process does, which can be ended at any time.

One line of JSON asks, one answers, binary values in base64. Private keys are dropped as soon as they are decoded:
certificates alone go back.
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
"""On the command line of the other process, and nothing else is."""
READY = b"ready\n"
"""What the other process says when it has started."""
_MAX_SECONDS = 60
"""After which the other process ends by itself: who asked may have been killed, and can't end it any more."""
_WRONG_PASSWORD = "password"  # noqa: S105 - a word in cryptography's message, for what OpenSSL refuses as well
_REFUSED_CERTIFICATE = "Certificate::"
"""In its message where the file was opened and it refuses a certificate: it gives all or none."""


class Refusal(StrEnum):
    """Why a file was not opened."""

    PASSWORD = "password"  # noqa: S105 - a reason
    CERTIFICATE = "certificate"
    """One in it is refused, so none is given."""
    DAMAGED = "damaged"


class Opened(NamedTuple):
    """A certificate of a PKCS #12 file.

    Attributes:
        der: Its encoding.
        name: Its friendly name, as it stands in the file.
        has_key: The file holds its private key.
    """

    der: bytes
    name: str
    has_key: bool


def open_file(data: bytes, passwords: Iterable[bytes | None]) -> Sequence[Opened] | Refusal:
    """Open a PKCS #12 file.

    Args:
        data: The file, and nothing after it.
        passwords: Those that are tried, in this order; None is none.

    Returns:
        Its certificates, or why there are none.
    """
    tried = (_open(data, password) for password in passwords)
    return next((found for found in tried if found is not Refusal.PASSWORD), Refusal.PASSWORD)


def _open(data: bytes, password: bytes | None) -> Sequence[Opened] | Refusal:
    from cryptography.hazmat.primitives.serialization import pkcs12  # slow to import, and seldom needed

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it remarks on BER and on odd certificates, and reads them
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


def question(data: bytes, passwords: Iterable[bytes | None]) -> bytes:
    """Return the line that asks to open a file; the arguments are those of `open_file`."""
    words = [None if password is None else _encoded(password) for password in passwords]
    return json.dumps([_encoded(data), words]).encode("ascii") + b"\n"


def answer_to(line: bytes) -> bytes:
    """Return the line that answers a question, ended likewise.

    Args:
        line: What `question` returned.
    """
    data, words = json.loads(line)
    found = open_file(b64decode(data), [None if word is None else b64decode(word) for word in words])
    said = found if isinstance(found, Refusal) else [(_encoded(each.der), each.name, each.has_key) for each in found]
    return json.dumps(said).encode("ascii") + b"\n"


def understood(line: bytes) -> Sequence[Opened] | Refusal:
    """Return what an answer says; where it makes no sense, the other process failed on the file, which is damaged.

    Args:
        line: What `answer_to` returned; empty where the other process has ended.
    """
    try:
        said = json.loads(line)
        if isinstance(said, str):
            return Refusal(said)
        return [Opened(b64decode(der, validate=True), str(name), bool(has_key)) for der, name, has_key in said]
    except (ValueError, TypeError):
        return Refusal.DAMAGED


def _encoded(value: bytes) -> str:
    return b64encode(value).decode("ascii")


def serve(questions: IO[bytes] | None = None, answers: IO[bytes] | None = None) -> int:
    """Answer questions until no more come: what the other process runs.

    Args:
        questions: Where they come from; by default standard input, by its number: a program without a console may have
            no `sys.stdin`.
        answers: Where answers go; by default standard output.

    Returns:
        The exit code.
    """
    questions = questions or open(0, "rb", closefd=False)  # noqa: SIM115 - a number, open until the end
    answers = answers or open(1, "wb", closefd=False)  # noqa: SIM115
    answers.write(READY)
    answers.flush()
    with open(os.devnull, "w", encoding="ascii") as nowhere:  # noqa: PTH123
        for line in questions:
            faulthandler.dump_traceback_later(_MAX_SECONDS, exit=True, file=nowhere)
            answers.write(answer_to(line))
            answers.flush()
            faulthandler.cancel_dump_traceback_later()
    return 0
