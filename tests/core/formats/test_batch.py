"""Files that are read as one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.reading import Problem, Reading
from sstwizard.core.errors import FormatError, SourceError
from sstwizard.core.formats.batch import Batch
from sstwizard.core.formats.unknown import UnknownFormError
from sstwizard.core.text import text

HELD = Certificate(b"0", origin=text("inner.cer"))


def raising(error: Exception) -> Callable[[], Reading]:
    """Return a reader that fails."""

    def read() -> Reading:
        raise error

    return read


def test_everything_names_its_file() -> None:
    """Certificates, problems and refusals are told with the file, what was inside a file with both."""
    batch = Batch()
    inner = Reading((HELD, Certificate(b"1")), (Problem(text("odd"), 7, "inner.cer"), Problem(text("odd"))))
    batch.add("a", lambda: inner)
    batch.add("b", raising(FormatError(text("damaged"), 5)))
    batch.add("c", raising(SourceError(text("closed"))))
    batch.note(Problem(text("too many")))
    reading = batch.reading()
    assert [str(found.origin) for found in reading.certificates] == ["a ▸ inner.cer", "a"]
    assert [(str(problem.message), problem.offset, problem.file) for problem in reading.problems] == [
        ("odd", 7, "a ▸ inner.cer"),
        ("odd", None, "a"),
        ("damaged", 5, "b"),
        ("closed", None, "c"),
        ("too many", None, ""),
    ]


def test_files_of_other_kinds_are_counted() -> None:
    """One file without certificates is named, several are counted, and nothing known is held so far."""
    batch = Batch()
    for name, said in (
        ("a", "“a” contains no certificates and was skipped."),
        ("b", "2 files contain no certificates"),
    ):
        batch.add(name, raising(UnknownFormError(text("words"))))
        assert said in str(batch.reading().problems[0].message)
        assert batch.holds_nothing_known
    batch.add("c", lambda: Reading((HELD,)))
    assert not batch.holds_nothing_known


@pytest.mark.parametrize("mistake", [RuntimeError, TypeError, ValueError, OSError])
def test_a_mistake_of_ours_is_no_problem_of_a_file(mistake: type[Exception]) -> None:
    """Any other exception passes through."""
    with pytest.raises(mistake):
        Batch().add("a", raising(mistake()))
