"""Findings about the size of the file, and what can be removed from it."""

from __future__ import annotations

from collections.abc import Iterator

from ...certificates.certificate import Certificate
from ...chains.paths import end_of
from ...chains.signing import is_self_signed
from ...text import QT_TRANSLATE_NOOP, text
from ..collection import added_size
from .finding import Basis, Change, CheckInput, Code, Finding, Severity

SIZE_LIMIT = 70_000
"""Bytes above which Exchange Server's Set-SmimeConfig refuses an .sst."""
SIZE_WARNING = 60_000
"""Bytes from which the next certificates may be too many."""


def of_same_key(certificate: Certificate, check: CheckInput) -> tuple[Certificate, ...]:
    """Return the other usable certificates of the same subject and key, the one that expires last first.

    Args:
        certificate: The certificate that others may replace.
        check: The certificates among which others are looked for.
    """
    found = (each for each in check.usable_issuers.of_same_key(certificate) if each.is_ca == certificate.is_ca)
    return tuple(sorted(found, key=lambda each: (end_of(each), is_self_signed(each), each.sha256), reverse=True))


def too_large(check: CheckInput) -> Iterator[Finding]:
    """Exchange Server's own cmdlet refuses an .sst above 70,000 bytes; Microsoft documents no limit."""
    size = check.collection.size
    if size < SIZE_WARNING:
        return
    title = QT_TRANSLATE_NOOP("core", "Almost at the size limit")
    if size > SIZE_LIMIT:
        title = QT_TRANSLATE_NOOP("core", "This file is probably too large")
    message = QT_TRANSLATE_NOOP(
        "core",
        "It has {size} bytes. Exchange Server is known to refuse more than {limit}; Exchange Online may do the same. "
        "Remove what your users and partners don't need. The largest is “{name}” with {largest} bytes.",
    )
    largest = max(check.collection.ordered, key=lambda each: len(each.der))
    largest_size = added_size((largest,), ())
    needless = tuple(each for each in check.collection.ordered if _is_needless(each, check))
    label = QT_TRANSLATE_NOOP("core", "Remove what isn't needed ({count})")
    yield Finding(
        Code.TOO_LARGE,
        Severity.ERROR if size > SIZE_LIMIT else Severity.WARNING,
        text(title),
        text(message, size=size, limit=SIZE_LIMIT, name=largest.name, largest=largest_size),
        Basis.SEEN,
        remedy=Change(text(label, count=len(needless)), remove=needless) if needless else None,
    )


def _is_needless(certificate: Certificate, check: CheckInput) -> bool:
    """Return whether mail is trusted without it: it is no CA, or a root with its name and key is chosen too."""
    if is_self_signed(certificate):
        return False
    return not certificate.is_ca or any(map(is_self_signed, check.chosen.of_same_key(certificate)))
