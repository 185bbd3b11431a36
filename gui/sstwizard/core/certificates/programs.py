"""The root programs of Microsoft and Mozilla, and the roots that they vouch for.

Roots are looked up by SHA-256 in `resources/public-roots/microsoft.csv` and `mozilla.csv`, which
`packaging/public_roots.py` writes, and in `resources/withdrawn.toml`. These files are read on first use. What counts is
a program's current position, as of the dates in `origin.json`: the tables also list roots that a program used to accept
for mail, and say so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from enum import Enum
from functools import cache

from ..resources import resource
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
def _table(program: Program) -> Mapping[str, Mapping[str, str]]:
    import csv  # here, like tomllib below, as it isn't needed at startup

    with resource("public-roots", f"{program.value}.csv").open(encoding="utf-8", newline="") as file:
        return {facts["sha256"]: facts for facts in csv.DictReader(file)}


@cache
def _withdrawn() -> Mapping[str, Withdrawal]:
    import tomllib

    listed = tomllib.loads(resource("withdrawn.toml").read_text(encoding="utf-8"))["withdrawn"]
    return {
        each["sha256"]: Withdrawal(Program(each["by"]), datetime.combine(each["when"], time(), UTC)) for each in listed
    }


def _moment(written: str) -> datetime | None:
    """Parse a date, or a time without a zone, in a table: both are UTC."""
    return datetime.fromisoformat(written).replace(tzinfo=UTC) if written else None
