"""Certification paths: every path from a certificate up to a root, and whether the best of them holds.

`chain` says who issued whom; here those answers become paths, and OpenSSL judges each by RFC 5280 6 (signatures, times,
CA flags, key usage of the CAs, path lengths, name constraints, critical extensions). A certificate may have several
issuers (cross-signing), of which OpenSSL by itself would follow only one; Windows tries them all, and so is done here.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum

from OpenSSL.crypto import (
    FILETYPE_ASN1,
    Error,
    X509Store,
    X509StoreContext,
    X509StoreContextError,
    load_certificate,
)

from ..certificates.certificate import Certificate
from ..certificates.oids import allows_email
from ..text import QT_TRANSLATE_NOOP, Text, text
from .index import CertificateIndex
from .paths import paths
from .signing import is_self_signed


class Outcome(Enum):
    """What became of the question, from best to worst."""

    TRUSTED = "trusted"
    CONTENT_MISSING = "content-missing"
    """The certificate is trusted, but what was signed is another file that is not there."""
    UNTRUSTED_ROOT = "untrusted-root"
    """The path leads to a root that is not in the collection."""
    INCOMPLETE = "incomplete"
    """The path stops: an issuer is missing."""
    NOT_YET_VALID = "not-yet-valid"
    EXPIRED = "expired"
    PURPOSE = "purpose"
    """The extended key usage of a certificate in the path excludes e-mail."""
    KEY_USAGE = "key-usage"
    """The signer's certificate may not sign."""
    PATH_LENGTH = "path-length"
    NAME_CONSTRAINTS = "name-constraints"
    NOT_A_CA = "not-a-ca"
    """A certificate in the path may not issue others."""
    REFUSED = "refused"
    """OpenSSL refuses the path for another reason."""
    UNCHECKABLE = "uncheckable"
    TAMPERED = "tampered"


Fault = tuple[Outcome, Text]
"""What is wrong, in a word and in a sentence."""


@dataclass(frozen=True, slots=True)
class CertificationPath:
    """A certification path, as far as it could be built.

    Attributes:
        certificates: From the certificate in question to the root.
        outcome: Whether it holds.
        reason: What is wrong with a certificate in it; None if nothing is.
    """

    certificates: tuple[Certificate, ...]
    outcome: Outcome
    reason: Text | None = None

    @property
    def holds(self) -> bool:
        """It leads to a trusted root, and nothing is wrong along it."""
        return self.outcome is Outcome.TRUSTED


def best_path(
    certificate: Certificate,
    pool: CertificateIndex,
    anchors: Collection[Certificate],
    now: datetime,
    preferred: Collection[Certificate] = (),
) -> CertificationPath:
    """Return a path that holds, if there is any; else the one that comes nearest.

    Args:
        certificate: The one in question.
        pool: Where issuers are looked for.
        anchors: The self-signed roots that are trusted.
        now: The moment to check for, UTC.
        preferred: Of several paths that hold, the one with the fewest certificates outside of these is taken.
    """

    def rank(path: CertificationPath) -> tuple[int, int]:
        strangers = sum(each not in preferred for each in path.certificates[1:])
        return _RANKS.get(path.outcome, 1), strangers

    candidates = paths(certificate, pool, lambda top: top in anchors or is_self_signed(top), preferred)
    return min((_judged(path, anchors, now) for path in candidates), key=rank)


_RANKS = {Outcome.TRUSTED: 0, Outcome.UNTRUSTED_ROOT: 2, Outcome.INCOMPLETE: 3}
"""A path that holds, one that reaches a trusted root but has a fault, one to another root, one that just stops."""


def _judged(path: tuple[Certificate, ...], anchors: Collection[Certificate], now: datetime) -> CertificationPath:
    if path[-1] not in anchors:
        return CertificationPath(path, Outcome.UNTRUSTED_ROOT if is_self_signed(path[-1]) else Outcome.INCOMPLETE)
    faults = (_purpose_fault(certificate) for certificate in path)
    fault = next(filter(None, faults), None) or _openssl_fault(path, now)
    return CertificationPath(path, *fault) if fault else CertificationPath(path, Outcome.TRUSTED)


def fault_of(certificate: Certificate, now: datetime) -> Fault | None:
    """Return what is wrong with a certificate by itself, whoever issued it.

    Args:
        certificate: The one in question.
        now: The moment to check for, UTC.
    """
    start, end = certificate.details.not_before, certificate.details.not_after
    if end is not None and end < now:
        return Outcome.EXPIRED, _about(certificate, _EXPIRED)
    if start is not None and now < start:
        return Outcome.NOT_YET_VALID, _about(certificate, _NOT_YET_VALID)
    return _purpose_fault(certificate)


