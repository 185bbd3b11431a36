"""Will Exchange take the file, and is there a root above everything in it? One rule after the other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from pki import PKI, Entity, vouched
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.oids import SERVER_AUTHENTICATION
from sstwizard.core.chains.status import MARGIN, is_expired
from sstwizard.core.collection.assessment import Assessment, assess
from sstwizard.core.collection.checks.finding import Basis, Change, Finding, Severity
from sstwizard.core.collection.checks.size import SIZE_LIMIT, SIZE_WARNING
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.text import text

NOW = datetime(2030, 6, 1, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)
CODES = ("expired", "too-large", "incomplete-chain")
"""What these tests are about; the rules on other things say more of the same certificates."""


def found(
    *entities: Entity | Certificate, known: tuple[Entity, ...] = (), origin: str = "partners.p7b"
) -> tuple[Finding, ...]:
    """What is to be said, at NOW, of a collection of these."""
    members = [each.certificate if isinstance(each, Entity) else each for each in entities]
    sources = vouched(Certificate(each.der, origin=text("{name}", name=origin)) for each in known)
    return about(assess(CertificateCollection(tuple(members)), sources, NOW))


def about(assessment: Assessment) -> tuple[Finding, ...]:
    """The findings that these tests are about."""
    return tuple(finding for finding in assessment.findings if finding.code in CODES)


def codes(findings: tuple[Finding, ...]) -> list[str]:
    """The codes, in order."""
    return [finding.code for finding in findings]


def only(findings: tuple[Finding, ...]) -> Finding:
    """The one finding there is."""
    (finding,) = findings
    return finding


def fixed(*entities: Entity, known: tuple[Entity, ...] = ()) -> Assessment:
    """A collection of these after the remedy of each finding has been applied to it."""
    collection = CertificateCollection(tuple(each.certificate for each in entities))
    sources = vouched(each.certificate for each in known)
    for finding in about(assess(collection, sources, NOW)):
        assert finding.change is not None
        collection = collection.changed(add=finding.change.add, remove=finding.change.remove)
    return assess(collection, sources, NOW)


def padded(pki: PKI, size: int) -> Certificate:
    """A root that makes a store of exactly this size; signatures differ in length, so it may take a few."""
    padding = size - 500
    while True:
        root = pki.make("Root", issuer_url="http://pki.example/" + "a" * padding).certificate
        difference = size - CertificateCollection((root,)).size
        if difference == 0:
            return root
        padding += difference


def test_sound_collection_has_no_findings(pki: PKI) -> None:
    """Of a complete chain that lasts there is nothing to say."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    assert found(pki.make("Leaf", issuing), issuing, root) == ()
    assert found() == ()


@pytest.mark.parametrize(
    ("end", "expired"),
    [
        (NOW - timedelta(days=365), True),
        (NOW - SECOND, True),
        (NOW, True),
        (NOW + MARGIN, True),
        (NOW + MARGIN + SECOND, False),
    ],
)
def test_expiry_counts_from_a_day_before(pki: PKI, end: datetime, expired: bool) -> None:
    """What has expired or will within 24 hours is an error; a second longer, and it is none."""
    root = pki.make("Root", end=end)
    assert is_expired(root.certificate, NOW) == expired
    assert codes(found(root)) == ["expired"] * expired


def test_expired_certificate_will_be_refused(pki: PKI) -> None:
    """An expired certificate is named with its date, on Microsoft's word, and can be taken out."""
    root = pki.make("Old root", end=datetime(2030, 5, 31, 23, tzinfo=UTC))
    finding = only(found(root))
    assert (finding.severity, finding.basis, finding.certificate) == (
        Severity.ERROR,
        Basis.DOCUMENTED,
        root.certificate,
    )
    assert str(finding.title) == "Exchange Online will refuse this file"
    assert str(finding.message).startswith("“Old root” expired on 2030-05-31.")
    assert finding.change is not None
    assert (finding.change.add, finding.change.remove) == ((), (root.certificate,))


def test_what_expires_tomorrow_is_not_said_to_be_refused_today(pki: PKI) -> None:
    """Until it has expired, the file is accepted; the words say no more."""
    finding = only(found(pki.make("Root", end=NOW + SECOND)))
    assert "soon" in str(finding.title)
    assert "expires on 2030-06-01" in str(finding.message)


def test_expired_certificate_taken_out_leaves_the_rest(pki: PKI) -> None:
    """With the expired ones out, nothing is left to say of what has another root."""
    good, old = pki.make("Good"), pki.make("Old", end=NOW)
    below_good = pki.make("Below", good)
    after = fixed(below_good, good, old, pki.make("Below old", old, end=NOW))
    assert after.findings == ()
    assert set(after.collection) == {good.certificate, below_good.certificate}


