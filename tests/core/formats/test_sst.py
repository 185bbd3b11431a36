"""Reading and writing of serialized certificate stores, and Windows' properties of certificates."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.formats.samples import ders, sequences, table
from sstwizard.core.certificates.certificate import WindowsProperties
from sstwizard.core.certificates.reading import Reading
from sstwizard.core.errors import FormatError
from sstwizard.core.formats import sst
from sstwizard.core.formats.sst import MAX_NAME_LENGTH, UNDERSTOOD, windows_properties

HEADER = b"\0\0\0\0CERT"
END = bytes(12)
DER = b"\x30\x03\x02\x01\x05"
CERTIFICATE = b"\x20\0\0\0\x01\0\0\0\x05\0\0\0" + DER
NAME = b"\x0b\0\0\0\x01\0\0\0\x06\0\0\0" + b"R\0o\0\0\0"


def test_a_store_is_header_certificates_end() -> None:
    """A store of bare certificates, byte for byte ([MS-OSHARED] 2.3.9.1)."""
    assert sst.encode([DER]) == HEADER + CERTIFICATE + END
    assert sst.encode([]) == HEADER + END


@given(st.lists(sequences, max_size=8))
def test_what_was_written_is_read(written: list[bytes]) -> None:
    """Any certificates are read as they were written, and the size is as predicted."""
    data = sst.encode(written)
    assert ders(sst.decode(data)) == written
    assert sst.encoded_size(written) == len(data)


def test_properties_belong_to_the_one_certificate_after_them() -> None:
    """A friendly name belongs to the certificate after it, and no other: each certificate or list ends a group."""
    reading = sst.decode(HEADER + CERTIFICATE + NAME + CERTIFICATE + CERTIFICATE + END)
    assert [found.carried.friendly_name for found in reading.certificates] == ["", "Ro", ""]
    assert not reading.problems
    for before in (
        struct.pack("<III", 32, 1, 4) + b"text",
        *(struct.pack("<III", number, 1, 0) for number in (33, 34)),
    ):
        reading = sst.decode(HEADER + NAME + before + CERTIFICATE + END)
        assert [found.carried.friendly_name for found in reading.certificates] == [""]
        assert [problem.offset for problem in reading.problems] == [8 + len(NAME)]


def test_all_properties_of_a_group_count() -> None:
    """All properties before a certificate belong to it, however many; of two with the same ID the last one counts."""
    other = b"\x0b\0\0\0\x01\0\0\0\x04\0\0\0" + b"X\0\0\0"
    disallowed = struct.pack("<III", 104, 1, 0)
    (found,) = sst.decode(HEADER + other + disallowed + NAME + CERTIFICATE + END).certificates
    assert (found.carried.friendly_name, found.carried.disallowed) == ("Ro", True)
    for others in (struct.pack("<III", 77, 1, 0) * 20_000, struct.pack("<III", 0xFFFF, 1, 0)):
        reading = sst.decode(HEADER + others + CERTIFICATE + END)
        assert (ders(reading), reading.problems) == ([DER], ())


def test_a_thumbprint_that_fits_is_no_news() -> None:
    """A correct recorded SHA-1 is ignored."""
    recorded = struct.pack("<III", 3, 1, 20) + hashlib.sha1(DER).digest()
    assert sst.decode(HEADER + recorded + CERTIFICATE + END).problems == ()


def test_a_store_without_certificates_says_so() -> None:
    """An empty store, or one of revocation lists or trust lists, is valid, with problems that say so."""
    for entries, names in (
        (b"", []),
        (struct.pack("<III", 33, 1, 0), ["CRL"]),
        (struct.pack("<III", 34, 1, 0), ["CTL"]),
    ):
        reading = sst.decode(HEADER + entries + END)
        *left_out, empty = reading.problems
        assert reading.certificates == ()
        assert (str(empty.message), empty.offset) == ("This store contains no certificate.", None)
        assert [each.offset for each in left_out] == [8] * len(names)
        assert all(name in str(each.message) for name, each in zip(names, left_out, strict=True))


@pytest.mark.parametrize("kind", [33, 34], ids=["CRL", "CTL"])
def test_a_list_beside_certificates_is_no_loss(kind: int) -> None:
    """Windows writes the lists of a store after its certificates: nothing of these is missing without them."""
    listed = struct.pack("<III", kind, 1, 2) + b"\x30\x00"
    reading = sst.decode(HEADER + CERTIFICATE + listed + END)
    assert (ders(reading), [each.is_loss for each in reading.problems]) == ([DER], [False])


REPORTED = {
    "end marker missing": (HEADER + CERTIFICATE, 25),
    "end marker cut": (HEADER + CERTIFICATE + END[:5], 25),
    "end marker with an encoding": (HEADER + CERTIFICATE + b"\0\0\0\0\x01\0\0\0\0\0\0\0", 25),
    "end marker with a length": (HEADER + CERTIFICATE + b"\0\0\0\0\0\0\0\0\x01\0\0\0", 25),
    "end marker with a length, and bytes after it": (HEADER + CERTIFICATE + b"\0\0\0\0\0\0\0\0\x01\0\0\0x", 25),
    "end marker missing one byte": (HEADER + CERTIFICATE + END[:-1], 25),
    "bytes after the end": (HEADER + CERTIFICATE + END + b"x", 37),
    "another store after the end": (HEADER + CERTIFICATE + END + HEADER + END, 37),
    "properties without certificate": (HEADER + CERTIFICATE + NAME + END, 25),
    "properties, then the end of the file": (HEADER + CERTIFICATE + NAME, 25),
    "several properties without certificate": (HEADER + CERTIFICATE + NAME + NAME + END, 25),
    "properties, then a break": (HEADER + CERTIFICATE + NAME + CERTIFICATE[:-1], 25 + len(NAME)),
    "certificate with another encoding": (HEADER + b"\x20\0\0\0\x02" + CERTIFICATE[5:] + END, 8),
    "property with another encoding": (HEADER + b"\x0b\0\0\0\x00" + NAME[5:] + CERTIFICATE + END, 8),
    "id above 0xFFFF": (HEADER + b"\x20\0\x01\0" + CERTIFICATE[4:] + CERTIFICATE + END, 8),
    "id above 0xFFFF, alone before the end": (HEADER + CERTIFICATE + b"\0\0\x01\0" + CERTIFICATE[4:] + END, 25),
    "certificate of length 0": (HEADER + struct.pack("<III", 32, 1, 0) + CERTIFICATE + END, 8),
    "certificate that is text": (HEADER + struct.pack("<III", 32, 1, 4) + b"text" + CERTIFICATE + END, 8),
    "certificate that is empty": (HEADER + struct.pack("<III", 32, 1, 2) + b"0\0" + CERTIFICATE + END, 8),
    "certificate that is half": (HEADER + struct.pack("<III", 32, 1, 2) + b"\x30\x03" + CERTIFICATE + END, 8),
    "certificate longer than itself": (HEADER + struct.pack("<III", 32, 1, 6) + DER + b"x" + END, 8),
    "certificate in BER": (HEADER + struct.pack("<III", 32, 1, 7) + b"0\x80\x02\x01\x05\0\0" + END, 8),
    "entry past the end": (HEADER + CERTIFICATE + struct.pack("<III", 32, 1, 2**32 - 1) + DER, 25),
    "property past the end": (HEADER + CERTIFICATE + struct.pack("<III", 11, 1, 2**31 - 1) + DER, 25),
    "revocation list": (HEADER + CERTIFICATE + struct.pack("<III", 33, 1, 0) + END, 25),
    "trust list": (HEADER + CERTIFICATE + struct.pack("<III", 34, 1, 2) + b"\x30\0" + END, 25),
    "thumbprint of another": (HEADER + struct.pack("<III", 3, 1, 20) + bytes(20) + CERTIFICATE + END, 40),
}


@pytest.mark.parametrize(("data", "offset"), REPORTED.values(), ids=REPORTED.keys())
def test_what_is_odd_is_reported_once_with_its_place(data: bytes, offset: int) -> None:
    """The valid certificate is read, and everything else causes one problem with its offset."""
    reading = sst.decode(data)
    assert len(reading.certificates) == 1
    (problem,) = reading.problems
    assert problem.offset == offset
    assert str(problem.message).endswith(".")


REFUSED = {
    "nothing": (b"", 0),
    "half a header": (HEADER[:4], 0),
    "another version": (b"\xff\xff\xff\xffCERT" + CERTIFICATE + END, 0),
    "another type": (b"\0\0\0\0TREC" + CERTIFICATE + END, 0),
    "header alone": (HEADER, 8),
    "header and one byte": (HEADER + b"\0", 8),
    "first certificate cut": (HEADER + CERTIFICATE[:-1], 8),
    "only a certificate that is text": (HEADER + struct.pack("<III", 32, 1, 4) + b"text" + END, 8),
    "only properties": (HEADER + NAME + END, 8),
    "big-endian entries": (HEADER + b"\0\0\0\x20\0\0\0\x01\0\0\0\x05" + DER + END, 8),
}


OTHER_THUMBPRINT = struct.pack("<III", 3, 1, 20) + bytes(20)
BREAK = b"\0\0\0\x20" * 3


def test_damage_inside_a_certificate_takes_it_along() -> None:
    """A certificate right before damage whose thumbprint is wrong counts as damaged, too."""
    reading = sst.decode(HEADER + CERTIFICATE + OTHER_THUMBPRINT + CERTIFICATE + BREAK)
    assert len(reading.certificates) == 1
    assert [problem.offset for problem in reading.problems] == [57]
    assert "damaged or incomplete" in str(reading.problems[0].message)


@pytest.mark.parametrize("between", [NAME, CERTIFICATE, struct.pack("<III", 33, 1, 0)])
def test_damage_after_another_entry_leaves_the_certificate(between: bytes) -> None:
    """With a valid entry between that certificate and the damage, both are reported and the certificate is read."""
    data = HEADER + OTHER_THUMBPRINT + CERTIFICATE + between
    reading = sst.decode(data + BREAK)
    assert reading.certificates
    offsets = [problem.offset for problem in reading.problems]
    assert (offsets[0], offsets[-1]) == (40, len(data))


def test_lengths_are_told() -> None:
    """Messages about damage contain numbers of bytes."""
    told = {
        HEADER + CERTIFICATE + struct.pack("<III", 32, 1, 9) + b"1234": "9 bytes, but only 4 are left",
        HEADER + CERTIFICATE + END + b"123": "after the end of the store was not read (bytes: 3)",
    }
    for data, words in told.items():
        assert words in str(sst.decode(data).problems[0].message)
    (problem,) = sst.decode_element(CERTIFICATE + b"\0x\0").problems
    assert "after the end of the certificate was not read (bytes: 3)" in str(problem.message)
    assert problem.offset == len(CERTIFICATE)


def test_an_element_is_a_group_without_header() -> None:
    """The certificate in a serialized element is read with its friendly name, ignoring zeros after it."""
    reading = sst.decode_element(NAME + CERTIFICATE + END)
    assert ders(reading) == [DER]
    assert reading.certificates[0].carried.friendly_name == "Ro"
    assert not reading.problems
    assert [problem.offset for problem in sst.decode_element(CERTIFICATE + b"X").problems] == [17]


def test_an_element_is_told_by_its_first_entry() -> None:
    """Data is an element if it begins with an entry of plausible ID, encoding and length."""
    entry = struct.Struct("<III")
    for element in (CERTIFICATE, CERTIFICATE + b"x", entry.pack(1, 1, 0), entry.pack(0xFFFF, 1, 4) + b"1234"):
        assert sst.is_element(element)
    for other in (
        END,
        entry.pack(0, 1, 0),
        entry.pack(0x10000, 1, 0),
        entry.pack(32, 0, 0),
        entry.pack(32, 2, 0),
        entry.pack(32, 1, 0)[:-1],
    ):
        assert not sst.is_element(other)
    assert not sst.is_element(entry.pack(32, 1, 5) + b"1234")


def test_an_element_may_be_a_list() -> None:
    """A serialized revocation list causes a problem; data after it isn't read."""
    reading = sst.decode_element(struct.pack("<III", 33, 1, 0) + CERTIFICATE)
    assert not reading.certificates
    assert [problem.offset for problem in reading.problems] == [0, 12, None]