def _purpose_fault(certificate: Certificate) -> Fault | None:
    """Exchange Server wants e-mail protection all along the path, or CAs that name no purpose.

    It is the certificate's own extension that counts: Windows' properties don't go to Exchange.
    """
    if allows_email(certificate.details.purposes):
        return None
    return Outcome.PURPOSE, _about(certificate, _PURPOSE)


def _openssl_fault(path: tuple[Certificate, ...], now: datetime) -> Fault | None:
    store = X509Store()
    store.set_time(now.astimezone(UTC))
    try:
        signer, *between = (load_certificate(FILETYPE_ASN1, certificate.der) for certificate in path)
        store.add_cert(between.pop() if between else signer)
        X509StoreContext(store, signer, between).verify_certificate()
    except X509StoreContextError as error:
        code, depth, _ = error.errors
        outcome, message = _FAULTS.get(code, (Outcome.REFUSED, _REFUSED))
        return outcome, _about(path[min(depth, len(path) - 1)], message, code)
    except Error:
        return Outcome.UNCHECKABLE, _about(path[0], _UNREADABLE)
    return None


def _about(certificate: Certificate, message: str, code: int = 0) -> Text:
    details = certificate.details
    return text(message, name=certificate.name, start=details.not_before, end=details.not_after, code=code)


_PURPOSE = QT_TRANSLATE_NOOP(
    "core", "“{name}” is not meant for e-mail: its extended key usage names other purposes. Use another certificate."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "core", "A certificate in the path of “{name}” can't be read well enough to check it. Ask the CA for a new one."
)
_REFUSED = QT_TRANSLATE_NOOP("core", "“{name}” is refused (OpenSSL's error {code}). Ask the CA what is wrong with it.")
_EXPIRED = QT_TRANSLATE_NOOP("core", "“{name}” expired on {end}. Ask the CA for its successor.")
_NOT_YET_VALID = QT_TRANSLATE_NOOP(
    "core", "“{name}” is not valid before {start}. Wait, or check this computer's clock."
)
_NOT_A_CA = QT_TRANSLATE_NOOP(
    "core", "“{name}” may not issue certificates, but it issued one here. Don't trust what it issued."
)
_PATH_LENGTH = QT_TRANSLATE_NOOP(
    "core", "There are more CAs below “{name}” than its path length allows. Ask the CA for a certificate without this."
)
_NAMES = QT_TRANSLATE_NOOP(
    "core", "A name in “{name}” is one that a CA above it may not certify (name constraints). Ask the CA."
)
_CRITICAL = QT_TRANSLATE_NOOP(
    "core", "“{name}” has a critical extension that is not known here, so it can't be judged. Ask the CA about it."
)
_OTHER_KEY = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” names another certificate as its issuer than the one whose key signed it, so its chain is not taken. "
    "Ask the CA for a new one.",
)
_BROKEN = QT_TRANSLATE_NOOP("core", "The signature on “{name}” does not fit its issuer. Don't trust it.")

_FAULTS = {
    7: (Outcome.REFUSED, _BROKEN),  # X509_V_ERR_CERT_SIGNATURE_FAILURE
    9: (Outcome.NOT_YET_VALID, _NOT_YET_VALID),  # X509_V_ERR_CERT_NOT_YET_VALID
    10: (Outcome.EXPIRED, _EXPIRED),  # X509_V_ERR_CERT_HAS_EXPIRED
    20: (Outcome.REFUSED, _OTHER_KEY),  # X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY: authority key identifier
    25: (Outcome.PATH_LENGTH, _PATH_LENGTH),  # X509_V_ERR_PATH_LENGTH_EXCEEDED
    32: (Outcome.NOT_A_CA, _NOT_A_CA),  # X509_V_ERR_KEYUSAGE_NO_CERTSIGN
    34: (Outcome.UNCHECKABLE, _CRITICAL),  # X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION
    47: (Outcome.NAME_CONSTRAINTS, _NAMES),  # X509_V_ERR_PERMITTED_VIOLATION
    48: (Outcome.NAME_CONSTRAINTS, _NAMES),  # X509_V_ERR_EXCLUDED_VIOLATION
    79: (Outcome.NOT_A_CA, _NOT_A_CA),  # X509_V_ERR_INVALID_CA
}
"""What X509_verify_cert says (x509_vfy.h), in our words."""
