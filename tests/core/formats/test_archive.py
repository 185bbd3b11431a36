"""Reading of ZIP archives."""

from __future__ import annotations

import io
import struct
import zipfile
from contextlib import nullcontext

import pytest

from core.formats.samples import ders, locked, messages, read, zipped
from pki import Entity
from sstwizard.core import formats
from sstwizard.core.certificates.certificate import Provenance
from sstwizard.core.errors import FormatError
from sstwizard.core.formats import archive, pem, sst


def with_flag(data: bytes, flag: int) -> bytes:
    """Return the archive with a flag set for each file."""
    buffer = bytearray(data)
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = buffer.find(signature)
        while start >= 0:
            buffer[start + place] |= flag
            start = buffer.find(signature, start + 1)
    return bytes(buffer)


def test_a_document_is_called_one() -> None:
    """Word, Excel and PowerPoint files are archives (ECMA-376 2), but nobody would extract one."""
    document = zipped(**{"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w:document/>"})
    with pytest.raises(FormatError, match="This is an Office document"):
        read(document)


def test_everything_in_it_is_read(pool: tuple[bytes, ...]) -> None:
    """Files of every format are read, and certificates and problems have the names of their files."""
    reading = read(zipped(a__cer=pool[0], b__sst=sst.encode(pool[1:3])[:-1], c__txt=b"words"))
    assert [(found.der, str(found.origin)) for found in reading.certificates] == [
        (pool[0], "a.cer"),
        (pool[1], "b.sst"),
        (pool[2], "b.sst"),
    ]
    assert [problem.file for problem in reading.problems] == ["b.sst", "c.txt"]


def test_archive_is_no_certificate_file(pool: tuple[bytes, ...]) -> None:
    """By itself an archive is refused, even with legible blocks in it: only a walk opens archives."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as stored:
        stored.writestr("a.pem", pem.encode(pool))
    assert len(read(buffer.getvalue()).certificates) == len(pool)
    with pytest.raises(FormatError, match="This is a compressed archive"):
        formats.read(buffer.getvalue())


def test_what_is_in_a_mail_in_it_came_with_a_message(pool: tuple[bytes, ...]) -> None:
    """Certificates in a message in an archive came with a message; others in the archive didn't."""
    mail = b"From: a@example.org\r\nTo: b@example.org\r\nDate: today\r\n\r\n" + pem.encode(pool[:1])
    reading = read(zipped(a__eml=mail, b__pem=pem.encode(pool[1:2])))
    assert [each.provenance for each in reading.certificates] == [Provenance.RECEIVED, Provenance.AMONG_OTHERS]


def test_it_extracts_to_no_more_than_forty_times_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """A megabyte could hold a gigabyte; what is stored as it is always fits. What its directory claims adds nothing."""
    monkeypatch.setattr(archive, "_FREE_BYTES", 1_000)
    for method, claimed, is_read in (
        (zipfile.ZIP_DEFLATED, 0, False),
        (zipfile.ZIP_DEFLATED, 2**31, False),
        (zipfile.ZIP_STORED, 0, True),
    ):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", method) as made:
            made.writestr("a", bytes(100_000))
            made.writestr("b", b"")
            made.infolist()[1].compress_size = claimed
        opened = archive.Archive(file, 10, 10**9, io.BytesIO(file.getvalue()).read)
        if is_read:
            with opened.open(opened.members[0], 10**9) as read:
                assert len(read(10**9)) == 100_000
        else:
            with pytest.raises(FormatError, match="contains too much"), opened.open(opened.members[0], 10**9):
                pass


def test_a_locked_file_in_it_is_to_be_taken_out(root: Entity, pool: tuple[bytes, ...]) -> None:
    """A locked PKCS #12 file is a problem that says what to do; with its password it is read."""
    data = zipped(a__cer=pool[1], b__p12=locked(root))
    reading = read(data)
    assert ders(reading) == [pool[1]]
    assert "Add it by itself" in messages(reading)[0]
    assert (reading.problems[0].is_locked, reading.problems[0].locked) == (True, None)
    assert ders(read(data, "secret")) == [pool[1], root.der]
    with pytest.raises(FormatError, match="locked"):
        read(zipped(b__p12=locked(root)))


def test_folders_and_apples_shadows_are_no_files(pool: tuple[bytes, ...]) -> None:
    """Folders and files added by macOS aren't mentioned; invisible characters in a name are escaped."""
    reading = read(zipped(**{"folder/": b"", "folder/a\u202e__cer": pool[0], "__MACOSX/._a": b"x"}))
    assert [str(found.origin) for found in reading.certificates] == ["folder/a\\u202e.cer"]
    assert reading.problems == ()


