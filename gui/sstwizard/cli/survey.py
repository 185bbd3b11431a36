"""`sstwizard survey`: which CAs does received mail need?"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from ..core.certificates.certificate import Certificate
from ..core.certificates.reading import Problem, Reading
from ..core.chains.signing import is_self_signed
from ..core.collection.collection import CertificateCollection
from ..core.collection.survey import (
    MIN_MESSAGES,
    MIN_PERIOD,
    IssuingCA,
    MailState,
    NextStep,
    RejectionReason,
    Survey,
    Unused,
    survey_of,
    unused_of,
)
from ..core.errors import InputError
from ..core.export.export import ExportFormat, ending_problem, target_problem
from ..core.platform import file_paths
from ..core.sources import mail, windows
from ..core.sources.mail import MailReading
from ..core.sources.walk import MAILBOX_SUFFIXES, MESSAGE_SUFFIXES, unreadable
from ..core.text import QT_TRANSLATE_NOOP, printable, text
from .files import expanded, forbidden, is_whole, known_here, not_allowed, read_base, read_one, vouching_for_itself
from .make import write
from .report import ExitCode, about, moment_as_word, print_object, print_problems, problem_as_object, written_as_object

HELP = "find the CAs that received mail needs, and create a collection for it"
EXAMPLES = ("sstwizard survey mail/ -o new.sst", "sstwizard survey a.mbox --collection current.sst --root root.cer")
LOOK = "a CA is proposed, doesn't fit or lacks only somebody who vouches, or something was not read or checked"


def define(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    one, several = ", ".join(MESSAGE_SUFFIXES), ", ".join(MAILBOX_SUFFIXES)
    parser.add_argument("mail", nargs="+", metavar="MAIL", help=f"messages ({one}), {several}, and folders of them")
    parser.add_argument("--collection", metavar="CURRENT.sst", help="the collection that Exchange has")
    parser.add_argument(
        "-o",
        "--output",
        metavar="PROPOSED.sst",
        help="write the collection without expired certificates, and with the proposed ones; only if any are proposed",
    )
    parser.add_argument(
        "--root",
        nargs="+",
        action="extend",
        default=[],
        metavar="FILE",
        help="a root CA that you vouch for, after you compared its SHA-256, which is printed",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(command=_survey)


def _survey(options: argparse.Namespace) -> int:
    if options.root and not options.policy.allows_comparison:
        message = QT_TRANSLATE_NOOP(
            "core",
            "Your organization allows only roots that somebody else vouches for (policy {policy}). Leave out --root.",
        )
        raise InputError(text(message, policy="OnlyVouchedRoots"))
    base = read_base(options.collection) if options.collection is not None else Reading()
    target = _target(options.output)
    roots_read = [_read_root(file) for file in options.root]
    given = [each for found in roots_read for each in found.certificates]
    roots = [each for each in given if is_self_signed(each)]
    reading = _read(options.mail)
    if not reading.count and not reading.certificates:
        print_problems(reading.problems or (Problem(text(_NOTHING_TO_READ)),))
        return ExitCode.NOT_DONE
    reading += mail.read_stores(windows.people_sources())
    in_use = vouching_for_itself(base, options.policy)
    known = known_here((*base.certificates, *given), in_use=in_use, confirmed=roots)
    not_kept = forbidden(base, known.vouching, options.policy)
    kept = CertificateCollection(tuple(each for each in base.certificates if each not in not_kept))
    survey = survey_of(reading, kept, known)
    unused = unused_of(survey, reading, known)
    written = (
        write(survey.collection, ExportFormat.SST, options.output, options.collection, base.sha256)
        if target is not None and survey.added
        else ()
    )
    of_roots = (problem for found in roots_read for problem in found.problems)
    problems = (*base.problems, *map(not_allowed, not_kept), *of_roots, *reading.problems, *survey.problems)
    counts = _counts(survey)
    if options.json:
        told = _as_object(survey, unused, problems)
        print_object({**counts, **told, "written": written_as_object(target, written)}, schema=2)
    else:
        lines = _lines(survey, counts, roots, target, may_compare=options.policy.allows_comparison)
        print(*lines, *_unused_lines(survey, unused), sep="\n")
        print_problems(problems)
    is_seen = not counts["other"] and not counts["encrypted"]
    is_well = not _needs_action(survey) and is_seen and is_whole(problems)
    return ExitCode.DONE if is_well else ExitCode.FINDINGS


_NOTHING_TO_READ = QT_TRANSLATE_NOOP(
    "core", "There is neither mail nor a certificate in these files and folders. Check their names."
)


def _target(named: str | None) -> Path | None:
    """Return the path of a file to write; raise an InputError if it can't be, or has another format's extension."""
    if named is None:
        return None
    target = Path(named).absolute()
    if ending_problem(target, ExportFormat.SST) is not None:
        message = QT_TRANSLATE_NOOP("core", "“{file}” can't be written: sstwizard survey writes an .sst file.")
        raise InputError(about(named, text(message, file=printable(target.name))))
    problem = target_problem(target, folder=False)
    if problem is not None:
        raise InputError(about(named, problem))
    return target


def _read_root(file: str) -> Reading:
    """Read a file whose root CAs, at least one, the user vouches for; what else is in it completes their chains."""
    found = read_one(file)
    if not any(map(is_self_signed, found.certificates)):
        message = QT_TRANSLATE_NOOP("core", "{file}: The file contains no root CA. Specify the root's own file.")
        raise InputError(text(message, file=printable(file)))
    return found


def _read(named: Sequence[str]) -> MailReading:
    """Read the mail. A file or folder has to be there: a misspelled name must not look like mail that needs nothing."""
    files = expanded(named)
    for file in files:
        try:
            file_paths.reachable(Path(file).absolute()).stat()
        except (OSError, ValueError) as error:
            raise InputError(about(file, unreadable(Path(file), error))) from error
    return sum(mail.read(map(Path, files)), MailReading())


def _needs_action(survey: Survey) -> bool:
    """Return whether a CA is proposed, does not fit, or lacks only somebody who vouches for its root."""
    no_room = (NextStep.OUTBID, NextStep.TOO_LARGE)
    reasons = ((each.why_not.standing, each.current) for each in survey.cas if each.why_not is not None)
    return bool(survey.added) or any(
        standing in no_room or (standing is NextStep.UNCONFIRMED and current) for standing, current in reasons
    )


def _counts(survey: Survey) -> dict[str, int]:
    """Return how many messages there are of each kind, by their names in JSON."""
    intact = [each for each in survey.mails if each.state is MailState.INTACT]
    current = [each for each in intact if each.is_current]
    return {
        "messages": survey.read,
        "signed": len(survey.mails),
        "intact": len(intact),
        "changed": sum(each.state is MailState.CHANGED for each in survey.mails),
        "other": sum(each.state is MailState.OTHER for each in survey.mails),
        "encrypted": survey.encrypted,
        "signer_expired": sum(each.is_expired for each in survey.mails),
        "trusted_now": sum(each.is_trusted for each in intact),
        "fetchable": sum(each.is_fetchable for each in intact),
        "trusted_with_proposal": sum(each.will_be_trusted for each in intact),
        "current_now": sum(each.is_trusted for each in current),
        "current_with_proposal": sum(each.will_be_trusted for each in current),
        "bytes": survey.collection.size,
    }


def _as_object(survey: Survey, unused: Unused, problems: Iterable[Problem]) -> dict[str, object]:
    return {
        "left_out": {"messages": survey.left_out_messages, "senders": survey.left_out_senders},
        "cas": [_ca_as_object(each) for each in survey.cas],
        "unused": _unused_as_object(unused),
        "problems": [problem_as_object(each) for each in problems],
    }


def _ca_as_object(ca: IssuingCA) -> dict[str, object]:
    return {
        "sha256": ca.certificate.sha256 if ca.certificate else None,
        "thumbprint": ca.certificate.thumbprint if ca.certificate else None,
        "subject": ca.subject,
        "chain": [each.sha256 for each in ca.chain],
        "root_sha256": ca.root.sha256 if ca.root else None,
        "root": ca.root.details.subject if ca.root else None,
        "vouched_by": [each.value for each in ca.vouchers],
        "messages": ca.messages,
        "intact": ca.intact,
        "changed": ca.changed,
        "current": ca.current,
        "senders": len(ca.senders),
        "last_seen": moment_as_word(ca.last_seen),
        "not_after": moment_as_word(ca.not_after),
        "bytes": ca.size,
        "in_collection": ca.in_collection,
        "proposed": ca.is_proposed,
        "why_not": ca.why_not,
    }


def _unused_as_object(unused: Unused) -> dict[str, object]:
    return {
        "decided": unused.is_decided,
        "messages": unused.messages,
        "first": moment_as_word(unused.first),
        "last": moment_as_word(unused.last),
        "certificates": [
            {
                "sha256": each.certificate.sha256,
                "thumbprint": each.certificate.thumbprint,
                "subject": each.certificate.details.subject,
                "since": moment_as_word(each.since),
                "messages": each.messages,
                "lost": {"messages": each.lost_messages, "senders": each.lost_senders},
                "bytes": each.size,
            }
            for each in unused.certificates
        ],
    }


def _unused_lines(survey: Survey, unused: Unused) -> Iterator[str]:
    """Yield which certificates of the collection this mail doesn't need, or why nothing can be said."""
    seen = f"{_count(unused.messages, 'trusted message')} of {_count(unused.period.days, 'day')}"
    if not survey.base:
        return
    if not unused.is_complete:
        yield "Which of the collection's CAs are not needed can't be said, as not all issuers were checked."
    elif not unused.is_decided:
        least = f"{MIN_MESSAGES} of {MIN_PERIOD.days} days"
        yield f"Which of the collection's CAs are not needed can't be said from {seen}; that takes {least}."
    elif unused.certificates:
        verb = "is" if len(unused.certificates) == 1 else "are"
        yield f"{len(unused.certificates):,} of the collection's CAs {verb} not needed by this mail ({seen}):"
    for each in unused.certificates:
        since = f", the last on {each.since:%Y-%m-%d}" if each.since else ""
        lost = f"; without it, {_count(each.lost_messages, 'old message')} would not be trusted" if each.since else ""
        served = f"served {_count(each.messages, 'message')}{since}{lost}"
        yield f"not needed: {each.certificate.thumbprint}  {each.certificate.name}: {each.size:,} bytes, {served}"


