"""MIME entities of a mail, by their places in its bytes (RFC 2045, RFC 2046).

A signature is over bytes, so nothing is decoded and encoded again: parts are found and cut out (RFC 2046 5.1.1). What
mail programs read differently, such as a second Content-Type field, is told, for then a signature is no proof of what
is shown.
"""

from __future__ import annotations

import binascii
import re
import string
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from email.message import Message as Headers
from functools import cached_property

from ..formats.mail_header import fields, header_block, is_sound

_MAX_FIELD_LENGTH = 8_000
"""Characters of one field that are read: far more than any mail program writes."""

_BASE64 = string.ascii_letters.encode() + string.digits.encode() + b"+/"
_NOT_BASE64 = bytes(set(range(256)) - set(_BASE64))
_PIECE = 2**20
"""Bytes that are decoded at once."""
_MIME_FIELDS = {
    b"content-type": "Content-Type",
    b"content-transfer-encoding": "Content-Transfer-Encoding",
    b"content-disposition": "Content-Disposition",
}
_ONCE = ("Content-Type", "Content-Transfer-Encoding")
_PARAMETERS = ("boundary", "protocol", "smime-type")
_PLAIN_ENCODINGS = ("", "7bit", "8bit", "binary")


@dataclass(frozen=True)
class Entity:
    """A MIME entity (RFC 2045 2.4), by its place in the bytes.

    Attributes:
        data: The bytes that it is a part of.
        start: Where its header begins.
        body: Where its body begins.
        end: Where it ends.
        headers: Content-Type, -Transfer-Encoding and -Disposition, as often as they are there; none if unreadable.
        is_unreadable: One of them is too long to be read, or its parameters can't be decoded.
    """

    data: bytes
    start: int
    body: int
    end: int
    headers: Headers
    is_unreadable: bool = False

    @property
    def kind(self) -> str:
        """The media type, in lower case, "pkcs7-…" where it is written as "x-pkcs7-…"."""
        return self.headers.get_content_type().replace("application/x-pkcs7-", "application/pkcs7-")

    def as_message(self) -> Entity:
        """Return it as a message (message/rfc822), which a part of a multipart/digest is that has no type."""
        headers = Headers()
        headers["Content-Type"] = "message/rfc822"
        return replace(self, headers=headers)

    @property
    def is_multipart(self) -> bool:
        """It has parts."""
        return self.headers.get_content_maintype() == "multipart"

    @property
    def name(self) -> str:
        """The name of its file; empty where it has none."""
        return self.headers.get_filename("")

    @property
    def encoding(self) -> str:
        """The transfer encoding, in lower case."""
        return str(self.headers.get("Content-Transfer-Encoding", "")).strip().lower()

    @property
    def is_encoded(self) -> bool:
        """Its body is not what it stands for, but an encoding of it."""
        return self.encoding in _DECODERS

    @property
    def is_ambiguous(self) -> bool:
        """Mail programs read it differently: what says what it is stands there twice, or can't be decoded.

        The same goes for a multipart that is encoded (RFC 2045 6.4), and a signature in an unknown encoding.
        """
        if self.is_unreadable or any(len(self.headers.get_all(name, ())) > 1 for name in _ONCE):
            return True
        if self.is_multipart and self.encoding not in _PLAIN_ENCODINGS:
            return True
        if self.kind.startswith("application/pkcs7-") and self.encoding not in (*_PLAIN_ENCODINGS, *_DECODERS):
            return True
        names = Counter(name.partition("*")[0].lower() for name, _ in self.headers.get_params((), unquote=False))
        return any(names[name] > 1 for name in _PARAMETERS)

    @property
    def is_sound(self) -> bool:
        """All programs find the same fields in its header, and the same parts in it.

        A delimiter need only be the beginning of a line (RFC 2046 5.1.1), so what is like one before the first part may
        be one.
        """
        start, end = self._cut[1][0]
        has_other = self.is_multipart and bool(self.delimiter) and self.delimiter in self.data[start:end]
        return is_sound(self.data, self.start, self.body) and not has_other

    @property
    def delimiter(self) -> bytes:
        """What stands before each part of a multipart, at the beginning of a line; empty where no boundary is named."""
        boundary = self.headers.get_boundary("")
        return b"--" + boundary.encode("latin-1", "replace") if boundary else b""

    def hides(self, delimiter: bytes) -> bool:
        """Say whether text that mail programs don't show holds the delimiter of a multipart around it."""
        return any(delimiter in self.data[start:end] for start, end in self._cut[1])

    @property
    def is_blank(self) -> bool:
        """Nothing but white space is in it, so that nothing is shown."""
        return not self.content.strip()

    @cached_property
    def content(self) -> bytes:
        """The body, its transfer encoding undone (RFC 2045 6)."""
        body = self.data[self.body : self.end]
        decode = _DECODERS.get(self.encoding)
        return decode(body) if decode else body

    @property
    def has_strange_characters(self) -> bool:
        """Its body is in base64, and holds what is none, goes on after its end, or ends within a byte."""
        return self.encoding == "base64" and not is_strict_base64(self.data[self.body : self.end])

    def parameter(self, name: str) -> str:
        """Return a parameter of its Content-Type, in lower case; empty where there is none."""
        value = self.headers.get_param(name, "")
        return str(value[2] if isinstance(value, tuple) else value).strip().lower()

    @cached_property
    def parts(self) -> tuple[tuple[int, int], ...]:
        """Where each part of a multipart begins and ends; the line break before a boundary is the boundary's."""
        return self._cut[0]

    @property
    def has_hidden_text(self) -> bool:
        """A multipart has text before its first part or after its last, which mail programs don't show."""
        return any(self.data[start:end].strip() for start, end in self._cut[1])

    @cached_property
    def _cut(self) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]:
        if not self.delimiter:
            return (), ((self.body, self.end),)
        marker = re.escape(b"\n" + self.delimiter)
        line = re.compile(marker + rb"(--)?[ \t]*\r?(?=\n|\Z)")
        parts: list[tuple[int, int]] = []
        start, begun = self.body, False
        before = after = (self.end, self.end)
        for mark in line.finditer(self.data, max(self.body - 1, 0), self.end):
            end = max(start, mark.start() - (self.data[mark.start() - 1 : mark.start()] == b"\r"))
            if begun:
                parts.append((start, end))
            else:
                before = (start, end)
            start, begun = min(mark.end() + 1, self.end), True
            if mark[1]:
                after = (start, self.end)
                break
            if len(parts) == MAX_PARTS:
                break
        else:
            if begun:
                parts.append((start, self.end))
            else:
                before = (start, self.end)
        return tuple(parts), (before, after)


