"""The signatures of received mail: who signed, when, and whether the message is intact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, auto
from functools import lru_cache

from ..certificates.addresses import addresses_of
from ..certificates.certificate import Certificate
from ..chains.status import Fact, date_facts
from ..messages import Message
from ..messages.signature import Content, Signature
from ..messages.structure import Structure
from ..messages.trust import CollectionTrust, own_problem
from ..text import printable

CURRENT = timedelta(days=365)
"""A message younger than this counts as current, even if its signer has expired since."""
_CACHED_SIGNERS = 10_000
_NOT_VALID = frozenset((Fact.EXPIRED, Fact.NOT_YET_VALID))


class MailState(IntEnum):
    """The state in which a signed message arrived, from best to worst. The worst of its signatures decides."""

    INTACT = auto()
    CHANGED = auto()
    """The signature over the attributes is good, but the digest of the content differs: a footer is enough."""
    OTHER = auto()
    """Neither: it is refused, damaged or forged, can't be checked, or lacks its signer's certificate."""


@dataclass(frozen=True, slots=True)
class Signing:
    """A signature of a message whose signer's certificate is known.

    Attributes:
        at: When it signed, UTC: its signingTime, else the message's Date, else today; never in the future.
        now: The moment of the survey, UTC.
    """

    signer: Certificate
    at: datetime
    now: datetime
    signing_time: datetime | None = None

    @property
    def since(self) -> datetime:
        """When it signed at the earliest, UTC, by what is signed: anybody can send old mail again with a new Date."""
        return self.signing_time or min(self.signer.details.not_before or self.at, self.now)

    @property
    def is_expired(self) -> bool:
        """The signer's certificate has expired today."""
        return Fact.EXPIRED in date_facts(self.signer, self.now)

    @property
    def is_current(self) -> bool:
        """The signer is valid today, or it signed less than `CURRENT` ago, as far as that is signed."""
        is_valid = _NOT_VALID.isdisjoint(date_facts(self.signer, self.now))
        return is_valid or self.now - self.since < CURRENT

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses in the signer's certificate, in lower case, with control characters escaped."""
        return _addresses(self.signer)


@lru_cache(maxsize=_CACHED_SIGNERS)
def _addresses(signer: Certificate) -> tuple[str, ...]:
    """Return the addresses in a certificate, as `Signing.addresses` has them."""
    return tuple(dict.fromkeys(printable(each).lower() for each in addresses_of(signer.der)))


@dataclass(frozen=True, eq=False, slots=True)
class SignedMail:
    """A signed message in a survey.

    Attributes:
        signings: One for each signature whose signer's certificate is included.
        now: The moment of the survey, UTC.
        is_trusted: It is intact, and was trusted when sent, by the certificates of the collection alone.
        will_be_trusted: The same by those of the proposal.
        is_fetchable: It is intact and was not trusted, but only intermediates are missing that Exchange Online is
            documented to fetch (`messages.trust.can_be_fetched`).
        cas: The positions in `Survey.cas` of the CAs that issued its signers.
    """

    message: Message
    state: MailState
    signings: tuple[Signing, ...]
    now: datetime
    is_trusted: bool = False
    will_be_trusted: bool = False
    is_fetchable: bool = False
    cas: tuple[int, ...] = ()

    @property
    def is_intact(self) -> bool:
        """It is not changed, and is trusted by whoever trusts its signers."""
        return self.state is MailState.INTACT

    @property
    def signed_at(self) -> datetime:
        """The time of its first signature: signingTime, else Date, else today, UTC; never in the future."""
        if not self.signings:
            return min(self.message.date or self.now, self.now)
        return min(each.at for each in self.signings)

    @property
    def is_current(self) -> bool:
        """Each of its signers still writes, as far as is known."""
        return bool(self.signings) and all(each.is_current for each in self.signings)

    @property
    def counts(self) -> bool:
        """It is intact, and its senders still write: it tells which CAs are needed."""
        return self.is_intact and self.is_current

    @property
    def is_expired(self) -> bool:
        """The certificate of a signer has expired today."""
        return any(each.is_expired for each in self.signings)

    def is_trusted_by(self, trust: CollectionTrust) -> bool:
        """Return whether it is intact, and a collection alone trusts each of its signers at the time of signing."""
        return self.is_intact and all(trust.holds(each.signer, each.at) for each in self.signings)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A signature, and the message that it signs; None for an attached message, which counts apart."""

    signing: Signing
    mail: SignedMail | None

    @property
    def is_intact(self) -> bool:
        """Its message is intact, and counts."""
        return self.mail is not None and self.mail.is_intact


def signed_mails(mails: Iterable[Message], now: datetime) -> list[SignedMail]:
    """Return the signed messages: of several copies of a message the least damaged one.

    Anybody can exchange the signers' certificates in a copy. Where they differ, each such copy is returned; which one
    counts is known when the signers' chains are (`without_copies`).
    """
    best: dict[object, SignedMail] = {}
    for message in mails:
        structure = message.structure
        if structure.has_signature:
            found = SignedMail(message, _state(structure), tuple(_signings(structure, message, now)), now)
            key = frozenset((each.value, each.signer) for each in _signatures(structure)) or message
            if key not in best or _worth(found) < _worth(best[key]):
                best[key] = found
    return list(best.values())


def _worth(mail: SignedMail) -> tuple[MailState, datetime]:
    """Order copies of a message: the least damaged first, then the oldest."""
    return mail.state, mail.signed_at


def without_copies(mails: Iterable[SignedMail], is_trusted: Callable[[Signing], bool]) -> list[SignedMail]:
    """Return signed messages, each once: of copies with other signers' certificates the first that is trusted."""
    best: dict[object, tuple[tuple[bool, MailState], SignedMail]] = {}
    for mail in mails:
        key = signature_values(mail.message) or mail
        rank = not (mail.signings and all(map(is_trusted, mail.signings))), mail.state
        if key not in best or rank < best[key][0]:
            best[key] = rank, mail
    return [mail for _, mail in best.values()]


