"""Outlook's .msg: a compound file whose attachment is what was signed ([MS-OXMSG] 2.2.2, [MS-OXOSMIME] 2.1.3).

Of a clear-signed message the attachment is the whole multipart/signed, of any other the CMS. Messages attached to a
message lie deeper in the same file, and are looked at after it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

import olefile

from ..errors import FormatError
from . import mime, refusal
from .mime import Signed

BEGINNING: bytes = olefile.MAGIC
_ATTACHED = "__substg1.0_37010102"
"""The stream of PidTagAttachDataBinary ([MS-OXPROPS] 2.589)."""
_CLASS = ("__substg1.0_001A001F", "__substg1.0_001A001E")
"""The streams of PidTagMessageClass, in UTF-16 and in a code page."""
_MAX_ATTACHMENTS = 1_000


def find(data: bytes) -> Signed:
    """Return the first signature in an Outlook message, and what it is over.

    Raises:
        FormatError: Nothing in it is signed, and why; it is no message; or it is damaged.
    """
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as file:
            return _find(file, most=2 * len(data))
    except FormatError:
        raise
    except Exception as error:  # the module raises a dozen kinds, by what is damaged
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
        FormatError: There is none, so the file is no message.
    """
    stream = next((name for name in _CLASS if file.exists(name)), None)
    if stream is None:
        raise refusal.no_message()
    content: bytes = file.openstream(stream).read()
    return content.replace(b"\0", b"").upper()


def _attachments(file: olefile.OleFileIO, most: int) -> Iterator[bytes]:
    """Yield what is attached, the message's own first; of streams that overlap, no more than `most` bytes in all."""
    streams = [path for path in file.listdir() if path[-1] == _ATTACHED][:_MAX_ATTACHMENTS]
    for path in sorted(streams, key=lambda path: (len(path), path)):
        most -= file.get_size(path)
        if most < 0:
            return
        yield file.openstream(path).read()


def _signed(attachment: bytes) -> Signed:
    if mime.is_mail(attachment):
        return mime.find(attachment)
    why = refusal.refused(attachment)
    if why:
        raise why
    return Signed(attachment)
