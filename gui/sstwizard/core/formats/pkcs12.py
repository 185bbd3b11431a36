"""PKCS #12 (.p12, .pfx; RFC 7292): the certificates in it. Private keys are dropped as soon as they are decoded."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.x509 import InvalidVersion

from ..certificates.certificate import Certificate, WindowsProperties
from ..certificates.reading import Problem, Reading
from ..errors import FormatError, PasswordNeededError
from ..text import QT_TRANSLATE_NOOP, text
from . import asn1
from .properties import shown_name

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12Certificate

MAX_ITERATIONS = 5_000_000
"""For the sum of all iteration counts in one file. OpenSSL writes 2,048, Java 10,000, some programs 600,000."""

_MAX_ELEMENTS = 50_000
_MAX_DEPTH = 40
_CONSTRUCTED = 0x20
_OCTETS = (asn1.OCTET_STRING, asn1.OCTET_STRING | _CONSTRUCTED)
_WRONG_PASSWORD = "password"  # noqa: S105 - a word in cryptography's message, for what OpenSSL refuses as well
_REFUSED_CERTIFICATE = "Certificate::"
"""In its message where the file was opened and it refuses a certificate: it gives all or none."""


def decode(data: bytes, password: str | None = None) -> Reading:
    """Read the certificates of a PKCS #12 file.

    Args:
        data: The file.
        password: What the user typed; none and the empty one are always tried.

    Raises:
        PasswordNeededError: None of these opens it.
        FormatError: It is damaged, locked with an unknown algorithm, holds a certificate that `cryptography` refuses,
            or its iterations exceed `MAX_ITERATIONS`.
    """
    whole = asn1.element(data)
    _refuse_absurd_work(data, whole)
    candidates = (None, b"", *((password.encode("utf-8", "surrogatepass"),) if password else ()))
    found = next(
        (opened for opened in (_open(data[: whole.end], one) for one in candidates) if opened is not None), None
    )
    if found is None:
        raise PasswordNeededError(wrong=bool(password))
    certificates = tuple(_certificate(one, has_key) for one, has_key in found)
    none = QT_TRANSLATE_NOOP("core", "This PKCS #12 file holds no certificate.")
    return Reading(certificates, () if certificates else (Problem(text(none)),))


def _open(data: bytes, password: bytes | None) -> list[tuple[PKCS12Certificate, bool]] | None:
    """Return each certificate, and whether it has its private key with it; None if the password is wrong."""
    from cryptography.hazmat.primitives.serialization import pkcs12  # slow to import, and seldom needed

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it remarks on BER and on odd certificates, and reads them
            store = pkcs12.load_pkcs12(data, password)
    except InvalidVersion as error:
        raise FormatError(text(_HOLDS_A_REFUSED_CERTIFICATE)) from error
    except (ValueError, UnsupportedAlgorithm) as error:
        if _WRONG_PASSWORD in str(error):
            return None
        refused = _REFUSED_CERTIFICATE in str(error)
        raise FormatError(text(_HOLDS_A_REFUSED_CERTIFICATE if refused else _DAMAGED_OR_LOCKED)) from error
    first = [(store.cert, store.key is not None)] if store.cert else []
    return [*first, *((one, False) for one in store.additional_certs)]


_HOLDS_A_REFUSED_CERTIFICATE = QT_TRANSLATE_NOOP(
    "core",
    "A certificate in this PKCS #12 file can't be read, so none was taken from it. Export its certificates as PKCS #7 "
    "(.p7b) instead.",
)
_DAMAGED_OR_LOCKED = QT_TRANSLATE_NOOP(
    "core", "This PKCS #12 file is damaged, or locked in a way that can't be opened here."
)


def _certificate(found: PKCS12Certificate, has_key: bool) -> Certificate:
    from cryptography.hazmat.primitives.serialization import Encoding

    name = shown_name((found.friendly_name or b"").decode("utf-8", "replace"))
    der = found.certificate.public_bytes(Encoding.DER)
    return Certificate(der, had_private_key=has_key, carried=WindowsProperties(friendly_name=name))


def _refuse_absurd_work(data: bytes, whole: asn1.Element) -> None:
    """Refuse a file whose iteration counts together would keep the computer busy for hours.

    A count always follows the salt (RFC 7292 4 and appendix C, RFC 8018 A.2), and so does scrypt's cost (RFC 7914 7).
    """
    total = 0
    for octets, salt, count in _successive(data, whole):
        if salt.tag in _OCTETS and count.tag == asn1.INTEGER:
            total += _integer(octets, count)
        if total > MAX_ITERATIONS:
            message = QT_TRANSLATE_NOOP("core", "This PKCS #12 file would take hours to open, and was left closed.")
            raise FormatError(text(message), count.start)


def _successive(data: bytes, whole: asn1.Element) -> Iterator[tuple[bytes, asn1.Element, asn1.Element]]:
    """Yield each two successive elements, with the bytes they are in; those within OCTET STRINGs included."""
    waiting, seen = [(data, whole, 0)], 0
    while waiting:
        octets, parent, depth = waiting.pop()
        before = parent
        for child in asn1.children(octets, parent):
            seen += 1
            if seen > _MAX_ELEMENTS or depth > _MAX_DEPTH:
                raise FormatError(text(QT_TRANSLATE_NOOP("core", "This PKCS #12 file is too complicated to be read.")))
            yield octets, before, child
            before = child
            inner = _wrapped(octets, child) if child.tag in _OCTETS else None
            if inner or child.tag & _CONSTRUCTED:
                waiting.append((*(inner or (octets, child)), depth + 1))


def _wrapped(data: bytes, octets: asn1.Element) -> tuple[bytes, asn1.Element] | None:
    """Return the SEQUENCE that an OCTET STRING holds, whole or in pieces; None where it holds anything else."""
    content = data[octets.content : octets.content_end]
    try:
        if octets.tag & _CONSTRUCTED:
            content = b"".join(data[piece.content : piece.content_end] for piece in asn1.children(data, octets))
        inner = asn1.element(content)
        return (content, inner) if inner.tag == asn1.SEQUENCE and _is_sound(content, inner) else None
    except FormatError:
        return None


def _is_sound(content: bytes, sequence: asn1.Element) -> bool:
    """Tell encoded elements from ciphertext that begins like a SEQUENCE by chance."""
    return sum(1 for _ in islice(asn1.children(content, sequence), _MAX_ELEMENTS)) > 0


def _integer(data: bytes, number: asn1.Element) -> int:
    """Return a positive INTEGER; one of more than 8 bytes exceeds the limit in any case."""
    content = data[number.content : number.content_end]
    return int.from_bytes(content, "big") if len(content) <= 8 else MAX_ITERATIONS + 1
