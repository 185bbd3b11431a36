"""The CAs that issued signers' certificates, and the path by which each reaches a root.

A signature is made by one key, so certificates with the same name and key are one CA, even if it is cross-signed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import Enum, StrEnum, auto
from itertools import islice
from typing import Self

from ..certificates.budget import Budget, is_spent, note_cut_short
from ..certificates.certificate import Certificate
from ..certificates.programs import Program, vouching_programs
from ..certificates.reading import ReportProgress, no_progress
from ..chains.index import CertificateIndex, Origin
from ..chains.signing import is_self_signed
from ..chains.status import DISTRUST, Fact, KnownFacts
from ..chains.validation import MAX_FOLLOWED, CertificateChain, search
from ..chains.vouching import Voucher
from ..formats.der import public_key_info
from ..messages.trust import CollectionTrust, own_problem
from ..text import QT_TRANSLATE_NOOP, Text, text
from .collection import added_size, earliest_expiry
from .signings import Occurrence, SignedMail, Signing, time_order

MAX_PATHS = 20
"""How many paths of an issuing CA are validated, for each of its signers; real CAs have up to three."""
_MAX_SEARCHED = 300
"""How many paths of an issuing CA are followed, for all certificates of its key; strangers can make many of these."""
_MIN_SEARCHED = 5
"""How many are followed for each of them in any case."""
MAX_CERTIFICATES = 2_000
"""From how many certificates of its key they are followed, the most likely first: strangers can make these, too."""
MAX_PEOPLE = 20
"""How many certificates of people without mail are tried on each path of their CA."""
_NEVER = datetime.max.replace(tzinfo=UTC)


class NextStep(Enum):
    """What can be done about an issuing CA that is not proposed."""

    IMPOSSIBLE = auto()
    UNCONFIRMED = auto()
    """Its root can be compared, and confirmed."""
    OFFERED = auto()
    OUTBID = auto()
    """It is offered in place of others, which serve more senders."""
    TOO_LARGE = auto()
    """Certificates have to be removed first."""


class RejectionReason(StrEnum):
    """Why an issuing CA is not proposed, in the order of the checks. The values are those of `--json`."""

    standing: NextStep

    def __new__(cls, value: str, standing: NextStep) -> Self:
        """Make a member of its value in `--json` and what can be done about it."""
        member = str.__new__(cls, value)
        member._value_, member.standing = value, standing
        return member

    UNCHECKED = "unchecked", NextStep.IMPOSSIBLE
    ISSUER_MISSING = "issuer-missing", NextStep.IMPOSSIBLE
    INCOMPLETE_CHAIN = "incomplete-chain", NextStep.IMPOSSIBLE
    REVOKED = "revoked", NextStep.IMPOSSIBLE
    WITHDRAWN = "withdrawn", NextStep.IMPOSSIBLE
    EXPIRED = "expired", NextStep.IMPOSSIBLE
    NOT_YET_VALID = "not-yet-valid", NextStep.IMPOSSIBLE
    RULE_BROKEN = "rule-broken", NextStep.IMPOSSIBLE
    UNUSABLE_SIGNER = "unusable-signer", NextStep.IMPOSSIBLE
    SELF_SIGNED_SIGNER = "self-signed-signer", NextStep.IMPOSSIBLE
    NOT_VOUCHED = "not-vouched", NextStep.UNCONFIRMED
    NO_MAIL = "no-mail", NextStep.OFFERED
    CHANGED_ONLY = "changed-only", NextStep.OFFERED
    SIGNER_EXPIRED = "signer-expired", NextStep.OFFERED
    SUPERSEDED = "superseded", NextStep.OFFERED
    SERVED = "served", NextStep.OFFERED
    COLLECTION_TOO_LARGE = "collection-too-large", NextStep.TOO_LARGE
    NO_ROOM = "no-room", NextStep.OUTBID

    @property
    def label(self) -> Text:
        """The reason in a few words."""
        return text(_WORDS[self][0])

    def message(self, name: str, missing: str = "") -> Text:
        """Return the reason why the CA of a name is not proposed in a sentence, and what can be done.

        Where its chain is incomplete, `missing` is the name of the issuer that nobody has.
        """
        return text(_WORDS[self][1], name=name, missing=missing)


_WORDS = {
    RejectionReason.UNCHECKED: (
        QT_TRANSLATE_NOOP("core", "Not checked completely"),
        QT_TRANSLATE_NOOP(
            "core",
            "Too many certificates in this mail have the name of “{name}”, or of a CA above it: not all were checked. "
            "Open fewer messages at a time.",
        ),
    ),
    RejectionReason.ISSUER_MISSING: (
        QT_TRANSLATE_NOOP("core", "Not found"),
        QT_TRANSLATE_NOOP(
            "core", "“{name}” is in no open source. Ask the sender for the CA's certificate, and add its file."
        ),
    ),
    RejectionReason.INCOMPLETE_CHAIN: (
        QT_TRANSLATE_NOOP("core", "Chain incomplete"),
        QT_TRANSLATE_NOOP(
            "core",
            "“{missing}”, an issuer above “{name}”, is missing. Ask the sender or the CA for its certificate, and add "
            "the file.",
        ),
    ),
    RejectionReason.REVOKED: (
        QT_TRANSLATE_NOOP("core", "Revoked"),
        QT_TRANSLATE_NOOP(
            "core",
            "A CA in the chain of “{name}” was revoked, or may have been. Its senders need certificates from another.",
        ),
    ),
    RejectionReason.WITHDRAWN: (
        QT_TRANSLATE_NOOP("core", "Withdrawn"),
        QT_TRANSLATE_NOOP(
            "core", "Windows or a root program has withdrawn a certificate in the chain of “{name}”. Don't trust it."
        ),
    ),
    RejectionReason.EXPIRED: (
        QT_TRANSLATE_NOOP("core", "Expired"),
        QT_TRANSLATE_NOOP(
            "core",
            "A certificate in the chain of “{name}” has expired, and Exchange refuses a file that contains it. "
            "Open newer mail from its senders.",
        ),
    ),
    RejectionReason.NOT_YET_VALID: (
        QT_TRANSLATE_NOOP("core", "Not yet valid"),
        QT_TRANSLATE_NOOP("core", "A certificate in the chain of “{name}” is not valid yet."),
    ),
    RejectionReason.RULE_BROKEN: (
        QT_TRANSLATE_NOOP("core", "Chain not valid"),
        QT_TRANSLATE_NOOP(
            "core", "The chain of “{name}” breaks a rule, such as the minimum key length. Double-click for details."
        ),
    ),
    RejectionReason.UNUSABLE_SIGNER: (
        QT_TRANSLATE_NOOP("core", "Sender not valid"),
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” is in order, but no certificate of its senders can be used for their mail; each message says "
            "why. Ask the senders to use another certificate.",
        ),
    ),
    RejectionReason.SELF_SIGNED_SIGNER: (
        QT_TRANSLATE_NOOP("core", "Self-signed sender"),
        QT_TRANSLATE_NOOP(
            "core", "“{name}” signed its own certificate: no CA issued it. Ask for a certificate that a CA has issued."
        ),
    ),
    RejectionReason.NOT_VOUCHED: (
        QT_TRANSLATE_NOOP("core", "Compare the root first"),
        QT_TRANSLATE_NOOP(
            "core",
            "Nobody vouches for the root of “{name}”; anybody can make one. Ask the "
            "sender's organization for the SHA-256 by phone, and compare it.",
        ),
    ),
    RejectionReason.NO_MAIL: (
        QT_TRANSLATE_NOOP("core", "No mail seen"),
        QT_TRANSLATE_NOOP(
            "core", "Only certificates of people under “{name}” were opened, no mail. Select it if they write to you."
        ),
    ),
    RejectionReason.CHANGED_ONLY: (
        QT_TRANSLATE_NOOP("core", "In changed mail only"),
        QT_TRANSLATE_NOOP(
            "core", "All messages under “{name}” were changed in transit. Select it if you know its senders."
        ),
    ),
    RejectionReason.SIGNER_EXPIRED: (
        QT_TRANSLATE_NOOP("core", "For old mail only"),
        QT_TRANSLATE_NOOP(
            "core", "All senders under “{name}” have expired certificates. It is needed only for old mail."
        ),
    ),
    RejectionReason.SUPERSEDED: (
        QT_TRANSLATE_NOOP("core", "Replaced by another CA"),
        QT_TRANSLATE_NOOP(
            "core",
            "The senders under “{name}” now sign with certificates of another CA. It is needed only for old mail.",
        ),
    ),
    RejectionReason.SERVED: (
        QT_TRANSLATE_NOOP("core", "Trusted by another path"),
        QT_TRANSLATE_NOOP("core", "The senders under “{name}” are already trusted, by another path."),
    ),
    RejectionReason.COLLECTION_TOO_LARGE: (
        QT_TRANSLATE_NOOP("core", "Collection too large"),
        QT_TRANSLATE_NOOP(
            "core", "The collection is already too large. Remove certificates first, then “{name}” can be added."
        ),
    ),
    RejectionReason.NO_ROOM: (
        QT_TRANSLATE_NOOP("core", "No room left"),
        QT_TRANSLATE_NOOP(
            "core", "There is no room for “{name}”: other CAs serve more senders. Select it in place of another CA."
        ),
    ),
}
"""Short and long text of each reason."""


@dataclass(frozen=True, slots=True)
class ChosenPath:
    """The path by which an issuing CA reaches a root.

    Attributes:
        chain: From the CA to the root, as far as it goes.
        fault: Why nothing that the CA issued is trusted by it; None where something is.
        trusted: The signings that are trusted by it.
        is_cut_short: Others may be, too, but were not checked.
    """

    chain: CertificateChain = ()
    vouchers: tuple[Voucher, ...] = ()
    fault: RejectionReason | None = None
    trusted: frozenset[Signing] = frozenset()
    is_cut_short: bool = False


@dataclass(eq=False, slots=True)
class Issuer:
    """A CA that issued signers' certificates.

    Attributes:
        certificates: The certificates with its name and key, proven issuers of the signers; the signer itself, if that
            is self-signed; empty if no source holds one.
        is_signer: It is no CA, but a self-signed signer.
        key_id: Its key identifier as stated by the certificates that it issued, if no source holds its own.
        people: Certificates that it issued and that came without mail, as if each signed now; empty if there is mail.
        is_cut_short: Not all certificates that may be its own were tried.
    """

    name: str
    subject: str
    certificates: tuple[Certificate, ...] = ()
    is_signer: bool = False
    key_id: bytes | None = None
    occurrences: list[Occurrence] = field(default_factory=list)
    people: list[Signing] = field(default_factory=list)
    path: ChosenPath = field(default_factory=ChosenPath)
    is_cut_short: bool = False

    @property
    def mails(self) -> tuple[SignedMail, ...]:
        """The messages that its signers signed, each once."""
        return tuple(dict.fromkeys(each.mail for each in self.occurrences if each.mail is not None))

    @property
    def weight(self) -> int:
        """How much there is to check: itself, and each of its signers or people."""
        return 1 + len({each.signing.signer for each in self.occurrences} or self.people[:MAX_PEOPLE])

    @property
    def senders(self) -> tuple[str, ...]:
        """The addresses of its signers, or of its people, sorted; those of attached messages are not counted."""
        signings = (*(each.signing for each in self.occurrences if each.mail), *self.people)
        return tuple(sorted({address for each in signings for address in each.addresses}))


def issuers_of(
    occurrences: Iterable[Occurrence],
    pool: CertificateIndex,
    people: Sequence[Signing] = (),
    budget: Budget | None = None,
) -> list[Issuer]:
    """Group signatures by the CA that issued the signer's certificate.

    The certificates of people that came without mail add further CAs, and change nothing about CAs with mail: anybody
    can put certificates into a folder or a message. No signer takes more of the budget than an even share, and half of
    it is left for the paths.
    """
    budget = budget or Budget()
    signings: dict[Certificate, list[Occurrence]] = {}
    for occurrence in occurrences:
        signings.setdefault(occurrence.signing.signer, []).append(occurrence)
    questions = 2 * (len(signings) + len(people))
    found: dict[object, Issuer] = {}
    for done, signer in enumerate((*signings, *(each.signer for each in people))):
        with budget.part(1 / (questions - done)) as part:
            key, new = _issuer_of(signer, pool, part)
        issuer = found.setdefault(key, new)
        if done < len(signings):
            issuer.occurrences += signings[signer]
        elif not issuer.occurrences:
            issuer.people.append(people[done - len(signings)])
    return list(found.values())


def _issuer_of(signer: Certificate, pool: CertificateIndex, budget: Budget) -> tuple[object, Issuer]:
    """Return an issuer and its identity: subject and key, or what the signer says of it if no source holds it."""
    if is_self_signed(signer):
        return signer, Issuer(signer.name, signer.details.subject, (signer,), is_signer=True)
    certificates = tuple(pool.issuers_of(signer))
    details = signer.details
    if not certificates:
        key_id, is_cut_short = details.authority_key_id, budget.is_cut_short
        unknown = Issuer(signer.issuer_name, details.issuer, key_id=key_id, is_cut_short=is_cut_short)
        return (details.issuer_key, key_id, is_cut_short), unknown
    first = certificates[0]
    return (details.issuer_key, public_key_info(first.der)), Issuer(first.name, first.details.subject, certificates)


class PathChooser:
    """Chooses a path for each issuing CA, once."""

    def __init__(
        self,
        pool: CertificateIndex,
        base: Collection[Certificate],
        now: datetime,
        report: ReportProgress = no_progress,
        budget: Budget | None = None,
    ) -> None:
        """Choose among all that is known, for a moment, with the base in use; the report may end the work."""
        self._budget = budget or Budget()
        self._pool, self._base, self._now, self._report = pool, base, now, report
        self._known = KnownFacts(pool)
        self._has_voucher: dict[str, bool] = {}

    def choose(self, issuer: Issuer, share: float = 1) -> ChosenPath:
        """Return the first path by which something is trusted; else the one to show, with its fault.

        Paths to a root in the collection come first, then those that somebody vouches for, that expire last, that add
        the fewest bytes, then by SHA-256 from the issuing CA up. It takes a share of what is left of the budget.
        """
        if issuer.is_cut_short:
            return ChosenPath(fault=RejectionReason.UNCHECKED)
        if not issuer.certificates:
            return ChosenPath(fault=RejectionReason.ISSUER_MISSING)
        with self._budget.part(share) as budget:
            chosen = self._choose(issuer)
        if chosen.trusted:
            is_whole = chosen.trusted.issuperset(each.signing for each in issuer.occurrences)
            return replace(chosen, is_cut_short=budget.is_spent and not is_whole)
        return replace(chosen, fault=RejectionReason.UNCHECKED) if budget.is_cut_short else chosen

    def _choose(self, issuer: Issuer) -> ChosenPath:
        intact = [each.signing for each in issuer.occurrences if each.is_intact]
        last = max(intact or issuer.people, key=time_order, default=None)
        issued = last.signer.details.not_before if last else None
        shown: ChosenPath | None = None
        paths = self._in_order(issuer.certificates, issued)
        for path in paths[:MAX_PATHS]:
            self._report(0, 0)
            fault = path.fault or (RejectionReason.SELF_SIGNED_SIGNER if issuer.is_signer else None)
            good = frozenset() if fault else self._trusted(issuer, path.chain)
            if good:
                return ChosenPath(path.chain, path.vouchers, None, good)
            if shown is None or (shown.fault is not None and fault is None):
                shown = ChosenPath(path.chain, path.vouchers, fault)
        if any(each.vouchers and not each.fault for each in paths[MAX_PATHS:]) or any(map(self._goes_on, paths)):
            note_cut_short()
        shown = shown or ChosenPath(issuer.certificates[:1], (), RejectionReason.INCOMPLETE_CHAIN)
        signings = issuer.people[:MAX_PEOPLE] or (each.signing for each in issuer.occurrences)
        return shown if shown.fault else replace(shown, fault=fault_of(signings, self._known))

    def _in_order(self, certificates: Sequence[Certificate], issued: datetime | None) -> Sequence[ChosenPath]:
        most = min(MAX_FOLLOWED, max(_MIN_SEARCHED, _MAX_SEARCHED // len(certificates)))
        found: dict[CertificateChain, None] = {}
        for place, each in enumerate(sorted(certificates, key=self._likelihood)):
            if place == MAX_CERTIFICATES or is_spent():
                note_cut_short()
                break
            paths = search(each, self._pool, self._base, alternatives=True, most=most)
            found.update(dict.fromkeys(islice(paths, most)))
            if next(paths, None) is not None:
                note_cut_short()
        ordered = [ChosenPath(each, self._vouchers(each[-1], issued), self._fault(each)) for each in found]
        return sorted(ordered, key=self._rank)

    def _likelihood(self, certificate: Certificate) -> tuple[Origin, bool]:
        """Order certificates of a key by how likely their paths count: first those that name a root that does."""
        name = certificate.details.issuer_key
        if name not in self._has_voucher:
            self._has_voucher[name] = any(map(self._pool.vouching.vouchers_of, self._pool.named(name)))
        return self._pool.origin_of(certificate), not self._has_voucher[name]

    def _goes_on(self, path: ChosenPath) -> bool:
        """Return whether a path was not followed to its end."""
        is_open = path.fault is RejectionReason.INCOMPLETE_CHAIN
        return is_open and any(each not in path.chain for each in self._pool.issuers_of(path.chain[-1]))

    def _rank(self, path: ChosenPath) -> tuple[bool, bool, bool, float, int, tuple[str, ...]]:
        return (
            path.fault is RejectionReason.INCOMPLETE_CHAIN,
            path.chain[-1] not in self._base,
            not path.vouchers,
            -(earliest_expiry(path.chain) or _NEVER).timestamp(),
            added_size(path.chain, self._base),
            tuple(each.sha256 for each in path.chain),
        )

    def _vouchers(self, root: Certificate, issued: datetime | None) -> tuple[Voucher, ...]:
        """Return who vouches for a root and what it issued at a moment (Microsoft's properties 126 and 127)."""
        if not is_self_signed(root):
            return ()
        found = self._pool.vouching.vouchers_of(root)
        programs = {Voucher(each.value) for each in vouching_programs(root, issued)}
        return tuple(each for each in found if each not in _PROGRAMS or each in programs)

    def _fault(self, chain: CertificateChain) -> RejectionReason | None:
        """Return what is wrong with the CAs of a path today, apart from what only the whole path shows."""
        if not is_self_signed(chain[-1]):
            return RejectionReason.INCOMPLETE_CHAIN
        found = {fact for each in chain for fact in self._known.facts(each, self._now)}
        return next((reason for fact, reason in _FAULTS.items() if fact in found), None)

    def _trusted(self, issuer: Issuer, chain: CertificateChain) -> frozenset[Signing]:
        """Return the signings that are trusted by a path if its root is."""
        trust = CollectionTrust(chain, self._pool, self._now)
        signings = issuer.people[:MAX_PEOPLE] or {each.signing for each in issuer.occurrences}
        return frozenset(each for each in signings if trust.holds(each.signer, each.at))


def fault_of(signings: Iterable[Signing], known: KnownFacts) -> RejectionReason:
    """Return why a path whose CAs are sound makes none of these trusted: it is they, or a rule for the whole path."""
    is_their_own = all(own_problem(each.signer, each.at, known) is not None for each in signings)
    return RejectionReason.UNUSABLE_SIGNER if is_their_own else RejectionReason.RULE_BROKEN


_FAULTS: dict[Fact, RejectionReason] = {
    Fact.REVOKED: RejectionReason.REVOKED,
    Fact.PERHAPS_REVOKED: RejectionReason.REVOKED,
    **{each: RejectionReason.WITHDRAWN for each in DISTRUST if each is not Fact.REVOKED},
    Fact.EXPIRED: RejectionReason.EXPIRED,
    Fact.EXPIRES_WITHIN_A_DAY: RejectionReason.EXPIRED,
    Fact.NOT_YET_VALID: RejectionReason.NOT_YET_VALID,
}
"""The facts that keep a path from being proposed, in the order of precedence."""
_PROGRAMS = frozenset(Voucher(each.value) for each in Program)
