"""What NSS says of a path, as Firefox and Thunderbird ask it: `vfychain` of Debian's libnss3-tools."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

PROGRAM = "vfychain"
_PKIX, _EMAIL_SIGNER = ("-p", "-p"), ("-u", "4")


def is_there() -> bool:
    """Return whether NSS can be asked."""
    return shutil.which(PROGRAM) is not None


def trusts(path: Sequence[bytes], anchors: Sequence[bytes], moment: datetime, folder: Path) -> bool:
    """Return whether NSS trusts mail by a signer.

    Args:
        path: The signer, and the certificates among which its issuers are, in DER.
        anchors: The certificates that are trusted.
        moment: When it is judged, UTC; NSS takes the minute.
        folder: For files that are needed meanwhile.
    """
    database = folder / "nss"
    if not database.exists():
        database.mkdir()
        subprocess.run(["certutil", "-N", "-d", database, "--empty-password"], check=True)
    files = []
    for number, der in enumerate((*path, *anchors)):
        file = folder / f"{number}.der"
        file.write_bytes(der)
        files.append(file)
    trusted = [word for each in files[len(path) :] for word in ("-t", each)]
    date = ("-b", f"{moment:%y%m%d%H%M}Z")
    command = [PROGRAM, "-d", database, *_PKIX, *_EMAIL_SIGNER, *date, *files[: len(path)], *trusted]
    return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == 0
