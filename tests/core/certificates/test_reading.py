"""The results of reading, and their locations."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pki import PKI
from sstwizard.core.certificates.certificate import Provenance
from sstwizard.core.certificates.reading import (
    MAX_PROBLEMS,
    Form,
    Problem,
    Reading,
    ReadingBuilder,
    best_copies,
    without_duplicates,
)
from sstwizard.core.errors import FormatError, LimitError
from sstwizard.core.formats.unknown import UnknownFormError
from sstwizard.core.text import text


def test_places_are_named_from_the_outside_in(pki: PKI) -> None:
    """Locations in nested files name both files, from the outside in."""
    inner = Reading((pki.make("Root").certificate,), (Problem(text("odd")),)).found_in("a.cer")
    assert [str(found.origin) for found in inner.certificates] == [found.file for found in inner.problems] == ["a.cer"]
    outer = inner.found_in("b.zip")
    assert [str(found.origin) for found in outer.certificates] == ["b.zip ▸ a.cer"]
    assert [found.file for found in outer.problems] == ["b.zip ▸ a.cer"]


@pytest.mark.parametrize("form", [None, *Form])
def test_a_certificate_file_that_was_named_was_chosen(pki: PKI, form: Form | None) -> None:
    """A certificate that is alone in a certificate file, without problems, was chosen with the file."""
    one, other = pki.make("One").certificate, pki.make("Other").certificate
    is_chosen = form in (Form.DER, Form.PEM, Form.BASE64)

    def provenances(reading: Reading) -> set[Provenance]:
        return {each.provenance for each in reading.of_own_file().certificates}

    assert provenances(Reading((one,), form=form)) == {Provenance.OWN_FILE if is_chosen else Provenance.AMONG_OTHERS}
    assert provenances(Reading((one, other), form=form)) == {Provenance.AMONG_OTHERS}
    assert provenances(Reading((one,), (Problem(text("odd")),), form)) == {Provenance.AMONG_OTHERS}
    assert provenances(Reading((one,), form=form).received()) == {Provenance.RECEIVED}
    assert Reading((), form=form).of_own_file() == Reading((), form=form)


def test_the_best_copy_is_kept(pki: PKI) -> None:
    """The copy of the highest provenance is kept, or the first of equal ones, in the place of the first."""
    one, other = pki.make("One").certificate, pki.make("Other").certificate
    copies = [replace(one, origin=text("{name}", name=each.name), provenance=each) for each in Provenance]
    for some in (copies, copies[::-1], [copies[1], copies[2], copies[0]]):
        kept = best_copies((some[0], other, *some[1:]))
        assert [str(each.origin) for each in kept] == ["OWN_FILE", ""]
        assert [(each.copies, each.provenance) for each in without_duplicates((some[0], other, *some[1:]))] == [
            (3, Provenance.OWN_FILE),
            (1, Provenance.AMONG_OTHERS),
        ]
    (first,) = best_copies((replace(one, origin=text("a")), replace(one, origin=text("b"))))
    assert str(first.origin) == "a"


def test_problems_are_counted_while_they_are_collected() -> None:
    """The first hundred problems are kept and others counted, but a limit is listed; the last one can be removed."""
    builder = ReadingBuilder()
    for number in range(MAX_PROBLEMS + 6):
        builder.note(Problem(text("odd"), number))
    builder.drop_last_problem()
    builder.note(Problem(text("stopped"), cut_short=True))
    reading = builder.reading()
    assert [problem.offset for problem in reading.problems] == [*range(MAX_PROBLEMS), None]
    assert reading.unlisted == 5
    builder.take(reading)
    assert builder.reading().unlisted == 5 + MAX_PROBLEMS + 5
    assert [problem.cut_short for problem in builder.problems].count(True) == 2
    listed = ReadingBuilder()
    listed.note(Problem(text("odd")))
    listed.drop_last_problem()
    assert listed.reading() == Reading()


def test_a_limit_is_the_reason_why_nothing_was_read() -> None:
    """The error is the limit reached, or the first problem."""
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
    """Something was lost, unless a problem is only a remark, or about what can't be a certificate."""
    assert [Problem(text("odd")).is_loss, Problem(text("odd"), 0).is_loss] == [True, True]
    assert not Problem(text("odd"), 0, is_remark=True).is_loss
    assert [Problem.of(error).is_loss for error in (FormatError(text("odd")), LimitError(text("odd")))] == [True, True]
    assert not Problem.of(UnknownFormError(text("odd"), 0)).is_loss
