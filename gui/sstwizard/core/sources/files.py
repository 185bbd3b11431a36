"""Files and folders that the user opens."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from .. import formats
from ..certificates.certificate import Certificate
from ..certificates.reading import Problem, Reading, ReportProgress
from ..errors import FormatError, PasswordNeededError, SourceError
from ..formats.gathering import Gathering
from ..text import QT_TRANSLATE_NOOP, printable, text
from .source import Source, SourceKind

MAX_BYTES = 64 * 2**20
"""The largest file that is read, in bytes. The largest store of Windows' own making is below 1 MB."""

MAX_FILES = 10_000
"""Files of a folder that are read."""

_MAX_FOLDERS = 10_000


def file_source(path: Path, password: str | None = None) -> Source:
    """Return the source for one file, or for all files in a folder and the folders below it.

    Args:
        path: The file or folder.
        password: What the user typed for a PKCS #12.

    Returns:
        A source whose `load` raises `SourceError` where the file can't be read or holds no certificates, and
        `PasswordNeededError` where it is locked.
    """
    path = path.absolute()
    return Source(
        kind=SourceKind.FILE,
        path=path,
        group=text(QT_TRANSLATE_NOOP("core", "Opened files")),
        title=text("{name}", name=name_of(path)),
        load=partial(_load, path, password),
    )


def name_of(path: Path) -> str:
    """Return what a file is called in sentences about it."""
    return printable(path.name or str(path))


def _load(path: Path, password: str | None, report: ReportProgress) -> Reading:
    if stat.S_ISDIR(_status(path).st_mode):
        return _load_folder(path, password, report)
    report(0, 1)
    reading = _load_file(path, password)
    report(1, 1)
    return reading


def _load_file(path: Path, password: str | None) -> Reading:
    name = name_of(path)
    try:
        return _read(path, password).found_in(name)
    except PasswordNeededError:
        raise
    except FormatError as error:
        raise SourceError(
            text(QT_TRANSLATE_NOOP("core", "{file}: {reason}"), file=name, reason=error.message)
        ) from error


def _load_folder(folder: Path, password: str | None, report: ReportProgress) -> Reading:
    found = Gathering()
    paths = list(_files(folder, report, found))
    for done, path in enumerate(paths):
        report(done, len(paths))
        found.add(str(path.relative_to(folder)), partial(_read, path, password))
    report(len(paths), len(paths))
    return formats.tidied(found.reading())


def _read(path: Path, password: str | None) -> Reading:
    data = content_of(path, MAX_BYTES)
    try:
        return formats.read(data, password=password)
    except PasswordNeededError:
        raise
    except FormatError:
        found = _came_with_a_message(data)
        if not found:
            raise
        return Reading(found)


def _came_with_a_message(data: bytes) -> tuple[Certificate, ...]:
    """Return the certificates that a signed mail brings along; none where it is no such mail."""
    from .. import messages  # slow to import, and seldom needed

    if not messages.is_message(data):
        return ()
    try:
        return messages.read(data).certificates
    except FormatError:
        return ()


def _files(folder: Path, report: ReportProgress, found: Gathering) -> Iterator[Path]:
    """Yield the regular files below a folder, by name; links to folders are not followed."""
    count = 0
    for folders, (parent, below, names) in enumerate(os.walk(folder, onerror=partial(_note_closed, found))):
        report(0, 0)
        below.sort()
        for name in sorted(names):
            path = Path(parent, name)
            if not _is_to_be_read(path):
                continue
            count += 1
            if count > MAX_FILES or folders > _MAX_FOLDERS:
                message = QT_TRANSLATE_NOOP("core", "Only the first {count} files were read. Add smaller folders.")
                found.note(Problem(text(message, count=count - 1), file=name_of(folder)))
                return
            yield path


def _is_to_be_read(path: Path) -> bool:
    """Tell whether it is a file, or something of which can't be said what it is: reading it will say why."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return True


def _note_closed(found: Gathering, error: OSError) -> None:
    name = name_of(Path(error.filename))
    message = QT_TRANSLATE_NOOP("core", "The folder “{folder}” can't be opened, and was passed over.")
    found.note(Problem(text(message, folder=name), file=name))


def content_of(path: Path, most: int) -> bytes:
    """Return a file's bytes.

    Args:
        path: The file.
        most: The largest that is read, in bytes.

    Raises:
        SourceError: There is no such file, it may not be read, is too large, or is no file but a folder, a device or
            a pipe.
    """
    status = _status(path)
    if stat.S_ISDIR(status.st_mode):
        message = QT_TRANSLATE_NOOP("core", "“{file}” is a folder. Choose a file in it.")
        raise SourceError(text(message, file=name_of(path)))
    if not stat.S_ISREG(status.st_mode):
        message = QT_TRANSLATE_NOOP("core", "“{file}” is a device or a pipe, not a file.")
        raise SourceError(text(message, file=name_of(path)))
    try:
        with path.open("rb") as file:
            content = file.read(most + 1) if status.st_size <= most else None
    except OSError as error:
        raise _unreadable(path, error) from error
    if content is None or len(content) > most:
        message = QT_TRANSLATE_NOOP("core", "“{file}” is too large to be read: it has more than {size} MB.")
        raise SourceError(text(message, file=name_of(path), size=most // 2**20))
    return content


def _status(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except (OSError, ValueError) as error:  # a name with a NUL in it is a ValueError
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> SourceError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        message = QT_TRANSLATE_NOOP("core", "“{file}” is not there. It may have been moved or renamed.")
    elif isinstance(error, PermissionError):
        message = QT_TRANSLATE_NOOP("core", "“{file}” may not be read: you have no permission, or a program holds it.")
    else:
        message = QT_TRANSLATE_NOOP("core", "“{file}” can't be read. Copy it to this computer and try again.")
    return SourceError(text(message, file=name_of(path)))
