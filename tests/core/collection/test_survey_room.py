"""What is proposed where not all of it fits into 70,000 bytes: the rule, said once more and in another way."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

import mail
from corpus import signed_data
from corpus_pkis import DAY, Issuer, Signer
from pki import PKI, Entity
from sstwizard.core import messages
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.survey import RejectionReason, Survey, survey_of
from sstwizard.core.formats import sst
from sstwizard.core.messages import Message
from sstwizard.core.sources.mail import MailReading

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
LIMIT = 70_000
"""Bytes of an .sst that Exchange Online takes."""


@dataclass(eq=False)
class Item:
    """A CA that may be proposed: `chain` from it to its root, and whom it serves."""

    issuer: Issuer
    gain: int
    messages: int

    @property
    def chain(self) -> frozenset[bytes]:
        """Its certificates."""
        return frozenset(each.der for each in self.issuer.chain)

    @property
    def preference(self) -> tuple[int, int, float, int]:
        """What decides where gain and cost are equal: gain, messages, the latest first expiry, the least SHA-256."""
        end = min(each.x509.not_valid_after_utc for each in self.issuer.chain)
        return self.gain, self.messages, end.timestamp(), -int(self.issuer.entity.certificate.sha256, 16)


@dataclass
class Market:
    """PKIs whose roots are vouched for, and the mail of their senders."""

    pki: PKI = field(default_factory=PKI)
    roots: list[Entity] = field(default_factory=list)
    base: list[Entity] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    mails: list[Message] = field(default_factory=list)

    def root(self, size: int, name: str = "Root") -> Entity:
        """Make a root of a size, in bytes of its DER."""
        self.roots.append(self.exactly(size, name))
        return self.roots[-1]

    def exactly(self, size: int, name: str, issuer: Entity | None = None, end: float = 1000) -> Entity:
        """Make a CA certificate of a size; signatures vary by some bytes, so it may take several."""
        padding = size - 400
        assert padding > 0
        while True:
            url = "http://ca.example/" + "x" * padding
            dates = NOW - 100 * DAY, NOW + end * DAY
            made = self.pki.make(name, issuer, issuer_url=url, crl_url="", start=dates[0], end=dates[1])
            if len(made.der) == size:
                return made
            padding += size - len(made.der)

    def ca(self, size: int, *above: Entity, gain: int = 1, each: int = 1, end: float = 1000, since: float = 90) -> Item:
        """Make an issuing CA of a size, with as many senders as it gains and as many messages of each."""
        number = len(self.items)
        entity = self.exactly(size, f"CA {number}", above[0], end)
        issuer = Issuer(f"CA {number}", entity, (entity, *above), included=(entity, *above))
        self._write(issuer, "user", gain, each, since)
        self.items.append(Item(issuer, gain, gain * each))
        return self.items[-1]

    def add_old_senders(self, item: Item, number: int) -> None:
        """Let others have written long ago, whose certificates by the same CA have expired."""
        self._write(item.issuer, "old", number, 1, 500)

    def _write(self, issuer: Issuer, name: str, senders: int, each: int, since: float) -> None:
        for person in range(senders):
            address = f"{name}{person}@{issuer.name.lower().replace(' ', '')}.example"
            dates = NOW - 1000 * DAY, NOW + (10 if since < 365 else -400) * DAY
            made = self.pki.make(str(person), issuer.entity, ca=False, email=address, start=dates[0], end=dates[1])
            signer = Signer(made, issuer, (address,), *dates)
            self.mails += [self._letter(signer, turn, since) for turn in range(each)]

    @staticmethod
    def _letter(signer: Signer, turn: int, since: float) -> Message:
        content = b"Content-Type: text/plain\r\n\r\nletter %d\r\n" % turn
        at = NOW - (since + turn) * DAY
        signed = mail.mail(mail.clear_signed(signed_data((signer,), content, at), content))
        return messages.read(signed).without_content()

    def survey(self, *, takes_all: bool = False) -> Survey:
        """Survey the mail."""
        windows = WindowsProperties(trusted_root=True)
        base = tuple(each.certificate for each in self.base)
        known = CertificateIndex((*base, *(Certificate(each.der, windows=windows) for each in self.roots)), base)
        reading = MailReading(tuple(self.mails), len(self.mails))
        return survey_of(reading, CertificateCollection(base), known, NOW, takes_all=takes_all)

    def fill(self, left: int) -> None:
        """Put a CA into the collection in use that leaves so many bytes of room for others."""
        used = size({each.der for each in self.base})
        self.base.append(self.exactly(LIMIT - used - left - 12, "Filler"))


def size(ders: Iterable[bytes]) -> int:
    """Return what a store of certificates takes, in bytes."""
    return len(sst.encode(sorted(set(ders))))


def cost(item: Item, held: frozenset[bytes]) -> int:
    """Return how many bytes a CA adds to what is held."""
    return size(held | item.chain) - size(held)


def beats(one: Item, other: Item, held: frozenset[bytes]) -> bool:
    """Say whether one CA is to be taken before another."""
    first, second = cost(one, held), cost(other, held)
    if (first == 0) != (second == 0):
        return first == 0
    if one.gain * second != other.gain * first:
        return one.gain * second > other.gain * first
    return one.preference > other.preference


def restated(items: Sequence[Item], base: frozenset[bytes]) -> set[str]:
    """Return the names of the CAs that are to be proposed, by the issue's own words."""
    if size(base.union(*(each.chain for each in items))) <= LIMIT:
        return {each.issuer.name for each in items}
    left, taken, held = list(items), list[Item](), base
    while fitting := [each for each in left if size(held | each.chain) <= LIMIT]:
        best = fitting[0]
        for each in fitting[1:]:
            best = each if beats(each, best, held) else best
        left.remove(best)
        taken.append(best)
        held |= best.chain
    alone = [each for each in items if size(base | each.chain) <= LIMIT]
    single = max(alone, key=lambda each: (each.gain, -cost(each, base), *each.preference), default=None)
    if single is not None and single.gain > sum(each.gain for each in taken):
        taken = [single]
    return {each.issuer.name for each in taken}


