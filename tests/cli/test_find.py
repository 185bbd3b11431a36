"""`find`: public CAs by the name of an organization; `make --ca` adds them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.running import answer, complaint, run
from pki import Entity
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.signing import is_self_signed
from sstwizard.core.formats import read, sst
from sstwizard.core.list_dates import list_dates
from sstwizard.core.sources import public_lists

LISTS = {each.value: f"{day:%Y-%m-%d}" for each, day in list_dates().items()}
NAME = "SwissSign AG"
"""An organization with several public CAs."""


JUDGED = ("issues", "for_mail")


def certificates(file: Path) -> set[Certificate]:
    """Return what is in a file."""
    return set(read(file.read_bytes()).certificates)


def test_an_organization_is_found() -> None:
    """With each of its CAs, and no root among them."""
    told = answer("find", "swiss sign")
    assert told.keys() == {"exit code", "organizations"}
    assert told["exit code"] == 0
    (found,) = (each for each in told["organizations"] if each["name"] == NAME)
    assert found.keys() == {"name", "cas"}
    by_sha256 = {each.sha256: each for each in public_lists.CATALOGUE}
    assert len(found["cas"]) > 10
    for ca in found["cas"]:
        assert set(ca) == {"sha256", "subject", "root_sha256", "not_before", "not_after", *JUDGED, "bytes"}
        certificate = by_sha256[ca["sha256"]]
        assert not is_self_signed(certificate)
        assert ca["subject"] == certificate.details.subject
        assert ca["not_after"] == f"{certificate.details.not_after:%Y-%m-%dT%H:%M:%SZ}"
        assert ca["bytes"] > len(certificate.der)
    assert [each["not_before"] for each in found["cas"]] == sorted(
        (each["not_before"] for each in found["cas"]), reverse=True
    )


def test_all_are_listed() -> None:
    """With --all, each CA once."""
    told = answer("find", "--all")
    listed = [ca["sha256"] for organization in told["organizations"] for ca in organization["cas"]]
    assert told["exit code"] == 0
    assert len(listed) == len(set(listed))
    assert set(listed) <= {each.sha256 for each in public_lists.CATALOGUE}
    assert [each["name"] for each in told["organizations"]] == sorted(
        (each["name"] for each in told["organizations"]), key=lambda name: (name.casefold(), name)
    )


@pytest.mark.parametrize("name", ["nobody has this name", "", "--"])
def test_nothing_is_found(name: str) -> None:
    """The exit code is 1, and the list is empty."""
    arguments = ("find", "--json", "--", name) if name == "--" else ("find", name, "--json")
    code, printed, errors = run(*arguments)
    told = json.loads(printed)
    assert (code, told.pop("lists"), told, errors) == (1, LISTS, {"schema": 1, "organizations": []}, "")


@pytest.mark.parametrize("arguments", [(), ("swisssign", "--all")])
def test_a_name_or_all(arguments: tuple[str, ...]) -> None:
    """One of both has to be given, and not both."""
    assert "see sstwizard find --help" in complaint("find", *arguments)


def test_people_read_what_the_list_is() -> None:
    """How many probably issue, with how many bytes, below which roots; what is not in the list, nor known of it."""
    code, printed, errors = run("find", "swisssign")
    lines = printed.splitlines()
    assert (code, errors) == (0, "")
    assert lines[0].startswith(f"{NAME}: ")
    assert lines[0].endswith(" bytes with their chains.")
    assert " CAs probably issue for mail; " in lines[0]
    assert "  root: SwissSign Gold CA - G2" in lines
    assert any(each.endswith(" (does not issue)") for each in lines)
    assert lines[-2:] == [
        f"From the list of public CAs (CCADB, {public_lists.cas_date():%Y-%m-%d}), without those that were revoked.",
        "CAs below roots that Microsoft's program alone has are not in it.",
    ]
    code, printed, _ = run("find", "nobody has this name")
    assert (code, printed.splitlines()[0]) == (1, "No public CA has this name.")
    nothing = "0 of 1 CAs probably issue for mail; nothing to add at once.\n"
    assert nothing in run("find", "government of the district")[1]


def test_make_adds_an_organization(tmp_path: Path) -> None:
    """Without a file: the CAs that probably issue, with their chains, and nothing else."""
    (found,) = (each for each in answer("find", NAME)["organizations"] if each["name"] == NAME)
    target = tmp_path / "out.sst"
    assert answer("make", "--ca", "swisssign ag", "-o", target)["exit code"] == 0
    made = certificates(target)
    roots = {each.sha256 for each in made if is_self_signed(each)}
    issuing = {each["sha256"] for each in found["cas"] if all(map(each.get, JUDGED))}
    assert issuing < {each.sha256 for each in made}
    assert roots == {each["root_sha256"] for each in found["cas"] if all(map(each.get, JUDGED))}
    others = {each for each in made if each.sha256 not in issuing | roots}
    assert all(each in set(public_lists.CATALOGUE) for each in others)


def test_make_adds_organizations_to_files(files: Path, tmp_path: Path, root: Entity) -> None:
    """Several, beside the certificates of a file and those of the base."""
    target = tmp_path / "out.sst"
    target.write_bytes(sst.encode([root.der]))
    names = ("--ca", NAME, "--ca", "D-Trust GmbH")
    told = answer("make", *names, "-o", target, "--base", target, files / "issuing.cer")
    made = certificates(target)
    assert told["exit code"] == 0
    assert {"SwissSign AG", "D-Trust GmbH"} <= {each.details.subject_organization for each in made}
    assert {each.name for each in made} >= {"Contoso Root, Inc.", "Contoso Issuing"}


def test_only_a_full_name_is_added(tmp_path: Path) -> None:
    """For a part of one, those that match are listed; for one that has no CA, or none that issues, that is said."""
    target = tmp_path / "out.sst"
    said = complaint("make", "--ca", "swiss", "-o", target)
    assert said.startswith("sstwizard: “swiss” isn't the full name of an organization. These match: “SwissSign AG”")
    said = complaint("make", "--ca", "nobody has this name", "-o", target)
    assert said == "sstwizard: No organization called “nobody has this name” has public CAs."
    said = complaint("make", "--ca", "Government of the District of Columbia", "-o", target)
    assert said.startswith(
        "sstwizard: “Government of the District of Columbia” has public CAs, but none that probably issues"
    )
    assert not target.exists()


def test_make_needs_a_file_or_an_organization(tmp_path: Path) -> None:
    """With neither, there is nothing to write."""
    said = complaint("make", "-o", tmp_path / "out.sst")
    assert said == "sstwizard: Specify a file with certificates, or an organization: --ca."
