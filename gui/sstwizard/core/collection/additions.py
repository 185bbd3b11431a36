"""What of some opened files is worth adding at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ..certificates.certificate import Certificate
from ..chains.index import CertificateIndex
from .checks import SIZE_LIMIT, is_expired
from .collection import CertificateCollection


@dataclass(frozen=True, slots=True)
class Additions:
    """What can be added.

    Attributes:
        cas: The intermediate CAs, and the root CAs that somebody vouches for.
        unvouched: The root CAs that nobody vouches for: a person adds each of them, its SHA-256 in view.
    """

    cas: tuple[Certificate, ...] = ()
    unvouched: tuple[Certificate, ...] = ()


def additions(
    certificates: Iterable[Certificate], collection: CertificateCollection, known: CertificateIndex, now: datetime
) -> Additions:
    """Return the CAs among some certificates that the collection lacks and Exchange would accept.

    Nothing is offered of what would make the collection too large: then a person has to choose.

    Args:
        certificates: What the files hold.
        collection: What is chosen.
        known: Every certificate that any source holds.
        now: The moment that decides what has expired, UTC.
    """
    cas: list[Certificate] = []
    unvouched: list[Certificate] = []
    size = collection.size
    for each in dict.fromkeys(each for each in certificates if each not in collection):
        if not _is_usable(each, known, now):
            continue
        size += len(each.der)
        if size > SIZE_LIMIT:
            return Additions()
        (unvouched if known.vouching.is_unvouched(each) else cas).append(each)
    return Additions(tuple(cas), tuple(unvouched))


def _is_usable(certificate: Certificate, known: CertificateIndex, now: datetime) -> bool:
    if not certificate.is_ca or not certificate.allows_email or is_expired(certificate, now):
        return False
    return not known.is_distrusted(certificate)
