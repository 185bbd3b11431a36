"""The report of a survey: what it knows without any mail, so that the surveys of several departments add up.

docs/decisions/13-reports-without-mail.md says what is in it, and why. How it is used::

    content = report_of(reading, base, known, key)          # report_writing: where the mail is
    found = [report_at(path, key) …]                        # elsewhere
    whole = joined(reading, found, known)
    survey = survey_of(whole, base, known)
    counts_of(found, whole)                                 # of reports without a key, which decide nothing
"""

from __future__ import annotations

import hmac
import json
from base64 import b64decode, b64encode
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Any, Self, TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ..certificates.budget import Budget, Cost
from ..certificates.certificate import Certificate, Provenance
from ..certificates.names import DistinguishedName
from ..certificates.reported import IssuerProof, ReportedCertificate
from ..chains.index import CertificateIndex
from ..chains.validation import path_digest
from ..digests import sha256
from ..errors import FormatError, InputError, LimitError
from ..formats.der import public_key_info
from ..messages import Message, refusal
from ..messages.headers import MailFields
from ..messages.parts import Attachment, Part, SignedPart, Structure
from ..messages.signature import Attributes, Content, Scheme, Signature
from ..sources.files import content_of, name_of
from ..sources.mail import MailReading
from ..text import QT_TRANSLATE_NOOP, printable, text
from .signings import MailState, addresses_in, included, signatures_of

MAX_BYTES = 4 * 2**20
"""The largest report that is read, in bytes; one of 64,000 messages has less than a tenth."""
MAX_CERTIFICATES = 2_000
MIN_KEY_BYTES, MAX_KEY_BYTES = 32, 2**16
VERSION = 1
_CLOSING = b',"closed":"'
DIGEST_BYTES = 8
"""Of SHA-256 of a signature: among three million signatures, two have the same digest with a chance of 1 in 4 million.
If they have, one message is not counted. Who makes two on purpose, in 2**32 steps, hides one of his own."""
_PERSON_BYTES, _ADDRESS_BYTES, _NONCE_BYTES = 16, 12, 12
_MAX_NUMBER = 2**53
MAX_TEXT = 10_000
"""The longest name or address of a CA, in characters."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
ATTACHED = "attached"
STATES = {each.name.lower(): each for each in MailState}
_DAMAGE = (ValueError, TypeError, LookupError, OverflowError, RecursionError, InvalidTag)
"""What reading a report raises that is closed, and isn't as a report should be."""
_T = TypeVar("_T")

_CHANGED = QT_TRANSLATE_NOOP(
    "core", "“{file}” was changed, or made with another key. Compare the key files, or ask for a new report."
)
_LOCKED = QT_TRANSLATE_NOOP(
    "core", "“{file}” was made with a key, or was changed. Specify the key file that all departments have."
)
_INVALID = QT_TRANSLATE_NOOP(
    "core", "“{file}” isn't a report of this version of SST Wizard. Ask for a new report, or update the program."
)
TOO_MUCH = QT_TRANSLATE_NOOP(
    "core",
    "“{file}” has more certificates or signatures than a report may have. Make several reports, of fewer "
    "messages each.",
)
_WEAK_KEY = QT_TRANSLATE_NOOP(
    "core",
    "“{file}” can't be used as a key. Create a file of {count} or more random characters, and give it to all "
    "departments.",
)


class WrongKeyError(FormatError):
    """A report was made with another key than the one that is known, or was changed."""


