"""The folder of one run: the job that a script reads, the receipts that it writes, and the mail that it saved.

Each run has its own folder, whose name can't be guessed. The wizard that follows a run holds the lock of the folder,
and keeps what it has put there from being changed. See `installed` for the steps of a run.

Only this user may read and write there; of an elevated process, only administrators may write, as the user's other
processes lack its rights. Sources: Security Descriptor Definition Language, CreateFile (dwShareMode), mkdir(2).
"""

from __future__ import annotations

import os
import re
import secrets
import stat
import sys
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ..errors import ConsoleError
from ..exchange.job import account_problem
from ..platform.file_access import deadline, local_data, open_locked, remove_folder, when_free
from ..text import QT_TRANSLATE_NOOP, printable, text

if sys.platform == "win32":
    from ..platform import win32

MAX_AGE = 7 * 24 * 60 * 60.0
"""The age in seconds at which the folder of a run that nobody follows is removed."""
_NAME = re.compile("[0-9a-f]{32}")
_LOCK = "followed"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the folders of runs are, and whether only administrators may write there."""

    folder: Path
    elevated: bool


def place() -> Place:
    """Return where this user's runs are; an elevated wizard's are protected from the user's other programs."""
    elevated = is_elevated()
    is_apart = elevated and sys.platform == "win32"
    return Place(local_data() / ("runs as administrator" if is_apart else "runs"), elevated)


class RunFolder:
    """The folder of one run, locked by this wizard; the script writes its receipts there."""

    def __init__(self, path: Path, lock: int) -> None:
        self.path = path
        self._lock: int | None = lock
        self._held: list[int] = []

    @classmethod
    def create(cls, where: Place | None = None) -> RunFolder:
        """Make a folder, by default at this user's `place`.

        If it can't be made, or others could change it, raise a ConsoleError, and leave nothing behind.
        """
        where = where or place()
        try:
            _make_above(where.folder)
            with suppress(FileExistsError):
                _make_private(where.folder, elevated=where.elevated)
            path = where.folder / secrets.token_hex(16)
            _make_private(path, elevated=where.elevated)
            with ExitStack() as undo:
                undo.callback(remove_folder, path)
                folder = cls(path, open_locked(path / _LOCK))
                undo.callback(folder.close)
                _check_private(where.folder, elevated=where.elevated)  # locked: it can't be changed now
                undo.pop_all()
        except OSError as error:
            raise _not_written(where.folder, error) from error
        return folder

    def put(self, name: str, content: bytes) -> Path:
        """Write a file, keep it from being changed, and return its path; its name may begin with that of a subfolder.

        PowerShell opens no file that another process may write to. If it can't be written, raise a ConsoleError.
        """
        path = self.path / name
        try:
            path.parent.mkdir(exist_ok=True)
            with path.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            self._held.append(when_free(partial(hold, path)))
            if when_free(path.read_bytes) != content:
                raise OSError("another program has changed it")
        except OSError as error:
            raise _not_written(self.path, error) from error
        return path

    def close(self) -> None:
        """Stop following the run. Its files stay: the script may still need them, and `earlier` finds them."""
        while self._held:
            os.close(self._held.pop())
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def remove(self) -> None:
        """Remove the folder and everything in it."""
        self.close()
        remove_folder(self.path)


def _not_written(folder: Path, error: OSError) -> ConsoleError:
    message = QT_TRANSLATE_NOOP(
        "core", "Nothing can be written below “{folder}” ({reason}). PowerShell was not started."
    )
    return ConsoleError(text(message, folder=printable(str(folder)), reason=error.strerror or str(error)))


def earlier(where: Place | None = None) -> tuple[RunFolder, ...]:
    """Return the folders of runs that no wizard follows, newest first; each is locked, and has to be closed or removed.

    Runs whose console stayed open after the wizard was closed are among them. Folders without a change for a week are
    removed. By default, this user's `place` is searched.
    """
    where, found = where or place(), []
    try:
        _check_private(where.folder, elevated=where.elevated)
        paths = [path for path in where.folder.iterdir() if _NAME.fullmatch(path.name)]
    except (ConsoleError, OSError):
        return ()
    for path in paths:
        with suppress(OSError):  # another wizard follows it, or has just removed it
            changed = max(each.lstat().st_mtime for each in (path, *path.iterdir()))
            folder = RunFolder(path, open_locked(path / _LOCK))
            if time.time() - changed > MAX_AGE:
                folder.remove()
            else:
                found.append((changed, folder))
    return tuple(folder for _, folder in sorted(found, key=lambda each: each[0], reverse=True))


