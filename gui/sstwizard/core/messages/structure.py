"""Read the structure of a mail: which parts are signed, which are not, and which messages are attached.

A verdict is about what was signed, so each part is either in a signature or named as unsigned (RFC 8551 3.1). What lies
inside a signed part is covered by its signature; signatures in there are judged as well. An attached message is judged
by itself.
"""

from __future__ import annotations

from dataclasses import replace

from ..formats.mail_header import SEPARATOR_LIKE, begins_mailbox, start_of
from ..text import printable
from . import cms, refusal
from .certificate_files import CertificateFile, holds_certificates
from .cms import SignedData
from .headers import MailFields, fields_of
from .mime import Entity, entity_at
from .parts import Attachment, Part, PartBudget, SignedPart, Structure, variants
from .refusal import RefusalError
from .verdict import Fault, Outcome

_MAX_FIRST_LINES = 2_000
"""Bytes in which a mail's first field begins."""
_MAX_BLANK = 1_000
"""Bytes of a body that may be nothing but white space."""

_NEVER_SHOWN_BLANK = ("text/", "multipart/")
"""Types of which mail programs don't show a blank part, unless it has a name."""

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


def read_cms(data: bytes, budget: PartBudget, depth: int = 0, *, is_whole: bool = False) -> Structure | None:
    """Read a CMS that is a message by itself.

    Args:
        data: The CMS, encoded.
        budget: Counts what is read of the file around it.
        depth: How many parts and messages it lies in.
        is_whole: Its content can't be in another file.

    Returns:
        The message; None for a bundle of certificates, which has neither signers nor content.
    """
    reader = _MailReader(budget)
    try:
        if not reader.take_cms(data, depth, is_whole=is_whole):
            return None
    except RefusalError as error:
        return Structure(fault=error.fault)
    return reader.structure(MailFields())


def read_mail(data: bytes, start: int, end: int, budget: PartBudget, depth: int = 0) -> Structure:
    """Read a mail.

    Args:
        data: The bytes that it is a part of.
        start: Where it begins.
        end: Where it ends.
        budget: Counts what is read of the file around it.
        depth: How many parts and messages it lies in.

    Returns:
        The message; where it has more parts than are looked at, that is its fault.
    """
    is_of_mailbox = begins_mailbox(data[start : start + _MAX_FIRST_LINES])
    start += start_of(data[start : start + _MAX_FIRST_LINES])
    fields = fields_of(data, start, end)
    reader = _MailReader(budget)
    try:
        reader.take(entity_at(data, start, end), "", None, depth)
        if is_of_mailbox:
            reader.require_one_message(data, start, end)
    except RefusalError as error:
        return Structure(fault=error.fault, fields=fields)
    return reader.structure(fields)


