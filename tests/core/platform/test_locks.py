"""One writer at a time in a folder: who waits, who gives up, and that a lock dies with its process."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sstwizard.core.errors import ExportError
from sstwizard.core.platform import file_access
from sstwizard.core.platform.file_access import LOCK_NAME, locked
from waiting import LIMIT

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
