"""The environment of what the wizard starts: the user's own, without what the wizard's bundle put into it.

Source: PyInstaller's pages "Run-time Information" and "Launching External Programs from the Frozen Application".
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_PYINSTALLER = ("_PYI_", "_MEIPASS2")
_LIBRARIES = "LD_LIBRARY_PATH"
_MODULES = "PSMODULEPATH"


def bundle() -> Path | None:
    """Return the folder that PyInstaller's program unpacks itself to; None where Python runs the wizard."""
    folder = getattr(sys, "_MEIPASS", None) if getattr(sys, "frozen", False) else None
    return Path(folder) if folder else None


def child_environment(variables: Mapping[str, str], bundle: Path | None) -> dict[str, str]:
    """Return the environment for a program that isn't the wizard's own.

    On Windows it holds no PSModulePath: a PowerShell 5.1 that inherits the one of a 7 loses its own cmdlets, and each
    makes its own where there is none. Elsewhere it is the user's.

    Args:
        variables: The wizard's own environment.
        bundle: The folder of PyInstaller's program, of which nothing is handed on; None where there is none.
    """
    kept = {name: value for name, value in variables.items() if sys.platform != "win32" or name.upper() != _MODULES}
    if not bundle:
        return kept
    original = kept.pop(f"{_LIBRARIES}_ORIG", None)
    kept.pop(_LIBRARIES, None)
    clean = {name: _without(bundle, value) for name, value in kept.items() if not name.startswith(_PYINSTALLER)}
    if original is not None:
        clean[_LIBRARIES] = original
    return {name: value for name, value in clean.items() if value or not kept.get(name)}


def _without(bundle: Path, value: str) -> str:
    """Return a list of paths without those in a folder; anything else comes back as it is."""
    entries = value.split(os.pathsep)
    kept = [each for each in entries if not (each and Path(each).is_relative_to(bundle))]
    return value if len(kept) == len(entries) else os.pathsep.join(kept)
