"""The inventory as CSV (RFC 4180), for Excel and for scripts."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from ..collection.assessment import Assessment
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
