"""The portable zip, as far as that needs no Windows."""

from __future__ import annotations

import os
import sys
import zipfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))


def test_the_zip_is_the_same_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Packed from two folders with the same files, of other times and modes, the zips are the same, byte by byte."""
    import build_windows

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
