"""What a survey proposes where not all fits into 70,000 bytes."""

from __future__ import annotations

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
from sstwizard.core.messages import Message
from sstwizard.core.sources.mail import MailReading

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
LIMIT = 70_000
"""Bytes of an .sst that Exchange Online takes."""


@dataclass
class Market:
    """PKIs whose roots are vouched for, and the mail of their senders."""

    pki: PKI = field(default_factory=PKI)
    roots: list[Entity] = field(default_factory=list)
    base: list[Entity] = field(default_factory=list)
    issuers: list[Issuer] = field(default_factory=list)
    mails: list[Message] = field(default_factory=list)

    def root(self) -> Entity:
        """Make a root of 1,000 bytes."""
        self.roots.append(self.exactly(1_000, "Root"))
        return self.roots[-1]

    def exactly(self, size: int, name: str, issuer: Entity | None = None, end: float = 1000) -> Entity:
        """Make a CA certificate of a size; signatures vary by some bytes, so it may take several."""
        padding = size - 400
        while True:
            url = "http://ca.example/" + "x" * padding
            dates = NOW - 100 * DAY, NOW + end * DAY
            made = self.pki.make(name, issuer, issuer_url=url, crl_url="", start=dates[0], end=dates[1])
            if len(made.der) == size:
                return made
            padding += size - len(made.der)

    def ca(self, size: int, root: Entity, gain: int = 1, each: int = 1, since: float = 90) -> Issuer:
        """Make an issuing CA of a size, with as many senders as it gains and as many messages of each."""
        name = f"CA {len(self.issuers)}"
        entity = self.exactly(size, name, root)
        self.issuers.append(Issuer(name, entity, (entity, root), included=(entity, root)))
        self.write(self.issuers[-1], "user", gain, each, since)
        return self.issuers[-1]

    def write(self, issuer: Issuer, name: str, senders: int, each: int, since: float) -> None:
        """Let people write; the certificates of those who wrote more than a year ago have expired."""
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

    def survey(self) -> Survey:
        """Survey the mail."""
        windows = WindowsProperties(trusted_root=True)
        base = tuple(each.certificate for each in self.base)
        known = CertificateIndex((*base, *(Certificate(each.der, windows=windows) for each in self.roots)), base)
        reading = MailReading(tuple(self.mails), len(self.mails))
        return survey_of(reading, CertificateCollection(base), known, NOW)

    def fill(self, left: int) -> None:
        """Put a CA into the collection in use that leaves so many bytes of room for others."""
        used = CertificateCollection(tuple(each.certificate for each in self.base)).size
        self.base.append(self.exactly(LIMIT - used - left - 12, "Filler"))


def proposed(survey: Survey) -> set[str]:
    """Return the names of the CAs that a survey proposes."""
    return {each.name for each in survey.cas if each.is_proposed}


@pytest.mark.parametrize(("missing", "expected"), [(0, {"CA 0", "CA 1"}), (1, {"CA 0"})])
def test_what_fits_is_proposed(missing: int, expected: set[str]) -> None:
    """To the last byte; of what is left out it is said whom that costs."""
    market = Market()
    root = market.root()
    market.ca(10_000, root, gain=3, each=2)
    market.ca(20_000, root, gain=2)
    market.fill(1_000 + 10_000 + 20_000 + 3 * 12 - missing)
    survey = market.survey()
    assert proposed(survey) == expected
    assert [each.why_not for each in survey.cas] == [None, RejectionReason.NO_ROOM if missing else None]
    assert (survey.left_out_messages, survey.left_out_senders) == ((2, 2) if missing else (0, 0))
    assert survey.collection.size <= LIMIT


def test_who_wrote_long_ago_counts_for_nothing() -> None:
    """A CA of many former senders goes after one of fewer that write today."""
    market = Market()
    root = market.root()
    market.write(market.ca(10_000, root), "old", senders=5, each=1, since=500)
    market.ca(10_000, root, gain=2)
    market.fill(12_000)
    assert proposed(market.survey()) == {"CA 1"}


@pytest.mark.parametrize(
    ("excess", "reason"), [(0, RejectionReason.NO_ROOM), (1, RejectionReason.COLLECTION_TOO_LARGE)]
)
def test_a_collection_that_exceeds_the_limit(excess: int, reason: RejectionReason) -> None:
    """Nothing is proposed where the collection alone does not fit, and that is why."""
    market = Market()
    market.ca(1_000, market.root())
    market.fill(-excess)
    survey = market.survey()
    assert ([each.why_not for each in survey.cas], survey.added) == ([reason], ())


def test_what_has_expired_makes_room() -> None:
    """It is no part of what is proposed, nor is what ends within a day; what ends later, or is below it, stays."""
    market = Market()
    market.ca(1_000, market.root())
    market.fill(100)
    market.base += [market.exactly(40_000, "Expired", end=-1), market.exactly(40_000, "Ending", end=0.9)]
    assert market.survey().added == ()
    market.base[0] = market.exactly(1_000, "Tomorrow", end=1.1)
    market.base.append(market.exactly(1_000, "Below", market.base[1]))
    survey = market.survey()
    assert (proposed(survey), [each.name for each in survey.expired]) == ({"CA 0"}, ["Expired", "Ending"])
    assert {each.name for each in survey.collection} == {"Tomorrow", "Below", "CA 0", "Root"}
    assert survey.collection.size == 8 + 12 + 4 * 1_012


@pytest.mark.parametrize(
    ("room", "expected"),
    [(60_000, {0, 1, 2, 3}), (41_100, {0, 1, 2}), (41_000, {0, 1, 3}), (20_000, {1, 3}), (9_000, {3})],
)
def test_who_serves_most_comes_first(room: int, expected: set[int]) -> None:
    """Most senders, of as many those of most messages, each with its root, whatever they cost; what fits follows."""
    market = Market()
    root = market.root()
    market.ca(20_000, root, gain=3)
    market.ca(10_000, root, gain=2, each=2)
    market.ca(10_000, root, gain=2)
    market.ca(5_000, root, gain=1, each=9)
    market.fill(room)
    assert proposed(market.survey()) == {f"CA {number}" for number in expected}
