"""Files that another program has open for a moment are waited for, wherever they are written, read back or deleted."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from sstwizard.core.export.export import save
from sstwizard.core.platform import file_access
from sstwizard.core.platform.file_access import remove_folder, replace, when_free
from sstwizard.core.runner import run_folder, script_files
from sstwizard.core.runner.receipts import Run, Stage, read
from sstwizard.core.runner.run_folder import Place, RunFolder, delete_saved

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
