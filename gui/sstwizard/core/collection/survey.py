"""Survey received mail: which CAs it needs, which of them may be proposed, and what of a collection it doesn't need.

`survey_of` checks signatures and takes a while: run it in the background.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import chain

from ..certificates.algorithms import allows_email
from ..certificates.budget import Budget
from ..certificates.certificate import Certificate
from ..certificates.reading import Problem, ReportProgress, no_progress
from ..chains.index import CertificateIndex, SameMessageIndex
from ..chains.signing import is_self_signed
from ..chains.status import dates_at, is_expired
from ..chains.validation import path_to_root
from ..chains.vouching import Voucher
from ..messages.trust import CollectionTrust, can_be_fetched
from ..sources.mail import MailReading
from ..text import QT_TRANSLATE_NOOP, text
from .collection import SIZE_LIMIT, CertificateCollection, added_size, earliest_expiry
from .issuing import ChosenPath, Issuer, NextStep, PathChooser, RejectionReason, fault_of, issuers_of
from .signings import (
    MailState,
    SignedMail,
    Signing,
    included,
    occurrences_of,
    people_of,
    signed_mails,
    time_order,
    without_copies,
)

__all__ = ["IssuingCA", "MailState", "NextStep", "RejectionReason", "SignedMail", "Survey", "survey_of"]


MIN_MESSAGES, MIN_PERIOD = 100, timedelta(days=90)
"""From less mail it can't be concluded that a certificate is unused: many partners write seldom."""
_BLOCKED = frozenset((NextStep.IMPOSSIBLE, NextStep.UNCONFIRMED, NextStep.OUTBID, NextStep.TOO_LARGE))


@dataclass(frozen=True, slots=True)
class IssuingCA:
    """A CA that issued signers' certificates, or those of people without mail.

    Attributes:
        certificate: Its certificate; None if no source holds it; for a self-signed signer the signer's own.
        subject: Its distinguished name, by its certificate or by those that it issued.
        chain: From it to the root, as far as it goes; empty if no source holds it.
        vouchers: Who vouches for the root, in the order of `Voucher`; empty if the chain reaches none.
        messages: The number of messages with a signer that it issued; `intact` and `changed` ones are told apart.
        current: The number of intact ones whose signers are valid today, or that are less than 365 days old.
        counted: The number of messages of the survey that count (`SignedMail.counts`), and that its people signed.
        not_counted: The number of the others that they signed.
        counted_senders: The number of addresses in their certificates, of messages that count.
        attached: The number of attached messages, which count nowhere else.
        senders: The addresses in its signers' certificates, in lower case, sorted; for a CA without mail, those in the
            certificates of people that it issued.
        last_seen: When the newest of its messages was signed, UTC.
        not_after: When the first certificate of its chain expires, UTC.
        size: How many bytes its chain adds to the .sst of the collection.
        in_collection: The collection holds its whole chain.
        is_proposed: Its chain is proposed.
        why_not: Why it is not proposed; None if it is, or if the collection holds its whole chain.
        key_id: If no source holds it, its key identifier by the certificates that it issued, to tell namesakes apart.
        newest: The newest signatures of the addresses that still write, as far as it issued their certificates.
    """

    certificate: Certificate | None
    name: str
    subject: str
    chain: tuple[Certificate, ...] = ()
    vouchers: tuple[Voucher, ...] = ()
    messages: int = 0
    intact: int = 0
    changed: int = 0
    current: int = 0
    counted: int = 0
    not_counted: int = 0
    counted_senders: int = 0
    attached: int = 0
    senders: tuple[str, ...] = ()
    last_seen: datetime | None = None
    not_after: datetime | None = None
    size: int = 0
    in_collection: bool = False
    is_proposed: bool = False
    why_not: RejectionReason | None = None
    key_id: bytes | None = None
    newest: tuple[Signing, ...] = ()

    @property
    def root(self) -> Certificate | None:
        """The last of its chain, if the chain is whole."""
        return self.chain[-1] if self.chain and is_self_signed(self.chain[-1]) else None

    @property
    def missing(self) -> str:
        """The name of the certificate that its chain lacks, its own where nothing holds it; empty where it is whole."""
        if not self.chain:
            return self.name
        return "" if self.root is not None else self.chain[-1].details.issuer_name

    @property
    def lacks_issuer(self) -> bool:
        """An issuer is missing: the CA itself, or one above it."""
        return self.why_not in (RejectionReason.ISSUER_MISSING, RejectionReason.INCOMPLETE_CHAIN)

    @property
    def orphan(self) -> Certificate | None:
        """The certificate whose issuer is missing: the last of its chain, or where that is empty, a newest signer's."""
        if not self.lacks_issuer:
            return None
        if self.chain:
            return self.chain[-1] if self.root is None else None
        return next((each.signer for each in self.newest), None)

    @property
    def is_unresolved(self) -> bool:
        """Its people still write, and it isn't trusted before somebody has done something about it."""
        is_blocked = self.why_not is not None and self.why_not.standing in _BLOCKED
        return is_blocked and (self.current > 0 or not self.messages)


