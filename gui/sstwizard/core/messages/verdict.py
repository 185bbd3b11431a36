"""The verdict on a message or certificate: whether a collection makes it trusted, and if not, why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import NamedTuple

from ..certificates.certificate import Certificate
from ..chains.status import Fact
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
    DISTRUSTED = "distrusted"
    """A certificate in the path is disallowed, whoever vouches for the others."""
    NOT_YET_VALID = "not-yet-valid"
    EXPIRED = "expired"
    PURPOSE = "purpose"
    """The extended key usage of a certificate in the path excludes e-mail."""
    KEY_USAGE = "key-usage"
    """The signer's certificate may not sign."""
    PATH_LENGTH = "path-length"
    NAME_CONSTRAINTS = "name-constraints"
    NOT_A_CA = "not-a-ca"
    """A certificate in the path may not issue others."""
    POLICY = "policy"
    """A CA asks for a certificate policy that the path does not have."""
    WEAK = "weak"
    """A signature or key in the path is so weak that it proves nothing."""
    REFUSED = "refused"
    """OpenSSL refuses the path for another reason."""
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


class Headline(Enum):
    """The answer in a few words, short and long: some have the names of outcomes, others are for several."""

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

    @property
    def short(self) -> Text:
        """For a list."""
        return text(self.value[0])

    @property
    def long(self) -> Text:
        """Where there is room."""
        return text(self.value[1])


class WarningCode(StrEnum):
    """What a warning is called on the command line."""

    SENDER_DIFFERS = "sender-differs"
    SENDER_UNCLEAR = "sender-unclear"
    UNSIGNED_PARTS = "unsigned-parts"
    NEEDS_INTERMEDIATES = "needs-intermediates"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class VerdictWarning:
    """What to check even if a signature is trusted.

    Attributes:
        code: What it is called on the command line.
        message: The warning, in a sentence.
    """

    code: WarningCode
    message: Text


@dataclass(frozen=True, slots=True)
class AttachedVerdict:
    """The verdict on a signed message that is attached; it changes nothing about the message that it lies in.

    Attributes:
        name: What the attached message is called.
        verdict: The verdict on it.
    """

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