MAX_PARTS = 1_000
"""Parts of a message that are looked at."""


def entity_at(data: bytes, start: int, end: int) -> Entity:
    """Read the header of an entity.

    Args:
        data: The mail.
        start: Where the entity begins, in bytes.
        end: Where it ends.
    """
    block, body = header_block(data, start, end)
    headers, is_cut = Headers(), False
    for field, value in fields(block):
        name = _MIME_FIELDS.get(field)
        if name and len(headers) < MAX_PARTS:
            is_cut |= len(value) > _MAX_FIELD_LENGTH
            headers[name] = _decoded(value[:_MAX_FIELD_LENGTH].strip(b" \t\r\n"))
    if is_cut or not _is_readable(headers):
        return Entity(data, start, body, end, Headers(), is_unreadable=True)
    return Entity(data, start, body, end, headers)


def _is_readable(headers: Headers) -> bool:
    """Say whether Python decodes the parameters (RFC 2231); for some charsets and endless numbers it raises."""
    try:
        return None not in (headers.get_params(()), headers.get_filename(""), headers.get_boundary(""))
    except (LookupError, ValueError):
        return False


def _decoded(value: bytes) -> str:
    """Return a field's value as text, in which blanks are only those that MIME knows (RFC 5322 2.2.2).

    Python takes others for blanks too, such as the no-break space, and would see a type or boundary where mail programs
    see none.
    """
    try:
        text = value.decode()
    except UnicodeDecodeError:
        text = value.decode("latin-1")
    if text.isascii() and text.isprintable():
        return text
    return "".join("\ufffd" if each.isspace() and each not in " \t" else each for each in text)


def is_strict_base64(body: bytes) -> bool:
    """Say whether a body is base64 and nothing else (RFC 2045 6.8): no other characters, and none after its end."""
    padding = body.find(b"=")
    if padding >= 0 and body[padding:].translate(None, b"= \t\r\n"):
        return False
    digits = 0
    for start in range(0, len(body), _PIECE):
        piece = body[start : start + _PIECE].translate(None, b"= \t\r\n")
        if piece.translate(None, _BASE64):
            return False
        digits += len(piece)
    return digits % 4 != 1


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
