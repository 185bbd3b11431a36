"""What can be undone and redone."""

from __future__ import annotations

from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.history import MAX_CHANGES, ChoiceChange, History

A, B, C, D = (Certificate(bytes([each])) for each in range(4))
CHANGES = ChoiceChange(added=(A, B)), ChoiceChange(removed=(A,)), ChoiceChange(added=(C,), removed=(B,))


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
        assert history.last is change
        history = history.back()
        assert history.next is change
    assert history.last is None
    assert history.back() == history
    for _ in CHANGES:
        history = history.forward()
    assert history == made() == history.forward()


def test_a_new_change_takes_the_place_of_what_was_undone() -> None:
    """After it nothing can be redone, and what was done before it can still be undone."""
    other = ChoiceChange(added=(D,))
    history = made().back().with_change(other)
    assert history == History((*CHANGES[:2], other))
    assert history.next is None


def test_a_change_holds_what_it_really_changes() -> None:
    """What is there already is not added, what is not there not removed, and what is both stays as it is."""
    choice = CertificateCollection((A, B))
    assert ChoiceChange.of(choice, (C, B, C), (A, D)) == ChoiceChange((C,), (A,))
    assert not ChoiceChange.of(choice, (A,), (A, C))
    assert ChoiceChange.of(choice, (), (A,))


def test_what_was_done_is_undone() -> None:
    """Undoing a change leads back to what was chosen before it, and redoing it to what was chosen after."""
    choice = CertificateCollection((A, B))
    change = ChoiceChange((C,), (A,))
    after = change.done(choice)
    assert set(after) == {B, C}
    assert set(change.undone(after)) == {A, B}


def test_so_many_changes_and_no_more_are_kept() -> None:
    """The oldest is forgotten first."""
    history = made()
    for _ in range(MAX_CHANGES - 1):
        history = history.with_change(CHANGES[0])
    assert len(history.done) == MAX_CHANGES
    assert history.done[0] is CHANGES[2]
