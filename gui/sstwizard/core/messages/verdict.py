"""The verdict on a message or certificate: whether a collection makes it trusted, and if not, why.

The faults of messages in which no signature can be judged are here, too: what is wrong, and what to do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import NamedTuple

from ..certificates.certificate import Certificate
from ..chains.status import Fact
from ..errors import FormatError
from ..text import QT_TRANSLATE_NOOP, Text, text
from .signature import Content


class Outcome(Enum):
    """Whether a message or certificate is trusted, and why not; from best to worst."""

    TRUSTED = "trusted"
    NEEDS_INTERMEDIATES = "needs-intermediates"
    """Trusted, but only with intermediates that the message includes, or that certificates name an address of."""
    CONTENT_MISSING = "content-missing"
    """The certificate is trusted, but what was signed is another file that is not there."""
    UNTRUSTED_ROOT = "untrusted-root"
    """The path leads to a root that is not in the collection."""
    INCOMPLETE = "incomplete"
    """The path stops: an issuer is missing."""
    REFUSED = "refused"
    """A certificate in the path is distrusted, not valid now, weak, or not for this; the reason says which and why."""
    UNCHECKABLE = "uncheckable"
    """A signature or a certificate in the path can't be checked here."""
    UNSIGNED = "unsigned"
    MALFORMED = "malformed"
    """It is put together so that what is signed may be something other than what is shown."""
    TAMPERED = "tampered"


class Fault(NamedTuple):
    """Why something is not trusted, as an outcome and as a sentence."""

    outcome: Outcome
    message: Text


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
        "core", "The signature is damaged or incomplete. Save the message again from the mail program, and check that."
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


class Headline(Enum):
    """The answer in a few words: some have the names of outcomes, others are for several.

    Attributes:
        short: For a list.
        long: Where there is room.
    """

    def __init__(self, short: str, long: str) -> None:
        self.short, self.long = text(short), text(long)

    TRUSTED = QT_TRANSLATE_NOOP("core", "Trusted"), QT_TRANSLATE_NOOP("core", "Trusted by this collection")
    PARTLY_SIGNED = (
        QT_TRANSLATE_NOOP("core", "Only partly signed"),
        QT_TRANSLATE_NOOP("core", "Trusted by this collection, but only a part of the message is signed"),
    )
    NEEDS_INTERMEDIATES = (
        QT_TRANSLATE_NOOP("core", "Not trusted, intermediates missing"),
        QT_TRANSLATE_NOOP("core", "Not trusted by this collection alone: intermediates are missing"),
    )
    CONTENT_MISSING = (
        QT_TRANSLATE_NOOP("core", "Content not checked"),
        QT_TRANSLATE_NOOP("core", "Signer trusted, content not checked"),
    )
    UNUSABLE_SIGNER = (
        QT_TRANSLATE_NOOP("core", "Not trusted"),
        QT_TRANSLATE_NOOP("core", "Not trusted: the certificate itself can't be used"),
    )
    NOT_TRUSTED = QT_TRANSLATE_NOOP("core", "Not trusted"), QT_TRANSLATE_NOOP("core", "Not trusted by this collection")
    UNCHECKABLE = (
        QT_TRANSLATE_NOOP("core", "Can't be checked"),
        QT_TRANSLATE_NOOP("core", "Whether this is trusted can't be checked"),
    )
    UNSIGNED = QT_TRANSLATE_NOOP("core", "Not signed"), QT_TRANSLATE_NOOP("core", "This message is not signed")
    MALFORMED = (
        QT_TRANSLATE_NOOP("core", "Not trusted, malformed"),
        QT_TRANSLATE_NOOP("core", "Not trusted: the signature may cover something other than what is shown"),
    )
    CHANGED = (
        QT_TRANSLATE_NOOP("core", "Changed since it was signed"),
        QT_TRANSLATE_NOOP("core", "Not trusted: changed since it was signed"),
    )
    FORGED = (
        QT_TRANSLATE_NOOP("core", "Damaged or forged"),
        QT_TRANSLATE_NOOP("core", "Not trusted: the signature is damaged or forged"),
    )


