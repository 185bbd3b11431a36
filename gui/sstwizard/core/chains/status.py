"""The status of a certificate: the only place that decides what is wrong with it.

`KnownFacts.facts` returns the facts about one certificate in a role, at a moment, given what else is known. A fact has
no severity: findings (`FACTS` of the checks), verdicts, the survey and the list each have one table of what it means.
`validation` adds what is wrong with a path.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Self

from ..certificates.algorithms import BROKEN_HASHES, WEAK_HASHES, KeyUsage, algorithm_text, allows_email
from ..certificates.certificate import NO_PROPERTIES, Certificate
from ..certificates.details import DECISIVE
from ..certificates.programs import is_revoked, withdrawal
from ..formats.der import critical_extensions, has_extensions
from ..list_dates import Listed, list_dates
from ..text import QT_TRANSLATE_NOOP, Text, text
from .index import CertificateIndex
from .revocation import Revocation, RevocationStatus
from .signing import is_self_signed, may_be_self_signed

MARGIN = timedelta(hours=24)
"""A certificate that expires within this time counts as expired for uploads: the upload may take place tomorrow."""
SOON = timedelta(days=90)
"""How long before its end a certificate expires soon, by default."""

_MAY_SIGN = KeyUsage.DIGITAL_SIGNATURE | KeyUsage.CONTENT_COMMITMENT
"""The key usages of which Exchange Server requires one of a signer."""
_BROKEN_BELOW = {"RSA": 1024, "RSASSA-PSS": 1024, "DSA": 1024, "ECC": 160}
"""Keys of fewer bits have less than 80 bits of security (NIST SP 800-57 part 1), and have been broken."""
_WEAK_BELOW = {"RSA": 2048, "RSASSA-PSS": 2048, "DSA": 2048, "ECC": 256}
"""Keys of fewer bits count as weak (NIST SP 800-57 part 1: less than 112 bits; of curves the usual next size)."""
_NETSCAPE_TYPE, _NETSCAPE_TYPE_DER = "2.16.840.1.113730.1.1", bytes.fromhex("06096086480186f8420101")
"""The OID of nsCertType."""
NAME_CONSTRAINTS_DER = bytes.fromhex("0603551d1e")
"""The OID of nameConstraints (RFC 5280 4.2.1.10)."""


class Fact(Enum):
    """A fact about a certificate or a path: first those of a certificate, the worst first, then those of a path.

    Attributes:
        verdict: The sentence of verdicts; empty for `auto()`. Findings, about a collection, have words of their own.
    """

    verdict: str

    def __new__(cls, verdict: str) -> Self:  # noqa: D102
        fact = object.__new__(cls)
        fact._value_, fact.verdict = len(cls.__members__), verdict
        return fact

    @staticmethod
    def _generate_next_value_(*_: object) -> str:
        return ""

    WITHDRAWN = QT_TRANSLATE_NOOP(
        "core",
        "{program} has withdrawn “{name}”: nothing that depends on it should be trusted. Ask the sender to use another "
        "certificate.",
    )
    DISALLOWED = QT_TRANSLATE_NOOP(
        "core",
        "“{name}” is disallowed: nothing that depends on it should be trusted. Ask the sender to use another "
        "certificate.",
    )
    REVOKED = QT_TRANSLATE_NOOP(
        "core", "{said} Don't trust anything that depends on it. Ask the sender to use another certificate."
    )
    UNREADABLE = QT_TRANSLATE_NOOP(
        "core",
        "A certificate in the path of “{name}” can't be decoded, so it can't be checked. Ask the CA for a new one.",
    )
    """It can't be decoded, here or by OpenSSL."""
    UNDATED = QT_TRANSLATE_NOOP(
        "core", "The dates of “{name}” can't be read, so it counts as not valid. Ask the CA for a new one."
    )
    EXPIRED = QT_TRANSLATE_NOOP("core", "“{name}” expired on {end}. Ask the CA for its successor.")
    EXPIRES_WITHIN_A_DAY = auto()
    """It matters for uploads alone."""
    PERHAPS_REVOKED = auto()
    """By the list of revoked CAs, it or one above it was; it is not proposed, and decides no verdict."""
    NOT_YET_VALID = QT_TRANSLATE_NOOP(
        "core", "“{name}” isn't valid before {start}. Wait, or check this computer's clock."
    )
    """RFC 5280 6.1.3: before NotBefore a certificate does not count."""
    EXPIRES_SOON = auto()
    NO_EMAIL = QT_TRANSLATE_NOOP(
        "core",
        "“{name}” can't be used for secure email: its extended key usage lists other purposes. Use another "
        "certificate.",
    )
    """Its own extended key usage excludes email protection, which Exchange Server requires along the whole path."""
    NO_EMAIL_IN_WINDOWS = auto()
    """Windows on this computer limits it to other purposes; Exchange doesn't learn of that."""
    BROKEN_SIGNATURE = QT_TRANSLATE_NOOP(
        "core",
        "“{name}” is signed with {algorithm}, which can be forged. Don't trust it, and ask the CA for a new one.",
    )
    BROKEN_KEY = QT_TRANSLATE_NOOP(
        "core",
        "The key of “{name}” ({key}) is so short that it can be broken. Don't trust it, and ask the CA for a new one.",
    )
    CRITICAL_EXTENSION = QT_TRANSLATE_NOOP(
        "core", "“{name}” has a critical extension that is not known here, so it can't be checked. Ask the CA about it."
    )
    """A critical extension that is not evaluated here makes a certificate unusable (RFC 5280 4.2).

    OpenSSL reports all of them but nsCertType, which it leaves to the check of a purpose.
    """
    NON_STANDARD = QT_TRANSLATE_NOOP(
        "core",
        "“{name}” isn't made as the standard for certificates (RFC 5280) requires, so it can't be checked. Ask the CA "
        "for a new one.",
    )
    """It has a version above 3, extensions and a version below 3, or name constraints and is no CA (RFC 5280 4.1.2).

    OpenSSL accepts these, unless it is asked to be strict; what they mean is not defined.
    """
    MAY_NOT_SIGN = QT_TRANSLATE_NOOP(
        "core",
        "“{name}” may not sign: its key usage lists other purposes. Ask the sender to sign with another certificate.",
    )
    """Exchange Server requires that the key usage of a signer, if there is one, allows signatures."""
    NOT_A_CA = QT_TRANSLATE_NOOP(
        "core", "“{name}” may not issue certificates, but it issued one here. Don't trust what it issued."
    )
    """RFC 5280 4.2.1.9: a version 3 certificate without basicConstraints is no CA.

    OpenSSL accepts it as a CA if its key usage allows signing certificates; Windows takes it for an end entity.
    """
    WEAK_SIGNATURE = QT_TRANSLATE_NOOP(
        "core", "“{name}” is signed with {algorithm}, which is out of date. Ask the CA for a newer certificate."
    )
    WEAK_KEY = QT_TRANSLATE_NOOP(
        "core", "The key of “{name}” ({key}) is shorter than is recommended today. Ask the CA for a newer certificate."
    )

    UNCHECKED_SIGNATURE = QT_TRANSLATE_NOOP(
        "core",
        "Who signed “{name}” can't be checked here: the algorithm ({algorithm}) or the key of “{issuer}” is not known. "
        "Ask the CA for a certificate signed with RSA or ECDSA, and SHA-256.",
    )
    OTHER_SIGNATURE = QT_TRANSLATE_NOOP("core", "The signature on “{name}” doesn't match its issuer. Don't trust it.")
    OTHER_ISSUER = QT_TRANSLATE_NOOP(
        "core",
        "“{name}” names an issuer other than the certificate whose key signed it, so its chain is not valid. Ask the "
        "CA for a new one.",
    )
    PATH_LENGTH = QT_TRANSLATE_NOOP(
        "core", "“{name}” has more CAs below it than its path length allows. Ask the CA for a new certificate."
    )
    NAME_CONSTRAINTS = QT_TRANSLATE_NOOP(
        "core", "“{name}” contains a name that a CA above it may not certify (name constraints). Ask the CA."
    )
    UNCHECKED_NAMES = QT_TRANSLATE_NOOP(
        "core",
        "Whether a CA above “{name}” may certify all its names can't be checked: the CA's name constraints are of a "
        "kind that isn't known here, or say nothing of letters outside of ASCII. Ask the CA.",
    )
    """Name constraints in a form that OpenSSL doesn't know, or that says nothing of an address outside of ASCII."""
    POLICY = QT_TRANSLATE_NOOP(
        "core",
        "A CA above “{name}” requires a certificate policy (policyConstraints) that not every certificate below it "
        "names. Ask the CA for a new certificate.",
    )
    BAD_POLICY = QT_TRANSLATE_NOOP(
        "core",
        "The certificate policies of a certificate in the path of “{name}” are invalid. Ask the CA for a new one.",
    )
    TOO_WEAK = QT_TRANSLATE_NOOP(
        "core",
        "The key or signature of “{name}” is weaker than OpenSSL on this computer accepts. Ask the CA for a new one.",
    )
    """OpenSSL on this computer requires more than is required here."""
    REFUSED = QT_TRANSLATE_NOOP(
        "core", "“{name}” was refused (OpenSSL error {code}). Ask the CA what is wrong with it."
    )
    """OpenSSL refuses the path for a reason without a `Fact` of its own."""
    UNTRUSTED_ROOT = auto()
    """The path leads to a root that is no trust anchor."""
    INCOMPLETE = auto()
    """The path stops: an issuer is missing."""