def test_expired_ca_is_replaced_by_a_ca_that_is_not_there_yet(pki: PKI) -> None:
    """Neither by a certificate of its key that is no CA, nor by one that the collection has already."""
    old = pki.make("Old", end=NOW)
    person, renewed = pki.make("Old", key=old.key, ca=False), pki.make("Old", key=old.key)
    for finding in (only(found(old, known=(person,))), only(found(old, renewed))):
        assert isinstance(finding.remedy, Change)
        assert (finding.remedy.add, finding.remedy.remove) == ((), (old.certificate,))
    assert only(found(old, known=(renewed,))).change.add == (renewed.certificate,)  # type: ignore[union-attr]


def test_expired_certificate_is_not_also_incomplete(pki: PKI) -> None:
    """What has to go anyway is told once, though its issuer is missing too."""
    orphan = pki.make("Orphan", pki.make("Gone"), end=NOW)
    assert codes(found(orphan)) == ["expired"]


def test_time_that_does_not_decode_is_not_expired() -> None:
    """Of what has no time that can be read, nothing is claimed about its time."""
    garbage = Certificate(b"garbage")
    assert not is_expired(garbage, NOW)
    assert codes(found(garbage)) == ["incomplete-chain"]


@pytest.mark.parametrize(
    ("size", "severity"),
    [
        (SIZE_WARNING - 1, None),
        (SIZE_WARNING, Severity.WARNING),
        (SIZE_LIMIT, Severity.WARNING),
        (SIZE_LIMIT + 1, Severity.ERROR),
    ],
)
def test_size_is_checked_to_the_byte(pki: PKI, size: int, severity: Severity | None) -> None:
    """From 60,000 bytes a warning, above 70,000 an error: that is where Exchange Server stops."""
    findings = found(padded(pki, size))
    assert [(finding.code, finding.severity) for finding in findings] == [("too-large", severity)] * (
        severity is not None
    )


def test_limits_are_those_of_exchange_server() -> None:
    """The numbers are known from Exchange Server; a slip of the pen must not move them."""
    assert (60_000, 70_000, timedelta(days=1)) == (SIZE_WARNING, SIZE_LIMIT, MARGIN)


def test_size_promises_no_more_than_is_known(pki: PKI) -> None:
    """No document names a limit, so the words say whose it is, and that Exchange Online may differ."""
    finding = only(found(padded(pki, SIZE_LIMIT + 1)))
    assert finding.basis is Basis.SEEN
    assert finding.certificate is None
    assert finding.remedy is None
    assert "probably" in str(finding.title)
    assert "It has 70,001 bytes. Exchange Server is known to" in str(finding.message)
    assert "Exchange Online may" in str(finding.message)
    assert "may differ" in str(finding.basis.text)


def test_missing_issuer_is_named(pki: PKI) -> None:
    """Where the issuer is nowhere, the finding says who it is, and that the CA has it."""
    issuing = pki.make("Issuing", pki.make("Contoso Root"))
    finding = only(found(issuing))
    assert (finding.code, finding.severity, finding.basis) == (
        "incomplete-chain",
        Severity.ERROR,
        Basis.DOCUMENTED,
    )
    assert finding.certificate == issuing.certificate
    assert finding.remedy is None
    assert "“Contoso Root” is not in the collection" in str(finding.message)
    assert "Ask the CA" in str(finding.message)


def test_missing_issuer_is_offered(pki: PKI) -> None:
    """Where a source holds the issuer, the finding says which, and one click adds it."""
    root = pki.make("Root")
    finding = only(found(pki.make("Issuing", root), known=(pki.make("Root"), root)))
    assert finding.change is not None
    assert finding.change.add == (root.certificate,)
    assert str(finding.change.label) == "Add the issuer"
    assert "Found in partners.p7b." in str(finding.message)


