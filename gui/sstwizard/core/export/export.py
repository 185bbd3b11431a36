"""Write files: encode, write beside the target, read back, compare, and only then replace the target.

A copy is kept of the file that an update began with, and of any other .sst, if it is replaced.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from itertools import count
from pathlib import Path
from typing import Self

from .. import formats
from ..certificates.certificate import Certificate
from ..collection.collection import CertificateCollection
from ..digests import sha256
from ..errors import ChangedMeanwhileError, ExportError, FormatError
from ..formats import pem, pkcs7, sst
from ..platform import file_paths
from ..platform.file_access import mode_of, permissions_of, put, temporary_in, when_free, writing_in
from ..sources import BACKUP
from ..text import QT_TRANSLATE_NOOP, Text, printable, text

_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(\..*)?$")
_NOT_IN_NAMES = re.compile(r'[<>:"|?*\x00-\x1f]|[. ]$')  # a closing dot or space Windows drops without a word
_DENIED: tuple[type[OSError], ...] = (PermissionError, FileNotFoundError) if os.name == "nt" else ()
"""What Windows raises where no file may be made in a folder that exists; Controlled Folder Access raises either."""
_FULL = errno.ENOSPC, errno.EDQUOT
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_MAX_NAME_LENGTH = 255
_MAX_READABLE_LENGTH = 50

NAME = "trusted-cas"
"""The name of a new file if there is no better one."""

_ENDING = re.compile(
    r"""(?x) (?: \s \( before\ [^)]* \) (?: \s \(\d+\) )?  # a backup
            | [\s_-]* \d{4}-\d\d-\d\d (?: \s \d{4,6} )? (?: \s \(\d+\) )? )+ $"""
)
"""What this wizard has added to a name before: dates, and the suffix of a backup."""


class ExportFormat(Enum):
    """The formats of MMC's "Export File Format" page, in its order, and the PEM bundle beside them.

    Attributes:
        suffix: The extension of its files, with the dot.
        encode: Returns the bytes of one file with these certificates.
        one_file_each: Whether a file holds one certificate, so that several go into a folder.
    """

    title: Text
    suffix: str
    encode: Callable[[Iterable[bytes]], bytes]
    one_file_each: bool

    def __new__(
        cls, word: str, title: str, suffix: str, encode: Callable[[Iterable[bytes]], bytes], one_file_each: bool = False
    ) -> Self:
        """Make a format that is its word on the command line."""
        made = object.__new__(cls)
        made._value_, made.title, made.suffix = word, text(title), suffix
        made.encode, made.one_file_each = encode, one_file_each
        return made

    DER = "der", QT_TRANSLATE_NOOP("core", "DER encoded binary X.509 (.CER)"), ".cer", b"".join, True
    BASE64 = "cer", QT_TRANSLATE_NOOP("core", "Base-64 encoded X.509 (.CER)"), ".cer", pem.encode, True
    PKCS7 = (
        "p7b",
        QT_TRANSLATE_NOOP("core", "Cryptographic Message Syntax Standard - PKCS #7 Certificates (.P7B)"),
        ".p7b",
        pkcs7.encode,
    )
    SST = "sst", QT_TRANSLATE_NOOP("core", "Microsoft Serialized Certificate Store (.SST)"), ".sst", sst.encode
    PEM = "pem", QT_TRANSLATE_NOOP("core", "PEM bundle: all certificates in one text file (.PEM)"), ".pem", pem.encode


ENDINGS = {
    **dict.fromkeys((".p7b", ".p7c"), ExportFormat.PKCS7),
    **dict.fromkeys((".cer", ".crt", ".der"), ExportFormat.DER),
    ".pem": ExportFormat.PEM,
    ".sst": ExportFormat.SST,
}
"""The format of each file extension; any other but `OTHER_ENDINGS` stands for none."""
OTHER_ENDINGS = (
    *(".p12", ".pfx", ".jks", ".keystore", ".key", ".csr", ".crl", ".stl", ".spc", ".p7s", ".p7m"),
    *(".zip", ".json"),
)
"""What stands for another format of certificates, keys or data: a file of such a name would be taken for that."""


def ending_problem(target: Path, file_format: ExportFormat) -> Text | None:
    """Return what is wrong with a file's extension: that of another format; None if it is not."""
    suffix = target.suffix.lower()
    stands_for = ENDINGS.get(suffix, file_format)
    if suffix not in OTHER_ENDINGS and stands_for.suffix == file_format.suffix:
        return None
    message = QT_TRANSLATE_NOOP(
        "core", "“{name}” has the extension of another format. Use {suffix}, or leave the extension out."
    )
    return text(message, name=printable(target.name), suffix=file_format.suffix)


