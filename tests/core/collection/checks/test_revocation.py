"""What a collection is told of certificates that were revoked: by lists that were asked for, and by CCADB's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crl import NOW, make_crl
from findings import changes
from pki import PKI, Entity
from revoked_cas import AGID_CA1, DIGICERT_G2, IZENPE, TRUSTID_A13, list_as_revoked
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.revocation import Obstacle, RevocationList, unchecked
from sstwizard.core.collection.assessment import Assessment, assess, fix
from sstwizard.core.collection.checks.certificates import EXCHANGE_WAITS, LARGE_LIST
from sstwizard.core.collection.checks.finding import Basis, Code, Finding, Severity
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.sources import public_lists
from sstwizard.core.sources.revocation_lists import AskedAddress, RevocationAnswer
from sstwizard.core.text import text

URL = "http://crl.pki.example/ca.crl"


@pytest.fixture(scope="module")
def ca(pki: PKI, root: Entity) -> Entity:
    """The certificate that is asked about."""
    return pki.make("Issuing CA", root)


def answered(ca: Entity, root: Entity, *revoked: Entity) -> RevocationAnswer:
    """Return the answer of a list that names some."""
    crl = RevocationList(make_crl(root, *((each, None) for each in revoked)))
    return RevocationAnswer(
        ca.certificate, crl.judge(ca.certificate, root.certificate, NOW), (AskedAddress(URL, 1, 1),)
    )


def assessed(
    *chosen: Entity, answers: Iterable[RevocationAnswer] = (), known: Iterable[Certificate] = ()
) -> Assessment:
    """Return what is said of a collection."""
    collection = CertificateCollection(tuple(each.certificate for each in chosen))
    told = {each.certificate: each for each in answers}
    return assess(collection, CertificateIndex(known), NOW, revocations=told)


def about(code: Code, assessment: Assessment) -> list[Finding]:
    """Return the findings of one code."""
    return [each for each in assessment.findings if each.code is code]


def test_revoked_is_an_error_that_can_be_removed(ca: Entity, root: Entity) -> None:
    """A certificate that its CA has revoked is an error, says when and why, and its remedy removes it.

    Without an answer there is no finding, nor with a good one, nor for a certificate that is not chosen.
    """
    assessment = assessed(ca, root, answers=[answered(ca, root, ca)])
    (finding,) = about(Code.REVOKED, assessment)
    assert (finding.severity, finding.basis, finding.certificate) == (Severity.ERROR, Basis.STANDARD, ca.certificate)
    assert changes(finding) == (set(), {ca.certificate})
    assert "on “Issuing CA”: Revoked on 2026-10-01: no reason given. Exchange Server checks" in str(finding.message)
    assert about(Code.CRL_UNREACHABLE, assessment) == []
    assert assessed(ca, root).findings == assessed(ca, root, answers=[answered(ca, root)]).findings == ()
    assert about(Code.REVOKED, assessed(root, answers=[answered(ca, root, ca)])) == []


def test_all_errors_fixed_at_once_stay_fixed(pki: PKI, ca: Entity, root: Entity) -> None:
    """What was revoked goes, and neither remedies nor replacements bring a revoked certificate back.

    The findings after fixing tell of what was asked, too.
    """
    answer, known = answered(ca, root, ca), CertificateIndex((ca.certificate, root.certificate))
    told = {ca.certificate: answer}
    fixed = fix(assessed(ca, root, answers=[answer]), known, NOW, revocations=told)
    assert set(fixed.collection) == {root.certificate}
    below, expired = pki.make("Lower CA", ca), pki.make("Old", root, end=NOW)
    fixed = fix(assessed(below, root, answers=[answer]), known, NOW, revocations=told)
    assert ca.certificate not in fixed.collection
    assert ca.certificate in fix(assessed(below, root, known=known), known, NOW).collection
    told = {ca.certificate: replace(answered(ca, root), revocation=unchecked(Obstacle.DAMAGED, text("Damaged.")))}
    fixed = fix(assessed(ca, expired, root, answers=told.values()), CertificateIndex(), NOW, revocations=told)
    assert expired.certificate not in fixed.collection
    assert len(about(Code.CRL_UNREACHABLE, fixed)) == 1


@pytest.mark.parametrize("obstacle", Obstacle)
def test_a_list_of_no_use_is_a_warning(ca: Entity, root: Entity, obstacle: Obstacle) -> None:
    """Whatever kept a list from counting is told; but where no address was asked, nothing was learnt about it."""
    answer = replace(answered(ca, root), revocation=unchecked(obstacle, text("It rained.")))
    findings = about(Code.CRL_UNREACHABLE, assessed(ca, root, answers=[answer]))
    if obstacle is Obstacle.NO_CHAIN:
        assert findings == []
        return
    (finding,) = findings
    assert (finding.severity, finding.basis, finding.certificate) == (Severity.WARNING, Basis.SEEN, ca.certificate)
    assert str(finding.message).startswith(
        "Was “Issuing CA” revoked? Could not be checked. It rained. If Exchange can't check that"
    )


NO_ANSWER = ["a.example can't be reached.", "b.example can't be reached."]


@pytest.mark.parametrize(
    ("reasons", "told"),
    [
        (NO_ANSWER * 2, ["4 revocation lists (CRL) could not be fetched. No server answered: there is probably no"]),
        (NO_ANSWER[:1] * 2, ["2 revocation lists (CRL) could not be fetched. Could not be checked. a.example can't"]),
        ([*NO_ANSWER, ""], ["Was “CA 0” revoked?", "Was “CA 1” revoked?"]),
        ([*NO_ANSWER[:1] * 2, ""], ["2 revocation lists (CRL) could not be fetched. Could not be checked. a.example"]),
        (NO_ANSWER[:1], ["Was “CA 0” revoked?"]),
    ],
    ids=["no network", "one server", "two servers of three", "one server of two", "one"],
)
def test_one_cause_is_one_warning(pki: PKI, root: Entity, reasons: list[str], told: list[str]) -> None:
    """What concerns several certificates is told once; each has its finding all the same, for its row and JSON."""
    cas = [pki.make(f"CA {number}", root) for number in range(len(reasons))]
    answers = [
        replace(answered(ca, root), revocation=unchecked(Obstacle.NO_ANSWER, text(reason)))
        if reason
        else answered(ca, root)
        for ca, reason in zip(cas, reasons, strict=True)
    ]
    assessment = assessed(root, *cas, answers=answers)
    assert all(str(each.message).startswith(start) for each, start in zip(assessment.told, told, strict=True))
    assert assessment.warnings == assessment.told
    assert len(about(Code.CRL_UNREACHABLE, assessment)) == len(list(filter(None, reasons)))


def test_a_list_that_cannot_be_reached_anyway_is_told_once(pki: PKI, root: Entity) -> None:
    """An address that Microsoft can't reach is one finding, whatever came of asking."""
    for url in ("", "ldap:///cn=CA?certificateRevocationList", "http://pki.corp/ca.crl"):
        ca = pki.make("Issuing CA", root, crl_url=url)
        answer = RevocationAnswer(ca.certificate, unchecked(Obstacle.NO_ADDRESS, text("None.")))
        assert len(about(Code.CRL_UNREACHABLE, assessed(ca, root, answers=[answer]))) == 1


