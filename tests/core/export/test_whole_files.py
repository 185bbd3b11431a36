"""Files appear whole or not at all, and say what kept them from it, in the system's words."""

from __future__ import annotations

import errno
import os
import sys
import threading
import time
from functools import partial
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from pki import END, PKI, START
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.errors import ExportError
from sstwizard.core.export.export import ExportFormat, save, target_problem
from sstwizard.core.export.export import export as export_files
from sstwizard.core.export.whole_file import MAX_AGE, permissions_of, put, temporary_in, writing_in

OLD = b"the old one"
export = partial(export_files, now=START)


@pytest.fixture(scope="module")
def single(pki: PKI) -> CertificateCollection:
    """One root."""
    return CertificateCollection((pki.make("Root").certificate,))


def organization(name: str) -> Certificate:
    """A certificate of this organization; without a name at all, if it is empty."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, name)] if name else [])
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number()).not_valid_before(START).not_valid_after(END)
    return Certificate(builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER))


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
    single: CertificateCollection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Behind the colon stands what the system said, or the error's own words where it has no number."""
    gone = tmp_path / "gone" / "a.sst"
    with pytest.raises(ExportError) as raised:
        export(single, ExportFormat.SST, gone)
    assert f": {os.strerror(errno.ENOENT)}" in str(raised.value)
    folder = tmp_path / "gone" / "folder"
    with pytest.raises(FileNotFoundError) as said:
        folder.mkdir()
    for file_format in (ExportFormat.DER, ExportFormat.BASE64):
        two = single.changed(add=[organization("Two")])
        with pytest.raises(ExportError) as raised:
            export(two, file_format, folder)
        assert f": {str(said.value.strerror).rstrip('.')}" in str(raised.value)

    def full(_descriptor: int) -> None:
        raise OSError("the drive was pulled.")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match=r": the drive was pulled\. [^.]"):
        export(single, ExportFormat.SST, tmp_path / "a.sst")


def test_reason_of_what_cannot_be_read_back(tmp_path: Path) -> None:
    """Where the file's own reader refuses it, its sentence is the reason, with one full stop."""
    with pytest.raises(ExportError) as raised:
        export(CertificateCollection((Certificate(b"rubbish"),)), ExportFormat.DER, tmp_path / "a.cer")
    assert "None" not in str(raised.value)
    assert ".." not in str(raised.value)


def test_file_names_are_readable(tmp_path: Path) -> None:
    """What no file name may hold becomes one low line, and none stands at an end; the nameless are "certificate"."""
    folder = tmp_path / "certificates"
    given = {"A/B::C": "A_B_C", "...Dots and-.": "Dots and", "x" * 60: "x" * 50, "": "certificate", "CON": "CON"}
    members = {organization(name): expected for name, expected in given.items()}
    export(CertificateCollection(tuple(members)), ExportFormat.DER, folder)
    expected = {f"{readable} {each.thumbprint[:8]}.cer" for each, readable in members.items()}
    assert {path.name for path in folder.iterdir()} == expected


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts its whole path")
def test_longest_name_is_no_problem(tmp_path: Path) -> None:
    """A name of 255 letters is the longest that there is; one more is too long."""
    assert target_problem(tmp_path / ("a" * 255), folder=False) is None
    assert "too long" in str(target_problem(tmp_path / ("a" * 256), folder=False))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is Linux' own")
def test_folder_that_is_there_is_tried_itself() -> None:
    """Of a folder that is there it counts whether files can be made in it, not in the one above."""
    assert "The folder “/proc” can't be written to" in str(target_problem(Path("/proc"), folder=True))


def test_old_temporary_files_are_removed(single: CertificateCollection, tmp_path: Path) -> None:
    """What a killed process left a day ago goes when something is written beside it; what may be in use stays."""
    now = time.time()
    ages = {
        ".sstwizard-0123abcd.tmp": MAX_AGE + 60,
        ".sstwizard-4567cdef.tmp": MAX_AGE - 60,
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
        assert left == {*ages, ".sstwizard-folder.tmp", "a"} - {".sstwizard-0123abcd.tmp"}


def test_temporary_files_are_those_that_are_removed(tmp_path: Path) -> None:
    """What is written beside a file has a name that is swept once it is old, and another one each time."""
    first, second = temporary_in(tmp_path), temporary_in(tmp_path)
    assert first != second
    assert {first.parent, second.parent} == {tmp_path}
    first.touch()
    os.utime(first, (0, 0))
    with writing_in(tmp_path):
        assert not first.exists()


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
    """What takes the place of a file has its permissions, while it is written too; a new file has the usual ones."""
    usual = tmp_path / "usual"
    usual.touch()
    new, target, seen = tmp_path / "new.sst", tmp_path / "a.sst", []
    export(single, ExportFormat.SST, new)
    assert permissions_of(new) == permissions_of(usual)
    target.write_bytes(OLD)
    for permissions in (0o600, 0o660, 0o755):
        target.chmod(permissions)
        export(single, ExportFormat.SST, target)
        assert permissions_of(target) == permissions
        save(target, b"new")
        assert permissions_of(target) == permissions
        put(target, b"newer", lambda written: seen.append(permissions_of(written)), permissions)
    assert seen == [0o600, 0o660, 0o755]
    assert permissions_of(tmp_path / "gone") is permissions_of(new / "below") is None


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
