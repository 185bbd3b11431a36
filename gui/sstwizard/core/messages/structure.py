"""The structure of a mail: which parts are signed, which are not, which messages and certificates are attached.

A verdict is about what was signed, so each part is either in a signature or named as unsigned (RFC 8551 3.1). What lies
inside a signed part is covered by its signature; signatures in there are judged as well. An attached message is judged
by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import NamedTuple

from .. import formats
from ..certificates.budget import MAX, Budget, Cost
from ..certificates.certificate import Certificate
from ..certificates.reading import Form, Problem, Reading, ReadingBuilder
from ..errors import FormatError, PasswordNeededError
from ..formats.mail_header import SEPARATOR_LIKE, begins_mailbox, start_of
from ..formats.unknown import UnknownFormError
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from . import cms, verdict
from .cms import SignedData
from .headers import MailFields, fields_of
from .mime import NO_TYPE, Entity, ParameterField, entity_at
from .signature import Content, Signature
from .verdict import Fault, Outcome, RefusalError

MAX_DEPTH = 20
"""Levels of parts, layers and attached messages that are looked into."""
_SIGNED_SIZES = 4
"""How many times the size of a large file may be signed in it, by several layers."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a message, as it is shown to people.

    Attributes:
        number: Its place, as IMAP counts parts (RFC 9051 6.4.5.1): "2.1"; empty for the whole message.
        kind: Its media type.
        name: The name of its file; empty where it has none.
    """

    number: str = ""
    kind: str = ""
    name: str = ""

    @property
    def text(self) -> Text:
        """What it is called: "part 2 (text)"."""
        words = QT_TRANSLATE_NOOP("core", "part {number} ({kind})")
        kind = _KINDS.get(self.kind)
        named = text("{name}", name=printable(self.name or self.kind))
        return text(words, number=self.number or "1", kind=text(kind) if kind and not self.name else named)


_KINDS = {
    "text/plain": QT_TRANSLATE_NOOP("core", "text"),
    "text/html": QT_TRANSLATE_NOOP("core", "formatted text"),
    "message/rfc822": QT_TRANSLATE_NOOP("core", "attached message"),
}


@dataclass(frozen=True, slots=True)
class SignedPart:
    """A part of a message, and who signed it.

    Attributes:
        part: Its place in the message.
        signatures: One for each signer; at least one.
        certificates: Those included in the signature.
        contents: What was signed, as it may have been signed; empty if it is missing.
        outermost: The number of the signed part in which it lies, or its own.
        checked: What became of the content by each signature, where that is known and the content is dropped.
    """

    part: Part
    signatures: tuple[Signature, ...]
    certificates: tuple[Certificate, ...]
    contents: tuple[bytes, ...]
    outermost: str = ""
    checked: tuple[Content, ...] | None = None

    @property
    def states(self) -> tuple[Content, ...]:
        """What became of the content by each signature. Verifies them, unless that is done."""
        return self.checked or tuple(each.check(self.contents) for each in self.signatures)

    def without_content(self) -> SignedPart:
        """Return it with its signatures checked, and without what was signed."""
        return replace(self, contents=(), checked=self.states)


@dataclass(frozen=True, slots=True)
class Structure:
    """What a message consists of.

    Attributes:
        signed: The signed parts, each before those that lie in it.
        unsigned: The parts that no signature covers, and what holds parts that were signed separately.
        attached: The signed messages that are attached, whether a signature covers them or not.
        fault: Why nothing in it can be judged; None where something can.
        fields: Its sender and other fields of its header.
        has_encrypted_part: Something inside a signed part is encrypted.
        is_encoded_twice: An encoding is named for the whole message, and again for texts in it.
        certificate_files: The attached files that are declared to hold certificates, those of attached messages too;
            these have none themselves.
        name: What it is called in the message that it is attached to.
    """

    signed: tuple[SignedPart, ...] = ()
    unsigned: tuple[Part, ...] = ()
    attached: tuple[Structure, ...] = ()
    fault: Fault | None = None
    fields: MailFields = field(default_factory=MailFields)
    has_encrypted_part: bool = False
    is_encoded_twice: bool = False
    certificate_files: tuple[CertificateFile, ...] = ()
    name: str = ""

    @property
    def outermost(self) -> tuple[SignedPart, ...]:
        """The signed parts that lie in no other."""
        found: dict[str, SignedPart] = {}
        for each in self.signed:
            found.setdefault(each.outermost, each)
        return tuple(found.values())

    @property
    def has_signature(self) -> bool:
        """It has a signature, even if that is too malformed to be judged."""
        return bool(self.signed) or (self.fault is not None and self.fault.outcome is Outcome.MALFORMED)

    @property
    def is_sealed(self) -> bool:
        """It is encrypted or compressed, so whether it is signed can't be seen."""
        return self.fault is not None and self.fault.outcome is Outcome.UNCHECKABLE

    def without_content(self) -> Structure:
        """Return it with its signatures checked, and without what was signed, which may be large."""
        return replace(
            self,
            signed=tuple(each.without_content() for each in self.signed),
            attached=tuple(each.without_content() for each in self.attached),
        )

    def as_attached(self, name: str) -> tuple[Structure, ...]:
        """Return what to list of it where it is attached by a name: it, if it is signed, else what is attached to it.

        The files of certificates in it are listed with those of the message around it.
        """
        if not self.has_signature:
            return self.attached
        return (replace(self, name=printable(name), certificate_files=()),)