def goes_into_folder(collection: CertificateCollection, file_format: ExportFormat) -> bool:
    """Return whether the target is a folder: several certificates in a format of one file each."""
    return file_format.one_file_each and len(collection) > 1


def successor(base: Path, suffix: str, today: date, *, looks: bool = True) -> Path:
    """Return a name for the successor of a file, in the same folder and with the date: an unused one, if it `looks`."""
    stem = "" if base.stem.casefold().startswith(BACKUP) else _ENDING.sub("", base.stem)
    dated = f"{stem or NAME} {today:%Y-%m-%d}"
    return _unused(base.parent, dated, suffix) if looks else base.parent / f"{dated}{suffix}"


def _unused(folder: Path, stem: str, suffix: str) -> Path:
    """Return "name.sst", or "name (2).sst", "name (3).sst" …, as file managers number copies."""
    names = (f"{stem}{f' ({number})' if number > 1 else ''}{suffix}" for number in count(1))
    return next(folder / name for name in names if not os.path.lexists(file_paths.reachable(folder / name)))


def is_same_file(path: Path, base: Path) -> bool:
    """Return whether a file exists and is `base`, by whatever name: a link, another case, another way to its folder."""
    try:
        return file_paths.reachable(path).samefile(file_paths.reachable(base))
    except (FileNotFoundError, NotADirectoryError):
        return False
    except (OSError, ValueError):  # one can't be read: its name decides
        return os.path.normcase(path.absolute()) == os.path.normcase(base.absolute())


def target_problem(target: Path, *, folder: bool) -> Text | None:
    """Return why an absolute path can't be written, before anybody waits for that; None if it can.

    It may be that of a folder, with one file for each certificate.
    """
    name = printable(target.name)
    if os.name == "nt" and (_DEVICE.match(target.name) or _NOT_IN_NAMES.search(target.name)):
        return text(QT_TRANSLATE_NOOP("core", "Windows allows no file named “{name}”. Choose another name."), name=name)
    if len(target.name) > _MAX_NAME_LENGTH:
        return text(QT_TRANSLATE_NOOP("core", "This name is too long. Choose a shorter one."))
    try:
        parent = target if folder and file_paths.is_folder(target) else target.parent
        return _in_the_way(target, folder=folder) or _folder_problem(parent)
    except (OSError, ValueError) as error:
        message = QT_TRANSLATE_NOOP("core", "“{name}” can't be used: {reason}. Choose another location.")
        return text(message, name=name, reason=_reason(error))


def _in_the_way(target: Path, *, folder: bool) -> Text | None:
    """Return what keeps a file or a folder from being written to a path; None if nothing does."""
    mode = mode_of(target)
    # Marked as read-only, a file may not be written to, even by an administrator.
    may_write = mode is not None and bool(mode & _WRITABLE) and os.access(file_paths.reachable(target), os.W_OK)
    if mode is None or (stat.S_ISDIR(mode) if folder else stat.S_ISREG(mode) and may_write):
        return None
    if not folder and stat.S_ISREG(mode):
        message = QT_TRANSLATE_NOOP(
            "core", "“{name}” is read-only. Clear the read-only attribute, or choose another name."
        )
    elif folder:
        message = QT_TRANSLATE_NOOP("core", "“{name}” is a file, and several certificates need a folder.")
    elif stat.S_ISDIR(mode):
        message = QT_TRANSLATE_NOOP("core", "“{name}” is a folder. Add a file name.")
    else:
        message = QT_TRANSLATE_NOOP("core", "“{name}” is a device or a pipe, not a file. Choose another name.")
    return text(message, name=printable(target.name))


def _folder_problem(folder: Path) -> Text | None:
    """Return why no file can be made in a folder; raise `OSError` where the system doesn't tell what it is."""
    mode = mode_of(folder)
    if mode is None or not stat.S_ISDIR(mode):
        message = QT_TRANSLATE_NOOP("core", "The folder “{folder}” does not exist. Create it, or choose another.")
        return text(message, folder=printable(str(folder)))
    trial = temporary_in(folder)
    try:
        trial.touch(exist_ok=False)
        when_free(trial.unlink)
    except OSError as error:
        message = QT_TRANSLATE_NOOP("core", "The folder “{folder}” can't be written to: {reason}.")
        if isinstance(error, _DENIED):
            message = QT_TRANSLATE_NOOP(
                "core",
                "Windows denies access to the folder “{folder}”. Choose another folder, or have SST Wizard allowed if "
                "Controlled Folder Access blocks it.",
            )
        return text(message, folder=printable(str(folder)), reason=_reason(error))
    return None


