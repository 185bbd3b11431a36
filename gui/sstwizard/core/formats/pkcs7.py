"""PKCS #7 / CMS SignedData as a bundle of certificates (.p7b, .p7c, .p7s): RFC 5652 5.1, RFC 2315 9.1.

Certificates are cut out and put in byte for byte, those included that parsers refuse. Signatures are ignored here, but
for one thing: what a signature holds came with a message.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from ..certificates.budget import Budget, Cost
from ..certificates.certificate import Certificate
from ..certificates.reading import Problem, Reading, ReadingBuilder
from ..errors import FormatError
from ..text import QT_TRANSLATE_NOOP, text
from . import asn1
from .der import cut_certificate

_TRUST_LIST = "1.3.6.1.4.1.311.10.1"
"""szOID_CTL of wincrypt.h: the content is a certificate trust list (CTL), as in .stl and .cat."""
_CATALOG = "1.3.6.1.4.1.311.12.1.1"
"""szOID_CATALOG_LIST of mscat.h: the usage of a trust list that lists files."""
_SIGNED_DATA_OID = bytes.fromhex("06092a864886f70d010702")
_DATA_OID = bytes.fromhex("06092a864886f70d010701")
_VERSION_1 = b"\x02\x01\x01"
_MAX_PARTS = 10
"""Parts of a SignedData, which has at most six, and of a trust list before its usages."""


def encode(ders: Iterable[bytes]) -> bytes:
    """Return a SignedData that signs nothing and holds the certificates, as Windows and OpenSSL read it.

    DER wants the elements of a SET in order of their bytes (X.690 11.6), so the order given plays no part.

    Args:
        ders: The certificates, opaque.
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
    """Read the certificates of a SignedData, with or without the ContentInfo around it, DER or BER.

    Args:
        data: The bytes.
        budget: What its members are counted by; one of its own by default.

    Raises:
        FormatError: It is no SignedData, is cut short, is a trust list or a catalog, or nothing in it is sound.
        LimitError: Nothing is left of the budget before the first certificate.
    """
    parts = _signed_data(data)
    bundle = _Bundle(data, budget or Budget())
    for part in parts:
        if part.tag == asn1.CONTEXT_0:
            bundle.take_all(part)
        elif part.tag == asn1.CONTEXT_1:
            bundle.note_lists(part)
    reading = bundle.reading()
    return reading.received() if _is_signed(data, parts) else reading


def _is_signed(data: bytes, parts: list[asn1.Element]) -> bool:
    """Return whether there are signerInfos (RFC 5652 5.1), the one SET among these parts; a bundle leaves it empty."""
    try:
        return any(any(asn1.children(data, part)) for part in parts if part.tag == asn1.SET)
    except FormatError:  # whatever it is, it is not empty
        return True


def _signed_data(data: bytes) -> list[asn1.Element]:
    """Return the parts of the SignedData that follow its version, digest algorithms and content."""
    whole = asn1.element(data)
    parts = list(islice(asn1.children(data, whole), _MAX_PARTS))
    if len(parts) > 1 and parts[0].tag == asn1.OBJECT_IDENTIFIER:
        inner = next(asn1.children(data, parts[1]), None)
        parts = list(islice(asn1.children(data, inner), _MAX_PARTS)) if inner else []
    if [part.tag for part in parts[:3]] != [asn1.INTEGER, asn1.SET, asn1.SEQUENCE]:
        message = QT_TRANSLATE_NOOP("core", "This PKCS #7 file is damaged: it contains no signed data.")
        raise FormatError(text(message), whole.start)
    if asn1.content_type(data, parts[2]) == _TRUST_LIST:
        raise FormatError(text(_IS_CATALOG if _is_catalog(data, parts[2]) else _IS_TRUST_LIST), whole.start)
    return parts[3:]


_IS_TRUST_LIST = QT_TRANSLATE_NOOP(
    "core",
    "This is a certificate trust list (.stl): it only lists certificates. Those included belong to its signer, and "
    "were skipped. Export the certificates themselves.",
)
_IS_CATALOG = QT_TRANSLATE_NOOP(
    "core",
    "This is a security catalog (.cat), a signed list of files. The certificates included belong to its signer, and "
    "were skipped. Choose a file with the certificates of CAs.",
)


def _is_catalog(data: bytes, content_info: asn1.Element) -> bool:
    """Tell a catalog from another trust list by its subjectUsage, the first SEQUENCE in it.

    The content is the list itself (RFC 2315 7), or an OCTET STRING of it (RFC 5652 5.2).
    """
    try:
        _, content = asn1.children(data, content_info)
        inner = next(asn1.children(data, content))
        trust_list = asn1.element(data, inner.content) if inner.tag == asn1.OCTET_STRING else inner
        parts = islice(asn1.children(data, trust_list), _MAX_PARTS)
        usages = next(part for part in parts if part.tag == asn1.SEQUENCE)
    except (FormatError, StopIteration, ValueError):  # the list is not there, or not as it must be
        return False
    return asn1.content_type(data, usages) == _CATALOG


class _Bundle:
    """A SignedData while it is read."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        self._data, self._budget = data, budget
        self._found = ReadingBuilder()

    def take_all(self, certificates: asn1.Element) -> None:
        """Take the certificates of a CertificateSet (RFC 5652 10.2.3); note its other members."""
        try:
            for member in asn1.children(self._data, certificates):
                self._budget.take(Cost.ELEMENTS, offset=member.start)
                self._take(member)
        except FormatError as error:
            self.note(error)

    def note_lists(self, revocation: asn1.Element) -> None:
        """Note what is in RevocationInfoChoices (RFC 5652 10.2.1): nothing, CRLs, or data of another kind."""
        try:
            tags = set()
            for member in asn1.children(self._data, revocation):
                self._budget.take(Cost.ELEMENTS, offset=member.start)
                tags.add(member.tag)
        except FormatError as error:
            self.note(error)
            return
        if asn1.SEQUENCE in tags:
            message = QT_TRANSLATE_NOOP("core", "The file contains revocation lists (CRL), which were skipped.")
            self.note(FormatError(text(message), revocation.start))
        if tags - {asn1.SEQUENCE}:
            message = QT_TRANSLATE_NOOP("core", "The file contains revocation data other than CRLs, which was skipped.")
            self.note(FormatError(text(message), revocation.start))

    def note(self, error: FormatError) -> None:
        """Add a problem."""
        self._found.note(Problem.of(error))

    def reading(self) -> Reading:
        """Return what was read; raises where there is a problem and no certificate."""
        if self._found.problems and not self._found.certificates:
            raise self._found.first_error
        if not self._found.certificates:
            self.note(FormatError(text(QT_TRANSLATE_NOOP("core", "This PKCS #7 file contains no certificate."))))
        return self._found.reading()

    def _take(self, member: asn1.Element) -> None:
        if member.tag != asn1.SEQUENCE:
            message = QT_TRANSLATE_NOOP("core", "An attribute certificate, or another of an unusual kind, was skipped.")
            self.note(FormatError(text(message), member.start))
            return
        try:
            der, oddity = cut_certificate(self._data[member.start : member.end], member.start)
        except FormatError as error:
            self.note(error)
            return
        self._found.certificates.append(Certificate(der))
        if oddity:
            self.note(FormatError(oddity, member.start))
