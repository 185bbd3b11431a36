"""Which issuing CAs to propose: mail that arrives is served, with as little trust as that needs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from ..certificates.certificate import Certificate
from ..formats.sst import encoded_size
from ..messages.trust import CollectionTrust
from .collection import SIZE_LIMIT, CertificateCollection, added_size
from .issuing import Issuer, RejectionReason, Standing
from .signings import MailState, Signing, time_order


class Demand:
    """The addresses of signers, each with its newest intact message, and the CAs that they need."""

    def __init__(self, issuers: Sequence[Issuer], kept: CertificateCollection, trust: CollectionTrust) -> None:
        """Assign each address to the CA of its newest intact message: after a renewal, that may be another CA.

        A message that would not be trusted, or only by a CA that can't be proposed, displaces no other: anybody can
        make a CA, put somebody's address into a certificate, and sign today.

        Args:
            issuers: The CAs that issued signers' certificates, each with its path.
            kept: The certificates of the collection that stay in any case.
            trust: The trust in the signers by the collection.
        """
        self._issuers, self._kept, self._trust = issuers, kept, trust
        self._places = {issuer: place for place, issuer in enumerate(issuers)}
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

    def unserved(self, trust: CollectionTrust) -> tuple[str, ...]:
        """Return the addresses that still write, and whose newest mail is not trusted."""
        return tuple(
            address
            for address, (_, signing) in self._newest.items()
            if signing.is_current and not trust.holds(signing.signer, signing.at)
        )

    def chosen(self, *, takes_all: bool) -> list[Issuer]:
        """Return the CAs to propose.

        Args:
            takes_all: Fill the space that is left with those that have no current sender.
        """
        if self._is_too_large:
            return []
        items = [self._item(issuer, self._gain(issuer)) for issuer in self._issuers if self._reason(issuer) is None]
        taken = choose(items, self._kept)
        if takes_all:
            held = self._kept.changed(add=(each for item in taken for each in item.chain))
            old = [self._item(each, len(each.senders)) for each in self._issuers if self._is_for_old_mail(each)]
            taken = (*taken, *choose(old, held))
        return [self._issuers[item.place] for item in taken]

    def rejection_reason(self, issuer: Issuer) -> RejectionReason:
        """Return why a CA that is not among `chosen` is not proposed."""
        return self._reason(issuer) or (
            RejectionReason.COLLECTION_TOO_LARGE if self._is_too_large else RejectionReason.NO_ROOM
        )

    @property
    def _is_too_large(self) -> bool:
        return self._kept.size > SIZE_LIMIT

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
        return RejectionReason.SERVED if is_served else RejectionReason.RULE_BROKEN

    def _is_for_old_mail(self, issuer: Issuer) -> bool:
        """Return whether a CA is only offered: it is for old mail, or for changed, not just for forged, messages."""
        reason = self._reason(issuer)
        if reason is RejectionReason.CHANGED_ONLY:
            return any(each.state is MailState.CHANGED for each in issuer.mails)
        return reason is not None and reason.standing is Standing.FOR_OLD_MAIL

    def _gain(self, issuer: Issuer) -> int:
        """Return how many addresses a CA would newly serve."""
        trusted = issuer.path.trusted
        return sum(each in trusted and not self._trust.holds(each.signer, each.at) for each in self._current[issuer])

    def _item(self, issuer: Issuer, gain: int) -> Item:
        return Item(
            place=self._places[issuer],
            chain=issuer.path.chain,
            gain=gain,
            messages=len(issuer.mails),
            earliest_expiry=issuer.path.earliest_expiry,
            sha256=issuer.path.chain[0].sha256,
        )


def _claim(issuer: Issuer, signing: Signing) -> tuple[bool, tuple[datetime, datetime, str]]:
    """Order signings by how reliably they tell which CA a sender has."""
    return bool(issuer.path.vouchers) and signing in issuer.path.trusted, time_order(signing)


@dataclass(frozen=True, slots=True)
class Item:
    """An issuing CA that may be proposed, with its chain.

    Attributes:
        place: The place of the CA among all.
        chain: What has to be in the collection, from the CA to the root.
        gain: How many addresses are newly served.
        messages: The number of messages with a signer that it issued.
        earliest_expiry: When the first certificate of the chain expires, UTC.
        sha256: The SHA-256 of the CA's certificate, upper-case hex.
    """

    place: int
    chain: tuple[Certificate, ...]
    gain: int
    messages: int
    earliest_expiry: datetime
    sha256: str


def choose(items: Sequence[Item], held: Collection[Certificate], limit: int = SIZE_LIMIT) -> tuple[Item, ...]:
    """Choose the items that fit: all of them, or those that serve the most addresses for their bytes.

    Until nothing fits, the item with the highest gain for its cost is taken; one that costs nothing comes first. The
    best single item is taken instead if it serves more, with the items that its chain makes free: by ratio alone, small
    items may keep out a large one.

    Args:
        items: The items to choose from.
        held: The certificates in the collection in any case.
        limit: The largest .sst, in bytes.
    """
    room = limit - encoded_size(each.der for each in held)
    if added_size((each for item in items for each in item.chain), held) <= room:
        return tuple(items)
    taken = set(held)
    chosen: list[Item] = []
    left = list(items)
    while fitting := [item for item in left if added_size(item.chain, taken) <= room]:
        best = min(fitting, key=lambda item: _rank(item, added_size(item.chain, taken)))
        room -= added_size(best.chain, taken)
        taken.update(best.chain)
        chosen.append(best)
        left.remove(best)
    return _or_single(items, chosen, held, limit)


def _or_single(
    items: Sequence[Item], chosen: Sequence[Item], held: Collection[Certificate], limit: int
) -> tuple[Item, ...]:
    """Return the best single item with the items that it makes free if it serves more than the chosen ones."""
    room = limit - encoded_size(each.der for each in held)
    fitting = [item for item in items if added_size(item.chain, held) <= room]
    single = min(fitting, key=lambda item: (-item.gain, _rank(item, added_size(item.chain, held))), default=None)
    if single is None or single.gain <= sum(item.gain for item in chosen):
        return tuple(chosen)
    taken = {*held, *single.chain}
    return (single, *(item for item in items if item != single and not added_size(item.chain, taken)))


def _rank(item: Item, cost: int) -> tuple[bool, Fraction, int, int, float, str]:
    """Order items, the best first: `Fraction` compares gain by cost without rounding."""
    return (
        cost > 0,
        -Fraction(item.gain, cost or 1),
        -item.gain,
        -item.messages,
        -item.earliest_expiry.timestamp(),
        item.sha256,
    )
