"""Read certificates in text: PEM blocks (RFC 7468), their variants in Windows, and bare base64.

`certutil -encode` puts any file between the lines BEGIN CERTIFICATE and END CERTIFICATE, so blocks are identified by
content, not by label. Text around the blocks is ignored.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import NamedTuple

from ..certificates.reading import Form

_MARK = re.compile(r"-----(BEGIN|END)[ \t\xa0]{1,4}([^\r\n-]{1,60}?)[ \t\xa0]{0,4}-----", re.IGNORECASE)
_BASE64 = re.compile(rb"[A-Za-z0-9+/]+={0,2}")
_CONTROL = bytes((*range(0x21), 0x7F))
_NOT_IN_TEXT = re.compile(rb"[^\t\n\f\r\x1a\x1b\x20-\xff]")
_VISIBLE_BUT_NOT_BASE64 = re.compile(r"[!-*,\-.:-<>?@\[-`{-~]")
_LINE = re.compile(r"[^\r\n]+")
_LINE_LENGTH = 64
MAX_TEXT_BYTES = 16 * 2**20
"""The bytes of a text that are searched."""
_MIN_BASE64_LENGTH = 40
"""The characters of base64 up to which text is considered words, not data."""
_SAMPLE = 2_000
"""The characters that distinguish text from other data, and words from base64."""


def encode(ders: Iterable[bytes]) -> bytes:
    """Return a PEM block for each certificate (RFC 7468 5), with lines ending in CR LF."""
    lines: list[bytes] = []
    for encoded in map(base64.b64encode, ders):
        body = (encoded[start : start + _LINE_LENGTH] for start in range(0, len(encoded), _LINE_LENGTH))
        lines += b"-----BEGIN CERTIFICATE-----", *body, b"-----END CERTIFICATE-----"
    return b"".join(line + b"\r\n" for line in lines)


@dataclass(frozen=True, slots=True)
class Readable:
    """Data as text, with one character for each `width` bytes so that offsets in bytes are known.

    Attributes:
        content: The text. Bytes in an unknown encoding are characters of the same number.
        skipped: The length of the byte order mark, in bytes.
        width: The bytes of a character.
        is_cut: Whether the file is longer than `MAX_TEXT_BYTES`.
    """

    content: str
    skipped: int = 0
    width: int = 1
    is_cut: bool = False


def as_text(data: bytes) -> Readable | None:
    """Return data as text; None if it isn't text.

    UTF-8 isn't decoded, as base64 is ASCII, and one character per byte preserves offsets. NUL bytes, with which some
    programs pad text, and no-break spaces become spaces.
    """
    is_cut, data = len(data) > MAX_TEXT_BYTES, data[:MAX_TEXT_BYTES]
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return Readable(data[2:].decode(encoding, "replace"), 2, 2, is_cut)
    sample = data[:400]
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = sample[first::2]
        if len(half) > 2 and half.count(0) > 0.8 * len(half) and sample[1 - first :: 2].count(0) < 0.2 * len(half):
            return Readable(data.decode(encoding, "replace"), 0, 2, is_cut)
    skipped = 3 if data.startswith(b"\xef\xbb\xbf") else 0
    content = data[skipped:].replace(b"\xc2\xa0", b"  ").replace(b"\0", b" ")
    readable = Readable(content.decode("latin-1"), skipped, is_cut=is_cut)
    return readable if _looks_like_text(content[:_SAMPLE]) or _MARK.search(readable.content) else None


def _looks_like_text(sample: bytes) -> bool:
    words = sample.decode("utf-8", "ignore")
    return not _NOT_IN_TEXT.search(sample) and len(words) > 0.3 * len(sample)


def form_of(readable: Readable) -> Form | None:
    """Detect the format of a text: PEM if a block begins anywhere, base64 if there is nothing else in it."""
    if any(mark[1].upper() == "BEGIN" for mark in _MARK.finditer(readable.content)):
        return Form.PEM
    enough = len(_visible(readable.content[:_SAMPLE])) > _MIN_BASE64_LENGTH
    return Form.BASE64 if enough and not _VISIBLE_BUT_NOT_BASE64.search(readable.content) else None


class Block(NamedTuple):
    """A PEM block: its label in upper case, the text between BEGIN and END, and its offset in the file, in bytes."""

    label: str
    body: str
    offset: int

    @property
    def decoded(self) -> bytes:
        """Its content; empty if it isn't base64."""
        return _base64(self.body)


def blocks(readable: Readable) -> Iterator[Block]:
    """Yield the blocks of a text; one without an END line ends at the first line that isn't base64."""
    content = readable.content
    for mark, after in pairwise(chain(_MARK.finditer(content), (None,))):
        if mark is None or mark[1].upper() != "BEGIN":
            continue
        body = content[mark.end() : after.start() if after else len(content)]
        if after is None or after[1].upper() != "END":
            body = _base64_lines(body)
        label = " ".join(mark[2].upper().split())
        if not label.endswith("PARAMETERS"):
            yield Block(label, body, readable.skipped + mark.start() * readable.width)


def bare(readable: Readable) -> bytes:
    """Return what a text without blocks contains in base64; empty if there is anything else in it, or only a word."""
    data = _base64(readable.content)
    return data if len(data) > _MIN_BASE64_LENGTH * 3 // 4 else b""


def _base64_lines(body: str) -> str:
    """Return the base64 at the start of a text: lines of the same length, then one that is shorter or padded."""
    lines: list[str] = []
    for match in _LINE.finditer(body):
        line = _visible(match[0])
        if not line:
            continue
        if not _BASE64.fullmatch(line):
            break
        lines.append(line.decode("ascii"))
        if len(line) < len(lines[0]) or line.endswith(b"="):
            break
    return "".join(lines)


def _visible(content: str) -> bytes:
    """Return the visible ASCII characters, as all others are irrelevant to base64."""
    return content.encode("ascii", "ignore").translate(None, _CONTROL)


def _base64(body: str) -> bytes:
    """Decode base64, ignoring white space and invisible characters; empty if it contains anything else."""
    characters = _visible(body)
    if not _BASE64.fullmatch(characters):
        return b""
    digits = characters.rstrip(b"=")
    try:
        return binascii.a2b_base64(digits + b"=" * (-len(digits) % 4))
    except binascii.Error:
        return b""
