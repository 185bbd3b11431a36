"""Decode the fields of a certificate.

`cryptography` decodes nearly all certificates, once their names are in UTF-8. Those it refuses (an explicit version 1,
MD2, a VisibleString in a policy: Microsoft's own files contain all of them) are decoded by asn1crypto, field by field,
so that one odd field doesn't affect the others. A weak key must be recognized as such whichever library decodes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property, lru_cache
from itertools import count
from operator import attrgetter
from sys import intern
from typing import Any, Generic, NamedTuple, TypeVar

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from ..text import printable
from .algorithms import KEY_NAMES, SM2_CURVE, USAGE_NAMES, Key, KeyUsage, SignatureAlgorithm
from .names import DistinguishedName, as_text, encoded_issuer, with_plain_strings

T = TypeVar("T")

_CA_ISSUERS = AuthorityInformationAccessOID.CA_ISSUERS
_MAX_ISSUERS = 4096
"""The number of issuers whose names are cached."""
_MAX_CACHED_SIZE = 1024
"""The size of the largest name that is cached, in bytes."""
_MAX_CACHED_CERTIFICATE = 2**13
"""The size of the largest certificate whose details are cached, in bytes."""
MAX_PLAIN_SIZE = 2**16
"""The size of the largest certificate that is read with other strings if it is refused: a hostile one takes long."""
_with_plain_strings = lru_cache(maxsize=256)(with_plain_strings)
_key = lru_cache(maxsize=256)(Key)  # thousands of certificates share one object
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
MALFORMED = (ValueError, TypeError, LookupError, AttributeError, OverflowError)
"""The exceptions of asn1crypto for an invalid field, `LookupError` and `AttributeError` for unexpected bytes, and those
for a time outside of the years 1 to 9999 in UTC."""


class _Later(Generic[T]):
    """A field of `Details` that is decoded, with the others of this kind, when one of them is first used."""

    def __init__(self, absent: T) -> None:
        """Set its value where it is absent or could not be decoded."""
        self._absent, self._at = absent, next(_POSITIONS)

    def __get__(self, details: Details, _owner: type) -> T:
        value: T | None = details.more[self._at]
        return self._absent if value is None else value


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

    version = _Later[int | None](None)
    """The version, 1 to 3."""
    serial = _Later[int | None](None)
    subject_unit = _Later("")
    """The subject's OU; the last one if there are several."""
    subject_organization = _Later("")
    """The subject's O; the last one if there are several."""
    path_length = _Later[int | None](None)
    """The number of CAs allowed below it (pathLenConstraint)."""
    key_usage = _Later[KeyUsage | None](None)
    """The key usage; None without a keyUsage extension, `KeyUsage(0)` for an empty one."""
    key = _Later[Key | None](None)
    signature_algorithm = _Later[SignatureAlgorithm | None](None)
    """The algorithm that it was signed with."""
    subject_key_id = _Later[bytes | None](None)
    authority_key_id = _Later[bytes | None](None)
    """The identifier of its issuer's key."""
    crl_urls = _Later[tuple[str, ...]](())
    """The addresses of the CRL."""
    issuer_urls = _Later[tuple[str, ...]](())
    """The addresses of the issuer's certificate."""
    undecodable = _Later[tuple[str, ...]](())
    """The names of the fields that are present but could not be decoded."""

    @property
    def serial_number(self) -> str:
        """The serial number in upper-case hex, as Windows shows it."""
        return "" if self.serial is None else serial_hex(self.serial)

    @property
    def more(self) -> tuple[Any, ...]:
        """The other fields, decoded on first use."""
        more = self._more
        if isinstance(more, bytes):
            der = more
            more = read_strictly(der, lambda decoded: _StrictReader(der, decoded).later())
            object.__setattr__(self, "_more", more)
        return more


_AT_ONCE = "not_before", "not_after", "basic_constraints_ca", "purposes"
"""The last fields of `Details`, behind those of the two names."""
LATER = tuple(name for name, value in vars(Details).items() if isinstance(value, _Later))
"""The fields that are decoded later; the last is `undecodable`."""


def decode(der: bytes) -> Details:
    """Decode a certificate as far as possible, without raising exceptions.

    A mailbox holds the same ones thousands of times.
    """
    return _decode_cached(der) if len(der) <= _MAX_CACHED_CERTIFICATE else _decode(der)


