"""Files that another program has open for a moment are waited for, wherever they are written, read back or deleted.

One writer at a time in a folder: who waits, who gives up, and that a lock dies with its process.
"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from sstwizard.core.errors import ExportError
from sstwizard.core.export.export import save
from sstwizard.core.platform import file_access
from sstwizard.core.platform.file_access import LOCK_NAME, locked, remove_folder, replace, when_free
from sstwizard.core.runner import run_folder, script_files
from sstwizard.core.runner.receipts import Run, Stage, read
from sstwizard.core.runner.run_folder import Place, RunFolder, delete_saved
from waiting import LIMIT

RUN = Run("0123456789abcdef" * 2)
RECEIPT = f'{{"run": "{RUN.run_id}", "sha256": "", "step": "ended"}}'
MAIL = f"{'0A' * 20}.eml"


def refused_twice(work: Callable[..., Any], refusals: list[int]) -> Callable[..., Any]:
    """Return a function that is refused twice, as by Windows while another program has the file open."""

    def busy(*arguments: Any, **named: Any) -> Any:
        if len(refusals) < 2:
            refusals.append(1)
            raise PermissionError(13, "The process cannot access the file because it is being used")
        return work(*arguments, **named)

    return busy


@pytest.fixture(autouse=True)
def like_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait on other systems too."""
    monkeypatch.setattr(file_access, "_BUSY", (PermissionError,))


def saves(folder: Path) -> bool:
    """Write a file over another one, read back."""
    (folder / "a.csv").write_bytes(b"old")
    save(folder / "a.csv", b"new")
    return [path.name for path in folder.iterdir()] == ["a.csv"]


def reads_a_receipt(folder: Path) -> bool:
    """Read how a run has ended."""
    (folder / "ended.json").write_text(RECEIPT, encoding="utf-8")
    return read(RUN, folder, is_last=True).done == {Stage.ENDED}


def deletes_mail(folder: Path) -> bool:
    """Delete saved mail."""
    saved = folder / "mail"
    saved.mkdir()
    (saved / MAIL).touch()
    return delete_saved(saved) == 0 and not saved.exists()


def makes_a_run(folder: Path) -> bool:
    """Write the job of a run, and remove its folder."""
    run = RunFolder.create(Place(folder / "runs", elevated=False))
    run.put("job.json", b"{}")
    run.remove()
    return not run.path.exists()


def checks_scripts(_folder: Path) -> bool:
    """Compare the scripts with their hashes."""
    return bool(script_files.contents())


@pytest.mark.parametrize(
    ("work", "where", "name"),
    [
        (saves, file_access, "replace_file"),
        (saves, Path, "unlink"),
        (reads_a_receipt, os, "open"),
        *((deletes_mail, Path, name) for name in ("unlink", "rmdir")),
        (makes_a_run, run_folder, "hold"),
        (makes_a_run, shutil, "rmtree"),
        *((each, Path, "read_bytes") for each in (saves, makes_a_run, checks_scripts)),
    ],
)
def test_what_is_busy_for_a_moment_is_waited_for(
    work: Callable[[Path], bool], where: Any, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The work is done in the end, as if nobody had been in the way."""
    refusals: list[int] = []
    monkeypatch.setattr(where, name, refused_twice(getattr(where, name), refusals))
    assert work(tmp_path)
    assert len(refusals) == 2


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows removes no file that is open")
@pytest.mark.parametrize("remove", [remove_folder, delete_saved])
def test_a_file_that_is_closed_soon_is_removed(remove: Callable[[Path], object], tmp_path: Path) -> None:
    """A scanner reads it at the moment."""
    folder = tmp_path / "mail"
    folder.mkdir()
    (folder / MAIL).touch()
    with (folder / MAIL).open("rb") as held:
        threading.Timer(0.2, held.close).start()
        remove(folder)
    assert not folder.exists()


def test_waiting_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stays busy is told after a second; several files together take no longer than one."""
    pauses: list[float] = []
    clock = SimpleNamespace(monotonic=lambda: sum(pauses), sleep=pauses.append)
    monkeypatch.setattr(file_access, "time", clock)

    def refuse() -> None:
        raise PermissionError

    end = file_access.deadline()
    for _ in range(20):
        with pytest.raises(PermissionError):
            when_free(refuse, end)
    assert sum(pauses) == pytest.approx(1, abs=0.1)
    with pytest.raises(PermissionError):
        when_free(refuse)
    assert sum(pauses) == pytest.approx(2, abs=0.2)


def test_receipts_that_are_read_again_are_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window that follows a run stays responsive."""

    def refuse(*_arguments: object) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "open", refuse)
    monkeypatch.setattr(time, "sleep", lambda _seconds: pytest.fail("it waited"))
    assert read(RUN, tmp_path).done == set()


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOENT, errno.EACCES])
def test_what_can_not_keep_its_rights_is_replaced_without(
    code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a drive, or by a user, that can't do it, the file is renamed; so it is where there is nothing to replace."""
    monkeypatch.setattr(file_access, "MAX_WAIT", 0.1)
    tried = []

    def refuse(*paths: Path) -> None:
        tried.append(paths)
        raise OSError(code, "no")

    monkeypatch.setattr(file_access, "replace_file", refuse)
    (tmp_path / "new").write_bytes(b"new")
    replace(tmp_path / "a.sst", tmp_path / "new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.sst", b"new")]
    assert {paths[:2] for paths in tried} == {(tmp_path / "a.sst", tmp_path / "new")}
    assert (len(tried) > 1) == (code == errno.EACCES)