def proposed(survey: Survey) -> set[str]:
    """Return the names of the CAs that a survey proposes."""
    return {each.name for each in survey.cas if each.is_proposed}


@pytest.mark.parametrize("seed", range(25))
def test_the_rule_said_in_another_way(seed: int) -> None:
    """CAs of all sizes that share roots and policy CAs, or stand above one another: the same are chosen."""
    chance, market = random.Random(seed), Market()
    above: list[tuple[Entity, ...]] = []
    for number in range(4):
        root = market.root(chance.randrange(600, 4_000), f"Root {number}")
        policy = market.exactly(chance.randrange(600, 9_000), f"Policy {number}", root)
        above += [(root,), (policy, root)]
    for _ in range(11):
        item = market.ca(
            chance.randrange(800, 5_000 if seed % 5 == 0 else 25_000),
            *chance.choice(above),
            gain=chance.randrange(1, 5),
            each=chance.randrange(1, 3),
            end=chance.randrange(100, 900),
        )
        if len(item.issuer.chain) < 4:
            above.append(item.issuer.chain)
    market.base = [each for each in market.roots if chance.random() < 0.3]
    market.fill(chance.randrange(15_000, 50_000))
    survey = market.survey()
    base = frozenset(each.der for each in market.base)
    # One whose whole chain stands in the collection is trusted already: nothing is to be proposed for it.
    expected = restated(market.items, base)
    assert proposed(survey) == expected
    assert survey.collection.size <= LIMIT
    left_out = [each for each in market.items if each.issuer.name not in expected]
    assert all(each.why_not is RejectionReason.NO_ROOM for each in survey.cas if not each.is_proposed)
    unserved = [each for each in left_out if not each.chain <= {held.der for held in survey.collection}]
    assert survey.left_out_senders == sum(each.gain for each in unserved)
    assert survey.left_out_messages == sum(each.messages for each in unserved)


