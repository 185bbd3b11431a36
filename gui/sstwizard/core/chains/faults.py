"""What may be wrong with a certificate in a path, in a word and in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from enum import Enum

from ..certificates.algorithms import called
from ..certificates.certificate import Certificate
from ..certificates.oids import allows_email
from ..certificates.programs import withdrawal
from ..formats.encoded import critical_extensions
from ..text import QT_TRANSLATE_NOOP, Text, text
from .strength import Strength, key_strength, signature_strength


class Outcome(Enum):
    """What became of the question, from best to worst."""

    TRUSTED = "trusted"
    NEEDS_INTERMEDIATES = "needs-intermediates"
    """Trusted, but only with intermediates that the message includes."""
    CONTENT_MISSING = "content-missing"
    """The certificate is trusted, but what was signed is another file that is not there."""
    UNTRUSTED_ROOT = "untrusted-root"
    """The path leads to a root that is not in the collection."""
    INCOMPLETE = "incomplete"
    """The path stops: an issuer is missing."""
    DISTRUSTED = "distrusted"
    """A certificate in the path is disallowed, whoever vouches for the others."""
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
    POLICY = "policy"
    """A CA asks for a certificate policy that the path does not have."""
    WEAK = "weak"
    """A signature or key in the path is so weak that it proves nothing."""
    REFUSED = "refused"
    """OpenSSL refuses the path for another reason."""
    UNCHECKABLE = "uncheckable"
    """A signature or a certificate in the path can't be checked here."""
    UNSIGNED = "unsigned"
    MALFORMED = "malformed"
    """It is put together so that what is signed may be something other than what is shown."""
    TAMPERED = "tampered"


_NETSCAPE_TYPE = "2.16.840.1.113730.1.1"
"""The OID of nsCertType."""
Fault = tuple[Outcome, Text]
"""What is wrong, in a word and in a sentence."""


def fault_of(certificate: Certificate, now: datetime) -> Fault | None:
    """Return what is wrong with a certificate by itself, whoever issued it.

    Args:
        certificate: The one in question.
        now: The moment to check for, UTC.
    """
    return _time_fault(certificate, now) or lasting_fault(certificate)


def lasting_fault(certificate: Certificate) -> Fault | None:
    """Return what is wrong with a certificate by itself at any time."""
    return _purpose_fault(certificate) or _weakness_fault(certificate) or _critical_fault(certificate)


def _time_fault(certificate: Certificate, moment: datetime) -> Fault | None:
    start, end = certificate.details.not_before, certificate.details.not_after
    if end is not None and end < moment:
        return Outcome.EXPIRED, _about(certificate, _EXPIRED)
    if start is not None and moment < start:
        return Outcome.NOT_YET_VALID, _about(certificate, _NOT_YET_VALID)
    return None


def time_faults(path: tuple[Certificate, ...], now: datetime, at: datetime) -> Iterator[Fault | None]:
    """Yield what is wrong with the dates of a path whose first certificate is checked for another moment."""
    for certificate in path:
        dates = certificate.details.not_before, certificate.details.not_after
        unreadable = (Outcome.UNCHECKABLE, _about(certificate, _BAD_DATE)) if None in dates else None
        yield unreadable or _time_fault(certificate, at if certificate is path[0] else now)


def _purpose_fault(certificate: Certificate) -> Fault | None:
    """Exchange Server wants e-mail protection all along the path, or CAs that name no purpose.

    It is the certificate's own extension that counts: Windows' properties don't go to Exchange.
    """
    if allows_email(certificate.details.purposes):
        return None
    return Outcome.PURPOSE, _about(certificate, _PURPOSE)


def _critical_fault(certificate: Certificate) -> Fault | None:
    """A critical extension that nothing here looks at keeps a certificate from being used (RFC 5280 4.2).

    OpenSSL names all of those but nsCertType, which it leaves to the check of a purpose.
    """
    if _NETSCAPE_TYPE not in critical_extensions(certificate.der):
        return None
    return Outcome.UNCHECKABLE, _about(certificate, _CRITICAL)


def disallowed_fault(certificate: Certificate) -> Fault:
    """Return that a certificate is disallowed, and by whom."""
    withdrawn = withdrawal(certificate)
    if withdrawn is None:
        return Outcome.DISTRUSTED, _about(certificate, _DISALLOWED)
    return Outcome.DISTRUSTED, text(_WITHDRAWN, name=certificate.name, program=withdrawn.program.title)


