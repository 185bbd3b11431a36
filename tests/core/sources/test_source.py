"""What tells sources apart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pki import PKI
from sstwizard.core.sources import issuers, public_roots
from sstwizard.core.sources.files import file_source
from sstwizard.core.sources.source import SourceKind


def test_a_file_is_one_source_with_and_without_its_password(tmp_path: Path) -> None:
    """What a source is called and how it is read do not count; where it is does."""
    path = tmp_path / "locked.p12"
    assert {file_source(path), file_source(path, "secret")} == {file_source(path)}
    assert file_source(path) != file_source(tmp_path / "other.p12")


def test_an_address_may_send_several_issuers(pki: PKI) -> None:
    """What one address has sent for two certificates are two sources, unless it is the same."""
    one, other = (issuers.source("http://pki.example/ca", (pki.make(name).certificate,)) for name in ("One", "Other"))
    assert one != other
    assert one.place == other.place == "http://pki.example/ca"


def test_only_trusted_roots_stores_and_public_roots_vouch(tmp_path: Path) -> None:
    """A root is vouched for by Windows' two stores of trusted roots and by the public ones, and by no other place."""
    stores = {
        name: replace(public_roots.source(), kind=SourceKind.WINDOWS_STORE, location="LocalMachine", store=name)
        for name in ("Root", "AuthRoot", "CA", "trust", "Disallowed")
    }
    assert [name for name, each in stores.items() if each.vouches] == ["Root", "AuthRoot"]
    assert public_roots.source().vouches
    assert not file_source(tmp_path / "Root").vouches
    assert not replace(stores["Root"], kind=SourceKind.DOWNLOAD).vouches
