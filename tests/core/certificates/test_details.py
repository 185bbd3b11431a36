"""Decoding of certificates and their keys, strict and lenient, without exceptions."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from typing import Any

import pytest
from asn1crypto import algos
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, mldsa, padding, rsa, x448, x25519
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from pki import END, PKI, RSA_1023, START, Entity, key_usage, new_key
from sstwizard.core.certificates import details
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION, Key, KeyUsage, SignatureAlgorithm
from sstwizard.core.certificates.details import Details, LenientReader, decode

VERSION_3, VERSION_1 = b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x00"
LATE = datetime(2060, 1, 1, tzinfo=UTC)
"""Written as a GeneralizedTime (RFC 5280 4.1.2.5: from 2050 on)."""
CA, CRL, LDAP = "http://pki.example/ca.cer", "http://pki.example/ca.crl", "ldap://ad.example/cn=ca"


@pytest.fixture(scope="module")
def leaf(pki: PKI) -> Entity:
    """Return a certificate with all extensions that `PKI` supports."""
    root = pki.make("Root", path_length=1)
    return pki.make("Zoë", root, ca=False, purposes=(EMAIL_PROTECTION,), email="z@pki.example", issuer_url=CA)


def signed(names: dict[str, str] | None = None, extensions: tuple[x509.ExtensionType, ...] = ()) -> bytes:
    """Return a self-signed certificate with names (by NameOID) and extensions."""
    key = new_key()
    named = (names or {"COMMON_NAME": "A"}).items()
    name = x509.Name([x509.NameAttribute(getattr(NameOID, oid), value) for oid, value in named])
    builder = x509.CertificateBuilder(name, name, key.public_key(), 0x80FF, START, END)
    for extension in extensions:
        builder = builder.add_extension(extension, critical=False)
    return builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)


def test_fields_are_those_of_the_certificate(leaf: Entity) -> None:
    """Names, times, serial number, key, usages and addresses are those of the certificate."""
    details = decode(leaf.der)
    assert (details.version, details.subject, details.issuer) == (3, "CN=Zoë", "CN=Root")
    assert (details.not_before, details.not_after) == (START, END)
    assert int(details.serial_number, 16) == leaf.x509.serial_number
    assert details.key == Key("ECC", 256, "secp256r1")
    assert (details.basic_constraints_ca, details.path_length) == (False, None)
    assert (details.purposes, details.issuer_urls) == ((EMAIL_PROTECTION,), (CA,))
    assert (details.signature_algorithm, details.undecodable) == (SignatureAlgorithm("ECDSA", "SHA-256"), ())
    assert details.subject_key_id
    assert details.authority_key_id


def test_lenient_decoder_reads_what_the_strict_one_refuses(leaf: Entity) -> None:
    """Every field of a certificate with an explicit version 1, which strict parsers refuse, is decoded."""
    strict, lenient = decode(leaf.der), decode(leaf.der.replace(VERSION_3, VERSION_1, 1))
    assert (lenient.version, lenient.key, lenient.undecodable) == (1, Key("ECC", 256), ())
    names = [name for name in dir(Details) if not name.startswith("_")]
    different = {name for name in names if getattr(strict, name) != getattr(lenient, name)}
    assert different == {"version", "key", "more"}


@pytest.mark.parametrize("version", [VERSION_3, VERSION_1], ids=["strict", "lenient"])
def test_extensions_read_alike_by_both_decoders(version: bytes) -> None:
    """Both decoders return the same key usage, path length and CRL addresses."""
    full_name = [x509.UniformResourceIdentifier(url) for url in (CRL, LDAP)]
    indirect = x509.DistributionPoint(None, None, None, [x509.DirectoryName(x509.Name([]))])
    extensions = (
        x509.BasicConstraints(ca=True, path_length=0),
        key_usage(content_commitment=True, key_cert_sign=True, crl_sign=True),
        x509.CRLDistributionPoints([x509.DistributionPoint(full_name, None, None, None), indirect]),
    )
    details = decode(signed(extensions=extensions).replace(VERSION_3, version, 1))
    assert (details.basic_constraints_ca, details.path_length) == (True, 0)
    assert details.key_usage == KeyUsage.CONTENT_COMMITMENT | KeyUsage.KEY_CERT_SIGN | KeyUsage.CRL_SIGN
    assert details.crl_urls == (CRL, LDAP)


def test_what_is_not_there_is_none() -> None:
    """Missing extensions are None or empty, and a serial number is shown without the zero that keeps it positive."""
    details = decode(signed())
    assert details.serial_number == "80FF"
    absent = "basic_constraints_ca", "path_length", "purposes", "key_usage", "subject_key_id", "authority_key_id"
    assert {getattr(details, name) for name in absent} == {None}
    assert details.crl_urls == details.issuer_urls == ()


@pytest.mark.parametrize(
    ("good", "bad", "undecodable"),
    [
        ("0c045a6fc3ab", "03045a6fc3ab", ("subject",)),  # a BIT STRING as a name
        ("06035504030c045a6fc3ab", "060355047f07045a6fc3ab", ("subject",)),  # an ObjectDescriptor
        ("a003020102", "a003020105", ()),  # version 6
        ("8203612e62", "a303612e62", ()),  # an X.400 address
        ("0603551d0e", "0603551d0f", ("key usage",)),  # two extensions of one kind
        ("0c045a6fc3ab", "0c045a6fc3ff", ("subject",)),  # not UTF-8
        ("2a8648ce3d0201", "2a8648ce3d02ff", ("key",)),  # no OID: it does not end
        ("2a8648ce3d0201", "2a8648ce3d027f", ("key",)),  # a kind of key that nobody knows
        ("2a8648ce3d030107", "2a8648ce3d03017f", ("key",)),  # a curve that nobody knows
        ("040530030101ff", "0405307f0101ff", ("basic constraints",)),  # cut short
        ("040403020780", "040403000500", ("key usage",)),  # a BIT STRING without content
    ],
)
def test_odd_field_costs_only_itself(pki: PKI, good: str, bad: str, undecodable: tuple[str, ...]) -> None:
    """A field that neither decoder accepts is listed as undecodable, and the rest is decoded."""
    usage = key_usage(digital_signature=True)
    der = pki.make("Zoë", pki.make("Root"), extensions=(usage, x509.SubjectAlternativeName([x509.DNSName("a.b")]))).der
    assert der.count(bytes.fromhex(good)) == 1
    details = decode(der.replace(bytes.fromhex(good), bytes.fromhex(bad)))
    assert (details.undecodable, details.issuer_name, details.not_after) == (undecodable, "Root", END)


def test_time_without_zone_is_utc(pki: PKI, monkeypatch: pytest.MonkeyPatch) -> None:
    """A time without a zone, which is invalid, is the same on every machine."""
    if sys.platform == "win32":
        pytest.skip("the time zone can be changed on POSIX only")
    noon = datetime(2060, 1, 1, 12, tzinfo=UTC)
    der = pki.make("Far", end=noon).der.replace(b"20600101120000Z", b"2060010112.0000")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert decode(der).not_after == noon
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    ("written", "end"),
    [
        ("00010101000000Z", datetime(1, 1, 1, tzinfo=UTC)),
        ("99991231235959Z", datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("2030010100+0100", datetime(2029, 12, 31, 23, tzinfo=UTC)),
        ("9999123123+0100", datetime(9999, 12, 31, 22, tzinfo=UTC)),
        *((f"{written}00Z", None) for written in ("000001010000", "203002300000", "203001012400", "-00101010000")),
        ("00001231235959Z", None),
        *((written, None) for written in ("0000010100+0100", "0001010100+0100", "9999123123-0100", "2030010100+9959")),
    ],
)
def test_odd_times_are_read_as_far_as_they_make_sense(pki: PKI, written: str, end: datetime | None) -> None:
    """Times in the first and last year, and in other zones, are valid.

    A year 0, an invalid day, or one outside of the years 1 to 9999 in UTC affects only the end of validity.
    """
    der = pki.make("Root", end=LATE).der
    assert der.count(b"20600101000000Z") == 1
    details = decode(der.replace(b"20600101000000Z", written.encode()))
    assert (details.undecodable, details.not_after) == (() if end else ("valid to",), end)
    assert (details.not_before, details.subject, details.basic_constraints_ca) == (START, "CN=Root", True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"COMMON_NAME": "A, O=B"}, {"ORGANIZATION_NAME": "B", "COMMON_NAME": "A"}),
        ({"COMMON_NAME": "A"}, {"ORGANIZATION_NAME": "A"}),
        ({"COMMON_NAME": "A'+2.5.4.10='B"}, {"COMMON_NAME": "A", "ORGANIZATION_NAME": "B"}),
        ({"COMMON_NAME": "Contoso  Root"}, {"COMMON_NAME": " CONTOSO root"}),
    ],
)
def test_how_names_compare(one: dict[str, str], other: dict[str, str]) -> None:
    """Case and spaces make no difference (RFC 5280 7.1), though they are shown; no value imitates another name."""
    first, second = decode(signed(one)), decode(signed(other))
    assert (first.subject_key == second.subject_key != "") is ("Contoso  Root" in one.values())
    assert first.subject != second.subject


@pytest.mark.parametrize(
    ("names", "short"),
    [
        ({"ORGANIZATION_NAME": "Org", "COMMON_NAME": "Name"}, "Name"),
        ({"ORGANIZATION_NAME": "Org", "ORGANIZATIONAL_UNIT_NAME": "Unit"}, "Unit"),
        ({"COUNTRY_NAME": "CH", "ORGANIZATION_NAME": "Org"}, "Org"),
        ({"COUNTRY_NAME": "CH", "LOCALITY_NAME": "Bern"}, "L=Bern, C=CH"),
        ({"COMMON_NAME": "a\u202eb\n\0c"}, "a\\u202eb\\u000a\\u0000c"),
    ],
)
def test_short_name_is_what_people_would_say(names: dict[str, str], short: str) -> None:
    """The short name is the common name, the unit, the organization, or the entire name, with escapes."""
    assert decode(signed(names)).subject_name == short


@given(st.binary(max_size=300))
def test_garbage_never_raises(data: bytes) -> None:
    """Decoding bytes that aren't a certificate returns a value that says so."""
    assert decode(data).undecodable == ("certificate",)


