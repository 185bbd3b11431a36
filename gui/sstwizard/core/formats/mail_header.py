"""The header of a mail (RFC 5322 2.2), by which a mail is told from other text, and which `messages` reads.

Nothing is decoded here: a signature is over the bytes as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

_MAX_HEADER_BYTES = 2**18
"""Bytes of a header block that are looked at."""
_MAX_FIELDS = 1_000
_MAX_FIRST_LINE = 200
"""Bytes of the first line in which the colon after a field's name is looked for."""

_BLANK_LINE = re.compile(rb"^\r?\n", re.MULTILINE)
_EMPTY_LINES = re.compile(rb"[\r\n]*")
_FOLD = re.compile(rb"\r?\n(?=[ \t])")
_FIELD = re.compile(rb"^([!-9;-~]{1,100})[ \t]{0,10}:(.*)$", re.MULTILINE)
_FIELDS = re.compile(rb"(?:[!-9;-~]{1,998}[ \t]{0,10}:[^\r\n]*(?:\r?\n|\Z))*")
"""Fields, unfolded, and nothing else; some programs end a header before any other line, some pass over it."""
_MAILBOX_LINE = b"From "
NEXT_MESSAGE = re.compile(rb"\n\r?\nFrom [^\r\n]{1,1000}\r?\n[!-9;-~]{1,100}:")
"""An empty line, the line before the next message, and its first field; in a text such a line begins with ">From"."""
SEPARATOR_LIKE = re.compile(rb"\n" + _MAILBOX_LINE)
"""How a line begins that some programs take for the one before the next message, whatever is around it."""
MAX_SEPARATOR_BYTES = 1_111
"""The most that `NEXT_MESSAGE` matches."""
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_MIME_FIELDS = frozenset((b"content-type", b"mime-version"))
_MAIL_FIELDS = frozenset((b"received", b"return-path", b"from", b"to", b"date", b"subject", b"message-id"))


def is_mail(data: bytes) -> bool:
    """Return whether the bytes begin with a header: one field of MIME's in it, or two that only mails have."""
    start = start_of(data)
    if not _FIELD.match(data[start : start + _MAX_FIRST_LINE]):
        return False
    block, _ = header_block(data, start, len(data))
    names = {name for name, _ in islice(fields(block), _MAX_FIELDS)}
    return bool(names & _MIME_FIELDS) or len(names & _MAIL_FIELDS) > 1


def begins_mailbox(data: bytes) -> bool:
    """Return whether a file that begins as a mail begins as a mailbox (RFC 4155), of one message or more."""
    return data.startswith(_MAILBOX_LINE, _after_empty_lines(data))


def is_mailbox(data: bytes) -> bool:
    """Return whether a file that begins as a mail is a mailbox (RFC 4155) that holds another message."""
    return begins_mailbox(data) and NEXT_MESSAGE.search(data) is not None


def start_of(data: bytes) -> int:
    """Return where a mail begins: after a byte order mark, empty lines, and the line that an mbox puts before it."""
    start = _after_empty_lines(data)
    return data.find(b"\n", start) + 1 if data.startswith(_MAILBOX_LINE, start) else start


def _after_empty_lines(data: bytes) -> int:
    empty = _EMPTY_LINES.match(data, len(_BYTE_ORDER_MARK) if data.startswith(_BYTE_ORDER_MARK) else 0)
    return empty.end() if empty else 0


def header_block(data: bytes, start: int, end: int) -> tuple[bytes, int]:
    """Cut the header off an entity.

    Args:
        data: The mail.
        start: Where the entity begins, in bytes.
        end: Where it ends.

    Returns:
        The header, each field on one line, and where the body begins.
    """
    limit = min(end, start + _MAX_HEADER_BYTES)
    blank = _BLANK_LINE.search(data, start, limit)
    stop, body = (blank.start(), blank.end()) if blank else (limit, limit)
    return _FOLD.sub(b"", data[start:stop]), body


def is_sound(data: bytes, start: int, body: int) -> bool:
    """Return whether a header consists of fields alone (RFC 5322 2.2), so that all programs read the same out of it.

    Args:
        data: The mail.
        start: Where the header begins, in bytes.
        body: Where the body begins.
    """
    if body - start >= _MAX_HEADER_BYTES:
        return False
    header = _BLANK_LINE.sub(b"", data[start:body], count=1)
    return _FIELDS.fullmatch(_FOLD.sub(b"", header)) is not None


def fields(block: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield name, in lower case, and value of each field of a header that `header_block` has cut off."""
    for field in _FIELD.finditer(block):
        yield field[1].lower(), field[2]
