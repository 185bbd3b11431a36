"""What is tried after the upload, what users may read then, and how MMC does the same: facts as data.

Sources: Microsoft's pages "Set up virtual certificate collection to validate S/MIME", "S/MIME in Exchange Online" and
"S/MIME for Outlook for iOS and Android"; what administrators have seen is worded so.
"""

from __future__ import annotations

from typing import NamedTuple

from ..text import QT_TRANSLATE_NOOP


class Trial(NamedTuple):
    """One line of the test checklist: what to try, how, and what is right."""

    title: str
    how: str
    expected: str


class Complaint(NamedTuple):
    """A message that users meet, in the words of the English program; why it comes, and what helps."""

    message: str
    cause: str
    help: str


class Counterpart(NamedTuple):
    """A step in the wizard, and what takes its place in MMC."""

    here: str
    there: str


_TRUSTED = QT_TRANSLATE_NOOP("core", "The signature is shown as valid and trusted.")

TRIALS = (
    Trial(
        QT_TRANSLATE_NOOP("core", "Outlook on the web"),
        QT_TRANSLATE_NOOP(
            "core",
            "On Windows, in Edge or Chrome with the S/MIME extension and the S/MIME control: sign out and in again, "
            "and open a signed message from each CA of the collection.",
        ),
        _TRUSTED,
    ),
    Trial(
        QT_TRANSLATE_NOOP("core", "New Outlook for Windows"),
        QT_TRANSLATE_NOOP("core", "Sign out and in again, and open the same messages."),
        _TRUSTED,
    ),
    Trial(
        QT_TRANSLATE_NOOP("core", "Outlook on a phone or tablet"),
        QT_TRANSLATE_NOOP(
            "core",
            "Turn S/MIME on in the account's Security settings, where it is off by default, and open the same "
            "messages. It may take longer here: up to a day has been seen.",
        ),
        _TRUSTED,
    ),
    Trial(
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
    Trial(
        QT_TRANSLATE_NOOP("core", "Negative test"),
        QT_TRANSLATE_NOOP("core", "Open a signed message from a CA that is not in the collection."),
        QT_TRANSLATE_NOOP("core", "The signature is shown as not trusted."),
    ),
)

NO_HURRY = QT_TRANSLATE_NOOP(
    "core",
    "Microsoft names no time after which mail programs use a new collection. If a message is not trusted yet, wait, "
    "sign out and in, and try again before you change anything.",
)
NOT_CLASSIC = QT_TRANSLATE_NOOP(
    "core", "Classic Outlook proves nothing: it uses the certificate store of the computer, not this collection."
)

COMPLAINTS = (
    Complaint(
        "The certificate used to sign this message isn't trusted by your organisation.",
        QT_TRANSLATE_NOOP("core", "The collection is missing, or lacks the root or an intermediate of the signer."),
        QT_TRANSLATE_NOOP("core", "Complete the chain, upload again, wait, and sign in again."),
    ),
    Complaint(
        "The digital signature on this message isn't valid or trusted. … revocation list (CRL) … is currently offline.",
        QT_TRANSLATE_NOOP("core", "The address of the CRL can't be reached from Microsoft."),
        QT_TRANSLATE_NOOP(
            "core",
            "Ask the CA to publish the CRL over public HTTP. Only as a last resort, turn the check off with "
            "OWADisableCRLCheck.",
        ),
    ),
    Complaint(
        "This message has a digital signature, but it wasn't verified because the S/MIME control isn't currently "
        "supported for your browser or platform.",
        QT_TRANSLATE_NOOP("core", "It lies with the user's computer, not with trust."),
        QT_TRANSLATE_NOOP("core", "Use Windows with Edge or Chrome, the S/MIME extension and the S/MIME control."),
    ),
    Complaint(
        "'Byte' is not a supported encoding name.",
        QT_TRANSLATE_NOOP("core", "A command of an older guide was pasted into PowerShell 7."),
        QT_TRANSLATE_NOOP("core", "Use the commands of this document; they read the file in another way."),
    ),
    Complaint(
        "Unable to find type [uint].",
        QT_TRANSLATE_NOOP("core", "Windows PowerShell 5.1 is known for it."),
        QT_TRANSLATE_NOOP("core", "Use PowerShell 7."),
    ),
    Complaint(
        "SMIMECertificateIssuingCA has wrong format",
        QT_TRANSLATE_NOOP("core", "The file is not an .sst, or it is damaged."),
        QT_TRANSLATE_NOOP("core", "Export it again."),
    ),
    Complaint(
        "The term 'Set-SmimeConfig' is not recognized",
        QT_TRANSLATE_NOOP("core", "Probably this window is not connected, or the account lacks the permission."),
        QT_TRANSLATE_NOOP(
            "core",
            "Connect again. If it stays, Get-ManagementRole -Cmdlet Set-SmimeConfig shows which role the account "
            "needs.",
        ),
    ),
)

COUNTERPARTS = (
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Start the wizard and create a new collection."),
        QT_TRANSLATE_NOOP(
            "core", "Run certlm.msc for the certificates of the computer, or certmgr.msc for those of the user."
        ),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Certificates: tick root and intermediate CAs, from any store or file."),
        QT_TRANSLATE_NOOP(
            "core",
            "Open Trusted Root Certification Authorities ▸ Certificates and mark those you want with Ctrl+click. One "
            "export can't span this store and Intermediate Certification Authorities.",
        ),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Chains: add what is missing, and look at the findings."),
        QT_TRANSLATE_NOOP("core", "Open each certificate and look at its Certification Path."),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Export format: Microsoft Serialized Certificate Store (.SST) is chosen."),
        QT_TRANSLATE_NOOP(
            "core",
            "All Tasks ▸ Export… ▸ Microsoft Serialized Certificate Store (.SST). It is offered for two or more "
            "certificates only.",
        ),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "File to export: choose a name."),
        QT_TRANSLATE_NOOP("core", "File to Export: type a name, or press Browse…."),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Completing: press Export."),
        QT_TRANSLATE_NOOP("core", "Completing the Certificate Export Wizard: press Finish."),
    ),
    Counterpart(
        QT_TRANSLATE_NOOP("core", "Office 365: paste the commands of part C."),
        QT_TRANSLATE_NOOP("core", "MMC has nothing for it. PowerShell is needed here too."),
    ),
)
