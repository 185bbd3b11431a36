"""PKCS #7 / CMS SignedData as a bundle of certificates (.p7b, .p7c, .p7s): RFC 5652 5.1, RFC 2315 9.1.

Certificates are extracted and inserted byte for byte, including those that parsers refuse. Signatures are ignored,
except that the certificates in one came with a message.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from ..certificates.budget import Budget, Cost
from ..certificates.reading import Problem, Reading, ReadingBuilder
from ..errors import FormatError
from ..text import QT_TRANSLATE_NOOP, text
from . import asn1
from .der import add_certificate

_TRUST_LIST = "1.3.6.1.4.1.311.10.1"
"""szOID_CTL in wincrypt.h: the content is a certificate trust list (CTL), as in .stl and .cat files."""
_SIGNED_DATA_OID = bytes.fromhex("06092a864886f70d010702")
_DATA_OID = bytes.fromhex("06092a864886f70d010701")
_VERSION_1 = b"\x02\x01\x01"
_MAX_PARTS = 10
"""The parts of a SignedData, which has at most six."""

_DAMAGED = QT_TRANSLATE_NOOP("core", "This PKCS #7 file is damaged: it contains no signed data.")
_IS_TRUST_LIST = QT_TRANSLATE_NOOP(
    "core",
    "This is a certificate trust list (.stl): it only lists certificates. Those included belong to its signer, and "
    "were skipped. Export the certificates themselves.",
)
_NO_CERTIFICATE = QT_TRANSLATE_NOOP("core", "This PKCS #7 file contains no certificate.")
_UNUSUAL_KIND = QT_TRANSLATE_NOOP("core", "An attribute certificate, or another of an unusual kind, was skipped.")
_HAS_CRLS = QT_TRANSLATE_NOOP("core", "The file contains revocation lists (CRL), which were skipped.")


def encode(ders: Iterable[bytes]) -> bytes:
    """Return a SignedData without signatures that contains the certificates, as Windows and OpenSSL read it.

    DER requires that the elements of a SET are sorted by their bytes (X.690 11.6), so the given order is irrelevant.
    """
    no_elements = asn1.encode(asn1.SET, b"")
    signed_data = asn1.encode(
        asn1.SEQUENCE,
        _VERSION_1
        + no_elements
        + asn1.encode(asn1.SEQUENCE, _DATA_OID)
        + asn1.encode(asn1.CONTEXT_0, b"".join(sorted(ders)))
        + no_elements,
    )
    return asn1.encode(asn1.SEQUENCE, _SIGNED_DATA_OID + asn1.encode(asn1.CONTEXT_0, signed_data))


def decode(data: bytes, budget: Budget | None = None) -> Reading:
    """Read the certificates in a SignedData, with or without ContentInfo, in DER or BER."""
    parts, builder, budget = _signed_data(data), ReadingBuilder(), budget or Budget()
    for part in parts:
        try:
            if part.tag == asn1.CONTEXT_0:
                _read_certificates(part, budget, builder)
            elif part.tag == asn1.CONTEXT_1:
                _note_revocation_data(part, budget, builder)
        except FormatError as error:
            builder.note(Problem.of(error))
    reading = builder.result()
    if not reading.certificates:
        return Reading(problems=(Problem(text(_NO_CERTIFICATE), is_remark=True),))
    return reading.received() if _is_signed(parts) else reading


def _signed_data(data: bytes) -> list[asn1.Element]:
    """Return the parts of the SignedData after its version, digest algorithms and content."""
    whole = asn1.element(data)
    parts = list(islice(whole.children(), _MAX_PARTS))
    if len(parts) > 1 and parts[0].tag == asn1.OBJECT_IDENTIFIER:
        inner = next(parts[1].children(), None)
        parts = list(islice(inner.children(), _MAX_PARTS)) if inner else []
    if [part.tag for part in parts[:3]] != [asn1.INTEGER, asn1.SET, asn1.SEQUENCE]:
        raise FormatError(text(_DAMAGED), whole.start)
    if asn1.content_type(parts[2]) == _TRUST_LIST:
        raise FormatError(text(_IS_TRUST_LIST), whole.start)
    return parts[3:]


def _is_signed(parts: list[asn1.Element]) -> bool:
    """Return whether there are signerInfos (RFC 5652 5.1), the only SET among these parts, empty in a bundle."""
    try:
        return any(any(part.children()) for part in parts if part.tag == asn1.SET)
    except FormatError:  # damaged, but not empty
        return True


def _read_certificates(certificates: asn1.Element, budget: Budget, builder: ReadingBuilder) -> None:
    """Read the certificates of a CertificateSet (RFC 5652 10.2.3), and note its other members."""
    for member in certificates.children():
        budget.take(Cost.ELEMENTS, offset=member.start)
        if member.tag == asn1.SEQUENCE:
            add_certificate(builder, member.encoding, member.start, member.start)
        else:
            builder.note(Problem(text(_UNUSUAL_KIND), member.start, is_remark=True))


def _note_revocation_data(revocation: asn1.Element, budget: Budget, builder: ReadingBuilder) -> None:
    """Note CRLs in RevocationInfoChoices (RFC 5652 10.2.1); OCSP responses there are no certificates either."""
    has_crls = False
    for member in revocation.children():
        budget.take(Cost.ELEMENTS, offset=member.start)
        has_crls |= member.tag == asn1.SEQUENCE
    if has_crls:
        builder.note(Problem(text(_HAS_CRLS), revocation.start, is_remark=True))
