"""Why there is no signature that could be judged: what is wrong, and what to do, in one sentence."""

from __future__ import annotations

from ..errors import FormatError
from ..formats import asn1
from ..formats.asn1 import Shape
from ..text import QT_TRANSLATE_NOOP, text
from .verdict import Fault, Outcome

MAX_ELEMENTS = 500_000
"""ASN.1 elements of a signature; the largest message, signed in a stream in pieces of 1 KB, has a third of it."""

_COMPRESSED_DATA = "1.2.840.113549.1.9.16.1.9"


class RefusalError(FormatError):
    """There is no signature here that could be judged.

    Attributes:
        fault: Why: it is unsigned, malformed, or can't be checked.
    """

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


def _fault(outcome: Outcome, message: str) -> Fault:
    return Fault(outcome, text(message))


def _malformed(reason: str) -> Fault:
    """Return the fault of a message whose structure leaves open what is signed."""
    message = QT_TRANSLATE_NOOP("core", "{why} Don't trust this message, and ask the sender to send it again.")
    return Fault(Outcome.MALFORMED, text(message, why=text(reason)))


UNSIGNED = _fault(
    Outcome.UNSIGNED,
    QT_TRANSLATE_NOOP(
        "core", "This message has no S/MIME signature, so there is nothing to check. Choose a signed message."
    ),
)
OPENPGP = _fault(
    Outcome.UNSIGNED,
    QT_TRANSLATE_NOOP(
        "core", "This message is signed with OpenPGP, not with S/MIME. Choose a message signed with S/MIME."
    ),
)
"""PGP/MIME (RFC 3156)."""
ENCRYPTED = _fault(
    Outcome.UNCHECKABLE,
    QT_TRANSLATE_NOOP(
        "core",
        "This message is encrypted, so its signature can't be checked. Ask the sender for a message that is only "
        "signed.",
    ),
)
COMPRESSED = _fault(
    Outcome.UNCHECKABLE,
    QT_TRANSLATE_NOOP(
        "core",
        "This message is compressed (S/MIME), so it can't be checked here. Ask the sender for a message without "
        "compression.",
    ),
)
"""CompressedData (RFC 3274), which Outlook does not read either."""
DAMAGED = _fault(
    Outcome.MALFORMED,
    QT_TRANSLATE_NOOP(
        "core",
        "The signature is damaged or incomplete. Save the message again from the mail program, and check that.",
    ),
)
TOO_MANY = _fault(
    Outcome.MALFORMED,
    QT_TRANSLATE_NOOP("core", "This message has too many signatures or parts to be checked. Choose another message."),
)
"""The limits on signatures, parts or ASN.1 elements are exceeded."""

AMBIGUOUS = _malformed(
    QT_TRANSLATE_NOOP(
        "core",
        "A header field that describes the parts of the message occurs twice or can't be understood, so mail programs "
        "may show something other than what is signed.",
    )
)
OTHER_MESSAGE = _malformed(
    QT_TRANSLATE_NOOP(
        "core",
        "A line that begins with “From ” may begin another message, so mail programs may show something other than "
        "what is signed.",
    )
)
NOT_TWO_PARTS = _malformed(
    QT_TRANSLATE_NOOP(
        "core",
        "A signed message has exactly two parts, the content and its S/MIME signature; this message has a different "
        "structure.",
    )
)
OWN_CONTENT = _malformed(QT_TRANSLATE_NOOP("core", "The signature covers other content than what is shown."))
NO_CONTENT = _malformed(QT_TRANSLATE_NOOP("core", "The signed content is missing from the message."))
MORE_DATA = _malformed(QT_TRANSLATE_NOOP("core", "There is more data after the signature, or between its characters."))
CONTRADICTION = _malformed(
    QT_TRANSLATE_NOOP("core", "The content of the message doesn't match its header (smime-type).")
)


def not_for_mail(content_type: str) -> Fault:
    """Return the fault of signed content of a type, by its OID, other than id-data (RFC 8551 2.4.1)."""
    kinds = {
        "1.2.840.113549.1.9.16.1.1": QT_TRANSLATE_NOOP("core", "a signed receipt"),
        "1.2.840.113549.1.9.16.1.4": QT_TRANSLATE_NOOP("core", "a time stamp"),
        "1.3.6.1.4.1.311.2.1.4": QT_TRANSLATE_NOOP("core", "the signature of a program (Authenticode)"),
        "1.3.6.1.4.1.311.10.1": QT_TRANSLATE_NOOP("core", "a certificate trust list or a security catalog"),
    }
    message = QT_TRANSLATE_NOOP("core", "This is {kind}, not a signed message. Choose a signed message.")
    unknown = QT_TRANSLATE_NOOP(
        "core", "The signed data is of the type {kind}, not a message. Choose a signed message."
    )
    known = kinds.get(content_type)
    said = text(message, kind=text(known)) if known else text(unknown, kind=content_type)
    return Fault(Outcome.UNSIGNED, said)


def fault_of(data: bytes) -> Fault | None:
    """Return the fault of what should be a ContentInfo of SignedData (RFC 5652 3); None where it is one."""
    if asn1.count(data, MAX_ELEMENTS) == MAX_ELEMENTS:
        return TOO_MANY
    try:
        whole = asn1.element(data)
    except FormatError:
        return DAMAGED
    shape = asn1.shape(data, whole)
    if shape is Shape.SIGNED_DATA:
        return None
    if shape is Shape.ENCRYPTED:
        return ENCRYPTED
    if asn1.content_type(data, whole) == _COMPRESSED_DATA:
        return COMPRESSED
    return UNSIGNED if shape is Shape.OTHER_CONTENT else DAMAGED
