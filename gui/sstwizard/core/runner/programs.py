"""Where PowerShells are on this computer, and which version each is.

Sources: Microsoft's pages "Installing PowerShell on Windows" (what the MSI and the Store's package write) and "App
Registration" (App Paths); PowerShell's own version resource, whose fourth number is 500 for a release and lower before.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from ..platform.child_environment import bundle, child_environment
from ..platform.terminals import on_path

MAX_WAIT = 10.0
"""Seconds until a PowerShell that was asked for its version is given up."""


@dataclass(frozen=True, slots=True)
class InstalledProgram:
    """One PowerShell.

    Attributes:
        path: Its absolute path.
        version: Its version, as (7, 6, 9).
        is_preview: Whether it is a version before a release.
    """

    path: Path
    version: tuple[int, ...]
    is_preview: bool = False


def _once(paths: Iterator[Path]) -> Iterator[Path]:
    """Leave out what was there under another spelling, or by another link."""
    known = set()
    for path in paths:
        real = os.path.normcase(os.path.realpath(path))
        if real not in known:
            known.add(real)
            yield path


if sys.platform == "win32":
    import winreg

    from ..platform import win32

    _RELEASED = 500
    _ENGINE = r"SOFTWARE\Microsoft\PowerShell\3\PowerShellEngine"
    _INSTALLED = r"SOFTWARE\Microsoft\PowerShellCore\InstalledVersions"
    _APP_PATH = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\pwsh.exe"
    _PACKAGES = (
        r"Software\Classes\Local Settings\Software\Microsoft\Windows\CurrentVersion\AppModel\Repository\Packages"
    )
    _PACKAGE = re.compile(r"(Microsoft\.PowerShell(?:Preview)?)_(\d+)\.(\d+)\.(\d+)\.\d+_\w*_\w*_(8wekyb3d8bbwe)")
    _ALIASES = "WindowsApps"
    _VIEWS = (winreg.KEY_WOW64_64KEY, winreg.KEY_WOW64_32KEY)

    def programs(*, elevated: bool) -> Iterator[InstalledProgram]:
        """Yield the PowerShells of this computer; none is started for it.

        An elevated wizard takes only what administrators have installed: its rights must not be handed to a program
        that anybody who runs as the user, without them, may have named or put there.

        Args:
            elevated: Whether this process runs with an administrator's rights.
        """
        yield from _windows_powershell()
        places = [_installed(), _app_path(winreg.HKEY_LOCAL_MACHINE), _program_files()]
        if not elevated:
            places += [_app_path(winreg.HKEY_CURRENT_USER), on_path("pwsh.exe", os.environ.get("PATH", ""))]
        for path in _once(chain(*places)):
            version = win32.file_version(path)
            if version and _ALIASES.lower() not in map(str.lower, path.parts):  # its alias starts it
                yield InstalledProgram(path, version[:3], version[3] < _RELEASED)
        if not elevated:
            yield from _from_store()

    def _windows_powershell() -> Iterator[InstalledProgram]:
        """Yield 5.1; its program has the version of Windows, so the registry tells."""
        version = _value(winreg.HKEY_LOCAL_MACHINE, _ENGINE, "PowerShellVersion")
        path = Path(_value(winreg.HKEY_LOCAL_MACHINE, _ENGINE, "ApplicationBase")) / "powershell.exe"
        if re.fullmatch(r"\d+(\.\d+){1,3}", version) and path.is_absolute() and path.is_file():
            yield InstalledProgram(path, tuple(map(int, version.split(".")[:3])))

    def _installed() -> Iterator[Path]:
        for view in _VIEWS:
            for name in _keys(winreg.HKEY_LOCAL_MACHINE, _INSTALLED, view):
                for value in ("InstallDir", "InstallLocation"):
                    folder = _value(winreg.HKEY_LOCAL_MACHINE, rf"{_INSTALLED}\{name}", value, view)
                    yield from _absolute(folder and str(Path(folder) / "pwsh.exe"))

    def _app_path(root: int) -> Iterator[Path]:
        for view in _VIEWS:
            yield from _absolute(os.path.expandvars(_value(root, _APP_PATH, "", view)).strip('"'))

    def _absolute(path: str) -> Iterator[Path]:
        if Path(path).is_absolute():
            yield Path(path)

    def _program_files() -> Iterator[Path]:
        yield from (win32.known_folder(win32.PROGRAM_FILES) / "PowerShell").glob("*/pwsh.exe")

    def _from_store() -> Iterator[InstalledProgram]:
        """Yield what the Store has installed; an alias is an empty file, so its package's name tells the version."""
        folder = win32.known_folder(win32.LOCAL_APP_DATA) / "Microsoft" / _ALIASES
        for name in _keys(winreg.HKEY_CURRENT_USER, _PACKAGES, 0):
            if package := _PACKAGE.fullmatch(name):
                family, *numbers, publisher = package.groups()
                for alias in (folder / f"{family}_{publisher}" / "pwsh.exe", folder / "pwsh.exe"):
                    if os.path.lexists(alias):
                        yield InstalledProgram(alias, tuple(map(int, numbers)), family.endswith("Preview"))
                        break

    def _keys(root: int, path: str, view: int) -> list[str]:
        try:
            with winreg.OpenKey(root, path, access=winreg.KEY_READ | view) as key:
                return [winreg.EnumKey(key, number) for number in range(winreg.QueryInfoKey(key)[0])]
        except OSError:
            return []

    def _value(root: int, path: str, name: str, view: int = winreg.KEY_WOW64_64KEY) -> str:
        """Return a text in the registry; empty where there is none."""
        try:
            with winreg.OpenKey(root, path, access=winreg.KEY_READ | view) as key:
                value = winreg.QueryValueEx(key, name)[0]
        except OSError:
            return ""
        return value if isinstance(value, str) else ""

else:
    _ANSWER = re.compile(rb"PowerShell (\d+)\.(\d+)\.(\d+)(-\S+)?\s*")

    def programs(*, elevated: bool) -> Iterator[InstalledProgram]:
        """Yield the PowerShells on PATH; each is asked for its version, which takes about half a second.

        Args:
            elevated: Only matters on Windows.
        """
        for path in _once(on_path("pwsh", os.environ.get("PATH", ""))):
            if answer := _ANSWER.fullmatch(_asked(path)):
                *numbers, preview = answer.groups()
                yield InstalledProgram(path, tuple(map(int, numbers)), bool(preview))

    def _asked(path: Path) -> bytes:
        environment = child_environment(os.environ, bundle())
        try:
            done = subprocess.run(  # noqa: S603 - a program by its absolute path, without a shell
                [path, "-Version"],
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                timeout=MAX_WAIT,
            )
        except (OSError, subprocess.TimeoutExpired):
            return b""
        return done.stdout