DISTRUST = (Fact.WITHDRAWN, Fact.DISALLOWED, Fact.REVOKED)
"""It must not be trusted, whoever vouches for others in its path."""
NOT_PROPOSED = frozenset((*DISTRUST, Fact.PERHAPS_REVOKED))
"""It is neither proposed nor used to complete a chain."""
EXPIRED = frozenset((Fact.EXPIRED, Fact.EXPIRES_WITHIN_A_DAY))
"""Exchange refuses a file with it, uploaded today or tomorrow."""
DATES = (Fact.UNDATED, Fact.EXPIRED, Fact.NOT_YET_VALID)
"""It is not valid at a moment."""
LASTING = (
    *(Fact.UNREADABLE, Fact.NO_EMAIL, Fact.BROKEN_SIGNATURE, Fact.BROKEN_KEY, Fact.CRITICAL_EXTENSION),
    Fact.NON_STANDARD,
)
"""It can't be used for mail, whoever issued it."""

UNUSABLE_ROOT = frozenset((*DISTRUST, *DATES, *LASTING, Fact.NOT_A_CA))
"""A root with one of these can't be trusted for mail, whoever vouches for it."""


_CRL_SAYS = QT_TRANSLATE_NOOP("core", "The CA's revocation list (CRL) on “{name}”: {said}")
_LIST_SAYS = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” was revoked by its owner, or stands below a CA that was, as CCADB's list of {listed} says, which doesn't "
    "say since when.",
)


