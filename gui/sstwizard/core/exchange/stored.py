"""What Exchange has, by whose word, and what was made of it here: one value, kept in one JSON file.

Nothing vouches for a root because it was restored. A file vouches for what Exchange was seen to have as long as it is
what it was then, and a comparison counts for the file that was written after it as long as its SHA-256 is unchanged.
"""

from __future__ import annotations

import base64
import json
import re
import secrets
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import partial, reduce
from pathlib import Path
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, get_args, get_origin, get_type_hints

from ..errors import ExportError
from ..platform.file_access import is_locked, open_locked, put, release, when_free, writing_in
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from .unfinished import SHA1, KeptCertificate, UnfinishedChoice

if TYPE_CHECKING:
    from ..certificates.certificate import Certificate

FILE = "stored.json"
_VERSION = 1
_MOST = 10
"""How many files, and how many collections that Exchange had, are remembered."""
_MOST_UNFINISHED = 3
MOST_KEPT = 1_000_000
"""Bytes of certificates above which a choice is not kept: more than ten times what Exchange takes."""
_MOST_FAILED = 1_000
"""How many changes are made once more that could not be kept: each time that a choice is kept is one."""
_MAX_WAIT = 0.2
"""Seconds to wait for another wizard that changes the file: a window may wait for it."""
_SLOW_CLOCK = timedelta(hours=1)
"""How slow the clock of another computer may be."""
_EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
SHA256 = Annotated[str, "[0-9A-F]{64}"]
_MaybeSHA256 = Annotated[str, "([0-9A-F]{64})?"]


