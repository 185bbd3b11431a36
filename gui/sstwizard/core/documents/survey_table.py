"""A survey's CAs as CSV (RFC 4180), for Excel and for scripts: in English, with the values of the command line."""

from __future__ import annotations

from datetime import datetime

from ..collection.survey import IssuingCA, Survey
from ..text import printable
from .table import as_csv

_BETWEEN_VALUES = " | "


def survey_table(survey: Survey) -> str:
    """Return a header and a row for each issuing CA, most used first."""
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
