"""Would this signed message, or this certificate, be trusted by this collection? And if not, why?

The question is Exchange Online's: trust anchors are only the self-signed roots in the collection. Exchange Server is
known to look at the signer's certificate without the message's intermediates, so the collection alone decides; whether
these would help is reported separately. Nothing here uses the network: the caller passes what revocation lists say, and
where nobody has asked for them, `Verdict.caveats` says so. Of several signatures, layers and parts the worst decides:
each has to hold, for it isn't known which of them Exchange looks at.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from itertools import pairwise

from ..certificates.algorithms import EMAIL_PROTECTION, allows_email
from ..certificates.budget import Budget
from ..certificates.certificate import Certificate
from ..chains.index import CertificateIndex
from ..chains.revocation import Revocation, RevocationStatus
from ..chains.signing import is_self_signed
from ..chains.status import Fact, KnownFacts, Problem, Role, dates_at
from ..chains.validation import CertificateChain, CertificationPath, best_path
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from . import Message, remarks
from .signature import Content, Signature
from .structure import Structure, certificates_of
from .verdict import AttachedVerdict, Outcome, Verdict, VerdictWarning, WarningCode

UNCHECKABLE = frozenset(
    (
        *(Fact.UNDATED, Fact.CRITICAL_EXTENSION, Fact.NON_STANDARD, Fact.UNCHECKED_NAMES, Fact.UNCHECKED_SIGNATURE),
        Fact.UNREADABLE,
    )
)
"""The facts by which it can't be told whether something is to be trusted; by all others it is not."""
_ACCEPTED = frozenset(
    (
        *(Fact.EXPIRES_WITHIN_A_DAY, Fact.EXPIRES_SOON, Fact.PERHAPS_REVOKED, Fact.NO_EMAIL_IN_WINDOWS),
        *(Fact.WEAK_SIGNATURE, Fact.WEAK_KEY),
    )
)
"""But for these, which keep no signer from being trusted."""


def judge(
    message: Message,
    collection: Collection[Certificate],
    known: CertificateIndex | None = None,
    now: datetime | None = None,
    revocations: Mapping[Certificate, Revocation] | None = None,
    at: datetime | None = None,
) -> Verdict:
    """Return whether a message or certificate would be trusted. Checks signatures: run it in the background.

    Args:
        message: The message or certificate.
        collection: The admin's choice, a `CertificateCollection`.
        known: Every certificate that any source holds, for what is missing.
        now: The moment to check for, UTC; the present by default.
        revocations: What came of asking whether certificates were revoked.
        at: The moment for which the signer's own certificate is checked, such as when it signed, UTC; `now` by default.
    """
    now = now or datetime.now(UTC)
    facts = KnownFacts(known, revocations)
    with Budget().allow_for(sum(len(each.der) for each in collection)).part() as budget:
        anchors = frozenset(filter(is_self_signed, collection))
        judge = _Judge(collection, anchors, facts, now, at or now, budget, message.certificates)
        if message.certificate is None:
            return _of_structure(message.structure, judge)
        verdict = _with_warnings(judge.judge(message.certificate, Content.NONE), ())
    return replace(verdict, reason=remarks.trusted_certificate(message.certificate)) if verdict.trusted else verdict


def _of_structure(structure: Structure, outer: _Judge) -> Verdict:
    """Judge a message by its own certificates, and what is attached to it by theirs."""
    senders = tuple(map(printable, structure.fields.senders.addresses))
    if structure.fault is not None:
        outcome, reason = structure.fault
        return Verdict(outcome, reason, Content.NONE, senders=senders, attached=_attached(structure, outer))
    judge = replace(outer, included=certificates_of(structure.signed))
    verdicts = [
        _of_signature(signature, state, judge)
        for part in structure.signed
        for signature, state in zip(part.signatures, part.states, strict=True)
    ]
    worst = max(verdicts, key=lambda verdict: list(Outcome).index(verdict.outcome))
    others = [verdict for verdict in verdicts if verdict is not worst]
    caveats = {str(caveat): caveat for verdict in (worst, *others) for caveat in verdict.caveats}
    their_warnings = (warning for verdict in others for warning in verdict.warnings)
    worst = _with_warnings(worst, (*their_warnings, *remarks.warnings(structure)))
    if worst.trusted:
        worst = replace(worst, reason=remarks.trusted(structure))
    return replace(
        worst,
        signed_part=remarks.signed_part(structure),
        signer_addresses=remarks.addresses(structure.signed),
        senders=senders,
        caveats=(*caveats.values(), *remarks.caveats(structure)),
        attached=_attached(structure, outer),  # last: they may take all the time that there is
    )


