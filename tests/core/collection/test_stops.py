"""When public CAs stop issuing: which are concerned, from which day on, and what is said of it before and after."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from listed_roots import AAA, GO_DADDY_2, HARICA_2021, passing_for
from pki import PKI, Entity, reserve
from sstwizard.core.certificates.algorithms import (
    ANY_EXTENDED_KEY_USAGE,
    CLIENT_AUTHENTICATION,
    EMAIL_PROTECTION,
    SERVER_AUTHENTICATION,
)
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.programs import Decision, Program
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.validation import path_to_root
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.checks.finding import Basis, Code, Severity
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.stops import Rule, Stop, coming_stops, stop_of
from sstwizard.core.sources import public_lists

NOW = datetime(2026, 12, 1, tzinfo=UTC)
JULY, SEPTEMBER = datetime(2027, 7, 1, tzinfo=UTC), datetime(2027, 9, 15, tzinfo=UTC)
SECOND = timedelta(seconds=1)
MAIL = (EMAIL_PROTECTION, CLIENT_AUTHENTICATION)
SMALL, LARGE = (rsa.generate_private_key(65537, bits) for bits in (2048, 3072))
CURVE = ec.generate_private_key(ec.SECP256R1())


def stop(
    pki: PKI, listed: str = HARICA_2021, now: datetime = NOW, below: tuple[Entity, ...] = (), **how: Any
) -> Stop | None:
    """Return when a CA of this kind stops that stands below a listed root."""
    how = {"key": CURVE, "purposes": MAIL, **how}
    made = pki.make("Root")
    root, ca = passing_for(listed, made.certificate), pki.make("Issuing CA", made, **how)
    chosen = CertificateCollection((root, ca.certificate, *(each.certificate for each in below)))
    found = list(coming_stops(chosen, CertificateIndex(chosen), reserve(), now))
    assert len(found) <= 1
    assert all((each.ca, each.root) == (ca.certificate, root) for each in found)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ({}, None),
        ({"purposes": MAIL[:1]}, None),
        ({"purposes": ()}, (Rule.PURPOSES, JULY)),
        ({"purposes": (ANY_EXTENDED_KEY_USAGE,)}, (Rule.PURPOSES, JULY)),
        ({"purposes": (*MAIL, SERVER_AUTHENTICATION)}, (Rule.PURPOSES, JULY)),
        ({"purposes": (SERVER_AUTHENTICATION,)}, None),  # it issues none for mail today
        ({"key": SMALL}, (Rule.KEY, SEPTEMBER)),
        ({"key": LARGE}, None),
        ({"key": SMALL, "purposes": ()}, (Rule.PURPOSES, JULY)),
        ({"purposes": (), "end": JULY}, (Rule.PURPOSES, JULY)),
        ({"purposes": (), "end": JULY - SECOND}, None),
        ({"key": SMALL, "end": SEPTEMBER - SECOND}, None),
        ({"key": SMALL, "ca": False}, None),
        ({"key": SMALL, "listed": AAA}, (Rule.KEY, SEPTEMBER)),  # Mozilla alone vouches
        ({"key": SMALL, "listed": ""}, None),
    ],
)
def test_which_stop_and_when(pki: PKI, how: dict[str, Any], expected: tuple[Rule, datetime] | None) -> None:
    """By the size of an RSA key and the purposes, whichever is earlier; if valid on that day, below a listed root."""
    found = stop(pki, **how)
    assert (found and (found.rule, found.day)) == expected


def test_ca_with_cas_below_issues_none_for_people(pki: PKI) -> None:
    """Neither a root, nor one below which another CA stands, in the collection or in the list; people don't count."""
    root = pki.make("Root")
    policy = pki.make("Policy CA", root)
    lower, person = pki.make("Lower CA", policy), pki.make("Bob", policy, ca=False)
    listed = passing_for(HARICA_2021, root.certificate)

    def stopping(*chosen: Entity, below: tuple[Entity, ...] = ()) -> list[str]:
        collection = CertificateCollection((listed, *(each.certificate for each in chosen)))
        return [each.ca.name for each in coming_stops(collection, CertificateIndex(collection), reserve(*below), NOW)]

    assert stopping(policy) == stopping(policy, person) == stopping(policy, below=(person,)) == ["Policy CA"]
    assert stopping(policy, lower) == ["Lower CA"]
    assert stopping(policy, below=(lower,)) == []
    namesake = pki.make("Lower CA", pki.make("Policy CA"))  # of another key
    assert stopping(policy, below=(namesake,)) == ["Policy CA"]
    assert stop_of([policy.certificate], CertificateIndex(), reserve(), NOW) is None


def test_what_is_said_before_and_after(pki: PKI) -> None:
    """The day, the rule and what to expect; after the day, since when. It is a note with no remedy."""
    for how, day, before, since in (
        (
            {"key": SMALL},
            SEPTEMBER,
            "no certificates for mail from 2027-09-15 on (RSA 2048 bits;",
            "for mail since 2027-09",
        ),
        ({"purposes": ()}, JULY, "are not allowed from 2027-07-01 on: only mail", "are not allowed since 2027-07-01:"),
    ):
        found = stop(pki, **how)
        assert found is not None
        assert before in str(found.message(day - SECOND))
        assert since in str(found.message(day))
    root = pki.make("Root")
    chosen = CertificateCollection((passing_for(HARICA_2021, root.certificate), pki.make("CA", root).certificate))
    (finding,) = (each for each in assess(chosen, now=NOW).findings if each.code is Code.STOPS_ISSUING)
    assert (finding.severity, finding.basis, finding.remedy) == (Severity.INFO, Basis.PUBLIC_CAS, None)
    assert str(finding.title) == "“CA” stops issuing certificates for mail"
    assert assess(chosen, now=NOW).urgent == ()


def test_a_programs_date_that_is_to_come(pki: PKI, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the day it is told of what is below the root, and is no warning about it; from the day on it is."""
    day = datetime(2027, 4, 15, tzinfo=UTC)
    limit = Decision(Program.MOZILLA, day)
    for module in ("stops", "checks.certificates"):
        told = lambda each: limit if each.name == "Root" else None  # noqa: E731
        monkeypatch.setattr(f"sstwizard.core.collection.{module}.issuing_limit", told)
    found = stop(pki, GO_DADDY_2, day - SECOND)
    assert found is not None
    assert (found.rule, found.day) == (Rule.PROGRAM, day)
    assert str(found.message(day - SECOND)).startswith(
        "Mozilla's root program vouches for nothing that is issued below “Root” from 2027-04-15 on, as by “Issuing CA”."
    )
    assert stop(pki, GO_DADDY_2, day) is None
    root = passing_for(GO_DADDY_2, pki.make("Root").certificate)
    for now, expected in ((day - SECOND, []), (day, [Severity.WARNING])):
        findings = assess(CertificateCollection((root,)), now=now).findings
        assert [each.severity for each in findings if each.code is Code.DISTRUSTED] == expected


def test_the_public_cas_that_stop() -> None:
    """Counted in the list: more than half of those without one below are concerned by either rule."""
    roots = public_lists.roots()
    index = CertificateIndex((*roots, *public_lists.CATALOGUE), in_use=roots)

    def found(each: Certificate) -> Stop | None:
        return stop_of((each, *path_to_root(each, index)), index, public_lists.CATALOGUE, NOW)

    counts = Counter(each.rule for each in map(found, public_lists.CATALOGUE) if each)
    assert set(counts) == {Rule.KEY, Rule.PURPOSES}
    assert sum(counts.values()) > 300
