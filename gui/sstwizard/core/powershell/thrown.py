"""The errors with which our own commands stop or warn, in the words of the table of known errors."""

from __future__ import annotations

from collections.abc import Iterable

from ..text import QT_TRANSLATE_NOOP
from .known_error import KnownError, known_error
from .quoting import quote

NO_FILE = known_error(
    "The collection to upload was not found: …",
    QT_TRANSLATE_NOOP("core", "The .sst is not on the computer where the commands are run."),
    QT_TRANSLATE_NOOP(
        "core", "Copy the file there, write its path on that computer above, and copy the commands again."
    ),
)
OTHER_FILE = known_error(
    "This is not the file that SST Wizard wrote. Nothing was uploaded.",
    QT_TRANSLATE_NOOP("core", "The file has been changed since, or was damaged on the way."),
    QT_TRANSLATE_NOOP("core", "Copy it again from where it was exported, or export it again."),
)
NOT_INSTALLED = known_error(
    "You did not say yes. The Exchange Online module was not installed.",
    QT_TRANSLATE_NOOP("core", "Without Microsoft's Exchange Online module nothing can be uploaded."),
    QT_TRANSLATE_NOOP(
        "core", "Start again and answer yes, or have whoever looks after this computer install the module."
    ),
)
NO_MODULE = known_error(
    "A version of ExchangeOnlineManagement that this PowerShell can use is not installed. Needed: …",
    QT_TRANSLATE_NOOP(
        "core",
        "The installation failed (the PowerShell Gallery or a proxy could not be reached), or another version was "
        "installed.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "Look at the red text above it, or bring the module from another computer: the Upload page has the steps for "
        "that after “Prepare PowerShell”.",
    ),
)
CONSTRAINED = known_error(
    "Connecting failed in constrained language mode (App Control or AppLocker). Add -SigningCertificate to "
    "Connect-ExchangeOnline, or use the transfer kit on another computer. …",
    QT_TRANSLATE_NOOP(
        "core",
        "Connect-ExchangeOnline writes a module of its own, which such a computer may refuse because it is not signed.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "Put -SigningCertificate and a code signing certificate that this computer trusts after "
        "Connect-ExchangeOnline, or save the transfer kit and upload from another computer.",
    ),
)
NO_ROLE = known_error(
    "Exchange does not offer … to this account. Activate the role for it, then sign in again.",
    QT_TRANSLATE_NOOP(
        "core",
        "The account lacks the role for it, its role is not activated yet, or this window is not connected. Other "
        "connections of this window are not used in its place.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "Activate the role (in Privileged Identity Management, for example), then sign in again: an open connection "
        "does not notice. Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role it is.",
    ),
)
NO_ANSWER = known_error(
    "Exchange did not hand over the current collection. …",
    QT_TRANSLATE_NOOP("core", "This window is no longer connected, or the account may not see the settings."),
    QT_TRANSLATE_NOOP("core", "Connect again. The red text above it says more."),
)
NO_DOMAIN = known_error(
    "Exchange names no default domain. Nothing was changed.",
    QT_TRANSLATE_NOOP("core", "The backup is named after that domain; the account may not see the domains."),
    QT_TRANSLATE_NOOP("core", "Connect again with an account that may see them."),
)
NO_FOLDER = known_error(
    "The folder for the backup was not found: …",
    QT_TRANSLATE_NOOP("core", "The folder is not on the computer where the commands are run."),
    QT_TRANSLATE_NOOP("core", "Create it there, or choose another folder above and copy the commands again."),
)
NOT_SAVED = known_error(
    "The current collection could not be saved. Nothing was changed. …",
    QT_TRANSLATE_NOOP(
        "core",
        "The folder cannot be written to, the disk is full, or Windows' Controlled Folder Access keeps PowerShell out "
        "of it; Windows then names another reason.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "Move the file to a folder that you may write to and that is not protected, such as a new one on drive C, and "
        "use the commands from there.",
    ),
)
NOT_BACKED_UP = known_error(
    "The current collection was not backed up first. Nothing was uploaded.",
    QT_TRANSLATE_NOOP(
        "core", "The step that saves the current collection was not pasted into this window, or it failed."
    ),
    QT_TRANSLATE_NOOP("core", "Paste that step again, and look for red text."),
)
OTHER_COLLECTION = known_error(
    "Your organization's collection is not the one that was opened. Nothing was uploaded. Open the backup and begin "
    "from it.",
    QT_TRANSLATE_NOOP(
        "core", "Somebody has uploaded another collection since; what it added would be lost with this upload."
    ),
    QT_TRANSLATE_NOOP("core", "Open the backup that was just saved in SST Wizard, make your changes, and export it."),
)
NOT_NEW = known_error(
    "Your organization already has a collection. Nothing was uploaded. Open the backup and update it.",
    QT_TRANSLATE_NOOP(
        "core", "This file is a new collection; it would replace the one that your organization already uses."
    ),
    QT_TRANSLATE_NOOP("core", "Open the backup that was just saved in SST Wizard, make your changes, and export it."),
)
NOT_AGREED = known_error(
    "You did not say yes. Nothing was uploaded.",
    QT_TRANSLATE_NOOP("core", "The question was answered with something else than yes, or was not asked yet."),
    QT_TRANSLATE_NOOP("core", "Show once more what would change, and answer yes if that is what you want."),
)
MEANWHILE = known_error(
    "The collection was changed while you were reading. Nothing was uploaded.",
    QT_TRANSLATE_NOOP("core", "Somebody else has uploaded a collection since yours was backed up."),
    QT_TRANSLATE_NOOP(
        "core", "Fetch the collection once more, open it in SST Wizard, make your changes, and upload that file."
    ),
)
REFUSED = known_error(
    "Exchange did not accept the collection. …",
    QT_TRANSLATE_NOOP(
        "core",
        "Its own words follow: a certificate has expired, the file is too large or no .sst, or the account may not "
        "change the settings.",
    ),
    QT_TRANSLATE_NOOP("core", "Open the file in SST Wizard, fix what it finds, export it, and upload the new file."),
)
MISSING = known_error(
    "Exchange has not stored this collection. Missing: … Not from this file: …",
    QT_TRANSLATE_NOOP(
        "core", "What Exchange has stored is not this file: the upload failed, or somebody uploaded another file since."
    ),
    QT_TRANSLATE_NOOP("core", "Start again from the backup, and look for red text at the upload."),
)
NO_BACKUP = known_error(
    "There is no backup of this organization in that folder. Nothing was changed.",
    QT_TRANSLATE_NOOP("core", "There was no collection to save before the first upload, or the backups were moved."),
    QT_TRANSLATE_NOOP(
        "core", "Look for files that begin with “smime-backup”, and copy the one that you want to that folder."
    ),
)
STILL_CONNECTED = known_error(
    "This window could not be signed out of Exchange. Close it. …",
    QT_TRANSLATE_NOOP(
        "core", "Signing out failed; as long as this window is open, it may still reach your organization."
    ),
    QT_TRANSLATE_NOOP("core", "Close the window. What was uploaded or not is said above."),
)

