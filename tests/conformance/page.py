"""Compares what came of the suites with conformance.toml, and writes the page about it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from textwrap import wrap
from typing import Any

from .case import Case, Result


@dataclass(frozen=True)
class Outcome:
    """What came of a suite.

    Attributes:
        about: What conformance.toml says of it.
        cases: All of its cases.
        opinions: How NSS decided, of the cases that are different and that it was asked about.
    """

    about: Mapping[str, Any]
    cases: Sequence[Case]
    opinions: Mapping[str, bool]

    def complaints(self) -> Iterator[str]:
        """Yield how this differs from what conformance.toml says, each with the names of the cases."""
        title, wanted = self.about["title"], self.about["cases"]
        if len(self.cases) != wanted:
            yield f"{title}: {len(self.cases)} cases, and not {wanted}"
        for case in self.cases:
            fitting = [each for each in self.groups if fits(case, each)]
            if case.result is not Result.AGREED and len(fitting) != 1:
                yield (
                    f"{title}: {case.name} is {case.result.value}, in {len(fitting)} groups: "
                    f"{case.expected} expected, {case.answer}"
                )
        for group in self.groups:
            yield from (f"{title}: {each}, for “{group['reason']}”" for each in self._about(group))

    def _about(self, group: Mapping[str, Any]) -> Iterator[str]:
        found, is_different = self.of(group), group["result"] == Result.DIFFERENT.value
        if len(found) != group["count"]:
            names = ", ".join(each.name for each in found[:50])
            yield f"{len(found)} cases, and not {group['count']} ({names})"
        for pattern in group["cases"]:
            if is_different and not _IS_NAME(pattern):
                yield f"“{pattern}” is no case's name: what is different is named, so that nothing takes its place"
            if not any(fnmatchcase(each.name, pattern) for each in found):
                yield f"no case “{pattern}” is {group['result']} any more"

    @property
    def groups(self) -> Sequence[Mapping[str, Any]]:
        """What is known not to agree."""
        groups: Sequence[Mapping[str, Any]] = self.about.get("groups", ())
        return groups

    def of(self, group: Mapping[str, Any]) -> list[Case]:
        """Return the cases of a group."""
        return [each for each in self.cases if fits(each, group)]


def fits(case: Case, group: Mapping[str, Any]) -> bool:
    """Return whether a case belongs to a group of conformance.toml."""
    return (
        case.result.value == group["result"]
        and any(fnmatchcase(case.name, pattern) for pattern in group["cases"])
        and fnmatchcase(case.answer, group.get("answer", "*"))
    )


def page(outcomes: Sequence[Outcome]) -> str:
    """Return docs/conformance.md."""
    return "\n".join([*_top(outcomes), *(line for each in outcomes for line in _about(each))]) + "\n"


def _top(outcomes: Sequence[Outcome]) -> Iterator[str]:
    yield from (*_INTRODUCTION.splitlines(), "")
    yield "| suite | cases | agreed | not checked | different |"
    yield "|---|--:|--:|--:|--:|"
    for each in outcomes:
        counts = Counter(case.result for case in each.cases)
        numbers = " | ".join(f"{counts[result]:,}" for result in Result)
        title = each.about["title"]
        yield f"| [{title}](#{_anchor(title)}) | {len(each.cases):,} | {numbers} |"


def _about(outcome: Outcome) -> Iterator[str]:
    about = outcome.about
    yield from ("", f"## {about['title']}", "", *wrap(about["asks"], _WIDTH), "")
    yield f"From <{about['source']}>, {about['commit']}. Licence: {about['licence']}."
    expected = Counter((case.expected, case.result) for case in outcome.cases)
    kinds = list(dict.fromkeys(sorted((case.expected for case in outcome.cases), key=_ORDER.index)))
    yield from ("", "| expected | agreed | not checked | different |", "|---|--:|--:|--:|")
    for kind in kinds:
        yield f"| {kind} | " + " | ".join(f"{expected[kind, result]:,}" for result in Result) + " |"
    if outcome.groups:
        nss = " NSS |" if outcome.opinions else ""
        yield from ("", f"| what doesn't agree, and why | cases |{nss}", f"|---|--:|{'---|' if nss else ''}")
    for group in outcome.groups:
        found = outcome.of(group)
        names = f": {', '.join(f'`{each.name}`' for each in found)}" if len(found) <= _FEW else ""
        opinion = f" {_opinion(found, outcome.opinions)} |" if outcome.opinions else ""
        yield f"| **{group['result']}**: {group['reason']}{names} | {len(found):,} |{opinion}"


def _opinion(cases: Sequence[Case], opinions: Mapping[str, bool]) -> str:
    """Say in how many of some cases NSS decides as the program does, and in which it doesn't."""
    asked = [each for each in cases if each.name in opinions]
    if not asked:
        return ""
    others = [each.name for each in asked if not opinions[each.name]]
    said = f"as we: {len(asked) - len(others)} of {len(asked)}"
    return f"{said}; not: {', '.join(f'`{each}`' for each in others)}" if others else said


def _anchor(title: str) -> str:
    kept = "".join(each for each in title.lower() if each.isalnum() or each in " -")
    return kept.replace(" ", "-")


_WIDTH = 120
_IS_NAME = re.compile(r"[^*?\[]+").fullmatch
_FEW = 12
"""Of more cases only the number is given; their names are in conformance.toml."""
_ORDER = ("valid", "acceptable", "invalid", "read")
_INTRODUCTION = """\
# Conformance

<!-- Written by `nox -s conformance`. -->

SST Wizard decides whom an organization trusts, so its own tests are not enough: these are tests that others made. Each
case that doesn't agree is listed with its reason, in `tests/conformance.toml`, too. One that
is not listed there, or that is and agrees, makes `nox -s conformance` fail.

“Not checked” means that the program says that it can't tell. That is never agreement, and nothing is trusted by it.
“Different” means that it decided otherwise than the suite's authors expect.
"""
