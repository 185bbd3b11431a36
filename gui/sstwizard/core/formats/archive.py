"""A .zip of files that hold certificates. It is unpacked in memory alone, never to the disk."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from typing import IO

from ..certificates.budget import Budget, Cost
from ..certificates.reading import Reading
from ..errors import FormatError
from ..text import QT_TRANSLATE_NOOP, printable, text
from .batch import Batch
from .unknown import UnknownFormError

MAX_FILES = 5_000
"""Files of an archive that are read."""
MAX_BYTES = 64 * 2**20
"""Bytes to which all files of an archive together may unpack."""

Read = Callable[[bytes], Reading]
ReadPiece = Callable[[int], bytes]

BEGINNING = b"PK\x03\x04"
_DIRECTORY_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 1
_UNPACKABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""LZMA is not among them: its header may ask for gigabytes of memory. Nor is bzip2, of which `zipfile` unpacks a piece
whole, whatever size the directory names: 900 bytes may be a gigabyte."""
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, OverflowError, ValueError)
"""What `zipfile` raises for a damaged archive, by what is damaged: OverflowError by an offset, OSError by the disk."""
_PIECE = 2**20


def decode(data: bytes, budget: Budget, read: Read) -> Reading:
    """Read every file in the archive.

    Args:
        data: The archive.
        budget: What its files and their bytes are counted by. Once it is spent, no other file is read.
        read: Reads one file's bytes, and refuses archives in the archive; what it raises besides `FormatError` passes
            through.

    Raises:
        FormatError: The archive is damaged, locked, too large, or nothing in it holds certificates.
    """
    archive, batch = Archive(io.BytesIO(data), MAX_FILES, MAX_BYTES), Batch()
    for member in archive.members:
        name = printable(member.filename)
        with batch.noting_errors(name), archive.open(member) as file:
            budget.take(Cost.ELEMENTS)
            budget.take(Cost.BYTES, member.file_size)
            batch.take(read(piece_of(file, member.file_size)).found_in(name))
        if budget.is_spent:
            break
    return _result(batch, is_document=any(member.filename == _CONTENT_TYPES for member in archive.members))


class Archive:
    """An archive whose files are unpacked within limits.

    Attributes:
        members: The files in it, without those that only a Mac knows.
    """

    def __init__(
        self, file: IO[bytes], max_files: int, max_bytes: int, read: Callable[[int], bytes] | None = None
    ) -> None:
        """Open an archive.

        Args:
            file: The archive.
            max_files: How many files may be in it.
            max_bytes: Bytes to which all of them together may unpack.
            read: Reads the file, where it is to be told how far that is.

        Raises:
            FormatError: It is damaged, has more files, or all of them are locked.
        """
        demand_few(read or file.read, max_files)
        try:
            self._file = zipfile.ZipFile(file)
        except _DAMAGE as error:
            raise _damaged() from error
        self._left = max_bytes
        self.members = [member for member in self._file.infolist() if not _is_ignored(member)]
        if len(self.members) > max_files:
            raise _too_much()
        if self.members and all(member.flag_bits & _ENCRYPTED for member in self.members):
            raise _locked()

    def open(self, member: zipfile.ZipInfo, most: int | None = None) -> IO[bytes]:
        """Open one file, of which no more bytes are unpacked than the archive's directory says it has.

        Args:
            member: The file's entry in the directory.
            most: The largest that is opened, in bytes, where that is less than the archive may unpack to.

        Raises:
            FormatError: It is locked, damaged, too large, or packed in a way that is not read.
        """
        if member.flag_bits & _ENCRYPTED:
            raise _locked()
        if member.file_size > (self._left if most is None else min(self._left, most)):
            raise _too_much()
        if member.compress_type not in _UNPACKABLE:
            message = QT_TRANSLATE_NOOP("core", "This file is compressed in a way that can't be read here.")
            raise FormatError(text(message))
        try:
            file = self._file.open(member)
        except _DAMAGE as error:
            raise _damaged() from error
        self._left -= member.file_size
        return file


def demand_few(read: ReadPiece, most: int) -> None:
    """Demand that an archive has few files, before it is opened: a long directory would take much memory.

    Args:
        read: Returns that many bytes of the archive, or what is left.
        most: How many files may be in it.

    Raises:
        FormatError: There are many more.
    """
    count, last = 0, b""
    while piece := read(_PIECE):
        both = last + piece
        count += both.count(_DIRECTORY_ENTRY)
        last = both[1 - len(_DIRECTORY_ENTRY) :]
        if count > 2 * most:
            raise _too_much()


def piece_of(file: IO[bytes], size: int) -> bytes:
    """Return the next bytes of a file in an archive; none at its end.

    Args:
        file: What `Archive.open` returned.
        size: How many.

    Raises:
        FormatError: The archive is damaged.
    """
    try:
        return file.read(size)
    except _DAMAGE as error:
        raise _damaged() from error


def nested() -> FormatError:
    """Return the error for an archive in an archive."""
    message = QT_TRANSLATE_NOOP("core", "This is an archive inside an archive. Extract it and add it separately.")
    return FormatError(text(message))


_CONTENT_TYPES = "[Content_Types].xml"
"""What every file of the Open Packaging Conventions has (ECMA-376 2), and so of Word, Excel and PowerPoint."""
_DOCUMENT = QT_TRANSLATE_NOOP(
    "core", "This is an Office document. Ask for the certificates themselves, as .cer or .p7b files."
)


def _result(batch: Batch, *, is_document: bool) -> Reading:
    reading = batch.reading()
    if reading.certificates:
        return reading
    if batch.holds_nothing_known and is_document:
        raise UnknownFormError(text(_DOCUMENT))
    if batch.holds_nothing_known:
        raise UnknownFormError(text(QT_TRANSLATE_NOOP("core", "There are no certificates in this archive.")))
    error = batch.first_error
    error.offset = None  # in a file of the archive
    raise error


def _is_ignored(member: zipfile.ZipInfo) -> bool:
    return member.is_dir() or member.filename.startswith("__MACOSX/")


def _damaged() -> FormatError:
    return FormatError(text(QT_TRANSLATE_NOOP("core", "The archive is damaged. Download it again.")))


def _locked() -> FormatError:
    message = QT_TRANSLATE_NOOP("core", "The archive is locked with a password. Extract it and add the files in it.")
    return FormatError(text(message))


def _too_much() -> FormatError:
    message = QT_TRANSLATE_NOOP("core", "The archive contains too much. Extract it and add the files that you need.")
    return FormatError(text(message))
