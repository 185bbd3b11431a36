"""What is remembered of uploads between two starts: of the file written last, and of the files that were shown last."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from typing import NamedTuple

from PySide6.QtCore import QSettings

_THUMBPRINT = re.compile("[0-9A-F]{40}")
_UPLOADS, _ENDED = "uploads", "uploads-ended"
_MOST_UPLOADS = 10
"""Of so many files it is remembered whether they were uploaded."""


class LastUpload(NamedTuple):
    """What became of the file that was written last.

    Attributes:
        sha256: SHA-256 of what was uploaded, upper-case hex.
        organization: Whose collection it was compared with afterwards; empty where just the user says that it was.
        day: When that was.
    """

    sha256: str
    organization: str
    day: date


class Uploads:
    """Which files were uploaded, by their SHA-256: of the files that were shown last."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def begin(self, sha256: str, opened: tuple[str, ...] | None) -> None:
        """Remember a file as the newest; it is as yet to be uploaded where it follows another collection than before.

        Args:
            sha256: SHA-256 of the file, upper-case hex.
            opened: SHA-1 of each certificate of the collection that it was made from; empty where it is the first,
                None where that is not known.
        """
        known = self._known()
        before, is_uploaded = known.pop(sha256, (None, False))
        self._write({**known, sha256: (opened, is_uploaded and opened == before)})

    def opened(self, sha256: str) -> tuple[str, ...] | None:
        """Return what a file was made from, as `begin` was told; None where that is not what it has written."""
        told = self._known().get(sha256, (None, False))[0]
        return told if told is not None and all(map(_THUMBPRINT.fullmatch, told)) else None

    def is_uploaded(self, sha256: str) -> bool:
        """Return whether a file was uploaded, as far as that was seen or said."""
        return self._known().get(sha256, (None, False))[1]

    def set_uploaded(self, sha256: str, is_uploaded: bool, ended: datetime | None = None) -> None:
        """Remember whether a file was uploaded, by default now: where it was, Exchange has no other any more."""
        known = self._known()
        if sha256 in known:
            self._store.setValue(_ENDED, (ended or datetime.now(UTC)).isoformat())
            others = {each: (opened, was and not is_uploaded) for each, (opened, was) in known.items()}
            self._write({**others, sha256: (known[sha256][0], is_uploaded)})

    def superseded(self, sha256: str, ended: datetime) -> bool:
        """Return whether another file was uploaded, as far as is known, after this one was."""
        if not any(is_uploaded for each, (_, is_uploaded) in self._known().items() if each != sha256):
            return False
        try:
            return datetime.fromisoformat(str(self._store.value(_ENDED, ""))) > ended
        except (TypeError, ValueError):
            return False

    def _known(self) -> dict[str, tuple[tuple[str, ...] | None, bool]]:
        """Return what is remembered of each file, oldest first; what can't be read is forgotten."""
        try:
            told = json.loads(str(self._store.value(_UPLOADS, "[]")))
            return {
                str(sha256): (None if opened is None else tuple(map(str, opened)), is_uploaded is True)
                for sha256, opened, is_uploaded in told
            }
        except (TypeError, ValueError, RecursionError):
            return {}

    def _write(self, known: dict[str, tuple[tuple[str, ...] | None, bool]]) -> None:
        newest = [(sha256, *rest) for sha256, rest in known.items()][-_MOST_UPLOADS:]
        self._store.setValue(_UPLOADS, json.dumps(newest))