def _attached(structure: Structure, outer: _Judge) -> tuple[AttachedVerdict, ...]:
    return tuple(AttachedVerdict(each.name, _of_structure(each, outer)) for each in structure.attached)


def _with_warnings(verdict: Verdict, more: Iterable[VerdictWarning]) -> Verdict:
    """Return the verdict with the warnings of its outcome, its own, and more, each once."""
    found = [*verdict.warnings, *more]
    if verdict.outcome is Outcome.NEEDS_INTERMEDIATES:
        found.insert(0, VerdictWarning(WarningCode.NEEDS_INTERMEDIATES, verdict.reason))
    return replace(verdict, warnings=tuple({(each.code, str(each.message)): each for each in found}.values()))


def _of_signature(signature: Signature, content: Content, judge: _Judge) -> Verdict:
    signer = signature.signer
    if content is Content.BROKEN:
        return Verdict(Outcome.REFUSED, _about(signature, _BROKEN), content, signer)
    if signer is None:
        return Verdict(Outcome.UNCHECKABLE, text(_NO_SIGNER), content)
    verdict = judge.judge(signer, content)
    if signature.scheme.is_weak:
        weak = VerdictWarning(WarningCode.WEAK, _about(signature, _SHA1))
        verdict = replace(verdict, warnings=(*verdict.warnings, weak))
    if content in _CONTENT_FAULTS:
        outcome, message = _CONTENT_FAULTS[content]
        return replace(verdict, outcome=outcome, reason=_about(signature, message))
    if content is Content.MISSING and verdict.trusted:
        return replace(verdict, outcome=Outcome.CONTENT_MISSING, reason=_about(signature, _CONTENT_MISSING))
    return verdict


def _about(signature: Signature, message: str) -> Text:
    scheme, digest = printable(signature.scheme.name), printable(signature.scheme.digest)
    return text(message, name=signature.signer.name if signature.signer else "?", scheme=scheme, digest=digest)


