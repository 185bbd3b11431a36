"""From DER to the fields that people read.

`cryptography` decodes all but a few. What it refuses (a version 1 written out, MD2, a VisibleString in a policy: all of
them stand in Microsoft's own files) goes to asn1crypto, field by field, so that one odd field costs only itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, TypeVar

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.x509.oid import AuthorityInformationAccessOID

from ..text import printable
from .algorithms import Key, KeyUsage, SignatureAlgorithm
from .keys import MALFORMED, lenient_algorithm, lenient_key, strict_key
from .names import DistinguishedName, as_text

E = TypeVar("E", bound=x509.ExtensionType)

_CA_ISSUERS = AuthorityInformationAccessOID.CA_ISSUERS

_REFUSED = (
    ValueError,
    TypeError,  # an X.500 unique identifier in a name
    UnsupportedAlgorithm,
    x509.DuplicateExtension,
    x509.InvalidVersion,
    x509.UnsupportedGeneralNameType,
)
"""What `cryptography` raises for a certificate or a key that it does not read."""


@dataclass(frozen=True, slots=True)
class Details:
    """The decoded fields of a certificate. None, or an empty text, is "not there" or "could not be decoded".

    Attributes:
        version: 1 to 3.
        serial_number: Upper-case hex, as Windows shows it.
        subject, issuer: Distinguished names in RFC 4514 form, with everything invisible escaped.
        subject_name, issuer_name: The short forms.
        subject_unit, subject_organization: The subject's OU and O.
        subject_key, issuer_key: The names made comparable (RFC 5280 7.1: case and white space folded).
        not_before, not_after: UTC.
        basic_constraints_ca: None where there is no basicConstraints extension.
        path_length: pathLenConstraint.
        purposes: The extended key usage extension's OIDs; None where there is none.
        key_usage: None where there is no keyUsage extension; one without any usage is `KeyUsage(0)`.
        key: Algorithm, size and curve.
        signature_algorithm: By which it was signed.
        subject_key_id, authority_key_id: The key identifiers.
        crl_urls, issuer_urls: Where the CRL and the issuer's certificate are published.
        undecodable: The names of fields that are there but could not be decoded.
    """

    version: int | None = None
    serial_number: str = ""
    subject: str = ""
    issuer: str = ""
    subject_name: str = ""
    subject_unit: str = ""
    subject_organization: str = ""
    issuer_name: str = ""
    subject_key: str = ""
    issuer_key: str = ""
    not_before: datetime | None = None
    not_after: datetime | None = None
    basic_constraints_ca: bool | None = None
    path_length: int | None = None
    purposes: tuple[str, ...] | None = None
    key_usage: KeyUsage | None = None
    key: Key | None = None
    signature_algorithm: SignatureAlgorithm | None = None
    subject_key_id: bytes | None = None
    authority_key_id: bytes | None = None
    crl_urls: tuple[str, ...] = ()
    issuer_urls: tuple[str, ...] = ()
    undecodable: tuple[str, ...] = ()


def decode(der: bytes) -> Details:
    """Return what can be read out of `der`; never raises."""
    try:
        strict = _StrictReader(der)
        values = {attribute: read(strict) for attribute, _, read, _ in _FIELDS}
    except _REFUSED:
        return _decode_leniently(der)
    return _details(values, () if values["key"] else ("key",))


def _decode_leniently(der: bytes) -> Details:
    try:
        lenient = _LenientReader(der)
    except MALFORMED:
        return Details(undecodable=("certificate",))
    values: dict[str, object] = {}
    failed: dict[str, None] = {}
    for attribute, name, _, read in _FIELDS:
        try:
            values[attribute] = read(lenient)
        except MALFORMED:
            failed[name] = None
    return _details(values, tuple(failed))


def _details(values: Mapping[str, Any], undecodable: tuple[str, ...]) -> Details:
    return Details(**{name: value for name, value in values.items() if value is not None}, undecodable=undecodable)


class _StrictReader:
    """Reads with `cryptography`, which refuses a certificate as a whole for one field that is not as it must be."""

    def __init__(self, der: bytes) -> None:
        self._der = der
        self.decoded = x509.load_der_x509_certificate(der)
        self.subject = DistinguishedName.decoded(self.decoded.subject)
        self.issuer = DistinguishedName.decoded(self.decoded.issuer)
        self.extensions: dict[x509.ObjectIdentifier, Any] = {each.oid: each.value for each in self.decoded.extensions}

    def key(self) -> Key | None:
        """Return the key; None for one that `cryptography` refuses though it reads the rest of the certificate."""
        try:
            return strict_key(self.decoded)
        except _REFUSED:  # Root Agency, in every Windows Intermediate store, has such a key
            pass
        try:
            return lenient_key(_LenientReader(self._der).tbs["subject_public_key_info"])
        except MALFORMED:
            return None

    def signature_algorithm(self) -> SignatureAlgorithm:
        """Return the algorithm; only RSASSA-PSS names its hash outside of the OID."""
        algorithm = SignatureAlgorithm.of(self.decoded.signature_algorithm_oid.dotted_string)
        if algorithm.name != "RSASSA-PSS":
            return algorithm
        try:
            return _LenientReader(self._der).signature_algorithm()
        except MALFORMED:
            return algorithm


class _LenientReader:
    """Reads with asn1crypto, which decodes a field when it is asked for. Its classes have no types."""

    def __init__(self, der: bytes) -> None:
        self.certificate: Any = asn1_x509.Certificate.load(der, strict=True)
        self.tbs: Any = self.certificate["tbs_certificate"]

    @cached_property
    def subject(self) -> DistinguishedName:
        return _lenient_name(self.tbs["subject"])

    @cached_property
    def issuer(self) -> DistinguishedName:
        return _lenient_name(self.tbs["issuer"])

    def time(self, field: str) -> datetime:
        """Return a time; one that names no zone (against RFC 5280 4.1.2.5) is in UTC, not in this machine's.

        Raises:
            ValueError: It is before the year 1 (asn1crypto gives an `extended_datetime`, which is no datetime), or it
                is not in the years 1 to 9999 once it is in UTC.
        """
        moment = self.tbs["validity"][field].native
        if not isinstance(moment, datetime):
            raise ValueError(field)
        try:
            return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
        except OverflowError as error:
            raise ValueError(field) from error

    def key(self) -> Key:
        return lenient_key(self.tbs["subject_public_key_info"])

    def signature_algorithm(self) -> SignatureAlgorithm:
        return lenient_algorithm(self.certificate["signature_algorithm"])


def _lenient_name(name: Any) -> DistinguishedName:
    return DistinguishedName.of(
        [(pair["type"].dotted, as_text(pair["value"].native)) for pair in rdn] for rdn in name.chosen
    )


def _hex(serial_number: int) -> str:
    length = max(1, (serial_number.bit_length() + 8) // 8)
    digits = serial_number.to_bytes(length, "big", signed=True).hex().upper()
    return digits[2:] if len(digits) > 2 and digits.startswith("00") else digits


def _strict(kind: type[E], read: Callable[[E], object]) -> Callable[[_StrictReader], object]:
    """Return a reader of an extension, which gives None where there is none."""

    def read_extension(certificate: _StrictReader) -> object:
        value = certificate.extensions.get(kind.oid)
        return read(value) if value is not None else None

    return read_extension


def _lenient(name: str, read: Callable[[Any], object]) -> Callable[[_LenientReader], object]:
    """Return a reader of an extension; asn1crypto's own look-up fails for all of them when one is odd."""

    def read_extension(certificate: _LenientReader) -> object:
        extensions = (each for each in certificate.tbs["extensions"] if each["extn_id"].native == name)
        found = next(extensions, None)
        return read(found["extn_value"].parsed) if found is not None else None

    return read_extension


