"""From DER to fields, where `cryptography` refuses a certificate: with asn1crypto, field by field.

It is imported when the first such certificate is met: asn1crypto takes a while, and memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

from asn1crypto import x509 as asn1_x509
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from ..text import printable
from .algorithms import USAGE_NAMES, Key, KeyUsage, SignatureAlgorithm
from .keys import MALFORMED, lenient_algorithm, lenient_key
from .names import DistinguishedName, as_text

_CA_ISSUERS = AuthorityInformationAccessOID.CA_ISSUERS.dotted_string
_UNIT, _ORGANIZATION = NameOID.ORGANIZATIONAL_UNIT_NAME.dotted_string, NameOID.ORGANIZATION_NAME.dotted_string


def read(der: bytes) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return what can be read out of `der` by the attributes of `Details`, and the names of what can't be decoded."""
    try:
        reader = LenientReader(der)
    except MALFORMED:
        return {}, ("certificate",)
    values: dict[str, Any] = {}
    failed: dict[str, None] = {}
    for attribute, name, read_field in _FIELDS:
        try:
            values[attribute] = read_field(reader)
        except MALFORMED:
            failed[name] = None
    return values, tuple(failed)


class LenientReader:
    """Reads with asn1crypto, which decodes a field when it is asked for. Its classes have no types."""

    def __init__(self, der: bytes) -> None:
        self.certificate: Any = asn1_x509.Certificate.load(der, strict=True)
        self.tbs: Any = self.certificate["tbs_certificate"]

    @cached_property
    def subject(self) -> DistinguishedName:
        """Its subject."""
        return _name(self.tbs["subject"])

    @cached_property
    def issuer(self) -> DistinguishedName:
        """Its issuer."""
        return _name(self.tbs["issuer"])

    def subject_value(self, oid: str) -> str:
        """Return an attribute of the subject, of several the last; empty where there is none."""
        pairs = (pair for rdn in self.tbs["subject"].chosen for pair in rdn)
        values = [as_text(pair["value"].native) for pair in pairs if pair["type"].dotted == oid]
        return printable(values[-1]) if values else ""

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
        """Return the kind of its key."""
        return lenient_key(self.tbs["subject_public_key_info"])

    def signature_algorithm(self) -> SignatureAlgorithm:
        """Return by what it was signed."""
        return lenient_algorithm(self.certificate["signature_algorithm"])


def _name(name: Any) -> DistinguishedName:
    return DistinguishedName.of(
        [(pair["type"].dotted, as_text(pair["value"].native)) for pair in rdn] for rdn in name.chosen
    )


def _lenient(name: str, read: Callable[[Any], object]) -> Callable[[LenientReader], object]:
    """Return a reader of an extension; asn1crypto's own look-up fails for all of them when one is odd."""

    def read_extension(certificate: LenientReader) -> object:
        extensions = (each for each in certificate.tbs["extensions"] if each["extn_id"].native == name)
        found = next(extensions, None)
        return read(found["extn_value"].parsed) if found is not None else None

    return read_extension


_ASN1_USAGES = {"non_repudiation": "content_commitment"}


def _usages(extension: Any) -> KeyUsage:
    names = {_ASN1_USAGES.get(name, name) for name in extension.native}
    return KeyUsage(sum(usage.value for usage, name in USAGE_NAMES.items() if name in names))


def _uris(names: Iterable[Any]) -> tuple[str, ...]:
    return tuple(printable(name.native) for name in names if name.name == "uniform_resource_identifier")


def _points(extension: Any) -> Iterator[Any]:
    for point in extension:
        if getattr(point["distribution_point"], "name", "") == "full_name":
            yield from point["distribution_point"].chosen


_FIELDS: tuple[tuple[str, str, Callable[[LenientReader], object]], ...] = (
    ("version", "version", lambda c: int(c.tbs["version"]) + 1),
    ("serial_number", "serial number", lambda c: c.tbs["serial_number"].native),
    ("subject", "subject", lambda c: c.subject.full),
    ("subject_name", "subject", lambda c: c.subject.short),
    ("subject_key", "subject", lambda c: c.subject.key),
    ("subject_unit", "subject", lambda c: c.subject_value(_UNIT)),
    ("subject_organization", "subject", lambda c: c.subject_value(_ORGANIZATION)),
    ("issuer", "issuer", lambda c: c.issuer.full),
    ("issuer_name", "issuer", lambda c: c.issuer.short),
    ("issuer_key", "issuer", lambda c: c.issuer.key),
    ("not_before", "valid from", lambda c: c.time("not_before")),
    ("not_after", "valid to", lambda c: c.time("not_after")),
    ("key", "key", LenientReader.key),
    ("signature_algorithm", "signature algorithm", LenientReader.signature_algorithm),
    (
        "basic_constraints_ca",
        "basic constraints",
        _lenient("basic_constraints", lambda value: value["ca"].native),
    ),
    (
        "path_length",
        "basic constraints",
        _lenient("basic_constraints", lambda value: value["path_len_constraint"].native),
    ),
    (
        "purposes",
        "extended key usage",
        _lenient("extended_key_usage", lambda usages: tuple(usage.dotted for usage in usages)),
    ),
    ("key_usage", "key usage", _lenient("key_usage", _usages)),
    ("subject_key_id", "subject key identifier", _lenient("key_identifier", lambda value: value.native)),
    (
        "authority_key_id",
        "authority key identifier",
        _lenient("authority_key_identifier", lambda value: value["key_identifier"].native),
    ),
    (
        "crl_urls",
        "CRL distribution points",
        _lenient("crl_distribution_points", lambda points: _uris(_points(points))),
    ),
    (
        "issuer_urls",
        "authority information access",
        _lenient(
            "authority_information_access",
            lambda entries: _uris(
                each["access_location"] for each in entries if each["access_method"].dotted == _CA_ISSUERS
            ),
        ),
    ),
)
"""Of each attribute of `Details`: what `undecodable` calls it, and its lenient reader."""
