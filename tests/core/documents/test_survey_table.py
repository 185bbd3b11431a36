"""The CAs of a survey as CSV."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

from pki import PKI
from sstwizard.core.chains.vouching import Voucher
from sstwizard.core.collection.survey import IssuingCA, RejectionReason, Survey
from sstwizard.core.documents.table import survey_table


def rows(survey: Survey) -> list[dict[str, str]]:
    """Read a table back."""
    told = survey_table(survey)
    assert told.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(told[1:], newline="")))


def test_each_ca_has_a_row(pki: PKI) -> None:
    """All that is known of a CA, in the words of the command line."""
    root = pki.make("Root")
    chain = (pki.make("CA", root).certificate, root.certificate)
    ca = IssuingCA(
        chain[0],
        "CA",
        "CN=CA",
        chain,
        (Voucher.MOZILLA, Voucher.FILE),
        messages=10,
        intact=7,
        changed=2,
        current=6,
        attached=1,
        senders=("a@x.example", "b@x.example"),
        last_seen=datetime(2026, 5, 4, 12, tzinfo=UTC),
        not_after=datetime(2030, 1, 2, tzinfo=UTC),
        size=1234,
        is_proposed=True,
    )
    assert rows(Survey(cas=(ca,))) == [
        {
            "Issuing CA": "CA",
            "Subject": "CN=CA",
            "SHA-256": chain[0].sha256,
            "Root CA": "Root",
            "Root SHA-256": chain[1].sha256,
            "Vouched for by": "mozilla | file",
            "Messages": "10",
            "Intact": "7",
            "Changed": "2",
            "Current": "6",
            "Attached": "1",
            "Senders": "2",
            "Sender addresses": "a@x.example | b@x.example",
            "Last seen": "2026-05-04",
            "Expires": "2030-01-02",
            "Bytes": "1234",
            "In the collection": "no",
            "Proposed": "yes",
            "Why not": "",
        }
    ]


def test_strangers_write_no_formula() -> None:
    """What a spreadsheet would compute, or does not show, is defused; what is not known is empty."""
    ca = IssuingCA(None, "=1+1", "+\u202ex", in_collection=True, why_not=RejectionReason.ISSUER_MISSING)
    (row,) = rows(Survey(cas=(ca,)))
    assert (row["Issuing CA"], row["Subject"]) == ("'=1+1", "'+\\u202ex")
    assert row["SHA-256"] == row["Root CA"] == row["Root SHA-256"] == row["Last seen"] == row["Expires"] == ""
    assert (row["Why not"], row["In the collection"], row["Proposed"]) == ("issuer-missing", "yes", "no")


def test_without_a_ca_there_is_the_header() -> None:
    """An empty survey makes an empty table."""
    assert survey_table(Survey()).count("\r\n") == 1
    assert survey_table(Survey()).startswith('\ufeff"Issuing CA","Subject"')
