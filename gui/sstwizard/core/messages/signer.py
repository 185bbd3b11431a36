"""Would a signer's certificate be trusted by a collection, alone and with the intermediates in the message?"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from ..certificates.certificate import Certificate
from ..chains.index import CertificateIndex
from ..chains.revocation import Revocation, RevocationStatus
from ..chains.signing import is_self_signed
from ..chains.status import Fact, KnownFacts, Problem, Role
from ..chains.validation import CertificationPath, best_path
from ..text import QT_TRANSLATE_NOOP, Text, text
from .outcome import OUTCOMES, Fault, Outcome


@dataclass(frozen=True, slots=True)
class SignerVerdict:
    """Whether a certificate is trusted.

    Attributes:
        outcome: In a word.
        reason: In a sentence.
        path: The path to show.
        missing: What to add to the collection so that the chain holds without help.
        is_trusted_alone: The chain holds with the collection's certificates alone.
        is_trusted_with_message: It holds with those and the intermediates that the message includes.
    """

    outcome: Outcome
    reason: Text
    path: CertificationPath
    missing: tuple[Certificate, ...] = ()
    is_trusted_alone: bool = False
    is_trusted_with_message: bool = False


class Judge:
    """What the chains of a message's signers may be built of."""

    def __init__(
        self,
        collection: Collection[Certificate],
        included: Collection[Certificate],
        known: CertificateIndex,
        now: datetime,
        revocations: Mapping[Certificate, Revocation],
        at: datetime | None = None,
    ) -> None:
        """Prepare the ways in which a chain may be built.

        Args:
            collection: The admin's choice; its self-signed roots are the trust anchors.
            included: The certificates that the message includes.
            known: Every certificate that any source holds.
            now: The moment to check for, UTC.
            revocations: What came of asking whether certificates were revoked.
            at: The moment for which a signer's own certificate is checked, UTC; `now` by default.
        """
        self._collection, self._known, self._now, self._at = collection, known, now, at or now
        self._told = KnownFacts(known, revocations)
        self._anchors = frozenset(filter(is_self_signed, collection))
        found = [each for each in known if not self._told.is_distrusted(each)]
        self._unvouched = {each: each for each in found if known.vouching.is_unvouched(each) and each not in collection}
        offered = [each for each in found if each not in self._unvouched]
        helpers = [each for each in included if not is_self_signed(each)]
        self._all_anchors = self._anchors.union(filter(is_self_signed, offered))
        self._own = CertificateIndex(collection)
        self._helped = CertificateIndex((*collection, *included))
        self._everything = CertificateIndex((*collection, *offered, *helpers))
        self._even_unvouched = CertificateIndex((*collection, *found, *helpers))
        self._held = {each: each for each in offered}
        self._included = frozenset(included)

    def judge(self, certificate: Certificate, *, has_signed: bool) -> SignerVerdict:
        """Judge a certificate.

        A fault of the certificate's own comes first, for nothing that could be added mends it.

        Args:
            certificate: The certificate.
            has_signed: It is that of a message's signer; by itself, a CA's need not be one that may sign messages.
        """
        role = Role.SIGNER if has_signed or not certificate.is_ca else Role.ISSUER
        problem = own_problem(certificate, self._at, self._told, role)
        alone = self._path(certificate, self._own, self._anchors)
        helped = self._path(certificate, self._helped, self._anchors)
        path, missing = (alone, ()) if alone.holds else self._mended(certificate, helped)
        outcome, reason = _fault(problem) if problem else self._answer(alone, helped, path, missing)
        return SignerVerdict(
            outcome,
            reason,
            path,
            () if problem else missing,
            is_trusted_alone=alone.holds and not problem,
            is_trusted_with_message=helped.holds and not problem,
        )

    def _path(
        self, certificate: Certificate, pool: CertificateIndex, anchors: Collection[Certificate]
    ) -> CertificationPath:
        return best_path(
            certificate, pool, anchors, self._now, preferred=self._collection, known=self._told, at=self._at
        )

    def facts(self, path: CertificationPath) -> Mapping[Certificate, tuple[Fact, ...]]:
        """Return what is to be said of each certificate of a path today."""
        return {each: self._told.facts(each, self._now) for each in path.certificates}

    def is_unrevoked(self, path: CertificationPath) -> bool:
        """Return whether all of a path but its root was asked about, and none of it revoked."""
        statuses = (self._status(each) for each in path.certificates if not is_self_signed(each))
        return all(each is RevocationStatus.NOT_REVOKED for each in statuses)

    def _status(self, certificate: Certificate) -> RevocationStatus | None:
        found = self._told.revocations.get(certificate)
        return None if found is None else found.status

    def _mended(
        self, certificate: Certificate, helped: CertificationPath
    ) -> tuple[CertificationPath, tuple[Certificate, ...]]:
        """Return the path to show where the collection alone does not do, and what it would need to."""
        mended = self._path(certificate, self._everything, self._all_anchors)
        if not mended.holds:
            return self._doubtful(certificate, helped), ()
        issuers = mended.certificates[1:] or mended.certificates
        missing = (each for each in issuers if each not in self._collection)
        # The message may include the same certificate: it is the source's that says where it is found.
        return mended if helped.stops else helped, tuple(self._held.get(each, each) for each in missing)

    def _doubtful(self, certificate: Certificate, helped: CertificationPath) -> CertificationPath:
        """Return the path to a root for which nobody vouches, where a source holds one and no other is missing."""
        if not self._unvouched or not helped.stops:
            return helped
        path = self._path(certificate, self._even_unvouched, self._all_anchors.union(self._unvouched))
        return path if path.holds else helped

    def _answer(
        self,
        alone: CertificationPath,
        helped: CertificationPath,
        path: CertificationPath,
        missing: tuple[Certificate, ...],
    ) -> Fault:
        if alone.holds:
            return Outcome.TRUSTED, text(_TRUSTED)
        if helped.holds:
            return Outcome.NEEDS_INTERMEDIATES, text(_NEEDS_INTERMEDIATES)
        if helped.fault is not None:
            return _fault(helped.fault)
        top = path.certificates[-1]
        if missing and top in missing:
            return Outcome.UNTRUSTED_ROOT, text(_ROOT_FOUND, name=top.name, origin=missing[-1].origin)
        if missing:
            stop = helped.certificates[-1]
            found = next((each for each in missing if each not in self._included), missing[0])
            return Outcome.INCOMPLETE, text(_ISSUER_FOUND, name=stop.name, issuer=stop.issuer_name, origin=found.origin)
        unvouched = self._unvouched.get(top)
        if unvouched is not None:
            return Outcome.UNTRUSTED_ROOT, text(
                _ROOT_UNVOUCHED, name=top.name, origin=unvouched.origin, sha256=unvouched.sha256_in_groups
            )
        leads_to_root = is_self_signed(helped.certificates[-1])
        outcome = Outcome.UNTRUSTED_ROOT if leads_to_root else Outcome.INCOMPLETE
        message = _ROOT_NOT_FOUND if leads_to_root else _ISSUER_NOT_FOUND
        return outcome, text(message, name=top.name, issuer=top.issuer_name)


