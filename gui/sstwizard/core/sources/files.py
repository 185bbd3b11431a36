"""Open files and folders that the user chose."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from .. import formats
from ..certificates.budget import Budget, Cost
from ..certificates.reading import Form, Problem, Reading, ReadingBuilder, ReportProgress, best_copies
from ..digests import sha256, sha256_of
from ..errors import FormatError, LimitError, PasswordNeededError, SourceError
from ..formats.batch import Batch
from ..formats.unknown import OUTLOOK_DATA_FILE, identify
from ..platform import file_access
from ..text import QT_TRANSLATE_NOOP, printable, text
from . import Source, SourceKind

MAX_BYTES = 64 * 2**20
"""The largest file that is read, in bytes. The largest store of Windows' own making is below 1 MB."""

MAX_FILES = 10_000
"""Files of a folder that are read."""

SIGNATURE_SUFFIXES = frozenset((".p7s", ".p7m"))
MESSAGE_SUFFIXES, MAILBOX_SUFFIXES = (".eml", ".msg", ".p7m"), (".mbox", ".zip")
"""What files of mail are called: those of one message, and of several. What they are, their content says."""

_MAX_FOLDERS = 10_000
_MAX_LOOKED_AT = 100
"""Of files that are opened together, how many are searched for a message."""
_MAX_LOOKED_AT_IN_FOLDER = 20
_HEAD_BYTES = 2**14
"""How many bytes at the beginning of a file show whether it is a store, a mailbox or another form."""


def file_source(path: Path, password: str | None = None) -> Source:
    """Return the source for one file, or for all files in a folder and the folders below it.

    Its `load` raises `SourceError` where the file can't be read or holds no certificates, and `PasswordNeededError`
    where it is locked, unless the password typed for a PKCS #12 opens it.
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
    """Return the name of a file as sentences show it."""
    return printable(path.name or str(path))


def _load(path: Path, password: str | None, report: ReportProgress) -> Reading:
    with Budget(report) as budget:
        if stat.S_ISDIR(_status(path).st_mode):
            return _load_folder(path, password, budget)
        budget.report(0, 1)
        reading = read_content(content_of(path, MAX_BYTES), name_of(path), password, budget)
        budget.report(1, 1)
        return reading.of_own_file()


def read_content(data: bytes, name: str, password: str | None = None, budget: Budget | None = None) -> Reading:
    """Read the content of a file, and name the file in what is found as `name_of` does.

    Raises:
        PasswordNeededError: It is locked.
        SourceError: It holds no certificates; the sentence names the file.
    """
    try:
        reading = _read(data, password, budget).found_in(name)
    except PasswordNeededError:
        raise
    except FormatError as error:
        raise SourceError(
            text(QT_TRANSLATE_NOOP("core", "{file}: {reason}"), file=name, reason=error.message)
        ) from error
    return replace(reading, sha256=sha256(data).hex().upper())


def _load_folder(folder: Path, password: str | None, budget: Budget) -> Reading:
    batch = Batch()
    paths = list(files_below(folder, MAX_FILES, budget.report, batch.note))
    for done, path in enumerate(paths):
        budget.report(done, len(paths))
        name = printable(str(path.relative_to(folder)))
        with batch.noting_errors(name):
            content = content_of(path, MAX_BYTES)
            budget.take(Cost.BYTES, len(content))
            batch.take(_read(content, password, budget).found_in(name))
        if budget.is_spent:
            break
    budget.report(len(paths), len(paths))
    return formats.tidied(batch.reading())


def _read(data: bytes, password: str | None, budget: Budget | None) -> Reading:
    if budget is None:
        with Budget() as budget:
            return _read(data, password, budget)
    form = formats.form_of(data)
    found = _included(data, budget) if form in formats.MESSAGES else Reading()
    try:
        shown = formats.read(data, password=password, budget=budget)
    except FormatError as error:
        if not found.certificates:
            raise
        shown = Reading((), (Problem.of(error),) if isinstance(error, LimitError) else (), form)
    if not found.certificates:
        return shown
    both = best_copies((*shown.certificates, *found.certificates))
    return replace(shown, certificates=both, problems=(*shown.problems, *found.problems), unlisted=found.unlisted)


def _included(data: bytes, budget: Budget) -> Reading:
    """Return the certificates that messages include in their signatures, or that are attached to them as files."""
    from ..messages import mailbox  # slow to import, and seldom needed
    from ..messages.parts import certificates_in

    found = ReadingBuilder()
    try:
        for message in mailbox.messages_of(data):
            budget.take(Cost.ELEMENTS)
            found.take(Reading(message.certificates))
            found.take(certificates_in(message.structure.certificate_files, budget))
            if budget.is_spent:
                break
    except LimitError as error:
        found.note(Problem.of(error))
    except FormatError:  # damaged, or no message
        pass
    return found.reading()


def files_below(folder: Path, most: int, report: ReportProgress, note: Callable[[Problem], None]) -> Iterator[Path]:
    """Yield the regular files below a folder, by name; links to folders are not followed.

    Args:
        folder: The folder.
        most: How many are wanted.
        report: Called before each folder; what it raises ends the work.
        note: Called with a problem for each folder that can't be opened, and if there are more files.
    """
    top, count = str(file_access.reachable(folder)), 0

    def shown(path: str) -> Path:
        return Path(str(folder) + path[len(top) :])

    def note_closed(error: OSError) -> None:
        name = name_of(shown(error.filename))
        message = QT_TRANSLATE_NOOP("core", "The folder “{folder}” can't be opened, and was skipped.")
        note(Problem(text(message, folder=name), file=name))

    for folders, (parent, below, names) in enumerate(os.walk(top, onerror=note_closed)):
        report(0, 0)
        below.sort()
        for name in sorted(names):
            path = shown(parent) / name
            if not _is_to_be_read(path):
                continue
            count += 1
            if count > most or folders > max(most, _MAX_FOLDERS):
                message = QT_TRANSLATE_NOOP("core", "Only the first {count} files were read. Add smaller folders.")
                note(Problem(text(message, count=count - 1), file=name_of(folder), cut_short=True))
                return
            yield path


def form_at(path: Path) -> Form | None:
    """Return the form of a file, as its beginning shows it; None for a folder or pipe, and for what can't be read."""
    if not _is_to_be_read(path):
        return None
    try:
        with file_access.reachable(path).open("rb") as file:
            return formats.form_of(file.read(_HEAD_BYTES))
    except (OSError, ValueError):  # a name with a NUL in it is a ValueError
        return None


