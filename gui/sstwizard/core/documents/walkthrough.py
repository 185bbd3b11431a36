"""The walk-through: from the file to trusted mail, numbered so that it can be read out by phone."""

from __future__ import annotations

from collections.abc import Sequence

from ..collection.assessment import Assessment
from ..collection.checks import Severity
from ..powershell import mail_errors, thrown
from ..powershell.export_certificate import equivalent
from ..powershell.known_error import KnownError
from ..powershell.known_errors import IN_MAIL, IN_POWERSHELL
from ..powershell.step import Step
from ..powershell.steps import numbers, upload_steps
from ..powershell.target import Environment, Upload, UploadKind
from ..text import QT_TRANSLATE_NOOP, printable
from .counterparts import counterparts
from .writing import AGAIN, Edition, Fact, remarks, render, shorten

_WORDS = {
    "title": QT_TRANSLATE_NOOP("core", "Trusting S/MIME mail: a walk-through"),
    "by_phone": QT_TRANSLATE_NOOP(
        "core",
        "Every part has a letter and every line a number: A4 is the fourth certificate. The steps have the numbers "
        "that they have in the wizard: step 4. Name them by phone.",
    ),
    "file": QT_TRANSLATE_NOOP("core", "The file"),
    "again": AGAIN,
    "certificates": QT_TRANSLATE_NOOP("core", "Certificates in it"),
    "findings": QT_TRANSLATE_NOOP("core", "Before you upload"),
    "no_findings": QT_TRANSLATE_NOOP("core", "No issues found."),
    "counterparts": QT_TRANSLATE_NOOP("core", "How the file is made, and the same in MMC"),
    "here": QT_TRANSLATE_NOOP("core", "In SST Wizard"),
    "there": QT_TRANSLATE_NOOP("core", "In MMC"),
    "steps": QT_TRANSLATE_NOOP("core", "The upload"),
    "step": QT_TRANSLATE_NOOP("core", "Step"),
    "how_to_copy": QT_TRANSLATE_NOOP(
        "core",
        "Paste the commands step by step. Copy them from the wizard or from the HTML version, which is also the "
        "accessible one: copied from a PDF, a long line may be broken.",
    ),
    "expected": QT_TRANSLATE_NOOP("core", "Expected"),
    "worked": QT_TRANSLATE_NOOP("core", "Expected result"),
    "failed": QT_TRANSLATE_NOOP("core", "Troubleshooting: see"),
    "complaints": QT_TRANSLATE_NOOP("core", "Troubleshooting: messages that users and administrators may see"),
    "message": QT_TRANSLATE_NOOP("core", "Message (in English)"),
    "cause": QT_TRANSLATE_NOOP("core", "Cause"),
    "help": QT_TRANSLATE_NOOP("core", "Solution"),
}
_COLLECTION = QT_TRANSLATE_NOOP("core", "Collection")
_ORIGINS = {
    UploadKind.NEW: QT_TRANSLATE_NOOP("core", "New: your organization has none yet"),
    UploadKind.UPDATE: QT_TRANSLATE_NOOP("core", "Update of the one that your organization uses"),
    UploadKind.UNKNOWN: QT_TRANSLATE_NOOP("core", "New, or update of the one that your organization uses"),
}
_PATH = QT_TRANSLATE_NOOP("core", "File on the computer that uploads")
_IN_KIT = QT_TRANSLATE_NOOP("core", "{file}, in the folder of the transfer kit")
_FILE = QT_TRANSLATE_NOOP("core", "File")
_SHA256 = QT_TRANSLATE_NOOP("core", "SHA-256 of the file")
_SIZE = QT_TRANSLATE_NOOP("core", "Size")
_BYTES = QT_TRANSLATE_NOOP("core", "{size} bytes")
_COUNT = QT_TRANSLATE_NOOP("core", "Certificates")
_EARLIEST_EXPIRY = QT_TRANSLATE_NOOP("core", "Earliest expiry")
_NEW_BEFORE = QT_TRANSLATE_NOOP("core", "{date}: upload an updated file before this day")
_ACCOUNT = QT_TRANSLATE_NOOP("core", "Account")
_ASKED = QT_TRANSLATE_NOOP("core", "the sign-in window asks for it")
_ENVIRONMENT = QT_TRANSLATE_NOOP("core", "Environment")
_SHELL = QT_TRANSLATE_NOOP("core", "PowerShell version")
_MADE = QT_TRANSLATE_NOOP("core", "Created on")


