"""Where in a mail the signature is, and the exact bytes that were signed.

A signature is over bytes, so nothing is decoded and encoded again: parts are found and cut out (RFC 2046 5.1.1). Each
line is read once for each level of nesting, and levels and parts are limited.
"""

from __future__ import annotations

import binascii
import re
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import Message as Headers
from itertools import islice

from ..errors import FormatError
from ..formats.mail_header import fields, header_block, start_of
from . import refusal

_MAX_DEPTH = 20
_MAX_PARTS = 1_000
_MAX_FIELD_LENGTH = 8_000
"""Characters of one field that are read: far more than any mail program writes."""

_NOT_BASE64 = bytes(set(range(256)) - set(string.ascii_letters.encode() + string.digits.encode() + b"+/"))
_PIECE = 2**20
"""Bytes that are decoded at once."""
_PKCS7_TYPES = ("application/pkcs7-mime", "application/x-pkcs7-mime")


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature and its content.

    Attributes:
        signature: A CMS SignedData, encoded.
        content: The detached content, byte for byte; None where it is inside the signature, or missing.
    """

    signature: bytes
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A MIME entity (RFC 2045 2.4), by its place in the bytes.

    Attributes:
        data: The bytes that it is a part of.
        body: Where its header ends.
        end: Where it ends.
        headers: Content-Type and Content-Transfer-Encoding, as far as they are there.
    """

    data: bytes
    body: int
    end: int
    headers: Headers

    @property
    def kind(self) -> str:
        """The media type, in lower case."""
        return self.headers.get_content_type()

    @property
    def content(self) -> bytes:
        """The body, its transfer encoding undone (RFC 2045 6)."""
        body = self.data[self.body : self.end]
        decode = _DECODERS.get(self.encoding)
        return decode(body) if decode else body

    @property
    def encoding(self) -> str:
        """The transfer encoding, in lower case."""
        return str(self.headers.get("Content-Transfer-Encoding", "")).strip().lower()


def find(data: bytes) -> Signed:
    """Return the first signature in a mail, however deep in it, and what it is over.

    Args:
        data: The mail, or any MIME entity.

    Raises:
        FormatError: Nothing in it is signed, and why; or the signature is damaged.
    """
    why: FormatError = refusal.UnsignedError()
    for entity in islice(_all_entities(data), _MAX_PARTS):
        found = _signed(entity)
        if isinstance(found, Signed):
            return found
        why = found or why
    raise why


def _all_entities(data: bytes) -> Iterator[Entity]:
    """Yield the mail and everything in it, in the order of reading."""
    levels = [iter([_entity(data, start_of(data), len(data))])]
    while levels:
        entity = next(levels[-1], None)
        if entity is None:
            levels.pop()
            continue
        yield entity
        if len(levels) < _MAX_DEPTH:
            levels.append(_below(entity))


def _signed(entity: Entity) -> Signed | FormatError | None:
    """Return the signature that the entity is; or why it can't be read; or None where it is something else."""
    if entity.kind == "multipart/signed":
        return _clear_signed(entity)
    if entity.kind == "multipart/encrypted":
        return refusal.encrypted()
    if entity.kind not in _PKCS7_TYPES:
        return None
    signature = entity.content
    return refusal.refused(signature) or Signed(signature)


def _clear_signed(entity: Entity) -> Signed | FormatError:
    """Cut a multipart/signed in two (RFC 1847 2.1)."""
    if "pgp" in str(entity.headers.get_param("protocol", "")).lower():
        return refusal.openpgp()
    parts = list(islice(_parts(entity), 2))
    if len(parts) < 2:
        return refusal.DamagedError()
    (start, end), place = parts
    signature = _entity(entity.data, *place).content
    return refusal.refused(signature) or Signed(signature, entity.data[start:end])


def _below(entity: Entity) -> Iterator[Entity]:
    if entity.headers.get_content_maintype() == "multipart":
        for start, end in _parts(entity):
            yield _entity(entity.data, start, end)
    elif entity.kind == "message/rfc822" and entity.encoding not in _DECODERS:
        yield _entity(entity.data, entity.body, entity.end)  # not copied: it may be large, and one in another
    elif entity.kind == "message/rfc822":
        inner = entity.content
        yield _entity(inner, 0, len(inner))


def _parts(entity: Entity) -> Iterator[tuple[int, int]]:
    """Yield where each part of a multipart begins and ends; the line break before a boundary is the boundary's."""
    boundary = entity.headers.get_boundary()
    if not boundary:
        return
    marker = re.escape(b"\n--" + boundary.encode("latin-1", "replace"))
    line = re.compile(marker + rb"(--)?[ \t]{0,100}\r?(?=\n|\Z)")
    start = None
    for mark in line.finditer(entity.data, max(entity.body - 1, 0), entity.end):
        if start is not None:
            end = mark.start() - (entity.data[mark.start() - 1 : mark.start()] == b"\r")
            yield start, max(start, end)
        start = min(mark.end() + 1, entity.end)
        if mark[1]:
            return
    if start is not None:
        yield start, entity.end


def _entity(data: bytes, start: int, end: int) -> Entity:
    block, body = header_block(data, start, end)
    headers = Headers()
    wanted = {b"content-type": "Content-Type", b"content-transfer-encoding": "Content-Transfer-Encoding"}
    for field, value in fields(block):
        name = wanted.pop(field, None)
        if name:
            headers[name] = value[:_MAX_FIELD_LENGTH].strip().decode("latin-1")
    return Entity(data, body, end, headers)


def from_base64(body: bytes) -> bytes:
    """Decode base64, ignoring all other characters; an incomplete last group gives what it holds.

    It is decoded in pieces: one call for 150 MB would block all other threads, and so the window, for seconds.
    """
    decoded, digits = bytearray(), b""
    for start in range(0, len(body), _PIECE):
        digits += body[start : start + _PIECE].translate(None, _NOT_BASE64)
        whole = len(digits) - len(digits) % 4
        decoded += binascii.a2b_base64(digits[:whole])
        digits = digits[whole:]
    if len(digits) > 1:
        decoded += binascii.a2b_base64(digits + b"=" * (4 - len(digits)))
    return bytes(decoded)


_DECODERS: dict[str, Callable[[bytes], bytes]] = {"base64": from_base64, "quoted-printable": binascii.a2b_qp}
