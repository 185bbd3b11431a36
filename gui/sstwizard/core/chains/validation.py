"""Certification paths: every path from a certificate up to a root, and whether the best of them holds.

`signing` says who issued whom; here those answers become paths, and OpenSSL judges each by RFC 5280 6 (signatures,
times, key usage of the CAs, path lengths, name constraints, policies, critical extensions). What OpenSSL leaves to its
security level, which is 0 unless somebody sets it, is judged here: weak signatures and keys, by `strength`. A
certificate may have several issuers (cross-signing), of which OpenSSL by itself would follow only one; Windows tries
them all, and so is done here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum

from OpenSSL.crypto import (
    FILETYPE_ASN1,
    Error,
    X509Store,
    X509StoreContext,
    X509StoreContextError,
    X509StoreFlags,
    load_certificate,
)

from ..certificates.certificate import Certificate
from ..certificates.oids import allows_email
from ..certificates.programs import withdrawal
from ..text import QT_TRANSLATE_NOOP, Text, text
from .index import CertificateIndex
from .paths import search
from .policies import has_required_policy
from .signing import NO_CHECK_TIME, is_self_signed
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


Fault = tuple[Outcome, Text]
"""What is wrong, in a word and in a sentence."""


@dataclass(frozen=True, slots=True)
class CertificationPath:
    """A certification path, as far as it could be built.

    Attributes:
        certificates: From the certificate in question to the root.
        outcome: Whether it holds.
        reason: What is wrong with a certificate in it; None if nothing is.
        caveats: Weak signatures and keys, in sentences, in the order of the path; they do not keep it from holding.
    """

    certificates: tuple[Certificate, ...]
    outcome: Outcome
    reason: Text | None = None
    caveats: tuple[Text, ...] = ()

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
    is_disallowed: Callable[[Certificate], bool] | None = None,
    at: datetime | None = None,
) -> CertificationPath:
    """Return a path that holds, if there is any; else the one that comes nearest.

    Args:
        certificate: The one in question.
        pool: Where issuers are looked for.
        anchors: The self-signed certificates that are trusted. One that is no CA vouches for itself alone.
        now: The moment to check for, UTC.
        preferred: Of several paths that hold and are equally strong, the one with the fewest certificates outside of
            these is taken.
        is_disallowed: Says whether a certificate is distrusted: no path with it holds, whoever vouches for the others.
        at: The moment for which `certificate` itself is checked, UTC, such as when it signed; `now` by default.
    """

    def rank(path: CertificationPath) -> tuple[int, int]:
        reached = path.certificates[-1] in anchors
        return _RANKS.get(path.outcome, _FAULTY if reached else _HOPELESS), len(path.caveats)

    def judge(path: tuple[Certificate, ...]) -> CertificationPath:
        fault = _first(_disallowed_fault(each) for each in path if is_disallowed is not None and is_disallowed(each))
        outcome, reason = fault or judge_path(path, pool, anchors, now, at or now)
        return CertificationPath(path, outcome, reason, tuple(_caveats(path)))

    # Of equals the first is taken: `search` begins with the fewest that are not preferred.
    return min(map(judge, search(certificate, pool, is_self_signed, preferred, alternatives=True)), key=rank)


_FAULTY, _HOPELESS = 1, 4
_RANKS = {Outcome.TRUSTED: 0, Outcome.UNTRUSTED_ROOT: 2, Outcome.INCOMPLETE: 3}
"""A path that holds, one that reaches a trusted root but has a fault, one to another root, one that just stops, and one
that has a fault besides."""


def judge_path(
    path: tuple[Certificate, ...], pool: CertificateIndex, anchors: Collection[Certificate], now: datetime, at: datetime
) -> tuple[Outcome, Text | None]:
    """Return what becomes of one path, and what is wrong with a certificate in it, if that is it.

    Args:
        path: From the certificate in question up.
        pool: Where issuers were looked for.
        anchors: The self-signed certificates that are trusted.
        now: The moment to check for, UTC.
        at: The moment for which the first certificate is checked, UTC.
    """
    top = path[-1]
    if top not in anchors:
        if is_self_signed(top):
            return Outcome.UNTRUSTED_ROOT, None
        unchecked = next(pool.possible_issuers_of(top), None) is not None
        return (Outcome.UNCHECKABLE, _about(top, _UNCHECKED)) if unchecked else (Outcome.INCOMPLETE, None)
    own_faults = (fault for each in path for fault in (_purpose_fault(each), _weakness_fault(each)))
    fault = _first(own_faults) or _first(map(_issuing_fault, path[1:])) or _openssl_fault(path, now, at)
    return fault or (Outcome.TRUSTED, None)


def _first(faults: Iterable[Fault | None]) -> Fault | None:
    return next(filter(None, faults), None)


def fault_of(certificate: Certificate, now: datetime) -> Fault | None:
    """Return what is wrong with a certificate by itself, whoever issued it.

    Args:
        certificate: The one in question.
        now: The moment to check for, UTC.
    """
    return _time_fault(certificate, now) or _purpose_fault(certificate) or _weakness_fault(certificate)


def _time_fault(certificate: Certificate, moment: datetime) -> Fault | None:
    start, end = certificate.details.not_before, certificate.details.not_after
    if end is not None and end < moment:
        return Outcome.EXPIRED, _about(certificate, _EXPIRED)
    if start is not None and moment < start:
        return Outcome.NOT_YET_VALID, _about(certificate, _NOT_YET_VALID)
    return None


def _time_faults(path: tuple[Certificate, ...], now: datetime, at: datetime) -> Iterator[Fault | None]:
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


def _disallowed_fault(certificate: Certificate) -> Fault:
    withdrawn = withdrawal(certificate)
    if withdrawn is None:
        return Outcome.DISTRUSTED, _about(certificate, _DISALLOWED)
    return Outcome.DISTRUSTED, text(_WITHDRAWN, name=certificate.name, program=withdrawn.program.title)


def _weakness_fault(certificate: Certificate) -> Fault | None:
    if signature_strength(certificate) is Strength.BROKEN:
        return Outcome.WEAK, _about(certificate, _BROKEN_SIGNATURE)
    if key_strength(certificate) is Strength.BROKEN:
        return Outcome.WEAK, _about(certificate, _BROKEN_KEY)
    return None


def _caveats(path: tuple[Certificate, ...]) -> Iterator[Text]:
    for certificate in path:
        if signature_strength(certificate) is Strength.WEAK:
            yield _about(certificate, _WEAK_SIGNATURE)
        if key_strength(certificate) is Strength.WEAK:
            yield _about(certificate, _WEAK_KEY)


def _issuing_fault(issuer: Certificate) -> Fault | None:
    """Only a CA issues certificates, be it trusted itself.

    A version 3 certificate without basicConstraints is none (RFC 5280 4.2.1.9). OpenSSL takes it for one where its key
    usage allows signing certificates; Windows takes it for an end entity. `Certificate.is_ca` has the stricter reading.
    """
    return None if issuer.is_ca else (Outcome.NOT_A_CA, _about(issuer, _NOT_A_CA))


def _openssl_fault(path: tuple[Certificate, ...], now: datetime, at: datetime) -> Fault | None:
    store = X509Store()
    store.set_flags(X509StoreFlags.POLICY_CHECK)
    store.set_time(now.astimezone(UTC))
    if at != now:  # OpenSSL has one moment for all
        fault = _first(_time_faults(path, now, at))
        if fault is not None:
            return fault
        store.set_flags(NO_CHECK_TIME)
    try:
        signer, *between = (load_certificate(FILETYPE_ASN1, certificate.der) for certificate in path)
        store.add_cert(between.pop() if between else signer)
        X509StoreContext(store, signer, between).verify_certificate()
    except X509StoreContextError as error:
        code, depth, _ = error.errors
        if code == _NO_EXPLICIT_POLICY and has_required_policy(path):
            return None  # it looks at policies last, and does not know that any will do
        outcome, message = _FAULTS.get(code, (Outcome.REFUSED, _REFUSED))
        certificate = path[min(depth, len(path) - 1)]
        dates = certificate.details.not_before, certificate.details.not_after
        if outcome in (Outcome.EXPIRED, Outcome.NOT_YET_VALID) and None in dates:
            message = _BAD_DATE  # OpenSSL reads some dates that we can't name: the year 0
        return outcome, _about(certificate, message, code)
    except Error:
        return Outcome.UNCHECKABLE, _about(path[0], _UNREADABLE)
    return None


def _about(certificate: Certificate, message: str, code: int = 0) -> Text:
    details = certificate.details
    return text(
        message,
        name=certificate.name,
        issuer=certificate.issuer_name,
        start=details.not_before,
        end=details.not_after,
        algorithm=str(details.signature_algorithm or ""),
        key=str(details.key or ""),
        code=code,
    )


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

_NO_EXPLICIT_POLICY = 43  # X509_V_ERR_NO_EXPLICIT_POLICY
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
    _NO_EXPLICIT_POLICY: (Outcome.POLICY, _POLICY),
    47: (Outcome.NAME_CONSTRAINTS, _NAMES),  # X509_V_ERR_PERMITTED_VIOLATION
    48: (Outcome.NAME_CONSTRAINTS, _NAMES),  # X509_V_ERR_EXCLUDED_VIOLATION
    66: (Outcome.WEAK, _TOO_WEAK),  # X509_V_ERR_EE_KEY_TOO_SMALL
    67: (Outcome.WEAK, _TOO_WEAK),  # X509_V_ERR_CA_KEY_TOO_SMALL
    68: (Outcome.WEAK, _TOO_WEAK),  # X509_V_ERR_CA_MD_TOO_WEAK
    79: (Outcome.NOT_A_CA, _NOT_A_CA),  # X509_V_ERR_INVALID_CA
}
"""What X509_verify_cert says (x509_vfy.h), in our words."""