@dataclass(frozen=True)
class _Judge:
    """Judges the signers of one message, by what their chains may be built of.

    Attributes:
        anchors: The roots in the collection.
        included: The certificates that the message includes; the others are the arguments of `judge` above.
    """

    collection: Collection[Certificate]
    anchors: frozenset[Certificate]
    known: KnownFacts
    now: datetime
    at: datetime
    budget: Budget
    included: tuple[Certificate, ...]

    @cached_property
    def _own(self) -> CertificateIndex:
        return CertificateIndex(self.collection)

    @cached_property
    def _helped(self) -> CertificateIndex:
        return CertificateIndex((*self.collection, *self.included))

    @cached_property
    def _found(self) -> Sequence[Certificate]:
        return [each for each in self.known.index if self.known.may_be_proposed(each)]

    @cached_property
    def _unvouched(self) -> Mapping[Certificate, Certificate]:
        vouching = self.known.index.vouching
        return {each: each for each in self._found if vouching.is_unvouched(each) and each not in self.collection}

    @cached_property
    def _offered(self) -> Mapping[Certificate, Certificate]:
        return {each: each for each in self._found if each not in self._unvouched}

    @cached_property
    def _all_anchors(self) -> frozenset[Certificate]:
        return self.anchors.union(filter(is_self_signed, self._offered))

    @cached_property
    def _everything(self) -> CertificateIndex:
        return self._with_intermediates(self._offered)

    @cached_property
    def _even_unvouched(self) -> CertificateIndex:
        return self._with_intermediates(self._found)

    def _with_intermediates(self, others: Iterable[Certificate]) -> CertificateIndex:
        """Return the collection, others, and the certificates of the message and of the reserve that are no roots."""
        intermediates = (each for each in self.included if not is_self_signed(each))
        known = self.known  # not this object, which holds the index: both would stay until Python searches
        reserve = self.known.index.reserve.where(lambda each: not is_self_signed(each) and known.may_be_proposed(each))
        return CertificateIndex((*self.collection, *others, *intermediates), reserve=reserve)

    def judge(self, certificate: Certificate, content: Content) -> Verdict:
        """Judge a certificate. A fault of its own comes first, for nothing that could be added fixes it.

        `content` is what became of what it signed. There is none of a certificate by itself: a CA's need not be one
        that may sign messages.
        """
        self.budget.is_cut_short = self.budget.is_spent  # what others' checks were is no matter
        role = Role.ISSUER if content is Content.NONE and certificate.is_ca else Role.SIGNER
        problem = own_problem(certificate, self.at, self.known, role)
        alone = self._path(certificate, self._own, self.anchors)
        helped = alone if alone.holds else self._path(certificate, self._helped, self.anchors)
        path, missing = (alone, ()) if alone.holds else self._completed(certificate, helped)
        if problem:
            outcome, reason = _outcome_of(problem)
        elif self.budget.is_cut_short and not alone.holds:
            outcome, reason, missing = Outcome.UNCHECKABLE, text(_TOO_MANY, name=certificate.name), ()
        else:
            outcome, reason = self._answer(alone, helped, path, missing)
        return Verdict(
            outcome,
            reason,
            content,
            signer=certificate,
            chain=path.certificates,
            facts={each: self.known.facts(each, self.now) for each in path.certificates},
            missing=() if problem else missing,
            is_trusted_alone=alone.holds and not problem,
            is_trusted_with_message=helped.holds and not problem,
            is_own_fault=problem is not None,
            warnings=tuple(VerdictWarning(WarningCode.WEAK, caveat) for caveat in path.caveats),
            caveats=tuple(self._caveats(certificate, path, helped)),
        )

    def _path(
        self, certificate: Certificate, pool: CertificateIndex, anchors: Collection[Certificate]
    ) -> CertificationPath:
        return best_path(certificate, pool, anchors, self.now, preferred=self.collection, known=self.known, at=self.at)

    def _caveats(self, signer: Certificate, path: CertificationPath, helped: CertificationPath) -> Iterator[Text]:
        answers = (self.known.revocations.get(each) for each in path.certificates if not is_self_signed(each))
        if not all(each is not None and each.status is RevocationStatus.NOT_REVOKED for each in answers):
            yield text(_REVOCATION)
        purposes = signer.details.purposes
        if not signer.is_ca and allows_email(purposes) and EMAIL_PROTECTION not in (purposes or ()):
            yield text(_NO_PURPOSE, name=signer.name)
        stop = helped.certificates[-1]
        if path is helped and helped.stops and not is_self_signed(stop) and _names_issuer(stop):
            yield text(_MAY_BE_FETCHED, name=stop.name)

    def _completed(
        self, certificate: Certificate, helped: CertificationPath
    ) -> tuple[CertificationPath, tuple[Certificate, ...]]:
        """Return the path to show where the collection alone is not enough, and what to add to it."""
        completed = self._path(certificate, self._everything, self._all_anchors)
        if completed.holds:
            issuers = completed.certificates[1:] or completed.certificates
            missing = (each for each in issuers if each not in self.collection)
            # The message may include the same certificate: it is the source's that says where it is found.
            return completed if helped.stops else helped, tuple(self._offered.get(each, each) for each in missing)
        if self._unvouched and helped.stops:
            path = self._path(certificate, self._even_unvouched, self._all_anchors.union(self._unvouched))
            if path.holds:
                return path, ()
        goes_further = completed.stops and len(completed.certificates) > len(helped.certificates)
        return completed if goes_further else helped, ()

    def _answer(
        self,
        alone: CertificationPath,
        helped: CertificationPath,
        path: CertificationPath,
        missing: tuple[Certificate, ...],
    ) -> tuple[Outcome, Text]:
        if alone.holds:
            return Outcome.TRUSTED, text(_TRUSTED)
        is_led_on = helped.stops and missing and path.holds and path.certificates[-1] in self.anchors
        if helped.holds or (is_led_on and can_be_fetched(path.certificates, self.collection, self.included)):
            return Outcome.NEEDS_INTERMEDIATES, text(_NEEDS_INTERMEDIATES)
        if helped.fault is not None:
            return _outcome_of(helped.fault)
        top = path.certificates[-1]
        if missing and top in missing:
            return Outcome.UNTRUSTED_ROOT, text(_ROOT_FOUND, name=top.name, origin=missing[-1].origin)
        if missing:
            stop = helped.certificates[-1]
            found = next((each for each in missing if each not in self.included), missing[0])
            return Outcome.INCOMPLETE, text(_ISSUER_FOUND, name=stop.name, issuer=stop.issuer_name, origin=found.origin)
        unvouched = self._unvouched.get(top)
        if unvouched is not None:
            return Outcome.UNTRUSTED_ROOT, text(
                _ROOT_UNVOUCHED, name=top.name, origin=unvouched.origin, sha256=unvouched.sha256_in_groups
            )
        leads_to_root = is_self_signed(top)
        if leads_to_root and top in self.included:
            return Outcome.UNTRUSTED_ROOT, text(_ROOT_INCLUDED, name=top.name, sha256=top.sha256_in_groups)
        outcome = Outcome.UNTRUSTED_ROOT if leads_to_root else Outcome.INCOMPLETE
        message = _ROOT_NOT_FOUND if leads_to_root else _ISSUER_NOT_FOUND
        return outcome, text(message, name=top.name, issuer=top.issuer_name)


