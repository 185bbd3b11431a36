"""Read the elements of a CMS as strictly as ASN.1 demands: elements that don't belong are refused (X.690, RFC 5652).

asn1crypto ignores such elements, and OpenSSL refuses them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..formats import asn1
from ..formats.asn1 import Element
from . import refusal
from .refusal import RefusalError

CONSTRUCTED_OCTET_STRING = asn1.OCTET_STRING | 0x20
MAX_NUMBER_BYTES = 64
"""Of a number other than a version: a serial number has 20 (RFC 5280 4.1.2.2), which not all keep."""
_RSASSA_PSS, _PKCS1, _NULL = "1.2.840.113549.1.1.10", "1.2.840.113549.1.1.", b"\x05\0"


def children(data: bytes, parent: Element, counts: Sequence[int]) -> list[Element]:
    """Return the elements inside another.

    Raises:
        RefusalError: Their number is none of the counts.
    """
    found = list(asn1.children(data, parent))
    if len(found) not in counts:
        raise RefusalError(refusal.DAMAGED)
    return found


def require(element: Element, *tags: int) -> None:
    """Require that an element has one of some tags."""
    if element.tag not in tags:
        raise RefusalError(refusal.DAMAGED)


def require_integer(data: bytes, element: Element, most: int = 1) -> None:
    """Require an INTEGER without needless bytes (X.690 8.3.2).

    Args:
        data: The encoding.
        element: Its place.
        most: The most bytes that it may have; versions have 1.

    Raises:
        RefusalError: It is anything else.
    """
    value = data[element.content : element.content_end]
    needless = len(value) > 1 and (value[0], value[1] & 0x80) in ((0, 0), (0xFF, 0x80))
    if element.tag != asn1.INTEGER or not value or needless or len(value) > most:
        raise RefusalError(refusal.DAMAGED)


def oid(data: bytes, element: Element) -> str:
    """Return an OID, which is whole and has no needless bytes (X.690 8.19.2)."""
    require(element, asn1.OBJECT_IDENTIFIER)
    value = data[element.content : element.content_end]
    found = asn1.object_identifier(value)
    if not found or any(byte == 0x80 and not before & 0x80 for before, byte in pairwise(b"\0" + value)):
        raise RefusalError(refusal.DAMAGED)
    return found


def oid_inside(data: bytes, algorithm: Element) -> str:
    """Return the OID of an AlgorithmIdentifier (RFC 5280 4.1.1.2)."""
    require(algorithm, asn1.SEQUENCE)
    return oid(data, children(data, algorithm, (1, 2))[0])


def require_parameters(data: bytes, algorithm: Element) -> None:
    """Require that the parameters of an RSA algorithm are what they must be (RFC 4055 3.1 and 5)."""
    first, *parameters = children(data, algorithm, (1, 2))
    name = oid(data, first)
    if name == _RSASSA_PSS and parameters:
        _require_pss(data, parameters[0])
    elif name.startswith(_PKCS1) and parameters and data[parameters[0].start : parameters[0].end] != _NULL:
        raise RefusalError(refusal.DAMAGED)


def _require_pss(data: bytes, parameters: Element) -> None:
    require(parameters, asn1.SEQUENCE)
    fields = children(data, parameters, range(5))
    tags = [field.tag for field in fields]
    if tags != sorted(set(tags)) or not set(tags) <= set(range(asn1.CONTEXT_0, asn1.CONTEXT_0 + 4)):
        raise RefusalError(refusal.DAMAGED)
    for field in fields:
        (value,) = children(data, field, (1,))
        if field.tag > asn1.CONTEXT_1:
            require_integer(data, value, MAX_NUMBER_BYTES)
        else:
            oid_inside(data, value)
            inner = children(data, value, (2,))[1] if field.tag == asn1.CONTEXT_1 else value
            _require_no_parameters(data, inner)
        if field.tag == asn1.CONTEXT_0 + 3 and data[value.content : value.content_end] != b"\1":
            raise RefusalError(refusal.DAMAGED)


def _require_no_parameters(data: bytes, digest: Element) -> None:
    """Require that a digest algorithm has no parameters, or NULL (RFC 4055 2.1)."""
    oid_inside(data, digest)
    for parameters in children(data, digest, (1, 2))[1:]:
        if data[parameters.start : parameters.end] != _NULL:
            raise RefusalError(refusal.DAMAGED)


def octets(data: bytes, value: Element) -> bytes:
    """Return the value of an element, joining the pieces of an OCTET STRING (X.690 8.7.3)."""
    if value.tag != CONSTRUCTED_OCTET_STRING:
        return data[value.content : value.content_end]
    pieces: list[bytes] = []
    levels = [asn1.children(data, value)]
    while levels:
        piece = next(levels[-1], None)
        if piece is None:
            levels.pop()
        elif piece.tag == CONSTRUCTED_OCTET_STRING:
            levels.append(asn1.children(data, piece))
        elif piece.tag == asn1.OCTET_STRING:
            pieces.append(data[piece.content : piece.content_end])
        else:
            raise RefusalError(refusal.DAMAGED)
    return b"".join(pieces)
