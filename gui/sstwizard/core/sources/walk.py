"""Open files one after the other: those that the user named, and those in folders and archives."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import IO, BinaryIO, NamedTuple
from zipfile import ZipInfo

from .. import formats
from ..certificates.budget import PER_STORED_BYTE, Budget
from ..certificates.reading import Form, Problem, Reading, ReadingBuilder, more_problems
from ..errors import LOCKED_FILE, FormatError, PasswordNeededError, SourceError
from ..formats.archive import Archive, is_archive
from ..formats.unknown import OUTLOOK_DATA_FILE, UnknownFormError, UnrecognizedFormError, identify
from ..platform import file_paths
from ..text import QT_TRANSLATE_NOOP, printable, text

MESSAGE_SUFFIXES, MAILBOX_SUFFIXES = (".eml", ".msg", ".p7m"), (".mbox", ".zip")
"""What files of mail are called: those of one message, and of several. What they are, their content says."""
SIGNATURE_SUFFIXES = frozenset((".p7s", ".p7m"))
CERTIFICATE_SUFFIXES = frozenset((".sst", ".cer", ".crt", ".der", ".pem", ".p7b", ".p7c", ".p12", ".pfx"))
"""What files of certificates are called: where such a one has none, something is lost."""
_SUFFIXES = (*MESSAGE_SUFFIXES, ".emlx", *SIGNATURE_SUFFIXES, *CERTIFICATE_SUFFIXES)
PIECE = 2**20
"""Bytes of a file that are read at once."""
_MAX_FOLDERS = 10_000
_LINK = QT_TRANSLATE_NOOP("core", "“{folder}” is a link to a folder, and was skipped. Add that folder by itself.")
_NO_FILE = QT_TRANSLATE_NOOP("core", "“{file}” is a device or a pipe, not a file.")
_NESTED = QT_TRANSLATE_NOOP("core", "This is an archive inside an archive. Extract it and add it separately.")


class Purpose(NamedTuple):
    """What files are read for: how much is read, and the messages about those that are skipped.

    Attributes:
        enters_archives: Whether the files in archives are opened like those in folders, or archives as a whole.
        max_files: The files of a folder, or of an archive.
        max_archive_bytes: The bytes to which all files of an archive together may extract.
        max_file_bytes: The bytes of a file that isn't read in pieces.
        locked, other, others: The messages for a locked file, for one that contains nothing of the kind, and for many.
    """

    enters_archives: bool
    max_files: int
    max_archive_bytes: int
    max_file_bytes: int
    locked: str
    other: str
    others: str


CERTIFICATES = Purpose(
    enters_archives=False,
    max_files=10_000,
    max_archive_bytes=64 * 2**20,
    max_file_bytes=64 * 2**20,  # the largest store of Windows' own making is below 1 MB
    locked=QT_TRANSLATE_NOOP(
        "core", "“{file}” is locked with a password. Add it by itself; you can then enter its password."
    ),
    other=QT_TRANSLATE_NOOP("core", "“{file}” contains no certificates and was skipped."),
    others=QT_TRANSLATE_NOOP("core", "{count} files contain no certificates and were skipped."),
)
MAIL = Purpose(
    enters_archives=True,
    max_files=100_000,
    max_archive_bytes=4 * 2**30,  # a mailbox in it is read in pieces
    max_file_bytes=150 * 2**20,  # Exchange Online's limit for a message
    locked=LOCKED_FILE,
    other=QT_TRANSLATE_NOOP("core", "“{file}” contains neither mail nor certificates and was skipped."),
    others=QT_TRANSLATE_NOOP("core", "{count} files contain neither mail nor certificates and were skipped."),
)


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file while it is open, on the disk or in an archive.

    Attributes:
        name: Its name, fit for display.
        size: Its size in bytes, according to its folder or archive.
        read: Returns that many of its next bytes, or what is left; none at its end.
        path: Where it is; None in an archive.
        is_named: The user chose it, not a folder or archive that it is in.
        signed: For a signature in an archive, reads the file beside it that it signs; None if there is none.
    """

    name: str
    size: int
    head: bytes
    read: Callable[[int], bytes]
    path: Path | None = None
    is_named: bool = False
    signed: Callable[[], bytes] | None = None

    def whole(self, max_bytes: int) -> bytes:
        """Return all bytes of the file; raise a SourceError if it has more than some, or can't be read.

        Of what is in an archive that is damaged, raise a FormatError.
        """
        pieces, size = [self.head], max(len(self.head), self.size)
        while size <= max_bytes:
            piece = self.read(PIECE)
            if not piece:
                return b"".join(pieces)
            pieces.append(piece)
            size = max(size, sum(map(len, pieces)))
        raise too_large(self.name, max_bytes, self.head)


