"""Which CAs a survey proposes or offers: by mail, by certificates of people, and where not all fits into the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography import x509

import mail
from core.collection.test_issuing import NOW, SAID, index, occurrence
from corpus import signed_data
from corpus_pkis import DAY, EMAIL, SERVER, Issuer, Signer
from listed_roots import GO_DADDY_2, passing_for
from pki import PKI, Entity, certificates, in_windows, reserve
from sstwizard.core import messages
from sstwizard.core.certificates.algorithms import SERVER_AUTHENTICATION
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.vouching import Voucher
from sstwizard.core.collection.collection import CertificateCollection, added_size
from sstwizard.core.collection.issuing import MAX_PEOPLE, PathChooser, RejectionReason, issuers_of
from sstwizard.core.collection.issuing import Issuer as SignersIssuer
from sstwizard.core.collection.signings import MailState, Occurrence, Signing, people_of
from sstwizard.core.collection.survey import IssuingCA, SenderNeeds, Survey, survey_of
from sstwizard.core.formats import sst
from sstwizard.core.messages import Message
from sstwizard.core.messages.trust import CollectionTrust
from sstwizard.core.sources.mail import MailReading

END = datetime(2030, 1, 1, tzinfo=UTC)


def test_a_chain_costs_what_the_file_grows(pki: PKI) -> None:
    """To the byte; what is held costs nothing, and nothing counts twice."""
    one, two = pki.make("One").certificate, pki.make("Two").certificate
    grown = sst.encoded_size([one.der, two.der]) - sst.encoded_size([one.der])
    assert added_size([two, one, two], {one}) == grown == len(two.der) + sst.ENTRY.size
    assert added_size([], ()) == 0


def demand_of(roots: Sequence[Entity], *every: Occurrence) -> tuple[SenderNeeds, list[SignersIssuer]]:
    """Return what mail demands of an empty collection, and its CAs, for whose roots somebody vouches."""
    pool = index(*roots, in_use=tuple(each.certificate for each in roots))
    issuers = issuers_of(every, pool)
    for issuer in issuers:
        issuer.path = PathChooser(pool, (), NOW).choose(issuer)
    return SenderNeeds(issuers, CertificateCollection(), CollectionTrust((), pool, NOW)), issuers


def test_only_intact_mail_tells_which_ca_a_sender_has_now(pki: PKI) -> None:
    """A later message that was changed on its way, or forged, displaces no CA."""
    old, new = pki.make("Old"), pki.make("New")
    before, after = (pki.make("Bob", each, ca=False, email="bob@a.example") for each in (old, new))
    for state in (MailState.CHANGED, MailState.OTHER):
        demand, issuers = demand_of([old, new], occurrence(before, at=SAID), occurrence(after, state, at=NOW))
        assert demand.chosen() == issuers[:1]
        assert demand.rejection_reason(issuers[1]) is RejectionReason.CHANGED_ONLY


def test_of_two_at_one_moment_it_is_always_the_same(pki: PKI) -> None:
    """A message that somebody signed with the certificates of two CAs: whichever is met first."""
    old, new = pki.make("Old"), pki.make("New")
    both = [occurrence(pki.make("Bob", each, ca=False, email="bob@a.example")) for each in (old, new)]
    for order in (both, both[::-1]):
        demand, issuers = demand_of([old, new], *order)
        assert [each.name for each in demand.chosen()] == ["Old"]
        assert len(issuers) == 2


def test_who_writes_no_more_is_not_left_out(pki: PKI) -> None:
    """Only senders of today count as such whom no CA serves."""
    root = pki.make("Root")
    ann = pki.make("Ann", root, ca=False, email="ann@a.example")
    bob = pki.make("Bob", root, ca=False, email="bob@a.example", end=NOW - DAY)
    demand, _ = demand_of([root], occurrence(ann), occurrence(bob, at=NOW - 400 * DAY))
    assert demand.unserved(CollectionTrust((), CertificateIndex([]), NOW)) == ("ann@a.example",)


def test_a_ca_is_not_proposed_for_whom_it_would_not_serve(pki: PKI) -> None:
    """Its only sender of today has a certificate for servers, which nobody trusts for mail."""
    root = pki.make("Root")
    ann = pki.make("Ann", root, ca=False, email="ann@a.example", end=NOW - DAY)
    tls = pki.make("Bob", root, ca=False, email="bob@a.example", purposes=(SERVER_AUTHENTICATION,))
    demand, issuers = demand_of([root], occurrence(ann, at=NOW - 400 * DAY), occurrence(tls))
    assert issuers[0].path.fault is None
    assert demand.chosen() == []
    assert demand.rejection_reason(issuers[0]) is RejectionReason.UNUSABLE_SIGNER


def test_a_signature_that_does_not_hold_takes_no_sender(pki: PKI) -> None:
    """Newer, by a CA that is restricted to other names, or with a certificate that had expired when it signed."""
    root = pki.make("Root")
    limits = x509.NameConstraints(permitted_subtrees=[x509.RFC822Name("b.example")], excluded_subtrees=None)
    other = pki.make("Restricted", root, extensions=(limits,))
    real = pki.make("Issuing", root)
    bob = pki.make("Bob", real, ca=False, email="bob@a.example")
    eve = pki.make("Eve", other, ca=False, email="eve@b.example")
    thief = pki.make("Thief", other, ca=False, email="bob@a.example")
    demand, issuers = demand_of(
        [root, real, other], occurrence(bob), occurrence(eve), occurrence(thief, at=SAID + 9 * DAY)
    )
    assert demand.chosen() == issuers
    late = pki.make("Late", real, ca=False, email="bob@a.example", end=SAID + DAY)
    demand, issuers = demand_of([root, real], occurrence(bob), occurrence(late, at=SAID + 9 * DAY))
    assert demand.chosen() == issuers


URL = "http://pki.example/ca.cer"


@pytest.mark.parametrize(
    ("urls", "is_held", "is_changed", "end", "is_fetchable"),
    [
        ([URL], True, False, END, True),
        ([URL], False, False, END, False),  # its root is known, but not in the collection
        ([URL], True, True, END, False),
        ([URL], True, False, SAID - DAY, False),  # the signer's certificate had expired
        ([""], True, False, END, False),
        ([URL, URL], True, False, END, True),
        ([URL, ""], True, False, END, False),
    ],
)
def test_what_exchange_online_may_fetch(
    urls: Sequence[str], is_held: bool, is_changed: bool, end: datetime, is_fetchable: bool, pki: PKI
) -> None:
    """Only what a message with such an intermediate lacks, for each of its signers, below a root of the collection."""
    root, other = pki.make("Root"), pki.make("Other Root")
    issuing = pki.make("Issuing", root, issuer_url=URL)
    by = Issuer("Issuing", issuing, (issuing, root))
    signers = [
        Signer(pki.make("Bob", issuing, ca=False, email="bob@a.example", issuer_url=url, end=end), by, (), NOW, NOW)
        for url in urls
    ]
    content = b"Content-Type: text/plain\r\n\r\nHello"
    signed = mail.clear_signed(signed_data(signers, content, SAID), content + b"!" * is_changed)
    base = CertificateCollection(certificates([root if is_held else other]))
    held = certificates((root, other, issuing))
    survey = survey_of(MailReading((messages.read(mail.mail(signed)),), 1), base, CertificateIndex(held, held), NOW)
    assert [each.is_fetchable for each in survey.mails] == [is_fetchable]


def test_a_message_of_two_signers_is_current_for_whose_ca_still_signs(pki: PKI) -> None:
    """Of one, the certificate expired long ago: nobody need do anything about the CA that issued it."""
    root, at, signers = pki.make("Root"), NOW - 400 * DAY, []
    for name, end in (("Present", END), ("Past", at + DAY)):
        issuing = pki.make(name, root)
        bob = pki.make("Bob", issuing, ca=False, email="bob@a.example", end=end)
        signers.append(Signer(bob, Issuer(name, issuing, (issuing, root)), (), at, end))
    content = b"Content-Type: text/plain\r\n\r\nHello"
    signed = mail.mail(mail.clear_signed(signed_data(signers, content, at), content))
    held = certificates((root, *(each.issuer.entity for each in signers)))
    survey = survey_of(MailReading((messages.read(signed),), 1), CertificateCollection(), CertificateIndex(held), NOW)
    assert {each.name: (each.intact, each.current) for each in survey.cas} == {"Present": (1, 1), "Past": (1, 0)}


@pytest.mark.parametrize(
    ("why_not", "messages", "current", "is_unresolved"),
    [
        (RejectionReason.NOT_VOUCHED, 2, 1, True),
        (RejectionReason.NOT_VOUCHED, 2, 0, False),  # its people write no more
        (RejectionReason.NOT_VOUCHED, 0, 0, True),  # only certificates of people were opened
        (RejectionReason.INCOMPLETE_CHAIN, 1, 1, True),
        (RejectionReason.NO_ROOM, 1, 1, True),
        (RejectionReason.COLLECTION_TOO_LARGE, 1, 1, True),
        (RejectionReason.NO_MAIL, 0, 0, False),
        (None, 1, 1, False),
    ],
)
def test_which_cas_somebody_has_to_do_something_about(
    why_not: RejectionReason | None, messages: int, current: int, is_unresolved: bool
) -> None:
    """Those that can't be proposed as they are, and whose people write."""
    ca = IssuingCA(None, "Issuing", "CN=Issuing", messages=messages, current=current, why_not=why_not)
    assert ca.is_unresolved is is_unresolved


