"""The transfer kit, a .zip with everything that an upload needs on another computer, and the walk-through in it.

The same input gives the same bytes on every machine: nothing is compressed, files are sorted by name, and their time is
the earliest that the format has.

The walk-through is to be read out by phone, from the first page of the wizard to trusted mail, with its tests after an
upload: two pages in English.
Sources: Microsoft's pages "Set up virtual certificate collection to validate S/MIME", "S/MIME in Exchange Online" and
"S/MIME for Outlook for iOS and Android". What only administrators have reported is marked ("has been seen").
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from zipfile import ZipFile, ZipInfo

from ..collection.assessment import Assessment
from ..collection.collection import CertificateCollection
from ..digests import sha256
from ..errors import ExportError, InputError
from ..exchange import job
from ..exchange.commands import upload_commands
from ..exchange.job import Script, Upload
from ..formats import sst
from ..runner import script_files
from ..text import LANGUAGE, QT_TRANSLATE_NOOP, Text, fold, printable, text
from . import AGAIN, Edition, Fact, Translate, render, shorten

_TRUSTED = QT_TRANSLATE_NOOP("core", "The signature is shown as valid and trusted.")

CHECKLIST = (
    (
        QT_TRANSLATE_NOOP("core", "SST Wizard"),
        QT_TRANSLATE_NOOP("core", "Open the page “Mail”, and add a signed message from each CA of the collection."),
        QT_TRANSLATE_NOOP(
            "core", "It would be trusted. No need to wait: this checks against the file, not against Exchange."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("core", "Outlook on the web"),
        QT_TRANSLATE_NOOP(
            "core",
            "On Windows, in Edge or Chrome with the S/MIME extension and the S/MIME control: sign out and in again, "
            "and open a signed message from each CA of the collection.",
        ),
        _TRUSTED,
    ),
    (
        QT_TRANSLATE_NOOP("core", "New Outlook for Windows"),
        QT_TRANSLATE_NOOP("core", "Sign out and in again, and open the same messages."),
        _TRUSTED,
    ),
    (
        QT_TRANSLATE_NOOP("core", "Outlook on a phone or tablet"),
        QT_TRANSLATE_NOOP(
            "core",
            "Turn S/MIME on in the account's Security settings, where it is off by default, and open the same "
            "messages. It may take longer here: up to a day has been seen.",
        ),
        _TRUSTED,
    ),
    (
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
    (
        QT_TRANSLATE_NOOP("core", "Negative test"),
        QT_TRANSLATE_NOOP("core", "Open a signed message from a CA that is not in the collection."),
        QT_TRANSLATE_NOOP("core", "The signature is shown as not trusted."),
    ),
)
"""The tests after an upload: where, how, and the expected result."""

WHY = QT_TRANSLATE_NOOP(
    "core",
    "Microsoft doesn't document how long changes take to reach mail programs. If a message is not trusted yet, wait, "
    "sign out and in, and try again before you change anything. Classic Outlook isn't a valid test: it uses the "
    "certificate store of the computer, not this collection.",
)
"""Advice before the tests."""

_WORDS = {
    "title": QT_TRANSLATE_NOOP("core", "Trusting S/MIME mail: a walk-through"),
    "by_phone": QT_TRANSLATE_NOOP(
        "core",
        "Pages have the numbers that the wizard shows, other parts have letters, and every line has a number. Name "
        "them by phone.",
    ),
    "upload": QT_TRANSLATE_NOOP("core", "Upload"),
    "file": QT_TRANSLATE_NOOP("core", "The file"),
    "again": AGAIN,
    "findings": QT_TRANSLATE_NOOP("core", "Before you upload"),
    "answers": QT_TRANSLATE_NOOP("core", "What to answer"),
    "otherwise": QT_TRANSLATE_NOOP("core", "Troubleshooting"),
    "afterwards": QT_TRANSLATE_NOOP("core", "Afterwards"),
    "why_afterwards": WHY,
    "expected": QT_TRANSLATE_NOOP("core", "Expected result"),
    "commands": QT_TRANSLATE_NOOP("core", "The same as commands to type"),
}
_BEFORE = (
    (
        1,
        QT_TRANSLATE_NOOP("core", "Welcome"),
        (QT_TRANSLATE_NOOP("core", "Select “Find out which CAs our mail needs”, and press Next."),),
    ),
    (
        2,
        QT_TRANSLATE_NOOP("core", "Mail"),
        (
            QT_TRANSLATE_NOOP(
                "core", "Press “Add messages…”, and select a few signed messages of your partners. They stay here."
            ),
            QT_TRANSLATE_NOOP(
                "core",
                "What needs you comes first: the card below the list has a button for it. Compare a root by phone, "
                "with a number that you know and that isn't from the message.",
            ),
            QT_TRANSLATE_NOOP(
                "core",
                "Press Next: what is ticked is added. If Chains opens (4), press the button beside each error, then "
                "Next.",
            ),
        ),
    ),
    (
        5,
        QT_TRANSLATE_NOOP("core", "Export"),
        (
            QT_TRANSLATE_NOOP(
                "core",
                "If it asks what Exchange has, press “Get it from Exchange…”: PowerShell opens, and changes nothing.",
            ),
            QT_TRANSLATE_NOOP("core", "Look at what is added and removed, and press Export."),
        ),
    ),
)
"""What to do on the pages before Upload: the number of each, its title, and its lines."""
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
        QT_TRANSLATE_NOOP("core", "It stops in red"),
        QT_TRANSLATE_NOOP(
            "core",
            "The page Upload says what Exchange has, why, and what helps: press the button there. Help explains the "
            "word in brackets, such as (SmimeTrust.NoRole).",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("core", "It is not known what Exchange has stored"),
        QT_TRANSLATE_NOOP(
            "core", "Get the current collection from Exchange in the wizard, and compare, before you upload again."
        ),
    ),
)
_NEW = QT_TRANSLATE_NOOP("core", "New: your organization has none yet")
_UPDATE = QT_TRANSLATE_NOOP("core", "Update of the one that your organization uses")
_NEW_OR_UPDATE = QT_TRANSLATE_NOOP("core", "New, or update of the one that your organization uses")


def walk_through(upload: Upload | None, assessment: Assessment, edition: Edition) -> str:
    """Return the walk-through of one upload, whose file has been assessed, as HTML; without one, of any."""
    try:
        commands = upload_commands(upload, edition.now) if upload is not None else ()
    except InputError:  # a name holds a character that can't be typed
        commands = ()
    return render(
        "walk-through.html",
        edition,
        _WORDS,
        file=shorten(printable(upload.path.name)) if upload is not None else "",
        before=_BEFORE,
        facts=_facts(upload, assessment, edition) if upload is not None else (),
        findings=assessment.errors,
        happens=_HAPPENS,
        answers=_ANSWERS,
        otherwise=_OTHERWISE,
        checklist=CHECKLIST,
        commands=commands,
    )


def _facts(upload: Upload, assessment: Assessment, edition: Edition) -> list[Fact]:
    collection, connection = assessment.collection, upload.connection
    expiry = account = ""
    if collection.earliest_expiry:
        upload_before = QT_TRANSLATE_NOOP("core", "{date}: upload an updated file before this day")
        expiry = edition.words(upload_before, date=collection.earliest_expiry)
    if connection.is_online:
        account = connection.account or edition.words(QT_TRANSLATE_NOOP("core", "the sign-in window asks for it"))
    is_new = upload.opened is not None and upload.is_first
    origin = _UPDATE if upload.opened else _NEW if is_new else _NEW_OR_UPDATE
    facts = (
        edition.fact(QT_TRANSLATE_NOOP("core", "Collection"), edition.words(origin)),
        edition.fact(QT_TRANSLATE_NOOP("core", "File"), printable(str(upload.path)), is_code=True),
        edition.fact(QT_TRANSLATE_NOOP("core", "SHA-256 of the file"), upload.sha256, is_hex=True),
        edition.fact(QT_TRANSLATE_NOOP("core", "Certificates"), edition.words("{number}", number=len(collection))),
        edition.fact(QT_TRANSLATE_NOOP("core", "Earliest expiry"), expiry),
        edition.fact(QT_TRANSLATE_NOOP("core", "Environment"), edition.tell(connection.environment.title)),
        edition.fact(QT_TRANSLATE_NOOP("core", "Account"), account),
    )
    return [each for each in facts if any(each.values)]


READ_ME, SUMS = "READ-ME.txt", "SHA256SUMS"
_DEFAULT_NAME = "trusted-cas.sst"
_SAFE_NAME = re.compile(r'[^<>:"|?*/\\.][^<>:"|?*/\\]*(?i:\.sst)')
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o644 << 16
_UNIX = 3
_WIDTH = 78


def transfer_kit(upload: Upload, collection: CertificateCollection, translate: Translate = str) -> bytes:
    """Return the kit as a .zip: collection, script, job, instructions, and the SHA-256 of each.

    It doesn't contain the folder of the uploaded file. Raise an ExportError if the collection is not the one in the
    file, and a ConsoleError if the scripts are not those that came with the program.
    """
    content = sst.encode([certificate.der for certificate in collection.ordered])
    if sha256(content).hex().upper() != upload.sha256:
        message = QT_TRANSLATE_NOOP(
            "core", "The collection has changed since “{file}” was exported. Export it again, then save the kit."
        )
        raise ExportError(text(message, file=upload.path.name))
    name = upload.path.name if _SAFE_NAME.fullmatch(upload.path.name) else _DEFAULT_NAME
    here, language = replace(upload, path=upload.path.with_name(name)), translate(text(LANGUAGE))
    wanted = {Script.UPLOAD, "SmimeTrust.psm1", f"{language}/SmimeTrust.psd1", "en/SmimeTrust.psd1"}
    files = {
        **{script: each for script, each in script_files.contents().items() if script in wanted},
        name: content,
        job.FILE: job.upload_job(here, in_kit=True).encoded(language),
        READ_ME: _read_me(here, translate),
    }
    sums = "".join(f"{sha256(files[each]).hex()}  {each}\n" for each in sorted(files))
    return _zip({**files, SUMS: sums.encode()})


def _zip(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name in sorted(files):
            entry = ZipInfo(name, _EARLIEST)
            entry.create_system, entry.external_attr = _UNIX, _READABLE
            archive.writestr(entry, files[name])
    return buffer.getvalue()


def _read_me(upload: Upload, translate: Translate) -> bytes:
    """Return the instructions with a byte order mark and CR LF, as every version of Notepad reads them."""
    lines = [translate(text(_TITLE)), ""]
    for number, (what, command) in enumerate(_paragraphs(upload), 1):
        lines += [*fold(f"{number}. {translate(what)}", _WIDTH), ""]
        if command:
            lines += [f"    {command}", ""]
    return "\r\n".join(lines).encode("utf-8-sig")


def _paragraphs(upload: Upload) -> Iterator[tuple[Text, str]]:
    """Yield what to do and the line to type, which is run in the folder of the kit."""
    yield text(_UNBLOCK), "Get-ChildItem -Recurse -File | Unblock-File"
    if upload.connection.is_online:
        yield text(_START_5_1), "powershell.exe -NoProfile -ExecutionPolicy RemoteSigned -File .\\Update-SmimeTrust.ps1"
        yield text(_START_7), "pwsh -NoProfile -File ./Update-SmimeTrust.ps1"
    else:
        yield text(_START_ON_SERVER), ".\\Update-SmimeTrust.ps1"
    yield text(_WHAT_HAPPENS, file=upload.path.name), ""
    if upload.opened is not None:
        yield text(_OTHER, file=upload.path.name), ""
    yield text(_IF_NOT), ""
    if upload.connection.is_online:
        yield text(_NO_GALLERY), "Save-Module -Name ExchangeOnlineManagement -Path ."
    yield text(_INTACT, file=upload.path.name, sha256=upload.sha256), f"sha256sum -c {SUMS}"
    yield text(_PREVIEW), ""
    yield text(_TAKE_BACK, receipt=job.KIT_RECEIPT, file=upload.path.name), ""


_TITLE = QT_TRANSLATE_NOOP("core", "SST Wizard: transfer kit")
_UNBLOCK = QT_TRANSLATE_NOOP(
    "core",
    "Copy the whole folder to the computer that uploads. On Windows, open PowerShell in it and type this once; it "
    "tells Windows that you trust these files:",
)
_START_5_1 = QT_TRANSLATE_NOOP("core", "Start the upload on Windows:")
_START_7 = QT_TRANSLATE_NOOP("core", "Or, on Linux, macOS, or with PowerShell 7:")
_START_ON_SERVER = QT_TRANSLATE_NOOP("core", "Start the upload in the Exchange Management Shell of an Exchange server:")
_WHAT_HAPPENS = QT_TRANSLATE_NOOP(
    "core",
    "The script verifies {file}, has you sign in to Exchange Online, shows your organization, saves its current "
    "collection beside "
    "{file}, and shows what would change. It then asks: type yes to upload. Anything else stops, and nothing changes. "
    "After the upload it reads back what Exchange has stored, and says whether that is exactly this file.",
)
_OTHER = QT_TRANSLATE_NOOP(
    "core",
    "If Exchange has another collection by then than {file} was made from, or has one although {file} is the first, "
    "the script stops before it asks, and changes nothing. Take the copy that it has saved back to the wizard, select "
    "“Update the collection that Exchange has now” there, and make your changes in it.",
)
_IF_NOT = QT_TRANSLATE_NOOP(
    "core",
    "If it stops, a line in red says why. Paste it into the wizard's Help, which says what to do; most have a word in "
    "brackets, such as (SmimeTrust.NoRole).",
)
_NO_GALLERY = QT_TRANSLATE_NOOP(
    "core",
    "If Microsoft's module is missing, the script asks whether to install it. Where the computer does not reach the "
    "PowerShell Gallery, type this on another one (for PowerShell 7.4 and 7.5: add -RequiredVersion 3.9.2), and copy "
    "the folder to Documents\\PowerShell\\Modules (Windows PowerShell 5.1: Documents\\WindowsPowerShell\\Modules):",
)
_INTACT = QT_TRANSLATE_NOOP(
    "core",
    "The SHA-256 of {file} is {sha256}; the script verifies it. SHA256SUMS has those of all files. On Linux, this "
    "verifies them:",
)
_PREVIEW = QT_TRANSLATE_NOOP(
    "core",
    "To see what would change and stop there, add -WhatIf to the line that starts the upload; to bring back the "
    "newest backup that differs from what is stored, add -Restore.",
)
_TAKE_BACK = QT_TRANSLATE_NOOP(
    "core",
    "After the upload, {receipt} lies beside {file}. Take it back to the wizard, and drop it on its page “Upload”: it "
    "then knows what Exchange has.",
)