@dataclass(frozen=True, slots=True)
class ReportKey:
    """What all departments have, and nobody else: who has it can add up reports, and find addresses that he knows."""

    secret: bytes

    @classmethod
    def of(cls, content: bytes, name: str) -> Self:
        """Return the key in a file.

        Args:
            content: The file's content; white space around it doesn't count, since it gets lost on the way.
            name: The file's name, fit for display.

        Raises:
            InputError: It is too short, or too long.
        """
        secret = content.strip()
        if not MIN_KEY_BYTES <= len(secret) <= MAX_KEY_BYTES:
            raise InputError(text(_WEAK_KEY, file=name, count=MIN_KEY_BYTES))
        return cls(secret)

    @classmethod
    def at(cls, path: Path) -> Self:
        """Return the key in a file that the user named.

        Raises:
            SourceError: It can't be read.
            InputError: It can't be used as a key.
        """
        return cls.of(content_of(path, MAX_KEY_BYTES), name_of(path))

    def tag(self, what: str, data: bytes) -> bytes:
        """Return what stands for some data of a kind."""
        return hmac.digest(self.secret, what.encode() + b"\0" + data, "sha256")

    def person(self, certificate: Certificate) -> bytes:
        """Return what stands for a certificate."""
        return self.tag("certificate", certificate.der)[:_PERSON_BYTES]

    def address(self, address: str) -> str:
        """Return what stands for an address."""
        return encoded(self.tag("address", address.encode())[:_ADDRESS_BYTES])

    def sealed(self, proof: IssuerProof, person: bytes) -> bytes:
        """Return a proof, by which anybody could recognize a certificate, so that only who has the key can read it."""
        plain = f"{proof.hashed}:{proof.is_pss:d}:{len(proof.digest)}:".encode() + proof.digest + proof.signature
        return AESGCM(self.tag("seal", b"")).encrypt(person[:_NONCE_BYTES], plain, None)

    def opened(self, sealed: bytes, person: bytes) -> IssuerProof:
        """Return a proof that was sealed."""
        plain = AESGCM(self.tag("seal", b"")).decrypt(person[:_NONCE_BYTES], sealed, None)
        hashed, is_pss, size, rest = plain.split(b":", 3)
        return IssuerProof(rest[: int(size)], rest[int(size) :], hashed.decode(), is_pss == b"1")


NOBODYS = ReportKey(b"")
"""In place of a key: what is closed with it may be by anybody, and has arrived as it was sent."""


def closed(body: dict[str, object], key: ReportKey) -> bytes:
    """Return the content of a report, closed by a key: nobody without it can change anything."""
    content = json.dumps(body, separators=(",", ":")).encode().removesuffix(b"}")
    return content + _CLOSING + key.tag("report", content).hex().encode() + b'"}\n'


def _is_closed_by(content: bytes, key: ReportKey) -> bool:
    body, _, end = content.rpartition(_CLOSING)
    return hmac.compare_digest(end.strip(), key.tag("report", body).hex().encode() + b'"}')


def digest_of(signature: Signature) -> bytes:
    """Return what a signature is recognized by."""
    return sha256(signature.value)[:DIGEST_BYTES]


def encoded(data: bytes) -> str:
    """Return data in base64."""
    return b64encode(data).decode()


def seconds(moment: datetime | None) -> int | None:
    """Return a moment in seconds since 1970."""
    return int((moment - _EPOCH).total_seconds()) if moment is not None else None


@dataclass(frozen=True, slots=True)
class Count:
    """Messages of some domains below a CA, by a report without a key.

    Attributes:
        certificate: The CA's certificate; None if the reporter had none.
        subject: Its distinguished name.
        domains: The domains of the addresses in the signers' certificates.
        state: The state of the messages.
        digests: What their signatures are recognized by.
        last: When the newest of them was signed, UTC.
    """

    certificate: Certificate | None
    subject: str
    domains: tuple[str, ...]
    state: MailState
    digests: tuple[bytes, ...]
    last: datetime


@dataclass(frozen=True, slots=True)
class MessageGroup:
    """Messages that the same people signed.

    Attributes:
        signers: Who signed each of them; None for a signature whose signer's certificate is not included.
        beside: The CAs that each of them includes.
        state: The state of all of them, by the name of a `MailState`, or that they are attached to others.
        stated: Whether each of the signatures says when it was made; else the message does.
        times: The times of all signatures, UTC.
        digests: What all signatures are recognized by.
    """

    signers: tuple[ReportedCertificate | None, ...]
    beside: tuple[Certificate, ...]
    state: str
    stated: tuple[bool, ...]
    times: tuple[datetime | None, ...]
    digests: bytes


@dataclass(frozen=True, slots=True)
class Report:
    """A report that was read.

    Attributes:
        name: The file's name, fit for display.
        key: The key that it was made with; None without one.
        messages: How many messages it is about, unsigned ones and duplicates too.
        counts: What a report without a key says.
        others: The number of signed messages of which no signature is known.
        certificates: CAs.
        people: Whose certificates lay beside the mail.
        groups: The other signed messages.
    """

    name: str
    key: ReportKey | None = None
    messages: int = 0
    counts: tuple[Count, ...] = ()
    others: int = 0
    certificates: tuple[Certificate, ...] = ()
    people: tuple[ReportedCertificate, ...] = ()
    groups: tuple[MessageGroup, ...] = ()


def report_at(path: Path, key: ReportKey | None = None) -> Report:
    """Read the report in a file, as `read_report` does.

    Raises:
        SourceError: The file can't be read.
    """
    return read_report(content_of(path, MAX_BYTES), name_of(path), key)


