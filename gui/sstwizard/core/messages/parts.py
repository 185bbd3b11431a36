"""The parts of a message as values: signed parts, unsigned ones, attached messages and attached certificates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import chain

from .. import formats
from ..certificates.budget import MAX, Budget, Cost
from ..certificates.certificate import Certificate
from ..certificates.reading import Form, Problem, Reading, ReadingBuilder
from ..errors import FormatError, PasswordNeededError
from ..formats.unknown import UnknownFormError
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from .headers import MailFields
from .signature import Content, Signature
from .verdict import TOO_MANY, Fault, Outcome, RefusalError

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
class Attachment:
    """A signed message that is attached to another.

    Attributes:
        name: What it is called there.
        message: What it consists of.
    """

    name: str
    message: Structure


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
    """

    signed: tuple[SignedPart, ...] = ()
    unsigned: tuple[Part, ...] = ()
    attached: tuple[Attachment, ...] = ()
    fault: Fault | None = None
    fields: MailFields = field(default_factory=MailFields)
    has_encrypted_part: bool = False
    is_encoded_twice: bool = False
    certificate_files: tuple[CertificateFile, ...] = ()

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
            attached=tuple(replace(each, message=each.message.without_content()) for each in self.attached),
        )


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
        raise RefusalError(TOO_MANY)


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
