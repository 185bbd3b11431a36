"""What the sources hold, sorted by name: anew after one was read or closed, not at each change of the choice."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from operator import is_

from ...core.certificates.certificate import Certificate, Provenance
from ...core.chains.index import Holdings


class Held:
    """Keeps what was sorted last. One thread asks at a time."""

    def __init__(self) -> None:
        self._sources: Sequence[Collection[Certificate]] = ()
        self._holdings = Holdings()

    def of(self, held: Iterable[Sequence[Certificate]], received: frozenset[Certificate]) -> Holdings:
        """Return what sources hold.

        Args:
            held: The certificates of each source.
            received: What sources that are closed had from strangers.
        """
        sources = (*held, received)
        if len(sources) != len(self._sources) or not all(map(is_, sources, self._sources)):
            self._sources, self._holdings = sources, Holdings(marked(chain.from_iterable(sources[:-1]), received))
        return self._holdings


def marked(certificates: Iterable[Certificate], received: frozenset[Certificate]) -> Iterator[Certificate]:
    """Yield certificates; of those that a source now closed had from a stranger, that is said of every copy."""
    for each in certificates:
        is_strange = each in received and each.provenance is Provenance.AMONG_OTHERS
        yield replace(each, provenance=Provenance.RECEIVED) if is_strange else each
