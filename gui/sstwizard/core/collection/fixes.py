"""Fix all errors at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import chain

from ..certificates.certificate import Certificate
from ..chains.index import CertificateIndex
from ..chains.signing import is_self_signed
from ..sources.revocation_lists import RevocationAnswer
from .assessment import Assessment, assess
from .checks.finding import Change, Finding
from .collection import CertificateCollection


def fix(
    assessment: Assessment,
    known: CertificateIndex,
    now: datetime | None = None,
    base: CertificateCollection | None = None,
    revocations: Mapping[Certificate, RevocationAnswer] | None = None,
) -> Assessment:
    """Apply the remedies of all errors, and of the errors that result from that, until no error has one.

    The remedies of warnings are left to the user: what they remove may be wanted, and what they add may fill the file.
    A certificate that has to be removed is neither completed nor replaced; it is never added again, so this ends. What
    concerns the collection as a whole (its size) comes last, when it is certain what stays. No issuer is added that no
    chain needs, even if each of several remedies alone would need it.

    Args:
        assessment: A collection and its findings.
        known: Every certificate that any source holds.
        now: The moment to check for, UTC; the current time by default.
        base: What the organization uses today, where that is being updated.
        revocations: The answers to whether certificates were revoked.

    Returns:
        The fixed collection and the findings that remain.
    """
    now = now or datetime.now(UTC)
    known = known.joined(assessment.collection)  # what Windows says of a certificate counts after its removal, too
    gone: set[Certificate] = set()
    issuers: dict[Certificate, None] = {}
    while True:
        remedies = _compatible_remedies(assessment.errors)
        gone.update(chain.from_iterable(remedy.remove for remedy in remedies))
        issuers.update(_each(remedy.add[bool(remedy.remove) :] for remedy in remedies))  # the first is the replacement
        add = [each for each in _each(remedy.add for remedy in remedies) if each not in gone]
        changed = assessment.collection.changed(add=add, remove=gone)
        if changed == assessment.collection:
            break
        assessment = assess(changed, known, now, base, revocations=revocations)
    needless = _needless(assessment.collection, issuers)
    if not needless:
        return assessment
    return assess(assessment.collection.changed(remove=needless), known, now, base, revocations=revocations)


def _compatible_remedies(errors: Sequence[Finding]) -> list[Change]:
    """Return the remedies that can be applied together: a certificate that has to be removed gets no other remedy."""
    every = [(finding.certificate, finding.change) for finding in errors if finding.change is not None]
    some = [(certificate, remedy) for certificate, remedy in every if certificate is not None] or every
    removed = _each(remedy.remove for _, remedy in some if not remedy.add)
    return [remedy for certificate, remedy in some if not remedy.add or certificate not in removed]


def _each(some: Iterable[Iterable[Certificate]]) -> dict[Certificate, None]:
    return dict.fromkeys(chain.from_iterable(some))


def _needless(collection: CertificateCollection, added: Iterable[Certificate]) -> set[Certificate]:
    """Return those of the added issuers without which every chain that is complete stays complete."""
    issuers, issued = collection.forest.issuers, collection.forest.issued
    complete = set(collection).difference(collection.forest.incomplete)
    dropped: set[Certificate] = set()
    for certificate in reversed([each for each in added if each in complete]):
        without = dropped | {certificate}
        below = [child for child in issued.get(certificate, ()) if not is_self_signed(child)]
        have_another = not any(without.issuperset(issuers[child]) for child in below)
        if have_another and complete - without == _complete(collection, issued, without):
            dropped = without
    return dropped


def _complete(
    collection: CertificateCollection,
    issued: Mapping[Certificate, Sequence[Certificate]],
    without: Collection[Certificate],
) -> set[Certificate]:
    """Return the certificates whose chain reaches a root when some are left out."""
    waiting = [root for root in collection if is_self_signed(root) and root not in without]
    reached = set(waiting)
    for issuer in waiting:
        new = [child for child in issued.get(issuer, ()) if child not in reached and child not in without]
        reached.update(new)
        waiting += new
    return reached
