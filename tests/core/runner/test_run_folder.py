from __future__ import annotations

import contextlib
import importlib
import os
import re
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sstwizard.core.errors import ConsoleError
from sstwizard.core.platform.file_access import open_locked
from sstwizard.core.runner import run_folder
from sstwizard.core.runner.run_folder import (
    MAX_AGE,
    Place,
    RunFolder,
    SignedIn,
    delete_saved,
    differ,
    earlier,
    place,
    saved_files,
    signed_in,
)
from windows_access import trustees
from windows_store import is_wine

only_windows = pytest.mark.skipif(sys.platform != "win32", reason="about Windows' access lists and sharing")
only_unix = pytest.mark.skipif(sys.platform == "win32", reason="about Unix's permissions and links")

JOB = b'{"file": "a.sst"}'


@pytest.fixture
def where(tmp_path: Path) -> Place:
    """A place for runs that is not there yet."""
    return Place(tmp_path / "state" / "wizard" / "runs", elevated=False)


def windows_calls() -> Any:
    """Return the module that only Windows can import."""
    return importlib.import_module("sstwizard.core.platform.win32")


def aged(folder: Path, seconds: float) -> None:
    """Make a folder and all in it look as if nothing had happened for so long."""
    past = time.time() - seconds
    for path in (*folder.iterdir(), folder):
        os.utime(path, (past, past))


def test_what_is_put_lies_whole_in_a_folder_of_its_own(where: Place) -> None:
    """Two runs have two folders, whose names can't be guessed, and each its job; folders in it are made."""
    first, second = RunFolder.create(where), RunFolder.create(where)
    assert first.put("job.json", JOB).read_bytes() == JOB
    assert second.put("de/texts.psd1", b"other") == second.path / "de" / "texts.psd1"
    assert first.path != second.path
    for folder in (first, second):
        assert folder.path.parent == where.folder
        assert re.fullmatch("[0-9a-f]{32}", folder.path.name)
        folder.remove()
        assert not folder.path.exists()
    assert list(where.folder.iterdir()) == []


def test_what_a_script_has_yet_to_read_stays(where: Place) -> None:
    """A wizard that is closed early takes nothing away; closing and removing again do no harm."""
    folder = RunFolder.create(where)
    job = folder.put("job.json", JOB)
    folder.close()
    folder.close()
    assert job.read_bytes() == JOB
    folder.remove()
    folder.remove()


def test_runs_that_nobody_follows_are_found(where: Place) -> None:
    """Newest first, by the newest file in each, with what is in it, and by one wizard only; old ones are removed."""
    followed, *folders = [RunFolder.create(where) for _ in range(6)]
    aged(followed.path, MAX_AGE + 60)
    for folder, age in zip(folders, (20, 100, 30, MAX_AGE + 60, MAX_AGE + 60), strict=True):
        folder.close()
        (folder.path / "receipt.json").touch()
        aged(folder.path, age)
    os.utime(folders[4].path / "receipt.json")
    found = earlier(where)
    assert [each.path for each in found] == [folders[number].path for number in (4, 0, 2, 1)]
    assert all((each.path / "receipt.json").exists() for each in found)
    assert (followed.path.exists(), folders[3].path.exists()) == (True, False)
    assert earlier(where) == ()
    followed.close()
    assert earlier(where) == ()
    assert not followed.path.exists()
    for each in found:
        each.remove()
    assert list(where.folder.iterdir()) == []


def test_only_runs_are_looked_at(where: Place) -> None:
    """Nothing else in the place is found or removed, whatever its age; a folder without a lock may be an old run."""
    assert earlier(where) == ()
    RunFolder.create(where).remove()
    for name in ("0" * 31, "notes", "G" * 32):
        (where.folder / name).mkdir()
        aged(where.folder / name, MAX_AGE + 60)
    (where.folder / ("1" * 32)).touch()
    (where.folder / ("a" * 32)).mkdir()
    (found,) = earlier(where)
    assert found.path.name == "a" * 32
    found.remove()
    assert len(list(where.folder.iterdir())) == 4


