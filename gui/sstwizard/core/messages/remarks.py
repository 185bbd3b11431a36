"""Sentences about a message beside its verdict: what is signed and by whom, what is not, and its sender."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..certificates.addresses import addresses_of, comparable
from ..certificates.certificate import Certificate
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from .structure import SignedPart, Structure
from .verdict import VerdictWarning, WarningCode

_MAX_NAMED = 4
"""Parts or addresses that are named in one sentence."""


def signed_part(structure: Structure) -> Text | None:
    """Return which parts of a message are signed; None where all of it is, or none."""
    if not structure.unsigned or not structure.signed:
        return None
    return _listed([each.part.text for each in structure.outermost])


def trusted(structure: Structure) -> Text:
    """Return the sentence for a message whose signatures are all trusted: what is signed, and by whom."""
    names = _listed([_signer(signer) for signer in _signers(structure.outermost)])
    part = signed_part(structure)
    return text(_TRUSTED, signers=names) if part is None else text(_PARTLY_TRUSTED, part=part, signers=names)


def trusted_certificate(certificate: Certificate) -> Text:
    """Return the sentence for a certificate by itself that is trusted."""
    return text(_CERTIFICATE_TRUSTED, signers=_signer(certificate))


def _signer(signer: Certificate) -> Text:
    words = _listed_words(addresses_of(signer.der))
    return text(_NAMED_WITH_ADDRESS, name=signer.name, addresses=words) if words else text(_NAMED, name=signer.name)


def addresses(signed: Iterable[SignedPart]) -> tuple[str, ...]:
    """Return the addresses that the certificates of all signers are for, each once."""
    return tuple(dict.fromkeys(printable(each) for signer in _signers(signed) for each in addresses_of(signer.der)))


def _signers(signed: Iterable[SignedPart]) -> Iterable[Certificate]:
    return dict.fromkeys(each.signer for part in signed for each in part.signatures if each.signer is not None)


def warnings(structure: Structure) -> Iterator[VerdictWarning]:
    """Yield what to look at in a signed message."""
    if structure.unsigned:
        unsigned = _listed([each.text for each in structure.unsigned])
        yield VerdictWarning(WarningCode.UNSIGNED_PARTS, text(_UNSIGNED_PARTS, unsigned=unsigned))
    senders = structure.fields.senders
    if senders.is_unclear:
        yield VerdictWarning(WarningCode.SENDER_UNCLEAR, text(_SENDER_UNCLEAR))
    for signers in dict.fromkeys(addresses((part,)) for part in structure.outermost):  # RFC 8550 3
        certified = set(map(comparable, signers))
        others = [each for each in senders.addresses if comparable(each) not in certified]
        if others:
            message = _SENDER_DIFFERS if signers else _NO_ADDRESS
            differing = text(message, senders=_listed_words(others), signers=_listed_words(signers))
            yield VerdictWarning(WarningCode.SENDER_DIFFERS, differing)


def caveats(structure: Structure) -> Iterator[Text]:
    """Yield what a message's signature does not cover."""
    if structure.fields.values:
        yield text(_UNSIGNED_FIELDS)
    if structure.has_encrypted_part:
        yield text(_ENCRYPTED_PART)
    if structure.is_encoded_twice:
        yield text(_ENCODED_TWICE)


def _listed(items: list[Text]) -> Text:
    named = items[:_MAX_NAMED]
    listed = named[0]
    for item in named[1:]:
        listed = text("{first}, {second}", first=listed, second=item)
    if len(items) > _MAX_NAMED:
        return text(_AND_MORE, listed=listed, count=len(items) - _MAX_NAMED)
    return listed


def _listed_words(words: Iterable[str]) -> Text | str:
    items = [text("{name}", name=printable(word)) for word in words]
    return _listed(items) if items else ""


_NAMED = QT_TRANSLATE_NOOP("core", "“{name}”")
_NAMED_WITH_ADDRESS = QT_TRANSLATE_NOOP("core", "“{name}” ({addresses})")
_TRUSTED = QT_TRANSLATE_NOOP("core", "The content of the message is signed by {signers}, trusted by this collection.")
_PARTLY_TRUSTED = QT_TRANSLATE_NOOP(
    "core", "Only {part} is signed, by {signers}, trusted by this collection. The rest is not signed."
)
_CERTIFICATE_TRUSTED = QT_TRANSLATE_NOOP("core", "The certificate of {signers} is trusted by this collection.")
_AND_MORE = QT_TRANSLATE_NOOP("core", "{listed} and {count} more")
_UNSIGNED_PARTS = QT_TRANSLATE_NOOP(
    "core",
    "Not signed, so anybody may have written it: {unsigned}. Mailing lists and gateways add such text; don't "
    "attribute it to the signer.",
)
_SENDER_UNCLEAR = QT_TRANSLATE_NOOP(
    "core",
    "The sender of this message is uncertain: its From field is missing, occurs twice, shows an “@” beside the "
    "sender's address, or is malformed. Mail programs may show a sender other than the signer; verify who wrote it.",
)
_SENDER_DIFFERS = QT_TRANSLATE_NOOP(
    "core",
    "Sent as {senders}, signed by a certificate for {signers}. Exchange Server is known to report this. Verify that "
    "the signer may send for this address.",
)
_NO_ADDRESS = QT_TRANSLATE_NOOP(
    "core",
    "Sent as {senders}, signed by a certificate without an email address. Exchange Server is known to report this. "
    "Verify that the signer may send for this address.",
)
_UNSIGNED_FIELDS = QT_TRANSLATE_NOOP(
    "core", "The signature covers the content of the message, not its subject, date, sender and recipients."
)
_ENCODED_TWICE = QT_TRANSLATE_NOOP(
    "core",
    "The whole message is declared as quoted-printable, as its texts are. Some mail programs undo that twice, and show "
    "single characters otherwise than they were signed.",
)
_ENCRYPTED_PART = QT_TRANSLATE_NOOP(
    "core", "A part inside the signed part is encrypted. Whether it contains another signature can't be checked."
)
