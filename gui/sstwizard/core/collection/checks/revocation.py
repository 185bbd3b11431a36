"""Findings about revocation lists (CRLs) that Exchange may be unable to use."""

from __future__ import annotations

from collections.abc import Iterator

from ...certificates.certificate import Certificate
from ...chains.revocation import Obstacle
from ...chains.signing import may_be_self_signed
from ...sources.revocation_lists import RevocationAnswer
from ...text import QT_TRANSLATE_NOOP
from ...web.address import usable_addresses
from .finding import Basis, CheckInput, Code, Finding, FindingKind, Severity

EXCHANGE_WAITS = 10
"""How many seconds Exchange waits for a list by default (Set-SmimeConfig, OWACRLRetrievalTimeout)."""
LARGE_LIST = 5 * 2**20
"""The size in bytes above which a list may take longer over a slow connection."""


def crl_unreachable(check: CheckInput) -> Iterator[Finding]:
    """Revocation is checked for all but the root, from Microsoft's computers: over public HTTP or not at all."""
    for certificate in check.collection.ordered:
        urls = certificate.details.crl_urls
        if any(address.is_public for address in usable_addresses(urls)):
            if certificate in check.revocations:
                yield from _drawbacks(certificate, check.revocations[certificate])
        elif certificate.is_ca and not may_be_self_signed(certificate):
            yield _NOT_PUBLIC.about(certificate, url=urls[0]) if urls else _NO_CRL.about(certificate)


def _drawbacks(certificate: Certificate, answer: RevocationAnswer) -> Iterator[Finding]:
    """Yield why Exchange may be unable to use a list: it is useless, slow or large; nothing if none was asked for."""
    revocation = answer.revocation
    slowest = max((each.seconds for each in answer.asked), default=0.0)
    largest = max((each.size for each in answer.asked), default=0)
    if revocation.obstacle is not None and revocation.obstacle is not Obstacle.NO_CHAIN:
        yield _OF_NO_USE.about(certificate, said=revocation.message)
    elif slowest > EXCHANGE_WAITS:
        yield _SLOW.about(certificate, seconds=int(slowest), limit=EXCHANGE_WAITS)
    elif largest > LARGE_LIST:
        yield _LARGE.about(certificate, size=largest, limit=EXCHANGE_WAITS)


def _kind(title: str, message: str, basis: Basis = Basis.SEEN) -> FindingKind:
    return FindingKind(Code.CRL_UNREACHABLE, Severity.WARNING, basis, title, message)


_UNREACHABLE = QT_TRANSLATE_NOOP("core", "Exchange may be unable to check “{name}” for revocation")
_TOO_LONG = QT_TRANSLATE_NOOP("core", "The revocation list (CRL) of “{name}” may take too long for Exchange")
_NO_CRL = _kind(
    _UNREACHABLE,
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” has no address of a revocation list (CRL). If Exchange can't check for revocation, users may be told "
        "that the signature is not trusted.",
    ),
)
_NOT_PUBLIC = _kind(
    _UNREACHABLE,
    QT_TRANSLATE_NOOP(
        "core",
        "The revocation list (CRL) for “{name}” is published at {url}, which can be reached only from your own "
        "network. Users may be told that the signature is not trusted. Ask the CA to publish it over public HTTP.",
    ),
)
_OF_NO_USE = _kind(
    _UNREACHABLE,
    QT_TRANSLATE_NOOP(
        "core",
        "Was “{name}” revoked? {said} If Exchange can't check that either, users may be told that the signature is not "
        "trusted.",
    ),
)
_SLOW = _kind(
    _TOO_LONG,
    QT_TRANSLATE_NOOP(
        "core",
        "Downloading the revocation list (CRL) of “{name}” took {seconds} seconds. By default, Exchange waits {limit} "
        "seconds (OWACRLRetrievalTimeout). If Exchange needs as long, users are told that the list is offline. Ask the "
        "CA.",
    ),
    Basis.DOCUMENTED,
)
_LARGE = _kind(
    _TOO_LONG,
    QT_TRANSLATE_NOOP(
        "core",
        "The revocation list (CRL) of “{name}” has {size} bytes. By default, Exchange waits {limit} seconds for it "
        "(OWACRLRetrievalTimeout). Over a slow connection, that may be too short, and users are told that the list is "
        "offline.",
    ),
    Basis.DOCUMENTED,
)