def test_what_a_chain_lacks_is_named(pki: PKI) -> None:
    """The CA itself where nothing holds it, else the issuer of the last that is known."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    for held, missing in (((), "Issuing"), ((issuing,), "Root"), ((issuing, root), "")):
        assert IssuingCA(None, "Issuing", "CN=Issuing", tuple(certificates(held))).missing == missing


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


DATES: dict[str, Any] = {"start": NOW - 100 * DAY, "end": NOW + 500 * DAY}


@pytest.fixture(scope="module")
def root(pki: PKI) -> Entity:
    """A root."""
    return pki.make("People Root", **DATES)


@pytest.fixture(scope="module")
def issuing(pki: PKI, root: Entity) -> Entity:
    """What it issued."""
    return pki.make("People Issuing", root, **DATES)


def person(pki: PKI, by: Entity | None, name: str = "Bob", **how: Any) -> Entity:
    """Return somebody with a certificate for mail."""
    told = {"purposes": (EMAIL,), "email": f"{name}@People.example", "ca": False, **DATES}
    return pki.make(name, by, **{**told, **how})


def survey(*given: Entity, here: tuple[Certificate, ...] = (), base: int = 0) -> Survey:
    """Survey certificates that came without mail; the last `base` of them are the collection."""
    held = [each.certificate for each in given]
    collection = CertificateCollection(tuple(held[len(held) - base :]))
    known = CertificateIndex((*here, *collection))
    return survey_of(MailReading(certificates=tuple(held)), collection, known, NOW)


def test_a_ca_without_mail_is_a_row(pki: PKI, root: Entity, issuing: Entity) -> None:
    """Its people are its senders; no mail of theirs was seen, so it is offered and never proposed."""
    found = survey(
        person(pki, issuing, "Zoe"), person(pki, issuing), issuing, here=(in_windows(root, trusted_root=True),)
    )
    (ca,) = found.cas
    assert (ca.name, ca.why_not, ca.is_proposed) == ("People Issuing", RejectionReason.NO_MAIL, False)
    assert (ca.messages, ca.intact, ca.changed, ca.current, ca.attached, ca.last_seen) == (0, 0, 0, 0, 0, None)
    assert ca.senders == ("bob@people.example", "zoe@people.example")
    assert (ca.chain, ca.vouchers) == ((issuing.certificate, root.certificate), (Voucher.WINDOWS,))
    assert (found.read, found.mails, found.added, found.left_out_senders) == (0, (), (), 0)


def test_the_collection_vouches_for_its_roots(pki: PKI, root: Entity, issuing: Entity) -> None:
    """It is what the organization trusts, whoever else says so; where it holds the chain, nothing is missing."""
    (ca,) = survey(person(pki, issuing), issuing, root, base=1).cas
    assert (ca.vouchers, ca.why_not) == ((Voucher.COLLECTION,), RejectionReason.NO_MAIL)
    (ca,) = survey(person(pki, issuing), issuing, root, base=2).cas
    assert (ca.in_collection, ca.why_not) == (True, None)


def test_a_list_of_cas_completes_a_chain(pki: PKI, root: Entity, issuing: Entity) -> None:
    """An issuer that only the list holds is found; who vouches for its root, the list doesn't say."""
    bob = person(pki, issuing)
    for held, vouchers, why_not in (
        (in_windows(root, trusted_root=True), (Voucher.WINDOWS,), RejectionReason.NO_MAIL),
        (root.certificate, (), RejectionReason.NOT_VOUCHED),
    ):
        known = CertificateIndex([held], reserve=reserve(issuing, root))
        (ca,) = survey_of(MailReading(certificates=(bob.certificate,)), CertificateCollection(), known, NOW).cas
        assert (ca.chain, ca.vouchers, ca.why_not) == ((issuing.certificate, root.certificate), vouchers, why_not)