def variants(content: bytes) -> tuple[bytes, ...]:
    """Return detached content as it may have been signed: as it is, and with canonical line ends (RFC 8551 3.1.1).

    Programs that save a mail may write LF; what the sender's program signed has CR LF.
    """
    canonical = content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    return tuple(dict.fromkeys((content, canonical)))


def message_budget(size: int) -> Budget:
    """Return the limits on what is read of one file of that many bytes."""
    return Budget(limits={Cost.SIGNED_BYTES: max(MAX[Cost.SIGNED_BYTES], _SIGNED_SIZES * size)})


def require_budget(is_enough: bool) -> None:
    """Refuse a message that exceeds its budget."""
    if not is_enough:
        raise RefusalError(verdict.TOO_MANY)


def certificates_of(signed: Iterable[SignedPart]) -> tuple[Certificate, ...]:
    """Return the certificates that are included in signatures, each once."""
    return tuple(dict.fromkeys(chain.from_iterable(each.certificates for each in signed)))


_ENDINGS = (".cer", ".crt", ".pem", ".der", ".p7b", ".p7c")
_TYPES = frozenset(
    (
        "application/pkix-cert",  # RFC 2585 4.1
        "application/pem-certificate-chain",  # RFC 8555 9.1
        "application/pkcs7-certificates",
        "application/x-pem-file",
        "application/x-pkcs7-certificates",
        "application/x-x509-ca-cert",
        "application/x-x509-user-cert",
    )
)
_FORMS = frozenset((Form.DER, Form.PEM, Form.BASE64, Form.PKCS7))
"""PKCS #12 is not among them: it holds a private key, and asks for a password."""


@dataclass(frozen=True, slots=True)
class CertificateFile:
    """An attached file that is declared to hold certificates.

    Attributes:
        name: What it is called.
        content: What is in it, decoded.
    """

    name: str
    content: bytes


def holds_certificates(kind: str, name: str) -> bool:
    """Return whether a part is declared to be a file of certificates, by its media type, in lower case, or name."""
    return kind in _TYPES or name.strip().lower().endswith(_ENDINGS)


def certificates_in(files: Iterable[CertificateFile], budget: Budget) -> Reading:
    """Read the certificates that are attached to a message, as received, each with the name of its file.

    Files without certificates are skipped.
    """
    found = ReadingBuilder()
    for file in files:
        name = printable(file.name)
        try:
            budget.take(Cost.ELEMENTS)
            budget.take(Cost.BYTES, len(file.content))
            if formats.form_of(file.content) in _FORMS:
                found.take(formats.read(file.content, budget=budget).found_in(name))
        except (PasswordNeededError, UnknownFormError):  # such as a PEM file with only a key in it
            continue
        except FormatError as error:
            found.note(Problem.of(error, name))
        if budget.is_spent:
            break
    return found.reading().received()


_MAX_FIRST_LINES = 2_000
"""Bytes in which a mail's first field begins."""

_SMIME_NAMES = (".p7m", ".p7s", ".p7c", ".p7z")
_SMIME_TYPES = {
    "signed-data": Outcome.TRUSTED,
    "signed-receipt": Outcome.TRUSTED,
    "certs-only": Outcome.TRUSTED,
    "enveloped-data": Outcome.UNCHECKABLE,
    "authenveloped-data": Outcome.UNCHECKABLE,
    "compressed-data": Outcome.UNCHECKABLE,
}
"""Whether a CMS of each smime-type (RFC 8551 3.2.2) is a SignedData, or something that can't be looked into."""


