"""Read certificates in text: PEM blocks (RFC 7468), their variants in Windows, and bare base64.

`certutil -encode` puts any file between the lines BEGIN CERTIFICATE and END CERTIFICATE, so blocks are identified by
content, not by label. Text around the blocks is ignored.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import NamedTuple

from ..certificates.budget import Budget, Cost
from ..certificates.reading import Form, Problem, Reading, ReadingBuilder
from ..errors import FormatError, LimitError
from ..text import QT_TRANSLATE_NOOP, printable, text
from . import binary
from .unknown import UnknownFormError, by_shape, identify

_MARK = re.compile(r"-----(BEGIN|END)[ \t\xa0]{1,4}([^\r\n-]{1,60}?)[ \t\xa0]{0,4}-----", re.IGNORECASE)
_BASE64 = re.compile(rb"[A-Za-z0-9+/]+={0,2}")
_CONTROL = bytes((*range(0x21), 0x7F))
_LINE = re.compile(r"[^\r\n]+")
_VISIBLE_BUT_NOT_BASE64 = re.compile(r"[!-*,\-.:-<>?@\[-`{-~]")
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

    def offset(self, index: int) -> int:
        """Return the offset in the file, in bytes, of a character."""
        return self.skipped + index * self.width


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
    shown = Readable(content.decode("latin-1"), skipped, is_cut=is_cut)
    return shown if _looks_like_text(content[:_SAMPLE]) or _MARK.search(shown.content) else None


def _looks_like_text(sample: bytes) -> bool:
    control = sum(byte < 32 and byte not in b"\t\r\n\f\x1a\x1b" for byte in sample)
    words = sample.decode("utf-8", "ignore")
    return not control and len(words) > 0.3 * len(sample)


def form_of(readable: Readable) -> Form | None:
    """Detect the format of a text: PEM if a block begins anywhere, base64 if there is nothing else in it."""
    if any(mark[1].upper() == "BEGIN" for mark in _MARK.finditer(readable.content)):
        return Form.PEM
    enough = len(_shown(readable.content[:_SAMPLE])) > _MIN_BASE64_LENGTH
    return Form.BASE64 if enough and not _VISIBLE_BUT_NOT_BASE64.search(readable.content) else None


def contents(readable: Readable) -> Iterator[bytes]:
    """Yield the decoded blocks of a text, or its decoded bare base64; anything but base64 is left out."""
    bodies = [block.body for block in _blocks(readable)] or [readable.content]
    yield from filter(None, map(_base64, bodies))


def decode(readable: Readable, budget: Budget, password: str | None = None) -> Reading | None:
    """Read the certificates in a text; None if it has neither a PEM block nor bare base64 of a certificate file.

    Raises:
        FormatError: There are blocks, but no certificate could be read.
        LimitError: The budget was spent before the first certificate, or there is none in the first `MAX_TEXT_BYTES`.
    """
    found, first = ReadingBuilder(), None
    for block in _blocks(readable):
        try:
            budget.take(Cost.ELEMENTS, offset=block.offset)
            found.take(_at(block.offset, _read_block(block, budget, password)))
        except FormatError as error:
            error.offset = block.offset
            found.note(Problem.of(error))
            first = error if first is None or isinstance(error, LimitError) else first
        if budget.is_spent:
            break
    else:
        if readable.is_cut:
            message = QT_TRANSLATE_NOOP(
                "core", "Only the first {size} MB of this text were searched. Split it into smaller files."
            )
            first = LimitError(text(message, size=MAX_TEXT_BYTES // 2**20), MAX_TEXT_BYTES)
            found.note(Problem.of(first))
        elif not found.problems and not found.certificates:
            return _decode_bare(readable, budget, password)
    if first is not None and not found.certificates:
        raise first
    return found.reading()


def _at(offset: int | None, reading: Reading) -> Reading:
    """Return the reading with one offset for all problems, as offsets in decoded base64 aren't those in the file."""
    return replace(reading, problems=tuple(replace(problem, offset=offset) for problem in reading.problems))


def _decode_bare(readable: Readable, budget: Budget, password: str | None) -> Reading | None:
    data = _base64(readable.content)
    if not data or len(data) <= _MIN_BASE64_LENGTH * 3 // 4:
        return None
    reading = binary.decode(data, binary.form_of(data), budget, password)
    return _at(None, reading) if reading else None


class _Block(NamedTuple):
    label: str
    body: str
    offset: int


_CERTIFICATE_LABELS = ("CERTIFICATE", "X509 CERTIFICATE", "X.509 CERTIFICATE", "TRUSTED CERTIFICATE")


def _read_block(block: _Block, budget: Budget, password: str | None) -> Reading:
    if "PRIVATE KEY" in block.label:
        message = QT_TRANSLATE_NOOP("core", "A private key was skipped. Only certificates are needed here.")
        raise UnknownFormError(text(message))
    if block.label.startswith("PGP"):
        raise identify(b"-----BEGIN PGP ", "-----BEGIN PGP ")
    data = _base64(block.body)
    if not data:
        message = QT_TRANSLATE_NOOP("core", "A certificate is damaged and was skipped: its base64 text is invalid.")
        raise FormatError(text(message))
    is_certificate = block.label in _CERTIFICATE_LABELS
    form = binary.form_of(data, is_labeled_certificate=is_certificate)
    reading = binary.decode(data, form, budget, password)
    if reading is not None:
        return Reading(reading.certificates) if block.label.startswith("TRUSTED") else reading
    known = by_shape(data)
    if known:
        raise known
    if is_certificate:
        raise FormatError(text(QT_TRANSLATE_NOOP("core", "A certificate is damaged and was skipped.")))
    message = QT_TRANSLATE_NOOP("core", "A block without a certificate was skipped: {label}.")
    raise UnknownFormError(text(message, label=printable(block.label)))


def _blocks(readable: Readable) -> Iterator[_Block]:
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
            yield _Block(label, body, readable.offset(mark.start()))


def _base64_lines(body: str) -> str:
    """Return the base64 at the start of a text: lines of the same length, then one that is shorter or padded."""
    found: list[bytes] = []
    for line in _LINE.finditer(body):
        shown = _shown(line[0])
        if shown and not _BASE64.fullmatch(shown):
            break
        found += [shown] if shown else []
        if shown and (len(shown) < len(found[0]) or shown.endswith(b"=")):
            break
    return b"".join(found).decode("ascii")


def _shown(content: str) -> bytes:
    """Return the visible ASCII characters, as all others are irrelevant to base64."""
    return content.encode("ascii", "ignore").translate(None, _CONTROL)


def _base64(body: str) -> bytes | None:
    """Decode base64, ignoring white space and invisible characters; None if it contains anything else."""
    shown = _shown(body)
    if not _BASE64.fullmatch(shown):
        return None
    digits = shown.rstrip(b"=")
    try:
        return binascii.a2b_base64(digits + b"=" * (-len(digits) % 4))
    except binascii.Error:
        return None
