"""The transfer kit: whole, the same each time, and checked by the tools that people have."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import subprocess
from dataclasses import replace
from itertools import product
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest

from core.powershell.powershell_grammar import errors
from pki import PKI
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.documents.transfer_kit import READ_ME, SCRIPT, SUMS, transfer_kit
from sstwizard.core.errors import ExportError
from sstwizard.core.formats import sst
from sstwizard.core.powershell.script_file import script_file
from sstwizard.core.powershell.target import Environment, Shell, Upload

FILE = r"C:\Users\ada\Secret project\o’hara's [new].sst"
DOCUMENTS = {"walk-through.html": b"<p>", "inventory.html": b"<table>", "inventory.csv": b"a;b"}


@pytest.fixture(scope="module")
def collection(pki: PKI) -> CertificateCollection:
    """A root and its intermediate, one of them with a name that no file should suffer from."""
    root = pki.make("Evil\r\n../../x'; Remove-Item C: CA")
    return CertificateCollection((root.certificate, pki.make("Mail CA", root).certificate))


def upload_of(
    collection: CertificateCollection,
    path: str = FILE,
    environment: Environment = Environment.WORLDWIDE,
    shell: Shell = Shell.POWERSHELL_7_6,
) -> Upload:
    """The upload of a collection that was just written."""
    content = sst.encode([each.der for each in collection.ordered])
    sha256 = hashlib.sha256(content).hexdigest().upper()
    return Upload(path, "", sha256, tuple(each.thumbprint for each in collection.ordered), environment, shell)


def unpacked(kit: bytes) -> dict[str, bytes]:
    """What is in a kit, by its name."""
    with ZipFile(io.BytesIO(kit)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_everything_is_in_it(collection: CertificateCollection) -> None:
    """The collection under its own name, the script made for lying beside it, documents, instructions and hashes."""
    upload = upload_of(collection)
    found = unpacked(transfer_kit(upload, collection, DOCUMENTS))
    assert found.keys() == {"o’hara's [new].sst", SCRIPT, READ_ME, SUMS, *DOCUMENTS}
    assert hashlib.sha256(found["o’hara's [new].sst"]).hexdigest().upper() == upload.sha256
    assert found[SCRIPT] == script_file(upload, in_kit=True)
    assert {name: found[name] for name in DOCUMENTS} == DOCUMENTS


def test_the_kit_does_not_tell_where_it_was_made(collection: CertificateCollection) -> None:
    """No path of this computer stands in it."""
    found = unpacked(transfer_kit(upload_of(collection), collection, DOCUMENTS))
    told = [word for content in found.values() for word in (b"Secret", b"\\ada", b"/ada") if word in content]
    assert told == []


def test_same_bytes_twice(collection: CertificateCollection) -> None:
    """Neither the clock nor the order of what is passed in nor a library decides: nothing is compressed."""
    turned = CertificateCollection(tuple(reversed(collection.members)))
    first = transfer_kit(upload_of(collection), collection, DOCUMENTS)
    again = transfer_kit(upload_of(turned), turned, dict(reversed(DOCUMENTS.items())))
    assert first == again
    with ZipFile(io.BytesIO(first)) as archive:
        entries = archive.infolist()
    assert {(entry.date_time, entry.compress_type, entry.create_system) for entry in entries} == {
        ((1980, 1, 1, 0, 0, 0), ZIP_STORED, 3)
    }
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="needs sha256sum")
def test_sha256sum_agrees(collection: CertificateCollection, tmp_path: Path) -> None:
    """`sha256sum -c` passes, over every file but its own, and fails when one has changed."""
    with ZipFile(io.BytesIO(transfer_kit(upload_of(collection), collection, DOCUMENTS))) as archive:
        archive.extractall(tmp_path)
    check = ["sha256sum", "--check", "--strict", SUMS]
    passed = subprocess.run(check, cwd=tmp_path, capture_output=True, text=True)
    assert (passed.returncode, passed.stderr) == (0, "")
    assert passed.stdout.count(": OK") == len(list(tmp_path.iterdir())) - 1
    (tmp_path / SCRIPT).write_bytes(b"")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True).returncode == 1


@pytest.mark.parametrize(
    "path",
    [
        "C:\\..",
        "C:\\a\\.",
        "C:\\",
        "C:\\a:b.sst",
        "C:\\READ-ME.txt",
        "C:\\upload.ps1",
        "C:\\SHA256SUMS",
        "/tmp/a\\b.sst",
    ],
)
def test_names_that_would_harm_are_replaced(collection: CertificateCollection, path: str) -> None:
    """A name that leads elsewhere, hides one of the kit's own files or is none becomes the usual one."""
    found = unpacked(transfer_kit(upload_of(collection, path), collection, {}))
    assert found.keys() == {"trusted-cas.sst", SCRIPT, READ_ME, SUMS}
    assert b"$PSScriptRoot -ChildPath 'trusted-cas.sst'" in found[SCRIPT]


