"""Archives of files that contain certificates or mail, extracted in memory, never to disk: ZIP."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO

from ..errors import FormatError
from ..text import QT_TRANSLATE_NOOP, text

OFFICE_CONTENT = b"[Content_Types].xml"
"""The name of a file in every Office document (Open Packaging Conventions, ECMA-376 2)."""

_BEGINNING = b"PK\x03\x04"
_DIRECTORY_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""Not LZMA, whose header may ask for gigabytes of memory, nor bzip2, which `zipfile` extracts in entire blocks whatever
the size in the directory: 900 bytes may become a gigabyte."""
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, OverflowError, ValueError)
"""The exceptions of `zipfile` for damaged archives; OverflowError is about an offset, OSError may be about the disk."""
_PIECE = 2**20
_FREE_BYTES, _MAX_RATIO = 64 * 2**20, 40
"""To how much any archive may extract, and to how many times the size of what is in it: mail hardly shrinks to a tenth,
while a megabyte may be made to hold a gigabyte."""

_DAMAGED = QT_TRANSLATE_NOOP("core", "The archive is damaged. Download it again.")
_LOCKED = QT_TRANSLATE_NOOP("core", "The archive is locked with a password. Extract it and add the files in it.")
_TOO_LARGE = QT_TRANSLATE_NOOP("core", "The archive contains too much. Extract it and add the files that you need.")
_METHOD = QT_TRANSLATE_NOOP("core", "This file is compressed in a way that can't be read here.")


def is_archive(data: bytes) -> bool:
    """Return whether bytes begin an archive of a kind that `Archive` opens."""
    return data.startswith(_BEGINNING)


class Archive:
    """An archive whose files are extracted within limits.

    Attributes:
        members: The files in it, except folders and those that only macOS uses. Their names aren't fit for display.
    """

    def __init__(self, file: IO[bytes], max_files: int, max_bytes: int, read: Callable[[int], bytes]) -> None:
        """Open an archive, and set the bytes to which all files in it together may extract.

        Its entries are counted by `read`, which may report the progress.

        Raises:
            FormatError: It is damaged, has too many files, or all of them are locked.
        """
        _require_few_files(read, max_files)
        with _reporting_damage():
            self._zip = zipfile.ZipFile(file)
        entries = self._zip.infolist()
        packed = min(sum(each.compress_size for each in entries), file.seek(0, os.SEEK_END))  # a directory may lie
        self._left = min(max_bytes, _FREE_BYTES + _MAX_RATIO * packed)
        self.members = [each for each in entries if not each.is_dir() and not each.filename.startswith("__MACOSX/")]
        if len(self.members) > max_files:
            raise FormatError(text(_TOO_LARGE))
        if self.members and all(each.flag_bits & _ENCRYPTED for each in self.members):
            raise FormatError(text(_LOCKED))

    @contextmanager
    def open(self, member: zipfile.ZipInfo, max_bytes: int) -> Iterator[Callable[[int], bytes]]:
        """Open a file, and return a function that reads it: no more than the size in the archive's directory.

        Raises:
            FormatError: It is locked, damaged, compressed with an unsupported method, larger than `max_bytes`, or than
                what may still be extracted. The function raises it for damage as well.
        """
        if member.flag_bits & _ENCRYPTED:
            raise FormatError(text(_LOCKED))
        if member.file_size > min(self._left, max_bytes):
            raise FormatError(text(_TOO_LARGE))
        if member.compress_type not in _METHODS:
            raise FormatError(text(_METHOD))
        with _reporting_damage():
            file = self._zip.open(member)
        self._left -= member.file_size

        def read(size: int) -> bytes:
            with _reporting_damage():
                return file.read(size)

        with file:
            yield read


@contextmanager
def _reporting_damage() -> Iterator[None]:
    try:
        yield
    except _DAMAGE as error:
        raise FormatError(text(_DAMAGED)) from error


def _require_few_files(read: Callable[[int], bytes], most: int) -> None:
    """Require that an archive has few files, before opening it, as a long directory takes much memory."""
    count, last = 0, b""
    while piece := read(_PIECE):
        both = last + piece
        count += both.count(_DIRECTORY_ENTRY)
        last = both[1 - len(_DIRECTORY_ENTRY) :]
        if count > 2 * most:
            raise FormatError(text(_TOO_LARGE))
