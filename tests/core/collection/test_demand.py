"""Which CAs old mail needs, and which of them are offered."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from core.collection.test_issuing import DAY, NOW, SAID, index, occurrence
from pki import PKI, Entity
from sstwizard.core.certificates.oids import SERVER_AUTHENTICATION
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.issuing import Issuer, Occurrence, PathChooser, RejectionReason, issuers_of
from sstwizard.core.collection.proposal import Demand
from sstwizard.core.collection.signings import MailState
from sstwizard.core.messages.signer import CollectionTrust


def demand_of(roots: Sequence[Entity], *every: Occurrence) -> tuple[Demand, list[Issuer]]:
    """Return what mail demands of an empty collection, and its CAs, for whose roots somebody vouches."""
    pool = index(*roots, in_use=tuple(each.certificate for each in roots))
    issuers = issuers_of(every, pool)
    for issuer in issuers:
        issuer.path = PathChooser(pool, (), NOW).choose(issuer)
    return Demand(issuers, CertificateCollection(), CollectionTrust((), pool, NOW)), issuers


@pytest.mark.parametrize(("state", "is_taken"), [(MailState.CHANGED, True), (MailState.OTHER, False)])
def test_changed_mail_tells_of_a_ca_and_forged_mail_does_not(state: MailState, is_taken: bool, pki: PKI) -> None:
    """Who wants the CAs of old mail too gets those of changed messages, and none that forged ones name alone."""
    root = pki.make("Root")
    signer = pki.make("Bob", root, ca=False, email="bob@a.example")
    demand, (issuer,) = demand_of([root], occurrence(signer, state))
    assert demand.chosen(takes_all=False) == []
    assert demand.rejection_reason(issuer) is RejectionReason.CHANGED_ONLY
    assert demand.chosen(takes_all=True) == ([issuer] if is_taken else [])


def test_only_intact_mail_tells_which_ca_a_sender_has_now(pki: PKI) -> None:
    """A later message that was changed on its way, or forged, displaces no CA."""
    old, new = pki.make("Old"), pki.make("New")
    before, after = (pki.make("Bob", each, ca=False, email="bob@a.example") for each in (old, new))
    for state in (MailState.CHANGED, MailState.OTHER):
        demand, issuers = demand_of([old, new], occurrence(before, at=SAID), occurrence(after, state, at=NOW))
        assert demand.chosen(takes_all=False) == issuers[:1]
        assert demand.rejection_reason(issuers[1]) is RejectionReason.CHANGED_ONLY


def test_who_writes_no_more_is_not_left_out(pki: PKI) -> None:
    """Only senders of today count as such whom no CA serves."""
    root = pki.make("Root")
    ann = pki.make("Ann", root, ca=False, email="ann@a.example")
    bob = pki.make("Bob", root, ca=False, email="bob@a.example", end=NOW - DAY)
    demand, _ = demand_of([root], occurrence(ann), occurrence(bob, at=NOW - 400 * DAY))
    assert demand.unserved(CollectionTrust((), CertificateIndex([]), NOW)) == ("ann@a.example",)


def test_old_mail_gets_what_room_is_left(pki: PKI) -> None:
    """All CAs together fit into what Exchange takes; those of today come first."""
    today, once = (pki.make(name, issuer_url=f"http://pki.example/{'a' * 40_000}") for name in ("Today", "Once"))
    ann = pki.make("Ann", today, ca=False, email="ann@a.example")
    bob = pki.make("Bob", once, ca=False, email="bob@a.example", end=NOW - DAY)
    demand, issuers = demand_of([today, once], occurrence(bob, at=NOW - 400 * DAY), occurrence(ann))
    assert [each.name for each in demand.chosen(takes_all=True)] == ["Today"]
    assert demand.rejection_reason(issuers[0]) is RejectionReason.SIGNER_EXPIRED


def test_a_ca_is_not_proposed_for_whom_it_would_not_serve(pki: PKI) -> None:
    """Its only sender of today has a certificate for servers, which nobody trusts for mail."""
    root = pki.make("Root")
    ann = pki.make("Ann", root, ca=False, email="ann@a.example", end=NOW - DAY)
    tls = pki.make("Bob", root, ca=False, email="bob@a.example", purposes=(SERVER_AUTHENTICATION,))
    demand, issuers = demand_of([root], occurrence(ann, at=NOW - 400 * DAY), occurrence(tls))
    assert issuers[0].path.fault is None
    assert demand.chosen(takes_all=False) == []
