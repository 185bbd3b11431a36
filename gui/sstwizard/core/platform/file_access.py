r"""Access files of Windows: those with long paths, and those that another program has open.

Windows opens a path of more than 260 characters only with the prefix \\?\ ("Maximum Path Length Limitation"), which
also keeps names as they are that Windows would change, such as those that end with a dot. While another program has a
file open for a moment, as virus scanners do, it keeps others out; no other system does.
"""

from __future__ import annotations

import ntpath
import os
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

if sys.platform == "win32":
    from .win32 import LOCAL_APP_DATA, known_folder, replace_file
else:

    def replace_file(target: Path, replacement: Path) -> None:
        """Replace a file by another; its permissions are not kept."""
        replacement.replace(target)


T = TypeVar("T")

MAX_WAIT = 1.0
"""Seconds until a file counts as one that can't be used."""
_PAUSE = 0.05
_BUSY: tuple[type[OSError], ...] = (PermissionError,) if sys.platform == "win32" else ()
"""What is raised for ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION, and for ERROR_ACCESS_DENIED, which is what
replacing and removing may end with; Python's own `open` tells one from the other no more than C does."""
_PREFIX, _UNC = "\\\\?\\", "\\\\?\\UNC\\"


def reachable(path: Path) -> Path:
    """Return the form of a path by which it is opened, and which is never shown; on Windows, if it is absolute."""
    return Path(extended(str(path))) if sys.platform == "win32" and path.is_absolute() else path


def extended(path: str) -> str:
    r"""Return an absolute path of Windows with the prefix \\?\, or \\?\UNC\ if it is on a server."""
    if path.startswith((_PREFIX, "\\\\.\\")):
        return path
    normal = ntpath.normpath(path)
    return _UNC + normal[2:] if normal.startswith("\\\\") else _PREFIX + normal


def local_data() -> Path:
    """Return the folder for what the program keeps of this user on this computer; it may not exist yet.

    Elsewhere than on Windows, it is where the XDG Base Directory Specification puts it (XDG_STATE_HOME).
    """
    if sys.platform == "win32":
        return known_folder(LOCAL_APP_DATA) / "SST Wizard"
    state = Path(os.environ.get("XDG_STATE_HOME", ""))
    return (state if state.is_absolute() else Path.home() / ".local/state") / "sst-wizard"


def deadline() -> float:
    """Return when to stop waiting, of `time.monotonic`, for work that begins now."""
    return time.monotonic() + MAX_WAIT


def when_free(work: Callable[[], T], end: float | None = None) -> T:
    """Do something with a file; on Windows, try again while another program has it open.

    Args:
        work: What is done. It raises `PermissionError` where the file is in use.
        end: A `deadline`, for work on several files; by default, one of its own.

    Raises:
        OSError: What `work` raised in the end.
    """
    end = deadline() if end is None else end
    while True:
        try:
            return work()
        except _BUSY:
            if time.monotonic() >= end:
                raise
        time.sleep(_PAUSE)


def replace(target: Path, replacement: Path) -> None:
    """Replace a file by another, or move that to a name that is unused.

    On Windows, it gets the access list of the file that it replaces, if drive and user rights allow.

    Raises:
        OSError: It can't be replaced, or another program keeps it open.
    """
    end = deadline()
    try:
        when_free(partial(replace_file, target, replacement), end)
    except OSError:  # nothing to replace, or it can't be done in this way
        when_free(partial(replacement.replace, target), end)


def remove_folder(folder: Path) -> None:
    """Remove a folder and everything in it that can be removed."""
    with suppress(OSError):
        when_free(partial(shutil.rmtree, folder))
    shutil.rmtree(folder, ignore_errors=True)