def test_all_missing_issuers_are_offered_at_once(pki: PKI) -> None:
    """The remedy is the whole way up to the root, and says how many that is."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    leaf = pki.make("Leaf", issuing)
    finding = only(found(leaf, known=(root, issuing)))
    assert finding.change is not None
    assert finding.change.add == (issuing.certificate, root.certificate)
    assert str(finding.change.label) == "Add the 2 issuers"
    assert fixed(leaf, known=(root, issuing)).findings == ()


def test_only_what_is_not_there_is_offered(pki: PKI) -> None:
    """A root that is in the collection already is not offered again, nor another of its key in its place."""
    root = pki.make("Root")
    newer = pki.make("Root", key=root.key, end=NOW + timedelta(days=36_500))
    issuing = pki.make("Issuing", root)
    leaf = pki.make("Leaf", issuing)
    finding = only(found(leaf, root, known=(newer, issuing)))
    assert finding.change is not None
    assert finding.change.add == (issuing.certificate,)


def test_expired_issuer_is_not_offered(pki: PKI) -> None:
    """A remedy must not make the upload fail: an issuer that has expired is passed over."""
    key = pki.make("Root").key
    old, new = pki.make("Root", key=key, end=NOW), pki.make("Root", key=key, end=NOW + timedelta(days=365))
    issuing = pki.make("Issuing", old)
    finding = only(found(issuing, known=(old,)))
    assert finding.remedy is None
    assert "no open source has one that can be used" in str(finding.message)
    better = only(found(issuing, known=(old, new)))
    assert better.change is not None
    assert better.change.add == (new.certificate,)


def test_intermediate_alone_makes_no_trust(pki: PKI) -> None:
    """A cross-certificate in place of the root does not end a chain: only what signed itself does."""
    old = pki.make("Old root")
    cross = pki.make("Root", old)
    leaf = pki.make("Leaf", cross)
    finding = only(found(leaf, cross))
    assert finding.certificate == cross.certificate


def test_each_break_is_told_once(pki: PKI) -> None:
    """What hangs below a break is not told again."""
    issuing = pki.make("Issuing", pki.make("Gone"))
    leaves = [pki.make(f"Leaf {number}", issuing) for number in range(3)]
    other = pki.make("Other", pki.make("Gone as well"))
    findings = found(*leaves, issuing, other)
    assert {finding.certificate for finding in findings} == {issuing.certificate, other.certificate}
    assert len(findings) == 2


def test_circle_is_told_as_one(pki: PKI) -> None:
    """Two that vouch for each other both are there: what is missing is a root, and it is offered where there is one."""
    root, other = pki.make("One"), pki.make("Other")
    one, back = pki.make("One", other, key=root.key), pki.make("Other", root, key=other.key)
    finding = only(found(one, back))
    assert "is circular" in str(finding.message)
    assert finding.remedy is None
    offered = only(found(one, back, known=(root,)))
    assert "Another issuer was found in partners.p7b" in str(offered.message)
    assert offered.change is not None
    assert offered.change.add == (root.certificate,)
    assert about(fixed(one, back, known=(root,))) == ()


def test_unreadable_certificate_is_told_as_such() -> None:
    """Of what does not decode no issuer is named; it is shown by its thumbprint."""
    garbage = Certificate(b"garbage")
    message = str(only(found(garbage)).message)
    assert garbage.thumbprint in message
    assert "can't be decoded" in message
    assert "“”" not in message


def test_worst_comes_first(pki: PKI) -> None:
    """Errors stand before warnings, and among equals the order of the file holds."""
    large = padded(pki, SIZE_WARNING + 1000)
    orphan = pki.make("Orphan", pki.make("Gone"))
    old = [pki.make(name, end=NOW) for name in ("B", "A")]
    findings = found(large, orphan, *old)
    assert [finding.severity for finding in findings] == [Severity.ERROR] * 3 + [Severity.WARNING]
    assert codes(findings) == ["expired", "expired", "incomplete-chain", "too-large"]
    assert [finding.certificate.name for finding in findings if finding.certificate] == ["A", "B", "Orphan"]


def test_errors_and_warnings_are_told_apart(pki: PKI) -> None:
    """An assessment sorts its findings by what they mean for the upload."""
    collection = CertificateCollection((padded(pki, SIZE_WARNING), pki.make("Old", end=NOW).certificate))
    assessment = assess(collection, now=NOW)
    assert codes(assessment.errors) == ["expired"]
    assert codes(assessment.warnings) == ["too-large"]
    assert assessment.collection == collection


def test_present_is_the_default(pki: PKI) -> None:
    """Without a moment named, what has expired by now is found."""
    just_now = datetime.now(UTC) - SECOND
    old = CertificateCollection((pki.make("Old", end=just_now).certificate,))
    assert codes(assess(old).findings) == ["expired"]


def test_every_severity_is_a_word_of_the_command_line() -> None:
    """Scripts compare these words."""
    assert [severity.value for severity in Severity] == ["error", "warning", "info"]


def test_dead_cross_certificate_is_swapped(pki: PKI) -> None:
    """Where its issuer is nowhere and another of its key leads to a root, that one takes its place, or is enough."""
    root = pki.make("Root")
    cross = pki.make("Root", pki.make("Gone"), key=root.key)
    finding = only(found(cross, known=(root,)))
    assert finding.change is not None
    assert (finding.change.add, finding.change.remove) == ((root.certificate,), (cross.certificate,))
    assert "leads to a root. Found in partners.p7b." in str(finding.message)
    there = only(found(cross, root))
    assert there.change is not None
    assert (there.change.add, there.change.remove) == ((), (cross.certificate,))
    assert "this one is not needed" in str(there.message)


def test_issuer_that_is_not_for_mail_is_not_offered(pki: PKI) -> None:
    """A remedy must bring no error of its own."""
    root = pki.make("Root", purposes=(SERVER_AUTHENTICATION,))
    finding = only(found(pki.make("Issuing", root), known=(root,)))
    assert finding.remedy is None
