"""Find programs on PATH, and make the environment in which they are started.

Source: PyInstaller's pages "Run-time Information" and "Launching External Programs from the Frozen Application".
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, MutableMapping
from importlib import import_module
from pathlib import Path

from . import file_paths

WINDOWED = "SST Wizard.exe"
"""The program on Windows that has no console."""
_PORTABLE = "portable"
"""The file beside the program that makes it keep its settings to itself."""
_PYINSTALLER = ("_PYI_", "_MEIPASS2")
_LIBRARIES = "LD_LIBRARY_PATH"
_MODULES = "PSMODULEPATH"
_OPENSSL = "OPENSSL_"
"""OPENSSL_CONF, OPENSSL_MODULES, OPENSSL_ENGINES."""
_SHA2 = ("_sha2",) if sys.version_info >= (3, 12) else ("_sha256", "_sha512")
_DIGESTS = ("_blake2", "_md5", "_sha1", "_sha3", *_SHA2)
"""The modules from which hashlib takes digests in place of OpenSSL's. Fedora's Python lacks most of them."""
_TERMINALS = {
    "x-terminal-emulator": ("-e",),  # what Debian's administrator or user has chosen
    "ptyxis": ("--",),
    "kgx": ("--",),
    "gnome-terminal": ("--",),
    "konsole": ("-e",),
    "xfce4-terminal": ("-x",),
    "mate-terminal": ("-x",),
    "alacritty": ("-e",),
    "kitty": (),
    "foot": (),
    "xterm": ("-e",),
}
"""The options of each terminal, before the words of the command that it runs; no shell reads these."""


def bundle() -> Path | None:
    """Return the folder that the PyInstaller bundle unpacks itself to; None if Python runs the wizard."""
    folder = getattr(sys, "_MEIPASS", None) if getattr(sys, "frozen", False) else None
    return Path(folder) if folder else None


def bundled_program() -> Path | None:
    """Return the file of the program that PyInstaller has made; None if Python runs the wizard.

    On Windows, PYTHONEXECUTABLE decides what `sys.executable` is.
    """
    if not getattr(sys, "frozen", False):
        return None
    if sys.platform == "win32":
        from .win32 import program_file  # slow to import

        return program_file()
    return Path(sys.executable)


def app_image(program: Path) -> Path | None:
    """Return the AppImage that a bundled program is in; None where it is in none."""
    image, mounted = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")  # or those of whatever started this
    return Path(image) if image and mounted and program.is_relative_to(mounted) else None


def is_portable(program: Path) -> bool:
    """Return whether a bundled program keeps its settings in its folder."""
    return file_paths.is_file(program.with_name(_PORTABLE))


def forget_openssl_settings(variables: MutableMapping[str, str], platform: str = sys.platform) -> None:
    """Remove the variables that make OpenSSL load configuration and libraries, before it is imported.

    Only on Windows: elsewhere PowerShell may need them, and LD_PRELOAD does the same.
    """
    if platform == "win32":
        for name in [each for each in variables if each.upper().startswith(_OPENSSL)]:
            del variables[name]


def keep_to_one_openssl() -> None:
    """Have Python's hashlib do without OpenSSL where this Python has all digests of its own, before it is imported.

    cryptography brings one along, and what is hashed here is hashed by that; the other would take 5 MiB of memory.
    """
    try:
        for digest in _DIGESTS:
            import_module(digest)
    except ImportError:
        return
    sys.modules.setdefault("_hashlib", None)  # type: ignore[arg-type]  # as if there were no such module


def on_path(name: str, search_path: str) -> Iterator[Path]:
    """Yield the programs of a name, which includes the ending, in the absolute folders of a value of PATH.

    The current folder and relative entries are left out: whoever puts a file there would choose what is started.
    """
    for entry in search_path.split(os.pathsep):
        path = Path(entry.strip('"')) / name
        if path.is_absolute() and file_paths.is_file(path) and os.access(path, os.X_OK):
            yield path


def terminal(search_path: str) -> tuple[Path | str, ...]:
    """Return the first terminal on a search path, with its options; nothing if there is none."""
    for name, options in _TERMINALS.items():
        for program in on_path(name, search_path):
            return program, *options
    return ()


def child_environment(variables: Mapping[str, str], bundle: Path | None) -> dict[str, str]:
    """Return the environment for another program: the user's, without what the wizard's bundle added to it.

    On Windows PSModulePath is left out: PowerShell 5.1 loses its own cmdlets if it inherits the value of PowerShell 7,
    and each version sets its own if there is none.
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
    """Return a list of paths without those in a folder; return any other value unchanged."""
    entries = value.split(os.pathsep)
    kept = [each for each in entries if not (each and Path(each).is_relative_to(bundle))]
    return value if len(kept) == len(entries) else os.pathsep.join(kept)