def digest_of(path: Path) -> str | None:
    """Return SHA-256 of a file's bytes, upper-case hex; None where there is no file.

    Raises:
        OSError: It can't be read.
    """
    file_path = file_access.reachable(path)
    if not file_path.is_file():
        return None
    with file_path.open("rb") as file:
        return sha256_of(file).hex().upper()


def is_store(path: Path) -> bool:
    """Return whether a file begins as a store does; one that can't be opened is none, and reading it says why."""
    return form_at(path) is Form.SST


def is_mail(paths: Sequence[Path]) -> bool:
    """Return whether files and folders, opened together, are for the survey of mail.

    That is so if one is a message, for the other files may be its CA's; or a folder among whose first files are no
    fewer messages than files of certificates.
    """
    return any(_is_folder_of_mail(each) if is_folder(each) else _is_message(each) for each in paths[:_MAX_LOOKED_AT])


def _is_message(path: Path) -> bool:
    is_file = os.path.isfile(file_access.reachable(path))  # noqa: PTH113 - unlike `Path.is_file`, it always answers
    return (is_file and path.suffix.lower() in SIGNATURE_SUFFIXES) or form_at(path) in formats.MESSAGES


def _is_folder_of_mail(folder: Path) -> bool:
    try:
        with os.scandir(file_access.reachable(folder)) as entries:
            paths = [Path(each.path) for each in islice(entries, _MAX_LOOKED_AT_IN_FOLDER)]
    except OSError:  # reading it says why
        return False
    looked_at = [path for path in paths if not is_folder(path)]
    messages = sum(map(_is_message, looked_at))
    return 0 < messages >= len(certificates_among(looked_at))


