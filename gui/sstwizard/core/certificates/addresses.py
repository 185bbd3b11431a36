"""Email addresses in certificates, and their comparison."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from typing import Any

from cryptography import x509
from cryptography.x509.oid import NameOID

from .details import MALFORMED, MAX_PLAIN_SIZE, REFUSED, LenientReader, read_strictly

_MAX_LABEL = 63
"""The characters of the longest label (RFC 1035 2.3.4); encoding a hostile one of megabytes takes hours."""
SMTP_UTF8_MAILBOX = "1.3.6.1.5.5.7.8.9"


def addresses_of(der: bytes) -> tuple[str, ...]:
    """Return the addresses in a certificate, without duplicates; none if it can't be decoded.

    These are rfc822Name and SmtpUTF8Mailbox in its subjectAltName (RFC 5280 4.2.1.6, RFC 9598 3) and emailAddress in
    its subject (RFC 8550 3).
    """
    found: dict[str, None] = {}
    for read in (_alternative, _of_subject):
        try:
            found |= dict.fromkeys(read_strictly(der, lambda certificate: tuple(read(certificate))))  # noqa: B023
        except REFUSED:  # for the sake of anything in it, such as a date or another extension
            with suppress(*MALFORMED):
                found |= dict.fromkeys(_read_leniently(der))
    return tuple(found)


def _read_leniently(der: bytes) -> Iterator[str]:
    if len(der) > MAX_PLAIN_SIZE:
        return
    names: Any = LenientReader(der).extension(x509.SubjectAlternativeName, lambda names: names)
    yield from (each.chosen.contents.decode() for each in names or () if each.name == "rfc822_name")


def _of_subject(certificate: x509.Certificate) -> Iterator[str]:
    for attribute in certificate.subject.get_attributes_for_oid(NameOID.EMAIL_ADDRESS):
        yield str(attribute.value)


def _alternative(certificate: x509.Certificate) -> Iterator[str]:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return
    for name in names:
        if isinstance(name, x509.RFC822Name):
            yield name.value
        elif isinstance(name, x509.OtherName) and name.type_id.dotted_string == SMTP_UTF8_MAILBOX:
            from .limited_asn1 import core  # slow to import, and seldom needed

            yield str(core.UTF8String.load(name.value, strict=True).native)


@lru_cache(maxsize=10_000)
def comparable(address: str) -> str:
    """Return an address in comparable form: its domain in lower case and as A-labels (RFC 5280 7.5).

    So is its local part in lower case, if that is ASCII (RFC 8550 3); of others nothing is known (RFC 9598 5).
    """
    local, _, domain = address.strip().rpartition("@")
    host = ".".join(map(_a_label, domain.split(".")))
    return (local.lower() if local.isascii() else local).strip('"') + "@" + host


def _a_label(label: str) -> str:
    """Return a label of a domain in the form of DNS (RFC 5891 4.4), unless it is too long for that."""
    if label.isascii() or len(label) > _MAX_LABEL:
        return label.lower()
    return "xn--" + unicodedata.normalize("NFC", label.lower()).encode("punycode").decode("ascii")
