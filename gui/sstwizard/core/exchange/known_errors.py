"""Error messages of PowerShell, Exchange and Outlook: why each appears, and what helps.

A message is in the words of the English program, "…" where words vary; it is translated only where it describes a
message instead of quoting it. Our own scripts' ends are found by their identifiers (`ends`).

Sources: Microsoft's pages "Set up virtual certificate collection to validate S/MIME", "Encrypting messages by using
S/MIME in Outlook on the web", "Connect to Exchange Online PowerShell", Enable-OrganizationCustomization,
about_Execution_Policies and "Microsoft Entra authentication error codes"; otherwise what administrators have seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..text import QT_TRANSLATE_NOOP
from . import ends
from .known_error import KnownError, known_error

NOTHING_FOUND = known_error(
    "No match was found for the specified search criteria and module name 'ExchangeOnlineManagement'.",
    QT_TRANSLATE_NOOP("core", "This computer does not reach the PowerShell Gallery."),
    QT_TRANSLATE_NOOP("core", "Ask for the proxy's settings, or bring the module from another computer."),
)
SCRIPTS_DISABLED = known_error(
    "… cannot be loaded because running scripts is disabled on this system.",
    QT_TRANSLATE_NOOP("core", "Windows does not let this window load a module or start a script."),
    QT_TRANSLATE_NOOP(
        "core",
        "Type Set-ExecutionPolicy RemoteSigned -Scope Process, which counts for this window only, and try again. If "
        "that is refused, a group policy forbids it: ask whoever manages this computer.",
    ),
)
SCRIPTS_FORBIDDEN = known_error(
    "… cannot be loaded. … is not digitally signed. You cannot run this script on the current system.",
    QT_TRANSLATE_NOOP(
        "core",
        "A group policy of this computer forbids script files that are not signed, whatever the window allows.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "Ask whoever manages this computer to allow the scripts, or save the transfer kit and upload from another.",
    ),
)
MODULE_MISSING = known_error(
    "The term 'Connect-ExchangeOnline' is not recognized …",
    QT_TRANSLATE_NOOP(
        "core", "This PowerShell does not find the module: PowerShell 7 and Windows PowerShell each have their own."
    ),
    QT_TRANSLATE_NOOP("core", "Install the module in this very PowerShell, then connect."),
)
NO_WINDOW = known_error(
    "… A window handle must be configured. …",
    QT_TRANSLATE_NOOP("core", "The sign-in window can't be shown from where this PowerShell runs."),
    QT_TRANSLATE_NOOP("core", "Open PowerShell from the Start menu, or put -DisableWAM after Connect-ExchangeOnline."),
)
OTHER_USER = known_error(
    "… WAM … A specified logon session does not exist. It may already have been terminated.",
    QT_TRANSLATE_NOOP(
        "core", "Windows' sign-in window can't be used in a console that runs as another user than the one signed in."
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "Put -DisableWAM after Connect-ExchangeOnline, or sign in to Windows as that user and open PowerShell there.",
    ),
)
DOLLAR_IN_PROFILE = known_error(
    QT_TRANSLATE_NOOP("core", "Signing in fails, and the path of the user's profile holds a dollar sign ($)"),
    QT_TRANSLATE_NOOP("core", "Connect-ExchangeOnline is known to fail where the profile's path holds a $."),
    QT_TRANSLATE_NOOP(
        "core", "Use an account of Windows whose profile has no $ in its path, or save the transfer kit for one."
    ),
)
CONSENT_REFUSED = known_error(
    "AADSTS65004: User declined to consent to access the app. … AADSTS65001: … has not consented to use the app…",
    QT_TRANSLATE_NOOP(
        "core", "Your organization has not approved, or has refused, Microsoft's application for Exchange."
    ),
    QT_TRANSLATE_NOOP(
        "core", "Ask an administrator who may approve applications in Microsoft Entra to approve the one that is named."
    ),
)
CONTROLLED_FOLDER = known_error(
    QT_TRANSLATE_NOOP("core", "Writing into Documents or Desktop fails, though the folder is there"),
    QT_TRANSLATE_NOOP(
        "core", "Windows' Controlled Folder Access keeps PowerShell out; its message names another reason."
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "Use a folder that is not protected, such as a new one on drive C, or have PowerShell allowed in Windows "
        "Security.",
    ),
)
OTHER_ENVIRONMENT = known_error(
    "AADSTS50020: User account … does not exist in tenant …",
    QT_TRANSLATE_NOOP(
        "core", "The account belongs to another organization, or to an environment other than the selected one."
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "Look at the account and the environment under Options on the Upload page. A partner who works for a customer "
        "names the customer's domain there.",
    ),
)
MODULE_CONFLICT = known_error(
    "Could not load file or assembly 'Microsoft.Identity.Client…",
    QT_TRANSLATE_NOOP(
        "core", "Microsoft's modules for Exchange and Graph are known to get in each other's way in one window."
    ),
    QT_TRANSLATE_NOOP("core", "Start again in a new PowerShell window."),
)
BLOCKED = known_error(
    "AADSTS53003: Access has been blocked by Conditional Access policies. …",
    QT_TRANSLATE_NOOP("core", "Your organization does not allow this account to sign in from here."),
    QT_TRANSLATE_NOOP("core", "Use a computer from which it may, or ask whoever looks after these policies."),
)
NOT_CONNECTED = known_error(
    "The term 'Get-AcceptedDomain' is not recognized …",
    QT_TRANSLATE_NOOP("core", "This window is not connected to Exchange, or no longer."),
    QT_TRANSLATE_NOOP("core", "Connect again in this window."),
)
NO_EXCHANGE_SERVER = known_error(
    "The term 'Get-ExchangeServer' is not recognized …",
    QT_TRANSLATE_NOOP("core", "This window isn't the Exchange Management Shell."),
    QT_TRANSLATE_NOOP("core", "Open the Exchange Management Shell from the Start menu of an Exchange server."),
)
NOT_ALLOWED = known_error(
    "The term 'Set-SmimeConfig' is not recognized …",
    QT_TRANSLATE_NOOP("core", "Probably this window is not connected, or the account lacks the permission."),
    QT_TRANSLATE_NOOP(
        "core",
        "Connect again. If it stays, Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role the account needs.",
    ),
)
EXPIRED = known_error(
    QT_TRANSLATE_NOOP("core", "An error that names expired certificates by their thumbprints"),
    QT_TRANSLATE_NOOP("core", "A certificate of the file has expired; Exchange then refuses all of it."),
    QT_TRANSLATE_NOOP("core", "Remove what has expired, export again, and upload the new file."),
)
WRONG_FORMAT = known_error(
    "SMIMECertificateIssuingCA has wrong format",
    QT_TRANSLATE_NOOP("core", "The file is not an .sst, or it is damaged."),
    QT_TRANSLATE_NOOP("core", "Export it again."),
)
NEW_TENANT = known_error(
    "The command you tried to run isn't currently allowed in your organization. … Enable-OrganizationCustomization",
    QT_TRANSLATE_NOOP("core", "Your organization's settings have never been changed: this is usual where it is new."),
    QT_TRANSLATE_NOOP(
        "core", "Type Enable-OrganizationCustomization once, wait until it has taken effect, and upload again."
    ),
)
UINT = known_error(
    "Unable to find type [uint].",
    QT_TRANSLATE_NOOP("core", "Windows PowerShell 5.1 is known for it."),
    QT_TRANSLATE_NOOP("core", "Use PowerShell 7."),
)
BYTE = known_error(
    "'Byte' is not a supported encoding name.",
    QT_TRANSLATE_NOOP("core", "A command of an older guide was pasted into PowerShell 7."),
    QT_TRANSLATE_NOOP("core", "Use the commands that SST Wizard shows; they read the file in another way."),
)

IN_POWERSHELL = (
    NOTHING_FOUND,
    SCRIPTS_DISABLED,
    SCRIPTS_FORBIDDEN,
    MODULE_MISSING,
    NO_WINDOW,
    OTHER_USER,
    DOLLAR_IN_PROFILE,
    OTHER_ENVIRONMENT,
    BLOCKED,
    CONSENT_REFUSED,
    NOT_CONNECTED,
    NO_EXCHANGE_SERVER,
    NOT_ALLOWED,
    EXPIRED,
    WRONG_FORMAT,
    NEW_TENANT,
    UINT,
    BYTE,
    CONTROLLED_FOLDER,
    MODULE_CONFLICT,
    *ends.ENDS.values(),
)
"""What administrators may see in PowerShell, in the order of the steps."""

IN_MAIL = (
    known_error(
        "The certificate used to sign this message isn't trusted by your organisation.",
        QT_TRANSLATE_NOOP("core", "The collection is missing, or lacks the root or an intermediate of the signer."),
        QT_TRANSLATE_NOOP("core", "Complete the chain, upload again, wait, and sign in again."),
    ),
    known_error(
        "The digital signature on this message isn't valid or trusted. … revocation list (CRL) … is currently offline.",
        QT_TRANSLATE_NOOP("core", "The address of the CRL can't be reached from Microsoft."),
        QT_TRANSLATE_NOOP(
            "core",
            "Ask the CA to publish the CRL over public HTTP. Only as a last resort, turn the check off with "
            "OWADisableCRLCheck.",
        ),
    ),
    known_error(
        "This message has a digital signature, but it wasn't verified because the S/MIME control isn't currently "
        "supported for your browser or platform.",
        QT_TRANSLATE_NOOP("core", "The cause is the user's computer, not trust."),
        QT_TRANSLATE_NOOP("core", "Use Windows with Edge or Chrome, the S/MIME extension and the S/MIME control."),
    ),
)
"""What users may see above a signed message."""


_NOT_WORDS = re.compile(r"[\W_]+")
_RUN_LENGTH = 3
"""Words in a row that are compared; shorter runs are in too many messages."""
_MIN_LIKENESS = 0.5
"""The part of a message's runs that must be in the pasted text."""


