"""What Exchange has, and what is remembered of it from one start of the program to the next."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pki import PKI
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.vouching import Vouching
from sstwizard.core.exchange.backups import backups
from sstwizard.core.exchange.stored import (
    StateFile,
    Stored,
    StoredState,
    Word,
    WrittenFile,
    imported,
)
from sstwizard.core.exchange.unfinished import KeptCertificate, UnfinishedChoice
from sstwizard.core.export.draft import Draft
from sstwizard.core.formats import sst
from sstwizard.core.platform import file_access
from sstwizard.core.runner.receipts import Progress, Stage, seen_in_exchange

NOW = datetime(2026, 11, 12, 9, 41, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
CONTOSO = "contoso.onmicrosoft.com"
ONE, TWO, THREE = (frozenset({each * 40}) for each in "123")
A, B, C = (each * 64 for each in "ABC")


def stored(
    sha256: str = "", thumbprints: frozenset[str] = frozenset(), *, by: Word = Word.RECEIPT, after: int = 0
) -> Stored:
    """What Exchange had so many minutes after the first."""
    return Stored(by, NOW + after * MINUTE, thumbprints, sha256, Path(f"{sha256[:1]}.sst"), CONTOSO)


def written(sha256: str, *, after: int = 0, made_from: tuple[str, ...] | None = ()) -> WrittenFile:
    """A file that was written so many minutes after the first."""
    return WrittenFile(Path(f"{sha256[:1]}.sst"), sha256, NOW + after * MINUTE, made_from, frozenset({B}))


def unfinished(wizard: str = "1", *certificates: KeptCertificate) -> UnfinishedChoice:
    """What a wizard has left."""
    return UnfinishedChoice(wizard, NOW, certificates or (KeptCertificate(b"root", "from mail", True, False, True),))


FULL = StoredState((stored(A, ONE),), (written(A),), (unfinished(),))


def test_exchange_has_one_collection_at_a_time() -> None:
    """Where another was uploaded the one before is not there any more; a file is known by its bytes or its content."""
    state = StoredState().seen(stored(A, ONE)).seen(stored(B, TWO, after=1))
    assert [state.is_in_exchange(each) for each in (A, B, "")] == [False, True, False]
    assert state.is_in_exchange(C, TWO)
    assert not state.is_in_exchange("", frozenset())
    assert state.seen(stored(A, ONE, after=2)).is_in_exchange(A)


@pytest.mark.parametrize(("by", "is_seen"), [(Word.READ_BACK, True), (Word.KIT, True), (Word.USER, False)])
def test_what_a_file_holds_was_seen_where_somebody_has_looked(by: Word, pki: PKI, *, is_seen: bool) -> None:
    """One by one, or the whole file, where older settings tell no more than its SHA-256."""
    one, other = pki.make("One").certificate, pki.make("Other").certificate
    state = StoredState().seen(stored("", frozenset({one.thumbprint}), by=by))
    assert state.seen_among((one, other), A) == ((one,) if is_seen else ())
    older = StoredState().seen(stored(A, by=by))
    assert older.seen_among((one, other), A) == ((one, other) if is_seen else ())
    assert older.seen_among((one, other), B) == ()


BACKUP = Stored(Word.READ_BACK, NOW, ONE, "", Path("backup.sst"), CONTOSO)
SAID = stored(B, TWO, by=Word.USER, after=1)
TOLD: dict[str, tuple[tuple[Stored, ...], tuple[Stored, ...]]] = {
    "late: it has its place before what was seen since": (
        (stored(B, TWO, after=9), stored(A, ONE)),
        (stored(A, ONE), stored(B, TWO, after=9)),
    ),
    "late: it lends no weight to what the user says of something else": (
        (stored(B, TWO, after=1), stored(A, ONE, by=Word.USER, after=2), stored(A, ONE)),
        (stored(A, ONE), stored(B, TWO, after=1), stored(A, ONE, by=Word.USER, after=2)),
    ),
    "twice: a run tells what was there before and after it each time that it is looked at": (
        (stored("", TWO, by=Word.READ_BACK), stored(A, ONE, after=1)) * 2,
        (stored("", TWO, by=Word.READ_BACK), stored(A, ONE, after=1)),
    ),
    "the same certificates in another file: that one is known, and stays so where no file is told": (
        (stored(A, ONE), stored(B, ONE, after=1), stored("", ONE, after=2)),
        (stored(B, ONE, after=2),),
    ),
    "the same read back once more: its backup stays known": (
        (BACKUP, replace(BACKUP, since=NOW + MINUTE, file=None)),
        (replace(BACKUP, since=NOW + MINUTE),),
    ),
    "by the user: it is of the organization that is known": (
        (stored(A), replace(SAID, organization="")),
        (stored(A), SAID),
    ),
    "by the user: it is of no organization where none is known": (
        (replace(SAID, organization=""),),
        (replace(SAID, organization=""),),
    ),
}


@pytest.mark.parametrize(("told", "known"), TOLD.values(), ids=TOLD)
def test_what_is_told_has_its_place(told: tuple[Stored, ...], known: tuple[Stored, ...]) -> None:
    """In the order of what was seen or said, each once, and with all that was known of it before."""
    assert StoredState().seen(*told).seen_or_said == known


def test_no_clock_turns_the_future_into_what_counts() -> None:
    """What is dated ahead is known from now on."""
    state = StoredState().seen(replace(stored(A), since=datetime.now(UTC) + timedelta(days=900)))
    assert state.seen(replace(stored(B), since=datetime.now(UTC))).is_in_exchange(B)


@pytest.mark.parametrize(
    ("first", "second", "word", "since"),
    [
        (Word.USER, Word.RECEIPT, Word.RECEIPT, 1),
        (Word.RECEIPT, Word.USER, Word.RECEIPT, 0),
        (Word.RECEIPT, Word.READ_BACK, Word.READ_BACK, 1),
        (Word.USER, Word.USER, Word.USER, 1),
    ],
)
def test_who_has_seen_it_counts_more_than_who_says_so(first: Word, second: Word, word: Word, since: int) -> None:
    """The same told twice is known once, by the better word, of two alike by the later."""
    has = replace(stored(A, ONE, by=first), organization="" if first is Word.USER else CONTOSO)
    (told,) = StoredState().seen(has).seen(stored(A, ONE, by=second, after=1)).seen_or_said
    assert (told.by, told.since, told.organization) == (word, NOW + since * MINUTE, CONTOSO)


def test_the_file_of_what_was_seen_is_kept_with_its_hash() -> None:
    """What is read back holds the same certificates, and maybe no file is known of it."""
    seen = Stored(Word.READ_BACK, NOW + MINUTE, ONE, "", Path("backup.sst"), CONTOSO)
    (known,) = StoredState().seen(stored(A, ONE)).seen(seen).seen_or_said
    assert (known.sha256, known.file) == (A, Path("A.sst"))
    (known,) = StoredState().seen(seen).seen(replace(stored(A, ONE), since=NOW)).seen_or_said
    assert (known.sha256, known.file, known.by) == (A, Path("A.sst"), Word.READ_BACK)
    (known,) = StoredState().seen(replace(stored(A), file=None)).seen(stored(A, TWO, after=1)).seen_or_said
    assert known.thumbprints == TWO


def test_a_file_that_is_written_over_is_known_by_its_copy() -> None:
    """Unless it is written as it was; files of the same content elsewhere stay where they are."""
    path, copy = Path("A.sst"), Path("A (before).sst")
    state = StoredState().seen(replace(stored(B, TWO), file=path), stored(A, ONE, after=1), stored(C, THREE, after=2))
    assert [each.file for each in state.replaced(path, A, copy).seen_or_said] == [copy, path, Path("C.sst")]
    assert [each.file for each in state.replaced(path, A, None).seen_or_said] == [None, path, Path("C.sst")]


def test_a_file_is_in_exchange_by_what_it_holds() -> None:
    """Whoever has looked there need not know its SHA-256; a state of an older form tells no more than that."""
    mine, seen = replace(written(A, made_from=("2" * 40,)), thumbprints=ONE), stored("", ONE, by=Word.READ_BACK)
    state = StoredState().wrote(mine).seen(seen)
    assert (state.uploaded, state.is_made_from_another(mine)) == (seen, False)
    older = json.loads(state.encoded())
    del older["files"][0]["thumbprints"]
    state = StoredState.decoded(json.dumps(older).encode())
    assert (state.written, state.uploaded) == (replace(mine, thumbprints=frozenset()), None)


def test_exchange_may_have_nothing() -> None:
    """That is known too, and told once."""
    nothing = Stored(Word.READ_BACK, NOW, organization=CONTOSO)
    state = StoredState().seen(nothing).seen(replace(nothing, since=NOW + MINUTE))
    assert [each.is_nothing for each in state.seen_or_said] == [True]
    assert not stored(A).is_nothing
    assert not stored("", ONE).is_nothing
    assert [each.is_nothing for each in state.seen(stored(A, after=2)).seen_or_said] == [True, False]


def test_what_was_taken_back_gives_way_to_what_was_there_before() -> None:
    """It is taken back of what Exchange has, and of nothing else."""
    state = StoredState().seen(stored(A, ONE)).seen(stored(B, TWO, after=1))
    assert state.taken_back(A, ONE) == state
    assert state.taken_back(B).is_in_exchange(A)
    assert state.taken_back(C, TWO).taken_back(A).exchange is None


def test_an_upload_stops_where_exchange_has_something_else_than_the_file_was_made_from() -> None:
    """As far as both are known: older settings tell neither, and of nothing a file is the first."""
    mine, theirs, none = frozenset({"1" * 40}), frozenset({"2" * 40}), frozenset[str]()
    update, first, unknown = (replace(written(A), made_from=each) for each in (("1" * 40,), (), None))

    def stops(has: Stored | None) -> list[bool]:
        state = StoredState().seen(has) if has is not None else StoredState()
        return [state.is_made_from_another(each) for each in (update, first, unknown)]

    assert stops(None) == [False, False, False]
    assert stops(replace(stored(B), thumbprints=mine)) == [False, True, False]
    assert stops(replace(stored(B), thumbprints=theirs)) == [True, True, False]
    assert stops(replace(stored(B), thumbprints=none)) == [False, False, False]
    assert stops(replace(stored(""), thumbprints=none)) == [True, False, False]
    assert stops(replace(stored(A), thumbprints=theirs)) == [False, False, False]  # it was uploaded


def test_only_what_was_seen_was_there_before() -> None:
    """What the user says of a file makes no root known; the collections of other organizations do neither."""
    state = StoredState().seen(stored(A, ONE)).seen(stored(B, TWO, by=Word.USER, after=1))
    state = state.seen(replace(stored(C, THREE, after=2), organization="fabrikam.com"))
    assert state.seen_before() == ONE | THREE
    assert state.seen_before(CONTOSO) == ONE


def test_the_oldest_is_forgotten() -> None:
    """Ten are known: of files, and of what Exchange had."""
    state = StoredState()
    for number in range(11):
        sha256 = f"{number:064X}"
        state = state.wrote(written(sha256)).seen(stored(sha256, after=number))
    assert (len(state.files), len(state.seen_or_said)) == (10, 10)
    assert state.file(f"{0:064X}") is None
    again = state.wrote(written(f"{1:064X}"))
    assert [each.sha256[-1] for each in again.files] == list("23456789A1")


def test_a_file_is_what_it_is_since_it_was_made_from_the_same() -> None:
    """Written once more it stays as old as it was; made from another collection it is new."""
    state = StoredState().wrote(written(A)).wrote(written(B)).wrote(written(A, after=5))
    assert [(each.sha256, each.at) for each in state.files] == [(B, NOW), (A, NOW)]
    made_anew = state.wrote(written(A, after=5, made_from=None)).written
    assert made_anew is not None
    assert made_anew.at == NOW + 5 * MINUTE


@pytest.mark.parametrize(("minutes", "is_outdated"), [(-61, True), (-59, False), (5, False)])
def test_a_receipt_older_than_its_file_is_outdated(minutes: int, is_outdated: bool) -> None:
    """The clock of another computer may be slow by an hour."""
    assert StoredState().wrote(written(A)).is_outdated(A, ONE, NOW + minutes * MINUTE) is is_outdated


@pytest.mark.parametrize(("minutes", "is_outdated"), [(-1, True), (1, False)])
def test_a_receipt_older_than_what_is_known_is_outdated(minutes: int, is_outdated: bool) -> None:
    """Unless that is the same, be it that no file of it is known; nobody need have seen what it is."""
    for has in (stored(B), Stored(Word.NOBODY, NOW)):
        assert StoredState().seen(has).is_outdated(A, ONE, NOW + minutes * MINUTE) is is_outdated
    for has in (stored(A), stored("", ONE)):
        assert not StoredState().seen(has).is_outdated(A, ONE, NOW + minutes * MINUTE)


def test_a_comparison_belongs_to_the_bytes_of_its_file() -> None:
    """Of a file that was changed nothing is compared, and taking a comparison back takes it from all."""
    state = StoredState().wrote(written(A)).wrote(replace(written(C), compared=frozenset({A, B})))
    assert [state.compared_for(each) for each in (A, B, "")] == [{B}, set(), set()]
    taken = state.without_comparison(B)
    assert [taken.compared_for(each) for each in (A, C)] == [set(), {A}]


def test_a_comparison_stays_where_its_file_is_written_once_more() -> None:
    """The next wizard need not know of it: what Exchange has vouches for its roots. It stays taken back, too."""
    again = replace(written(A), compared=frozenset())
    state = StoredState().wrote(written(A)).wrote(again)
    assert state.compared_for(A) == {B}
    assert state.without_comparison(B).wrote(again).compared_for(A) == set()


def test_a_comparison_that_is_taken_back_is_in_no_choice_that_is_left(pki: PKI) -> None:
    """Whichever wizard has left it; what else was compared there stays so."""
    roots = [pki.make(name).certificate for name in ("One", "Other")]
    kept = [KeptCertificate(each.der, is_compared=True) for each in roots]
    state = StoredState().left_unfinished(unfinished("1", *kept)).left_unfinished(unfinished("2", *kept))
    for choice in state.without_comparison(roots[0].sha256).unfinished:
        assert choice.certificates == (replace(kept[0], is_compared=False), kept[1])


def test_a_wizard_leaves_one_choice() -> None:
    """Another wizard's stays; one that is empty, or too large for any collection, is not kept."""
    state = StoredState().left_unfinished(unfinished("1")).left_unfinished(unfinished("2"))
    again = state.left_unfinished(unfinished("1", KeptCertificate(b"2")))
    assert [each.wizard for each in again.unfinished] == ["2", "1"]
    assert again.left_unfinished(UnfinishedChoice("1", NOW, ())).unfinished == (unfinished("2"),)
    assert again.left_unfinished(unfinished("1", KeptCertificate(b"3" * 1_000_001))).unfinished == (unfinished("2"),)
    assert len(again.left_unfinished(unfinished("1", KeptCertificate(b"3" * 1_000_000))).unfinished) == 2
    assert again.without_unfinished(unfinished("2")).unfinished == again.unfinished[1:]
    for number in range(9):
        state = state.left_unfinished(unfinished(str(number)))
    assert [each.wizard for each in state.unfinished] == list("678")


