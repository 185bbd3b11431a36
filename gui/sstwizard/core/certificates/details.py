"""Decode the fields of a certificate.

`cryptography` decodes nearly all certificates. Those it refuses (an explicit version 1, MD2, a VisibleString in a
policy: Microsoft's own files contain all of them) are decoded by `lenient` field by field, so that one odd field
doesn't affect the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property, lru_cache
from itertools import count
from sys import intern
from typing import Any, Generic, TypeVar

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from ..text import printable
from .algorithms import KEY_NAMES, USAGE_NAMES, Key, KeyUsage, SignatureAlgorithm
from .lenient import MALFORMED, LenientReader, read_leniently
from .names import DistinguishedName, as_text, encoded_issuer

E = TypeVar("E", bound=x509.ExtensionType)
T = TypeVar("T")

_CA_ISSUERS = AuthorityInformationAccessOID.CA_ISSUERS
_MAX_ISSUERS = 4096
"""The number of issuers whose names, key identifiers and addresses are cached."""
_MAX_CACHED_SIZE = 1024
"""The size of the largest value that is cached, in bytes or characters."""
_POSITIONS = count()
_ISSUERS: dict[bytes, DistinguishedName] = {}
"""The decoded names of issuers, by encoding."""

REFUSED = (
    ValueError,
    TypeError,  # an X.500 unique identifier in a name
    UnsupportedAlgorithm,
    x509.DuplicateExtension,
    x509.InvalidVersion,
    x509.UnsupportedGeneralNameType,
)
"""The exceptions of `cryptography` for a certificate, revocation list, key or extension that it refuses."""


class _Later(Generic[T]):
    """A field of `Details` that is decoded, with the others of this kind, when one of them is first used."""

    def __init__(self, absent: T, read: Callable[[_StrictReader], object]) -> None:
        """Set its value where it is absent or could not be decoded, and its strict reader."""
        self._absent, self.read, self._at = absent, read, next(_POSITIONS)

    def __get__(self, details: Details, _owner: type) -> T:
        found: T | None = details.more[self._at]
        return self._absent if found is None else found


def _strict(kind: type[E], read: Callable[[E], object]) -> Callable[[_StrictReader], object]:
    """Return a reader of an extension that returns None if there is none."""

    def read_extension(certificate: _StrictReader) -> object:
        value = certificate.extension(kind)
        return read(value) if value is not None else None

    return read_extension


def _strict_usages(extension: x509.KeyUsage) -> KeyUsage:
    return KeyUsage(sum(usage.value for usage, name in USAGE_NAMES.items() if getattr(extension, name)))


def _uris(names: Iterable[x509.GeneralName]) -> tuple[str, ...]:
    uris = tuple(printable(name.value) for name in names if isinstance(name, x509.UniformResourceIdentifier))
    return _shared(uris, sum(map(len, uris)))


def _shared(value: T, size: int) -> T:
    """Return one copy of a value that all certificates of an issuer share: its key identifier, its addresses."""
    return _cached(value) if size <= _MAX_CACHED_SIZE else value


@lru_cache(maxsize=_MAX_ISSUERS)
def _cached(value: Any) -> Any:
    return value


def _key_id(value: bytes | None) -> bytes | None:
    return _shared(value, len(value)) if value is not None else None


def _points(points: x509.CRLDistributionPoints) -> Iterable[x509.GeneralName]:
    return (name for each in points for name in each.full_name or ())


def _issuer_uris(entries: x509.AuthorityInformationAccess) -> tuple[str, ...]:
    return _uris(each.access_location for each in entries if each.access_method == _CA_ISSUERS)


@dataclass(frozen=True, slots=True)
class Details:
    """The decoded fields of a certificate. None or an empty string means "absent" or "could not be decoded".

    What lists show and chains need is decoded immediately. The other fields, which take as long again, are decoded when
    one of them is first used; two threads that do so at the same time get the same result.

    Attributes:
        subject, issuer: Distinguished names in RFC 4514 form, with invisible characters escaped.
        subject_name, issuer_name: The short forms.
        subject_key, issuer_key: The names in comparable form (RFC 5280 7.1: case and white space folded).
        not_before, not_after: UTC.
        basic_constraints_ca: None without a basicConstraints extension.
        purposes: The OIDs of the extended key usage extension; None without one.
    """

    _more: tuple[Any, ...] | bytes
    """The other fields, or the certificate whose other fields are not yet decoded."""
    subject: str = ""
    subject_name: str = ""
    subject_key: str = ""
    issuer: str = ""
    issuer_name: str = ""
    issuer_key: str = ""
    not_before: datetime | None = None
    not_after: datetime | None = None
    basic_constraints_ca: bool | None = None
    purposes: tuple[str, ...] | None = None

    version = _Later[int | None](None, lambda c: c.decoded.version.value + 1)
    """The version, 1 to 3."""
    serial = _Later[int | None](None, lambda c: c.decoded.serial_number)
    subject_unit = _Later("", lambda c: c.subject_value(NameOID.ORGANIZATIONAL_UNIT_NAME))
    """The subject's OU; the last one if there are several."""
    subject_organization = _Later("", lambda c: c.subject_value(NameOID.ORGANIZATION_NAME))
    """The subject's O; the last one if there are several."""
    path_length = _Later[int | None](None, _strict(x509.BasicConstraints, lambda value: value.path_length))
    """The number of CAs allowed below it (pathLenConstraint)."""
    key_usage = _Later[KeyUsage | None](None, _strict(x509.KeyUsage, _strict_usages))
    """The key usage; None without a keyUsage extension, `KeyUsage(0)` for an empty one."""
    key = _Later[Key | None](None, lambda c: c.key)
    """The algorithm, size and curve of the key."""
    signature_algorithm = _Later[SignatureAlgorithm | None](None, lambda c: c.signature_algorithm())
    """The algorithm that it was signed with."""
    subject_key_id = _Later[bytes | None](None, _strict(x509.SubjectKeyIdentifier, lambda value: _key_id(value.digest)))
    """The identifier of its own key."""
    authority_key_id = _Later[bytes | None](
        None, _strict(x509.AuthorityKeyIdentifier, lambda value: _key_id(value.key_identifier))
    )
    """The identifier of its issuer's key."""
    crl_urls = _Later[tuple[str, ...]]((), _strict(x509.CRLDistributionPoints, lambda points: _uris(_points(points))))
    """The addresses of the CRL."""
    issuer_urls = _Later[tuple[str, ...]]((), _strict(x509.AuthorityInformationAccess, _issuer_uris))
    """The addresses of the issuer's certificate."""
    undecodable = _Later[tuple[str, ...]]((), lambda c: () if c.key else ("key",))
    """The names of the fields that are present but could not be decoded."""

    @property
    def serial_number(self) -> str:
        """The serial number in upper-case hex, as Windows shows it."""
        return "" if self.serial is None else serial_hex(self.serial)

    @property
    def more(self) -> tuple[Any, ...]:
        """The other fields, decoded on first use."""
        found = self._more
        if isinstance(found, bytes):
            strict = _StrictReader(found)
            found = tuple([each.read(strict) for each in LATER.values()])
            object.__setattr__(self, "_more", found)
        return found