class _MailReader:
    """A mail while it is read."""

    def __init__(self, budget: PartBudget) -> None:
        self._budget = budget
        self._signed: list[SignedPart] = []
        self._unsigned: list[Part] = []
        self._attached: list[Attachment] = []
        self._certificate_files: list[CertificateFile] = []
        self._delimiters: list[bytes] = []
        self._signed_places: list[tuple[int, int]] = []
        self._layer: Entity | None = None
        """All that the outermost signature around it covers."""
        self._fault = refusal.UNSIGNED
        """Why nothing is signed, where that is so."""
        self._malformed: Fault | None = None
        self._has_hidden_text = self._has_encrypted_part = False

    def require_one_message(self, data: bytes, start: int, end: int) -> None:
        """Require of a signed message in a mailbox that no program finds another in what is not signed (RFC 4155).

        Raises:
            RefusalError: One may.
        """
        for line in SEPARATOR_LIKE.finditer(data, start, end) if self._signed else ():
            if not any(begin <= line.start() < stop for begin, stop in self._signed_places):
                raise RefusalError(refusal.OTHER_MESSAGE)

    def structure(self, fields: MailFields) -> Structure:
        """Return what was read."""
        fault = self._malformed or (None if self._signed else self._fault)
        return Structure(
            tuple(self._signed),
            tuple(self._unsigned),
            tuple(self._attached),
            fault,
            fields,
            self._has_hidden_text,
            self._has_encrypted_part,
            tuple(self._certificate_files),
        )

    def take_cms(self, data: bytes, depth: int, *, is_whole: bool) -> bool:
        """Take a CMS that is the whole message; return whether it is more than a bundle of certificates."""
        fault = refusal.fault_of(data)
        if fault is not None:
            raise RefusalError(fault)
        self._budget.require_signature()
        found = cms.decode(data)
        if found.content is None and not found.signatures:
            return False
        cms.require_message(found)
        if found.content is None and is_whole:
            raise RefusalError(refusal.NO_CONTENT)
        content = found.content or b""
        inner = entity_at(content, 0, len(content))
        contents = () if found.content is None else (content,)
        self._add(found, Part("", inner.kind, inner.name), inner, None, contents, is_layer=True)
        self.take(inner, "", "", depth + 1)
        return True

    def take(self, entity: Entity, number: str, outermost: str | None, depth: int) -> None:
        """Take an entity and what is in it.

        Args:
            entity: The entity.
            number: Its place.
            outermost: The number of the signed part that it lies in; None where no signature covers it.
            depth: How many parts and messages it lies in.
        """
        self._budget.take_part(depth)
        try:
            self._take(entity, number, outermost, depth)
        except RefusalError as error:
            self._malformed = self._malformed or error.fault

    def _take(self, entity: Entity, number: str, outermost: str | None, depth: int) -> None:
        if entity.is_ambiguous or (outermost is None and not entity.is_sound):
            raise RefusalError(refusal.AMBIGUOUS)
        if entity.is_multipart:
            self._take_multipart(entity, number, outermost, depth)
        elif entity.kind in ("message/rfc822", "message/global"):
            self._take_attached(entity, number, outermost, depth)
        elif not self._take_opaque(entity, number, outermost, depth):
            self._pass_over(entity, number, outermost)

    def _take_multipart(self, entity: Entity, number: str, outermost: str | None, depth: int) -> None:
        protocol = entity.parameter("protocol").replace("application/x-pkcs7-", "application/pkcs7-")
        if outermost is None and any(map(entity.hides, self._delimiters)):
            raise RefusalError(refusal.AMBIGUOUS)
        self._has_hidden_text |= outermost is None and entity.has_hidden_text
        if entity.kind == "multipart/signed" and protocol in ("", "application/pkcs7-signature"):
            self._take_clear_signed(entity, number, outermost, depth)
        elif entity.kind == "multipart/encrypted":
            self._pass_over(entity, number, outermost, refusal.ENCRYPTED)
        elif not entity.parts:
            self._pass_over(entity, number, outermost)
        else:
            self._fault = refusal.OPENPGP if "pgp" in protocol else self._fault
            self._delimiters.append(entity.delimiter)
            for place, (start, end) in enumerate(entity.parts, 1):
                below = f"{number}.{place}" if number else str(place)
                part = entity_at(entity.data, start, end)
                if entity.kind == "multipart/digest" and part.type is None:
                    part = part.as_message()  # RFC 2046 5.1.5
                self.take(part, below, outermost, depth + 1)
            self._delimiters.pop()

    def _pass_over(self, entity: Entity, number: str, outermost: str | None, fault: Fault | None = None) -> None:
        """Take a part as it is: covered by the signature around it, or by none."""
        self._fault = fault or self._fault
        is_bundle = entity.parameter("smime-type") == "certs-only"  # RFC 8551 3.8
        if is_bundle or holds_certificates(entity.kind, entity.name):
            self._certificate_files.append(CertificateFile(entity.name or entity.kind, entity.content))
        if outermost is not None:
            self._has_encrypted_part |= fault is not None and fault.outcome is Outcome.UNCHECKABLE
        elif not (
            entity.kind.startswith(_NEVER_SHOWN_BLANK)
            and not entity.name
            and entity.end - entity.body <= _MAX_BLANK
            and not entity.content.strip()
        ):
            self._unsigned.append(Part(number, entity.kind, entity.name))

    def _take_clear_signed(self, entity: Entity, number: str, outermost: str | None, depth: int) -> None:
        """Cut a multipart/signed in two (RFC 1847 2.1, RFC 8551 3.5.3)."""
        if len(entity.parts) != 2:
            raise RefusalError(refusal.NOT_TWO_PARTS)
        (start, end), place = entity.parts
        second = entity_at(entity.data, *place)
        if second.is_ambiguous or second.kind != "application/pkcs7-signature":
            raise RefusalError(refusal.NOT_TWO_PARTS)
        if not second.is_sound:
            raise RefusalError(refusal.AMBIGUOUS)
        if second.has_strange_characters:
            raise RefusalError(refusal.MORE_DATA)
        found = self._decoded(second.content)
        if found.content is not None:
            raise RefusalError(refusal.OWN_CONTENT)
        first = entity_at(entity.data, start, end)
        if outermost is None:
            self._signed_places.append((start, end))
        part, contents = Part(number, first.kind, first.name), variants(entity.data[start:end])
        self._add(found, part, first, outermost, contents, is_layer=self._is_layer(entity, outermost))
        self.take(first, f"{number}.1" if number else "1", self._signed[-1].outermost, depth + 1)

    def _take_opaque(self, entity: Entity, number: str, outermost: str | None, depth: int) -> bool:
        """Take an application/pkcs7-mime (RFC 8551 3.5.2), or what is named like one (3.9); return whether it is."""
        is_declared = entity.kind == "application/pkcs7-mime"
        is_named = entity.kind == "application/octet-stream" and entity.name.lower().endswith(_SMIME_NAMES)
        if not is_declared and not is_named:
            return False
        if number and entity.name and not entity.name.lower().startswith("smime."):
            self._take_signed_file(entity, number, outermost, depth)
            return True
        if entity.has_strange_characters:
            raise RefusalError(refusal.MORE_DATA)
        fault = refusal.fault_of(entity.content)
        if fault is not None and fault.outcome is Outcome.MALFORMED:
            if is_declared:
                raise RefusalError(fault)
            return False
        said = _SMIME_TYPES.get(entity.parameter("smime-type"))
        if said is not None and said is not (fault.outcome if fault else Outcome.TRUSTED):
            raise RefusalError(refusal.CONTRADICTION)
        if fault is not None:
            self._pass_over(entity, number, outermost, fault)
        else:
            self._take_signed_data(entity, number, outermost, depth)
        return True

    def _take_signed_data(self, entity: Entity, number: str, outermost: str | None, depth: int) -> None:
        try:
            found = self._decoded(entity.content)
        except RefusalError as error:
            if error.fault.outcome is Outcome.MALFORMED:
                raise
            self._pass_over(entity, number, outermost, error.fault)
            return
        if entity.parameter("smime-type") == "certs-only":
            raise RefusalError(refusal.CONTRADICTION)
        if found.content is None:
            raise RefusalError(refusal.NO_CONTENT)
        inner = entity_at(found.content, 0, len(found.content))
        part, is_layer = Part(number, inner.kind, inner.name), self._is_layer(entity, outermost)
        self._add(found, part, inner, outermost, (found.content,), is_layer=is_layer)
        self.take(inner, number, self._signed[-1].outermost, depth + 1)

    def _take_signed_file(self, entity: Entity, number: str, outermost: str | None, depth: int) -> None:
        """Take an attached file that has a name of its own, such as invoice.xml.p7m: it is no part of the text."""
        self._pass_over(entity, number, outermost)
        message = read_cms(entity.content, self._budget, depth + 1)
        if message is not None:
            self.attach(entity.name, message)

    def _decoded(self, data: bytes) -> SignedData:
        """Decode a SignedData that signs a message.

        Raises:
            RefusalError: It is damaged, is signed by nobody, or signs something else; or there are too many.
        """
        self._budget.require_signature()
        fault = refusal.fault_of(data)
        if fault is not None:
            raise RefusalError(fault)
        found = cms.decode(data)
        cms.require_message(found)
        return found

    def _is_layer(self, entity: Entity, outermost: str | None) -> bool:
        return outermost is None or entity is self._layer

    def _add(
        self,
        found: SignedData,
        part: Part,
        inner: Entity,
        outermost: str | None,
        contents: tuple[bytes, ...],
        *,
        is_layer: bool,
    ) -> None:
        self._budget.take_signed_part(len(found.signatures), max(map(len, contents), default=0))
        if is_layer:
            self._layer = inner
        protects = bool(inner.parameter("hp"))  # RFC 9788 2.1.1
        self._signed.append(
            SignedPart(
                part,
                found.signatures,
                found.certificates,
                contents,
                part.number if outermost is None else outermost,
                is_layer,
                fields_of(inner.data, inner.start, inner.end) if protects else None,
            )
        )

    def _take_attached(self, entity: Entity, number: str, outermost: str | None, depth: int) -> None:
        if outermost is None:
            self._unsigned.append(Part(number, entity.kind, entity.name))
        if entity.is_encoded:  # otherwise it is not copied: it may be large, and one in another
            message = read_mail(entity.content, 0, len(entity.content), self._budget, depth + 1)
        else:
            message = read_mail(entity.data, entity.body, entity.end, self._budget, depth + 1)
        self.attach(entity.name, message)

    def attach(self, name: str, message: Structure) -> None:
        """List an attached message, if it is signed; those that are attached to it are listed with it."""
        self._certificate_files += message.certificate_files
        if message.has_signature:
            shown = printable(name or message.fields.subject)
            self._attached.append(Attachment(shown, replace(message, certificate_files=())))
        else:
            self._attached.extend(message.attached)
