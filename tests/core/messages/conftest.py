"""What the tests of messages have in common: signers and what they signed, or sealed."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

import mail
from pki import PKI, Entity
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION

from .judging import Authority, Setting


@pytest.fixture(scope="module")
def signer(pki: PKI) -> Entity:
    """Who signs, with an elliptic curve."""
    return pki.make("Bob", pki.make("Root"), ca=False)


@pytest.fixture(scope="module")
def rsa_signer(pki: PKI) -> Entity:
    """Who signs with RSA, and is written to in secret."""
    return pki.make("Bob", pki.make("Root"), ca=False, key=rsa.generate_private_key(65537, 2048))


@pytest.fixture(scope="module")
def setting(pki: PKI) -> Setting:
    """A root and two people."""
    root = pki.make("Root")
    people = (
        pki.make(name, root, ca=False, purposes=(EMAIL_PROTECTION,), email=f"{name.lower()}@example.com")
        for name in ("Bob", "Ann")
    )
    return Setting(root, *people)


@pytest.fixture(scope="module")
def authority(pki: PKI) -> Authority:
    """Whom the messages' trust depends on."""
    return Authority(pki)


@pytest.fixture(scope="module")
def inside(signer: Entity) -> bytes:
    """A signature with the content inside."""
    return mail.sign("cryptography", signer, Path(), detached=False)


@pytest.fixture(scope="module")
def beside(signer: Entity) -> bytes:
    """A signature whose content stands beside it."""
    return mail.sign("cryptography", signer, Path(), detached=True)


@pytest.fixture(scope="module")
def sealed(rsa_signer: Entity) -> bytes:
    """An EnvelopedData."""
    builder = pkcs7.PKCS7EnvelopeBuilder().set_data(mail.CONTENT).add_recipient(rsa_signer.x509)
    return builder.set_content_encryption_algorithm(AES256).encrypt(Encoding.DER, [pkcs7.PKCS7Options.Binary])
