"""One piece of binary data that holds certificates, told apart by its first bytes and the shape of its encoding."""

from __future__ import annotations

from ..certificates.certificate import Certificate
from ..certificates.reading import Problem, Reading
from ..errors import FormatError
from . import asn1, pkcs7, pkcs12, sst
from .asn1 import Shape
from .entry import cut_certificate


def decode(data: bytes, password: str | None = None, *, said_to_be_certificate: bool = False) -> Reading | None:
    """Read a store, a serialized element, a PKCS #7, a PKCS #12 or certificates in DER.

    Args:
        data: The bytes.
        password: What the user typed for a PKCS #12.
        said_to_be_certificate: A label calls the bytes a certificate: they are carried even if they look like
            nothing known.

    Returns:
        What was read; None if it is none of these.

    Raises:
        FormatError: It is one of these, but nothing can be read out of it.
    """
    if sst.is_store(data):
        return sst.decode(data)
    if sst.is_element(data):
        return sst.decode_element(data)
    if not data or data[0] != asn1.SEQUENCE:
        return None
    try:
        shape = asn1.shape(data, asn1.element(data))
    except FormatError:
        return None
    if shape is Shape.SIGNED_DATA:
        return pkcs7.decode(data)
    if shape is Shape.PKCS12:
        return pkcs12.decode(data, password)
    if shape is Shape.CERTIFICATE or (said_to_be_certificate and shape is Shape.OTHER):
        return _certificates(data)
    return None


def _certificates(data: bytes) -> Reading:
    """Read one certificate, and those that follow if files were simply joined."""
    certificates, problems, offset = [], [], 0
    while True:
        end = asn1.element(data, offset).end
        joined = _certificate_begins_at(data, end)
        der, oddity = cut_certificate(data[offset : end if joined else len(data)], offset)
        certificates.append(Certificate(der))
        if oddity:
            problems.append(Problem(oddity, end if len(data) > end else offset))
        if not joined:
            return Reading(tuple(certificates), tuple(problems))
        offset = end


def _certificate_begins_at(data: bytes, offset: int) -> bool:
    try:
        return asn1.shape(data, asn1.element(data, offset)) is Shape.CERTIFICATE
    except FormatError:
        return False