class _Place(NamedTuple):
    """Where an entity lies in a message.

    Attributes:
        number: As IMAP counts parts; empty for the whole message.
        outermost: The number of the signed part that it lies in; None where no signature covers it.
        depth: How many parts and messages it lies in.
        is_undone: Programs may undo the encoding of a multipart around it.
    """

    number: str = ""
    outermost: str | None = None
    depth: int = 0
    is_undone: bool = False

    def part(self, place: int) -> _Place:
        """Return where a part lies in this one, counted from 1."""
        number = f"{self.number}.{place}" if self.number else str(place)
        return self._replace(number=number, depth=self.depth + 1)


def read_cms(data: bytes, budget: Budget, depth: int = 0, *, is_whole: bool = False) -> Structure | None:
    """Read a CMS that is a message by itself; return None for a bundle, which has neither signers nor content.

    Args:
        data: The CMS, encoded.
        budget: Counts what is read of the file around it.
        depth: How many parts and messages it lies in.
        is_whole: Its content can't be in another file.
    """
    reader = _MessageReader(budget)
    try:
        if not reader.read_cms(data, depth, is_whole=is_whole):
            return None
    except RefusalError as error:
        return Structure(fault=error.fault)
    return reader.structure(MailFields())


def read_mail(
    data: bytes, start: int = 0, end: int | None = None, budget: Budget | None = None, depth: int = 0
) -> Structure:
    """Read a mail.

    Args:
        data: The bytes that it is a part of, from `start` to `end`; all of them by default.
        start: Where it begins.
        end: Where it ends.
        budget: Counts what is read of the file around it; by default it is the whole file.
        depth: How many parts and messages it lies in; only one that lies in none may be of a mailbox.
    """
    end = len(data) if end is None else end
    first, is_attached = data[start : start + _MAX_FIRST_LINES], depth > 0
    is_of_mailbox = not is_attached and begins_mailbox(first)
    start += start_of(first, is_attached=is_attached)
    fields = fields_of(data, start, end)
    whole = entity_at(data, start, end)
    reader = _MessageReader(budget or message_budget(len(data)))
    try:
        reader.read_entity(whole, _Place(depth=depth))
        if is_of_mailbox:
            reader.require_one_message(data, start, end)
    except RefusalError as error:
        return Structure(fault=error.fault, fields=fields)
    return reader.structure(fields, whole.kind)


