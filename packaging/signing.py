"""Signs programs and scripts, where SSTWIZARD_SIGN says with what command; see docs/signing.md.

    python packaging/signing.py PATH…    files, and what has no signature yet in folders

Standard library only.
"""

from __future__ import annotations

import os
import shlex
import struct
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

VARIABLE = "SSTWIZARD_SIGN"
SCRIPTS = {".ps1", ".psm1", ".psd1"}
KINDS = {".exe", ".dll", ".pyd"} | SCRIPTS

SCRIPT_SIGNATURE = b"# SIG # Begin signature block"

# Offsets in a program (PE format, "Optional Header Data Directories"): the address of the PE header; from there, the
# entry of the certificate table in a 32-bit and in a 64-bit program, by the magic number at MAGIC.
PE_ADDRESS, MAGIC = 0x3C, 24
CERTIFICATE_TABLE = {0x10B: 24 + 128, 0x20B: 24 + 144}


def command() -> str:
    """Return the command that signs a file; nothing if nothing is to be signed."""
    return os.environ.get(VARIABLE, "")


def sign_folder(folder: Path) -> None:
    """Sign all programs, libraries and scripts in a folder that have no signature yet."""
    sign(path for path in sorted(folder.rglob("*")) if path.suffix.lower() in KINDS)


def sign(files: Iterable[Path]) -> None:
    """Sign those of the files that have no signature yet, one by one; exit where one has none afterwards."""
    if not command():
        return
    for file in files:
        if is_signed(file):
            continue
        if code := subprocess.run(f"{command()} {_quoted(file)}", shell=True, check=False).returncode:
            raise SystemExit(f"{VARIABLE} ended with code {code} for {file}.")
        if not is_signed(file):
            raise SystemExit(f"{VARIABLE} left {file} without a signature.")


def is_signed(file: Path) -> bool:
    """Return whether a program or a script has a signature, whosever it is."""
    content = file.read_bytes()
    if file.suffix.lower() in SCRIPTS:
        return SCRIPT_SIGNATURE in content
    (header,) = struct.unpack_from("<I", content, PE_ADDRESS)
    (magic,) = struct.unpack_from("<H", content, header + MAGIC)
    _, size = struct.unpack_from("<II", content, header + CERTIFICATE_TABLE[magic])
    return bool(size)


def _quoted(file: Path) -> str:
    """Return a path as the system's shell takes it for one word."""
    return f'"{file}"' if sys.platform == "win32" else shlex.quote(str(file))


def main() -> None:
    """Sign what the command line names, which is no wish but an order."""
    if not command():
        raise SystemExit(f"{VARIABLE} says no command that signs.")
    for path in map(Path, sys.argv[1:]):
        sign_folder(path) if path.is_dir() else sign([path])


if __name__ == "__main__":
    main()
