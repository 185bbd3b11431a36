"""Findings on what root programs say."""

from __future__ import annotations

import pytest

from findings import NOW, changes, of, one
from listed_roots import A_TRUST_05, AAA, AMAZON_1, EMSIGN_C1, GO_DADDY_2, HARICA_2015, HARICA_2021, passing_for
from pki import PKI
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.collection.checks.finding import Code, Severity


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
