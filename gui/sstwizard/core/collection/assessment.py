"""A collection and the findings about it."""

from __future__ import annotations

from collections import deque
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property

from ..certificates.certificate import Certificate
from ..chains.effort import limited
from ..chains.index import CertificateIndex
from ..chains.status import SOON
from ..sources.revocation_lists import RevocationAnswer
from .checks import find
from .checks.finding import Change, CheckInput, Finding, Severity
from .collection import CertificateCollection


@dataclass(frozen=True)
class Assessment:
    """A collection and the findings about it.

    Attributes:
        collection: The collection.
        findings: Worst first.
    """

    collection: CertificateCollection = field(default_factory=CertificateCollection)
    findings: tuple[Finding, ...] = ()

    @cached_property
    def errors(self) -> tuple[Finding, ...]:
        """The findings by which Exchange would refuse the file, or not trust mail."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.ERROR)

    @cached_property
    def worst(self) -> Mapping[Certificate, Finding]:
        """The worst finding about each certificate of which there is any; an error of its issuers breaks its chains."""
        return _by_certificate(self.findings) | self._from_above

    @cached_property
    def _from_above(self) -> dict[Certificate, Finding]:
        """The issuer's error for each certificate that has none itself, but no chain without one."""
        broken, forest = _by_certificate(self.errors), self.collection.forest
        if not broken:
            return {}
        tops = (each for each in self.collection if not forest.levels.get(each) or not forest.issuers.get(each))
        sound = {each for each, _issuer in _downwards(tops, forest.issued, except_for=broken)}
        found: dict[Certificate, Finding] = {}
        for each, issuer in _downwards(broken, forest.issued, except_for=sound):
            if issuer is not None and each not in broken:
                found[each] = broken.get(issuer) or found[issuer]
        return found

    def replacement(self, certificate: Certificate) -> Change | None:
        """Return the remedy that puts others in the place of a certificate, where there is one."""
        changes = (each.change for each in self.findings if each.certificate == certificate)
        return next((each for each in changes if each is not None and each.add and each.remove), None)

    @cached_property
    def fixable(self) -> int:
        """The number of errors with a remedy that changes the collection."""
        return sum(finding.change is not None for finding in self.errors)

    @cached_property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that deserve attention."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.WARNING)


def _by_certificate(findings: Sequence[Finding]) -> dict[Certificate, Finding]:
    """Return the first finding about each certificate."""
    return {each.certificate: each for each in reversed(findings) if each.certificate is not None}


def _downwards(
    tops: Iterable[Certificate],
    issued: Mapping[Certificate, Sequence[Certificate]],
    *,
    except_for: Container[Certificate],
) -> Iterator[tuple[Certificate, Certificate | None]]:
    """Yield certificates and what is below them, each once and with its issuer, down to some others."""
    waiting: deque[tuple[Certificate, Certificate | None]] = deque((each, None) for each in tops)
    seen: set[Certificate] = set()
    while waiting:
        each, issuer = waiting.popleft()
        if each not in seen and each not in except_for:
            seen.add(each)
            yield each, issuer
            waiting.extend((child, each) for child in issued.get(each, ()))


def assess(
    collection: CertificateCollection,
    known: CertificateIndex | None = None,
    now: datetime | None = None,
    base: CertificateCollection | None = None,
    soon: timedelta = SOON,
    revocations: Mapping[Certificate, RevocationAnswer] | None = None,
) -> Assessment:
    """Check a collection. This takes a while for large ones: run it in the background.

    Args:
        collection: What was chosen.
        known: Every certificate that any source holds, for remedies.
        now: The moment to check for, UTC; the current time by default.
        base: What the organization uses today, where that is being updated.
        soon: How long before its end a certificate expires soon.
        revocations: The answers to whether certificates were revoked.
    """
    check = CheckInput(
        collection,
        now or datetime.now(UTC),
        known or CertificateIndex(),
        base or CertificateCollection(),
        soon,
        revocations or {},
    )
    with limited():
        return Assessment(collection, find(check))
