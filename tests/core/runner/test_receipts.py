"""Receipts are read only if they are whole and of this run; a run that ended later is told once, with its outcome."""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sstwizard.core.exchange.known_errors import CANCELLED, CHANGED_MEANWHILE, NOT_STORED, OTHER_COLLECTION, REFUSED
from sstwizard.core.exchange.stored import Stored, StoredState, Word
from sstwizard.core.runner.receipts import (
    KitReceipt,
    Outcome,
    Progress,
    Run,
    Stage,
    kit_receipt,
    new_run_id,
    outcome,
    past_runs,
    read,
    seen_in_exchange,
    settled,
    upload_record,
    write_note,
)
from sstwizard.core.runner.run_folder import Place, RunFolder

RUN = Run("0123456789abcdef" * 2, "AB" * 32)
ONE, OTHER = "01" * 20, "CD" * 20


def put(folder: Path, name: str, **values: object) -> Path:
    """Write a receipt, as the script does; `values` are added, or take the place of what there is."""
    path = folder / f"{name}.json"
    receipt = {"run": RUN.run_id, "sha256": RUN.sha256, "step": name, **values}
    path.write_text(json.dumps(receipt), encoding="utf-8")
    return path


def test_all_that_a_run_tells(tmp_path: Path) -> None:
    """Steps, tenant, backup and thumbprints come out as they were written, also behind a byte order mark."""
    put(tmp_path, "check")
    put(tmp_path, "module", module="Module 3.10.1")
    put(tmp_path, "tenant", tenant="contoso.com", account="ada@contoso.com")
    put(tmp_path, "back-up", backup="C:\\a.sst", stored=[ONE])
    path = put(tmp_path, "read-back", stored=[ONE, OTHER])
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    stages = {Stage.CHECK, Stage.MODULE, Stage.TENANT, Stage.BACK_UP, Stage.READ_BACK}
    before, stored = frozenset({ONE}), frozenset({ONE, OTHER})
    expected = Progress(frozenset(stages), "Module 3.10.1", "contoso.com", "C:\\a.sst", before, stored)
    assert read(RUN, tmp_path) == replace(expected, account="ada@contoso.com")


def test_a_pipe_is_no_receipt(tmp_path: Path) -> None:
    """Reading one would wait for whoever writes into it."""
    if sys.platform == "win32":
        pytest.skip("only Unix has named pipes in folders")
    os.mkfifo(tmp_path / "upload.json")
    assert read(RUN, tmp_path) == Progress()
    assert not Progress().has_ended


@pytest.mark.parametrize(
    ("step", "values", "told"),
    [
        ("failed", {"end": "Refused", "message": "No. (SmimeTrust.Refused)"}, ("Refused", "No. (SmimeTrust.Refused)")),
        ("failed", {"message": ["?"]}, ("", "?")),  # an error without words is one
        ("failed", {"message": "x" * 5_000}, ("", "x" * 2_000)),
        ("ended", {"signedOut": True}, ("", "")),
    ],
)
def test_how_a_run_has_ended(tmp_path: Path, step: str, values: dict[str, object], told: tuple[str, str]) -> None:
    """A script that has stopped still signs out: it has ended once it says so."""
    put(tmp_path, step, **values)
    progress = read(RUN, tmp_path)
    assert (progress.end, progress.failure, progress.has_ended) == (*told, step == "ended")


@pytest.mark.parametrize("value", [True, False, None, 1, "true"])
def test_what_went_wrong_is_told(tmp_path: Path, value: object) -> None:
    """With which error Exchange answered, and that the window is still signed in; each is said only where it is."""
    put(tmp_path, "upload", refused=value)
    put(tmp_path, "ended", signedOut=value)
    told = read(RUN, tmp_path)
    assert (told.refusal, told.is_signed_in) == ("true" if value == "true" else "", value is False)


