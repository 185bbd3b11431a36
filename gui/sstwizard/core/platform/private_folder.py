"""Folders that only one user may read and write, and files in them that are kept open.

Only administrators may write to the folders of an elevated process: the user's other processes lack its rights.
Sources: Security Descriptor Definition Language, CreateFile (dwShareMode), mkdir(2).
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from ..errors import ConsoleError
from ..text import QT_TRANSLATE_NOOP, Text, printable, text

_LINK = QT_TRANSLATE_NOOP(
    "core", "“{folder}” is a link to another place, so no script is put there. Remove the link, and try again."
)
_FOREIGN = QT_TRANSLATE_NOOP(
    "core", "Others may change “{folder}”, so no script is put there. Rename or remove that folder, and try again."
)


def check(folder: Path, *, elevated: bool) -> None:
    """Make sure that only this user may write to the parent of folders of `make`, and that nobody else can replace it.

    Raises:
        ConsoleError: It is not.
        OSError: It doesn't exist, or can't be read.
    """
    for each in (folder, folder.parent):
        if _is_link(each):
            raise ConsoleError(_about(_LINK, each))
    if not _is_own(folder, elevated=elevated):
        raise ConsoleError(_about(_FOREIGN, folder))
    for each in folder.parents:
        if _may_be_moved(each):
            raise ConsoleError(_about(_FOREIGN, each))


def _about(message: str, folder: Path) -> Text:
    return text(message, folder=printable(str(folder)))


if sys.platform == "win32":
    from . import win32

    _ADMINISTRATORS = "S-1-5-32-544"
    _is_link = win32.is_link
    hold = win32.open_held

    def make_above(path: Path) -> None:
        """Make the folders above one, with the access rights of the user's data."""
        path.parent.mkdir(parents=True, exist_ok=True)

    def make(path: Path, *, elevated: bool) -> None:
        """Make a folder with its own access list, which inherits nothing.

        Raises:
            OSError: The name is taken, or the folder can't be made.
        """
        win32.make_folder(path, descriptor(win32.user_sid(), elevated=elevated))

    def descriptor(user: str, *, elevated: bool) -> str:
        """Return the owner and access list of a folder and the files in it, for a user's security identifier.

        D:P prevents inheritance; SY is SYSTEM, BA the administrators; FA is full access, FRFX reading. The owner may
        change the list, so the administrators are the owner if the user's other processes may only read.
        """
        owner, access = ("BA", "FRFX") if elevated else (user, "FA")
        return f"O:{owner}D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;{access};;;{user})"

    def _may_be_moved(folder: Path) -> bool:
        """Return False: the lock in the folder of a run keeps the folders above it from being renamed."""
        return False

    def _is_own(folder: Path, *, elevated: bool) -> bool:
        return win32.owner(folder) == (_ADMINISTRATORS if elevated else win32.user_sid())

else:
    _is_link = Path.is_symlink
    _NOBODY = 65534
    """The owner that Linux reports for files outside of a container's users."""

    def make_above(path: Path) -> None:
        """Make the folders above one, accessible to their owner only, whatever the user's umask is."""
        for each in reversed(path.parents):
            with suppress(FileExistsError):
                each.mkdir(mode=stat.S_IRWXU)

    def make(path: Path, *, elevated: bool) -> None:
        """Make a folder that only its owner may enter."""
        path.mkdir(mode=stat.S_IRWXU)

    def hold(path: Path) -> int:
        """Open a file; locks are only advisory here, but the folder keeps others out."""
        return os.open(path, os.O_RDONLY)

    def _may_be_moved(folder: Path) -> bool:
        """Return whether others than this user, the user's group and root may rename what is in a folder."""
        status = folder.stat()
        others = stat.S_IWOTH | (0 if status.st_gid in (0, os.getegid()) else stat.S_IWGRP)
        is_open = status.st_mode & others and not status.st_mode & stat.S_ISVTX
        return bool(is_open) or status.st_uid not in (0, os.geteuid(), _NOBODY)

    def _is_own(folder: Path, *, elevated: bool) -> bool:
        status = folder.lstat()
        return status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