def test_it_is_kept_as_it_is(tmp_path: Path) -> None:
    """The next wizard knows all of it; nobody else may read it."""
    path = tmp_path / "new" / "stored.json"
    StateFile(path).change(lambda _state: FULL)
    kept = StateFile(path)
    assert (kept.state, kept.problem) == (FULL, None)
    assert [each.name for each in path.parent.iterdir()] == ["stored.json"]
    if os.name != "nt":
        assert path.stat().st_mode & 0o777 == 0o600


def test_many_threads_lose_nothing(tmp_path: Path) -> None:
    """A change is read, made and written under a lock."""
    kept = [StateFile(tmp_path / "stored.json") for _ in range(2)]

    def change(number: int) -> None:
        kept[number % 2].change(lambda state: state.wrote(written(f"{number:064X}")))

    threads = [threading.Thread(target=change, args=(number,)) for number in range(10)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(StateFile(tmp_path / "stored.json").state.files) == 10


def test_portable_program_keeps_nothing_that_one_of_its_users_has_compared(tmp_path: Path) -> None:
    """Nor an unfinished choice; and what somebody else has put there counts for nothing."""
    path = tmp_path / "stored.json"
    shared = StateFile(path, is_shared=True)
    shared.change(lambda _state: FULL)
    assert shared.state == StateFile(path).state == FULL.for_all()
    StateFile(path).change(lambda _state: FULL)
    kept = StateFile(path, is_shared=True).state
    assert (kept.compared_for(A), kept.unfinished) == (frozenset(), ())
    assert kept.is_in_exchange(A)


UNREADABLE = {
    "cut": FULL.encoded()[:-9],
    "no text": b"\xff\xfe",
    "list": b"[]",
    "deep": b"[" * 100_000,
    "newer": FULL.encoded().replace(b'"version": 1', b'"version": 2'),
    "wizard": FULL.encoded().replace(b'"wizard": "1"', b'"wizard": "../x"'),
    "word": FULL.encoded().replace(b'"receipt"', b'"rumor"'),
    "SHA-256": FULL.encoded().replace(A.encode(), A.lower().encode()),
    "SHA-1": FULL.encoded().replace(b'"' + b"1" * 40, b'"x; evil'),
    "time": FULL.encoded().replace(NOW.isoformat().encode(), b"soon"),
    "first day": FULL.encoded().replace(NOW.isoformat().encode(), b"0001-01-01T00:00:00+14:00"),
    "certificate": FULL.encoded().replace(b"cm9vdA==", b"%%%"),
    "path": FULL.encoded().replace(b"A.sst", b"A\\u0000.sst"),
    "number": FULL.encoded().replace(b'"from mail"', b"7"),
    "flag": FULL.encoded().replace(b'"is_chosen": false', b'"is_chosen": 0'),
    "left out": FULL.encoded().replace(b'"is_received"', b'"is_nice"'),
}


@pytest.mark.parametrize("content", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_is_kept_aside_and_said(tmp_path: Path, content: bytes) -> None:
    """Nothing of it is known, and nothing of it is lost."""
    path = tmp_path / "stored.json"
    path.write_bytes(content)
    kept = StateFile(path, older=lambda: FULL)
    assert kept.state == StoredState()
    (aside,) = tmp_path.iterdir()
    assert aside.read_bytes() == content
    assert "could not be read" in str(kept.problem)
    assert aside.name in str(kept.problem)
    kept.change(lambda state: state.wrote(written(A)))
    assert StateFile(path).state.written == written(A)


def test_what_cannot_be_opened_is_left_alone(tmp_path: Path) -> None:
    """It is known until the end what is done, and written once that is possible."""
    path = tmp_path / "stored.json"
    path.mkdir()  # which opens as little as a file of somebody else's
    kept = StateFile(path)
    assert "can't be kept" in str(kept.problem)
    kept.change(lambda state: state.wrote(written(A)))
    assert (kept.state.written, path.is_dir()) == (written(A), True)
    kept.change(lambda state: state.wrote(written(B)))
    path.rmdir()
    StateFile(path).change(lambda state: state.seen(stored(B)))
    after = kept.change(lambda state: state.wrote(written(C)))
    assert ([each.sha256 for each in after.files], after.is_in_exchange(B)) == ([A, B, C], True)
    assert StateFile(path).state == after


def test_nothing_is_lost_of_what_could_not_be_kept_for_long(tmp_path: Path) -> None:
    """What Exchange was seen to have comes before many choices that were kept in vain."""
    path = tmp_path / "stored.json"
    path.mkdir()
    kept = StateFile(path)
    kept.change(lambda state: state.wrote(written(A)).seen(stored(A, ONE)))
    for number in range(100):
        choice = unfinished(kept.wizard, KeptCertificate(b"%d" % number))
        kept.change(lambda state, choice=choice: state.left_unfinished(choice))  # type: ignore[misc]
    path.rmdir()
    kept.change(lambda state: state)
    state = StateFile(path).state
    assert (state, state.is_in_exchange(A), len(state.files)) == (kept.state, True, 1)


def test_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file stays as it was."""
    kept = StateFile(tmp_path / "stored.json")
    kept.change(lambda state: state.wrote(written(A)))
    monkeypatch.setattr(os, "fsync", lambda _descriptor: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    kept.change(lambda state: state.wrote(written(B)))
    assert "No space left on device. It is known until" in str(kept.problem)
    assert StateFile(kept.path).state.files == (written(A),)
    assert [each.sha256 for each in kept.state.files] == [A, B]


def test_another_wizard_that_writes_holds_up_no_window(tmp_path: Path) -> None:
    """The sentence is that of the lock; what could not be kept is kept with the next change."""
    kept = StateFile(tmp_path / "stored.json")
    held = file_access.open_locked(tmp_path / file_access.LOCK_NAME)
    begun = time.monotonic()
    try:
        kept.change(lambda state: state.wrote(written(A)))
    finally:
        os.close(held)
    assert time.monotonic() - begun < file_access.MAX_WAIT_FOR_LOCK / 4
    assert "Another SST Wizard is writing" in str(kept.problem)
    kept.change(lambda state: state.wrote(written(B)))
    assert kept.problem is None
    assert [each.sha256 for each in StateFile(kept.path).state.files] == [A, B]


def test_what_differs_when_it_is_read_back_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The drive has not kept what it was given."""
    kept = StateFile(tmp_path / "stored.json")
    read = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: read(path)[:-1])
    kept.change(lambda state: state.wrote(written(A)))
    monkeypatch.undo()
    assert "differed" in str(kept.problem)
    assert not (tmp_path / "stored.json").exists()


OLD = {
    "last-collection": "/home/it/B.sst",
    "written": f"{B} {A} {C}",
    "last-upload": f"{B} 2026-11-12 {CONTOSO}",
    "uploads": json.dumps([[A, None, False, ""], [B, ["1" * 40], True, NOW.isoformat()]]),
    "uploads-seen": f"{B} {NOW.isoformat()}",
}
_LAST = Path("/home/it/B.sst")


def test_settings_of_version_1_are_read() -> None:
    """Files, what they were made from, comparisons, and what was uploaded."""
    state = imported(OLD)
    assert [(each.path, each.sha256, each.made_from) for each in state.files] == [
        (Path(), A, None),
        (_LAST, B, ("1" * 40,)),
    ]
    assert state.written == state.file(B)
    assert state.compared_for(B) == {A, C}
    assert state.exchange == Stored(Word.RECEIPT, NOW, frozenset(), B, _LAST, CONTOSO)


@pytest.mark.parametrize(
    ("changed", "by", "file"),
    [
        ({"last-upload": f"{B} 2026-11-12 "}, Word.USER, _LAST),
        ({"last-upload": ""}, Word.USER, _LAST),  # another file was written after the upload
        ({"last-upload": "", "written": A}, Word.USER, None),
        ({"uploads-seen": f" {NOW.isoformat()}"}, None, None),  # something else was seen
        *(({"uploads-seen": f"{B}{moment}"}, None, None) for moment in ("", " soon", " 0001-01-01T00:00:00+14:00")),
        ({"uploads-seen": f"{A} {NOW.isoformat()}"}, None, None),
        ({"last-upload": "[1]", "uploads": "[1]"}, None, None),
    ],
)
def test_by_whose_word_older_settings_know_it(changed: dict[str, str], by: Word | None, file: Path | None) -> None:
    """Without an organization it was the user's."""
    has = imported({**OLD, **changed}).exchange
    assert (has and has.by, has and has.file) == (by, file)


@pytest.mark.parametrize("uploads", ["{", "[1]", "null", f'[["{A}", [1]]]', "7", '[["A", [], true]]', "[" * 100_000])
def test_older_settings_that_somebody_has_changed_stop_nothing(uploads: str) -> None:
    """What can be read of the rest is."""
    state = imported({**OLD, "uploads": uploads, "written": "x"})
    assert state.written == WrittenFile(_LAST, "", datetime(2000, 1, 1, tzinfo=UTC))
    assert imported({}) == imported({"written": "x", "uploads": "", "last-upload": "1 2 3"}) == StoredState()


def test_older_settings_are_read_once(tmp_path: Path) -> None:
    """From then on the file counts."""
    path = tmp_path / "stored.json"
    kept = StateFile(path, older=lambda: FULL)
    assert kept.state == FULL
    kept.change(lambda _state: StoredState())
    assert StateFile(path, older=lambda: FULL).state == StoredState()
    StateFile(tmp_path / "none" / "stored.json")
    assert not (tmp_path / "none").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="such names exist elsewhere")