class Walk(ReadingBuilder):
    """Opens files one after the other, reports the progress in bytes, and collects what was read.

    Files without anything of interest are counted instead of listed: a folder may be full of them.
    """

    def __init__(self, budget: Budget, purpose: Purpose) -> None:
        """Start with nothing opened; the budget's report is called."""
        super().__init__()
        self._budget, self._purpose = budget, purpose
        self._others: list[str] = []
        self._done = self._end = self._total = 0.0
        self._drained = 0

    def files(self, paths: Iterable[Path]) -> Generator[OpenFile]:
        """Open files, and those in folders and archives, until the next one is asked for, and note those that can't.

        Each file allows for what is read of it on the disk, so that one that is cut short costs the others nothing.
        Whoever stops before the end closes the generator, and with it the file.
        """
        listed = list(self._list(paths))
        self._total = sum(size for *_, size in listed)
        for path, name, is_named, size in listed:
            self._end += size
            with (
                self._budget.counting_anew(PER_STORED_BYTE),
                self.noting_errors(name, is_named=is_named),
                opened(path) as stream,
            ):
                head = _read(path, stream, PIECE)
                if self._purpose.enters_archives and is_archive(head):
                    stream.seek(0)
                    yield from self.members(stream, f"{name} ▸ ")
                else:
                    self._advance(len(head))
                    yield OpenFile(name, size, head, self._counted(partial(_read, path, stream)), path, is_named)
            self._done = self._end
            self._advance(0)

    def members(self, stream: IO[bytes], prefix: str = "") -> Generator[OpenFile]:
        """Open the files in an archive, whose names get a prefix. What can't be opened becomes a problem.

        If that is the archive itself, raise a FormatError.
        """
        purpose = self._purpose
        archive = Archive(stream, purpose.max_files, purpose.max_archive_bytes, self._counted(stream.read, 0))
        members = {each.filename: each for each in archive.members}

        def whole(member: ZipInfo) -> bytes:
            with archive.open(member, purpose.max_file_bytes) as read:
                return read(member.file_size)

        for member in archive.members:
            name = prefix + printable(member.filename)
            with self.noting_errors(name), archive.open(member, purpose.max_archive_bytes) as unpack:
                read = self._counted(unpack, member.compress_size / max(member.file_size, 1))
                head = read(PIECE)
                if is_archive(head):
                    raise FormatError(text(_NESTED))
                content = members.get(signed_name(member.filename))
                signed = partial(whole, content) if content is not None else None
                yield OpenFile(name, member.file_size, head, read, signed=signed)
            if self._budget.has_exceeded(PER_STORED_BYTE):  # which was noted
                return

    @contextmanager
    def noting_errors(self, name: str, path: Path | None = None, *, is_named: bool = False) -> Iterator[None]:
        """Turn a `FormatError` or `SourceError` into a problem of a file, listed in any case if the user named it."""
        try:
            yield
        except PasswordNeededError:
            self.note(Problem(text(self._purpose.locked, file=name), file=name, is_locked=True, locked=path))
        except UnknownFormError as error:
            is_called_so = name.lower().endswith(_SUFFIXES) and not Path(name).name.startswith("._")  # macOS adds these
            if is_named or (is_called_so and isinstance(error, UnrecognizedFormError)):
                self.note(replace(Problem.of(error, name), is_remark=False))
            else:
                self._others.append(name)
        except FormatError as error:
            self.note(Problem.of(error, name))
        except SourceError as error:
            self.note(Problem(error.message, file=name))

    def note_counted(self) -> None:
        """Add problems for what was only counted."""
        if len(self._others) == 1:
            (name,) = self._others
            self.problems.append(Problem(text(self._purpose.other, file=name), file=name, is_remark=True))
        elif self._others:
            self.problems.append(Problem(text(self._purpose.others, count=len(self._others)), is_remark=True))
        if self.unlisted:
            self.problems.append(more_problems(self.unlisted))
        self._others, self.unlisted = [], 0

    def drain(self) -> Reading:
        """Return what was read since this was last called."""
        reading = Reading(tuple(self.certificates), tuple(self.problems[self._drained :]))
        self.certificates, self._drained = [], len(self.problems)
        return reading

    def _list(self, paths: Iterable[Path]) -> Iterator[tuple[Path, str, bool, int]]:
        """Yield path and name of each file, whether it is named itself, and its size in bytes."""
        for each in paths:
            path = each.absolute()
            if file_paths.is_folder(path):
                for file, size in self._files_below(path):
                    yield file, printable(str(file.relative_to(path))), False, size
            else:
                yield path, name_of(path), True, size_of(path) or 0

    def _files_below(self, folder: Path) -> Iterator[tuple[Path, int]]:
        """Yield the regular files below a folder by name, and their sizes; links to folders are noted, not followed."""
        top, count, most = str(file_paths.reachable(folder)), 0, self._purpose.max_files

        def shown(path: str) -> Path:
            return Path(str(folder) + path[len(top) :])

        def note_closed(error: OSError) -> None:
            name = name_of(shown(error.filename))
            message = QT_TRANSLATE_NOOP("core", "The folder “{folder}” can't be opened, and was skipped.")
            self.note(Problem(text(message, folder=name), file=name))

        for folders, (parent, below, names) in enumerate(os.walk(top, onerror=note_closed)):
            self._budget.report(0, 0)
            below.sort()
            for name in map(name_of, filter(file_paths.is_link, (shown(parent) / each for each in below))):
                self.note(Problem(text(_LINK, folder=name), file=name))
            for name in sorted(names):
                path = shown(parent) / name
                size = size_of(path)
                if size is None:
                    self.note(Problem(text(_NO_FILE, file=name_of(path)), file=name_of(path)))
                    continue
                count += 1
                if count > most or folders > max(most, _MAX_FOLDERS):
                    message = QT_TRANSLATE_NOOP("core", "Only the first {count} files were read. Add smaller folders.")
                    self.note(Problem(text(message, count=count - 1), file=name_of(folder), cut_short=True))
                    return
                yield path, size

    def _counted(self, read: Callable[[int], bytes], packed: float = 1) -> Callable[[int], bytes]:
        """Return a function that reads and reports the progress, where one byte takes so many on the disk."""

        def counted(size: int) -> bytes:
            piece = read(size)
            self._advance(packed * len(piece))
            return piece

        return counted

    def _advance(self, count: float) -> None:
        count = min(count, self._end - self._done)  # a file may have grown, and the directory of an archive may lie
        self._done += count
        self._budget.allow_for(count, PER_STORED_BYTE)
        if self._total:
            self._budget.report(int(self._done), int(self._total))
        else:  # an archive by itself, in the midst of other files
            self._budget.check_cancelled()


