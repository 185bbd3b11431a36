"""Certificates in a .zip."""

from __future__ import annotations

import io
import zipfile

import pytest

from core.formats.samples import ders, locked, messages, zipped
from pki import Entity
from sstwizard.core import formats
from sstwizard.core.errors import FormatError
from sstwizard.core.formats import archive, sst


def with_flag(data: bytes, flag: int) -> bytes:
    """Return the archive with a flag set at each of its files."""
    buffer = bytearray(data)
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = buffer.find(signature)
        while start >= 0:
            buffer[start + place] |= flag
            start = buffer.find(signature, start + 1)
    return bytes(buffer)


def test_everything_in_it_is_read(pool: tuple[bytes, ...]) -> None:
    """Files of every form are read, each certificate and problem with the name of its file."""
    reading = formats.read(zipped(a__cer=pool[0], b__sst=sst.encode(pool[1:3])[:-1], c__txt=b"words"))
    assert [(found.der, str(found.origin)) for found in reading.certificates] == [
        (pool[0], "a.cer"),
        (pool[1], "b.sst"),
        (pool[2], "b.sst"),
    ]
    assert [problem.file for problem in reading.problems] == ["b.sst", "c.txt"]


def test_files_that_are_none_are_counted(pool: tuple[bytes, ...]) -> None:
    """Files without certificates make one line, not one each."""
    reading = formats.read(zipped(a__cer=pool[0], b__txt=b"words", c__pdf=b"%PDF-1.7", d__bin=bytes(9)))
    assert messages(reading) == ["3 files hold no certificates and were left out."]


def test_a_locked_file_in_it_is_to_be_taken_out(root: Entity, pool: tuple[bytes, ...]) -> None:
    """A locked PKCS #12 is a problem that says what to do; with its password it is read."""
    data = zipped(a__cer=pool[1], b__p12=locked(root))
    reading = formats.read(data)
    assert ders(reading) == [pool[1]]
    assert "Take it out" in messages(reading)[0]
    assert ders(formats.read(data, password="secret")) == [pool[1], root.der]
    with pytest.raises(FormatError, match="locked"):
        formats.read(zipped(b__p12=locked(root)))


def test_an_archive_inside_is_left_alone(pool: tuple[bytes, ...]) -> None:
    """Archives are not opened within each other."""
    reading = formats.read(zipped(a__cer=pool[0], b__zip=zipped(c__cer=pool[1])))
    assert ders(reading) == [pool[0]]
    assert "archive inside" in messages(reading)[0]


def test_folders_and_apples_shadows_are_no_files(pool: tuple[bytes, ...]) -> None:
    """Folders, and what macOS adds, are not mentioned."""
    reading = formats.read(zipped(**{"folder/": b"", "folder/a__cer": pool[0], "__MACOSX/._a": b"x"}))
    assert [str(found.origin) for found in reading.certificates] == ["folder/a.cer"]


def test_names_can_not_mislead(pool: tuple[bytes, ...]) -> None:
    """What does not show in a file's name is shown as an escape."""
    reading = formats.read(zipped(**{"a\u202ereg__cer": pool[0]}))
    assert str(reading.certificates[0].origin) == "a\\u202ereg.cer"


def test_too_much_is_not_unpacked(pool: tuple[bytes, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that would unpack to more than is allowed is left out, and what else there is is read."""
    monkeypatch.setattr(archive, "MAX_BYTES", 5000)
    reading = formats.read(zipped(a__bin=bytes(100_000), b__cer=pool[0]))
    assert ders(reading) == [pool[0]]
    assert "too much" in messages(reading)[0]


def test_too_many_files_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive of very many files is not read at all."""
    data = zipped(a=b"", b=b"", c=b"", d=b"", e=b"")
    for most in (4, 2):
        monkeypatch.setattr(archive, "MAX_FILES", most)
        with pytest.raises(FormatError, match="too much"):
            formats.read(data)


def test_an_encrypted_archive_says_so(pool: tuple[bytes, ...]) -> None:
    """An archive with a password is refused with the way out."""
    with pytest.raises(FormatError, match="Unpack it"):
        formats.read(with_flag(zipped(a__cer=pool[0]), 1))


def test_one_encrypted_file_leaves_the_others(pool: tuple[bytes, ...]) -> None:
    """A file with a password among others is a problem of its own."""
    data = zipped(b__cer=pool[0], a__cer=pool[1])
    first = with_flag(data[: data.index(b"PK\x01\x02")], 1)
    directory = with_flag(data[data.index(b"PK\x01\x02") : data.rindex(b"PK\x01\x02")], 1)
    whole = first + directory + data[len(first) + len(directory) :]
    reading = formats.read(whole)
    assert ders(reading) == [pool[1]]
    assert [problem.file for problem in reading.problems] == ["b.cer"]


def test_packing_that_may_ask_for_gigabytes_is_left_alone(pool: tuple[bytes, ...]) -> None:
    """LZMA is not unpacked."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        packed.writestr("a.cer", pool[0])
        packed.writestr("b.cer", pool[1], zipfile.ZIP_LZMA)
    reading = formats.read(buffer.getvalue())
    assert ders(reading) == [pool[0]]
    assert "packed" in messages(reading)[0]


def test_damage_is_told(pool: tuple[bytes, ...]) -> None:
    """A damaged archive is refused; a damaged file in a sound one is its own problem."""
    data = zipped(a__cer=pool[0])
    with pytest.raises(FormatError, match="damaged"):
        formats.read(data[:-30])
    with pytest.raises(FormatError, match="damaged"):
        formats.read(data[:60] + b"\xff\xff\xff" + data[63:])


def test_nothing_in_it_is_said(pool: tuple[bytes, ...]) -> None:
    """An archive without certificates is refused."""
    for data in (zipped(a__txt=b"words"), zipped(**{"folder/": b""})):
        with pytest.raises(FormatError, match="no certificates in this archive"):
            formats.read(data)
