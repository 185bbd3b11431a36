"""Files appear whole or not at all, and say what kept them from it, in the system's words."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
import threading
import time
from functools import partial
from pathlib import Path

import pytest

from pki import PKI, START
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.errors import ExportError
from sstwizard.core.export.export import ExportFormat, save, target_problem
from sstwizard.core.export.export import export as export_files
from sstwizard.core.platform.file_access import MAX_AGE, permissions_of, put, temporary_in, writing_in
from sstwizard.core.platform.file_paths import reachable
from test_house import PACKAGE

OLD = b"the old one"
export = partial(export_files, now=START)


@pytest.fixture(scope="module")
def single(pki: PKI) -> CertificateCollection:
    """One root."""
    return CertificateCollection((pki.make("Root").certificate,))


def test_old_file_is_replaced_not_rewritten(single: CertificateCollection, tmp_path: Path) -> None:
    """Whoever holds the old file under another name keeps it: the new one takes its place."""
    store, document = tmp_path / "a.sst", tmp_path / "a.csv"
    for target in (store, document):
        target.write_bytes(OLD)
        os.link(target, tmp_path / f"{target.name} held")
    export(single, ExportFormat.SST, store)
    save(document, b"new")
    for target in (store, document):
        assert (tmp_path / f"{target.name} held").read_bytes() == OLD
        assert target.read_bytes() != OLD


def test_drive_that_gives_back_something_else_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read back differs, as from a failing drive: the file that is there stays, and nothing is left beside."""
    target = tmp_path / "inventory.csv"
    target.write_bytes(OLD)
    with monkeypatch.context() as drive:
        drive.setattr(Path, "read_bytes", lambda _path: b"nothing of the kind")
        with pytest.raises(ExportError, match=r"“inventory\.csv” was not written: the file differed"):
            save(target, b"new")
    assert target.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [target]


