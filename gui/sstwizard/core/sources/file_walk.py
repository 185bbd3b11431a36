"""Walk over files: those that the user named, those in folders at any depth, and those in archives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

from ..certificates.budget import Budget
from ..formats import archive
from ..formats.batch import Batch
from ..platform import file_access
from ..text import printable
from . import files

MAX_FILES = 100_000
"""Files of a folder, or of an archive, that are read."""
MAX_MESSAGE_BYTES = 150 * 2**20
"""The largest message that is read, in bytes; Exchange Online's limit is 150 MB."""
MAX_ARCHIVE_BYTES = 4 * 2**30
"""Bytes to which all files of an archive together may unpack; a mailbox among them is read in pieces."""

PIECE = 2**20
"""Bytes of a file that are read at once."""


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file while it is open, on the disk or in an archive.

    Attributes:
        name: Its name, fit for display.
        head: Its first bytes.
        read: Returns that many of its next bytes, or what is left; none at its end.
        path: Where it is; None in an archive.
        is_named: The user chose it, not a folder or archive that it is in.
        signed: For a signature in an archive, reads the file beside it that it signs; None if there is none.
    """

    name: str
    head: bytes
    read: Callable[[int], bytes]
    path: Path | None = None
    is_named: bool = False
    signed: Callable[[], bytes] | None = None


class FileWalk:
    """Opens files one after the other, and reports the progress in bytes of all files."""

    def __init__(self, budget: Budget, problems: Batch) -> None:
        """Walk over nothing yet; call the report of a budget, and note what can't be opened."""
        self._budget, self._problems = budget, problems
        self._done = self._total = 0.0

    def files(self, paths: Iterable[Path]) -> Iterator[OpenFile]:
        """Open files, and those in folders and archives. Each is closed when the next one is asked for."""
        listed = list(self._list(paths))
        self._total = sum(size for *_, size in listed)
        end = 0
        for path, name, is_named, size in listed:
            yield from self._open(path, name, is_named=is_named)
            end += size
            self._done = end
            self._advance(0)

    def _list(self, paths: Iterable[Path]) -> Iterator[tuple[Path, str, bool, int]]:
        """Yield path and name of each file, whether it is named itself, and its size in bytes."""
        for each in paths:
            path = each.absolute()
            if not files.is_folder(path):
                yield path, files.name_of(path), True, _size(path)
                continue
            for file in files.files_below(path, MAX_FILES, self._budget.report, self._problems.note):
                yield file, printable(str(file.relative_to(path))), False, _size(file)

    def _open(self, path: Path, name: str, *, is_named: bool) -> Iterator[OpenFile]:
        with self._problems.noting_errors(name, is_named=is_named), files.opened(path) as stream:
            head = _from_disk(path, stream, PIECE)
            if archive.is_archive(head):
                yield from self._open_archive(name, stream)
            else:
                self._advance(len(head))
                yield OpenFile(name, head, self._counted(partial(_from_disk, path, stream)), path, is_named)

    def _open_archive(self, name: str, stream: IO[bytes]) -> Iterator[OpenFile]:
        stream.seek(0)
        opened = archive.Archive(stream, MAX_FILES, MAX_ARCHIVE_BYTES, self._counted(stream.read, 0))
        contents = {each.name: each for each in opened.members}

        def whole(content: archive.Member) -> bytes:
            with opened.open(content, MAX_MESSAGE_BYTES) as unpacked:
                return archive.read_piece(unpacked, content.size)

        for member in opened.members:
            content = contents.get(signed_name(member.name))
            signed = partial(whole, content) if content is not None else None
            inner = f"{name} ▸ {printable(member.name)}"
            with self._problems.noting_errors(inner), opened.open(member) as unpacked:
                packed = member.packed / max(member.size, 1)
                read = self._counted(partial(archive.read_piece, unpacked), packed)
                head = read(PIECE)
                archive.refuse_nested(head)
                yield OpenFile(inner, head, read, signed=signed)

    def _counted(self, read: Callable[[int], bytes], packed: float = 1) -> Callable[[int], bytes]:
        """Return a function that reads and reports the progress, where one byte takes so many on the disk."""

        def counted(size: int) -> bytes:
            piece = read(size)
            self._advance(packed * len(piece))
            return piece

        return counted

    def _advance(self, count: float) -> None:
        self._done += count
        self._budget.report(int(min(self._done, self._total)), int(self._total))


def signed_name(signature: str) -> str:
    """Return the name of a signature without its ending; empty if the name is not that of a signature."""
    name, _, ending = signature.rpartition(".")
    return name if f".{ending.lower()}" in files.SIGNATURE_SUFFIXES else ""


def _size(path: Path) -> int:
    try:
        return file_access.reachable(path).stat().st_size
    except (OSError, ValueError):  # reading it says why
        return 0


def _from_disk(path: Path, stream: IO[bytes], size: int) -> bytes:
    try:
        return stream.read(size)
    except OSError as error:
        raise files.unreadable(path, error) from error
