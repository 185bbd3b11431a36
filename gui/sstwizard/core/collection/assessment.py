"""A collection and the findings about it, the fix of all errors at once, and the CAs in files worth adding."""

from __future__ import annotations

from collections import deque
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import chain
from pathlib import Path

from ..certificates.budget import BRIEF, Budget
from ..certificates.certificate import Certificate, Provenance
from ..certificates.reading import no_progress
from ..chains.index import CertificateIndex
from ..chains.signing import is_self_signed
from ..chains.status import EXPIRED, SOON, KnownFacts
from ..chains.validation import path_to_root
from ..errors import SSTWizardError
from ..sources.files import digest_of, file_source
from ..sources.issuers import addresses
from ..sources.revocation_lists import RevocationAnswer
from ..text import QT_TRANSLATE_NOOP, text
from .checks import find
from .checks.finding import UNUSABLE, Change, CheckInput, Code, Finding, Severity
from .collection import SIZE_LIMIT, CertificateCollection, added_size

WITHIN = 60
"""Days before an expiry from which on a file that is in use is said to need attention."""


_ONLY_EXCHANGE_MINDS = frozenset((Code.TOO_LARGE, Code.INCOMPLETE_CHAIN, Code.NO_EMAIL))
"""The errors that say nothing against a certificate itself, where a file is for something else."""


@dataclass(frozen=True)
class Assessment:
    """A collection and the findings about it, worst first."""

    collection: CertificateCollection = field(default_factory=CertificateCollection)
    findings: tuple[Finding, ...] = ()

    @cached_property
    def told(self) -> tuple[Finding, ...]:
        """The findings as people are told of them: one for each cause, however many certificates it concerns."""
        return tuple(_told_once(self.findings))

    @cached_property
    def errors(self) -> tuple[Finding, ...]:
        """The findings by which Exchange would refuse the file, or not trust mail."""
        return tuple(finding for finding in self.findings if finding.severity is Severity.ERROR)

    def refusals(self, *, for_exchange: bool) -> tuple[Finding, ...]:
        """Return the errors because of which a file is not written unasked; others mind less than Exchange does."""
        return tuple(each for each in self.errors if for_exchange or each.code not in _ONLY_EXCHANGE_MINDS)

    @cached_property
    def urgent(self) -> tuple[Finding, ...]:
        """The findings of which a scheduled check tells the user; other warnings can wait."""
        codes = (Code.EXPIRES_SOON, Code.SIGNATURE_UNCHECKED, Code.REVOKED)
        return tuple(each for each in self.findings if each.severity is Severity.ERROR or each.code in codes)

    @cached_property
    def unchecked(self) -> tuple[Finding, ...]:
        """The findings by which something could not be checked."""
        return tuple(each for each in self.findings if each.code is Code.SIGNATURE_UNCHECKED)

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
        inherited: dict[Certificate, Finding] = {}
        for each, issuer in _downwards(broken, forest.issued, except_for=sound):
            if issuer is not None and each not in broken:
                inherited[each] = broken.get(issuer) or inherited[issuer]
        return inherited

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
        return tuple(finding for finding in self.told if finding.severity is Severity.WARNING)