def test_names_of_issuers_take_no_endless_memory(pki: PKI) -> None:
    """Long names aren't cached, and only a limited number of others."""
    der = pki.make("One", pki.make("Root 0000")).der
    for number in range(details._MAX_ISSUERS + 2):
        assert decode(der.replace(b"Root 0000", b"Root %04d" % number)).issuer == f"CN=Root {number:04}"
        assert len(details._ISSUERS) <= details._MAX_ISSUERS
    kept = len(details._ISSUERS)
    units = x509.Name([x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "x" * 60)] * 20)
    assert decode(pki.make("One", pki.make("", subject=units)).der).issuer.count("OU=") == 20
    assert len(details._ISSUERS) == kept


RSA, EC = rsa.generate_private_key(65537, 2048), new_key()
EC_KEY = bytes.fromhex("301306072a8648ce3d020106082a8648ce3d030107")
"""An AlgorithmIdentifier: an elliptic curve key, on P-256."""


def lenient(der: bytes) -> Key:
    """Return the key of a certificate, decoded by asn1crypto."""
    return LenientReader(der).key


KEYS = {
    "RSA 2048": (RSA, Key("RSA", 2048), Key("RSA", 2048)),
    "RSA 1023": (RSA_1023, Key("RSA", 1023), Key("RSA", 1023)),
    "DSA": (dsa.generate_private_key(1024), Key("DSA", 1024), Key("DSA", 1024)),
    "P-256": (EC, Key("ECC", 256, "secp256r1"), Key("ECC", 256)),
    "brainpool": (ec.generate_private_key(ec.BrainpoolP384R1()), Key("ECC", 384, "brainpoolP384r1"), Key("ECC", 384)),
    "Ed25519": (ed25519.Ed25519PrivateKey.generate(), Key("Ed25519", 256), Key("Ed25519")),
    "Ed448": (ed448.Ed448PrivateKey.generate(), Key("Ed448", 456), Key("Ed448")),
    "X25519": (x25519.X25519PrivateKey.generate(), Key("X25519"), Key("X25519")),
    "X448": (x448.X448PrivateKey.generate(), Key("X448"), Key("X448")),
    "ML-DSA": (mldsa.MLDSA65PrivateKey.generate(), Key("ML-DSA-65"), Key("ML-DSA-65")),
}


