"""What is to be said of collections that tests make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pki import PKI, Entity, certificates, key_identifiers, new_key, vouched
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.checks.finding import Finding
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.text import text

NOW = datetime(2030, 6, 1, 12, tzinfo=UTC)
DAY, SECOND = timedelta(days=1), timedelta(seconds=1)
Some = Entity | Certificate


def found(
    *chosen: Some, known: Iterable[Some] = (), base: Iterable[Some] = (), listed: Iterable[Some] = ()
) -> list[Finding]:
    """Return all that is to be said of a collection.

    "partners.p7b" holds what is known, its roots vouched for; "the list" of CAs completes chains.
    """
    collection = CertificateCollection(certificates(chosen))
    sources = vouched(_found_in("partners.p7b", known), _found_in("the list", listed), certificates(base))
    return list(assess(collection, sources, NOW, CertificateCollection(certificates(base))).findings)


def _found_in(origin: str, some: Iterable[Some]) -> Iterator[Certificate]:
    for each in certificates(some):
        yield each if each.origin.source else replace(each, origin=text(origin))


def of(code: str, *chosen: Some, **sources: Iterable[Some]) -> list[Finding]:
    """Return what is to be said under one code; see `found`."""
    return [finding for finding in found(*chosen, **sources) if finding.code == code]


def one(code: str, *chosen: Some, **sources: Iterable[Some]) -> Finding:
    """Return the only finding of a code; see `found`."""
    (finding,) = of(code, *chosen, **sources)
    return finding


def changes(finding: Finding) -> tuple[set[Certificate], set[Certificate]]:
    """Return which certificates the remedy of a finding adds and which it removes."""
    change = finding.change
    return (set(change.add), set(change.remove)) if change else (set(), set())


def remedied(code: str, *chosen: Some, known: Iterable[Some] = ()) -> tuple[set[Certificate], list[Finding]]:
    """Return a collection after the remedies of one code, and what is still to be said of it under that code."""
    known = tuple(known)
    collection = CertificateCollection(certificates(chosen))
    for finding in of(code, *chosen, known=known):
        assert finding.change is not None
        collection = collection.changed(add=finding.change.add, remove=finding.change.remove)
    return set(collection), of(code, *collection, known=known)


def forged(pki: PKI, name: str, issuer: Entity) -> Entity:
    """Return a certificate that names an issuer and its key, and was signed by another."""
    _, authority = key_identifiers(issuer.key, issuer.key)
    return pki.make(name, issuer, signing_key=new_key(), authority_key_id=authority)