class Word(StrEnum):
    """Who says what Exchange has."""

    RECEIPT = "receipt"
    """The script that has uploaded it, and read it back."""
    READ_BACK = "read-back"
    """A script that has read it, and uploaded nothing."""
    KIT = "kit"
    """The receipt of a transfer kit."""
    USER = "user"
    NOBODY = "nobody"
    """Something has changed there, and nobody has seen what it has now."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What Exchange has, or had.

    Attributes:
        since: When that was seen or said, UTC.
        thumbprints: SHA-1 of each certificate, upper-case hex; empty where older settings don't tell.
        sha256: SHA-256 of a file that holds them, upper-case hex; empty where none is known.
        file: Where that file lay; None where that is not known.
        organization: Whose collection it is; empty where that is not known.
    """

    by: Word
    since: datetime
    thumbprints: frozenset[SHA1] = frozenset()
    sha256: _MaybeSHA256 = ""
    file: Path | None = None
    organization: str = ""

    @property
    def day(self) -> date:
        """The day on which that was, here."""
        return self.since.astimezone().date()

    @property
    def is_nothing(self) -> bool:
        """Whether Exchange has no collection yet."""
        return self.by is not Word.NOBODY and not self.thumbprints and not self.sha256

    @property
    def is_seen(self) -> bool:
        """Whether it was seen in Exchange; otherwise the user says so."""
        return self.by not in (Word.USER, Word.NOBODY)

    def is_file(self, sha256: str, thumbprints: frozenset[str] = frozenset()) -> bool:
        """Return whether it is a file: by the thumbprints of what is in it where they are known, or by its SHA-256."""
        if thumbprints and self.thumbprints:
            return thumbprints == self.thumbprints
        return bool(sha256) and sha256 == self.sha256

    def is_written(self, file: WrittenFile) -> bool:
        """Return whether it is a file that was written here, be it that another program has changed that since."""
        return self.is_file(file.sha256, file.thumbprints) or (bool(file.path.name) and self.file == file.path)

    def is_same(self, other: Stored) -> bool:
        """Return whether the same certificates are in both, as far as that is known."""
        return self.is_file(other.sha256, other.thumbprints) or (self.is_nothing and other.is_nothing)

    def merged(self, newer: Stored) -> Stored:
        """Return what two say of the same certificates; who has seen them, and has done so later, counts more."""
        best = max(self, newer, key=lambda stored: (stored.is_seen, stored.since))
        file = newer if newer.sha256 or (newer.file is not None and not self.sha256) else self
        return replace(best, thumbprints=newer.thumbprints or self.thumbprints, sha256=file.sha256, file=file.file)


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file for Exchange that was written here.

    Attributes:
        sha256: Its SHA-256, upper-case hex; empty where older settings don't tell.
        at: When it was first written as it is, and made from the same, UTC.
        made_from: SHA-1 of each certificate of the collection that it was made from, upper-case hex; empty where it
            is the first, None where that is not known.
        compared: SHA-256 of each of its roots that the user has compared, upper-case hex.
        thumbprints: SHA-1 of each certificate in it, upper-case hex; empty where an older state doesn't tell.
    """

    path: Path
    sha256: _MaybeSHA256
    at: datetime
    made_from: tuple[SHA1, ...] | None = None
    compared: frozenset[SHA256] = frozenset()
    thumbprints: frozenset[SHA1] = frozenset()


@dataclass(frozen=True, slots=True)
class StoredState:
    """All that is known of Exchange and of the files for it. Each method that changes it returns another one.

    Attributes:
        seen_or_said: What Exchange has and had, the newest last.
        files: What was written here, the newest last.
        unfinished: The choices that wizards have left, the newest last.
    """

    seen_or_said: tuple[Stored, ...] = ()
    files: tuple[WrittenFile, ...] = ()
    unfinished: tuple[UnfinishedChoice, ...] = ()

    @property
    def exchange(self) -> Stored | None:
        """What Exchange has, as far as that was seen or said; None where it is not known."""
        last = self.seen_or_said[-1] if self.seen_or_said else None
        return None if last is None or last.by is Word.NOBODY else last

    @property
    def written(self) -> WrittenFile | None:
        """The file that was written last, as far as it is known where."""
        return next((file for file in reversed(self.files) if file.path.name), None)

    @property
    def uploaded(self) -> Stored | None:
        """What Exchange has, if that is a file that was written here."""
        has = self.exchange
        return has if has is not None and any(map(has.is_written, self.files)) else None

    def file(self, sha256: str) -> WrittenFile | None:
        """Return the file of a SHA-256, if it was written here."""
        return next((each for each in self.files if sha256 and each.sha256 == sha256), None)

    def compared_for(self, sha256: str) -> frozenset[str]:
        """Return which roots of a file the user has compared: of one that is as it was written here."""
        file = self.file(sha256)
        return file.compared if file is not None else frozenset()

    def is_in_exchange(self, sha256: str, thumbprints: frozenset[str] = frozenset()) -> bool:
        """Return whether Exchange has a file; see `Stored.is_file`."""
        return self.exchange is not None and self.exchange.is_file(sha256, thumbprints)

    def is_made_from_another(self, file: WrittenFile) -> bool:
        """Return whether Exchange is known to have something else than a file was made from: its upload would stop."""
        has = self.exchange
        if has is None or has.is_written(file) or file.made_from is None or not (has.thumbprints or has.is_nothing):
            return False
        return frozenset(file.made_from) != has.thumbprints

    def had(self, thumbprints: frozenset[str]) -> bool:
        """Return whether Exchange was seen to have a collection before, and has another one by now."""
        seen = any(each.is_seen and each.thumbprints == thumbprints for each in self.seen_or_said[:-1])
        return seen and not self.is_in_exchange("", thumbprints)

    def seen_before(self, organization: str = "") -> frozenset[str]:
        """Return the thumbprints of all that Exchange was seen to have, as far as is remembered: of one, or of any."""
        theirs = (each for each in self.seen_or_said if organization in ("", each.organization) and each.is_seen)
        return frozenset(thumbprint for each in theirs for thumbprint in each.thumbprints)

    def seen_among(self, certificates: Iterable[Certificate], sha256: str = "") -> tuple[Certificate, ...]:
        """Return which of the certificates of a file Exchange was seen to have, now or before, whoever says it has."""
        of_file, seen = tuple(certificates), self.seen_before()
        if any(each.is_seen and not each.thumbprints and each.is_file(sha256) for each in self.seen_or_said):
            return of_file  # older settings tell no more
        return tuple(each for each in of_file if each.thumbprint in seen)

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where files for Exchange were written and saved; scripts put their backups beside them."""
        files = (*(each.path for each in self.files), *(each.file for each in self.seen_or_said if each.file))
        return tuple(dict.fromkeys(file.parent for file in files if file.is_absolute()))

    def is_outdated(self, sha256: str, thumbprints: frozenset[str], moment: datetime) -> bool:
        """Return whether something is known that is newer than an upload of this file: written again, or replaced.

        That something has changed in Exchange since, which nobody has seen, is newer, too.
        """
        file = self.file(sha256)
        if file is not None and moment < file.at - _SLOW_CLOCK:
            return True
        return any(moment < last.since and not last.is_file(sha256, thumbprints) for last in self.seen_or_said[-1:])

    def wrote(self, file: WrittenFile) -> StoredState:
        """Return it with a file that was written just now; what was compared for the same file before, stays so."""
        before = self.file(file.sha256)
        if before is not None:
            at = before.at if before.made_from == file.made_from else file.at
            file = replace(file, at=at, compared=file.compared | before.compared)
        return replace(self, files=(*(each for each in self.files if each is not before), file)[-_MOST:])

    def replaced(self, path: Path, sha256: str, copy: Path | None) -> StoredState:
        """Return it after a file was written: what Exchange has, or had, and lay there is found in the copy of that.

        Without a copy nothing lay there any more, and it is not known where it is.
        """
        seen = (
            replace(each, file=copy) if each.file == path and each.sha256 != sha256 else each
            for each in self.seen_or_said
        )
        return replace(self, seen_or_said=tuple(seen))

    def seen(self, *stored: Stored) -> StoredState:
        """Return it with what Exchange was seen, or said, to have, each in its place among what is known already."""
        return reduce(StoredState._seen, stored, self)

    def _seen(self, stored: Stored) -> StoredState:
        last, written = self.exchange, self.file(stored.sha256)
        stored = replace(
            stored,
            since=min(stored.since, datetime.now(UTC)),
            file=stored.file or (written.path if written is not None and written.path.name else None),
            organization=stored.organization or (last.organization if last is not None else ""),
        )
        if any((known.by, known.since) == (stored.by, stored.since) for known in self.seen_or_said):
            return self  # a run that is looked at twice
        is_news = all(known.since <= stored.since for known in self.seen_or_said[:-1])
        if last is not None and is_news and last.is_same(stored):
            return replace(self, seen_or_said=(*self.seen_or_said[:-1], last.merged(stored)))
        known = sorted((*self.seen_or_said, stored), key=lambda stored: stored.since)
        return replace(self, seen_or_said=tuple(known)[-_MOST:])

    def taken_back(self, sha256: str, thumbprints: frozenset[str] = frozenset()) -> StoredState:
        """Return it without the word that Exchange has a file: it has what it had before."""
        if not self.is_in_exchange(sha256, thumbprints):
            return self
        return replace(self, seen_or_said=self.seen_or_said[:-1])

    def without_comparison(self, root: str) -> StoredState:
        """Return it without the comparison of a root, named by its SHA-256: of files, and of what wizards have left."""
        files = tuple(replace(each, compared=each.compared - {root}) for each in self.files)
        return replace(self, files=files, unfinished=tuple(each.without_comparison(root) for each in self.unfinished))

    def left_unfinished(self, choice: UnfinishedChoice) -> StoredState:
        """Return it with a wizard's choice in place of an older one; one that is empty, or too large, is not kept."""
        others = tuple(each for each in self.unfinished if each.wizard != choice.wizard)
        size = sum(len(certificate.der) for certificate in choice.certificates)
        kept = (choice,) if 0 < size <= MOST_KEPT else ()
        return replace(self, unfinished=(*others, *kept)[-_MOST_UNFINISHED:])

    def without_unfinished(self, choice: UnfinishedChoice) -> StoredState:
        """Return it without a choice that is given up."""
        return replace(self, unfinished=tuple(each for each in self.unfinished if each.wizard != choice.wizard))

    def left_by(self, wizard: str) -> UnfinishedChoice | None:
        """Return the choice of a wizard."""
        return next((each for each in self.unfinished if each.wizard == wizard), None)

    def taken_up(self, choice: UnfinishedChoice, wizard: str) -> StoredState:
        """Return it with a choice as another wizard's, which goes on with it, and keeps what it has compared itself.

        What that had chosen itself stays so only where what it takes up chooses nothing.
        """
        left, own = self.left_by(choice.wizard), self.left_by(wizard)
        if left is None:
            return self
        return self.without_unfinished(left).left_unfinished(
            replace(left if own is None else own.joined(left), wizard=wizard)
        )

    def for_all(self) -> StoredState:
        """Return what may be shared by all who start a portable program: neither comparisons nor unfinished choices."""
        return replace(self, files=tuple(replace(each, compared=frozenset()) for each in self.files), unfinished=())

    def encoded(self) -> bytes:
        """Return it as JSON."""
        return json.dumps({"version": _VERSION, **asdict(self)}, default=_as_json, indent=1).encode()

    @classmethod
    def decoded(cls, content: bytes) -> StoredState:
        """Return what JSON says; raise a ValueError if it is something else, or of a newer version."""
        try:
            state = json.loads(content)
            if state["version"] != _VERSION:
                raise ValueError("of another version")
            for file in state["files"]:
                file.setdefault("thumbprints", ())  # which were not kept at first
            parsed: StoredState = _parsed(cls, state)
            return parsed
        except (TypeError, LookupError, AttributeError, RecursionError, OverflowError) as error:
            raise ValueError("not as it was written") from error


