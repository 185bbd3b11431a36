"""What root programs, and Windows on this computer, say against a certificate."""

from __future__ import annotations

from collections.abc import Iterator

from ...certificates.certificate import Certificate
from ...certificates.oids import allows_email
from ...certificates.programs import IssuingLimit, Withdrawal, disagreement, issuing_limit, withdrawal
from ...chains.status import Fact
from ...text import QT_TRANSLATE_NOOP, Text, text
from .finding import Basis, CheckInput, Code, Finding, Severity, take_out


def distrusted(check: CheckInput) -> Iterator[Finding]:
    """Withdrawn by a root program, in Windows' Disallowed store, or disallowed by the properties in Windows' stores.

    A warning where only what it issued before a moment is vouched for.
    """
    for certificate in check.certificates:
        withdrawn = withdrawal(certificate)
        limit = issuing_limit(certificate)
        copies = (certificate, *check.known.limited(certificate))
        said = (each.windows for each in copies if allows_email(each.windows.not_before_purposes))
        since = next((each.not_before for each in said if each.not_before is not None), None)
        if withdrawn is not None:
            yield _withdrawn(certificate, withdrawn)
        elif Fact.DISALLOWED in check.facts(certificate):
            yield _by_windows(certificate, Severity.ERROR, text(_DISTRUSTED, name=certificate.name))
        elif since is not None:
            message = text(_DISTRUSTED_SINCE, name=certificate.name, since=since)
            yield _by_windows(certificate, Severity.WARNING, message)
        elif limit is not None:
            yield _limited(certificate, limit)


def _withdrawn(certificate: Certificate, withdrawn: Withdrawal) -> Finding:
    name, program = certificate.name, withdrawn.program.title
    message = text(_WITHDRAWN, program=program, name=name, since=withdrawn.since)
    title = text(QT_TRANSLATE_NOOP("core", "{program} has withdrawn “{name}”"), program=program, name=name)
    return _finding(certificate, Severity.ERROR, title, message)


def _by_windows(certificate: Certificate, severity: Severity, message: Text) -> Finding:
    title = text(QT_TRANSLATE_NOOP("core", "Windows does not trust “{name}”"), name=certificate.name)
    return _finding(certificate, severity, title, message)


def _limited(certificate: Certificate, limit: IssuingLimit) -> Finding:
    name, program = certificate.name, limit.program.title
    title = QT_TRANSLATE_NOOP("core", "{program} no longer trusts what “{name}” issues")
    message = text(_LIMITED, program=program, name=name, since=limit.before)
    return _finding(certificate, Severity.WARNING, text(title, program=program, name=name), message)


def _finding(certificate: Certificate, severity: Severity, title: Text, message: Text) -> Finding:
    return Finding(
        code=Code.DISTRUSTED,
        severity=severity,
        title=title,
        message=message,
        basis=Basis.ADVICE,
        certificate=certificate,
        remedy=take_out(certificate),
    )


_WITHDRAWN = QT_TRANSLATE_NOOP(
    "core",
    "{program}'s root program withdrew “{name}” on {since}: don't trust it for mail. In the file, it would be "
    "trusted again for your whole organization. Remove it.",
)
_DISTRUSTED = QT_TRANSLATE_NOOP(
    "core",
    "Windows disallows “{name}”, by decision of Microsoft or an administrator. In the file, it would be trusted "
    "again for your whole organization.",
)
_DISTRUSTED_SINCE = QT_TRANSLATE_NOOP(
    "core",
    "Windows trusts only what “{name}” issued before {since}. The file doesn't include this limit: Exchange would "
    "also trust what it has issued since then.",
)
_LIMITED = QT_TRANSLATE_NOOP(
    "core",
    "{program}'s root program vouches only for what “{name}” issued before {since}. The file doesn't include this "
    "limit: Exchange would also trust what it has issued since then. Remove it, unless you need mail from before "
    "that date.",
)


def one_program(check: CheckInput) -> Iterator[Finding]:
    """A root of which one program has taken the mail purpose, while the other vouches: no reason to distrust it."""
    for certificate in check.certificates:
        between = disagreement(certificate)
        if between is None:
            continue
        programs = {"vouching": between.vouching.title, "other": between.other.title}
        title = QT_TRANSLATE_NOOP("core", "Only {vouching}'s root program vouches for “{name}”")
        yield Finding(
            code=Code.ONE_PROGRAM,
            severity=Severity.INFO,
            title=text(title, name=certificate.name, **programs),
            message=text(_ONE_PROGRAM, name=certificate.name, **programs),
            basis=Basis.ADVICE,
            certificate=certificate,
        )


_ONE_PROGRAM = QT_TRANSLATE_NOOP(
    "core",
    "{vouching}'s root program vouches for “{name}” for mail; {other}'s no longer does, or only for other purposes. "
    "Exchange uses only the file. Keep the root if you still receive mail that needs it.",
)
