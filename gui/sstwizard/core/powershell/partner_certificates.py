"""The certificates that partners and colleagues have published in Exchange, each saved into a file.

They stand in two properties of mailboxes, mail users and mail contacts: userCertificate holds certificates,
userSMIMECertificate PKCS #7 signatures that bring certificates along. A file is named after the SHA-256 of its content;
it is written aside and renamed, so it is whole, or it isn't there.

Documented, not tried with Microsoft 365: which of the four cmdlets hand these properties out may differ, so each is
asked, and what two of them hand out is one file.

Sources: Microsoft's pages of Get-Recipient, Get-MailUser, Get-MailContact and Get-Mailbox; Set-MailUser and
Set-MailContact for what -UserCertificate and -UserSMimeCertificate hold; RFC 4523 2.1, RFC 2798 2.8
(userSMIMECertificate), RFC 5652 3 for how a PKCS #7 begins.
"""

from __future__ import annotations

from ..errors import InputError
from ..text import QT_TRANSLATE_NOOP, text
from . import known_errors, mail_errors
from .collection_functions import offering
from .quoting import quote
from .receipts import Run
from .script_file import as_script
from .step import Step, StepKind
from .steps import Say, as_block, connected_steps
from .target import Connection, path_problem, pure_path
from .thrown import throw

_CMDLETS = "'Get-Recipient', 'Get-MailUser', 'Get-MailContact', 'Get-Mailbox'"


def partner_certificate_steps(connection: Connection, folder: str) -> tuple[Step, ...]:
    """Return the steps that save published certificates into a folder. They change nothing in Exchange.

    Args:
        connection: Into which Exchange, as whom, and from which PowerShell.
        folder: Absolute path of a folder on the computer where the commands will be run, Windows' or POSIX; it is made
            where it isn't there.

    Raises:
        InputError: The folder is not absolute, not of the computer's system, or can't be pasted.
    """
    problem = path_problem(folder, connection.shell, connection.environment)
    if problem:
        raise InputError(problem)
    return connected_steps(connection, offering("Get-MailUser", functions=_FUNCTIONS), _certificates(folder))


def partner_certificate_block(connection: Connection, folder: str, say: Say = str) -> str:
    """Return the steps as one block to paste.

    Args:
        connection: Into which Exchange, as whom, and from which PowerShell.
        folder: As for `partner_certificate_steps`.
        say: Turns a `Text` into the language of the comments.

    Raises:
        InputError: As `partner_certificate_steps`.
    """
    return as_block(partner_certificate_steps(connection, folder), say)


def partner_certificate_script(connection: Connection, folder: str, say: Say = str, *, run: Run | None = None) -> bytes:
    """Return the steps as a script file.

    Args:
        connection: Into which Exchange, as whom, and from which PowerShell.
        folder: As for `partner_certificate_steps`.
        say: Turns a `Text` into the language of the comments.
        run: The wizard starts the script, and follows it by its receipts.

    Raises:
        InputError: As `partner_certificate_steps`.
    """
    return as_script(partner_certificate_steps(connection, folder), connection, _WHAT_IT_IS, say, run=run)


_WHAT_IT_IS = QT_TRANSLATE_NOOP(
    "core",
    "Created by SST Wizard. Saves the certificates that mailboxes, mail users and contacts of your organization "
    "publish, each as a file. It reads, and changes nothing in Exchange. It stops at the first error.",
)

# A list that came as one value is its bytes; otherwise each element is a value.
_FUNCTIONS = f"""\
function Get-Values($stored) {{
    $all = @($stored | Where-Object {{ $null -ne $_ }})
    if ($all.Count -and ($all[0] -is [byte] -or $all[0] -is [int])) {{ return , (ConvertTo-Bytes $all) }}
    foreach ($each in $all) {{ , (ConvertTo-Bytes $each) }}
}}
function Get-Ending($der) {{
    # A certificate begins with a sequence in a sequence, a PKCS #7 with an object identifier in one.
    $at = 2
    if ($der.Length -gt 2 -and $der[1] -gt 128) {{ $at += $der[1] - 128 }}
    if ($der.Length -gt $at -and $der[$at] -eq 6) {{ return '.p7b' }}
    return '.cer'
}}
function Save-Certificate($der, $folder, $aside) {{
    try {{
        Set-Content -LiteralPath $aside @asBytes -Value $der -ErrorAction Stop
        $name = (Get-FileHash -LiteralPath $aside -Algorithm SHA256 -ErrorAction Stop).Hash + (Get-Ending $der)
        if (Test-Path -LiteralPath (Join-Path -Path $folder -ChildPath $name)) {{ return }}
        Rename-Item -LiteralPath $aside -NewName $name -ErrorAction Stop
        return $name
    }} catch {{
        {throw(mail_errors.NOT_WRITTEN, "${folder}: $_")}
    }}
}}"""


def _certificates(folder: str) -> Step:
    """Return the step that asks each cmdlet, and saves what it hands out."""
    command = f"""\
$folder = {quote(str(pure_path(folder)))}
& {{
    $ErrorActionPreference = 'Stop'
    try {{
        if (-not (Test-Path -LiteralPath $folder)) {{ $null = New-Item -ItemType Directory -Path $folder }}
        $aside = Join-Path -Path $folder -ChildPath "$PID.sstwizard-part"
        Get-ChildItem -LiteralPath $folder -Filter '*.sstwizard-part' | Remove-Item -ErrorAction Ignore
    }} catch {{
        {throw(mail_errors.NOT_WRITTEN, "${folder}: $_")}
    }}
    $properties = 'UserCertificate', 'UserSMimeCertificate'
    $saved = 0
    $seen = 0
    try {{
        foreach ($cmdlet in {_CMDLETS}) {{
            Write-Host "Asking $cmdlet. This may take a while."
            try {{
                $found = @(& $cmdlet -ResultSize Unlimited -ErrorAction Stop | Select-Object -Property $properties)
            }} catch {{
                {throw(mail_errors.NO_RECIPIENTS, "${cmdlet}: $_")}
            }}
            $values = @(foreach ($each in $found) {{
                Get-Values $each.UserCertificate
                Get-Values $each.UserSMimeCertificate
            }})
            foreach ($der in $values) {{
                if ($der.Length -eq 0) {{ continue }}
                $seen++
                if (Save-Certificate $der $folder $aside) {{ $saved++ }}
            }}
        }}
    }} finally {{
        Remove-Item -LiteralPath $aside -ErrorAction Ignore
    }}
    Write-Host "Folder: $folder"
    "Finished: $seen found, $saved saved; the others are there already."
}}"""
    title = QT_TRANSLATE_NOOP("core", "Save the published certificates")
    why = QT_TRANSLATE_NOOP(
        "core",
        "Saves what mailboxes, mail users and contacts publish as their certificates for mail, each once, as .cer or "
        ".p7b. Documented by Microsoft; not tested with Microsoft 365.",
    )
    worked = QT_TRANSLATE_NOOP("core", "The last line begins with “Finished”. Open the folder in Signed mail then.")
    return Step(StepKind.CERTIFICATES, text(title), text(why), command, text(worked), _NOT_SAVING, ("path",))


_NOT_SAVING = (
    mail_errors.NO_RECIPIENTS,
    mail_errors.NOT_WRITTEN,
    known_errors.FUNCTIONS_MISSING,
    known_errors.NOT_CONNECTED,
)
