"""Signed messages and certificates whose trust is in question. The form of a file is told by its content.

Read are mails (.eml; clear-signed, or opaque in application/pkcs7-mime), Outlook's .msg, the bare CMS (.p7m with its
content, .p7s without; DER, BER, PEM or base64), and a certificate in any form that `formats` reads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .. import formats
from ..certificates.certificate import Certificate
from ..certificates.reading import Form
from ..chains.index import CertificateIndex
from ..errors import FormatError, PasswordNeededError
from ..formats import asn1
from ..text import QT_TRANSLATE_NOOP, text
from . import cms, mime, outlook, refusal
from .cms import Content, Signature
from .mime import Signed

__all__ = ["Content", "Message", "Signature", "read"]

_MAX_CANDIDATES = 100
"""The most certificates in one file among which the one in question is looked for."""
_MAX_CERTIFICATE_BYTES = 2**21
"""The largest file that is read as certificates, in bytes."""
_BLOCK = re.compile(rb"-----BEGIN [^-\r\n]{1,60}-----([^-]*)-----END ")


@dataclass(frozen=True, slots=True)
class Message:
    """A signed message, or a certificate by itself.

    Attributes:
        certificates: Those included, the signer's and the one in question among them.
        signatures: One for each signer; none for a certificate by itself.
        certificate: The certificate in question; None for a message.
        content: What was signed; None if it is missing.
        detached: The content is beside the signature, not in it: its line ends may have been changed since.
        form: The form of the file that holds the certificate in question; None for a message.
    """

    certificates: tuple[Certificate, ...]
    signatures: tuple[Signature, ...] = ()
    certificate: Certificate | None = None
    content: bytes | None = None
    detached: bool = False
    form: Form | None = None

    @property
    def lacks_content(self) -> bool:
        """It is a signature whose content is another file."""
        return self.certificate is None and self.content is None

    @property
    def contents(self) -> tuple[bytes, ...]:
        """The content as it may have been signed: as it is, and with canonical line ends (RFC 8551 3.1.1).

        Programs that save a mail may write LF; what the sender's program signed has CR LF.
        """
        if self.content is None:
            return ()
        if not self.detached:
            return (self.content,)
        canonical = self.content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        return tuple(dict.fromkeys((self.content, canonical)))


def read(data: bytes) -> Message:
    """Read a message or a certificate.

    Args:
        data: The file's content.

    Raises:
        FormatError: It is encrypted, not signed, damaged, or neither a message nor a certificate; with what to do.
    """
    form = _form_of(data)
    if form is Form.COMPOUND_FILE:
        return _message(outlook.find(data))
    if form is Form.MAIL:
        return _message(mime.find(data))
    encoded = data
    if form in (Form.PEM, Form.BASE64):
        block = _BLOCK.search(data)
        encoded = mime.from_base64(block[1] if block else data)
        form = _form_of(encoded)
    if form is Form.PKCS7 and (signed := cms.decode(encoded)).signatures:
        return _message(Signed(encoded), signed)
    if form is Form.OTHER_CMS:
        raise refusal.refused(encoded) or refusal.DamagedError()
    return _of_certificates(data)


def _form_of(data: bytes) -> Form | None:
    """Tell the form; None for an encoding of more elements than any signature has, through which none is looked for."""
    is_vast = data[:1] == bytes((asn1.SEQUENCE,)) and asn1.count(data, refusal.MAX_ELEMENTS) == refusal.MAX_ELEMENTS
    return None if is_vast else formats.form_of(data)


def _message(found: Signed, decoded: cms.SignedData | None = None) -> Message:
    signed = decoded or cms.decode(found.signature)
    if not signed.signatures:
        raise refusal.UnsignedError
    content = found.content if signed.content is None else signed.content
    return Message(signed.certificates, signed.signatures, content=content, detached=signed.content is None)


def _of_certificates(data: bytes) -> Message:
    if len(data) > _MAX_CERTIFICATE_BYTES:
        message = QT_TRANSLATE_NOOP(
            "core", "This file is too large for a certificate, and is no message. Choose another one."
        )
        raise FormatError(text(message))
    try:
        reading = formats.read(data)
    except PasswordNeededError as error:
        message = QT_TRANSLATE_NOOP(
            "core", "This file is locked with a password. Export its certificate alone (.cer), and check that."
        )
        raise FormatError(text(message)) from error
    if not reading.certificates:
        raise FormatError(text(QT_TRANSLATE_NOOP("core", "There is no certificate in this file. Choose another one.")))
    return Message(reading.certificates, certificate=_in_question(reading.certificates), form=reading.form)


def _in_question(certificates: tuple[Certificate, ...]) -> Certificate:
    """Return the end-entity certificate, else the one that issued no other."""
    if len(certificates) > _MAX_CANDIDATES:
        raise _several()
    known = CertificateIndex(certificates)
    issuers = {issuer for certificate in certificates for issuer in known.issuers_of(certificate)}
    lowest = [certificate for certificate in certificates if certificate not in issuers]
    users = [certificate for certificate in lowest if not certificate.is_ca]
    found = users or lowest
    if len(found) != 1:
        raise _several()
    return found[0]


def _several() -> FormatError:
    message = QT_TRANSLATE_NOOP(
        "core", "There are several certificates in this file that may be meant. Save one by itself, and check that."
    )
    return FormatError(text(message))
