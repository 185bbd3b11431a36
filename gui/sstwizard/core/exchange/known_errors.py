"""Error messages of PowerShell, Exchange, Outlook and our own scripts: why each appears, and what helps.

A message is quoted in English, with "…" where words vary; a description in place of a quotation is translated. Our own
scripts take their messages from `resources/powershell/LANGUAGE/SmimeTrust.psd1` and end each with the identifier by
which it is found: "… (SmimeTrust.Refused)".

Sources: Microsoft's pages "Set up virtual certificate collection to validate S/MIME", "Encrypting messages by using
S/MIME in Outlook on the web", "Connect to Exchange Online PowerShell", "About the Exchange Online PowerShell module",
"App-only authentication", Enable-OrganizationCustomization, about_Execution_Policies and "Microsoft Entra
authentication error codes"; otherwise what administrators have seen. What none of them says is “probably” so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..text import QT_TRANSLATE_NOOP, Text, text


class KnownError(NamedTuple):
    """An error message that users or administrators see, why it appears, and what to do.

    The message has "…" where its words vary, and is a description if they are not known.
    """

    message: Text
    cause: Text
    help: Text


def _known(message: str, words: tuple[str, str]) -> KnownError:
    cause, remedy = words
    return KnownError(text(message), text(cause), text(remedy))


OTHER_COLLECTION, NOT_NEW, CHANGED_MEANWHILE = "OtherCollection", "NotNew", "ChangedMeanwhile"
CANCELLED, REFUSED, NOT_STORED = "Cancelled", "Refused", "NotStored"
_EXPIRED = QT_TRANSLATE_NOOP("core", "An error that names expired certificates by their thumbprints")

_WRONG_FORMAT = "SMIMECertificateIssuingCA has wrong format"

_OUTLOOK = QT_TRANSLATE_NOOP(
    "core", "Open the mailbox in Outlook with the same account. Where that works, start again."
)
_OPEN_BACKUP = QT_TRANSLATE_NOOP(
    "core", "Open the backup that was just saved in SST Wizard, make your changes, and export it."
)

_NO_JOB = (
    QT_TRANSLATE_NOOP("core", "The file job.json says what a script is to do; it is not there, or damaged."),
    QT_TRANSLATE_NOOP("core", "Start it from the wizard, or unpack the whole transfer kit again."),
)

_ENDS: Mapping[str, tuple[str, str]] = {
    "NoJob": _NO_JOB,
    "OddJob": _NO_JOB,
    "NoFile": (
        QT_TRANSLATE_NOOP("core", "The .sst is not where it was exported, or not beside the script of the kit."),
        QT_TRANSLATE_NOOP("core", "Copy it back to where it was, or export it again."),
    ),
    "OtherFile": (
        QT_TRANSLATE_NOOP("core", "The file has been changed since, or was damaged on the way."),
        QT_TRANSLATE_NOOP("core", "Copy it again from where it was exported, or export it again."),
    ),
    "EmptyFile": (
        QT_TRANSLATE_NOOP("core", "The file holds no certificate; uploading it would end all trust."),
        QT_TRANSLATE_NOOP("core", "Export it again."),
    ),
    "NoModule": (
        QT_TRANSLATE_NOOP(
            "core",
            "You did not agree to install Microsoft's module, the installation failed (the PowerShell Gallery or a "
            "proxy could not be reached), or another version was installed.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Start again and answer yes, have whoever looks after this computer install the module, or save the "
            "transfer kit and upload from another computer.",
        ),
    ),
    "NotThisVersion": (
        QT_TRANSLATE_NOOP(
            "core", "Microsoft's list of changes names certificate-based authentication bugs that 3.10.1 has fixed."
        ),
        QT_TRANSLATE_NOOP(
            "core", "Install version 3.10.1 or later, or 3.9.2 or older, and start again in a new PowerShell window."
        ),
    ),
    "Constrained": (
        QT_TRANSLATE_NOOP(
            "core",
            "Connect-ExchangeOnline writes a module of its own, which such a computer may refuse because it is not "
            "signed.",
        ),
        QT_TRANSLATE_NOOP("core", "Save the transfer kit, and upload from another computer."),
    ),
    "NoExchangeServer": (
        QT_TRANSLATE_NOOP("core", "The environment is Exchange Server, and this window is another PowerShell."),
        QT_TRANSLATE_NOOP(
            "core", "Save the transfer kit, and start its script in the Exchange Management Shell on the server."
        ),
    ),
    "NoRole": (
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
    "NoDomain": (
        QT_TRANSLATE_NOOP("core", "The backup is named after that domain; the account may not see the domains."),
        QT_TRANSLATE_NOOP("core", "Connect again with an account that may see them."),
    ),
    "OtherTenant": (
        QT_TRANSLATE_NOOP("core", "The account or app has signed in to another organization than the one named."),
        QT_TRANSLATE_NOOP("core", "Check the domain, and to which organization the account or app belongs."),
    ),
    "NoAnswer": (
        QT_TRANSLATE_NOOP("core", "This window is no longer connected, or the account may not see the settings."),
        QT_TRANSLATE_NOOP("core", "Connect again. The red text above it says more."),
    ),
    "Unreadable": (
        QT_TRANSLATE_NOOP("core", "Something else than a certificate store is stored in your organization."),
        QT_TRANSLATE_NOOP("core", "Ask Microsoft's support: what can't be backed up is not replaced."),
    ),
    "NoFolder": (
        QT_TRANSLATE_NOOP("core", "The folder is not on the computer where the script runs."),
        QT_TRANSLATE_NOOP("core", "Create it there, or choose another folder."),
    ),
    "NotSaved": (
        QT_TRANSLATE_NOOP(
            "core",
            "The folder cannot be written to, the disk is full, or Windows' Controlled Folder Access keeps "
            "PowerShell out of it; Windows then names another reason.",
        ),
        QT_TRANSLATE_NOOP(
            "core", "Use a folder that you may write to and that is not protected, such as a new one on drive C."
        ),
    ),
    "NoBackup": (
        QT_TRANSLATE_NOOP(
            "core", "There was no collection to save before the first upload, or the backups were moved."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Look for files that begin with “smime-backup” and the organization's domain, and copy the one that "
            "you want to that folder. Open any other in the wizard, and upload that.",
        ),
    ),
    OTHER_COLLECTION: (
        QT_TRANSLATE_NOOP(
            "core",
            "Exchange has another collection than the one you started from; what only that has would be lost with this "
            "upload.",
        ),
        _OPEN_BACKUP,
    ),
    NOT_NEW: (
        QT_TRANSLATE_NOOP(
            "core", "This file is a new collection; it would replace the one that your organization already uses."
        ),
        _OPEN_BACKUP,
    ),
    "NotHeard": (
        QT_TRANSLATE_NOOP("core", "The folder that the wizard follows the run by is gone, or its disk is full."),
        QT_TRANSLATE_NOOP("core", "Make room on the disk of your user profile, and start the upload again."),
    ),
    CHANGED_MEANWHILE: (
        QT_TRANSLATE_NOOP("core", "Somebody else has uploaded a collection since yours was backed up."),
        QT_TRANSLATE_NOOP(
            "core", "Fetch the collection once more, open it in SST Wizard, make your changes, and upload that file."
        ),
    ),
    "NoReadBack": (
        QT_TRANSLATE_NOOP("core", "The connection broke off after the upload, so nobody has seen what is stored."),
        QT_TRANSLATE_NOOP("core", "Look at what Exchange has stored before you upload again."),
    ),
    REFUSED: (
        QT_TRANSLATE_NOOP(
            "core",
            "Its own words say which: a certificate has expired, the file is too large or no .sst, or the account may "
            "not change the settings.",
        ),
        QT_TRANSLATE_NOOP(
            "core", "Open the file in SST Wizard, fix what it finds, export it, and upload the new file."
        ),
    ),
    "StillBefore": (
        QT_TRANSLATE_NOOP(
            "core",
            "The answer to the upload was lost or comes late, or it isn't one by which Exchange is known to refuse a "
            "file.",
        ),
        QT_TRANSLATE_NOOP("core", "Look again in a few minutes: what Exchange has then counts."),
    ),
    NOT_STORED: (
        QT_TRANSLATE_NOOP(
            "core",
            "What Exchange has stored is not this file: the upload failed, or somebody has uploaded another since.",
        ),
        QT_TRANSLATE_NOOP("core", "Look at what Exchange has stored before you upload again."),
    ),
    "OpenFolder": (
        QT_TRANSLATE_NOOP("core", "Whole messages are saved there, so nobody else may be able to read that folder."),
        QT_TRANSLATE_NOOP(
            "core", "Choose a folder that doesn't exist yet, in your own user profile and on a drive with permissions."
        ),
    ),
    "AlreadySignedIn": (
        QT_TRANSLATE_NOOP(
            "core", "A window has one sign-in to Microsoft Graph at a time; yours would be replaced, and signed out."
        ),
        QT_TRANSLATE_NOOP("core", "Start again in a new PowerShell window."),
    ),
    "NoConsent": (
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
    "NotSignedIn": (
        QT_TRANSLATE_NOOP("core", "The sign-in was canceled, or failed."),
        QT_TRANSLATE_NOOP("core", "Start again, and sign in as somebody who may open the mailbox."),
    ),
    "NoMailbox": (
        QT_TRANSLATE_NOOP(
            "core",
            "The address is misspelled, the mailbox isn't in Exchange Online, or the account has no full access to it.",
        ),
        _OUTLOOK,
    ),
    "NotAllowed": (QT_TRANSLATE_NOOP("core", "The account has no full access to the mailbox."), _OUTLOOK),
    "Throttled": (
        QT_TRANSLATE_NOOP("core", "Microsoft limits how much may be read of a mailbox at a time."),
        QT_TRANSLATE_NOOP("core", "Start again in an hour or so: what is already saved is skipped."),
    ),
    "BrokenOff": (
        QT_TRANSLATE_NOOP("core", "The connection broke off, the sign-in has expired, or the disk is full."),
        QT_TRANSLATE_NOOP("core", "Start again: what is already saved is skipped."),
    ),
    "NotWritten": (
        QT_TRANSLATE_NOOP(
            "core",
            "The folder is gone or can't be written to, the disk is full, or Windows' Controlled Folder Access "
            "keeps PowerShell out of it.",
        ),
        QT_TRANSLATE_NOOP("core", "Choose another folder, and start again."),
    ),
    "NotLogged": (
        QT_TRANSLATE_NOOP("core", "The source of the events is not registered, or the log can't be written to."),
        QT_TRANSLATE_NOOP("core", "Install SST Wizard for all users, which registers the source, on that computer."),
    ),
}
ENDS = {name: _known(f"… (SmimeTrust.{name})", words) for name, words in _ENDS.items()}
"""The errors that end our scripts, by their identifiers, in the order in which a script may meet them."""

_NO_REPOSITORY = (
    QT_TRANSLATE_NOOP("core", "The PowerShell Gallery isn't registered as a source of modules in this PowerShell."),
    QT_TRANSLATE_NOOP("core", "Type Register-PSRepository -Default, and install the module again."),
)
_UPDATE_INSTALLER = QT_TRANSLATE_NOOP(
    "core",
    "In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = "
    "[Net.SecurityProtocolType]::Tls12 first. Then type Install-Module PowerShellGet -Force -AllowClobber, close "
    "PowerShell, open it again, and install the module.",
)
_NO_DOWNLOAD = (
    QT_TRANSLATE_NOOP(
        "core",
        "The module PowerShellGet is too old, or Windows PowerShell 5.1 on an older Windows doesn't use TLS 1.2, which "
        "the PowerShell Gallery needs.",
    ),
    _UPDATE_INSTALLER,
)

_OTHERS: Mapping[str, tuple[str, str]] = {
    "… with PowerShellGetFormatVersion … isn't supported by the current version of PowerShellGet.": (
        QT_TRANSLATE_NOOP("core", "The module PowerShellGet is too old."),
        _UPDATE_INSTALLER,
    ),
    "Unable to download from URI '…'": _NO_DOWNLOAD,
    "Unable to download the list of available providers. Check your internet connection.": _NO_DOWNLOAD,
    "Unable to resolve package source '…'.": (
        QT_TRANSLATE_NOOP(
            "core",
            "Probably this PowerShell doesn't reach the PowerShell Gallery: a proxy or firewall keeps it out, or "
            "Windows PowerShell 5.1 on an older Windows doesn't use TLS 1.2.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "In Windows PowerShell 5.1, type [Net.ServicePointManager]::SecurityProtocol = "
            "[Net.SecurityProtocolType]::Tls12, and try again. Otherwise ask for the proxy's settings, or bring the "
            "module from another computer.",
        ),
    ),
    "No match was found for the specified search criteria and module name 'ExchangeOnlineManagement'.": _NO_REPOSITORY,
    "Unable to find repository 'PSGallery'.": _NO_REPOSITORY,
    "… cannot be loaded because running scripts is disabled on this system.": (
        QT_TRANSLATE_NOOP("core", "Windows does not let this window load a module or start a script."),
        QT_TRANSLATE_NOOP(
            "core",
            "Type Set-ExecutionPolicy RemoteSigned -Scope Process, which counts for this window only, and try again. "
            "If that is refused, a group policy forbids it: ask whoever manages this computer.",
        ),
    ),
    "… cannot be loaded. … is not digitally signed. You cannot run this script on the current system.": (
        QT_TRANSLATE_NOOP(
            "core",
            "A group policy of this computer forbids script files that are not signed, whatever the window allows.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Ask whoever manages this computer to allow the scripts, or save the transfer kit and upload from another.",
        ),
    ),
    "The term 'Connect-ExchangeOnline' is not recognized …": (
        QT_TRANSLATE_NOOP(
            "core", "This PowerShell does not find the module: PowerShell 7 and Windows PowerShell each have their own."
        ),
        QT_TRANSLATE_NOOP("core", "Install the module in this very PowerShell, then connect."),
    ),
    "… A window handle must be configured. …": (
        QT_TRANSLATE_NOOP("core", "The sign-in window can't be shown from where this PowerShell runs."),
        QT_TRANSLATE_NOOP(
            "core", "Open PowerShell from the Start menu, or put -DisableWAM after Connect-ExchangeOnline."
        ),
    ),
    "… WAM … A specified logon session does not exist. It may already have been terminated.": (
        QT_TRANSLATE_NOOP(
            "core",
            "Windows' sign-in window can't be used in a console that runs as another user than the one signed in.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Put -DisableWAM after Connect-ExchangeOnline, or sign in to Windows as that user and open PowerShell "
            "there.",
        ),
    ),
    "WAM Error … 3399614466 … IncorrectConfiguration … Invalid redirect uri …": (
        QT_TRANSLATE_NOOP(
            "core",
            "Windows' account manager (WAM) refuses the sign-in. This has been reported from the environment GCC High, "
            "with version 3.8.0 of the module.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Select “Sign in without Windows' account manager” under Options, or put -DisableWAM after "
            "Connect-ExchangeOnline (3.7.2 or later). In PowerShell 7, -Device signs in with a code on another device.",
        ),
    ),
    "Cannot find a cmdlet Update-Manifest": (
        QT_TRANSLATE_NOOP("core", "The module PowerShellGet isn't installed; Connect-ExchangeOnline needs it."),
        QT_TRANSLATE_NOOP("core", "Install PowerShellGet, or connect in another PowerShell version that has it."),
    ),
    "Keyset does not exist": (
        QT_TRANSLATE_NOOP(
            "core",
            "Probably the private key of the app's certificate can't be used: it belongs to another account, or it is "
            "a CNG key, which Exchange doesn't support for signing in as an app.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "With the account that runs the script, create the certificate again, with -KeySpec KeyExchange: see "
            "“Watch the tenant” in the help.",
        ),
    ),
    "A parameter cannot be found that matches parameter name 'DisableWAM'.": (
        QT_TRANSLATE_NOOP("core", "The module is older than 3.7.2, the first version with this parameter."),
        QT_TRANSLATE_NOOP(
            "core",
            "Run Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force (PowerShell 7.4 and 7.5: add "
            "-RequiredVersion 3.9.2), and open PowerShell again.",
        ),
    ),
    QT_TRANSLATE_NOOP("core", "Signing in fails, and the path of the user's profile holds a dollar sign ($)"): (
        QT_TRANSLATE_NOOP("core", "Connect-ExchangeOnline is known to fail where the profile's path holds a $."),
        QT_TRANSLATE_NOOP(
            "core", "Use an account of Windows whose profile has no $ in its path, or save the transfer kit for one."
        ),
    ),
    "AADSTS50020: User account … does not exist in tenant …": (
        QT_TRANSLATE_NOOP(
            "core", "The account belongs to another organization, or to an environment other than the selected one."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Look at the account and the environment under Options on the Upload page. A partner who works for a "
            "customer names the customer's domain there.",
        ),
    ),
    "AADSTS53003: Access has been blocked by Conditional Access policies. …": (
        QT_TRANSLATE_NOOP("core", "Your organization does not allow this account to sign in from here."),
        QT_TRANSLATE_NOOP("core", "Use a computer from which it may, or ask whoever looks after these policies."),
    ),
    "AADSTS65004: User declined to consent to access the app. … AADSTS65001: … has not consented to use the app…": (
        QT_TRANSLATE_NOOP(
            "core", "Your organization has not approved, or has refused, Microsoft's application for Exchange."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Ask an administrator who may approve applications in Microsoft Entra to approve the one that is named.",
        ),
    ),
    "The term 'Get-AcceptedDomain' is not recognized …": (
        QT_TRANSLATE_NOOP("core", "This window is not connected to Exchange, or no longer."),
        QT_TRANSLATE_NOOP("core", "Connect again in this window."),
    ),
    "The term 'Get-ExchangeServer' is not recognized …": (
        QT_TRANSLATE_NOOP("core", "This window isn't the Exchange Management Shell."),
        QT_TRANSLATE_NOOP("core", "Open the Exchange Management Shell from the Start menu of an Exchange server."),
    ),
    "The term 'Set-SmimeConfig' is not recognized …": (
        QT_TRANSLATE_NOOP("core", "Probably this window is not connected, or the account lacks the permission."),
        QT_TRANSLATE_NOOP(
            "core",
            "Connect again. If it stays, Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role the account "
            "needs.",
        ),
    ),
    _EXPIRED: (
        QT_TRANSLATE_NOOP("core", "A certificate of the file has expired; Exchange then refuses all of it."),
        QT_TRANSLATE_NOOP("core", "Remove what has expired, export again, and upload the new file."),
    ),
    _WRONG_FORMAT: (
        QT_TRANSLATE_NOOP("core", "The file is not an .sst, or it is damaged."),
        QT_TRANSLATE_NOOP("core", "Export it again."),
    ),
    "The property value is too large. …": (
        QT_TRANSLATE_NOOP("core", "Probably the file is larger than Exchange Server is known to accept."),
        QT_TRANSLATE_NOOP(
            "core",
            "Open it in SST Wizard, remove certificates until it is within the size limit, export it, and upload the "
            "new file.",
        ),
    ),
    "The command you tried to run isn't currently allowed in your organization. … Enable-OrganizationCustomization": (
        QT_TRANSLATE_NOOP(
            "core", "Your organization's settings have never been changed: this is usual where it is new."
        ),
        QT_TRANSLATE_NOOP(
            "core", "Type Enable-OrganizationCustomization once, wait until it has taken effect, and upload again."
        ),
    ),
    "Unable to find type [uint].": (
        QT_TRANSLATE_NOOP("core", "Windows PowerShell 5.1 is known for it."),
        QT_TRANSLATE_NOOP(
            "core",
            "Use PowerShell 7. On Windows 10, Microsoft supports its current versions with the LTSC editions only: "
            "otherwise, save the transfer kit, and upload from another computer.",
        ),
    ),
    "'Byte' is not a supported encoding name.": (
        QT_TRANSLATE_NOOP("core", "A command of an older guide was pasted into PowerShell 7."),
        QT_TRANSLATE_NOOP("core", "Use the commands that SST Wizard shows; they read the file in another way."),
    ),
    "Method invocation is supported only on core types in this language mode.": (
        QT_TRANSLATE_NOOP(
            "core",
            "App Control or AppLocker has turned constrained language mode on, in which some of the commands to type "
            "fail.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Use the script: “Upload in PowerShell”. If Microsoft's module fails too, save the transfer kit, and "
            "upload from another computer.",
        ),
    ),
    QT_TRANSLATE_NOOP("core", "Writing into Documents or Desktop fails, though the folder is there"): (
        QT_TRANSLATE_NOOP(
            "core", "Windows' Controlled Folder Access keeps PowerShell out; its message names another reason."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "Use a folder that is not protected, such as a new one on drive C, or have PowerShell allowed in Windows "
            "Security.",
        ),
    ),
    "Could not load file or assembly 'Microsoft.Identity.Client…": (
        QT_TRANSLATE_NOOP(
            "core", "Microsoft's modules for Exchange and Graph are known to get in each other's way in one window."
        ),
        QT_TRANSLATE_NOOP("core", "Start again in a new PowerShell window."),
    ),
}
IN_POWERSHELL = (*(_known(*each) for each in _OTHERS.items()), *ENDS.values())
"""The messages that administrators may see in PowerShell, in the order of the steps."""
EXPIRED = _known(_EXPIRED, _OTHERS[_EXPIRED])
WRONG_FORMAT = _known(_WRONG_FORMAT, _OTHERS[_WRONG_FORMAT])
NEEDS_NO_WAM = tuple(each for each in IN_POWERSHELL if "-DisableWAM after Connect" in each.help.source)
"""What signing in without Windows' account manager helps against."""
OF_NEW_ORGANIZATION = tuple(each for each in IN_POWERSHELL if "Enable-Organization" in each.help.source)
"""What Exchange refuses for another reason than the file."""