@pytest.mark.parametrize(("key", "strict", "without_curve"), KEYS.values(), ids=KEYS)
def test_keys_are_named(pki: PKI, key: Any, strict: Key, without_curve: Key) -> None:
    """Both readers return the same algorithm and size in bits, if it has several; the lenient one knows no curve."""
    der = pki.make("Root", public_key=key.public_key()).der
    assert (decode(der).key, lenient(der)) == (strict, without_curve)


@pytest.mark.parametrize(
    ("algorithm", "expected"),
    [
        ("3013060960864801650304031604060102030405 06", "SLH-DSA-SHA2-192s"),
        ("3013060960864801650304040204060102030405 06", "ML-KEM-768"),
        ("3013060960864801650304037f04060102030405 06", None),
        ("301306072a8648ce3d020106082a811ccf5501822d", "SM2"),
    ],
)
def test_keys_that_only_their_oid_names(algorithm: str, expected: str | None) -> None:
    """A key that `cryptography` doesn't support is named by its OID, SM2 by its curve; others are undecodable."""
    der = PKI().make("Root", key=EC).der
    details = decode(der.replace(EC_KEY, bytes.fromhex(algorithm)))
    assert details.key == (Key(expected) if expected else None)
    assert details.undecodable == (() if expected else ("key",))


