"""From DER to the fields that people read.

`cryptography` decodes all but a few. What it refuses (a version 1 written out, MD2, a VisibleString in a policy: all of
them stand in Microsoft's own files) goes to asn1crypto, field by field, so that one odd field costs only itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa

from ..text import QT_TRANSLATE_NOOP, printable
from .oids import NAME_ATTRIBUTES, SIGNATURE_ALGORITHMS

T = TypeVar("T")

_SHORT_NAME_ORDER = ("CN", "OU", "O", "E", "DC", "UID")
_KEY_USAGES = {
    "digital_signature": QT_TRANSLATE_NOOP("core", "Digital Signature"),
    "content_commitment": QT_TRANSLATE_NOOP("core", "Non-Repudiation"),
    "key_encipherment": QT_TRANSLATE_NOOP("core", "Key Encipherment"),
    "data_encipherment": QT_TRANSLATE_NOOP("core", "Data Encipherment"),
    "key_agreement": QT_TRANSLATE_NOOP("core", "Key Agreement"),
    "key_cert_sign": QT_TRANSLATE_NOOP("core", "Certificate Signing"),
    "crl_sign": QT_TRANSLATE_NOOP("core", "CRL Signing"),
}
_ASN1_KEY_USAGES = {"non_repudiation": "content_commitment"}


@dataclass(frozen=True, slots=True)
class Details:
    """The decoded fields of a certificate. None, or an empty text, is "not there" or "could not be decoded".

    Attributes:
        version: 1 to 3.
        serial_number: Upper-case hex, as Windows shows it.
        subject, issuer: Distinguished names in RFC 4514 form, with everything invisible escaped.
        subject_name, issuer_name: The short forms.
        subject_key, issuer_key: The names made comparable (RFC 5280 7.1: case and white space folded).
        not_before, not_after: UTC.
        basic_constraints_ca: None where there is no basicConstraints extension.
        path_length: pathLenConstraint.
        purposes: The extended key usage extension's OIDs; None where there is none.
        key_usage: As Windows names them; None where there is no keyUsage extension.
        key: Algorithm and size, "RSA 4096 bits".
        key_bits: Size of the key in bits.
        signature_algorithm: "SHA-256 with RSA".
        subject_key_id, authority_key_id: The key identifiers.
        crl_urls, issuer_urls: Where the CRL and the issuer's certificate are published.
        undecodable: The names of fields that are there but could not be decoded.
    """

    version: int | None = None
    serial_number: str = ""
    subject: str = ""
    issuer: str = ""
    subject_name: str = ""
    issuer_name: str = ""
    subject_key: str = ""
    issuer_key: str = ""
    not_before: datetime | None = None
    not_after: datetime | None = None
    basic_constraints_ca: bool | None = None
    path_length: int | None = None
    purposes: tuple[str, ...] | None = None
    key_usage: tuple[str, ...] | None = None
    key: str = ""
    key_bits: int | None = None
    signature_algorithm: str = ""
    subject_key_id: bytes | None = None
    authority_key_id: bytes | None = None
    crl_urls: tuple[str, ...] = ()
    issuer_urls: tuple[str, ...] = ()
    undecodable: tuple[str, ...] = ()


def decode(der: bytes) -> Details:
    """Return what can be read out of `der`; never raises."""
    try:
        return _decode_strictly(x509.load_der_x509_certificate(der))
    except Exception:  # noqa: BLE001 - hostile bytes: whatever the strict decoder says, the lenient one answers
        return _decode_field_by_field(der)


def public_key_info(der: bytes) -> bytes | None:
    """Return a certificate's SubjectPublicKeyInfo as it is encoded; None where it can't be found."""
    try:
        info = asn1_x509.Certificate.load(der)["tbs_certificate"]["subject_public_key_info"]
        return bytes(info.dump())
    except Exception:  # noqa: BLE001 - hostile bytes
        return None


def _decode_strictly(certificate: x509.Certificate) -> Details:
    subject = _Name.of(_attributes(rdn) for rdn in certificate.subject.rdns)
    issuer = _Name.of(_attributes(rdn) for rdn in certificate.issuer.rdns)
    extensions = {extension.oid.dotted_string: extension.value for extension in certificate.extensions}
    constraints: Any = extensions.get("2.5.29.19")
    key_usage: Any = extensions.get("2.5.29.15")
    purposes: Any = extensions.get("2.5.29.37")
    authority: Any = extensions.get("2.5.29.35")
    subject_key_id: Any = extensions.get("2.5.29.14")
    key, key_bits, undecodable = _strict_key(certificate)
    return Details(
        version=certificate.version.value + 1,
        serial_number=_hex_serial(certificate.serial_number),
        subject=subject.full,
        issuer=issuer.full,
        subject_name=subject.short,
        issuer_name=issuer.short,
        subject_key=subject.key,
        issuer_key=issuer.key,
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        basic_constraints_ca=constraints.ca if constraints else None,
        path_length=constraints.path_length if constraints else None,
        purposes=tuple(usage.dotted_string for usage in purposes) if purposes is not None else None,
        key_usage=tuple(shown for name, shown in _KEY_USAGES.items() if getattr(key_usage, name))
        if key_usage
        else None,
        key=key,
        key_bits=key_bits,
        signature_algorithm=_signature_name(certificate.signature_algorithm_oid.dotted_string),
        subject_key_id=subject_key_id.digest if subject_key_id else None,
        authority_key_id=authority.key_identifier if authority else None,
        crl_urls=_strict_crl_urls(extensions.get("2.5.29.31")),
        issuer_urls=_strict_issuer_urls(extensions.get("1.3.6.1.5.5.7.1.1")),
        undecodable=undecodable,
    )


def _attributes(rdn: x509.RelativeDistinguishedName) -> list[tuple[str, str]]:
    return [(attribute.oid.dotted_string, _as_text(attribute.value)) for attribute in rdn]


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else bytes(value).hex() if isinstance(value, bytes) else str(value)


@dataclass(frozen=True, slots=True)
class _Name:
    full: str
    short: str
    key: str

    @classmethod
    def of(cls, rdns: Iterable[list[tuple[str, str]]]) -> _Name:
        """Read a Name given as RDNs of (OID, value) pairs in encoded order."""
        parts, keys, found = [], [], {}
        for rdn in rdns:
            for oid, value in rdn:
                found[NAME_ATTRIBUTES.get(oid, oid)] = value
            parts.append("+".join(f"{NAME_ATTRIBUTES.get(oid, oid)}={_escape(value)}" for oid, value in rdn))
            keys.append("+".join(sorted(f"{oid}={' '.join(value.casefold().split())!r}" for oid, value in rdn)))
        short = next((found[name] for name in _SHORT_NAME_ORDER if found.get(name, "").strip()), "")
        full = ", ".join(reversed(parts))
        return cls(full, printable(short) or full, ",".join(keys))


def _escape(value: str) -> str:
    """Escape an attribute value for display (RFC 4514 2.4)."""
    if value.isalnum():
        return value
    for character in '\\,+"<>;':
        value = value.replace(character, "\\" + character)
    return printable(value)


def _hex_serial(number: int) -> str:
    length = max(1, (number.bit_length() + 8) // 8)
    digits = number.to_bytes(length, "big", signed=True).hex().upper()
    return digits[2:] if len(digits) > 2 and digits.startswith("00") else digits


def _signature_name(oid: str) -> str:
    return SIGNATURE_ALGORITHMS.get(oid, oid)


def _strict_key(certificate: x509.Certificate) -> tuple[str, int | None, tuple[str, ...]]:
    try:
        key = certificate.public_key()
    except Exception:  # noqa: BLE001 - Root Agency, in every Windows Intermediate store, has such a key
        return "", None, ("key",)
    if isinstance(key, rsa.RSAPublicKey):
        return f"RSA {key.key_size} bits", key.key_size, ()
    if isinstance(key, ec.EllipticCurvePublicKey):
        return f"ECC {key.key_size} bits ({key.curve.name})", key.key_size, ()
    if isinstance(key, dsa.DSAPublicKey):
        return f"DSA {key.key_size} bits", key.key_size, ()
    if isinstance(key, ed25519.Ed25519PublicKey):
        return "Ed25519", 256, ()
    if isinstance(key, ed448.Ed448PublicKey):
        return "Ed448", 456, ()
    return certificate.public_key_algorithm_oid.dotted_string, None, ()


def _strict_crl_urls(points: Any) -> tuple[str, ...]:
    urls = [name.value for point in points or () for name in point.full_name or () if _is_uri(name)]
    return tuple(printable(url) for url in urls)


def _strict_issuer_urls(descriptions: Any) -> tuple[str, ...]:
    found = [
        description.access_location.value
        for description in descriptions or ()
        if description.access_method.dotted_string == "1.3.6.1.5.5.7.48.2" and _is_uri(description.access_location)
    ]
    return tuple(printable(url) for url in found)


def _is_uri(name: x509.GeneralName) -> bool:
    return isinstance(name, x509.UniformResourceIdentifier)


def _decode_field_by_field(der: bytes) -> Details:
    failed: list[str] = []

    def attempt(name: str, read: Callable[[], T], otherwise: T) -> T:
        try:
            return read()
        except Exception:  # noqa: BLE001 - a field that does not decode is named, not raised
            failed.append(name)
            return otherwise

    certificate = attempt("certificate", lambda: asn1_x509.Certificate.load(der, strict=True), None)
    tbs = attempt("certificate", lambda: certificate["tbs_certificate"], None)
    if tbs is None:
        return Details(undecodable=("certificate",))
    nameless = _Name("", "", "")
    subject = attempt("subject", lambda: _Name.of(_lenient_rdns(tbs["subject"])), nameless)
    issuer = attempt("issuer", lambda: _Name.of(_lenient_rdns(tbs["issuer"])), nameless)
    keyless: tuple[str, int | None] = ("", None)
    key, key_bits = attempt("key", lambda: _lenient_key(tbs["subject_public_key_info"]), keyless)
    unconstrained: tuple[bool | None, int | None] = (None, None)
    is_ca, path_length = attempt("basic constraints", lambda: _lenient_constraints(tbs), unconstrained)
    return Details(
        version=attempt("version", lambda: int(tbs["version"]) + 1, None),
        serial_number=attempt("serial number", lambda: _hex_serial(tbs["serial_number"].native), ""),
        subject=subject.full,
        issuer=issuer.full,
        subject_name=subject.short,
        issuer_name=issuer.short,
        subject_key=subject.key,
        issuer_key=issuer.key,
        not_before=attempt("valid from", lambda: _utc(tbs["validity"]["not_before"].native), None),
        not_after=attempt("valid to", lambda: _utc(tbs["validity"]["not_after"].native), None),
        basic_constraints_ca=is_ca,
        path_length=path_length,
        purposes=attempt("extended key usage", lambda: _lenient_purposes(tbs), None),
        key_usage=attempt("key usage", lambda: _lenient_key_usage(tbs), None),
        key=key,
        key_bits=key_bits,
        signature_algorithm=attempt(
            "signature algorithm", lambda: _signature_name(certificate["signature_algorithm"]["algorithm"].dotted), ""
        ),
        subject_key_id=attempt("subject key identifier", lambda: _lenient_key_id(tbs), None),
        authority_key_id=attempt("authority key identifier", lambda: _lenient_authority(tbs), None),
        crl_urls=attempt("CRL distribution points", lambda: _lenient_crl_urls(tbs), ()),
        issuer_urls=attempt("authority information access", lambda: _lenient_issuer_urls(tbs), ()),
        undecodable=tuple(dict.fromkeys(failed)),
    )


def _lenient_rdns(name: Any) -> list[list[tuple[str, str]]]:
    return [[(pair["type"].dotted, _as_text(pair["value"].native)) for pair in rdn] for rdn in name.chosen]


def _lenient_key(info: Any) -> tuple[str, int | None]:
    algorithm = str(info.algorithm).upper().replace("EC", "ECC")
    return f"{algorithm} {info.bit_size} bits", info.bit_size


def _lenient_extension(tbs: Any, name: str) -> Any:
    """Return the value of an extension, or None; asn1crypto's own look-up fails for all of them when one is odd."""
    found = (extension for extension in tbs["extensions"] if extension["extn_id"].native == name)
    extension = next(found, None)
    return extension["extn_value"].parsed if extension is not None else None


