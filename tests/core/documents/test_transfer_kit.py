"""The transfer kit: whole, the same each time, and checked by the tools that people have."""

from __future__ import annotations

import hashlib
import io
import json
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest

import wants
from pki import PKI
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.documents.transfer_kit import READ_ME, SUMS, transfer_kit
from sstwizard.core.errors import ConsoleError, ExportError
from sstwizard.core.exchange.job import Connection, Environment, Upload
from sstwizard.core.formats import sst
from sstwizard.core.resources import resource
from sstwizard.core.runner import script_files
from sstwizard.core.text import LANGUAGE, Text, text

FOLDER = Path("/home/ada/Secret project").absolute()
NAME = "o’hara's [new].sst"
SCRIPTS = {"Update-SmimeTrust.ps1", "SmimeTrust.psm1", "en/SmimeTrust.psd1"}


@pytest.fixture(scope="module")
def collection(pki: PKI) -> CertificateCollection:
    """A root and its intermediate, one of them with a name that no file should suffer from."""
    root = pki.make("Evil\r\n../../x'; Remove-Item C: CA")
    return CertificateCollection((root.certificate, pki.make("Mail CA", root).certificate))


def upload_of(
    collection: CertificateCollection, name: str = NAME, environment: Environment = Environment.WORLDWIDE
) -> Upload:
    """The upload of a collection that was just written."""
    content = sst.encode([each.der for each in collection.ordered])
    thumbprints = tuple(each.thumbprint for each in collection.ordered)
    sha256 = hashlib.sha256(content).hexdigest().upper()
    return Upload(FOLDER / name, sha256, thumbprints, Connection(environment=environment))


def unpacked(kit: bytes) -> dict[str, bytes]:
    """What is in a kit, by its name."""
    with ZipFile(io.BytesIO(kit)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_everything_is_in_it(collection: CertificateCollection) -> None:
    """The collection under its own name, its job, the script as it is installed, instructions and hashes.

    It doesn't tell in which folder it was made.
    """
    upload = upload_of(collection)
    found = unpacked(transfer_kit(upload, collection))
    assert found.keys() == {NAME, "job.json", READ_ME, SUMS, *SCRIPTS}
    assert hashlib.sha256(found[NAME]).hexdigest().upper() == upload.sha256
    assert {name: found[name] for name in SCRIPTS} == {
        name: resource("powershell", *name.split("/")).read_bytes() for name in SCRIPTS
    }
    job = json.loads(found["job.json"])
    assert (job["file"], job["sha256"], job["language"], job["receipts"]) == (NAME, upload.sha256, "en", "")
    assert [content for content in found.values() if re.search(rb"Secret|[\\/]ada", content)] == []


def test_same_bytes_twice(collection: CertificateCollection) -> None:
    """Neither the clock nor the order of what is passed in nor a library decides: nothing is compressed."""
    turned = CertificateCollection(tuple(reversed(collection.members)))
    first = transfer_kit(upload_of(collection), collection)
    assert first == transfer_kit(upload_of(turned), turned)
    with ZipFile(io.BytesIO(first)) as archive:
        entries = archive.infolist()
    assert {(entry.date_time, entry.compress_type, entry.create_system) for entry in entries} == {
        ((1980, 1, 1, 0, 0, 0), ZIP_STORED, 3)
    }
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)


@pytest.mark.skipif(not shutil.which("sha256sum"), reason=wants.reason("sha256sum"))
def test_sha256sum_agrees(collection: CertificateCollection, tmp_path: Path) -> None:
    """`sha256sum -c` passes, over every file but its own, and fails when one has changed."""
    with ZipFile(io.BytesIO(transfer_kit(upload_of(collection), collection))) as archive:
        archive.extractall(tmp_path)
    check = ["sha256sum", "--check", "--strict", SUMS]
    passed = subprocess.run(check, cwd=tmp_path, capture_output=True, text=True)
    assert (passed.returncode, passed.stderr) == (0, "")
    assert passed.stdout.count(": OK") == len([each for each in tmp_path.rglob("*") if each.is_file()]) - 1
    (tmp_path / "Update-SmimeTrust.ps1").write_bytes(b"")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True).returncode == 1


