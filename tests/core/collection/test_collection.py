"""The collection: a set that changes by making new ones, its order, its size, and the same bytes on every machine."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pki import END, PKI
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.collection import MAX_CHANGES, CertificateCollection, Difference, History
from sstwizard.core.formats import sst


@pytest.fixture(scope="module")
def pool(pki: PKI) -> list[Certificate]:
    """Certificates of several levels, with two of one name, one whose issuer is missing, and one that is garbage."""
    roots = [pki.make(name) for name in ("beta", "Alpha", "Alpha")]
    issuing = [pki.make("Issuing", root) for root in roots]
    leaves = [pki.make("Leaf", issuer, ca=False) for issuer in issuing]
    orphan = pki.make("Orphan", pki.make("Gone"))
    found = [each.certificate for each in (*roots, *issuing, *leaves, orphan)]
    return [*found, Certificate(b"\x30\x03not")]


def test_changing_makes_a_new_collection(pool: list[Certificate]) -> None:
    """The old one stays as it was; what was taken out is out, what was taken in is at the end, and in if it is both."""
    before = CertificateCollection(tuple(pool[:3]))
    after = before.changed(add=pool[3:5], remove=pool[:1])
    assert before.members == tuple(pool[:3])
    assert tuple(after) == after.members == (pool[1], pool[2], pool[3], pool[4])
    assert (pool[3] in after, pool[0] in after, "something else" in after) == (True, False, False)
    assert before.changed(add=pool[:2], remove=pool[5:]) == before == before.changed()
    assert set(before.changed(add=pool[:1], remove=pool[:1])) == set(before)


def test_difference_names_what_changed(pool: list[Certificate]) -> None:
    """Each certificate of either collection is added, kept or removed, and stands there once, in its order.

    Another order is no difference; against nothing, all are added.
    """
    before, after = CertificateCollection(tuple(pool[:4])), CertificateCollection((pool[5], pool[3], pool[1], pool[4]))
    assert after.since(before) == Difference((pool[5], pool[4]), (pool[3], pool[1]), (pool[0], pool[2]))
    assert after.since(before)
    same = CertificateCollection(tuple(reversed(pool[:4]))).since(before)
    assert not same
    assert set(same.kept) == set(before)
    assert before.since(CertificateCollection()).added == before.members
    assert CertificateCollection().since(before).removed == before.members


def test_roots_come_first_then_each_level(pki: PKI) -> None:
    """The file begins with the roots, by name; what has no root here begins at the level of what a root issued.

    Those of one name stand in the order of their SHA-256.
    """
    roots = [pki.make(name) for name in ("zeta", "Alpha")]
    issuing = pki.make("Issuing", roots[0])
    leaf, orphan = pki.make("A leaf", issuing, ca=False), pki.make("Orphan", pki.make("Gone"))
    chosen = [each.certificate for each in (leaf, orphan, issuing, *roots)]
    names = [each.name for each in CertificateCollection(tuple(chosen)).ordered]
    assert names == ["Alpha", "zeta", "Issuing", "Orphan", "A leaf"]
    same = tuple(pki.make("Root").certificate for _ in range(5))
    assert [each.sha256 for each in CertificateCollection(same).ordered] == sorted(each.sha256 for each in same)


@given(st.data())
def test_size_is_that_of_the_file(pool: list[Certificate], data: st.DataObject) -> None:
    """The size shown is the file's, to the byte; in whatever order certificates were chosen, the file is the same."""
    chosen = data.draw(st.lists(st.sampled_from(pool)))
    collection = CertificateCollection(tuple(chosen))
    assert collection.size == len(sst.encode(each.der for each in collection.ordered))
    assert CertificateCollection(tuple(data.draw(st.permutations(chosen)))).ordered == collection.ordered


def test_earliest_expiry_is_the_first_of_all(pki: PKI) -> None:
    """As Exchange's SMIMECertificatesExpiryDate; what has no readable time does not count."""
    early = datetime(2040, 1, 1, tzinfo=UTC)
    chosen = (pki.make("Late").certificate, pki.make("Early", end=early).certificate, Certificate(b"garbage"))
    assert CertificateCollection(chosen).earliest_expiry == early
    assert CertificateCollection(chosen[:1]).earliest_expiry == END
    assert CertificateCollection(chosen[2:]).earliest_expiry is None
    assert CertificateCollection().earliest_expiry is None
    assert CertificateCollection().size == 20  # header and end marker


A, B, C, D = (Certificate(bytes([each])) for each in range(4))
CHANGES = Difference(added=(A, B)), Difference(removed=(A,)), Difference(added=(C,), removed=(B,))


def made() -> History:
    """Return the history of three changes."""
    history = History()
    for change in CHANGES:
        history = history.with_change(change)
    return history


def test_changes_are_undone_from_the_last_and_redone_from_the_first() -> None:
    """Back and forth leads through the same changes, and ends where there are no more."""
    history = made()
    assert (history.last, history.next) == (CHANGES[2], None)
    for change in reversed(CHANGES):
        assert history.last == change
        history = history.back()
        assert history.next == change
    assert history.last is None
    assert history.back() == history
    for _ in CHANGES:
        history = history.forward()
    assert history == made() == history.forward()


def test_a_new_change_takes_the_place_of_what_was_undone() -> None:
    """After it nothing can be redone, and what was done before it can still be undone; the oldest is forgotten."""
    other = Difference(added=(D,))
    history = made().back().with_change(other)
    assert history == History((*CHANGES[:2], other))
    assert history.next is None
    for _ in range(MAX_CHANGES - 1):
        history = history.with_change(CHANGES[0])
    assert len(history.done) == MAX_CHANGES
    assert history.done[0] == other


def test_a_change_holds_what_it_really_changes() -> None:
    """What is there already is not added, what is not there not removed, and what is both stays as it is.

    Undoing it leads back to what was chosen before it, and redoing it to what was chosen after.
    """
    choice = CertificateCollection((A, B))
    change = choice.changed(add=(C, B, C), remove=(A, D)).since(choice)
    assert change == Difference((C,), (B,), (A,))
    assert History().with_change(change).last == Difference((C,), (), (A,))
    assert not choice.changed(add=(A,), remove=(A, C)).since(choice)
    after = change.done(choice)
    assert set(after) == {B, C}
    assert set(change.undone(after)) == {A, B}