@pytest.mark.parametrize("before", ["", "|System.ArgumentException|", "Ex6F9304|Microsoft.Exchange.SomeException|"])
def test_an_error_of_exchange_is_its_sentence(tmp_path: Path, before: str) -> None:
    """Without what Microsoft's module puts before it; what may be a part of it stays."""
    put(tmp_path, "upload", refused=f"{before}The file (a|b) isn't right|System.Exception")
    assert read(RUN, tmp_path).refusal == "The file (a|b) isn't right|System.Exception"


def test_a_message_is_one_line(tmp_path: Path) -> None:
    """Exchange breaks its lines; what else can't be seen is made visible."""
    put(tmp_path, "upload", refused="One.\r\nTwo.\r\n")
    put(tmp_path, "failed", message="One.\nTwo:\x1b")
    told = read(RUN, tmp_path)
    assert (told.refusal, told.failure) == ("One. Two.", "One. Two:\\u001b")


def test_text_can_be_shown(tmp_path: Path) -> None:
    """Control characters are made visible."""
    put(tmp_path, "tenant", tenant="a\x1b[31m\u202eb")
    assert read(RUN, tmp_path).tenant.isprintable()


@pytest.mark.parametrize(
    "forged",
    [{"run": "f" * 32}, {"run": None}, {"sha256": "CD" * 32}, {"sha256": ""}, {"step": "upload"}, {"step": None}],
    ids=str,
)
def test_receipt_of_something_else_is_none(tmp_path: Path, forged: dict[str, object]) -> None:
    """Another run's, another file's and another step's receipt say nothing."""
    put(tmp_path, "read-back", **{"stored": [ONE], **forged})
    assert read(RUN, tmp_path) == Progress()


NO_RECEIPTS = {
    "empty": b"",
    "half": b"{",
    "list": b"[]",
    "null": b"null",
    "no text": b"\xff\xfe",
    "deep": b"[" * 100_000,
    "too large": json.dumps({"run": RUN.run_id, "sha256": RUN.sha256, "step": "upload"}).encode().ljust(1_000_001),
}


@pytest.mark.parametrize("content", NO_RECEIPTS.values(), ids=NO_RECEIPTS)
def test_what_is_no_receipt_is_passed_over(tmp_path: Path, content: bytes) -> None:
    """Anything may lie there; none of it stops the reader. The limit of a million bytes is exact."""
    (tmp_path / "upload.json").write_bytes(content)
    assert read(RUN, tmp_path) == Progress()
    (tmp_path / "upload.json").write_bytes(NO_RECEIPTS["too large"][:-1])
    assert read(RUN, tmp_path).done == {Stage.UPLOAD}
    (tmp_path / "uploaded.json").write_bytes(content)
    assert kit_receipt(tmp_path / "uploaded.json") is kit_receipt(tmp_path / "gone.json") is None


@pytest.mark.parametrize("stored", [ONE, [1], [OTHER.lower()], [ONE + "0"], ["x"], {ONE: ONE}, None], ids=str)
def test_only_thumbprints_are_thumbprints(tmp_path: Path, stored: object) -> None:
    """What Exchange holds is known only where each entry is a thumbprint."""
    put(tmp_path, "read-back", stored=stored)
    told = read(RUN, tmp_path)
    assert told.done == {Stage.READ_BACK}
    assert told.stored is None


@pytest.mark.parametrize(
    ("written", "known"), [(4711, 4711), (0, 0), (-1, 0), (2**70, 0), (True, 0), ("4711", 0), (None, 0)]
)
def test_process_is_a_number(tmp_path: Path, written: object, known: int) -> None:
    """What else stands there is not asked after: signal 0 to process -1 goes to all."""
    put(tmp_path, "check", process=written)
    assert read(RUN, tmp_path).process == known


def test_run_id_is_nothing_that_can_be_guessed() -> None:
    """Two are never the same, and nothing else is taken for one."""
    assert new_run_id() != new_run_id()
    assert Run(new_run_id()).sha256 == ""
    with pytest.raises(ValueError, match="32 hex digits"):
        Run("'; Remove-Item *")


