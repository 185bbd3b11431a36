"""Access files of Windows that are busy, and write files whole or not at all.

While another program has a file open for a moment, as virus scanners do, Windows keeps others out; no other system
does. A file is written to a temporary file first, which replaces the target once it was read back.
"""

from __future__ import annotations

import os
import secrets
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TypeVar
from zlib import crc32

from . import file_paths, locks

if sys.platform == "win32":
    from .win32 import LOCAL_APP_DATA, known_folder, replace_file
else:

    def replace_file(target: Path, replacement: Path, _backup: Path) -> None:
        """Replace a file by another; its permissions are not kept."""
        replacement.replace(target)


T = TypeVar("T")

MAX_WAIT = 1.0
"""Seconds until a file counts as one that can't be used."""
_PAUSE = 0.05
_BUSY: tuple[type[OSError], ...] = (PermissionError,) if sys.platform == "win32" else ()
"""What is raised for ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION, and for ERROR_ACCESS_DENIED, which is what
replacing and removing may end with; Python's own `open` tells one from the other no more than C does."""


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
    """Do something with a file; on Windows, try again while it raises `PermissionError`, as others have it open.

    Work on several files may have one `deadline` for all.

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
        OSError: It can't be replaced, or another program keeps it open; the file is as it was.
    """
    end, backup = deadline(), _backup_of(target)
    try:
        try:
            when_free(partial(replace_file, target, replacement, backup), end)
        except OSError:  # nothing to replace, or it can't be done in this way
            when_free(partial(replacement.replace, target), end)
    except OSError:
        if file_paths.exists(backup) and not file_paths.exists(target):
            when_free(partial(backup.replace, target))
        raise
    with suppress(OSError):  # another program keeps it open: `_sweep` removes it later
        when_free(partial(backup.unlink, missing_ok=True), end)


def remove_folder(folder: Path) -> None:
    """Remove a folder and everything in it that can be removed."""
    with suppress(OSError):
        when_free(partial(shutil.rmtree, folder))
    shutil.rmtree(folder, ignore_errors=True)


_OURS, _SUFFIX, _REPLACED = ".sstwizard-", ".tmp", ".old"
MAX_AGE = 24 * 60 * 60.0
"""The age in seconds at which a temporary file of ours counts as left behind by a killed process."""


@contextmanager
def writing_in(folder: Path, max_wait: float = locks.MAX_WAIT) -> Iterator[None]:
    """Lock a folder for writing, after so many seconds at most, and remove the temporary files of killed processes.

    Raises:
        ExportError: Another process keeps the lock.
        OSError: Nothing can be written there.
    """
    with locks.locked(folder, max_wait):
        _sweep(folder)
        yield


def _sweep(folder: Path) -> None:
    oldest = time.time() - MAX_AGE
    for path in file_paths.reachable(folder).glob(f"{_OURS}*{_SUFFIX}"):
        with suppress(OSError):  # another process has removed it, or we may not
            if path.lstat().st_mtime < oldest:
                path.unlink()
    there = set(os.listdir(file_paths.reachable(folder)))  # noqa: PTH208 - names alone
    replaced = {_backup_of(folder / name).name for name in there}  # of a file that is gone, it is all that is left
    for name in there & replaced:
        with suppress(OSError):
            (file_paths.reachable(folder) / name).unlink()


def _backup_of(target: Path) -> Path:
    """Return the name by which a file is kept while another one replaces it, in the form by which it is opened."""
    number = crc32(os.path.normcase(target.name).encode("utf-8", "surrogatepass"))
    return file_paths.reachable(target.parent) / f"{_OURS}{number:08x}{_REPLACED}"


def temporary_in(folder: Path) -> Path:
    """Return an unused name, in the form by which it is opened."""
    return file_paths.reachable(folder) / f"{_OURS}{secrets.token_hex(4)}{_SUFFIX}"


def mode_of(path: Path) -> int | None:
    """Return kind and permissions of a file, or of the one that a link leads to; None if there is none."""
    try:
        return file_paths.reachable(path).stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None


def permissions_of(path: Path) -> int | None:
    """Return the permission bits of a file, as `mode_of` finds it."""
    mode = mode_of(path)
    return None if mode is None else stat.S_IMODE(mode)


def put(target: Path, content: bytes, check: Callable[[Path], None], permissions: int | None = None) -> None:
    """Write a file whole or not at all: a temporary one beside it replaces it unless `check`, called with it, raises.

    Without permission bits, it gets the default ones. Windows' only bit is "read-only"; its access list is kept as
    `file_access.replace` does.
    """
    temporary = temporary_in(target.parent)
    try:
        with temporary.open("xb") as file:
            if permissions not in (None, permissions_of(temporary)):
                temporary.chmod(permissions)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        check(temporary)
        replace(file_paths.reachable(target), temporary)
    finally:
        when_free(partial(temporary.unlink, missing_ok=True))