def test_a_name_that_is_no_text_is_kept(tmp_path: Path) -> None:
    """Linux allows any bytes in a name."""
    file = replace(written(A), path=Path(os.fsdecode(b"/home/\xff.sst")))
    StateFile(tmp_path / "stored.json").change(lambda state: state.wrote(file))
    assert StateFile(tmp_path / "stored.json").state.written == file


def test_what_was_written_here_and_uploaded() -> None:
    """It stays that where another program has changed it since; what was only opened was not written here."""
    state = StoredState().wrote(written(A))
    assert state.uploaded is None
    assert state.seen(stored(B)).uploaded is None
    for has in (stored(A), replace(stored(B), file=Path("A.sst"))):
        assert state.seen(has).uploaded == has
    assert StoredState().wrote(replace(written(A), path=Path())).seen(replace(stored(B), file=Path())).uploaded is None


def test_it_is_no_longer_known_where_nobody_has_seen_what_came_of_an_upload() -> None:
    """What was there before is no more than that, until something is seen or said."""
    state = StoredState().seen(stored(A, ONE), Stored(Word.NOBODY, NOW + MINUTE))
    assert (state.exchange, state.is_in_exchange(A), state.seen_before()) == (None, False, ONE)
    assert state.taken_back(A) == state
    assert state.seen(stored(A, ONE, after=2)).is_in_exchange(A)


