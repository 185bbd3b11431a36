"""Which issuing CAs to propose: mail that comes is served, with as little trust as that needs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from ..certificates.certificate import Certificate
from ..formats.sst import ENTRY, encoded_size
from .checks.size import SIZE_LIMIT


@dataclass(frozen=True, slots=True)
class Item:
    """An issuing CA that may be proposed, with its chain.

    Attributes:
        place: The place of the CA among all.
        chain: What has to be in the collection, from the CA to the root.
        gain: How many addresses are newly served.
        messages: In how many messages it is the issuer of a signer.
        earliest_expiry: When the first certificate of the chain expires, UTC.
        sha256: Of the CA's certificate, upper-case hex.
    """

    place: int
    chain: tuple[Certificate, ...]
    gain: int
    messages: int
    earliest_expiry: datetime
    sha256: str


def added_size(chain: Iterable[Certificate], held: Collection[Certificate]) -> int:
    """Return what a chain adds to an .sst, in bytes.

    Args:
        chain: The certificates.
        held: Those that are in it already.
    """
    return sum(ENTRY.size + len(each.der) for each in dict.fromkeys(chain) if each not in held)


def choose(items: Sequence[Item], held: Collection[Certificate], limit: int = SIZE_LIMIT) -> tuple[Item, ...]:
    """Choose the items that fit: all of them, or those that serve most for their bytes.

    Until nothing fits, the item of the highest gain for its cost is taken; one that costs nothing comes first. The best
    single item is taken instead where that serves more, with those that its chain brings along: by ratio alone, small
    ones may keep out a large one.

    Args:
        items: What may be chosen.
        held: What is in the collection in any case.
        limit: The largest .sst, in bytes.
    """
    room = limit - encoded_size(each.der for each in held)
    if added_size((each for item in items for each in item.chain), held) <= room:
        return tuple(items)
    taken = set(held)
    chosen: list[Item] = []
    left = list(items)
    while fitting := [item for item in left if added_size(item.chain, taken) <= room]:
        best = min(fitting, key=lambda item: _rank(item, added_size(item.chain, taken)))
        room -= added_size(best.chain, taken)
        taken.update(best.chain)
        chosen.append(best)
        left.remove(best)
    return _or_single(items, chosen, held, limit)


def _or_single(
    items: Sequence[Item], chosen: Sequence[Item], held: Collection[Certificate], limit: int
) -> tuple[Item, ...]:
    room = limit - encoded_size(each.der for each in held)
    fitting = [item for item in items if added_size(item.chain, held) <= room]
    single = min(fitting, key=lambda item: (-item.gain, _rank(item, added_size(item.chain, held))), default=None)
    if single is None or single.gain <= sum(item.gain for item in chosen):
        return tuple(chosen)
    taken = {*held, *single.chain}
    return (single, *(item for item in items if item != single and not added_size(item.chain, taken)))


def _rank(item: Item, cost: int) -> tuple[bool, Fraction, int, int, float, str]:
    """Order items, the best first: `Fraction` compares gain by cost without rounding."""
    return (
        cost > 0,
        -Fraction(item.gain, cost or 1),
        -item.gain,
        -item.messages,
        -item.earliest_expiry.timestamp(),
        item.sha256,
    )
