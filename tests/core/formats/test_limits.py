"""Limits on the cost of reading files."""

from __future__ import annotations

import struct

import pytest

from core.formats.samples import ders, messages, signed_data, zipped
from sstwizard.core import formats
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.reading import Reading
from sstwizard.core.errors import FormatError, LimitError
from sstwizard.core.formats import asn1, der, pem, pkcs7, sst
from sstwizard.core.sources.files import read_certificates

STOPPED = "Reading stopped after 3 entries; the rest was not read. Add the files that you need one by one."


def bundles(pool: tuple[bytes, ...]) -> dict[str, bytes]:
    """Return four certificates in every format that may contain several."""
    return {
        "store": sst.encode(pool[:4]),
        "PEM": pem.encode(pool[:4]),
        "PKCS #7": pkcs7.encode(pool[:4]),
        "zip": zipped(**{f"{number}__cer": der for number, der in enumerate(pool[:4])}),
    }


def read(data: bytes, elements: int) -> tuple[Reading, Budget]:
    """Read with a budget of elements."""
    budget = Budget(limits={Cost.ELEMENTS: elements})
    return read_certificates(data, budget), budget


@pytest.mark.parametrize(("form", "cost"), [("store", 1), ("PEM", 2), ("PKCS #7", 1), ("zip", 2)])
def test_elements_are_counted_while_they_are_read(form: str, cost: int, pool: tuple[bytes, ...]) -> None:
    """What exactly suffices causes no problem; before a limit certificates are read; with nothing that is the error."""
    data = bundles(pool)[form]
    _, generous = read(data, 1000)
    needed = int(generous.spent[Cost.ELEMENTS])
    reading, _ = read(data, needed)
    assert (len(reading.certificates), reading.problems) == (4, ())
    reading, budget = read(data, 3 * cost)
    (problem,) = reading.problems
    assert (len(reading.certificates), problem.cut_short) == (3, True)
    assert problem.offset or form == "zip"
    assert budget.spent[Cost.ELEMENTS] == 3 * cost
    assert str(problem.message) == STOPPED or cost > 1
    with pytest.raises(LimitError, match="after 0 entries"):
        read(data, 0)


def test_thousands_of_tiny_certificates_are_cut_short() -> None:
    """A file of 3 MB can hold 15,000, all of which would be judged; ten thousand of ordinary size are all read.

    A huge one among them makes up for none.
    """

    def some(count: int, size: int, *others: bytes) -> bytes:
        made = (asn1.encode(asn1.SEQUENCE, number.to_bytes(size - 3)) for number in range(count))
        return sst.encode([*others, *made])

    huge = asn1.encode(asn1.SEQUENCE, bytes(900_000))
    assert len(formats.read(some(15_000, 211, huge)).certificates) == 4_326
    reading = formats.read(some(15_000, 211))
    (problem,) = reading.problems
    assert (len(reading.certificates), problem.cut_short) == (4_325, True)
    assert str(problem.message).startswith("Reading stopped after 4,325 certificates: they are far shorter")
    assert formats.read(some(10_000, 400)).problems == formats.read(some(2_500, 200)).problems == ()


def test_a_serialized_element_is_counted() -> None:
    """The properties of an element are counted as entries."""
    named = struct.pack("<III", 11, 1, 2) + b"R\0"
    data = named * 3 + sst.encode([b"\x30\x03\x02\x01\x05"])[sst.HEADER.size : -sst.ENTRY.size]
    assert ders(read(data, 4)[0]) == [b"\x30\x03\x02\x01\x05"]
    with pytest.raises(LimitError):
        read(data, 3)


def test_a_limit_is_no_damage(pool: tuple[bytes, ...]) -> None:
    """A certificate with another thumbprint than recorded is kept before a limit, unlike before damage."""
    record = struct.pack("<III", 3, 1, 20) + bytes(20)
    entry = struct.pack("<III", 32, 1, len(pool[0])) + pool[0]
    reading, _ = read(sst.BEGINNING + record + entry + record, 2)
    assert ders(reading) == [pool[0]]
    assert [problem.cut_short for problem in reading.problems] == [False, True]


