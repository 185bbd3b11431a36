"""Find the elements of an ASN.1 encoding (BER or DER), and detect what it seems to contain.

Certificates must be extracted from stores, messages and bundles byte for byte, including those that no parser accepts.
So elements are located, but neither decoded nor encoded again (X.690 8.1, including the indefinite form of 8.1.3.6).
No function is recursive, and nesting deeper than `_MAX_DEPTH` is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from itertools import islice
from typing import NamedTuple

from ..errors import FormatError
from ..text import QT_TRANSLATE_NOOP, text

BOOLEAN, INTEGER, BIT_STRING, OCTET_STRING, OBJECT_IDENTIFIER = 0x01, 0x02, 0x03, 0x04, 0x06
ENUMERATED, SEQUENCE, SET = 0x0A, 0x30, 0x31
CONTEXT_0, CONTEXT_1 = 0xA0, 0xA1

CONSTRUCTED = 0x20
_HIGH_TAG = 0x1F
_INDEFINITE = 0x80
_MAX_LENGTH_BYTES = 4
_MAX_DEPTH = 100
_MAX_PARTS = 500_000
"""The elements in one of indefinite length, which are all visited to find its end, again at each level."""
_END_OF_CONTENTS = b"\0\0"


class Shape(Enum):
    """The content of an encoding, as the tags of its first elements suggest."""

    CERTIFICATE = auto()
    CRL = auto()
    REQUEST = auto()
    ATTRIBUTE_CERTIFICATE = auto()
    SIGNED_DATA = auto()
    ENCRYPTED = auto()
    OTHER_CONTENT = auto()
    PKCS12 = auto()
    PRIVATE_KEY = auto()
    PUBLIC_KEY = auto()
    OCSP_RESPONSE = auto()
    OTHER = auto()


class Element(NamedTuple):
    """An element in an encoding, of which only what is asked for is read.

    Attributes:
        data: The bytes that it is in.
        tag: The first identifier byte.
        start: The offset of its tag.
        content: The offset of its value.
        content_end: The end of its value.
        end: The offset of the next element, after the end-of-contents bytes of the indefinite form.
    """

    data: bytes
    tag: int
    start: int
    content: int
    content_end: int
    end: int

    @property
    def is_definite(self) -> bool:
        """Whether its length is specified, as DER requires, instead of ending with end-of-contents bytes."""
        return self.content_end == self.end

    @property
    def value(self) -> bytes:
        """Its encoded value."""
        return self.data[self.content : self.content_end]

    @property
    def encoding(self) -> bytes:
        """All its bytes."""
        return self.data[self.start : self.end]

    def children(self) -> Iterator[Element]:
        """Yield the elements in a constructed one, in order.

        Raises:
            FormatError: One of them is truncated or exceeds this one.
        """
        offset = self.content
        while offset < self.content_end:
            child = element(self.data, offset, self.content_end)
            yield child
            offset = child.end


def element(data: bytes, offset: int = 0, limit: int | None = None) -> Element:
    """Return the element whose tag is at an offset, in bytes.

    Raises:
        FormatError: There is no complete element up to the limit, which is the end of `data` by default.
    """
    limit = len(data) if limit is None else limit
    tag, content, length = _header(data, offset, limit)
    if length is not None:
        if length > limit - content:
            raise _cut_short(offset)
        return Element(data, tag, offset, content, content + length, content + length)
    end = _end_of_indefinite(data, content, limit, offset)
    return Element(data, tag, offset, content, end - len(_END_OF_CONTENTS), end)


def count(data: bytes, most: int) -> int:
    """Return the number of elements at all levels, counted in one pass up to a maximum or the first damage."""
    count = offset = 0
    while count < most and offset + 1 < len(data):
        try:
            tag, content, length = _header(data, offset, len(data))
        except FormatError:
            break
        offset = content if tag & CONSTRUCTED else content + (length or 0)
        count += 1
    return count


def encode(tag: int, content: bytes) -> bytes:
    """Return the DER of an element with an identifier byte and an encoded value."""
    size = len(content)
    if size < _INDEFINITE:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, _INDEFINITE | len(length))) + length + content


def object_identifier(value: bytes) -> str:
    """Return the dotted form of the value of an OBJECT IDENTIFIER (X.690 8.19); empty if it is malformed."""
    if not value or len(value) > 64 or value[-1] & 0x80:
        return ""
    arcs, arc = [], 0
    for byte in value:
        arc = arc << 7 | byte & 0x7F
        if not byte & 0x80:
            arcs.append(arc)
            arc = 0
    first = min(arcs[0] // 40, 2)
    return ".".join(map(str, (first, arcs[0] - 40 * first, *arcs[1:])))


def content_type(info: Element) -> str:
    """Return the dotted OID at the start of a ContentInfo or other element; empty if there is none."""
    try:
        first = next(info.children(), None)
    except FormatError:
        first = None
    return object_identifier(first.value) if first and first.tag == OBJECT_IDENTIFIER else ""


def shape(whole: Element) -> Shape:
    """Detect the content of an element; `Shape.OTHER` if unknown or damaged."""
    if whole.tag != SEQUENCE:
        return Shape.OTHER
    outer, first = _tags(whole, 4)
    if first is None:
        return Shape.OTHER
    if first.tag == OBJECT_IDENTIFIER:
        return _content_shape(content_type(whole))
    if first.tag == INTEGER:
        return _version_first_shape(whole, outer)
    if first.tag == ENUMERATED:
        return Shape.OCSP_RESPONSE if outer in (b"\x0a", b"\x0a\xa0") else Shape.OTHER
    return _signed_shape(outer, _tags(first, 7)[0]) if first.tag == SEQUENCE else Shape.OTHER


_TO_BE_SIGNED = (
    (b"\xa0\x02\x30\x30\x30\x30\x30", Shape.CERTIFICATE),
    (b"\x02\x30\x30\x30\x30\x30", Shape.CERTIFICATE),
    (b"\x02\x30\xa0\x30\x02\x30", Shape.ATTRIBUTE_CERTIFICATE),
    (b"\x02\x30\x30\x17", Shape.CRL),
    (b"\x02\x30\x30\x18", Shape.CRL),
    (b"\x30\x30\x17", Shape.CRL),
    (b"\x30\x30\x18", Shape.CRL),
    (b"\x02\x30\x30", Shape.REQUEST),
)
"""The first tags of the signed part: RFC 5280 4.1 and 5.1, RFC 5755 4.1, RFC 2986 4.1."""


def _signed_shape(outer: bytes, inner: bytes) -> Shape:
    if outer == b"\x30\x30\x03":
        return next((shape for tags, shape in _TO_BE_SIGNED if inner.startswith(tags)), Shape.OTHER)
    if inner.startswith(b"\x06"):
        return {b"\x30\x03": Shape.PUBLIC_KEY, b"\x30\x04": Shape.PRIVATE_KEY}.get(outer, Shape.OTHER)
    return Shape.OTHER


def _version_first_shape(whole: Element, outer: bytes) -> Shape:
    if outer.startswith((b"\x02\x30\x04", b"\x02\x02\x02\x02", b"\x02\x04")):
        return Shape.PRIVATE_KEY
    if outer == b"\x02\x02":
        return Shape.PUBLIC_KEY
    if outer in (b"\x02\x30", b"\x02\x30\x30"):
        _, safe = islice(whole.children(), 2)
        return Shape.PKCS12 if content_type(safe).startswith("1.2.840.113549.1.7.") else Shape.OTHER
    return Shape.SIGNED_DATA if outer.startswith(b"\x02\x31\x30") else Shape.OTHER


def _content_shape(oid: str) -> Shape:
    if oid == "1.2.840.113549.1.7.2":
        return Shape.SIGNED_DATA
    if oid in ("1.2.840.113549.1.7.3", "1.2.840.113549.1.7.6", "1.2.840.113549.1.9.16.1.23"):
        return Shape.ENCRYPTED
    return Shape.OTHER_CONTENT if oid.startswith("1.2.840.113549.1.") else Shape.OTHER


def _tags(parent: Element, most: int) -> tuple[bytes, Element | None]:
    """Return the tags of up to `most` children, and the first child; nothing if one of them is damaged."""
    try:
        elements = list(islice(parent.children(), most))
    except FormatError:
        return b"", None
    return bytes(each.tag for each in elements), elements[0] if elements else None


def _header(data: bytes, offset: int, limit: int) -> tuple[int, int, int | None]:
    """Return the tag, the offset of the value, and its length, which is None in the indefinite form."""
    position = offset + 1
    if position >= limit:
        raise _cut_short(offset)
    tag = data[offset]
    if tag & _HIGH_TAG == _HIGH_TAG:
        position = _after_high_tag(data, position, limit, offset)
    first = data[position]
    position += 1
    if first < _INDEFINITE:
        return tag, position, first
    if first == _INDEFINITE and tag & CONSTRUCTED:
        return tag, position, None
    size = first & 0x7F
    if not 0 < size <= _MAX_LENGTH_BYTES or position + size > limit:
        raise _cut_short(offset)
    return tag, position + size, int.from_bytes(data[position : position + size], "big")


def _after_high_tag(data: bytes, position: int, limit: int, offset: int) -> int:
    for place in range(position, min(position + 5, limit - 1)):
        if not data[place] & 0x80:
            return place + 1
    raise _cut_short(offset)


def _end_of_indefinite(data: bytes, offset: int, limit: int, start: int) -> int:
    """Return the end of an element of indefinite length whose value begins at `offset`."""
    depth = 1
    for _ in range(_MAX_PARTS):
        if not depth:
            return offset
        if data[offset : offset + 2] == _END_OF_CONTENTS and offset + 2 <= limit:
            depth -= 1
            offset += 2
            continue
        _, content, length = _header(data, offset, limit)
        depth += length is None
        if depth > _MAX_DEPTH:
            raise _cut_short(start)
        offset = content + (length or 0)
        if offset > limit:
            raise _cut_short(start)
    message = QT_TRANSLATE_NOOP("core", "The data is too complex to read: an element has too many parts.")
    raise FormatError(text(message), start)


def _cut_short(offset: int) -> FormatError:
    message = QT_TRANSLATE_NOOP("core", "The data is damaged or incomplete: an element is cut off.")
    return FormatError(text(message), offset)
