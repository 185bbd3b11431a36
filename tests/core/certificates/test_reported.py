"""What a report says of a certificate: who issued it, proven without the certificate."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa

from pki import PKI, PrivateKey, new_key
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.reported import IssuerProof

RSA = rsa.generate_private_key(65537, 2048)
PSS = padding.PSS(padding.MGF1(hashes.SHA256()), 32)


def issued(pki: PKI, key: PrivateKey, pss: padding.PSS | None = None) -> Certificate:
    """Return what a CA with a key issued."""
    return pki.make("Bob", pki.make("Root", key=key), ca=False, rsa_padding=pss).certificate


@pytest.mark.parametrize(("key", "pss"), [(RSA, None), (RSA, PSS), (new_key(), None)], ids=["RSA", "PSS", "ECDSA"])
def test_the_issuers_key_is_proven(key: rsa.RSAPrivateKey, pss: padding.PSS | None, pki: PKI) -> None:
    """By the signature and the digest of what is signed: by that key, and no other of any kind."""
    proof = IssuerProof.of(issued(pki, key, pss))
    assert proof is not None
    assert proof.is_pss == (pss is not None)
    assert proof.fits(key.public_key())
    others = (rsa.generate_private_key(65537, 2048), new_key(), ed25519.Ed25519PrivateKey.generate())
    assert not any(proof.fits(each.public_key()) for each in others)
    assert not proof.fits(None)
    assert not replace(proof, digest=proof.digest[::-1]).fits(key.public_key())


@pytest.mark.parametrize("hashed", ["sha1024", "sha512"])
def test_what_makes_no_sense_proves_nothing(hashed: str, pki: PKI) -> None:
    """A hash function that is not known, or one of another length."""
    proof = IssuerProof.of(issued(pki, RSA))
    assert proof is not None
    assert not replace(proof, hashed=hashed).fits(RSA.public_key())


def test_not_everything_can_be_proven(pki: PKI) -> None:
    """Ed25519 hashes by itself, and what can't be decoded has no signature."""
    assert IssuerProof.of(issued(pki, ed25519.Ed25519PrivateKey.generate())) is None
    assert IssuerProof.of(Certificate(b"no certificate")) is None
