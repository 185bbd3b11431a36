"""Decode CMS SignedData (RFC 5652 5): who signed what.

Elements are found and cut out with `formats.asn1`, for the signature is over the bytes as they were sent, BER with
indefinite lengths included. asn1crypto decodes algorithms and names; it ignores elements that don't belong, which are
refused here, as OpenSSL does (X.690, RFC 5652).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from itertools import pairwise
from typing import Any

from asn1crypto import cms

from ..certificates.certificate import Certificate
from ..certificates.details import serial_hex
from ..certificates.limited_asn1 import algos
from ..certificates.limited_asn1 import x509 as asn1_x509
from ..errors import FormatError
from ..formats import asn1, pkcs7
from ..formats.asn1 import Element, Shape
from ..text import QT_TRANSLATE_NOOP, printable, text
from .signature import Attributes, Scheme, Signature
from .verdict import COMPRESSED, DAMAGED, ENCRYPTED, MORE_DATA, TOO_MANY, UNSIGNED, Fault, Outcome, RefusalError

MAX_ELEMENTS = 500_000
"""ASN.1 elements of a signature; the largest message, signed in a stream in pieces of 1 KB, has a third of it."""
MAX_SIGNATURES = 16
"""Signatures of one SignedData that are checked; a message has one, and seldom two."""

_DATA, _SIGNED_DATA = "1.2.840.113549.1.7.1", "1.2.840.113549.1.7.2"
_COMPRESSED_DATA = "1.2.840.113549.1.9.16.1.9"
_CONTENT_TYPE, _MESSAGE_DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
_SIGNING_TIME, _COUNTERSIGNATURE = "1.2.840.113549.1.9.5", "1.2.840.113549.1.9.6"
_SIGNING_CERTIFICATE, _SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.12", "1.2.840.113549.1.9.16.2.47"
_SIGNED_ONLY = frozenset((_CONTENT_TYPE, _MESSAGE_DIGEST, _SIGNING_TIME, _SIGNING_CERTIFICATE, _SIGNING_CERTIFICATE_V2))
"""Attributes that have to be signed where they are there (RFC 5652 11, RFC 5035 3)."""
_ECDSA_OF_WINDOWS = ("1.2.840.10045.4.3", "1.2.840.10045.2.1")
"""szOID_ECDSA_SPECIFIED and szOID_ECC_PUBLIC_KEY of wincrypt.h, where others name ECDSA with a digest."""
_KEY_IDENTIFIER = 0x80
"""The tag of subjectKeyIdentifier in a SignerIdentifier: [0], primitive."""
_OPTIONAL: tuple[list[int], ...] = ([], [asn1.CONTEXT_0], [asn1.CONTEXT_1], [asn1.CONTEXT_0, asn1.CONTEXT_1])
"""The tags of certificates and revocation lists in a SignedData."""
_CONSTRUCTED_OCTET_STRING = asn1.OCTET_STRING | asn1.CONSTRUCTED
_OCTET_STRINGS = (asn1.OCTET_STRING, _CONSTRUCTED_OCTET_STRING)
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


def fault_of(data: bytes) -> Fault | None:
    """Return the fault of what should be a ContentInfo of SignedData (RFC 5652 3); None where it is one."""
    if asn1.count(data, MAX_ELEMENTS) == MAX_ELEMENTS:
        return TOO_MANY
    try:
        whole = asn1.element(data)
    except FormatError:
        return DAMAGED
    shape = asn1.shape(whole)
    if shape is Shape.SIGNED_DATA:
        return None
    if shape is Shape.ENCRYPTED:
        return ENCRYPTED
    if asn1.content_type(whole) == _COMPRESSED_DATA:
        return COMPRESSED
    return UNSIGNED if shape is Shape.OTHER_CONTENT else DAMAGED


def require_message(signed_data: SignedData) -> None:
    """Require that a SignedData signs a message: content of type id-data, by one signer or more (RFC 8551 2.4)."""
    content_type = signed_data.content_type
    if content_type != _DATA:
        known = _OTHER_CONTENT.get(content_type)
        reason = text(_NOT_FOR_MAIL, kind=text(known)) if known else text(_UNKNOWN_CONTENT, kind=content_type)
        raise RefusalError(Fault(Outcome.UNSIGNED, reason))
    if not signed_data.signatures:
        raise RefusalError(UNSIGNED)


_OTHER_CONTENT = {
    "1.2.840.113549.1.9.16.1.1": QT_TRANSLATE_NOOP("core", "a signed receipt"),
    "1.2.840.113549.1.9.16.1.4": QT_TRANSLATE_NOOP("core", "a time stamp"),
    "1.3.6.1.4.1.311.2.1.4": QT_TRANSLATE_NOOP("core", "the signature of a program (Authenticode)"),
    "1.3.6.1.4.1.311.10.1": QT_TRANSLATE_NOOP("core", "a certificate trust list or a security catalog"),
}
_NOT_FOR_MAIL = QT_TRANSLATE_NOOP("core", "This is {kind}, not a signed message. Choose a signed message.")
_UNKNOWN_CONTENT = QT_TRANSLATE_NOOP(
    "core", "The signed data is of the type {kind}, not a message. Choose a signed message."
)


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
    except RefusalError:
        raise
    except (FormatError, ValueError, TypeError, LookupError, OverflowError) as error:  # the others are asn1crypto's
        raise RefusalError(DAMAGED) from error


def _fields(node: Element, least: int, most: int) -> list[Element]:
    """Return the elements inside another, of which there have to be so many."""
    fields = list(node.children())
    _require(least <= len(fields) <= most)
    return fields


def _require(condition: bool) -> None:
    if not condition:
        raise RefusalError(DAMAGED)


def _decode(data: bytes, certificates: tuple[Certificate, ...]) -> SignedData:
    whole = asn1.element(data)
    if data[whole.end :].strip(b"\r\n"):
        raise RefusalError(MORE_DATA)
    version, digests, encapsulated, *optional, infos = _signed_data(whole)
    _require_integer(version)
    _require(encapsulated.tag == asn1.SEQUENCE and digests.tag == infos.tag == asn1.SET)
    _require([each.tag for each in optional] in _OPTIONAL)
    kind, *content = _fields(encapsulated, 1, 2)
    signers = list(infos.children())
    if len(signers) > MAX_SIGNATURES:
        raise RefusalError(TOO_MANY)
    content_type, announced = _oid(kind), {_algorithm(each)[0] for each in digests.children()}
    signatures = tuple(_signature(info, content_type, announced, certificates) for info in signers)
    return SignedData(signatures, certificates, content_type, _content(content[0]) if content else None)


def _signed_data(whole: Element) -> list[Element]:
    """Return what a SignedData consists of: at least version, digest algorithms, content and signers."""
    _require(whole.tag == asn1.SEQUENCE)
    parts = _fields(whole, 2, 6)
    if parts[0].tag == asn1.OBJECT_IDENTIFIER:
        kind, explicit = parts
        _require(_oid(kind) == _SIGNED_DATA and explicit.tag == asn1.CONTEXT_0)
        (inner,) = explicit.children()
        _require(inner.tag == asn1.SEQUENCE)
        parts = _fields(inner, 4, 6)
    _require(len(parts) >= 4)
    return parts


def _content(explicit: Element) -> bytes:
    """Return the content: of an OCTET STRING its value, and so of anything else (PKCS #7 1.5, RFC 5652 5.2.1)."""
    _require(explicit.tag == asn1.CONTEXT_0)
    (value,) = explicit.children()
    return _octets(value)


def _signature(
    info: Element, content_type: str, announced: Collection[str], certificates: Sequence[Certificate]
) -> Signature:
    """Read a SignerInfo (RFC 5652 5.3), whose signer may be among the included certificates."""
    _require(info.tag == asn1.SEQUENCE)
    version, sid, digest, *rest = _fields(info, 5, 7)
    signed = rest.pop(0) if rest[0].tag == asn1.CONTEXT_0 else None
    unsigned = rest.pop() if rest[-1].tag == asn1.CONTEXT_1 else None
    algorithm, value = rest
    _require_integer(version)
    _require_parameters(algorithm)
    _require(_algorithm(digest)[0] in announced)  # OpenSSL refuses others, too
    _require(value.tag in _OCTET_STRINGS)
    _require(signed is not None or content_type == _DATA)  # RFC 5652 5.3
    _require(unsigned is None or _SIGNED_ONLY.isdisjoint(_attribute_values(unsigned)))
    attributes = _attributes(signed, content_type) if signed else None
    named = _named(sid, certificates)
    return Signature(
        signer=next((each for each in named if attributes and attributes.are_by(each)), named[0] if named else None),
        value=_octets(value),
        scheme=_scheme(algorithm.encoding, digest.encoding),
        attributes=attributes,
    )


def _attribute_values(attributes: Element) -> dict[str, list[Element]]:
    values: dict[str, list[Element]] = {}
    for attribute in attributes.children():
        kind, several = attribute.children()
        _require(several.tag == asn1.SET)
        values.setdefault(_oid(kind), []).extend(several.children())
    return values


def _attributes(signed: Element, content_type: str) -> Attributes:
    """Read the signed attributes (RFC 5652 11.1 to 11.4); all but a few are ignored."""
    values = _attribute_values(signed)
    (digest,), (signed_type,) = values[_MESSAGE_DIGEST], values[_CONTENT_TYPE]
    _require(_oid(signed_type) == content_type and digest.tag in _OCTET_STRINGS)
    times = values.get(_SIGNING_TIME, ())
    _require(len(times) <= 1 and _COUNTERSIGNATURE not in values)
    received = bytes((asn1.SET,)) + signed.encoding[1:]
    ordered = asn1.encode(asn1.SET, b"".join(sorted(each.encoding for each in signed.children())))
    return Attributes(
        tuple(dict.fromkeys((received, ordered))),
        _octets(digest),
        tuple(
            _certificate_hash(value, default)
            for name, default in ((_SIGNING_CERTIFICATE, "sha1"), (_SIGNING_CERTIFICATE_V2, "sha256"))
            for value in values.get(name, ())
        ),
        next(map(_time, times), None),
    )


def _time(value: Element) -> datetime | None:
    """Return a signingTime (RFC 5652 11.3) in UTC; None for one that is malformed, or before the year 1."""
    try:
        moment = cms.Time.load(value.encoding).native
        return moment.astimezone(UTC) if isinstance(moment, datetime) and moment.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _certificate_hash(value: Element, default: str) -> tuple[str, bytes]:
    """Return the algorithm and hash in a signing-certificate attribute: the first is the signer's (RFC 5035 3)."""
    certificates, *_ = value.children()
    signers, *_ = certificates.children()
    first, *others = signers.children()
    algorithm = default
    if first.tag == asn1.SEQUENCE:
        algorithm, first = str(algos.DigestAlgorithm.load(first.encoding)["algorithm"].native), others[0]
    _require(first.tag == asn1.OCTET_STRING)
    return algorithm, first.value


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


def _named(sid: Element, certificates: Sequence[Certificate]) -> list[Certificate]:
    """Return the certificates that a SignerIdentifier names (RFC 5652 5.3)."""
    if sid.tag == _KEY_IDENTIFIER:
        return [each for each in certificates if each.details.subject_key_id == sid.value]
    _require(sid.tag == asn1.SEQUENCE)
    issuer, serial = sid.children()
    _require_integer(serial, _MAX_NUMBER_BYTES)
    for name in issuer.children():
        for attribute in name.children():
            _fields(attribute, 2, 2)
    wanted = cms.IssuerAndSerialNumber.load(sid.encoding)
    return [each for each in certificates if _has_issuer_and_serial(each, wanted)]


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


def _require_integer(node: Element, most: int = 1) -> None:
    """Require an INTEGER without needless bytes (X.690 8.3.2), and of so many at most; versions have 1."""
    value = node.value
    needless = len(value) > 1 and (value[0], value[1] & 0x80) in ((0, 0), (0xFF, 0x80))
    _require(node.tag == asn1.INTEGER and 0 < len(value) <= most and not needless)


def _oid(node: Element) -> str:
    """Return an OID, which is whole and has no needless bytes (X.690 8.19.2)."""
    oid = asn1.object_identifier(node.value)
    has_needless = any(byte == 0x80 and not before & 0x80 for before, byte in pairwise(b"\0" + node.value))
    _require(node.tag == asn1.OBJECT_IDENTIFIER and bool(oid) and not has_needless)
    return oid


def _algorithm(node: Element) -> tuple[str, Element | None]:
    """Return the OID and the parameters of an AlgorithmIdentifier (RFC 5280 4.1.1.2)."""
    _require(node.tag == asn1.SEQUENCE)
    oid, *parameters = _fields(node, 1, 2)
    return _oid(oid), parameters[0] if parameters else None


def _require_parameters(algorithm: Element) -> None:
    """Require that the parameters of an RSA algorithm are what they must be (RFC 4055 3.1 and 5)."""
    name, parameters = _algorithm(algorithm)
    if name == _RSASSA_PSS and parameters:
        _require_pss(parameters)
    elif name.startswith(_PKCS1):
        _require(parameters is None or parameters.encoding == _NULL)


def _require_pss(parameters: Element) -> None:
    """Require digest, mask, salt and trailer, each once at most, in this order and well-formed."""
    _require(parameters.tag == asn1.SEQUENCE)
    fields = _fields(parameters, 0, 4)
    tags = [field.tag for field in fields]
    _require(tags == sorted(set(tags)) and set(tags) <= set(range(asn1.CONTEXT_0, asn1.CONTEXT_0 + 4)))
    for field in fields:
        (value,) = field.children()
        if field.tag > asn1.CONTEXT_1:
            _require_integer(value, _MAX_NUMBER_BYTES)
            _require(field.tag != asn1.CONTEXT_0 + 3 or value.value == b"\1")
            continue
        _algorithm(value)
        _, none = _algorithm(_fields(value, 2, 2)[1] if field.tag == asn1.CONTEXT_1 else value)  # of a digest
        _require(none is None or none.encoding == _NULL)  # RFC 4055 2.1


def _octets(node: Element) -> bytes:
    """Return the value of an element, joining the pieces of an OCTET STRING (X.690 8.7.3)."""
    if node.tag != _CONSTRUCTED_OCTET_STRING:
        return node.value
    pieces: list[bytes] = []
    levels = [node.children()]
    while levels:
        piece = next(levels[-1], None)
        if piece is None:
            levels.pop()
        elif piece.tag == _CONSTRUCTED_OCTET_STRING:
            levels.append(piece.children())
        else:
            _require(piece.tag == asn1.OCTET_STRING)
            pieces.append(piece.value)
    return b"".join(pieces)
