"""Packages of another suite of Debian, fetched by apt without being installed."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import debian_package as debian
import pytest

CONTROL = "Package: thing\nVersion: 1.2-3\nArchitecture: all\nMaintainer: Nobody <a@b.example>\nDescription: a thing\n"

needs_apt = pytest.mark.skipif(
    not (shutil.which("apt-get") and shutil.which("dpkg-deb") and shutil.which("gpg")), reason="needs Debian's tools"
)


@pytest.fixture(autouse=True)
def _machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine whose apt has no sources."""
    (tmp_path / "sources.list.d").mkdir()
    monkeypatch.setattr(debian, "APT", tmp_path)


@pytest.fixture
def mirror(tmp_path: Path) -> Path:
    """An archive with one package in its suite `sid`, which nobody has signed."""
    root = tmp_path / "mirror"
    content = tmp_path / "content"
    (content / "DEBIAN").mkdir(parents=True)
    (content / "DEBIAN" / "control").write_text(CONTROL)
    (content / "hello").write_text("as packed")
    dpkg = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(dpkg, check=True, capture_output=True, text=True).stdout.strip()
    folder = root / "dists" / "sid" / "main" / f"binary-{architecture}"
    folder.mkdir(parents=True)
    run("dpkg-deb", "--build", "--root-owner-group", str(content), str(root / "thing.deb"))
    deb = (root / "thing.deb").read_bytes()
    about = f"Filename: thing.deb\nSize: {len(deb)}\nSHA256: {hashlib.sha256(deb).hexdigest()}\n"
    packages = (CONTROL + about).encode()
    (folder / "Packages").write_bytes(packages)
    listed = f"{hashlib.sha256(packages).hexdigest()} {len(packages)} main/binary-{architecture}/Packages"
    head = "Origin: Debian\nSuite: sid\nCodename: sid\nDate: Sun, 01 Nov 2026 00:00:00 UTC\n"
    release = f"{head}Architectures: {architecture}\nComponents: main\nSHA256:\n {listed}\n"
    (root / "dists" / "sid" / "Release").write_text(release)
    return root


def run(*command: str) -> None:
    """Run a program, which must succeed."""
    subprocess.run(command, check=True, capture_output=True)


def sign(mirror: Path, keyring: Path) -> None:
    """Sign an archive's list with a key of its own, which goes into a keyring."""
    home = mirror.parent / "gnupg"
    home.mkdir(mode=0o700)
    gpg = ("gpg", "--homedir", str(home), "--batch", "--quiet", "--pinentry-mode", "loopback", "--passphrase", "")
    try:
        run(*gpg, "--quick-generate-key", "Archive <archive@debian.example>", "rsa3072", "sign", "never")
        run(*gpg, "--output", str(keyring), "--export")
        suite = mirror / "dists" / "sid"
        run(*gpg, "--clear-sign", "--output", str(suite / "InRelease"), str(suite / "Release"))
    finally:
        run("gpgconf", "--homedir", str(home), "--kill", "all")


@needs_apt
def test_what_was_signed_is_unpacked(mirror: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package of a signed list is unpacked; a changed package, and a changed list, end the script."""
    keyring = tmp_path / "keys.gpg"
    sign(mirror, keyring)
    monkeypatch.setattr(debian, "KEYRINGS", [keyring])
    monkeypatch.setattr(debian, "_mirror", lambda: f"file:{mirror}")
    archive = debian.Archive("sid", tmp_path / "apt")
    package = archive.unpack("thing", tmp_path / "unpacked")
    assert package.file("hello").read_text() == "as packed"
    deb = mirror / "thing.deb"
    assert (package.version, package.sha256) == ("1.2-3", hashlib.sha256(deb.read_bytes()).hexdigest())

    content = bytearray(deb.read_bytes())
    content[-1] ^= 1
    deb.write_bytes(content)
    with pytest.raises(SystemExit, match="download thing failed"):
        debian.Archive("sid", tmp_path / "apt2").unpack("thing", tmp_path / "unpacked2")
    signed = mirror / "dists" / "sid" / "InRelease"
    signed.write_text(signed.read_text().replace("Suite: sid", "Suite: six"))
    with pytest.raises(SystemExit, match=r"update .+ failed"):
        debian.Archive("sid", tmp_path / "apt3")


@needs_apt
def test_what_debian_did_not_sign_is_refused(mirror: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive without a signature, with that of others, or without keys to hold it against, ends the script."""
    monkeypatch.setattr(debian, "_mirror", lambda: f"file:{mirror}")
    if any(each.is_file() for each in debian.KEYRINGS):
        with pytest.raises(SystemExit, match="not signed"):
            debian.Archive("sid", tmp_path / "apt")
        sign(mirror, tmp_path / "others.gpg")
        with pytest.raises(SystemExit, match=r"update .+ failed"):
            debian.Archive("sid", tmp_path / "apt2")
    monkeypatch.setattr(debian, "KEYRINGS", [])
    with pytest.raises(SystemExit, match="install the package debian-archive-keyring"):
        debian.Archive("sid", tmp_path / "apt3")