@pytest.mark.parametrize(
    ("size", "seconds", "said"),
    [
        (LARGE_LIST, (EXCHANGE_WAITS,), ""),
        (LARGE_LIST + 1, (EXCHANGE_WAITS,), "has 5,242,881 bytes"),
        (LARGE_LIST, (EXCHANGE_WAITS + 0.1,), "took 10 seconds. By default, Exchange waits 10 seconds"),
        (LARGE_LIST + 1, (12.9,), "took 12 seconds. By default"),
        (1, (6.0, 6.0), ""),  # of several addresses each is judged by itself
        (1, (6.0, 11.0), "took 11 seconds. By default"),
        (1, (), ""),
    ],
)
def test_large_and_slow_lists_are_a_warning(
    ca: Entity, root: Entity, size: int, seconds: tuple[float, ...], said: str
) -> None:
    """A list that takes longer than Exchange waits, or is above 5 MB, may read as offline there."""
    asked = tuple(AskedAddress(URL, size, each) for each in seconds)
    answer = replace(answered(ca, root), asked=asked)
    findings = about(Code.CRL_UNREACHABLE, assessed(ca, root, answers=[answer]))
    assert [(each.severity, each.basis) for each in findings] == [(Severity.WARNING, Basis.DOCUMENTED)] * bool(said)
    assert all(said in str(each.message) for each in findings)


