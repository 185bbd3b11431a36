"""CMS as a tree of elements, written in every way that BER has, and changed at random in ways that ASN.1 knows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

SEQUENCE, SET, OCTET_STRING, INTEGER, NULL = 0x30, 0x31, 0x04, 0x02, 0x05
CONSTRUCTED, CONTEXT = 0x20, 0xA0


@dataclass(eq=False, slots=True)
class Node:
    """An element in BER; its length is written "definite", "long" or "indefinite"."""

    tag: int
    value: bytes = b""
    children: list[Node] | None = None
    length: str = "definite"

    def encode(self) -> bytes:
        """Return the encoding."""
        content = self.value if self.children is None else b"".join(child.encode() for child in self.children)
        if self.length == "indefinite":
            return bytes((self.tag, 0x80)) + content + b"\0\0"
        size = len(content)
        digits = size.to_bytes(max(1, -(-size.bit_length() // 8)) + 2 * (self.length == "long"), "big")
        short = size < 0x80 and self.length == "definite"
        return bytes((self.tag, *((size,) if short else (0x80 | len(digits), *digits)))) + content

    def copy(self) -> Node:
        """Return a copy, all below it copied too."""
        children = None if self.children is None else [child.copy() for child in self.children]
        return Node(self.tag, self.value, children, self.length)

    def walk(self) -> Iterator[Node]:
        """Yield it and everything below it."""
        yield self
        for child in self.children or ():
            yield from child.walk()


def parse(data: bytes) -> Node:
    """Read one element in BER with tags of one byte; raise ValueError where it is damaged, or something follows it."""
    node, end = _parse(data, 0)
    if end != len(data):
        raise ValueError("something follows")
    return node


def _parse(data: bytes, start: int) -> tuple[Node, int]:
    try:
        tag, size, at = data[start], data[start + 1], start + 2
    except IndexError as error:
        raise ValueError("it is cut short") from error
    indefinite = size == 0x80
    if size > 0x80:
        at += size & 0x7F
        size = int.from_bytes(data[start + 2 : at], "big")
    end = len(data) if indefinite else at + size
    if end > len(data) or tag & 0x1F == 0x1F or (indefinite and not tag & CONSTRUCTED):
        raise ValueError("it is cut short, or has a tag of several bytes")
    if not tag & CONSTRUCTED:
        return Node(tag, data[at:end]), end
    if indefinite:
        children, end = _children(data, at, end, indefinite=True)
        return Node(tag, b"", children, "indefinite"), end + 2
    try:
        return Node(tag, b"", _children(data, at, end)[0]), end
    except ValueError:  # what is in it is damaged, and left as it is
        return Node(tag, data[at:end]), end


def _children(data: bytes, at: int, end: int, *, indefinite: bool = False) -> tuple[list[Node], int]:
    children = []
    while at < end and not (indefinite and data[at : at + 2] == b"\0\0"):
        child, at = _parse(data, at)
        children.append(child)
    if at > end or (indefinite and at + 2 > end):
        raise ValueError("it is cut short")
    return children, at


def signed_data(cms: Node) -> list[Node]:
    """Return the elements of a SignedData; none if that is not what it is."""
    explicit = (cms.children or [cms])[-1]
    inner = (explicit.children or [explicit])[0]
    return inner.children if inner.children and len(inner.children) >= 4 else []


def signer_infos(cms: Node) -> list[Node]:
    """Return the SignerInfos, each the parent of its elements."""
    return [info for info in (signed_data(cms) or [cms])[-1].children or () if info.children]


def signed_attributes(cms: Node) -> list[Node]:
    """Return the signed attributes of each signer, each the parent of its attributes."""
    return [each for info in signer_infos(cms) for each in (info.children or ())[3:4] if each.tag == CONTEXT]


def split_string(random: Random, node: Node) -> None:
    """Write a string in pieces (X.690 8.7)."""
    if node.tag in (OCTET_STRING, 0x80) and node.children is None:
        place = random.randrange(len(node.value) + 1)
        pieces = node.value[:place], node.value[place:]
        node.tag, node.children = node.tag | CONSTRUCTED, [Node(OCTET_STRING, piece) for piece in pieces]


def change(random: Random, cms: Node) -> None:
    """Change an element that is in no certificate, in a way that a parser may take for harmless."""
    elements = [each for part in signed_data(cms) if part.tag != CONTEXT for each in part.walk()]
    if not elements:
        return
    node, other = random.choice(elements), random.choice(elements).copy()
    match random.randrange(6):
        case 0:
            node.length = random.choice(("definite", "long") if node.children is None else ("long", "indefinite"))
        case 1:
            split_string(random, node)
        case 2:
            near = (node.tag ^ CONSTRUCTED, node.tag ^ 1, node.tag ^ 0x80)
            node.tag = random.choice((*near, SEQUENCE, SET, OCTET_STRING, CONTEXT, CONTEXT + 1, 0x80, INTEGER, NULL))
        case 3:
            place = random.randrange(len(node.value) + 1)
            node.value = node.value[:place] + random.randbytes(1) + node.value[place + random.randrange(2) :]
        case _ if node.children:  # another order, one of them twice, without one, or another in its place
            place = random.randrange(len(node.children))
            changed = random.choice(([other], [other, node.children[place]], [node.children[place]] * 2, []))
            node.children[place : place + 1] = changed
            random.choice((random.shuffle, len))(node.children)
