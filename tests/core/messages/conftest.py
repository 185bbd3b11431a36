"""What the tests of messages have in common: a signer and its signatures."""

from __future__ import annotations

from pathlib import Path

import pytest

import mail
from pki import PKI, Entity


@pytest.fixture(scope="module")
def signer(pki: PKI) -> Entity:
    """Who signs, with an elliptic curve."""
    return pki.make("Bob", pki.make("Root"), ca=False)


@pytest.fixture(scope="module")
def inside(signer: Entity) -> bytes:
    """A signature with the content inside."""
    return mail.sign("cryptography", signer, Path(), detached=False)


@pytest.fixture(scope="module")
def beside(signer: Entity) -> bytes:
    """A signature whose content stands beside it."""
    return mail.sign("cryptography", signer, Path(), detached=True)