@pytest.mark.parametrize("by", [Word.READ_BACK, Word.USER])
def test_after_a_first_upload_that_nobody_saw_end_it_is_not_known_either(by: Word) -> None:
    """That Exchange had no collection before does not say that it has none now."""
    nothing = Stored(by, NOW, organization=CONTOSO)
    state = StoredState().seen(nothing, Stored(Word.NOBODY, NOW + MINUTE))
    assert state.exchange is None
    assert state.seen_or_said[0] == nothing


def left_by(*kept: StateFile) -> None:
    """Have wizards choose something, one after the other."""
    for each in kept:
        each.change(lambda state, wizard=each.wizard: state.left_unfinished(unfinished(wizard)))  # type: ignore[misc]


def test_a_choice_is_left_once_its_wizard_is_closed(tmp_path: Path) -> None:
    """Two windows may be open at a time; who goes on with a choice has it from then on."""
    first, second = (StateFile(tmp_path / "stored.json") for _ in range(2))
    left_by(first, second)
    third = StateFile(tmp_path / "stored.json")
    assert (first.left, second.left, third.left, StateFile().left) == ((), (), (), ())
    first.close()
    assert [each.wizard for each in third.left] == [each.wizard for each in second.left] == [first.wizard]
    second.close()
    assert [each.wizard for each in third.left] == [second.wizard, first.wizard]
    assert [each.name for each in tmp_path.iterdir()] == ["stored.json"]
    third.change(lambda state: state.taken_up(third.left[0], third.wizard))
    assert third.state.unfinished == (unfinished(first.wizard), replace(unfinished(second.wizard), wizard=third.wizard))
    assert [each.wizard for each in StateFile(third.path).left] == [first.wizard]
    third.close()
    third.close()
    left_by(third)  # written late, by a thread of its own
    assert [each.name for each in tmp_path.iterdir()] == ["stored.json"]


