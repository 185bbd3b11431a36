"""What tells sources apart."""

from __future__ import annotations

from pathlib import Path

from pki import PKI
from sstwizard.core.sources import issuers
from sstwizard.core.sources.files import file_source


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
