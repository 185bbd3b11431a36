"""A certificate field by field, as auditors ask for it; the inventory prints them, the table has a column of each."""

from __future__ import annotations

from datetime import datetime

from ..certificates.certificate import Certificate
from ..certificates.oids import usage_name
from ..chains.signing import CertificateKind, kind_of
from ..text import QT_TRANSLATE_NOOP, printable
from .writing import Edition

_SUBJECT = QT_TRANSLATE_NOOP("core", "Subject")
_ISSUER = QT_TRANSLATE_NOOP("core", "Issuer")
_KIND = QT_TRANSLATE_NOOP("core", "Kind")
_PATH_LENGTH = QT_TRANSLATE_NOOP("core", "Path length limit")
_VALID_FROM = QT_TRANSLATE_NOOP("core", "Valid from (UTC)")
_VALID_TO = QT_TRANSLATE_NOOP("core", "Valid to (UTC)")
_SERIAL_NUMBER = QT_TRANSLATE_NOOP("core", "Serial number")
_KEY = QT_TRANSLATE_NOOP("core", "Public key")
_SIGNATURE = QT_TRANSLATE_NOOP("core", "Signature algorithm")
_KEY_USAGE = QT_TRANSLATE_NOOP("core", "Key usage")
_PURPOSES = QT_TRANSLATE_NOOP("core", "Extended key usage")
_CRL = QT_TRANSLATE_NOOP("core", "CRL distribution points (CDP)")
_AIA = QT_TRANSLATE_NOOP("core", "Issuer's certificate (AIA)")
_SHA1 = QT_TRANSLATE_NOOP("core", "Thumbprint (SHA-1)")
_SHA256 = QT_TRANSLATE_NOOP("core", "Thumbprint (SHA-256)")
_FRIENDLY_NAME = QT_TRANSLATE_NOOP("core", "Friendly name")
_ORIGIN = QT_TRANSLATE_NOOP("core", "Found in")
_UNDECODABLE = QT_TRANSLATE_NOOP("core", "Fields that could not be decoded")

COMPARED = frozenset({_SERIAL_NUMBER, _SHA1, _SHA256})
"""Fields of hex digits, which are compared character by character."""

_KINDS = {
    CertificateKind.ROOT_CA: QT_TRANSLATE_NOOP("core", "Root CA, self-signed"),
    CertificateKind.INTERMEDIATE_CA: QT_TRANSLATE_NOOP("core", "Intermediate CA"),
    CertificateKind.END_ENTITY: QT_TRANSLATE_NOOP("core", "Not a CA"),
}
_UNLIMITED = QT_TRANSLATE_NOOP("core", "Not limited")
NOT_DECODED = QT_TRANSLATE_NOOP("core", "could not be decoded")


def fields(certificate: Certificate, edition: Edition) -> dict[str, tuple[str, ...]]:
    """Return each field's values by its marked name; the same names for every certificate, in the same order.

    What Windows' properties limit is not told: the file holds bare certificates.

    Args:
        certificate: The certificate.
        edition: The language that the values are written in.
    """
    details, unknown = certificate.details, edition.words(NOT_DECODED)
    return {
        _SUBJECT: (details.subject or unknown,),
        _ISSUER: (details.issuer or unknown,),
        _KIND: (edition.words(_KINDS[kind_of(certificate)]),),
        _PATH_LENGTH: () if details.path_length is None else (str(details.path_length),),
        _VALID_FROM: (_moment(details.not_before) or unknown,),
        _VALID_TO: (_moment(details.not_after) or unknown,),
        _SERIAL_NUMBER: (details.serial_number,),
        _KEY: (str(details.key or unknown),),
        _SIGNATURE: (str(details.signature_algorithm or unknown),),
        _KEY_USAGE: _key_usage(certificate, edition),
        _PURPOSES: _purposes(certificate, edition),
        _CRL: details.crl_urls,
        _AIA: details.issuer_urls,
        _SHA1: (certificate.thumbprint,),
        _SHA256: (certificate.sha256,),
        _FRIENDLY_NAME: (certificate.friendly_name,),
        _ORIGIN: (printable(edition.say(certificate.origin)),),
        _UNDECODABLE: details.undecodable,
    }


def _key_usage(certificate: Certificate, edition: Edition) -> tuple[str, ...]:
    own = certificate.details.key_usage
    if own is None:
        return (edition.words(_UNLIMITED),)
    return tuple(map(edition.words, own.words))


def _purposes(certificate: Certificate, edition: Edition) -> tuple[str, ...]:
    own = certificate.details.purposes
    if own is None:
        return (edition.words(_UNLIMITED),)
    return tuple(_named(oid, edition) for oid in own)


def _named(oid: str, edition: Edition) -> str:
    name = usage_name(oid)
    return oid if name == oid else f"{edition.words(name)} ({oid})"


def _moment(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}" if moment else ""
