"""What a collection is told of revocation lists that were asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from crl import NOW, make_crl
from findings import changes
from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.revocation import Obstacle, RevocationList, unchecked
from sstwizard.core.collection.assessment import Assessment, assess, fix
from sstwizard.core.collection.checks.certificates import EXCHANGE_WAITS, LARGE_LIST
from sstwizard.core.collection.checks.finding import Basis, Code, Finding, Severity
from sstwizard.core.collection.collection import CertificateCollection
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
