"""The inventory: every certificate with its fields and findings, and how the certificates chain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ..certificates.certificate import Certificate
from ..certificates.namesakes import Namesakes
from ..chains.forest import Node
from ..chains.signing import CertificateKind, kind_of
from ..collection.assessment import Assessment
from ..collection.checks.finding import Finding
from ..collection.checks.size import SIZE_LIMIT
from ..collection.collection import CertificateCollection
from ..text import QT_TRANSLATE_NOOP, printable
from .fields import HEX_FIELDS, NOT_DECODED, fields
from .writing import Edition, Fact, by_certificate, render, shorten

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
_MAX_DEPTH = 12
"""Levels that are indented; hostile chains are thousands deep, and deeper levels are drawn at this one."""


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
    """Return the inventory of a collection as HTML; name and SHA-256 of its file are empty if it is not written yet."""
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
    earliest = collection.earliest_expiry
    no_file = QT_TRANSLATE_NOOP("core", "None: this collection has not been exported")
    counted = edition.words(_COUNTED, count=count, roots=roots, others=count - roots)
    size = edition.words(_BYTES, size=collection.size, limit=SIZE_LIMIT)
    facts = [edition.fact(QT_TRANSLATE_NOOP("core", "File"), printable(file) or edition.words(no_file))]
    if sha256:
        facts.append(edition.fact(QT_TRANSLATE_NOOP("core", "SHA-256 of the file"), sha256, is_hex=True))
    facts.append(edition.fact(QT_TRANSLATE_NOOP("core", "Certificates"), counted))
    facts.append(edition.fact(QT_TRANSLATE_NOOP("core", "Size"), size))
    if earliest:
        date = edition.words("{date}", date=earliest)
        facts.append(edition.fact(QT_TRANSLATE_NOOP("core", "Earliest expiry"), date))
    facts.append(edition.fact(QT_TRANSLATE_NOOP("core", "Checked on"), f"{edition.now:%Y-%m-%d %H:%M} UTC"))
    return facts


def _entries(assessment: Assessment, numbers: Mapping[Certificate, int], edition: Edition) -> list[_Entry]:
    names, findings = assessment.collection.namesakes, by_certificate(assessment.findings)
    return [
        _Entry(number, edition.tell(names.name(each)), _fields(each, edition), findings[each])
        for each, number in numbers.items()
    ]


def _fields(certificate: Certificate, edition: Edition) -> list[Fact]:
    """Return the fields that have a value."""
    return [
        edition.fact(name, *values, is_hex=name in HEX_FIELDS)
        for name, values in fields(certificate, edition).items()
        if any(values)
    ]


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
        return _Branch(lines, None, edition.words(missing, name=node.name or edition.words(NOT_DECODED)))
    return _Branch(lines, numbers[node.certificate], edition.until(node.certificate, names))