def _lines(
    survey: Survey, counts: Mapping[str, int], roots: Iterable[Certificate], target: Path | None, *, may_compare: bool
) -> Iterator[str]:
    """Yield what was read, whether each CA is proposed, and what was written."""
    read, other = _count(counts["messages"], "message"), counts["other"]
    others = f", {other:,} refused or not to be checked (see each with: sstwizard trust)" if other else ""
    told = "{signed:,} signed: {intact:,} intact, {changed:,} changed in transit".format_map(counts)
    yield f"{read}, {told}{others}."
    if counts["encrypted"]:
        sealed = _count(counts["encrypted"], "message")
        yield f"Encrypted or compressed, so whether they are signed can't be seen: {sealed}."
    yield _trusted("The collection", counts["trusted_now"], counts["intact"])
    if counts["fetchable"]:
        more = _count(counts["fetchable"], "more message")
        yield f"For {more}, Exchange Online is documented to fetch the CAs that the collection lacks."
    for root in roots:
        yield f"You vouch for “{root.name}”. SHA-256: {root.sha256_in_groups}"
    for ca in survey.cas:
        yield from _ca_lines(ca, may_compare=may_compare)
    yield from (f"expired, not included: {each.thumbprint}  {each.name}" for each in survey.expired)
    if survey.left_out_messages:
        messages, senders = _count(survey.left_out_messages, "message"), _count(survey.left_out_senders, "sender")
        yield f"Not served: {messages} of {senders} who still write."
    if not survey.added:
        yield "Nothing is proposed." if target is None else "Nothing is proposed, and nothing was written."
        return
    yield f"Proposed: {_count(len(survey.added), 'certificate')}; {survey.collection.size:,} bytes in all."
    yield _trusted("With these, the collection", counts["trusted_with_proposal"], counts["intact"])
    if target is not None:
        yield f"Saved to “{printable(target.name)}”."


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _trusted(what: str, trusted: int, intact: int) -> str:
    return f"{what} trusts {trusted:,} of {_count(intact, 'intact message')}, as they were sent."


def _ca_lines(ca: IssuingCA, *, may_compare: bool) -> Iterator[str]:
    held = "In the collection" if ca.in_collection else str(ca.why_not.label) if ca.why_not else "Proposed"
    vouchers = ", ".join(each.value for each in ca.vouchers)
    root = f", root “{ca.root.name}”" if ca.root else ""
    root += f", vouched for by {vouchers}" if vouchers else ""
    yield f"{ca.name}: {_count(ca.messages, 'message')}, {_count(len(ca.senders), 'sender')}{root}: {held}"
    if ca.why_not is RejectionReason.NOT_VOUCHED and ca.root is not None and may_compare:
        yield f"  Compare by phone or on the CA's website, then use --root. SHA-256: {ca.root.sha256_in_groups}"