def test_all_is_taken_where_all_fits() -> None:
    """To the last byte."""
    market = Market()
    root = market.root(1_000)
    market.ca(10_000, root)
    market.ca(20_000, root, gain=2)
    market.fill(1_000 + 10_000 + 20_000 + 3 * 12)
    survey = market.survey()
    assert (proposed(survey), survey.collection.size) == ({"CA 0", "CA 1"}, LIMIT)
    assert (survey.left_out_messages, survey.left_out_senders) == (0, 0)


def test_one_byte_too_much() -> None:
    """What would exceed the limit by a byte is left out, and it is said whom that costs."""
    market = Market()
    root = market.root(1_000)
    market.ca(10_000, root, gain=3, each=2)
    market.ca(20_000, root, gain=2)
    market.fill(1_000 + 10_000 + 20_000 + 3 * 12 - 1)
    survey = market.survey()
    assert proposed(survey) == {"CA 0"}
    assert [each.why_not for each in survey.cas] == [None, RejectionReason.NO_ROOM]
    assert (survey.left_out_messages, survey.left_out_senders) == (2, 2)


def test_most_senders_for_its_bytes_comes_first() -> None:
    """A small CA of few senders goes before a large one of more; what both need is paid for once."""
    market = Market()
    root = market.root(1_000)
    market.ca(30_000, root, gain=5)
    market.ca(5_000, root, gain=2)
    market.ca(5_000, root, gain=4)
    market.fill(33_000)
    assert proposed(market.survey()) == {"CA 1", "CA 2"}


def test_who_wrote_long_ago_counts_for_nothing() -> None:
    """A CA of many former senders goes after one of fewer that write today."""
    market = Market()
    root = market.root(1_000)
    market.add_old_senders(market.ca(10_000, root, gain=1), 5)
    market.ca(10_000, root, gain=2)
    market.fill(12_000)
    assert proposed(market.survey()) == {"CA 1"}


def test_a_single_one_that_serves_more_is_taken_instead() -> None:
    """Where what is cheap would leave no room for the one that serves more than all of it."""
    market = Market()
    root = market.root(1_000)
    market.ca(30_000, root, gain=5)
    market.ca(5_000, root, gain=4)
    market.fill(1_000 + 30_000 + 2 * 12)
    assert proposed(market.survey()) == {"CA 0"}


def test_of_several_single_ones_the_cheapest_is_taken() -> None:
    """Though the other has more messages: those of one sender."""
    market = Market()
    root = market.root(1_000)
    market.base.append(root)
    market.ca(1_000, root)
    market.ca(30_500, root, gain=3, each=3)
    market.ca(30_000, root, gain=3)
    market.fill(31_000)
    assert proposed(market.survey()) == {"CA 2"}


def test_a_single_one_that_serves_as_many_is_not() -> None:
    """As many for fewer bytes is better: as little trust as that needs."""
    market = Market()
    root = market.root(1_000)
    market.ca(30_000, root, gain=4)
    market.ca(5_000, root, gain=2)
    market.ca(5_000, root, gain=2)
    market.fill(33_000)
    assert proposed(market.survey()) == {"CA 1", "CA 2"}


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({"each": 2}, {"each": 1}),
        ({"end": 800}, {"end": 700}),
        ({"each": 2, "end": 700}, {"end": 800}),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_ties(better: dict[str, int], worse: dict[str, int], turned: bool) -> None:
    """Of one gain and cost: the one of more messages, then the one that lasts longer; SHA-256 would say otherwise."""
    sha256s = ["", ""]
    while sha256s[turned] <= sha256s[not turned]:
        market = Market()
        root = market.root(1_000)
        market.base.append(root)
        for each in (worse, better) if turned else (better, worse):
            market.ca(10_000, root, **each)
        sha256s = [each.issuer.entity.certificate.sha256 for each in market.items]
    market.fill(10_500)
    assert proposed(market.survey()) == {"CA 1" if turned else "CA 0"}


