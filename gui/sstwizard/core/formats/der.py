"""Read certificates in DER, in files of their own or in stores and bundles.

Only the outer structure is checked, as Windows' own stores contain certificates that parsers refuse. Text, PKCS #7 or
half a certificate in a certificate's place is useless, however.
"""

from __future__ import annotations

from ..certificates.budget import Budget, Cost
from ..certificates.certificate import Certificate
from ..certificates.reading import Problem, Reading, ReadingBuilder
from ..errors import FormatError
from ..text import QT_TRANSLATE_NOOP, Text, text
from . import asn1
from .asn1 import Shape

_OTHER_SHAPES = frozenset(Shape) - {Shape.CERTIFICATE, Shape.OTHER}
_PADDING = b"\0\r\n\t \x1a"
MAX_CERTIFICATE_BYTES = 2**20
"""The largest certificate; decoding takes a hundred times as much memory. Exchange accepts 70,000 bytes in all."""


def decode(data: bytes, budget: Budget) -> Reading:
    """Read one certificate, or several in a file made with copy /b.

    Raises:
        FormatError: The data doesn't begin with a complete certificate, or none can be read.
        LimitError: The budget is spent.
    """
    found, offset, joined = ReadingBuilder(), 0, True
    while joined:
        end = asn1.element(data, offset).end
        joined = _certificate_begins_at(data, end)
        try:
            budget.take(Cost.ELEMENTS, offset=offset)
            der, oddity = cut_certificate(data[offset : end if joined else len(data)], offset)
        except FormatError as error:
            found.note(Problem.of(error))
        else:
            found.certificates.append(Certificate(der))
            if oddity:
                found.note(Problem(oddity, end if len(data) > end else offset))
        if budget.is_spent:
            break
        offset = end
    if not found.certificates:
        raise found.first_error
    return found.reading()


def _certificate_begins_at(data: bytes, offset: int) -> bool:
    try:
        return asn1.shape(data, asn1.element(data, offset)) is Shape.CERTIFICATE
    except FormatError:
        return False


def cut_certificate(data: bytes, base: int = 0) -> tuple[bytes, Text | None]:
    """Extract the certificate that data begins with.

    Args:
        data: The data in the place of a certificate.
        base: The offset of `data` in the file, in bytes, for errors.

    Returns:
        The certificate, byte for byte, and a remark if it is unusual.

    Raises:
        FormatError: It isn't a certificate, or not a complete one.
    """
    if not data:
        raise FormatError(
            text(QT_TRANSLATE_NOOP("core", "A certificate was expected here, but there is no data.")), base
        )
    if data[0] != asn1.SEQUENCE:
        raise _no_certificate(base)
    try:
        whole = asn1.element(data)
    except FormatError as error:
        message = QT_TRANSLATE_NOOP("core", "A certificate is damaged or incomplete, and was skipped.")
        raise FormatError(text(message), base) from error
    if whole.content == whole.content_end or asn1.shape(data, whole) in _OTHER_SHAPES:
        raise _no_certificate(base)
    if whole.end > MAX_CERTIFICATE_BYTES:
        raise FormatError(text(QT_TRANSLATE_NOOP("core", "A certificate of more than 1 MB was skipped.")), base)
    return data[: whole.end], _oddity(data, whole)


def _no_certificate(base: int) -> FormatError:
    message = QT_TRANSLATE_NOOP("core", "Data in the place of a certificate isn't a certificate, and was skipped.")
    return FormatError(text(message), base)


def _oddity(data: bytes, whole: asn1.Element) -> Text | None:
    if not whole.is_definite:
        message = QT_TRANSLATE_NOOP("core", "A certificate is encoded in a form (BER) that not every program accepts.")
        return text(message)
    if data[whole.end :].strip(_PADDING):
        message = QT_TRANSLATE_NOOP("core", "Data after the end of a certificate was skipped (bytes: {count}).")
        return text(message, count=len(data) - whole.end)
    return None