def test_of_two_wizards_the_first_goes_on(tmp_path: Path) -> None:
    """Each had offered the choice; the second finds out by looking again."""
    closed, first, second = (StateFile(tmp_path / "stored.json") for _ in range(3))
    left_by(closed)
    closed.close()
    for each in (first, second):
        each.change(lambda state: state)  # which reads what was left
    offered = second.left[0]
    assert first.left == (offered,)
    assert [first.take_up(offered), second.take_up(offered)] == [offered, None]
    assert (first.state.unfinished, second.left) == (second.state.unfinished, ())


def test_what_is_taken_up_is_joined_by_what_was_compared_since(tmp_path: Path) -> None:
    """It may be older than what the wizard has kept itself, which chooses something else; several may be taken up."""
    chosen, root, other = KeptCertificate(b"chosen"), KeptCertificate(b"root", "", False, False, True), b"other"
    first, second, third = (StateFile(tmp_path / "stored.json") for _ in range(3))
    left = replace(unfinished(first.wizard, chosen, replace(root, is_chosen=True, is_compared=False)), made_from=())
    first.change(lambda state: state.left_unfinished(left))
    alone = unfinished(second.wizard, KeptCertificate(other, "", False, False, True))
    second.change(lambda state: state.left_unfinished(alone))
    own = replace(unfinished(third.wizard, root, KeptCertificate(b"mine")), at=NOW + MINUTE)
    third.change(lambda state: state.left_unfinished(own))
    assert third.take_up(left) == left
    kept = third.state.left_by(third.wizard)
    assert kept is not None
    assert (kept.certificates, kept.made_from) == ((chosen, replace(root, is_chosen=True)), ())
    third.take_up(alone)
    kept = StateFile(tmp_path / "stored.json").state.left_by(third.wizard)
    assert kept is not None
    assert set(kept.certificates) == {chosen, replace(root, is_chosen=True), *alone.certificates}
    assert kept.made_from == ()
    assert third.state.unfinished == (kept,)


