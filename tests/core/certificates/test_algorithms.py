"""Keys, key usages and signature algorithms, named as in Windows."""

from __future__ import annotations

import pytest

from sstwizard.core.certificates.algorithms import KEY_NAMES, Key, KeyUsage, SignatureAlgorithm


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        (Key("RSA", 4096), "RSA 4096 bits"),
        (Key("ECC", 256, "secp256r1"), "ECC 256 bits (secp256r1)"),
        (Key("ECC", 256), "ECC 256 bits"),
        (Key("Ed25519", 256), "Ed25519"),
        (Key("RSASSA-PSS", 2048), "RSASSA-PSS 2048 bits"),
        (Key("DSA", 1024), "DSA 1024 bits"),
        (Key("ML-DSA-65"), "ML-DSA-65"),
        (Key(KEY_NAMES["2.16.840.1.101.3.4.4.1"]), "ML-KEM-512"),
        (Key(KEY_NAMES["2.16.840.1.101.3.4.4.3"]), "ML-KEM-1024"),
        (Key(KEY_NAMES["1.2.643.7.1.1.1.2"]), "GOST R 34.10-2012 (512)"),
        (Key("1.2.840.10046.2.1"), "1.2.840.10046.2.1"),
    ],
)
def test_key_reads_as_algorithm_size_and_curve(key: Key, shown: str) -> None:
    """The size is omitted if the algorithm implies it, or if it is unknown."""
    assert str(key) == shown


@pytest.mark.parametrize(
    ("oid", "algorithm", "shown"),
    [
        ("1.2.840.113549.1.1.11", SignatureAlgorithm("RSA", "SHA-256"), "SHA-256 with RSA"),
        ("1.2.840.113549.1.1.2", SignatureAlgorithm("RSA", "MD2"), "MD2 with RSA"),
        ("1.2.840.113549.1.1.14", SignatureAlgorithm("RSA", "SHA-224"), "SHA-224 with RSA"),
        ("1.2.840.113549.1.1.16", SignatureAlgorithm("RSA", "SHA-512/256"), "SHA-512/256 with RSA"),
        ("1.2.840.10045.4.3.4", SignatureAlgorithm("ECDSA", "SHA-512"), "SHA-512 with ECDSA"),
        ("2.16.840.1.101.3.4.3.1", SignatureAlgorithm("DSA", "SHA-224"), "SHA-224 with DSA"),
        ("2.16.840.1.101.3.4.3.8", SignatureAlgorithm("DSA", "SHA3-512"), "SHA3-512 with DSA"),
        ("2.16.840.1.101.3.4.3.9", SignatureAlgorithm("ECDSA", "SHA3-224"), "SHA3-224 with ECDSA"),
        ("2.16.840.1.101.3.4.3.16", SignatureAlgorithm("RSA", "SHA3-512"), "SHA3-512 with RSA"),
        ("1.2.156.10197.1.501", SignatureAlgorithm("SM2", "SM3"), "SM3 with SM2"),
        ("2.16.840.1.101.3.4.3.17", SignatureAlgorithm("ML-DSA-44"), "ML-DSA-44"),
        ("2.16.840.1.101.3.4.3.19", SignatureAlgorithm("ML-DSA-87"), "ML-DSA-87"),
        ("2.16.840.1.101.3.4.3.20", SignatureAlgorithm("SLH-DSA-SHA2-128s"), "SLH-DSA-SHA2-128s"),
        ("2.16.840.1.101.3.4.3.25", SignatureAlgorithm("SLH-DSA-SHA2-256f"), "SLH-DSA-SHA2-256f"),
        ("2.16.840.1.101.3.4.3.26", SignatureAlgorithm("SLH-DSA-SHAKE-128s"), "SLH-DSA-SHAKE-128s"),
        ("2.16.840.1.101.3.4.3.31", SignatureAlgorithm("SLH-DSA-SHAKE-256f"), "SLH-DSA-SHAKE-256f"),
        ("1.3.101.112", SignatureAlgorithm("Ed25519"), "Ed25519"),
        ("1.2.3.4", SignatureAlgorithm("1.2.3.4"), "1.2.3.4"),
    ],
)
def test_signature_algorithm_reads_as_hash_and_key(oid: str, algorithm: SignatureAlgorithm, shown: str) -> None:
    """An unknown OID is its own name, and an unknown hash of parameters is omitted."""
    assert SignatureAlgorithm.of(oid) == SignatureAlgorithm.of(oid, "1.2.3") == algorithm
    assert str(algorithm) == shown
    assert algorithm.has_name is (shown != oid)


@pytest.mark.parametrize(
    ("algorithm", "fitting", "others"),
    [
        (SignatureAlgorithm("RSA", "SHA-256"), ("RSA", "2.5.8.1.1"), ("RSASSA-PSS",)),
        (SignatureAlgorithm("RSASSA-PSS"), ("RSA", "RSASSA-PSS"), ("ECC",)),
        (SignatureAlgorithm("ECDSA", "SHA-256"), ("ECC", "SM2"), ("Ed25519",)),
        (SignatureAlgorithm("SM2", "SM3"), ("SM2", "ECC"), ("RSA",)),
        (SignatureAlgorithm("ML-DSA-44"), ("ML-DSA-44",), ("ML-DSA-65",)),
        (SignatureAlgorithm("1.2.3.4"), ("RSA",), ()),
    ],
)
def test_kind_of_key_that_may_sign(
    algorithm: SignatureAlgorithm, fitting: tuple[str, ...], others: tuple[str, ...]
) -> None:
    """A signature doesn't fit a key of another algorithm; unknown ones are assumed to fit."""
    assert all(algorithm.fits_key(Key(each)) for each in fitting)
    assert not any(algorithm.fits_key(Key(each)) for each in others)


def test_key_usages_are_named_in_the_order_of_their_bits() -> None:
    """Each usage has its name in Windows, and the bits are in the order of RFC 5280."""
    both = KeyUsage.CRL_SIGN | KeyUsage.CONTENT_COMMITMENT
    assert both.words == ("Non-Repudiation", "CRL Signing")
    assert KeyUsage(0).words == ()
    assert len((~KeyUsage(0)).words) == len(KeyUsage)
