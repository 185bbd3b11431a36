"""Reading of several files."""

from __future__ import annotations

import pytest

from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.reading import MAX_PROBLEMS, Problem, Reading
from sstwizard.core.errors import FormatError, PasswordNeededError, SourceError
from sstwizard.core.formats.batch import CERTIFICATES, MAIL, Batch, SkipMessages
from sstwizard.core.formats.unknown import UnknownFormError
from sstwizard.core.text import text

HELD = Certificate(b"0", origin=text("inner.cer"))


@pytest.mark.parametrize("is_named", [False, True])
def test_errors_become_problems(is_named: bool) -> None:
    """Errors become problems of their file; one of unknown format is listed only if the user chose it."""
    batch = Batch(MAIL)
    for name, error in (
        ("a", FormatError(text("damaged"), 7)),
        ("b", SourceError(text("closed"))),
        ("c", UnknownFormError(text("a picture"))),
    ):
        with batch.noting_errors(name, is_named=is_named):
            raise error
    batch.note_counted()
    found = [(each.file, str(each.message), each.offset) for each in batch.drain().problems]
    left_out = "“c” contains neither mail nor certificates and was skipped."
    assert found == [("a", "damaged", 7), ("b", "closed", None), ("c", "a picture" if is_named else left_out, None)]


@pytest.mark.parametrize(("messages", "remedy"), [(CERTIFICATES, "Add it by itself"), (MAIL, "as .cer or .p7b")])
def test_a_locked_file_is_a_problem(messages: SkipMessages, remedy: str) -> None:
    """The problem of a locked file says what to do."""
    batch = Batch(messages)
    with batch.noting_errors("a"):
        raise PasswordNeededError
    (problem,) = batch.reading().problems
    assert problem.file == "a"
    assert remedy in str(problem.message)


def test_files_of_other_kinds_are_counted() -> None:
    """One file without certificates is named, several are counted."""
    batch = Batch()
    for name, said in (
        ("a", "“a” contains no certificates and was skipped."),
        ("b", "2 files contain no certificates"),
    ):
        with batch.noting_errors(name):
            raise UnknownFormError(text("words"))
        assert said in str(batch.reading().problems[0].message)
        assert batch.holds_nothing_known
    batch.take(Reading((HELD,)))
    assert not batch.holds_nothing_known


def test_what_was_read_is_handed_out_once() -> None:
    """Problems beyond the maximum are counted across calls, except limits."""
    batch = Batch(MAIL)
    for number in range(MAX_PROBLEMS):
        batch.note(Problem(text("x"), number))
    assert len(batch.drain().problems) == MAX_PROBLEMS
    batch.note(Problem(text("beyond")))
    batch.note(Problem(text("cut"), cut_short=True))
    batch.take(Reading((HELD,), (Problem(text("y")),) * 2, unlisted=3))
    found = batch.drain()
    assert (found.certificates, [str(each.message) for each in found.problems]) == ((HELD,), ["cut"])
    batch.note_counted()
    last = batch.drain()
    assert (last.certificates, [str(each.message) for each in last.problems]) == ((), ["There are 6 more problems."])


@pytest.mark.parametrize("mistake", [RuntimeError, TypeError, ValueError, OSError])
def test_a_mistake_of_ours_is_no_problem_of_a_file(mistake: type[Exception]) -> None:
    """Other exceptions pass through."""
    with pytest.raises(mistake), Batch().noting_errors("a"):
        raise mistake
