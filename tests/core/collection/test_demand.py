"""Which CAs old mail needs, and which of them are offered."""

from __future__ import annotations

import pytest

from core.collection.test_issuing import NOW, index, met
from pki import PKI
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.demand import Demand
from sstwizard.core.collection.issuing import PathChooser, WhyNot, issuers_of
from sstwizard.core.collection.signings import MailState
from sstwizard.core.messages.signer import CollectionTrust


@pytest.mark.parametrize(("state", "is_taken"), [(MailState.CHANGED, True), (MailState.OTHER, False)])
def test_changed_mail_tells_of_a_ca_and_forged_mail_does_not(state: MailState, is_taken: bool, pki: PKI) -> None:
    """Who wants the CAs of old mail too gets those of changed messages, and none that forged ones name alone."""
    root = pki.make("Root")
    pool = index(root, in_use=(root.certificate,))
    (issuer,) = issuers_of([met(pki.make("Bob", root, ca=False, email="bob@a.example"), state)], pool)
    issuer.path = PathChooser(pool, (), NOW).choose(issuer)
    demand = Demand([issuer], CertificateCollection(), CollectionTrust((), pool, NOW))
    assert demand.chosen(takes_all=False) == []
    assert demand.why_not(issuer, []) is WhyNot.CHANGED_ONLY
    assert demand.chosen(takes_all=True) == ([issuer] if is_taken else [])