def test_revocation_data_is_counted() -> None:
    """CRLs in a bundle are counted like certificates."""
    data = signed_data(b"\xa0\x05\x30\x03\x02\x01\x05", asn1.encode(0xA1, b"\x30\x00" * 50), b"\x31\x00")
    assert [problem.cut_short for problem in read(data, 51)[0].problems] == [False]
    assert [problem.cut_short for problem in read(data, 50)[0].problems] == [True]


def test_parts_of_signed_data_are_bounded() -> None:
    """Only as many parts of a SignedData are read as a valid one may have."""
    for before, found in ((6, 1), (7, 0)):
        data = signed_data(b"\x05\x00" * before, b"\xa0\x05\x30\x03\x02\x01\x05")
        assert len(formats.read(data).certificates) == found


def test_a_pkcs7_in_a_text_is_counted_with_the_text(pool: tuple[bytes, ...]) -> None:
    """Blocks and their content share one budget, and one problem says that it is spent."""
    text = pem.encode([pkcs7.encode(pool[:4])] * 3)
    reading, budget = read(text, 7)
    assert budget.spent[Cost.ELEMENTS] == 7
    assert len(reading.certificates) == 4
    assert [problem.cut_short for problem in reading.problems] == [True, False]


def test_the_beginning_of_a_long_text_is_searched(pool: tuple[bytes, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks before the limit are read with a problem; without any, the limit is the error, also for base64."""
    block = pem.encode(pool[:1])
    monkeypatch.setattr(pem, "MAX_TEXT_BYTES", len(block) + 40)
    assert formats.read(block + b"\n" * 40).problems == ()
    reading = formats.read(block + b"\n" * 41)
    assert ders(reading) == [pool[0]]
    assert messages(reading) == ["Only the first 0 MB of this text were searched. Split it into smaller files."]
    assert reading.problems[0].cut_short
    for encoding in ("utf-16-le", "utf-16-be", "utf-16"):
        half = block.decode().encode(encoding)
        with pytest.raises(FormatError):
            formats.read(half)
    for nothing in (b"A" * (len(block) + 41), b"words " * len(block)):
        with pytest.raises(LimitError):
            formats.read(nothing)


def test_an_element_of_too_many_parts_is_refused() -> None:
    """The end of an indefinite length is searched within a limited number of elements."""
    assert asn1.element(b"\x30\x80" + b"\x05\x00" * 499_000 + bytes(2)).content_end == 998_002
    with pytest.raises(FormatError, match="too many parts"):
        asn1.element(b"\x30\x80" + b"\x05\x00" * 500_000 + bytes(2))


def test_a_vast_certificate_is_left_out(pool: tuple[bytes, ...]) -> None:
    """A certificate larger than a megabyte is skipped, in a store, a bundle, a text or by itself."""
    largest, larger = (asn1.encode(0x30, bytes.fromhex("3100") + bytes(size - 7)) for size in (2**20, 2**20 + 1))
    assert len(largest) == der.MAX_CERTIFICATE_BYTES
    for encode in (sst.encode, pkcs7.encode, pem.encode):
        assert largest in ders(formats.read(encode([pool[0], largest])))
        reading = formats.read(encode([pool[0], larger]))
        assert ders(reading) == [pool[0]]
        assert messages(reading) == ["A certificate of more than 1 MB was skipped."]
        with pytest.raises(FormatError, match="more than 1 MB"):
            formats.read(encode([larger]))
    signed, algorithm, _ = asn1.element(pool[0]).children()
    parts = pool[0][signed.start : algorithm.end], asn1.encode(0x03, bytes(der.MAX_CERTIFICATE_BYTES))
    with pytest.raises(FormatError, match="more than 1 MB"):
        formats.read(asn1.encode(asn1.SEQUENCE, b"".join(parts)))
