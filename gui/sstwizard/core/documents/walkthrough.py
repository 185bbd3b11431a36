"""The walk-through: from the file to trusted mail, numbered so that it can be read out by phone."""

from __future__ import annotations

from ..collection.assessment import Assessment
from ..collection.checks import Severity
from ..powershell import mail_errors
from ..powershell.export_certificate import equivalent
from ..powershell.known_errors import IN_MAIL, IN_POWERSHELL
from ..powershell.step import Step
from ..powershell.steps import upload_steps
from ..powershell.target import Environment, Upload
from ..text import QT_TRANSLATE_NOOP, printable
from .counterparts import COUNTERPARTS
from .writing import AGAIN, Edition, Fact, remarks, render, shorten

_WORDS = {
    "title": QT_TRANSLATE_NOOP("core", "Trusting S/MIME mail: a walk-through"),
    "by_phone": QT_TRANSLATE_NOOP(
        "core", "Every part has a letter and every line a number: C4 is the fourth step of part C. Name them by phone."
    ),
    "file": QT_TRANSLATE_NOOP("core", "The file"),
    "again": AGAIN,
    "certificates": QT_TRANSLATE_NOOP("core", "Certificates in it"),
    "findings": QT_TRANSLATE_NOOP("core", "To know before the upload"),
    "no_findings": QT_TRANSLATE_NOOP("core", "The check found no errors and nothing to look at."),
    "counterparts": QT_TRANSLATE_NOOP("core", "How the file is made, and the same in MMC"),
    "here": QT_TRANSLATE_NOOP("core", "In SST Wizard"),
    "there": QT_TRANSLATE_NOOP("core", "In MMC"),
    "steps": QT_TRANSLATE_NOOP("core", "The upload"),
    "how_to_copy": QT_TRANSLATE_NOOP(
        "core",
        "Paste the commands step by step. Copy them from the wizard or from the HTML file: copied from a PDF, a long "
        "line may come out broken.",
    ),
    "expected": QT_TRANSLATE_NOOP("core", "Expected"),
    "worked": QT_TRANSLATE_NOOP("core", "When it worked"),
    "failed": QT_TRANSLATE_NOOP("core", "If it fails, see"),
    "complaints": QT_TRANSLATE_NOOP("core", "Messages that users and administrators meet"),
    "message": QT_TRANSLATE_NOOP("core", "Message (in English)"),
    "cause": QT_TRANSLATE_NOOP("core", "Cause"),
    "help": QT_TRANSLATE_NOOP("core", "What helps"),
}
_PATH = QT_TRANSLATE_NOOP("core", "File on the computer where the commands are run")
_SHA256 = QT_TRANSLATE_NOOP("core", "SHA-256 of the file")
_SIZE = QT_TRANSLATE_NOOP("core", "Size")
_BYTES = QT_TRANSLATE_NOOP("core", "{size} bytes")
_COUNT = QT_TRANSLATE_NOOP("core", "Certificates")
_FIRST_TO_EXPIRE = QT_TRANSLATE_NOOP("core", "First to expire")
_NEW_BEFORE = QT_TRANSLATE_NOOP("core", "{date}: upload a new file before this day")
_ACCOUNT = QT_TRANSLATE_NOOP("core", "Account")
_ASKED = QT_TRANSLATE_NOOP("core", "the sign-in window asks for it")
_ENVIRONMENT = QT_TRANSLATE_NOOP("core", "Environment")
_SHELL = QT_TRANSLATE_NOOP("core", "PowerShell version")
_MADE = QT_TRANSLATE_NOOP("core", "Made on")


def walk_through(upload: Upload, assessment: Assessment, edition: Edition) -> str:
    """Return the walk-through of one upload as HTML.

    Args:
        upload: The file, and into which Exchange it is uploaded.
        assessment: The certificates in the file, and their findings.
        edition: The document's language and moment.
    """
    told = [finding for finding in assessment.findings if finding.severity is not Severity.INFO]
    values = {
        "words": {name: edition.words(source) for name, source in _WORDS.items()},
        "file": shorten(printable(upload.file_name)),
        "facts": _facts(upload, assessment, edition),
        "certificates": _certificates(assessment, edition),
        "remarks": remarks(edition, told),
        "counterparts": [tuple(map(edition.words, each)) for each in COUNTERPARTS],
        "equivalent": _step(equivalent(assessment.collection, upload.file_name), edition),
        "steps": [_step(step, edition) for step in upload_steps(upload)],
        "complaints": [tuple(map(edition.tell, each)) for each in _MESSAGES],
    }
    return render("walk-through.html", edition, values)


def _facts(upload: Upload, assessment: Assessment, edition: Edition) -> list[Fact]:
    collection = assessment.collection
    earliest = collection.earliest_expiry
    facts = [
        Fact(edition.words(_PATH), (upload.path,), is_code=True),
        Fact(edition.words(_SHA256), (upload.sha256,), is_hex=True),
        Fact(edition.words(_SIZE), (edition.words(_BYTES, size=collection.size),)),
        Fact(edition.words(_COUNT), (edition.number(len(collection)),)),
        Fact(edition.words(_ENVIRONMENT), (edition.tell(upload.environment.title),)),
    ]
    if earliest:
        facts.insert(4, Fact(edition.words(_FIRST_TO_EXPIRE), (edition.words(_NEW_BEFORE, date=earliest),)))
    if upload.environment is not Environment.ON_PREMISES:
        facts.append(Fact(edition.words(_SHELL), (edition.tell(upload.shell.title),)))
        facts.append(Fact(edition.words(_ACCOUNT), (upload.account or edition.words(_ASKED),)))
    return [*facts, Fact(edition.words(_MADE), (edition.day,))]


_MESSAGES = (*IN_MAIL, *(each for each in IN_POWERSHELL if each not in mail_errors.ALL))
"""What may be seen on the way; the scripts that fetch mail are not on it."""


def _step(step: Step, edition: Edition) -> dict[str, object]:
    return {
        "title": edition.tell(step.title),
        "why": edition.tell(step.why),
        "command": step.command.splitlines(),
        "checklist": [tuple(map(edition.tell, item)) for item in step.checklist],
        "worked": edition.tell(step.worked),
        "known_errors": ", ".join(
            f"D{number}" for number, each in enumerate(_MESSAGES, 1) if each in step.known_errors
        ),
    }


def _certificates(assessment: Assessment, edition: Edition) -> list[tuple[str, str]]:
    """Return name and thumbprint of each certificate, in the order of the file."""
    collection = assessment.collection
    return [(edition.until(each, collection.namesakes), each.thumbprint) for each in collection.ordered]
