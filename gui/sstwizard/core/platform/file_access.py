"""Access files of Windows that are busy, lock files, and write them whole or not at all, one writer at a time.

While another program has a file open for a moment, as virus scanners do, Windows keeps others out; no other system
does. A file is written to a temporary file first, which replaces the target once it was read back. A lock ends with its
process, even if that is killed.
"""

from __future__ import annotations

import errno
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

from ..errors import ExportError
from ..text import QT_TRANSLATE_NOOP, printable, text
from . import file_paths

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


LOCK_NAME = ".sstwizard.lock"
"""The lock file of a folder. Only a lock on it counts, not that it exists."""
MAX_WAIT_FOR_LOCK = 10.0
"""Seconds until a writer gives up; others hold the lock for as long as it takes to write a file."""
_LOCK_PAUSE = 0.01
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
def locked(folder: Path, max_wait: float = MAX_WAIT_FOR_LOCK) -> Iterator[None]:
    """Hold the lock of a folder; wait for another process that holds it. On a drive without locks, hold none.

    Raises:
        ExportError: Another process has held it all the time.
        OSError: No file can be made in the folder.
    """
    path, end = file_paths.reachable(folder) / LOCK_NAME, time.monotonic() + max_wait
    refused = 0
    while (descriptor := _taken(path, may_be_refused=refused < _MOST_REFUSALS)) is None:
        refused = 0 if _is_listed(path) else refused + 1
        if time.monotonic() >= end:
            message = QT_TRANSLATE_NOOP(
                "core", "Another SST Wizard is writing to the folder “{folder}”. Try again once it is done."
            )
            raise ExportError(text(message, folder=printable(str(folder))))
        time.sleep(_LOCK_PAUSE)
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


_OURS, _SUFFIX, _REPLACED = ".sstwizard-", ".tmp", ".old"
MAX_AGE = 24 * 60 * 60.0
"""The age in seconds at which a temporary file of ours counts as left behind by a killed process."""


@contextmanager
def writing_in(folder: Path, max_wait: float = MAX_WAIT_FOR_LOCK) -> Iterator[None]:
    """Lock a folder for writing, after so many seconds at most, and remove the temporary files of killed processes.

    Raises:
        ExportError: Another process keeps the lock.
        OSError: Nothing can be written there.
    """
    with locked(folder, max_wait):
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