def walk_through(upload: Upload, assessment: Assessment, edition: Edition, *, in_kit: bool = False) -> str:
    """Return the walk-through of one upload as HTML.

    Args:
        upload: The file, and into which Exchange it is uploaded.
        assessment: The certificates in the file, and their findings.
        edition: The document's language and moment.
        in_kit: It is part of a transfer kit, and the commands are run in the kit's folder, wherever that is.
    """
    steps = upload_steps(upload, in_kit=in_kit)
    is_update = upload.kind is UploadKind.UPDATE
    messages = tuple(each for each in _MESSAGES if each not in _OF_OTHERS[upload.kind])
    told = [finding for finding in assessment.findings if finding.severity is not Severity.INFO]
    values = {
        "words": {name: edition.words(source) for name, source in _WORDS.items()},
        "file": shorten(printable(upload.file_name)),
        "facts": _facts(upload, assessment, edition, in_kit=in_kit),
        "certificates": _certificates(assessment, edition),
        "remarks": remarks(edition, told),
        "counterparts": [tuple(map(edition.words, each)) for each in counterparts(is_update=is_update)],
        "equivalent": _step(equivalent(assessment.collection, upload.file_name), edition, messages),
        "steps": [(number, _step(step, edition, messages)) for number, step in zip(numbers(steps), steps, strict=True)],
        "complaints": [tuple(map(edition.tell, each)) for each in messages],
    }
    return render("walk-through.html", edition, values)


def _facts(upload: Upload, assessment: Assessment, edition: Edition, *, in_kit: bool) -> list[Fact]:
    collection = assessment.collection
    earliest = collection.earliest_expiry
    facts = [
        Fact(edition.words(_COLLECTION), (edition.words(_ORIGINS[upload.kind]),)),
        Fact(edition.words(_FILE), (edition.words(_IN_KIT, file=printable(upload.file_name)),))
        if in_kit
        else Fact(edition.words(_PATH), (upload.path,), is_code=True),
        Fact(edition.words(_SHA256), (upload.sha256,), is_hex=True),
        Fact(edition.words(_SIZE), (edition.words(_BYTES, size=collection.size),)),
        Fact(edition.words(_COUNT), (edition.number(len(collection)),)),
        Fact(edition.words(_ENVIRONMENT), (edition.tell(upload.environment.title),)),
    ]
    if earliest:
        facts.insert(-1, Fact(edition.words(_EARLIEST_EXPIRY), (edition.words(_NEW_BEFORE, date=earliest),)))
    if upload.environment is not Environment.ON_PREMISES:
        facts.append(Fact(edition.words(_SHELL), (edition.tell(upload.shell.title),)))
        facts.append(Fact(edition.words(_ACCOUNT), (upload.account or edition.words(_ASKED),)))
    return [*facts, Fact(edition.words(_MADE), (edition.day,))]


_MESSAGES = (*IN_MAIL, *(each for each in IN_POWERSHELL if each not in mail_errors.ALL))
"""What may be seen on the way; the scripts that fetch mail are not on it."""
_OF_OTHERS = {
    UploadKind.NEW: (thrown.OTHER_COLLECTION, thrown.NO_BACKUP),
    UploadKind.UPDATE: (thrown.NOT_NEW,),
    UploadKind.UNKNOWN: (thrown.OTHER_COLLECTION, thrown.NOT_NEW),
}
"""What no step of such an upload says."""


def _step(step: Step, edition: Edition, messages: Sequence[KnownError]) -> dict[str, object]:
    return {
        "title": edition.tell(step.title),
        "why": edition.tell(step.why),
        "command": step.command.splitlines(),
        "checklist": [tuple(map(edition.tell, item)) for item in step.checklist],
        "worked": edition.tell(step.worked),
        "known_errors": ", ".join(f"D{number}" for number, each in enumerate(messages, 1) if each in step.known_errors),
    }


def _certificates(assessment: Assessment, edition: Edition) -> list[tuple[str, str]]:
    """Return name and thumbprint of each certificate, in the order of the file."""
    collection = assessment.collection
    return [(edition.until(each, collection.namesakes), each.thumbprint) for each in collection.ordered]
