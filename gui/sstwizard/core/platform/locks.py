"""File locks, and one writer at a time in a folder. A lock ends with its process, even if that is killed."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..errors import ExportError
from ..text import QT_TRANSLATE_NOOP, printable, text
from . import file_paths

NAME = ".sstwizard.lock"
"""The lock file of a folder. Only a lock on it counts, not that it exists."""
MAX_WAIT = 10.0
"""Seconds until a writer gives up; others hold the lock for as long as it takes to write a file."""
_PAUSE = 0.01
_MOST_REFUSALS = 20
"""How often in a row Windows may refuse a lock file that isn't there; then nobody is removing it, and no file can be
made in the folder: Controlled folder access, for one, lets nobody in whom it doesn't know."""
_HELD = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}
"""The errors of a lock that another process holds."""
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EBADF, errno.EINVAL}
"""The errors of drives without locks, as some network drives are, or without locks on read-only files."""

if sys.platform == "win32":
    import msvcrt

    _BEING_REMOVED: tuple[type[OSError], ...] = (PermissionError, FileNotFoundError)

    def lock(descriptor: int, at: int = 0) -> None:
        """Lock an open file until its descriptor is closed.

        Args:
            descriptor: The file's descriptor; its position stays.
            at: The byte to lock; on Windows nobody else can read it then.

        Raises:
            OSError: Another process has locked it, or the drive has no locks.
        """
        position = os.lseek(descriptor, 0, os.SEEK_CUR)
        try:
            os.lseek(descriptor, at, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:  # under Wine, errno may be that of an earlier error
            raise error if error.errno in _NO_LOCKS else OSError(errno.EACCES, error.strerror) from error
        finally:
            os.lseek(descriptor, position, os.SEEK_SET)

    def release(path: Path, descriptor: int) -> None:
        """Unlock, close and remove: Windows removes no file that another writer has open, who will remove it."""
        with suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
        os.close(descriptor)
        with suppress(OSError):
            path.unlink()

else:
    import fcntl

    _BEING_REMOVED: tuple[type[OSError], ...] = ()

    def lock(descriptor: int, at: int = 0) -> None:
        """Lock an open file until its descriptor is closed, as on Windows; `at` has no meaning here."""
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def release(path: Path, descriptor: int) -> None:
        """Remove the file while it is locked: whoever has opened it sees that it is gone, and makes a new one."""
        with suppress(OSError):
            path.unlink()
        os.close(descriptor)


def open_locked(path: Path) -> int:
    """Open and lock a file until the descriptor is closed; make it if there is none.

    On Windows no folder above it can be renamed until then.

    Raises:
        OSError: Another process has locked it.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        lock(descriptor)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def is_locked(path: Path) -> bool:
    """Return whether a process holds the lock of a file that `open_locked` has made; without one, remove the file."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        lock(descriptor)
    except OSError as error:
        os.close(descriptor)
        return error.errno in _HELD
    release(path, descriptor)
    return False


@contextmanager
def locked(folder: Path, max_wait: float = MAX_WAIT) -> Iterator[None]:
    """Hold the lock of a folder; wait for another process that holds it. On a drive without locks, hold none.

    Raises:
        ExportError: Another process has held it all the time.
        OSError: No file can be made in the folder.
    """
    path, end = file_paths.reachable(folder) / NAME, time.monotonic() + max_wait
    refused = 0
    while (descriptor := _taken(path, may_be_refused=refused < _MOST_REFUSALS)) is None:
        refused = 0 if _is_listed(path) else refused + 1
        if time.monotonic() >= end:
            message = QT_TRANSLATE_NOOP(
                "core", "Another SST Wizard is writing to the folder “{folder}”. Try again once it is done."
            )
            raise ExportError(text(message, folder=printable(str(folder))))
        time.sleep(_PAUSE)
    try:
        yield
    finally:
        release(path, descriptor)


def _taken(path: Path, *, may_be_refused: bool) -> int | None:
    """Return the descriptor of the locked file; None if another process holds it, or has just removed it.

    Windows may refuse to open it while another process is removing it.
    """
    try:
        descriptor = _opened(path)
    except _BEING_REMOVED:
        if not may_be_refused or not file_paths.is_folder(path.parent):
            raise
        return None
    try:
        lock(descriptor)
        if _is_at(path, descriptor):
            return descriptor
    except OSError as error:
        if error.errno in _NO_LOCKS:
            return descriptor
        if error.errno not in _HELD:
            os.close(descriptor)
            raise
    os.close(descriptor)
    return None


def _opened(path: Path) -> int:
    """Open the file; make it if there is none.

    One of another user is opened without O_CREAT, which Linux forbids in folders that everybody may write to
    (fs.protected_regular), and read-only if need be, which is enough to lock it.
    """
    try:
        return os.open(path, os.O_RDWR)
    except FileNotFoundError:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError:
        return os.open(path, os.O_RDONLY)


def _is_listed(path: Path) -> bool:
    """Return whether a file is in its folder; one that is being removed still is, though it can't be opened."""
    try:
        return path.name in os.listdir(path.parent)  # noqa: PTH208 - names alone
    except OSError:
        return False


def _is_at(path: Path, descriptor: int) -> bool:
    """Return whether the locked file still has its name: its former owner may have removed it meanwhile.

    Windows removes no file that is open here; and on some servers the numbers by which files are told apart change.
    """
    if sys.platform == "win32":
        return True
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except OSError:
        return False
