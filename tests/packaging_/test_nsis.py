"""Which NSIS makes the installer."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT / "packaging"))
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="about what Linux builds, with Linux' tools")


@pytest.fixture
def nsis(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The script that finds NSIS, on a machine that has none, and no apt-get."""
    import nsis

    monkeypatch.setattr(nsis, "CACHE", tmp_path / "cache" / "nsis")
    monkeypatch.setenv("PATH", str(tmp_path))
    script: ModuleType = nsis
    return script


def make_makensis(file: Path, version: str, stubs: Path | None = None) -> None:
    """Make a compiler that says a version, or fails where there is none to say, or it doesn't find its stubs."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fails = "exit 1\n" if not version else f'[ "$NSISDIR" = "{stubs}" ] || exit 1\n' if stubs else ""
    file.write_text(f"#!/bin/sh\n{fails}echo v{version}\n")
    file.chmod(0o755)


def be_debian(nsis: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    """Have apt-get, and a testing with a version of NSIS; one that does not run here has none."""
    make_makensis(folder / "apt-get", "")

    def fetch(target: Path) -> None:
        make_makensis(target / "usr" / "bin" / "makensis", version, target / "usr" / "share" / "nsis")

    monkeypatch.setattr(nsis, "fetch", fetch)


def test_versions_with_the_fault_are_too_old(nsis: ModuleType) -> None:
    """3.12 is the first without CVE-2026-42171, however Debian numbers its packages of it."""
    versions = ("3.06.1", "3.11-1", "2.51", "", "3.12", "3.12-1", "3.13-2~bpo13+1", "4.0")
    assert [each for each in versions if nsis.is_new_enough(each)] == ["3.12", "3.12-1", "3.13-2~bpo13+1", "4.0"]


def test_this_machines_own_comes_first(nsis: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is on the PATH is taken if it is new enough; nothing is fetched then."""
    make_makensis(tmp_path / "makensis", "3.12-1")
    monkeypatch.setenv("NSISDIR", "/somewhere")
    found = nsis.nsis()
    assert (found.makensis, found.version) == (tmp_path / "makensis", "3.12-1")
    assert found.environment == {"NSISDIR": "/somewhere"}


def test_an_older_one_is_refused(nsis: ModuleType, tmp_path: Path) -> None:
    """Where none can be fetched, a sentence says what is needed, and what is here."""
    with pytest.raises(SystemExit, match=r"^The installer is made with NSIS 3\.12 or newer\.$"):
        nsis.nsis()
    make_makensis(tmp_path / "makensis", "3.11-1")
    with pytest.raises(SystemExit, match=r"NSIS 3\.12 or newer; here is 3\.11-1\.$"):
        nsis.nsis()


def test_debians_testing_has_it(nsis: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where this machine's is too old, Debian's testing is asked, once."""
    make_makensis(tmp_path / "makensis", "3.11-1")
    be_debian(nsis, tmp_path, monkeypatch, "3.12-1")
    for _ in range(2):
        found = nsis.nsis()
        assert found.makensis == tmp_path / "cache" / "nsis" / "usr" / "bin" / "makensis"
        assert found.environment == {"NSISDIR": str(tmp_path / "cache" / "nsis" / "usr" / "share" / "nsis")}
        monkeypatch.setattr(nsis, "fetch", None)


@pytest.mark.parametrize(
    ("version", "sentence"), [("", "it needs Debian 13 or newer."), ("3.11-9", "Debian's testing has 3.11-9.")]
)
def test_what_was_fetched_is_of_no_use(
    nsis: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, sentence: str
) -> None:
    """On Debian 12 it does not run, and a testing with an old one would not do: a sentence says which."""
    be_debian(nsis, tmp_path, monkeypatch, version)
    with pytest.raises(SystemExit, match=re.escape(sentence)):
        nsis.nsis()
