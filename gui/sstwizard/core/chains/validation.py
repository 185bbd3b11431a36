"""Certification paths: every path from a certificate up to a root, and whether the best of them holds.

`signing` says who issued whom; here those answers become paths, and OpenSSL judges each by RFC 5280 6 (signatures,
times, key usage of the CAs, path lengths, name constraints, policies, critical extensions). What OpenSSL leaves to its
security level, which is 0 unless somebody sets it, is judged here: weak signatures and keys, by `strength`. A
certificate may have several issuers (cross-signing), of which OpenSSL by itself would follow only one; Windows tries
them all, and so is done here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from ..certificates.certificate import Certificate
from ..text import Text
from .faults import (
    NO_EXPLICIT_POLICY,
    Fault,
    Outcome,
    caveats,
    disallowed_fault,
    issuing_fault,
    lasting_fault,
    openssl_fault,
    time_faults,
    unchecked_fault,
    unreadable_fault,
)
from .index import CertificateIndex
from .paths import search
from .policies import has_required_policy
from .signing import NO_CHECK_TIME, is_self_signed


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
        fault = _first(disallowed_fault(each) for each in path if is_disallowed is not None and is_disallowed(each))
        outcome, reason = fault or judge_path(path, pool, anchors, now, at or now)
        return CertificationPath(path, outcome, reason, tuple(caveats(path)))

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
        return unchecked_fault(top) if unchecked else (Outcome.INCOMPLETE, None)
    fault = _first(map(lasting_fault, path)) or _first(map(issuing_fault, path[1:])) or _openssl_fault(path, now, at)
    return fault or (Outcome.TRUSTED, None)


def _first(faults: Iterable[Fault | None]) -> Fault | None:
    return next(filter(None, faults), None)


def _openssl_fault(path: tuple[Certificate, ...], now: datetime, at: datetime) -> Fault | None:
    from OpenSSL import crypto  # slow to import, and not needed before something is chosen

    store = crypto.X509Store()
    store.set_flags(crypto.X509StoreFlags.POLICY_CHECK)
    store.set_time(now.astimezone(UTC))
    if at != now:  # OpenSSL has one moment for all
        fault = _first(time_faults(path, now, at))
        if fault is not None:
            return fault
        store.set_flags(NO_CHECK_TIME)
    try:
        signer, *between = (crypto.load_certificate(crypto.FILETYPE_ASN1, certificate.der) for certificate in path)
        store.add_cert(between.pop() if between else signer)
        crypto.X509StoreContext(store, signer, between).verify_certificate()
    except crypto.X509StoreContextError as error:
        code, depth, _ = error.errors
        if code == NO_EXPLICIT_POLICY and has_required_policy(path):
            return None  # it looks at policies last, and does not know that any will do
        return openssl_fault(path[min(depth, len(path) - 1)], code)
    except crypto.Error:
        return unreadable_fault(path[0])
    return None