def test_what_is_taken_up_is_what_is_left_by_then(tmp_path: Path) -> None:
    """A comparison of it was taken back in another window since it was offered."""
    closed, other = (StateFile(tmp_path / "stored.json") for _ in range(2))
    left_by(closed)
    closed.close()
    other.change(lambda state: state)
    (offered,) = other.left
    closed.change(lambda state: state.without_comparison(hashlib.sha256(b"root").hexdigest().upper()))
    taken = other.take_up(offered)
    assert taken is not None
    assert [each.is_compared for each in taken.certificates] == [False]


def test_a_clock_that_is_set_back_keeps_no_choice_from_being_kept() -> None:
    """What is kept last counts, whatever time it is."""
    later = replace(unfinished("1"), at=NOW + MINUTE)
    state = StoredState().left_unfinished(later).left_unfinished(unfinished("1", KeptCertificate(b"2")))
    assert state.unfinished == (unfinished("1", KeptCertificate(b"2")),)


KILLED = """
import os, sys
from pathlib import Path
from sstwizard.core.exchange.stored import StateFile
from sstwizard.core.exchange.unfinished import UnfinishedChoice, KeptCertificate
from datetime import UTC, datetime
kept = StateFile(Path(sys.argv[1]))
choice = UnfinishedChoice(kept.wizard, datetime.now(UTC), (KeptCertificate(b"chosen"),))
kept.change(lambda state: state.left_unfinished(choice))
print(len(StateFile(kept.path).left), flush=True)
os._exit(1)
"""


