"""The root programs of Microsoft and Mozilla, the roots that they vouch for, and the public CAs that were revoked.

Roots are looked up by SHA-256 in `resources/public-roots/microsoft.csv` and `mozilla.csv`, which
`packaging/public_roots.py` writes. All lists are read on first use. What counts is a program's current position, as
of the dates in `origin.json`: the tables also list roots that a program used to accept for mail, and say so.

`withdrawn.csv` beside them lists roots that a program removed for cause: nobody should trust what depends on them.
Those that Microsoft disabled are in its table; the others are written there by hand, each with where that is said, and
with its SHA-256 as the libnss3 had it that still held the root.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from typing import NamedTuple

from ..list_dates import Listed, list_dates
from ..resources import resource
from ..text import QT_TRANSLATE_NOOP, Text, text
from .certificate import Certificate


class Program(Enum):
    """A root program that vouches for roots for mail. The command line and the tables use its values."""

    MICROSOFT = "microsoft"
    MOZILLA = "mozilla"

    @property
    def title(self) -> str:
        """Its name, the same in every language."""
        return self.value.capitalize()


class Decision(NamedTuple):
    """The decision of a program about a root, and from when on it counts, UTC."""

    program: Program
    since: datetime


class Step(Enum):
    """What a program has done to a root. The values are those of the command line."""

    WITHDRAWN = "withdrawn"
    LIMITED = "limited"
    """It vouches for nothing that the root issues from a date on."""
    NO_MAIL = "no-mail"
    """It used to vouch for the root for mail, and no longer does."""


_STEPS = {
    Step.WITHDRAWN: QT_TRANSLATE_NOOP(
        "core", "{program}'s root program withdrew “{name}” on {since} (as of its list of {listed})."
    ),
    Step.LIMITED: QT_TRANSLATE_NOOP(
        "core",
        "{program}'s root program vouches for nothing that “{name}” has issued since {since} (as of its list of "
        "{listed}).",
    ),
    Step.NO_MAIL: QT_TRANSLATE_NOOP(
        "core",
        "{program}'s root program no longer vouches for “{name}” for mail (as of its list of {listed}, which doesn't "
        "say since when).",
    ),
}


@dataclass(frozen=True, slots=True)
class ProgramChange:
    """What a program has done to a root; `since` (UTC) is None where its list doesn't say."""

    root: Certificate
    program: Program
    step: Step
    since: datetime | None

    @property
    def message(self) -> Text:
        """A sentence about it."""
        return text(
            _STEPS[self.step],
            program=self.program.title,
            name=self.root.name,
            since=self.since or "",
            listed=list_date(self.program),
        )


def changes(certificates: Iterable[Certificate], since: datetime, until: datetime) -> tuple[ProgramChange, ...]:
    """Return what the programs have done to roots between two moments (UTC), as far as their lists here know.

    What a list doesn't date counts if the list itself is as new.
    """
    return tuple(
        ProgramChange(root, program, step, day)
        for root in certificates
        for program, step, day in _positions(root)
        if step is not None and since <= (day or list_date(program)) <= until
        if step is not Step.NO_MAIL or program is Program.MOZILLA  # Microsoft's has roots that never were for mail
    )


_Position = tuple[Program, Step | None, datetime | None]


def _positions(root: Certificate) -> Sequence[_Position]:
    """Return each program that lists a root, what it has done to it, and since when, UTC; None where it vouches."""
    return tuple(_listed(root)) if root.is_self_issued else ()  # as all of them are, and few other certificates


def _listed(root: Certificate) -> Iterator[_Position]:
    by_hand = _withdrawn().get(root.sha256)
    for program in Program:
        facts = _table(program).get(root.sha256)
        if by_hand is not None and by_hand.program is program:
            yield program, Step.WITHDRAWN, by_hand.since
        elif facts is None:
            continue
        elif disabled := _moment(facts["disabled"]):
            yield program, Step.WITHDRAWN, disabled
        elif facts["mail"] != "yes":
            yield program, Step.NO_MAIL, None
        else:
            before = _moment(facts["not_before"])
            yield program, Step.LIMITED if before else None, before


