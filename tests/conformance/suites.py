"""Where the suites are: in `../shared`, where that is; else where their authors publish them."""

from __future__ import annotations

import fnmatch
import io
import lzma
import shutil
import subprocess
import tarfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parents[2]
SHARED = HERE.parent / "shared" / "data" / "suites"
FETCHED = HERE / "build" / "conformance"


def suite(key: str, about: Mapping[str, Any]) -> Mapping[str, bytes] | None:
    """Return the files of a suite by name; None if it is not there and can't be fetched.

    Args:
        key: Its name in conformance.toml.
        about: What is said of it there.
    """
    if key.startswith("pkits"):
        return _pkits()
    archive = SHARED / about["file"]
    if archive.is_file():
        return _unpacked(archive)
    return _fetched(key, about) if "folder" in about else None


def _pkits() -> Mapping[str, bytes] | None:
    try:
        import cryptography_vectors
    except ImportError:
        return None
    folder = Path(cryptography_vectors.__file__).parent / "x509" / "PKITS_data"
    found = (*(folder / "smime").glob("*.eml"), folder / "certs" / "TrustAnchorRootCertificate.crt")
    return {each.name: each.read_bytes() for each in found}


def _unpacked(archive: Path) -> Mapping[str, bytes]:
    data = lzma.decompress(archive.read_bytes())
    if archive.suffixes[-2:] != [".tar", ".xz"]:
        return {archive.stem: data}
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        found = ((Path(each.name).name, tar.extractfile(each)) for each in tar if each.isfile())
        return {name: file.read() for name, file in found if file is not None and name != "LICENSE"}


def _fetched(key: str, about: Mapping[str, Any]) -> Mapping[str, bytes] | None:
    """Return the files of a repository at a commit, which is fetched once."""
    clone = FETCHED / key
    if not clone.exists() and not _fetch(clone, about):
        shutil.rmtree(clone, ignore_errors=True)
        return None
    left_out = about.get("left_out", ())
    return {
        each.name: each.read_bytes()
        for each in sorted((clone / about["folder"]).rglob("*"))
        if each.is_file()
        and any(fnmatch.fnmatch(str(each.relative_to(clone / about["folder"])), one) for one in about["files"])
        and not any(fnmatch.fnmatch(each.name, one) for one in left_out)
    }


def _fetch(clone: Path, about: Mapping[str, Any]) -> bool:
    """Fetch one folder of a repository; return whether that was possible."""
    sparse = ("git", "clone", "--quiet", "--filter=blob:none", "--sparse", "--no-checkout", about["source"], str(clone))
    inside = ("git", "-C", str(clone))
    for command in (
        sparse,
        (*inside, "sparse-checkout", "set", about["folder"]),
        (*inside, "checkout", "--quiet", about["commit"]),
    ):
        try:
            done = subprocess.run(command, capture_output=True, check=False, timeout=600)
        except (FileNotFoundError, subprocess.TimeoutExpired):
            return False
        if done.returncode:
            return False
    return True
