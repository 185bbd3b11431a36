"""Files appear whole or not at all; what was in their place, the base of an update above all, is never lost."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import subprocess
import sys
import threading
import time
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from pki import PKI, START
from sstwizard.core import formats
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.errors import ChangedMeanwhileError, ExportError
from sstwizard.core.export import export
from sstwizard.core.export.export import Base, ExportFormat, is_same_file, keep_copy, save, successor, target_problem
from sstwizard.core.export.export import export as export_files
from sstwizard.core.formats import sst
from sstwizard.core.platform.file_access import MAX_AGE, permissions_of, put, temporary_in, writing_in
from sstwizard.core.platform.file_paths import reachable
from sstwizard.core.text import text
from test_house import PACKAGE

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 15, 30)
COPY = "trusted (before 2026-11-24 1530).sst"


@pytest.fixture(scope="module")
def root(pki: PKI) -> Certificate:
    """What the new file holds."""
    return pki.make("New Root").certificate


@pytest.fixture
def base(tmp_path: Path, pki: PKI) -> Path:
    """The present file, which lies in a folder of its own."""
    path = tmp_path / "trusted.sst"
    path.write_bytes(sst.encode([pki.make("Old Root").der]))
    return path


def write(
    collection: CertificateCollection, file_format: ExportFormat, target: Path, base: Path, now: datetime
) -> Path | None:
    """Write an update and return the copy that was kept, which at most one of the files written names."""
    written = export_files(collection, file_format, target, now, Base(base))
    copies = [file.copy for file in written if file.copy is not None]
    assert len(copies) < 2
    return copies[0] if copies else None


def names(folder: Path) -> set[str]:
    """The names of all that lies in a folder."""
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("name", "following"),
    [
        ("trusted.sst", "trusted 2026-11-24.sst"),
        ("trusted 2025-01-02.sst", "trusted 2026-11-24.sst"),
        ("trusted-2025-01-02 (3).sst", "trusted 2026-11-24.sst"),
        (COPY, "trusted 2026-11-24.sst"),
        ("trusted 2025-01-02 (before 2026-11-24 1530) (2).sst", "trusted 2026-11-24.sst"),
        ("S-MIME 2024.sst", "S-MIME 2024 2026-11-24.sst"),
        ("2025-01-02.sst", "trusted-cas 2026-11-24.sst"),
        ("old.p7b", "old 2026-11-24.sst"),
        ("no ending", "no ending 2026-11-24.sst"),
        ("smime-backup contoso.com 2026-11-24 153000.sst", "trusted-cas 2026-11-24.sst"),
        ("SMIME-Backup x.sst", "trusted-cas 2026-11-24.sst"),
    ],
)
def test_next_name_has_the_date(tmp_path: Path, name: str, following: str) -> None:
    """The date takes the place of what the wizard has put into the name; none looks like a backup to restore."""
    assert successor(tmp_path / name, ".sst", TODAY) == tmp_path / following


def test_next_name_is_one_that_nothing_has(tmp_path: Path) -> None:
    """A second update on one day is numbered; a link that leads nowhere is something, too."""
    (tmp_path / "a 2026-11-24.sst").touch()
    (tmp_path / "a 2026-11-24 (2).sst").mkdir()
    assert successor(tmp_path / "a.sst", ".sst", TODAY).name == "a 2026-11-24 (3).sst"
    assert successor(tmp_path / "a 2026-11-24.sst", ".sst", TODAY).name == "a 2026-11-24 (3).sst"
    assert successor(tmp_path / "a.sst", "", TODAY).name == "a 2026-11-24"
    assert successor(tmp_path / "a.sst", ".sst", TODAY, looks=False).name == "a 2026-11-24.sst"
    if sys.platform != "win32":
        (tmp_path / "a 2026-11-24 (3).sst").symlink_to("nowhere")
        assert successor(tmp_path / "a.sst", ".sst", TODAY).name == "a 2026-11-24 (4).sst"


def sha256(file: Path) -> str:
    """The SHA-256 of a file as the wizard notes it."""
    return hashlib.sha256(file.read_bytes()).hexdigest().upper()


def test_base_that_is_no_longer_what_was_read_is_left(base: Path, root: Certificate) -> None:
    """Neither the file nor a copy is written; nor where it changes while the new one is being written."""
    collection, read = CertificateCollection((root,)), Base(base, sha256(base))
    changed = base.read_bytes() + b"\0"
    base.write_bytes(changed)
    with pytest.raises(ChangedMeanwhileError, match=r"“trusted\.sst” was changed by another program"):
        export_files(collection, ExportFormat.SST, base, NOW, read)
    assert (base.read_bytes(), names(base.parent)) == (changed, {"trusted.sst"})
    export_files(collection, ExportFormat.SST, base.with_name("other.sst"), NOW, read)
    (file,) = export_files(collection, ExportFormat.SST, base, NOW, Base(base, sha256(base)))
    assert file.copy == base.with_name(COPY)


def test_change_at_the_last_moment_is_seen(base: Path, root: Certificate, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another program writes while the new file is being written and compared stays, and so does the copy."""
    before = base.read_bytes()

    def late(target: Path, *arguments: Any) -> None:
        if target == base:
            base.write_bytes(b"of another program")
        put(target, *arguments)

    monkeypatch.setattr(export, "put", late)
    for begun in (Base(base, sha256(base)), None):
        base.write_bytes(before)
        with pytest.raises(ChangedMeanwhileError):
            export_files(CertificateCollection((root,)), ExportFormat.SST, base, NOW, begun)
        assert base.read_bytes() == b"of another program"
        assert base.with_name(COPY).read_bytes() == before