def _outcome_of(problem: Problem) -> tuple[Outcome, Text]:
    return Outcome.UNCHECKABLE if problem.fact in UNCHECKABLE else Outcome.REFUSED, problem.message


def can_be_fetched(
    path: Sequence[Certificate], collection: Collection[Certificate], included: Collection[Certificate]
) -> bool:
    """Return whether Exchange Online is documented to complete a path: S/MIME for Outlook for iOS and Android.

    Args:
        path: From the signer to a root.
        collection: What the organization trusts.
        included: The certificates in the message.
    """
    return all(issuer in collection or issuer in included or _names_issuer(below) for below, issuer in pairwise(path))


def _names_issuer(certificate: Certificate) -> bool:
    """Return whether a certificate says where on the internet its issuer's certificate is."""
    from ..web import has_public_address  # slow to import, and seldom needed

    return has_public_address(certificate.details.issuer_urls)


def own_problem(
    certificate: Certificate, at: datetime, known: KnownFacts | None = None, role: Role = Role.SIGNER
) -> Problem | None:
    """Return what keeps a certificate from being trusted at a time, whoever issued it.

    Any certificate may be asked in any role whether it is one that can be trusted.
    """
    found = (known or KnownFacts()).problems(certificate, at, role)
    return next((each for each in found if each.fact not in _ACCEPTED), None)


class CollectionTrust:
    """Which signers a collection trusts by its own certificates alone, when they signed; the CAs as they are today."""

    def __init__(self, collection: Collection[Certificate], known: CertificateIndex, now: datetime) -> None:
        """Take the roots of a collection for anchors; CAs are checked for a moment, UTC, by what any source holds."""
        self._index, self.known, self._now = CertificateIndex(collection), KnownFacts(known), now
        self._anchors = frozenset(filter(is_self_signed, collection))
        self._answers: dict[tuple[Certificate, frozenset[Fact]], CertificateChain] = {}

    def holds(self, signer: Certificate, at: datetime) -> bool:
        """Return whether a signer is trusted that signed at a time, UTC."""
        return bool(self.path(signer, at))

    def path(self, signer: Certificate, at: datetime) -> CertificateChain:
        """Return the path by which a signer is trusted that signed at a time, UTC; an empty one if it is not."""
        key = signer, dates_at(signer, at)
        if key not in self._answers:
            self._answers[key] = self._path(signer, at)
        return self._answers[key]

    def _path(self, signer: Certificate, at: datetime) -> CertificateChain:
        if own_problem(signer, at, self.known) is not None:
            return ()
        found = best_path(signer, self._index, self._anchors, self._now, known=self.known, at=at)
        return found.certificates if found.holds else ()


