"""Microsoft's module ExchangeOnlineManagement: which versions fit, and which of them a folder of modules holds.

Sources: Microsoft's pages "About the Exchange Online PowerShell module" and about_PSModulePath.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

NAME = "ExchangeOnlineManagement"
FIRST = "3.2.0"
"""The oldest version that can sign out of one connection of several (Disconnect-ExchangeOnline -ConnectionId)."""
LAST_FOR_7_4 = "3.9.2"
"""The newest version of the module that PowerShell 7.4 loads; 3.10 needs 7.6."""
_VERSION = re.compile(r"\d{1,5}(?:\.\d{1,5}){1,3}")


def newest_in(folders: Iterable[Path], powershell: tuple[int, ...]) -> str:
    """Return the newest version of the module that a PowerShell loads; empty where there is none.

    Installed modules lie in FOLDER/NAME/VERSION. The choice is that of the script itself.

    Args:
        folders: Where this PowerShell looks for modules.
        powershell: Its version.
    """
    found = [version for folder in folders for version in _versions_in(folder / NAME) if _fits(version, powershell)]
    return max(found, key=_number, default="")


def _versions_in(folder: Path) -> Iterator[str]:
    with suppress(OSError):  # there is none, or it is closed to this user
        for path in folder.iterdir():
            if _VERSION.fullmatch(path.name) and (path / f"{NAME}.psd1").is_file():
                yield path.name


def _fits(version: str, powershell: tuple[int, ...]) -> bool:
    too_new = (7,) <= powershell < (7, 6) and _number(version) > _number(LAST_FOR_7_4)
    return _number(version) >= _number(FIRST) and not too_new


def _number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
