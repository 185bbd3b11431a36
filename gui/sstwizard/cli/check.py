"""`sstwizard check`: check a collection for errors and for certificates that expire soon, as a scheduled task.

`sstwizard show`: list certificates and findings. `sstwizard diff`: compare two collections.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta

from ..core.certificates.programs import Program, ProgramChange, changes, list_date
from ..core.certificates.reading import Problem
from ..core.collection.assessment import WITHIN, assess
from ..core.collection.checks.finding import Code, Finding, Severity
from ..core.collection.collection import CertificateCollection
from ..core.errors import InputError
from ..core.list_dates import is_outdated, outdated
from ..core.sources import revocation_lists
from ..core.text import QT_TRANSLATE_NOOP, text
from .files import is_whole, known_here, read, read_one, read_store
from .report import (
    ExitCode,
    certificates_as_objects,
    line,
    moment_as_word,
    print_findings,
    print_object,
    print_problems,
    print_report,
    print_revocations,
    problem_as_object,
    report_as_object,
    revocation_counts,
)

HELP = "check a collection for errors, and for certificates that expire soon or can't be checked"
EXAMPLES = ("sstwizard check current.sst", "sstwizard check current.sst --within 90 --online --json")
LOOK = "something expires soon, is an error, was revoked, has changed, or could not be checked"
SHOW_HELP = "list the certificates in files, and findings about them"
SHOW_EXAMPLES = ("sstwizard show current.sst", "sstwizard show --json - < partner.p7b")
SHOW_LOOK = "an error was found, or something was not read or checked"
DIFF_HELP = "compare two collections: which certificates were added, kept and removed"
DIFF_EXAMPLES = ("sstwizard diff current.sst new.sst", "sstwizard diff --json current.sst - < new.sst")
DIFF_LOOK = "they differ, or something in them could not be read"
_MAX_DAYS = 36_500


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE.sst", help="the collection; - is standard input")
    parser.add_argument(
        "--within",
        type=_days,
        default=WITHIN,
        metavar="DAYS",
        help=f"days before expiry that count as soon ({WITHIN} by default)",
    )
    parser.add_argument(
        "--online",
        action="store_true",
        help="download the CAs' revocation lists (CRL) over http, from the addresses in the certificates",
    )
    parser.add_argument(
        "--since",
        type=_day,
        metavar="DATE",
        help="also what Mozilla's and Microsoft's root programs have changed since a day (YYYY-MM-DD)",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object, with all findings")
    parser.set_defaults(command=_check)


def define_show(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `show`."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a file or folder; - is standard input")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(command=_show)


def define_diff(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `diff`."""
    parser.add_argument("old", metavar="OLD.sst", help="a file of certificates; - is standard input")
    parser.add_argument("new", metavar="NEW.sst", help="another one")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(command=_diff)


def _show(options: argparse.Namespace) -> int:
    reading = read(options.files)
    known = known_here(reading.certificates)
    assessment = assess(CertificateCollection(reading.certificates), known)
    problems = (*reading.problems, *_old_lists(datetime.now(UTC)))
    report = (reading.certificates, assessment.findings, problems)
    if options.json:
        print_object(report_as_object(*report, known))
    else:
        print_report(*report)
    is_well = not assessment.errors and not assessment.unchecked and is_whole(problems)
    return ExitCode.DONE if is_well else ExitCode.FINDINGS


def _diff(options: argparse.Namespace) -> int:
    readings = [read_one(file) for file in (options.old, options.new)]
    old, new = (CertificateCollection(each.certificates) for each in readings)
    difference, problems = new.since(old), [problem for each in readings for problem in each.problems]
    groups = {"added": difference.added, "kept": difference.kept, "removed": difference.removed}
    if options.json:
        known = known_here((*old, *new))
        said = {name: certificates_as_objects(each, known) for name, each in groups.items()}
        print_object({**said, "problems": list(map(problem_as_object, problems))})
    else:
        for name, certificates in groups.items():
            for certificate in certificates:
                print(f"{name}: {line(certificate)}")
        print(", ".join(f"{len(each):,} {name}" for name, each in groups.items()), end=".\n")
        print_problems(problems)
    return ExitCode.FINDINGS if difference or not is_whole(problems) else ExitCode.DONE


