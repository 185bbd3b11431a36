"""The limits on the cost of reading."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from reports import Reports
from sstwizard.core.certificates.budget import (
    MAX,
    PER_BYTE,
    Budget,
    Cost,
    is_spent,
    may_check,
    may_follow,
    note_cut_short,
    timed_check,
)
from sstwizard.core.errors import CancelledError, LimitError

READING = (Cost.BYTES, Cost.ELEMENTS, Cost.ROUNDS, Cost.SECONDS)


@pytest.mark.parametrize("cost", READING)
def test_no_more_is_spent_than_may_be(cost: Cost) -> None:
    """The last unit can be taken; the next one is refused, not counted, and its offset is in the error."""
    budget = Budget(limits={cost: 3})
    budget.take(cost, 2)
    budget.take(cost)
    with pytest.raises(LimitError) as caught:
        budget.take(cost, offset=7)
    assert (budget.spent[cost], caught.value.offset) == (3, 7)
    assert caught.value.message == budget.sentence(cost)


@pytest.mark.parametrize("cost", Cost)
def test_what_ends_all_work(cost: Cost) -> None:
    """It continues only after a PKCS #12 file that costs too much."""
    budget = Budget(limits={cost: 0})
    assert not budget.is_spent
    assert not budget.draw(cost)
    assert budget.is_spent is (cost not in (Cost.ROUNDS, Cost.SECONDS))


def test_judgments_share_the_budget_of_the_outermost() -> None:
    """What is attached to a message has no budget of its own; afterwards the next judgment has one."""
    with Budget().part() as outer, Budget().part() as inner:
        assert inner is outer
    with Budget().part() as later:
        assert later is not outer


def test_checks_are_counted_in_both_budgets() -> None:
    """A part has its share of what is left, and what it takes is left to no other; the same check costs once."""
    budget = Budget(limits={Cost.CHECKS: 40})
    with budget.part(0.25) as part:
        assert all(may_check("the same") for _ in range(20))
        assert [may_check() for _ in range(10)] == [True] * 9 + [False]
        assert part.is_cut_short
        assert is_spent()
    assert budget.left(Cost.CHECKS) == 30
    with budget.part(0.5):
        assert [may_check() for _ in range(16)] == [True] * 15 + [False]
    assert not budget.is_spent
    assert may_check()
    assert not is_spent()


def test_large_files_may_take_more() -> None:
    """Ten thousand small certificates need as many checks and a second."""
    budget = Budget(limits=dict.fromkeys(PER_BYTE, 0)).allow_for(5_000_000)
    assert budget.left(Cost.CHECKS) >= 10_000
    assert budget.left(Cost.CHECK_MILLISECONDS) >= 1_000


def test_processor_time_is_the_net() -> None:
    """A check that is slow leaves none for others, however few there were; there is no limit outside."""
    with Budget(limits={Cost.CHECK_MILLISECONDS: 1}).part() as budget:
        assert may_check()
        with timed_check():
            sum(range(1_000_000))
        assert not may_check()
        assert budget.is_cut_short
    with timed_check():
        assert may_check()
    assert may_follow(10**9)


def test_issuers_that_are_followed_are_counted() -> None:
    """One costs nothing, so that a path may be long."""
    with Budget(limits={Cost.STEPS: 5}).part() as budget:
        assert may_follow(3)
        assert all(may_follow(1) for _ in range(10))
        assert not may_follow(3)
        assert budget.is_cut_short


def test_what_is_passed_over_is_noted() -> None:
    """Too many of one kind are no lack of budget; outside of a judgment there is nothing to note."""
    note_cut_short()
    with Budget().part() as budget:
        note_cut_short()
        assert budget.is_cut_short
        assert not is_spent()


def test_the_sentence_says_how_much() -> None:
    """Bytes are in MB, other costs are numbers, and unspecified limits are the default ones."""
    budget = Budget(limits={Cost.BYTES: 2**21})
    assert "after 2 MB" in str(budget.sentence(Cost.BYTES))
    assert f"after {MAX[Cost.ELEMENTS]:,} entries" in str(budget.sentence(Cost.ELEMENTS))


def test_elements_ask_now_and_then_whether_to_go_on() -> None:
    """Thousands of elements cause few reports, which repeat the progress; other costs cause one each."""
    reports = Reports()
    budget = Budget(reports)
    budget.check_cancelled()
    assert reports.told == [(0, 0)]
    reports.told.clear()
    budget.report(3, 9)
    for _ in range(1024):
        budget.take(Cost.ELEMENTS)
    assert reports.told == [(3, 9)] * 5
    budget.take(Cost.BYTES, 10)
    budget.check_cancelled()
    assert reports.told == [(3, 9)] * 7


def test_cancel_ends_what_is_counted() -> None:
    """An exception of the report passes through the budget."""
    budget = Budget(Reports(most=1))
    for _ in range(511):
        budget.take(Cost.ELEMENTS)
    with pytest.raises(CancelledError):
        budget.take(Cost.ELEMENTS)
    with pytest.raises(CancelledError):
        budget.report(1, 1)


def test_one_helper_serves_all_and_is_closed() -> None:
    """A helper is made once and closed with the budget."""
    closed = []

    class Helping(ExitStack):
        def __exit__(self, *_: object) -> None:
            closed.append(self)

    with Budget(Reports(most=0)) as budget:
        first = budget.helper(Helping)
        assert budget.helper(Helping) is first
        assert closed == []
        with pytest.raises(CancelledError):
            budget.check_cancelled()
    assert closed == [first]
