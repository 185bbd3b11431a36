"""Paths from a certificate up to a root, among the certificates that are known."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from heapq import heappop, heappush
from itertools import count, islice

from ..certificates.certificate import Certificate
from .effort import limited, may_follow
from .index import CertificateIndex
from .signing import is_self_signed, key_ids_agree

CertificateChain = tuple[Certificate, ...]
"""Certificates one above the other, each issued by the next."""

_Rank = tuple[int, int, int, bool, float, str, int]

MAX_FOLLOWED = 100
"""How many paths are followed, complete or not: enough for any CA's cross-signing, few enough to end soon."""
EFFORT = 6_000
"""Units (`effort`) for what is found out while the user waits: a fifth of a second."""
MAX_PATH_LENGTH = 20
"""How many certificates a path may have where alternatives are wanted; real ones have up to six."""


def path_to_root(
    certificate: Certificate, known: CertificateIndex, preferred: Collection[Certificate] = ()
) -> CertificateChain:
    """Return the issuers of a certificate, one above the other, up to a self-signed root.

    Args:
        certificate: The certificate whose issuers are wanted.
        known: The certificates among which issuers are looked for.
        preferred: The path with the fewest certificates outside of these is taken.

    Returns:
        The best path by the order of `search`, without `certificate` itself. Where none ends at a root, the best that
        ends at a certificate whose issuer is not known; nothing where all end in a loop, or take too long to follow.
    """
    incomplete: CertificateChain = ()
    with limited(EFFORT):
        for path in search(certificate, known, preferred):
            if is_self_signed(path[-1]):
                return path[1:]
            incomplete = incomplete or path[1:]
    return incomplete


def search(
    certificate: Certificate,
    known: CertificateIndex,
    preferred: Collection[Certificate] = (),
    *,
    alternatives: bool = False,
    most: int = MAX_FOLLOWED,
) -> Iterator[CertificateChain]:
    """Yield the paths from a certificate up, each to where it can't go on.

    Paths to a root that somebody vouches for come before those that go on: however many certificates strangers make for
    a CA's key, its root is found. Those to a root that nobody vouches for, nor is among `preferred`, come last.
    Otherwise, those with the fewest certificates outside of `preferred` come first, then the shortest; of several
    issuers first one with the matching key identifier, since some validators accept no other, then the one that expires
    last.

    Args:
        certificate: Where each path begins.
        known: The certificates among which issuers are looked for.
        preferred: See above.
        alternatives: Yield the other paths through a certificate as well, up to `most` and `MAX_PATH_LENGTH`;
            otherwise each certificate is reached once, by its best path.
        most: How many paths are followed.
    """
    waiting: list[tuple[_Rank, CertificateChain]] = [((0, 0, 0, False, 0.0, "", 0), (certificate,))]
    number, reached = count(1), set[Certificate]()
    for _ in islice(count(), most if alternatives else None):
        if not waiting:
            return
        (_, strangers, *_), path = heappop(waiting)
        top = path[-1]
        if not alternatives and top in reached:
            continue
        reached.add(top)
        issuers = [] if is_self_signed(top) else list(known.issuers_of(top))
        if not may_follow(len(issuers)):
            return
        if alternatives:
            issuers = [each for each in issuers if each not in path][: 0 if len(path) == MAX_PATH_LENGTH else None]
        if not issuers:
            yield path
        for issuer in issuers:
            outside, misfit = strangers + (issuer not in preferred), not key_ids_agree(top, issuer)
            standing = _standing(issuer, known, preferred)
            rank = (standing, outside, len(path), misfit, -end_of(issuer), issuer.sha256, next(number))
            heappush(waiting, (rank, (*path, issuer)))
    yield from (path for _, path in sorted(waiting))


def _standing(issuer: Certificate, known: CertificateIndex, preferred: Collection[Certificate]) -> int:
    """Order issuers: what is preferred or a root that somebody vouches for, others, roots that nobody vouches for."""
    if issuer in preferred:
        return 0
    if known.vouching.is_unvouched(issuer):
        return 2
    return 0 if is_self_signed(issuer) else 1


def end_of(certificate: Certificate) -> float:
    """Return NotAfter in seconds since 1970; 0 where it can't be decoded."""
    end = certificate.details.not_after
    return end.timestamp() if end else 0.0
