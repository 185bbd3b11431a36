"""What the tests of sources have in common: a root and a signer, and a network without proxies."""

from __future__ import annotations

import pytest

from pki import PKI, Entity
from web_server import forget_proxies


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    forget_proxies(monkeypatch)


@pytest.fixture(scope="module")
def signer(pki: PKI, root: Entity) -> Entity:
    """Who signs."""
    return pki.make("Bob", root, ca=False, email="bob@example.com")