@pytest.mark.parametrize(
    ("stored", "is_exact"),
    [({ONE, OTHER}, True), ({ONE}, False), ({ONE, OTHER, "EF" * 20}, False), (set(), False), (None, False)],
)
def test_a_record_says_whether_exchange_has_exactly_the_file(stored: set[str] | None, is_exact: bool) -> None:
    """One certificate fewer or more is another collection, and what was not read back is not known."""
    told = Progress(stored=None if stored is None else frozenset(stored))
    record = json.loads(upload_record(told, "a.sst", RUN.sha256, [ONE, OTHER], datetime(2026, 1, 1, tzinfo=UTC)))
    assert record["holds_exactly_the_file"] is is_exact


@pytest.fixture
def where(tmp_path: Path) -> Place:
    """A place for runs of this test alone."""
    return Place(tmp_path / "runs", elevated=False)


def left(where: Place, *steps: str, sha256: str = RUN.sha256) -> RunFolder:
    """Leave a run that has told some steps, and that a wizard follows."""
    folder, run = RunFolder.create(where), Run(new_run_id(), sha256)
    write_note(folder, run, "a.sst", [OTHER])
    for step in steps:
        put(folder.path, step, run=run.run_id, sha256=sha256)
    return folder


def test_end_is_told_once(where: Place) -> None:
    """File, thumbprints and what was told come back; then the run is gone."""
    folder = left(where, "check", "ended")
    assert past_runs(where) == ()  # what a wizard follows is its own
    folder.close()
    (past,) = past_runs(where)
    assert (past.file, past.uploaded) == ("a.sst", frozenset({OTHER}))
    assert past.progress.done == {Stage.CHECK, Stage.ENDED}
    assert not folder.path.exists()
    assert past_runs(where) == ()


def test_what_goes_on_stays(where: Place) -> None:
    """A run that has not ended is told for an hour, and is there at the next start."""
    folder = left(where, "check")
    folder.close()
    (past,) = past_runs(where)
    assert not past.progress.has_ended
    for moment in (time.time() - 3700, time.time() + 3700):  # or where the clock has been put back
        os.utime(folder.path / "wizard.json", (moment, moment))
        assert past_runs(where) == ()
    assert (folder.path / "check.json").exists()


def test_fetching_is_nothing_to_tell(where: Place) -> None:
    """Only an upload has changed something."""
    left(where, "ended", sha256="").close()
    assert past_runs(where) == ()


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b'{"run": 1}', b"[" * 100_000, b"\xff"],
    ids=["empty", "nothing", "list", "number", "deep", "no text"],
)
def test_note_that_is_none(where: Place, content: bytes) -> None:
    """Whatever stands in the note, the next start goes on."""
    folder = left(where, "ended")
    (folder.path / "wizard.json").write_bytes(content)
    folder.close()
    assert past_runs(where) == ()


def test_note_that_can_t_be_written(where: Place) -> None:
    """The run goes on without one."""
    folder = RunFolder.create(where)
    (folder.path / "wizard.json").mkdir()
    write_note(folder, RUN, "a.sst", [])
    folder.remove()


FILE = frozenset({"AB" * 20, "CD" * 20})
SENT = frozenset({Stage.CONFIRMED, Stage.UPLOAD})


