"""The ends of our own scripts: why each comes, and what helps, by the identifier that stands in the message.

The scripts word what has happened, in `resources/powershell/LANGUAGE/SmimeTrust.psd1`, and close with the identifier:
"… (SmimeTrust.Refused)".
"""

from __future__ import annotations

import re

from ..text import QT_TRANSLATE_NOOP
from .known_error import KnownError, known_error

OTHER_COLLECTION, NOT_NEW, MEANWHILE = "OtherCollection", "NotNew", "ChangedMeanwhile"
CANCELLED, REFUSED, NOT_STORED = "Cancelled", "Refused", "NotStored"
_IDENTIFIER = re.compile(r"SmimeTrust\.([A-Za-z]+)")


def ends_in(said: str) -> tuple[KnownError, ...]:
    """Return the ends whose identifiers stand in a text, each once, in their order there."""
    return tuple(ENDS[name] for name in dict.fromkeys(_IDENTIFIER.findall(said)) if name in ENDS)


def _end(name: str, cause: str, remedy: str) -> tuple[str, KnownError]:
    return name, known_error(f"… (SmimeTrust.{name})", cause, remedy)


_NO_GALLERY = QT_TRANSLATE_NOOP(
    "core",
    "You did not agree to install Microsoft's module, the installation failed (the PowerShell Gallery or a proxy could "
    "not be reached), or another version was installed.",
)
_OUTLOOK = QT_TRANSLATE_NOOP(
    "core", "Open the mailbox in Outlook with the same account. Where that works, start again."
)
_OPEN_BACKUP = QT_TRANSLATE_NOOP(
    "core", "Open the backup that was just saved in SST Wizard, make your changes, and export it."
)