def _decode(der: bytes) -> Details:
    try:
        return read_strictly(der, lambda decoded: _StrictReader(der, decoded).details)
    except REFUSED:
        values = _read_leniently(der)
    return Details(tuple([values.pop(name, None) for name in LATER]), **values)


_decode_cached = lru_cache(maxsize=512)(_decode)


def read_strictly(der: bytes, read: Callable[[x509.Certificate], T]) -> T:
    """Return what is read of a certificate with `cryptography`, or else of one whose names are plain.

    Only the signed bytes differ then. It decodes the subject, the issuer and the extensions when they are read.

    Raises:
        one of `REFUSED`: It is refused either way.
    """
    try:
        return read(x509.load_der_x509_certificate(der))
    except REFUSED:
        if len(der) > MAX_PLAIN_SIZE:
            raise
        return read(x509.load_der_x509_certificate(_with_plain_strings(der)))


def _read_leniently(der: bytes) -> dict[str, Any]:
    """Return what can be decoded, by the attributes of `Details`."""
    try:
        reader = LenientReader(der)
    except MALFORMED:
        return {"undecodable": ("certificate",)}
    values: dict[str, Any] = {}
    failed: dict[str, None] = {}
    for name, field in _FIELDS.items():
        try:
            values[name] = field.lenient(reader)
        except MALFORMED:
            failed[field.title] = None
    return {**values, "undecodable": tuple(failed)}