def certificates_among(paths: Iterable[Path]) -> list[Path]:
    """Return the files that hold certificates and no mail: no messages, signatures, folders or archives."""
    others = (*formats.MESSAGES, Form.ARCHIVE)
    forms = ((path, form_at(path)) for path in paths if path.suffix.lower() not in SIGNATURE_SUFFIXES)
    return [path for path, form in forms if form is not None and form not in others]


def holds_one(path: Path, form: Form | None) -> bool:
    """Return whether a file of a form (`form_at`) is looked at by itself: it is no folder, archive or mailbox.

    What can't be read has no form, and reading it says why.
    """
    if form in (Form.MAILBOX, Form.ARCHIVE):
        return False
    return not is_folder(path)


def is_folder(path: Path) -> bool:
    """Return whether a path is a folder; unlike `Path.is_dir`, it answers whatever the system says."""
    return os.path.isdir(file_access.reachable(path))  # noqa: PTH112


def _is_to_be_read(path: Path) -> bool:
    """Return whether a path is a regular file, or the system doesn't tell: then reading it says why."""
    try:
        return stat.S_ISREG(file_access.reachable(path).stat().st_mode)
    except (OSError, ValueError):
        return True


def content_of(path: Path, most: int) -> bytes:
    """Return a file's bytes, if there are not more than the most allowed.

    Raises:
        SourceError: There is no such file, it may not be read, is too large, or is a folder, a device or a pipe.
    """
    with opened(path) as file:
        try:
            content = file.read(most + 1) if os.fstat(file.fileno()).st_size <= most else None
            beginning = file.read(_HEAD_BYTES) if content is None else b""
        except OSError as error:
            raise unreadable(path, error) from error
    if beginning.startswith(OUTLOOK_DATA_FILE) or formats.form_of(beginning) is Form.MAILBOX:
        reason = identify(beginning, None).message
        raise SourceError(text(QT_TRANSLATE_NOOP("core", "{file}: {reason}"), file=name_of(path), reason=reason))
    if content is None or len(content) > most:
        raise too_large(name_of(path), most)
    return content


def opened(path: Path) -> BinaryIO:
    """Open a file.

    Raises:
        SourceError: There is no such file, it may not be read, or it is a folder, a device or a pipe.
    """
    status = _status(path)
    if stat.S_ISDIR(status.st_mode):
        message = QT_TRANSLATE_NOOP("core", "“{file}” is a folder. Choose a file in it.")
        raise SourceError(text(message, file=name_of(path)))
    if not stat.S_ISREG(status.st_mode):
        message = QT_TRANSLATE_NOOP("core", "“{file}” is a device or a pipe, not a file.")
        raise SourceError(text(message, file=name_of(path)))
    try:
        return file_access.reachable(path).open("rb")
    except OSError as error:
        raise unreadable(path, error) from error


def too_large(name: str, most: int) -> SourceError:
    """Return the error for a file, or a message in one, of more bytes than the most allowed."""
    message = QT_TRANSLATE_NOOP("core", "“{file}” is too large to read: it has more than {size} MB.")
    return SourceError(text(message, file=name, size=most // 2**20))


def _status(path: Path) -> os.stat_result:
    try:
        return file_access.reachable(path).stat()
    except (OSError, ValueError) as error:  # a name with a NUL in it is a ValueError
        raise unreadable(path, error) from error


def unreadable(path: Path, error: Exception) -> SourceError:
    """Return the error for a file that the system does not let us read."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        message = QT_TRANSLATE_NOOP("core", "“{file}” was not found. It may have been moved or renamed.")
    elif isinstance(error, PermissionError):
        message = QT_TRANSLATE_NOOP(
            "core", "“{file}” can't be read: you have no permission, or another program is using it."
        )
    else:
        message = QT_TRANSLATE_NOOP("core", "“{file}” can't be read. Copy it to this computer and try again.")
    return SourceError(text(message, file=name_of(path)))