def matching(pasted: str) -> tuple[KnownError, ...]:
    """Return the known errors that a text may contain, the likeliest first.

    Args:
        pasted: What the user sees: a whole error with everything around it, or a few words of it.
    """
    if own := ends.ends_in(pasted):
        return own
    seen = f" {_words(pasted)} "
    if not seen.strip():
        return ()
    found = [(_likeness(error, seen), error) for error in (*IN_POWERSHELL, *IN_MAIL)]
    return tuple(error for likeness, error in sorted(found, key=lambda each: -each[0]) if likeness >= _MIN_LIKENESS)


def _likeness(error: KnownError, seen: str) -> float:
    """Return which part of the message's runs is in a text (0 to 1); 1 where the whole text is in the message."""
    parts = [_words(part) for part in error.message.source.split("…")]
    if any(seen in f" {part} " for part in parts):
        return 1
    runs = [run for part in parts for run in _runs(part.split())]
    return sum(f" {run} " in seen for run in runs) / len(runs) if runs else 0


def _runs(words: list[str]) -> Iterator[str]:
    """Yield each run of `_RUN_LENGTH` words; all words where there are fewer."""
    for start in range(max(len(words) - _RUN_LENGTH + 1, 1 if words else 0)):
        yield " ".join(words[start : start + _RUN_LENGTH])


def _words(source: str) -> str:
    return _NOT_WORDS.sub(" ", source.casefold()).strip()
