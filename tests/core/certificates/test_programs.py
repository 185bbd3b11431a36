"""The programs that vouch for roots, by the included tables."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from listed_roots import (
    A_TRUST_05,
    AAA,
    AMAZON_1,
    EMSIGN_C1,
    GO_DADDY_2,
    GTS_R1,
    HARICA_2015,
    HARICA_2021,
    VERISIGN_G5,
    passing_for,
)
from pki import PKI
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.programs import (
    Program,
    Step,
    changes,
    disagreement,
    issuing_limit,
    list_date,
    vouched_by_both,
    vouching_programs,
    withdrawal,
)
from sstwizard.core.sources import public_lists

MICROSOFT, MOZILLA = Program.MICROSOFT, Program.MOZILLA
MAY_2026 = datetime(2026, 5, 19, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.fixture(scope="module")
def plain(pki: PKI) -> Certificate:
    """Return a root that no program lists."""
    return pki.make("Root").certificate


@pytest.mark.parametrize(
    ("sha256", "vouching", "withdrawn", "limit", "disagreeing"),
    [
        (HARICA_2021, (MICROSOFT, MOZILLA), None, None, None),
        (HARICA_2015, (MICROSOFT, MOZILLA), None, (MICROSOFT, "2025-09-15"), None),
        (AAA, (MOZILLA,), None, None, None),
        (AMAZON_1, (MICROSOFT,), None, None, (MICROSOFT, MOZILLA)),
        (GO_DADDY_2, (MICROSOFT,), None, (MICROSOFT, "2026-05-19"), (MICROSOFT, MOZILLA)),
        (GTS_R1, (MICROSOFT,), None, None, None),
        (A_TRUST_05, (), (MICROSOFT, "2022-08-01"), None, None),
        (VERISIGN_G5, (), None, None, None),
        (EMSIGN_C1, (), (MOZILLA, "2026-10-20"), None, None),
    ],
)
def test_what_the_programs_say(
    plain: Certificate,
    sha256: str,
    vouching: tuple[Program, ...],
    withdrawn: tuple[Program, str] | None,
    limit: tuple[Program, str] | None,
    disagreeing: tuple[Program, Program] | None,
) -> None:
    """One, both or no programs vouch for a root, and none if one of them has withdrawn it.

    A program that doesn't list a root hasn't removed its mail purpose, and only one that vouches has a limit.
    """
    root = passing_for(sha256, plain)
    assert vouching_programs(root) == vouching
    assert disagreement(root) == disagreeing
    for found, expected in ((withdrawal(root), withdrawn), (issuing_limit(root), limit)):
        assert (found and (found.program, f"{found.since:%Y-%m-%d}")) == expected


def test_what_was_issued_too_late_is_not_vouched_for(plain: Certificate) -> None:
    """Microsoft vouches only for what a root issued before a date, Mozilla without a limit."""
    old, both = passing_for(GO_DADDY_2, plain), passing_for(HARICA_2015, plain)
    assert vouching_programs(old, MAY_2026 - SECOND) == (MICROSOFT,)
    assert vouching_programs(old, MAY_2026) == ()
    assert vouching_programs(both, MAY_2026) == (MOZILLA,)
    assert vouching_programs(passing_for(HARICA_2021, plain), MAY_2026) == (MICROSOFT, MOZILLA)


@pytest.mark.parametrize(
    ("sha256", "program", "step", "since"),
    [
        (EMSIGN_C1, MOZILLA, Step.WITHDRAWN, datetime(2026, 10, 20, tzinfo=UTC)),
        (A_TRUST_05, MICROSOFT, Step.WITHDRAWN, datetime(2022, 8, 1, tzinfo=UTC)),
        (HARICA_2015, MICROSOFT, Step.LIMITED, datetime(2025, 9, 15, tzinfo=UTC)),
        (AMAZON_1, MOZILLA, Step.NO_MAIL, None),
    ],
)
def test_what_a_program_has_done(
    plain: Certificate, sha256: str, program: Program, step: Step, since: datetime | None
) -> None:
    """It counts from its day on, and until the moment that is asked for; without a day, from that of the list on."""
    root, day = passing_for(sha256, plain), since or list_date(program)
    (change,) = changes([root], day, day)
    assert (change.root, change.program, change.step, change.since) == (root, program, step, since)
    assert changes([root], day + SECOND, day + SECOND * 2) == ()
    assert changes([root], day - SECOND * 2, day - SECOND) == ()
    said = str(change.message)
    assert said.startswith(f"{program.title}'s root program ")
    assert f"as of its list of {list_date(program):%Y-%m-%d}" in said
    assert (f" {since:%Y-%m-%d} " in said) if since else ("doesn't say since when" in said)


def test_what_two_programs_have_done(plain: Certificate) -> None:
    """Both are told; a root that Microsoft lists without the mail purpose may never have had it, so nothing is said."""
    always = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
    both, never = passing_for(GO_DADDY_2, plain), passing_for(VERISIGN_G5, plain)
    told = changes([never, both, passing_for(HARICA_2021, plain), plain], *always)
    assert [(each.program, each.step) for each in told] == [(MICROSOFT, Step.LIMITED), (MOZILLA, Step.NO_MAIL)]


def test_every_public_root_is_vouched_for_by_mozilla() -> None:
    """All included roots are accepted by Mozilla for mail and not withdrawn."""
    roots = public_lists.roots()
    assert all(MOZILLA in vouching_programs(root) for root in roots)
    assert [root.name for root in roots if withdrawal(root) or disagreement(root)] == []
    assert sum(vouching_programs(root) == (MICROSOFT, MOZILLA) for root in roots) == vouched_by_both()
    assert [program.title for program in Program] == ["Microsoft", "Mozilla"]


def test_programs_list_roots_alone(pki: PKI, plain: Certificate) -> None:
    """Nothing is known about an unlisted root; programs list only self-issued ones, so others aren't looked up."""
    assert vouching_programs(plain) == ()
    assert (withdrawal(plain), issuing_limit(plain), disagreement(plain)) == (None, None, None)
    child = pki.make("Child", pki.make("Root")).certificate
    assert withdrawal(passing_for(EMSIGN_C1, child)) is None
    assert changes([passing_for(EMSIGN_C1, child)], MAY_2026, MAY_2026.replace(year=2027)) == ()
    assert vouching_programs(passing_for(HARICA_2021, child)) == ()
    assert all(root.is_self_issued for root in public_lists.roots())
