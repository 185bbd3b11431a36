"""The walk-through: two pages to read out by phone, from the file to trusted mail."""

from __future__ import annotations

from ..collection.assessment import Assessment
from ..errors import InputError
from ..exchange.commands import upload_commands
from ..exchange.target import Upload, UploadKind
from ..text import QT_TRANSLATE_NOOP, printable
from .checklist import CHECKLIST, WHY
from .writing import AGAIN, Edition, Fact, render, shorten

_WORDS = {
    "title": QT_TRANSLATE_NOOP("core", "Trusting S/MIME mail: a walk-through"),
    "by_phone": QT_TRANSLATE_NOOP("core", "Every part has a letter and every line a number. Name them by phone."),
    "file": QT_TRANSLATE_NOOP("core", "The file"),
    "again": AGAIN,
    "findings": QT_TRANSLATE_NOOP("core", "Before you upload"),
    "happens": QT_TRANSLATE_NOOP("core", "What happens"),
    "answers": QT_TRANSLATE_NOOP("core", "What to answer"),
    "otherwise": QT_TRANSLATE_NOOP("core", "If it goes otherwise"),
    "afterwards": QT_TRANSLATE_NOOP("core", "Afterwards"),
    "why_afterwards": WHY,
    "expected": QT_TRANSLATE_NOOP("core", "Expected"),
    "commands": QT_TRANSLATE_NOOP("core", "The same as commands to type"),
}
_HAPPENS = (
    QT_TRANSLATE_NOOP(
        "core",
        "On the Upload page, press Upload in PowerShell. A window opens; it says first whether the file is the one "
        "that was exported.",
    ),
    QT_TRANSLATE_NOOP("core", "Sign in. The window shows the account, the organization and its domains."),
    QT_TRANSLATE_NOOP("core", "It saves what Exchange has now, in the folder of the file, and names that file."),
    QT_TRANSLATE_NOOP("core", "It lists what would be added, kept and removed. Nothing is changed up to here."),
    QT_TRANSLATE_NOOP("core", "It asks whether to upload, and uploads if you agree."),
    QT_TRANSLATE_NOOP(
        "core", "It reads back what Exchange has stored, and says that it has exactly these certificates. It signs out."
    ),
)
_ANSWERS = (
    (
        QT_TRANSLATE_NOOP("core", "Install Microsoft's module?"),
        QT_TRANSLATE_NOOP("core", "Type yes. It is installed for you alone, and needs no administrator."),
    ),
    (
        QT_TRANSLATE_NOOP("core", "Is NuGet to be installed, or an untrusted repository used?"),
        QT_TRANSLATE_NOOP("core", "Type Y. This is the PowerShell Gallery, Microsoft's own."),
    ),
    (
        QT_TRANSLATE_NOOP("core", "Upload this to the organization shown above?"),
        QT_TRANSLATE_NOOP(
            "core",
            "Type yes if the organization is yours, and nothing that you need stands under Removed. Anything else "
            "stops, and nothing changes.",
        ),
    ),
)
_OTHERWISE = (
    (
        QT_TRANSLATE_NOOP("core", "The wrong organization is shown"),
        QT_TRANSLATE_NOOP("core", "Press Enter at the question. Start again, and sign in with another account."),
    ),
    (
        QT_TRANSLATE_NOOP("core", "It stops before the question, in red"),
        QT_TRANSLATE_NOOP(
            "core",
            "Nothing was changed. Look up the word in brackets, such as (SmimeTrust.NoRole), in the wizard's Help.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("core", "Your organization's collection is another one than was opened"),
        QT_TRANSLATE_NOOP(
            "core", "Somebody else has uploaded. Open the backup that was just saved, and add your certificates to it."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("core", "Exchange did not accept the collection"),
        QT_TRANSLATE_NOOP("core", "Nothing was changed. Open the file in the wizard, fix what it finds, export again."),
    ),
    (
        QT_TRANSLATE_NOOP("core", "It is not known what Exchange has stored"),
        QT_TRANSLATE_NOOP(
            "core", "Get the current collection from Exchange in the wizard, and compare, before you upload again."
        ),
    ),
)
_COLLECTION = QT_TRANSLATE_NOOP("core", "Collection")
_ORIGINS = {
    UploadKind.NEW: QT_TRANSLATE_NOOP("core", "New: your organization has none yet"),
    UploadKind.UPDATE: QT_TRANSLATE_NOOP("core", "Update of the one that your organization uses"),
    UploadKind.UNKNOWN: QT_TRANSLATE_NOOP("core", "New, or update of the one that your organization uses"),
}
_FILE = QT_TRANSLATE_NOOP("core", "File")
_SHA256 = QT_TRANSLATE_NOOP("core", "SHA-256 of the file")
_COUNT = QT_TRANSLATE_NOOP("core", "Certificates")
_EARLIEST_EXPIRY = QT_TRANSLATE_NOOP("core", "Earliest expiry")
_NEW_BEFORE = QT_TRANSLATE_NOOP("core", "{date}: upload an updated file before this day")
_ACCOUNT = QT_TRANSLATE_NOOP("core", "Account")
_ASKED = QT_TRANSLATE_NOOP("core", "the sign-in window asks for it")
_ENVIRONMENT = QT_TRANSLATE_NOOP("core", "Environment")


def walk_through(upload: Upload, assessment: Assessment, edition: Edition) -> str:
    """Return the walk-through of one upload, whose file has been assessed, as HTML."""
    try:
        commands = upload_commands(upload, edition.now)
    except InputError:  # a name holds a character that can't be typed
        commands = ()
    return render(
        "walk-through.html",
        edition,
        _WORDS,
        file=shorten(printable(upload.path.name)),
        facts=_facts(upload, assessment, edition),
        findings=assessment.errors,
        happens=_HAPPENS,
        answers=_ANSWERS,
        otherwise=_OTHERWISE,
        checklist=CHECKLIST,
        commands=commands,
    )


def _facts(upload: Upload, assessment: Assessment, edition: Edition) -> list[Fact]:
    collection, connection = assessment.collection, upload.connection
    facts = [
        Fact(edition.words(_COLLECTION), (edition.words(_ORIGINS[upload.kind]),)),
        Fact(edition.words(_FILE), (printable(str(upload.path)),), is_code=True),
        Fact(edition.words(_SHA256), (upload.sha256,), is_hex=True),
        Fact(edition.words(_COUNT), (edition.words("{number}", number=len(collection)),)),
    ]
    if collection.earliest_expiry:
        expiry = edition.words(_NEW_BEFORE, date=collection.earliest_expiry)
        facts.append(Fact(edition.words(_EARLIEST_EXPIRY), (expiry,)))
    facts.append(Fact(edition.words(_ENVIRONMENT), (edition.tell(connection.environment.title),)))
    if connection.is_online:
        facts.append(Fact(edition.words(_ACCOUNT), (connection.account or edition.words(_ASKED),)))
    return facts
