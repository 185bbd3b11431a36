"""What scripts have saved of Exchange before each upload: the way back to an earlier collection."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from .. import formats
from ..certificates.certificate import Provenance
from ..certificates.reading import Form
from ..collection.collection import CertificateCollection
from ..errors import SSTWizardError
from ..platform.file_access import when_free
from ..sources import BACKUP_NAME
from ..sources.files import read_content
from ..text import printable, text

_MOST = 30
"""So many files are read."""
_MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Backup:
    """A collection that an organization had, saved at a time of the computer that has saved it.

    What is said here of a file is what its name says. Anybody who may write to the folder can put one there: it vouches
    for nothing.
    """

    path: Path
    organization: str
    saved: datetime
    collection: CertificateCollection


def backups(folders: Iterable[Path], organization: str = "") -> tuple[Backup, ...]:
    """Return the backups in folders, of one or of any organization, the newest first, each collection once.

    What can't be read whole, or has another SHA-256 than its name says, is left out.
    """
    named = [(match, folder) for folder in folders for match in map(BACKUP_NAME.fullmatch, _names(folder)) if match]
    theirs = [each for each in named if organization in ("", each[0]["organization"])]
    found: dict[frozenset[str], Backup] = {}
    for match, folder in sorted(theirs, key=lambda each: each[0]["saved"], reverse=True)[:_MOST]:
        backup = _read(folder / match[0], match["organization"], match["saved"])
        if backup is not None:
            found.setdefault(backup.collection.thumbprints, backup)
    return tuple(found.values())


def is_saved_before(path: Path, moment: datetime, organization: str = "") -> bool:
    """Return whether a file is named as what one organization, or any, had before a moment."""
    named = BACKUP_NAME.fullmatch(path.name)
    if named is None or organization not in ("", named["organization"]):
        return False
    try:
        return _moment(named["saved"]) < moment.astimezone().replace(tzinfo=None)
    except ValueError:
        return False


def _moment(saved: str) -> datetime:
    return datetime.strptime(saved, "%Y-%m-%d %H%M%S")


def _names(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - names alone
    except OSError:
        return []


def _read(path: Path, organization: str, saved: str) -> Backup | None:
    try:
        moment = _moment(saved)
        content = when_free(path.read_bytes) if path.stat().st_size <= _MAX_BYTES else b""
        reading = read_content(content if formats.form_of(content) is Form.SST else b"", path.name)
    except (OSError, ValueError, SSTWizardError):
        return None
    if reading.problems or not reading.certificates:
        return None
    origin = text("{name}", name=printable(path.name))
    held = (replace(each, origin=origin, provenance=Provenance.AMONG_OTHERS) for each in reading.certificates)
    return Backup(path, organization, moment, CertificateCollection(tuple(held)))
