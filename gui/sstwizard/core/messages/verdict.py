"""Would this signed message, or this certificate, be trusted by this collection? And if not, why?

How it is used::

    message = read_message(Path("letter.eml"))             # core.sources.messages; raises SourceError, in one sentence
    verdict = judge(message, collection, known)            # never raises; takes its time: run it in the background
    verdict.trusted, verdict.reason, verdict.missing        # …and the other fields of `Verdict`

The question is Exchange Online's: trust anchors are only the self-signed roots in the collection. Exchange Server is
known to look at the signer's certificate without the message's intermediates, so the collection alone decides; whether
these would help is told apart. Nothing here uses the network: what came of asking for revocation lists is handed in,
and where nobody has asked, `Verdict.caveats` says so. Of several signatures, layers and parts the worst decides: each
has to hold, for it isn't known which of them Exchange looks at.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from ..certificates.certificate import Certificate
from ..certificates.oids import EMAIL_PROTECTION, allows_email
from ..chains.index import CertificateIndex
from ..chains.revocation import Revocation
from ..chains.status import Fact
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from . import Content, Message, Signature, remarks
from .headline import Headline, headline_of
from .outcome import Outcome
from .parts import Structure, certificates_of
from .remarks import VerdictWarning, WarningCode
from .signer import Judge

__all__ = ["Content", "Headline", "Outcome", "Verdict", "VerdictWarning", "WarningCode", "judge"]


@dataclass(frozen=True, slots=True)
class AttachedVerdict:
    """The verdict on a signed message that is attached; it changes nothing about the message that it lies in.

    Attributes:
        name: What the attached message is called.
        verdict: The verdict on it.
    """

    name: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer.

    Attributes:
        outcome: In a word.
        reason: In a sentence: trusted, or what is wrong or missing.
        content: What became of the content since it was signed.
        signer: The certificate in question; None where a message does not include its signer's.
        chain: From the signer to the root, as far as it could be built out of everything known.
        facts: What is to be said of each certificate of the chain today.
        missing: What to add to the collection so that the chain holds without help: out of what `known` holds, and
            intermediates that the message includes, but never a root that it does. Empty if nothing known would do.
        is_trusted_alone: The signer's chain holds with the collection's certificates alone.
        is_trusted_with_message: It holds with those and the intermediates that the message includes.
        signed_part: Which part of the message is signed; None where all of it is, or none.
        signer_addresses: The addresses in the certificates of all signers.
        senders: The addresses in the message's From fields.
        warnings: What to look at, though it is trusted.
        caveats: What was not checked, and what else to know, in sentences.
        attached: The signed messages that are attached.
    """

    outcome: Outcome
    reason: Text
    content: Content
    signer: Certificate | None = None
    chain: tuple[Certificate, ...] = ()
    facts: Mapping[Certificate, tuple[Fact, ...]] = field(default_factory=dict)
    missing: tuple[Certificate, ...] = ()
    is_trusted_alone: bool = False
    is_trusted_with_message: bool = False
    signed_part: Text | None = None
    signer_addresses: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()
    warnings: tuple[VerdictWarning, ...] = ()
    caveats: tuple[Text, ...] = ()
    attached: tuple[AttachedVerdict, ...] = ()

    @property
    def trusted(self) -> bool:
        """Exchange Online would trust what is signed, by the collection alone, as far as can be told here."""
        return self.outcome is Outcome.TRUSTED

    @property
    def is_accepted_with_message(self) -> bool:
        """What is signed would be trusted if the intermediates that the message includes counted."""
        is_whole = self.content is not Content.MISSING
        return self.trusted or (self.outcome is Outcome.NEEDS_INTERMEDIATES and is_whole)

    @property
    def is_checked(self) -> bool:
        """It is known whether it is trusted or not."""
        return self.outcome not in (Outcome.UNCHECKABLE, Outcome.CONTENT_MISSING)

    @property
    def is_all_signed(self) -> bool:
        """No content of the message is outside of what was signed."""
        return not any(each.code is WarningCode.UNSIGNED_PARTS for each in self.warnings)

    @property
    def headline(self) -> Headline:
        """The answer in a few words."""
        return headline_of(self.outcome, self.content, is_all_signed=self.is_all_signed)


