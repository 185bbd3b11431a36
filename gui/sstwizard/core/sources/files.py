"""Open files and folders that the user chose."""

from __future__ import annotations

import io
import os
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path

from .. import formats
from ..certificates.budget import Budget, Cost
from ..certificates.reading import Form, Problem, Reading, ReadingBuilder, ReportProgress, best_copies
from ..digests import sha256, sha256_of
from ..errors import FormatError, LimitError, PasswordNeededError, SourceError
from ..formats.archive import OFFICE_CONTENT, is_archive
from ..formats.unknown import UnknownFormError
from ..platform import file_paths
from ..text import QT_TRANSLATE_NOOP, text
from . import BACKUP_NAME, Source, SourceKind
from .walk import CERTIFICATE_SUFFIXES, CERTIFICATES, SIGNATURE_SUFFIXES, OpenFile, Walk, content_of, name_of, size_of

_MAX_LOOKED_AT = 100
"""Of files that are opened together, how many are searched for a message."""
_MAX_LOOKED_AT_IN_FOLDER = 20
_HEAD_BYTES = 2**14
"""How many bytes at the beginning of a file show whether it is a store, a mailbox or another form."""
_OFFICE_DOCUMENT = QT_TRANSLATE_NOOP(
    "core", "This is an Office document. Ask for the certificates themselves, as .cer or .p7b files."
)
_CHANGED_BACKUP = QT_TRANSLATE_NOOP(
    "core", "This backup has been changed since it was saved, or is damaged: its SHA-256 is not the one in its name."
)
_NOTHING_FOUND = QT_TRANSLATE_NOOP("core", "There are no certificates in this archive.")


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


def _load(path: Path, password: str | None, report: ReportProgress) -> Reading:
    with Budget(report) as budget:
        if file_paths.is_folder(path):
            walk = Walk(budget, CERTIFICATES)
            _read_files(walk, walk.files([path]), budget, password)
            walk.note_counted()
            return formats.tidied(walk.reading())
        budget.report(0, 1)
        reading = read_content(content_of(path, CERTIFICATES.max_file_bytes), name_of(path), password, budget)
        budget.report(1, 1)
        return reading.of_own_file()


def read_content(data: bytes, name: str, password: str | None = None, budget: Budget | None = None) -> Reading:
    """Read the content of a file, and name the file in what is found as `name_of` does.

    Whether a script's backup is still what its name says is found out, too. Raise a PasswordNeededError if it is
    locked, and a SourceError that names the file if it holds no certificates.
    """
    try:
        with budget or Budget() as shared:
            reading = _read_with_mail(data, shared, password).found_in(name)
    except PasswordNeededError:
        raise
    except FormatError as error:
        raise SourceError(
            text(QT_TRANSLATE_NOOP("core", "{file}: {reason}"), file=name, reason=error.message)
        ) from error
    digest, named = sha256(data).hex().upper(), BACKUP_NAME.fullmatch(name)
    if named is not None and not digest.startswith((named["digits"] or "").upper()):
        reading = replace(reading, problems=(*reading.problems, Problem(text(_CHANGED_BACKUP), file=name)))
    return replace(reading, sha256=digest)


def read_certificates(data: bytes, budget: Budget, password: str | None = None) -> Reading:
    """Read a file of any form as `formats.read` does, and each file in an archive.

    Raise a FormatError as it does, or if the archive can't be opened, or no file in it contains certificates.
    """
    if not is_archive(data):
        return formats.read(data, password=password, budget=budget)
    walk = Walk(budget, CERTIFICATES)
    _read_files(walk, walk.members(io.BytesIO(data)), budget, password)
    if not walk.result().certificates:
        raise UnknownFormError(text(_OFFICE_DOCUMENT if OFFICE_CONTENT in data else _NOTHING_FOUND))
    walk.note_counted()
    return replace(formats.tidied(walk.reading()), form=Form.ARCHIVE)


def _read_files(walk: Walk, files: Generator[OpenFile], budget: Budget, password: str | None) -> None:
    """Read files one after the other until the budget is spent. Messages in archives aren't looked into."""
    with closing(files):
        for file in files:
            with walk.noting_errors(file.name, file.path):
                content = file.whole(CERTIFICATES.max_file_bytes)
                if file.path is None:
                    budget.take(Cost.ELEMENTS)
                budget.take(Cost.BYTES, len(content))
                read = formats.read_part if file.path is None else _read_with_mail
                walk.take(read(content, budget, password).found_in(file.name))
            if budget.is_spent:
                break


def _read_with_mail(data: bytes, budget: Budget, password: str | None) -> Reading:
    """Read a file, and what the messages in it include and have attached."""
    form = formats.form_of(data)
    included = _included(data, budget) if form in formats.MESSAGES else Reading()
    try:
        reading = read_certificates(data, budget, password)
    except FormatError as error:
        if not included.certificates:
            raise
        reading = Reading((), (Problem.of(error),) if isinstance(error, LimitError) else (), form)
    if not included.certificates:
        return reading
    both = best_copies((*reading.certificates, *included.certificates))
    problems = (*reading.problems, *included.problems)
    return replace(reading, certificates=both, problems=problems, unlisted=included.unlisted)


