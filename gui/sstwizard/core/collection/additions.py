"""The CAs in opened files that are worth adding at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ..certificates.certificate import Certificate
from ..chains.effort import limited
from ..chains.index import CertificateIndex
from ..chains.paths import EFFORT, path_to_root
from ..chains.signing import is_self_signed
from ..chains.status import KnownFacts
from ..sources.issuers import addresses
from .checks.finding import UNUSABLE
from .collection import SIZE_LIMIT, CertificateCollection, added_size


@dataclass(frozen=True, slots=True)
class Additions:
    """The CAs that can be added.

    Attributes:
        cas: The intermediate CAs, and the root CAs that somebody vouches for.
        unvouched: The root CAs that nobody vouches for: the user adds each of them after comparing its SHA-256.
        incomplete: Those of the intermediate CAs whose chains end without a root: no source has an issuer, but a
            certificate says where it is.
        left_out: The intermediate CAs of which none does. They would be errors about which nothing can be done here.
    """

    cas: tuple[Certificate, ...] = ()
    unvouched: tuple[Certificate, ...] = ()
    incomplete: tuple[Certificate, ...] = ()
    left_out: tuple[Certificate, ...] = ()


def additions(
    files: Iterable[Iterable[Certificate]], collection: CertificateCollection, known: CertificateIndex, now: datetime
) -> Additions:
    """Return the CAs in some files that the collection lacks and Exchange would accept.

    Nothing is offered of a file that would make the collection too large, nor where the chains take too long to follow:
    then the user has to choose.
    """
    with limited(EFFORT) as budget:
        found = _additions(files, collection, known, now)
    return Additions() if budget.is_cut_short else found


def _additions(
    files: Iterable[Iterable[Certificate]], collection: CertificateCollection, known: CertificateIndex, now: datetime
) -> Additions:
    found: dict[Certificate, int] = {}
    known_facts = KnownFacts(known)

    def is_wanted(each: Certificate) -> bool:
        is_new = each not in collection and each not in found
        return is_new and each.is_ca and UNUSABLE.isdisjoint(known_facts.facts(each, now))

    for held in files:
        room = SIZE_LIMIT - collection.size - sum(found.values())
        fitting: dict[Certificate, int] = {}
        for each in filter(is_wanted, held):
            if each not in fitting:
                fitting[each] = added_size((each,), ())
                room -= fitting[each]
            if room < 0:
                break
        else:
            found |= fitting
    unvouched = tuple(filter(known.vouching.is_unvouched, found))
    own = CertificateIndex(collection)
    tops = {each: _top(each, known, own) for each in found}
    open_ones = [each for each, top in tops.items() if not is_self_signed(top)]
    incomplete = tuple(each for each in open_ones if addresses(tops[each]))
    left_out = tuple(each for each in open_ones if each not in incomplete)
    return Additions(
        tuple(each for each in found if each not in (*unvouched, *left_out)), unvouched, incomplete, left_out
    )


def _top(certificate: Certificate, *indexes: CertificateIndex) -> Certificate:
    """Return where the chain of a certificate ends, whichever of some indexes has its issuers."""
    seen: set[Certificate] = set()
    while certificate not in seen:  # it may be a circle
        seen.add(certificate)
        for index in indexes:
            certificate = (certificate, *path_to_root(certificate, index))[-1]
    return certificate
