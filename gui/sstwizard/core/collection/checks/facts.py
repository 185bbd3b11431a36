"""Findings that follow from one fact about one certificate, whatever else is in the collection."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...certificates.algorithms import algorithm_text
from ...certificates.certificate import Certificate
from ...chains.paths import end_of
from ...chains.status import EXPIRED, Fact
from ...text import QT_TRANSLATE_NOOP, text
from .finding import Basis, Change, CheckInput, Code, Finding, FindingKind, Severity, advice, removal
from .size import of_same_key


def of(*facts: Fact) -> Callable[[CheckInput], Iterator[Finding]]:
    """Return the rule that reports some facts, one certificate after the other."""

    def rule(check: CheckInput) -> Iterator[Finding]:
        for certificate in check.noteworthy:
            for fact in check.facts(certificate):
                if fact in facts and (certificate.is_ca or fact not in _OF_CAS):
                    yield _finding(certificate, fact, check)

    return rule


def _finding(certificate: Certificate, fact: Fact, check: CheckInput) -> Finding:
    details, answer = certificate.details, check.revocations.get(certificate)
    end = details.not_after
    return _KINDS[fact].about(
        certificate,
        _remedy(certificate, fact, check),
        start=details.not_before,
        end=end,
        days=(end - check.now).days if end else 0,
        algorithm=algorithm_text(details.signature_algorithm),
        key=algorithm_text(details.key),
        said=answer.revocation.message if answer else "",
    )


def _remedy(certificate: Certificate, fact: Fact, check: CheckInput) -> Change | None:
    """Return the remedy: a certificate with an error is removed, or replaced if a renewed one is there."""
    renewed = of_same_key(certificate, check)[:1] if fact in (*EXPIRED, Fact.EXPIRES_SOON) else ()
    is_new = bool(renewed) and renewed[0] not in check.collection
    if fact is Fact.EXPIRES_SOON and is_new and end_of(renewed[0]) > end_of(certificate):
        return Change(text(QT_TRANSLATE_NOOP("core", "Add the renewed certificate")), add=renewed)
    if fact in EXPIRED and is_new:
        return Change(text(QT_TRANSLATE_NOOP("core", "Replace with the renewed certificate")), renewed, (certificate,))
    return removal(certificate) if _KINDS[fact].severity is Severity.ERROR else None


_OF_CAS = (Fact.NO_EMAIL, Fact.NO_EMAIL_IN_WINDOWS)
"""The facts that are reported only of CAs."""
_NO_EMAIL_TITLE = QT_TRANSLATE_NOOP("core", "“{name}” can't be used for secure email")
_WEAK_TITLE = QT_TRANSLATE_NOOP("core", "“{name}” is easier to forge than it should be")
_BROKEN_TITLE = QT_TRANSLATE_NOOP("core", "“{name}” can be forged")
_KINDS = {
    # Set-SmimeConfig: "if any certificates are expired, the operation will fail"
    Fact.EXPIRED: FindingKind(
        Code.EXPIRED,
        Severity.ERROR,
        Basis.DOCUMENTED,
        QT_TRANSLATE_NOOP("core", "Exchange Online will refuse this file"),
        QT_TRANSLATE_NOOP("core", "“{name}” expired on {end}. One expired certificate makes the whole upload fail."),
    ),
    Fact.EXPIRES_WITHIN_A_DAY: FindingKind(
        Code.EXPIRED,
        Severity.ERROR,
        Basis.DOCUMENTED,
        QT_TRANSLATE_NOOP("core", "Exchange Online will soon refuse this file"),
        QT_TRANSLATE_NOOP("core", "“{name}” expires on {end}. After that, the whole upload fails."),
    ),
    # RFC 5280 6.3; suspended counts too
    Fact.REVOKED: FindingKind(
        Code.REVOKED,
        Severity.ERROR,
        Basis.STANDARD,
        QT_TRANSLATE_NOOP("core", "The CA has revoked “{name}”"),
        QT_TRANSLATE_NOOP(
            "core", "The revocation list (CRL) on “{name}”: {said} Don't trust it or anything it has issued. Remove it."
        ),
    ),
    # Every certificate of a chain must allow email protection, or any purpose (RFC 5280 4.2.1.12)
    Fact.NO_EMAIL: FindingKind(
        Code.NO_EMAIL,
        Severity.ERROR,
        Basis.SEEN,
        _NO_EMAIL_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "The extended key usage of “{name}” does not include secure email. Exchange Server is known not to trust "
            "mail through it; Exchange Online may do the same.",
        ),
    ),
    Fact.NO_EMAIL_IN_WINDOWS: advice(
        Code.NO_EMAIL,
        Severity.ERROR,
        _NO_EMAIL_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "Windows on this computer limits “{name}” to purposes other than secure email. The file doesn't include "
            "this limit: Exchange would still trust it for mail.",
        ),
    ),
    Fact.BROKEN_SIGNATURE: advice(
        Code.WEAK_SIGNATURE,
        Severity.ERROR,
        _BROKEN_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” is signed with {algorithm}: certificates like it have been forged. Don't trust it. Remove it, "
            "and ask the CA for a newer certificate.",
        ),
    ),
    Fact.BROKEN_KEY: advice(
        Code.WEAK_KEY,
        Severity.ERROR,
        _BROKEN_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "The key of “{name}”, {key}, is so short that it can be broken. Don't trust it. Remove the certificate, "
            "and ask the CA for a newer one.",
        ),
    ),
    Fact.WEAK_SIGNATURE: advice(
        Code.WEAK_SIGNATURE,
        Severity.WARNING,
        _WEAK_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” is signed with {algorithm}, which can now be forged. Exchange may or may not trust it. Ask the "
            "CA for a newer certificate.",
        ),
    ),
    Fact.WEAK_KEY: advice(
        Code.WEAK_KEY,
        Severity.WARNING,
        _WEAK_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "The key of “{name}”, {key}, is so short that it can now be broken. Exchange may or may not trust it. Ask "
            "the CA for a newer certificate.",
        ),
    ),
    Fact.NOT_YET_VALID: FindingKind(
        Code.NOT_YET_VALID,
        Severity.WARNING,
        Basis.STANDARD,
        QT_TRANSLATE_NOOP("core", "“{name}” is not valid yet"),
        QT_TRANSLATE_NOOP("core", "“{name}” is valid from {start}. Mail that needs it isn't trusted before then."),
    ),
    # Once one of them has expired, the next upload of the same file fails, and mail is no longer trusted
    Fact.EXPIRES_SOON: FindingKind(
        Code.EXPIRES_SOON,
        Severity.WARNING,
        Basis.DOCUMENTED,
        QT_TRANSLATE_NOOP("core", "“{name}” expires in {days} days"),
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file "
            "that contains it. Add its successor to the collection by then.",
        ),
    ),
}
