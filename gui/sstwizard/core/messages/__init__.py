"""Signed messages and certificates whose trust is in question. The form of a file is determined by its content.

What can be read: mails (.eml; clear-signed, or opaque in application/pkcs7-mime), Outlook's .msg, the bare CMS (.p7m
with its content, .p7s without; DER, BER, PEM or base64), and a certificate in any form that `formats` reads.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from .. import formats
from ..certificates.certificate import Certificate
from ..certificates.reading import Form, Reading
from ..chains.index import CertificateIndex
from ..chains.signing import is_self_signed
from ..errors import FormatError, PasswordNeededError
from ..formats.mail_header import is_mailbox
from ..text import QT_TRANSLATE_NOOP, Text, text
from . import mime, outlook, verdict
from .signature import Content
from .structure import Structure, certificates_of, message_budget, read_cms, read_mail, variants

_MAX_CANDIDATES = 100
"""The most certificates in one file among which the one in question is looked for."""
_MAX_CERTIFICATE_BYTES = 2**21
"""The largest file that is read as certificates, in bytes."""
_BLOCK = re.compile(rb"-----BEGIN [^-\r\n]{1,60}-----([^-]*)-----END ")

_LABEL = re.compile(rb"-----BEGIN (?:CMS|PKCS ?#?7)")
"""The label of a signature in PEM (RFC 7468 8 and 9), which is no certificate even if it is damaged."""


@dataclass(frozen=True, slots=True, eq=False)
class Message:
    """A message that was received, or a certificate by itself.

    Attributes:
        certificates: Those included, the signer's and the one in question among them.
        structure: What the message consists of.
        certificate: The certificate in question; None for a message.
        form: The form of the file that holds the certificate in question; None for a message.
        name: Where it was found, fit for display: "inbox.mbox ▸ 17" is the 17th in it.
        error: Why a file that was opened by itself could not be read; None where it could.
        is_loss: Whether that file may hold a certificate or a signed message; without an error it says nothing.
    """

    certificates: tuple[Certificate, ...]
    structure: Structure = field(default_factory=Structure)
    certificate: Certificate | None = None
    form: Form | None = None
    name: str = ""
    error: Text | None = None
    is_loss: bool = True

    @property
    def date(self) -> datetime | None:
        """Its Date field, UTC; None if that is missing or can't be read."""
        return self.structure.fields.date

    @property
    def has_intermediates(self) -> bool:
        """It includes intermediate CA certificates, which may complete a signer's chain."""
        return any(each.is_ca and each != self.certificate and not is_self_signed(each) for each in self.certificates)

    @property
    def lacks_content(self) -> bool:
        """It is a signature whose content is in another file, without which it can't be checked."""
        return any(
            Content.MISSING in part.checked if part.checked else not part.contents for part in self.structure.signed
        )

    def without_content(self) -> Message:
        """Return it with its signatures checked, and without what was signed, which may be large."""
        return replace(self, structure=self.structure.without_content())

    def with_content(self, content: bytes) -> Message:
        """Return a signature with the content that another file holds."""
        (part,) = self.structure.signed
        signed = (replace(part, contents=variants(content)),)
        return replace(self, structure=replace(self.structure, signed=signed))


def read(
    data: bytes, *, is_detached: bool = False, read_certificates: Callable[[bytes], Reading] = formats.read
) -> Message:
    """Read a message or a certificate.

    Args:
        data: The file's content.
        is_detached: What it signs is known to be in another file, and is not to be looked for in this one.
        read_certificates: Reads what is no message.

    Raises:
        FormatError: It is damaged, holds several messages, or is neither a message nor a certificate.
    """
    message = message_or_form(data, is_detached=is_detached)
    return message if isinstance(message, Message) else _of_certificates(data, message, read_certificates)


def message_or_form(data: bytes, *, is_detached: bool = False) -> Message | Form | None:
    """Read a message; return the form of anything else, that of its content where it is in base64.

    Args:
        data: The file's content.
        is_detached: See `read`.

    Raises:
        FormatError: It is damaged, or holds several messages.
    """
    form = formats.form_of(data)
    if form is Form.COMPOUND_FILE:
        return message_of(outlook.read(data))
    if form in (Form.MAIL, Form.MAILBOX):
        if is_mailbox(data):
            message = QT_TRANSLATE_NOOP(
                "core",
                "This file contains several messages. Save the one you need as a separate file, or check all of them "
                "on the page “Mail” (“sstwizard survey”).",
            )
            raise FormatError(text(message))
        return message_of(read_mail(data))
    encoded = data
    blocks = _BLOCK.findall(data) if form is Form.PEM else [data]
    if form in (Form.PEM, Form.BASE64):
        encoded = mime.from_base64(blocks[0] if blocks else data)
        form = formats.form_of(encoded)
    structure = read_cms(encoded, message_budget(len(data))) if form in (Form.PKCS7, Form.OTHER_CMS) else None
    if structure is None:
        return form
    if encoded is not data and (len(blocks) != 1 or not mime.is_strict_base64(blocks[0])):
        return message_of(Structure(fault=verdict.MORE_DATA))
    if is_detached and any(part.contents for part in structure.signed):
        return message_of(Structure(fault=verdict.OWN_CONTENT))
    return message_of(structure)


def message_of(structure: Structure) -> Message:
    """Return the message of a structure, with the certificates that its signatures include."""
    return Message(certificates_of(structure.signed), structure)


def _of_certificates(data: bytes, form: Form | None, read_certificates: Callable[[bytes], Reading]) -> Message:
    if form is not Form.PKCS7 and _LABEL.search(data):
        return message_of(Structure(fault=verdict.DAMAGED))
    if len(data) > _MAX_CERTIFICATE_BYTES:
        message = QT_TRANSLATE_NOOP(
            "core", "This file is too large for a certificate and isn't a message. Choose another file."
        )
        raise FormatError(text(message))
    try:
        reading = read_certificates(data)
    except PasswordNeededError as error:
        message = QT_TRANSLATE_NOOP(
            "core", "This file is locked with a password. Export its certificate (.cer), and check that."
        )
        raise FormatError(text(message)) from error
    if not reading.certificates:
        raise FormatError(text(QT_TRANSLATE_NOOP("core", "There is no certificate in this file. Choose another one.")))
    return Message(reading.certificates, certificate=_in_question(reading.certificates), form=reading.form)


def _in_question(certificates: tuple[Certificate, ...]) -> Certificate:
    """Return the end-entity certificate, else the one that issued no other."""
    candidates: list[Certificate] = []
    if len(certificates) <= _MAX_CANDIDATES:
        known = CertificateIndex(certificates)
        issuers = {issuer for certificate in certificates for issuer in known.issuers_of(certificate)}
        lowest = [certificate for certificate in certificates if certificate not in issuers]
        candidates = [certificate for certificate in lowest if not certificate.is_ca] or lowest
    if len(candidates) != 1:
        message = QT_TRANSLATE_NOOP(
            "core", "Several certificates in this file could be the signer's. Save one by itself, and check that."
        )
        raise FormatError(text(message))
    return candidates[0]