@pytest.mark.parametrize(
    ("progress", "expected"),
    [
        (Progress(), Outcome.UNTOUCHED),
        (Progress(SENT, stored=FILE), Outcome.STORED),
        (Progress(SENT, stored=frozenset({"AB" * 20})), Outcome.NOT_KNOWN),
        (Progress(SENT), Outcome.NOT_KNOWN),
        (Progress(frozenset({Stage.CONFIRMED})), Outcome.NOT_KNOWN),
        (Progress(end=CANCELLED, failure="?"), Outcome.UNTOUCHED),
        (Progress(failure="Qwrtz"), Outcome.UNTOUCHED),
        (Progress(frozenset({Stage.CONFIRMED}), failure="Qwrtz"), Outcome.NOT_KNOWN),
        (Progress(frozenset({Stage.CONFIRMED}), end=CHANGED_MEANWHILE, failure="?"), Outcome.UNTOUCHED),
        (Progress(SENT, end="NoReadBack", failure="?"), Outcome.NOT_KNOWN),
        (Progress(SENT, end="StillBefore", failure="?"), Outcome.NOT_KNOWN),
        (Progress(frozenset({Stage.CONFIRMED}), end="NoReadBack", failure="?"), Outcome.NOT_KNOWN),
        (Progress(frozenset({Stage.CONFIRMED}), end="StillBefore", failure="?"), Outcome.NOT_KNOWN),
        (Progress(frozenset({Stage.CONFIRMED}), end="NoAnswer", failure="?"), Outcome.UNTOUCHED),
        (Progress(SENT, end="NoAnswer", failure="?"), Outcome.NOT_KNOWN),
        (Progress(SENT, end=REFUSED, failure="?"), Outcome.REFUSED),
        (Progress(SENT, end=NOT_STORED, failure="?"), Outcome.OTHER),
        (Progress(SENT, stored=FILE, failure="Qwrtz"), Outcome.NOT_KNOWN),
    ],
)
def test_only_what_was_read_back_is_known(progress: Progress, expected: Outcome) -> None:
    """What an end says nothing about is not known; before the answer nothing can have been changed."""
    assert outcome(progress, FILE) is expected


TOLD = {"sha256": RUN.sha256, "organization": "contoso.com", "stored": [ONE, OTHER], "ended": "2026-02-03T14:05:09Z"}


def test_all_that_a_kit_tells(tmp_path: Path) -> None:
    """File, organization, certificates and time come out as they were written, also behind a byte order mark."""
    path = tmp_path / "uploaded.json"
    path.write_text(json.dumps(TOLD), encoding="utf-8-sig")
    ended = datetime(2026, 2, 3, 14, 5, 9, tzinfo=UTC)
    told = kit_receipt(path)
    assert told == KitReceipt(RUN.sha256, "contoso.com", frozenset({ONE, OTHER}), ended)
    assert (told.progress.tenant, outcome(told.progress, told.stored)) == ("contoso.com", Outcome.STORED)


@pytest.mark.parametrize(
    "wrong",
    [
        {"organization": ""},
        {"organization": None},
        {"stored": []},
        {"stored": [OTHER.lower()]},
        {"stored": ONE},
        {"ended": "2026-11-30"},
        {"ended": 20261130},
        {"ended": "0001-01-01T00:00:00Z"},
        {"ended": "9999-12-31T23:59:59Z"},
        {"ended": "2026-13-30T14:05:09Z"},
    ],
    ids=str,
)
def test_half_a_receipt_of_a_kit_is_none(tmp_path: Path, wrong: dict[str, object]) -> None:
    """Each value has to be there, in its form."""
    path = tmp_path / "uploaded.json"
    path.write_text(json.dumps({**TOLD, **wrong}), encoding="utf-8")
    assert kit_receipt(path) is None
    path.write_text(json.dumps({name: value for name, value in TOLD.items() if name not in wrong}), encoding="utf-8")
    assert kit_receipt(path) is None


WAS, IS, ELSE = (frozenset({each * 20}) for each in ("01", "02", "03"))
ASKED, AGREED = frozenset({Stage.BACK_UP}), frozenset({Stage.BACK_UP, Stage.CONFIRMED})