class _MessageReader:
    """Collects the parts of a message while it is read."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._signed: list[SignedPart] = []
        self._unsigned: list[Part] = []
        self._attached: list[Structure] = []
        self._certificate_files: list[CertificateFile] = []
        self._delimiters: list[bytes] = []
        self._signed_places: list[tuple[int, int]] = []
        self._why_unsigned = verdict.UNSIGNED
        self._malformed: Fault | None = None
        self._undone: list[Entity] = []
        """Multiparts whose encoding programs may undo."""
        self._has_other_parts = False
        """They may find other parts in one, which matters beside signed ones."""
        self._has_encrypted_part = False

    def require_one_message(self, data: bytes, start: int, end: int) -> None:
        """Require of a signed message in a mailbox that no program finds another in what is not signed (RFC 4155)."""
        for line in SEPARATOR_LIKE.finditer(data, start, end) if self._signed else ():
            if not any(begin <= line.start() < stop for begin, stop in self._signed_places):
                raise RefusalError(verdict.OTHER_MESSAGE)

    def structure(self, fields: MailFields, kind: str = "") -> Structure:
        """Return what was read of a message of a media type.

        Where parts were signed separately, somebody who signed nothing put them together, so the whole is not signed.
        """
        if self._signed and not self._has_other_parts:  # it takes long
            self._has_other_parts = not all(each.keeps_its_parts for each in self._undone)
        why_not = self._why_unsigned if not self._signed else verdict.AMBIGUOUS if self._has_other_parts else None
        whole = [Part(kind=kind)] if len({part.outermost for part in self._signed}) > 1 else []
        return Structure(
            tuple(self._signed),
            (*whole, *self._unsigned),
            tuple(self._attached),
            self._malformed or why_not,
            fields,
            self._has_encrypted_part,
            bool(self._undone),
            tuple(self._certificate_files),
        )

    def read_cms(self, data: bytes, depth: int, *, is_whole: bool) -> bool:
        """Read a CMS that is the whole message; return whether it is more than a bundle of certificates."""
        fault = cms.fault_of(data)
        if fault is not None:
            raise RefusalError(fault)
        self._require_signature()
        signed_data = cms.decode(data)
        if signed_data.content is None and not signed_data.signatures:
            return False
        cms.require_message(signed_data)
        if signed_data.content is None and is_whole:
            raise RefusalError(verdict.NO_CONTENT)
        content = signed_data.content or b""
        contents = () if signed_data.content is None else (content,)
        self._add_signed(signed_data, entity_at(content, 0, len(content)), contents, _Place(depth=depth))
        return True

    def read_entity(self, entity: Entity, place: _Place) -> None:
        require_budget(place.depth <= MAX_DEPTH and self._budget.draw(Cost.PARTS))
        try:
            self._read_entity(entity, place)
        except RefusalError as error:
            self._malformed = self._malformed or error.fault

    def _read_entity(self, entity: Entity, place: _Place) -> None:
        if entity.is_ambiguous or (place.outermost is None and not entity.is_sound):
            raise RefusalError(verdict.AMBIGUOUS)
        if entity.is_multipart:
            if place.outermost is not None or entity.is_literal:
                self._read_multipart(entity, place)
            else:
                self._read_encoded(entity, place)
        elif entity.is_message:
            self._read_attached(entity, place)
        elif not self._read_opaque(entity, place):
            self._add_other(entity, place)

    def _read_encoded(self, entity: Entity, place: _Place) -> None:
        """Read a multipart that programs may undo the encoding of; what is undone twice may become anything."""
        attached = len(self._attached)
        self._read_multipart(entity, place._replace(is_undone=True))
        if place.is_undone:
            self._has_other_parts = True
        else:
            self._undone.append(entity)
        if len(self._attached) > attached and (place.is_undone or not entity.keeps_its_parts):
            raise RefusalError(verdict.AMBIGUOUS)

    def _read_multipart(self, entity: Entity, place: _Place) -> None:
        protocol = entity.parameter("protocol").replace("application/x-pkcs7-", "application/pkcs7-")
        if place.outermost is None and any(map(entity.hides, self._delimiters)):
            raise RefusalError(verdict.AMBIGUOUS)
        if entity.kind == "multipart/signed" and protocol in ("", "application/pkcs7-signature"):
            self._read_clear_signed(entity, place)
        elif entity.kind == "multipart/encrypted":
            self._add_other(entity, place, verdict.ENCRYPTED)
        elif not entity.parts:
            self._add_other(entity, place)
        else:
            self._why_unsigned = verdict.OPENPGP if "pgp" in protocol else self._why_unsigned
            self._delimiters.append(entity.delimiter)
            for number, (start, end) in enumerate(entity.parts, 1):
                part = entity_at(entity.data, start, end)
                if entity.kind == "multipart/digest" and part.type is NO_TYPE:
                    part = replace(part, type=ParameterField("message/rfc822"))  # RFC 2046 5.1.5
                self.read_entity(part, place.part(number))
            self._delimiters.pop()

    def _read_clear_signed(self, entity: Entity, place: _Place) -> None:
        """Cut a multipart/signed in two (RFC 1847 2.1, RFC 8551 3.5.3)."""
        if len(entity.parts) != 2:
            raise RefusalError(verdict.NOT_TWO_PARTS)
        first, second = (entity_at(entity.data, start, end) for start, end in entity.parts)
        if second.is_ambiguous or second.kind != "application/pkcs7-signature":
            raise RefusalError(verdict.NOT_TWO_PARTS)
        if not second.is_sound:
            raise RefusalError(verdict.AMBIGUOUS)
        if second.has_strange_characters:
            raise RefusalError(verdict.MORE_DATA)
        signed_data = self._decoded(second.content)
        if signed_data.content is not None:
            raise RefusalError(verdict.OWN_CONTENT)
        if place.outermost is None:
            self._signed_places.append((first.start, first.end))
        contents = variants(entity.data[first.start : first.end])
        self._add_signed(signed_data, first, contents, place, place.part(1).number)

    def _read_opaque(self, entity: Entity, place: _Place) -> bool:
        """Read an application/pkcs7-mime (RFC 8551 3.5.2), or what is named like one (3.9); return whether it is."""
        is_declared = entity.kind == "application/pkcs7-mime"
        is_named = entity.kind == "application/octet-stream" and entity.name.lower().endswith(_SMIME_NAMES)
        if not is_declared and not is_named:
            return False
        if place.number and entity.name and not entity.name.lower().startswith("smime."):
            self._read_signed_file(entity, place)
            return True
        if entity.has_strange_characters:
            raise RefusalError(verdict.MORE_DATA)
        fault = cms.fault_of(entity.content)
        if fault is not None and fault.outcome is Outcome.MALFORMED:
            if is_declared:
                raise RefusalError(fault)
            return False
        declared = _SMIME_TYPES.get(entity.parameter("smime-type"))
        if declared is not None and declared is not (fault.outcome if fault else Outcome.TRUSTED):
            raise RefusalError(verdict.CONTRADICTION)
        if fault is not None:
            self._add_other(entity, place, fault)
        else:
            self._read_signed_data(entity, place)
        return True

    def _read_signed_data(self, entity: Entity, place: _Place) -> None:
        try:
            signed_data = self._decoded(entity.content)
        except RefusalError as error:
            if error.fault.outcome is Outcome.MALFORMED:
                raise
            self._add_other(entity, place, error.fault)
            return
        if entity.parameter("smime-type") == "certs-only":
            raise RefusalError(verdict.CONTRADICTION)
        if signed_data.content is None:
            raise RefusalError(verdict.NO_CONTENT)
        inner = entity_at(signed_data.content, 0, len(signed_data.content))
        self._add_signed(signed_data, inner, (signed_data.content,), place)

    def _require_signature(self) -> None:
        """Require that one more signature may be looked at, before anything of it is decoded."""
        require_budget(not self._budget.is_spent and self._budget.left(Cost.SIGNATURES) > 0)

    def _decoded(self, data: bytes) -> SignedData:
        self._require_signature()
        fault = cms.fault_of(data)
        if fault is not None:
            raise RefusalError(fault)
        signed_data = cms.decode(data)
        cms.require_message(signed_data)
        return signed_data

    def _add_signed(
        self, signed_data: SignedData, inner: Entity, contents: tuple[bytes, ...], place: _Place, number: str = ""
    ) -> None:
        """Add a signed part, and read what is in it.

        Args:
            signed_data: Its signatures.
            inner: What is signed.
            contents: Its bytes, as they may have been signed.
            place: Where it lies.
            number: The number of what is signed, if that is another than that of `place`.
        """
        require_budget(self._budget.draw(Cost.SIGNATURES, len(signed_data.signatures)))
        require_budget(self._budget.draw(Cost.SIGNED_BYTES, max(map(len, contents), default=0)))
        outermost = place.number if place.outermost is None else place.outermost
        part = Part(place.number, inner.kind, inner.name)
        self._signed.append(SignedPart(part, signed_data.signatures, signed_data.certificates, contents, outermost))
        self.read_entity(inner, _Place(number or place.number, outermost, place.depth + 1))

    def _add_other(self, entity: Entity, place: _Place, fault: Fault | None = None) -> None:
        """Add a part as it is: covered by the signature around it, or by none."""
        self._why_unsigned = fault or self._why_unsigned
        is_bundle = entity.parameter("smime-type") == "certs-only"  # RFC 8551 3.8
        if is_bundle or holds_certificates(entity.kind, entity.name):
            self._certificate_files.append(CertificateFile(entity.name or entity.kind, entity.content))
        if place.outermost is not None:
            self._has_encrypted_part |= fault is not None and fault.outcome is Outcome.UNCHECKABLE
        elif not entity.is_blank:
            self._unsigned.append(Part(place.number, entity.kind, entity.name))

    def _read_signed_file(self, entity: Entity, place: _Place) -> None:
        """Read an attached file that has a name of its own, such as invoice.xml.p7m: it is no part of the text."""
        self._add_other(entity, place)
        message = read_cms(entity.content, self._budget, place.depth + 1)
        if message is not None:
            self._attach(entity.name, message)

    def _read_attached(self, entity: Entity, place: _Place) -> None:
        if place.outermost is None:
            self._unsigned.append(Part(place.number, entity.kind, entity.name))
        if entity.is_encoded:  # otherwise it is not copied: it may be large, and one in another
            message = read_mail(entity.content, budget=self._budget, depth=place.depth + 1)
        else:
            message = read_mail(entity.data, entity.body, entity.end, self._budget, place.depth + 1)
        self._attach(entity.name, message)

    def _attach(self, name: str, message: Structure) -> None:
        self._certificate_files += message.certificate_files
        self._attached += message.as_attached(name or message.fields.subject)