def serial_hex(serial_number: int) -> str:
    """Return a serial number in upper-case hex, as Windows shows it."""
    length = max(1, (serial_number.bit_length() + 8) // 8)
    digits = serial_number.to_bytes(length, "big", signed=True).hex().upper()
    return digits[2:] if len(digits) > 2 and digits.startswith("00") else digits


class _StrictReader:
    """Reads with `cryptography`, which refuses an entire certificate because of one invalid field.

    It refuses immediately or not at all: reading the other fields later raises no exceptions.
    """

    def __init__(self, der: bytes, decoded: x509.Certificate) -> None:
        self._der, self.decoded = der, decoded
        self._extensions: dict[type, Any] = {type(value := each.value): value for each in decoded.extensions}

    def values(self, names: Iterable[str]) -> list[Any]:
        return [_FIELDS[name].strict(self) for name in names]

    @property
    def details(self) -> Details:
        return Details(self._der, *self.subject, *self.issuer, *self.values(_AT_ONCE))

    def later(self) -> tuple[Any, ...]:
        return (*self.values(LATER[:-1]), None if self.key else (_FIELDS["key"].title,))

    @property
    def subject(self) -> DistinguishedName:
        return DistinguishedName.decoded(self.decoded.subject)

    @property
    def issuer(self) -> DistinguishedName:
        """The issuer's name, decoded once for all certificates of the issuer."""
        encoded = encoded_issuer(self._der)
        name = _ISSUERS.get(encoded)
        if name is None:
            if len(_ISSUERS) >= _MAX_ISSUERS:
                _ISSUERS.clear()
            name = DistinguishedName(*map(intern, DistinguishedName.decoded(self.decoded.issuer)))
            if len(encoded) <= _MAX_CACHED_SIZE:
                _ISSUERS[encoded] = name
        return name

    def extension(self, kind: type[x509.ExtensionType], read: Callable[[Any], object]) -> object:
        value = self._extensions.get(kind)
        return read(value) if value is not None else None

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
            return LenientReader(self._der).key
        except MALFORMED:
            return None

    @property
    def signature_algorithm(self) -> SignatureAlgorithm:
        """The algorithm; only RSASSA-PSS specifies its hash outside of the OID."""
        algorithm = SignatureAlgorithm.of(self.decoded.signature_algorithm_oid.dotted_string)
        if algorithm.name != "RSASSA-PSS":
            return algorithm
        with suppress(*REFUSED):  # parameters that are missing
            if hashed := self.decoded.signature_hash_algorithm:
                name = hashed.name.upper()  # SHA256, or SHA3-256
                return SignatureAlgorithm(algorithm.name, name if "-" in name else name.replace("SHA", "SHA-"))
        return algorithm


def _decode_key(decoded: x509.Certificate) -> Key:
    oid = decoded.public_key_algorithm_oid.dotted_string
    match decoded.public_key():
        case rsa.RSAPublicKey() as key:
            return _key(KEY_NAMES.get(oid, "RSA"), key.key_size)
        case ec.EllipticCurvePublicKey() as key:
            return _key("ECC", key.key_size, key.curve.name)
        case dsa.DSAPublicKey() as key:
            return _key("DSA", key.key_size)
        case ed25519.Ed25519PublicKey():
            return _key("Ed25519", 256)
        case ed448.Ed448PublicKey():
            return _key("Ed448", 456)
    return _key(KEY_NAMES.get(oid, oid))


class LenientReader:
    """Reads with asn1crypto, which decodes each field on demand. Its classes have no types."""

    def __init__(self, der: bytes) -> None:
        from .limited_asn1 import x509 as asn1_x509  # slow to import and seldom needed

        self._certificate: Any = asn1_x509.Certificate.load(der, strict=True)
        self.decoded: Any = self._certificate["tbs_certificate"]

    @property
    def subject(self) -> DistinguishedName:
        """The subject."""
        return DistinguishedName.of(self._rdns("subject"))

    @property
    def issuer(self) -> DistinguishedName:
        """The issuer."""
        return DistinguishedName.of(self._rdns("issuer"))

    def _rdns(self, field: str) -> list[list[tuple[str, str]]]:
        rdns = self.decoded[field].chosen
        return [[(each["type"].dotted, as_text(each["value"].native)) for each in rdn] for rdn in rdns]

    def subject_value(self, oid: x509.ObjectIdentifier) -> str:
        """Return an attribute of the subject, the last one if there are several; empty without one."""
        values = [value for rdn in self._rdns("subject") for kind, value in rdn if kind == oid.dotted_string]
        return printable(values[-1]) if values else ""

    def time(self, field: str) -> datetime:
        """Return a time; one without a time zone (contrary to RFC 5280 4.1.2.5) is in UTC.

        Raises:
            ValueError: It is before the year 1, for which asn1crypto has a class of its own.
            OverflowError: It is outside of the years 1 to 9999 in UTC.
        """
        moment = self.decoded["validity"][field].native
        if not isinstance(moment, datetime):
            raise ValueError(field)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)

    def extension(self, kind: type[x509.ExtensionType], read: Callable[[Any], object]) -> object:
        """Return what is read of an extension; asn1crypto's own lookup fails for all if one is invalid."""
        for each in self.decoded["extensions"]:
            if each["extn_id"].dotted == kind.oid.dotted_string:
                return read(each["extn_value"].parsed)
        return None

    @property
    def key(self) -> Key:
        """The key.

        Raises:
            LookupError: Its algorithm has no name here.
        """
        from .limited_asn1 import core

        info = self.decoded["subject_public_key_info"]
        # By position: asn1crypto's own class can't read keys whose algorithm it doesn't know.
        name = KEY_NAMES[core.Sequence.load(info.dump())[0][0].dotted]
        if name in ("RSA", "RSASSA-PSS"):
            # Root Agency's modulus lacks the zero byte that would make it positive.
            return Key(name, int.from_bytes(info["public_key"].parsed["modulus"].contents).bit_length())
        if name == "DSA":
            return Key(name, info["algorithm"]["parameters"]["p"].native.bit_length())
        if name == "ECC":
            curve = info["algorithm"]["parameters"]  # a curve that isn't named is malformed (RFC 5480 2.1.1)
            return Key(KEY_NAMES[SM2_CURVE]) if curve.chosen.dotted == SM2_CURVE else Key(name, curve.key_size * 8)
        return Key(name)

    @property
    def signature_algorithm(self) -> SignatureAlgorithm:
        """The algorithm that it was signed with."""
        identifier = self._certificate["signature_algorithm"]
        oid, parameters = identifier["algorithm"], identifier["parameters"]
        if oid.native != "rsassa_pss":
            return SignatureAlgorithm.of(oid.dotted)
        return SignatureAlgorithm.of(oid.dotted, parameters["hash_algorithm"]["algorithm"].dotted)


class _Field(NamedTuple):
    """A field: its name for people, and its readers."""

    title: str
    strict: Callable[[_StrictReader], Any]
    lenient: Callable[[LenientReader], Any]


def _alike(title: str, read: Callable[[Any], object]) -> _Field:
    """Return a field that both readers have."""
    return _Field(title, read, read)


def _extension(
    title: str, kind: type[x509.ExtensionType], strict: Callable[[Any], object], lenient: Callable[[Any], object]
) -> _Field:
    return _Field(title, lambda reader: reader.extension(kind, strict), lambda reader: reader.extension(kind, lenient))


def _native(name: str) -> Callable[[Any], object]:
    return lambda value: value[name].native


