"""The public roots and CAs that come with the program: those that Mozilla trusts for e-mail, and CAs for mail below.

`packaging/public_roots.py` takes the roots out of the newest libnss3 that Debian has; of Microsoft's list only facts
are kept (`certificates.programs`). `packaging/public_cas.py` takes the CAs out of the Common CA Database (CCADB), to
which CAs disclose them. Both record versions and days in `origin.json`. The CAs complete chains, and organizations are
found in them by name. They vouch for nothing: a root of the collection does. An index finds issuers in `CATALOGUE` when
one is looked up; before that, nothing is read.
"""

from __future__ import annotations

import csv
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from .. import formats
from ..certificates.certificate import Certificate
from ..certificates.programs import vouched_by_both
from ..certificates.reading import Reading, ReportProgress, no_progress
from ..chains.index import BySubject, Reserve, by_subject
from ..formats import asn1
from ..list_dates import Listed, list_dates
from ..resources import resource
from ..text import QT_TRANSLATE_NOOP, Text, text
from . import Source, SourceKind

_ROOTS, _CAS = "public-roots", "public-cas"
_TITLE = text(QT_TRANSLATE_NOOP("core", "Public S/MIME roots"))


def roots_source() -> Source:
    """Return the source of the roots that come with the program; `who_vouches` gives their date."""
    return Source(kind=SourceKind.PUBLIC_ROOTS, group=None, title=_TITLE, load=_load_roots)


def roots() -> tuple[Certificate, ...]:
    """Return the certificates of that source."""
    return _load_roots(no_progress).certificates


def _load_roots(report: ReportProgress) -> Reading:
    report(0, 0)
    reading = formats.read(resource(_ROOTS, "roots.pem").read_bytes())
    found = tuple(replace(certificate, origin=_TITLE) for certificate in reading.certificates)
    report(len(found), len(found))
    return Reading(found, reading.problems)


def who_vouches() -> Text:
    """Return a sentence on who vouches for these roots, with the dates of the lists."""
    origin: dict[str, dict[str, Any]] = json.loads(resource(_ROOTS, "origin.json").read_text(encoding="utf-8"))
    return text(
        _WHO_VOUCHES,
        count=origin["mozilla"]["for mail"],
        mozilla=origin["mozilla"]["date"],
        both=vouched_by_both(),
        microsoft=origin["microsoft"]["date"],
    )


_WHO_VOUCHES = QT_TRANSLATE_NOOP(
    "core",
    "Mozilla's root program vouches for these {count} roots (as of {mozilla}), and Microsoft's for {both} of them (as "
    "of {microsoft}).",
)


def cas_date() -> datetime:
    """Return the day of the list of CAs."""
    return list_dates()[Listed.PUBLIC_CAS]


def owners() -> Mapping[str, str]:
    """Return the CA owner that CCADB names of each certificate, by SHA-256, as far as its records were read."""
    return {row["sha256"]: row["owner"] for row in _owned()}


def not_for_mail() -> frozenset[str]:
    """Return the SHA-256 of the certificates of which CCADB's records say that they are not for mail."""
    return frozenset(row["sha256"] for row in _owned() if row["mail"] == "no")


@cache
def _owned() -> tuple[Mapping[str, str], ...]:
    with resource(_CAS, "owners.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def _catalogue() -> BySubject:
    origin = text(QT_TRANSLATE_NOOP("core", "the list of public CAs (CCADB, {date})"), date=cas_date())
    return by_subject(unpacked(resource(_CAS, "cas.der.zlib").read_bytes(), origin))


CATALOGUE = Reserve(_catalogue)
"""The public CAs, read when one is first looked up."""


def unpacked(packed: bytes, origin: Text = Text("")) -> Iterator[Certificate]:  # noqa: B008 - a value
    """Yield the certificates of a packed list: their DER, one after the other."""
    data, offset = zlib.decompress(packed), 0
    while offset < len(data):
        end = asn1.element(data, offset).end
        yield Certificate(data[offset:end], origin=origin)
        offset = end
