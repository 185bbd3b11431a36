"""Files appear whole or not at all, and say what kept them from it, in the system's words."""

from __future__ import annotations

import errno
import os
import sys
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
from sstwizard.core.export.export import ExportFormat, export, save, target_problem

OLD = b"the old one"


@pytest.fixture(scope="module")
def single(pki: PKI) -> CertificateCollection:
    """One root."""
    return CertificateCollection((pki.make("Root").certificate,))


def organisation(name: str) -> Certificate:
    """A certificate of this organisation; without a name at all, if it is empty."""
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
        with pytest.raises(ExportError, match=r"“inventory\.csv” was not written: what was read back differs"):
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
        two = single.changed(add=[organisation("Two")])
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
    members = {organisation(name): expected for name, expected in given.items()}
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
    assert "Nothing can be written to the folder “/proc”" in str(target_problem(Path("/proc"), folder=True))