def test_of_one_gain_for_each_byte_the_larger_comes_first() -> None:
    """Two small ones would serve as many, and be more CAs to trust."""
    market = Market()
    root = market.root(1_000)
    market.base.append(root)
    market.ca(10_000, root, each=3)
    market.ca(2 * 10_000 + 12, root, gain=2)
    market.ca(10_000, root, each=3)
    market.fill(20_100)
    assert proposed(market.survey()) == {"CA 1"}


def test_the_last_tie_is_by_sha256() -> None:
    """Where nothing else decides, the least does: the same on every machine."""
    market = Market()
    root = market.root(1_000)
    items = [market.ca(10_000, root) for _ in range(4)]
    market.fill(1_012 + 10_012)
    least = min(items, key=lambda each: each.issuer.entity.certificate.sha256)
    assert proposed(market.survey()) == {least.issuer.name}


def test_what_costs_nothing_comes_first() -> None:
    """A CA whose chain another has brought is taken, though no byte is left."""
    market = Market()
    root = market.root(1_000)
    above = market.ca(5_000, root, gain=1)
    market.ca(5_000, above.issuer.entity, root, gain=5)
    market.ca(8_000, root, gain=4)
    market.fill(1_012 + 5_012 + 5_012)
    survey = market.survey()
    assert (proposed(survey), survey.collection.size) == ({"CA 0", "CA 1"}, LIMIT)


@pytest.mark.parametrize(
    ("excess", "reason"), [(0, RejectionReason.NO_ROOM), (1, RejectionReason.COLLECTION_TOO_LARGE)]
)
def test_a_collection_that_exceeds_the_limit(excess: int, reason: RejectionReason) -> None:
    """Nothing is proposed where the collection alone does not fit, and that is why."""
    market = Market()
    market.ca(1_000, market.root(1_000))
    market.fill(-excess)
    survey = market.survey()
    assert ([each.why_not for each in survey.cas], survey.added) == ([reason], ())


def test_what_has_expired_makes_room() -> None:
    """It is no part of what is proposed, and does not count; nor does what ends within a day."""
    market = Market()
    market.ca(1_000, market.root(1_000))
    market.fill(100)
    market.base += [market.exactly(40_000, "Expired", end=-1), market.exactly(40_000, "Ending", end=0.9)]
    assert market.survey().added == ()
    del market.base[0]
    survey = market.survey()
    assert (proposed(survey), [each.name for each in survey.expired]) == ({"CA 0"}, ["Expired", "Ending"])
    assert survey.collection.size == 8 + 12 + 2 * 1_012


def test_what_ends_after_a_day_stays() -> None:
    """And so does what stands below a CA that has expired."""
    market = Market()
    market.ca(1_000, market.root(1_000))
    gone = market.exactly(1_000, "Expired", end=-1)
    market.base += [market.exactly(1_000, "Tomorrow", end=1.1), gone, market.exactly(1_000, "Below", gone)]
    survey = market.survey()
    assert {"Tomorrow", "Below"} < {each.name for each in survey.collection}
    assert [each.name for each in survey.expired] == ["Expired"]


@pytest.mark.parametrize(("room", "expected"), [(30_000, {"CA 0", "CA 2"}), (60_000, {"CA 0", "CA 1", "CA 2"})])
def test_all_fills_what_is_left(room: int, expected: set[str]) -> None:
    """CAs of old mail come after those of mail of today, however many senders they had, by the same rule."""
    market = Market()
    root = market.root(1_000)
    market.ca(20_000, root, gain=1)
    market.ca(20_000, root, gain=9, since=500)
    market.ca(5_000, root, gain=1, since=500)
    market.fill(room)
    assert proposed(market.survey()) == {"CA 0"}
    assert proposed(market.survey(takes_all=True)) == expected