ALL = (
    NO_FILE,
    OTHER_FILE,
    NOT_INSTALLED,
    NO_MODULE,
    CONSTRAINED,
    NO_ROLE,
    NO_ANSWER,
    NO_DOMAIN,
    NO_FOLDER,
    NOT_SAVED,
    NOT_BACKED_UP,
    OTHER_COLLECTION,
    NOT_NEW,
    NOT_AGREED,
    MEANWHILE,
    REFUSED,
    MISSING,
    NO_BACKUP,
    STILL_CONNECTED,
)
"""In the order of the steps."""


def throw(error: KnownError, *values: str) -> str:
    """Return the statement that stops the commands with an error.

    Args:
        error: One of `ALL`.
        values: For each "…" of its message, what PowerShell puts there: text in which variables are expanded.
    """
    return f"throw {_said(error, values)}"


def warn(error: KnownError, *values: str) -> str:
    """Return the statement that warns of an error, and goes on.

    Args:
        error: One of `ALL`.
        values: As in `throw`.
    """
    return f"Write-Warning {_said(error, values)}"


def _said(error: KnownError, values: Iterable[str]) -> str:
    first, *rest = error.message.source.split("…")
    if not rest:
        return quote(first)
    return '"' + first + "".join(value + part for value, part in zip(values, rest, strict=True)) + '"'
