"""Is the file small enough?"""

from __future__ import annotations

from collections.abc import Iterator

from ...certificates.certificate import Certificate
from ...chains.paths import end_of
from ...chains.signing import is_self_signed, same_key
from ...formats.sst import encoded_size
from ...text import QT_TRANSLATE_NOOP, text
from .finding import Basis, Change, CheckInput, Code, Finding, Severity

SIZE_LIMIT = 70_000
"""Bytes above which Exchange Server's Set-SmimeConfig refuses an .sst."""
SIZE_WARNING = 60_000
"""Bytes from which the next certificates may be too many."""


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
    """Return whether mail is trusted without it: it vouches for nothing, or a root of its name and key is there too."""
    if not certificate.is_ca:
        return not is_self_signed(certificate)
    namesakes = check.chosen.named(certificate.details.subject_key)
    return not is_self_signed(certificate) and any(
        is_self_signed(each) and same_key(each, certificate) for each in namesakes
    )


def _take_out_needless(needless: tuple[Certificate, ...]) -> Change:
    label = QT_TRANSLATE_NOOP("core", "Remove what isn't needed ({count})")
    return Change(text(label, count=len(needless)), remove=needless)