def test_revoked_is_no_remedy(pki: PKI, ca: Entity, root: Entity) -> None:
    """What its CA has revoked is not offered as an issuer."""
    user, known = pki.make("User", ca, ca=False), (ca.certificate, root.certificate)
    for revoked, is_offered in (((), True), ((ca,), False)):
        assessment = assessed(user, root, answers=[answered(ca, root, *revoked)], known=known)
        (finding,) = about(Code.INCOMPLETE_CHAIN, assessment)
        assert (finding.change is not None) is is_offered


DECEMBER = datetime(2026, 12, 1, tzinfo=UTC)


def here(*chosen: Certificate, now: datetime = DECEMBER) -> tuple[Assessment, CertificateIndex]:
    """Return what is said of a collection on a computer that has only the public roots and CAs."""
    roots = public_lists.roots()
    known = CertificateIndex(roots, reserve=public_lists.CATALOGUE)
    return assess(CertificateCollection(chosen), known, now), known


def revoked(certificate: Certificate, assessment: Assessment) -> Finding:
    """Return the finding of a certificate that says it was revoked."""
    (found,) = (each for each in assessment.findings if each.code is Code.REVOKED and each.certificate == certificate)
    return found


def test_a_revoked_ca_is_an_error_and_is_removed() -> None:
    """Exchange Server checks it; there is no living one of its name and key, so it goes."""
    found, _ = here(DIGICERT_G2)
    finding = revoked(DIGICERT_G2, found)
    assert (finding.severity, changes(finding)) == (Severity.ERROR, (set(), {DIGICERT_G2}))
    assert str(finding.title) == "“DigiCert G2 SMIME RSA4096 SHA384 2024 CA1” was revoked"
    assert "Exchange Server checks all but the root for revocation." in str(finding.message)
    assert finding in found.urgent


def test_a_living_one_takes_its_place() -> None:
    """One press puts the certificate that wasn't revoked there, with the root that it needs, and no error is left."""
    found, known = here(AGID_CA1)
    finding = revoked(AGID_CA1, found)
    assert (finding.severity, str(finding.change and finding.change.label)) == (
        Severity.ERROR,
        "Replace with one that is not revoked",
    )
    fixed = fix(found, known, DECEMBER)
    assert fixed.errors == ()
    assert {each.name for each in fixed.collection} == {"AgID CA1", "Actalis Authentication Root CA"}
    assert AGID_CA1 not in fixed.collection
    living = next(each for each in fixed.collection if each.name == "AgID CA1")
    beside, _ = here(AGID_CA1, *fixed.collection)
    assert changes(revoked(AGID_CA1, beside)) == (set(), {AGID_CA1})
    assert here(living)[0].urgent == tuple(e for e in here(living)[0].errors if e.code is not Code.REVOKED)


def test_a_doubtful_one_is_a_warning() -> None:
    """It names the check, and offers the one that isn't listed; it counts for those who check by a schedule."""
    found, _ = here(TRUSTID_A13)
    finding = revoked(TRUSTID_A13, found)
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
    assert revoked(ca.certificate, assess(collection, now=NOW)).change is None


def test_a_listed_root_and_a_private_ca_of_a_listed_name(pki: PKI, root: Entity) -> None:
    """Nothing is said of them."""
    private = pki.make("DigiCert G2 SMIME RSA4096 SHA384 2024 CA1", root)
    for chosen in ([IZENPE], [private.certificate, root.certificate]):
        assert [each for each in here(*chosen)[0].findings if each.code is Code.REVOKED] == []


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