def vouching_programs(certificate: Certificate, issued: datetime | None = None) -> tuple[Program, ...]:
    """Return the programs that vouch for a root for mail; none if any of them has withdrawn it.

    Args:
        certificate: The root; no program vouches for any other certificate.
        issued: When the certificate that depends on it was issued (NotBefore, UTC): a program vouches only for what was
            issued before its `issuing_limit`. None means the root itself.
    """
    positions = _positions(certificate)
    if not positions or any(step is Step.WITHDRAWN for _, step, _ in positions):
        return ()
    vouching = ((program, before) for program, step, before in positions if step is not Step.NO_MAIL)
    return tuple(program for program, before in vouching if issued is None or before is None or issued < before)


def withdrawal(certificate: Certificate) -> Decision | None:
    """Return the withdrawal of a root, so that nobody should trust what depends on it; None without one.

    Microsoft's list disables it for mail, or Mozilla removed it for cause.
    """
    return _decision(certificate, Step.WITHDRAWN)


def issuing_limit(certificate: Certificate) -> Decision | None:
    """Return when a program that vouches for a root stops vouching for what it issues; None without a limit.

    It is Microsoft's property 126, and Mozilla's CKA_NSS_EMAIL_DISTRUST_AFTER.
    """
    return _decision(certificate, Step.LIMITED) if withdrawal(certificate) is None else None


def _decision(root: Certificate, wanted: Step) -> Decision | None:
    found = (Decision(program, since) for program, step, since in _positions(root) if step is wanted and since)
    return next(found, None)


def disagreement(certificate: Certificate) -> tuple[Program, Program] | None:
    """Return which program vouches for a root, and which lists it without the mail purpose; None if they agree."""
    vouching = vouching_programs(certificate)
    if not vouching:
        return None
    others = [each for each in Program if each not in vouching and certificate.sha256 in _table(each)]
    return (vouching[0], others[0]) if others else None


def vouched_by_both() -> int:
    """Return the number of roots that both programs vouch for."""
    mozilla, microsoft = _table(Program.MOZILLA), _table(Program.MICROSOFT)
    return sum(mozilla[each]["mail"] == microsoft[each]["mail"] == "yes" for each in mozilla.keys() & microsoft.keys())


def list_date(program: Program) -> datetime:
    """Return the day of a program's list that comes with the wizard, UTC."""
    return list_dates()[Listed(program.value)]


def is_revoked(certificate: Certificate) -> bool | None:
    """Return whether it is certain that a public CA was revoked; None where CCADB's list doesn't have it.

    It isn't certain where one above it was revoked and another of its issuers lives: then its path by that may hold.
    `packaging/public_cas.py` takes the list out of the Common CA Database (CCADB). No other certificate of the same
    name or key is concerned. The list has no dates: what is in it counts at any moment.
    """
    # Other certificates are not in it, and the SHA-256 of thousands takes time.
    return _revoked().get(certificate.sha256) if certificate.details.basic_constraints_ca else None


@cache
def _table(program: Program) -> Mapping[str, Mapping[str, str]]:
    return {facts["sha256"]: facts for facts in _rows("public-roots", program.value)}


@cache
def _withdrawn() -> Mapping[str, Decision]:
    return {
        facts["sha256"]: Decision(Program(facts["by"]), datetime.fromisoformat(facts["when"]).replace(tzinfo=UTC))
        for facts in _rows("public-roots", "withdrawn")
    }


@cache
def _revoked() -> Mapping[str, bool]:
    return {facts["sha256"]: facts["certain"] == "yes" for facts in _rows("public-cas", "revoked")}


def _rows(folder: str, name: str) -> Iterator[Mapping[str, str]]:
    import csv  # here, as it isn't needed at startup

    with resource(folder, f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _moment(written: str) -> datetime | None:
    """Parse a date, or a time without a zone, in a table: both are UTC."""
    return datetime.fromisoformat(written).replace(tzinfo=UTC) if written else None
