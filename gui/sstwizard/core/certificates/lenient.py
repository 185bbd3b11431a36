"""Decode certificates and keys that `cryptography` refuses: with asn1crypto, field by field.

A weak key must be recognized as such whichever library decodes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from ..text import printable
from .algorithms import KEY_NAMES, SM2_CURVE, USAGE_NAMES, Key, KeyUsage, SignatureAlgorithm
from .names import DistinguishedName, as_text

_CA_ISSUERS = AuthorityInformationAccessOID.CA_ISSUERS.dotted_string
_UNIT, _ORGANIZATION = NameOID.ORGANIZATIONAL_UNIT_NAME.dotted_string, NameOID.ORGANIZATION_NAME.dotted_string

MALFORMED = (ValueError, TypeError, LookupError, AttributeError, OverflowError)
"""The exceptions of asn1crypto for an invalid field, `LookupError` and `AttributeError` for unexpected bytes, and those
for a time outside of the years 1 to 9999 in UTC."""


def read_leniently(der: bytes) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return what can be decoded, by the attributes of `Details`, and the names of the fields that can't."""
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
    """Reads with asn1crypto, which decodes each field on demand. Its classes have no types."""

    def __init__(self, der: bytes) -> None:
        from asn1crypto import x509 as asn1_x509  # slow to import and seldom needed

        self.certificate: Any = asn1_x509.Certificate.load(der, strict=True)
        self.tbs: Any = self.certificate["tbs_certificate"]

    @cached_property
    def subject(self) -> DistinguishedName:
        """The subject."""
        return _name(self.tbs["subject"])

    @cached_property
    def issuer(self) -> DistinguishedName:
        """The issuer."""
        return _name(self.tbs["issuer"])

    def subject_value(self, oid: str) -> str:
        """Return an attribute of the subject, the last one if there are several; empty without one."""
        pairs = (pair for rdn in self.tbs["subject"].chosen for pair in rdn)
        values = [as_text(pair["value"].native) for pair in pairs if pair["type"].dotted == oid]
        return printable(values[-1]) if values else ""

    def time(self, field: str) -> datetime:
        """Return a time; one without a time zone (contrary to RFC 5280 4.1.2.5) is in UTC.

        Raises:
            ValueError: It is before the year 1, for which asn1crypto has a class of its own.
            OverflowError: It is outside of the years 1 to 9999 in UTC.
        """
        moment = self.tbs["validity"][field].native
        if not isinstance(moment, datetime):
            raise ValueError(field)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)

    def key(self) -> Key:
        """Return the key.

        Raises:
            LookupError: Its algorithm has no name here.
        """
        from asn1crypto import core

        info = self.tbs["subject_public_key_info"]
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

    def signature_algorithm(self) -> SignatureAlgorithm:
        """Return the algorithm that it was signed with."""
        identifier = self.certificate["signature_algorithm"]
        oid, parameters = identifier["algorithm"], identifier["parameters"]
        if oid.native != "rsassa_pss":
            return SignatureAlgorithm.of(oid.dotted)
        return SignatureAlgorithm.of(oid.dotted, parameters["hash_algorithm"]["algorithm"].dotted)


def _name(name: Any) -> DistinguishedName:
    return DistinguishedName.of(
        [(pair["type"].dotted, as_text(pair["value"].native)) for pair in rdn] for rdn in name.chosen
    )


def _lenient(name: str, read: Callable[[Any], object]) -> Callable[[LenientReader], object]:
    """Return a reader of an extension; asn1crypto's own lookup fails for all extensions if one is invalid."""

    def read_extension(certificate: LenientReader) -> object:
        extensions = (each for each in certificate.tbs["extensions"] if each["extn_id"].native == name)
        found = next(extensions, None)
        return read(found["extn_value"].parsed) if found is not None else None

    return read_extension


def _native(name: str, field: str) -> Callable[[LenientReader], object]:
    """Return a reader of a field of an extension."""
    return _lenient(name, lambda value: value[field].native)


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


def _issuer_uris(entries: Any) -> tuple[str, ...]:
    return _uris(each["access_location"] for each in entries if each["access_method"].dotted == _CA_ISSUERS)


_FIELDS: tuple[tuple[str, str, Callable[[LenientReader], object]], ...] = (
    ("version", "version", lambda c: int(c.tbs["version"]) + 1),
    ("serial", "serial number", lambda c: c.tbs["serial_number"].native),
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
    ("basic_constraints_ca", "basic constraints", _native("basic_constraints", "ca")),
    ("path_length", "basic constraints", _native("basic_constraints", "path_len_constraint")),
    (
        "purposes",
        "extended key usage",
        _lenient("extended_key_usage", lambda usages: tuple(usage.dotted for usage in usages)),
    ),
    ("key_usage", "key usage", _lenient("key_usage", _usages)),
    ("subject_key_id", "subject key identifier", _lenient("key_identifier", lambda value: value.native)),
    ("authority_key_id", "authority key identifier", _native("authority_key_identifier", "key_identifier")),
    ("crl_urls", "CRL distribution points", _lenient("crl_distribution_points", lambda points: _uris(_points(points)))),
    ("issuer_urls", "authority information access", _lenient("authority_information_access", _issuer_uris)),
)
"""The attributes of `Details`, each with its name in `undecodable` and its lenient reader."""