_TRUSTED = QT_TRANSLATE_NOOP("core", "Trusted by this collection.")
_NEEDS_INTERMEDIATES = QT_TRANSLATE_NOOP(
    "core",
    "Intermediate certificates are missing from the collection. Microsoft's page on Outlook for iOS and Android says "
    "that Exchange Online fetches them, or takes them from the message; its page on the virtual certificate collection "
    "says that only the uploaded file counts. Exchange Server is known to use that alone. Add them to the collection.",
)
_MAY_BE_FETCHED = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” says where its issuer's certificate is on the internet. Exchange Online may fetch it, but whether that "
    "leads to a root of this collection isn't known here.",
)
_ROOT_FOUND = QT_TRANSLATE_NOOP("core", "The root “{name}” is not in this collection. Found in {origin}.")
_ROOT_UNVOUCHED = QT_TRANSLATE_NOOP(
    "core",
    "The root “{name}” is not in this collection. It was found in {origin}, but nobody vouches for it. Compare its "
    "SHA-256 by phone or on the CA's website before you add it: {sha256}",
)
_ROOT_INCLUDED = QT_TRANSLATE_NOOP(
    "core",
    "The root “{name}” is not in this collection. It came with the message, and nobody vouches for it. Compare its "
    "SHA-256 by phone or on the CA's website before you add it: {sha256}",
)
_ROOT_NOT_FOUND = QT_TRANSLATE_NOOP(
    "core", "The root “{name}” is not in this collection or in any open source. Get it from the CA, and add the file."
)
_ISSUER_FOUND = QT_TRANSLATE_NOOP(
    "core",
    "The chain of “{name}” stops: its issuer “{issuer}” is neither in this collection nor included in the message. "
    "Found in {origin}.",
)
_ISSUER_NOT_FOUND = QT_TRANSLATE_NOOP(
    "core",
    "The chain of “{name}” stops: its issuer “{issuer}” is not in this collection, the message or any open source. "
    "Ask the CA for it and add the file.",
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "core",
    "Checking who issued “{name}” would take too long, so it wasn't finished. Don't trust it, and ask the sender.",
)
_NO_SIGNER = QT_TRANSLATE_NOOP(
    "core",
    "The signer's certificate is not included in the message, so the signature can't be checked. "
    "Ask the sender to include it in signed mail.",
)
_CONTENT_MISSING = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” is trusted by this collection, but the signed content is in another file. Choose that file, too, to "
    "check whether it was changed.",
)
_CHANGED = QT_TRANSLATE_NOOP(
    "core",
    "The content is not what “{name}” signed: it was changed or damaged in transit. Even a server that adds a "
    "disclaimer causes this; ask the sender for the original message.",
)
_FORGED = QT_TRANSLATE_NOOP(
    "core",
    "The signature doesn't match the key of “{name}”: it is damaged or forged. Don't trust it, and ask the sender.",
)
_OTHER_SIGNER = QT_TRANSLATE_NOOP(
    "core",
    "The signature was made for another certificate than that of “{name}”, which the message includes. Don't trust it, "
    "and ask the sender.",
)
_ATTRIBUTES = QT_TRANSLATE_NOOP(
    "core",
    "This content was copied from a signature of “{name}” on another message; “{name}” didn't write it. Don't trust "
    "it.",
)
_BROKEN = QT_TRANSLATE_NOOP(
    "core",
    "The signature of “{name}” uses {digest}, with which anybody can forge signatures. Don't trust it; ask the sender "
    "to sign with SHA-256.",
)
_SHA1 = QT_TRANSLATE_NOOP(
    "core",
    "The signature of “{name}” uses SHA-1, which can be forged with effort. Ask the sender to sign with SHA-256.",
)
_UNCHECKABLE = QT_TRANSLATE_NOOP(
    "core",
    "The signature of “{name}” can't be checked here: its key or its algorithm ({scheme}, {digest}) is not known. "
    "Ask the sender to sign with RSA or ECDSA, and SHA-256.",
)
_REVOCATION = QT_TRANSLATE_NOOP(
    "core",
    "Revocation is not checked here. Exchange Server is known to check it; for that, the CA's revocation lists (CRL) "
    "must be reachable over the internet.",
)
_NO_PURPOSE = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” doesn't list secure email among its purposes, but allows any. Mail programs accept that; Exchange "
    "Server is known to look for secure email, and Exchange Online may do the same.",
)

_CONTENT_FAULTS = {
    Content.CHANGED: (Outcome.TAMPERED, _CHANGED),
    Content.FORGED: (Outcome.TAMPERED, _FORGED),
    Content.OTHER_SIGNER: (Outcome.TAMPERED, _OTHER_SIGNER),
    Content.ATTRIBUTES: (Outcome.TAMPERED, _ATTRIBUTES),
    Content.UNCHECKABLE: (Outcome.UNCHECKABLE, _UNCHECKABLE),
}
