"""Which CAs are proposed: those that serve most senders for their bytes, as long as they fit."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from pki import PKI
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.collection import added_size
from sstwizard.core.collection.proposal import Item, choose
from sstwizard.core.formats import sst

END = datetime(2030, 1, 1, tzinfo=UTC)


def fake(name: str, size: int) -> Certificate:
    """Return what takes some bytes in an .sst; nothing here looks into it."""
    body = name.encode()
    return Certificate(body + bytes(size - sst.ENTRY.size - len(body)))


def item(name: str, gain: int, *chain: Certificate, messages: int = 1, end: datetime = END) -> Item:
    """Return a CA that may be proposed, known by its name."""
    return Item(ord(name), chain, gain, messages, end, name)


def chosen(*items: Item, held: tuple[Certificate, ...] = (), room: int) -> str:
    """Return the names of those that are chosen, in order, where some bytes are left beside what is held."""
    limit = sst.encoded_size(each.der for each in held) + room
    return "".join(chr(each.place) for each in choose(items, held, limit))


def test_a_chain_costs_what_the_file_grows(pki: PKI) -> None:
    """To the byte; what is held costs nothing, and nothing counts twice."""
    one, two = pki.make("One").certificate, pki.make("Two").certificate
    grown = sst.encoded_size([one.der, two.der]) - sst.encoded_size([one.der])
    assert added_size([two, one, two], {one}) == grown == len(two.der) + sst.ENTRY.size
    assert added_size([], ()) == 0


@pytest.mark.parametrize(("room", "expected"), [(300, "abc"), (299, "ab"), (200, "ab"), (199, "a"), (99, "")])
def test_as_many_are_taken_as_fit(room: int, expected: str) -> None:
    """All where all fit, to the byte; else the best by one."""
    items = [item(name, gain, fake(name, 100)) for name, gain in (("a", 3), ("b", 2), ("c", 1))]
    assert chosen(*items, room=room) == expected


def test_gain_counts_for_its_cost() -> None:
    """Of two that do not fit together, the one that serves more for each byte comes first."""
    small, large = item("s", 2, fake("s", 100)), item("l", 3, fake("l", 200))
    assert chosen(large, small, item("x", 1, fake("x", 1_000)), room=299) == "l"  # the single one serves more
    assert chosen(large, small, item("x", 1, fake("x", 1_000)), room=300) == "sl"


def test_ratios_are_compared_exactly() -> None:
    """Where two quotients differ by less than a float can tell."""
    a, b = item("a", 10**17 + 1, fake("a", 101)), item("b", 10**17, fake("b", 101))
    c = item("c", 10**17 + 1, fake("c", 101), messages=9)
    assert chosen(b, a, room=150) == "a"
    assert chosen(a, c, room=150) == "c"


def test_what_costs_nothing_comes_first() -> None:
    """Its chain is there already: it takes no room from the others."""
    held = fake("h", 50)
    free = item("f", 1, held)
    assert chosen(item("a", 9, fake("a", 100)), free, item("b", 9, fake("b", 100)), held=(held,), room=100) == "fa"


def test_a_chain_that_is_shared_is_paid_once() -> None:
    """Once a root is taken, another CA below it costs its own bytes only."""
    root, other = fake("r", 100), fake("o", 100)
    a, b = item("a", 5, fake("a", 100), root), item("b", 2, fake("b", 100), root)
    c = item("c", 3, fake("c", 100), other)
    assert chosen(a, b, c, room=300) == "ab"
    assert chosen(a, b, c, room=299) == "a"


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({"messages": 2}, {"messages": 1}),
        ({"end": END + timedelta(days=1)}, {"end": END}),
        ({"messages": 2}, {"messages": 1, "end": END + timedelta(days=1)}),
    ],
)
def test_ties_are_broken(better: dict[str, object], worse: dict[str, object]) -> None:
    """By messages, then by what lasts longer, whatever the order and the name."""
    a, b = item("b", 1, fake("b", 100), **better), item("a", 1, fake("a", 100), **worse)  # type: ignore[arg-type]
    assert chosen(a, b, room=150) == chosen(b, a, room=150) == "b"


def test_ties_are_broken_by_gain_before_messages_and_by_name_last() -> None:
    """The same ratio serves more where it is larger; the same in everything is taken by its SHA-256."""
    assert chosen(item("a", 2, fake("a", 200)), item("b", 1, fake("b", 100), messages=9), room=250) == "a"
    assert chosen(item("b", 1, fake("b", 100)), item("a", 1, fake("a", 100)), room=150) == "a"


def test_the_best_single_one_may_serve_more() -> None:
    """Small ones by ratio would keep out the one that serves more than all of them."""
    small, large = item("s", 2, fake("s", 20)), item("l", 9, fake("l", 100))
    assert chosen(small, large, room=100) == "l"
    assert chosen(item("s", 9, fake("s", 20)), large, room=100) == "s"  # as many: what costs less stays
    assert chosen(small, item("l", 9, fake("l", 101)), room=100) == "s"  # it does not fit


def test_the_single_one_brings_along_what_its_chain_serves() -> None:
    """What costs nothing once its chain is there is chosen too; what costs a byte is not."""
    root = fake("r", 100)
    small, large = item("s", 2, fake("s", 20)), item("l", 9, fake("l", 100), root)
    free, other = item("f", 1, root), item("o", 1, root, fake("o", 20))
    assert chosen(small, free, other, large, room=200) == "lf"
