"""Which CAs are proposed; others are offered. `test_survey_room` has those for which there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from cryptography import x509

import mail
from core.collection.test_issuing import DAY, NOW, SAID, index, occurrence
from corpus import signed_data
from corpus_pkis import Issuer as CorpusIssuer
from corpus_pkis import Signer
from pki import PKI, Entity, certificates
from sstwizard.core import messages
from sstwizard.core.certificates.algorithms import SERVER_AUTHENTICATION
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.collection import CertificateCollection, added_size
from sstwizard.core.collection.issuing import Issuer, PathChooser, RejectionReason, issuers_of
from sstwizard.core.collection.signings import MailState, Occurrence
from sstwizard.core.collection.survey import IssuingCA, SenderNeeds, survey_of
from sstwizard.core.formats import sst
from sstwizard.core.messages.trust import CollectionTrust
from sstwizard.core.sources.mail import MailReading

END = datetime(2030, 1, 1, tzinfo=UTC)


def test_a_chain_costs_what_the_file_grows(pki: PKI) -> None:
    """To the byte; what is held costs nothing, and nothing counts twice."""
    one, two = pki.make("One").certificate, pki.make("Two").certificate
    grown = sst.encoded_size([one.der, two.der]) - sst.encoded_size([one.der])
    assert added_size([two, one, two], {one}) == grown == len(two.der) + sst.ENTRY.size
    assert added_size([], ()) == 0


def demand_of(roots: Sequence[Entity], *every: Occurrence) -> tuple[SenderNeeds, list[Issuer]]:
    """Return what mail demands of an empty collection, and its CAs, for whose roots somebody vouches."""
    pool = index(*roots, in_use=tuple(each.certificate for each in roots))
    issuers = issuers_of(every, pool)
    for issuer in issuers:
        issuer.path = PathChooser(pool, (), NOW).choose(issuer)
    return SenderNeeds(issuers, CertificateCollection(), CollectionTrust((), pool, NOW)), issuers


@pytest.mark.parametrize("state", [MailState.CHANGED, MailState.OTHER])
def test_changed_and_forged_mail_propose_nothing(state: MailState, pki: PKI) -> None:
    """A CA that they alone name is only offered."""
    root = pki.make("Root")
    signer = pki.make("Bob", root, ca=False, email="bob@a.example")
    demand, (issuer,) = demand_of([root], occurrence(signer, state))
    assert demand.chosen() == []
    assert demand.rejection_reason(issuer) is RejectionReason.CHANGED_ONLY


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
    by = CorpusIssuer("Issuing", issuing, (issuing, root))
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
