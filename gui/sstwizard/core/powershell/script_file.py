"""The upload as a script file (.ps1), to be run as a whole: it checks, shows what would change, asks, and uploads.

It consists of the steps to paste, with three differences: it looks for the .sst in its own folder, wherever it was
started from; it installs the module only where there is none, so that it also works without a network; and it signs
out whatever happens.

Sources: about_Requires, about_Character_Encoding (Windows PowerShell 5.1 reads a file without a byte order mark in the
system's code page).
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from dataclasses import replace

from ..export.update import BACKUP
from ..text import QT_TRANSLATE_NOOP, Text, text
from .connection import (
    connect,
    disconnect,
    open_management_shell,
    organisation,
    prepare_if_missing,
    synchronise,
    tenant,
)
from .quoting import quote
from .step import Step, StepKind
from .steps import back_up, read_back, roll_back, upload_file
from .target import Environment, Upload

Say = Callable[[Text], str]

_ASK_FOLDER = "$folder = Read-Host 'Full path of the folder with the backup'"
_BACKUP = f"[System.IO.Path]::Combine($folder, '{BACKUP}')"

# Lists the certificates of an .sst. .NET reads an .sst on Windows only, and never one with a certificate that it can't
# decode. Elements: identifier (32 is a certificate), encoding and length, four bytes each, then the value;
# [MS-OSHARED] 2.3.9.1. Control characters in names are replaced: a console would obey them.
_READ_COLLECTION = """\
function Read-Collection([byte[]]$sst) {
    for ($at = 8; $at + 12 -lt $sst.Length; $at += 12 + $size) {
        $id = [BitConverter]::ToInt32($sst, $at)
        $size = [BitConverter]::ToInt32($sst, $at + 8)
        if ($id -eq 0 -or $size -le 0) { break }
        if ($id -ne 32) { continue }
        $der = [byte[]]$sst[($at + 12)..($at + 11 + $size)]
        $hash = [System.Security.Cryptography.SHA1]::Create().ComputeHash($der)
        $until = '?'
        $subject = '(cannot be read)'
        try {
            $read = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList (, $der)
            $until = $read.NotAfter.ToString('yyyy-MM-dd')
            $subject = $read.Subject -replace '\\p{C}', '?'
        } catch { }
        [pscustomobject]@{ Thumbprint = [BitConverter]::ToString($hash) -replace '-', ''; Until = $until; \
Subject = $subject }
    }
}"""

_COMPARE = """\
$new = @(Read-Collection ([System.IO.File]::ReadAllBytes($file)))
$old = @(Read-Collection ([byte[]]$config.SMIMECertificateIssuingCA))
$added = @($new | Where-Object { $_.Thumbprint -notin $old.Thumbprint })
$kept = @($new | Where-Object { $_.Thumbprint -in $old.Thumbprint })
$removed = @($old | Where-Object { $_.Thumbprint -notin $new.Thumbprint })
Write-Host "Added: $($added.Count)"
foreach ($each in $added) { Write-Host "  + $($each.Thumbprint)  $($each.Until)  $($each.Subject)" }
Write-Host "Kept: $($kept.Count)"
foreach ($each in $kept) { Write-Host "  = $($each.Thumbprint)  $($each.Until)  $($each.Subject)" }
Write-Host "Removed: $($removed.Count)"
foreach ($each in $removed) { Write-Host "  - $($each.Thumbprint)  $($each.Until)  $($each.Subject)" }
$answer = Read-Host 'Upload this to the organisation shown above? Type yes; anything else stops'
if ($answer -ne 'yes') { 'You did not say yes: nothing was uploaded.'; return }"""


def script_file(upload: Upload, say: Say = str, *, in_kit: bool = False) -> bytes:
    """Return the script: UTF-8 with a byte order mark, lines ended by CR LF.

    Args:
        upload: What to upload, and into which Exchange.
        say: Turns a `Text` into the language of the comments.
        in_kit: Look for the .sst in the script's own folder only; otherwise at the path of the upload too.
    """
    lines = [*_head(upload, say), *_READ_COLLECTION.splitlines()]
    for number, step in enumerate(_steps(upload, in_kit=in_kit), 1):
        if step.kind is StepKind.DISCONNECT:
            lines.append("} finally {")
        lines += ["", f"# {number}. {say(step.title)}", *_comment(say(step.why))]
        lines += [("# " if step.optional else "") + line for line in step.command.splitlines()]
        if step.kind is StepKind.CONNECT:
            lines += ["", "try {"]
        if step.kind is StepKind.DISCONNECT:
            lines.append("}")
    return "\r\n".join([*lines, ""]).encode("utf-8-sig")


def _head(upload: Upload, say: Say) -> Iterator[str]:
    """Yield the lines that say what the script requires and how to start it."""
    on_premises = upload.environment is Environment.ON_PREMISES
    # Exchange 2013 may run with Windows PowerShell 4.0, the first with Get-FileHash.
    yield f"#Requires -Version {'4.0' if on_premises else upload.shell.value}"
    yield from _comment(say(text(_WHAT_IT_IS)))
    yield from _comment(say(text(_HOW_ON_PREMISES if on_premises else _HOW)))
    yield "$ErrorActionPreference = 'Stop'"


_WHAT_IT_IS = QT_TRANSLATE_NOOP(
    "core",
    "Written by SST Wizard. Uploads a collection of certificates with which Exchange trusts S/MIME mail: checks the "
    "file, shows your organisation and what would change, saves what is there, and asks before it changes anything. It "
    "stops at the first error.",
)
_HOW = QT_TRANSLATE_NOOP(
    "core",
    "Start it in an open PowerShell window by its full path in single quotation marks, after an ampersand. If Windows "
    "says that scripts are disabled or not signed, run Unblock-File with its path, then: Set-ExecutionPolicy "
    "RemoteSigned -Scope Process",
)
_HOW_ON_PREMISES = QT_TRANSLATE_NOOP(
    "core",
    "Start it in the Exchange Management Shell by its full path in single quotation marks, after an ampersand. If "
    "Windows says that scripts are disabled or not signed, run Unblock-File with its path, then: Set-ExecutionPolicy "
    "RemoteSigned -Scope Process",
)


def _steps(upload: Upload, *, in_kit: bool) -> Iterator[Step]:
    connection = upload.connection
    yield _check(upload, in_kit=in_kit)
    if upload.environment is Environment.ON_PREMISES:
        yield open_management_shell()
        yield organisation()
    else:
        yield prepare_if_missing(connection)
        yield connect(connection)
        yield tenant()
    yield back_up(_BACKUP)
    yield _compare()
    yield upload_file(upload, is_found=True)
    yield read_back(upload)
    if upload.environment is not Environment.ON_PREMISES:
        yield disconnect()
    yield synchronise(connection)
    restore = roll_back("$folder")
    # It is pasted later, into a window that does not know the script's $folder.
    yield replace(restore, command=f"{_ASK_FOLDER}\n{restore.command}")


def _check(upload: Upload, *, in_kit: bool) -> Step:
    lines = [f"$file = [System.IO.Path]::Combine($PSScriptRoot, {quote(upload.file_name)})"]
    if not in_kit:
        lines.append(f"if (-not (Test-Path -LiteralPath $file -PathType Leaf)) {{ $file = {quote(upload.path)} }}")
    lines += (
        'if (-not (Test-Path -LiteralPath $file -PathType Leaf)) { throw "There is no file $file." }',
        "$folder = [System.IO.Path]::GetDirectoryName($file)",
        (
            f"if ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -ne '{upload.sha256}')"
            ' { throw "$file is not the file that SST Wizard wrote. Nothing was uploaded." }'
        ),
    )
    why = QT_TRANSLATE_NOOP(
        "core", "Finds the collection, beside this script first, and makes sure that it arrived unharmed."
    )
    title = text(QT_TRANSLATE_NOOP("core", "Check the file"))
    return Step(StepKind.CHECK, title, text(why), "\n".join(lines), _GOES_ON)


def _compare() -> Step:
    why = QT_TRANSLATE_NOOP(
        "core",
        "An upload is known to replace the whole collection: shows what would be added, kept and removed. Nothing has "
        "been changed so far.",
    )
    title = text(QT_TRANSLATE_NOOP("core", "See what would change, and agree"))
    return Step(StepKind.COMPARE, title, text(why), _COMPARE, _GOES_ON)


_GOES_ON = text(QT_TRANSLATE_NOOP("core", "The script goes on."))


def _comment(sentences: str) -> list[str]:
    return textwrap.wrap(sentences, 100, initial_indent="# ", subsequent_indent="# ")
