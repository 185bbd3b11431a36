"""Would this signed message, or this certificate, be trusted by this collection? And if not, why?

How it is used::

    message = read_message(Path("letter.eml"))             # core.sources.messages; raises SourceError, in one sentence
    verdict = judge(message, collection, known)            # never raises; takes its time: run it in the background
    verdict.trusted, verdict.reason, verdict.missing        # …and the other fields of `Verdict`

The question is Exchange Online's: trust anchors are only the self-signed roots in the collection; intermediates may
come from the collection or with the message, and both is told apart (`Verdict.alone`). Revocation is not checked,
because nothing here uses the network; `Verdict.caveats` says so. Of several signatures the worst decides: each has to
hold, for it isn't known which of them Exchange looks at.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from ..certificates.algorithms import KeyUsage
from ..certificates.certificate import Certificate
from ..certificates.oids import EMAIL_PROTECTION, allows_email
from ..chains.index import CertificateIndex
from ..chains.signing import is_self_signed
from ..chains.validation import CertificationPath, Fault, Outcome, best_path, fault_of
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from . import Content, Message, Signature

__all__ = ["Content", "Outcome", "Verdict", "judge"]

_MAY_SIGN = KeyUsage.DIGITAL_SIGNATURE | KeyUsage.CONTENT_COMMITMENT
"""Key usages of which Exchange Server wants one."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer.

    Attributes:
        outcome: In a word.
        reason: In a sentence: trusted, or what is wrong or missing.
        content: What became of the content since it was signed.
        signer: The certificate in question; None where a message does not bring its signer's.
        chain: From the signer to the root, as far as it could be built out of everything known.
        missing: What to add to the collection so that the chain holds without help: out of what `known` holds, and
            intermediates that came with the message, but never a root that did. Empty if nothing known would do.
        alone: The chain holds with the collection's certificates alone, whatever a message brings.
        caveats: What was not checked, and what else to know, in sentences.
    """

    outcome: Outcome
    reason: Text
    content: Content
    signer: Certificate | None = None
    chain: tuple[Certificate, ...] = ()
    missing: tuple[Certificate, ...] = ()
    alone: bool = False
    caveats: tuple[Text, ...] = ()

    @property
    def trusted(self) -> bool:
        """Exchange Online would trust the message, as far as can be told here."""
        return self.outcome is Outcome.TRUSTED


def judge(
    message: Message,
    collection: Collection[Certificate],
    known: CertificateIndex | None = None,
    now: datetime | None = None,
) -> Verdict:
    """Say whether a message or certificate would be trusted. Checks signatures: run it in the background.

    Args:
        message: What `read_message` read.
        collection: The admin's choice, a `CertificateCollection`.
        known: Every certificate that any source holds, for what is missing.
        now: The moment to check for, UTC; the present by default.
    """
    trust = _Trust(message, collection, known or CertificateIndex(), now or datetime.now(UTC))
    if message.certificate is not None:
        return trust.of_certificate(message.certificate)
    contents = message.contents
    verdicts = [trust.of_signature(signature, signature.check(contents)) for signature in message.signatures]
    return max(verdicts, key=lambda verdict: (_BADNESS[verdict.outcome], not verdict.alone))


_BADNESS = {outcome: badness for badness, outcome in enumerate(Outcome)}


class _Trust:
    """What the chains of a message's signers may be built of."""

    def __init__(
        self, message: Message, collection: Collection[Certificate], known: CertificateIndex, now: datetime
    ) -> None:
        self._collection, self._now = collection, now
        self._anchors = frozenset(filter(is_self_signed, collection))
        offered = [each for each in known if not each.windows.disallowed]
        helpers = [each for each in message.certificates if not is_self_signed(each)]
        self._all_anchors = self._anchors.union(filter(is_self_signed, offered))
        self._own = CertificateIndex(collection)
        self._helped = CertificateIndex((*collection, *message.certificates))
        self._everything = CertificateIndex((*collection, *offered, *helpers))
        self._held = {each: each for each in offered}
        self._came_along = frozenset(message.certificates)

    def of_certificate(self, certificate: Certificate) -> Verdict:
        """Judge a certificate by itself; a CA's need not be one that may sign messages."""
        fault = fault_of(certificate, self._now) or (None if certificate.is_ca else _usage_fault(certificate))
        return self._judged(certificate, fault, Content.NONE)

    def of_signature(self, signature: Signature, content: Content) -> Verdict:
        """Judge one signature of a message."""
        signer = signature.signer
        if signer is None:
            return Verdict(Outcome.UNCHECKABLE, text(_NO_SIGNER), content)
        verdict = self._judged(signer, fault_of(signer, self._now) or _usage_fault(signer), content)
        if content in _CONTENT_FAULTS:
            outcome, message = _CONTENT_FAULTS[content]
            scheme, digest = signature.scheme.name, signature.scheme.digest
            reason = text(message, name=signer.name, scheme=printable(scheme), digest=printable(digest))
            return replace(verdict, outcome=outcome, reason=reason)
        if content is Content.MISSING and verdict.trusted:
            return replace(verdict, outcome=Outcome.CONTENT_MISSING, reason=text(_CONTENT_MISSING, name=signer.name))
        return verdict

    def _judged(self, signer: Certificate, fault: Fault | None, content: Content) -> Verdict:
        """Judge a chain; a fault of the signer's own comes first, for nothing that could be added mends it."""
        alone = self._path(signer, self._own, self._anchors)
        helped = self._path(signer, self._helped, self._anchors)
        path, missing = (alone, ()) if alone.holds else self._mended(signer, helped)
        outcome, reason = fault or self._answer(alone, helped, path, missing)
        return Verdict(
            outcome=outcome,
            reason=reason,
            content=content,
            signer=signer,
            chain=path.certificates,
            missing=() if fault else missing,
            alone=alone.holds and not fault,
            caveats=tuple(_caveats(signer)),
        )

    def _path(self, signer: Certificate, pool: CertificateIndex, anchors: Collection[Certificate]) -> CertificationPath:
        return best_path(signer, pool, anchors, self._now, preferred=self._collection)

    def _mended(
        self, signer: Certificate, helped: CertificationPath
    ) -> tuple[CertificationPath, tuple[Certificate, ...]]:
        """Return the path to show where the collection alone does not do, and what it would need to."""
        mended = self._path(signer, self._everything, self._all_anchors)
        if not mended.holds:
            return helped, ()
        issuers = mended.certificates[1:] or mended.certificates
        stops = helped.outcome in (Outcome.INCOMPLETE, Outcome.UNTRUSTED_ROOT)
        missing = (each for each in issuers if each not in self._collection)
        # The same certificate may have come along, too: it is the source's that says where it is found.
        return mended if stops else helped, tuple(self._held.get(each, each) for each in missing)

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
            return Outcome.TRUSTED, text(_TRUSTED_WITH_HELP)
        if helped.reason is not None:
            return helped.outcome, helped.reason
        top = path.certificates[-1]
        if missing and top in missing:
            return Outcome.UNTRUSTED_ROOT, text(_ROOT_FOUND, name=top.name, origin=missing[-1].origin)
        if missing:
            stop = helped.certificates[-1]
            found = next((each for each in missing if each not in self._came_along), missing[0])
            return Outcome.INCOMPLETE, text(_ISSUER_FOUND, name=stop.name, issuer=stop.issuer_name, origin=found.origin)
        message = _ROOT_NOT_FOUND if helped.outcome is Outcome.UNTRUSTED_ROOT else _ISSUER_NOT_FOUND
        return helped.outcome, text(message, name=top.name, issuer=top.issuer_name)