def test_reason_is_the_systems_own(
    single: CertificateCollection, pki: PKI, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Behind the colon stands what the system said, or the error's own words; the old file is as it was."""
    folder, target = tmp_path / "gone" / "folder", tmp_path / "a.sst"
    with pytest.raises(FileNotFoundError) as said:
        folder.mkdir()
    two = single.changed(add=[pki.make("Two").certificate])
    for chosen, file_format in ((single, ExportFormat.SST), (two, ExportFormat.DER)):
        # On Windows, what opens a file and what makes a folder have words of their own.
        words = {os.strerror(errno.ENOENT), str(said.value.strerror).rstrip(".")}
        with pytest.raises(ExportError, match=f": ({'|'.join(map(re.escape, words))})"):
            export(chosen, file_format, folder)

    def full(_descriptor: int) -> None:
        raise OSError("the drive was pulled.")

    monkeypatch.setattr(os, "fsync", full)
    target.write_bytes(OLD)
    with pytest.raises(ExportError, match=r"“a\.sst” was not written: the drive was pulled\. [^.]"):
        export(single, ExportFormat.SST, target)
    assert (target.read_bytes(), list(tmp_path.iterdir())) == (OLD, [target])


@pytest.mark.parametrize("refusal", [PermissionError, FileNotFoundError])
def test_a_folder_that_windows_closes_is_named(
    refusal: type[OSError], single: CertificateCollection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Controlled Folder Access lets no file be made, and says that access is denied or that there is no such file."""
    target, opened = tmp_path / "a.sst", os.open
    target.write_bytes(OLD)

    def refuse(path: Path, flags: int, *rest: int) -> int:
        if flags & os.O_CREAT and Path(path).parent == reachable(tmp_path):
            raise refusal(errno.EACCES, "Permission denied")
        return opened(path, flags, *rest)

    monkeypatch.setattr("sstwizard.core.export.export._DENIED", (PermissionError, FileNotFoundError))
    monkeypatch.setattr(os, "open", refuse)
    said = (
        f"Windows denies access to the folder “{tmp_path}”. Choose another folder, or have SST Wizard allowed if "
        "Controlled Folder Access blocks it."
    )
    assert str(target_problem(target, folder=False)) == said
    for write in (lambda: export(single, ExportFormat.SST, target), lambda: save(target, b"new")):
        with pytest.raises(ExportError) as told:
            write()
        assert str(told.value) == said
    assert target.read_bytes() == OLD


def test_a_file_that_windows_denies_is_not_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file can be made beside it, the folder is not what Windows denies access to."""

    def refuse(_descriptor: int) -> None:
        raise PermissionError(errno.EACCES, "Access is denied")

    monkeypatch.setattr("sstwizard.core.export.export._DENIED", (PermissionError, FileNotFoundError))
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ExportError, match=r"“a\.sst” was not written: Access is denied\. Close the program"):
        save(tmp_path / "a.sst", b"new")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is Linux' own")
@pytest.mark.parametrize(("target", "is_folder"), [("/proc/a.sst", False), ("/proc", True)])
def test_folder_that_takes_no_files_is_a_problem(target: str, is_folder: bool) -> None:
    """Nobody can write there, the administrator included; a folder that is there is tried itself."""
    assert str(target_problem(Path(target), folder=is_folder)).startswith("The folder “/proc” can't be written to: ")


def test_old_temporary_files_are_removed(single: CertificateCollection, tmp_path: Path) -> None:
    """What a killed process left a day ago goes when something is written beside it; what may be in use stays."""
    now = time.time()
    old, new = (temporary_in(tmp_path).name for _ in range(2))
    ages = {
        old: MAX_AGE + 60,
        new: MAX_AGE - 60,
        "sstwizard-0123abcd.tmp": 10 * MAX_AGE,
        ".sstwizard-0123abcd.sst": 10 * MAX_AGE,
        ".other.tmp": 10 * MAX_AGE,
    }
    for write in (lambda: export(single, ExportFormat.SST, tmp_path / "a"), lambda: save(tmp_path / "a", b"new")):
        for name, age in ages.items():
            (tmp_path / name).touch()
            os.utime(tmp_path / name, (now - age, now - age))
        (tmp_path / ".sstwizard-folder.tmp").mkdir(exist_ok=True)
        os.utime(tmp_path / ".sstwizard-folder.tmp", (0, 0))
        write()
        left = {path.name for path in tmp_path.iterdir()}
        assert left == {*ages, ".sstwizard-folder.tmp", "a"} - {old}


def test_read_only_file_is_left(single: CertificateCollection, tmp_path: Path) -> None:
    """Who has made a file read-only wants it to stay: that is said before anyone waits, and when it is written."""
    target = tmp_path / "a.sst"
    target.write_bytes(OLD)
    target.chmod(0o444)
    said = "“a.sst” is read-only. Clear the read-only attribute, or choose another name."
    try:
        assert str(target_problem(target, folder=False)) == said
        for write in (lambda: export(single, ExportFormat.SST, target), lambda: save(target, b"new")):
            with pytest.raises(ExportError) as raised:
                write()
            assert str(raised.value) == said
        assert (target.read_bytes(), list(tmp_path.iterdir())) == (OLD, [target])
    finally:
        target.chmod(0o644)
    assert target_problem(target, folder=False) is None


@pytest.mark.skipif(sys.platform == "win32", reason="the attribute says it all there")
@pytest.mark.parametrize("permissions", [0o200, 0o020, 0o002])
def test_who_may_not_write_is_told(permissions: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What others alone may write to is read-only for this user, as the system says."""
    target = tmp_path / "a.sst"
    target.touch()
    target.chmod(permissions)
    monkeypatch.setattr(os, "access", lambda path, mode: (path, mode) != (target, os.W_OK))
    assert "is read-only" in str(target_problem(target, folder=False))
    monkeypatch.setattr(os, "access", lambda path, mode: (path, mode) == (target, os.W_OK))
    assert target_problem(target, folder=False) is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_permissions_are_kept(single: CertificateCollection, tmp_path: Path) -> None:
    """What takes the place of a file has its permissions, as has its copy; a new file has the usual ones."""
    usual, store, document, seen = tmp_path / "usual", tmp_path / "a.sst", tmp_path / "a.csv", []
    usual.touch()
    export(single, ExportFormat.SST, store)
    assert permissions_of(store) == permissions_of(usual)
    document.write_bytes(OLD)
    for permissions in (0o600, 0o660, 0o755):
        store.chmod(permissions)
        document.chmod(permissions)
        (file,) = export(single, ExportFormat.SST, store)
        assert file.copy is not None
        save(document, b"new")
        put(document, b"newer", lambda written: seen.append(permissions_of(written)), permissions)
        assert [permissions_of(each) for each in (store, file.copy, document)] == [permissions] * 3
    assert seen == [0o600, 0o660, 0o755]
    assert permissions_of(tmp_path / "gone") is permissions_of(store / "below") is None


def test_files_are_written_one_after_the_other(single: CertificateCollection, tmp_path: Path) -> None:
    """While another one writes in the folder, nothing is written there."""
    for write in (lambda: export(single, ExportFormat.SST, tmp_path / "a"), lambda: save(tmp_path / "a", b"new")):
        with writing_in(tmp_path):
            thread = threading.Thread(target=write)
            thread.start()
            thread.join(0.2)
            assert thread.is_alive()
            assert not (tmp_path / "a").exists()
        thread.join()
        (tmp_path / "a").unlink()


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows replaces no file that is open")
@pytest.mark.parametrize("seconds", [0.2, 5.0])
def test_a_file_that_is_being_read_is_waited_for(seconds: float, tmp_path: Path) -> None:
    """Another writer reads the file that it will add to: that takes a moment, and no longer is waited."""
    target = tmp_path / "a.sst"
    target.write_bytes(b"old")
    with target.open("rb") as held:
        closing = threading.Timer(seconds, held.close)
        closing.start()
        if seconds < 1:
            put(target, b"new", lambda _: None)
        else:
            with pytest.raises(PermissionError):
                put(target, b"new", lambda _: None)
        closing.cancel()
    assert target.read_bytes() == (b"new" if seconds < 1 else b"old")


REPLACE = """
import sys
from itertools import cycle
from pathlib import Path
from sstwizard.core.export.export import save
for content in cycle((bytes(30_000_000), bytes(20_000_000))):
    save(Path(sys.argv[1]), content)
    print(flush=True)
"""


@pytest.mark.slow
def test_a_killed_process_leaves_whole_files(tmp_path: Path) -> None:
    """It is met while it writes: the file is the one before, and the next process need not wait."""
    target, environment = tmp_path / "T", {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    for number in range(3):
        command = [sys.executable, "-c", REPLACE, str(target)]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stdout.readline()
            time.sleep(number / 100)
            process.kill()
        assert target.stat().st_size in (30_000_000, 20_000_000)
        save(target, b"")