def signature_values(message: Message) -> frozenset[bytes]:
    """Return the signatures in a message, which are the same in its copies; none of those in attached messages."""
    return frozenset(each.value for each in _signatures(message.structure))


def occurrences_of(mails: Iterable[SignedMail], received: Iterable[Message], now: datetime) -> list[Occurrence]:
    """Return the signatures, each once: where it is copied into several messages, in the one with the least beside it.

    Of all messages received, a signature in one that is attached counts if it is found in no other.
    """
    found: dict[tuple[bytes, Certificate], Occurrence] = {}
    for mail in sorted(mails, key=_damage):
        structure = mail.message.structure
        for signature, signing in zip(_identified(structure), mail.signings, strict=True):
            found.setdefault((signature.value, signing.signer), Occurrence(signing, mail))
    for message in received:
        for structure in _attached(message.structure):
            for signature, signing in zip(_identified(structure), _signings(structure, message, now), strict=True):
                found.setdefault((signature.value, signing.signer), Occurrence(signing, None))
    return list(found.values())


def people_of(certificates: Iterable[Certificate], now: datetime) -> list[Signing]:
    """Return who may sign mail today, by certificates that came without mail: each as if it signed now.

    CAs, those without an address or not for signing mail, and self-issued ones, which need no CA, are skipped.
    """
    found = [Signing(each, now, now, now) for each in dict.fromkeys(certificates) if not each.is_ca]
    return [
        each
        for each in found
        if not each.signer.is_self_issued and own_problem(each.signer, now) is None and each.addresses
    ]


def included(message: Message) -> Iterator[Certificate]:
    """Yield the certificates in a message and in the messages attached to it."""
    yield from message.certificates
    for structure in _attached(message.structure):
        for part in structure.signed:
            yield from part.certificates


def time_order(signing: Signing) -> tuple[datetime, datetime, datetime]:
    """Order signings by what is signed of their time; of the same moment, by the signer's NotBefore and NotAfter."""
    details = signing.signer.details
    return signing.since, details.not_before or signing.since, details.not_after or signing.since


def _attached(structure: Structure) -> Iterator[Structure]:
    """Yield the messages that are attached to a message, at any depth."""
    for each in structure.attached:
        yield each
        yield from _attached(each)


def _damage(mail: SignedMail) -> tuple[MailState, int]:
    """Order copies of a signed part: the most intact first, and of these the one with the fewest other signatures."""
    return mail.state, len({each.value for each in _signatures(mail.message.structure)})


def _signatures(structure: Structure) -> Iterator[Signature]:
    """Yield the signatures in a message, without those in attached messages."""
    return (signature for part in structure.signed for signature in part.signatures)


def _identified(structure: Structure) -> Iterator[Signature]:
    """Yield the signatures whose signer's certificate is included, in the order of `_signings`."""
    return (each for each in _signatures(structure) if each.signer is not None)


def _state(structure: Structure) -> MailState:
    if structure.fault is not None:
        return MailState.OTHER
    return max(_STATES.get(state, MailState.OTHER) for part in structure.signed for state in part.states)


_STATES = {Content.VALID: MailState.INTACT, Content.CHANGED: MailState.CHANGED}


def _signings(structure: Structure, message: Message, now: datetime) -> Iterator[Signing]:
    for signature in _signatures(structure):
        signer = signature.signer
        if signer is not None:
            stated = signature.attributes.signing_time if signature.attributes else None
            signing_time = min(stated, now) if stated else None
            yield Signing(signer, signing_time or min(message.date or now, now), now, signing_time)
