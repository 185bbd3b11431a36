"""Roots that a stranger brought: no remedy adds them, and those that were chosen are told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pki import PKI, Entity, in_windows, with_unknown_algorithm
from sstwizard.core.certificates.certificate import Certificate, Provenance
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.assessment import Assessment, assess, fix
from sstwizard.core.collection.checks.finding import Change, Code, Finding, Severity, VouchFor
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.text import text

NOW = datetime(2030, 1, 1, tzinfo=UTC)


def received(entity: Entity, origin: str = "evil.eml") -> Certificate:
    """Return a certificate as a message brings it."""
    return replace(entity.certificate, origin=text("{name}", name=origin), provenance=Provenance.RECEIVED)


def assessed(*chosen: Certificate, known: Iterable[Certificate] = (), base: tuple[Certificate, ...] = ()) -> Assessment:
    """Assess a collection at NOW."""
    in_use = CertificateCollection(base) if base else None
    return assess(CertificateCollection(chosen), CertificateIndex(known, in_use=base), NOW, in_use)


def of(code: Code, assessment: Assessment) -> list[Finding]:
    """Return the findings of a code."""
    return [finding for finding in assessment.findings if finding.code is code]


def test_a_root_that_only_a_message_brought_is_told(pki: PKI) -> None:
    """A warning with the whole SHA-256 in groups, which offers to remove it."""
    root = received(pki.make("Famous Root"))
    (finding,) = assessed(root).findings
    assert (finding.code, finding.severity) == (Code.ROOT_FROM_NETWORK, Severity.WARNING)
    assert str(finding.title) == "Nobody vouches for the root CA “Famous Root”"
    groups = str(finding.message).split(": ")[-1].split()
    assert [len(group) for group in groups] == [4] * 16
    assert "".join(groups) == root.sha256
    assert "(evil.eml)" in str(finding.message)
    assert finding.remedy == Change(finding.remedy.label, remove=(root,))  # type: ignore[union-attr]
    mixed = assessed(pki.make("A").certificate, root, pki.make("Z").certificate, received(pki.make("Z")))
    assert len(of(Code.ROOT_FROM_NETWORK, mixed)) == 2


def test_another_source_that_vouches_ends_it(pki: PKI, root: Entity) -> None:
    """Windows, the collection in use, a root of the same key that is in use, or the file that the user named."""
    chosen, own_file = received(root), replace(root.certificate, provenance=Provenance.OWN_FILE)
    again = received(pki.make("Root", key=root.key))
    assert of(Code.ROOT_FROM_NETWORK, assessed(chosen, known=(chosen, root.certificate)))
    for known in ((chosen, own_file), (chosen, in_windows(root, trusted_root=True))):
        assert of(Code.ROOT_FROM_NETWORK, assessed(chosen, known=known)) == []
    assert of(Code.ROOT_FROM_NETWORK, assessed(chosen, base=(root.certificate,))) == []
    assert of(Code.ROOT_FROM_NETWORK, assessed(again, base=(root.certificate,))) == []
    assert of(Code.ROOT_FROM_NETWORK, assessed(again, chosen)) != []


def test_roots_of_files_and_intermediates_are_not_told(pki: PKI, root: Entity) -> None:
    """What the user opened is no message, unless one is open beside; an intermediate is trusted by its root alone."""
    assert assessed(root.certificate, received(pki.make("Issuing", root))).findings == ()
    assert of(Code.ROOT_FROM_NETWORK, assessed(root.certificate, known=(root.certificate, received(root))))


def test_no_remedy_adds_a_root_that_nobody_vouches_for(pki: PKI) -> None:
    """It is named with its SHA-256 and where it was found; adding it is a question to the user.

    Of one that has expired there is nothing to compare.
    """
    root, old = pki.make("Root"), pki.make("Root", end=NOW - timedelta(days=1))
    issuing = pki.make("Issuing", root).certificate
    for held in (received(root), replace(root.certificate, origin=text("evil.eml"))):
        assessment = assessed(issuing, known=(held,))
        (finding,) = assessment.findings
        assert finding.remedy == VouchFor(finding.remedy.label, held)  # type: ignore[union-attr]
        assert finding.change is None
        assert str(finding.message) == (
            "The chain of “Issuing” stops: its root CA “Root” is not in the collection. It was found in evil.eml, but "
            "nobody vouches for it. Compare its SHA-256 by phone or on the CA's website before you add it: "
            f"{root.certificate.sha256_in_groups}"
        )
        assert fix(assessment, CertificateIndex((held,)), NOW).collection == assessment.collection
    (finding,) = assessed(pki.make("Issuing", old).certificate, known=(received(old),)).findings
    assert finding.remedy is None


def test_the_issuers_below_it_are_added(pki: PKI, root: Entity) -> None:
    """An intermediate is proven by its key; where its chain stops for want of a vouched root is told then."""
    policy = pki.make("Policy", root)
    issuing, known = pki.make("Issuing", policy).certificate, (received(policy), received(root))
    (finding,) = assessed(issuing, known=known).findings
    assert isinstance(finding.remedy, Change)
    assert finding.remedy.add == (policy.certificate,)
    after = fix(assessed(issuing, known=known), CertificateIndex(known), NOW)
    assert set(after.collection) == {issuing, policy.certificate}
    assert [isinstance(each.remedy, VouchFor) for each in after.errors] == [True]


def test_the_network_can_not_lead_to_its_own_root(pki: PKI) -> None:
    """A cross-certificate of a real root by a stranger's own: the root that is held wins, and his never comes in."""
    real, evil = pki.make("Real Root"), pki.make("Evil Root")
    issuing = pki.make("Issuing", real).certificate
    cross = received(pki.make("Real Root", evil, key=real.key), "aia.example")
    known = (cross, received(evil, "aia.example"))
    without = fix(assessed(issuing, known=known), CertificateIndex(known), NOW)
    assert set(without.collection) == {issuing, cross}
    assert evil.certificate not in without.collection
    with_root = (*known, in_windows(real, trusted_root=True))
    after = fix(assessed(issuing, known=with_root), CertificateIndex(with_root), NOW)
    assert set(after.collection) == {issuing, real.certificate}
    assert after.findings == ()
    held = assessed(issuing, real.certificate, known=known)
    assert fix(held, CertificateIndex(known), NOW).collection == held.collection
    for known in ((cross, received(real)), (received(real), cross)):  # the root is asked about, not the cross added
        (finding,) = assessed(issuing, known=known).findings
        assert finding.remedy == VouchFor(finding.remedy.label, real.certificate)  # type: ignore[union-attr]