def _usage_fault(signer: Certificate) -> Fault | None:
    """Exchange Server wants a signer whose key usage, if it names any, has one of `_MAY_SIGN`."""
    usage = signer.details.key_usage
    if usage is None or usage & _MAY_SIGN:
        return None
    return Outcome.KEY_USAGE, text(_MAY_NOT_SIGN, name=signer.name)


def _caveats(signer: Certificate) -> Iterator[Text]:
    yield text(_REVOCATION)
    purposes = signer.details.purposes
    if not signer.is_ca and allows_email(purposes) and EMAIL_PROTECTION not in (purposes or ()):
        yield text(_NO_PURPOSE, name=signer.name)


_TRUSTED = QT_TRANSLATE_NOOP("core", "Trusted by this collection.")
_TRUSTED_WITH_HELP = QT_TRANSLATE_NOOP(
    "core",
    "Trusted by this collection, but only with the help of intermediate certificates that came along. "
    "Add them, for mail that comes without.",
)
_ROOT_FOUND = QT_TRANSLATE_NOOP("core", "The root “{name}” is not in this collection. Found in {origin}.")
_ROOT_NOT_FOUND = QT_TRANSLATE_NOOP(
    "core",
    "The root “{name}” is not in this collection, and nothing opened here holds it. Get it from the CA, not from the "
    "message, and add the file.",
)
_ISSUER_FOUND = QT_TRANSLATE_NOOP(
    "core",
    "The chain of “{name}” stops: its issuer “{issuer}” is not in this collection and did not come along. "
    "Found in {origin}.",
)
_ISSUER_NOT_FOUND = QT_TRANSLATE_NOOP(
    "core",
    "The chain of “{name}” stops: its issuer “{issuer}” is not in this collection and did not come along, and nothing "
    "opened here holds one that helps. Ask the CA for it and add the file.",
)
_MAY_NOT_SIGN = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” may not sign: its key usage names other purposes. Ask the sender to sign with another certificate.",
)
_NO_SIGNER = QT_TRANSLATE_NOOP(
    "core",
    "The signer's certificate did not come with the message, so the signature can't be checked. "
    "Ask the sender to send it along with signed mail.",
)
_CONTENT_MISSING = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” is trusted by this collection, but what it signed is in another file. Choose that file too, to check "
    "whether it was changed.",
)
_CHANGED = QT_TRANSLATE_NOOP(
    "core",
    "The content is not what “{name}” signed: it was changed or damaged on the way. A server that adds a disclaimer is "
    "enough; ask the sender for the message as it was sent.",
)
_FORGED = QT_TRANSLATE_NOOP(
    "core",
    "The signature was not made with the key of “{name}”: it is damaged or forged. Don't trust it, and ask the sender.",
)
_UNCHECKABLE = QT_TRANSLATE_NOOP(
    "core",
    "The signature of “{name}” can't be checked here: its key or its algorithm ({scheme}, {digest}) is not known. "
    "Ask the sender to sign with RSA or ECDSA, and SHA-256.",
)
_REVOCATION = QT_TRANSLATE_NOOP(
    "core",
    "Whether a certificate was revoked is not checked here. Exchange Server is known to check it, for which the CA's "
    "revocation lists (CRL) have to be reachable over the internet.",
)
_NO_PURPOSE = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” does not name e-mail among its purposes, but allows any. Mail programs accept that; Exchange Server is "
    "known to look for e-mail protection, and Exchange Online may.",
)

_CONTENT_FAULTS = {
    Content.CHANGED: (Outcome.TAMPERED, _CHANGED),
    Content.FORGED: (Outcome.TAMPERED, _FORGED),
    Content.UNCHECKABLE: (Outcome.UNCHECKABLE, _UNCHECKABLE),
}