ENDS = dict(
    (
        _end(
            "NoJob",
            QT_TRANSLATE_NOOP("core", "The file job.json says what a script is to do; it is not there, or damaged."),
            QT_TRANSLATE_NOOP("core", "Start it from the wizard, or unpack the whole transfer kit again."),
        ),
        _end(
            "NoFile",
            QT_TRANSLATE_NOOP("core", "The .sst is not where it was exported, or not beside the script of the kit."),
            QT_TRANSLATE_NOOP("core", "Copy it back to where it was, or export it again."),
        ),
        _end(
            "OtherFile",
            QT_TRANSLATE_NOOP("core", "The file has been changed since, or was damaged on the way."),
            QT_TRANSLATE_NOOP("core", "Copy it again from where it was exported, or export it again."),
        ),
        _end(
            "EmptyFile",
            QT_TRANSLATE_NOOP("core", "The file holds no certificate; uploading it would end all trust."),
            QT_TRANSLATE_NOOP("core", "Export it again."),
        ),
        _end(
            "NoModule",
            _NO_GALLERY,
            QT_TRANSLATE_NOOP(
                "core",
                "Start again and answer yes, have whoever looks after this computer install the module, or save the "
                "transfer kit and upload from another computer.",
            ),
        ),
        _end(
            "Constrained",
            QT_TRANSLATE_NOOP(
                "core",
                "Connect-ExchangeOnline writes a module of its own, which such a computer may refuse because it is not "
                "signed.",
            ),
            QT_TRANSLATE_NOOP("core", "Save the transfer kit, and upload from another computer."),
        ),
        _end(
            "NoExchangeServer",
            QT_TRANSLATE_NOOP("core", "The environment is Exchange Server, and this window is another PowerShell."),
            QT_TRANSLATE_NOOP(
                "core", "Save the transfer kit, and start its script in the Exchange Management Shell on the server."
            ),
        ),
        _end(
            "NoRole",
            QT_TRANSLATE_NOOP(
                "core",
                "The account lacks the role for it, its role is not activated yet, or this window is not connected. "
                "Other connections of this window are not used in its place.",
            ),
            QT_TRANSLATE_NOOP(
                "core",
                "Activate the role (in Privileged Identity Management, for example), then sign in again: an open "
                "connection does not notice. Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role it is.",
            ),
        ),
        _end(
            "NoDomain",
            QT_TRANSLATE_NOOP("core", "The backup is named after that domain; the account may not see the domains."),
            QT_TRANSLATE_NOOP("core", "Connect again with an account that may see them."),
        ),
        _end(
            "NoAnswer",
            QT_TRANSLATE_NOOP("core", "This window is no longer connected, or the account may not see the settings."),
            QT_TRANSLATE_NOOP("core", "Connect again. The red text above it says more."),
        ),
        _end(
            "Unreadable",
            QT_TRANSLATE_NOOP("core", "Something else than a certificate store is stored in your organization."),
            QT_TRANSLATE_NOOP("core", "Ask Microsoft's support: what can't be backed up is not replaced."),
        ),
        _end(
            "NoFolder",
            QT_TRANSLATE_NOOP("core", "The folder is not on the computer where the script runs."),
            QT_TRANSLATE_NOOP("core", "Create it there, or choose another folder."),
        ),
        _end(
            "NotSaved",
            QT_TRANSLATE_NOOP(
                "core",
                "The folder cannot be written to, the disk is full, or Windows' Controlled Folder Access keeps "
                "PowerShell out of it; Windows then names another reason.",
            ),
            QT_TRANSLATE_NOOP(
                "core",
                "Use a folder that you may write to and that is not protected, such as a new one on drive C.",
            ),
        ),
        _end(
            "NoBackup",
            QT_TRANSLATE_NOOP(
                "core", "There was no collection to save before the first upload, or the backups were moved."
            ),
            QT_TRANSLATE_NOOP(
                "core",
                "Look for files that begin with “smime-backup” and the organization's domain, and copy the one that "
                "you want to that folder. Open any other in the wizard, and upload that.",
            ),
        ),
        _end(
            OTHER_COLLECTION,
            QT_TRANSLATE_NOOP(
                "core", "Somebody has uploaded another collection since; what it added would be lost with this upload."
            ),
            _OPEN_BACKUP,
        ),
        _end(
            NOT_NEW,
            QT_TRANSLATE_NOOP(
                "core", "This file is a new collection; it would replace the one that your organization already uses."
            ),
            _OPEN_BACKUP,
        ),
        _end(
            "NotHeard",
            QT_TRANSLATE_NOOP("core", "The folder that the wizard follows the run by is gone, or its disk is full."),
            QT_TRANSLATE_NOOP("core", "Make room on the disk of your user profile, and start the upload again."),
        ),
        _end(
            MEANWHILE,
            QT_TRANSLATE_NOOP("core", "Somebody else has uploaded a collection since yours was backed up."),
            QT_TRANSLATE_NOOP(
                "core",
                "Fetch the collection once more, open it in SST Wizard, make your changes, and upload that file.",
            ),
        ),
        _end(
            "NoReadBack",
            QT_TRANSLATE_NOOP("core", "The connection broke off after the upload, so nobody has seen what is stored."),
            QT_TRANSLATE_NOOP("core", "Look at what Exchange has stored before you upload again."),
        ),
        _end(
            REFUSED,
            QT_TRANSLATE_NOOP(
                "core",
                "Its own words follow: a certificate has expired, the file is too large or no .sst, or the account may "
                "not change the settings.",
            ),
            QT_TRANSLATE_NOOP(
                "core", "Open the file in SST Wizard, fix what it finds, export it, and upload the new file."
            ),
        ),
        _end(
            NOT_STORED,
            QT_TRANSLATE_NOOP(
                "core",
                "What Exchange has stored is not this file: the upload failed, or somebody has uploaded another since.",
            ),
            QT_TRANSLATE_NOOP("core", "Look at what Exchange has stored before you upload again."),
        ),
        _end(
            "OpenFolder",
            QT_TRANSLATE_NOOP(
                "core", "Whole messages are saved there, so nobody else may be able to read that folder."
            ),
            QT_TRANSLATE_NOOP(
                "core",
                "Choose a folder that doesn't exist yet, in your own user profile and on a drive with permissions.",
            ),
        ),
        _end(
            "AlreadySignedIn",
            QT_TRANSLATE_NOOP(
                "core",
                "A window has one sign-in to Microsoft Graph at a time; yours would be replaced, and signed out.",
            ),
            QT_TRANSLATE_NOOP("core", "Start again in a new PowerShell window."),
        ),
        _end(
            "NoConsent",
            QT_TRANSLATE_NOOP(
                "core",
                "You have declined, or your organization asks an administrator to approve “Microsoft Graph Command "
                "Line Tools” for reading mail (Mail.Read, or Mail.Read.Shared for a shared mailbox).",
            ),
            QT_TRANSLATE_NOOP(
                "core",
                "Start again and accept, or ask an administrator who may approve applications in Microsoft Entra. "
                "Without it, save some signed messages by hand from Outlook.",
            ),
        ),
        _end(
            "NotSignedIn",
            QT_TRANSLATE_NOOP("core", "The sign-in was canceled, or failed."),
            QT_TRANSLATE_NOOP("core", "Start again, and sign in as somebody who may open the mailbox."),
        ),
        _end(
            "NoMailbox",
            QT_TRANSLATE_NOOP(
                "core",
                "The address is misspelled, the mailbox isn't in Exchange Online, or the account has no full access to "
                "it.",
            ),
            _OUTLOOK,
        ),
        _end(
            "NotAllowed",
            QT_TRANSLATE_NOOP("core", "The account has no full access to the mailbox."),
            _OUTLOOK,
        ),
        _end(
            "Throttled",
            QT_TRANSLATE_NOOP("core", "Microsoft limits how much may be read of a mailbox at a time."),
            QT_TRANSLATE_NOOP("core", "Start again in an hour or so: what is already saved is skipped."),
        ),
        _end(
            "BrokenOff",
            QT_TRANSLATE_NOOP("core", "The connection broke off, the sign-in has expired, or the disk is full."),
            QT_TRANSLATE_NOOP("core", "Start again: what is already saved is skipped."),
        ),
        _end(
            "NotWritten",
            QT_TRANSLATE_NOOP(
                "core",
                "The folder is gone or can't be written to, the disk is full, or Windows' Controlled Folder Access "
                "keeps PowerShell out of it.",
            ),
            QT_TRANSLATE_NOOP("core", "Choose another folder, and start again."),
        ),
    )
)
"""In the order in which a script may come to them."""
