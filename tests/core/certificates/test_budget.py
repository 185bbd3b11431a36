"""The limits on the cost of reading."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from reports import Reports
from sstwizard.core.certificates.budget import MAX, Budget, Cost
from sstwizard.core.errors import CancelledError, LimitError


@pytest.mark.parametrize("cost", Cost)
def test_no_more_is_spent_than_may_be(cost: Cost) -> None:
    """The last unit can be taken; the next one is refused, not counted, and its offset is in the error."""
    budget = Budget(limits={cost: 3})
    budget.take(cost, 2)
    budget.take(cost)
    with pytest.raises(LimitError) as caught:
        budget.take(cost, offset=7)
    assert (budget.spent[cost], caught.value.offset) == (3, 7)
    assert caught.value.message == budget.sentence(cost)


@pytest.mark.parametrize(("cost", "ends"), [(cost, cost in (Cost.BYTES, Cost.ELEMENTS)) for cost in Cost])
def test_what_ends_all_reading(cost: Cost, *, ends: bool) -> None:
    """Reading ends without bytes or elements, but continues after a PKCS #12 file that costs too much."""
    budget = Budget(limits={cost: 0})
    assert not budget.is_spent
    with pytest.raises(LimitError):
        budget.take(cost)
    assert budget.is_spent is ends


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