_LINK = QT_TRANSLATE_NOOP(
    "core", "“{folder}” is a link to another place, so no script is put there. Remove the link, and try again."
)
_FOREIGN = QT_TRANSLATE_NOOP(
    "core", "Others may change “{folder}”, so no script is put there. Rename or remove that folder, and try again."
)


def _check_private(folder: Path, *, elevated: bool) -> None:
    """Raise a ConsoleError if anybody else may write to the folder of all runs, or can replace it."""
    for each in (folder, folder.parent):
        if _is_link(each):
            raise ConsoleError(text(_LINK, folder=printable(str(each))))
    refused = next(filter(_may_be_moved, folder.parents), None) if _is_own(folder, elevated=elevated) else folder
    if refused is not None:
        raise ConsoleError(text(_FOREIGN, folder=printable(str(refused))))


if sys.platform == "win32":
    _ADMINISTRATORS = "S-1-5-32-544"
    _is_link = win32.is_link
    hold = win32.open_held

    def _make_above(path: Path) -> None:
        """Make the folders above one, with the access rights of the user's data."""
        path.parent.mkdir(parents=True, exist_ok=True)

    def _make_private(path: Path, *, elevated: bool) -> None:
        """Make a new folder with its own access list, which inherits nothing."""
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

    def _make_above(path: Path) -> None:
        """Make the folders above one, accessible to their owner only, whatever the user's umask is."""
        for each in reversed(path.parents):
            with suppress(FileExistsError):
                each.mkdir(mode=stat.S_IRWXU)

    def _make_private(path: Path, *, elevated: bool) -> None:
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


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The user that this process runs as.

    Attributes:
        account: The user principal name, as a suggestion; empty if it is not known.
        is_other_user: Whether the desktop is that of another user ("Run as different user"): then Windows' account
            manager can't sign in, and Connect-ExchangeOnline needs -DisableWAM.
        is_elevated: Whether the process runs with an administrator's rights. Always false except on Windows.
    """

    account: str = ""
    is_other_user: bool = False
    is_elevated: bool = False


def is_elevated() -> bool:
    """Return whether this process runs with an administrator's rights; elsewhere than on Windows, it is not asked."""
    return sys.platform == "win32" and win32.is_elevated()


def signed_in() -> SignedIn:
    """Return the user that this process runs as; only Windows tells anything, and may ask the domain for a minute."""
    if sys.platform == "win32":
        is_other = differ(win32.user_name(win32.SAM_COMPATIBLE), win32.session_user())
        account = win32.user_name(win32.USER_PRINCIPAL_NAME)
        return SignedIn("" if account_problem(account) else account, is_other, is_elevated())
    return SignedIn()


def differ(process: str, session: str) -> bool:
    r"""Return whether the users of a process and of a desktop, both DOMAIN\user, are known to differ."""
    known = process and all(session.partition("\\"))
    return bool(known) and process.casefold() != session.casefold()


_SAVED = re.compile(r"[0-9A-F]{40}\.eml|[0-9A-F]{64}\.(cer|p7b)")
_TEMPORARY = re.compile(r"[0-9]+\.sstwizard-part(\.part)?")


def saved_files(folder: Path) -> tuple[Path, ...]:
    """Return the files that a script has saved in a folder, without subfolders; none if it can't be read."""
    return _files_in(folder, _SAVED)


def delete_saved(folder: Path) -> int:
    """Delete what a script has saved in a folder, and the folder if it is empty; return how many files are left."""
    end = deadline()
    for path in (*saved_files(folder), *_files_in(folder, _TEMPORARY)):
        with suppress(OSError):  # another program keeps it open
            when_free(path.unlink, end)
    with suppress(OSError):  # it holds other files
        when_free(folder.rmdir, end)
    return len(saved_files(folder))


def _files_in(folder: Path, name: re.Pattern[str]) -> tuple[Path, ...]:
    try:
        with os.scandir(folder) as entries:
            files = [each.name for each in entries if name.fullmatch(each.name) and each.is_file(follow_symlinks=False)]
    except OSError:
        return ()
    return tuple(folder / each for each in sorted(files))
