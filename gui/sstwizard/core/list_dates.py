"""How old the lists are that come with the program: roots, public CAs, and CAs that were revoked.

They are as old as the version of the program, as it downloads none by itself. What is older than a year may be wrong in
what matters; users are told of that before. Nothing here reads a certificate: the first window asks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cache

from .resources import resource
from .text import QT_TRANSLATE_NOOP, Text, text

AGING, OUTDATED = timedelta(days=180), timedelta(days=400)
"""From which age on users are told, and from which on what rests on the lists needs a second look."""


class Listed(StrEnum):
    """The lists. The values are those of `--json`."""

    MICROSOFT = "microsoft"
    MOZILLA = "mozilla"
    PUBLIC_CAS = "public_cas"
    REVOKED = "revoked"


@cache
def list_dates() -> Mapping[Listed, datetime]:
    """Return the day of each list, UTC."""
    programs, cas = (
        json.loads(resource(folder, "origin.json").read_text(encoding="utf-8"))
        for folder in ("public-roots", "public-cas")
    )
    days = {
        Listed.MICROSOFT: programs["microsoft"]["date"],
        Listed.MOZILLA: programs["mozilla"]["date"],
        Listed.PUBLIC_CAS: cas["date"],
        Listed.REVOKED: cas["checked for revocation as of"],
    }
    return {each: datetime.fromisoformat(day).replace(tzinfo=UTC) for each, day in days.items()}


def aging(now: datetime) -> Text | None:
    """Return a sentence for users whose lists are half a year old; None where they are newer."""
    if _age(now) < AGING:
        return None
    said = QT_TRANSLATE_NOOP("core", "The lists of roots and CAs are as of {date}; a newer version has newer ones.")
    return text(said, date=min(list_dates().values()))


def is_outdated(now: datetime) -> bool:
    """Return whether what rests on the lists needs a second look."""
    return _age(now) >= OUTDATED


def outdated() -> Text:
    """Return the sentence for that."""
    said = QT_TRANSLATE_NOOP(
        "core",
        "The lists of roots, CAs and revoked CAs in this version are as of {date}, more than {days} days ago: what "
        "they say may no longer be so. Install a newer version, which has newer ones.",
    )
    return text(said, date=min(list_dates().values()), days=OUTDATED.days)


def _age(now: datetime) -> timedelta:
    return now - min(list_dates().values())