def _lenient_constraints(tbs: Any) -> tuple[bool | None, int | None]:
    value = _lenient_extension(tbs, "basic_constraints")
    return (None, None) if value is None else (value["ca"].native, value["path_len_constraint"].native)


def _lenient_purposes(tbs: Any) -> tuple[str, ...] | None:
    value = _lenient_extension(tbs, "extended_key_usage")
    return tuple(usage.dotted for usage in value) if value is not None else None


def _lenient_key_usage(tbs: Any) -> tuple[str, ...] | None:
    value = _lenient_extension(tbs, "key_usage")
    if value is None:
        return None
    bits = {_ASN1_KEY_USAGES.get(bit, bit) for bit in value.native}
    return tuple(shown for name, shown in _KEY_USAGES.items() if name in bits)


def _lenient_key_id(tbs: Any) -> bytes | None:
    value = _lenient_extension(tbs, "key_identifier")
    return value.native if value is not None else None


def _lenient_authority(tbs: Any) -> bytes | None:
    value = _lenient_extension(tbs, "authority_key_identifier")
    return value["key_identifier"].native if value is not None else None


def _lenient_crl_urls(tbs: Any) -> tuple[str, ...]:
    points = (point["distribution_point"] for point in _lenient_extension(tbs, "crl_distribution_points") or ())
    names = (name for point in points if getattr(point, "name", "") == "full_name" for name in point.chosen)
    return tuple(printable(name.native) for name in names if name.name == "uniform_resource_identifier")


def _lenient_issuer_urls(tbs: Any) -> tuple[str, ...]:
    return tuple(
        printable(entry["access_location"].native)
        for entry in _lenient_extension(tbs, "authority_information_access") or ()
        if entry["access_method"].dotted == "1.3.6.1.5.5.7.48.2"
        and entry["access_location"].name == "uniform_resource_identifier"
    )


def _utc(moment: datetime) -> datetime:
    """Return the moment in UTC; one that names no zone (against RFC 5280 4.1.2.5) is in UTC, not in this machine's."""
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