def test_a_renewed_root_takes_the_place_of_one_that_was_chosen(pki: PKI) -> None:
    """The key that the user chose has signed it; a namesake of another key is no renewal."""
    old = pki.make("Root", end=NOW - timedelta(days=1))
    new, namesake = pki.make("Root", key=old.key).certificate, pki.make("Root").certificate
    (finding,) = of(Code.EXPIRED, assessed(old.certificate, known=(namesake, new)))
    assert finding.remedy == Change(finding.remedy.label, (new,), (old.certificate,))  # type: ignore[union-attr]
    (finding,) = of(Code.EXPIRED, assessed(old.certificate, known=(namesake,)))
    assert finding.remedy == Change(finding.remedy.label, remove=(old.certificate,))  # type: ignore[union-attr]


def test_fixing_knows_what_windows_vouches_for(pki: PKI, root: Entity) -> None:
    """Though another copy was found first, and what is in use though it was removed."""
    issuing = pki.make("Issuing", root).certificate
    for known in (
        CertificateIndex((root.certificate, in_windows(root, trusted_root=True))),
        CertificateIndex((root.certificate,), (root.certificate,)),
    ):
        before = assess(CertificateCollection((issuing,)), known, NOW)
        assert set(fix(before, known, NOW).collection) == {issuing, root.certificate}


def test_one_that_may_not_be_a_root_is_told_as_such(pki: PKI) -> None:
    """Where it can't be checked that it signed itself, that is the finding, and no SHA-256 to compare."""
    odd = replace(with_unknown_algorithm(pki.make("Root")), provenance=Provenance.RECEIVED)
    assert [each.code for each in assessed(odd).findings] == [Code.SIGNATURE_UNCHECKED]
