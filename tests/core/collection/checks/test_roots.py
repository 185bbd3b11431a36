"""Roots: what root programs say of them, and those that a stranger brought, which no remedy adds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from findings import DAY, NOW, changes, of, one
from listed_roots import A_TRUST_05, AAA, AMAZON_1, EMSIGN_C1, GO_DADDY_2, HARICA_2015, HARICA_2021, passing_for
from pki import PKI, Entity, in_windows, with_unknown_algorithm
from sstwizard.core.certificates.certificate import Certificate, Provenance, WindowsProperties
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.assessment import Assessment, assess, fix
from sstwizard.core.collection.checks.finding import Change, Code, Finding, Severity, VouchFor
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.text import text


def received(entity: Entity, origin: str = "evil.eml") -> Certificate:
    """Return a certificate as a message brings it."""
    return replace(entity.certificate, origin=text("{name}", name=origin), provenance=Provenance.RECEIVED)


def assessed(*chosen: Certificate, known: Iterable[Certificate] = (), base: tuple[Certificate, ...] = ()) -> Assessment:
    """Assess a collection at NOW."""
    in_use = CertificateCollection(base) if base else None
    return assess(CertificateCollection(chosen), CertificateIndex(known, in_use=base), NOW, in_use)


def told(code: Code, assessment: Assessment) -> list[Finding]:
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
    assert len(told(Code.ROOT_FROM_NETWORK, mixed)) == 2


def test_another_source_that_vouches_ends_it(pki: PKI, root: Entity) -> None:
    """Windows, the collection in use, a root of the same key that is in use, or the file that the user named."""
    chosen, own_file = received(root), replace(root.certificate, provenance=Provenance.OWN_FILE)
    again = received(pki.make("Root", key=root.key))
    assert told(Code.ROOT_FROM_NETWORK, assessed(chosen, known=(chosen, root.certificate)))
    for known in ((chosen, own_file), (chosen, in_windows(root, trusted_root=True))):
        assert told(Code.ROOT_FROM_NETWORK, assessed(chosen, known=known)) == []
    assert told(Code.ROOT_FROM_NETWORK, assessed(chosen, base=(root.certificate,))) == []
    assert told(Code.ROOT_FROM_NETWORK, assessed(again, base=(root.certificate,))) == []
    assert told(Code.ROOT_FROM_NETWORK, assessed(again, chosen)) != []


def test_roots_of_files_and_intermediates_are_not_told(pki: PKI, root: Entity) -> None:
    """What the user opened is no message, unless one is open beside; an intermediate is trusted by its root alone."""
    assert assessed(root.certificate, received(pki.make("Issuing", root))).findings == ()
    assert told(Code.ROOT_FROM_NETWORK, assessed(root.certificate, known=(root.certificate, received(root))))


def test_no_remedy_adds_a_root_that_nobody_vouches_for(pki: PKI) -> None:
    """It is named with its SHA-256 and where it was found; adding it is a question to the user.

    Of one that has expired there is nothing to compare.
    """
    root, old = pki.make("Root"), pki.make("Root", end=NOW - DAY)
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
    old = pki.make("Root", end=NOW - DAY)
    new, namesake = pki.make("Root", key=old.key).certificate, pki.make("Root").certificate
    (finding,) = told(Code.EXPIRED, assessed(old.certificate, known=(namesake, new)))
    assert finding.remedy == Change(finding.remedy.label, (new,), (old.certificate,))  # type: ignore[union-attr]
    (finding,) = told(Code.EXPIRED, assessed(old.certificate, known=(namesake,)))
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


@pytest.fixture(scope="module")
def plain(pki: PKI) -> Certificate:
    """A root that no program knows."""
    return pki.make("Root").certificate


@pytest.mark.parametrize(
    ("sha256", "severity", "title", "said"),
    [
        (A_TRUST_05, Severity.ERROR, "Microsoft has withdrawn “Root”", "withdrew “Root” on 2022-08-01: don't trust it"),
        (EMSIGN_C1, Severity.ERROR, "Mozilla has withdrawn “Root”", "withdrew “Root” on 2026-10-20: don't trust it"),
        *(
            (sha256, Severity.WARNING, "Microsoft no longer trusts what “Root” issues", f"issued before {day}.")
            for sha256, day in ((GO_DADDY_2, "2026-05-19"), (HARICA_2015, "2025-09-15"))
        ),
    ],
)
def test_withdrawn_or_limited(plain: Certificate, sha256: str, severity: Severity, title: str, said: str) -> None:
    """A root that a program has withdrawn is an error; one whose older certificates it vouches for is a warning.

    The program and the day are named, and one click removes it.
    """
    root = passing_for(sha256, plain)
    finding = one(Code.DISTRUSTED, root)
    assert (finding.severity, finding.certificate) == (severity, root)
    assert str(finding.title) == title
    assert str(finding.message).startswith(f"{title.split()[0]}'s root program ")
    assert said in str(finding.message)
    assert changes(finding) == (set(), {root})


def test_withdrawn_says_more_than_windows(plain: Certificate) -> None:
    """Where Windows disallows it too, the program is named, once."""
    root = Certificate(plain.der, WindowsProperties(disallowed=True, not_before=NOW))
    assert [str(each.title) for each in of(Code.DISTRUSTED, root)] == ["Windows does not trust “Root”"]
    finding = one(Code.DISTRUSTED, passing_for(EMSIGN_C1, root))
    assert str(finding.title) == "Mozilla has withdrawn “Root”"


def test_windows_own_limit_comes_first(plain: Certificate) -> None:
    """What Windows on this computer says is newer than the table."""
    root = passing_for(GO_DADDY_2, Certificate(plain.der, WindowsProperties(not_before=NOW)))
    finding = one(Code.DISTRUSTED, root)
    assert "issued before 2030-06-01" in str(finding.message)
    finding = one(Code.DISTRUSTED, passing_for(GO_DADDY_2, Certificate(plain.der, WindowsProperties("Ours"))))
    assert "issued before 2026-05-19" in str(finding.message)


def test_one_program(plain: Certificate) -> None:
    """A mail purpose that one program took while the other vouches is a note that names both, and no more."""
    root = passing_for(AMAZON_1, plain)
    finding = one(Code.ONE_PROGRAM, root)
    assert (finding.severity, finding.certificate, finding.remedy) == (Severity.INFO, root, None)
    assert str(finding.title) == "Only Microsoft's root program vouches for “Root”"
    assert str(finding.message).startswith(
        "Microsoft's root program vouches for “Root” for mail; Mozilla's no longer does"
    )
    assert of(Code.DISTRUSTED, root) == []


def test_each_is_looked_at(pki: PKI) -> None:
    """Roots that the programs agree on, or do not know, are passed over, and the next is looked at."""
    names = {"A": AAA, "B": HARICA_2021, "C": AMAZON_1, "D": GO_DADDY_2, "E": EMSIGN_C1, "F": A_TRUST_05}
    roots = [pki.make("Own").certificate]
    roots += [passing_for(sha256, pki.make(name).certificate) for name, sha256 in names.items()]
    for code, named in ((Code.ONE_PROGRAM, {"C", "D"}), (Code.DISTRUSTED, {"D", "E", "F"})):
        assert {finding.certificate.name for finding in of(code, *roots) if finding.certificate} == named
