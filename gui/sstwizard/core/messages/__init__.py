"""Signed messages and certificates whose trust is in question. What a file is, its content says.

Read are mails (.eml; clear-signed, or opaque in application/pkcs7-mime), Outlook's .msg, the bare CMS (.p7m with its
content, .p7s without; DER, BER, PEM or base64), and a certificate in any form that `formats` reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .. import formats
from ..certificates.certificate import Certificate
from ..chains.index import CertificateIndex
from ..errors import FormatError, PasswordNeededError
from ..formats import asn1
from ..formats.asn1 import Shape
from ..text import QT_TRANSLATE_NOOP, text
from . import cms, mime, outlook, refusal
from .cms import Content, Signature
from .mime import Signed

__all__ = ["Content", "Message", "Signature", "read"]

_MAX_CANDIDATES = 100
"""Certificates in one file among which the one that is meant is looked for."""
_MAX_CERTIFICATE_BYTES = 2**21
"""Bytes of a file in which nothing but a certificate can be."""
_BLOCK = re.compile(rb"-----BEGIN [^-\r\n]{1,60}-----([^-]*)-----END ")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]*")


@dataclass(frozen=True, slots=True)
class Message:
    """What is to be checked: a signed message, or a certificate by itself.

    Attributes:
        certificates: Those that came along, the signer's and the one in question among them.
        signatures: One for each signer; none for a certificate by itself.
        certificate: The certificate in question; None for a message.
        content: What was signed; None if it is not there.
        detached: The content stood beside the signature, not in it: its line ends may have been changed since.
    """

    certificates: tuple[Certificate, ...]
    signatures: tuple[Signature, ...] = ()
    certificate: Certificate | None = None
    content: bytes | None = None
    detached: bool = False

    @property
    def lacks_content(self) -> bool:
        """It is a signature whose content is another file."""
        return self.certificate is None and self.content is None

    @property
    def contents(self) -> tuple[bytes, ...]:
        """The forms in which the content may have been signed: as it is, and with canonical line ends (RFC 8551 3.1.1).

        Where lines end in LF alone, a program of this system wrote the file; the sender's signed CR LF.
        """
        if self.content is None:
            return ()
        if not self.detached:
            return (self.content,)
        canonical = self.content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        return tuple(dict.fromkeys((self.content, canonical)))


def is_message(data: bytes) -> bool:
    """Tell whether the bytes look like a mail, or like one that Outlook saved."""
    return data.startswith(outlook.BEGINNING) or mime.is_mail(data)


def read(data: bytes) -> Message:
    """Read a message or a certificate.

    Args:
        data: The file's content.

    Raises:
        FormatError: It is encrypted, not signed, damaged, or neither a message nor a certificate; with what to do.
    """
    if data.startswith(outlook.BEGINNING):
        return _message(outlook.find(data))
    encoded = _encoded(data)
    if encoded is not None:
        shape = asn1.shape(encoded, asn1.element(encoded))
        if shape is Shape.SIGNED_DATA and (signed := cms.decode(encoded)).signatures:
            return _message(Signed(encoded), signed)
        if shape in (Shape.ENCRYPTED, Shape.OTHER_CONTENT):
            raise refusal.refused(encoded) or refusal.DamagedError()
    elif mime.is_mail(data):
        return _message(mime.find(data))
    return _of_certificates(data)


def _message(found: Signed, decoded: cms.SignedData | None = None) -> Message:
    signed = decoded or cms.decode(found.signature)
    if not signed.signatures:
        raise refusal.UnsignedError
    content = found.content if signed.content is None else signed.content
    return Message(signed.certificates, signed.signatures, content=content, detached=signed.content is None)


def _encoded(data: bytes) -> bytes | None:
    """Return the first ASN.1 encoding in the data, itself or in PEM or bare base64; None if there is none."""
    return next((each for each in _candidates(data) if _is_whole(each)), None)


def _candidates(data: bytes) -> Iterator[bytes]:
    yield data
    block = _BLOCK.search(data)
    if block:
        yield mime.from_base64(block[1])
    elif _BASE64.fullmatch(data):
        yield mime.from_base64(data)


def _is_whole(data: bytes) -> bool:
    if data[:1] != bytes((asn1.SEQUENCE,)) or asn1.count(data, refusal.MAX_ELEMENTS) == refusal.MAX_ELEMENTS:
        return False
    try:
        return asn1.element(data).end > 0
    except FormatError:
        return False


def _of_certificates(data: bytes) -> Message:
    if len(data) > _MAX_CERTIFICATE_BYTES:
        message = QT_TRANSLATE_NOOP(
            "core", "This file is too large for a certificate, and is no message. Choose another one."
        )
        raise FormatError(text(message))
    try:
        certificates = formats.read(data).certificates
    except PasswordNeededError as error:
        message = QT_TRANSLATE_NOOP(
            "core", "This file is locked with a password. Export its certificate alone (.cer), and check that."
        )
        raise FormatError(text(message)) from error
    if not certificates:
        raise FormatError(text(QT_TRANSLATE_NOOP("core", "There is no certificate in this file. Choose another one.")))
    return Message(certificates, certificate=_in_question(certificates))


def _in_question(certificates: tuple[Certificate, ...]) -> Certificate:
    """Return the one that the others lead to: the end-entity certificate, else the one that issued no other."""
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
