"""How old the lists are that come with the program, and what is said of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from sstwizard.core import list_dates
from sstwizard.core.list_dates import AGING, OUTDATED, Listed, aging, is_outdated, outdated
from sstwizard.core.resources import resource

SECOND = timedelta(seconds=1)


@pytest.fixture(autouse=True)
def _new_lists() -> None:
    """In this module, the lists are as old as they are."""


def test_each_list_has_its_day() -> None:
    """Those that the scripts have recorded which make the lists."""
    programs, cas = (
        json.loads(resource(folder, "origin.json").read_text(encoding="utf-8"))
        for folder in ("public-roots", "public-cas")
    )
    assert {each.value: f"{day:%Y-%m-%d}" for each, day in list_dates.list_dates().items()} == {
        "microsoft": programs["microsoft"]["date"],
        "mozilla": programs["mozilla"]["date"],
        "public_cas": cas["date"],
        "revoked": cas["checked for revocation as of"],
    }
    assert len(Listed) == 4


def test_the_oldest_list_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """From 180 days on there is a sentence with its day, from 400 days on what rests on it needs a second look."""
    oldest = datetime(2026, 1, 1, tzinfo=UTC)
    days = {each: oldest + timedelta(days=place) for place, each in enumerate(reversed(Listed))}
    monkeypatch.setattr(list_dates, "list_dates", lambda: days)
    assert aging(oldest + AGING - SECOND) is None
    assert str(aging(oldest + AGING)) == (
        "The lists of roots and CAs are as of 2026-01-01; a newer version has newer ones."
    )
    assert [is_outdated(oldest + each) for each in (AGING, OUTDATED - SECOND, OUTDATED)] == [False, False, True]
    assert str(outdated()).startswith(
        "The lists of roots, CAs and revoked CAs in this version are as of 2026-01-01, more than 400 days ago:"
    )
