"""The Windows programs: what is done in which order, what is left out as unused, and how large they are."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import build_windows
import pytest
import script_sums
import signing

from catalogues import TRANSLATIONS
from packaging_.test_signing import make_program


def test_the_zip_is_the_same_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Packed from two folders with the same files, of other times and modes, the zips are the same, byte by byte."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    packed = []
    for name, mode in (("first", 0o600), ("second", 0o755)):
        file = tmp_path / name / "SSTWizard" / "_internal" / "part.dll"
        file.parent.mkdir(parents=True)
        file.write_bytes(b"MZ")
        (file.parent / "cache.pyc").write_bytes(b"left behind")
        file.chmod(mode)
        os.utime(file, (mode, mode))
        build_windows.pack(file.parents[1], tmp_path / f"{name}.zip")
        packed.append((tmp_path / f"{name}.zip").read_bytes())
    assert packed[0] == packed[1]
    names = zipfile.ZipFile(tmp_path / "first.zip").namelist()
    assert names == ["SSTWizard/_internal/part.dll", "SSTWizard/portable"]


def test_modules_in_a_zip_are_put_in_order(tmp_path: Path) -> None:
    """Zips with the same content in another order are the same then, and hold the same."""
    files = {"b.pyc": b"2", "a.pyc": b"1", "c/d.pyc": b"3"}
    zips = []
    for name, order in (("first.zip", sorted(files)), ("second.zip", sorted(files, reverse=True))):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            for each in order:
                archive.writestr(zipfile.ZipInfo(each), files[each])
        build_windows.put_in_order(tmp_path / name)
        zips.append((tmp_path / name).read_bytes())
        with zipfile.ZipFile(tmp_path / name) as archive:
            assert {each: archive.read(each) for each in archive.namelist()} == files
    assert zips[0] == zips[1]


@pytest.mark.skipif(sys.platform == "win32", reason="signs with a shell script")
def test_the_list_of_parts_is_written_when_all_is_signed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Scripts are signed before all, programs before licenses and the list of parts, with its hashes, are made."""
    script = tmp_path / "sign.sh"
    make_program(tmp_path / "signed.exe", signature=8)
    mark = signing.SCRIPT_SIGNATURE.decode()
    lines = f'*.exe) cp "{tmp_path / "signed.exe"}" "$1" ;; *) echo "{mark}" >> "$1" ;;'
    script.write_text(f"#!/bin/sh\ncase $1 in {lines} esac\n")
    script.chmod(0o755)
    monkeypatch.setenv("SSTWIZARD_SIGN", str(script))
    monkeypatch.setattr(build_windows, "install_packages", lambda _run: None)
    target, steps = tmp_path / "new", []

    def run(*arguments: str | Path) -> None:
        exe = target / "SSTWizard" / "a.exe"
        if "PyInstaller" in arguments:
            make_program(exe)
            warnings = target / "work" / "sstwizard" / "warn-sstwizard.txt"
            warnings.parent.mkdir(parents=True)
            warnings.touch()
            (target / "SSTWizard" / "_internal").mkdir()
            zipfile.ZipFile(target / "SSTWizard" / "_internal" / "base_library.zip", "w").close()
        steps.append((Path(str(arguments[0])).name, exe.is_file() and signing.is_signed(exe)))

    build_windows.build(run, target)
    assert steps == [("-m", False), ("licences.py", True), ("sbom.py", True)]
    staged = target / "staged"
    assert mark in (staged / "resources/powershell/Update-SmimeTrust.ps1").read_text("ascii")
    assert (staged / script_sums.MODULE).read_text("ascii") == script_sums.module(staged / script_sums.SCRIPTS)
    checkout = build_windows.CHECKOUT
    assert (checkout / script_sums.MODULE).read_text("ascii") == script_sums.module(checkout / script_sums.SCRIPTS)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="about what Linux builds")
@pytest.mark.skipif(not shutil.which("wine") or not shutil.which("Xvfb"), reason="Wine or Xvfb is missing")
def test_the_programs_share_what_they_are_made_of() -> None:
    """Modules are in one archive, not in each program; folder and zip are within 67 and 28.2 MiB."""
    folder = build_windows.bundle()
    assert (folder / "_internal" / "modules.pyz").read_bytes()[:4] == b"PYZ\0"
    for name in ("SST Wizard.exe", "sstwizard.exe"):
        assert (folder / name).stat().st_size < 400_000
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < 67 * 2**20
    assert build_windows.portable().stat().st_size < 28.2 * 2**20


