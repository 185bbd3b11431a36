"""The inventory, and a survey's CAs, as CSV (RFC 4180), for Excel and for scripts."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from datetime import datetime

from ..collection.assessment import Assessment
from ..collection.survey import IssuingCA, Survey
from ..text import printable
from .fields import fields
from .writing import Edition

_FINDINGS = "Findings"
_BETWEEN_VALUES = " | "
_BEGINS_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""Characters at the start of a cell that make spreadsheets compute it; the full-width forms do in East Asian ones."""
_ROUNDED = re.compile(r"0\d+|\d{16,}|\d+E\d+")
"""Serial numbers that spreadsheets would show as numbers: without leading zeros, rounded to 15 digits, or as powers."""


def table(assessment: Assessment, edition: Edition) -> str:
    """Return a header in English, by which scripts find a column, and a row for each certificate, in the file's order.

    Args:
        assessment: The certificates, and their findings.
        edition: The table's language and moment.

    Returns:
        CSV that begins with a byte order mark, by which Excel recognizes UTF-8, and has lines ended by CR LF.
    """
    return as_csv(_rows(assessment, edition))


def as_csv(rows: Iterable[Iterable[str]]) -> str:
    """Return rows as CSV that begins with a byte order mark; no cell of it is a formula or is rounded."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_defused(cell) for cell in row])
    return "\ufeff" + file.getvalue()


def _rows(assessment: Assessment, edition: Edition) -> Iterable[list[str]]:
    said: dict[str, list[str]] = {}
    for finding in assessment.findings:
        if finding.certificate is not None:
            sentence = f"{edition.severity(finding)}: {edition.tell(finding.title)}"
            said.setdefault(finding.certificate.sha256, []).append(sentence)
    for number, certificate in enumerate(assessment.collection.ordered):
        told = fields(certificate, edition)
        if number == 0:
            yield [*told, _FINDINGS]
        values = (*told.values(), said.get(certificate.sha256, ()))
        yield [_BETWEEN_VALUES.join(each) for each in values]


def _defused(cell: str) -> str:
    """Return a cell that spreadsheets show as text, with an apostrophe before what they would compute or round."""
    return f"'{cell}" if cell.startswith(_BEGINS_FORMULA) or _ROUNDED.fullmatch(cell) else cell


def survey_table(survey: Survey) -> str:
    """Return a survey as CSV, in English with the values of the command line: issuing CAs, most used first."""
    columns = [_cells(ca) for ca in survey.cas]
    header = columns[0] if columns else _cells(IssuingCA(None, "", ""))
    return as_csv([list(header), *(list(each.values()) for each in columns)])


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
        "In the collection": _word(ca.in_collection),
        "Proposed": _word(ca.is_proposed),
        "Why not": ca.why_not or "",
    }


def _day(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d}" if moment else ""


def _word(value: bool) -> str:
    return "yes" if value else "no"