def _weakness_fault(certificate: Certificate) -> Fault | None:
    """Return that the signature or key of a certificate proves nothing; None where it does."""
    if signature_strength(certificate) is Strength.BROKEN:
        return Outcome.WEAK, _about(certificate, _BROKEN_SIGNATURE)
    if key_strength(certificate) is Strength.BROKEN:
        return Outcome.WEAK, _about(certificate, _BROKEN_KEY)
    return None


def caveats(path: tuple[Certificate, ...]) -> Iterator[Text]:
    """Yield which signatures and keys of a path are weak."""
    for certificate in path:
        if signature_strength(certificate) is Strength.WEAK:
            yield _about(certificate, _WEAK_SIGNATURE)
        if key_strength(certificate) is Strength.WEAK:
            yield _about(certificate, _WEAK_KEY)


def issuing_fault(issuer: Certificate) -> Fault | None:
    """Only a CA issues certificates, be it trusted itself.

    A version 3 certificate without basicConstraints is none (RFC 5280 4.2.1.9). OpenSSL takes it for one where its key
    usage allows signing certificates; Windows takes it for an end entity. `Certificate.is_ca` has the stricter reading.
    """
    return None if issuer.is_ca else (Outcome.NOT_A_CA, _about(issuer, _NOT_A_CA))


def openssl_fault(certificate: Certificate, code: int) -> Fault:
    """Return what OpenSSL says is wrong.

    Args:
        certificate: The certificate at which it stopped.
        code: Its error (x509_vfy.h).
    """
    outcome, message = _FAULTS.get(code, (Outcome.REFUSED, _REFUSED))
    dates = certificate.details.not_before, certificate.details.not_after
    if outcome in (Outcome.EXPIRED, Outcome.NOT_YET_VALID) and None in dates:
        message = _BAD_DATE  # OpenSSL reads some dates that we can't name: the year 0
    return outcome, _about(certificate, message, code)


def unreadable_fault(certificate: Certificate) -> Fault:
    """Return that OpenSSL can't read a path from a certificate."""
    return Outcome.UNCHECKABLE, _about(certificate, _UNREADABLE)


def unchecked_fault(certificate: Certificate) -> Fault:
    """Return that nothing here can check who signed a certificate."""
    return Outcome.UNCHECKABLE, _about(certificate, _UNCHECKED)


def _about(certificate: Certificate, message: str, code: int = 0) -> Text:
    details = certificate.details
    return text(
        message,
        name=certificate.name,
        issuer=certificate.issuer_name,
        start=details.not_before,
        end=details.not_after,
        algorithm=called(details.signature_algorithm),
        key=called(details.key),
        code=code,
    )