class Role(Enum):
    """What a certificate is asked to do."""

    ISSUER = auto()
    """Issue certificates, as all in a collection should."""
    SIGNER = auto()
    """Sign messages."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a certificate, or with a path because of it.

    Attributes:
        code: OpenSSL's error (x509_vfy.h) for `Fact.REFUSED`.
        said: Who says so, for `Fact.REVOKED`.
    """

    fact: Fact
    certificate: Certificate
    code: int = 0
    said: Text | None = None

    @property
    def message(self) -> Text:
        """A sentence about the problem, and what to do."""
        details = self.certificate.details
        withdrawn = withdrawal(self.certificate) if self.fact is Fact.WITHDRAWN else None
        of_a_person = QT_TRANSLATE_NOOP(
            "core", "The certificate of “{name}” expired on {end}. The sender needs a new one."
        )
        return text(
            of_a_person if self.fact is Fact.EXPIRED and not self.certificate.is_ca else self.fact.verdict,
            name=self.certificate.name,
            issuer=self.certificate.issuer_name,
            start=details.not_before,
            end=details.not_after,
            algorithm=algorithm_text(details.signature_algorithm),
            key=algorithm_text(details.key),
            code=self.code,
            said=self.said or "",
            program=withdrawn.program.title if withdrawn else "",
        )


