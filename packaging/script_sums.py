"""Writes down the SHA-256 of each PowerShell file that comes with the program, after a change or a signature.

    python packaging/script_sums.py

Standard library only.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
SCRIPTS = Path("resources/powershell")
MODULE = Path("gui/sstwizard/core/runner/script_sums.py")
_HEAD = '''\
"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
'''


def module(scripts: Path) -> str:
    """Return the module for the scripts in a folder."""
    files = sorted(path for path in scripts.rglob("*") if path.suffix in (".ps1", ".psm1", ".psd1"))
    lines = [
        f'    "{path.relative_to(scripts).as_posix()}": "{hashlib.sha256(path.read_bytes()).hexdigest()}",\n'
        for path in files
    ]
    return _HEAD + "".join(lines) + "}\n"


def write(checkout: Path) -> None:
    """Write the module of a checkout."""
    (checkout / MODULE).write_text(module(checkout / SCRIPTS), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(CHECKOUT)
