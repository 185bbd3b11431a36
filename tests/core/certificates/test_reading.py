"""What a reader returns, and where in which file it was found."""

from __future__ import annotations

from pki import PKI
from sstwizard.core.certificates.reading import MAX_PROBLEMS, Problem, Reading, ReadingBuilder
from sstwizard.core.errors import LimitError
from sstwizard.core.text import text


def test_places_are_named_from_the_outside_in(pki: PKI) -> None:
    """Of a file in a file both are named; certificates and problems of the outer one name that alone."""
    inner = Reading((pki.make("Root").certificate,), (Problem(text("odd")),)).found_in("a.cer")
    assert [str(found.origin) for found in inner.certificates] == [found.file for found in inner.problems] == ["a.cer"]
    outer = inner.found_in("b.zip")
    assert [str(found.origin) for found in outer.certificates] == ["b.zip ▸ a.cer"]
    assert [found.file for found in outer.problems] == ["b.zip ▸ a.cer"]


def test_problems_are_counted_while_they_are_collected() -> None:
    """The first hundred are kept and the others counted; where reading stopped is always told."""
    builder = ReadingBuilder()
    for number in range(MAX_PROBLEMS + 5):
        builder.note(Problem(text("odd"), number))
    builder.note(Problem(text("stopped"), cut_short=True))
    reading = builder.reading()
    assert [problem.offset for problem in reading.problems] == [*range(MAX_PROBLEMS), None]
    assert reading.unlisted == 5
    builder.take(reading)
    assert builder.reading().unlisted == 5 + MAX_PROBLEMS + 5
    assert [problem.cut_short for problem in builder.problems].count(True) == 2


def test_the_last_problem_can_be_taken_back() -> None:
    """Whether it was listed or only counted."""
    builder = ReadingBuilder()
    for number in range(MAX_PROBLEMS + 1):
        builder.note(Problem(text("odd"), number))
    builder.drop_last_problem()
    assert (len(builder.problems), builder.reading().unlisted) == (MAX_PROBLEMS, 0)
    builder.drop_last_problem()
    assert [problem.offset for problem in builder.problems] == [*range(MAX_PROBLEMS - 1)]


def test_a_limit_is_the_reason_why_nothing_was_read() -> None:
    """Of several problems the one at which reading stopped is named, else the first."""
    builder = ReadingBuilder()
    builder.note(Problem(text("odd"), 1))
    builder.note(Problem(text("odder"), 2))
    assert (str(builder.first_error), builder.first_error.offset) == ("odd", 1)
    assert not isinstance(builder.first_error, LimitError)
    builder.note(Problem.of(LimitError(text("stopped"), 3), "a.sst"))
    assert builder.problems[-1] == Problem(text("stopped"), 3, "a.sst", cut_short=True)
    assert isinstance(builder.first_error, LimitError)
    assert builder.first_error.offset == 3


def test_what_is_lost() -> None:
    """Something is, where a place is to blame or reading stopped."""
    assert [Problem(text("odd")).is_loss, Problem(text("odd"), 0).is_loss] == [False, True]
    assert Problem(text("odd"), cut_short=True).is_loss