class KnownFacts:
    """The facts about certificates, with what is known about them besides their own bytes."""

    def __init__(
        self,
        index: CertificateIndex | None = None,
        revocations: Mapping[Certificate, Revocation] | None = None,
        soon: timedelta = SOON,
    ) -> None:
        """Prepare it.

        Args:
            index: Every certificate that any source holds; Windows may limit any copy.
            revocations: The answers to whether certificates were revoked; empty where nobody has asked.
            soon: How long before its end a certificate expires soon.
        """
        self.index, self.revocations = index or CertificateIndex(), revocations or {}
        self._soon = soon
        self._facts: dict[tuple[Certificate, datetime, Role], tuple[Fact, ...]] = {}

    def facts(self, certificate: Certificate, moment: datetime, role: Role = Role.ISSUER) -> tuple[Fact, ...]:
        """Return the facts about a certificate at a moment (UTC), in the order of `Fact`."""
        key = certificate, moment, role
        if key not in self._facts:
            facts = (*self.early_facts(certificate, moment), *late_facts(certificate, role))
            self._facts[key] = tuple(sorted(facts, key=lambda fact: fact.value))
        return self._facts[key]

    def problems(self, certificate: Certificate, moment: datetime, role: Role = Role.ISSUER) -> Iterator[Problem]:
        """Yield the problem for each of `facts`."""
        for fact in self.facts(certificate, moment, role):
            yield Problem(fact, certificate, said=self.who_revoked(certificate) if fact is Fact.REVOKED else None)

    def why_useless(self, root: Certificate, moment: datetime) -> Text | None:
        """Return a sentence on why a root needs no comparison: it can't serve anyway; None where it can."""
        return next((each.message for each in self.problems(root, moment) if each.fact in UNUSABLE_ROOT), None)

    def who_revoked(self, certificate: Certificate) -> Text:
        """Return a sentence that says who says that a certificate was revoked: its CA, or the list of revoked CAs."""
        answer = self.revocations.get(certificate)
        if answer is not None and answer.status is RevocationStatus.REVOKED:
            return text(_CRL_SAYS, name=certificate.name, said=answer.message)
        return text(_LIST_SAYS, name=certificate.name, listed=list_dates()[Listed.REVOKED])

    def may_be_proposed(self, certificate: Certificate) -> bool:
        """Return whether nobody distrusts a certificate, nor may it have been revoked: at any moment, in any role."""
        return next(self.doubts(certificate), None) is None

    def early_facts(self, certificate: Certificate, moment: datetime) -> Iterator[Fact]:
        """Yield those of `facts` that are cheap to find: lists show them for thousands of certificates."""
        yield from self.doubts(certificate)
        yield from date_facts(certificate, moment, self._soon)
        if not allows_email(certificate.details.purposes):
            yield Fact.NO_EMAIL
        elif not all(each.allows_email for each in self._with_windows_properties(certificate)):
            yield Fact.NO_EMAIL_IN_WINDOWS

    def doubts(self, certificate: Certificate) -> Iterator[Fact]:
        """Yield those of `NOT_PROPOSED` that apply to a certificate."""
        if withdrawal(certificate) is not None:
            yield Fact.WITHDRAWN
        if any(each.windows.disallowed for each in self._with_windows_properties(certificate)):
            yield Fact.DISALLOWED
        answer = self.revocations.get(certificate) if self.revocations else None
        status = answer.status if answer is not None else RevocationStatus.UNCHECKED
        listed = is_revoked(certificate)
        is_listed = listed is not None and not is_self_signed(certificate)
        if status is RevocationStatus.REVOKED or (is_listed and listed):
            yield Fact.REVOKED
        elif is_listed and status is RevocationStatus.UNCHECKED:  # no revocation list of its CA tells more
            yield Fact.PERHAPS_REVOKED

    def _with_windows_properties(self, certificate: Certificate) -> Sequence[Certificate]:
        """Return a certificate and its copies, as far as they have properties from Windows, which may limit any."""
        copies = self.index.copies_with_windows_properties(certificate)
        return copies if certificate.windows is NO_PROPERTIES else (certificate, *copies)


