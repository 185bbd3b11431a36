"""A collection and the findings about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property

from ..certificates.certificate import Certificate
from ..chains.effort import limited
from ..chains.index import CertificateIndex
from ..chains.status import SOON
from ..sources.revocation_lists import RevocationAnswer
from .checks import find
from .checks.finding import CheckInput, Finding, Severity
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
        """The worst finding about each certificate of which there is any."""
        return {each.certificate: each for each in reversed(self.findings) if each.certificate is not None}

    @cached_property
    def fixable(self) -> int:
        """The number of errors with a remedy that changes the collection."""
        return sum(finding.change is not None for finding in self.errors)

    @cached_property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that deserve attention."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.WARNING)


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
