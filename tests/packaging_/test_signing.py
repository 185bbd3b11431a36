"""Signing the Windows programs: which files, when, and by what command."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import signing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signs with a shell script, and Linux' tools")


@pytest.fixture(autouse=True)
def _no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing signs unless a test says what does."""
    monkeypatch.delenv("SSTWIZARD_SIGN", raising=False)


@pytest.fixture
def use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Make a script the command that signs, from its lines after the first; what it was called for is in a file."""

    def write(lines: str) -> Path:
        script, calls = tmp_path / "a command.sh", tmp_path / "calls"
        script.write_text(f'#!/bin/sh -e\n[ $# = 1 ]\necho "$1" >> "{calls}"\n{lines}')
        script.chmod(0o755)
        monkeypatch.setenv("SSTWIZARD_SIGN", f'"{script}"')
        return calls

    return write


def make_program(file: Path, *, wide: bool = True, signature: int = 0) -> Path:
    """Make a file with a program's headers, 64-bit or 32-bit, and a certificate table of this size."""
    file.parent.mkdir(parents=True, exist_ok=True)
    content = bytearray(0x200)
    struct.pack_into("<I", content, 0x3C, 0x80)
    struct.pack_into("<H", content, 0x80 + 24, 0x20B if wide else 0x10B)
    struct.pack_into("<II", content, 0x80 + 24 + (144 if wide else 128), 0x200, signature)
    file.write_bytes(content + bytes(signature))
    return file


def test_a_signature_is_seen(tmp_path: Path) -> None:
    """A program with a certificate table is signed, one without is not; so it is with 32 bits."""
    for wide in (True, False):
        assert not signing.is_signed(make_program(tmp_path / "a.exe", wide=wide))
        assert signing.is_signed(make_program(tmp_path / "b.exe", wide=wide, signature=8))


@pytest.mark.parametrize("name", ["a.ps1", "a.psm1", "a.PSD1"])
def test_a_script_s_signature_is_seen(tmp_path: Path, name: str) -> None:
    """It is a block of comments at its end."""
    (tmp_path / name).write_text("exit\r\n")
    assert not signing.is_signed(tmp_path / name)
    (tmp_path / name).write_bytes(b"exit\r\n" + signing.SCRIPT_SIGNATURE + b"\r\n# MII\r\n")
    assert signing.is_signed(tmp_path / name)


def test_nothing_is_signed_unasked(tmp_path: Path) -> None:
    """Without a command, files stay as they are."""
    program = make_program(tmp_path / "a.exe")
    before = program.read_bytes()
    signing.sign([program])
    assert program.read_bytes() == before


