"""The CAs in opened files that are worth adding at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ..certificates.certificate import Certificate
from ..chains.index import CertificateIndex
from ..chains.status import KnownFacts
from .checks.finding import UNUSABLE
from .checks.size import SIZE_LIMIT
from .collection import CertificateCollection, added_size


@dataclass(frozen=True, slots=True)
class Additions:
    """The CAs that can be added.

    Attributes:
        cas: The intermediate CAs, and the root CAs that somebody vouches for.
        unvouched: The root CAs that nobody vouches for: the user adds each of them after comparing its SHA-256.
    """

    cas: tuple[Certificate, ...] = ()
    unvouched: tuple[Certificate, ...] = ()


def additions(
    certificates: Iterable[Certificate], collection: CertificateCollection, known: CertificateIndex, now: datetime
) -> Additions:
    """Return the CAs among some certificates that the collection lacks and Exchange would accept.

    Nothing is offered if that would make the collection too large: then the user has to choose.
    """
    cas: list[Certificate] = []
    unvouched: list[Certificate] = []
    size, known_facts = collection.size, KnownFacts(known)
    for each in dict.fromkeys(each for each in certificates if each not in collection):
        if not each.is_ca or not UNUSABLE.isdisjoint(known_facts.facts(each, now)):
            continue
        size += added_size((each,), ())
        if size > SIZE_LIMIT:
            return Additions()
        (unvouched if known.vouching.is_unvouched(each) else cas).append(each)
    return Additions(tuple(cas), tuple(unvouched))