def test_a_wizard_that_was_killed_has_left_its_choice(tmp_path: Path) -> None:
    """Its lock ends with its process, and the file of that goes when somebody looks."""
    gui = str(Path(file_access.__file__).parents[3])
    command = [
        sys.executable,
        "-c",
        f"import sys; sys.path.insert(0, {gui!r})\n{KILLED}",
        str(tmp_path / "stored.json"),
    ]
    assert subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False).stdout == "0\n"
    assert len(list(tmp_path.iterdir())) == 2
    kept = StateFile(tmp_path / "stored.json")
    assert [each.certificates for each in kept.left] == [(KeptCertificate(b"chosen"),)]
    assert [each.name for each in tmp_path.iterdir()] == ["stored.json"]


def test_without_locks_a_wizard_seems_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Better than a choice that is offered to nobody."""

    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    first, second = (StateFile(tmp_path / "stored.json") for _ in range(2))
    monkeypatch.setattr(file_access, "lock", refuse)
    left_by(first)
    second.change(lambda state: state)
    assert second.left == (unfinished(first.wizard),)


def test_what_was_only_compared_is_no_choice() -> None:
    """Something has to be selected: then there is a collection to continue with."""
    chosen = KeptCertificate(b"ca")
    assert (unfinished().is_comparison, unfinished("1", chosen).is_comparison) == (True, False)
    assert not unfinished("1", KeptCertificate(b"root", is_chosen=False, is_compared=True), chosen).is_comparison


def test_folders_are_those_of_all_files(tmp_path: Path) -> None:
    """Scripts put their backups beside them; a name alone lies nowhere."""
    state = StoredState().wrote(replace(written(A), path=tmp_path / "a" / "x.sst")).wrote(written(B))
    state = state.seen(replace(stored(C), file=tmp_path / "c" / "y.sst"), Stored(Word.USER, NOW + MINUTE, TWO))
    assert state.folders == (tmp_path / "a", tmp_path / "c")


def test_what_exchange_had_is_not_what_it_has() -> None:
    """As far as it was seen there, and is not there again."""
    state = StoredState().seen(stored(A, ONE), stored(B, TWO, by=Word.USER, after=1), stored(C, THREE, after=2))
    assert [state.had(each) for each in (ONE, TWO, THREE, frozenset())] == [True, False, False, False]
    assert not state.seen(stored(A, ONE, after=3)).had(ONE)
    assert not state.seen(Stored(Word.READ_BACK, NOW + 3 * MINUTE)).had(frozenset())


@pytest.fixture(scope="module")
def roots(pki: PKI) -> list[Certificate]:
    """Roots for which nobody vouches."""
    return [pki.make(f"Root {number}").certificate for number in range(3)]


@pytest.fixture
def kept(tmp_path: Path) -> StateFile:
    """The state of one user."""
    return StateFile(tmp_path / "kept" / "stored.json")


def next_start(kept: StateFile) -> StoredState:
    """What the next start of the program knows."""
    return StateFile(kept.path).state


def thumbprints(held: Iterable[Certificate]) -> frozenset[str]:
    """What Exchange tells of certificates."""
    return frozenset(each.thumbprint for each in held)


def uploaded(kept: StateFile, file: Path, held: list[Certificate], *, days: int = 0) -> str:
    """Write a file, and upload it so many days ago; return its SHA-256."""
    file.write_bytes(sst.encode([each.der for each in held]))
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest().upper()
    moment = datetime.now(UTC) - timedelta(days=days)
    told = Progress(frozenset(Stage), tenant=CONTOSO, stored=thumbprints(held))
    kept.change(lambda state: state.wrote(WrittenFile(file, sha256, moment, ())))
    kept.change(lambda state: state.seen(*seen_in_exchange(told, sha256, thumbprints(held), moment, file)))
    return sha256


def test_back_to_an_earlier_collection(kept: StateFile, tmp_path: Path, roots: list[Certificate]) -> None:
    """The base is what Exchange has, the choice the backup's; a root that was planted in it vouches for nothing."""
    was, now, planted = roots
    uploaded(kept, tmp_path / "was.sst", [was], days=9)
    sha256 = uploaded(kept, tmp_path / "now.sst", [now])
    name = f"smime-backup {CONTOSO} 2026-11-12 094100.sst"
    (tmp_path / name).write_bytes(sst.encode([was.der, planted.der]))
    state = next_start(kept)
    (backup,) = backups(state.folders, CONTOSO)
    start = Draft().updating([now], tmp_path / "now.sst", sha256)
    draft = start.with_choice(backup.collection)
    assert state.is_in_exchange(sha256, thumbprints(draft.base or ()))
    done = draft.difference
    assert done is not None
    assert ({*done.added}, {*done.removed}) == ({was, planted}, {now})
    seen = [each for each in backup.collection if each.thumbprint in state.seen_before(CONTOSO)]
    vouching = Vouching(backup.collection, (*(draft.base or ()), *seen))
    assert [vouching.is_unvouched(each) for each in (was, now, planted)] == [False, False, True]


def test_upload_later(kept: StateFile, tmp_path: Path, roots: list[Certificate]) -> None:
    """Another export forgets nothing of what Exchange has, and the next start knows whose word that is."""
    sha256 = uploaded(kept, tmp_path / "x.sst", roots[:2], days=30)
    made_from = tuple(sorted(thumbprints(roots[:2])))
    kept.change(lambda state: state.wrote(WrittenFile(tmp_path / "y.sst", "AB" * 32, NOW, made_from)))
    state = next_start(kept)
    assert state.exchange is not None
    assert (state.exchange.by, state.exchange.file) == (Word.RECEIPT, tmp_path / "x.sst")
    assert (state.is_in_exchange(sha256), state.is_in_exchange("AB" * 32)) == (True, False)
    assert state.written is not None
    assert (state.written.path, state.written.made_from) == (tmp_path / "y.sst", made_from)
    own = Draft().editing_own_file(roots[1:], tmp_path / "y.sst", "AB" * 32, made_from)
    draft = own.redone(Draft().updating(roots[:2], tmp_path / "x.sst", sha256))
    assert set(draft.choice) == {*roots[1:]}
