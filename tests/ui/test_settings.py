"""Where settings are kept."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from sstwizard.ui.settings import Settings, settings_store
from sstwizard.ui.uploads import Uploads


def test_portable_program_keeps_settings_in_its_folder(tmp_path: Path) -> None:
    """Where a file `portable` lies beside the program, settings go to an INI file there, and are read from it."""
    program = tmp_path / "Портативно и 便携" / "SSTWizard.exe"
    program.parent.mkdir()
    program.with_name("portable").touch()
    settings = Settings(settings_store(program))
    settings.language = "de"
    settings.store.sync()
    assert Path(settings.store.fileName()) == program.with_name("settings.ini")
    assert Settings(settings_store(program)).language == "de"


def test_others_keep_settings_as_usual(tmp_path: Path) -> None:
    """Without the marker, or where Python runs the program, settings are the user's."""
    usual = settings_store(None).fileName()
    assert settings_store(tmp_path / "SSTWizard.exe").fileName() == usual
    assert not usual.startswith(str(tmp_path / "settings.ini"))


def test_what_became_of_the_file_written_last(settings: Settings, tmp_path: Path) -> None:
    """Its upload is known until another file is written, or the user takes the word back."""
    last = tmp_path / "last.sst"
    settings.last_collection = last
    assert settings.last_upload is None
    settings.remember_upload(tmp_path / "other.sst", "AB", "contoso.com")
    assert settings.last_upload is None
    settings.remember_upload(last, "AB", "contoso.com")
    assert settings.last_upload == ("AB", "contoso.com", date.today())
    settings.forget_upload()
    assert settings.last_upload is None
    settings.remember_upload(last, "AB")
    settings.last_collection = last
    assert settings.last_upload is None
    settings.store.setValue("last-upload", "[1]")
    assert settings.last_upload is None


def test_uploads_are_remembered_by_file_and_by_what_it_follows(settings: Settings) -> None:
    """What was said stays with the same bytes made from the same collection, and with nothing else."""
    base = ("1" * 40, "2" * 40)
    Uploads(settings.store).begin("A", base)
    assert not Uploads(settings.store).is_uploaded("A")
    Uploads(settings.store).set_uploaded("A", True)
    Uploads(settings.store).set_uploaded("B", True)  # never shown
    assert Uploads(settings.store).is_uploaded("A")
    assert Uploads(settings.store).opened("A") == base
    assert not Uploads(settings.store).is_uploaded("B")
    assert Uploads(settings.store).opened("B") is None
    Uploads(settings.store).begin("A", base)
    assert Uploads(settings.store).is_uploaded("A")
    Uploads(settings.store).begin("A", ())
    assert not Uploads(settings.store).is_uploaded("A")
    assert Uploads(settings.store).opened("A") == ()


def test_exchange_has_one_file_at_a_time(settings: Settings) -> None:
    """Where another one was uploaded, as to bring an earlier one back, the one before is not there any more."""
    kept = Uploads(settings.store)
    for each in ("A", "B", "A"):
        kept.begin(each, ())
        kept.set_uploaded(each, True)
    assert (kept.is_uploaded("A"), kept.is_uploaded("B")) == (True, False)
    kept.set_uploaded("B", False)
    assert kept.is_uploaded("A")


def test_the_files_shown_longest_ago_are_forgotten(settings: Settings) -> None:
    """So many are kept, and one that is shown again is the newest."""
    kept = Uploads(settings.store)
    for number in range(10):
        kept.begin(str(number), ())
    kept.begin("0", ())
    kept.begin("new", ())
    assert kept.opened("0") == ()
    assert kept.opened("1") is None
    assert kept.opened("2") == ()


@pytest.mark.parametrize(
    "written", ["{", "[1]", "null", '[["A", [1]]]', "7", '[["A", ["x\'; evil"], []]]', "[" * 100_000, '[["A", 1, 1]]']
)
def test_what_cannot_be_read_is_forgotten(settings: Settings, written: str) -> None:
    """A value that somebody has changed by hand stops nothing."""
    store = settings.store
    store.setValue("uploads", written)
    assert not Uploads(store).is_uploaded("A")
    assert Uploads(store).opened("A") is None
    Uploads(store).begin("A", None)
    Uploads(store).set_uploaded("A", True)
    assert Uploads(store).is_uploaded("A")


def test_what_is_known_later_counts(settings: Settings) -> None:
    """An upload is outdated by a later one, by another collection seen later, and where the file was made again."""
    kept, now = Uploads(settings.store), datetime.now(UTC)
    kept.begin("A", ())
    kept.begin("B", ())
    assert not kept.is_outdated("A", now)
    assert kept.is_outdated("A", now - timedelta(days=1))  # it was written after that
    kept.set_uploaded("B", True, now - timedelta(minutes=5))
    assert [kept.is_outdated("A", now - timedelta(minutes=each)) for each in (6, 4)] == [True, False]
    assert not kept.is_outdated("B", now - timedelta(minutes=6))
    kept.set_uploaded("A", True, now - timedelta(minutes=20))  # told late: it turns no time back
    assert kept.is_outdated("A", now - timedelta(minutes=6))
    for number in range(10):
        kept.begin(str(number), ())
    assert kept.is_outdated("A", now - timedelta(minutes=6))  # B is forgotten, and not what was seen of it
    kept.set_uploaded("9", True, now + timedelta(days=900))  # by a clock that is wrong
    kept.note_seen("")
    assert kept.is_outdated("9", now)


def test_what_was_taken_back_outdates_nothing(settings: Settings) -> None:
    """Who says that a file was not uploaded after all leaves what was uploaded before it."""
    kept, now = Uploads(settings.store), datetime.now(UTC)
    for each in "AB":
        kept.begin(each, ())
    kept.set_uploaded("B", True)
    kept.set_uploaded("B", False)
    assert not kept.is_outdated("A", now - timedelta(minutes=6))
    assert not kept.is_outdated("C", now - timedelta(days=400))


def test_uploads_of_an_older_form_are_read(settings: Settings) -> None:
    """They have no time."""
    settings.store.setValue("uploads", '[["A", ["' + "AB" * 20 + '"], true]]')
    kept = Uploads(settings.store)
    assert kept.is_uploaded("A")
    assert kept.opened("A") == ("AB" * 20,)
    assert not kept.is_outdated("A", datetime(2026, 2, 1, tzinfo=UTC))
    kept.begin("A", ("AB" * 20,))
    assert kept.is_uploaded("A")


@pytest.mark.parametrize("written", ["A", "A soon", "A 2026-11-30", "A 2026-11-30T12:00:00"])
def test_a_time_that_somebody_else_wrote_harms_nothing(settings: Settings, written: str) -> None:
    """Settings can be edited."""
    settings.store.setValue("uploads-seen", written)
    assert not Uploads(settings.store).is_outdated("A", datetime.now(UTC))
