"""The tables for spreadsheets: a cell is shown as what it says, whatever it begins with."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest

from listed_roots import HARICA_2021, passing_for
from pki import PKI
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.chains.vouching import Voucher
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.survey import IssuingCA, RejectionReason, Survey
from sstwizard.core.documents import Edition
from sstwizard.core.documents.inventory import survey_table, table

NOW = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)


def cell(friendly_name: str) -> str:
    """The cell of a certificate's friendly name, which anybody may choose."""
    certificate = Certificate(b"a", windows=WindowsProperties(friendly_name=friendly_name))
    written = table(assess(CertificateCollection((certificate,)), now=NOW), Edition(NOW))
    header, row = csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline=""), strict=True)
    return row[header.index("Friendly name")]


@pytest.mark.parametrize(
    "value", [*"=+-@\t\r\n＝＋－＠", "=SUM(1)", "＝SUM(1)", *["00", "01", "0123", "1234567890123456", "1E5", "12E345"]]
)
def test_what_would_be_computed_or_rounded_is_text(value: str) -> None:
    """An apostrophe keeps spreadsheets from formulas, and from shortening zeros, long numbers and powers of ten."""
    assert cell(value) == f"'{value}"


@pytest.mark.parametrize("value", ["", "a=b", "a@b", "Root CA", "0", "7", "123456789012345", "E5", "1E", "1EA", "0A"])
def test_all_else_is_left_alone(value: str) -> None:
    """What a spreadsheet shows as it is gets no apostrophe."""
    assert cell(value) == value


def rows(survey: Survey) -> list[dict[str, str]]:
    """Read a table back."""
    told = survey_table(survey, NOW)
    assert told.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(told[1:], newline="")))


HEADER = (
    "Issuing CA,Subject,SHA-256,Root CA,Root SHA-256,Vouched for by,Messages,Intact,Changed,Current,Attached,Senders,"
    "Sender addresses,Last seen,Expires,Stops issuing,Bytes,In the collection,Proposed,Why not"
)


def test_each_ca_has_a_row(pki: PKI) -> None:
    """All that is known of a CA, in the words of the command line."""
    root = pki.make("Root")
    chain = (pki.make("CA", root).certificate, root.certificate)
    ca = IssuingCA(
        *(chain[0], "CA", "CN=CA", chain, (Voucher.MOZILLA, Voucher.FILE)),
        messages=10,
        intact=7,
        changed=2,
        current=6,
        attached=1,
        size=1234,
        senders=("a@x.example", "b@x.example"),
        last_seen=datetime(2026, 5, 4, 12, tzinfo=UTC),
        not_after=datetime(2030, 1, 2, tzinfo=UTC),
        is_proposed=True,
    )
    known = ["CA", "CN=CA", chain[0].sha256, "Root", chain[1].sha256, "mozilla | file", "10", "7", "2", "6", "1"]
    known += ["2", "a@x.example | b@x.example", "2026-05-04", "2030-01-02", "", "1234", "no", "yes", ""]
    assert rows(Survey(cas=(ca,))) == [dict(zip(HEADER.split(","), known, strict=True))]


def test_when_a_ca_stops_issuing(pki: PKI) -> None:
    """The day, of what stands below a public root; not of one below which another of the table stands."""
    root = pki.make("Root")
    policy = pki.make("Policy CA", root)
    issuing = pki.make("Issuing CA", policy)
    top = passing_for(HARICA_2021, root.certificate)
    chains = [(issuing.certificate, policy.certificate, top), (policy.certificate, top), ()]
    cas = (IssuingCA(each[0] if each else None, "", "", each) for each in chains)
    assert [row["Stops issuing"] for row in rows(Survey(cas=tuple(cas)))] == ["2027-07-01", "", ""]


def test_strangers_write_no_formula() -> None:
    """What a spreadsheet would compute, or does not show, is defused; what is not known is empty."""
    ca = IssuingCA(None, "=1+1", "+\u202ex", in_collection=True, why_not=RejectionReason.ISSUER_MISSING)
    (row,) = rows(Survey(cas=(ca,)))
    assert (row["Issuing CA"], row["Subject"]) == ("'=1+1", "'+\\u202ex")
    assert row["SHA-256"] == row["Root CA"] == row["Root SHA-256"] == row["Last seen"] == row["Expires"] == ""
    assert (row["Why not"], row["In the collection"], row["Proposed"]) == ("issuer-missing", "yes", "no")
    assert survey_table(Survey(), NOW) == survey_table(Survey(cas=(ca,)), NOW).splitlines(keepends=True)[0]
