"""Who vouches for a root: the root programs of Microsoft and Mozilla, by facts that come with the wizard.

A root is found by its SHA-256 in `resources/public-roots/microsoft.csv` and `mozilla.csv`, which
`packaging/public_roots.py` makes, and in `resources/withdrawn.toml`. They are read when the first root is asked for.
A program's word counts for what it says now, as of the lists' days in `origin.json`: a root that Mozilla once took for
mail and takes no longer stands in its table as such.
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
    """A root program that vouches for roots for mail. The values are those of the command line and of the tables."""

    MICROSOFT = "microsoft"
    MOZILLA = "mozilla"

    @property
    def title(self) -> str:
        """What it is called, in every language."""
        return self.value.capitalize()


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A program has withdrawn a root: nobody should trust what depends on it.

    Attributes:
        program: Microsoft, where its list disables the root for mail; Mozilla, where it removed the root for cause.
        since: From when on, UTC.
    """

    program: Program
    since: datetime


@dataclass(frozen=True, slots=True)
class IssuingLimit:
    """A program vouches only for what a root issued before a moment.

    Attributes:
        program: Which one.
        before: The moment, UTC (Microsoft's property 126, Mozilla's CKA_NSS_EMAIL_DISTRUST_AFTER).
    """

    program: Program
    before: datetime


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One program vouches for a root, and another that lists it has taken the mail purpose from it.

    Attributes:
        vouching: The one that vouches.
        other: The one that does not.
    """

    vouching: Program
    other: Program


def vouching_programs(certificate: Certificate, issued: datetime | None = None) -> tuple[Program, ...]:
    """Return the programs that vouch for a root for mail, in the order of `Program`.

    Args:
        certificate: The root; for a certificate of any other kind no program vouches.
        issued: When the certificate that relies on it was issued (NotBefore, UTC): a program vouches only for what was
            issued before its `IssuingLimit`. None asks for the root itself.

    Returns:
        Those that take it for mail. None vouches for a root that any of them has withdrawn.
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
    """Return who has withdrawn a root and since when; None where nobody has, or for a certificate of any other kind."""
    if not certificate.is_self_issued:  # as all are that a program lists; most certificates are not
        return None
    withdrawn = _withdrawn().get(certificate.sha256)
    if withdrawn is not None:
        return withdrawn
    facts = _table(Program.MICROSOFT).get(certificate.sha256)
    since = _moment(facts["disabled"]) if facts else None
    return Withdrawal(Program.MICROSOFT, since) if since else None


def issuing_limit(certificate: Certificate) -> IssuingLimit | None:
    """Return the limit that a program sets for a root that it vouches for; None where none does."""
    for program in vouching_programs(certificate):
        before = _moment(_table(program)[certificate.sha256]["not_before"])
        if before is not None:
            return IssuingLimit(program, before)
    return None


def disagreement(certificate: Certificate) -> Disagreement | None:
    """Return who vouches for a root and who has taken the mail purpose from it; None where they agree."""
    vouching = vouching_programs(certificate)
    listing = [program for program in Program if certificate.sha256 in _table(program)]
    others = [program for program in listing if program not in vouching]
    return Disagreement(vouching[0], others[0]) if vouching and others else None


def vouched_by_both() -> int:
    """Return for how many roots both programs vouch."""
    mozilla, microsoft = _table(Program.MOZILLA), _table(Program.MICROSOFT)
    return sum(mozilla[each]["mail"] == microsoft[each]["mail"] == "yes" for each in mozilla.keys() & microsoft.keys())


@cache
def _table(program: Program) -> Mapping[str, Mapping[str, str]]:
    import csv  # here, as tomllib below: the program starts without them

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
    """Read a day, or a moment without a zone, of a table: both UTC."""
    return datetime.fromisoformat(written).replace(tzinfo=UTC) if written else None