class WarningCode(StrEnum):
    """What a warning is called on the command line."""

    SENDER_DIFFERS = "sender-differs"
    SENDER_UNCLEAR = "sender-unclear"
    UNSIGNED_PARTS = "unsigned-parts"
    NEEDS_INTERMEDIATES = "needs-intermediates"
    WEAK = "weak"


class VerdictWarning(NamedTuple):
    """What to check even if a signature is trusted, with its name on the command line."""

    code: WarningCode
    message: Text


class AttachedVerdict(NamedTuple):
    """The verdict on an attached signed message, by its name; it changes nothing about the message around it."""

    name: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer.

    Attributes:
        outcome: Whether it is trusted, and why not.
        reason: The sentence that says so: trusted, or what is wrong or missing.
        content: What became of the content since it was signed.
        signer: The certificate in question; None where a message does not include its signer's.
        chain: From the signer to the root, as far as it could be built from everything known.
        facts: The facts about each certificate of the chain today.
        missing: What to add to the collection so that the chain holds without help: certificates of sources, and
            intermediates that the message includes, but never a root of it. Empty if nothing known would help.
        is_trusted_alone: The signer's chain holds with the collection's certificates alone.
        is_trusted_with_message: It holds with those and the intermediates that the message includes.
        is_own_fault: What is wrong is the certificate in question: nothing in the collection could help.
        signed_part: Which part of the message is signed; None where all of it is, or none.
        signer_addresses: The addresses in the certificates of all signers.
        senders: The addresses in the message's From fields.
        warnings: What to check, even if it is trusted.
        caveats: Sentences about what was not checked or is not signed.
        attached: The signed messages that are attached.
    """

    outcome: Outcome
    reason: Text
    content: Content
    signer: Certificate | None = None
    chain: tuple[Certificate, ...] = ()
    facts: Mapping[Certificate, tuple[Fact, ...]] = field(default_factory=dict)
    missing: tuple[Certificate, ...] = ()
    is_trusted_alone: bool = False
    is_trusted_with_message: bool = False
    is_own_fault: bool = False
    signed_part: Text | None = None
    signer_addresses: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()
    warnings: tuple[VerdictWarning, ...] = ()
    caveats: tuple[Text, ...] = ()
    attached: tuple[AttachedVerdict, ...] = ()

    @property
    def trusted(self) -> bool:
        """Exchange Online would trust what is signed, by the collection alone, as far as is known here."""
        return self.outcome is Outcome.TRUSTED

    @property
    def is_accepted_with_message(self) -> bool:
        """What is signed would be trusted if the intermediates that the message includes counted."""
        is_whole = self.content is not Content.MISSING and self.is_trusted_with_message
        return self.trusted or (self.outcome is Outcome.NEEDS_INTERMEDIATES and is_whole)

    @property
    def is_checked(self) -> bool:
        """Whether it is trusted could be determined."""
        return self.outcome not in (Outcome.UNCHECKABLE, Outcome.CONTENT_MISSING)

    @property
    def is_all_signed(self) -> bool:
        """All content of the message was signed together."""
        return all(each.code is not WarningCode.UNSIGNED_PARTS for each in self.warnings)

    @property
    def headline(self) -> Headline:
        """The answer in a few words."""
        if self.trusted and not self.is_all_signed:
            return Headline.PARTLY_SIGNED
        if self.outcome is Outcome.TAMPERED:
            return Headline.CHANGED if self.content is Content.CHANGED else Headline.FORGED
        if self.is_own_fault and self.outcome is not Outcome.UNCHECKABLE:
            return Headline.UNUSABLE_SIGNER
        return Headline.__members__.get(self.outcome.name, Headline.NOT_TRUSTED)
