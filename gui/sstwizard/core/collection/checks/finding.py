"""What a finding is, and what the rules look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, StrEnum
from functools import cached_property
from itertools import chain

from ...certificates.certificate import Certificate
from ...chains.forest import Forest
from ...chains.index import CertificateIndex
from ...chains.status import DISTRUST, EXPIRED, SOON, Fact, Known
from ...chains.vouching import Vouching
from ...formats.encoded import public_key_info
from ...sources.revocation_lists import RevocationAnswer
from ...text import QT_TRANSLATE_NOOP, Text, text


class Code(StrEnum):
    """What a finding is called on the command line, those that may be errors first."""

    EXPIRED = "expired"
    TOO_LARGE = "too-large"
    INCOMPLETE_CHAIN = "incomplete-chain"
    NO_EMAIL = "no-email"
    DISTRUSTED = "distrusted"
    BAD_SIGNATURE = "bad-signature"
    ROOT_FROM_NETWORK = "root-from-network"
    REVOKED = "revoked"
    SIGNATURE_UNCHECKED = "signature-unchecked"
    WEAK_SIGNATURE = "weak-signature"
    WEAK_KEY = "weak-key"
    NOT_CA = "not-ca"
    PATH_LENGTH = "path-length"
    NOT_YET_VALID = "not-yet-valid"
    MIXED_SCRIPT = "mixed-script"
    EXPIRES_SOON = "expires-soon"
    NO_INTERMEDIATE = "no-intermediate"
    CRL_UNREACHABLE = "crl-unreachable"
    ONE_PROGRAM = "one-program"
    CROSS_SIGNED = "cross-signed"
    RE_KEYED = "re-keyed"
    DUPLICATE = "duplicate"
    PRIVATE_KEY_LEFT_OUT = "private-key-left-out"
    WINDOWS_DATA_LEFT_OUT = "windows-data-left-out"
    UNDECODABLE = "undecodable"


class Severity(Enum):
    """How bad it is.

    ERROR: refused, or nothing that chains here can be trusted, or nobody should trust it. WARNING: works, but look.
    INFO: good to know.
    """

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def text(self) -> Text:
        """The word shown with the finding."""
        return text(_SEVERITY_WORDS[self])


_SEVERITY_WORDS = {
    Severity.ERROR: QT_TRANSLATE_NOOP("core", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("core", "Warning"),
    Severity.INFO: QT_TRANSLATE_NOOP("core", "Note"),
}


class Basis(Enum):
    """Where a rule comes from."""

    DOCUMENTED = QT_TRANSLATE_NOOP("core", "Documented by Microsoft")
    SEEN = QT_TRANSLATE_NOOP("core", "Seen in Exchange Server; Exchange Online may differ")
    STANDARD = QT_TRANSLATE_NOOP("core", "From the certificate standard, RFC 5280")
    ADVICE = QT_TRANSLATE_NOOP("core", "Our advice")

    @property
    def text(self) -> Text:
        """The sentence shown beside the finding."""
        return text(self.value)


@dataclass(frozen=True, slots=True)
class Change:
    """A remedy that adds certificates or removes them.

    Attributes:
        label: The words on the button.
        add: Certificates to add to the collection.
        remove: Certificates to remove from it.
    """

    label: Text
    add: tuple[Certificate, ...] = ()
    remove: tuple[Certificate, ...] = ()


@dataclass(frozen=True, slots=True)
class Replace:
    """A remedy that puts other certificates in the place of one.

    Attributes:
        label: The words on the button.
        certificate: The certificate to remove.
        by: What to add: the certificate that takes its place, then the issuers that this one needs.
    """

    label: Text
    certificate: Certificate
    by: tuple[Certificate, ...]

    @property
    def add(self) -> tuple[Certificate, ...]:
        """What it adds, as of a `Change`."""
        return self.by

    @property
    def remove(self) -> tuple[Certificate, ...]:
        """What it removes, as of a `Change`."""
        return (self.certificate,)


@dataclass(frozen=True, slots=True)
class Download:
    """A remedy that asks an address for a missing issuer, once the user has seen the address and agreed.

    Attributes:
        label: The words on the button.
        certificate: The certificate whose issuer no source holds.
        addresses: Where it says that the issuer's certificate is published (RFC 5280 4.2.2.1); at least one.
    """

    label: Text
    certificate: Certificate
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VouchFor:
    """A remedy that adds a root for which nobody vouches, once the user has seen its SHA-256 and agreed.

    Attributes:
        label: The words on the button.
        root: The root.
    """

    label: Text
    root: Certificate


CollectionChange = Change | Replace
"""What changes the collection by itself."""
Remedy = Change | Replace | Download | VouchFor
"""What one click does about a finding."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to know before the upload.

    Attributes:
        code: What it is called on the command line.
        severity: How bad it is.
        title: What will happen.
        message: Which certificate, why, and what to do.
        basis: Where the rule comes from.
        certificate: The one it is about; None where it is about the collection.
        remedy: What one click can do about it, if anything can.
        choices: Parts of the remedy, from which a person may choose; each is enough by itself.
    """

    code: Code
    severity: Severity
    title: Text
    message: Text
    basis: Basis
    certificate: Certificate | None = None
    remedy: Remedy | None = None
    choices: tuple[Change, ...] = ()

    @property
    def change(self) -> CollectionChange | None:
        """The remedy, if it changes the collection by itself."""
        return self.remedy if isinstance(self.remedy, Change | Replace) else None


@dataclass(frozen=True)
class CheckInput:
    """What the rules look at.

    Attributes:
        certificates: The chosen ones, in the order of the file.
        forest: How they chain.
        size: What they take as an .sst, in bytes.
        now: The moment of the check, UTC.
        known: Every certificate that any source holds.
        base: What the organization uses today, where that is being updated.
        soon: How long before its end a certificate expires soon.
        revocations: What came of asking whether certificates were revoked; empty where nobody has asked.
    """

    certificates: tuple[Certificate, ...]
    forest: Forest
    size: int
    now: datetime
    known: CertificateIndex = field(default_factory=CertificateIndex)
    base: tuple[Certificate, ...] = ()
    soon: timedelta = SOON
    revocations: Mapping[Certificate, RevocationAnswer] = field(default_factory=dict)

    @cached_property
    def members(self) -> frozenset[Certificate]:
        """The chosen ones, to ask whether one is among them."""
        return frozenset(self.certificates)

    @cached_property
    def chosen(self) -> CertificateIndex:
        """The chosen ones, to ask who of them issued whom."""
        return CertificateIndex(self.certificates)

    @cached_property
    def usable_issuers(self) -> CertificateIndex:
        """Those of all that is chosen, in use today or in any source that a remedy may put into the file."""
        usable = [each for each in self.possible_issuers if not self.is_unvouched(each)]
        return CertificateIndex(usable, in_use=usable)  # nobody else is asked: one copy of each does not tell it all

    @cached_property
    def possible_issuers(self) -> CertificateIndex:
        """The same, and the roots that the user alone may add."""
        return CertificateIndex(filter(self.would_be_usable, chain(self.certificates, self.base, self.known)))

    @cached_property
    def vouching(self) -> Vouching:
        """Who vouches for the roots of any source: the collection in use is among those who may."""
        told = self.known.vouching
        return Vouching(self.known.copies, (*self.base, *told.in_use), told.confirmed)

    @cached_property
    def _own_vouching(self) -> Vouching:
        """The same, for what is to be added: what is chosen is the user's own choice."""
        return Vouching(self.known.copies, (*self.certificates, *self.vouching.in_use), self.vouching.confirmed)

    def is_unvouched(self, certificate: Certificate) -> bool:
        """Return whether it is a root that neither the user has chosen nor anybody vouches for: no remedy adds it."""
        return self._own_vouching.is_unvouched(certificate)

    def facts(self, certificate: Certificate) -> tuple[Fact, ...]:
        """Return what is to be said of a certificate as one that issues others, today."""
        return self._told.facts(certificate, self.now)

    @cached_property
    def _told(self) -> Known:
        return Known(self.known, {each: found.revocation for each, found in self.revocations.items()}, self.soon)

    def is_usable(self, certificate: Certificate) -> bool:
        """Return whether it may be put into the file: a remedy must bring no finding of its own.

        Nor may it bring back, by another certificate, a key that is distrusted, nor be a root that nobody vouches for:
        that is for the user to choose.
        """
        return self.would_be_usable(certificate) and not self.is_unvouched(certificate)

    def would_be_usable(self, certificate: Certificate) -> bool:
        """Return whether it may be put into the file, if the user chooses it."""
        return UNUSABLE.isdisjoint(self.facts(certificate)) and not self._has_distrusted_key(certificate)

    def _has_distrusted_key(self, certificate: Certificate) -> bool:
        keys = self._distrusted_keys
        return bool(keys) and public_key_info(certificate.der) in keys

    @cached_property
    def _distrusted_keys(self) -> frozenset[bytes]:
        every = chain(self.certificates, self.known)
        told = (each for each in every for found in self._told.distrust(each) if found.fact is not Fact.REVOKED)
        return frozenset(key for each in told if (key := public_key_info(each.der)) is not None)

    def usable(self, certificates: Iterable[Certificate]) -> Iterator[Certificate]:
        """Yield those that may be put into the file."""
        return filter(self.is_usable, certificates)


UNUSABLE = EXPIRED.union(
    DISTRUST,
    (Fact.NOT_YET_VALID, Fact.NO_EMAIL, Fact.NO_EMAIL_IN_WINDOWS, Fact.BROKEN_SIGNATURE, Fact.BROKEN_KEY),
)
"""What keeps a certificate from being offered or added by a remedy: it would bring a finding of its own."""


def removal(certificate: Certificate) -> Change:
    """Return the remedy that removes a certificate."""
    return Change(text(QT_TRANSLATE_NOOP("core", "Remove")), remove=(certificate,))


def in_its_place(certificate: Certificate, issuers: tuple[Certificate, ...]) -> Replace:
    """Return the remedy that swaps a certificate which is of no use itself for those above it.

    Args:
        certificate: The certificate to remove.
        issuers: What to add.
    """
    label = QT_TRANSLATE_NOOP("core", "Replace with its issuers")
    return Replace(text(label), certificate, issuers)