@pytest.mark.parametrize(
    "name",
    [
        *["..", ".", "READ-ME.txt", "Update-SmimeTrust.ps1", "SHA256SUMS"],
        *([] if sys.platform == "win32" else ["a:b.sst", "a\\b.sst"]),  # no file is called so there
    ],
)
def test_names_that_would_harm_are_replaced(collection: CertificateCollection, name: str) -> None:
    """A name that leads elsewhere, hides one of the kit's own files or is none becomes the usual one."""
    found = unpacked(transfer_kit(upload_of(collection, name), collection))
    assert found.keys() == {"trusted-cas.sst", "job.json", READ_ME, SUMS, *SCRIPTS}
    assert json.loads(found["job.json"])["file"] == "trusted-cas.sst"


@pytest.mark.parametrize("environment", list(Environment))
def test_instructions_are_for_the_environment(collection: CertificateCollection, environment: Environment) -> None:
    """One line starts the script, on each system; the first one has Windows trust the files."""
    kit = transfer_kit(upload_of(collection, environment=environment), collection)
    content = unpacked(kit)[READ_ME]
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\n") == content.count(b"\r\n")
    commands = re.findall(r"^    (.*?)\r?$", content.decode("utf-8-sig"), re.MULTILINE)
    assert commands[0].endswith("| Unblock-File")
    starts = [each for each in commands if each.endswith("Update-SmimeTrust.ps1")]
    if environment is Environment.ON_PREMISES:
        assert starts == [".\\Update-SmimeTrust.ps1"]
    else:
        options = "-NoProfile -ExecutionPolicy RemoteSigned -File"
        on_windows, anywhere = f"powershell.exe {options} .\\", "pwsh -NoProfile -File ./"
        assert starts == [f"{each}Update-SmimeTrust.ps1" for each in (on_windows, anywhere)]
    assert ("Save-Module" in " ".join(commands)) is (environment is not Environment.ON_PREMISES)
    # It says when the script stops, wherever that compares what Exchange has with what the file was made from
    for opened in ((), ("AB" * 20,), None):
        made = unpacked(transfer_kit(replace(upload_of(collection), opened=opened), collection))[READ_ME]
        assert (b"script stops before it asks" in b" ".join(made.split())) is (opened is not None)


def test_what_has_changed_makes_no_kit(
    collection: CertificateCollection, pki: PKI, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What goes along is what was written, and the script that came with the program, or nothing."""
    with pytest.raises(ExportError, match="has changed since"):
        transfer_kit(upload_of(collection), collection.changed(add=[pki.make("Another").certificate]))
    changed = shutil.copytree(script_files.folder_of_scripts(), tmp_path / "powershell")
    (changed / "SmimeTrust.psm1").write_bytes(b"Remove-Item")
    monkeypatch.setattr(script_files, "folder_of_scripts", lambda: changed)
    with pytest.raises(ConsoleError, match=r"SmimeTrust\.psm1” is not the script that came with"):
        transfer_kit(upload_of(collection), collection)


def test_it_speaks_the_language_asked_for(collection: CertificateCollection) -> None:
    """Instructions and script are in that language; the script has English too."""

    def say(sentence: Text) -> str:
        return "de" if sentence == text(LANGUAGE) else str(sentence).upper()

    found = unpacked(transfer_kit(upload_of(collection), collection, say))
    assert "START THE UPLOAD ON WINDOWS" in found[READ_ME].decode("utf-8-sig")
    assert json.loads(found["job.json"])["language"] == "de"
    assert {"de/SmimeTrust.psd1", "en/SmimeTrust.psd1"} <= found.keys()
