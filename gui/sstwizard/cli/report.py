"""Print what a command found, as text for people or as JSON for programs, and say what the program ends with."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import IntEnum

from ..core.certificates.certificate import Certificate
from ..core.certificates.reading import Problem
from ..core.collection.checks.finding import Finding
from ..core.sources.revocation_lists import RevocationAnswer
from ..core.text import printable


class ExitCode(IntEnum):
    """What the program ends with; docs/command-line.md says what each command takes for a finding."""

    DONE = 0
    """It is done, and there is nothing to act upon."""
    FINDINGS = 1
    """Something was found to act upon."""
    BAD_INPUT = 2
    """The command line or a file can't be used, or the program is incomplete; standard error says why."""
    INTERNAL_ERROR = 70
    """The program has an error, or what it prints can't be written; nothing is known of what was asked. EX_SOFTWARE of
    sysexits.h."""


def print_report(
    certificates: Sequence[Certificate], findings: Sequence[Finding], problems: Sequence[Problem], *, as_json: bool
) -> None:
    """Print certificates, findings and problems: as one JSON object, or as text, with problems to standard error."""
    if as_json:
        print_object(report_as_object(certificates, findings, problems))
        return
    for certificate in certificates:
        print(line(certificate))
    print_findings(findings)
    print_problems(problems)


def report_as_object(
    certificates: Sequence[Certificate], findings: Sequence[Finding], problems: Sequence[Problem]
) -> dict[str, object]:
    """Return certificates, findings and problems as a JSON object."""
    return {
        "certificates": list(map(_certificate, certificates)),
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


def _certificate(certificate: Certificate) -> dict[str, object]:
    return {
        "thumbprint": certificate.thumbprint,
        "sha256": certificate.sha256,
        "subject": certificate.details.subject,
        "issuer": certificate.details.issuer,
        "not_after": moment_as_word(certificate.details.not_after),
        "is_ca": certificate.is_ca,
        "source": str(certificate.origin),
    }


def moment_as_word(moment: datetime | None) -> str | None:
    """Return a moment in UTC as JSON has it."""
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z") if moment else None


def print_object(values: dict[str, object], schema: int = 1) -> None:
    """Print one JSON object in ASCII, which no code page can change, after the number of its form (docs/schemas)."""
    print(json.dumps({"schema": schema, **values}, indent=2))


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
        print("Delta CRLs and OCSP were not checked.")


def print_problems(problems: Iterable[Problem]) -> None:
    """Print a line for each problem to standard error."""
    for problem in problems:
        place = f" at byte {problem.offset}" if problem.offset is not None else ""
        print(f"{printable(problem.file)}{place}: " if problem.file else "", problem.message, sep="", file=sys.stderr)