CHECKOUT = Path(__file__).resolve().parents[2]
SPEC = CHECKOUT / "packaging" / "sstwizard.spec"

WITHOUT = """
import _imp
import sys

unused = {name for name in %r if not _imp.is_frozen(name)}  # what is frozen, Python itself has
for name in unused:
    sys.modules.pop(name, None)

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name in unused:
            raise ModuleNotFoundError(name, name=name)

sys.meta_path.insert(0, Refuse())
sys.path.insert(0, %r)
"""
DOWNLOAD = """
import socket
import urllib.request
from sstwizard.core.errors import DownloadError
from sstwizard.core.web import fetch
from sstwizard.core.certificates.budget import Budget
from sstwizard.core.web import Address

urllib.request.getproxies = dict
with socket.create_server(("127.0.0.1", 0)) as server:
    port = server.getsockname()[1]
try:
    fetch.fetch(Address.parse(f"http://127.0.0.1:{port}/"), Budget(print), seconds=30, allow_private=True)
except DownloadError as error:
    print(error)
"""

# What others import, that has something left out of it, or that would fall back to it.
PACKAGES = (
    *("OpenSSL", "asn1crypto.cms", "cryptography.x509", "dateutil.rrule", "icalendar", "jinja2", "markupsafe"),
    "olefile",
)
STANDARD = (
    *("concurrent.futures", "datetime", "decimal", "email.message", "importlib.metadata", "importlib.resources"),
    *("logging", "random", "shutil", "tempfile", "urllib.request", "uuid", "warnings", "zipfile", "zoneinfo"),
)


def assigned(given: dict[str, Any], *names: str) -> dict[str, Any]:
    """Return what sstwizard.spec assigns to names, which it makes of others that are given."""
    for node in ast.parse(SPEC.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in names:
            exec(ast.unparse(node), given)
    return given


def left_out(python: tuple[int, ...] = sys.version_info[:2]) -> set[str]:
    """Return the names of the modules that sstwizard.spec leaves out where the programs are built by a Python."""
    return set(assigned({"sys": SimpleNamespace(version_info=python)}, "UNUSED")["UNUSED"])


def output(script: str) -> str:
    """Run a script in a Python that has nothing of what is left out; it must succeed; return what it printed."""
    whole = WITHOUT % (left_out(), str(CHECKOUT / "gui")) + script
    done = subprocess.run([sys.executable, "-c", whole], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_download_needs_nothing_that_is_left_out() -> None:
    """Without the modules that sstwizard.spec leaves out, Python's ssl among them, a download still works."""
    assert {"ssl", "_ssl"} <= left_out()
    assert "127.0.0.1 can't be reached" in output(DOWNLOAD)


def test_packages_need_nothing_that_is_left_out() -> None:
    """Without them, all packages of the programs can be imported, and so can what Python has others in place of."""
    program = [
        ".".join(path.relative_to(CHECKOUT / "gui").with_suffix("").parts)
        for path in sorted((CHECKOUT / "gui" / "sstwizard" / "core").rglob("*.py"))
        if path.stem not in {"__init__", "win32"}
    ]
    names = (*STANDARD, *PACKAGES, *program)
    assert output(f"for name in {names}:\n    __import__(name)\nprint('all')") == "all\n"


def test_appdir_has_the_packages_that_are_pinned() -> None:
    """What Debian 12's Python builds leaves out none of them but the one that only a compiler wants."""
    pins = (CHECKOUT / "packaging" / "requirements-linux.txt").read_text(encoding="utf-8")
    pinned = {name.lower().replace("-", "_") for name in re.findall("(?m)^([^#=]+)==", pins)}
    assert "icalendar" in pinned
    assert pinned & left_out((3, 11)) == {"pycparser"}


def test_the_words_on_buttons_come_along() -> None:
    """Of Qt's own catalogues, the Windows programs have those of the languages that the wizard speaks."""
    made = assigned({"CHECKOUT": CHECKOUT}, "LANGUAGES", "CATALOGUES")
    assert made["CATALOGUES"] == {f"qtbase_{language}.qm" for language in TRANSLATIONS}
