"""The root programs of Microsoft and Mozilla, and the roots that they vouch for.

Roots are looked up by SHA-256 in `resources/public-roots/microsoft.csv` and `mozilla.csv`, which
`packaging/public_roots.py` writes. These files are read on first use. What counts is a program's current position, as
of the dates in `origin.json`: the tables also list roots that a program used to accept for mail, and say so.

`withdrawn.csv` beside them lists roots that a program removed for cause: nobody should trust what depends on them.
Those that Microsoft disabled are in its table; the others are written there by hand, each with where that is said, and
with its SHA-256 as the libnss3 had it that still held the root.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from functools import cache

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


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The withdrawal of a root by a program: nobody should trust what depends on it.

    Attributes:
        program: Microsoft if its list disables the root for mail; Mozilla if it removed the root for cause.
        since: When it was withdrawn, UTC.
    """

    program: Program
    since: datetime


@dataclass(frozen=True, slots=True)
class IssuingLimit:
    """A date after which a program no longer vouches for what a root issues.

    Attributes:
        program: The program.
        before: The date, UTC (Microsoft's property 126, Mozilla's CKA_NSS_EMAIL_DISTRUST_AFTER).
    """

    program: Program
    before: datetime


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A disagreement about a root: one program vouches for it, the other lists it without the mail purpose.

    Attributes:
        vouching: The program that vouches for it.
        other: The program that doesn't.
    """

    vouching: Program
    other: Program


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
    """What a program has done to a root.

    Attributes:
        root: The root.
        program: The program.
        step: What it has done.
        since: From when on, UTC; None where its list doesn't say.
    """

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
        change
        for root in certificates
        if root.is_self_issued
        for change in _changes(root)
        if since <= (change.since or list_date(change.program)) <= until
    )


def _changes(root: Certificate) -> Iterator[ProgramChange]:
    """Yield what the programs have ever done to a root: of each, what counts today."""
    by_hand = _withdrawn().get(root.sha256)
    for program in Program:
        facts = _table(program).get(root.sha256)
        if by_hand is not None and by_hand.program is program:
            yield ProgramChange(root, program, Step.WITHDRAWN, by_hand.since)
        elif facts is None:
            continue
        elif disabled := _moment(facts["disabled"]):
            yield ProgramChange(root, program, Step.WITHDRAWN, disabled)
        elif facts["mail"] != "yes" and program is Program.MOZILLA:  # Microsoft's has roots that never were for mail
            yield ProgramChange(root, program, Step.NO_MAIL, None)
        elif facts["mail"] == "yes" and (before := _moment(facts["not_before"])):
            yield ProgramChange(root, program, Step.LIMITED, before)


def vouching_programs(certificate: Certificate, issued: datetime | None = None) -> tuple[Program, ...]:
    """Return the programs that vouch for a root for mail, in the order of `Program`.

    Args:
        certificate: The root; no program vouches for any other certificate.
        issued: When the certificate that depends on it was issued (NotBefore, UTC): a program vouches only for what was
            issued before its `IssuingLimit`. None means the root itself.

    Returns:
        The programs that accept it for mail; none if any of them has withdrawn it.
    """
    if not certificate.is_self_issued or withdrawal(certificate) is not None:
        return ()
    return tuple(program for program in Program if _vouches(program, certificate, issued))


def _vouches(program: Program, certificate: Certificate, issued: datetime | None) -> bool:
    facts = _table(program).get(certificate.sha256)
    if facts is None or facts["mail"] != "yes":
        return False
    before = _moment(facts["not_before"])
    return issued is None or before is None or issued < before


def withdrawal(certificate: Certificate) -> Withdrawal | None:
    """Return the withdrawal of a root; None without one, or for any other certificate."""
    if not certificate.is_self_issued:  # as all listed roots are, and few other certificates
        return None
    withdrawn = _withdrawn().get(certificate.sha256)
    if withdrawn is not None:
        return withdrawn
    facts = _table(Program.MICROSOFT).get(certificate.sha256)
    since = _moment(facts["disabled"]) if facts else None
    return Withdrawal(Program.MICROSOFT, since) if since else None


def issuing_limit(certificate: Certificate) -> IssuingLimit | None:
    """Return the limit of a program that vouches for a root; None without one."""
    for program in vouching_programs(certificate):
        before = _moment(_table(program)[certificate.sha256]["not_before"])
        if before is not None:
            return IssuingLimit(program, before)
    return None


def disagreement(certificate: Certificate) -> Disagreement | None:
    """Return the disagreement of the programs about a root; None if they agree."""
    vouching = vouching_programs(certificate)
    if not vouching:
        return None
    others = [each for each in Program if each not in vouching and certificate.sha256 in _table(each)]
    return Disagreement(vouching[0], others[0]) if others else None


def vouched_by_both() -> int:
    """Return the number of roots that both programs vouch for."""
    mozilla, microsoft = _table(Program.MOZILLA), _table(Program.MICROSOFT)
    return sum(mozilla[each]["mail"] == microsoft[each]["mail"] == "yes" for each in mozilla.keys() & microsoft.keys())


@cache
def list_date(program: Program) -> datetime:
    """Return the day of a program's list that comes with the wizard, UTC."""
    import json

    origin = json.loads(resource("public-roots", "origin.json").read_text(encoding="utf-8"))
    return datetime.fromisoformat(origin[program.value]["date"]).replace(tzinfo=UTC)


@cache
def _table(program: Program) -> Mapping[str, Mapping[str, str]]:
    return _read(program.value)


def _read(name: str) -> Mapping[str, Mapping[str, str]]:
    import csv  # here, as it isn't needed at startup

    with resource("public-roots", f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return {facts["sha256"]: facts for facts in csv.DictReader(file)}


@cache
def _withdrawn() -> Mapping[str, Withdrawal]:
    return {
        sha256: Withdrawal(Program(facts["by"]), datetime.fromisoformat(facts["when"]).replace(tzinfo=UTC))
        for sha256, facts in _read("withdrawn").items()
    }


def _moment(written: str) -> datetime | None:
    """Parse a date, or a time without a zone, in a table: both are UTC."""
    return datetime.fromisoformat(written).replace(tzinfo=UTC) if written else None