def _urls(values: Iterable[str]) -> tuple[str, ...]:
    """Return addresses for display, which all certificates of an issuer share."""
    return tuple([intern(printable(value)) for value in values])


def _strict_urls(names: Iterable[x509.GeneralName]) -> tuple[str, ...]:
    return _urls(name.value for name in names if isinstance(name, x509.UniformResourceIdentifier))


def _lenient_urls(names: Iterable[Any]) -> tuple[str, ...]:
    return _urls(name.native for name in names if name.name == "uniform_resource_identifier")


def _lenient_points(extension: Any) -> Iterator[Any]:
    for point in extension:
        if getattr(point["distribution_point"], "name", "") == "full_name":
            yield from point["distribution_point"].chosen


def _usages(names: Iterable[str]) -> KeyUsage:
    return KeyUsage(sum(usage.value for usage, name in USAGE_NAMES.items() if name in names))


_ASN1_USAGES = {"non_repudiation": "content_commitment"}
_FIELDS = {
    "version": _Field("version", lambda c: c.decoded.version.value + 1, lambda c: int(c.decoded["version"]) + 1),
    "serial": _Field("serial number", lambda c: c.decoded.serial_number, lambda c: c.decoded["serial_number"].native),
    "subject": _alike("subject", lambda c: c.subject.full),
    "subject_name": _alike("subject", lambda c: c.subject.short),
    "subject_key": _alike("subject", lambda c: c.subject.key),
    "subject_unit": _alike("subject", lambda c: c.subject_value(NameOID.ORGANIZATIONAL_UNIT_NAME)),
    "subject_organization": _alike("subject", lambda c: c.subject_value(NameOID.ORGANIZATION_NAME)),
    "issuer": _alike("issuer", lambda c: c.issuer.full),
    "issuer_name": _alike("issuer", lambda c: c.issuer.short),
    "issuer_key": _alike("issuer", lambda c: c.issuer.key),
    "not_before": _Field("valid from", lambda c: c.decoded.not_valid_before_utc, lambda c: c.time("not_before")),
    "not_after": _Field("valid to", lambda c: c.decoded.not_valid_after_utc, lambda c: c.time("not_after")),
    "key": _alike("key", lambda c: c.key),
    "signature_algorithm": _alike("signature algorithm", lambda c: c.signature_algorithm),
    "basic_constraints_ca": _extension("basic constraints", x509.BasicConstraints, attrgetter("ca"), _native("ca")),
    "path_length": _extension(
        "basic constraints", x509.BasicConstraints, attrgetter("path_length"), _native("path_len_constraint")
    ),
    "purposes": _extension(
        "extended key usage",
        x509.ExtendedKeyUsage,
        lambda usages: tuple([intern(usage.dotted_string) for usage in usages]),
        lambda usages: tuple([usage.dotted for usage in usages]),
    ),
    "key_usage": _extension(
        "key usage",
        x509.KeyUsage,
        lambda value: _usages([name for name in USAGE_NAMES.values() if getattr(value, name)]),
        lambda value: _usages([_ASN1_USAGES.get(name, name) for name in value.native]),
    ),
    "subject_key_id": _extension(
        "subject key identifier", x509.SubjectKeyIdentifier, attrgetter("digest"), attrgetter("native")
    ),
    "authority_key_id": _extension(
        "authority key identifier", x509.AuthorityKeyIdentifier, attrgetter("key_identifier"), _native("key_identifier")
    ),
    "crl_urls": _extension(
        "CRL distribution points",
        x509.CRLDistributionPoints,
        lambda points: _strict_urls(name for each in points for name in each.full_name or ()),
        lambda points: _lenient_urls(_lenient_points(points)),
    ),
    "issuer_urls": _extension(
        "authority information access",
        x509.AuthorityInformationAccess,
        lambda entries: _strict_urls(each.access_location for each in entries if each.access_method == _CA_ISSUERS),
        lambda entries: _lenient_urls(
            each["access_location"] for each in entries if each["access_method"].dotted == _CA_ISSUERS.dotted_string
        ),
    ),
}
"""Each field of `Details` but `undecodable`."""
DECISIVE = frozenset(_FIELDS[name].title for name in ("basic_constraints_ca", "key_usage", "purposes"))
"""The fields that decide what a certificate may be used for: where one of them is undecodable, nobody knows."""
UNKNOWN_PURPOSES = frozenset(("certificate", _FIELDS["purposes"].title))
"""What is undecodable where `purposes` is None although they may be limited."""
