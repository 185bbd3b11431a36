"""Who signed a certificate: a signature that the issuer's key can't have made is never taken for its own."""

from __future__ import annotations

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, rsa

from pki import PKI, PrivateKey
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.forest import build_forest
from sstwizard.core.chains.signing import CertificateKind, is_issued_by, key_ids_agree, kind_of

ECDSA_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")
ECDSA_UNKNOWN = bytes.fromhex("300a06082a8648ce3d04037f")


@pytest.mark.parametrize(
    ("issuer_key", "other_key"),
    [
        (rsa.generate_private_key(65537, 2048), ec.generate_private_key(ec.SECP256R1())),
        (ec.generate_private_key(ec.SECP256R1()), rsa.generate_private_key(65537, 2048)),
        (dsa.generate_private_key(1024), ec.generate_private_key(ec.SECP256R1())),
        (dsa.generate_private_key(1024), rsa.generate_private_key(65537, 2048)),
        (dsa.generate_private_key(1024), ed25519.Ed25519PrivateKey.generate()),
        (rsa.generate_private_key(65537, 2048), ed25519.Ed25519PrivateKey.generate()),
        (ed25519.Ed25519PrivateKey.generate(), rsa.generate_private_key(65537, 2048)),
    ],
    ids=[
        "ECDSA under RSA",
        "RSA under ECDSA",
        "ECDSA under DSA",
        "RSA under DSA",
        "Ed25519 under DSA",
        "Ed25519 under RSA",
        "RSA under Ed25519",
    ],
)
def test_signature_of_another_kind_is_forged(pki: PKI, issuer_key: PrivateKey, other_key: PrivateKey) -> None:
    """Name and key identifier fit, the signature names an algorithm that the issuer's key has not: not issued."""
    root = pki.make("Root", key=issuer_key)
    authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    forged = pki.make("Child", root, signing_key=other_key, authority_key_id=authority).certificate
    assert key_ids_agree(forged, root.certificate)
    assert not is_issued_by(forged, root.certificate)
    assert not is_issued_by(forged, root.certificate)
    assert build_forest((forged, root.certificate)).broken_at == (forged,)


def test_what_cannot_be_checked_is_not_proven(pki: PKI) -> None:
    """Of an algorithm that nobody knows the key identifiers decide who issued, and nothing proves it."""
    root = pki.make("Root")
    child = pki.make("Child", root).certificate
    odd = Certificate(child.der.replace(ECDSA_SHA256, ECDSA_UNKNOWN))
    assert odd != child
    assert is_issued_by(odd, root.certificate)
    assert not is_issued_by(odd, root.certificate)
    assert is_issued_by(child, root.certificate)


def test_good_signature_under_another_name_proves_nothing(pki: PKI) -> None:
    """The same key under another name has issued nothing (RFC 5280 7.1)."""
    root = pki.make("Root")
    other = pki.make("Other", key=root.key)
    assert not is_issued_by(pki.make("Child", root).certificate, other.certificate)


@pytest.mark.parametrize(("in_child", "in_issuer"), [(True, False), (False, True), (False, False)])
def test_missing_key_identifiers_forbid_nothing(pki: PKI, in_child: bool, in_issuer: bool) -> None:
    """Only two key identifiers that are there and differ speak against an issuer (RFC 5280 4.2.1.1)."""
    issuer = pki.make("Root", key_ids=in_issuer)
    child = pki.make("Child", pki.make("Root"), key_ids=in_child)
    assert key_ids_agree(child.certificate, issuer.certificate)
    strict = pki.make("Child", pki.make("Root")).certificate
    assert not key_ids_agree(strict, pki.make("Root").certificate)


def test_kind_is_told_by_the_signature(pki: PKI) -> None:
    """A root signed itself; the same name as issuer and subject, as in a key rollover, is not enough."""
    root = pki.make("Root")
    assert kind_of(root.certificate) is CertificateKind.ROOT_CA
    assert kind_of(pki.make("Root", root).certificate) is CertificateKind.INTERMEDIATE_CA
    assert kind_of(pki.make("Issuing", root).certificate) is CertificateKind.INTERMEDIATE_CA


def test_what_may_not_issue_is_an_end_entity(pki: PKI) -> None:
    """Even one that signed itself."""
    assert kind_of(pki.make("Zoë", pki.make("Root"), ca=False).certificate) is CertificateKind.END_ENTITY
    assert kind_of(pki.make("Server", ca=False).certificate) is CertificateKind.END_ENTITY