def _included(data: bytes, budget: Budget) -> Reading:
    """Return the certificates that messages include in their signatures, or that are attached to them as files."""
    from ..messages import mailbox  # slow to import, and seldom needed
    from ..messages.structure import certificates_in

    builder = ReadingBuilder()
    try:
        for message in mailbox.messages_of(data):
            budget.take(Cost.ELEMENTS)
            builder.take(Reading(message.certificates))
            builder.take(certificates_in(message.structure.certificate_files, budget))
            if budget.is_spent:
                break
    except LimitError as error:
        builder.note(Problem.of(error))
    except FormatError:  # damaged, or no message
        pass
    return builder.reading()


def form_at(path: Path) -> Form | None:
    """Return the form of a file, as its beginning shows it; None for a folder or pipe, and for what can't be read."""
    if size_of(path) is None:
        return None
    try:
        with file_paths.reachable(path).open("rb") as file:
            return formats.form_of(file.read(_HEAD_BYTES))
    except (OSError, ValueError):  # a name with a NUL in it is a ValueError
        return None


def digest_of(path: Path) -> str | None:
    """Return SHA-256 of a file's bytes, upper-case hex; None where there is no file, an OSError if it can't be read."""
    if not file_paths.is_file(path):
        return None
    with file_paths.reachable(path).open("rb") as file:
        return sha256_of(file).hex().upper()


def is_store(path: Path) -> bool:
    """Return whether a file begins as a store does; one that can't be opened is none, and reading it says why."""
    return form_at(path) is Form.SST


@dataclass(frozen=True, slots=True)
class Look:
    """What files and folders are that are opened together, as their beginnings show; nothing more of them is read.

    Attributes:
        forms: The form of each, in their order; None of what has none, as folders.
        certificates: Those that hold certificates and no mail.
        damaged: Those that are called as files of certificates are, and begin as none, or can't be read.
        alone: Those that are looked at by themselves: no stores, folders, archives or mailboxes.
        is_mail: They are for the survey of mail: one is a message, for the others may be its CA's files, or a folder of
            messages.
    """

    forms: Mapping[Path, Form | None]
    certificates: tuple[Path, ...] = ()
    damaged: tuple[Path, ...] = ()
    alone: tuple[Path, ...] = ()
    is_mail: bool = False


def look_at(paths: Sequence[Path]) -> Look:
    """Find out what files and folders are; on a share that takes a moment for each."""
    forms = {path: form_at(path) for path in paths}
    alone = tuple(path for path, form in forms.items() if form is not Form.SST and holds_one(path, form))
    looked_at = islice(forms.items(), _MAX_LOOKED_AT)
    is_mail = any(_is_message(path, form) or _is_folder_of_mail(path) for path, form in looked_at)
    return Look(forms, tuple(_certificates_among(forms)), tuple(_damaged_among(forms)), alone, is_mail)


def _is_message(path: Path, form: Form | None) -> bool:
    return form in formats.MESSAGES or (path.suffix.lower() in SIGNATURE_SUFFIXES and file_paths.is_file(path))


def _is_folder_of_mail(folder: Path) -> bool:
    """Return whether a folder's first files have no fewer messages than files of certificates among them."""
    if not file_paths.is_folder(folder):
        return False
    try:
        with os.scandir(file_paths.reachable(folder)) as entries:
            paths = [Path(each.path) for each in islice(entries, _MAX_LOOKED_AT_IN_FOLDER)]
    except OSError:  # reading it says why
        return False
    forms = {path: form_at(path) for path in paths if not file_paths.is_folder(path)}
    messages = sum(_is_message(path, form) for path, form in forms.items())
    return 0 < messages >= len(_certificates_among(forms))


def _certificates_among(forms: Mapping[Path, Form | None]) -> list[Path]:
    """Return the files that hold certificates and no mail: no messages, signatures, folders or archives."""
    others = (None, *formats.MESSAGES, Form.ARCHIVE)
    return [
        path for path, form in forms.items() if form not in others and path.suffix.lower() not in SIGNATURE_SUFFIXES
    ]


def _damaged_among(forms: Mapping[Path, Form | None]) -> list[Path]:
    """Return the files that are called as those of certificates are, and begin as none, or can't be read."""
    named = [path for path, form in forms.items() if form is None and path.suffix.lower() in CERTIFICATE_SUFFIXES]
    return [path for path in named if file_paths.is_file(path)]


def holds_one(path: Path, form: Form | None) -> bool:
    """Return whether a file of a form (`form_at`) is looked at by itself: it is no folder, archive or mailbox.

    What can't be read has no form, and reading it says why.
    """
    return form not in (Form.MAILBOX, Form.ARCHIVE) and not file_paths.is_folder(path)