def packed(method: int = zipfile.ZIP_STORED, name: str = "a.cer", *, zip64: bool = False) -> bytearray:
    """Return a .zip of one file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as made, made.open(name, "w", force_zip64=zip64) as file:
        file.write(bytes(range(256)) * 4)
    return bytearray(buffer.getvalue())


def damaged(place: int | bytes, change: bytes, data: bytearray) -> bytes:
    """Return an archive of which some bytes were changed, at a place or where its directory begins with something."""
    start = place if isinstance(place, int) else data.rindex(place)
    data[start : start + len(change)] = change
    return bytes(data)


def far_away() -> bytes:
    """Return an archive whose file begins at the last byte that 64 bits can count."""
    data = bytes(packed())
    directory, end = data.rindex(b"PK\x01\x02"), data.rindex(b"PK\x05\x06")
    extra = struct.pack("<HHQ", 1, 8, 2**64 - 1)
    entry = bytearray(data[directory:end] + extra)
    entry[30:32], entry[42:46] = struct.pack("<H", len(extra)), b"\xff" * 4
    return data[:directory] + entry + damaged(12, struct.pack("<I", len(entry)), bytearray(data[end:]))


DAMAGED = {
    "a place beyond every file": far_away(),
    "no end": bytes(packed()[:-30]),
    "the file's check sum": damaged(60, b"\xff\xff", packed()),
    "deflated data": damaged(35, b"\xff" * 9, packed(zipfile.ZIP_DEFLATED)),
    "a name that is no UTF-8": damaged(
        b"PK\x01\x02", b"PK\x01\x02\x14\x03\x14\0\0\x08", packed(name="\xfc.cer")
    ).replace(b"\xc3\xbc", b"\xff\xff"),
    "a later version": damaged(b"PK\x01\x02", b"PK\x01\x02\x14\x03\xf0\0", packed()),
    "a patch": damaged(b"PK\x01\x02", b"PK\x01\x02\x14\x03\x14\0\x20\0", packed()),
    "a directory before the file": damaged(b"PK\x05\x06", b"PK\x05\x06" + bytes(8) + b"\xff\xff\xff\x7f", packed()),
}


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED.keys())
def test_every_kind_of_damage_is_told(data: bytes) -> None:
    """A damaged archive is reported as such, whatever `zipfile` raises."""
    with pytest.raises(FormatError, match="archive is damaged"):
        read(data)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_unpacks_without_a_bound_is_not_unpacked(method: int) -> None:
    """Methods by which few bytes may extract to gigabytes, whatever the directory says, are refused."""
    with pytest.raises(FormatError, match="compressed in a way"):
        read(bytes(packed(method)))


@pytest.mark.parametrize(("flag", "most", "reason"), [(1, 0, "locked"), (0, 0, "too much"), (0, 2000, "in a way")])
def test_first_reason_is_given(flag: int, most: int, reason: str) -> None:
    """A file that is locked, too large and compressed in another way is locked; if it is not, it is too large."""
    data = io.BytesIO(bytes(packed(zipfile.ZIP_BZIP2)))
    opened = archive.Archive(data, 10, most, data.read)
    (member,) = opened.members
    member.flag_bits |= flag
    with pytest.raises(FormatError, match=reason), opened.open(member, 10_000):
        pass


def test_entries_are_counted_across_pieces() -> None:
    """Directory entries are counted before an archive is opened, wherever a piece of it ends."""
    data = zipped(a=b"", b=b"", c=b"")
    for size in (1, 2, 3, 4, 5, 7, 64):
        for most in (1, 3):
            file, pieces = io.BytesIO(data), io.BytesIO(data)
            with nullcontext() if most == 3 else pytest.raises(FormatError, match="too much"):
                archive.Archive(file, most, 0, lambda _size: pieces.read(size))  # noqa: B023


def test_an_encrypted_archive_says_so(pool: tuple[bytes, ...]) -> None:
    """An archive with a password is refused, with advice."""
    with pytest.raises(FormatError, match="Extract it"):
        read(with_flag(zipped(a__cer=pool[0]), 1))


def test_one_encrypted_file_leaves_the_others(pool: tuple[bytes, ...]) -> None:
    """One file with a password doesn't affect the others."""
    data = zipped(b__cer=pool[0], a__cer=pool[1])
    first = with_flag(data[: data.index(b"PK\x01\x02")], 1)
    directory = with_flag(data[data.index(b"PK\x01\x02") : data.rindex(b"PK\x01\x02")], 1)
    whole = first + directory + data[len(first) + len(directory) :]
    reading = read(whole)
    assert ders(reading) == [pool[1]]
    assert [problem.file for problem in reading.problems] == ["b.cer"]


def test_nothing_in_it_is_said(pool: tuple[bytes, ...]) -> None:
    """An archive without certificates is refused."""
    for data in (zipped(a__txt=b"words"), zipped(**{"folder/": b""})):
        with pytest.raises(FormatError, match="no certificates in this archive"):
            read(data)
