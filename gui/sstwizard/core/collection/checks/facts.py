"""What is to be said of each certificate by itself: one row for each fact, whatever else is in the collection."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ...certificates.algorithms import called
from ...certificates.certificate import Certificate
from ...chains.paths import end_of
from ...chains.status import Fact
from ...text import QT_TRANSLATE_NOOP, text
from .finding import Basis, Change, CheckInput, Code, Finding, Remedy, Replace, Severity, removal
from .size import of_same_key


@dataclass(frozen=True, slots=True)
class _Row:
    """What a fact means for an upload; the attributes are those of `Finding`, `remedy` makes its own.

    Attributes:
        is_told: Says of which certificates it is told; of all by default.
    """

    code: Code
    severity: Severity
    basis: Basis
    title: str
    message: str
    remedy: Callable[[Certificate, CheckInput], Remedy | None]
    is_told: Callable[[Certificate], bool] = lambda _certificate: True


def of(*facts: Fact) -> Callable[[CheckInput], Iterator[Finding]]:
    """Return the rule that tells some facts, one certificate after the other."""

    def rule(check: CheckInput) -> Iterator[Finding]:
        for certificate in check.certificates:
            for fact in check.facts(certificate):
                if fact in facts and _TABLE[fact].is_told(certificate):
                    yield _finding(certificate, _TABLE[fact], check)

    return rule


def _finding(certificate: Certificate, row: _Row, check: CheckInput) -> Finding:
    details, answer = certificate.details, check.revocations.get(certificate)
    end = details.not_after
    message = text(
        row.message,
        name=certificate.name,
        start=details.not_before,
        end=end,
        algorithm=called(details.signature_algorithm),
        key=called(details.key),
        said=answer.revocation.message if answer else "",
    )
    days = (end - check.now).days if end else 0
    title = text(row.title, name=certificate.name, days=days)
    return Finding(row.code, row.severity, title, message, row.basis, certificate, row.remedy(certificate, check))


def _remove(certificate: Certificate, _check: CheckInput) -> Change:
    return removal(certificate)


def _nothing(_certificate: Certificate, _check: CheckInput) -> None:
    return None


def _replace_or_remove(certificate: Certificate, check: CheckInput) -> Change | Replace:
    renewed = of_same_key(certificate, check)[:1]
    if not renewed or renewed[0] in check.members:
        return removal(certificate)
    return Replace(text(QT_TRANSLATE_NOOP("core", "Replace with the renewed certificate")), certificate, renewed)


def _add_renewed(certificate: Certificate, check: CheckInput) -> Change | None:
    newer = next(iter(of_same_key(certificate, check)), certificate)
    if newer in check.members or end_of(newer) <= end_of(certificate):
        return None
    return Change(text(QT_TRANSLATE_NOOP("core", "Add the renewed certificate")), add=(newer,))


def _is_ca(certificate: Certificate) -> bool:
    return certificate.is_ca


_NO_EMAIL_TITLE = QT_TRANSLATE_NOOP("core", "“{name}” can't be used for secure email")
_WEAK_TITLE = QT_TRANSLATE_NOOP("core", "“{name}” is easier to forge than it should be")
_BROKEN_TITLE = QT_TRANSLATE_NOOP("core", "“{name}” can be forged")
_TABLE = {
    # Set-SmimeConfig: "if any certificates are expired, the operation will fail"
    Fact.EXPIRED: _Row(
        Code.EXPIRED,
        Severity.ERROR,
        Basis.DOCUMENTED,
        QT_TRANSLATE_NOOP("core", "Exchange Online will refuse this file"),
        QT_TRANSLATE_NOOP("core", "“{name}” expired on {end}. One expired certificate makes the whole upload fail."),
        _replace_or_remove,
    ),
    Fact.EXPIRES_WITHIN_A_DAY: _Row(
        Code.EXPIRED,
        Severity.ERROR,
        Basis.DOCUMENTED,
        QT_TRANSLATE_NOOP("core", "Exchange Online will soon refuse this file"),
        QT_TRANSLATE_NOOP("core", "“{name}” expires on {end}. After that, the whole upload fails."),
        _replace_or_remove,
    ),
    # RFC 5280 6.3; suspended counts too
    Fact.REVOKED: _Row(
        Code.REVOKED,
        Severity.ERROR,
        Basis.STANDARD,
        QT_TRANSLATE_NOOP("core", "The CA has revoked “{name}”"),
        QT_TRANSLATE_NOOP(
            "core",
            "The revocation list (CRL) on “{name}”: {said} Don't trust it or anything it has issued. Remove it.",
        ),
        _remove,
    ),
    # Every certificate of a chain must allow email protection, or any purpose (RFC 5280 4.2.1.12)
    Fact.NO_EMAIL: _Row(
        Code.NO_EMAIL,
        Severity.ERROR,
        Basis.SEEN,
        _NO_EMAIL_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "The extended key usage of “{name}” does not include secure email. Exchange Server is known not to trust "
            "mail through it; Exchange Online may do the same.",
        ),
        _remove,
        _is_ca,
    ),
    Fact.NO_EMAIL_IN_WINDOWS: _Row(
        Code.NO_EMAIL,
        Severity.ERROR,
        Basis.ADVICE,
        _NO_EMAIL_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "Windows on this computer limits “{name}” to purposes other than secure email. The file doesn't include "
            "this limit: Exchange would still trust it for mail.",
        ),
        _remove,
        _is_ca,
    ),
    Fact.BROKEN_SIGNATURE: _Row(
        Code.WEAK_SIGNATURE,
        Severity.ERROR,
        Basis.ADVICE,
        _BROKEN_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” is signed with {algorithm}: certificates like it have been forged. Don't trust it. Remove it, "
            "and ask the CA for a newer certificate.",
        ),
        _remove,
    ),
    Fact.BROKEN_KEY: _Row(
        Code.WEAK_KEY,
        Severity.ERROR,
        Basis.ADVICE,
        _BROKEN_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "The key of “{name}”, {key}, is so short that it can be broken. Don't trust it. Remove the certificate, "
            "and ask the CA for a newer one.",
        ),
        _remove,
    ),
    Fact.WEAK_SIGNATURE: _Row(
        Code.WEAK_SIGNATURE,
        Severity.WARNING,
        Basis.ADVICE,
        _WEAK_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” is signed with {algorithm}, which can now be forged. Exchange may or may not trust it. Ask the "
            "CA for a newer certificate.",
        ),
        _nothing,
    ),
    Fact.WEAK_KEY: _Row(
        Code.WEAK_KEY,
        Severity.WARNING,
        Basis.ADVICE,
        _WEAK_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "The key of “{name}”, {key}, is so short that it can now be broken. Exchange may or may not trust it. Ask "
            "the CA for a newer certificate.",
        ),
        _nothing,
    ),
    Fact.NOT_YET_VALID: _Row(
        Code.NOT_YET_VALID,
        Severity.WARNING,
        Basis.STANDARD,
        QT_TRANSLATE_NOOP("core", "“{name}” is not valid yet"),
        QT_TRANSLATE_NOOP("core", "“{name}” is valid from {start}. Mail that needs it isn't trusted before then."),
        _nothing,
    ),
    # Once one of them has expired, the next upload of the same file fails, and mail is no longer trusted
    Fact.EXPIRES_SOON: _Row(
        Code.EXPIRES_SOON,
        Severity.WARNING,
        Basis.DOCUMENTED,
        QT_TRANSLATE_NOOP("core", "“{name}” expires in {days} days"),
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file "
            "that contains it. Add its successor to the collection by then.",
        ),
        _add_renewed,
    ),
}
