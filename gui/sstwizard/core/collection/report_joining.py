"""Add up the reports of surveys: with mail, as if all of it were here; or as mere counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain

from ..certificates.certificate import Certificate
from ..certificates.reported import ReportedCertificate
from ..chains.index import CertificateIndex
from ..messages import Message, refusal
from ..messages.headers import MailFields
from ..messages.parts import Attachment, Part, SignedPart, Structure
from ..messages.signature import Attributes, Content, Scheme, Signature
from ..sources.mail import MailReading
from .report import ATTACHED, DIGEST_BYTES, STATES, Count, MessageGroup, Report, digest_of
from .signings import MailState, addresses_in, included, signatures_of

_CONTENTS = {MailState.INTACT: Content.VALID, MailState.CHANGED: Content.CHANGED, MailState.OTHER: Content.FORGED}
_SCHEME = Scheme("", "")
_NO_FIELDS, _WHOLE = MailFields(), Part()


def joined(reading: MailReading, reports: Iterable[Report], known: CertificateIndex) -> MailReading:
    """Return mail with what reports with a key say of other mail, as if all of it were here.

    What the mail shows comes first: of a certificate or signature that is in both, what is here counts.

    Args:
        reading: The mail, and the certificates beside it.
        reports: The reports, in any order; those without a key change nothing.
        known: Every certificate that any other source holds.
    """
    keyed = [each for each in reports if each.key is not None]
    if not keyed:
        return reading
    people = _People(reading, keyed, known)
    others = (_unidentified(each.name) for each in keyed for _ in range(each.others))
    groups = ((each.name, group) for each in keyed for group in each.groups)
    return MailReading(
        (
            *map(_recognizable, reading.mails),
            *(message for name, group in groups for message in _messages_of(group, name, people)),
            *others,
        ),
        reading.count + sum(each.messages for each in keyed),
        (
            *reading.certificates,
            *(certificate for each in keyed for certificate in each.certificates),
            *(people.found(person) for each in keyed for person in each.people),
        ),
        reading.problems,
    )


class _People:
    """Whom reports mean: somebody whose certificate is here, or all that several reports say of somebody."""

    def __init__(self, reading: MailReading, reports: Sequence[Report], known: CertificateIndex) -> None:
        received = chain.from_iterable(map(included, reading.mails))
        here = dict.fromkeys((*received, *reading.certificates, *known.copies))
        self._found: dict[bytes, Certificate] = {}
        addresses: dict[str, str] = {}
        for key in {each.key for each in reports if each.key is not None}:
            self._found |= {key.person(each): each for each in here}
            named = (address for each in here if not each.is_ca for address in addresses_in(each))
            addresses |= {key.address(each): each for each in named}
        said: dict[bytes, list[ReportedCertificate]] = defaultdict(list)
        for report in reports:
            signers = chain.from_iterable(group.signers for group in report.groups)
            for each in dict.fromkeys((*signers, *report.people)):
                if each is not None and each.der not in self._found:
                    said[each.der].append(each)
        self._found |= {person: _put_together(variants, addresses) for person, variants in said.items()}

    def found(self, person: ReportedCertificate) -> Certificate:
        """Return whom a report means."""
        return self._found[person.der]


def _put_together(variants: Sequence[ReportedCertificate], addresses: dict[str, str]) -> ReportedCertificate:
    """Return all that is said of a certificate: doubts about it count first, and who knows its issuer knows more."""

    def rank(each: ReportedCertificate) -> tuple[bool, bool, bool, bool]:
        return each.details.purposes is None, each.is_plain, each.issuer_key is None, each.proof is None

    best = min(variants, key=rank)
    found = replace(
        best,
        addresses=tuple(addresses.get(each, each) for each in best.addresses),
        held=frozenset().union(*(each.held for each in variants)),
    )
    object.__setattr__(found, "_details", best.details)
    return found


def _messages_of(group: MessageGroup, name: str, people: _People) -> Iterator[Message]:
    """Yield the messages of a group, as reading them would have returned them, but for what nobody needs to know."""
    signers = tuple(None if each is None else people.found(each) for each in group.signers)
    certificates = tuple(dict.fromkeys((*filter(None, signers), *group.beside)))
    content = _CONTENTS[STATES.get(group.state, MailState.INTACT)]
    checked, each_time = (content,) * len(signers), len(signers)
    for first in range(0, len(group.times), each_time):
        times = group.times[first : first + each_time]
        values = (group.digests[at * DIGEST_BYTES :][:DIGEST_BYTES] for at in range(first, first + each_time))
        signatures = tuple(
            Signature(signer, value, _SCHEME, Attributes((), b"", (), time) if is_stated else None)
            for signer, value, time, is_stated in zip(signers, values, times, group.stated, strict=True)
        )
        sent = next((time for time, is_stated in zip(times, group.stated, strict=True) if not is_stated), None)
        part = SignedPart(_WHOLE, signatures, certificates, (), checked=checked)
        fields = MailFields(submitted=sent) if sent else _NO_FIELDS
        if group.state == ATTACHED:
            inside = Structure(attached=(Attachment("", Structure(signed=(part,))),), fields=fields)
            yield Message((), inside, name=name, is_reported=True)
        else:
            yield Message(certificates, Structure(signed=(part,), fields=fields), name=name, is_reported=True)


def _unidentified(name: str) -> Message:
    """Return a message with a signature of which nothing is known."""
    return Message((), Structure(fault=refusal.DAMAGED), name=name, is_reported=True)


def _recognizable(message: Message) -> Message:
    """Return a message whose signatures have the digests that reports have in place of their values."""
    return replace(message, structure=_with_digests(message.structure))


def _with_digests(structure: Structure) -> Structure:
    return replace(
        structure,
        signed=tuple(
            replace(part, signatures=tuple(replace(each, value=digest_of(each)) for each in part.signatures))
            for part in structure.signed
        ),
        attached=tuple(replace(each, message=_with_digests(each.message)) for each in structure.attached),
    )


@dataclass(frozen=True, slots=True)
class ReportedCounts:
    """What reports without a key say of a CA: they decide nothing, since anybody may have made them.

    Attributes:
        certificate: The CA's certificate; None if nobody had it.
        subject: Its distinguished name.
        domains: The domains of its senders, sorted.
        messages: The number of messages that are neither among the mail nor in reports with a key.
        intact: The number of them that are said to be intact.
        changed: The number of them that are said to have been changed in transit.
        last_seen: When the newest was signed, UTC.
    """

    certificate: Certificate | None
    subject: str
    domains: tuple[str, ...]
    messages: int
    intact: int
    changed: int
    last_seen: datetime


def counts_of(reports: Iterable[Report], reading: MailReading) -> tuple[ReportedCounts, ...]:
    """Return what reports without a key say, by CA, most messages first; each signature counts once.

    Args:
        reports: The reports, in any order.
        reading: The mail, without reports or with those that have a key (`joined`).
    """
    here = {
        digest
        for mail in reading.mails
        for each in signatures_of(mail.structure)
        for digest in (each.value, digest_of(each))
    }
    by_ca: dict[tuple[str, str], list[Count]] = defaultdict(list)
    for count in chain.from_iterable(each.counts for each in reports):
        by_ca[count.certificate.sha256 if count.certificate else "", count.subject].append(count)
    found = (_added(counts, here) for counts in by_ca.values())
    return tuple(sorted(found, key=lambda each: (-each.messages, each.subject, each.domains)))


def _added(counts: Sequence[Count], here: Collection[bytes]) -> ReportedCounts:
    states: dict[bytes, MailState] = {}
    for count in counts:
        for digest in count.digests:
            if digest not in here:
                states[digest] = min(count.state, states.get(digest, count.state))
    return ReportedCounts(
        counts[0].certificate,
        counts[0].subject,
        tuple(sorted({domain for count in counts for domain in count.domains})),
        len(states),
        sum(each is MailState.INTACT for each in states.values()),
        sum(each is MailState.CHANGED for each in states.values()),
        max(count.last for count in counts),
    )