@pytest.mark.parametrize(("environment", "shell"), list(product(Environment, Shell)))
@pytest.mark.parametrize("path", [FILE, "/home/ada/a.sst"])
def test_instructions_are_for_this_shell(
    collection: CertificateCollection, environment: Environment, shell: Shell, path: str
) -> None:
    """They bring the module that the shell loads to where it looks, and every command can be read by PowerShell.

    Wherever the kit was made, it tells of each system that this PowerShell runs on.
    """
    if path.startswith("/") and (environment is Environment.ON_PREMISES or shell is Shell.WINDOWS_POWERSHELL):
        pytest.skip("this shell runs on Windows only")
    content = unpacked(transfer_kit(upload_of(collection, path, environment, shell), collection, {}))[READ_ME]
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\n") == content.count(b"\r\n")
    written = content.decode("utf-8-sig")
    assert errors("\n".join(re.findall(r"^    (.*?)\r?$", written, re.MULTILINE))) == []
    assert ("Save-Module" in written) is (environment is not Environment.ON_PREMISES)
    windows_only = environment is Environment.ON_PREMISES or shell is Shell.WINDOWS_POWERSHELL
    assert "& .\\upload.ps1" in written
    assert "(Get-FileHash" in written
    assert ("pwsh ./upload.ps1" in written) is not windows_only
    assert ("sha256sum -c SHA256SUMS" in written) is not windows_only
    if environment is not Environment.ON_PREMISES:
        assert ("-RequiredVersion 3.9.2" in written) is (shell is Shell.POWERSHELL_7_4)
        folder = "'WindowsPowerShell', 'Modules'" if shell is Shell.WINDOWS_POWERSHELL else "'PowerShell', 'Modules'"
        assert folder in written
        assert ("powershell/Modules" in written) is not windows_only


def test_the_kit_is_the_same_wherever_it_is_made(collection: CertificateCollection) -> None:
    """Made on Linux it serves Windows, and the other way round: not a byte differs."""
    here, there = (upload_of(collection, path) for path in ("C:\\S-MIME\\a.sst", "/home/ada/a.sst"))
    assert transfer_kit(here, collection, DOCUMENTS) == transfer_kit(there, collection, DOCUMENTS)


@pytest.mark.parametrize("opened", [(), ("AB" * 20,), None], ids=["new", "update", "unknown"])
def test_instructions_know_what_was_opened(collection: CertificateCollection, opened: tuple[str, ...] | None) -> None:
    """Only an update has a current collection to be backed up."""
    upload = replace(upload_of(collection), opened=opened)
    found = unpacked(transfer_kit(upload, collection, {}))
    told = " ".join(found[READ_ME].decode("utf-8-sig").split())
    assert ("backs up the current collection" in told) is (opened != ())
    assert ("makes sure that it has no collection yet" in told) is (opened == ())


def test_a_changed_collection_makes_no_kit(collection: CertificateCollection, pki: PKI) -> None:
    """What goes along is what was written, or nothing."""
    changed = collection.changed(add=[pki.make("Another").certificate])
    with pytest.raises(ExportError, match="has changed since"):
        transfer_kit(upload_of(collection), changed, {})


def test_instructions_speak_the_language_asked_for(collection: CertificateCollection) -> None:
    """The texts go through the translator that is passed in."""
    kit = transfer_kit(upload_of(collection), collection, {}, lambda sentence: str(sentence).upper())
    assert "VERIFY THAT THE COLLECTION IS INTACT" in unpacked(kit)[READ_ME].decode("utf-8-sig")