def late_facts(certificate: Certificate, role: Role = Role.ISSUER) -> Iterator[Fact]:
    """Yield the other facts of `KnownFacts.facts`: more of the certificate is decoded, or a signature checked."""
    if not DECISIVE.isdisjoint(certificate.details.undecodable):
        yield Fact.UNREADABLE
    yield from _weaknesses(certificate)
    if _NETSCAPE_TYPE_DER in certificate.der and _NETSCAPE_TYPE in critical_extensions(certificate.der):
        yield Fact.CRITICAL_EXTENSION
    if _is_non_standard(certificate):
        yield Fact.NON_STANDARD
    usage = certificate.details.key_usage if role is Role.SIGNER else None
    if usage is not None and not usage & _MAY_SIGN:
        yield Fact.MAY_NOT_SIGN
    if role is Role.ISSUER and not certificate.is_ca:
        yield Fact.NOT_A_CA


def _is_non_standard(certificate: Certificate) -> bool:
    version = certificate.details.version or 3
    if version > 3 or (version < 3 and has_extensions(certificate.der)):
        return True
    return NAME_CONSTRAINTS_DER in certificate.der and not certificate.is_ca and has_extensions(certificate.der)


def is_expired(certificate: Certificate, now: datetime) -> bool:
    """Return whether Exchange would refuse an upload of a certificate, now (UTC) or tomorrow, as it has expired.

    If its end can't be decoded, it has not.
    """
    return not EXPIRED.isdisjoint(date_facts(certificate, now))


def date_facts(certificate: Certificate, moment: datetime, soon: timedelta = SOON) -> Iterator[Fact]:
    """Yield the facts about the dates of a certificate at a moment, UTC.

    It is valid through its last second (RFC 5280 4.1.2.5), of which it can't name a part.
    """
    start, end = certificate.details.not_before, certificate.details.not_after
    moment = moment.replace(microsecond=0)
    if start is None or end is None:
        yield Fact.UNDATED if certificate.details.version else Fact.UNREADABLE
    if end is not None and end < moment:
        yield Fact.EXPIRED
    elif end is not None and end <= moment + MARGIN:
        yield Fact.EXPIRES_WITHIN_A_DAY
    if start is not None and start > moment:
        yield Fact.NOT_YET_VALID
    if end is not None and moment + MARGIN < end <= moment + soon:
        yield Fact.EXPIRES_SOON


def dates_at(certificate: Certificate, moment: datetime) -> frozenset[Fact]:
    """Return which of `DATES` apply to a certificate: all about it that depends on the moment that is asked for."""
    return frozenset(each for each in date_facts(certificate, moment) if each in DATES)


def _weaknesses(certificate: Certificate) -> Iterator[Fact]:
    """Yield the facts about a broken or weak signature and key; unknown algorithms and sizes yield none.

    The signature of a self-signed certificate proves nothing, so it is no weakness.
    """
    algorithm, key = certificate.details.signature_algorithm, certificate.details.key
    used = algorithm.hash if algorithm is not None else ""
    if used in BROKEN_HASHES | WEAK_HASHES and not may_be_self_signed(certificate):
        yield Fact.BROKEN_SIGNATURE if used in BROKEN_HASHES else Fact.WEAK_SIGNATURE
    if key is not None and key.bits is not None and key.bits < _WEAK_BELOW.get(key.algorithm, 0):
        yield Fact.BROKEN_KEY if key.bits < _BROKEN_BELOW[key.algorithm] else Fact.WEAK_KEY