def test_a_file_that_was_changed_is_not_handed_out(where: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another program puts into the file before it is held is seen."""
    hold = run_folder.hold

    def late(path: Path) -> int:
        path.write_bytes(b"other")
        return hold(path)

    monkeypatch.setattr(run_folder, "hold", late)
    folder = RunFolder.create(where)
    with pytest.raises(ConsoleError, match="another program has changed it"):
        folder.put("job.json", JOB)
    folder.remove()


def test_what_can_not_be_made_is_told(where: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file where a folder should be, and a lock that can't be had, end in a sentence; nothing is left."""
    (tmp_path / "state").touch()
    with pytest.raises(
        ConsoleError, match=r"Nothing can be written below “.*runs” \(.+\)\. PowerShell was not started"
    ):
        RunFolder.create(where)
    (tmp_path / "state").unlink()

    def refused(path: Path) -> int:
        raise OSError("no locks here")

    monkeypatch.setattr(run_folder, "open_locked", refused)
    with pytest.raises(ConsoleError, match="no locks here"):
        RunFolder.create(where)
    assert list(where.folder.iterdir()) == []


def test_each_user_has_a_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The runs lie where the system keeps a user's own data, and are made there unless told otherwise."""
    if sys.platform == "win32":
        win32 = windows_calls()
        data = win32.known_folder(win32.LOCAL_APP_DATA)
        name = "runs as administrator" if win32.is_elevated() else "runs"
        assert place() == Place(data / "SST Wizard" / name, win32.is_elevated())
        return
    monkeypatch.setenv("HOME", str(tmp_path))
    for state, data in (("", ".local/state"), ("relative", ".local/state"), (str(tmp_path / "own"), "own")):
        monkeypatch.setenv("XDG_STATE_HOME", state)
        assert place() == Place(tmp_path / data / "sst-wizard" / "runs", elevated=False)
    folder = RunFolder.create()
    folder.close()
    (found,) = earlier()
    assert found.path == folder.path
    found.remove()


@contextlib.contextmanager
def linked(link: Path, target: Path) -> Iterator[None]:
    """Keep a link to a folder: a junction on Windows, which everybody may make there."""
    target.mkdir(parents=True)
    link.parent.mkdir(parents=True, exist_ok=True)
    if sys.platform != "win32":
        link.symlink_to(target)
    elif is_wine():
        pytest.skip("Wine makes no junctions")
    else:
        subprocess.run(["cmd", "/c", "mklink", "/J", str(link), str(target)], check=True, capture_output=True)
    yield
    if sys.platform == "win32":
        link.rmdir()


@pytest.mark.parametrize("above", [False, True])
def test_a_link_is_refused(above: bool, where: Place, tmp_path: Path) -> None:
    """Neither the folder of the runs nor the one above may lead elsewhere; nothing is left there."""
    target = tmp_path / "target"
    with linked(where.folder.parent if above else where.folder, target):
        with pytest.raises(ConsoleError, match="is a link to another place"):
            RunFolder.create(where)
        assert [path for path in target.rglob("*") if path.name != "runs"] == []
        (target / "runs" / ("b" * 32) if above else target / ("b" * 32)).mkdir()
        assert earlier(where) == ()


def test_anothers_folder_is_refused(where: Place) -> None:
    """A folder that belongs to somebody else is not used."""
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("only root gives a folder away")
    where.folder.mkdir(parents=True)
    os.chown(where.folder, 65534, 65534)
    with pytest.raises(ConsoleError, match="Others may change"):
        RunFolder.create(where)
    assert list(where.folder.iterdir()) == []


@only_unix
@pytest.mark.parametrize("mode", [0o777, 0o770])
@pytest.mark.parametrize("above", [False, True])
def test_a_folder_that_others_may_write_to_is_refused(mode: int, above: bool, where: Place) -> None:
    """Who may write to a folder, or to one above, may put another one in the place of ours."""
    folder = where.folder.parent.parent if above else where.folder
    folder.mkdir(parents=True)
    folder.chmod(mode)
    if sys.platform != "win32" and above and mode == 0o770:
        if os.geteuid() != 0:
            pytest.skip("only root gives a folder away")
        os.chown(folder, -1, 65534)
    with pytest.raises(ConsoleError, match=f"Others may change “.*{folder.name}”"):
        RunFolder.create(where)


@only_unix
def test_others_may_not_even_look(where: Place) -> None:
    """The folders are the user's alone, whatever the user's umask."""
    before = os.umask(0)
    try:
        folder = RunFolder.create(where)
    finally:
        os.umask(before)
    above = where.folder.parent, where.folder.parent.parent
    assert {stat.S_IMODE(path.stat().st_mode) for path in (*above, where.folder, folder.path)} == {0o700}
    folder.remove()


@only_unix
@pytest.mark.parametrize("mode", [0o1777, 0o775])
def test_a_sticky_folder_and_one_of_the_own_group_are_safe(mode: int, where: Place) -> None:
    """As /tmp is, and as folders are where each user has a group of his own."""
    above = where.folder.parent.parent
    above.mkdir()
    above.chmod(mode)
    RunFolder.create(where).remove()


@only_windows
def test_nobody_changes_what_was_put(where: Place) -> None:
    """It can be read, but neither written, removed nor renamed, and the folder stays in its place."""
    folder = RunFolder.create(where)
    job = folder.put("job.json", JOB)
    for attempt in (
        lambda: job.open("r+b"),
        lambda: job.write_bytes(b"other"),
        job.unlink,
        lambda: job.rename(folder.path / "other.json"),
    ):
        with pytest.raises(PermissionError):
            attempt()
    assert job.read_bytes() == JOB
    folder.close()
    job.write_bytes(b"other")
    folder.remove()


@only_windows
def test_a_reader_that_lets_nobody_write_may_open_it(where: Place) -> None:
    """PowerShell opens a script so, and would be refused if the wizard had it open for writing."""
    folder = RunFolder.create(where)
    job = folder.put("job.json", JOB)
    os.close(windows_calls().open_held(job))
    folder.remove()


@only_windows
def test_nobody_else_has_access(where: Place) -> None:
    """The folder of a run and the one above are open to the user, to SYSTEM and to the administrators alone."""
    folder = RunFolder.create(where)
    for path in (folder.path, where.folder):
        assert trustees(path) <= {windows_calls().user_sid(), "SY", "BA"}
    folder.remove()


@only_windows
@pytest.mark.parametrize("elevated", [False, True])
def test_only_those_named_have_access(elevated: bool) -> None:
    """The list is whole by itself; in an elevated wizard the user's other programs may only read."""
    user = "S-1-5-21-1-2-3-1001"
    whose = {False: f"O:{user}", True: "O:BA"}[elevated]
    access = {False: "FA", True: "FRFX"}[elevated]
    words = run_folder.descriptor(user, elevated=elevated)  # type: ignore[attr-defined, unused-ignore]
    assert words == f"{whose}D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;{access};;;{user})"


@only_windows
def test_an_elevated_wizard_uses_only_what_administrators_own(where: Place) -> None:
    """A folder that the user's other programs may have made is refused, and nothing is left in it."""
    where.folder.mkdir(parents=True)
    if windows_calls().owner(where.folder) == "S-1-5-32-544":
        pytest.skip("here all that is made belongs to the administrators")
    with pytest.raises(ConsoleError, match="Others may change"):
        RunFolder.create(Place(where.folder, elevated=True))
    assert list(where.folder.iterdir()) == []


def test_a_folder_that_goes_meanwhile_is_left_out(where: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another wizard may remove a run while the runs are listed."""
    RunFolder.create(where).close()

    def late(path: Path) -> int:
        shutil.rmtree(path.parent)
        return open_locked(path)

    monkeypatch.setattr(run_folder, "open_locked", late)
    assert run_folder.earlier(where) == ()


MAIL, CERTIFICATE = f"{'0A' * 20}.eml", "0F" * 32
SAVED = (MAIL, f"{CERTIFICATE}.cer", f"{CERTIFICATE}.p7b")
FOREIGN = (
    "letter.eml",
    f"{'0a' * 20}.eml",  # the scripts write upper case
    f"{CERTIFICATE}.eml",
    f"{'0A' * 20}.cer",
    f"{'0G' * 20}.eml",
    f"{MAIL}.txt",
    f"x{MAIL}",
    f"{CERTIFICATE}.pfx",
    f"{CERTIFICATE}xcer",
    "x.sstwizard-part",
    "1.sstwizard-part.eml",
)


def fill(folder: Path, *names: str) -> None:
    """Make files of these names."""
    for name in names:
        (folder / name).write_bytes(b"x")


def test_what_was_saved_goes_with_its_folder(tmp_path: Path) -> None:
    """Messages, certificates and what a closed window left half written are deleted; so is the empty folder."""
    folder = tmp_path / "mail"
    folder.mkdir()
    fill(folder, *SAVED, "4711.sstwizard-part", "4711.sstwizard-part.part")
    assert [path.name for path in saved_files(folder)] == sorted(SAVED)
    assert saved_files(folder)[0].parent == folder
    assert delete_saved(folder) == 0
    assert not folder.exists()
    assert tmp_path.exists()


@pytest.mark.parametrize("name", FOREIGN)
def test_nothing_else_is_touched(tmp_path: Path, name: str) -> None:
    """A file of any other name stays, and so does its folder."""
    fill(tmp_path, name)
    assert saved_files(tmp_path) == ()
    fill(tmp_path, MAIL)
    assert delete_saved(tmp_path) == 0
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_folders_and_links_stay(tmp_path: Path) -> None:
    """What only bears the name of a saved file is none, and what a folder below holds is not looked at."""
    below = tmp_path / MAIL
    below.mkdir()
    fill(below, MAIL)
    if sys.platform != "win32":
        (tmp_path / f"{CERTIFICATE}.cer").symlink_to(below / MAIL)
    before = sorted(tmp_path.rglob("*"))
    assert saved_files(tmp_path) == ()
    assert delete_saved(tmp_path) == 0
    assert sorted(tmp_path.rglob("*")) == before


def test_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    """It was deleted by hand: there is nothing to do."""
    assert saved_files(tmp_path / "gone") == ()
    assert delete_saved(tmp_path / "gone") == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there a file that is open can't be deleted, whatever its folder")
def test_what_can_t_be_deleted_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that stays is told."""
    fill(tmp_path, MAIL, f"{CERTIFICATE}.cer")
    unlink = Path.unlink

    def refuse(path: Path) -> None:
        if path.suffix == ".eml":
            raise PermissionError
        unlink(path)

    monkeypatch.setattr(Path, "unlink", refuse)
    assert delete_saved(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir()] == [MAIL]


def test_where_runs_are_asks_no_domain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the account is asked for there, which may take a minute."""

    def ask() -> SignedIn:
        raise AssertionError("asked")

    monkeypatch.setattr(run_folder, "signed_in", ask)
    monkeypatch.setattr(run_folder, "is_elevated", lambda: True)
    assert place().elevated


def test_nothing_is_suggested_that_is_not_known() -> None:
    """Neither Linux nor a Windows without a domain knows a user principal name, and both run as who is signed in."""
    known = signed_in()
    assert (known.account, known.is_other_user) == ("", False)
    assert sys.platform == "win32" or known == SignedIn()


@pytest.mark.parametrize(
    ("process", "session", "different"),
    [
        (r"CONTOSO\admin", r"CONTOSO\jane", True),
        (r"CONTOSO\jane", r"FABRIKAM\jane", True),
        (r"CONTOSO\Jane", r"contoso\jane", False),
        ("", r"CONTOSO\jane", False),
        (r"CONTOSO\jane", r"\jane", False),
        (r"CONTOSO\jane", "CONTOSO\\", False),
        (r"CONTOSO\jane", "\\", False),
    ],
)
def test_users_differ_only_where_both_are_known(process: str, session: str, different: bool) -> None:
    """Names are compared whatever their case; what isn't known is no other user."""
    assert differ(process, session) is different
