"""Which PowerShells this computer has, and which of them is best for Exchange's module.

The road of a run: `found` and `best` name a PowerShell; `RunFolder.create` makes a folder that nobody else can change,
and its `put` the job in it; `script_files.to_start` says where the scripts are; `console.start` opens one in a window
of its own, whose receipts `receipts.read` reads; at the end, `RunFolder.remove` removes all of it.
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
            exchange_module.newest_in(_module_folders(program), program.version),
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
    """Tell whether a version loads one of those of the module that Microsoft still supports."""
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
