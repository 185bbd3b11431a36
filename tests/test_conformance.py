"""Other people's tests agree but for what conformance.toml lists, and the page about them is up to date."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from conformance import second_opinion
from conformance.__main__ import main
from conformance.case import Case, Result
from conformance.page import Outcome
from wants import leave_out

KNOWN = {"reason": "known", "result": "different", "cases": ["old 1", "old 2"], "count": 2}
"""A group, as in conformance.toml."""
AS_KNOWN = (
    Case("old 1", "invalid", Result.DIFFERENT, "trusted"),
    Case("old 2", "invalid", Result.DIFFERENT, "trusted"),
    Case("good", "valid", Result.AGREED),
)


def complaints(*cases: Case, groups: tuple[Mapping[str, Any], ...] = (KNOWN,)) -> str:
    """Return what is complained of."""
    about = {"title": "Suite", "cases": len(cases), "groups": groups}
    return "\n".join(Outcome(about, cases, {}).complaints())


def test_what_is_known_is_no_complaint() -> None:
    """Each case that doesn't agree is in one group, which has as many as it says."""
    assert complaints(*AS_KNOWN) == ""


@pytest.mark.parametrize("result", [Result.DIFFERENT, Result.NOT_CHECKED])
def test_what_is_not_listed_is_named(result: Result) -> None:
    """That something is not checked is no agreement either; a group is of one result only."""
    named = complaints(*AS_KNOWN, Case("new", "invalid", result, "trusted"))
    assert f"new is {result.value}, in 0 groups: invalid expected, trusted" in named


def test_what_is_listed_and_gone_is_named() -> None:
    """Of a suite, of a group, and of each of its names."""
    fewer = complaints(AS_KNOWN[0], AS_KNOWN[2])
    assert "1 cases, and not 2 (old 1), for “known”" in fewer
    other = {**KNOWN, "cases": ["old 1", "old 2", "older"]}
    assert "no case “older” is different any more" in complaints(*AS_KNOWN, groups=(other,))
    about = {"title": "Suite", "cases": 4, "groups": (KNOWN,)}
    assert list(Outcome(about, AS_KNOWN, {}).complaints()) == ["Suite: 3 cases, and not 4"]


def test_what_is_different_is_named() -> None:
    """Else a forged case that is accepted could take the place of one that is refused by now."""
    assert "“old *” is no case's name" in complaints(*AS_KNOWN, groups=({**KNOWN, "cases": ["old *"]},))
    unchecked = Case("vague 1", "valid", Result.NOT_CHECKED)
    vague = {"reason": "vague", "result": "not checked", "cases": ["vague *"], "count": 1}
    assert complaints(*AS_KNOWN, unchecked, groups=(KNOWN, vague)) == ""


def test_two_groups_are_not_one_reason() -> None:
    """A case in two groups would have two reasons."""
    assert "in 2 groups" in complaints(*AS_KNOWN, groups=(KNOWN, KNOWN))


def test_all_suites_end_as_known(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No forged signature is accepted, and the page says what came of each suite."""
    if not second_opinion.is_there():
        leave_out("NSS (Debian's libnss3-tools)")
    assert main(["--check"]) == 0, capsys.readouterr().out
    assert "is up to date" in capsys.readouterr().out
