"""Write files whole or not at all: to a temporary file, which replaces the target once it was read back."""

from __future__ import annotations

import os
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from ..platform.file_access import replace, when_free
from ..platform.locks import locked

_PREFIX, _SUFFIX = ".sstwizard-", ".tmp"
MAX_AGE = 24 * 60 * 60.0
"""The age in seconds at which a temporary file of ours counts as left behind by a killed process."""


@contextmanager
def writing_in(folder: Path) -> Iterator[None]:
    """Lock a folder for writing, and remove the temporary files of killed processes.

    Raises:
        ExportError: Another process keeps the lock.
        OSError: Nothing can be written there.
    """
    with locked(folder):
        _sweep(folder)
        yield


def _sweep(folder: Path) -> None:
    oldest = time.time() - MAX_AGE
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(OSError):  # another process has removed it, or we may not
            if path.lstat().st_mtime < oldest:
                path.unlink()


def temporary_in(folder: Path) -> Path:
    """Return an unused name; a short one, because Windows may limit paths to 260 characters."""
    return folder / f"{_PREFIX}{secrets.token_hex(4)}{_SUFFIX}"


def mode_of(path: Path) -> int | None:
    """Return kind and permissions of a file, or of the one that a link leads to; None if there is none."""
    try:
        return path.stat().st_mode
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
        replace(target, temporary)
    finally:
        when_free(partial(temporary.unlink, missing_ok=True))
