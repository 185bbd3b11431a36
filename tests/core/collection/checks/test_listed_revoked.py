"""What a collection is told of CAs in the list of those that were revoked, and the remedies."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crl import NOW
from findings import changes
from pki import PKI, Entity
from revoked_cas import AGID_CA1, DIGICERT_G2, IZENPE, TRUSTID_A13, list_as_revoked
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.reading import no_progress
from sstwizard.core.chains.index import CertificateIndex, CertificatesByName
from sstwizard.core.collection.assessment import Assessment, assess, fix
from sstwizard.core.collection.checks.finding import Code, Finding, Severity
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.sources import public_roots
from sstwizard.core.sources.public_cas import CATALOGUE

DECEMBER = datetime(2026, 12, 1, tzinfo=UTC)


def assessed(*chosen: Certificate, now: datetime = DECEMBER) -> tuple[Assessment, CertificateIndex]:
    """Return what is said of a collection on a computer that has only the public roots and CAs."""
    roots = public_roots.source().load(no_progress).certificates
    known = CertificateIndex(CertificatesByName(roots, CATALOGUE))
    return assess(CertificateCollection(chosen), known, now), known


def about(certificate: Certificate, assessment: Assessment) -> Finding:
    """Return the finding of a certificate that says it was revoked."""
    (found,) = (each for each in assessment.findings if each.code is Code.REVOKED and each.certificate == certificate)
    return found


def test_a_revoked_ca_is_an_error_and_is_removed() -> None:
    """Exchange Server checks it; there is no living one of its name and key, so it goes."""
    found, _ = assessed(DIGICERT_G2)
    finding = about(DIGICERT_G2, found)
    assert (finding.severity, changes(finding)) == (Severity.ERROR, (set(), {DIGICERT_G2}))
    assert str(finding.title) == "“DigiCert G2 SMIME RSA4096 SHA384 2024 CA1” was revoked"
    assert "Exchange Server checks all but the root for revocation." in str(finding.message)
    assert finding in found.urgent


def test_a_living_one_takes_its_place() -> None:
    """One press puts the certificate that wasn't revoked there, with the root that it needs, and no error is left."""
    found, known = assessed(AGID_CA1)
    finding = about(AGID_CA1, found)
    assert (finding.severity, str(finding.change and finding.change.label)) == (
        Severity.ERROR,
        "Replace with one that is not revoked",
    )
    fixed = fix(found, known, DECEMBER)
    assert fixed.errors == ()
    assert {each.name for each in fixed.collection} == {"AgID CA1", "Actalis Authentication Root CA"}
    assert AGID_CA1 not in fixed.collection
    living = next(each for each in fixed.collection if each.name == "AgID CA1")
    beside, _ = assessed(AGID_CA1, *fixed.collection)
    assert changes(about(AGID_CA1, beside)) == (set(), {AGID_CA1})
    assert assessed(living)[0].urgent == tuple(e for e in assessed(living)[0].errors if e.code is not Code.REVOKED)


def test_a_doubtful_one_is_a_warning() -> None:
    """It names the check, and offers the one that isn't listed; it counts for those who check by a schedule."""
    found, _ = assessed(TRUSTID_A13)
    finding = about(TRUSTID_A13, found)
    assert finding.severity is Severity.WARNING
    assert "sstwizard check --online" in str(finding.message)
    assert finding in found.urgent
    added, removed = changes(finding)
    assert ({each.name for each in added}, removed) == (
        {"TrustID CA A13", "IdenTrust Public Sector Root CA 1"},
        {TRUSTID_A13},
    )


def test_a_doubtful_one_without_another_is_left(pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is nothing to put in its place, nothing is done by one press."""
    ca = pki.make("Issuing CA", root)
    list_as_revoked(monkeypatch, {ca: False})
    collection = CertificateCollection((ca.certificate, root.certificate))
    assert about(ca.certificate, assess(collection, now=NOW)).change is None


def test_a_listed_root_and_a_private_ca_of_a_listed_name(pki: PKI, root: Entity) -> None:
    """Nothing is said of them."""
    private = pki.make("DigiCert G2 SMIME RSA4096 SHA384 2024 CA1", root)
    for chosen in ([IZENPE], [private.certificate, root.certificate]):
        assert [each for each in assessed(*chosen)[0].findings if each.code is Code.REVOKED] == []


@pytest.mark.parametrize("certain", [True, False])
def test_neither_completes_a_chain(pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch, certain: bool) -> None:
    """A source that holds a listed CA is no place to take it from."""
    ca = pki.make("Issuing CA", root)
    below = pki.make("Lower CA", ca)
    known = CertificateIndex([ca.certificate, root.certificate], in_use=[root.certificate])
    collection = CertificateCollection((below.certificate,))

    def offered() -> set[Certificate]:
        found = assess(collection, known, NOW)
        (finding,) = (each for each in found.findings if each.code is Code.INCOMPLETE_CHAIN)
        return changes(finding)[0] if finding.change else set()

    assert offered() == {ca.certificate, root.certificate}
    list_as_revoked(monkeypatch, {ca: certain})
    assert offered() == set()
