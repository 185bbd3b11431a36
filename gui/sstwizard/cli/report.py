"""Print what a command found, as text for people or as JSON for programs, and say what the program ends with."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Any

from ..core.certificates.budget import Budget
from ..core.certificates.certificate import Certificate
from ..core.certificates.details import UNKNOWN_PURPOSES
from ..core.certificates.reading import Problem
from ..core.chains.index import CertificateIndex
from ..core.chains.signing import is_self_signed
from ..core.chains.validation import path_to_root
from ..core.collection.checks.finding import Finding
from ..core.export.export import ExportedFile
from ..core.list_dates import list_dates
from ..core.sources.revocation_lists import RevocationAnswer
from ..core.text import Text, printable, text
from . import PROGRAM


class ExitCode(IntEnum):
    """What the program ends with, the same in all commands; a table in docs/command-line.md says when."""

    DONE = 0
    """It is done, and there is nothing to look at."""
    FINDINGS = 1
    """It is done, and there is something to look at: found, damaged, not read to its end, or not to be checked."""
    NOT_DONE = 2
    """Nothing was done: the command line or a file can't be used, or the program is incomplete; standard error says
    why."""
    INTERNAL_ERROR = 70
    """The program has an error; nothing is known of what was asked. EX_SOFTWARE of sysexits.h."""
    INTERRUPTED = 130
    """The user has pressed Ctrl+C, for which shells have this code: 128 and the number of SIGINT."""


def revocation_counts(answers: Sequence[RevocationAnswer]) -> dict[str, int]:
    """Return of how many certificates the revocation list was asked for, and how many came and can be used.

    Of the others, there is no address that may be asked.
    """
    asked = sum(each.is_asked_for for each in answers)
    answered = sum(each.is_answered for each in answers)
    return {
        "asked": asked,
        "answered": answered,
        "unanswered": asked - answered,
        "not_asked": len(answers) - asked,
    }


def print_bytes(content: bytes) -> bool:
    """Write bytes to standard output as they are. Return whether they arrived; `program.run` says why they didn't."""
    stream: Any = sys.stdout  # that of `program.run`; a program without a console has none
    return stream is not None and stream.write_bytes(content)


def print_report(certificates: Sequence[Certificate], findings: Sequence[Finding], problems: Sequence[Problem]) -> None:
    """Print certificates and findings, and problems to standard error."""
    for certificate in certificates:
        print(line(certificate))
    print_findings(findings)
    print_problems(problems)


def report_as_object(
    certificates: Sequence[Certificate],
    findings: Sequence[Finding],
    problems: Sequence[Problem],
    known: CertificateIndex,
) -> dict[str, object]:
    """Return certificates, with who vouches for their roots, findings and problems as a JSON object."""
    return {
        "certificates": certificates_as_objects(certificates, known),
        "findings": list(map(_finding, findings)),
        "problems": list(map(problem_as_object, problems)),
    }


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "thumbprint": finding.certificate.thumbprint if finding.certificate else None,
        "message": str(finding.message),
    }


def problem_as_object(problem: Problem) -> dict[str, object]:
    """Return a problem as a JSON object."""
    return {"file": problem.file, "offset": problem.offset, "message": str(problem.message)}


def certificates_as_objects(certificates: Sequence[Certificate], known: CertificateIndex) -> list[dict[str, object]]:
    """Return certificates as JSON objects, with who vouches for the root that each leads to."""
    with Budget().allow_for(sum(len(each.der) for each in certificates)).part():
        return [_certificate(each, known) for each in certificates]


def _certificate(certificate: Certificate, known: CertificateIndex) -> dict[str, object]:
    details = certificate.details
    *_, top = (certificate, *path_to_root(certificate, known))
    vouchers = known.vouching.vouchers_of(top) if is_self_signed(top) else ()
    return {
        "thumbprint": certificate.thumbprint,
        "sha256": certificate.sha256,
        "subject": details.subject,
        "issuer": details.issuer,
        "serial": details.serial_number or None,
        "not_before": moment_as_word(details.not_before),
        "not_after": moment_as_word(details.not_after),
        "is_ca": certificate.is_ca,
        "key": str(details.key or "") or None,
        "signature_algorithm": str(details.signature_algorithm or "") or None,
        "purposes": details.purposes if UNKNOWN_PURPOSES.isdisjoint(details.undecodable) else (),
        "vouched_by": [each.value for each in vouchers],
        "source": str(certificate.origin),
    }


def written_as_object(target: Path | None, written: Sequence[ExportedFile]) -> dict[str, object] | None:
    """Return what was written as a JSON object: a file, or a folder, which has no SHA-256; None for nothing."""
    if not written:
        return None
    is_file = [each.path for each in written] == [target]
    return {"path": str(target), "sha256": written[0].sha256 if is_file else None}


def moment_as_word(moment: datetime | None) -> str | None:
    """Return a moment in UTC as JSON has it."""
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z") if moment else None


def print_object(values: dict[str, object], schema: int = 1) -> None:
    """Print one JSON object in ASCII, which no code page can change, with the number of its form (docs/schemas).

    It has the days of the lists that come with the program, too: what it says may rest on them.
    """
    lists = {name.value: f"{day:%Y-%m-%d}" for name, day in list_dates().items()}
    print(json.dumps({"schema": schema, **values, "lists": lists}, indent=2))


def line(certificate: Certificate) -> str:
    """Return the thumbprint, expiry and name of a certificate."""
    end = certificate.details.not_after
    return f"{certificate.thumbprint}  {str(end.date()) if end else '?':10}  {certificate.name}"


def print_findings(findings: Iterable[Finding]) -> None:
    """Print a line for each finding."""
    for finding in findings:
        print(f"{finding.severity.value}: {finding.code}: {finding.message}")


def print_revocations(answers: Sequence[RevocationAnswer]) -> None:
    """Print the answers of revocation lists, and which other sources were not asked; nothing without answers."""
    for answer in answers:
        transfer = f" {answer.size:,} bytes in {answer.seconds:.1f} s." if answer.asked else ""
        print(f"revocation: {answer.certificate.name}: {answer.revocation.message}{transfer}")
    if answers:
        told = "{asked:,} asked for, {answered:,} answered, {unanswered:,} not; {not_asked:,} could not be asked for."
        print(f"Revocation lists by certificate: {told.format_map(revocation_counts(answers))}")
        print("Delta CRLs and OCSP were not checked.")


def print_problems(problems: Iterable[Problem]) -> None:
    """Print a line for each problem to standard error."""
    for problem in problems:
        said = problem.message if problem.offset is None else f"at byte {problem.offset}: {problem.message}"
        print_error(about(problem.file, said) if problem.file else said)


def about(file: str, said: object) -> Text:
    """Return a sentence after the path that it is about, as it was typed, in place of the name that it begins with."""
    path, name = printable(file), re.escape(printable(Path(file).name or file))
    begins_with_name = getattr(getattr(said, "message", said), "source", "").startswith(("{", "“{"))
    named = f"“{name}”|{name}|{re.escape(path)}"
    rest = re.sub(f"^(?:{named}):? " if begins_with_name else f"^(?:{named}): ", "", str(said))
    return text("{path}: {said}", path=path, said=rest)


def print_error(said: object) -> None:
    """Print a sentence to standard error, with the program that says it."""
    print(f"{PROGRAM}: {said}", file=sys.stderr)