def _told_once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings in their order; those about several certificates for one cause as one."""
    groups: dict[str | int, list[Finding]] = {}
    for each in findings:
        groups.setdefault(str(each.cause) if each.cause is not None else id(each), []).append(each)
    for first, *others in groups.values():
        if others:
            count = len(others) + 1
            title, message = text(_NOT_FETCHED, count=count), text(_WHY_NOT_FETCHED, count=count, said=first.cause)
            yield replace(first, title=title, message=message, certificate=None)
        else:
            yield first


_NOT_FETCHED = QT_TRANSLATE_NOOP("core", "{count} revocation lists (CRL) could not be fetched")
_WHY_NOT_FETCHED = QT_TRANSLATE_NOOP("core", "{count} revocation lists (CRL) could not be fetched. {said}")


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
    """Check a collection at a moment, by default now. It takes a while for large ones: run it in the background.

    Remedies come from what any source holds (`known`). The base is what the organization uses today, where that is
    being updated.
    """
    check = CheckInput(
        collection,
        now or datetime.now(UTC),
        known or CertificateIndex(),
        base or CertificateCollection(),
        soon,
        revocations or {},
    )
    with Budget().allow_for(collection.size).part():
        return Assessment(collection, find(check))


def assess_file(file: Path) -> tuple[str, Assessment] | None:
    """Return SHA-256 of an .sst and what a check finds in it alone; None where it is gone.

    What can't be read as certificates is an empty collection; raise an OSError if the file can't be read at all.
    """
    sha256 = digest_of(file)
    if sha256 is None:
        return None
    try:
        certificates = file_source(file).load(no_progress).certificates
    except SSTWizardError:
        certificates = ()
    return sha256, assess(CertificateCollection(certificates), soon=timedelta(WITHIN))


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

    The arguments are those of `assess`.
    """
    now = now or datetime.now(UTC)
    known = known.joined(assessment.collection)  # what Windows says of a certificate counts after its removal, too
    gone: set[Certificate] = set()
    issuers: dict[Certificate, None] = {}

    def assessed(changed: CertificateCollection) -> Assessment:
        return assess(changed, known, now, base, revocations=revocations)

    def remedied(collection: CertificateCollection, errors: Sequence[Finding]) -> CertificateCollection:
        remedies = _compatible_remedies(errors)
        gone.update(chain.from_iterable(remedy.remove for remedy in remedies))
        issuers.update(_joined(remedy.add[bool(remedy.remove) :] for remedy in remedies))  # the first replaces another
        add = [each for each in _joined(remedy.add for remedy in remedies) if each not in gone]
        return collection.changed(add=add, remove=gone)

    while (changed := remedied(assessment.collection, assessment.errors)) != assessment.collection:
        del assessment  # the next one takes as many megabytes
        assessment = assessed(changed)
    needless = _needless(assessment.collection, issuers)
    return assessed(assessment.collection.changed(remove=needless)) if needless else assessment


def _compatible_remedies(errors: Sequence[Finding]) -> list[Change]:
    """Return the remedies that can be applied together: a certificate that has to be removed gets no other remedy."""
    every = [(finding.certificate, finding.change) for finding in errors if finding.change is not None]
    some = [(certificate, remedy) for certificate, remedy in every if certificate is not None] or every
    removed = _joined(remedy.remove for _, remedy in some if not remedy.add)
    return [remedy for certificate, remedy in some if not remedy.add or certificate not in removed]


def _joined(some: Iterable[Iterable[Certificate]]) -> dict[Certificate, None]:
    return dict.fromkeys(chain.from_iterable(some))


def _needless(collection: CertificateCollection, added: Iterable[Certificate]) -> set[Certificate]:
    """Return those of the added issuers without which every chain that is complete stays complete."""
    issuers, issued = collection.forest.issuers, collection.forest.issued
    roots = [each for each in collection if is_self_signed(each)]
    complete = set(collection).difference(collection.forest.incomplete)
    dropped: set[Certificate] = set()
    for certificate in reversed([each for each in added if each in complete]):
        without = dropped | {certificate}
        below = [child for child in issued.get(certificate, ()) if not is_self_signed(child)]
        have_another = not any(without.issuperset(issuers[child]) for child in below)
        if have_another and complete - without == {each for each, _ in _downwards(roots, issued, except_for=without)}:
            dropped = without
    return dropped


