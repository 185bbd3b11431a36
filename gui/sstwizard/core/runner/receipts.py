"""Receipts: one JSON file after each stage of a script, which the script writes into the folder of its run.

`outcome` returns what an upload has come to by them. A receipt is written under another name and renamed, so that it is
never read half. It holds no password and no token, only what the console shows too. Whoever can write to the folder can
write a receipt: what is read is compared with the run, and certificates are compared here, by their thumbprints.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import stat
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import Enum, StrEnum, auto
from pathlib import Path
from typing import Any

from ..exchange.known_errors import CANCELLED, CHANGED_MEANWHILE, NOT_STORED, OTHER_COLLECTION, REFUSED
from ..exchange.stored import Stored, Word
from ..platform.file_access import deadline, when_free
from ..text import printable
from .run_folder import Place, RunFolder, earlier

_SUFFIX = ".json"
_NOTE = "wizard.json"
"""What the wizard writes down of a run, for its next start."""
_EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
"""No kit is older."""
_MAY_GO_ON = timedelta(hours=1)
"""For so long a run that has not told its end is taken for one that goes on."""
_BEFORE_UPLOAD = (CHANGED_MEANWHILE, "NoAnswer", "Unreadable")
"""The ends in which a script stops between the confirmation and the upload."""
_MAX_BYTES = 1_000_000
_MAX_TEXT = 2_000
_CLASS = re.compile(r"\A\w*\|[\w.]+Exception\|")
"""What Microsoft's module puts before a message of Exchange: a number, and the error's class."""
_THUMBPRINT = re.compile("[0-9A-F]{40}")
_RUN_ID = re.compile("[0-9a-f]{32}")


class Stage(StrEnum):
    """The stages of a script, in order, by the names of their receipts."""

    CHECK = "check"
    MODULE = "module"
    TENANT = "tenant"
    BACK_UP = "back-up"
    CONFIRMED = "confirmed"
    UPLOAD = "upload"
    READ_BACK = "read-back"
    SAVED = "saved"
    FAILED = "failed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Run:
    """One start of a script.

    Attributes:
        run_id: Its ID, 32 hex digits; any other raises a ValueError.
        sha256: SHA-256 of the .sst that is uploaded, upper-case hex; empty if nothing is.
    """

    run_id: str
    sha256: str = ""

    def __post_init__(self) -> None:
        if not _RUN_ID.fullmatch(self.run_id):
            raise ValueError("run_id is 32 hex digits")


def new_run_id() -> str:
    """Return a random ID, which nobody can guess."""
    return secrets.token_hex(16)


@dataclass(frozen=True, slots=True)
class Progress:
    """The progress of a run.

    Attributes:
        done: The stages of which there is a receipt.
        module: The name and version of Microsoft's module; empty until it is known.
        tenant: The default domain of the organization; empty until it is known.
        backup: Where the stored collection was saved; None before that, empty where there was none.
        before: SHA-1 of each certificate that was stored before; None until that is known.
        stored: SHA-1 of each certificate that was stored when it was read back, the file's or not; None before that.
        end: The identifier of the error that stopped the run, empty if it has none; see `known_errors.ENDS`.
        failure: The message of that error; empty if nothing has stopped the run.
        refusal: The error with which Exchange answered the upload; what it has stored is read back all the same.
        is_signed_in: Whether the window could not be signed out at the end.
        account: Who has signed in; empty until that is known, and on a server.
        is_cancelled: Whether the wizard has closed the window, as the user wanted.
    """

    done: frozenset[Stage] = frozenset()
    module: str = ""
    tenant: str = ""
    backup: str | None = None
    before: frozenset[str] | None = None
    stored: frozenset[str] | None = None
    end: str = ""
    failure: str = ""
    process: int = 0
    refusal: str = ""
    is_signed_in: bool = False
    account: str = ""
    is_cancelled: bool = False

    @property
    def has_ended(self) -> bool:
        """Whether the script has ended, successfully or not."""
        return Stage.ENDED in self.done


def read(run: Run, folder: Path, *, is_last: bool = False) -> Progress:
    """Return the progress of a run, as its receipts in a folder tell it; anything that is none of them is ignored.

    Where they are not read again (`is_last`), what another program has open is waited for.
    """
    end = deadline() if is_last else 0.0
    receipts = {stage: _object_in(folder / f"{stage}{_SUFFIX}", end) for stage in Stage}
    for stage, receipt in receipts.items():
        if (receipt.get("run"), receipt.get("sha256"), receipt.get("step")) != (run.run_id, run.sha256, stage):
            receipt.clear()
    tenant, backup, failed = receipts[Stage.TENANT], receipts[Stage.BACK_UP], receipts[Stage.FAILED]
    return Progress(
        done=frozenset(stage for stage, receipt in receipts.items() if receipt),
        module=_text(receipts[Stage.MODULE].get("module")),
        tenant=_text(tenant.get("tenant")),
        account=_text(tenant.get("account")),
        backup=_text(backup.get("backup")) if backup else None,
        before=_thumbprints(backup.get("stored")),
        stored=_thumbprints(receipts[Stage.READ_BACK].get("stored")),
        end=_text(failed.get("end")),
        failure=(_text(failed.get("message")) or "?") if failed else "",
        process=next((_number(receipt.get("process")) for receipt in receipts.values() if receipt), 0),
        refusal=_CLASS.sub("", _text(receipts[Stage.UPLOAD].get("refused"))),
        is_signed_in=receipts[Stage.ENDED].get("signedOut") is False,
    )


def _object_in(path: Path, end: float | None = None) -> dict[str, Any]:
    """Return the JSON object in a small file; an empty one if it holds none, or doesn't exist yet.

    By default, or until `end`, a file is waited for that another program has open.
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        descriptor = when_free(lambda: os.open(path, flags), end)
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)  # reading a pipe would wait for whoever writes into it
            if not stat.S_ISREG(status.st_mode) or status.st_size > _MAX_BYTES:
                return {}
            value = json.loads(file.read(_MAX_BYTES).decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return printable(" ".join(value[:_MAX_TEXT].splitlines())) if isinstance(value, str) else ""  # on one line


def _number(value: object) -> int:
    return value if type(value) is int and 0 < value < 2**31 else 0


def _thumbprints(value: object) -> frozenset[str] | None:
    """Return thumbprints; None for any other value, such as that of a certificate that could not be read."""
    if not isinstance(value, list) or not all(isinstance(each, str) and _THUMBPRINT.fullmatch(each) for each in value):
        return None
    return frozenset(value)


def upload_record(progress: Progress, file: str, sha256: str, uploaded: Iterable[str], ended: datetime) -> bytes:
    """Return the record of an upload as JSON, with what the console has shown, and no password or token.

    It is of a file of this name and SHA-256, with certificates of these thumbprints; the run ended then, UTC.
    """
    stored = progress.stored
    record = {
        "file": file,
        "sha256": sha256,
        "organization": progress.tenant,
        "account": progress.account or None,
        "ended": ended.isoformat(timespec="seconds"),
        "steps_done": [str(stage) for stage in Stage if stage in progress.done],
        "backup": progress.backup,
        "stored_before": None if progress.before is None else sorted(progress.before),
        "uploaded": sorted(uploaded),
        "stored_after": None if stored is None else sorted(stored),
        "holds_exactly_the_file": stored is not None and stored == frozenset(uploaded),
        "error": progress.failure or None,
    }
    return (json.dumps(record, indent=2, ensure_ascii=False) + "\n").encode()


@dataclass(frozen=True, slots=True)
class PastRun:
    """An upload whose wizard was closed before it ended: the .sst, its thumbprints, the receipts, and when it ended."""

    file: str
    sha256: str
    uploaded: frozenset[str]
    progress: Progress
    ended: datetime | None = None


@dataclass(frozen=True, slots=True)
class KitReceipt:
    """What the script of a transfer kit tells of an upload that was read back: the .sst, and what was stored then."""

    sha256: str
    organization: str
    stored: frozenset[str]
    ended: datetime

    @property
    def progress(self) -> Progress:
        """The same as of a run: for the record of the upload."""
        done = frozenset({Stage.UPLOAD, Stage.READ_BACK, Stage.ENDED})
        return Progress(done, tenant=self.organization, stored=self.stored)


def kit_receipt(path: Path) -> KitReceipt | None:
    """Return what the receipt of a kit says; None for any other file, and for one of a time that can't be."""
    receipt = _object_in(path)
    organization, stored = _text(receipt.get("organization")), _thumbprints(receipt.get("stored"))
    try:
        sha256, ended = receipt["sha256"], datetime.strptime(receipt["ended"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except (ValueError, TypeError, LookupError):
        return None
    is_possible = _EARLIEST < ended < datetime.now(UTC) + timedelta(days=1)
    return KitReceipt(sha256, organization, stored, ended) if stored and organization and is_possible else None


def write_note(folder: RunFolder, run: Run, file: str, uploaded: Iterable[str]) -> None:
    """Write down what `past_runs` has to know of a run. If that fails, the run is not reported then."""
    noted = {"run": run.run_id, "sha256": run.sha256, "file": file, "uploaded": sorted(uploaded)}
    with suppress(OSError):
        (folder.path / _NOTE).write_text(json.dumps(noted), encoding="utf-8")


def past_runs(where: Place | None = None) -> tuple[PastRun, ...]:
    """Return the uploads whose wizard was closed, newest first: each that has ended, once; and each that may go on."""
    found = []
    for folder in earlier(where):
        past, begun = _past_run(folder.path), _changed(folder.path / _NOTE)
        may_go_on = begun is not None and timedelta() <= datetime.now(UTC) - begun < _MAY_GO_ON
        if past is not None and (past.progress.has_ended or may_go_on):
            found.append(past)
        if past is not None and past.progress.has_ended:
            folder.remove()
        else:
            folder.close()
    return tuple(found)


def _changed(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return None


def _past_run(folder: Path) -> PastRun | None:
    noted = _object_in(folder / _NOTE)
    try:
        run, uploaded = Run(noted["run"], noted["sha256"]), frozenset(noted["uploaded"])
    except (ValueError, TypeError, LookupError):
        return None
    if not run.sha256:
        return None
    ended = _changed(folder / f"{Stage.ENDED}{_SUFFIX}")
    return PastRun(_text(noted.get("file")), run.sha256, uploaded, read(run, folder, is_last=True), ended)


class Outcome(Enum):
    """What the organization holds after a run, as far as anybody has seen."""

    STORED = auto()
    """Each certificate of the file, and no other: they were read back."""
    UNTOUCHED = auto()
    """What it held before: nothing was sent."""
    REFUSED = auto()
    """What it held before: Exchange refused the file, and that was read back."""
    OTHER = auto()
    """Neither what it held before nor the file."""
    NOT_KNOWN = auto()
    """Nobody has seen it, or it has what it held before and may still store the file."""


_OUTCOMES = {CANCELLED: Outcome.UNTOUCHED, REFUSED: Outcome.REFUSED, NOT_STORED: Outcome.OTHER}
"""What an end says of it."""


def outcome(progress: Progress, uploaded: frozenset[str]) -> Outcome:
    """Return what the organization holds after a run that has ended.

    What stopped it after the upload says nothing of what is stored, unless the script has read that. Once the upload
    was confirmed, only an end that comes before it says that nothing was sent: the receipt of the upload may be
    missing, as none that follows the confirmation has to be written. The file has certificates of these thumbprints.
    """
    if progress.end in _OUTCOMES:
        return _OUTCOMES[progress.end]
    if progress.stored == uploaded and not progress.failure:
        return Outcome.STORED
    is_confirmed = Stage.CONFIRMED in progress.done and progress.end not in _BEFORE_UPLOAD
    is_in_doubt = is_confirmed or progress.done & {Stage.UPLOAD, Stage.READ_BACK}
    return Outcome.NOT_KNOWN if is_in_doubt else Outcome.UNTOUCHED


def settled(progress: Progress, uploaded: frozenset[str], ended: datetime, has: Stored) -> Progress:
    """Return the progress of an upload with what Exchange was seen to have since as its end.

    It is as it was where its end needs no settling, and where nobody has looked since, or in another organization.
    """
    is_open = outcome(progress, uploaded) in (Outcome.NOT_KNOWN, Outcome.OTHER) or progress.end == CHANGED_MEANWHILE
    is_same_place = not (progress.tenant and has.organization) or progress.tenant == has.organization
    if not (is_open and is_same_place and has.is_seen and has.since > ended):
        return progress
    if has.thumbprints == uploaded:
        return replace(progress, stored=uploaded, end="", failure="", refusal="")
    done = progress.done - {Stage.CONFIRMED, Stage.UPLOAD, Stage.READ_BACK}
    before = replace(progress, done=done, stored=None, end="", failure="", refusal="")
    if has.is_nothing or has.thumbprints == progress.before:
        return before
    backup = str(has.file) if has.file is not None else None
    return replace(before, before=has.thumbprints, backup=backup, end=OTHER_COLLECTION, failure="?")


def seen_in_exchange(
    progress: Progress, sha256: str, uploaded: frozenset[str], ended: datetime, file: Path | None = None
) -> tuple[Stored, ...]:
    """Return what a run has seen in Exchange, before its upload and after it.

    It was to upload a file with this SHA-256 and certificates of these thumbprints, and ended then, UTC.
    """
    backup, seen = Path(progress.backup) if progress.backup else None, []
    if progress.before is not None:
        before = ended - timedelta(microseconds=1)
        seen.append(Stored(Word.READ_BACK, before, progress.before, "", backup, progress.tenant))
    if progress.stored == uploaded:
        seen.append(Stored(Word.RECEIPT, ended, uploaded, sha256, file, progress.tenant))
    elif progress.end == CHANGED_MEANWHILE or outcome(progress, uploaded) is Outcome.NOT_KNOWN:
        seen.append(Stored(Word.NOBODY, ended))
    elif progress.stored is not None:
        seen.append(Stored(Word.READ_BACK, ended, progress.stored, organization=progress.tenant))
    return tuple(seen)
