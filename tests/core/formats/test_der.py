"""Encoded parts of certificates."""

from __future__ import annotations

import pytest
from asn1crypto import x509 as asn1_x509
from asn1crypto.core import UTF8String

from pki import PKI
from sstwizard.core.certificates.names import encoded_issuer
from sstwizard.core.formats import asn1
from sstwizard.core.formats.der import algorithm_identifiers, critical_extensions, has_extensions, public_key_info

VERSION = b"\xa0\x03\x02\x01\x02"


def without_version(der: bytes) -> bytes:
    """Return a certificate of version 1, without a version and with an invalid signature."""
    parsed = asn1_x509.Certificate.load(der)
    signed, algorithm, signature = (
        bytes(parsed[part].dump()) for part in ("tbs_certificate", "signature_algorithm", "signature_value")
    )
    assert signed.find(VERSION) > 0
    inner = signed[signed.find(VERSION) + len(VERSION) :]
    whole = b"\x30\x82" + len(inner).to_bytes(2) + inner + algorithm + signature
    return b"\x30\x82" + len(whole).to_bytes(2) + whole


def name_of(attributes: list[tuple[str, str]]) -> asn1_x509.Name:
    """Return a name of attributes, each in an RDN of its own."""
    rdns = [
        [{"type": kind, "value": asn1_x509.DirectoryString({"utf8_string": UTF8String(value)})}]
        for kind, value in attributes
    ]
    return asn1_x509.Name("", asn1_x509.RDNSequence(list(map(asn1_x509.RelativeDistinguishedName, rdns))))


def test_parts_are_cut_out(pki: PKI) -> None:
    """Both algorithm identifiers and the key are found byte for byte, with or without a version."""
    der = pki.make("Root").der
    parsed = asn1_x509.Certificate.load(der)
    algorithm = parsed["signature_algorithm"].dump()
    key = parsed["tbs_certificate"]["subject_public_key_info"].dump()
    for each in (der, without_version(der)):
        assert algorithm_identifiers(each) == (algorithm, algorithm)
        assert public_key_info(each) == key
    other = algorithm[:-1] + b"\x7f"
    assert algorithm_identifiers(der.replace(algorithm, other, 1)) == (algorithm, other)


@pytest.mark.parametrize("units", [0, 1, 2, 10])
def test_the_issuer_is_cut_out(pki: PKI, units: int) -> None:
    """The issuer is found byte for byte, with or without a version, whatever the size of its length."""
    named = [("common_name", "Root"), *[("organizational_unit_name", f"{at:050}") for at in range(units)]]
    parsed = asn1_x509.Certificate.load(pki.make("Root").der)
    parsed["tbs_certificate"]["issuer"] = issuer = name_of(named)
    for each in (parsed.dump(force=True), without_version(parsed.dump(force=True))):
        assert encoded_issuer(each) == issuer.dump()


@pytest.mark.parametrize("content", [None, b"", b"\x30\x00", b"\x30\x00\x30\x00", b"\x30\4\xa3\2\x30\0"])
def test_nothing_is_cut_out_of_what_is_no_certificate(content: bytes | None) -> None:
    """Data without these parts causes no exceptions."""
    for der in (b"", b"garbage") if content is None else (asn1.encode(asn1.SEQUENCE, content),):
        assert algorithm_identifiers(der) is None
        assert public_key_info(der) is None
        assert critical_extensions(der) == ()
    assert not has_extensions(b"garbage")


def test_a_part_that_is_something_else_is_none(pki: PKI) -> None:
    """Parts of the wrong structure aren't returned."""
    der = pki.make("Root").der
    key = public_key_info(der) or b""
    algorithm, _ = algorithm_identifiers(der) or (b"", b"")
    assert public_key_info(der.replace(key[2:4], b"\x31" + key[3:4])) is None
    assert algorithm_identifiers(der.replace(algorithm, b"\x31" + algorithm[1:])) is None


@pytest.mark.parametrize(
    ("extension", "is_critical"),
    [
        (b"\6\3\x2a\3\4" + b"\1\1\xff" + b"\4\0", True),
        (b"\6\3\x2a\3\4" + b"\1\1\1" + b"\4\0", True),
        (b"\6\x81\3\x2a\3\4" + b"\1\x82\0\1\xff" + b"\4\0", True),
        (b"\6\3\x2a\3\4" + b"\1\1\0" + b"\4\0", False),
        (b"\6\3\x2a\3\4" + b"\4\3\1\1\xff", False),
    ],
)
def test_critical_extensions(extension: bytes, is_critical: bool) -> None:
    """Critical extensions are found in BER, too, which OpenSSL reads, with any length and any TRUE."""
    extensions = asn1.encode(0xA3, asn1.encode(0x30, asn1.encode(0x30, extension)))
    signed = asn1.encode(0x30, b"\x02\1\1" + extensions)
    assert critical_extensions(asn1.encode(0x30, signed)) == (("1.2.3.4",) if is_critical else ())