def test_modulus_without_its_leading_zero() -> None:
    """The key of Root Agency, in every Windows Intermediate store, is negative, but has 512 bits."""
    der = PKI().make("Root", key=RSA_1023).der
    modulus = RSA_1023.public_key().public_numbers().n.to_bytes(128, "big")
    assert der.count(modulus) == 1
    assert lenient(der.replace(modulus, b"\x81" + modulus[1:])) == Key("RSA", 1024)


def signed_by_pss(pki: PKI, hashed: hashes.SHA256 | hashes.SHA512 | hashes.SHA3_512) -> bytes:
    """Return a certificate signed with RSASSA-PSS."""
    root = pki.make("Root", key=RSA)
    builder = x509.CertificateBuilder(root.x509.subject, root.x509.subject, RSA.public_key(), 1, START, END)
    return builder.sign(RSA, hashed, rsa_padding=padding.PSS(padding.MGF1(hashed), 20)).public_bytes(Encoding.DER)


@pytest.mark.parametrize(
    ("hashed", "shown"),
    [
        (hashes.SHA256(), "SHA-256 with RSASSA-PSS"),
        (hashes.SHA512(), "SHA-512 with RSASSA-PSS"),
        (hashes.SHA3_512(), "SHA3-512 with RSASSA-PSS"),
    ],
)
def test_hash_of_pss(pki: PKI, hashed: hashes.SHA256 | hashes.SHA512 | hashes.SHA3_512, shown: str) -> None:
    """Both readers find it in the parameters (RFC 4055 3.1)."""
    der = signed_by_pss(pki, hashed)
    assert str(decode(der).signature_algorithm) == str(LenientReader(der).signature_algorithm) == shown


@pytest.mark.parametrize(
    ("identifier", "hashed"), [("300b06092a864886f70d01010a", ""), ("300d06092a864886f70d01010a3000", "SHA-1")]
)
def test_pss_without_parameters(pki: PKI, identifier: str, hashed: str) -> None:
    """They may be absent from a key only, so no hash is known; empty ones mean SHA-1 (RFC 4055 3.1)."""
    parsed = asn1_x509.Certificate.load(signed_by_pss(pki, hashes.SHA256()))
    bare = algos.SignedDigestAlgorithm.load(bytes.fromhex(identifier))
    parsed["signature_algorithm"] = parsed["tbs_certificate"]["signature"] = bare
    assert decode(parsed.dump(force=True)).signature_algorithm == SignatureAlgorithm("RSASSA-PSS", hashed)