@pytest.mark.parametrize(
    ("progress", "seen"),
    [
        (Progress(), []),
        (Progress(ASKED, before=WAS, backup="/b.sst", failure="?", end=CANCELLED), [("read-back", WAS, "/b.sst")]),
        (Progress(ASKED, before=frozenset(), backup=""), [("read-back", frozenset(), None)]),
        (Progress(AGREED, before=WAS, stored=IS), [("read-back", WAS, None), ("receipt", IS, "/new.sst")]),
        (Progress(AGREED, before=WAS, stored=WAS, failure="?", end=REFUSED), [("read-back", WAS, None)] * 2),
        (Progress(AGREED, stored=ELSE, failure="?", end=NOT_STORED), [("read-back", ELSE, None)]),
        (
            Progress(AGREED, before=WAS, stored=ELSE, failure="?", end=NOT_STORED),
            [("read-back", WAS, None), ("read-back", ELSE, None)],
        ),
        (Progress(AGREED, before=WAS), [("read-back", WAS, None), ("nobody", frozenset(), None)]),
        (
            Progress(AGREED | SENT, before=WAS, stored=WAS, failure="?", end="StillBefore"),
            [("read-back", WAS, None), ("nobody", frozenset(), None)],
        ),
        (
            Progress(AGREED, before=WAS, failure="?", end=CHANGED_MEANWHILE),
            [("read-back", WAS, None), ("nobody", frozenset(), None)],
        ),
    ],
    ids=[
        *("nothing", "cancelled", "none yet", "uploaded", "refused", "something else", "other than before", "lost"),
        "late",
        "changed meanwhile",
    ],
)
def test_what_a_run_has_seen_in_exchange(
    progress: Progress, seen: list[tuple[str, frozenset[str], str | None]]
) -> None:
    """Before its upload, and after it; where an upload was begun and nothing read back, nobody knows."""
    ended = datetime.now(UTC)
    found = seen_in_exchange(replace(progress, tenant="contoso.com"), "AB" * 32, IS, ended, Path("/new.sst"))
    assert [(each.by, each.thumbprints, each.file and each.file.as_posix()) for each in found] == seen
    assert [each.sha256 for each in found if each.sha256] == ["AB" * 32] * (progress.stored == IS)
    assert all(each.organization == "contoso.com" for each in found if each.by is not Word.NOBODY)
    assert sorted(found, key=lambda each: each.since) == list(found)
    assert not found or found[-1].since <= ended
    known = StoredState().seen(*found).seen_or_said
    assert [each.thumbprints for each in known[-1:]] == [thumbprints for _, thumbprints, _ in seen[-1:]]


_LOST = Progress(AGREED | SENT, "", "contoso.com", "", WAS, WAS, "StillBefore", "?")


@pytest.mark.parametrize(
    ("held", "file", "result", "end"),
    [
        (IS, None, Outcome.STORED, ""),
        (WAS, None, Outcome.UNTOUCHED, ""),
        (frozenset(), None, Outcome.UNTOUCHED, ""),
        (ELSE, Path("/seen.sst"), Outcome.UNTOUCHED, OTHER_COLLECTION),
        (ELSE, None, Outcome.UNTOUCHED, OTHER_COLLECTION),
    ],
    ids=["the file", "what was before", "none", "something else", "something that is nowhere"],
)
def test_what_is_seen_later_settles_an_upload(
    held: frozenset[str], file: Path | None, result: Outcome, end: str
) -> None:
    """The script could not tell what came of it."""
    ended = datetime.now(UTC)
    has = Stored(Word.READ_BACK, ended + timedelta(minutes=1), held, file=file, organization="contoso.com")
    after = settled(_LOST, IS, ended, has)
    assert (outcome(after, IS), after.end) == (result, end)
    assert (after.backup, after.before) == ((str(file) if file else None, ELSE) if end else ("", WAS))
    assert settled(after, IS, has.since, has) == after


@pytest.mark.parametrize(
    "change", [{"by": Word.USER}, {"since": datetime(2026, 1, 1, tzinfo=UTC)}, {"organization": "fabrikam.com"}]
)
def test_what_was_not_seen_settles_nothing(change: dict[str, Any]) -> None:
    """Neither what the user says, nor what was seen before it, or in another organization; nor what is known."""
    ended = datetime(2026, 6, 1, tzinfo=UTC)
    has = Stored(Word.READ_BACK, datetime(2026, 6, 2, tzinfo=UTC), IS, organization="contoso.com")
    assert settled(_LOST, IS, ended, replace(has, **change)) == _LOST
    refused = replace(_LOST, end=REFUSED)
    assert settled(refused, IS, ended, has) == refused
