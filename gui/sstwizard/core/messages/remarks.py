"""Sentences about a message beside its verdict: what is signed and by whom, what is not, and its sender."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from ..certificates import names as alphabets
from ..certificates.addresses import addresses_of, comparable
from ..certificates.certificate import Certificate
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from .headers import decoded, says_the_same, senders_of
from .parts import SignedPart, Structure
from .verdict import VerdictWarning, WarningCode

_OF_LISTS = frozenset(("list-id", "list-post", "list-unsubscribe", "mailing-list"))
_MAX_NAMED = 4
"""Parts, addresses or fields that are named in one sentence."""


def signed_part(structure: Structure) -> Text | None:
    """Return which parts of a message are signed; None where all of it is, or none."""
    outermost = [each.part for each in structure.signed if each.outermost == each.part.number]
    if not structure.unsigned or not outermost:
        return None
    return _listed([each.text for each in dict.fromkeys(outermost)])


def trusted(structure: Structure) -> Text:
    """Return the sentence for a message whose signatures are all trusted: what is signed, and by whom."""
    layers = [each for each in structure.signed if each.is_layer]  # others signed only a part of it
    names = _listed([_signer(signer) for signer in _signers(layers)])
    part = signed_part(structure)
    if part is None:
        return text(_TRUSTED if structure.put_together is None else _TRUSTED_SEPARATELY, signers=names)
    return text(_PARTLY_TRUSTED, part=part, signers=names)


def trusted_certificate(certificate: Certificate) -> Text:
    """Return the sentence for a certificate by itself that is trusted."""
    return text(_CERTIFICATE_TRUSTED, signers=_signer(certificate))


def mixed_scripts(chain: Iterable[Certificate]) -> Iterator[VerdictWarning]:
    """Warn of names in a chain, from the signer to the root, that may imitate others (UTS #39 5.2)."""
    for certificate in chain:
        found = alphabets.mixed_scripts(certificate.details.subject)
        if found:
            values = {"name": certificate.name, "first": found[0], "second": found[1]}
            yield VerdictWarning(WarningCode.MIXED_SCRIPT, text(_MIXED_SCRIPT, **values))


def _signer(signer: Certificate) -> Text:
    found = addresses_of(signer.der)
    if not found:
        return text(_NAMED, name=signer.name)
    return text(_NAMED_WITH_ADDRESS, name=signer.name, addresses=_listed_words(found))


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
    if structure.put_together is not None:
        container = structure.put_together.text
        yield VerdictWarning(WarningCode.SEPARATE_PARTS, text(_SEPARATE_PARTS, container=container))
    yield from _sender_warnings(structure)
    reply = _reply(structure)
    if reply is not None and not _is_from_list(structure):
        yield VerdictWarning(WarningCode.REPLY_DIFFERS, reply)
    names = [name for part in structure.signed if part.protected for name in structure.fields.differing(part.protected)]
    if names:
        fields = _listed([text("{name}", name=printable(name)) for name in dict.fromkeys(names)])
        yield VerdictWarning(WarningCode.HEADERS_DIFFER, text(_HEADERS_DIFFER, fields=fields))


def _sender_warnings(structure: Structure) -> Iterator[VerdictWarning]:
    """Compare the senders with the signers of each part, in the outermost layer around all of it (RFC 8550 3)."""
    senders = structure.fields.senders
    if senders.is_unclear:
        yield VerdictWarning(WarningCode.SENDER_UNCLEAR, text(_SENDER_UNCLEAR))
    reported: set[tuple[str, ...]] = set()
    for _, parts in groupby(structure.signed, key=lambda part: part.outermost):
        outermost, *layers = (part for part in parts if part.is_layer)
        signers, inner = addresses((outermost,)), addresses(layers)
        others = _others(senders.addresses, (outermost,))
        if others and signers not in reported:
            reported.add(signers)
            message = _SENDER_DIFFERS if signers else _NO_ADDRESS
            if signers and inner and inner != signers:
                message = _OUTER_SIGNER_DIFFERS
            names = {"senders": others, "signers": signers, "inner": inner}
            listed = {name: _listed_words(found) for name, found in names.items()}
            yield VerdictWarning(WarningCode.SENDER_DIFFERS, text(message, **listed))


def _others(named: Iterable[str], signed: Iterable[SignedPart]) -> tuple[str, ...]:
    """Return those of some addresses that no signer's certificate is for."""
    certified = set(map(comparable, addresses(signed)))
    return tuple(each for each in named if comparable(each) not in certified)


def _protected(structure: Structure) -> dict[str, tuple[bytes, ...]]:
    """Return the header fields that a signer for the sender protects (RFC 9788): nobody else speaks for it."""
    found: dict[str, tuple[bytes, ...]] = {}
    for part in structure.signed:
        if part.protected and not _others(structure.fields.senders.addresses, (part,)):
            found.update(part.protected.values)
    return found


def _reply(structure: Structure) -> Text | None:
    """Return a sentence where an answer goes to others than the signers, or others sent the message; None if not."""
    protected, outermost = _protected(structure), [each for each in structure.signed if each.is_layer]
    for name, message in _REPLIES.items():
        values = structure.fields.values.get(name, ())[:1]
        found = senders_of(values)
        others = _others(found.addresses, outermost)
        if not others and found.is_unclear:  # what can't be read may name anybody
            others = tuple(decoded(each.decode("utf-8", "replace")) for each in values)
        if others and not says_the_same(name, values, protected.get(name, ())):
            return text(message, others=_listed_words(others), signers=_listed_words(addresses(outermost)))
    return None


def _is_from_list(structure: Structure) -> bool:
    """Return whether a mailing list sent the message (RFC 2919, RFC 2369): many of them set Reply-To and Sender."""
    return not _OF_LISTS.isdisjoint(structure.fields.values)


def caveats(structure: Structure) -> Iterator[Text]:
    """Yield what a message's signature does not cover."""
    unsigned = structure.fields.values.keys() - _protected(structure).keys()
    shown = [words for name, words in _SHOWN_FIELDS.items() if name in unsigned]
    if shown:
        yield text(_UNSIGNED_FIELDS, fields=_listed(list(map(text, dict.fromkeys(shown)))))
    reply = _reply(structure)
    if reply is not None and _is_from_list(structure):
        yield reply
    if structure.has_hidden_text:
        yield text(_HIDDEN_TEXT)
    if structure.has_encrypted_part:
        yield text(_ENCRYPTED_PART)


def _listed(items: list[Text]) -> Text:
    """Return some items as one text, the first few by name."""
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
_TRUSTED_SEPARATELY = QT_TRANSLATE_NOOP(
    "core", "Parts of the message were signed separately, by {signers}, trusted by this collection."
)
_CERTIFICATE_TRUSTED = QT_TRANSLATE_NOOP("core", "The certificate of {signers} is trusted by this collection.")
_AND_MORE = QT_TRANSLATE_NOOP("core", "{listed} and {count} more")
_UNSIGNED_PARTS = QT_TRANSLATE_NOOP(
    "core",
    "Not signed, so anybody may have written it: {unsigned}. Mailing lists and gateways add such text; don't "
    "attribute it to the signer.",
)
_SEPARATE_PARTS = QT_TRANSLATE_NOOP(
    "core",
    "The parts of {container} were signed separately, and put together without a signature. They may come from "
    "different messages; don't read them as one.",
)
_SENDER_UNCLEAR = QT_TRANSLATE_NOOP(
    "core",
    "The sender of this message is uncertain: its From field is missing, occurs twice, shows an address that is not "
    "the sender's, or is malformed. Mail programs may show a sender other than the signer; verify who wrote it.",
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
_OUTER_SIGNER_DIFFERS = QT_TRANSLATE_NOOP(
    "core",
    "Sent as {senders}, but the outermost signature is by a certificate for {signers}; the one inside is for {inner}. "
    "Mailing lists and gateways sign so. Verify that the outer signer may send for this address.",
)
_REPLIES = {
    "reply-to": QT_TRANSLATE_NOOP(
        "core",
        "Answers go to {others}, but the message is signed by a certificate for {signers}. The Reply-To field is not "
        "signed; check the address before you answer.",
    ),
    "sender": QT_TRANSLATE_NOOP(
        "core",
        "Sent by {others} for the signer, whose certificate is for {signers}. The Sender field is not signed; verify "
        "who sent the message.",
    ),
}
"""Fields besides From that say whom one deals with, and what is said where they name somebody else."""
_MIXED_SCRIPT = QT_TRANSLATE_NOOP(
    "core",
    "A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may imitate "
    "another name. Compare it with the name that you expect, letter by letter, or ask the sender.",
)
_HEADERS_DIFFER = QT_TRANSLATE_NOOP(
    "core",
    "These header fields differ from what was signed: {fields}. They were changed after signing; don't trust them.",
)
_UNSIGNED_FIELDS = QT_TRANSLATE_NOOP("core", "The signature covers the content of the message. Not signed: {fields}.")
_HIDDEN_TEXT = QT_TRANSLATE_NOOP(
    "core", "The message also contains text outside its parts, which mail programs don't show. That text is not signed."
)
_ENCRYPTED_PART = QT_TRANSLATE_NOOP(
    "core", "A part inside the signed part is encrypted. Whether it contains another signature can't be checked."
)
_RECIPIENTS = QT_TRANSLATE_NOOP("core", "recipients")
_SHOWN_FIELDS = {
    "subject": QT_TRANSLATE_NOOP("core", "subject"),
    "date": QT_TRANSLATE_NOOP("core", "date"),
    "from": QT_TRANSLATE_NOOP("core", "sender"),
    "to": _RECIPIENTS,
    "cc": _RECIPIENTS,
}
"""The fields that mail programs show, and what they are called."""