def judge(
    message: Message,
    collection: Collection[Certificate],
    known: CertificateIndex | None = None,
    now: datetime | None = None,
    revocations: Mapping[Certificate, Revocation] | None = None,
    at: datetime | None = None,
) -> Verdict:
    """Say whether a message or certificate would be trusted. Checks signatures: run it in the background.

    Args:
        message: What `read_message` read.
        collection: The admin's choice, a `CertificateCollection`.
        known: Every certificate that any source holds, for what is missing.
        now: The moment to check for, UTC; the present by default.
        revocations: What came of asking whether certificates were revoked.
        at: The moment for which the signer's own certificate is checked, such as when it signed, UTC; `now` by default.
    """
    known, now = known or CertificateIndex(), now or datetime.now(UTC)

    def judge_with(included: Collection[Certificate]) -> Judge:
        return Judge(collection, included, known, now, revocations or {}, at)

    if message.certificate is not None:
        return _of_certificate(message.certificate, judge_with(message.certificates))
    return _of_structure(message.structure, judge_with)


_BADNESS = {outcome: badness for badness, outcome in enumerate(Outcome)}


def _of_certificate(certificate: Certificate, judge: Judge) -> Verdict:
    verdict = _with_warnings(_of_signer(certificate, judge, Content.NONE), ())
    return replace(verdict, reason=remarks.trusted_certificate(certificate)) if verdict.trusted else verdict


def _of_structure(structure: Structure, judge_with: Callable[[Collection[Certificate]], Judge]) -> Verdict:
    attached = tuple(AttachedVerdict(each.name, _of_structure(each.message, judge_with)) for each in structure.attached)
    senders = tuple(map(printable, structure.fields.senders.addresses))
    if structure.fault is not None:
        outcome, reason = structure.fault
        return Verdict(outcome, reason, Content.NONE, senders=senders, attached=attached)
    judge = judge_with(certificates_of(structure.signed))
    verdicts = [
        _of_signature(signature, state, judge)
        for part in structure.signed
        for signature, state in zip(part.signatures, part.states, strict=True)
    ]
    worst = max(verdicts, key=lambda verdict: _BADNESS[verdict.outcome])
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
        attached=attached,
    )


def _with_warnings(verdict: Verdict, more: Iterable[VerdictWarning]) -> Verdict:
    """Return the verdict with the warnings of its outcome, its own, and more, each once."""
    own: tuple[VerdictWarning, ...] = ()
    if verdict.outcome is Outcome.NEEDS_INTERMEDIATES:
        own = (VerdictWarning(WarningCode.NEEDS_INTERMEDIATES, verdict.reason),)
    return replace(verdict, warnings=_each_once((*own, *verdict.warnings, *more)))


def _each_once(warnings: Iterable[VerdictWarning]) -> tuple[VerdictWarning, ...]:
    return tuple({(each.code, str(each.message)): each for each in warnings}.values())


def _of_signature(signature: Signature, content: Content, judge: Judge) -> Verdict:
    signer = signature.signer
    if content is Content.BROKEN:
        return Verdict(Outcome.WEAK, _about(signature, _BROKEN), content, signer)
    if signer is None:
        return Verdict(Outcome.UNCHECKABLE, text(_NO_SIGNER), content)
    verdict = _of_signer(signer, judge, content)
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


def _of_signer(signer: Certificate, judge: Judge, content: Content) -> Verdict:
    found = judge.judge(signer, has_signed=content is not Content.NONE)
    return Verdict(
        outcome=found.outcome,
        reason=found.reason,
        content=content,
        signer=signer,
        chain=found.path.certificates,
        facts=judge.facts(found.path),
        missing=found.missing,
        is_trusted_alone=found.is_trusted_alone,
        is_trusted_with_message=found.is_trusted_with_message,
        warnings=(
            *(VerdictWarning(WarningCode.WEAK, caveat) for caveat in found.path.caveats),
            *remarks.mixed_scripts(found.path.certificates),
        ),
        caveats=tuple(_signer_caveats(signer, is_unrevoked=judge.is_unrevoked(found.path))),
    )


def _signer_caveats(signer: Certificate, *, is_unrevoked: bool) -> Iterator[Text]:
    if not is_unrevoked:
        yield text(_REVOCATION)
    purposes = signer.details.purposes
    if not signer.is_ca and allows_email(purposes) and EMAIL_PROTECTION not in (purposes or ()):
        yield text(_NO_PURPOSE, name=signer.name)


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
