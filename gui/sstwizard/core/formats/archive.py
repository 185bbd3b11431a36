"""A .zip of files that hold certificates. It is unpacked in memory alone, never to the disk."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable
from functools import partial
from typing import IO

from ..certificates.budget import Budget, Cost
from ..certificates.reading import Reading
from ..errors import FormatError
from ..text import QT_TRANSLATE_NOOP, text
from .batch import Batch
from .unknown import UnknownFormError

MAX_FILES = 5_000
"""Files of an archive that are read."""
MAX_BYTES = 64 * 2**20
"""Bytes to which all files of an archive together may unpack."""

Read = Callable[[bytes], Reading]

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
    demand_few(io.BytesIO(data).read, MAX_FILES)
    with opened(io.BytesIO(data)) as archive:
        return _read_members(archive, budget, read)


def demand_few(read: Callable[[int], bytes], most: int) -> None:
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


def opened(file: IO[bytes]) -> zipfile.ZipFile:
    """Open an archive.

    Raises:
        FormatError: It is damaged.
    """
    try:
        return zipfile.ZipFile(file)
    except _DAMAGE as error:
        raise _damaged() from error


def members_of(archive: zipfile.ZipFile, most: int) -> list[zipfile.ZipInfo]:
    """Return the files in an archive, without those that only a Mac knows.

    Args:
        archive: The archive.
        most: How many there may be.

    Raises:
        FormatError: There are more, or all are locked.
    """
    members = [member for member in archive.infolist() if not _is_ignored(member)]
    if len(members) > most:
        raise _too_much()
    if members and all(member.flag_bits & _ENCRYPTED for member in members):
        raise _locked()
    return members


def _read_members(archive: zipfile.ZipFile, budget: Budget, read: Read) -> Reading:
    members = members_of(archive, MAX_FILES)
    batch, left = Batch(), MAX_BYTES
    for member in members:
        batch.add(member.filename, partial(_read_member, archive, member, left, budget, read))
        left -= member.file_size if member.file_size <= left else 0
        if budget.is_spent:
            break
    return _result(batch, is_document=any(member.filename == _CONTENT_TYPES for member in members))


def _read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int, budget: Budget, read: Read) -> Reading:
    """Read one file.

    Args:
        archive: The archive.
        member: The file's entry in its directory.
        left: Bytes that may still be unpacked.
        budget: What is counted by.
        read: Reads the file's bytes.

    Raises:
        FormatError: It is locked, damaged, too large, packed in a way that is not read, or `read` refuses it.
        LimitError: Nothing is left of the budget.
    """
    with opened_member(archive, member, left) as file:
        budget.take(Cost.ELEMENTS)
        budget.take(Cost.BYTES, member.file_size)
        content = piece_of(file, member.file_size)
    return read(content)


def opened_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int) -> IO[bytes]:
    """Open one file, of which no more bytes are unpacked than the archive's directory says it has.

    Args:
        archive: The archive.
        member: The file's entry in its directory.
        left: Bytes that may still be unpacked.

    Raises:
        FormatError: It is locked, damaged, too large, or packed in a way that is not read.
    """
    if member.flag_bits & _ENCRYPTED:
        raise _locked()
    if member.file_size > left:
        raise _too_much()
    if member.compress_type not in _UNPACKABLE:
        raise FormatError(text(QT_TRANSLATE_NOOP("core", "This file is compressed in a way that can't be read here.")))
    try:
        return archive.open(member)
    except _DAMAGE as error:
        raise _damaged() from error


def piece_of(file: IO[bytes], size: int) -> bytes:
    """Return the next bytes of a file in an archive; none at its end.

    Args:
        file: What `opened_member` returned.
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
