"""Keys, key usages and signature algorithms: values that read as Windows shows them."""

from __future__ import annotations

import pytest

from sstwizard.core.certificates.algorithms import Key, KeyUsage, SignatureAlgorithm


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        (Key("RSA", 4096), "RSA 4096 bits"),
        (Key("ECC", 256, "secp256r1"), "ECC 256 bits (secp256r1)"),
        (Key("ECC", 256), "ECC 256 bits"),
        (Key("Ed25519", 256), "Ed25519"),
        (Key("1.2.840.10046.2.1"), "1.2.840.10046.2.1"),
    ],
)
def test_key_reads_as_algorithm_size_and_curve(key: Key, shown: str) -> None:
    """The size is left out where the algorithm says it, or where it is not known."""
    assert str(key) == shown


@pytest.mark.parametrize(
    ("oid", "algorithm", "shown"),
    [
        ("1.2.840.113549.1.1.11", SignatureAlgorithm("RSA", "SHA-256"), "SHA-256 with RSA"),
        ("1.3.101.112", SignatureAlgorithm("Ed25519"), "Ed25519"),
        ("1.2.3.4", SignatureAlgorithm("1.2.3.4"), "1.2.3.4"),
    ],
)
def test_signature_algorithm_reads_as_hash_and_key(oid: str, algorithm: SignatureAlgorithm, shown: str) -> None:
    """An OID without a name here stands for itself."""
    assert SignatureAlgorithm.of(oid) == algorithm
    assert str(algorithm) == shown


def test_key_usages_are_named_in_the_order_of_their_bits() -> None:
    """Each usage has the name that Windows gives it; the bits come in the order of RFC 5280."""
    both = KeyUsage.CRL_SIGN | KeyUsage.CONTENT_COMMITMENT
    assert both.words == ("Non-Repudiation", "CRL Signing")
    assert KeyUsage(0).words == ()
    assert len((~KeyUsage(0)).words) == len(KeyUsage)
