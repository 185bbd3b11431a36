"""The errors with which the scripts stop that bring signed mail and certificates out of Exchange."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP
from .known_error import known_error

_AGAIN = QT_TRANSLATE_NOOP("core", "Start again: what is already saved is skipped.")

OPEN_FOLDER = known_error(
    "The folder for the mail could not be made, or others than you can open it: …",
    QT_TRANSLATE_NOOP("core", "Whole messages are saved there, so nobody else may be able to read that folder."),
    QT_TRANSLATE_NOOP(
        "core",
        "Choose a folder above that doesn't exist yet, in your own user profile and on a drive with permissions, and "
        "copy the commands again.",
    ),
)
NO_GRAPH_MODULE = known_error(
    "Microsoft.Graph.Authentication is not installed, or too old. Needed: …",
    QT_TRANSLATE_NOOP(
        "core",
        "The installation failed (the PowerShell Gallery or a proxy could not be reached), or an older version was "
        "installed.",
    ),
    QT_TRANSLATE_NOOP(
        "core", "Look at the red text above it, or save some signed messages by hand from Outlook instead."
    ),
)
GRAPH_NOT_INSTALLED = known_error(
    "Without a yes, Microsoft Graph's module was not installed.",
    QT_TRANSLATE_NOOP("core", "Without Microsoft's Graph module the mailbox can't be read."),
    QT_TRANSLATE_NOOP(
        "core", "Start again and answer yes, or have whoever looks after this computer install the module."
    ),
)
ALREADY_CONNECTED = known_error(
    "This window is signed in to Microsoft Graph already. Open a new PowerShell window.",
    QT_TRANSLATE_NOOP(
        "core", "A window has one sign-in to Microsoft Graph at a time; yours would be replaced, and signed out."
    ),
    QT_TRANSLATE_NOOP("core", "Close it, or run Disconnect-MgGraph, and paste the commands into a new window."),
)
NO_CONSENT = known_error(
    "Reading mail with Microsoft Graph was not approved. Nothing was saved. …",
    QT_TRANSLATE_NOOP(
        "core",
        "You have declined, or your organization asks an administrator to approve “Microsoft Graph Command Line Tools” "
        "for reading mail (Mail.Read, or Mail.Read.Shared for a shared mailbox).",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "Start again and accept, or ask an administrator who may approve applications in Microsoft Entra. Without it, "
        "save some signed messages by hand from Outlook.",
    ),
)
NOT_SIGNED_IN = known_error(
    "Nobody signed in to Microsoft Graph. Nothing was saved. …",
    QT_TRANSLATE_NOOP("core", "The sign-in was canceled, failed, or its step was not pasted into this window."),
    QT_TRANSLATE_NOOP("core", "Start again in a new window, and sign in as somebody who may open the mailbox."),
)
MODULE_CONFLICT = known_error(
    "Could not load file or assembly 'Microsoft.Identity.Client…",
    QT_TRANSLATE_NOOP(
        "core", "Microsoft's modules for Exchange and Graph are known to get in each other's way in one window."
    ),
    QT_TRANSLATE_NOOP("core", "Paste the commands into a new PowerShell window."),
)
NO_MAILBOX = known_error(
    "The mailbox was not found, or this account may not read it: …",
    QT_TRANSLATE_NOOP(
        "core",
        "The address is misspelled, the mailbox isn't in Exchange Online, or the account has no full access to it.",
    ),
    QT_TRANSLATE_NOOP("core", "Open the mailbox in Outlook with the same account. Where that works, start again."),
)
THROTTLED = known_error(
    "Microsoft Graph still asks to wait, so this stops. Each message that was saved is whole.",
    QT_TRANSLATE_NOOP("core", "Microsoft limits how much may be read of a mailbox at a time."),
    QT_TRANSLATE_NOOP("core", "Start again in an hour or so: what is already saved is skipped."),
)
BROKEN_OFF = known_error(
    "Microsoft Graph did not hand over the mail. Each message that was saved is whole. …",
    QT_TRANSLATE_NOOP("core", "The connection broke off, the sign-in has expired, or the disk is full."),
    _AGAIN,
)
NOT_WRITTEN = known_error(
    "A file could not be written into the folder. Each file that was saved before is whole. …",
    QT_TRANSLATE_NOOP(
        "core",
        "The folder is gone or can't be written to, the disk is full, or Windows' Controlled Folder Access keeps "
        "PowerShell out of it.",
    ),
    QT_TRANSLATE_NOOP("core", "Choose another folder above, and copy the commands again."),
)
GRAPH_STILL_CONNECTED = known_error(
    "Signing out of Microsoft Graph failed. Close this window to end the session. …",
    QT_TRANSLATE_NOOP("core", "The session is known to this window alone, and ends with it."),
    QT_TRANSLATE_NOOP("core", "Close the window."),
)
NO_RECIPIENTS = known_error(
    "Exchange did not list the recipients. Start again to save their certificates. …",
    QT_TRANSLATE_NOOP("core", "The connection broke off, or the account may not see all recipients."),
    QT_TRANSLATE_NOOP("core", "Start again with an account that may see them: what is already saved stays."),
)
NO_AGREEMENT = known_error(
    "The answer was not yes, so the setting stays as it is.",
    QT_TRANSLATE_NOOP("core", "The question was answered with something else than yes."),
    QT_TRANSLATE_NOOP("core", "Paste it again, and answer yes if that is what you want."),
)
NOT_SET = known_error(
    "Exchange did not store the setting for the chain. …",
    QT_TRANSLATE_NOOP("core", "The account may not change the settings, or somebody changed them back."),
    QT_TRANSLATE_NOOP("core", "Look at the red text above it, and connect with an account that may change them."),
)
NO_ADDRESS = known_error(
    "The mail flow rule was not made: the shared mailbox is missing. …",
    QT_TRANSLATE_NOOP("core", "The step that creates the shared mailbox failed, or was not pasted."),
    QT_TRANSLATE_NOOP("core", "Paste that step first. A new mailbox may take some minutes to be found."),
)

ALL = (
    OPEN_FOLDER,
    NO_GRAPH_MODULE,
    GRAPH_NOT_INSTALLED,
    ALREADY_CONNECTED,
    NO_CONSENT,
    NOT_SIGNED_IN,
    MODULE_CONFLICT,
    NO_MAILBOX,
    THROTTLED,
    BROKEN_OFF,
    NOT_WRITTEN,
    GRAPH_STILL_CONNECTED,
    NO_RECIPIENTS,
    NO_AGREEMENT,
    NOT_SET,
    NO_ADDRESS,
)
"""In the order of the steps."""
