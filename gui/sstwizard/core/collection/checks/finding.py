"""Findings, their remedies, and the input of the rules that make them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, StrEnum
from functools import cached_property, partial
from itertools import chain

from ...certificates.certificate import Certificate
from ...chains.index import CertificateIndex
from ...chains.signing import is_self_signed
from ...chains.status import EXPIRED, NOT_PROPOSED, Fact, KnownFacts
from ...chains.validation import end_of, path_to_root
from ...chains.vouching import Vouching
from ...formats.der import public_key_info
from ...sources.revocation_lists import RevocationAnswer
from ...text import QT_TRANSLATE_NOOP, Text, text
from ..collection import CertificateCollection


class Code(StrEnum):
    """The codes of findings on the command line, those that may be errors first."""

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
    SUCCESSOR = "successor"
    STOPS_ISSUING = "stops-issuing"
    ONE_PROGRAM = "one-program"
    CROSS_SIGNED = "cross-signed"
    RE_KEYED = "re-keyed"
    DUPLICATE = "duplicate"
    PRIVATE_KEY_LEFT_OUT = "private-key-left-out"
    WINDOWS_DATA_LEFT_OUT = "windows-data-left-out"
    UNDECODABLE = "undecodable"


_HARMLESS = (Code.DUPLICATE, Code.PRIVATE_KEY_LEFT_OUT, Code.WINDOWS_DATA_LEFT_OUT)


class Severity(Enum):
    """How bad a finding is.

    ERROR: Exchange refuses the file, or mail that needs the certificate is not trusted or should not be. WARNING: it
    works, but deserves attention. INFO: good to know.
    """

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def text(self) -> Text:
        """The word shown with the finding."""
        words = {
            Severity.ERROR: QT_TRANSLATE_NOOP("core", "Error"),
            Severity.WARNING: QT_TRANSLATE_NOOP("core", "Warning"),
            Severity.INFO: QT_TRANSLATE_NOOP("core", "Note"),
        }
        return text(words[self])


class Basis(Enum):
    """The source of a rule."""

    DOCUMENTED = QT_TRANSLATE_NOOP("core", "Documented by Microsoft")
    SEEN = QT_TRANSLATE_NOOP("core", "Seen in Exchange Server; Exchange Online may differ")
    STANDARD = QT_TRANSLATE_NOOP("core", "From the certificate standard, RFC 5280")
    PUBLIC_CAS = QT_TRANSLATE_NOOP("core", "From the rules for public CAs (CA/Browser Forum, root programs)")
    ADVICE = QT_TRANSLATE_NOOP("core", "Our advice")

    @property
    def text(self) -> Text:
        """The sentence shown beside the finding."""
        return text(self.value)


@dataclass(frozen=True, slots=True)
class Change:
    """A remedy that changes the collection by itself: it adds certificates, removes some, or replaces one.

    What it adds is, of a replacement, first what takes the place of the removed one, then the issuers it needs.
    """

    label: Text
    add: tuple[Certificate, ...] = ()
    remove: tuple[Certificate, ...] = ()


@dataclass(frozen=True, slots=True)
class Download:
    """A remedy that asks for an issuer that no source holds, once the user has seen the address and agreed.

    At least one address is where the certificate says that its issuer's is published (RFC 5280 4.2.2.1).
    """

    label: Text
    certificate: Certificate
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VouchFor:
    """A remedy that adds a root for which nobody vouches, once the user has seen its SHA-256 and agreed."""

    label: Text
    root: Certificate


Remedy = Change | Download | VouchFor
"""What one click can do about a finding."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding about a collection or one of its certificates.

    Attributes:
        title: What will happen.
        message: Which certificate, why, and what to do.
        remedy: What one click can do about it, if anything can.
        choices: Parts of the remedy to choose from; each is enough by itself.
        cause: What may concern several certificates: then people are told of it once.
    """

    code: Code
    severity: Severity
    title: Text
    message: Text
    basis: Basis
    certificate: Certificate | None = None
    remedy: Remedy | None = None
    choices: tuple[Change, ...] = ()
    cause: Text | None = None

    @property
    def change(self) -> Change | None:
        """The remedy, if it changes the collection by itself."""
        return self.remedy if isinstance(self.remedy, Change) else None

    @property
    def removal(self) -> Change | None:
        """What removes its certificate, where the remedy does not; not where nothing is wrong with it."""
        is_removed = self.change is not None and self.certificate in self.change.remove
        if self.certificate is None or self.code in _HARMLESS or is_removed:
            return None
        return removal(self.certificate)


@dataclass(frozen=True, slots=True)
class FindingKind:
    """What the findings of a rule have in common: attributes of `Finding`.

    Title and message have `{name}` where the certificate's name goes, and places for other values.
    """

    severity: Severity
    code: Code
    title: str
    message: str
    basis: Basis = Basis.ADVICE

    def about(
        self, certificate: Certificate, remedy: Remedy | None = None, choices: tuple[Change, ...] = (), **values: object
    ) -> Finding:
        """Return the finding about a certificate; the values go into title and message besides its name."""
        title, message = (text(each, name=certificate.name, **values) for each in (self.title, self.message))
        return Finding(self.code, self.severity, title, message, self.basis, certificate, remedy, choices)


error = partial(FindingKind, Severity.ERROR)
warning = partial(FindingKind, Severity.WARNING)
note = partial(FindingKind, Severity.INFO)


@dataclass(frozen=True)
class CheckInput:
    """The input of the rules: the arguments of `assess`.

    The base is what an update began with; it vouches for its roots only where it is in use, which `known` says.
    """

    collection: CertificateCollection
    now: datetime
    known: CertificateIndex
    base: CertificateCollection
    soon: timedelta
    revocations: Mapping[Certificate, RevocationAnswer]

    @cached_property
    def chosen(self) -> CertificateIndex:
        """The chosen certificates, to find which of them issued which."""
        return CertificateIndex(self.collection.ordered)

    @cached_property
    def usable_issuers(self) -> CertificateIndex:
        """What is chosen, in use today or in any source, and may be put into the file by a remedy."""
        usable = [each for each in self.addable_issuers if not self.is_unvouched(each)]
        # Roots in it count as vouched for: a single copy may not show that Windows vouches for it.
        # What the index keeps may not hold this object, which holds the index: both would stay until Python searches.
        may_be_added, vouching = self._is_addable, self._vouching_for_remedies
        reserve = self.known.reserve.where(lambda each: may_be_added(each) and not vouching.is_unvouched(each))
        return CertificateIndex(usable, in_use=usable, reserve=reserve)

    def of_same_key(self, certificate: Certificate) -> tuple[Certificate, ...]:
        """Return the other usable certificates of the same subject and key, the one that expires last first."""
        renewed = (each for each in self.usable_issuers.of_same_key(certificate) if each.is_ca == certificate.is_ca)
        return tuple(sorted(renewed, key=lambda each: (end_of(each), is_self_signed(each), each.sha256), reverse=True))

    @cached_property
    def addable_issuers(self) -> CertificateIndex:
        """The same, and the roots that only the user may add."""
        held = filter(self._is_addable, chain(self.collection.ordered, self.base, self.known))
        return CertificateIndex(held, reserve=self.known.reserve.where(self._is_addable))

    @cached_property
    def _vouching_for_remedies(self) -> Vouching:
        """Who vouches for the roots of any source; what is chosen is the user's own choice."""
        known = self.known.vouching
        return Vouching(self.known.copies, (*self.collection, *known.in_use), known.confirmed)

    def is_unvouched(self, certificate: Certificate) -> bool:
        """Return whether it is a root that neither the user has chosen nor anybody vouches for: no remedy adds it."""
        return self._vouching_for_remedies.is_unvouched(certificate)

    def twin_path(self, certificate: Certificate) -> tuple[Certificate, ...]:
        """Return another certificate for the same CA and key, and those above it, if they lead to a root."""
        for twin in self.of_same_key(certificate):
            path = (twin, *path_to_root(twin, self.usable_issuers, self.collection))
            if is_self_signed(path[-1]):
                return path
        return ()

    def facts(self, certificate: Certificate) -> tuple[Fact, ...]:
        """Return the facts about a certificate as an issuer, today."""
        return self._known_facts.facts(certificate, self.now)

    def who_revoked(self, certificate: Certificate) -> Text:
        """Return who says that a certificate was revoked."""
        return self._known_facts.who_revoked(certificate)

    @cached_property
    def noteworthy(self) -> tuple[Certificate, ...]:
        """The chosen certificates about which there are facts, in the order of the file."""
        return tuple(filter(self.facts, self.collection.ordered))

    @cached_property
    def _known_facts(self) -> KnownFacts:
        return KnownFacts(self.known, {each: answer.revocation for each, answer in self.revocations.items()}, self.soon)

    def is_usable(self, certificate: Certificate) -> bool:
        """Return whether a remedy may put it into the file: it must bring no finding of its own.

        Nor may it bring back, by another certificate, a key that is distrusted, nor be a root that nobody vouches for:
        that is for the user to choose.
        """
        return self._is_addable(certificate) and not self.is_unvouched(certificate)

    @cached_property
    def _is_addable(self) -> Callable[[Certificate], bool]:
        """What says whether a certificate may be put into the file, if the user chooses it."""
        known, now, distrusted = self._known_facts, self.now, self._distrusted_keys

        def is_addable(certificate: Certificate) -> bool:
            is_sound = UNUSABLE.isdisjoint(known.facts(certificate, now))
            return is_sound and (not distrusted or public_key_info(certificate.der) not in distrusted)

        return is_addable

    @cached_property
    def _distrusted_keys(self) -> frozenset[bytes]:
        every, fatal = chain(self.collection, self.known), {Fact.WITHDRAWN, Fact.DISALLOWED}
        distrusted = (each for each in every if not fatal.isdisjoint(self._known_facts.doubts(each)))
        return frozenset(key for each in distrusted if (key := public_key_info(each.der)) is not None)


UNUSABLE = EXPIRED.union(
    NOT_PROPOSED, (Fact.NOT_YET_VALID, Fact.NO_EMAIL, Fact.NO_EMAIL_IN_WINDOWS, Fact.BROKEN_SIGNATURE, Fact.BROKEN_KEY)
)
"""The facts that keep a certificate from being offered or added by a remedy: it would bring a finding of its own."""


def removal(certificate: Certificate) -> Change:
    """Return the remedy that removes a certificate."""
    return Change(text(QT_TRANSLATE_NOOP("core", "Remove")), remove=(certificate,))


def replacement_by_issuers(certificate: Certificate, issuers: tuple[Certificate, ...]) -> Change:
    """Return the remedy that replaces a certificate which is of no use itself by those above it."""
    return Change(text(QT_TRANSLATE_NOOP("core", "Replace with its issuers")), issuers, (certificate,))
