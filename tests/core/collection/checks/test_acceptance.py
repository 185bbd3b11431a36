"""Will Exchange take the file, and is there a root above everything in it? One rule after the other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509

from findings import NOW, SECOND, changes, found, of, one, remedied
from pki import END, PKI, Entity, certificates
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.status import MARGIN, Fact, date_facts
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.checks.finding import Basis, Severity
from sstwizard.core.collection.collection import SIZE_LIMIT, SIZE_WARNING, CertificateCollection


def padded(pki: PKI, size: int) -> Certificate:
    """A root that makes a store of exactly this size; signatures differ in length, so it may take a few."""
    padding = size - 500
    while True:
        root = pki.make("Root", issuer_url="http://pki.example/" + "a" * padding).certificate
        difference = size - CertificateCollection((root,)).size
        if difference == 0:
            return root
        padding += difference


@pytest.mark.parametrize(("left", "codes"), [(MARGIN, ["expired"]), (MARGIN + SECOND, ["expires-soon"])])
def test_expiry_counts_from_a_day_before(pki: PKI, left: timedelta, codes: list[str]) -> None:
    """What has expired or will within 24 hours is an error; a second longer, and it is none."""
    assert [finding.code for finding in found(pki.make("Root", end=NOW + left))] == codes


@pytest.mark.parametrize(
    ("end", "title", "said"),
    [
        (NOW - SECOND, "Exchange Online will refuse this file", "“Root” expired on 2030-06-01."),
        (NOW + SECOND, "Exchange Online will soon refuse this file", "“Root” expires on 2030-06-01."),
    ],
)
def test_expired_certificate_will_be_refused(pki: PKI, end: datetime, title: str, said: str) -> None:
    """It is named with its date, on Microsoft's word, and can be taken out; until then, the words say no more.

    What has to go anyway is told once, though its issuer is missing too.
    """
    root = pki.make("Root", end=end).certificate
    (finding,) = found(root)
    assert (finding.severity, finding.basis, finding.certificate) == (Severity.ERROR, Basis.DOCUMENTED, root)
    assert str(finding.title) == title
    assert str(finding.message).startswith(said)
    assert changes(finding) == (set(), {root})
    assert [each.code for each in found(pki.make("Orphan", pki.make("Gone"), end=end))] == ["expired"]


@pytest.mark.parametrize(
    ("size", "severities"),
    [
        (SIZE_WARNING - 1, []),
        (SIZE_WARNING, [Severity.WARNING]),
        (SIZE_LIMIT, [Severity.WARNING]),
        (SIZE_LIMIT + 1, [Severity.ERROR]),
    ],
)
def test_size_is_checked_to_the_byte(pki: PKI, size: int, severities: list[Severity]) -> None:
    """From 60,000 bytes a warning, above 70,000 an error: that is where Exchange Server stops.

    No document names a limit, so the words say whose it is, and that Exchange Online may differ.
    """
    findings = of("too-large", padded(pki, size))
    assert [finding.severity for finding in findings] == severities
    for finding in findings:
        assert (finding.basis, finding.certificate, finding.remedy) == (Basis.SEEN, None, None)
        assert ("probably" in str(finding.title)) is (finding.severity is Severity.ERROR)
        assert f"It has {size:,} bytes. Exchange Server is known to" in str(finding.message)
        assert "Exchange Online may" in str(finding.message)
        assert "may differ" in str(finding.basis.text)


def test_limits_are_those_of_exchange_server() -> None:
    """The numbers are known from Exchange Server; a slip of the pen must not move them."""
    assert (60_000, 70_000, timedelta(days=1)) == (SIZE_WARNING, SIZE_LIMIT, MARGIN)
    assert [severity.value for severity in Severity] == ["error", "warning", "info"]  # which scripts compare


def test_missing_issuers_are_offered(pki: PKI) -> None:
    """The remedy is the whole way up to the root; it says how many that is, and where the first was found.

    A root that is in the collection already is not offered again, nor another of its key in its place. Where the issuer
    is nowhere, the finding says who it is, and that the CA has it.
    """
    root = pki.make("Contoso Root")
    issuing = pki.make("Issuing", root)
    leaf = pki.make("Leaf", issuing)
    for chosen, added, label in (
        (issuing, (root.certificate,), "Add the issuer"),
        (leaf, (issuing.certificate, root.certificate), "Add the 2 issuers"),
    ):
        finding = one("incomplete-chain", chosen, known=(pki.make("Contoso Root"), root, issuing))
        assert finding.change is not None
        assert (finding.change.add, str(finding.change.label)) == (added, label)
        assert "Found in partners.p7b." in str(finding.message)
    newer = pki.make("Contoso Root", key=root.key, end=NOW + timedelta(days=36_500))
    assert changes(one("incomplete-chain", leaf, root, known=(newer, issuing)))[0] == {issuing.certificate}
    finding = one("incomplete-chain", issuing)
    assert (finding.severity, finding.basis) == (Severity.ERROR, Basis.DOCUMENTED)
    assert (finding.certificate, finding.remedy) == (issuing.certificate, None)
    assert "“Contoso Root” is not in the collection" in str(finding.message)
    assert "Ask the CA" in str(finding.message)


def test_circle_is_told_as_one(pki: PKI) -> None:
    """Two that vouch for each other both are there: what is missing is a root, and it is offered where there is one."""
    root, other = pki.make("One"), pki.make("Other")
    circle = pki.make("One", other, key=root.key), pki.make("Other", root, key=other.key)
    finding = one("incomplete-chain", *circle)
    assert "is circular" in str(finding.message)
    assert finding.remedy is None
    offered = one("incomplete-chain", *circle, known=(root,))
    assert "Another issuer was found in partners.p7b" in str(offered.message)
    assert remedied("incomplete-chain", *circle, known=(root,)) == ({*certificates((*circle, root))}, [])


def test_unreadable_certificate_is_told_as_such() -> None:
    """Of what does not decode no issuer is named; it is shown by its thumbprint."""
    garbage = Certificate(b"garbage")
    message = str(one("incomplete-chain", garbage).message)
    assert garbage.thumbprint in message
    assert "can't be decoded" in message
    assert "“”" not in message


def test_certificate_that_names_no_issuer_is_told_as_such(pki: PKI) -> None:
    """It was decoded, so nothing else is said of it."""
    nobody = pki.make("Nobody", subject=x509.Name([]))
    message = str(one("incomplete-chain", pki.make("Ours", nobody)).message)
    assert message.startswith("“Ours” names no issuer")


def test_a_certificate_is_valid_through_its_last_second(pki: PKI) -> None:
    """Its end names no part of a second (RFC 5280 4.1.2.5)."""
    certificate = pki.make("Root", end=END).certificate
    facts = {part: set(date_facts(certificate, END + timedelta(seconds=part))) for part in (0, 0.999, 1)}
    assert [Fact.EXPIRED in each for each in facts.values()] == [False, False, True]


def test_worst_comes_first(pki: PKI) -> None:
    """Errors stand before warnings, and among equals the order of the file holds; each can be asked for alone.

    Without a moment named, what has expired by now is found.
    """
    large, orphan = padded(pki, SIZE_WARNING + 1000), pki.make("Orphan", pki.make("Gone"))
    old = [pki.make(name, end=NOW) for name in ("B", "A")]
    assessment = assess(CertificateCollection(certificates((large, orphan, *old))), now=NOW)
    told = [(each.code, each.certificate.name if each.certificate else "") for each in assessment.findings]
    assert told == [("expired", "A"), ("expired", "B"), ("incomplete-chain", "Orphan"), ("too-large", "")]
    assert (assessment.errors, assessment.warnings) == (assessment.findings[:3], assessment.findings[3:])
    just_now = CertificateCollection((pki.make("Old", end=datetime.now(UTC) - SECOND).certificate,))
    assert [finding.code for finding in assess(just_now).findings] == ["expired"]


def test_dead_cross_certificate_is_swapped(pki: PKI, root: Entity) -> None:
    """Where its issuer is nowhere and another of its key leads to a root, that one takes its place, or is enough."""
    cross = pki.make("Root", pki.make("Gone"), key=root.key)
    finding = one("incomplete-chain", cross, known=(root,))
    assert changes(finding) == ({root.certificate}, {cross.certificate})
    assert "leads to a root. Found in partners.p7b." in str(finding.message)
    there = one("incomplete-chain", cross, root)
    assert changes(there) == (set(), {cross.certificate})
    assert "this one is not needed" in str(there.message)