def test_each_unsigned_program_is_signed(
    tmp_path: Path, use: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a folder with spaces and quotes: programs, libraries, modules; not what is signed, and nothing else."""
    folder = tmp_path / "the user's $folder"
    unsigned = [make_program(folder / name) for name in ("a.exe", "in it/b.DLL", "in it/c.pyd")]
    make_program(folder / "signed.dll", signature=8)
    (folder / "d.txt").write_text("no program")
    calls = use(f'cp "{make_program(tmp_path / "pattern", signature=16)}" "$1"\n')
    signing.sign_folder(folder)
    assert calls.read_text().splitlines() == list(map(str, unsigned))
    signing.sign_folder(folder)
    assert len(calls.read_text().splitlines()) == 3


def test_what_can_not_be_signed_stops_the_build(tmp_path: Path, use: Callable[[str], Path]) -> None:
    """A command that fails, and one that says it has signed but has not, end the build with the file's name."""
    program = make_program(tmp_path / "a.exe")
    use("exit 3\n")
    with pytest.raises(SystemExit, match=r"ended with code 3 for .+a\.exe"):
        signing.sign([program])
    use("")
    with pytest.raises(SystemExit, match=r"left .+a\.exe without a signature"):
        signing.sign([program])


def test_order_to_sign_without_a_command_is_refused(tmp_path: Path) -> None:
    """A job that is to sign does not hand on what is unsigned; with a command, it signs files and whole folders."""
    make_program(tmp_path / "folder" / "a.exe")
    make_program(tmp_path / "b.exe")
    paths = [tmp_path / "folder", tmp_path / "b.exe"]
    signed = make_program(tmp_path / "pattern", signature=16)
    done = run_script(*paths)
    assert (done.returncode, done.stderr.strip()) == (1, "SSTWIZARD_SIGN says no command that signs.")
    (tmp_path / "sign.sh").write_text(f'cp "{signed}" "$1"\n')
    done = run_script(*paths, SSTWIZARD_SIGN=f"sh {tmp_path / 'sign.sh'}")
    assert (done.returncode, done.stderr) == (0, "")
    assert signing.is_signed(tmp_path / "folder" / "a.exe")
    assert signing.is_signed(tmp_path / "b.exe")


def run_script(*paths: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run signing.py alone, which needs nothing but Python."""
    command = [sys.executable, "-I", signing.__file__, *map(str, paths)]
    return subprocess.run(command, env=environment, check=False, capture_output=True, text=True)


NAMES = ["SST Wizard.exe", "_internal/library.dll", "_internal/module.pyd", "sstwizard.exe"]
needs_osslsigncode = pytest.mark.skipif(not shutil.which("osslsigncode"), reason="osslsigncode is missing")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder of programs."""
    from nsis import nsis

    folder, plugins = tmp_path / "SSTWizard", nsis().folder / "Plugins" / "amd64-unicode"
    for name in NAMES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(plugins / "System.dll", folder / name)
    return folder


@pytest.fixture
def signer(tmp_path: Path, use: Callable[[str], Path]) -> tuple[Path, Path]:
    """The certificate of the command that signs, and the file with what it was called for."""
    key, certificate = make_signer(tmp_path)
    calls = use(
        f'osslsigncode sign -h sha256 -certs "{certificate}" -key "{key}" -in "$1" -out "$1.signed" >&2\n'
        'mv "$1.signed" "$1"\n'
    )
    return certificate, calls


def sign_at_once(bundle: Path, calls: Path) -> Path:
    """Build and sign in one go, as whoever has the key at hand."""
    import build_installer

    signing.sign_folder(bundle)
    setup: Path = build_installer.build(bundle, target=bundle.parent / "SSTWizard-setup.exe")
    uninstaller, last = calls.read_text().splitlines()[len(NAMES) :]
    assert uninstaller != last == str(setup)
    return setup


def sign_apart(bundle: Path, calls: Path) -> Path:
    """Build without the command, and sign between, as the jobs of the workflow do."""
    import build_installer

    command = os.environ.pop("SSTWIZARD_SIGN")
    uninstaller = bundle.parent / "Uninstall.exe"
    build_installer.write_uninstaller(bundle, uninstaller)
    assert not signing.is_signed(uninstaller)
    assert run_script(bundle, uninstaller, SSTWIZARD_SIGN=command).returncode == 0
    target = bundle.parent / "dist" / "SSTWizard-setup.exe"
    setup: Path = build_installer.build(bundle, target=target, uninstaller=uninstaller)
    assert not signing.is_signed(setup)
    assert run_script(setup.parent, SSTWIZARD_SIGN=command).returncode == 0
    assert calls.read_text().splitlines()[len(NAMES) :] == [str(uninstaller), str(setup)]
    return setup


@pytest.mark.slow
def test_uninstaller_does_not_depend_on_signatures(tmp_path: Path, bundle: Path) -> None:
    """It is the same, to the byte, for the same names with other contents: it may be made before these are signed."""
    import build_installer

    written = []
    for content in (b"MZ", b"MZ and a signature" * 10_000):
        for name in NAMES:
            (bundle / name).write_bytes(content)
        build_installer.write_uninstaller(bundle, tmp_path / "Uninstall.exe")
        written.append((tmp_path / "Uninstall.exe").read_bytes())
    assert written[0] == written[1]
    (bundle / "another.exe").write_bytes(b"MZ")
    build_installer.write_uninstaller(bundle, tmp_path / "Uninstall.exe")
    assert (tmp_path / "Uninstall.exe").read_bytes() != written[0]


@pytest.mark.slow
@needs_osslsigncode
@pytest.mark.skipif(not shutil.which("wine") or not shutil.which("Xvfb"), reason="Wine or Xvfb is missing")
@pytest.mark.parametrize("sign_all", [sign_at_once, sign_apart])
def test_all_that_is_installed_is_signed(
    tmp_path: Path, bundle: Path, signer: tuple[Path, Path], sign_all: Callable[[Path, Path], Path]
) -> None:
    """With a self-made certificate, the programs, their uninstaller and their setup bear signatures that hold."""
    from bare_windows import bare_windows

    certificate, calls = signer
    setup = sign_all(bundle, calls)
    (tmp_path / "windows").mkdir()
    with bare_windows(tmp_path / "windows") as windows:
        assert windows.run(setup, "/S").returncode == 0
        installed = windows.user / "AppData" / "Local" / "Programs" / "SST Wizard"
        for file in (setup, *(installed / name for name in (*NAMES, "Uninstall.exe"))):
            verify(file, certificate)


def make_signer(folder: Path) -> tuple[Path, Path]:
    """Make a key and a certificate for signing code, and return their files."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    use = ("-addext", "extendedKeyUsage=codeSigning", "-addext", "keyUsage=digitalSignature")
    made = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-noenc", "-subj", "/CN=Self-made", "-days", "30", *use)
    subprocess.run([*made, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    return key, certificate


def verify(program: Path, certificate: Path) -> None:
    """Have osslsigncode check a program's signature."""
    command = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(program)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=os.environ | {"LC_ALL": "C"})
    assert done.returncode == 0, f"{program.name}: {done.stdout}{done.stderr}"