def _is_told(finding: Finding) -> bool:
    """Return whether those who check by a schedule are told of a finding: of notes, only of what is to come."""
    return finding.severity is not Severity.INFO or finding.code is Code.STOPS_ISSUING


def _old_lists(now: datetime, since: datetime | None = None) -> Iterator[Problem]:
    """Yield what can't be told because the lists that come with the program are too old, or older than a day."""
    if is_outdated(now):
        yield Problem(outdated())
    if since is None:
        return
    for program in Program:
        if list_date(program) < since:
            message = QT_TRANSLATE_NOOP(
                "core",
                "The list of {program}'s root program in this version is as of {listed}: it can't tell of changes "
                "since {since}. Install a newer version.",
            )
            yield Problem(text(message, program=program.title, listed=list_date(program), since=since))


def _days(value: str) -> int:
    days = int(value) if value.isdecimal() and len(value) < 10 else -1
    if not 0 <= days <= _MAX_DAYS:
        raise argparse.ArgumentTypeError(f"{value!r} is not a number of days from 0 to {_MAX_DAYS}")
    return days


def _day(value: str) -> datetime:
    try:
        return datetime.combine(date.fromisoformat(value), time(), UTC)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{value!r} is not a day such as 2026-01-31") from None


def _check(options: argparse.Namespace) -> int:
    if options.online and not options.policy.allows_downloads:
        message = QT_TRANSLATE_NOOP(
            "core", "Your organization has turned downloads off (policy {policy}). Leave out --online."
        )
        raise InputError(text(message, policy="NoDownloads"))
    reading = read_store(options.file, or_input=True)
    collection, now = CertificateCollection(reading.certificates), datetime.now(UTC)
    known, soon = known_here(collection), timedelta(days=options.within)
    # Those below its own roots, and below vouched ones.
    asked = (
        revocation_lists.questions(collection.ordered, known, collection, known.vouching, now) if options.online else ()
    )
    answers = revocation_lists.ask(asked, now)
    counts = revocation_counts(answers)
    revocations = {each.certificate: each for each in answers}
    assessment = assess(collection, known, now, soon=soon, revocations=revocations)
    changed = changes(collection.ordered, options.since, now) if options.since else ()
    problems = (*reading.problems, *_old_lists(now, options.since))
    if options.json:
        report = report_as_object(collection.ordered, assessment.findings, problems, known)
        print_object(
            {
                **report,
                "root_programs": _programs_as_object(options.since, changed) if options.since else None,
                "revocation": counts if options.online else None,
            }
        )
    else:
        print_revocations(answers)
        print_findings(filter(_is_told, assessment.told))
        print_problems(problems)
        if options.since:
            _print_changes(options.since, changed)
        print(_summary(collection, now))
    # What could not be read may be what expires next, what nobody answered for may have been revoked, and what old
    # lists don't say may be known by now.
    is_checked = is_whole(problems) and not counts["unanswered"]
    return ExitCode.DONE if is_checked and not assessment.urgent and not changed else ExitCode.FINDINGS


def _print_changes(since: datetime, changed: Sequence[ProgramChange]) -> None:
    for change in changed:
        print(f"changed: {change.step.value}: {change.message}")
    telling = [each for each in Program if list_date(each) >= since]
    if telling and not changed:
        lists = ", ".join(f"{each.title} {list_date(each):%Y-%m-%d}" for each in telling)
        print(f"The root programs' lists ({lists}) tell of no change since {since:%Y-%m-%d}.")


def _programs_as_object(since: datetime, changed: Sequence[ProgramChange]) -> dict[str, object]:
    return {
        "since": f"{since:%Y-%m-%d}",
        "changes": [
            {
                "thumbprint": change.root.thumbprint,
                "program": change.program.value,
                "change": change.step.value,
                "since": moment_as_word(change.since),
                "message": str(change.message),
            }
            for change in changed
        ],
    }


def _summary(collection: CertificateCollection, now: datetime) -> str:
    count = f"{len(collection)} certificate{'s' if len(collection) > 1 else ''}"
    end = collection.earliest_expiry
    if end is None:
        return f"{count}."
    return f"{count}, the first {'expires' if end > now else 'expired'} {end:%Y-%m-%d}."
