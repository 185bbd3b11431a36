"""Which PowerShells this computer has, and which of them is best for Exchange's module.

The road of a run: `found` and `best` name a PowerShell; `run_folder.RunFolder.create(script)` puts the script's bytes
where nobody else can change them; `console.start(powershell, folder.script)` opens it in a window of its own. Once the
first receipt is in `folder.path`, `folder.release()` removes the script; at the end, `folder.remove()` all of it.
`signed_in.signed_in` tells what account to suggest.

Sources: about_PSModulePath, and Microsoft's page "About the Exchange Online PowerShell module".
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from . import exchange_module
from .programs import InstalledProgram, programs
from .script_policy import ScriptPolicy, forbidding
from .signed_in import signed_in
from .target import Shell


@dataclass(frozen=True, slots=True)
class PowerShell:
    """A PowerShell of this computer that the commands can be run in.

    Attributes:
        program: Its absolute path.
        version: Its version, as (7, 6, 9).
        is_preview: Whether it is a version before a release.
        shell: For which commands it is.
        module: The newest version of ExchangeOnlineManagement that it loads; empty where the script must install it.
        policy: The group policy that forbids scripts in it, so that nothing may be started; None where none does.
    """

    program: Path
    version: tuple[int, ...]
    is_preview: bool
    shell: Shell
    module: str
    policy: ScriptPolicy | None


def found() -> tuple[PowerShell, ...]:
    """Return the PowerShells of this computer, best first.

    On Windows it takes milliseconds; elsewhere each is started to tell its version: not for the thread of a window.
    """
    all_of_them = [
        PowerShell(
            program.path,
            program.version,
            program.is_preview,
            shell,
            exchange_module.newest_in(_module_folders(program, shell), shell),
            forbidding(shell),
        )
        for program in programs(elevated=signed_in().is_elevated)
        if (shell := _shell(program.version))
    ]
    return tuple(sorted(all_of_them, key=_rank, reverse=True))


def best(powershells: Iterable[PowerShell]) -> PowerShell | None:
    """Return the PowerShell to offer, or None where there is none.

    One that may run scripts goes before all others, then one that has the module, a release, the newest.
    """
    return max(powershells, key=_rank, default=None)


def _rank(powershell: PowerShell) -> tuple[bool, bool, bool, tuple[int, ...]]:
    return not powershell.policy, bool(powershell.module), not powershell.is_preview, powershell.version


def _shell(version: tuple[int, ...]) -> Shell | None:
    """Return for which commands a version is; None for those that load no version of the module that is current."""
    if version >= (7, 6):
        return Shell.POWERSHELL_7_6
    if version >= (7, 4):
        return Shell.POWERSHELL_7_4
    return Shell.WINDOWS_POWERSHELL if version[:2] == (5, 1) else None


if sys.platform == "win32":
    from . import win32

    def _module_folders(program: InstalledProgram, shell: Shell) -> Iterator[Path]:
        """Yield where a PowerShell looks for modules whose environment has no PSModulePath."""
        name = "WindowsPowerShell" if shell is Shell.WINDOWS_POWERSHELL else "PowerShell"
        for folder in (win32.DOCUMENTS, win32.PROGRAM_FILES):
            yield win32.known_folder(folder) / name / "Modules"
        yield program.path.parent / "Modules"

else:

    def _module_folders(program: InstalledProgram, shell: Shell) -> Iterator[Path]:
        """Yield where a PowerShell looks for modules."""
        data = Path(os.environ.get("XDG_DATA_HOME", ""))
        yield (data if data.is_absolute() else Path.home() / ".local/share") / "powershell/Modules"
        yield Path("/usr/local/share/powershell/Modules")
        yield program.path.resolve().parent / "Modules"
        yield from filter(Path.is_absolute, map(Path, os.environ.get("PSModulePath", "").split(os.pathsep)))  # noqa: SIM112
