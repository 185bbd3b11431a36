"""Will Exchange take the file?"""

from __future__ import annotations

from collections.abc import Iterator

from ...certificates.certificate import Certificate
from ...chains.paths import end_of
from ...chains.signing import is_self_signed, same_key
from ...chains.status import EXPIRED, Fact
from ...formats.sst import encoded_size
from ...text import QT_TRANSLATE_NOOP, text
from .finding import Basis, Change, CheckInput, Code, Finding, Replace, Severity, take_out

SIZE_LIMIT = 70_000
"""Bytes above which Exchange Server's Set-SmimeConfig refuses an .sst."""
SIZE_WARNING = 60_000
"""Bytes from which the next certificates may be too many."""


def expired(check: CheckInput) -> Iterator[Finding]:
    """Set-SmimeConfig: "if any certificates are expired, the operation will fail"."""
    for certificate in check.certificates:
        found = EXPIRED.intersection(check.facts(certificate))
        if not found:
            continue
        title, message = _EXPIRED if Fact.EXPIRED in found else _ABOUT_TO_EXPIRE
        yield Finding(
            code=Code.EXPIRED,
            severity=Severity.ERROR,
            title=text(title),
            message=text(message, name=certificate.name, end=certificate.details.not_after),
            basis=Basis.DOCUMENTED,
            certificate=certificate,
            remedy=_swap(certificate, check) or take_out(certificate),
        )


_EXPIRED = (
    QT_TRANSLATE_NOOP("core", "Exchange Online will refuse this file"),
    QT_TRANSLATE_NOOP("core", "“{name}” expired on {end}. One expired certificate makes the whole upload fail."),
)
_ABOUT_TO_EXPIRE = (
    QT_TRANSLATE_NOOP("core", "Exchange Online will soon refuse this file"),
    QT_TRANSLATE_NOOP("core", "“{name}” expires on {end}. After that, the whole upload fails."),
)


def of_same_key(certificate: Certificate, check: CheckInput) -> tuple[Certificate, ...]:
    """Return the other certificates of the same subject and key that can be used, the one that lasts longest first.

    Args:
        certificate: The certificate that others may take the place of.
        check: Where others are looked for.
    """
    name = certificate.details.subject_key
    found = {
        each
        for each in check.usable_issuers.named(name)
        if each != certificate and each.is_ca == certificate.is_ca and same_key(each, certificate)
    }
    return tuple(sorted(found, key=lambda each: (end_of(each), is_self_signed(each), each.sha256), reverse=True))


def _swap(certificate: Certificate, check: CheckInput) -> Replace | None:
    replacements = of_same_key(certificate, check)
    if not replacements or replacements[0] in check.members:
        return None
    label = QT_TRANSLATE_NOOP("core", "Replace with the renewed certificate")
    return Replace(text(label), certificate, replacements[:1])


def too_large(check: CheckInput) -> Iterator[Finding]:
    """Exchange Server's own cmdlet refuses an .sst above 70,000 bytes; Microsoft documents no limit."""
    if check.size < SIZE_WARNING:
        return
    over = check.size > SIZE_LIMIT
    title = (
        QT_TRANSLATE_NOOP("core", "This file is probably too large")
        if over
        else QT_TRANSLATE_NOOP("core", "Almost at the size limit")
    )
    message = QT_TRANSLATE_NOOP(
        "core",
        "It has {size} bytes. Exchange Server is known to refuse more than {limit}; Exchange Online may do the same. "
        "Remove what your users and partners don't need. The largest is “{name}” with {largest} bytes.",
    )
    largest = max(check.certificates, key=lambda each: len(each.der))
    needless = tuple(each for each in check.certificates if _is_needless(each, check))
    yield Finding(
        code=Code.TOO_LARGE,
        severity=Severity.ERROR if over else Severity.WARNING,
        title=text(title),
        message=text(
            message,
            size=check.size,
            limit=SIZE_LIMIT,
            name=largest.name,
            largest=encoded_size([largest.der]) - encoded_size([]),
        ),
        basis=Basis.SEEN,
        remedy=_take_out_needless(needless) if needless else None,
    )


def _is_needless(certificate: Certificate, check: CheckInput) -> bool:
    """Say whether mail is trusted without it: it vouches for nothing, or a root of its name and key is there too."""
    if not certificate.is_ca:
        return not is_self_signed(certificate)
    namesakes = check.chosen.named(certificate.details.subject_key)
    return not is_self_signed(certificate) and any(
        is_self_signed(each) and same_key(each, certificate) for each in namesakes
    )


def _take_out_needless(needless: tuple[Certificate, ...]) -> Change:
    label = QT_TRANSLATE_NOOP("core", "Remove what isn't needed ({count})")
    return Change(text(label, count=len(needless)), remove=needless)
