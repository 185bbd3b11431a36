"""Paths from a certificate up to a root, among the certificates that are known."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from heapq import heappop, heappush

from ..certificates.certificate import Certificate
from .index import CertificateIndex
from .signing import is_self_signed, key_ids_agree


def path_to_root(
    certificate: Certificate, known: CertificateIndex, preferred: Collection[Certificate] = ()
) -> tuple[Certificate, ...]:
    """Return the issuers of `certificate` among `known`, one above the other, up to a self-signed root.

    The path with the fewest that are not `preferred` is taken, then the shortest; of several issuers at the same height
    one that the key identifiers fit (there are validators that take no other), then the one that lasts longest. Where
    no path ends at a root, the next best is one to a certificate whose issuer is not known.
    """
    below: dict[Certificate, Certificate] = {}
    waiting = [(0, 0, False, 0.0, "", 0, certificate, certificate)]
    stuck = None
    while waiting:
        strange, height, *_, current, child = heappop(waiting)
        if current in below:
            continue
        below[current] = child
        if is_self_signed(current):
            return _path_down(current, below)
        issuers = list(known.issuers_of(current))
        if not issuers and stuck is None:
            stuck = current
        for issuer in issuers:
            misfit = not key_ids_agree(current, issuer)
            rank = (strange + (issuer not in preferred), height + 1, misfit, -end_of(issuer), issuer.sha256, len(below))
            heappush(waiting, (*rank, issuer, current))
    return _path_down(stuck, below) if stuck else ()


def _path_down(top: Certificate, below: Mapping[Certificate, Certificate]) -> tuple[Certificate, ...]:
    path = []
    while below[top] != top:
        path.append(top)
        top = below[top]
    return tuple(reversed(path))


def end_of(certificate: Certificate) -> float:
    """Return NotAfter in seconds since 1970; 0 where it can't be decoded."""
    end = certificate.details.not_after
    return end.timestamp() if end else 0.0
