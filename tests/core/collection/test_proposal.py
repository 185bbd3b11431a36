"""Which CAs are proposed: those that serve most senders for their bytes, as long as they fit. Others are offered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from cryptography import x509

from core.collection.test_issuing import DAY, NOW, SAID, index, occurrence
from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.oids import SERVER_AUTHENTICATION
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.collection import CertificateCollection, added_size
from sstwizard.core.collection.issuing import Issuer, PathChooser, RejectionReason, issuers_of
from sstwizard.core.collection.signings import MailState, Occurrence
from sstwizard.core.collection.survey import Demand, Item, choose
from sstwizard.core.formats import sst
from sstwizard.core.messages.trust import CollectionTrust

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
    a, b = item("a", 10**17 + 1, fake("a", 101)), item("b", 2 * 10**17, fake("b", 202))
    free_of_rivals = item("f", 10**18, fake("f", 20))
    assert chosen(b, a, free_of_rivals, room=250) == "fa"


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
    assert chosen(a, b, c, room=300) == chosen(a, b, c, room=400) == "ab"
    assert chosen(a, b, c, item("d", 1, fake("d", 100), root), room=400) == "abd"
    assert chosen(a, b, c, room=299) == "a"


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({"messages": 2}, {"messages": 1}),
        ({"end": END + DAY}, {"end": END}),
        ({"messages": 2}, {"messages": 1, "end": END + DAY}),
    ],
)
def test_ties_are_broken(better: dict[str, object], worse: dict[str, object]) -> None:
    """By messages, then by what lasts longer, whatever the order and the name."""
    a, b = item("b", 1, fake("b", 100), **better), item("a", 1, fake("a", 100), **worse)  # type: ignore[arg-type]
    assert chosen(a, b, room=150) == chosen(b, a, room=150) == "b"


def test_ties_are_broken_by_gain_before_messages_and_by_name_last() -> None:
    """The same ratio serves more where it is larger; the same in everything is taken by its SHA-256."""
    one, other = (item(name, 1, fake(name, 100), messages=9) for name in "bc")
    assert chosen(one, item("a", 2, fake("a", 200)), other, room=250) == "a"
    assert chosen(item("b", 1, fake("b", 100)), item("a", 1, fake("a", 100)), room=150) == "a"


def test_the_best_single_one_may_serve_more() -> None:
    """Small ones by ratio would keep out the one that serves more than all of them."""
    small, large = item("s", 2, fake("s", 20)), item("l", 9, fake("l", 100))
    assert chosen(small, large, room=100) == "l"
    assert chosen(item("s", 9, fake("s", 20)), large, room=100) == "s"  # as many: what costs less stays
    assert chosen(small, item("l", 9, fake("l", 101)), room=100) == "s"  # it does not fit
    cheaper, dearer = item("c", 9, fake("c", 95)), item("d", 9, fake("d", 100), messages=99)
    assert chosen(small, dearer, cheaper, room=100) == "c"
    halves = [item(name, 2, fake(name, 50)) for name in "ab"]
    assert chosen(*halves, item("l", 4, fake("l", 101)), room=101) == "ab"  # as many for fewer bytes


def test_the_single_one_brings_along_what_its_chain_serves() -> None:
    """What costs nothing once its chain is there is chosen too; what costs a byte is not."""
    root = fake("r", 100)
    small, large = item("s", 2, fake("s", 20)), item("l", 9, fake("l", 100), root)
    free, other = item("f", 1, root), item("o", 1, root, fake("o", 20))
    assert chosen(small, free, other, large, room=200) == "lf"


def demand_of(roots: Sequence[Entity], *every: Occurrence) -> tuple[Demand, list[Issuer]]:
    """Return what mail demands of an empty collection, and its CAs, for whose roots somebody vouches."""
    pool = index(*roots, in_use=tuple(each.certificate for each in roots))
    issuers = issuers_of(every, pool)
    for issuer in issuers:
        issuer.path = PathChooser(pool, (), NOW).choose(issuer)
    return Demand(issuers, CertificateCollection(), CollectionTrust((), pool, NOW)), issuers


def test_what_is_known_of_a_ca_decides(pki: PKI) -> None:
    """Its chain and when that ends, its messages, and its SHA-256."""
    root = pki.make("Root", end=END)
    ca = pki.make("CA", root)
    signers = (pki.make(name, ca, ca=False, email=f"{name}@a.example") for name in ("Ann", "Bob"))
    demand, (issuer,) = demand_of([root, ca], *map(occurrence, signers))
    chain = (ca.certificate, root.certificate)
    assert demand._item(issuer, 7) == Item(0, chain, 7, 2, END, ca.certificate.sha256)


@pytest.mark.parametrize(("state", "is_taken"), [(MailState.CHANGED, True), (MailState.OTHER, False)])
def test_changed_mail_tells_of_a_ca_and_forged_mail_does_not(state: MailState, is_taken: bool, pki: PKI) -> None:
    """Who wants the CAs of old mail too gets those of changed messages, and none that forged ones name alone."""
    root = pki.make("Root")
    signer = pki.make("Bob", root, ca=False, email="bob@a.example")
    demand, (issuer,) = demand_of([root], occurrence(signer, state))
    assert demand.chosen(takes_all=False) == []
    assert demand.rejection_reason(issuer) is RejectionReason.CHANGED_ONLY
    assert demand.chosen(takes_all=True) == ([issuer] if is_taken else [])


def test_only_intact_mail_tells_which_ca_a_sender_has_now(pki: PKI) -> None:
    """A later message that was changed on its way, or forged, displaces no CA."""
    old, new = pki.make("Old"), pki.make("New")
    before, after = (pki.make("Bob", each, ca=False, email="bob@a.example") for each in (old, new))
    for state in (MailState.CHANGED, MailState.OTHER):
        demand, issuers = demand_of([old, new], occurrence(before, at=SAID), occurrence(after, state, at=NOW))
        assert demand.chosen(takes_all=False) == issuers[:1]
        assert demand.rejection_reason(issuers[1]) is RejectionReason.CHANGED_ONLY


def test_of_two_at_one_moment_it_is_always_the_same(pki: PKI) -> None:
    """A message that somebody signed with the certificates of two CAs: whichever is met first."""
    old, new = pki.make("Old"), pki.make("New")
    both = [occurrence(pki.make("Bob", each, ca=False, email="bob@a.example")) for each in (old, new)]
    for order in (both, both[::-1]):
        demand, issuers = demand_of([old, new], *order)
        assert [each.name for each in demand.chosen(takes_all=False)] == ["Old"]
        assert len(issuers) == 2


def test_who_writes_no_more_is_not_left_out(pki: PKI) -> None:
    """Only senders of today count as such whom no CA serves."""
    root = pki.make("Root")
    ann = pki.make("Ann", root, ca=False, email="ann@a.example")
    bob = pki.make("Bob", root, ca=False, email="bob@a.example", end=NOW - DAY)
    demand, _ = demand_of([root], occurrence(ann), occurrence(bob, at=NOW - 400 * DAY))
    assert demand.unserved(CollectionTrust((), CertificateIndex([]), NOW)) == ("ann@a.example",)


def test_old_mail_gets_what_room_is_left(pki: PKI) -> None:
    """All CAs together fit into what Exchange takes; those of today come first."""
    today, once = (pki.make(name, issuer_url=f"http://pki.example/{'a' * 40_000}") for name in ("Today", "Once"))
    ann = pki.make("Ann", today, ca=False, email="ann@a.example")
    bob = pki.make("Bob", once, ca=False, email="bob@a.example", end=NOW - DAY)
    demand, issuers = demand_of([today, once], occurrence(bob, at=NOW - 400 * DAY), occurrence(ann))
    assert [each.name for each in demand.chosen(takes_all=True)] == ["Today"]
    assert demand.rejection_reason(issuers[0]) is RejectionReason.SIGNER_EXPIRED


def test_a_ca_is_not_proposed_for_whom_it_would_not_serve(pki: PKI) -> None:
    """Its only sender of today has a certificate for servers, which nobody trusts for mail."""
    root = pki.make("Root")
    ann = pki.make("Ann", root, ca=False, email="ann@a.example", end=NOW - DAY)
    tls = pki.make("Bob", root, ca=False, email="bob@a.example", purposes=(SERVER_AUTHENTICATION,))
    demand, issuers = demand_of([root], occurrence(ann, at=NOW - 400 * DAY), occurrence(tls))
    assert issuers[0].path.fault is None
    assert demand.chosen(takes_all=False) == []
    assert demand.rejection_reason(issuers[0]) is RejectionReason.UNUSABLE_SIGNER


def test_a_signature_that_does_not_hold_takes_no_sender(pki: PKI) -> None:
    """Newer, by a CA that is restricted to other names, or with a certificate that had expired when it signed."""
    root = pki.make("Root")
    limits = x509.NameConstraints(permitted_subtrees=[x509.RFC822Name("b.example")], excluded_subtrees=None)
    other = pki.make("Restricted", root, extensions=(limits,))
    real = pki.make("Issuing", root)
    bob = pki.make("Bob", real, ca=False, email="bob@a.example")
    eve = pki.make("Eve", other, ca=False, email="eve@b.example")
    thief = pki.make("Thief", other, ca=False, email="bob@a.example")
    demand, issuers = demand_of(
        [root, real, other], occurrence(bob), occurrence(eve), occurrence(thief, at=SAID + 9 * DAY)
    )
    assert demand.chosen(takes_all=False) == issuers
    late = pki.make("Late", real, ca=False, email="bob@a.example", end=SAID + DAY)
    demand, issuers = demand_of([root, real], occurrence(bob), occurrence(late, at=SAID + 9 * DAY))
    assert demand.chosen(takes_all=False) == issuers
