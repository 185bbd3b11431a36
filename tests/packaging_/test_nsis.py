"""Which NSIS makes the installer."""

from __future__ import annotations

import sys
from pathlib import Path

import nsis
import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="about what Linux builds, with Linux' tools")


@pytest.fixture(autouse=True)
def _machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine that has no NSIS, and no apt-get."""
    monkeypatch.setattr(nsis, "CACHE", tmp_path / "cache" / "nsis")
    monkeypatch.setenv("PATH", str(tmp_path))


def test_versions_with_the_fault_are_too_old() -> None:
    """3.12 is the first without CVE-2026-42171, however Debian numbers its packages of it."""
    versions = ("3.06.1", "3.11-1", "2.51", "", "3.12", "3.12-1", "3.13-2~bpo13+1", "4.0")
    assert [each for each in versions if nsis.is_new_enough(each)] == ["3.12", "3.12-1", "3.13-2~bpo13+1", "4.0"]


def test_an_older_one_is_refused(tmp_path: Path) -> None:
    """Where none can be fetched, a sentence says what is needed, and what is here."""
    with pytest.raises(SystemExit, match=r"^The installer is made with NSIS 3\.12 or newer\.$"):
        nsis.nsis()
    (tmp_path / "makensis").write_text("#!/bin/sh\necho v3.11-1\n")
    (tmp_path / "makensis").chmod(0o755)
    with pytest.raises(SystemExit, match=r"NSIS 3\.12 or newer; here is 3\.11-1\.$"):
        nsis.nsis()
