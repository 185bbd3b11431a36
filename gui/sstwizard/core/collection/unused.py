"""The certificates of a collection that no mail of today needs: only a list, from which nothing follows by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain

from ..certificates.algorithms import allows_email
from ..certificates.budget import Budget
from ..certificates.certificate import Certificate
from ..certificates.reading import ReportProgress, silent
from ..chains.index import CertificateIndex
from ..chains.status import dates_at
from ..chains.validation import path_to_root
from ..messages.trust import CollectionTrust
from ..sources.mail import MailReading
from .collection import added_size
from .signings import SignedMail
from .survey import Survey, pool_of

MIN_MESSAGES, MIN_PERIOD = 100, timedelta(days=90)
"""From less than that nothing can be concluded: many partners write seldom."""


@dataclass(frozen=True, slots=True)
class UnusedCertificate:
    """A certificate that is on the path of nobody who still writes, and of nobody whose certificate is known.

    Attributes:
        certificate: The certificate.
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
        first: When the oldest of them was signed that says so, UTC.
        last: When the newest of them was signed, UTC.
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
    report: ReportProgress = silent,
) -> Unused:
    """Return the certificates of a survey's collection that nobody needs. Checks signatures: run it in the background.

    Needed is each certificate on the path of an address that still writes, as the survey chose it and as the collection
    has it; and of a person whose certificate is known here, since mail is encrypted only to whom the collection trusts.
    What has expired is no matter: the survey's proposal does without it.

    Args:
        survey: What was found out about the mail.
        reading: The mail, and the certificates beside it.
        known: Every certificate that any other source holds.
        now: The moment, UTC; the current time by default.
        report: May end the work.
    """
    now = now or datetime.now(UTC)
    seen = [each for each in survey.mails if each.is_trusted or each.will_be_trusted]
    times = [each.signing_time for mail in seen for each in mail.signings if each.signing_time is not None]
    first, last = min(times, default=None), max(times, default=None)
    pool = pool_of(reading, survey.base, known)
    trust = CollectionTrust(survey.base, pool, now)
    needed = _needed_by_mail(survey, trust)
    people = list(_people(dict.fromkeys((*reading.certificates, *known.copies)), now))
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
    return Unused(len(seen), first, last, is_complete, tuple(_listed(left, survey.mails, trust, rest)))


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


def _people(certificates: Iterable[Certificate], now: datetime) -> Iterator[Certificate]:
    """Yield the certificates to which, or with which, mail may be encrypted or signed today."""
    for each in certificates:
        if not dates_at(each, now) and not each.is_ca and allows_email(each.details.purposes):
            yield each


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
