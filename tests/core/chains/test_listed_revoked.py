"""The list of revoked CAs: whom it concerns, what it says, and what a revocation list (CRL) changes about that."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from crl import NOW, make_crl
from pki import PKI, Entity
from revoked_cas import AGID_CA1, DIGICERT_G2, IZENPE, TRUSTID_A13, list_as_revoked
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.programs import is_revoked
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.revocation import Obstacle, Revocation, RevocationList, unchecked
from sstwizard.core.chains.status import Fact, KnownFacts
from sstwizard.core.chains.validation import best_path
from sstwizard.core.list_dates import Listed, list_dates
from sstwizard.core.sources.public_cas import CATALOGUE
from sstwizard.core.text import text

LONG_AGO = datetime(2010, 1, 1, tzinfo=UTC)
REVOKED = (Fact.REVOKED, Fact.PERHAPS_REVOKED)


def said_of(
    certificate: Certificate, answer: Revocation | None = None, moment: datetime = NOW
) -> tuple[Fact | None, bool]:
    """Return what is said of revocation, and whether the certificate may be proposed."""
    known = KnownFacts(revocations={certificate: answer} if answer else None)
    found = [each for each in known.facts(certificate, moment) if each in REVOKED]
    assert len(found) <= 1
    return found[0] if found else None, known.may_be_proposed(certificate)


@pytest.mark.parametrize(
    ("certificate", "expected"),
    [(DIGICERT_G2, Fact.REVOKED), (AGID_CA1, Fact.REVOKED), (TRUSTID_A13, Fact.PERHAPS_REVOKED), (IZENPE, None)],
    ids=lambda each: each.name if isinstance(each, Certificate) else str(each),
)
def test_real_ones(certificate: Certificate, expected: Fact | None) -> None:
    """What the list that comes with the program says of real CAs; of a self-signed one nothing, though it is listed."""
    assert is_revoked(certificate) is not None
    assert said_of(certificate) == (expected, expected is None)
    assert said_of(certificate, moment=LONG_AGO)[0] is expected  # the list has no dates


def test_the_list_of_public_cas_has_none_of_them() -> None:
    """Nothing is completed with, or offered, what was revoked; living certificates of the same key stay."""
    assert [each for each in CATALOGUE if is_revoked(each) is not None] == []
    for each in (AGID_CA1, TRUSTID_A13):
        assert [other.name for other in CertificateIndex(CATALOGUE).of_same_key(each)] == [each.name]


def test_only_the_certificate_itself_is_meant(pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not another of the same name and key, nor its issuer, nor a private CA of a listed name, nor a person."""
    ca = pki.make("Issuing CA", root)
    twin, namesake = pki.make("Issuing CA", root, key=ca.key), pki.make("Issuing CA", root)
    person = pki.make("Bob", ca, ca=False)
    list_as_revoked(monkeypatch, {ca: True, root: True, person: True})
    assert said_of(ca.certificate) == (Fact.REVOKED, False)
    for each in (twin, namesake, root, person):
        assert said_of(each.certificate) == (None, True)


def test_what_a_revocation_list_changes(pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its answer lifts the doubt, or makes it certain; it never lifts what is certain. No answer changes nothing."""
    sure, doubtful = pki.make("Sure CA", root), pki.make("Doubtful CA", root)
    list_as_revoked(monkeypatch, {sure: True, doubtful: False})

    def asked(ca: Entity, *revoked: Entity) -> Revocation:
        found = RevocationList(make_crl(root, *((each, None) for each in revoked)))
        return found.judge(ca.certificate, root.certificate, NOW)

    assert said_of(doubtful.certificate) == (Fact.PERHAPS_REVOKED, False)
    assert said_of(doubtful.certificate, asked(doubtful)) == (None, True)
    assert said_of(doubtful.certificate, asked(doubtful, doubtful)) == (Fact.REVOKED, False)
    unreached = unchecked(Obstacle.NOT_REACHABLE, text("Gone."))
    assert said_of(doubtful.certificate, unreached) == (Fact.PERHAPS_REVOKED, False)
    assert said_of(sure.certificate, asked(sure)) == said_of(sure.certificate, unreached) == (Fact.REVOKED, False)
    by_its_ca, *by_the_list = (
        str(KnownFacts(revocations={sure.certificate: answer}).who_revoked(sure.certificate))
        for answer in (asked(sure, sure), asked(sure), unreached)
    )
    assert by_its_ca.startswith("The CA's revocation list (CRL) on “Sure CA”: Revoked on 2026-10-01")
    assert all("as CCADB's list of " in each for each in by_the_list)


def test_paths_and_who_says_so(pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """No path through it holds, by another certificate of its key one does, and the reason names list and day."""
    ca = pki.make("Issuing CA", root)
    twin, person = pki.make("Issuing CA", root, key=ca.key), pki.make("Bob", ca, ca=False)
    list_as_revoked(monkeypatch, {ca: True})

    def path(*pool: Entity) -> Fact | None:
        index = CertificateIndex([each.certificate for each in pool])
        found = best_path(person.certificate, index, [root.certificate], NOW)
        return found.problem.fact if found.problem else None

    assert (path(ca, root), path(ca, twin, root)) == (Fact.REVOKED, None)
    (problem,) = (each for each in KnownFacts().problems(ca.certificate, NOW) if each.fact is Fact.REVOKED)
    listed = f"{list_dates()[Listed.REVOKED]:%Y-%m-%d}"
    assert str(problem.message) == (
        f"“Issuing CA” was revoked by its owner, or stands below a CA that was, as CCADB's list of {listed} says, "
        "which doesn't say since when. Don't trust anything that depends on it. "
        "Ask the sender to use another certificate."
    )
    list_as_revoked(monkeypatch, {ca: False})
    assert path(ca, root) is None
