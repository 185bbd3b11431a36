"""Find the header of a message (RFC 5322 2.2), which distinguishes mail from other text.

Nothing is decoded here, as signatures cover the original bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

_MAX_HEADER_BYTES = 2**18
"""The bytes of a header that are read."""
_MAX_FIELDS = 1_000
_MAX_FIRST_LINE = 200
"""The bytes of the first line that are searched for the colon after a field's name."""

_BLANK_LINE = re.compile(rb"^\r?\n", re.MULTILINE)
_EMPTY_LINES = re.compile(rb"[\r\n]*")
_FOLD = re.compile(rb"\r?\n(?=[ \t])")
_FIELD = re.compile(rb"^([!-9;-~]{1,100})[ \t]*:(.*)$", re.MULTILINE)
_FIELDS = re.compile(rb"(?:[!-9;-~]{1,998}[ \t]*:[^\r\n]*(?:\r?\n|\Z))*")
"""Unfolded fields and nothing else: some programs end a header at any other line, some ignore that line."""
_MAILBOX_LINE = re.compile(rb"From (?![ \t]*:)")
"""The beginning of the separator line of a mailbox. "From :" is a field (RFC 5322 4.5.2), and decides who wrote it."""
NEXT_MESSAGE = re.compile(rb"\n\r?\nFrom [^\r\n]{0,1000}\r?\n[!-9;-~]{1,100}[ \t]{0,10}:")
"""An empty line, a separator line and the first field of the next message; in text, the line begins with ">From".

Thunderbird writes "From " alone.
"""
SEPARATOR_LIKE = re.compile(rb"\nFrom ")
"""The beginning of a line that some programs take for a separator line, wherever it is."""
MAX_SEPARATOR_BYTES = 1_121
"""The longest match of `NEXT_MESSAGE`."""
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_MIME_FIELDS = frozenset((b"content-type", b"mime-version"))
_MAIL_FIELDS = frozenset((b"received", b"return-path", b"from", b"to", b"date", b"subject", b"message-id"))


def is_mail(data: bytes) -> bool:
    """Return whether data begins with a header, with a field of MIME or two fields that only mail has."""
    start = start_of(data)
    if not _FIELD.match(data[start : start + _MAX_FIRST_LINE]):
        return False
    block, _ = header_block(data, start, len(data))
    names = {name for name, _ in islice(fields(block), _MAX_FIELDS)}
    return bool(names & _MIME_FIELDS) or len(names & _MAIL_FIELDS) > 1


def begins_mailbox(data: bytes) -> bool:
    """Return whether a file that begins like mail begins like a mailbox (RFC 4155), of one or more messages."""
    return _MAILBOX_LINE.match(data, _after_empty_lines(data)) is not None


def is_mailbox(data: bytes) -> bool:
    """Return whether a file that begins like mail is a mailbox (RFC 4155) of several messages."""
    return begins_mailbox(data) and NEXT_MESSAGE.search(data) is not None


def start_of(data: bytes, *, is_attached: bool = False) -> int:
    """Return the offset of a message, after a byte order mark, empty lines, and the separator line of a mailbox.

    Args:
        data: The message; that of an attached one begins with no such line.
        is_attached: It is one.
    """
    start = _after_empty_lines(data)
    return data.find(b"\n", start) + 1 if not is_attached and _MAILBOX_LINE.match(data, start) else start


def _after_empty_lines(data: bytes) -> int:
    empty = _EMPTY_LINES.match(data, len(_BYTE_ORDER_MARK) if data.startswith(_BYTE_ORDER_MARK) else 0)
    return empty.end() if empty else 0


def header_block(data: bytes, start: int, end: int) -> tuple[bytes, int]:
    """Return the header of an entity, with each field on one line, and the offset of its body."""
    limit = min(end, start + _MAX_HEADER_BYTES)
    blank = _BLANK_LINE.search(data, start, limit)
    stop, body = (blank.start(), blank.end()) if blank else (limit, limit)
    return _FOLD.sub(b"", data[start:stop]), body


def is_sound(data: bytes, start: int, body: int) -> bool:
    """Return whether a header consists only of fields (RFC 5322 2.2), so that all programs read it alike."""
    if body - start >= _MAX_HEADER_BYTES:
        return False
    header = _BLANK_LINE.sub(b"", data[start:body], count=1)
    return _FIELDS.fullmatch(_FOLD.sub(b"", header)) is not None


def fields(block: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the name, in lower case, and value of each field of a header that `header_block` returned."""
    for field in _FIELD.finditer(block):
        yield field[1].lower(), field[2]