@dataclass(frozen=True, slots=True)
class Base:
    """The file that an update began with, and the SHA-256 of the bytes that were read, if it is known."""

    file: Path
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file that was written.

    Attributes:
        sha256: SHA-256 of the bytes that were written and read back, upper-case hex.
        copy: The copy that was kept of the file that it replaced; None if none was.
        is_base: Whether that was the file that the update began with.
    """

    path: Path
    sha256: str
    copy: Path | None = None
    is_base: bool = False


def export(
    collection: CertificateCollection, file_format: ExportFormat, target: Path, now: datetime, base: Base | None = None
) -> tuple[ExportedFile, ...]:
    """Write a collection in its order, and return the files; if that replaces the base, or any .sst, a copy is kept.

    Each file is written whole or not at all: to a temporary file beside it, flushed, read back and compared with the
    collection, then put in its place, with the permissions of what was there. Meanwhile no other program of this kind
    writes to its folder.

    Args:
        collection: What to write.
        file_format: The format.
        target: The file, or the folder if `goes_into_folder`.
        now: The time to put into the name of a copy, in the user's time zone.
        base: The file that an update began with; None if nothing is updated.

    Raises:
        ChangedMeanwhileError: The base is no longer what was read, so that something would be lost.
        ExportError: Nothing was written to `target`; in a folder, some of the files that existed may be replaced.
    """
    if not collection:
        raise ExportError(text(QT_TRANSLATE_NOOP("core", "There is nothing to write: the collection is empty.")))
    paths = files_of(collection, file_format, target)
    if not goes_into_folder(collection, file_format):
        return (_write(target, file_format, collection.ordered, now, base),)
    is_new = not file_paths.exists(target)
    try:
        file_paths.reachable(target).mkdir(exist_ok=True)
        problem = next(filter(None, (_in_the_way(path, folder=False) for path in paths)), None)
    except (OSError, ValueError) as error:
        raise ExportError(_not_written(target, error)) from error
    if problem is not None:
        raise ExportError(problem)
    new, written = [path for path in paths if not file_paths.exists(path)], []
    try:
        for path, certificate in zip(paths, collection.ordered, strict=True):
            written.append(_write(path, file_format, (certificate,), now, base))
    except BaseException:
        _remove([each.path for each in written if each.path in new], target if is_new else None)
        raise
    return tuple(written)


def _remove(files: Iterable[Path], folder: Path | None) -> None:
    """Remove what was written, and the folder that was made for it, as far as that can be done."""
    for each in files:
        with suppress(OSError):
            when_free(file_paths.reachable(each).unlink)
    if folder is not None:
        with suppress(OSError):
            file_paths.reachable(folder).rmdir()


def files_of(collection: CertificateCollection, file_format: ExportFormat, target: Path) -> list[Path]:
    """Return the files into which a collection is written, in its order: the target, or those in that folder."""
    if not goes_into_folder(collection, file_format):
        return [target]
    return [target / name for name in _file_names(collection.ordered, file_format.suffix)]


def _file_names(certificates: Iterable[Certificate], suffix: str) -> Iterable[str]:
    """Return names that tell the subject, are allowed on every system, and differ in more than case."""
    names: dict[str, str] = {}
    for certificate in certificates:
        readable = re.sub(r"[^\w .-]+", "_", certificate.details.subject_name)[:_MAX_READABLE_LENGTH].strip(" ._-")
        stem = f"{readable or 'certificate'} {certificate.thumbprint[:8]}"
        stem = f"_{stem}" if _DEVICE.match(stem) else stem
        while stem.casefold() in names:
            stem += "_"
        names[stem.casefold()] = stem + suffix
    return names.values()


def save(target: Path, content: bytes) -> None:
    """Write any other file whole or not at all (then an ExportError is raised), in place of one that exists."""
    message = QT_TRANSLATE_NOOP(
        "core", "“{name}” was not written: the file differed when it was read back. Try another drive."
    )
    with _writing(target) as real:
        put(real, content, lambda written: _compare(written, content, message, target), permissions_of(real))


def _write(
    target: Path, file_format: ExportFormat, certificates: Sequence[Certificate], now: datetime, base: Base | None
) -> ExportedFile:
    ders = [certificate.der for certificate in certificates]
    content = file_format.encode(ders)
    with _writing(target) as real:
        is_base = base is not None and is_same_file(real, base.file)
        before = _worth_keeping(real, base if is_base else None)
        copy = None if before is None else keep_copy(real, before, now)

        def check(written: Path) -> None:
            _check_certificates(written, content, ders, target)
            if before is not None and when_free(file_paths.reachable(real).read_bytes) != before:
                raise _changed(real)

        try:
            put(real, content, check, permissions_of(real))
        except (ExportError, OSError, ValueError):
            with suppress(OSError):  # as long as the file is what it was, nobody needs the copy
                if copy is not None and when_free(file_paths.reachable(real).read_bytes) == before:
                    when_free(file_paths.reachable(copy).unlink)
            raise
    return ExportedFile(target, sha256(content).hex().upper(), copy, is_base)


def _worth_keeping(file: Path, base: Base | None) -> bytes | None:
    """Return the content of a file that must not be lost: a store, or the base, if it is that; None without one."""
    try:
        with when_free(lambda: file_paths.reachable(file).open("rb")) as opened:
            beginning = opened.read(len(sst.BEGINNING))
            if base is None and beginning != sst.BEGINNING:
                return None
            content = beginning + opened.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _not_copied(file, error) from error
    if base is not None and base.sha256 not in (None, sha256(content).hex().upper()):
        raise _changed(file)
    return content


def _changed(file: Path) -> ChangedMeanwhileError:
    message = QT_TRANSLATE_NOOP(
        "core", "“{name}” was changed by another program after it was opened, so nothing was written. Open it again."
    )
    return ChangedMeanwhileError(text(message, name=printable(file.name)))


def keep_copy(file: Path, content: bytes, now: datetime) -> Path:
    """Copy a file, which has this content, to an unused dated name beside it, compare the copy, and return its path.

    The caller holds the lock of the folder (`writing_in`), so that the name stays unused. Without a copy, raise an
    ExportError.
    """
    message = QT_TRANSLATE_NOOP(
        "core", "“{name}” was not changed: its backup differed when it was read back. Choose another drive."
    )
    try:
        copy = _unused(file.parent, f"{file.stem} (before {now:%Y-%m-%d %H%M})", file.suffix)
        put(copy, content, lambda written: _compare(written, content, message, file), permissions_of(file))
    except OSError as error:
        raise _not_copied(file, error) from error
    return copy


def _not_copied(file: Path, error: OSError) -> ExportError:
    message = QT_TRANSLATE_NOOP(
        "core", "“{name}” was not changed, because it could not be backed up: {reason}. Choose another name."
    )
    if error.errno in _FULL:
        return ExportError(_not_written(file, error))
    return ExportError(text(message, name=printable(file.name), reason=error.strerror or str(error)))


@contextmanager
def _writing(target: Path) -> Iterator[Path]:
    """Lock the folder of the file that `target` is or links to, and yield that file; report errors as `ExportError`."""
    try:
        in_the_way = _in_the_way(target, folder=False)
        if in_the_way is not None:
            raise ExportError(in_the_way)
        real = target.resolve() if file_paths.reachable(target).is_symlink() else target
        with writing_in(real.parent):
            yield real
    except (OSError, ValueError) as error:
        raise ExportError(_not_written(target, error)) from error


def _check_certificates(written: Path, content: bytes, ders: Sequence[bytes], target: Path) -> None:
    found = when_free(written.read_bytes)
    try:
        read = {certificate.der for certificate in formats.read(found).certificates}
    except FormatError as error:
        raise ExportError(_not_written(target, error)) from error
    if found != content or read != set(ders):
        message = QT_TRANSLATE_NOOP(
            "core",
            "“{name}” was not written: the file differed from the collection when it was read back. Try another drive.",
        )
        raise ExportError(text(message, name=printable(target.name)))


def _compare(written: Path, content: bytes, message: str, file: Path) -> None:
    if when_free(written.read_bytes) != content:
        raise ExportError(text(message, name=printable(file.name)))


def _not_written(target: Path, error: Exception) -> Text:
    folder = target.parent
    if isinstance(error, _DENIED) and file_paths.is_folder(folder) and (problem := _folder_problem(folder)):
        return problem
    message = QT_TRANSLATE_NOOP(
        "core", "“{name}” was not written: {reason}. Close the program that uses it, or choose another location."
    )
    if isinstance(error, OSError) and error.errno in _FULL:
        message = QT_TRANSLATE_NOOP(
            "core", "“{name}” was not written: the disk is full. Free some space on it, or choose another drive."
        )
    return text(message, name=printable(target.name), reason=_reason(error))


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error).rstrip(".")
