"""The inventory, every certificate with its fields and findings, as a page and as CSV; and a survey's CAs as CSV."""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from ..certificates.algorithms import algorithm_text, usage_name
from ..certificates.certificate import Certificate
from ..certificates.namesakes import Namesakes
from ..chains.forest import Node
from ..chains.index import CertificateIndex
from ..chains.signing import CertificateKind, kind_of
from ..collection.assessment import Assessment
from ..collection.checks.finding import Finding
from ..collection.collection import SIZE_LIMIT, CertificateCollection
from ..collection.stops import Stop, stop_of
from ..collection.survey import IssuingCA, Survey
from ..sources.public_lists import CATALOGUE
from ..text import QT_TRANSLATE_NOOP, printable
from . import Edition, Fact, render, shorten

_WORDS = {
    "title": QT_TRANSLATE_NOOP("core", "Inventory of an S/MIME certificate collection"),
    "collection": QT_TRANSLATE_NOOP("core", "The collection"),
    "findings": QT_TRANSLATE_NOOP("core", "Findings"),
    "no_findings": QT_TRANSLATE_NOOP("core", "No issues found."),
    "chain": QT_TRANSLATE_NOOP("core", "Chains"),
    "how_to_read": QT_TRANSLATE_NOOP(
        "core", "Each certificate stands below the one that issued it; the numbers are those of the entries below."
    ),
    "certificates": QT_TRANSLATE_NOOP("core", "Certificates"),
}
_COUNTED = QT_TRANSLATE_NOOP("core", "{count} (root CAs: {roots}, others: {others})")
_BYTES = QT_TRANSLATE_NOOP(
    "core", "{size} bytes; Exchange Server is known to refuse more than {limit}, Exchange Online may"
)
_VALID_FROM = QT_TRANSLATE_NOOP("core", "Valid from (UTC)")
_VALID_TO = QT_TRANSLATE_NOOP("core", "Valid to (UTC)")
_SERIAL_NUMBER = QT_TRANSLATE_NOOP("core", "Serial number")
_SHA1 = QT_TRANSLATE_NOOP("core", "Thumbprint (SHA-1)")
_SHA256 = QT_TRANSLATE_NOOP("core", "Thumbprint (SHA-256)")
_HEX_FIELDS = frozenset({_SERIAL_NUMBER, _SHA1, _SHA256})
"""The names of fields of hex digits, which people compare digit by digit."""
_KINDS = {
    CertificateKind.ROOT_CA: QT_TRANSLATE_NOOP("core", "Root CA, self-signed"),
    CertificateKind.INTERMEDIATE_CA: QT_TRANSLATE_NOOP("core", "Intermediate CA"),
    CertificateKind.END_ENTITY: QT_TRANSLATE_NOOP("core", "Not a CA"),
}
_UNLIMITED = QT_TRANSLATE_NOOP("core", "Not limited")
_NOT_DECODED = QT_TRANSLATE_NOOP("core", "could not be decoded")
_MAX_DEPTH = 12
"""Levels that are indented; hostile chains are thousands deep, and deeper levels are drawn at this one."""
_BETWEEN_VALUES = " | "
_BEGINS_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""Characters at the start of a cell that make spreadsheets compute it; East Asian ones accept the full-width forms."""
_ROUNDED = re.compile(r"0\d+|\d{16,}|\d+E\d+")
"""Serial numbers that spreadsheets would show as numbers: without leading zeros, rounded to 15 digits, or as powers."""


class _Entry(NamedTuple):
    """A certificate as it is printed."""

    number: int
    name: str
    facts: Sequence[Fact]
    findings: Sequence[Finding]


class _Branch(NamedTuple):
    """A row of the drawing of the chains: the lines that lead to a certificate, its number, and its name."""

    lines: str
    number: int | None
    name: str


def inventory(assessment: Assessment, file: str, sha256: str, edition: Edition) -> str:
    """Return the inventory of a collection as HTML; the SHA-256 of its file is empty if it is not written yet.

    The file is then the one that is being updated, or empty for a new collection.
    """
    collection = assessment.collection
    numbers = {certificate: number for number, certificate in enumerate(collection.ordered, 1)}
    return render(
        "inventory.html",
        edition,
        _WORDS,
        file=shorten(printable(file)),
        facts=_facts(collection, file, sha256, edition),
        findings=assessment.findings,
        branches=list(_branches(collection.forest.trees, numbers, edition, collection.namesakes)),
        entries=_entries(assessment, numbers, edition),
    )


def _facts(collection: CertificateCollection, file: str, sha256: str, edition: Edition) -> list[Fact]:
    count = len(collection)
    roots = sum(kind_of(certificate) is CertificateKind.ROOT_CA for certificate in collection)
    earliest, name = collection.earliest_expiry, printable(file)
    if not name:
        name = edition.words(QT_TRANSLATE_NOOP("core", "None: this collection has not been exported"))
    elif not sha256:
        unwritten = QT_TRANSLATE_NOOP("core", "An update of {file} that has not been exported")
        name = edition.words(unwritten, file=name)
    counted = edition.words(_COUNTED, count=count, roots=roots, others=count - roots)
    size = edition.words(_BYTES, size=collection.size, limit=SIZE_LIMIT)
    expiry = edition.words("{date}", date=earliest) if earliest else ""
    facts = (
        edition.fact(QT_TRANSLATE_NOOP("core", "File"), name),
        edition.fact(QT_TRANSLATE_NOOP("core", "SHA-256 of the file"), sha256, is_hex=True),
        edition.fact(QT_TRANSLATE_NOOP("core", "Certificates"), counted),
        edition.fact(QT_TRANSLATE_NOOP("core", "Size"), size),
        edition.fact(QT_TRANSLATE_NOOP("core", "Earliest expiry"), expiry),
        edition.fact(QT_TRANSLATE_NOOP("core", "Checked on"), f"{edition.moment(edition.now)} UTC"),
    )
    return [each for each in facts if any(each.values)]


def _entries(assessment: Assessment, numbers: Mapping[Certificate, int], edition: Edition) -> Iterator[_Entry]:
    """Yield each certificate with the fields that have a value."""
    names, findings = assessment.collection.namesakes, _by_certificate(assessment.findings)
    for each, number in numbers.items():
        rows = ((name, values) for name, values in fields(each, edition).items() if any(values))
        facts = [edition.fact(name, *values, is_hex=name in _HEX_FIELDS) for name, values in rows]
        yield _Entry(number, edition.tell(names.name(each)), facts, findings[each])


def _by_certificate(findings: Iterable[Finding]) -> Mapping[Certificate | None, Sequence[Finding]]:
    by_certificate = defaultdict[Certificate | None, list[Finding]](list)
    for finding in findings:
        by_certificate[finding.certificate].append(finding)
    return by_certificate


def _branches(
    trees: Sequence[Node], numbers: Mapping[Certificate, int], edition: Edition, names: Namesakes
) -> Iterator[_Branch]:
    """Draw the trees, without recursion: a hostile chain can be thousands deep."""
    waiting = [(node, 0, "", "") for node in reversed(trees)]
    while waiting:
        node, level, lines, below = waiting.pop()
        yield _branch(node, lines, numbers, edition, names)
        if level >= _MAX_DEPTH:
            level, below = level - 1, below[:-3]
        last = len(node.children) - 1
        waiting += [
            (child, level + 1, below + ("└─ " if at == last else "├─ "), below + ("   " if at == last else "│  "))
            for at, child in reversed(list(enumerate(node.children)))
        ]


def _branch(node: Node, lines: str, numbers: Mapping[Certificate, int], edition: Edition, names: Namesakes) -> _Branch:
    if node.certificate is None:
        missing = QT_TRANSLATE_NOOP("core", "Missing: {name}")
        return _Branch(lines, None, edition.words(missing, name=node.name or edition.words(_NOT_DECODED)))
    name, end = names.name(node.certificate), node.certificate.details.not_after
    until = QT_TRANSLATE_NOOP("core", "{name}, until {end}")
    named = edition.words(until, name=name, end=end) if end else edition.tell(name)
    return _Branch(lines, numbers[node.certificate], named)


def fields(certificate: Certificate, edition: Edition) -> dict[str, tuple[str, ...]]:
    """Return the values of each field by its marked name; the same names for every certificate, in the same order.

    Limits set by Windows' properties are left out: the file holds bare certificates.
    """
    details, unknown = certificate.details, edition.words(_NOT_DECODED)
    key, algorithm = (edition.tell(algorithm_text(each)) for each in (details.key, details.signature_algorithm))
    path_length, usages = details.path_length, (_UNLIMITED,) if details.key_usage is None else details.key_usage.words
    return {
        QT_TRANSLATE_NOOP("core", "Subject"): (details.subject or unknown,),
        QT_TRANSLATE_NOOP("core", "Issuer"): (details.issuer or unknown,),
        QT_TRANSLATE_NOOP("core", "Kind"): (edition.words(_KINDS[kind_of(certificate)]),),
        QT_TRANSLATE_NOOP("core", "Path length limit"): () if path_length is None else (str(path_length),),
        _VALID_FROM: (edition.moment(details.not_before) or unknown,),
        _VALID_TO: (edition.moment(details.not_after) or unknown,),
        _SERIAL_NUMBER: (details.serial_number,),
        QT_TRANSLATE_NOOP("core", "Public key"): (key or unknown,),
        QT_TRANSLATE_NOOP("core", "Signature algorithm"): (algorithm or unknown,),
        QT_TRANSLATE_NOOP("core", "Key usage"): tuple(map(edition.words, usages)),
        QT_TRANSLATE_NOOP("core", "Extended key usage"): _purposes(certificate, edition),
        QT_TRANSLATE_NOOP("core", "CRL distribution points (CDP)"): details.crl_urls,
        QT_TRANSLATE_NOOP("core", "Issuer's certificate (AIA)"): details.issuer_urls,
        _SHA1: (certificate.thumbprint,),
        _SHA256: (certificate.sha256,),
        QT_TRANSLATE_NOOP("core", "Friendly name"): (certificate.friendly_name,),
        QT_TRANSLATE_NOOP("core", "Found in"): (printable(edition.translate(certificate.origin)),),
        QT_TRANSLATE_NOOP("core", "Fields that could not be decoded"): details.undecodable,
    }


def _purposes(certificate: Certificate, edition: Edition) -> tuple[str, ...]:
    purposes = certificate.details.purposes
    if purposes is None:
        return (edition.words(_UNLIMITED),)
    return tuple(oid if usage_name(oid) == oid else f"{edition.words(usage_name(oid))} ({oid})" for oid in purposes)


def table(assessment: Assessment, edition: Edition) -> str:
    """Return a header in English, by which scripts find a column, and a row for each certificate, in the file's order.

    It is CSV (RFC 4180) that begins with a byte order mark, by which Excel recognizes UTF-8, with lines ended by CR LF.
    Dates are in ISO 8601, whatever the language.
    """
    rows, findings = [], _by_certificate(assessment.findings)
    for certificate in assessment.collection.ordered:
        about = [f"{edition.tell(each.severity.text)}: {edition.tell(each.title)}" for each in findings[certificate]]
        valid = {_VALID_FROM: certificate.details.not_before, _VALID_TO: certificate.details.not_after}
        dates = {name: (f"{moment:%Y-%m-%d %H:%M:%S}",) for name, moment in valid.items() if moment}
        cells = {**fields(certificate, edition), **dates, "Findings": about}
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


def survey_table(survey: Survey, now: datetime) -> str:
    """Return a survey as CSV, in English with the values of the command line: issuing CAs, most used first."""
    known = CertificateIndex(dict.fromkeys(each for ca in survey.cas for each in ca.chain))
    stops = [stop_of(ca.chain, known, CATALOGUE, now) if ca.chain else None for ca in survey.cas]
    return _as_csv(_cells(IssuingCA(None, "", "")), map(_cells, survey.cas, stops))


def _cells(ca: IssuingCA, stop: Stop | None = None) -> dict[str, str]:
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
        "Stops issuing": _day(stop.day if stop else None),
        "Bytes": str(ca.size),
        "In the collection": _yes_no(ca.in_collection),
        "Proposed": _yes_no(ca.is_proposed),
        "Why not": ca.why_not or "",
    }


def _day(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d}" if moment else ""


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"
