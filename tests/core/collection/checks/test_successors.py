"""The finding that another CA of an organization takes the place of one in the collection."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from findings import DAY, NOW, changes, of
from pki import PKI, Entity, in_windows
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION, SERVER_AUTHENTICATION
from sstwizard.core.collection.checks.finding import Severity

YEARS = timedelta(days=365)


class Trust:
    """An organization with a root and CAs below it."""

    def __init__(self, pki: PKI) -> None:
        self.pki = pki
        self.root = self.make("Root")

    def make(
        self,
        name: str,
        issuer: Entity | None = None,
        organization: str = "Trust, Inc.",
        since: timedelta = YEARS,
        lasts: timedelta = 5 * YEARS,
        **how: Any,
    ) -> Entity:
        """Make a CA that began some time before now, and ends some time after it."""
        named = [(NameOID.ORGANIZATION_NAME, organization), (NameOID.COMMON_NAME, name)]
        subject = x509.Name([x509.NameAttribute(oid, value) for oid, value in named])
        how = {"purposes": (EMAIL_PROTECTION,), **how}
        return self.pki.make(name, issuer, subject=subject, start=NOW - since, end=NOW + lasts, **how)

    def old(self, lasts: timedelta = YEARS - DAY) -> Entity:
        """Make a CA that probably issues no more."""
        return self.make("CA 1", self.root, since=3 * YEARS, lasts=lasts)

    def new(self, name: str = "CA 2", **how: Any) -> Entity:
        """Make a CA that may succeed it."""
        return self.make(name, self.root, **{"organization": "TRUST Ltd.", **how})


def test_a_ca_that_ends_has_a_successor(pki: PKI) -> None:
    """One of the same organization that is newer and probably issues is named, and added beside; nothing is removed."""
    trust = Trust(pki)
    old, new = trust.old(), trust.new()
    (finding,) = of("successor", trust.root, old, known=(trust.root,), listed=(old, new))
    assert (finding.severity, finding.certificate) == (Severity.INFO, old.certificate)
    assert changes(finding) == ({new.certificate}, set())
    assert (str(finding.title), str(finding.change and finding.change.label)) == (
        "“CA 1” has a successor",
        "Add it beside",
    )
    assert "“CA 1” expires on " in str(finding.message)
    assert "“CA 2”, of the same organization" in str(finding.message)
    assert "found in the list" in str(finding.message)
    assert of("successor", trust.root, old, new, known=(trust.root,), listed=(new,)) == []
    assert len(of("successor", trust.root, trust.old(-DAY), known=(trust.root,), listed=(new,))) == 1


def test_the_root_of_a_successor_is_added_with_it(pki: PKI) -> None:
    """Where it is below another root; without a root that is vouched for, it is not named."""
    trust, other = Trust(pki), Trust(pki)
    old, new = trust.old(), other.new()
    (finding,) = of("successor", trust.root, old, known=(other.root,), listed=(new,))
    assert changes(finding) == ({new.certificate, other.root.certificate}, set())
    assert of("successor", trust.root, old, listed=(new,)) == []


def test_what_still_issues_has_no_successor(pki: PKI) -> None:
    """Neither a CA that is valid for a year, nor a root."""
    trust = Trust(pki)
    listed = (trust.new(),)
    assert of("successor", trust.root, trust.old(YEARS), known=(trust.root,), listed=listed) == []
    ending = trust.make("Root", since=3 * YEARS, lasts=DAY * 30)
    assert of("successor", ending, known=(trust.root,), listed=listed) == []


def test_only_one_of_its_kind_is_a_successor(pki: PKI) -> None:
    """Not one of another organization, for other purposes, another kind of key, not newer, or that issues no more."""
    trust = Trust(pki)
    old = trust.old()
    policy = trust.new("Policy")
    others = [trust.new(organization="Trust Two"), trust.new(purposes=())]
    others += [trust.new(since=4 * YEARS), trust.new(since=3 * YEARS)]
    others += [trust.new(purposes=(EMAIL_PROTECTION, SERVER_AUTHENTICATION)), trust.new(lasts=YEARS - DAY)]
    others += [trust.new(key=rsa.generate_private_key(65537, 2048)), policy]
    others += [trust.make("Below", policy, purposes=())]
    assert of("successor", trust.root, old, known=(trust.root,), listed=tuple(others)) == []
    new = trust.new()
    assert len(of("successor", trust.root, old, known=(trust.root,), listed=(*others, new))) == 1
    several = (*others, new, trust.new("CA 3"))
    assert of("successor", trust.root, old, known=(trust.root,), listed=several) == []


def test_what_is_distrusted_has_a_successor(pki: PKI) -> None:
    """Whether Windows disallows the CA or its root; a successor that it disallows is none."""
    trust, other = Trust(pki), Trust(pki)
    issuing, new = trust.make("CA 1", trust.root, since=3 * YEARS), other.new()
    for distrusted in (issuing, trust.root):
        held = (other.root, in_windows(distrusted, disallowed=True))
        (finding,) = of("successor", trust.root, issuing, known=held, listed=(new,))
        assert (finding.certificate, changes(finding)[1]) == (issuing.certificate, set())
        assert str(finding.message).startswith("“CA 1” should no longer be trusted. “CA 2”")
    both = (other.root, in_windows(issuing, disallowed=True), in_windows(new, disallowed=True))
    assert of("successor", trust.root, issuing, known=both, listed=(new,)) == []
