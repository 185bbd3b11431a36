"""The public CAs that come with the program: those for mail below the public roots.

`packaging/public_cas.py` takes them out of the Common CA Database (CCADB), to which CAs disclose them, and records the
day in `origin.json`. They complete chains, and organizations are found in them by name. They vouch for nothing: a root
of the collection does. An index finds issuers in `CATALOGUE` when one is looked up; before that, nothing is read.
"""

from __future__ import annotations

import csv
import zlib
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache

from ..certificates.certificate import Certificate
from ..chains.index import BySubject, Reserve, by_subject
from ..formats import asn1
from ..list_dates import Listed, list_dates
from ..resources import resource
from ..text import QT_TRANSLATE_NOOP, Text, text

_FOLDER = "public-cas"


def date() -> datetime:
    """Return the day of the list."""
    return list_dates()[Listed.PUBLIC_CAS]


def owners() -> Mapping[str, str]:
    """Return the CA owner that CCADB names of each certificate, by SHA-256, as far as its records were read."""
    return {row["sha256"]: row["owner"] for row in _owned()}


def not_for_mail() -> frozenset[str]:
    """Return the SHA-256 of the certificates of which CCADB's records say that they are not for mail."""
    return frozenset(row["sha256"] for row in _owned() if row["mail"] == "no")


@cache
def _owned() -> tuple[Mapping[str, str], ...]:
    with resource(_FOLDER, "owners.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def _catalogue() -> BySubject:
    return by_subject(unpacked(resource(_FOLDER, "cas.der.zlib").read_bytes(), origin()))


CATALOGUE = Reserve(_catalogue)
"""The public CAs, read when one is first looked up."""


def origin() -> Text:
    """Return where a certificate of the list was found."""
    return text(QT_TRANSLATE_NOOP("core", "the list of public CAs (CCADB, {date})"), date=date())


def unpacked(packed: bytes, origin: Text = Text("")) -> Iterator[Certificate]:  # noqa: B008 - a value
    """Yield the certificates of a packed list: their DER, one after the other."""
    data, offset = zlib.decompress(packed), 0
    while offset < len(data):
        end = asn1.element(data, offset).end
        yield Certificate(data[offset:end], origin=origin)
        offset = end