def read_report(content: bytes, name: str, key: ReportKey | None = None) -> Report:
    """Read a report. One that is not closed by the key, or by none, is not looked into.

    Args:
        content: The file's content.
        name: Its name, fit for display.
        key: What all departments have.

    Raises:
        WrongKeyError: It is not closed by the key, nor by none.
        FormatError: It can't be used. The sentence names the file.
    """
    is_keyed = key is not None and _is_closed_by(content, key)
    if not is_keyed and not _is_closed_by(content, NOBODYS):
        raise WrongKeyError(text(_CHANGED if key else _LOCKED, file=name))
    try:
        return _Reader(json.loads(content), name, key if is_keyed else None).report()
    except LimitError as error:
        raise FormatError(text(TOO_MUCH, file=name)) from error
    except _DAMAGE as error:
        raise FormatError(text(_INVALID, file=name)) from error


class _Reader:
    """Reads the body of a report. What isn't as it should be raises one of `_DAMAGE`."""

    def __init__(self, body: dict[str, Any], name: str, key: ReportKey | None) -> None:
        self._body, self._name, self._key = body, name, key
        self._budget = Budget()
        self._cas = Budget(limits={Cost.ELEMENTS: MAX_CERTIFICATES})
        if body["sst-wizard-report"] != VERSION or body["keyed"] is not (key is not None):
            raise ValueError(name)

    def report(self) -> Report:
        """Return what it says."""
        certificates = tuple(map(self._certificate, _items(self._body["certificates"])))
        report = Report(self._name, self._key, _number(self._body["messages"]), certificates=certificates)
        if self._key is None:
            counts = tuple(self._count(each, certificates) for each in _items(self._body["counts"]))
            return replace(report, counts=counts)
        signers = [self._signer(each, self._key, certificates) for each in _items(self._body["signers"])]
        others = _number(self._body["others"])
        self._budget.take(Cost.ELEMENTS, others)
        return replace(
            report,
            others=others,
            people=tuple(_pick(signers, each) for each in self._some(self._body["people"])),
            groups=tuple(self._messages(each, signers, certificates) for each in _items(self._body["groups"])),
        )

    def _certificate(self, encoded: object) -> Certificate:
        self._cas.take(Cost.ELEMENTS)
        found = Certificate(_bytes(encoded), origin=text("{name}", name=self._name), provenance=Provenance.RECEIVED)
        if not found.is_ca:
            raise ValueError(self._name)
        return found

    def _count(self, said: dict[str, Any], certificates: Sequence[Certificate]) -> Count:
        certificate = None if said["certificate"] is None else _pick(certificates, said["certificate"])
        digests = self._digests(said["digests"])
        return Count(
            certificate,
            certificate.details.subject if certificate else _shown(said["subject"]),
            tuple(_shown(each) for each in self._some(said["domains"])),
            STATES[said["state"]],
            tuple(digests[at : at + DIGEST_BYTES] for at in range(0, len(digests), DIGEST_BYTES)),
            _moment(_number(said["last"])) or _EPOCH,
        )

    def _signer(self, said: dict[str, Any], key: ReportKey, certificates: Sequence[Certificate]) -> ReportedCertificate:
        self._budget.take(Cost.ELEMENTS)
        person = _bytes(said["id"])
        if len(person) != _PERSON_BYTES:
            raise ValueError(self._name)
        issuer = _pick(_items(self._body["issuers"]), said["issuer"]) if "issuer" in said else None
        by = _pick(certificates, issuer["certificate"]) if issuer and issuer["certificate"] is not None else None
        held = [_pick(certificates, each) for each in self._some(said.get("held", []))]
        found = ReportedCertificate(
            person,
            addresses=tuple(_words(each) for each in self._some(said["addresses"])),
            issuer_key=sha256(public_key_info(by.der) or b"") if by else None,
            proof=key.opened(_bytes(said["proof"]), person) if "proof" in said else None,
            is_plain="odd" not in said,
            held=frozenset((path_digest(held),)) if held else frozenset(),
        )
        full, short, compared = map(_words, issuer["name"]) if issuer else ("", "", "")
        key_id = issuer["key_id"] if issuer else None
        found.describe(
            DistinguishedName(printable(full), printable(short), compared) if issuer else None,
            (_moment(said["from"]), _moment(said["to"])),
            None if key_id is None else _bytes(key_id),
            tuple(_shown(each) for each in self._some(issuer["urls"])) if issuer else (),
            is_usable="unusable" not in said,
            may_sign="encrypts" not in said,
        )
        return found

    def _messages(
        self, said: dict[str, Any], signers: Sequence[ReportedCertificate], certificates: Sequence[Certificate]
    ) -> MessageGroup:
        by = tuple(None if each == -1 else _pick(signers, each) for each in self._some(said["by"]))
        stated, state = tuple(each is True for each in _items(said["stated"])), said["state"]
        times, digests = _items(said["times"]), self._digests(said["digests"])
        is_whole = len(times) * DIGEST_BYTES == len(digests) and by and len(times) % len(by) == 0
        if not is_whole or len(stated) != len(by) or state not in (*STATES, ATTACHED):
            raise ValueError(self._name)
        beside = tuple(_pick(certificates, each) for each in self._some(said["with"]))
        return MessageGroup(by, beside, state, stated, tuple(map(_moment, times)), digests)

    def _digests(self, encoded: object) -> bytes:
        digests = _bytes(encoded)
        if len(digests) % DIGEST_BYTES:
            raise ValueError(self._name)
        self._budget.take(Cost.ELEMENTS, len(digests) // DIGEST_BYTES)
        return digests

    def _some(self, value: object) -> list[Any]:
        """Return a list within a list, of which there may be many."""
        found = _items(value)
        self._budget.take(Cost.ELEMENTS, len(found))
        return found


def _items(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or not 0 <= value < _MAX_NUMBER:
        raise ValueError(value)
    return value


def _pick(among: Sequence[_T], place: object) -> _T:
    return among[_number(place)]


def _bytes(value: object) -> bytes:
    return b64decode(_words(value, most=MAX_BYTES), validate=True)


def _words(value: object, most: int = MAX_TEXT) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise ValueError(value)
    return value


def _shown(value: object) -> str:
    return printable(_words(value))


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else _EPOCH + timedelta(seconds=seconds)


_CONTENTS = {MailState.INTACT: Content.VALID, MailState.CHANGED: Content.CHANGED, MailState.OTHER: Content.FORGED}
_SCHEME = Scheme("", "")
_NO_FIELDS, _WHOLE = MailFields(), Part()


def joined(reading: MailReading, reports: Iterable[Report], known: CertificateIndex) -> MailReading:
    """Return mail with what reports with a key say of other mail, as if all of it were here.

    What the mail shows comes first: of a certificate or signature that is in both, what is here counts.

    Args:
        reading: The mail, and the certificates beside it.
        reports: The reports, in any order; those without a key change nothing.
        known: Every certificate that any other source holds.
    """
    keyed = [each for each in reports if each.key is not None]
    if not keyed:
        return reading
    people = _People(reading, keyed, known)
    others = (_unidentified(each.name) for each in keyed for _ in range(each.others))
    groups = ((each.name, group) for each in keyed for group in each.groups)
    return MailReading(
        (
            *map(_recognizable, reading.mails),
            *(message for name, group in groups for message in _messages_of(group, name, people)),
            *others,
        ),
        reading.count + sum(each.messages for each in keyed),
        (
            *reading.certificates,
            *(certificate for each in keyed for certificate in each.certificates),
            *(people.found(person) for each in keyed for person in each.people),
        ),
        reading.problems,
    )


class _People:
    """Whom reports mean: somebody whose certificate is here, or all that several reports say of somebody."""

    def __init__(self, reading: MailReading, reports: Sequence[Report], known: CertificateIndex) -> None:
        received = chain.from_iterable(map(included, reading.mails))
        here = dict.fromkeys((*received, *reading.certificates, *known.copies))
        self._found: dict[bytes, Certificate] = {}
        addresses: dict[str, str] = {}
        for key in {each.key for each in reports if each.key is not None}:
            self._found |= {key.person(each): each for each in here}
            named = (address for each in here if not each.is_ca for address in addresses_in(each))
            addresses |= {key.address(each): each for each in named}
        said: dict[bytes, list[ReportedCertificate]] = defaultdict(list)
        for report in reports:
            signers = chain.from_iterable(group.signers for group in report.groups)
            for each in dict.fromkeys((*signers, *report.people)):
                if each is not None and each.der not in self._found:
                    said[each.der].append(each)
        self._found |= {person: _put_together(variants, addresses) for person, variants in said.items()}

    def found(self, person: ReportedCertificate) -> Certificate:
        """Return whom a report means."""
        return self._found[person.der]


def _put_together(variants: Sequence[ReportedCertificate], addresses: dict[str, str]) -> ReportedCertificate:
    """Return all that is said of a certificate: doubts about it count first, and who knows its issuer knows more."""

    def rank(each: ReportedCertificate) -> tuple[bool, bool, bool, bool]:
        return each.details.purposes is None, each.is_plain, each.issuer_key is None, each.proof is None

    best = min(variants, key=rank)
    found = replace(
        best,
        addresses=tuple(addresses.get(each, each) for each in best.addresses),
        held=frozenset().union(*(each.held for each in variants)),
    )
    object.__setattr__(found, "_details", best.details)
    return found


def _messages_of(group: MessageGroup, name: str, people: _People) -> Iterator[Message]:
    """Yield the messages of a group, as reading them would have returned them, but for what nobody needs to know."""
    signers = tuple(None if each is None else people.found(each) for each in group.signers)
    certificates = tuple(dict.fromkeys((*filter(None, signers), *group.beside)))
    content = _CONTENTS[STATES.get(group.state, MailState.INTACT)]
    checked, each_time = (content,) * len(signers), len(signers)
    for first in range(0, len(group.times), each_time):
        times = group.times[first : first + each_time]
        values = (group.digests[at * DIGEST_BYTES :][:DIGEST_BYTES] for at in range(first, first + each_time))
        signatures = tuple(
            Signature(signer, value, _SCHEME, Attributes((), b"", (), time) if is_stated else None)
            for signer, value, time, is_stated in zip(signers, values, times, group.stated, strict=True)
        )
        sent = next((time for time, is_stated in zip(times, group.stated, strict=True) if not is_stated), None)
        part = SignedPart(_WHOLE, signatures, certificates, (), checked=checked)
        fields = MailFields(submitted=sent) if sent else _NO_FIELDS
        if group.state == ATTACHED:
            inside = Structure(attached=(Attachment("", Structure(signed=(part,))),), fields=fields)
            yield Message((), inside, name=name, is_reported=True)
        else:
            yield Message(certificates, Structure(signed=(part,), fields=fields), name=name, is_reported=True)


def _unidentified(name: str) -> Message:
    """Return a message with a signature of which nothing is known."""
    return Message((), Structure(fault=refusal.DAMAGED), name=name, is_reported=True)


def _recognizable(message: Message) -> Message:
    """Return a message whose signatures have the digests that reports have in place of their values."""
    return replace(message, structure=_with_digests(message.structure))


def _with_digests(structure: Structure) -> Structure:
    return replace(
        structure,
        signed=tuple(
            replace(part, signatures=tuple(replace(each, value=digest_of(each)) for each in part.signatures))
            for part in structure.signed
        ),
        attached=tuple(replace(each, message=_with_digests(each.message)) for each in structure.attached),
    )


@dataclass(frozen=True, slots=True)
class ReportedCounts:
    """What reports without a key say of a CA: they decide nothing, since anybody may have made them.

    Attributes:
        certificate: The CA's certificate; None if nobody had it.
        subject: Its distinguished name.
        domains: The domains of its senders, sorted.
        messages: The number of messages that are neither among the mail nor in reports with a key.
        intact: The number of them that are said to be intact.
        changed: The number of them that are said to have been changed in transit.
        last_seen: When the newest was signed, UTC.
    """

    certificate: Certificate | None
    subject: str
    domains: tuple[str, ...]
    messages: int
    intact: int
    changed: int
    last_seen: datetime


def counts_of(reports: Iterable[Report], reading: MailReading) -> tuple[ReportedCounts, ...]:
    """Return what reports without a key say, by CA, most messages first; each signature counts once.

    Args:
        reports: The reports, in any order.
        reading: The mail, without reports or with those that have a key (`joined`).
    """
    here = {
        digest
        for mail in reading.mails
        for each in signatures_of(mail.structure)
        for digest in (each.value, digest_of(each))
    }
    by_ca: dict[tuple[str, str], list[Count]] = defaultdict(list)
    for count in chain.from_iterable(each.counts for each in reports):
        by_ca[count.certificate.sha256 if count.certificate else "", count.subject].append(count)
    found = (_added(counts, here) for counts in by_ca.values())
    return tuple(sorted(found, key=lambda each: (-each.messages, each.subject, each.domains)))


def _added(counts: Sequence[Count], here: Collection[bytes]) -> ReportedCounts:
    states: dict[bytes, MailState] = {}
    for count in counts:
        for digest in count.digests:
            if digest not in here:
                states[digest] = min(count.state, states.get(digest, count.state))
    return ReportedCounts(
        counts[0].certificate,
        counts[0].subject,
        tuple(sorted({domain for count in counts for domain in count.domains})),
        len(states),
        sum(each is MailState.INTACT for each in states.values()),
        sum(each is MailState.CHANGED for each in states.values()),
        max(count.last for count in counts),
    )
