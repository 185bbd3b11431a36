"""The file that an update began with: the name of the one that follows it, and that it is never lost."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from itertools import count
from pathlib import Path

from ..collection.collection import CertificateCollection
from ..errors import ExportError
from ..text import QT_TRANSLATE_NOOP, printable, text
from .export import ExportedFile, ExportFormat, export, files, put

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
    """Say whether a file is there and is `base`, by whatever name: a link, another case, another way to its folder.

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


def write(
    collection: CertificateCollection, file_format: ExportFormat, target: Path, base: Path, now: datetime
) -> tuple[ExportedFile, ...]:
    """Write an update; where `base` is overwritten, a copy of it is made first.

    Args:
        collection: What to write.
        file_format: The format.
        target: The file, or the folder.
        base: The file that the update began with.
        now: The moment to put into the copy's name, in the user's time zone.

    Returns:
        The files written; the one that replaced `base` names the copy.

    Raises:
        ExportError: It was not written; without a copy nothing is overwritten.
    """
    overwritten = next((path for path in files(collection, file_format, target) if is_same_file(path, base)), None)
    if overwritten is None:
        return export(collection, file_format, target)
    real = overwritten.resolve() if overwritten.is_symlink() else overwritten
    copy = keep_copy(real, now)
    try:
        written = export(collection, file_format, target)
    except ExportError:
        with suppress(OSError):
            if real.read_bytes() == copy.read_bytes():  # it is as it was, so the copy is not needed
                copy.unlink()
        raise
    return tuple(replace(each, copy=copy) if each.path == overwritten else each for each in written)


def keep_copy(file: Path, now: datetime) -> Path:
    """Copy a file to a dated name beside it that nothing has, compare the copy, and return it.

    Args:
        file: The file to copy.
        now: The moment to put into the copy's name, in the user's time zone.

    Raises:
        ExportError: There is no copy.
    """
    try:
        content = file.read_bytes()
        copy = _reserve(file, now)
        try:
            put(copy, content, lambda written: _compare(written, content, file))
        except BaseException:
            copy.unlink(missing_ok=True)  # the empty file that kept the name
            raise
    except OSError as error:
        message = QT_TRANSLATE_NOOP(
            "core", "“{name}” was left as it is, because no copy of it could be made: {reason}. Choose another name."
        )
        reason = error.strerror or str(error)
        raise ExportError(text(message, name=printable(file.name), reason=reason)) from error
    return copy


def _reserve(file: Path, now: datetime) -> Path:
    """Make an empty file of the copy's name, so that it is nobody else's."""
    names = _numbered(file.parent, f"{file.stem} (before {now:%Y-%m-%d %H%M})", file.suffix)
    return next(path for path in names if _is_new(path))


def _is_new(path: Path) -> bool:
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def _compare(written: Path, content: bytes, file: Path) -> None:
    if written.read_bytes() != content:
        message = QT_TRANSLATE_NOOP(
            "core", "“{name}” was left as it is: the copy of it, read back, differs. Choose another drive."
        )
        raise ExportError(text(message, name=printable(file.name)))
