"""Extract encoded parts of certificates, including those that can't be decoded."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from ..errors import FormatError
from . import asn1

_CACHED_KEYS = 65_536
_SIGNATURE, _KEY = 1, 5
"""Positions in the signed part, after the version: serial number, signature, issuer, validity, subject, key (RFC 5280
4.1)."""
_EXTENSIONS = 0xA3
"""The tag of a certificate's extensions."""
_KEY_BEGINS = bytes((asn1.SEQUENCE, asn1.BIT_STRING))


def algorithm_identifiers(der: bytes) -> tuple[bytes, bytes] | None:
    """Return a certificate's signatureAlgorithm and the one in its signed part; None if they can't be found.

    Both are encoded AlgorithmIdentifiers and must be equal (RFC 5280 4.1.1.2).
    """
    try:
        _, outer = islice(asn1.children(der, asn1.element(der)), 2)
        return _cut(der, outer), _cut(der, _signed(der, _SIGNATURE))
    except (FormatError, ValueError):
        return None


@lru_cache(maxsize=_CACHED_KEYS)
def public_key_info(der: bytes) -> bytes | None:
    """Return a certificate's encoded SubjectPublicKeyInfo; None if it can't be found."""
    try:
        return _cut(der, _signed(der, _KEY), _KEY_BEGINS)
    except (FormatError, ValueError):
        return None


def critical_extensions(der: bytes) -> tuple[str, ...]:
    """Return the OIDs of a certificate's critical extensions (RFC 5280 4.2), as far as they can be found."""
    found: list[str] = []
    try:
        (signed,) = islice(asn1.children(der, asn1.element(der)), 1)
        (tagged,) = (field for field in asn1.children(der, signed) if field.tag == _EXTENSIONS)
        (extensions,) = asn1.children(der, tagged)
        for extension in asn1.children(der, extensions):
            oid, critical = islice(asn1.children(der, extension), 2)
            if critical.tag == asn1.BOOLEAN and any(der[critical.content : critical.content_end]):
                found.append(asn1.object_identifier(der[oid.content : oid.content_end]))
    except (FormatError, ValueError):
        pass
    return tuple(found)


def _signed(der: bytes, place: int) -> asn1.Element:
    """Return the element at a position of the signed part; raise a ValueError if there is none."""
    (signed,) = islice(asn1.children(der, asn1.element(der)), 1)
    fields = list(islice(asn1.children(der, signed), place + 2))
    if fields and fields[0].tag == asn1.CONTEXT_0:  # the version
        del fields[0]
    if len(fields) <= place:
        raise ValueError(place)
    return fields[place]


def _cut(der: bytes, found: asn1.Element, beginning: bytes = b"") -> bytes:
    """Return an encoded SEQUENCE; raise a ValueError if it isn't one, or doesn't begin with certain tags."""
    tags = bytes(each.tag for each in islice(asn1.children(der, found), len(beginning)))
    if found.tag != asn1.SEQUENCE or tags != beginning:
        raise ValueError(tags)
    return der[found.start : found.end]