_USAGES = tuple((str(usage.name).lower(), usage.value) for usage in KeyUsage)
"""The bit of each usage, by the name that `cryptography` has for it."""
_ASN1_USAGES = {"non_repudiation": "content_commitment"}


def _strict_usages(extension: x509.KeyUsage) -> KeyUsage:
    return KeyUsage(sum(bit for name, bit in _USAGES if getattr(extension, name)))


def _lenient_usages(extension: Any) -> KeyUsage:
    names = {_ASN1_USAGES.get(name, name) for name in extension.native}
    return KeyUsage(sum(bit for name, bit in _USAGES if name in names))


def _uris(names: Iterable[x509.GeneralName]) -> tuple[str, ...]:
    return tuple(printable(name.value) for name in names if isinstance(name, x509.UniformResourceIdentifier))


def _lenient_uris(names: Iterable[Any]) -> tuple[str, ...]:
    return tuple(printable(name.native) for name in names if name.name == "uniform_resource_identifier")


def _lenient_points(extension: Any) -> Iterator[Any]:
    for point in extension:
        if getattr(point["distribution_point"], "name", "") == "full_name":
            yield from point["distribution_point"].chosen


_FIELDS: tuple[tuple[str, str, Callable[[_StrictReader], object], Callable[[_LenientReader], object]], ...] = (
    ("version", "version", lambda c: c.decoded.version.value + 1, lambda c: int(c.tbs["version"]) + 1),
    (
        "serial_number",
        "serial number",
        lambda c: _hex(c.decoded.serial_number),
        lambda c: _hex(c.tbs["serial_number"].native),
    ),
    ("subject", "subject", lambda c: c.subject.full, lambda c: c.subject.full),
    ("subject_name", "subject", lambda c: c.subject.short, lambda c: c.subject.short),
    ("subject_key", "subject", lambda c: c.subject.key, lambda c: c.subject.key),
    ("subject_unit", "subject", lambda c: c.subject.unit, lambda c: c.subject.unit),
    ("subject_organization", "subject", lambda c: c.subject.organization, lambda c: c.subject.organization),
    ("issuer", "issuer", lambda c: c.issuer.full, lambda c: c.issuer.full),
    ("issuer_name", "issuer", lambda c: c.issuer.short, lambda c: c.issuer.short),
    ("issuer_key", "issuer", lambda c: c.issuer.key, lambda c: c.issuer.key),
    ("not_before", "valid from", lambda c: c.decoded.not_valid_before_utc, lambda c: c.time("not_before")),
    ("not_after", "valid to", lambda c: c.decoded.not_valid_after_utc, lambda c: c.time("not_after")),
    ("key", "key", _StrictReader.key, _LenientReader.key),
    (
        "signature_algorithm",
        "signature algorithm",
        _StrictReader.signature_algorithm,
        _LenientReader.signature_algorithm,
    ),
    (
        "basic_constraints_ca",
        "basic constraints",
        _strict(x509.BasicConstraints, lambda value: value.ca),
        _lenient("basic_constraints", lambda value: value["ca"].native),
    ),
    (
        "path_length",
        "basic constraints",
        _strict(x509.BasicConstraints, lambda value: value.path_length),
        _lenient("basic_constraints", lambda value: value["path_len_constraint"].native),
    ),
    (
        "purposes",
        "extended key usage",
        _strict(x509.ExtendedKeyUsage, lambda usages: tuple(usage.dotted_string for usage in usages)),
        _lenient("extended_key_usage", lambda usages: tuple(usage.dotted for usage in usages)),
    ),
    ("key_usage", "key usage", _strict(x509.KeyUsage, _strict_usages), _lenient("key_usage", _lenient_usages)),
    (
        "subject_key_id",
        "subject key identifier",
        _strict(x509.SubjectKeyIdentifier, lambda value: value.digest),
        _lenient("key_identifier", lambda value: value.native),
    ),
    (
        "authority_key_id",
        "authority key identifier",
        _strict(x509.AuthorityKeyIdentifier, lambda value: value.key_identifier),
        _lenient("authority_key_identifier", lambda value: value["key_identifier"].native),
    ),
    (
        "crl_urls",
        "CRL distribution points",
        _strict(
            x509.CRLDistributionPoints, lambda points: _uris(name for each in points for name in each.full_name or ())
        ),
        _lenient("crl_distribution_points", lambda points: _lenient_uris(_lenient_points(points))),
    ),
    (
        "issuer_urls",
        "authority information access",
        _strict(
            x509.AuthorityInformationAccess,
            lambda entries: _uris(each.access_location for each in entries if each.access_method == _CA_ISSUERS),
        ),
        _lenient(
            "authority_information_access",
            lambda entries: _lenient_uris(
                each["access_location"] for each in entries if each["access_method"].dotted == _CA_ISSUERS.dotted_string
            ),
        ),
    ),
)
"""Of each attribute of `Details`: what `undecodable` calls it, its strict reader, and its lenient one."""
