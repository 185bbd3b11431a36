"""What the tests of sources have in common: a root and a signer, and a network without proxies."""

from __future__ import annotations

import pytest

from pki import PKI, Entity


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="module")
def root(pki: PKI) -> Entity:
    """A root CA."""
    return pki.make("Root")


@pytest.fixture(scope="module")
def signer(pki: PKI, root: Entity) -> Entity:
    """Who signs."""
    return pki.make("Bob", root, ca=False, email="bob@example.com")
