"""Outlook's .msg: a compound file whose attachment holds the signature ([MS-OXMSG] 2.2.2, [MS-OXOSMIME] 2.1.3).

The attachment of a clear-signed message is the whole multipart/signed, that of an opaque one the CMS. Messages that
are attached lie deeper in the same file, and come after its own.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager

import olefile

from ..errors import FormatError
from ..formats.mail_header import is_mail
from . import mime, refusal
from .mime import Signed

_ATTACHED = "__substg1.0_37010102"
"""The stream of PidTagAttachDataBinary ([MS-OXPROPS] 2.589)."""
_CLASS = ("__substg1.0_001A001F", "__substg1.0_001A001E")
"""The streams of PidTagMessageClass, in UTF-16 and in a code page."""
_MAX_ATTACHMENTS = 1_000
_DAMAGE = (OSError, OverflowError, RecursionError, ValueError)
"""What `olefile` raises for a damaged file: OverflowError by a size, RecursionError by a long chain of entries."""


def find(data: bytes) -> Signed:
    """Return the first signature in an Outlook message, and what it is over.

    Raises:
        FormatError: Nothing in it is signed, and why; it is no message; or it is damaged.
    """
    with _damage_told():
        file = olefile.OleFileIO(io.BytesIO(data))
    with file:
        return _find(file, most=2 * len(data))


@contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
    except _DAMAGE as error:
        raise refusal.DamagedError from error


def _find(file: olefile.OleFileIO, most: int) -> Signed:
    is_smime = b"SMIME" in _message_class(file)
    why: FormatError = refusal.UnsignedError()
    for attachment in _attachments(file, most):
        try:
            return _signed(attachment)
        except refusal.UnsignedError:
            continue
        except refusal.DamagedError as error:  # of an attachment that is just a document, this says nothing
            why = error if is_smime else why
        except FormatError as error:
            why = error
    raise why


def _message_class(file: olefile.OleFileIO) -> bytes:
    """Return the message class in upper-case ASCII.

    Raises:
        FormatError: There is none, so the file is no message; or it is damaged.
    """
    with _damage_told():
        stream = next((name for name in _CLASS if file.exists(name)), None)
        content: bytes = file.openstream(stream).read() if stream else b""
    if stream is None:
        raise refusal.no_message()
    return content.replace(b"\0", b"").upper()


def _attachments(file: olefile.OleFileIO, most: int) -> Iterator[bytes]:
    """Yield the attachments, the message's own first; of streams that overlap, no more than `most` bytes in all."""
    with _damage_told():
        paths = [path for path in file.listdir() if path[-1] == _ATTACHED][:_MAX_ATTACHMENTS]
    for path in sorted(paths, key=lambda path: (len(path), path)):
        with _damage_told():
            most -= file.get_size(path)
            content = file.openstream(path).read() if most >= 0 else None
        if content is None:
            return
        yield content


def _signed(attachment: bytes) -> Signed:
    if is_mail(attachment):
        return mime.find(attachment)
    why = refusal.refused(attachment)
    if why:
        raise why
    return Signed(attachment)
