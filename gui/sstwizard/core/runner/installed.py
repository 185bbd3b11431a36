"""Find the installed PowerShell versions: which of them is best for Exchange's module, and may run scripts.

The steps of a run: `found` and `best` name a PowerShell; `RunFolder.create` makes a folder that nobody else can change,
and its `put` the job in it; `script_files.to_start` says where the scripts are; `console.start` opens one in a window
of its own, whose receipts `receipts.read` reads; at the end, `RunFolder.remove` removes all of it.
`signed_in.signed_in` tells what account to suggest.

Of execution policies only those of a group (MachinePolicy, UserPolicy) are looked at: all others give way to
-ExecutionPolicy.

Sources: about_PSModulePath, Microsoft's page "About the Exchange Online PowerShell module", about_Execution_Policies,
about_Group_Policy_Settings, and PowerShell's own securitysupport.cs and Utils.cs.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..errors import ConsoleError
from ..text import QT_TRANSLATE_NOOP, text
from .programs import InstalledProgram, programs
from .script_files import are_signed
from .signed_in import signed_in

MODULE = "ExchangeOnlineManagement"
_FIRST = "3.2.0"
"""The oldest version that can sign out of one connection of several (Disconnect-ExchangeOnline -ConnectionId)."""
_LAST_FOR_7_4 = "3.9.2"
"""The newest version of the module that PowerShell 7.4 loads; 3.10 needs 7.6."""
_VERSION = re.compile(r"\d{1,5}(?:\.\d{1,5}){1,3}")
_ALLOWING = ("bypass", "unrestricted", "remotesigned")
"""The policies under which a script of this computer runs unsigned."""
_SIGNED = "allsigned"
"""The one under which a signed script runs; any other word counts as Restricted."""


@dataclass(frozen=True, slots=True)
class PowerShell:
    """A PowerShell of this computer that the scripts can be run in.

    Attributes:
        program: Its absolute path.
        version: Its version, as (7, 6, 9).
        is_preview: Whether it is a version before a release.
        module: The newest version of ExchangeOnlineManagement that it loads; empty where the script must install it.
        policy: The group policy that forbids scripts in it, so that nothing may be started; None where none does.
    """

    program: Path
    version: tuple[int, ...]
    is_preview: bool
    module: str
    policy: ScriptPolicy | None

    @property
    def title(self) -> str:
        """Its name and version, as Microsoft writes them."""
        name = "Windows PowerShell" if self.version < (6,) else "PowerShell"
        return f"{name} {'.'.join(map(str, self.version))}"


def found() -> tuple[PowerShell, ...]:
    """Return the PowerShells of this computer, best first.

    On Windows it takes milliseconds; elsewhere each is started to tell its version: not for the thread of a window.
    """
    all_of_them = [
        PowerShell(
            program.path,
            program.version,
            program.is_preview,
            newest_in(_module_folders(program), program.version),
            forbidding(program.version),
        )
        for program in programs(elevated=signed_in().is_elevated)
        if _loads_current_module(program.version)
    ]
    return tuple(sorted(all_of_them, key=_rank, reverse=True))


def best(powershells: Iterable[PowerShell]) -> PowerShell | None:
    """Return the PowerShell to offer, or None where there is none.

    One that may run scripts goes before all others, then one that has the module, a release, the newest.
    """
    return max(powershells, key=_rank, default=None)


def _rank(powershell: PowerShell) -> tuple[bool, bool, bool, tuple[int, ...]]:
    return not powershell.policy, bool(powershell.module), not powershell.is_preview, powershell.version


def _loads_current_module(version: tuple[int, ...]) -> bool:
    """Return whether a version loads one of those of the module that Microsoft still supports."""
    return version >= (7, 4) or version[:2] == (5, 1)


if sys.platform == "win32":
    from ..platform import win32

    def _module_folders(program: InstalledProgram) -> Iterator[Path]:
        """Yield where a PowerShell looks for modules whose environment has no PSModulePath."""
        name = "WindowsPowerShell" if program.version < (6,) else "PowerShell"
        for folder in (win32.DOCUMENTS, win32.PROGRAM_FILES):
            yield win32.known_folder(folder) / name / "Modules"
        yield program.path.parent / "Modules"

else:

    def _module_folders(program: InstalledProgram) -> Iterator[Path]:
        """Yield where a PowerShell looks for modules."""
        data = Path(os.environ.get("XDG_DATA_HOME", ""))
        yield (data if data.is_absolute() else Path.home() / ".local/share") / "powershell/Modules"
        yield Path("/usr/local/share/powershell/Modules")
        yield program.path.resolve().parent / "Modules"
        yield from filter(Path.is_absolute, map(Path, os.environ.get("PSModulePath", "").split(os.pathsep)))  # noqa: SIM112


def newest_in(folders: Iterable[Path], powershell: tuple[int, ...]) -> str:
    """Return the newest version of the module that a PowerShell loads; empty where there is none.

    Installed modules lie in FOLDER/MODULE/VERSION. The choice is that of the script itself.

    Args:
        folders: Where this PowerShell looks for modules.
        powershell: Its version.
    """
    found = [version for folder in folders for version in _versions_in(folder / MODULE) if _fits(version, powershell)]
    return max(found, key=_number, default="")


def _versions_in(folder: Path) -> Iterator[str]:
    with suppress(OSError):  # there is none, or it is closed to this user
        for path in folder.iterdir():
            if _VERSION.fullmatch(path.name) and (path / f"{MODULE}.psd1").is_file():
                yield path.name


def _fits(version: str, powershell: tuple[int, ...]) -> bool:
    too_new = (7,) <= powershell < (7, 6) and _number(version) > _number(_LAST_FOR_7_4)
    return _number(version) >= _number(_FIRST) and not too_new


def _number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


@dataclass(frozen=True, slots=True)
class ScriptPolicy:
    """A group policy that lets none of our scripts run.

    Attributes:
        name: The policy, as Get-ExecutionPolicy -List names it: "Restricted", "AllSigned", or an unknown word.
        scope: "MachinePolicy" or "UserPolicy".
    """

    name: str
    scope: str

    def error(self) -> ConsoleError:
        """Return the error that says so."""
        message = QT_TRANSLATE_NOOP(
            "core",
            "A group policy of this computer (Turn on Script Execution; {scope}: {policy}) forbids scripts, and "
            "Microsoft's Exchange module needs them too. Ask whoever manages this computer, or upload from another.",
        )
        return ConsoleError(text(message, scope=self.scope, policy=self.name))


if sys.platform == "win32":
    import winreg

    _WINDOWS_POWERSHELL = r"SOFTWARE\Policies\Microsoft\Windows\PowerShell"
    _POWERSHELL_7 = r"SOFTWARE\Policies\Microsoft\PowerShellCore"

    def forbidding(version: tuple[int, ...]) -> ScriptPolicy | None:
        """Return the group policy that forbids script files, or None.

        The computer's policy decides before the user's, also where it allows what the user's forbids.

        Args:
            version: That of the PowerShell: 7 and 5.1 each have a policy of their own.
        """
        scopes = {"MachinePolicy": winreg.HKEY_LOCAL_MACHINE, "UserPolicy": winreg.HKEY_CURRENT_USER}
        for scope, root in scopes.items():
            if name := _policy(root, version):
                is_allowed = name.lower() in _ALLOWING or (name.lower() == _SIGNED and are_signed())
                return None if is_allowed else ScriptPolicy(name, scope)
        return None

    def _policy(root: int, version: tuple[int, ...]) -> str:
        """Return the policy that one part of the registry sets; empty where it sets none."""
        same = version < (6,) or bool(_value(root, _POWERSHELL_7, "UseWindowsPowerShellPolicySetting"))
        path = _WINDOWS_POWERSHELL if same else _POWERSHELL_7
        enabled = _value(root, path, "EnableScripts")
        if enabled == 0:
            return "Restricted"
        name = _value(root, path, "ExecutionPolicy") if enabled == 1 else None
        return name if isinstance(name, str) else ""

    def _value(root: int, path: str, name: str) -> object:
        try:
            with winreg.OpenKey(root, path) as key:
                return winreg.QueryValueEx(key, name)[0]
        except OSError:
            return None

else:

    def forbidding(version: tuple[int, ...]) -> ScriptPolicy | None:
        """Return None: only Windows has policies for scripts."""
        return None