REFUSED_ELEMENTS = {
    "nothing": (b"", 0),
    "properties alone": (NAME, len(NAME)),
    "properties and an end": (NAME + END, len(NAME + END)),
    "cut within its certificate": (CERTIFICATE[:-1], 0),
    "cut within its second entry": (NAME + CERTIFICATE[:11], len(NAME)),
    "text": (struct.pack("<III", 32, 1, 4) + b"text", 0),
}


def test_real_stores_are_read_whole(shared: Path) -> None:
    """All certificates in stores written by Windows are read."""
    for name, count, *_ in table(shared / "data/sst-real/README.md"):
        data = (shared / "data/sst-real" / name).read_bytes()
        reading = sst.decode(data) if data.startswith(sst.BEGINNING) else sst.decode_element(data)
        assert len(reading.certificates) == int(count.split()[0]), name
        damaged = "damage" in count or "CRL" in count
        assert bool(reading.problems) == damaged, (name, reading.problems)


def test_the_root_program_is_read_from_properties(shared: Path) -> None:
    """A list from Windows Update contains friendly names, disabled roots and dates."""
    reading = sst.decode((shared / "data/sst-real/windows-update-2021.sst").read_bytes())
    carried = [found.carried for found in reading.certificates]
    assert all(one.friendly_name for one in carried)
    assert any(one.disallowed for one in carried)
    assert any(one.not_before and one.not_before_purposes for one in carried)


