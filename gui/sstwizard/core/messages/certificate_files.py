"""Files of certificates that are attached to a message, such as those in which a partner sends its CA."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .. import formats
from ..certificates.budget import Budget, Cost
from ..certificates.reading import Form, Problem, Reading, ReadingBuilder
from ..errors import FormatError, PasswordNeededError
from ..formats.unknown import UnknownFormError
from ..text import printable

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