def moves_half(target: Path, _replacement: Path, backup: Path) -> None:
    """Fail as Windows does with ERROR_UNABLE_TO_MOVE_REPLACEMENT_2."""
    os.rename(target, backup)  # noqa: PTH104 - `Path.rename` may be refused
    raise OSError(errno.EINVAL, "the file could not be moved")


@pytest.mark.parametrize("is_refused", [False, True])
def test_a_file_that_was_moved_away_is_not_lost(
    is_refused: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the other one can't take its place either, it is put back; nothing else is left."""
    file, move = tmp_path / "a.sst", Path.replace
    file.write_bytes(b"old")

    def refuse(path: Path, target: Path) -> Path:
        if is_refused and path.suffix == ".tmp":
            raise OSError(errno.EIO, "the drive is failing")
        return move(path, target)

    monkeypatch.setattr(file_access, "replace_file", moves_half)
    monkeypatch.setattr(Path, "replace", refuse)
    if is_refused:
        with pytest.raises(OSError, match="the drive is failing"):
            file_access.put(file, b"new", lambda _: None)
    else:
        file_access.put(file, b"new", lambda _: None)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [
        ("a.sst", b"old" if is_refused else b"new")
    ]


def test_what_was_replaced_is_swept_as_long_as_the_file_is_there(tmp_path: Path) -> None:
    """Of a file that is gone, it is all that is left."""
    file, gone = tmp_path / "a.sst", tmp_path / "b.sst"
    file.touch()
    for each in (file, gone):
        file_access._backup_of(each).write_bytes(b"old")
    with file_access.writing_in(tmp_path):
        pass
    assert {path.name for path in tmp_path.iterdir()} == {"a.sst", file_access._backup_of(gone).name}


def test_a_busy_file_keeps_its_rights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is waited for until Windows can replace it so that its access list is kept."""
    refusals: list[int] = []
    renamed: list[Path] = []
    monkeypatch.setattr(file_access, "replace_file", refused_twice(lambda *_paths: None, refusals))
    monkeypatch.setattr(Path, "replace", lambda path, _target: renamed.append(path))
    replace(tmp_path / "a.sst", tmp_path / "new")
    assert (len(refusals), renamed) == (2, [])


def test_what_can_not_be_removed_stays_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All else in the folder is removed, and nothing is raised."""
    monkeypatch.setattr(file_access, "MAX_WAIT", 0.1)
    for name in ("a", "b", "c"):
        (tmp_path / name).touch()
    unlink = os.unlink

    def refuse(path: str, **where: Any) -> None:
        if os.path.basename(path) == "b":  # noqa: PTH119 - rmtree may pass the name alone
            raise PermissionError
        unlink(path, **where)

    monkeypatch.setattr(os, "unlink", refuse)
    remove_folder(tmp_path)
    monkeypatch.undo()
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


HOLD = """
import sys, time
from pathlib import Path
from sstwizard.core.platform.file_access import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(10_000)
"""


@contextmanager
def other_process(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process holds the lock; it is killed in the end, if it has not been before."""
    gui = Path(file_access.__file__).parents[3]
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(gui)!r})\n{HOLD}", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


def test_nothing_is_left(tmp_path: Path) -> None:
    """The file that carries the lock is there while it is held, and gone after that, whatever happens meanwhile."""
    with locked(tmp_path):
        assert [path.name for path in tmp_path.iterdir()] == [LOCK_NAME]
        assert sys.platform == "win32" or (tmp_path / LOCK_NAME).stat().st_mode & 0o111 == 0
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(KeyError), locked(tmp_path):
        raise KeyError
    assert list(tmp_path.iterdir()) == []


def test_who_waits_too_long_is_told(tmp_path: Path) -> None:
    """While another process writes, nobody else does; the sentence names the folder."""
    with other_process(tmp_path):
        with (
            pytest.raises(ExportError, match="Another SST Wizard is writing to the folder") as told,
            locked(tmp_path, 0.2),
        ):
            raise AssertionError
        assert str(tmp_path) in str(told.value)
        assert (tmp_path / LOCK_NAME).exists()
    with pytest.raises(ExportError), locked(tmp_path), locked(tmp_path, 0):
        raise AssertionError


@pytest.mark.parametrize("refusal", [PermissionError, FileNotFoundError])
def test_a_closed_folder_is_not_another_writer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusal: type[OSError]
) -> None:
    """Where Windows lets no file be made, what it says is raised, and soon; Controlled folder access says both."""
    tried: list[Path] = []

    def refuse(path: Path) -> int:
        tried.append(path)
        raise refusal(errno.EACCES, "Access is denied")

    monkeypatch.setattr(file_access, "_BEING_REMOVED", (PermissionError, FileNotFoundError))
    monkeypatch.setattr(file_access, "_opened", refuse)
    with pytest.raises(refusal, match="Access is denied"), locked(tmp_path, LIMIT):
        raise AssertionError
    assert len(tried) == file_access._MOST_REFUSALS + 1


def test_a_file_that_is_being_removed_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As long as it stands in its folder, another writer is there."""
    (tmp_path / LOCK_NAME).touch()
    opened = file_access._opened
    refusals = [PermissionError(errno.EACCES, "Access is denied")] * (2 * file_access._MOST_REFUSALS)

    def refuse(path: Path) -> int:
        if refusals:
            raise refusals.pop()
        return opened(path)

    monkeypatch.setattr(file_access, "_BEING_REMOVED", (PermissionError, FileNotFoundError))
    monkeypatch.setattr(file_access, "_opened", refuse)
    with locked(tmp_path, LIMIT):
        assert refusals == []


def test_lock_of_a_killed_process_is_none(tmp_path: Path) -> None:
    """What it left behind blocks nobody, and is removed by the next."""
    with other_process(tmp_path) as process:
        process.kill()
        process.wait()
    assert (tmp_path / LOCK_NAME).exists()
    with locked(tmp_path, 0):
        assert (tmp_path / LOCK_NAME).exists()
    assert list(tmp_path.iterdir()) == []


def test_one_at_a_time(tmp_path: Path) -> None:
    """Of many who wait for it and remove it, there are never two who hold it, and all come to their turn."""
    inside: list[int] = []
    most, turns = [0], [0]

    def work() -> None:
        for _turn in range(20):
            with locked(tmp_path, LIMIT):
                inside.append(1)
                most[0] = max(most[0], len(inside))
                turns[0] += 1
                time.sleep(0)
                inside.pop()

    threads = [threading.Thread(target=work) for _number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (most, turns) == ([1], [120])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
def test_lock_on_a_removed_file_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who gets the lock of a file that its owner has just removed, or replaced, takes the one that is there now."""
    path, lock, seen = tmp_path / LOCK_NAME, file_access.lock, []

    def late(descriptor: int) -> None:
        lock(descriptor)
        seen.append(os.fstat(descriptor).st_ino)
        if len(seen) == 1:
            path.unlink()
        elif len(seen) == 2:
            path.rename(tmp_path / "away")
            path.touch()

    monkeypatch.setattr(file_access, "lock", late)
    with locked(tmp_path):
        assert len(seen) == 3
        assert path.stat().st_ino == seen[-1]


@pytest.mark.skipif(sys.platform != "win32", reason="elsewhere a file that is open may be removed")
def test_numbers_of_files_may_change_on_a_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some servers give a file another number at each look; what is locked is there all the same."""
    monkeypatch.setattr(os.path, "samestat", lambda _one, _other: False)
    with locked(tmp_path, max_wait=0):
        assert (tmp_path / LOCK_NAME).exists()


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EBADF, errno.EINVAL])
def test_drive_without_locks_is_written_to(number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the drive knows no locks there is none, and nothing is left either."""

    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(file_access, "lock", refuse)
    with locked(tmp_path), locked(tmp_path):
        pass
    assert list(tmp_path.iterdir()) == []


def test_what_is_wrong_otherwise_is_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that is none of a lock ends it at once, and the file is closed."""
    closed: list[int] = []
    close = os.close

    def note(descriptor: int) -> None:
        closed.append(descriptor)
        close(descriptor)

    def broken(_descriptor: int) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(file_access, "lock", broken)
    monkeypatch.setattr(os, "close", note)
    with pytest.raises(OSError, match="broken"), locked(tmp_path):
        raise AssertionError
    assert len(closed) == 1
    with pytest.raises(FileNotFoundError), locked(tmp_path / "gone"):
        raise AssertionError


def test_file_of_another_user_is_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that may only be read is opened for that, and is never made anew: Linux forbids it in shared folders."""
    path, opened, flags = tmp_path / LOCK_NAME, os.open, []
    path.touch()

    def foreign(name: Path, how: int, *more: int) -> int:
        flags.append(how)
        if how & (os.O_RDWR | os.O_CREAT):
            raise PermissionError
        return opened(name, how, *more)

    monkeypatch.setattr(os, "open", foreign)
    with locked(tmp_path, 0):
        assert flags == [os.O_RDWR, os.O_RDONLY]
    monkeypatch.undo()
    assert list(tmp_path.iterdir()) == []
