"""Read certificates in DER, in files of their own or in stores and bundles, and extract encoded parts of them.

Only the outer structure is checked, as Windows' own stores contain certificates that parsers refuse. Text, PKCS #7 or
half a certificate in a certificate's place is useless, however.
"""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from itertools import islice

from ..certificates.budget import Budget, Cost
from ..certificates.certificate import Certificate
from ..certificates.details import MAX_PLAIN_SIZE
from ..certificates.names import with_plain_strings
from ..certificates.reading import Problem, Reading, ReadingBuilder
from ..errors import FormatError
from ..text import QT_TRANSLATE_NOOP, Text, text
from . import asn1
from .asn1 import Shape

_OTHER_SHAPES = frozenset(Shape) - {Shape.CERTIFICATE, Shape.OTHER}
_PADDING = b"\0\r\n\t \x1a"
MAX_CERTIFICATE_BYTES = 2**20
"""The largest certificate; decoding takes a hundred times as much memory. Exchange accepts 70,000 bytes in all."""
_CACHED_KEYS = 65_536
_KEY = 5
"""Its position in the signed part, after serial number, signature, issuer, validity and subject (RFC 5280 4.1)."""
_MAX_FIELDS = 8
"""Fields of the signed part of a CRL that are looked at: it has no more than seven (RFC 5280 5.1)."""
_EXTENSIONS = 0xA3
"""The tag of a certificate's extensions."""
_KEY_BEGINS = bytes((asn1.SEQUENCE, asn1.BIT_STRING))


def decode(data: bytes, budget: Budget) -> Reading:
    """Read one certificate."""
    end = asn1.element(data).end
    budget.take(Cost.ELEMENTS, offset=0)
    builder = ReadingBuilder()
    add_certificate(builder, data, 0, end if len(data) > end else 0)
    return builder.result()


def add_certificate(builder: ReadingBuilder, data: bytes, offset: int, remark_offset: int) -> None:
    """Add the certificate that data begins with, or the problem why it doesn't, given their offsets in the file."""
    try:
        der, remark = cut_certificate(data, offset)
    except FormatError as error:
        builder.note(Problem.of(error))
    else:
        builder.certificates.append(Certificate(der))
        if remark:
            builder.note(Problem(remark, remark_offset))


def cut_certificate(data: bytes, base: int = 0) -> tuple[bytes, Text | None]:
    """Return the certificate that data begins with, byte for byte, and a remark if it is unusual.

    Raises:
        FormatError: It isn't a certificate, or not a complete one; its offset is `base`.
    """
    if not data:
        raise FormatError(
            text(QT_TRANSLATE_NOOP("core", "A certificate was expected here, but there is no data.")), base
        )
    if data[0] != asn1.SEQUENCE:
        raise _no_certificate(base)
    try:
        whole = asn1.element(data)
    except FormatError as error:
        message = QT_TRANSLATE_NOOP("core", "A certificate is damaged or incomplete, and was skipped.")
        raise FormatError(text(message), base) from error
    if whole.content == whole.content_end or asn1.shape(whole) in _OTHER_SHAPES:
        raise _no_certificate(base)
    if whole.end > MAX_CERTIFICATE_BYTES:
        raise FormatError(text(QT_TRANSLATE_NOOP("core", "A certificate of more than 1 MB was skipped.")), base)
    return data[: whole.end], _remark(data, whole)


def _no_certificate(base: int) -> FormatError:
    message = QT_TRANSLATE_NOOP("core", "Data in the place of a certificate isn't a certificate, and was skipped.")
    return FormatError(text(message), base)


def _remark(data: bytes, whole: asn1.Element) -> Text | None:
    if not whole.is_definite:
        message = QT_TRANSLATE_NOOP("core", "A certificate is encoded in a form (BER) that not every program accepts.")
        return text(message)
    if data[whole.end :].strip(_PADDING):
        message = QT_TRANSLATE_NOOP("core", "Data after the end of a certificate was skipped (bytes: {count}).")
        return text(message, count=len(data) - whole.end)
    return None


def algorithm_identifiers(der: bytes) -> tuple[bytes, bytes] | None:
    """Return a certificate's signatureAlgorithm and the one in its signed part; None if they can't be found.

    Both are encoded AlgorithmIdentifiers and must be equal (RFC 5280 4.1.1.2).
    """
    try:
        signed, outer = islice(asn1.element(der).children(), 2)
        inner, *_ = (each for each in signed.children() if each.tag == asn1.SEQUENCE)
        return _cut(outer), _cut(inner)
    except (FormatError, LookupError, ValueError):
        return None


def signed_bytes(der: bytes) -> bytes:
    """Return the part of a certificate or CRL that is signed.

    Raises:
        ValueError: It can't be found.
    """
    try:
        return _cut(_signed_part(der))
    except FormatError as error:
        raise ValueError("no signed part") from error


def list_with_plain_names(der: bytes) -> bytes:
    """Return a CRL whose names are all UTF-8, as `with_plain_strings` does; its entries may be millions, and stay.

    Raises:
        ValueError: It isn't one.
    """
    try:
        whole, signed = asn1.element(der), _signed_part(der)
        parts = [each.encoding for each in islice(signed.children(), _MAX_FIELDS)]
    except FormatError as error:
        raise ValueError("no list") from error
    if whole.end != len(der):
        raise ValueError("something after the list")
    plain = [with_plain_strings(each) if len(each) <= MAX_PLAIN_SIZE else each for each in parts]
    return asn1.encode(whole.tag, asn1.encode(signed.tag, b"".join(plain)) + der[signed.end : whole.content_end])


@lru_cache(maxsize=_CACHED_KEYS)
def public_key_info(der: bytes) -> bytes | None:
    """Return a certificate's encoded SubjectPublicKeyInfo; None if it can't be found."""
    try:
        fields = list(islice(_signed_part(der).children(), _KEY + 2))
        key = fields[_KEY + 1 if fields and fields[0].tag == asn1.CONTEXT_0 else _KEY]  # the version may come first
        return _cut(key, _KEY_BEGINS)
    except (FormatError, LookupError, ValueError):
        return None


def has_extensions(der: bytes) -> bool:
    """Return whether a certificate has extensions; False if they can't be found."""
    try:
        return any(field.tag == _EXTENSIONS for field in _signed_part(der).children())
    except (FormatError, ValueError):
        return False


def critical_extensions(der: bytes) -> tuple[str, ...]:
    """Return the OIDs of a certificate's critical extensions (RFC 5280 4.2), as far as they can be found."""
    oids: list[str] = []
    with suppress(FormatError, ValueError):
        (tagged,) = (field for field in _signed_part(der).children() if field.tag == _EXTENSIONS)
        (extensions,) = tagged.children()
        for extension in extensions.children():
            oid, critical = islice(extension.children(), 2)
            if critical.tag == asn1.BOOLEAN and any(critical.value):
                oids.append(asn1.object_identifier(oid.value))
    return tuple(oids)


def _signed_part(der: bytes) -> asn1.Element:
    (signed,) = islice(asn1.element(der).children(), 1)
    return signed


def _cut(element: asn1.Element, beginning: bytes = b"") -> bytes:
    """Return an encoded SEQUENCE; raise a ValueError if it isn't one, or doesn't begin with certain tags."""
    tags = bytes(each.tag for each in islice(element.children(), len(beginning)))
    if element.tag != asn1.SEQUENCE or tags != beginning:
        raise ValueError(tags)
    return element.encoding
