"""The walk-through: two pages to read out by phone, from the file to trusted mail, and its tests after an upload.

Sources: Microsoft's pages "Set up virtual certificate collection to validate S/MIME", "S/MIME in Exchange Online" and
"S/MIME for Outlook for iOS and Android". What only administrators have reported is marked ("has been seen").
"""

from __future__ import annotations

from typing import NamedTuple

from ..collection.assessment import Assessment
from ..errors import InputError
from ..exchange.commands import upload_commands
from ..exchange.target import Upload, UploadKind
from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from .writing import AGAIN, Edition, Fact, render, shorten


class ChecklistItem(NamedTuple):
    """One test: where, how, and the expected result."""

    title: Text
    how: Text
    expected: Text


def _item(title: str, how: str, expected: str) -> ChecklistItem:
    return ChecklistItem(text(title), text(how), text(expected))


_TRUSTED = QT_TRANSLATE_NOOP("core", "The signature is shown as valid and trusted.")

CHECKLIST = (
    _item(
        QT_TRANSLATE_NOOP("core", "SST Wizard"),
        QT_TRANSLATE_NOOP("core", "Open the page “Mail”, and add a signed message from each CA of the collection."),
        QT_TRANSLATE_NOOP(
            "core", "It would be trusted. No need to wait: this checks against the file, not against Exchange."
        ),
    ),
    _item(
        QT_TRANSLATE_NOOP("core", "Outlook on the web"),
        QT_TRANSLATE_NOOP(
            "core",
            "On Windows, in Edge or Chrome with the S/MIME extension and the S/MIME control: sign out and in again, "
            "and open a signed message from each CA of the collection.",
        ),
        _TRUSTED,
    ),
    _item(
        QT_TRANSLATE_NOOP("core", "New Outlook for Windows"),
        QT_TRANSLATE_NOOP("core", "Sign out and in again, and open the same messages."),
        _TRUSTED,
    ),
    _item(
        QT_TRANSLATE_NOOP("core", "Outlook on a phone or tablet"),
        QT_TRANSLATE_NOOP(
            "core",
            "Turn S/MIME on in the account's Security settings, where it is off by default, and open the same "
            "messages. It may take longer here: up to a day has been seen.",
        ),
        _TRUSTED,
    ),
    _item(
        QT_TRANSLATE_NOOP("core", "Send"),
        QT_TRANSLATE_NOOP(
            "core", "In Outlook on the web, send a signed message, and an encrypted one to someone outside."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Both arrive and can be read. Exchange Server is known to encrypt only to certificates that chain to the "
            "collection.",
        ),
    ),
    _item(
        QT_TRANSLATE_NOOP("core", "Negative test"),
        QT_TRANSLATE_NOOP("core", "Open a signed message from a CA that is not in the collection."),
        QT_TRANSLATE_NOOP("core", "The signature is shown as not trusted."),
    ),
)

WHY = QT_TRANSLATE_NOOP(
    "core",
    "Microsoft doesn't document how long changes take to reach mail programs. If a message is not trusted yet, wait, "
    "sign out and in, and try again before you change anything. Classic Outlook isn't a valid test: it uses the "
    "certificate store of the computer, not this collection.",
)
"""Advice before the tests."""

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
_ORIGINS = {
    UploadKind.NEW: QT_TRANSLATE_NOOP("core", "New: your organization has none yet"),
    UploadKind.UPDATE: QT_TRANSLATE_NOOP("core", "Update of the one that your organization uses"),
    UploadKind.UNKNOWN: QT_TRANSLATE_NOOP("core", "New, or update of the one that your organization uses"),
}


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
        edition.fact(QT_TRANSLATE_NOOP("core", "Collection"), edition.words(_ORIGINS[upload.kind])),
        edition.fact(QT_TRANSLATE_NOOP("core", "File"), printable(str(upload.path)), is_code=True),
        edition.fact(QT_TRANSLATE_NOOP("core", "SHA-256 of the file"), upload.sha256, is_hex=True),
        edition.fact(QT_TRANSLATE_NOOP("core", "Certificates"), edition.words("{number}", number=len(collection))),
    ]
    if collection.earliest_expiry:
        upload_before = QT_TRANSLATE_NOOP("core", "{date}: upload an updated file before this day")
        expiry = edition.words(upload_before, date=collection.earliest_expiry)
        facts.append(edition.fact(QT_TRANSLATE_NOOP("core", "Earliest expiry"), expiry))
    facts.append(edition.fact(QT_TRANSLATE_NOOP("core", "Environment"), edition.tell(connection.environment.title)))
    if connection.is_online:
        account = connection.account or edition.words(QT_TRANSLATE_NOOP("core", "the sign-in window asks for it"))
        facts.append(edition.fact(QT_TRANSLATE_NOOP("core", "Account"), account))
    return facts
