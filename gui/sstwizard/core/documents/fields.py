"""The fields of a certificate that auditors ask for: rows in the inventory, columns in the table."""

from __future__ import annotations

from datetime import datetime

from ..certificates.certificate import Certificate
from ..certificates.oids import usage_name
from ..chains.signing import CertificateKind, kind_of
from ..text import QT_TRANSLATE_NOOP, printable
from .writing import Edition

_SERIAL_NUMBER = QT_TRANSLATE_NOOP("core", "Serial number")
_SHA1 = QT_TRANSLATE_NOOP("core", "Thumbprint (SHA-1)")
_SHA256 = QT_TRANSLATE_NOOP("core", "Thumbprint (SHA-256)")

HEX_FIELDS = frozenset({_SERIAL_NUMBER, _SHA1, _SHA256})
"""The names of fields of hex digits, which people compare digit by digit."""

_KINDS = {
    CertificateKind.ROOT_CA: QT_TRANSLATE_NOOP("core", "Root CA, self-signed"),
    CertificateKind.INTERMEDIATE_CA: QT_TRANSLATE_NOOP("core", "Intermediate CA"),
    CertificateKind.END_ENTITY: QT_TRANSLATE_NOOP("core", "Not a CA"),
}
_UNLIMITED = QT_TRANSLATE_NOOP("core", "Not limited")
NOT_DECODED = QT_TRANSLATE_NOOP("core", "could not be decoded")


def fields(certificate: Certificate, edition: Edition) -> dict[str, tuple[str, ...]]:
    """Return the values of each field by its marked name; the same names for every certificate, in the same order.

    Limits set by Windows' properties are left out: the file holds bare certificates.
    """
    details, unknown = certificate.details, edition.words(NOT_DECODED)
    path_length = details.path_length
    return {
        QT_TRANSLATE_NOOP("core", "Subject"): (details.subject or unknown,),
        QT_TRANSLATE_NOOP("core", "Issuer"): (details.issuer or unknown,),
        QT_TRANSLATE_NOOP("core", "Kind"): (edition.words(_KINDS[kind_of(certificate)]),),
        QT_TRANSLATE_NOOP("core", "Path length limit"): () if path_length is None else (str(path_length),),
        QT_TRANSLATE_NOOP("core", "Valid from (UTC)"): (_moment(details.not_before) or unknown,),
        QT_TRANSLATE_NOOP("core", "Valid to (UTC)"): (_moment(details.not_after) or unknown,),
        _SERIAL_NUMBER: (details.serial_number,),
        QT_TRANSLATE_NOOP("core", "Public key"): (str(details.key or unknown),),
        QT_TRANSLATE_NOOP("core", "Signature algorithm"): (str(details.signature_algorithm or unknown),),
        QT_TRANSLATE_NOOP("core", "Key usage"): _key_usage(certificate, edition),
        QT_TRANSLATE_NOOP("core", "Extended key usage"): _purposes(certificate, edition),
        QT_TRANSLATE_NOOP("core", "CRL distribution points (CDP)"): details.crl_urls,
        QT_TRANSLATE_NOOP("core", "Issuer's certificate (AIA)"): details.issuer_urls,
        _SHA1: (certificate.thumbprint,),
        _SHA256: (certificate.sha256,),
        QT_TRANSLATE_NOOP("core", "Friendly name"): (certificate.friendly_name,),
        QT_TRANSLATE_NOOP("core", "Found in"): (printable(edition.translate(certificate.origin)),),
        QT_TRANSLATE_NOOP("core", "Fields that could not be decoded"): details.undecodable,
    }


def _key_usage(certificate: Certificate, edition: Edition) -> tuple[str, ...]:
    usage = certificate.details.key_usage
    return tuple(map(edition.words, (_UNLIMITED,) if usage is None else usage.words))


def _purposes(certificate: Certificate, edition: Edition) -> tuple[str, ...]:
    purposes = certificate.details.purposes
    if purposes is None:
        return (edition.words(_UNLIMITED),)
    return tuple(oid if usage_name(oid) == oid else f"{edition.words(usage_name(oid))} ({oid})" for oid in purposes)


def _moment(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}" if moment else ""
