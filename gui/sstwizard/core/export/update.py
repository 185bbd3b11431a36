"""The file that is replaced: the name of its successor, and the backup that keeps its content."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from itertools import count
from pathlib import Path

from ..digests import sha256
from ..errors import ChangedMeanwhileError, ExportError
from ..formats import sst
from ..platform.file_access import permissions_of, put, when_free
from ..text import QT_TRANSLATE_NOOP, printable, text

BACKUP = "smime-backup "
"""The prefix of the scripts' backups. A new file must not have it: restoring takes the newest file with this prefix."""
NAME = "trusted-cas"
"""The name of a new file if there is no better one."""

_ENDING = re.compile(
    r"""(?x) (?: \s \( before\ [^)]* \) (?: \s \(\d+\) )?  # a backup
            | [\s_-]* \d{4}-\d\d-\d\d (?: \s \d{4,6} )? (?: \s \(\d+\) )? )+ $"""
)
"""What this wizard has added to a name before: dates, and the suffix of a backup."""


def successor(base: Path, suffix: str, today: date) -> Path:
    """Return an unused name for the successor of a file, in the same folder and with the date."""
    stem = "" if base.stem.casefold().startswith(BACKUP) else _ENDING.sub("", base.stem)
    return next(
        path for path in _numbered(base.parent, f"{stem or NAME} {today:%Y-%m-%d}", suffix) if not os.path.lexists(path)
    )


def _numbered(folder: Path, stem: str, suffix: str) -> Iterator[Path]:
    """Yield "name.sst", "name (2).sst", "name (3).sst" …, as file managers number copies."""
    return (folder / f"{stem}{f' ({number})' if number > 1 else ''}{suffix}" for number in count(1))


def is_same_file(path: Path, base: Path) -> bool:
    """Return whether a file exists and is `base`, by whatever name: a link, another case, another way to its folder."""
    try:
        return path.exists() and (path.samefile(base) or _normal(path) == _normal(base))
    except (OSError, ValueError):  # the other is gone, or can't be read: its name decides
        return _normal(path) == _normal(base)


def _normal(path: Path) -> str:
    return os.path.normcase(path.absolute())


@dataclass(frozen=True, slots=True)
class Base:
    """The file that an update began with.

    Attributes:
        sha256: SHA-256 of the bytes that were read, upper-case hex; None if that is not known.
    """

    file: Path
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Backup:
    """The backup of a file that is about to be replaced: the copy, and what it holds; None if none is kept."""

    path: Path | None = None
    content: bytes = b""

    def check(self, file: Path) -> None:
        """Raise `ChangedMeanwhileError` unless the file is still what was backed up."""
        if self.path is not None and when_free(file.read_bytes) != self.content:
            raise _changed(file)


@contextmanager
def backed_up(file: Path, now: datetime, base: Base | None) -> Iterator[Backup]:
    """Back up a file that is about to be replaced, if it exists and is the base or any .sst.

    The name of the backup contains the time. It is removed if an error leaves the file as it was.

    Raises:
        ChangedMeanwhileError: The base is no longer what was read.
        ExportError: There is no backup.
    """
    content = _worth_keeping(file, base)
    if content is None:
        yield Backup()
        return
    copy = keep_copy(file, content, now)
    try:
        yield Backup(copy, content)
    except (ExportError, OSError, ValueError):
        with suppress(OSError):
            if when_free(file.read_bytes) == content:
                when_free(copy.unlink)
        raise


def _worth_keeping(file: Path, base: Base | None) -> bytes | None:
    """Return the content of a file that must not be lost; None for any other, or if there is none."""
    is_base = base is not None and is_same_file(file, base.file)
    try:
        with when_free(lambda: file.open("rb")) as opened:
            beginning = opened.read(len(sst.BEGINNING))
            if not is_base and beginning != sst.BEGINNING:
                return None
            content = beginning + opened.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _not_copied(file, error) from error
    if is_base and base is not None and base.sha256 not in (None, sha256(content).hex().upper()):
        raise _changed(file)
    return content


def _changed(file: Path) -> ChangedMeanwhileError:
    message = QT_TRANSLATE_NOOP(
        "core", "“{name}” was changed by another program after it was opened, so nothing was written. Open it again."
    )
    return ChangedMeanwhileError(text(message, name=printable(file.name)))


def keep_copy(file: Path, content: bytes, now: datetime) -> Path:
    """Copy a file, which has this content, to an unused dated name beside it, compare the copy, and return its path.

    The caller holds the lock of the folder (`whole_file.writing_in`), so that the name stays unused.

    Raises:
        ExportError: There is no copy.
    """
    names = _numbered(file.parent, f"{file.stem} (before {now:%Y-%m-%d %H%M})", file.suffix)
    try:
        copy = next(path for path in names if not os.path.lexists(path))
        put(copy, content, lambda written: _compare(written, content, file), permissions_of(file))
    except OSError as error:
        raise _not_copied(file, error) from error
    return copy


def _not_copied(file: Path, error: OSError) -> ExportError:
    message = QT_TRANSLATE_NOOP(
        "core", "“{name}” was not changed, because it could not be backed up: {reason}. Choose another name."
    )
    return ExportError(text(message, name=printable(file.name), reason=error.strerror or str(error)))


def _compare(written: Path, content: bytes, file: Path) -> None:
    if when_free(written.read_bytes) != content:
        message = QT_TRANSLATE_NOOP(
            "core", "“{name}” was not changed: its backup differed when it was read back. Choose another drive."
        )
        raise ExportError(text(message, name=printable(file.name)))
