"""Files that appear whole or not at all: written beside their place, read back, and only then put into it."""

from __future__ import annotations

import os
import secrets
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..platform.locks import locked

_TRIES, _PAUSE = 20, 0.05
"""How often, and with how many seconds between, a file is put in the place of one that another program reads."""
_PREFIX, _SUFFIX = ".sstwizard-", ".tmp"
MAX_AGE = 24 * 60 * 60.0
"""Seconds after which a temporary file of ours was left by a process that has been killed."""


@contextmanager
def writing_in(folder: Path) -> Iterator[None]:
    """Be the one who writes in a folder; what a killed process left there is removed.

    Args:
        folder: The folder of the files that are written.

    Raises:
        ExportError: Another one goes on writing there.
        OSError: Nothing can be written there.
    """
    with locked(folder):
        _sweep(folder)
        yield


def _sweep(folder: Path) -> None:
    oldest = time.time() - MAX_AGE
    for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        with suppress(OSError):  # another one has removed it, or it is not ours to remove
            if path.lstat().st_mtime < oldest:
                path.unlink()


def temporary_in(folder: Path) -> Path:
    """Return a name that nothing has; a short one, because Windows may allow no more than 260 characters in all."""
    return folder / f"{_PREFIX}{secrets.token_hex(4)}{_SUFFIX}"


def permissions_of(path: Path) -> int | None:
    """Return the permission bits of a file, or of the one that a link leads to; None where there is none."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return None


def put(target: Path, content: bytes, check: Callable[[Path], None], permissions: int | None = None) -> None:
    """Write a file whole or not at all: a temporary one beside it takes its place once `check` has not raised.

    Args:
        target: The file.
        content: Its bytes.
        check: Looks at the temporary file; what it raises keeps the old file in its place.
        permissions: The permission bits that it gets; None for those of any new file. Windows knows one of them,
            read-only.
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
        _replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def _replace(temporary: Path, target: Path) -> None:
    """Put a file in the place of another; on Windows, once whoever reads the other has closed it."""
    for _ in range(_TRIES - 1 if sys.platform == "win32" else 0):
        try:
            temporary.replace(target)
        except PermissionError:
            time.sleep(_PAUSE)
        else:
            return
    temporary.replace(target)
