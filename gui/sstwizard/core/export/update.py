"""The file that is replaced: the name of the one that follows it, and that what it held is never lost."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from itertools import count
from pathlib import Path

from ..collection.collection import CertificateCollection
from ..errors import ChangedMeanwhileError, ExportError
from ..formats import sst
from ..text import QT_TRANSLATE_NOOP, printable, text
from .export import ExportedFile, ExportFormat, Replaced, export
from .whole_file import permissions_of, put

BACKUP = "smime-backup "
"""What names of backups begin with; a new file must not: rolling back puts back the last of that name."""
NAME = "trusted-cas"
"""What a new file is called where there is no better name."""

_ENDING = re.compile(
    r"""(?x) (?: \s \( before\ [^)]* \) (?: \s \(\d+\) )?  # a kept copy
            | [\s_-]* \d{4}-\d\d-\d\d (?: \s \d{4,6} )? (?: \s \(\d+\) )? )+ $"""
)
"""What this wizard has added to a name before: dates, and the words of a copy."""


def successor(base: Path, suffix: str, today: date) -> Path:
    """Return a name for the file that follows `base`: in the same folder, with the date, and not there yet.

    Args:
        base: The file that the update began with.
        suffix: The new file's ending, with its dot; empty for a folder.
        today: The date to put into the name.
    """
    stem = "" if base.stem.casefold().startswith(BACKUP) else _ENDING.sub("", base.stem)
    return next(
        path for path in _numbered(base.parent, f"{stem or NAME} {today:%Y-%m-%d}", suffix) if not os.path.lexists(path)
    )


def _numbered(folder: Path, stem: str, suffix: str) -> Iterator[Path]:
    """Return "name.sst", "name (2).sst", "name (3).sst" …, as file managers count copies."""
    return (folder / f"{stem}{f' ({number})' if number > 1 else ''}{suffix}" for number in count(1))


def is_same_file(path: Path, base: Path) -> bool:
    """Return whether a file is there and is `base`, by whatever name: a link, another case, another way to its folder.

    Args:
        path: The file in question; it need not exist.
        base: The file to compare with.
    """
    try:
        return path.exists() and (path.samefile(base) or _normal(path) == _normal(base))
    except (OSError, ValueError):  # the other is gone, or can't be asked: its name decides
        return _normal(path) == _normal(base)


def _normal(path: Path) -> str:
    return os.path.normcase(path.absolute())


@dataclass(frozen=True, slots=True)
class Base:
    """The file that an update began with.

    Attributes:
        file: Where it lies.
        sha256: SHA-256 of the bytes that were read, upper-case hex; None where that is not known.
    """

    file: Path
    sha256: str | None = None


def write(
    collection: CertificateCollection, file_format: ExportFormat, target: Path, now: datetime, base: Base | None = None
) -> tuple[ExportedFile, ...]:
    """Write a collection; where it overwrites the base, or any .sst, a copy of that is made first.

    Args:
        collection: What to write.
        file_format: The format.
        target: The file, or the folder.
        now: The moment to put into the copy's name, in the user's time zone.
        base: The file that an update began with; None where nothing is updated.

    Returns:
        The files written; one that replaced another names the copy.

    Raises:
        ChangedMeanwhileError: The base is no longer what was read, so that something would be lost.
        ExportError: It was not written; without a copy nothing is overwritten.
    """
    return export(collection, file_format, target, partial(_kept, now=now, base=base))


@contextmanager
def _kept(file: Path, *, now: datetime, base: Base | None) -> Iterator[Replaced]:
    """Copy a file that is worth it, and remove the copy where the file stays as it was after all."""
    content = _worth_keeping(file, base)
    if content is None:
        yield Replaced()
        return
    copy = keep_copy(file, content, now)

    def check() -> None:
        if file.read_bytes() != content:
            raise _changed(file)

    try:
        yield Replaced(copy, check)
    except (ExportError, OSError, ValueError):
        with suppress(OSError):
            if file.read_bytes() == content:
                copy.unlink()
        raise


def _worth_keeping(file: Path, base: Base | None) -> bytes | None:
    """Return the content of a file that must not be lost; None of any other, or where there is none."""
    is_base = base is not None and is_same_file(file, base.file)
    try:
        with file.open("rb") as opened:
            beginning = opened.read(len(sst.BEGINNING))
            if not is_base and beginning != sst.BEGINNING:
                return None
            content = beginning + opened.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _not_copied(file, error) from error
    if is_base and base is not None and base.sha256 not in (None, hashlib.sha256(content).hexdigest().upper()):
        raise _changed(file)
    return content


def _changed(file: Path) -> ChangedMeanwhileError:
    message = QT_TRANSLATE_NOOP(
        "core", "“{name}” was changed by another program after it was opened, so nothing was written. Open it again."
    )
    return ChangedMeanwhileError(text(message, name=printable(file.name)))


def keep_copy(file: Path, content: bytes, now: datetime) -> Path:
    """Write a copy of a file to a dated name beside it that nothing has, compare it, and return it.

    Whoever calls it is the one who writes in the folder (`whole_file.writing_in`), so that the name stays free.

    Args:
        file: The file to copy; the copy gets its permissions.
        content: What it holds.
        now: The moment to put into the copy's name, in the user's time zone.

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
    if written.read_bytes() != content:
        message = QT_TRANSLATE_NOOP(
            "core", "“{name}” was not changed: its backup differed when it was read back. Choose another drive."
        )
        raise ExportError(text(message, name=printable(file.name)))