@pytest.mark.parametrize(
    ("decode", "data", "offset"),
    [
        *((sst.decode, *each) for each in REFUSED.values()),
        *((sst.decode_element, *each) for each in REFUSED_ELEMENTS.values()),
    ],
    ids=[*REFUSED, *(f"element: {name}" for name in REFUSED_ELEMENTS)],
)
def test_nothing_sound_is_refused(decode: Callable[[bytes], Reading], data: bytes, offset: int) -> None:
    """A file or an element without a certificate before the damage is refused, with the offset."""
    with pytest.raises(FormatError) as caught:
        decode(data)
    assert caught.value.offset == offset
    assert str(caught.value).endswith(".")


EMAIL = bytes.fromhex("300a06082b06010505070304")
NEW_YEAR_2024 = bytes.fromhex("00c08976453cda01")


def utf16(name: str) -> bytes:
    """Return a name as stored by Windows, with a NUL."""
    return (name + "\0").encode("utf-16-le")


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (utf16("Contoso Root"), "Contoso Root"),
        (utf16("\u200eVeriSign"), "VeriSign"),
        (utf16("\u200f\u200eZoë "), "Zoë"),
        (utf16("a\u202eb"), "a\\u202eb"),
        (utf16("one\0two"), "one"),
        (utf16(""), ""),
        (b"", ""),
        (b"A", ""),
        (b"A\0B", "A"),
        (b"\x00\xd8A\0", "\ufffd"),
        (utf16("x" * 70_000), "x" * MAX_NAME_LENGTH + "…"),
    ],
)
def test_friendly_names_are_fit_to_be_shown(value: bytes, name: str) -> None:
    """A friendly name ends at its NUL, has no leading marks, and is escaped and shortened."""
    assert windows_properties({11: value}).friendly_name.startswith(name)
    assert len(windows_properties({11: value}).friendly_name) <= MAX_NAME_LENGTH + 1


def test_all_properties_are_read() -> None:
    """Usages and times are decoded."""
    raw = {9: EMAIL, 104: NEW_YEAR_2024, 122: EMAIL, 126: NEW_YEAR_2024, 127: EMAIL, 98: b"anything"}
    moment = datetime(2024, 1, 1, tzinfo=UTC)
    email = ("1.3.6.1.5.5.7.3.4",)
    assert windows_properties(raw) == WindowsProperties("", email, True, email, moment, email)


@pytest.mark.parametrize(
    "value", [b"", b"four", b"\xff" * 8, b"\x30\x05\x06", b"\x04\x00", b"\x30\x02\x05\x00", b"\x30"]
)
def test_bad_values_count_as_absent(value: bytes) -> None:
    """An invalid value counts as absent, but a disabled root stays disabled."""
    found = windows_properties(dict.fromkeys(UNDERSTOOD, value))
    assert found.disallowed
    assert (found.not_before, found.disallowed_purposes) == (None, ())
    assert not found.purposes


def test_no_usage_at_all_is_not_every_usage() -> None:
    """An empty list of usages allows none; a missing one allows all."""
    assert windows_properties({9: b"\x30\x00"}).purposes == ()
    assert windows_properties({98: b""}).purposes is None
