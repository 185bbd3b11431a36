"""Which CAs are proposed; others are offered. `test_survey_room` has those for which there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from cryptography import x509

from core.collection.test_issuing import DAY, NOW, SAID, index, occurrence
from pki import PKI, Entity
from sstwizard.core.certificates.algorithms import SERVER_AUTHENTICATION
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.collection import CertificateCollection, added_size
from sstwizard.core.collection.issuing import Issuer, PathChooser, RejectionReason, issuers_of
from sstwizard.core.collection.signings import MailState, Occurrence
from sstwizard.core.collection.survey import SenderNeeds
from sstwizard.core.formats import sst
from sstwizard.core.messages.trust import CollectionTrust

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
