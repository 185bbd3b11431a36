"""Decode CMS SignedData (RFC 5652 5): who signed what.

Elements are found and cut out with `formats.asn1`, for the signature is over the bytes as they were sent, BER with
indefinite lengths included. asn1crypto decodes algorithms and names; it ignores elements that don't belong, which are
refused here, as OpenSSL does (X.690, RFC 5652).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from asn1crypto import algos, cms
from asn1crypto import x509 as asn1_x509

from ..certificates.certificate import Certificate
from ..certificates.details import serial_hex
from ..errors import FormatError
from ..formats import asn1, pkcs7
from ..formats.asn1 import Element
from ..text import printable
from . import refusal
from .refusal import RefusalError
from .signature import Attributes, Scheme, Signature

MAX_SIGNATURES = 16
"""Signatures of one SignedData that are checked; a message has one, and seldom two."""

DATA, _SIGNED_DATA = "1.2.840.113549.1.7.1", "1.2.840.113549.1.7.2"
_CONTENT_TYPE, _MESSAGE_DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
_SIGNING_TIME, _COUNTERSIGNATURE = "1.2.840.113549.1.9.5", "1.2.840.113549.1.9.6"
_SIGNING_CERTIFICATE, _SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.12", "1.2.840.113549.1.9.16.2.47"
_SIGNED_ONLY = frozenset((_CONTENT_TYPE, _MESSAGE_DIGEST, _SIGNING_TIME, _SIGNING_CERTIFICATE, _SIGNING_CERTIFICATE_V2))
"""Attributes that have to be signed where they are there (RFC 5652 11, RFC 5035 3)."""
_ECDSA_OF_WINDOWS = ("1.2.840.10045.4.3", "1.2.840.10045.2.1")
"""szOID_ECDSA_SPECIFIED and szOID_ECC_PUBLIC_KEY of wincrypt.h, where others name ECDSA with a digest."""
_KEY_IDENTIFIER = 0x80
"""The tag of subjectKeyIdentifier in a SignerIdentifier: [0], primitive."""

_CONSTRUCTED_OCTET_STRING = asn1.OCTET_STRING | 0x20
_MAX_NUMBER_BYTES = 64
"""Of a number other than a version: a serial number has 20 (RFC 5280 4.1.2.2), which not all keep."""
_RSASSA_PSS, _PKCS1, _NULL = "1.2.840.113549.1.1.10", "1.2.840.113549.1.1.", b"\x05\0"


@dataclass(frozen=True, slots=True)
class SignedData:
    """A SignedData (RFC 5652 5.1).

    Attributes:
        signatures: One for each signer; none in a bundle of certificates.
        certificates: Those included, byte for byte.
        content_type: What kind of content is signed, dotted.
        content: The content; None if it is detached.
    """

    signatures: tuple[Signature, ...]
    certificates: tuple[Certificate, ...]
    content_type: str
    content: bytes | None


def require_message(found: SignedData) -> None:
    """Require that a SignedData signs a message: content of type id-data, by one signer or more (RFC 8551 2.4).

    Raises:
        RefusalError: It signs something else, or nothing.
    """
    if found.content_type != DATA:
        raise RefusalError(refusal.not_for_mail(found.content_type))
    if not found.signatures:
        raise RefusalError(refusal.UNSIGNED)


def decode(data: bytes) -> SignedData:
    """Read a SignedData in DER or BER, with or without the ContentInfo around it.

    Raises:
        RefusalError: It is damaged, is followed by other data, or has more signatures than anyone would check.
    """
    try:
        certificates = pkcs7.decode(data).certificates
    except FormatError:  # what is wrong with the certificates does not concern the signatures
        certificates = ()
    try:
        return _decode(data, certificates)
    except (FormatError, ValueError, TypeError, LookupError, OverflowError) as error:  # the others are asn1crypto's
        raise (error if isinstance(error, RefusalError) else RefusalError(refusal.DAMAGED)) from error


def _decode(data: bytes, certificates: tuple[Certificate, ...]) -> SignedData:
    whole = asn1.element(data)
    if data[whole.end :].strip(b"\r\n"):
        raise RefusalError(refusal.MORE_DATA)
    version, digests, encapsulated, *rest = _signed_data(data, whole)
    _require(encapsulated, asn1.SEQUENCE)
    _require_integer(data, version)
    if rest[-1].tag != asn1.SET or digests.tag != asn1.SET:
        raise RefusalError(refusal.DAMAGED)
    if [each.tag for each in rest[:-1]] not in _OPTIONAL:
        raise RefusalError(refusal.DAMAGED)
    kind, *content = _children(data, encapsulated, (1, 2))
    infos = list(asn1.children(data, rest[-1]))
    if len(infos) > MAX_SIGNATURES:
        raise RefusalError(refusal.TOO_MANY)
    reader = _SignerInfos(data, _oid(data, kind), {_algorithm_oid(data, each) for each in asn1.children(data, digests)})
    return SignedData(
        tuple(reader.read(info, certificates) for info in infos),
        certificates,
        _oid(data, kind),
        _content(data, content[0]) if content else None,
    )


_OPTIONAL: tuple[list[int], ...] = ([], [asn1.CONTEXT_0], [asn1.CONTEXT_1], [asn1.CONTEXT_0, asn1.CONTEXT_1])
"""Certificates and revocation lists."""


def _signed_data(data: bytes, whole: Element) -> list[Element]:
    """Return what a SignedData consists of: at least version, digest algorithms and content."""
    _require(whole, asn1.SEQUENCE)
    parts = _children(data, whole, range(2, 7))
    if parts[0].tag == asn1.OBJECT_IDENTIFIER:
        if len(parts) != 2 or _oid(data, parts[0]) != _SIGNED_DATA or parts[1].tag != asn1.CONTEXT_0:
            raise RefusalError(refusal.DAMAGED)
        (inner,) = _children(data, parts[1], (1,))
        _require(inner, asn1.SEQUENCE)
        parts = _children(data, inner, range(4, 7))
    if len(parts) < 4:
        raise RefusalError(refusal.DAMAGED)
    return parts


def _content(data: bytes, explicit: Element) -> bytes:
    """Return the content: of an OCTET STRING its value, and so of anything else (PKCS #7 1.5, RFC 5652 5.2.1)."""
    _require(explicit, asn1.CONTEXT_0)
    (value,) = _children(data, explicit, (1,))
    return _octets(data, value)


class _SignerInfos:
    """Reads the SignerInfos of a SignedData (RFC 5652 5.3)."""

    def __init__(self, data: bytes, content_type: str, digests: set[str]) -> None:
        self._data, self._content_type, self._digests = data, content_type, digests

    def read(self, info: Element, certificates: Sequence[Certificate]) -> Signature:
        """Read one.

        Args:
            info: Its place.
            certificates: Those included in the SignedData.
        """
        _require(info, asn1.SEQUENCE)
        version, sid, digest, *rest = _children(self._data, info, range(5, 8))
        attributes = rest.pop(0) if rest[0].tag == asn1.CONTEXT_0 else None
        unsigned = rest.pop() if rest[-1].tag == asn1.CONTEXT_1 else None
        algorithm, value = rest
        _require_integer(self._data, version)
        _algorithm_oid(self._data, algorithm)
        _require_parameters(self._data, algorithm)
        if _algorithm_oid(self._data, digest) not in self._digests or value.tag & ~0x20 != asn1.OCTET_STRING:
            raise RefusalError(refusal.DAMAGED)  # OpenSSL refuses a digest that digestAlgorithms does not announce, too
        if attributes is None and self._content_type != DATA:
            raise RefusalError(refusal.DAMAGED)  # RFC 5652 5.3: then signed attributes must be there
        if unsigned is not None and _SIGNED_ONLY.intersection(self._values(unsigned)):
            raise RefusalError(refusal.DAMAGED)
        return Signature(
            signer=next(_named(self._data, sid, certificates), None),
            value=_octets(self._data, value),
            scheme=_scheme(self._cut(algorithm), self._cut(digest)),
            attributes=self._attributes(attributes) if attributes else None,
        )

    def _values(self, attributes: Element) -> dict[str, list[Element]]:
        """Return the values of each attribute, by its OID."""
        values: dict[str, list[Element]] = {}
        for attribute in asn1.children(self._data, attributes):
            kind, several = _children(self._data, attribute, (2,))
            if several.tag != asn1.SET:
                raise RefusalError(refusal.DAMAGED)
            values.setdefault(_oid(self._data, kind), []).extend(asn1.children(self._data, several))
        return values

    def _cut(self, element: Element) -> bytes:
        return self._data[element.start : element.end]

    def _attributes(self, attributes: Element) -> Attributes:
        """Read the signed attributes; all but a few are ignored.

        Raises:
            RefusalError: Content type or digest are missing, or there several times; or it is another content type; or
                an attribute is there that is never signed (RFC 5652 11.1 to 11.4).
        """
        values = self._values(attributes)
        (digest,), (content_type,) = values[_MESSAGE_DIGEST], values[_CONTENT_TYPE]
        if _oid(self._data, content_type) != self._content_type or digest.tag & ~0x20 != asn1.OCTET_STRING:
            raise RefusalError(refusal.DAMAGED)
        times = values.get(_SIGNING_TIME, ())
        if len(times) > 1 or _COUNTERSIGNATURE in values:
            raise RefusalError(refusal.DAMAGED)
        received = bytes((asn1.SET,)) + self._data[attributes.start + 1 : attributes.end]
        ordered = asn1.encode(asn1.SET, b"".join(sorted(map(self._cut, asn1.children(self._data, attributes)))))
        return Attributes(
            tuple(dict.fromkeys((received, ordered))),
            _octets(self._data, digest),
            tuple(
                self._certificate_hash(value, default)
                for name, default in ((_SIGNING_CERTIFICATE, "sha1"), (_SIGNING_CERTIFICATE_V2, "sha256"))
                for value in values.get(name, ())
            ),
            next((self._time(each) for each in times), None),
        )

    def _time(self, value: Element) -> datetime | None:
        """Return a signingTime (RFC 5652 11.3) in UTC; None for one that is malformed, or before the year 1."""
        try:
            moment = cms.Time.load(self._cut(value)).native
            return moment.astimezone(UTC) if isinstance(moment, datetime) and moment.tzinfo else None
        except (ValueError, OverflowError):
            return None

    def _certificate_hash(self, value: Element, default: str) -> tuple[str, bytes]:
        """Return the algorithm and hash in a signing-certificate attribute: the first is the signer's (RFC 5035 3)."""
        certificates, *_ = asn1.children(self._data, value)
        signers, *_ = asn1.children(self._data, certificates)
        first, *others = asn1.children(self._data, signers)
        algorithm = default
        if first.tag == asn1.SEQUENCE:
            algorithm, first = str(algos.DigestAlgorithm.load(self._cut(first))["algorithm"].native), others[0]
        if first.tag != asn1.OCTET_STRING:
            raise RefusalError(refusal.DAMAGED)
        return algorithm, self._data[first.content : first.content_end]


def _scheme(algorithm: bytes, digest_algorithm: bytes) -> Scheme:
    """Read the signature algorithm. Where it names no digest, the signer's digest algorithm counts (RFC 5754 3)."""
    read: Any = algos.SignedDigestAlgorithm.load(algorithm)
    digest = printable(algos.DigestAlgorithm.load(digest_algorithm)["algorithm"].native)
    oid = read["algorithm"].dotted
    if oid in _ECDSA_OF_WINDOWS:
        return Scheme("ecdsa", digest)
    try:
        name = read.signature_algo
    except ValueError:
        return Scheme(oid, digest)
    if name != "rsassa_pss":
        return Scheme(name, digest)
    parameters = read["parameters"]
    if not isinstance(parameters, algos.RSASSAPSSParams):
        raise RefusalError(refusal.DAMAGED)
    mask, own = parameters["mask_gen_algorithm"]["parameters"], parameters["hash_algorithm"]["algorithm"].native
    if not isinstance(mask, algos.DigestAlgorithm):
        raise RefusalError(refusal.DAMAGED)
    # Another digest than that of the attributes is not checked (RFC 4056 3).
    return Scheme(name if own == digest else oid, own, mask["algorithm"].native, int(parameters["salt_length"].native))


def _named(data: bytes, sid: Element, certificates: Sequence[Certificate]) -> Iterator[Certificate]:
    """Yield the certificates that a SignerIdentifier names (RFC 5652 5.3)."""
    wanted: Any = None
    if sid.tag != _KEY_IDENTIFIER:
        _require(sid, asn1.SEQUENCE)
        issuer, serial = _children(data, sid, (2,))
        _require_integer(data, serial, _MAX_NUMBER_BYTES)
        for name in asn1.children(data, issuer):
            for attribute in asn1.children(data, name):
                _children(data, attribute, (2,))
        wanted = cms.IssuerAndSerialNumber.load(data[sid.start : sid.end])
    for certificate in certificates:
        if wanted is None:
            fits = certificate.details.subject_key_id == data[sid.content : sid.content_end]
        else:
            fits = _has_issuer_and_serial(certificate, wanted)
        if fits:
            yield certificate


def _has_issuer_and_serial(certificate: Certificate, wanted: Any) -> bool:
    known = certificate.details.serial_number  # decoded once; what follows would be for each signer
    if known and known != serial_hex(wanted["serial_number"].native):
        return False
    try:
        read = asn1_x509.Certificate.load(certificate.der)
        return bool(read.serial_number == wanted["serial_number"].native and read.issuer == wanted["issuer"])
    except ValueError:  # what asn1crypto can't read is not the certificate that is meant
        return False


def _children(data: bytes, parent: Element, counts: Sequence[int]) -> list[Element]:
    """Return the elements inside another.

    Raises:
        RefusalError: Their number is none of the counts.
    """
    found = list(asn1.children(data, parent))
    if len(found) not in counts:
        raise RefusalError(refusal.DAMAGED)
    return found


def _require(element: Element, *tags: int) -> None:
    """Require that an element has one of some tags."""
    if element.tag not in tags:
        raise RefusalError(refusal.DAMAGED)


def _require_integer(data: bytes, element: Element, most: int = 1) -> None:
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


def _oid(data: bytes, element: Element) -> str:
    """Return an OID, which is whole and has no needless bytes (X.690 8.19.2)."""
    _require(element, asn1.OBJECT_IDENTIFIER)
    value = data[element.content : element.content_end]
    found = asn1.object_identifier(value)
    if not found or any(byte == 0x80 and not before & 0x80 for before, byte in pairwise(b"\0" + value)):
        raise RefusalError(refusal.DAMAGED)
    return found


def _algorithm_oid(data: bytes, algorithm: Element) -> str:
    """Return the OID of an AlgorithmIdentifier (RFC 5280 4.1.1.2)."""
    _require(algorithm, asn1.SEQUENCE)
    return _oid(data, _children(data, algorithm, (1, 2))[0])


def _require_parameters(data: bytes, algorithm: Element) -> None:
    """Require that the parameters of an RSA algorithm are what they must be (RFC 4055 3.1 and 5)."""
    first, *parameters = _children(data, algorithm, (1, 2))
    name = _oid(data, first)
    if name == _RSASSA_PSS and parameters:
        _require_pss(data, parameters[0])
    elif name.startswith(_PKCS1) and parameters and data[parameters[0].start : parameters[0].end] != _NULL:
        raise RefusalError(refusal.DAMAGED)


def _require_pss(data: bytes, parameters: Element) -> None:
    _require(parameters, asn1.SEQUENCE)
    fields = _children(data, parameters, range(5))
    tags = [field.tag for field in fields]
    if tags != sorted(set(tags)) or not set(tags) <= set(range(asn1.CONTEXT_0, asn1.CONTEXT_0 + 4)):
        raise RefusalError(refusal.DAMAGED)
    for field in fields:
        (value,) = _children(data, field, (1,))
        if field.tag > asn1.CONTEXT_1:
            _require_integer(data, value, _MAX_NUMBER_BYTES)
        else:
            _algorithm_oid(data, value)
            inner = _children(data, value, (2,))[1] if field.tag == asn1.CONTEXT_1 else value
            _require_no_parameters(data, inner)
        if field.tag == asn1.CONTEXT_0 + 3 and data[value.content : value.content_end] != b"\1":
            raise RefusalError(refusal.DAMAGED)


def _require_no_parameters(data: bytes, digest: Element) -> None:
    """Require that a digest algorithm has no parameters, or NULL (RFC 4055 2.1)."""
    _algorithm_oid(data, digest)
    for parameters in _children(data, digest, (1, 2))[1:]:
        if data[parameters.start : parameters.end] != _NULL:
            raise RefusalError(refusal.DAMAGED)


def _octets(data: bytes, value: Element) -> bytes:
    """Return the value of an element, joining the pieces of an OCTET STRING (X.690 8.7.3)."""
    if value.tag != _CONSTRUCTED_OCTET_STRING:
        return data[value.content : value.content_end]
    pieces: list[bytes] = []
    levels = [asn1.children(data, value)]
    while levels:
        piece = next(levels[-1], None)
        if piece is None:
            levels.pop()
        elif piece.tag == _CONSTRUCTED_OCTET_STRING:
            levels.append(asn1.children(data, piece))
        elif piece.tag == asn1.OCTET_STRING:
            pieces.append(data[piece.content : piece.content_end])
        else:
            raise RefusalError(refusal.DAMAGED)
    return b"".join(pieces)
