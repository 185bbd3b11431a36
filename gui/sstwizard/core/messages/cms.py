"""Decode CMS SignedData (RFC 5652 5): who signed what.

Elements are found and cut out with `formats.asn1`, for the signature is over the bytes as they were sent, BER with
indefinite lengths included. asn1crypto decodes algorithms and names; it ignores elements that don't belong, which are
refused here, as OpenSSL does (X.690, RFC 5652).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
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

_CONSTRUCTED_OCTET_STRING = asn1.OCTET_STRING | asn1.CONSTRUCTED
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
    """Require that a SignedData signs a message: content of type id-data, by one signer or more (RFC 8551 2.4)."""
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
    version, digests, encapsulated, *optional, infos = _signed_data(data, whole)
    _require_integer(data, version)
    _require(encapsulated.tag == asn1.SEQUENCE and digests.tag == infos.tag == asn1.SET)
    _require([each.tag for each in optional] in _OPTIONAL)
    kind, *content = _children(data, encapsulated, (1, 2))
    signers = list(asn1.children(data, infos))
    if len(signers) > MAX_SIGNATURES:
        raise RefusalError(refusal.TOO_MANY)
    reader = _SignerInfos(data, _oid(data, kind), {_algorithm_oid(data, each) for each in asn1.children(data, digests)})
    return SignedData(
        tuple(reader.read(info, certificates) for info in signers),
        certificates,
        _oid(data, kind),
        _content(data, content[0]) if content else None,
    )


_OPTIONAL: tuple[list[int], ...] = ([], [asn1.CONTEXT_0], [asn1.CONTEXT_1], [asn1.CONTEXT_0, asn1.CONTEXT_1])
"""Certificates and revocation lists."""


def _signed_data(data: bytes, whole: Element) -> list[Element]:
    """Return what a SignedData consists of: at least version, digest algorithms and content."""
    _require(whole.tag == asn1.SEQUENCE)
    parts = _children(data, whole, range(2, 7))
    if parts[0].tag == asn1.OBJECT_IDENTIFIER:
        kind, explicit = parts
        _require(_oid(data, kind) == _SIGNED_DATA and explicit.tag == asn1.CONTEXT_0)
        (inner,) = asn1.children(data, explicit)
        _require(inner.tag == asn1.SEQUENCE)
        parts = _children(data, inner, range(4, 7))
    _require(len(parts) >= 4)
    return parts


def _content(data: bytes, explicit: Element) -> bytes:
    """Return the content: of an OCTET STRING its value, and so of anything else (PKCS #7 1.5, RFC 5652 5.2.1)."""
    _require(explicit.tag == asn1.CONTEXT_0)
    (value,) = asn1.children(data, explicit)
    return _octets(data, value)


class _SignerInfos:
    """Reads the SignerInfos of a SignedData (RFC 5652 5.3)."""

    def __init__(self, data: bytes, content_type: str, digests: set[str]) -> None:
        self._data, self._content_type, self._digests = data, content_type, digests

    def read(self, info: Element, certificates: Sequence[Certificate]) -> Signature:
        """Read the one at a place, whose signer may be among the included certificates."""
        _require(info.tag == asn1.SEQUENCE)
        version, sid, digest, *rest = _children(self._data, info, range(5, 8))
        attributes = rest.pop(0) if rest[0].tag == asn1.CONTEXT_0 else None
        unsigned = rest.pop() if rest[-1].tag == asn1.CONTEXT_1 else None
        algorithm, value = rest
        _require_integer(self._data, version)
        _require_parameters(self._data, algorithm)
        _require(_algorithm_oid(self._data, digest) in self._digests)  # OpenSSL refuses others, too
        _require(_is_octets(value))
        _require(attributes is not None or self._content_type == DATA)  # RFC 5652 5.3
        _require(unsigned is None or _SIGNED_ONLY.isdisjoint(self._values(unsigned)))
        read = self._attributes(attributes) if attributes else None
        named = list(_named(self._data, sid, certificates))
        return Signature(
            signer=next((each for each in named if read and read.are_by(each)), named[0] if named else None),
            value=_octets(self._data, value),
            scheme=_scheme(self._cut(algorithm), self._cut(digest)),
            attributes=read,
        )

    def _values(self, attributes: Element) -> dict[str, list[Element]]:
        """Return the values of each attribute, by its OID."""
        values: dict[str, list[Element]] = {}
        for attribute in asn1.children(self._data, attributes):
            kind, several = asn1.children(self._data, attribute)
            _require(several.tag == asn1.SET)
            values.setdefault(_oid(self._data, kind), []).extend(asn1.children(self._data, several))
        return values

    def _cut(self, element: Element) -> bytes:
        return self._data[element.start : element.end]

    def _attributes(self, attributes: Element) -> Attributes:
        """Read the signed attributes (RFC 5652 11.1 to 11.4); all but a few are ignored."""
        values = self._values(attributes)
        (digest,), (content_type,) = values[_MESSAGE_DIGEST], values[_CONTENT_TYPE]
        _require(_oid(self._data, content_type) == self._content_type and _is_octets(digest))
        times = values.get(_SIGNING_TIME, ())
        _require(len(times) <= 1 and _COUNTERSIGNATURE not in values)
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
        _require(first.tag == asn1.OCTET_STRING)
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
    _require(isinstance(parameters, algos.RSASSAPSSParams))
    mask, own = parameters["mask_gen_algorithm"]["parameters"], parameters["hash_algorithm"]["algorithm"].native
    _require(isinstance(mask, algos.DigestAlgorithm))
    # Another digest than that of the attributes is not checked (RFC 4056 3).
    return Scheme(name if own == digest else oid, own, mask["algorithm"].native, int(parameters["salt_length"].native))


def _named(data: bytes, sid: Element, certificates: Sequence[Certificate]) -> Iterator[Certificate]:
    """Yield the certificates that a SignerIdentifier names (RFC 5652 5.3)."""
    wanted: Any = None
    if sid.tag != _KEY_IDENTIFIER:
        _require(sid.tag == asn1.SEQUENCE)
        issuer, serial = asn1.children(data, sid)
        _require_integer(data, serial, _MAX_NUMBER_BYTES)
        for name in asn1.children(data, issuer):
            for attribute in asn1.children(data, name):
                _kind, _value = asn1.children(data, attribute)
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
        is_same = read.serial_number == wanted["serial_number"].native
        return is_same and _are_one_name(read.issuer.dump(), wanted["issuer"].dump())
    except ValueError:  # what asn1crypto can't read is not the certificate that is meant
        return False


@lru_cache(maxsize=1024)
def _are_one_name(one: bytes, other: bytes) -> bool:
    """Return whether two names are the same (RFC 5280 7.1); comparing them takes long."""
    return one == other or bool(asn1_x509.Name.load(one) == asn1_x509.Name.load(other))


def _children(data: bytes, parent: Element, counts: Sequence[int]) -> list[Element]:
    """Return the elements inside another, whose number has to be one of the counts."""
    found = list(asn1.children(data, parent))
    _require(len(found) in counts)
    return found


def _require(condition: bool) -> None:
    """Raise a `RefusalError` for a damaged signature unless a condition holds."""
    if not condition:
        raise RefusalError(refusal.DAMAGED)


def _require_integer(data: bytes, element: Element, most: int = 1) -> None:
    """Require an INTEGER without needless bytes (X.690 8.3.2), and of so many at most; versions have 1."""
    value = data[element.content : element.content_end]
    needless = len(value) > 1 and (value[0], value[1] & 0x80) in ((0, 0), (0xFF, 0x80))
    _require(element.tag == asn1.INTEGER and 0 < len(value) <= most and not needless)


def _oid(data: bytes, element: Element) -> str:
    """Return an OID, which is whole and has no needless bytes (X.690 8.19.2)."""
    value = data[element.content : element.content_end]
    found = asn1.object_identifier(value)
    has_needless = any(byte == 0x80 and not before & 0x80 for before, byte in pairwise(b"\0" + value))
    _require(element.tag == asn1.OBJECT_IDENTIFIER and bool(found) and not has_needless)
    return found


def _algorithm_oid(data: bytes, algorithm: Element) -> str:
    """Return the OID of an AlgorithmIdentifier (RFC 5280 4.1.1.2)."""
    _require(algorithm.tag == asn1.SEQUENCE)
    return _oid(data, _children(data, algorithm, (1, 2))[0])


def _require_parameters(data: bytes, algorithm: Element) -> None:
    """Require that the parameters of an RSA algorithm are what they must be (RFC 4055 3.1 and 5)."""
    name = _algorithm_oid(data, algorithm)
    for parameters in _children(data, algorithm, (1, 2))[1:]:
        if name == _RSASSA_PSS:
            _require_pss(data, parameters)
        elif name.startswith(_PKCS1):
            _require(data[parameters.start : parameters.end] == _NULL)


def _require_pss(data: bytes, parameters: Element) -> None:
    _require(parameters.tag == asn1.SEQUENCE)
    fields = _children(data, parameters, range(5))
    tags = [field.tag for field in fields]
    _require(tags == sorted(set(tags)) and set(tags) <= set(range(asn1.CONTEXT_0, asn1.CONTEXT_0 + 4)))
    for field in fields:
        (value,) = asn1.children(data, field)
        if field.tag > asn1.CONTEXT_1:
            _require_integer(data, value, _MAX_NUMBER_BYTES)
        else:
            _algorithm_oid(data, value)
            inner = _children(data, value, (2,))[1] if field.tag == asn1.CONTEXT_1 else value
            _require_no_parameters(data, inner)
        _require(field.tag != asn1.CONTEXT_0 + 3 or data[value.content : value.content_end] == b"\1")


def _require_no_parameters(data: bytes, digest: Element) -> None:
    """Require that a digest algorithm has no parameters, or NULL (RFC 4055 2.1)."""
    _algorithm_oid(data, digest)
    for parameters in _children(data, digest, (1, 2))[1:]:
        _require(data[parameters.start : parameters.end] == _NULL)


def _is_octets(value: Element) -> bool:
    return value.tag in (asn1.OCTET_STRING, _CONSTRUCTED_OCTET_STRING)


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
        else:
            _require(piece.tag == asn1.OCTET_STRING)
            pieces.append(data[piece.content : piece.content_end])
    return b"".join(pieces)
