"""Archives of files that contain certificates or mail, extracted in memory, never to disk: ZIP."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import IO, NamedTuple

from ..certificates.budget import Budget, Cost
from ..certificates.reading import Reading
from ..errors import FormatError
from ..text import QT_TRANSLATE_NOOP, printable, text
from .batch import Batch
from .unknown import UnknownFormError

MAX_FILES = 5_000
"""The files in the largest archive that is read."""
MAX_BYTES = 64 * 2**20
"""The bytes to which all files of an archive together may extract."""

_BEGINNING = b"PK\x03\x04"
_DIRECTORY_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Not LZMA, whose header may ask for gigabytes of memory, nor bzip2, which `zipfile` extracts in entire blocks whatever
the size in the directory: 900 bytes may become a gigabyte."""
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, OverflowError, ValueError)
"""The exceptions of `zipfile` for damaged archives; OverflowError is about an offset, OSError may be about the disk."""
_PIECE = 2**20
_CONTENT_TYPES = "[Content_Types].xml"
"""A file in every Open Packaging Conventions file (ECMA-376 2), such as those of Word, Excel and PowerPoint."""

_DAMAGED = QT_TRANSLATE_NOOP("core", "The archive is damaged. Download it again.")
_LOCKED = QT_TRANSLATE_NOOP("core", "The archive is locked with a password. Extract it and add the files in it.")
_TOO_LARGE = QT_TRANSLATE_NOOP("core", "The archive contains too much. Extract it and add the files that you need.")
_METHOD = QT_TRANSLATE_NOOP("core", "This file is compressed in a way that can't be read here.")
_NESTED = QT_TRANSLATE_NOOP("core", "This is an archive inside an archive. Extract it and add it separately.")
_DOCUMENT = QT_TRANSLATE_NOOP(
    "core", "This is an Office document. Ask for the certificates themselves, as .cer or .p7b files."
)
_NOTHING_FOUND = QT_TRANSLATE_NOOP("core", "There are no certificates in this archive.")


def decode(data: bytes, budget: Budget, read: Callable[[bytes], Reading]) -> Reading:
    """Read every file in an archive.

    Args:
        data: The archive.
        budget: Limits its files and their bytes. No more files are read once it is spent.
        read: Reads the content of a file; its exceptions other than `FormatError` pass through.

    Raises:
        FormatError: The archive is damaged, locked or too large, or no file in it contains certificates.
    """
    archive, batch = Archive(io.BytesIO(data), MAX_FILES, MAX_BYTES), Batch()
    for member in archive.members:
        name = printable(member.name)
        with batch.noting_errors(name), archive.open(member) as file:
            budget.take(Cost.ELEMENTS)
            budget.take(Cost.BYTES, member.size)
            content = read_piece(file, member.size)
            refuse_nested(content)
            batch.take(read(content).found_in(name))
        if budget.is_spent:
            break
    reading = batch.reading()
    if reading.certificates:
        return reading
    if batch.holds_nothing_known:
        is_document = any(member.name == _CONTENT_TYPES for member in archive.members)
        raise UnknownFormError(text(_DOCUMENT if is_document else _NOTHING_FOUND))
    error = batch.first_error
    error.offset = None  # it is an offset in a file of the archive
    raise error


class Member(NamedTuple):
    """A file in an archive, as the archive's directory describes it.

    Attributes:
        name: Its path in the archive, not fit for display.
        size: How many bytes of it are extracted at most.
        packed: How many bytes it takes in the archive.
        refusal: Why it is not extracted, whatever its size; empty if it is.
        open: Opens it, to be read up to its size; raises a `FormatError` if that fails, as by an unsupported method.
    """

    name: str
    size: int
    packed: int
    refusal: str
    open: Callable[[], IO[bytes]]


def is_archive(data: bytes) -> bool:
    """Return whether bytes begin an archive of a kind that `Archive` opens."""
    return data.startswith(_BEGINNING)


class Archive:
    """An archive whose files are extracted within limits.

    Attributes:
        members: The files in it, except folders and those that only macOS uses.
    """

    def __init__(
        self, file: IO[bytes], max_files: int, max_bytes: int, read: Callable[[int], bytes] | None = None
    ) -> None:
        """Open an archive.

        Args:
            file: The archive.
            max_files: The number of files allowed in it.
            max_bytes: The bytes to which all of them together may extract.
            read: Reads the file instead of its own method, to report progress.

        Raises:
            FormatError: It is damaged, has too many files, or none of them can be extracted.
        """
        require_few_files(read or file.read, max_files)
        self._left = max_bytes
        self.members = [each for each in _zip_members(file) if not each.name.startswith("__MACOSX/")]
        if len(self.members) > max_files:
            raise FormatError(text(_TOO_LARGE))
        if self.members and all(each.refusal for each in self.members):
            raise FormatError(text(self.members[0].refusal))

    def open(self, member: Member, most: int | None = None) -> IO[bytes]:
        """Open a file, of which no more is extracted than the size in the archive's directory.

        Args:
            member: The file.
            most: The largest size allowed, in bytes, if smaller than what the archive may still extract to.

        Raises:
            FormatError: It is locked, damaged, too large, or compressed with an unsupported method.
        """
        if member.refusal:
            raise FormatError(text(member.refusal))
        if member.size > (self._left if most is None else min(self._left, most)):
            raise FormatError(text(_TOO_LARGE))
        file = member.open()
        self._left -= member.size
        return file


def _zip_members(file: IO[bytes]) -> Iterator[Member]:
    try:
        opened = zipfile.ZipFile(file)
    except _DAMAGE as error:
        raise FormatError(text(_DAMAGED)) from error
    for entry in opened.infolist():
        if not entry.is_dir():
            refusal = _LOCKED if entry.flag_bits & _ENCRYPTED else ""
            unpack = partial(_unzip, opened, entry)
            yield Member(entry.filename, entry.file_size, entry.compress_size, refusal, unpack)


def _unzip(opened: zipfile.ZipFile, entry: zipfile.ZipInfo) -> IO[bytes]:
    if entry.compress_type not in _METHODS:
        raise FormatError(text(_METHOD))
    try:
        return opened.open(entry)
    except _DAMAGE as error:
        raise FormatError(text(_DAMAGED)) from error


def require_few_files(read: Callable[[int], bytes], most: int) -> None:
    """Require that an archive has few files, before opening it, as a long directory takes much memory."""
    count, last = 0, b""
    while piece := read(_PIECE):
        both = last + piece
        count += both.count(_DIRECTORY_ENTRY)
        last = both[1 - len(_DIRECTORY_ENTRY) :]
        if count > 2 * most:
            raise FormatError(text(_TOO_LARGE))


def read_piece(file: IO[bytes], size: int) -> bytes:
    """Return the next bytes of a file that `Archive.open` returned, none at its end; refuse a damaged archive."""
    try:
        return file.read(size)
    except _DAMAGE as error:
        raise FormatError(text(_DAMAGED)) from error


def refuse_nested(head: bytes) -> None:
    """Refuse an archive in an archive, by its first bytes."""
    if is_archive(head):
        raise FormatError(text(_NESTED))
