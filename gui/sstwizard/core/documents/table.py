"""The inventory as CSV (RFC 4180), for Excel and for scripts."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from ..collection.assessment import Assessment
from ..text import QT_TRANSLATE_NOOP
from .fields import fields
from .writing import Edition

_FINDINGS = QT_TRANSLATE_NOOP("core", "Findings")
_BETWEEN_VALUES = " | "
_BEGINS_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""With these at the start of a cell, spreadsheets compute it; the wide forms count in East Asian ones."""
_ROUNDED = re.compile(r"0\d+|\d{16,}|\d+E\d+")
"""Serial numbers that spreadsheets take for numbers of which they know 15 digits."""


def table(assessment: Assessment, edition: Edition) -> str:
    """Return a line for each certificate, in the order of the file.

    The text begins with the mark by which Excel knows UTF-8; encode it as that, and leave the line ends as they are.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in _rows(assessment, edition):
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
            yield [edition.words(name) for name in (*told, _FINDINGS)]
        values = (*told.values(), said.get(certificate.sha256, ()))
        yield [_BETWEEN_VALUES.join(each) for each in values]


def _defused(cell: str) -> str:
    """Return a cell that a spreadsheet shows as it is."""
    return f"'{cell}" if cell.startswith(_BEGINS_FORMULA) or _ROUNDED.fullmatch(cell) else cell
