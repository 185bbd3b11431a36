"""The inventory, and a survey's CAs, as CSV (RFC 4180), for Excel and for scripts."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from datetime import datetime

from ..collection.assessment import Assessment
from ..collection.survey import IssuingCA, Survey
from ..text import printable
from .inventory import fields
from .writing import Edition, by_certificate

_FINDINGS = "Findings"
_BETWEEN_VALUES = " | "
_BEGINS_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""Characters at the start of a cell that make spreadsheets compute it; East Asian ones accept the full-width forms."""
_ROUNDED = re.compile(r"0\d+|\d{16,}|\d+E\d+")
"""Serial numbers that spreadsheets would show as numbers: without leading zeros, rounded to 15 digits, or as powers."""


def table(assessment: Assessment, edition: Edition) -> str:
    """Return a header in English, by which scripts find a column, and a row for each certificate, in the file's order.

    It is CSV that begins with a byte order mark, by which Excel recognizes UTF-8, and has lines ended by CR LF.
    """
    rows, findings = [], by_certificate(assessment.findings)
    for certificate in assessment.collection.ordered:
        about = [f"{edition.tell(each.severity.text)}: {edition.tell(each.title)}" for each in findings[certificate]]
        cells = {**fields(certificate, edition), _FINDINGS: about}
        rows.append({name: _BETWEEN_VALUES.join(values) for name, values in cells.items()})
    return _as_csv(rows[0] if rows else (), rows)


def _as_csv(header: Iterable[str], rows: Iterable[Mapping[str, str]]) -> str:
    """Return rows as CSV that begins with a byte order mark; no cell of it is a formula or is rounded."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    if header:
        writer.writerow(header)
    for row in rows:
        writer.writerow(map(_defused, row.values()))
    return "\ufeff" + file.getvalue()


def _defused(cell: str) -> str:
    """Return a cell that spreadsheets show as text, with an apostrophe before what they would compute or round."""
    return f"'{cell}" if cell.startswith(_BEGINS_FORMULA) or _ROUNDED.fullmatch(cell) else cell


def survey_table(survey: Survey) -> str:
    """Return a survey as CSV, in English with the values of the command line: issuing CAs, most used first."""
    return _as_csv(_cells(IssuingCA(None, "", "")), map(_cells, survey.cas))


def _cells(ca: IssuingCA) -> dict[str, str]:
    return {
        "Issuing CA": printable(ca.name),
        "Subject": printable(ca.subject),
        "SHA-256": ca.certificate.sha256 if ca.certificate else "",
        "Root CA": ca.root.name if ca.root else "",
        "Root SHA-256": ca.root.sha256 if ca.root else "",
        "Vouched for by": _BETWEEN_VALUES.join(each.value for each in ca.vouchers),
        "Messages": str(ca.messages),
        "Intact": str(ca.intact),
        "Changed": str(ca.changed),
        "Current": str(ca.current),
        "Attached": str(ca.attached),
        "Senders": str(len(ca.senders)),
        "Sender addresses": _BETWEEN_VALUES.join(map(printable, ca.senders)),
        "Last seen": _day(ca.last_seen),
        "Expires": _day(ca.not_after),
        "Bytes": str(ca.size),
        "In the collection": _yes_no(ca.in_collection),
        "Proposed": _yes_no(ca.is_proposed),
        "Why not": ca.why_not or "",
    }


def _day(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d}" if moment else ""


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"
