"""What a verdict on a message or certificate rests on: names and values, each value with its icon."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ...core.certificates.addresses import addresses_of
from ...core.certificates.certificate import Certificate
from ...core.messages import Message
from ...core.messages.signature import Content
from ...core.messages.verdict import Outcome, Verdict, WarningCode
from ...core.text import printable
from ..operations.rows import kind
from ..style.looks import ERROR, GOOD, PLAIN, WARNING, Badge
from ..translate import localized, long_date

_translate = QCoreApplication.translate
_IN_DOUBT = (Outcome.TAMPERED, Outcome.UNCHECKABLE, Outcome.UNSIGNED, Outcome.MALFORMED)
_ABOUT_SENDERS = (WarningCode.SENDER_DIFFERS, WarningCode.SENDER_UNCLEAR, WarningCode.REPLY_DIFFERS)


def is_in_doubt(verdict: Verdict) -> bool:
    """Return whether the signature itself is in doubt: whom the collection trusts is beside the point then."""
    return verdict.outcome in _IN_DOUBT


def facts(message: Message, verdict: Verdict) -> Iterator[tuple[str, Badge]]:
    """Yield the facts of a verdict, by name.

    Args:
        message: What was judged.
        verdict: What came of it.
    """
    signer = verdict.signer
    if signer is not None:
        yield _called(message, verdict), Badge(_described(signer), *kind(signer))
        yield _translate("Answer", "Issued for"), _addresses(signer)
    if verdict.senders:
        yield _translate("Answer", "Sent as"), _senders(verdict)
    if verdict.signed_part is not None:
        yield _translate("Answer", "Signed part"), Badge(localized(verdict.signed_part), *WARNING)
    if verdict.content is not Content.NONE:
        yield _translate("Answer", "Content"), _content(verdict.content)
    if signer is not None and not is_in_doubt(verdict) and (message.certificate is None or message.has_intermediates):
        yield _translate("Answer", "Without intermediates from the message"), _judged_alone(verdict)
        yield _translate("Answer", "With intermediates from the message"), _judged_helped(message, verdict)


def _called(message: Message, verdict: Verdict) -> str:
    """Return what the certificate in question is: the signer's only where the signature fits its key."""
    if message.certificate is not None:
        return _translate("Answer", "Certificate")
    if verdict.outcome is Outcome.TAMPERED and verdict.content is not Content.CHANGED:
        return _translate("Answer", "Named as signer")
    return _translate("Answer", "Signer")


def _described(signer: Certificate) -> str:
    if signer.details.not_after is None:
        return signer.name
    issued = _translate("Answer", "{name}, issued by {issuer}, valid until {end}")
    return issued.format(name=signer.name, issuer=signer.issuer_name, end=long_date(signer.details.not_after))


def _addresses(signer: Certificate) -> Badge:
    found = ", ".join(map(printable, addresses_of(signer.der)))
    return Badge(found or _translate("Answer", "No email address"), *PLAIN)


def _senders(verdict: Verdict) -> Badge:
    """Return the senders, as good only where each is in the certificate of a signer who is trusted."""
    look = GOOD if verdict.is_accepted_with_message else PLAIN
    if any(each.code in _ABOUT_SENDERS for each in verdict.warnings):
        look = WARNING
    return Badge(", ".join(verdict.senders), *look)


def _judged_alone(verdict: Verdict) -> Badge:
    if verdict.is_trusted_alone:
        return Badge(_translate("Answer", "Trusted: the collection contains everything needed"), *GOOD)
    return Badge(_translate("Answer", "Not trusted"), *ERROR)


def _judged_helped(message: Message, verdict: Verdict) -> Badge:
    if not message.has_intermediates:
        return Badge(_translate("Answer", "None included; same result"), *PLAIN)
    if not verdict.is_trusted_with_message:
        return Badge(_translate("Answer", "Not trusted"), *ERROR)
    if verdict.is_trusted_alone:
        return Badge(_translate("Answer", "Trusted"), *GOOD)
    return Badge(
        _translate("Answer", "Trusted, but Exchange Server is known not to use intermediates from messages"), *WARNING
    )


def _content(content: Content) -> Badge:
    return {
        Content.VALID: Badge(_translate("Answer", "Unchanged since it was signed"), *GOOD),
        Content.CHANGED: Badge(_translate("Answer", "Changed or damaged since it was signed"), *ERROR),
        Content.FORGED: Badge(_translate("Answer", "Not signed with the signer's key"), *ERROR),
        Content.OTHER_SIGNER: Badge(_translate("Answer", "Signed for another certificate"), *ERROR),
        Content.ATTRIBUTES: Badge(_translate("Answer", "Copied from the signature of another message"), *ERROR),
        Content.BROKEN: Badge(_translate("Answer", "Signed with an algorithm that anybody can forge"), *ERROR),
        Content.MISSING: Badge(_translate("Answer", "Not checked: it is in another file"), *WARNING),
        Content.UNCHECKABLE: Badge(_translate("Answer", "Can't be checked"), *WARNING),
    }[content]