Change = Callable[[StoredState], StoredState]
"""Returns another state."""


def _as_json(value: object) -> str | list[str]:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _path(value: str) -> Path:
    if "\0" in value:
        raise ValueError("no path")
    return Path(value)


_PLAIN: Mapping[object, Callable[[str], object]] = {
    datetime: lambda value: datetime.fromisoformat(value).astimezone(UTC),
    bytes: partial(base64.b64decode, validate=True),
    Path: _path,
    Word: Word,
}


def _parsed(kind: Any, value: Any) -> Any:
    """Return a value of JSON as one of a type: of a class above, or of one that its fields have."""
    origin, arguments = get_origin(kind), get_args(kind)
    if is_dataclass(kind):
        hints = get_type_hints(kind, include_extras=True)
        return kind(**{name: _parsed(hint, value[name]) for name, hint in hints.items()})  # type: ignore[operator]
    if origin in (tuple, frozenset):
        return origin(_parsed(arguments[0], each) for each in value)
    if origin is UnionType:
        return None if value is None else _parsed(arguments[0], value)
    if kind in _PLAIN:
        return _PLAIN[kind](value)
    is_as_written = re.fullmatch(arguments[1], value) if origin is Annotated else type(value) is kind
    if not is_as_written:
        raise ValueError("not as it was written")
    return value