LATER = {name: value for name, value in vars(Details).items() if isinstance(value, _Later)}
"""The fields that are decoded later."""


def decode(der: bytes) -> Details:
    """Decode a certificate as far as possible, without raising exceptions."""
    try:
        return _StrictReader(der).details()
    except REFUSED:
        values, failed = read_leniently(der)
    values["undecodable"] = failed
    return Details(tuple([values.pop(name, None) for name in LATER]), **values)


def serial_hex(serial_number: int) -> str:
    """Return a serial number in upper-case hex, as Windows shows it."""
    length = max(1, (serial_number.bit_length() + 8) // 8)
    digits = serial_number.to_bytes(length, "big", signed=True).hex().upper()
    return digits[2:] if len(digits) > 2 and digits.startswith("00") else digits


class _StrictReader:
    """Reads with `cryptography`, which refuses an entire certificate because of one invalid field.

    It refuses immediately or not at all: reading the other fields later raises no exceptions.
    """

    def __init__(self, der: bytes) -> None:
        self._der = der
        self.decoded: x509.Certificate = x509.load_der_x509_certificate(der)
        self._extensions: dict[type, Any] = {type(each.value): each.value for each in self.decoded.extensions}

    def details(self) -> Details:
        """Return the fields that are decoded immediately."""
        decoded = self.decoded
        subject, issuer = DistinguishedName.decoded(decoded.subject), self._issuer()
        constraints, usages = self.extension(x509.BasicConstraints), self.extension(x509.ExtendedKeyUsage)
        return Details(
            self._der,
            subject.full,
            subject.short,
            subject.key,
            issuer.full,
            issuer.short,
            issuer.key,
            decoded.not_valid_before_utc,
            decoded.not_valid_after_utc,
            constraints.ca if constraints is not None else None,
            tuple([intern(usage.dotted_string) for usage in usages]) if usages is not None else None,
        )

    def _issuer(self) -> DistinguishedName:
        """Return the issuer's name, decoded once for all certificates of the issuer."""
        encoded = encoded_issuer(self._der)
        found = _ISSUERS.get(encoded)
        if found is None:
            if len(_ISSUERS) >= _MAX_ISSUERS:
                _ISSUERS.clear()
            full, short, key = DistinguishedName.decoded(self.decoded.issuer)
            found = DistinguishedName(intern(full), intern(short), intern(key))
            if len(encoded) <= _MAX_CACHED_SIZE:
                _ISSUERS[encoded] = found
        return found

    def extension(self, kind: type[E]) -> E | None:
        """Return the extension of a type; None if there is none."""
        return self._extensions.get(kind)

    def subject_value(self, oid: x509.ObjectIdentifier) -> str:
        """Return an attribute of the subject, the last one if there are several; empty without one."""
        values = self.decoded.subject.get_attributes_for_oid(oid)
        return printable(as_text(values[-1].value)) if values else ""

    @cached_property
    def key(self) -> Key | None:
        """The key; None if it can't be decoded."""
        try:
            return _decode_key(self.decoded)
        except REFUSED:  # as for Root Agency, which every Windows Intermediate store contains
            pass
        try:
            return LenientReader(self._der).key()
        except MALFORMED:
            return None

    def signature_algorithm(self) -> SignatureAlgorithm:
        """Return the algorithm; only RSASSA-PSS specifies its hash outside of the OID."""
        algorithm = SignatureAlgorithm.of(self.decoded.signature_algorithm_oid.dotted_string)
        if algorithm.name != "RSASSA-PSS":
            return algorithm
        try:
            return LenientReader(self._der).signature_algorithm()
        except MALFORMED:
            return algorithm


def _decode_key(decoded: x509.Certificate) -> Key:
    oid = decoded.public_key_algorithm_oid.dotted_string
    match decoded.public_key():
        case rsa.RSAPublicKey() as key:
            return Key(KEY_NAMES.get(oid, "RSA"), key.key_size)
        case ec.EllipticCurvePublicKey() as key:
            return _elliptic(key.key_size, key.curve.name)
        case dsa.DSAPublicKey() as key:
            return Key("DSA", key.key_size)
        case ed25519.Ed25519PublicKey():
            return Key("Ed25519", 256)
        case ed448.Ed448PublicKey():
            return Key("Ed448", 456)
    return Key(KEY_NAMES.get(oid, oid))


@cache
def _elliptic(bits: int, curve: str) -> Key:
    """Return the key of a curve, one object shared by thousands of certificates."""
    return Key("ECC", bits, curve)