@dataclass(frozen=True, slots=True)
class Additions:
    """The CAs that can be added.

    Attributes:
        cas: The intermediate CAs, and the root CAs that somebody vouches for.
        unvouched: The root CAs that nobody vouches for: the user adds each of them after comparing its SHA-256.
        incomplete: Those of the intermediate CAs whose chains end without a root: no source has an issuer, but a
            certificate says where it is.
        left_out: The intermediate CAs of which none does. They would be errors about which nothing can be done here.
        missing: The name of the issuer that the first of these lacks.
    """

    cas: tuple[Certificate, ...] = ()
    unvouched: tuple[Certificate, ...] = ()
    incomplete: tuple[Certificate, ...] = ()
    left_out: tuple[Certificate, ...] = ()
    missing: str = ""


def additions(
    files: Iterable[Iterable[Certificate]], collection: CertificateCollection, known: CertificateIndex, now: datetime
) -> Additions:
    """Return the CAs in some files that the collection lacks and Exchange would accept.

    Nothing is offered of a file that would make the collection too large, nor where the chains take too long to follow:
    then the user has to choose.
    """
    with Budget().part(BRIEF) as budget:
        cas = _fitting_cas(files, collection, known, now)
        if not cas:
            return Additions()  # before the collection is put in order, which may be thousands
        unvouched = tuple(filter(known.vouching.is_unvouched, cas))
        own = CertificateIndex(collection)
        tops = {each: _top(each, known, own) for each in cas}
        open_ones = [each for each, top in tops.items() if not is_self_signed(top)]
    if budget.is_cut_short:
        return Additions()
    incomplete = tuple(each for each in open_ones if addresses(tops[each]))
    left_out = tuple(each for each in open_ones if each not in incomplete)
    added = tuple(each for each in cas if each not in (*unvouched, *left_out))
    missing = ""
    if left_out and not any(True for index in (known, own) for _ in index.issuers_of(tops[left_out[0]])):
        missing = tops[left_out[0]].issuer_name  # where it has issuers, they issue each other, and none is a root
    return Additions(added, unvouched, incomplete, left_out, missing)


def left_out(
    files: Iterable[Iterable[Certificate]], collection: CertificateCollection, known: CertificateIndex, now: datetime
) -> tuple[tuple[Certificate, ...], tuple[Certificate, ...]]:
    """Return the CAs in some files that can't simply be added: the roots that nobody vouches for, and what has expired.

    What came with messages is none of them: somebody else has sent it.
    """
    held = dict.fromkeys(chain.from_iterable(files))
    cas = [
        each for each in held if each.is_ca and each not in collection and each.provenance is not Provenance.RECEIVED
    ]
    facts = KnownFacts(known)
    expired = dict.fromkeys(each for each in cas if not EXPIRED.isdisjoint(facts.early_facts(each, now)))
    unvouched = (each for each in cas if each not in expired and known.vouching.is_unvouched(each))
    return tuple(unvouched), tuple(expired)


def _fitting_cas(
    files: Iterable[Iterable[Certificate]], collection: CertificateCollection, known: CertificateIndex, now: datetime
) -> dict[Certificate, None]:
    """Return the sound CAs that the collection lacks, of the files for all of which there is room."""
    cas: dict[Certificate, None] = {}
    known_facts = KnownFacts(known)

    def is_wanted(each: Certificate) -> bool:
        is_new = each not in collection and each not in cas
        return is_new and each.is_ca and UNUSABLE.isdisjoint(known_facts.facts(each, now))

    for held in files:
        room = SIZE_LIMIT - collection.size - added_size(cas, ())
        fitting: dict[Certificate, None] = {}
        for each in filter(is_wanted, held):
            if each not in fitting:
                fitting[each] = None
                room -= added_size((each,), ())
            if room < 0:
                break
        else:
            cas |= fitting
    return cas


def _top(certificate: Certificate, *indexes: CertificateIndex) -> Certificate:
    """Return where the chain of a certificate ends, whichever of some indexes has its issuers."""
    seen: set[Certificate] = set()
    while certificate not in seen:  # it may be a circle
        seen.add(certificate)
        for index in indexes:
            certificate = (certificate, *path_to_root(certificate, index))[-1]
    return certificate
