"""What is remembered of uploads between two starts: of the file written last, and of the files that were shown last."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QSettings

_THUMBPRINT = re.compile("[0-9A-F]{40}")
_UPLOADS, _SEEN = "uploads", "uploads-seen"
_MOST_UPLOADS = 10
"""Of so many files it is remembered whether they were uploaded."""
_CLOCKS = timedelta(hours=1)
"""So much the clock of another computer may be slow."""
_Known = dict[str, tuple[tuple[str, ...] | None, bool, str]]
"""For each file what it was made from, whether it was uploaded, and since when it is what it is."""


_NOTHING: tuple[None, bool, str] = (None, False, "")


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
        before, is_uploaded, since = known.pop(sha256, _NOTHING)
        if opened != before:
            is_uploaded, since = False, ""
        self._write({**known, sha256: (opened, is_uploaded, since or _now().isoformat())})

    def opened(self, sha256: str) -> tuple[str, ...] | None:
        """Return what a file was made from, as `begin` was told; None where that is not what it has written."""
        told = self._known().get(sha256, _NOTHING)[0]
        return told if told is not None and all(map(_THUMBPRINT.fullmatch, told)) else None

    def is_uploaded(self, sha256: str) -> bool:
        """Return whether a file was uploaded, as far as that was seen or said."""
        return self._known().get(sha256, _NOTHING)[1]

    def set_uploaded(self, sha256: str, is_uploaded: bool, ended: datetime | None = None) -> None:
        """Remember whether a file was uploaded, by default now: where it was, Exchange has no other any more."""
        known = self._known()
        if sha256 in known:
            others = {each: (opened, was and not is_uploaded, since) for each, (opened, was, since) in known.items()}
            opened, _, since = known[sha256]
            self._write({**others, sha256: (opened, is_uploaded, since)})
            if is_uploaded:
                self.note_seen(sha256, ended)
            elif self._seen[0] == sha256:
                self._store.remove(_SEEN)

    def note_seen(self, sha256: str, moment: datetime | None = None) -> None:
        """Remember what Exchange was seen, or said, to have, by default now, unless something newer is known.

        Args:
            sha256: SHA-256 of the file; empty where it was something else.
            moment: When that was, UTC.
        """
        moment = min(moment or _now(), _now())
        if moment >= self._seen[1]:
            self._store.setValue(_SEEN, f"{sha256} {moment.isoformat()}")

    def is_outdated(self, sha256: str, moment: datetime) -> bool:
        """Return whether something is known that is newer than an upload of this file: written again, or replaced."""
        seen, when = self._seen
        since = _moment(self._known().get(sha256, _NOTHING)[2])
        return moment < since - _CLOCKS or (seen != sha256 and moment < when)

    @property
    def _seen(self) -> tuple[str, datetime]:
        sha256, _, when = str(self._store.value(_SEEN, "")).partition(" ")
        return sha256, _moment(when)

    def _known(self) -> _Known:
        """Return what is remembered of each file, oldest first; what can't be read is forgotten."""
        try:
            told = json.loads(str(self._store.value(_UPLOADS, "[]")))
            return {
                str(sha256): (None if opened is None else tuple(map(str, opened)), is_uploaded is True, "".join(since))
                for sha256, opened, is_uploaded, *since in told
            }
        except (TypeError, ValueError, RecursionError):
            return {}

    def _write(self, known: _Known) -> None:
        newest = [(sha256, *rest) for sha256, rest in known.items()][-_MOST_UPLOADS:]
        self._store.setValue(_UPLOADS, json.dumps(newest))


def _now() -> datetime:
    return datetime.now(UTC)


def _moment(written: str) -> datetime:
    """Return a time that was written down; where there is none, one before all others."""
    try:
        return datetime.fromisoformat(written).replace(tzinfo=UTC)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC) + _CLOCKS
