"""A .zip of files that hold certificates. It is read in memory; nothing is unpacked to the disk."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from functools import partial

from ..certificates.reading import Reading
from ..errors import FormatError
from ..text import QT_TRANSLATE_NOOP, text
from .gathering import Gathering
from .unknown import UnknownFormError

MAX_FILES = 5_000
MAX_BYTES = 64 * 2**20

Read = Callable[[bytes], Reading]

_BEGINNING = b"PK\x03\x04"
_DIRECTORY_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 1
_UNPACKABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
"""LZMA is not among them: its header may ask for gigabytes of memory."""


def is_archive(data: bytes) -> bool:
    """Tell whether the bytes begin as a .zip does."""
    return data.startswith(_BEGINNING)


def decode(data: bytes, read: Read) -> Reading:
    """Read every file in the archive.

    Args:
        data: The archive.
        read: Reads one file's bytes; archives in the archive are its business.

    Raises:
        FormatError: The archive is damaged, locked, too large, or nothing in it holds certificates.
    """
    if data.count(_DIRECTORY_ENTRY) > 2 * MAX_FILES:
        raise _too_much()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read_members(archive, read)
    except FormatError:
        raise
    except Exception as error:  # the module raises a dozen kinds, by what is damaged
        raise _damaged() from error


def _read_members(archive: zipfile.ZipFile, read: Read) -> Reading:
    members = [member for member in archive.infolist() if not _is_beside_the_point(member)]
    if len(members) > MAX_FILES:
        raise _too_much()
    if members and all(member.flag_bits & _ENCRYPTED for member in members):
        raise _locked()
    found, left = Gathering(), MAX_BYTES
    for member in members:
        found.add(member.filename, partial(_read_member, archive, member, left, read))
        left -= member.file_size if member.file_size <= left else 0
    return _of_any_use(found)


def _read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int, read: Read) -> Reading:
    """Read one file, of whose bytes no more are unpacked than the archive says there are.

    Raises:
        FormatError: It is locked, damaged, too large, packed in a way that is not read, or `read` refuses it.
    """
    if member.flag_bits & _ENCRYPTED:
        raise _locked()
    if member.file_size > left:
        raise _too_much()
    if member.compress_type not in _UNPACKABLE:
        raise FormatError(text(QT_TRANSLATE_NOOP("core", "This file is packed in a way that can't be read here.")))
    try:
        content = archive.read(member)
    except Exception as error:  # the module raises a dozen kinds, by what is damaged
        raise _damaged() from error
    return read(content)


def _of_any_use(found: Gathering) -> Reading:
    reading = found.reading()
    if reading.certificates:
        return reading
    if found.holds_nothing_known:
        raise UnknownFormError(text(QT_TRANSLATE_NOOP("core", "There are no certificates in this archive.")))
    raise FormatError(reading.problems[0].message)


def _is_beside_the_point(member: zipfile.ZipInfo) -> bool:
    return member.is_dir() or member.filename.startswith("__MACOSX/")


def _damaged() -> FormatError:
    return FormatError(text(QT_TRANSLATE_NOOP("core", "The archive is damaged. Fetch it again.")))


def _locked() -> FormatError:
    message = QT_TRANSLATE_NOOP("core", "The archive is locked with a password. Unpack it and add the files in it.")
    return FormatError(text(message))


def _too_much() -> FormatError:
    message = QT_TRANSLATE_NOOP("core", "There is too much in the archive. Unpack it and add the files that matter.")
    return FormatError(text(message))