def test_a_root_among_people_vouches_for_nothing(pki: PKI, root: Entity, issuing: Entity) -> None:
    """Neither beside the certificates of people, nor where a store of people holds it: it completes the chain."""
    stored = Certificate(root.der, windows=WindowsProperties(friendly_name="Root"))
    for given, here in (((issuing, root), ()), ((issuing,), (stored,))):
        found = survey(person(pki, issuing), *given, here=here)
        (ca,) = found.cas
        assert (ca.why_not, ca.vouchers, ca.root) == (RejectionReason.NOT_VOUCHED, (), root.certificate)
        assert found.added == ()


def test_what_is_wrong_comes_first(pki: PKI, root: Entity, issuing: Entity) -> None:
    """An issuer that nothing holds, a chain that stops, a withdrawn root: that no mail was seen is the least of it."""
    bob = person(pki, issuing)
    assert [each.why_not for each in survey(bob).cas] == [RejectionReason.ISSUER_MISSING]
    assert survey(bob).cas[0].senders == ("bob@people.example",)
    assert survey(bob).cas[0].key_id == bob.certificate.details.authority_key_id
    assert [each.why_not for each in survey(bob, issuing).cas] == [RejectionReason.INCOMPLETE_CHAIN]
    disallowed = in_windows(root, disallowed=True)
    assert [each.why_not for each in survey(bob, issuing, here=(disallowed,)).cas] == [RejectionReason.WITHDRAWN]