_PURPOSE = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” can't be used for secure email: its extended key usage lists other purposes. Use another certificate.",
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "core", "A certificate in the path of “{name}” can't be decoded, so it can't be checked. Ask the CA for a new one."
)
_REFUSED = QT_TRANSLATE_NOOP("core", "“{name}” was refused (OpenSSL error {code}). Ask the CA what is wrong with it.")
_EXPIRED = QT_TRANSLATE_NOOP("core", "“{name}” expired on {end}. Ask the CA for its successor.")
_NOT_YET_VALID = QT_TRANSLATE_NOOP("core", "“{name}” isn't valid before {start}. Wait, or check this computer's clock.")
_NOT_A_CA = QT_TRANSLATE_NOOP(
    "core", "“{name}” may not issue certificates, but it issued one here. Don't trust what it issued."
)
_PATH_LENGTH = QT_TRANSLATE_NOOP(
    "core", "“{name}” has more CAs below it than its path length allows. Ask the CA for a new certificate."
)
_NAMES = QT_TRANSLATE_NOOP(
    "core", "“{name}” contains a name that a CA above it may not certify (name constraints). Ask the CA."
)
_CRITICAL = QT_TRANSLATE_NOOP(
    "core", "“{name}” has a critical extension that is not known here, so it can't be checked. Ask the CA about it."
)
_OTHER_KEY = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” names an issuer other than the certificate whose key signed it, so its chain is not valid. Ask the CA "
    "for a new one.",
)
_BROKEN = QT_TRANSLATE_NOOP("core", "The signature on “{name}” doesn't match its issuer. Don't trust it.")
_BAD_DATE = QT_TRANSLATE_NOOP(
    "core", "The dates of “{name}” can't be read, so it counts as not valid. Ask the CA for a new one."
)
_DISALLOWED = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” is disallowed: nothing that depends on it should be trusted. Ask the sender to use another certificate.",
)
_WITHDRAWN = QT_TRANSLATE_NOOP(
    "core",
    "{program} has withdrawn “{name}”: nothing that depends on it should be trusted. Ask the sender to use another "
    "certificate.",
)
_UNCHECKED = QT_TRANSLATE_NOOP(
    "core",
    "Who signed “{name}” can't be checked here: the algorithm ({algorithm}) or the key of “{issuer}” is not known. Ask "
    "the CA for a certificate signed with RSA or ECDSA, and SHA-256.",
)
_POLICY = QT_TRANSLATE_NOOP(
    "core",
    "A CA above “{name}” requires a certificate policy (policyConstraints) that not every certificate below it names. "
    "Ask the CA for a new certificate.",
)
_BAD_POLICY = QT_TRANSLATE_NOOP(
    "core", "The certificate policies of a certificate in the path of “{name}” are invalid. Ask the CA for a new one."
)
_BROKEN_SIGNATURE = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” is signed with {algorithm}, which can be forged. Don't trust it, and ask the CA for a new one.",
)
_BROKEN_KEY = QT_TRANSLATE_NOOP(
    "core",
    "The key of “{name}” ({key}) is so short that it can be broken. Don't trust it, and ask the CA for a new one.",
)
_WEAK_SIGNATURE = QT_TRANSLATE_NOOP(
    "core", "“{name}” is signed with {algorithm}, which is out of date. Ask the CA for a newer certificate."
)
_WEAK_KEY = QT_TRANSLATE_NOOP(
    "core", "The key of “{name}” ({key}) is shorter than is recommended today. Ask the CA for a newer certificate."
)
_TOO_WEAK = QT_TRANSLATE_NOOP(
    "core",
    "The key or signature of “{name}” is weaker than OpenSSL on this computer accepts. Ask the CA for a new one.",
)

NO_EXPLICIT_POLICY = 43  # X509_V_ERR_NO_EXPLICIT_POLICY
_FAULTS = {
    7: (Outcome.REFUSED, _BROKEN),  # X509_V_ERR_CERT_SIGNATURE_FAILURE
    9: (Outcome.NOT_YET_VALID, _NOT_YET_VALID),  # X509_V_ERR_CERT_NOT_YET_VALID
    10: (Outcome.EXPIRED, _EXPIRED),  # X509_V_ERR_CERT_HAS_EXPIRED
    13: (Outcome.UNCHECKABLE, _BAD_DATE),  # X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD
    14: (Outcome.UNCHECKABLE, _BAD_DATE),  # X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD
    20: (Outcome.REFUSED, _OTHER_KEY),  # X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY: authority key identifier
    25: (Outcome.PATH_LENGTH, _PATH_LENGTH),  # X509_V_ERR_PATH_LENGTH_EXCEEDED
    32: (Outcome.NOT_A_CA, _NOT_A_CA),  # X509_V_ERR_KEYUSAGE_NO_CERTSIGN
    34: (Outcome.UNCHECKABLE, _CRITICAL),  # X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION
    42: (Outcome.POLICY, _BAD_POLICY),  # X509_V_ERR_INVALID_POLICY_EXTENSION
    NO_EXPLICIT_POLICY: (Outcome.POLICY, _POLICY),
    47: (Outcome.NAME_CONSTRAINTS, _NAMES),  # X509_V_ERR_PERMITTED_VIOLATION
    48: (Outcome.NAME_CONSTRAINTS, _NAMES),  # X509_V_ERR_EXCLUDED_VIOLATION
    66: (Outcome.WEAK, _TOO_WEAK),  # X509_V_ERR_EE_KEY_TOO_SMALL
    67: (Outcome.WEAK, _TOO_WEAK),  # X509_V_ERR_CA_KEY_TOO_SMALL
    68: (Outcome.WEAK, _TOO_WEAK),  # X509_V_ERR_CA_MD_TOO_WEAK
    79: (Outcome.NOT_A_CA, _NOT_A_CA),  # X509_V_ERR_INVALID_CA
}
"""What X509_verify_cert says (x509_vfy.h), in our words."""
