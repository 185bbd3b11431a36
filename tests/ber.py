"""CMS as a tree of elements, written in every way that BER has, and changed at random in ways that ASN.1 knows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

SEQUENCE, SET, OCTET_STRING, INTEGER, NULL, OID, UTF8_STRING = 0x30, 0x31, 0x04, 0x02, 0x05, 0x06, 0x0C
CONSTRUCTED, CONTEXT = 0x20, 0xA0

_OIDS = tuple(
    bytes.fromhex(each)
    for each in (
        *("2a864886f70d010701", "2a864886f70d010702", "2a864886f70d010703"),  # id-data, signedData, envelopedData
        *("2a864886f70d0109100104", "2a864886f70d010910010b"),  # TSTInfo, text-like content
        *("2a864886f70d010903", "2a864886f70d010904", "2a864886f70d010905"),  # contentType, messageDigest, signingTime
        *("2a864886f70d01090f", "2a864886f70d010910022f", "2a864886f70d010910020c"),  # capabilities, ESS certificates
        *("2b0e03021a", "608648016503040201", "608648016503040202", "608648016503040203"),  # SHA-1, -256, -384, -512
        *("2a864886f70d0205", "608648016503040208"),  # MD5, SHA3-256
        *("2a864886f70d010101", "2a864886f70d01010a", "2a864886f70d01010b", "2a864886f70d010105"),  # RSA, PSS, digests
        *("2a8648ce3d040302", "2a8648ce3d0403", "2a8648ce3d0201", "2a8648ce3d0401", "2b6570"),  # ECDSA; Ed25519
    )
)
"""Object identifiers of content types, attributes, digests and signature algorithms."""


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

    def walk(self, path: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], Node]]:
        """Yield everything below it, with where it is."""
        for number, child in enumerate(self.children or ()):
            yield (*path, number), child
            yield from child.walk((*path, number))


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


def _pick(random: Random, cms: Node, fits: Callable[[Node], bool] = lambda _node: True) -> Node | None:
    """Pick an element; those inside of certificates seldom, for they are most of all, and signed by others."""
    found = [node for path, node in cms.walk() if fits(node) and (not _is_in_certificate(cms, path))]
    if not found or random.random() < 0.05:
        found = [node for _, node in cms.walk() if fits(node)]
    return random.choice(found) if found else None


def _is_in_certificate(cms: Node, path: Sequence[int]) -> bool:
    """Say whether a path leads into a certificate: ContentInfo, [0], SignedData, [0], Certificate, what is in it."""
    if path[:2] != (1, 0) or len(path) < 5:
        return False
    try:
        return path[2] > 2 and cms.children[1].children[0].children[path[2]].tag == CONTEXT  # type: ignore[index]
    except (IndexError, TypeError):
        return False


def _has_children(node: Node) -> bool:
    return bool(node.children)


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


def change_length(random: Random, cms: Node) -> None:
    """Write one or all lengths in another way."""
    ways, nodes = ("definite", "long", "indefinite"), [cms, *(node for _, node in cms.walk())]
    way = random.choice(ways)
    for node in nodes if random.random() < 0.3 else random.sample(nodes, 1):
        node.length = way if way != "indefinite" or node.children is not None else node.length


def split_string(random: Random, cms: Node) -> None:
    """Write a string in pieces (X.690 8.7)."""
    node = _pick(random, cms, lambda node: node.tag in (OCTET_STRING, 0x80) and node.children is None)
    if node is None:
        return
    place = random.randrange(len(node.value) + 1)
    pieces = [node.value[:place], node.value[place:]]
    node.tag, node.children = node.tag | CONSTRUCTED, [Node(OCTET_STRING, piece) for piece in pieces]


def rearrange_elements(random: Random, cms: Node) -> None:
    """Put the elements of one into another order, say one of them twice, or leave it out."""
    parent = _pick(random, cms, _has_children)
    if parent is None or not parent.children:
        return
    place = random.randrange(len(parent.children))
    match random.randrange(3):
        case 0:
            random.shuffle(parent.children)
        case 1:
            parent.children.insert(random.randrange(len(parent.children) + 1), parent.children[place].copy())
        case _:
            del parent.children[place]


def replace_element(random: Random, cms: Node) -> None:
    """Put a copy of another element in the place of one, or beside it."""
    parent, other = _pick(random, cms, _has_children), _pick(random, cms)
    if parent is not None and parent.children and other is not None:
        place = random.randrange(len(parent.children))
        parent.children[place : place + random.randrange(2)] = [other.copy()]


def change_tag(random: Random, cms: Node) -> None:
    """Call an element something else."""
    node = _pick(random, cms)
    if node is not None:
        near = (node.tag ^ CONSTRUCTED, node.tag ^ 1, node.tag ^ 0x80)
        node.tag = random.choice((*near, SEQUENCE, SET, OCTET_STRING, CONTEXT, CONTEXT + 1, 0x80, INTEGER, NULL))


def change_value(random: Random, cms: Node) -> None:
    """Name another algorithm, attribute or type, say another number, or change a byte of any value."""
    node = _pick(random, cms, lambda node: bool(node.value))
    if node is None:
        return
    place = random.randrange(len(node.value))
    others = [node.value[:place] + random.randbytes(1) + node.value[place + 1 :]]
    if node.tag == OID:
        others += random.choices(_OIDS, k=5)
    elif node.tag == INTEGER:
        others += (b"\0" + node.value, b"", b"\0", b"\1", b"\3", b"\4", b"\5", b"\xff")
    node.value = random.choice(others)


def change_content(random: Random, cms: Node) -> None:
    """Put content into a signature that has none, or other content; or take it out."""
    for encapsulated in signed_data(cms)[2:3]:
        if encapsulated.children:
            text = Node(OCTET_STRING, random.choice((b"", b"Content-Type: text/plain\r\n\r\nPay Eve.\r\n")))
            content = Node(CONTEXT, children=[text])
            encapsulated.children[1:] = random.choice(([], [content], [content, content.copy()]))


def pass_attributes_off(random: Random, cms: Node) -> None:
    """Make the signed attributes the content of a signature without attributes."""
    attributes = signed_attributes(cms)
    if not attributes:
        return
    taken = random.choice(attributes)
    encoded = Node(SET, children=taken.children).encode()
    for info in signer_infos(cms):
        info.children = [child for child in info.children or () if child is not taken]
    for encapsulated in signed_data(cms)[2:3]:
        encapsulated.children = [
            *(encapsulated.children or ())[:1],
            Node(CONTEXT, children=[Node(OCTET_STRING, encoded)]),
        ]


def repeat_attribute(random: Random, cms: Node) -> None:
    """Say an attribute, or a value of it, twice, the second time perhaps with another value."""
    for attributes in signed_attributes(cms)[:1]:
        if not attributes.children:
            return
        copied = random.choice(attributes.children).copy()
        if random.random() < 0.5 and copied.children and copied.children[-1].children:
            copied.children[-1].children[0].value = random.randbytes(32)
        where = random.choice((attributes.children, copied.children or []))
        where.insert(random.randrange(len(where) + 1), copied if where is attributes.children else Node(NULL))


def move_attributes(random: Random, cms: Node) -> None:
    """Call the signed attributes unsigned, or repeat them as such."""
    for info in signer_infos(cms)[:1]:
        for attributes in [child for child in info.children or () if child.tag == CONTEXT]:
            unsigned = attributes.copy()
            unsigned.tag = CONTEXT + 1
            info.children = [child for child in info.children or () if child is not attributes or random.random() < 0.5]
            info.children.append(unsigned)


CHANGES: Sequence[Callable[[Random, Node], None]] = (
    *(change_length, split_string, *[rearrange_elements] * 3, replace_element, change_tag, *[change_value] * 3),
    *(change_content, pass_attributes_off, repeat_attribute, move_attributes),
)