def imported(settings: Mapping[str, str]) -> StoredState:
    """Return what the settings of version 1.0 say; what can't be read of them is left out."""
    state, has = StoredState(), ("", "")
    with suppress(TypeError, ValueError, RecursionError, OverflowError):
        for name, first, is_uploaded, *since in json.loads(settings.get("uploads", "")):
            at = _parsed(datetime, since[0]) if since and since[0] else _EARLIEST
            made_from = _parsed(tuple[SHA1, ...] | None, first)
            state = state.wrote(WrittenFile(Path(), _parsed(SHA256, name), at, made_from))
            has = (name, "") if is_uploaded else has
    last, (sha256, *compared) = Path(settings.get("last-collection", "")), settings.get("written", "").split(" ")
    if last.name:
        known = state.file(sha256) or WrittenFile(last, "", _EARLIEST)
        with suppress(ValueError):
            known = replace(known, sha256=_parsed(SHA256, sha256), compared=_parsed(frozenset[SHA256], compared))
        state = state.wrote(replace(known, path=last))
    with suppress(ValueError):
        sha256, _day, organization = settings.get("last-upload", "").split(" ", 2)
        has = (sha256, organization)
    seen, _, moment = settings.get("uploads-seen", "").partition(" ")
    with suppress(ValueError, OverflowError):
        if seen == has[0]:
            by = Word.RECEIPT if has[1] else Word.USER
            state = state.seen(Stored(by, _parsed(datetime, moment), sha256=_parsed(SHA256, seen), organization=has[1]))
    return state