def name_of(path: Path) -> str:
    """Return the name of a file as sentences show it."""
    return printable(path.name or str(path))


def signed_name(signature: str) -> str:
    """Return the name of a signature without its ending; empty if the name is not that of a signature."""
    name, _, ending = signature.rpartition(".")
    return name if f".{ending.lower()}" in SIGNATURE_SUFFIXES else ""


def size_of(path: Path) -> int | None:
    """Return the size of a regular file in bytes; 0 if the system doesn't tell, and reading it says why."""
    try:
        status = file_paths.reachable(path).stat()
    except (OSError, ValueError):
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else None


def opened(path: Path) -> BinaryIO:
    """Open a file; raise a SourceError if there is none, or it may not be read, or is a folder, a device or a pipe."""
    try:
        mode = file_paths.reachable(path).stat().st_mode
        if stat.S_ISREG(mode):
            return file_paths.reachable(path).open("rb")
    except (OSError, ValueError) as error:  # a name with a NUL in it is a ValueError
        raise unreadable(path, error) from error
    message = (
        QT_TRANSLATE_NOOP("core", "“{file}” is a folder. Choose a file in it.") if stat.S_ISDIR(mode) else _NO_FILE
    )
    raise SourceError(text(message, file=name_of(path)))


def content_of(path: Path, max_bytes: int) -> bytes:
    """Return a file's bytes; raise a `SourceError` as `opened` does, or if there are more than allowed."""
    with opened(path) as stream:
        read = partial(_read, path, stream)
        return OpenFile(name_of(path), size_of(path) or 0, read(PIECE), read).whole(max_bytes)


def too_large(name: str, max_bytes: int, head: bytes = b"") -> SourceError:
    """Return the error for a file, or a message in one, of more bytes than allowed."""
    if head.startswith(OUTLOOK_DATA_FILE) or formats.form_of(head) is Form.MAILBOX:
        reason = identify(head, None).message
        return SourceError(text(QT_TRANSLATE_NOOP("core", "{file}: {reason}"), file=name, reason=reason))
    message = QT_TRANSLATE_NOOP("core", "“{file}” is too large to read: it has more than {size} MB.")
    return SourceError(text(message, file=name, size=max_bytes // 2**20))


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


def _read(path: Path, stream: IO[bytes], size: int) -> bytes:
    try:
        return stream.read(size)
    except OSError as error:
        raise unreadable(path, error) from error