def own_problem(
    certificate: Certificate, at: datetime, known: KnownFacts | None = None, role: Role = Role.SIGNER
) -> Problem | None:
    """Return what keeps a certificate from being trusted, whoever issued it.

    Args:
        certificate: The certificate.
        at: The moment to check for, UTC.
        known: Who distrusts which certificates.
        role: What it is asked to do; any certificate may be asked whether it is one that can be trusted.
    """
    found = (known or KnownFacts()).problems(certificate, at, role)
    return next((each for each in found if each.fact in OUTCOMES), None)


def _fault(problem: Problem) -> Fault:
    return OUTCOMES[problem.fact], problem.message


class CollectionTrust:
    """Which signers a collection trusts by its own certificates alone, when they signed; the CAs as they are today."""

    def __init__(self, collection: Collection[Certificate], known: CertificateIndex, now: datetime) -> None:
        """Take the roots of a collection for anchors.

        Args:
            collection: The certificates.
            known: What any source holds, of which some may be disallowed.
            now: The moment for which CAs are checked, UTC.
        """
        self._index, self._known, self._now = CertificateIndex(collection), KnownFacts(known), now
        self._anchors = frozenset(filter(is_self_signed, collection))
        self._answers: dict[tuple[Certificate, datetime], bool] = {}

    def holds(self, signer: Certificate, at: datetime) -> bool:
        """Return whether a signer is trusted.

        Args:
            signer: The signer's certificate.
            at: When it signed, UTC.
        """
        if (signer, at) not in self._answers:
            self._answers[signer, at] = own_problem(signer, at, self._known) is None and self._has_path(signer, at)
        return self._answers[signer, at]

    def _has_path(self, signer: Certificate, at: datetime) -> bool:
        return best_path(signer, self._index, self._anchors, self._now, known=self._known, at=at).holds


_TRUSTED = QT_TRANSLATE_NOOP("core", "Trusted by this collection.")
_NEEDS_INTERMEDIATES = QT_TRANSLATE_NOOP(
    "core",
    "Intermediate certificates are missing from the collection: only the message includes them, and Exchange Server "
    "is known not to use those. Add them to the collection.",
)
_ROOT_FOUND = QT_TRANSLATE_NOOP("core", "The root “{name}” is not in this collection. Found in {origin}.")
_ROOT_UNVOUCHED = QT_TRANSLATE_NOOP(
    "core",
    "The root “{name}” is not in this collection. It was found in {origin}, but nobody vouches for it. Compare its "
    "SHA-256 by phone or on the CA's website before you add it: {sha256}",
)
_ROOT_NOT_FOUND = QT_TRANSLATE_NOOP(
    "core",
    "The root “{name}” is not in this collection or in any open source. Get it from the CA, not from the message, "
    "and add the file.",
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