class StateFile:
    """Keeps the state in a file that several wizards may use at a time.

    A change is made to what the file says, which another wizard may have changed meanwhile. Where that fails, it is
    made once more with the next one.

    Attributes:
        path: The file; None where nothing is kept.
        is_shared: Whether all who start the program share it: then nothing is kept that one of them has compared.
        state: The state as it was last read or changed here.
        wizard: What this wizard is called there.
        problem: Why something of it is not known, or not kept; None where all is well.
    """

    def __init__(
        self, path: Path | None = None, *, is_shared: bool = False, older: Callable[[], StoredState] = StoredState
    ) -> None:
        """Read the file; where there is none yet, begin with what `older` returns."""
        self.path, self.is_shared = path, is_shared
        self.state = StoredState()
        self.problem: Text | None = None
        self.wizard = secrets.token_hex(8)
        self._lock = threading.Lock()
        self._failed: list[Change] = []
        self._shown_open: tuple[Path, int] | None = None
        self._is_closed = False
        if path is None:
            return
        try:
            kept = self._read(path)
        except OSError as error:
            self._say_not_kept(error)
            return
        if kept is not None:
            self.state = kept
        elif self.problem is None and (before := older()) != StoredState():
            self.change(lambda _nothing: before)

    def change(self, change: Change) -> StoredState:
        """Change the state, here and in the file, and return it. It may be called in any thread."""
        with self._lock:
            changes = [*self._failed, change]
            if self._failed:
                self.problem = None  # it is said again where it lasts
            try:
                self.state = self._changed(self.path, changes) if self.path is not None else change(self.state)
                self._failed = []
            except (OSError, ExportError) as error:
                self.state = change(self.state)
                self._failed = changes[-_MOST_FAILED:]
                self._say_not_kept(error)
            return self.state

    @property
    def left(self) -> tuple[UnfinishedChoice, ...]:
        """What other wizards have left that are closed, or were killed; the newest first."""
        if (path := self.path) is None:
            return ()
        others = (each for each in reversed(self.state.unfinished) if each.wizard != self.wizard)
        return tuple(each for each in others if not is_locked(_lock_of(path, each.wizard)))

    def has_kept(self, certificates: tuple[KeptCertificate, ...]) -> bool:
        """Return whether just these are kept in the file as this wizard's unfinished choice, as far as is known."""
        own = self.state.left_by(self.wizard)
        return not self._failed and (own.certificates if own is not None else ()) == certificates

    def take_up(self, choice: UnfinishedChoice) -> UnfinishedChoice | None:
        """Go on with what another wizard has left; return what that is by now, None where a third one has it."""
        left: list[UnfinishedChoice | None] = []

        def take_up(state: StoredState) -> StoredState:
            left.append(state.left_by(choice.wizard))
            return state.taken_up(choice, self.wizard)

        self.change(take_up)
        return left[-1]

    def close(self) -> None:
        """Let other wizards go on with what this one has left; the end of its process does so, too."""
        with self._lock:
            if self._shown_open is not None:
                release(*self._shown_open)
            self._shown_open, self._is_closed = None, True

    def _show_open(self, path: Path) -> None:
        """Lock a file that tells other wizards that this one is open; on a drive without locks, it seems closed."""
        if self._shown_open is None and not self._is_closed:  # what is kept last may be written after that
            lock = _lock_of(path, self.wizard)
            with suppress(OSError):
                self._shown_open = lock, open_locked(lock)

    def _changed(self, path: Path, changes: list[Change]) -> StoredState:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with writing_in(path.parent, _MAX_WAIT):
            before = self._read(path) or StoredState()
            after = reduce(lambda state, change: change(state), changes, before)
            if self.is_shared:
                after = after.for_all()
            if any(each.wizard == self.wizard for each in after.unfinished):
                self._show_open(path)
            if after != before:
                content = after.encoded()
                put(path, content, lambda written: _compare(written, content), 0o600)
        return after

    def _read(self, path: Path) -> StoredState | None:
        """Return what the file says; None where there is none. What can't be understood is kept under another name."""
        try:
            state = StoredState.decoded(when_free(path.read_bytes))
        except FileNotFoundError:
            return None
        except ValueError:
            aside = path.with_name(f"{path.stem} (unreadable {datetime.now():%Y-%m-%d %H%M%S}).json")
            path.replace(aside)
            message = QT_TRANSLATE_NOOP(
                "core",
                "“{file}” could not be read, so it is no longer known what Exchange has. It is kept as “{copy}”.",
            )
            self.problem = text(message, file=printable(path.name), copy=printable(str(aside)))
            return None
        return state.for_all() if self.is_shared else state

    def _say_not_kept(self, error: OSError | ExportError) -> None:
        message = QT_TRANSLATE_NOOP(
            "core",
            "What is known of Exchange can't be kept in “{file}”: {reason} It is known until the wizard is closed.",
        )
        reason = str(error) if isinstance(error, ExportError) else f"{error.strerror or error}."
        self.problem = text(message, file=printable(str(self.path)), reason=reason)


def _lock_of(path: Path, wizard: str) -> Path:
    return path.with_name(f"{path.stem}-{wizard}.lock")


def _compare(written: Path, content: bytes) -> None:
    if written.read_bytes() != content:
        raise OSError("it differed when it was read back")