@dataclass(frozen=True, slots=True)
class Survey:
    """The CAs that some mail needs, and the proposed collection.

    Attributes:
        read: The number of messages that were read, with unsigned ones and duplicates.
        duplicates: The number of signed ones among them that were read before, as another file or copy.
        mails: The signed messages, each signature once, in the order in which they were read.
        cas: The CAs that issued their signers' certificates, by messages, senders, SHA-256.
        collection: The proposal: the base without what has expired, and what is added; equal to the base if nothing
            is proposed and nothing of it has expired.
        expired: The certificates of the base that have expired (or will within 24 h).
        left_out_messages: The number of intact messages, by senders who still write, that the proposal does not trust.
        left_out_senders: The number of addresses whose newest message it does not trust.
        cut_short: The number of CAs by which some signers are trusted, and others were not checked.
        encrypted: The number of messages that are encrypted or compressed, so whether they are signed can't be seen.
    """

    read: int = 0
    duplicates: int = 0
    mails: tuple[SignedMail, ...] = ()
    cas: tuple[IssuingCA, ...] = ()
    base: CertificateCollection = field(default_factory=CertificateCollection)
    collection: CertificateCollection = field(default_factory=CertificateCollection)
    added: tuple[Certificate, ...] = ()
    expired: tuple[Certificate, ...] = ()
    left_out_messages: int = 0
    left_out_senders: int = 0
    cut_short: int = 0
    encrypted: int = 0

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was not checked, for it would take too long."""
        count = self.cut_short + sum(each.why_not is RejectionReason.UNCHECKED for each in self.cas)
        return (Problem(text(_CUT_SHORT, count=count), cut_short=True),) if count else ()


_CUT_SHORT = QT_TRANSLATE_NOOP(
    "core",
    "Not all possible issuers of some senders were checked, because too many certificates have the same names (CAs: "
    "{count}). Open fewer messages at a time.",
)


def survey_of(
    reading: MailReading,
    base: CertificateCollection,
    known: CertificateIndex,
    now: datetime | None = None,
    *,
    report: ReportProgress = no_progress,
) -> Survey:
    """Find out which CAs some mail needs at a moment, by default now. Checks signatures: run it in the background.

    The base is what the organization uses, or what was chosen so far; `known` is what other sources hold, and who
    vouches for it. The report may end the work.
    """
    now = now or datetime.now(UTC)
    copies = signed_mails(reading.mails, now)
    pool = pool_of(reading, base, known)
    issuers = _issuers(reading, copies, pool, base, now, report)
    trusted = {each for issuer in issuers if issuer.path.vouchers for each in issuer.path.trusted}
    mails = without_copies(copies, trusted.__contains__)
    issuers.sort(key=lambda each: (-len(each.mails), -len(each.senders), _identity(each)))
    kept = base.changed(remove=[each for each in base if is_expired(each, now)])
    by_base = CollectionTrust(base, pool, now)
    needs = SenderNeeds(issuers, kept, by_base)
    chosen = needs.chosen()
    added = tuple(dict.fromkeys(each for issuer in chosen for each in issuer.path.chain if each not in kept))
    collection = kept.changed(add=added)
    by_proposal = CollectionTrust(collection, pool, now)
    surveyed = tuple(_judged(mails, issuers, by_base, by_proposal, base))
    signed: dict[int, list[SignedMail]] = defaultdict(list)
    for mail in surveyed:
        for place in mail.cas:
            signed[place].append(mail)
    return Survey(
        read=reading.count,
        duplicates=sum(message.structure.has_signature for message in reading.mails) - len(mails),
        mails=surveyed,
        cas=tuple(_row(each, signed[at], base, needs, is_chosen=each in chosen) for at, each in enumerate(issuers)),
        base=base,
        collection=collection,
        added=added,
        expired=tuple(each for each in base if each not in kept),
        left_out_messages=sum(each.counts and not each.will_be_trusted for each in surveyed),
        left_out_senders=len(needs.unserved(by_proposal)),
        cut_short=sum(each.path.is_cut_short for each in issuers),
        encrypted=reading.encrypted,
    )


def trusted_by(
    survey: Survey,
    reading: MailReading,
    collection: CertificateCollection,
    known: CertificateIndex,
    now: datetime | None = None,
    *,
    report: ReportProgress = no_progress,
) -> frozenset[SignedMail]:
    """Return the messages that are intact, and that a collection alone would have made trusted when they were sent."""
    trust, found = CollectionTrust(collection, pool_of(reading, survey.base, known), now or datetime.now(UTC)), []
    for mail in survey.mails:
        report(0, 0)
        if mail.is_trusted_by(trust):
            found.append(mail)
    return frozenset(found)


def _issuers(
    reading: MailReading,
    copies: Iterable[SignedMail],
    pool: CertificateIndex,
    base: Collection[Certificate],
    now: datetime,
    report: ReportProgress,
) -> list[Issuer]:
    """Return the CAs that issued the certificates of signers and people, each with its path."""
    received = chain.from_iterable(map(included, reading.mails))
    budget = Budget().allow_for(sum(len(each.der) for each in chain(received, reading.certificates)))
    occurrences = occurrences_of(copies, reading.mails, now)
    issuers = issuers_of(occurrences, pool, people_of(reading.certificates, now), budget)
    chooser = PathChooser(pool, base, now, lambda _done, _total: report(0, 0), budget)
    left = sum(issuer.weight for issuer in issuers)
    for done, issuer in enumerate(issuers):
        report(done, len(issuers))
        issuer.path = chooser.choose(issuer, issuer.weight / left)
        left -= issuer.weight
    return issuers


def _judged(
    mails: Iterable[SignedMail],
    issuers: Sequence[Issuer],
    by_base: CollectionTrust,
    by_proposal: CollectionTrust,
    base: Collection[Certificate],
) -> Iterator[SignedMail]:
    """Yield messages with the CAs of their signers, and whether the collection and the proposal trust them."""
    places = {each.signing.signer: place for place, issuer in enumerate(issuers) for each in issuer.occurrences}
    paths = {signer: issuers[place].path for signer, place in places.items()}
    for mail in mails:
        is_trusted = mail.is_trusted_by(by_base)
        yield replace(
            mail,
            is_trusted=is_trusted,
            will_be_trusted=mail.is_trusted_by(by_proposal),
            is_fetchable=not is_trusted and mail.is_intact and _is_fetchable(mail, paths, base),
            cas=tuple(sorted({places[each.signer] for each in mail.signings})),
        )


def _is_fetchable(mail: SignedMail, paths: Mapping[Certificate, ChosenPath], base: Collection[Certificate]) -> bool:
    """Return whether Exchange Online is documented to fetch what the collection lacks to trust a message."""
    received = frozenset(included(mail.message))
    return all(
        signing in path.trusted
        and path.chain[-1] in base
        and can_be_fetched((signing.signer, *path.chain), base, received)
        for signing, path in ((signing, paths[signing.signer]) for signing in mail.signings)
    )


def pool_of(reading: MailReading, base: CertificateCollection, known: CertificateIndex) -> CertificateIndex:
    """Return all that is known: certificates in mail or beside it complete chains, and vouch for nothing."""
    received = (each for message in reading.mails for each in included(message))
    vouching = known.vouching
    copies = (*base, *known.copies, *reading.certificates, *received)
    companions = SameMessageIndex(tuple(included(each)) for each in reading.mails)
    return CertificateIndex(copies, (*vouching.in_use, *base), vouching.confirmed, companions, known.reserve)


def _identity(issuer: Issuer) -> tuple[str, str, bytes]:
    """Tell a CA from its namesakes, whatever order they are found in."""
    first = issuer.path.chain[0].sha256 if issuer.path.chain else ""
    return issuer.subject.casefold(), first, issuer.key_id or b""


def _row(
    issuer: Issuer, signed: Sequence[SignedMail], base: Collection[Certificate], needs: SenderNeeds, *, is_chosen: bool
) -> IssuingCA:
    path, mails, chain = issuer.path, issuer.mails, issuer.path.chain
    intact = [each for each in mails if each.is_intact]
    counted = [each for each in signed if each.counts]
    own = {each.signing.signer for each in issuer.occurrences}
    signings = (each for mail in counted for each in mail.signings if each.signer in own)
    is_held = bool(chain) and all(each in base for each in chain)
    return IssuingCA(
        certificate=chain[0] if chain else None,
        name=issuer.name,
        subject=issuer.subject,
        chain=chain,
        vouchers=path.vouchers,
        messages=len(mails),
        intact=len(intact),
        changed=sum(each.state is MailState.CHANGED for each in mails),
        current=len(set(intact) - {each.mail for each in issuer.occurrences if not each.signing.is_current}),
        counted=len(counted),
        not_counted=len(signed) - len(counted),
        counted_senders=len({address for each in signings for address in each.addresses}),
        attached=sum(each.mail is None for each in issuer.occurrences),
        senders=issuer.senders,
        last_seen=max((each.signing.at for each in issuer.occurrences if each.mail is not None), default=None),
        not_after=earliest_expiry(chain),
        size=added_size(chain, base),
        in_collection=is_held,
        is_proposed=is_chosen,
        why_not=None if is_chosen or is_held else needs.rejection_reason(issuer),
        key_id=issuer.key_id,
        newest=needs.newest(issuer),
    )


class SenderNeeds:
    """The addresses of signers, each with its newest intact message, and the CAs that they need."""

    def __init__(self, issuers: Sequence[Issuer], kept: CertificateCollection, trust: CollectionTrust) -> None:
        """Assign each address to the CA of its newest intact message: after a renewal, that may be another CA.

        A message that would not be trusted, or only by a CA that can't be proposed, displaces no other: anybody can
        make a CA, put somebody's address into a certificate, and sign today. Issuers come most used first, each with
        its path; what is kept of the collection stays in any case.
        """
        self._issuers, self._kept, self._trust = issuers, kept, trust
        self._newest: dict[str, tuple[Issuer, Signing]] = {}
        for issuer in issuers:
            for occurrence in issuer.occurrences:
                for address in occurrence.signing.addresses if occurrence.is_intact else ():
                    known = self._newest.get(address)
                    if known is None or _claim(*known) < _claim(issuer, occurrence.signing):
                        self._newest[address] = issuer, occurrence.signing
        self._current: dict[Issuer, list[Signing]] = {issuer: [] for issuer in issuers}
        """The newest signings of the addresses that still write, by CA."""
        for issuer, signing in self._newest.values():
            if signing.is_current:
                self._current[issuer].append(signing)

    def newest(self, issuer: Issuer) -> tuple[Signing, ...]:
        """Return the newest signatures of the addresses that still write, as far as a CA issued their certificates."""
        return tuple(self._current[issuer])

    def unserved(self, trust: CollectionTrust) -> tuple[str, ...]:
        """Return the addresses that still write, and whose newest mail is not trusted."""
        return tuple(
            address
            for address, (_, signing) in self._newest.items()
            if signing.is_current and not trust.holds(signing.signer, signing.at)
        )

    def chosen(self) -> list[Issuer]:
        """Return the CAs to propose: as many whole chains as fit, first of those that serve most senders."""
        held, chosen = self._kept, []
        offered = (issuer for issuer in self._issuers if self._reason(issuer) is None)
        for issuer in sorted(offered, key=self._gain, reverse=True):
            grown = held.changed(add=issuer.path.chain)
            if grown.size <= SIZE_LIMIT:
                held = grown
                chosen.append(issuer)
        return chosen

    def rejection_reason(self, issuer: Issuer) -> RejectionReason:
        """Return why a CA that is not among `chosen` is not proposed."""
        by_size = RejectionReason.COLLECTION_TOO_LARGE if self._kept.size > SIZE_LIMIT else RejectionReason.NO_ROOM
        return self._reason(issuer) or by_size

    def _reason(self, issuer: Issuer) -> RejectionReason | None:
        """Return why a CA may not be proposed even if there is room for everything."""
        if issuer.path.fault is not None:
            return issuer.path.fault
        if not issuer.path.vouchers:
            return RejectionReason.NOT_VOUCHED
        if not issuer.occurrences:
            return RejectionReason.NO_MAIL
        intact = [each.signing for each in issuer.occurrences if each.is_intact]
        if not intact:
            return RejectionReason.CHANGED_ONLY
        if not any(each.is_current for each in intact):
            return RejectionReason.SIGNER_EXPIRED
        if not self._current[issuer]:
            return RejectionReason.SUPERSEDED
        if self._gain(issuer):
            return None
        is_served = any(self._trust.holds(each.signer, each.at) for each in self._current[issuer])
        return RejectionReason.SERVED if is_served else fault_of(self._current[issuer], self._trust.known)

    def _gain(self, issuer: Issuer) -> int:
        """Return how many addresses a CA would newly serve."""
        trusted = issuer.path.trusted
        return sum(each in trusted and not self._trust.holds(each.signer, each.at) for each in self._current[issuer])


def _claim(
    issuer: Issuer, signing: Signing
) -> tuple[bool, tuple[datetime, datetime, datetime], tuple[str, str, bytes]]:
    """Order signings by how reliably they tell which CA a sender has."""
    return bool(issuer.path.vouchers) and signing in issuer.path.trusted, time_order(signing), _identity(issuer)


@dataclass(frozen=True, slots=True)
class UnusedCertificate:
    """A certificate that is on the path of nobody who still writes, and of nobody whose certificate is known.

    Attributes:
        since: When the newest message was signed that is trusted by it, UTC; None if there is none.
        messages: The number of messages that are trusted by it, as they were sent.
        lost_messages: The number of them that are no longer trusted without all the unused certificates.
        lost_senders: The number of addresses of their signers.
        size: How many bytes its removal frees.
    """

    certificate: Certificate
    since: datetime | None = None
    messages: int = 0
    lost_messages: int = 0
    lost_senders: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class Unused:
    """What can be said of a collection's certificates that some mail doesn't need.

    Attributes:
        messages: From how many messages that is concluded: intact ones whose signers the collection or the proposal
            trusts, since anybody can send others.
        first, last: When the oldest of them was signed that says so, and the newest, UTC.
        is_complete: All issuers were looked for, as far as they matter.
        certificates: The certificates in the order of the collection; none if that is too little to conclude from.
    """

    messages: int = 0
    first: datetime | None = None
    last: datetime | None = None
    is_complete: bool = True
    certificates: tuple[UnusedCertificate, ...] = ()

    @property
    def period(self) -> timedelta:
        """The time from the oldest to the newest message."""
        return self.last - self.first if self.first and self.last else timedelta()

    @property
    def is_decided(self) -> bool:
        """There is enough mail, of a period that is long enough, and nothing was left unchecked."""
        return self.messages >= MIN_MESSAGES and self.period >= MIN_PERIOD and self.is_complete


def unused_of(
    survey: Survey,
    reading: MailReading,
    known: CertificateIndex,
    now: datetime | None = None,
    *,
    report: ReportProgress = no_progress,
) -> Unused:
    """Return the certificates of a survey's collection that nobody needs. Checks signatures: run it in the background.

    Needed is each certificate on the path of an address that still writes, as the survey chose it and as the collection
    has it; and of a person whose certificate is known here, since mail is encrypted only to whom the collection trusts.
    What has expired is no matter: the survey's proposal does without it.
    """
    now = now or datetime.now(UTC)
    seen = [each for each in survey.mails if each.is_trusted or each.will_be_trusted]
    times = [each.signing_time for mail in seen for each in mail.signings if each.signing_time is not None]
    first, last = min(times, default=None), max(times, default=None)
    pool = pool_of(reading, survey.base, known)
    trust = CollectionTrust(survey.base, pool, now)
    needed = _needed_by_mail(survey, trust)
    everyone = (each for each in dict.fromkeys((*reading.certificates, *known.copies)) if not each.is_ca)
    # Those to which, or with which, mail may be encrypted or signed today.
    people = [each for each in everyone if not dates_at(each, now) and allows_email(each.details.purposes)]
    with Budget().allow_for(sum(len(each.der) for each in people)).part() as budget:
        for person in people:
            report(0, 0)
            needed.update(path_to_root(person, pool, survey.base))
        is_complete = not survey.problems and not budget.is_cut_short
    found = Unused(len(seen), first, last, is_complete)
    if not found.is_decided:
        return found
    left = [each for each in survey.base if each not in needed and each not in survey.expired]
    rest = CollectionTrust(survey.base.changed(remove=left), pool, now)
    return replace(found, certificates=tuple(_listed(left, survey.mails, trust, rest)))


def _needed_by_mail(survey: Survey, trust: CollectionTrust) -> set[Certificate]:
    """Return the certificates on the paths of those who still write.

    These are not only addresses: a gateway may change all that somebody sends, and a certificate may have no address.
    """
    newest = [signing for ca in survey.cas for signing in ca.newest]
    heard = {address for signing in newest for address in signing.addresses}
    current = (signing for mail in survey.mails if mail.is_current for signing in mail.signings)
    others = (each for each in current if not each.addresses or not heard.issuperset(each.addresses))
    needed = {each for ca in survey.cas if ca.newest for each in ca.chain}
    return needed.union(*(trust.path(each.signer, each.at) for each in (*newest, *others)))


def _listed(
    left: Iterable[Certificate], mails: Iterable[SignedMail], trust: CollectionTrust, rest: CollectionTrust
) -> Iterator[UnusedCertificate]:
    served: dict[Certificate, list[SignedMail]] = {each: [] for each in left}
    for mail in mails:
        if mail.is_trusted:
            paths = (trust.path(each.signer, each.at) for each in mail.signings)
            for each in served.keys() & set(chain.from_iterable(paths)):
                served[each].append(mail)
    for each, trusted in served.items():
        lost = [mail for mail in trusted if not mail.is_trusted_by(rest)]
        yield UnusedCertificate(
            certificate=each,
            since=max((signing.since for mail in trusted for signing in mail.signings), default=None),
            messages=len(trusted),
            lost_messages=len(lost),
            lost_senders=len({address for mail in lost for signing in mail.signings for address in signing.addresses}),
            size=added_size((each,), ()),
        )