def test_every_store_is_kept_and_nothing_else(base: Path, root: Certificate, pki: PKI) -> None:
    """Without an update too a copy stays of an .sst, whatever it is called; of other files none does."""
    collection, before = CertificateCollection((root,)), base.read_bytes()
    for name, kept in (("store.bin", before), ("short.sst", before[:8]), ("not.sst", before[:7]), ("a.sst", b"old")):
        target = base.with_name(name)
        target.write_bytes(kept)
        (file,) = export_files(collection, ExportFormat.SST, target, NOW)
        assert (file.copy is not None) is (name in {"store.bin", "short.sst"})
        assert file.copy is None or file.copy.read_bytes() == kept
    (new,) = export_files(collection, ExportFormat.SST, base.with_name("new.sst"), NOW)
    assert new.copy is None


def test_without_a_copy_nothing_is_overwritten(base: Path, root: Certificate, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy that can't be written, or is read back otherwise, ends it; no half copy is left."""
    before = base.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(ExportError, match=r"“trusted\.sst” was not written: the disk is full"):
            write(CertificateCollection((root,)), ExportFormat.SST, base, base, NOW)
    assert names(base.parent) == {"trusted.sst"}
    with monkeypatch.context() as patched:
        patched.setattr(export, "put", lambda path, content, *more: put(path, content[:-1], *more))
        with pytest.raises(ExportError, match=r"“trusted\.sst” was not changed.*differed"):
            write(CertificateCollection((root,)), ExportFormat.SST, base, base, NOW)
    assert names(base.parent) == {"trusted.sst"}
    assert base.read_bytes() == before


def test_file_that_cannot_be_read_is_left(base: Path, root: Certificate, monkeypatch: pytest.MonkeyPatch) -> None:
    """What can't be copied because it can't be read is not replaced; the system's reason is said."""
    real_open, before = Path.open, base.read_bytes()

    def held(path: Path, mode: str = "r", *more: Any) -> Any:
        if path == reachable(base):
            raise PermissionError(13, "held by another program")
        return real_open(path, mode, *more)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", held)
        with pytest.raises(ExportError, match=r"“trusted\.sst” was not changed.*: held by another program\."):
            write(CertificateCollection((root,)), ExportFormat.SST, base, base, NOW)
    assert (base.read_bytes(), names(base.parent)) == (before, {"trusted.sst"})


def test_needless_copy_goes_with_the_failure(base: Path, root: Certificate, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the file could not be replaced it is as it was, and trying again and again leaves no copies."""
    before = base.read_bytes()
    with pytest.raises(ExportError, match="differed"):
        write(CertificateCollection((Certificate(b"rubbish"), root)), ExportFormat.SST, base, base, NOW)
    assert (base.read_bytes(), names(base.parent)) == (before, {"trusted.sst"})

    def half(target: Path, *arguments: Any) -> None:
        put(target, *arguments)
        if target == base:
            raise ExportError(text("failed"))

    monkeypatch.setattr(export, "put", half)
    with pytest.raises(ExportError):
        write(CertificateCollection((root,)), ExportFormat.SST, base, base, NOW)
    assert base.with_name(COPY).read_bytes() == before


def test_copy_stays_where_the_file_is_lost(base: Path, root: Certificate, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason is that of the failure, not that nobody can look at the file any more."""
    before = base.read_bytes()

    def lose(target: Path, *arguments: Any) -> None:
        if target == base:
            base.unlink()
            raise ExportError(text("failed"))
        put(target, *arguments)

    monkeypatch.setattr(export, "put", lose)
    with pytest.raises(ExportError, match="failed"):
        write(CertificateCollection((root,)), ExportFormat.SST, base, base, NOW)
    assert base.with_name(COPY).read_bytes() == before


def test_file_is_known_by_all_its_names(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hard link, a way round through a folder, a relative path, and on Windows another case, are the same file."""
    folder = base.parent / "below"
    folder.mkdir()
    assert is_same_file(base, base)
    assert is_same_file(folder / ".." / base.name, base)
    monkeypatch.chdir(base.parent)
    assert is_same_file(Path(base.name), base)
    link = base.with_name("link.sst")
    os.link(base, link)
    assert is_same_file(link, base)
    upper = base.with_name("TRUSTED.SST")
    assert is_same_file(upper, base) is upper.exists() is (sys.platform == "win32")
    other = base.with_name("other.sst")
    other.write_bytes(base.read_bytes())
    assert not is_same_file(other, base)
    assert not is_same_file(base.with_name("new.sst"), base)


def test_what_is_gone_needs_no_copy(base: Path, root: Certificate) -> None:
    """A present file that was deleted meanwhile is not overwritten, but written."""
    base.unlink()
    assert not is_same_file(base, base)
    assert not is_same_file(Path("a\0b"), base)
    assert write(CertificateCollection((root,)), ExportFormat.SST, base, base, NOW) is None
    assert is_same_file(base, base)
    other = base.with_name("other.sst")
    other.touch()
    assert not is_same_file(other, base.with_name("gone.sst"))


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_copy_through_a_link_lies_beside_the_file(base: Path, root: Certificate, tmp_path: Path) -> None:
    """A link stays one; the copy is of the file that it leads to, and lies beside that."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    link = elsewhere / "link.sst"
    link.symlink_to(base)
    before = base.read_bytes()
    for target, opened in ((link, base), (link, link), (base, link)):
        base.write_bytes(before)
        copy = write(CertificateCollection((root,)), ExportFormat.SST, target, opened, NOW)
        assert copy is not None
        assert copy.parent == base.parent
        assert copy.read_bytes() == before
        assert link.is_symlink()
        assert formats.read(base.read_bytes()).certificates == (root,)


def test_file_of_a_folder_is_kept_too(pki: PKI, tmp_path: Path) -> None:
    """Several .cer go into a folder; where one of them takes the place of the opened file, that is kept first."""
    first, second = pki.make("One").certificate, pki.make("Two").certificate
    collection = CertificateCollection((first, second))
    path = export_files(collection, ExportFormat.BASE64, tmp_path, NOW)[0].path
    before = path.read_bytes()
    copy = write(collection, ExportFormat.DER, tmp_path, path, NOW)
    assert copy is not None
    assert copy.read_bytes() == before != path.read_bytes()


def test_copy_of_an_endless_name_fails_and_changes_nothing(base: Path, root: Certificate) -> None:
    """A name so long that the date does not fit into it is said to be no place for a copy."""
    long = base.rename(base.with_name("x" * 245 + ".sst"))
    with pytest.raises(ExportError, match="was not changed"):
        keep_copy(long, long.read_bytes(), NOW)
    assert names(base.parent) == {long.name}


OLD = b"the old one"
write_new = partial(export_files, now=START)


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
    write_new(single, ExportFormat.SST, store)
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
            write_new(chosen, file_format, folder)

    def full(_descriptor: int) -> None:
        raise OSError("the drive was pulled.")

    monkeypatch.setattr(os, "fsync", full)
    target.write_bytes(OLD)
    with pytest.raises(ExportError, match=r"“a\.sst” was not written: the drive was pulled\. [^.]"):
        write_new(single, ExportFormat.SST, target)
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
    for write in (lambda: write_new(single, ExportFormat.SST, target), lambda: save(target, b"new")):
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
    for write in (lambda: write_new(single, ExportFormat.SST, tmp_path / "a"), lambda: save(tmp_path / "a", b"new")):
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
        for write in (lambda: write_new(single, ExportFormat.SST, target), lambda: save(target, b"new")):
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
    write_new(single, ExportFormat.SST, store)
    assert permissions_of(store) == permissions_of(usual)
    document.write_bytes(OLD)
    for permissions in (0o600, 0o660, 0o755):
        store.chmod(permissions)
        document.chmod(permissions)
        (file,) = write_new(single, ExportFormat.SST, store)
        assert file.copy is not None
        save(document, b"new")
        put(document, b"newer", lambda written: seen.append(permissions_of(written)), permissions)
        assert [permissions_of(each) for each in (store, file.copy, document)] == [permissions] * 3
    assert seen == [0o600, 0o660, 0o755]
    assert permissions_of(tmp_path / "gone") is permissions_of(store / "below") is None


def test_files_are_written_one_after_the_other(single: CertificateCollection, tmp_path: Path) -> None:
    """While another one writes in the folder, nothing is written there."""
    for write in (lambda: write_new(single, ExportFormat.SST, tmp_path / "a"), lambda: save(tmp_path / "a", b"new")):
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
