"""Files out: what others read in them, that a failure leaves everything as it was, and names that fit everywhere."""

from __future__ import annotations

import hashlib
import os
import random
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

import oracle
from pki import PKI, START
from sstwizard.core import formats
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.reading import Form
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.errors import ExportError
from sstwizard.core.export import export as export_module
from sstwizard.core.export.export import ExportFormat, files_of, goes_into_folder, save, target_problem
from sstwizard.core.export.export import export as export_files
from sstwizard.core.formats import sst
from sstwizard.core.platform import file_access

FORMS = {
    ExportFormat.DER: Form.DER,
    ExportFormat.BASE64: Form.PEM,
    ExportFormat.PKCS7: Form.PKCS7,
    ExportFormat.SST: Form.SST,
    ExportFormat.PEM: Form.PEM,
}
ONE_FILE_EACH = [each for each in ExportFormat if each.one_file_each]
ON_WINDOWS = os.name == "nt"
WINDOWS_FORBIDS = re.compile(r'(?i)[<>:"/\\|?*\x00-\x1f]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d) *(\.|$)')


def export(collection: CertificateCollection, file_format: ExportFormat, target: Path) -> tuple[Path, ...]:
    """Write a collection, compare each hash that is returned with its file, and return the files."""
    written = export_files(collection, file_format, target, START)
    for file in written:
        assert file.sha256 == hashlib.sha256(file.path.read_bytes()).hexdigest().upper()
        assert file.copy is None
    return tuple(file.path for file in written)


@pytest.fixture(scope="module")
def collection(pki: PKI) -> CertificateCollection:
    """A root, what it issued, and a root of another name."""
    root = pki.make("Root")
    chosen = (pki.make("Zoë", root, ca=False), root, pki.make("Другой корень"))
    return CertificateCollection(tuple(each.certificate for each in chosen))


@pytest.fixture(scope="module")
def single(collection: CertificateCollection) -> CertificateCollection:
    """One root."""
    return CertificateCollection(collection.ordered[:1])


def read(path: Path) -> tuple[Certificate, ...]:
    """The certificates of a file."""
    return formats.read(path.read_bytes()).certificates


@pytest.mark.parametrize("file_format", ExportFormat)
@pytest.mark.parametrize("is_one", [True, False], ids=["one certificate", "several"])
def test_file_holds_the_collection(
    file_format: ExportFormat,
    is_one: bool,
    single: CertificateCollection,
    collection: CertificateCollection,
    tmp_path: Path,
) -> None:
    """One certificate is a file of that format, several are where it takes as many, and nothing else is beside it."""
    target, chosen = tmp_path / f"trusted-cas{file_format.suffix}", single if is_one else collection
    assert goes_into_folder(chosen, file_format) is (file_format in ONE_FILE_EACH and not is_one)
    if not goes_into_folder(chosen, file_format):
        assert export(chosen, file_format, target) == (target,)
        assert set(read(target)) == set(chosen)
        assert formats.form_of(target.read_bytes()) is FORMS[file_format]
        assert list(tmp_path.iterdir()) == [target]


def test_store_holds_the_order_of_the_collection(collection: CertificateCollection, tmp_path: Path) -> None:
    """The .sst has the size that was announced, and roots first."""
    (target,) = export(collection, ExportFormat.SST, tmp_path / "a.sst")
    assert target.stat().st_size == collection.size
    assert [each.name for each in read(target)] == ["Root", "Другой корень", "Zoë"]


def test_windows_reads_the_store(collection: CertificateCollection, shared: Path, tmp_path: Path) -> None:
    """Windows' own crypt32 lists the same certificates; in which order, it does not promise."""
    (target,) = export(collection, ExportFormat.SST, tmp_path / "a.sst")
    assert sorted(oracle.thumbprints(shared, target)) == sorted(each.thumbprint for each in collection)