_ABOVE_MAIL: Mapping[str, tuple[str, str]] = {
    QT_TRANSLATE_NOOP("core", "The certificate used to sign this message isn't trusted by your organisation."): (
        QT_TRANSLATE_NOOP(
            "core",
            "The collection is missing, or lacks the root or an intermediate of the signer. If a user sees this when "
            "signing, it probably lacks the organization's own CA.",
        ),
        QT_TRANSLATE_NOOP("core", "Complete the chain, upload again, wait, and sign in again."),
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "The digital signature on this message isn't valid or trusted. … revocation list (CRL) … is currently offline.",
    ): (
        QT_TRANSLATE_NOOP("core", "The address of the CRL can't be reached from Microsoft."),
        QT_TRANSLATE_NOOP(
            "core",
            "Ask the CA to publish the CRL over public HTTP. Only as a last resort, turn the check off with "
            "OWADisableCRLCheck.",
        ),
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "This message has a digital signature, but it wasn't verified because the S/MIME control isn't currently "
        "supported for your browser or platform.",
    ): (
        QT_TRANSLATE_NOOP("core", "The cause is the user's computer, not trust."),
        QT_TRANSLATE_NOOP("core", "Use Windows with Edge or Chrome, the S/MIME extension and the S/MIME control."),
    ),
}
IN_MAIL = tuple(_known(*each) for each in _ABOVE_MAIL.items())
"""The messages that users may see above a signed message."""
