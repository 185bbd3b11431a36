"""Errors for files without a signature that can be verified: why, and what to do, in one sentence."""

from __future__ import annotations

from ..errors import FormatError
from ..formats import asn1
from ..formats.asn1 import Shape
from ..text import QT_TRANSLATE_NOOP, text

MAX_ELEMENTS = 500_000
"""ASN.1 elements of a signature; the largest message, signed in a stream in pieces of 1 KB, has a third of it."""

_COMPRESSED_DATA = "1.2.840.113549.1.9.16.1.9"


class UnsignedError(FormatError):
    """A message without any signature."""

    def __init__(self) -> None:
        message = QT_TRANSLATE_NOOP(
            "core", "This message is not signed, so there is nothing to check. Choose a signed one."
        )
        super().__init__(text(message))


class DamagedError(FormatError):
    """The signature is damaged or cut short."""

    def __init__(self) -> None:
        message = QT_TRANSLATE_NOOP(
            "core",
            "The signature is damaged or cut short. Save the message again from the mail program, and check that.",
        )
        super().__init__(text(message))


def encrypted() -> FormatError:
    """Return the error for an encrypted message."""
    message = QT_TRANSLATE_NOOP(
        "core",
        "This message is encrypted, so whether and by whom it is signed can't be seen. "
        "Ask the sender for one that is signed only.",
    )
    return FormatError(text(message))


def compressed() -> FormatError:
    """Return the error for CompressedData (RFC 3274), which Outlook does not read either."""
    message = QT_TRANSLATE_NOOP(
        "core", "This message is compressed (S/MIME), which is not read here. Ask the sender for one that is not."
    )
    return FormatError(text(message))


def openpgp() -> FormatError:
    """Return the error for PGP/MIME (RFC 3156)."""
    message = QT_TRANSLATE_NOOP(
        "core", "This message is signed with OpenPGP, which has nothing to do with S/MIME. Choose another one."
    )
    return FormatError(text(message))


def no_message() -> FormatError:
    """Return the error for a compound file that is no Outlook message."""
    message = QT_TRANSLATE_NOOP(
        "core",
        "This is an old Office document, not an Outlook message (.msg). Save the message itself, and check that.",
    )
    return FormatError(text(message))


def too_many() -> FormatError:
    """Return the error for a message that exceeds the limits on signatures or ASN.1 elements."""
    message = QT_TRANSLATE_NOOP("core", "This message has too many signatures or parts to be checked. Choose another.")
    return FormatError(text(message))


def refused(data: bytes) -> FormatError | None:
    """Return the error for a CMS that holds no signature; None where it holds one.

    Args:
        data: What should be a ContentInfo of SignedData (RFC 5652 3).
    """
    if asn1.count(data, MAX_ELEMENTS) == MAX_ELEMENTS:
        return too_many()
    try:
        whole = asn1.element(data)
    except FormatError:
        return DamagedError()
    shape = asn1.shape(data, whole)
    if shape is Shape.SIGNED_DATA:
        return None
    if shape is Shape.ENCRYPTED:
        return encrypted()
    if asn1.content_type(data, whole) == _COMPRESSED_DATA:
        return compressed()
    return UnsignedError() if shape is Shape.OTHER_CONTENT else DamagedError()
