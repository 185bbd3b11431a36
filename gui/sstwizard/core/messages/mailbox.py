"""A mailbox (.mbox, RFC 4155): mails one after the other, each after a line that begins with "From ".

It is read in pieces, so that one of gigabytes takes no more memory than its largest message. Most of its messages are
not signed, which is seen without reading their structure.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from enum import IntEnum

from .. import messages
from ..formats.mail_header import MAX_SEPARATOR_BYTES, NEXT_MESSAGE, begins_mailbox
from . import Message, structure
from .signature import Content
from .structure import Structure

PIECE = 2**20
"""Bytes that are read, or looked through, at once."""

_LINE = b"\nFrom "
_STUFFED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
"""What mboxrd puts before such a line in a text, and mboxo before those without a ">" alone."""
_BLANK = b"\xef\xbb\xbf\r\n"

_SIGNATURES = (b"pkcs7", b"smime.p7", b"multipart/encrypted")
_TYPES = (b"pkix-cert", b"x509-", b"pem-")
_NAMES = re.compile(rb"\.(?:cer|crt|pem|der|p7[bc])(?![0-9a-z])")
_ENCODED_MESSAGE = (b"message/rfc822", b"base64")
"""What a mail with an encoded attached message has in it, not far from each other."""
_OVERLAP = 1_000
"""Bytes of a piece that are looked through again with the next one: longer than any mark, and most headers of parts."""


class Mark(IntEnum):
    """What the bytes of a mail show before its structure is read."""

    NONE = 0
    CERTIFICATE = 1
    """It may have a certificate attached (`certificate_files`)."""
    SIGNATURE = 2
    """It may be signed, be encrypted, or have such a message attached (RFC 8551 3), in base64, too."""


def mark_of(data: bytes, piece: int = PIECE) -> Mark:
    """Return whether a mail needs to be read, of which so many bytes are looked through at once."""
    mark = Mark.NONE
    for start in range(0, len(data), piece):
        lower = data[max(start - _OVERLAP, 0) : start + piece].lower()
        if any(each in lower for each in _SIGNATURES) or all(each in lower for each in _ENCODED_MESSAGE):
            return Mark.SIGNATURE
        if not mark and (any(each in lower for each in _TYPES) or _NAMES.search(lower)):
            mark = Mark.CERTIFICATE
    return mark


def messages_in(read: Callable[[int], bytes], most: int, piece: int = PIECE) -> Iterator[bytes | None]:
    """Cut a mailbox into its messages, each with the line before it; yield None for one of more than `most` bytes.

    Args:
        read: Returns that many bytes of it, or what is left; none at the end.
        most: The largest message that is wanted, in bytes.
        piece: Bytes that are read at once.
    """
    held, looked, is_too_large = bytearray(), 0, False
    while more := read(piece):
        held += more
        begin = 0
        for end, start in _separators(held, looked):
            message = bytes(held[begin:end])
            if message.strip(_BLANK):  # empty lines may precede the first message
                yield None if is_too_large or len(message) > most else message
            begin, is_too_large = start, False
        del held[:begin]
        if len(held) > most + MAX_SEPARATOR_BYTES:
            is_too_large = True
            del held[:-MAX_SEPARATOR_BYTES]
        looked = max(len(held) - MAX_SEPARATOR_BYTES, 0)
    if is_too_large or len(held) > most:
        yield None
    elif held.strip(_BLANK):
        yield bytes(held)


def _separators(held: bytearray, position: int) -> Iterator[tuple[int, int]]:
    """Yield where a message ends and where the next one begins, as `is_mailbox` finds it."""
    while (line := held.find(_LINE, position)) >= 0:
        empty = line - 1 - (held[line - 1 : line] == b"\r")
        if empty >= 0 and NEXT_MESSAGE.match(held, empty):
            yield empty + 1, line + 1
        position = line + 1


def messages_of(data: bytes) -> Iterator[Message]:
    """Read the messages of a file that is one, or a mailbox; those in a mailbox that need not be read are skipped.

    Raises:
        FormatError: It is no message, or is damaged.
    """
    if not begins_mailbox(data):
        yield messages.read(data)
        return
    for message in messages_in(io.BytesIO(data).read, len(data)):
        if message is not None and mark_of(message):
            yield _read(message)


def read(data: bytes) -> Message:
    """Read a message of a mailbox and check its signatures; its content is dropped.

    Where it was changed since it was signed, it is read once more as it was before it was put into the mailbox, and
    that counts if it is unchanged then.
    """
    message = _read(data).without_content()
    if not is_changed(message.structure) or not _STUFFED.search(data):
        return message
    other = _read(_STUFFED.sub(b"", data)).without_content()
    return message if is_changed(other.structure) else other


def _read(data: bytes) -> Message:
    return messages.message_of(structure.read_mail(data))


def is_changed(message: Structure) -> bool:
    """Return whether any part of a message, or of those attached, was changed since it was signed."""
    own = any(Content.CHANGED in part.states for part in message.signed)
    return own or any(map(is_changed, message.attached))