def test_who_counts(pki: PKI, root: Entity, issuing: Entity) -> None:
    """Who may sign mail today: a CA, a web server, somebody without address, or whose time is over may not."""
    others = (
        person(pki, issuing, "CA", ca=True),
        person(pki, issuing, "Web", purposes=(SERVER,)),
        person(pki, issuing, "Nobody", email=""),
        person(pki, issuing, "Past", end=NOW - DAY),
        person(pki, issuing, "Future", start=NOW + DAY),
        person(pki, None, "Alone"),
        root,
    )
    bob = person(pki, issuing)
    found = people_of([each.certificate for each in (*others, bob, bob)], NOW)
    assert found == [Signing(bob.certificate, NOW, NOW, NOW)]


def test_a_ca_with_mail_stays_as_it_is(pki: PKI, root: Entity, issuing: Entity) -> None:
    """Certificates in a folder add neither senders to it nor a path that none of its signers has."""
    tls = person(pki, issuing, "TLS", purposes=(SERVER,))
    pool = index(root, issuing)
    people = people_of([person(pki, issuing).certificate], NOW)
    (issuer,) = issuers_of([occurrence(tls)], pool, people)
    assert (issuer.people, issuer.senders) == ([], ("tls@people.example",))
    assert PathChooser(pool, (), NOW).choose(issuer).fault is RejectionReason.UNUSABLE_SIGNER


def test_a_person_is_tried_after_another(pki: PKI, root: Entity, issuing: Entity) -> None:
    """One whom a path trusts is enough; of very many, not all are tried."""
    banned = [person(pki, issuing, f"Banned {number}") for number in range(MAX_PEOPLE)]
    copies = [in_windows(each, disallowed=True) for each in banned]
    bob = person(pki, issuing)
    pool = index(root, issuing, *copies)

    def fault(*who: Entity) -> RejectionReason | None:
        (issuer,) = issuers_of([], pool, people_of([each.certificate for each in who], NOW))
        return PathChooser(pool, (), NOW).choose(issuer).fault

    assert fault(*banned[1:], bob) is None
    assert fault(*banned, bob) is RejectionReason.UNUSABLE_SIGNER


@pytest.mark.parametrize(("issued", "is_vouched"), [(datetime(2020, 1, 1, tzinfo=UTC), True), (NOW - DAY, False)])
def test_a_program_vouches_for_what_was_issued_before_a_day(issued: datetime, is_vouched: bool, pki: PKI) -> None:
    """Held against the newest certificate that the CA issued to people (properties 126 and 127)."""
    root = pki.make("Go Daddy")
    listed = passing_for(GO_DADDY_2, root.certificate)
    people = [person(pki, root, "Old", start=datetime(2019, 1, 1, tzinfo=UTC)), person(pki, root, start=issued)]
    pool = index(listed)
    (issuer,) = issuers_of([], pool, people_of([each.certificate for each in people], NOW))
    assert (Voucher.MICROSOFT in PathChooser(pool, (), NOW).choose(issuer).vouchers) is is_vouched
