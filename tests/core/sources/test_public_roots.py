"""The public roots that come with the program."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sstwizard.core.certificates.reading import Reading, silent
from sstwizard.core.chains.signing import is_self_signed
from sstwizard.core.errors import CancelledError
from sstwizard.core.resources import resource
from sstwizard.core.sources import public_roots
from sstwizard.core.sources.source import SourceKind

SCRIPT = Path(__file__).resolve().parents[3] / "packaging" / "public_roots.py"


@pytest.fixture(scope="module")
def record() -> dict[str, Any]:
    """What is written down of where the roots come from."""
    content: dict[str, Any] = json.loads(resource("public-roots", "origin.json").read_text(encoding="utf-8"))
    return content


@pytest.fixture(scope="module")
def reading() -> Reading:
    """The roots."""
    return public_roots.source().load(silent)


def test_the_title_says_of_which_day(record: dict[str, Any]) -> None:
    """The source stands by itself in the tree, with the day on which its roots were taken."""
    source = public_roots.source()
    assert (source.kind, source.group, str(source.title)) == (
        SourceKind.PUBLIC_ROOTS,
        None,
        f"Public S/MIME roots ({record['date']})",
    )


def test_all_roots_are_read(record: dict[str, Any], reading: Reading) -> None:
    """As many roots come out as were put in, each once, without a problem, and each says where it is from."""
    assert reading.problems == ()
    assert len(set(reading.certificates)) == len(reading.certificates) == record["count"]
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


def test_distrusted_roots_are_left_out(record: dict[str, Any], reading: Reading) -> None:
    """A root whose date of distrust for e-mail has passed is named in the record, and not among the roots."""
    left_out = {root["sha256"]: root["distrusted for e-mail after"] for root in record["left out"]}
    assert left_out.keys().isdisjoint(certificate.sha256 for certificate in reading.certificates)
    assert all(date < record["date"] for date in left_out.values())


def test_reading_can_be_cancelled() -> None:
    """What the report raises ends the reading."""

    def cancel(done: int, total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        public_roots.source().load(cancel)


def test_the_files_are_what_debian_gives(record: dict[str, Any]) -> None:
    """Where the very version of the package is installed, it gives the very same files."""
    if not shutil.which("dpkg-query"):
        pytest.skip("only Debian has the package")
    query = ["dpkg-query", "--show", "--showformat=${Version}", record["package"]]
    installed = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    if installed != record["version"]:
        pytest.skip(f"{record['package']} {record['version']} is not installed")
    check = subprocess.run([sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stdout + check.stderr
