"""The Windows programs' folder and the portable zip: what is done in which order, and how large they are."""

from __future__ import annotations

import os
import shutil
import sys
import zipfile
from pathlib import Path

import build_windows
import pytest
import script_sums
import signing

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
