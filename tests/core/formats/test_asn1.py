"""Finding of elements of an encoding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sstwizard.core.errors import FormatError
from sstwizard.core.formats import asn1


@given(tag=st.sampled_from((0x04, 0x30, 0xA0)), content=st.binary(max_size=300))
def test_what_is_encoded_is_found_again(tag: int, content: bytes) -> None:
    """An encoded element is found with its tag, content and end, regardless of what follows."""
    data = asn1.encode(tag, content) + b"rest"
    found = asn1.element(data)
    assert (found.tag, found.value, data[found.end :]) == (tag, content, b"rest")
    assert found.is_definite


def test_an_indefinite_element_ends_where_its_own_end_stands() -> None:
    """Nested elements of indefinite length end at their own end-of-contents bytes."""
    data = b"\x30\x80" + b"\x24\x80\x04\x02\x00\x00\x00\x00" + b"\x02\x01\x05" + b"\x00\x00" + b"rest"
    whole = asn1.element(data)
    assert not whole.is_definite
    assert data[whole.end :] == b"rest"
    assert [child.tag for child in whole.children()] == [0x24, 0x02]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x30",
        b"\x30\x05\x00",
        b"\x30\x82\x01",
        b"\x30\x84\xff\xff\xff\xff",
        b"\x30\x85\x00\x00\x00\x00\x01\x00",
        b"\x30\xff",
        b"\x04\x80\x00\x00",
        b"\x30\x80\x05\x00",
        b"\x30\x80\x04\x84\x7f\xff\xff\xff",
        b"\x3f\x81\x81\x81\x81\x81\x81\x00",
        b"\x3f\xff",
        b"\x30\x80" * 5000,
        b"\x30\x80" * 200 + b"\x00\x00" * 200,
    ],
)
def test_what_is_not_whole_is_refused(data: bytes) -> None:
    """A truncated, absurdly long or deeply nested element causes an error with its offset."""
    with pytest.raises(FormatError) as caught:
        asn1.element(data)
    assert caught.value.offset is not None


def test_high_tags_are_passed_over() -> None:
    """Elements with tags of several bytes are found."""
    assert asn1.element(b"\xbf\x81\x01\x01\x00").end == 5


@pytest.mark.parametrize(
    ("content", "dotted"),
    [
        (bytes.fromhex("2b06010505070304"), "1.3.6.1.5.5.7.3.4"),
        (bytes.fromhex("551d2500"), "2.5.29.37.0"),
        (bytes.fromhex("8837"), "2.999"),
        (b"", ""),
        (b"\x2b\x86", ""),
        (b"\x2b" * 65, ""),
    ],
)
def test_object_identifiers_are_dotted(content: bytes, dotted: str) -> None:
    """An OID is dotted; an invalid one is empty."""
    assert asn1.object_identifier(content) == dotted


def test_elements_are_counted_at_every_depth() -> None:
    """Elements are counted at all levels, up to a maximum or the first damage."""
    inner = asn1.encode(asn1.SEQUENCE, b"\x02\x01\x05" * 3)
    data = asn1.encode(asn1.SEQUENCE, inner + b"\x05\x00")
    assert asn1.count(data, 100) == 6
    assert asn1.count(data, 4) == 4
    assert asn1.count(b"\x30\x80\x02\x01\x05\x30\x85\x00", 100) == 2
    assert asn1.count(b"", 100) == 0
