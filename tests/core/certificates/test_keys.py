"""Decoding of keys and signature algorithms, whether or not `cryptography` supports them."""

from __future__ import annotations

import pytest
from asn1crypto import algos
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, mldsa, padding, rsa, x448, x25519
from cryptography.hazmat.primitives.serialization import Encoding

from pki import END, PKI, RSA_1023, START
from sstwizard.core.certificates.algorithms import Key, SignatureAlgorithm
from sstwizard.core.certificates.details import LenientReader, decode

RSA, EC = rsa.generate_private_key(65537, 2048), ec.generate_private_key(ec.SECP256R1())
EC_KEY = bytes.fromhex("301306072a8648ce3d020106082a8648ce3d030107")
"""An AlgorithmIdentifier: an elliptic curve key, on P-256."""


def lenient(der: bytes) -> Key:
    """Return the key of a certificate, decoded by asn1crypto."""
    return LenientReader(der).key


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (RSA, Key("RSA", 2048)),
        (RSA_1023, Key("RSA", 1023)),
        (dsa.generate_private_key(2048), Key("DSA", 2048)),
        (EC, Key("ECC", 256)),
        (ec.generate_private_key(ec.BrainpoolP384R1()), Key("ECC", 384)),
    ],
    ids=["RSA 2048", "RSA 1023", "DSA", "P-256", "brainpool"],
)
def test_lenient_reader_knows_the_size(pki: PKI, key: rsa.RSAPrivateKey, expected: Key) -> None:
    """The lenient reader returns the same size in bits as the strict one, but no curve."""
    der = pki.make("Root", key=key).der
    assert lenient(der) == expected
    strict = decode(der).key
    assert strict is not None
    assert (strict.algorithm, strict.bits) == (expected.algorithm, expected.bits)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (x25519.X25519PrivateKey.generate().public_key(), "X25519"),
        (x448.X448PrivateKey.generate().public_key(), "X448"),
        (mldsa.MLDSA65PrivateKey.generate().public_key(), "ML-DSA-65"),
    ],
)
def test_keys_of_one_size_are_named(pki: PKI, key: x25519.X25519PublicKey, name: str) -> None:
    """Both readers return the same name."""
    der = pki.make("Root", public_key=key).der
    assert decode(der).key == lenient(der) == Key(name)


@pytest.mark.parametrize(
    ("algorithm", "expected"),
    [
        ("3013060960864801650304031604060102030405 06", "SLH-DSA-SHA2-192s"),
        ("3013060960864801650304040204060102030405 06", "ML-KEM-768"),
        ("3013060960864801650304037f04060102030405 06", None),
    ],
)
def test_keys_that_only_their_oid_names(algorithm: str, expected: str | None) -> None:
    """A key that `cryptography` doesn't support is named by its OID; an unknown one is undecodable."""
    der = PKI().make("Root", key=EC).der
    details = decode(der.replace(EC_KEY, bytes.fromhex(algorithm)))
    assert details.key == (Key(expected) if expected else None)
    assert details.undecodable == (() if expected else ("key",))


def test_sm2_is_told_by_its_curve() -> None:
    """SM2 keys are recognized by their curve, as they have the OID of all elliptic curve keys."""
    sm2 = bytes.fromhex("301306072a8648ce3d020106082a811ccf5501822d")
    assert len(sm2) == len(EC_KEY)
    der = PKI().make("Root", key=EC).der.replace(EC_KEY, sm2)
    assert decode(der).key == Key("SM2")


def test_modulus_without_its_leading_zero() -> None:
    """The key of Root Agency, in every Windows Intermediate store, is negative, but has 512 bits."""
    der = PKI().make("Root", key=RSA_1023).der
    modulus = RSA_1023.public_key().public_numbers().n.to_bytes(128, "big")
    assert der.count(modulus) == 1
    assert lenient(der.replace(modulus, b"\x81" + modulus[1:])) == Key("RSA", 1024)


def signed_by_pss(pki: PKI, hashed: hashes.SHA256 | hashes.SHA512) -> bytes:
    """Return a certificate signed with RSASSA-PSS."""
    root = pki.make("Root", key=RSA)
    builder = x509.CertificateBuilder(root.x509.subject, root.x509.subject, RSA.public_key(), 1, START, END)
    return builder.sign(RSA, hashed, rsa_padding=padding.PSS(padding.MGF1(hashed), 20)).public_bytes(Encoding.DER)


@pytest.mark.parametrize(
    ("hashed", "shown"), [(hashes.SHA256(), "SHA-256 with RSASSA-PSS"), (hashes.SHA512(), "SHA-512 with RSASSA-PSS")]
)
def test_hash_of_pss(pki: PKI, hashed: hashes.SHA256 | hashes.SHA512, shown: str) -> None:
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
