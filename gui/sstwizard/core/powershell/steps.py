"""The steps that upload a collection, and those that fetch the stored one: what to paste into PowerShell, and why.

Each step is safe to paste by itself. Each line is a whole statement, because a console without PSReadLine (the Exchange
Management Shell on older servers) runs a paste line by line. A condition stands in the same statement as what it
guards, because a paste goes on after an error.

Sources: Microsoft's pages of Set-SmimeConfig, Connect-ExchangeOnline and "About the Exchange Online PowerShell module".
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable

from ..errors import InputError
from ..export.update import BACKUP
from ..text import QT_TRANSLATE_NOOP, Text, text
from . import known_errors, test_checklist
from .connection import (
    bring_module,
    connect,
    disconnect,
    open_management_shell,
    organisation,
    prepare,
    synchronise,
    tenant,
)
from .quoting import quote
from .step import Step, StepKind
from .target import Connection, Environment, Shell, Upload, path_problem, with_separator


def upload_steps(upload: Upload) -> tuple[Step, ...]:
    """Return the steps of an upload: first those that everybody needs, in their order, then the optional ones."""
    work = back_up(quote(upload.folder + BACKUP)), upload_file(upload), read_back(upload)
    online = upload.environment is not Environment.ON_PREMISES
    return (
        *_connected(upload.connection, *work),
        test(),
        roll_back(quote(upload.folder)),
        synchronise(upload.connection),
        *(bring_module(upload.connection, on_windows=upload.on_windows) if online else ()),
    )


def fetch_steps(connection: Connection, folder: str) -> tuple[Step, ...]:
    """Return the steps that save the collection that Exchange has stored. They change nothing there.

    Args:
        connection: Into which Exchange, and from which PowerShell.
        folder: Absolute path of a folder on the computer where the commands will be run, Windows' or POSIX.

    Raises:
        InputError: The folder is not absolute, not of the computer's system, or can't be pasted.
    """
    problem = path_problem(folder, connection.shell, connection.environment)
    if problem:
        raise InputError(problem)
    return _connected(connection, back_up(quote(with_separator(folder) + BACKUP), _WHY_FETCH))


def _connected(connection: Connection, *work: Step) -> tuple[Step, ...]:
    """Return `work` between the steps that connect to Exchange and the one that disconnects."""
    if connection.environment is Environment.ON_PREMISES:
        return open_management_shell(), organisation(), *work
    return prepare(connection), connect(connection), tenant(), *work, disconnect()


def as_block(steps: Iterable[Step], say: Callable[[Text], str] = str) -> str:
    """Return steps as one text to paste, which stops at the first error; optional steps are commented out.

    It is one script block, so that a console reads all of it before it runs any of it. It has no empty line, at which
    consoles without PSReadLine stop reading.

    Args:
        steps: The steps, in the order in which they run.
        say: Turns a `Text` into the language of the comments.
    """
    lines = ["& {", "$ErrorActionPreference = 'Stop'"]
    for number, step in enumerate(steps, 1):
        lines += ["#", f"# {number}. {say(step.title)}"]
        lines += textwrap.wrap(say(step.why), 100, initial_indent="# ", subsequent_indent="# ")
        lines += [("# " if step.optional else "") + line for line in step.command.splitlines()]
        if step.kind is StepKind.TENANT:
            lines.append("$null = Read-Host 'Is this your organisation? Enter goes on, Ctrl+C stops'")
    return "\n".join([*lines, "}", ""])


_TENANT = "$tenant = (Get-AcceptedDomain | Where-Object { $_.Default }).DomainName"


_WHY_BACK_UP = QT_TRANSLATE_NOOP(
    "core",
    "An upload is known to replace the whole collection, so the present one is saved beside the file first.",
)
_WHY_FETCH = QT_TRANSLATE_NOOP(
    "core",
    "Saves what Exchange has stored now, and changes nothing there. Open the saved file then. If there is nothing to "
    "save, your organisation has no collection yet, and you create a new one.",
)


def back_up(beginning: str, why: str = _WHY_BACK_UP) -> Step:
    """Return the step that saves the stored collection to a file.

    Args:
        beginning: PowerShell expression for the folder and the first part of the file's name.
        why: The reason, marked for translation.
    """
    lines = (
        "$config = $null",
        "$config = Get-SmimeConfig",
        _TENANT,
        f"$backup = {beginning} + $tenant + (Get-Date -Format ' yyyy-MM-dd HHmmss') + '.sst'",
        (
            "if (-not $config) { throw 'Exchange did not answer. Nothing was saved.' }"
            " elseif (-not $config.SMIMECertificateIssuingCA) { 'Nothing to save: there is no collection yet.' }"
            " else { [System.IO.File]::WriteAllBytes($backup, [byte[]]$config.SMIMECertificateIssuingCA);"
            ' "Saved: $backup" }'
        ),
    )
    title = QT_TRANSLATE_NOOP("core", "Back up the present collection")
    worked = QT_TRANSLATE_NOOP(
        "core", "The last line says “Saved:” and where, or that there is nothing to save yet, as on first use."
    )
    found = (known_errors.NO_ANSWER, known_errors.NO_FOLDER, known_errors.NOT_CONNECTED)
    return Step(StepKind.BACK_UP, text(title), text(why), "\n".join(lines), text(worked), found, ("path",))


_WHY_UPLOAD = QT_TRANSLATE_NOOP("core", "Makes sure that the file arrived unharmed, then uploads it.")
_NOT_UPLOADING = (
    known_errors.OTHER_FILE,
    known_errors.NO_FILE,
    known_errors.NOT_ALLOWED,
    known_errors.EXPIRED,
    known_errors.WRONG_FORMAT,
    known_errors.NEW_TENANT,
)


def upload_file(upload: Upload, *, is_found: bool = False) -> Step:
    """Return the step that uploads the file, if its SHA-256 is that of the file that was written.

    Args:
        upload: What to upload.
        is_found: `$file` already holds the path.
    """
    lines = (
        *([] if is_found else [f"$file = {quote(upload.path)}"]),
        f"$sha256 = '{upload.sha256}'",
        (
            "if ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -eq $sha256)"
            " { Set-SmimeConfig -SMIMECertificateIssuingCA ([System.IO.File]::ReadAllBytes($file)) }"
            " else { throw 'This is not the file that SST Wizard wrote. Nothing was uploaded.' }"
        ),
    )
    title = QT_TRANSLATE_NOOP("core", "Upload the new collection")
    worked = QT_TRANSLATE_NOOP("core", "It usually prints nothing: the next step shows whether it worked.")
    is_5_1 = upload.shell is Shell.WINDOWS_POWERSHELL and upload.environment is not Environment.ON_PREMISES
    found = (known_errors.UINT, *_NOT_UPLOADING) if is_5_1 else _NOT_UPLOADING
    return Step(StepKind.UPLOAD, text(title), text(_WHY_UPLOAD), "\n".join(lines), text(worked), found, ("path",))


_COLLECTION = "System.Security.Cryptography.X509Certificates.X509Certificate2Collection"
_FOUND_ON_WINDOWS = (
    f"$stored = New-Object {_COLLECTION}",
    "$stored.Import([byte[]](Get-SmimeConfig).SMIMECertificateIssuingCA)",
    (  # a console would obey control characters in a name
        "$stored | Sort-Object NotAfter | Format-Table 'NotAfter', 'Thumbprint',"
        " @{ Name = 'Subject'; Expression = { $_.Subject -replace '\\p{C}', '?' } }"
    ),
    "$found = @($stored | ForEach-Object { $_.Thumbprint })",
)
# .NET reads an .sst on Windows only. Elsewhere the elements are walked: identifier (32 is a certificate), encoding and
# length, four bytes each, then the value; [MS-OSHARED] 2.3.9.1.
_FOUND_ELSEWHERE = (
    "$sst = $null; $found = @(); $at = 8",
    "$sst = [byte[]](Get-SmimeConfig).SMIMECertificateIssuingCA",
    (
        "while ($at + 12 -lt $sst.Length) {"
        " $id = [BitConverter]::ToInt32($sst, $at); $size = [BitConverter]::ToInt32($sst, $at + 8);"
        " if ($id -eq 0 -or $size -lt 0) { break };"
        " if ($id -eq 32) { $found += [Convert]::ToHexString([System.Security.Cryptography.SHA1]::HashData("
        "[byte[]]$sst[($at + 12)..($at + 11 + $size)])) };"
        " $at += 12 + $size }"
    ),
    "$found",
)


def read_back(upload: Upload) -> Step:
    """Return the step that compares the stored collection with the file, certificate by certificate."""
    why = QT_TRANSLATE_NOOP(
        "core",
        "Lists what Exchange has stored now and compares it with the file. Mail programs follow some time later.",
    )
    good = f"As expected: all certificates of the file ({len(upload.thumbprints)}) are stored, and no others."
    lines = (
        f"$expected = -split '{' '.join(upload.thumbprints)}'",
        *(_FOUND_ON_WINDOWS if upload.on_windows else _FOUND_ELSEWHERE),
        "$missing = @($expected | Where-Object { $_ -notin $found })",
        "$other = @($found | Where-Object { $_ -notin $expected })",
        (
            'if ($missing -or $other) { Write-Warning "Missing: $missing. Not from this file: $other." }'
            f" else {{ {quote(good)} }}"
        ),
    )
    title = QT_TRANSLATE_NOOP("core", "Read back and compare")
    worked = QT_TRANSLATE_NOOP("core", "The last line begins with “As expected”.")
    found = (known_errors.MISSING, known_errors.NOTHING_STORED) if upload.on_windows else (known_errors.MISSING,)
    return Step(StepKind.READ_BACK, text(title), text(why), "\n".join(lines), text(worked), found)


def test() -> Step:
    """Return the step without a command: the checklist that shows whether mail is trusted now."""
    title = QT_TRANSLATE_NOOP("core", "Test it")
    worked = QT_TRANSLATE_NOOP("core", "You see each time what is expected.")
    return Step(
        StepKind.TEST,
        text(title),
        text(test_checklist.WHY),
        "",
        text(worked),
        known_errors.IN_MAIL,
        checklist=test_checklist.CHECKLIST,
    )


def roll_back(folder: str) -> Step:
    """Return the step that uploads the newest backup of the tenant; `folder` is a PowerShell expression."""
    why = QT_TRANSLATE_NOOP(
        "core",
        "Puts back your organisation's newest backup beside the file, after asking; connect again first if you have "
        "disconnected.",
    )
    lines = (
        "$tenant = $null",
        _TENANT,
        (
            f"$backup = Get-ChildItem -LiteralPath {folder}"
            f' -Filter "{BACKUP}$tenant *.sst" | Sort-Object Name | Select-Object -Last 1'
        ),
        (
            'if ($tenant -and $backup) { "Putting back: $($backup.FullName)";'
            " Set-SmimeConfig -SMIMECertificateIssuingCA ([System.IO.File]::ReadAllBytes($backup.FullName)) -Confirm }"
            " else { throw 'There is no backup to put back, or no connection. Nothing was changed.' }"
        ),
    )
    title = QT_TRANSLATE_NOOP("core", "Roll back (only if the upload made things worse)")
    worked = QT_TRANSLATE_NOOP("core", "It names the backup, asks, and prints nothing more.")
    found = (known_errors.NO_BACKUP, known_errors.EXPIRED)
    command = "\n".join(lines)
    return Step(StepKind.ROLL_BACK, text(title), text(why), command, text(worked), found, ("path",), optional=True)
