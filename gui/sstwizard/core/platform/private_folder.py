"""Folders that one user alone reads and writes, and files in them that are held.

Sources: Security Descriptor Definition Language, CreateFile (dwShareMode), mkdir(2). An elevated process keeps
its folders from the user's other processes, which run without its rights: only administrators may write there.
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
    """Make sure that a folder is this user's alone, and that nobody else can put another one in its place.

    Args:
        folder: A folder in which `make` makes others.
        elevated: Whether this process runs with an administrator's rights.

    Raises:
        ConsoleError: It is not.
        OSError: There is none, or it can't be looked at.
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

    def make_above(path: Path) -> None:
        """Make the folder above one, in which new ones have the rights of the user's own data."""
        path.parent.mkdir(parents=True, exist_ok=True)

    def make(path: Path, *, elevated: bool) -> None:
        """Make a folder with an access list of its own, which takes nothing from the folder above.

        Args:
            path: The folder.
            elevated: Whether this process runs with an administrator's rights.

        Raises:
            OSError: Something of that name is there, or it can't be made.
        """
        win32.make_folder(path, descriptor(win32.user_sid(), elevated=elevated))

    def descriptor(user: str, *, elevated: bool) -> str:
        """Return owner and access list of a folder, for the files in it too.

        D:P lets nothing be inherited; SY is SYSTEM, BA are the administrators; FA is all access, FRFX reading. The
        owner may change the list, so it is the administrators where the user's other processes may only read.

        Args:
            user: The user's security identifier.
            elevated: Whether this process runs with an administrator's rights.
        """
        owner, access = ("BA", "FRFX") if elevated else (user, "FA")
        return f"O:{owner}D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;{access};;;{user})"

    def hold(path: Path) -> int:
        """Open a file that others may only read until the descriptor is closed."""
        return win32.open_held(path)

    def _is_link(path: Path) -> bool:
        return win32.is_link(path)

    def _may_be_moved(folder: Path) -> bool:
        """Return no: the lock in the folder of a run keeps those above it from being renamed."""
        return False

    def _is_own(folder: Path, *, elevated: bool) -> bool:
        return win32.owner(folder) == (_ADMINISTRATORS if elevated else win32.user_sid())

else:
    _NOBODY = 65534
    """Whom Linux names as the owner of what a container's users don't own."""

    def make_above(path: Path) -> None:
        """Make the folders above one, for their owner alone, whatever the user's umask is."""
        for each in reversed(path.parents):
            with suppress(FileExistsError):
                each.mkdir(mode=stat.S_IRWXU)

    def make(path: Path, *, elevated: bool) -> None:
        """Make a folder that only its owner may enter.

        Args:
            path: The folder.
            elevated: Only matters on Windows.

        Raises:
            OSError: Something of that name is there, or it can't be made.
        """
        path.mkdir(mode=stat.S_IRWXU)

    def hold(path: Path) -> int:
        """Open a file; there are no locks here that others must obey, and the folder keeps them out."""
        return os.open(path, os.O_RDONLY)

    def _is_link(path: Path) -> bool:
        return path.is_symlink()

    def _may_be_moved(folder: Path) -> bool:
        """Return whether others than this user and root may rename what is in a folder; the user's own group may."""
        status = folder.stat()
        others = stat.S_IWOTH | (0 if status.st_gid in (0, os.getegid()) else stat.S_IWGRP)
        is_open = status.st_mode & others and not status.st_mode & stat.S_ISVTX
        return bool(is_open) or status.st_uid not in (0, os.geteuid(), _NOBODY)

    def _is_own(folder: Path, *, elevated: bool) -> bool:
        status = folder.lstat()
        return status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