def test_name_may_be_as_long_as_the_system_allows(single: CertificateCollection, tmp_path: Path) -> None:
    """A name that just fits is not made too long by what is needed while writing."""
    letter = "a" if ON_WINDOWS else "Ж"  # two bytes: a name may have 255 bytes, on Windows characters
    target = tmp_path / (letter * ((120 if ON_WINDOWS else 251) // len(letter.encode())) + ".sst")
    assert target_problem(target, folder=False) is None
    export(single, ExportFormat.SST, target)
    assert list(tmp_path.iterdir()) == [target]


def test_store_that_lost_its_end_is_not_written(
    single: CertificateCollection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though all certificates can still be read from it."""
    read_bytes = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: read_bytes(path)[: -sst.ENTRY.size])
    with pytest.raises(ExportError, match="differed from the collection"):
        export(single, ExportFormat.SST, tmp_path / "a.sst")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("file_format", ExportFormat)
@pytest.mark.parametrize(
    ("ders", "said"), [([b"not a certificate"], "was not written: "), ([], "nothing to write")], ids=["odd", "none"]
)
def test_what_is_no_file_is_not_written(
    ders: list[bytes], said: str, file_format: ExportFormat, tmp_path: Path
) -> None:
    """Without a certificate, which would turn all trust off, or one that is read back; the reason has one full stop."""
    with pytest.raises(ExportError, match=said) as raised:
        export(CertificateCollection(tuple(map(Certificate, ders))), file_format, tmp_path / "a")
    assert "None" not in str(raised.value)
    assert ".." not in str(raised.value)
    assert list(tmp_path.iterdir()) == []


def test_file_is_not_replaced_by_a_folder(collection: CertificateCollection, tmp_path: Path) -> None:
    """A file where the folder should go stays."""
    target = tmp_path / "certificates"
    target.write_bytes(b"kept")
    with pytest.raises(ExportError, match="“certificates” was not written: "):
        export(collection, ExportFormat.DER, target)
    assert target.read_bytes() == b"kept"


def test_pipe_is_not_replaced_by_a_file(single: CertificateCollection, tmp_path: Path) -> None:
    """A device or a pipe, as /dev/null, would be lost by replacing it: it is refused before and while writing."""
    if sys.platform == "win32":
        pytest.skip("named pipes are no files there")
    target = tmp_path / "pipe"
    os.mkfifo(target)
    assert "is a device or a pipe" in str(target_problem(target, folder=False))
    with pytest.raises(ExportError, match="is a device or a pipe"):
        export(single, ExportFormat.SST, target)
    assert target.is_fifo()


@pytest.mark.parametrize("file_format", ONE_FILE_EACH)
def test_several_go_into_a_folder(file_format: ExportFormat, collection: CertificateCollection, tmp_path: Path) -> None:
    """Each certificate has its file, in a folder that is made if need be, and that may have other things in it."""
    assert goes_into_folder(collection, file_format)
    for _ in range(2):
        paths = export(collection, file_format, tmp_path / "certificates")
        assert [read(path) for path in paths] == [(each,) for each in collection.ordered]
        assert sorted((tmp_path / "certificates").iterdir()) == sorted(paths)
    (tmp_path / "certificates" / "note.txt").write_text("kept")
    export(collection, file_format, tmp_path / "certificates")
    assert len(list((tmp_path / "certificates").iterdir())) == len(collection) + 1


@pytest.mark.parametrize("is_there", [False, True])
def test_a_folder_gets_all_files_or_none(
    is_there: bool, collection: CertificateCollection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is in the way of a later file is seen before the first is written; if one fails, those before it go."""
    target = tmp_path / "certificates"
    *_, other, last = files_of(collection, ExportFormat.DER, target)
    if is_there:
        target.mkdir()
        other.write_bytes(b"replaced")
    before = sorted(tmp_path.rglob("*"))

    def put(path: Path, *arguments: Any) -> None:
        if path == last:
            raise OSError(28, "No space left on device")
        file_access.put(path, *arguments)

    monkeypatch.setattr(export_module, "put", put)
    with pytest.raises(
        ExportError, match=r"was not written: the disk is full\. Free some space on it, or choose another drive\."
    ):
        export(collection, ExportFormat.DER, target)
    assert sorted(tmp_path.rglob("*")) == before
    monkeypatch.undo()
    last.mkdir(parents=True)
    with pytest.raises(ExportError, match="is a folder"):
        export(collection, ExportFormat.DER, target)
    assert sorted(target.iterdir()) == sorted((last, *([other] if is_there else [])))


def of_organization(pki: PKI, name: str) -> Certificate:
    """A certificate of this organization, in whose name anything may stand; without a subject, if it is empty."""
    attributes = [x509.NameAttribute(NameOID.ORGANIZATION_NAME, name, _validate=False)] if name else []
    return pki.make("", subject=x509.Name(attributes)).certificate


def test_file_names_are_readable(pki: PKI, tmp_path: Path) -> None:
    """A file is named after its subject, in its own script; what no file name may hold becomes one low line."""
    given = {"A/B::C": "A_B_C", "...Dots and-.": "Dots and", "x" * 60: "x" * 50, "": "certificate", "CON": "CON"}
    given |= {"Другой корень": "Другой корень"}
    members = {of_organization(pki, name): readable for name, readable in given.items()}
    paths = export(CertificateCollection(tuple(members)), ExportFormat.DER, tmp_path)
    expected = {f"{readable} {each.thumbprint[:8]}.cer" for each, readable in members.items()}
    assert {path.name for path in paths} == expected


HOSTILE = [
    *("../../etc/passwd", "..", ".", "C:\\Windows\\x", "a/b", "nul\0", "line\nbreak", "\u202egpj.exe", " . "),
    *("CON", "con.cer", "AUX ", "COM1", "LPT9.txt", "trailing.", "trailing ", '<>:"|?*', "-rf", "~", "$HOME", "%PATH%"),
    *("x" * 300, "字" * 300, "𠀀" * 300, "e\u0301" * 200, "证书颁发机构", "שורש", "", "Root", "ROOT", "root", "Root"),
]


def test_hostile_names_stay_in_their_folder(pki: PKI, tmp_path: Path) -> None:
    """Whatever a certificate calls itself, its file has a name of its own that every system takes."""
    collection = CertificateCollection(tuple(of_organization(pki, name) for name in HOSTILE))
    folder = tmp_path / "folder"
    paths = export(collection, ExportFormat.DER, folder)
    assert [path.read_bytes() for path in paths] == [each.der for each in collection.ordered]
    assert sorted(tmp_path.rglob("*")) == sorted((folder, *paths))
    names = [path.name for path in paths]
    assert len({name.casefold() for name in names}) == len(HOSTILE)
    assert not [name for name in names if WINDOWS_FORBIDS.search(name) or not name.isprintable()]
    assert not [name for name in names if name.startswith((".", "-"))]
    assert max(len(name.encode()) for name in names) <= 255


def test_thumbprints_that_begin_alike_get_two_files(pki: PKI, tmp_path: Path) -> None:
    """Eight digits can be made to agree; the second certificate must not take the first one's file."""
    der = pki.make("Root").der
    seen: dict[str, bytes] = {}
    for number in range(2**20):
        other = der[:-4] + number.to_bytes(4, "big")
        begin = hashlib.sha1(other).hexdigest()[:8]
        if begin in seen:
            break
        seen[begin] = other
    collection = CertificateCollection((Certificate(seen[begin]), Certificate(other)))
    paths = export(collection, ExportFormat.DER, tmp_path)
    assert {path.read_bytes() for path in paths} == {seen[begin], other}


def problem(target: Path, *, folder: bool = False) -> str:
    """What is said about a target; nothing may be left behind by finding out."""
    before = sorted(target.parent.iterdir()) if target.parent.is_dir() else None
    said = target_problem(target, folder=folder)
    assert (sorted(target.parent.iterdir()) if target.parent.is_dir() else None) == before
    return str(said) if said else ""


@pytest.mark.parametrize(
    ("place", "folder", "said"),
    [
        ("new.sst", False, ""),
        ("old.sst", False, ""),
        ("Überprüfung 字.sst", False, ""),
        ("new", True, ""),
        ("", True, ""),
        ("gone/a", False, "The folder “{}gone” does not exist. Create it, or choose another."),
        ("gone/a", True, "The folder “{}gone” does not exist. Create it, or choose another."),
        ("old.sst", True, "“old.sst” is a file, and several certificates need a folder."),
        ("below", False, "“below” is a folder. Add a file name."),
    ],
)
def test_target_may_have_a_problem(place: str, folder: bool, said: str, tmp_path: Path) -> None:
    """A missing folder, or one where a file is wanted, and the other way round."""
    (tmp_path / "old.sst").touch()
    (tmp_path / "below").mkdir()
    assert problem(tmp_path / place, folder=folder) == said.format(f"{tmp_path}{os.sep}")


@pytest.mark.parametrize("name", ["a\0b.sst", "a" * 256, "字" * 200 + "\0", "old.sst/a.sst"])
@pytest.mark.parametrize("folder", [False, True])
def test_impossible_name_is_a_problem(
    name: str, folder: bool, single: CertificateCollection, collection: CertificateCollection, tmp_path: Path
) -> None:
    """A name that no system takes is told before anyone waits, in words without control characters, and then, too."""
    (tmp_path / "old.sst").touch()
    said = problem(tmp_path / name, folder=folder)
    assert said.isprintable()
    assert said
    with pytest.raises(ExportError, match="was not written: "):
        export(collection if folder else single, ExportFormat.DER, tmp_path / name)
    assert list(tmp_path.iterdir()) == [tmp_path / "old.sst"]


@pytest.mark.skipif(ON_WINDOWS, reason="Windows counts the characters of the whole path")
def test_names_are_measured_in_bytes(tmp_path: Path) -> None:
    """A name of 255 letters is the longest that there is; what is short in characters can be too long in bytes."""
    assert problem(tmp_path / ("a" * 255)) == ""
    assert "too long" in problem(tmp_path / ("a" * 256))
    assert "can't be used" in problem(tmp_path / ("字" * 100))


@pytest.mark.skipif(not ON_WINDOWS, reason="these names are fine elsewhere")
@pytest.mark.parametrize("name", ["con", "NUL.sst", "Com1.p7b", "AUX .sst", "ab:c.sst", "a?.sst", 'a".sst', "a.", "a "])
def test_names_that_windows_forbids_are_a_problem(name: str, tmp_path: Path) -> None:
    """Devices, forbidden characters, and endings that Windows would drop without a word."""
    assert problem(tmp_path / name) == f"Windows allows no file named “{name}”. Choose another name."


def test_names_that_look_like_devices_are_fine(tmp_path: Path) -> None:
    """Only whole names are reserved."""
    for name in ("console.sst", "com10.sst", "auxiliary", "a.con", "a b.sst", ".hidden"):
        assert problem(tmp_path / name) == ""


def test_formats_are_those_of_windows() -> None:
    """They stand in MMC's order, and their titles name their endings."""
    assert [each.suffix for each in ExportFormat] == [".cer", ".cer", ".p7b", ".sst", ".pem"]
    assert all(each.suffix.upper() in str(each.title) for each in ExportFormat)


def test_document_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """Other files are written as stores are: an existing one is replaced, a folder is not, and nothing else is left."""
    target = tmp_path / "inventory.csv"
    target.write_bytes(b"old")
    save(target, b"new")
    assert target.read_bytes() == b"new"
    with pytest.raises(ExportError, match="is a folder"):
        save(tmp_path, b"new")
    with pytest.raises(ExportError, match="was not written"):
        save(tmp_path / "missing" / "inventory.csv", b"new")
    assert list(tmp_path.iterdir()) == [target]


# What the 434 certificates of windows-update-2021.sst give. Each system compares with these, and so with the other.
DIGESTS = {
    ExportFormat.SST: "8f043eb3829dd660be233703fb531fcbeefab7fe7b642f40962ecc4fe057df76",
    ExportFormat.PKCS7: "b939b8e39169aaaf9fb043fe35bf617fd647d3ef6301ac2c91b1af21baf42377",
    ExportFormat.PEM: "b0505e584b602722f30fb6abf2ba34076e291006d1e72cfff8682de1aa665097",
}


@pytest.mark.parametrize("file_format", DIGESTS)
@pytest.mark.parametrize("seed", [1, 2])
def test_order_and_system_change_nothing(file_format: ExportFormat, seed: int, shared: Path, tmp_path: Path) -> None:
    """Shuffled anew, on Linux and on Windows, the file is the one whose digest stands above."""
    content = (shared / "data" / "sst-real" / "windows-update-2021.sst").read_bytes()
    members = list(formats.read(content).certificates)
    random.Random(seed).shuffle(members)
    (file,) = export(CertificateCollection(tuple(members)), file_format, tmp_path / "trusted")
    assert hashlib.sha256(file.read_bytes()).hexdigest() == DIGESTS[file_format]
