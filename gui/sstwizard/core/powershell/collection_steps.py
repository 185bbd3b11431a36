"""The steps that handle the collection: check the file, back up, compare, upload, read back, put a backup back.

Between them they share `$file`, `$folder` and `$sha256` (check), `$stored` (back up: the bytes, once saved) and
`$agreed` (compare: the SHA-256 that was agreed to). A question stands in the last statement of its step: in a console
without PSReadLine the next pasted line would answer it. A statement that must not go on after an error is a block that
sets `$ErrorActionPreference`.

Sources: Microsoft's pages of Set-SmimeConfig and Get-SmimeConfig.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..export.update import BACKUP
from ..text import QT_TRANSLATE_NOOP, text
from . import known_errors, thrown
from .quoting import quote
from .step import Input, Step, StepKind
from .target import Environment, Shell, Upload
from .thrown import throw

_STOP = "$ErrorActionPreference = 'Stop'"


def check(upload: Upload, *, beside_script: bool = False, at_path: bool = True) -> Step:
    """Return the step that finds the file and compares its SHA-256 with that of the file that was written.

    Args:
        upload: What to upload.
        beside_script: Look for the file in the folder of the script first.
        at_path: Look for it at the path of the upload.
    """
    if not beside_script:
        find = f"$file = {quote(upload.path)}"
    else:
        find = f"$file = Join-Path -Path $PSScriptRoot -ChildPath {quote(upload.file_name)}"
        if at_path:
            find += f"\nif (-not (Test-Path -LiteralPath $file -PathType Leaf)) {{ $file = {quote(upload.path)} }}"
    command = f"""\
{find}
$sha256 = '{upload.sha256}'
$folder = & {{
    {_STOP}
    if (-not (Test-Path -LiteralPath $file -PathType Leaf)) {{ {throw(thrown.NO_FILE, "$file")} }}
    $found = (Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash
    if ($found -ne $sha256) {{ {throw(thrown.OTHER_FILE)} }}
    Write-Host "File: $file"
    Split-Path -LiteralPath $file
}}"""
    title = QT_TRANSLATE_NOOP("core", "Check the file")
    why = (
        QT_TRANSLATE_NOOP(
            "core", "Finds the collection, beside this script first, and verifies that the file is intact."
        )
        if beside_script
        else QT_TRANSLATE_NOOP("core", "Finds the collection and verifies that the file is intact, before signing in.")
    )
    worked = QT_TRANSLATE_NOOP("core", "It names the file, and no red text appears.")
    found = (thrown.NO_FILE, thrown.OTHER_FILE)
    return Step(StepKind.CHECK, text(title), text(why), command, text(worked), found, ("path",))


_WHY_BACK_UP = QT_TRANSLATE_NOOP(
    "core",
    "An upload is known to replace the whole collection, so the present one is saved beside the file first.",
)
_WORKED_BACK_UP = QT_TRANSLATE_NOOP(
    "core", "The last line says “Saved:” and where, or that there is nothing to save yet, as on first use."
)
_WORKED_NEW = QT_TRANSLATE_NOOP(
    "core",
    "It says that there is nothing to save: there is no collection yet. If it says “Saved:”, stop: you already have a "
    "collection. Update that file.",
)
_WORKED_UPDATE = QT_TRANSLATE_NOOP(
    "core",
    "The last line says “Saved:” and where. If it says that there is nothing to save, stop: this may be the wrong "
    "organization.",
)
_WHY_FETCH = QT_TRANSLATE_NOOP(
    "core",
    "Saves what Exchange has stored now, and changes nothing there. Open the saved file then. If there is nothing to "
    "save, your organization has no collection yet, and you create a new one.",
)


def back_up(upload: Upload) -> Step:
    """Return the step that saves the stored collection beside the file that is uploaded."""
    worked = _WORKED_BACK_UP if upload.opened is None else _WORKED_UPDATE if upload.opened else _WORKED_NEW
    return _save("", _WHY_BACK_UP, worked, "backup = $backup; stored = @(Get-Thumbprints $stored)")


def fetch(folder: str) -> Step:
    """Return the step that saves the stored collection into a folder, given as its absolute path."""
    return _save(f"$folder = {quote(folder)}\n", _WHY_FETCH, _WORKED_BACK_UP, "backup = $backup")


def _save(where: str, why: str, worked: str, told: str) -> Step:
    """Return the step that saves the stored collection in `$folder`, and leaves the file's path in `$backup`.

    Args:
        where: The statement that sets `$folder`, where no step before it has.
        why: The reason, marked for translation.
        worked: What is seen when it worked, marked for translation.
        told: What a script tells the wizard that started it.
    """
    command = f"""\
{where}$stored = $null
$backup, $stored = & {{
    {_STOP}
    $current = Get-Stored
    if ($current.Length -eq 0) {{
        Write-Host 'Nothing to save: there is no collection yet.'
        return '', $current
    }}
    if (-not (Test-Path -LiteralPath $folder -PathType Container)) {{ {throw(thrown.NO_FOLDER, "$folder")} }}
    $now = (Get-Date).ToString('yyyy-MM-dd HHmmss', [cultureinfo]::InvariantCulture)
    $path = Join-Path -Path $folder -ChildPath "{BACKUP}$(Get-DefaultDomain) $now.sst"
    try {{
        Set-Content -LiteralPath $path @asBytes -Value $current -ErrorAction Stop
        if ((Read-Bytes $path).Length -ne $current.Length) {{ throw 'The file is shorter than the collection.' }}
    }} catch {{
        {throw(thrown.NOT_SAVED, "${path}: $_")}
    }}
    Write-Host "Saved: $path"
    return $path, $current
}}"""
    title = QT_TRANSLATE_NOOP("core", "Back up the present collection")
    found = (
        thrown.NO_ANSWER,
        thrown.NO_FOLDER,
        thrown.NO_DOMAIN,
        thrown.NOT_SAVED,
        known_errors.CONTROLLED_FOLDER,
        known_errors.FUNCTIONS_MISSING,
        *(() if where else (known_errors.CHECK_MISSING,)),
        known_errors.NOT_CONNECTED,
    )
    needs: tuple[Input, ...] = ("path",) if where else ()
    return Step(StepKind.BACK_UP, text(title), text(why), command, text(worked), found, needs, told=told)


def compare(upload: Upload) -> Step:
    """Return the step that shows what would change, and asks; it stops where another collection was opened."""
    why = QT_TRANSLATE_NOOP(
        "core",
        "An upload is known to replace the whole collection: shows what would be added, kept and removed. Nothing has "
        "been changed so far.",
    )
    guard = ""
    if upload.opened is not None:
        other = thrown.OTHER_COLLECTION if upload.opened else thrown.NOT_NEW
        guard = f"""\
    $opened = {_array(upload.opened)}
    $current = @(Get-Thumbprints $stored)
    if (-not (Test-Same $current $opened) -and -not (Test-Same $current @(Get-Thumbprints $new))) {{ {throw(other)} }}
"""
    command = f"""\
$agreed = ''
$agreed = & {{
    {_STOP}
    if ($null -eq $stored) {{ {throw(thrown.NOT_BACKED_UP)} }}
    $new = Read-Bytes $file
{guard}\
    Show-Change $stored $new
    $said = Read-Host 'Upload this to the organization shown above? Type yes; anything else stops'
    if ($said -ne 'yes') {{ {throw(thrown.NOT_AGREED)} }}
    $sha256
}}"""
    title = QT_TRANSLATE_NOOP("core", "See what would change, and agree")
    worked = QT_TRANSLATE_NOOP(
        "core", "It lists what is added, kept and removed, and prints nothing more after your yes."
    )
    differs = () if upload.opened is None else (thrown.OTHER_COLLECTION,) if upload.opened else (thrown.NOT_NEW,)
    found = (
        thrown.NOT_BACKED_UP,
        *differs,
        thrown.NOT_AGREED,
        known_errors.FUNCTIONS_MISSING,
        known_errors.CHECK_MISSING,
    )
    return Step(StepKind.COMPARE, text(title), text(why), command, text(worked), found)


def upload_file(upload: Upload) -> Step:
    """Return the step that uploads, if all is as it was at the question: yes, the file, and the stored collection."""
    command = f"""\
& {{
    {_STOP}
    if (-not $agreed -or $agreed -ne $sha256) {{ {throw(thrown.NOT_AGREED)} }}
    if ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -ne $sha256) {{ {throw(thrown.OTHER_FILE)} }}
{_set("(Read-Bytes $file)", instead_of="$stored")}
}}"""
    title = QT_TRANSLATE_NOOP("core", "Upload the new collection")
    why = QT_TRANSLATE_NOOP(
        "core", "Makes sure that file and stored collection are still those that you have seen, then uploads the file."
    )
    worked = QT_TRANSLATE_NOOP("core", "It usually prints nothing: the next step shows whether it worked.")
    is_5_1 = upload.shell is Shell.WINDOWS_POWERSHELL and upload.environment is not Environment.ON_PREMISES
    found = (known_errors.UINT, *_NOT_UPLOADING) if is_5_1 else _NOT_UPLOADING
    return Step(StepKind.UPLOAD, text(title), text(why), command, text(worked), found)


_NOT_UPLOADING = (
    thrown.NOT_AGREED,
    thrown.OTHER_FILE,
    thrown.NO_ANSWER,
    known_errors.CHECK_MISSING,
    thrown.MEANWHILE,
    thrown.REFUSED,
    known_errors.EXPIRED,
    known_errors.WRONG_FORMAT,
    known_errors.NOT_ALLOWED,
    known_errors.NEW_TENANT,
)


def _set(collection: str, instead_of: str) -> str:
    """Return the lines that upload a collection, if the stored one is still that which was shown.

    Args:
        collection: PowerShell expression for its bytes.
        instead_of: PowerShell expression for the bytes that were shown as stored.
    """
    return f"""\
    $now = Get-Stored
    if (-not (Test-Same @(Get-Thumbprints $now) @(Get-Thumbprints {instead_of}))) {{ {throw(thrown.MEANWHILE)} }}
    try {{
        Set-SmimeConfig -SMIMECertificateIssuingCA {collection} -ErrorAction Stop
    }} catch {{
        {throw(thrown.REFUSED, "$_")}
    }}"""


def _verify(good: str) -> str:
    """Return the lines that compare `$after`, what is stored now, with `$expected`.

    Args:
        good: What is printed where both are the same.
    """
    return f"""\
    $found = @(Get-Thumbprints $after)
    $missing = @($expected | Where-Object {{ $_ -notin $found }})
    $other = @($found | Where-Object {{ $_ -notin $expected }})
    if ($missing.Count -or $other.Count) {{ {throw(thrown.MISSING, "$missing.", "$other.")} }}
    {quote(good)}"""


def read_back(upload: Upload) -> Step:
    """Return the step that compares the stored collection with the file, certificate by certificate."""
    why = QT_TRANSLATE_NOOP(
        "core",
        "Lists what Exchange has stored now and compares it with the file. Mail programs follow some time later.",
    )
    good = f"As expected: all certificates of the file ({len(set(upload.thumbprints))}) are stored, and no others."
    command = f"""\
& {{
    {_STOP}
    $expected = {_array(upload.thumbprints)}
    $after = Get-StoredAfter $expected
    Show-Certificates 'Stored' ' ' @(Read-Collection $after)
{_verify(good)}
}}"""
    title = QT_TRANSLATE_NOOP("core", "Read back and compare")
    worked = QT_TRANSLATE_NOOP("core", "The last line begins with “As expected”.")
    found = (thrown.MISSING, thrown.NO_ANSWER, known_errors.FUNCTIONS_MISSING)
    told = "stored = @(Get-Thumbprints (Get-Stored))"
    return Step(StepKind.READ_BACK, text(title), text(why), command, text(worked), found, told=told)


# By the date in its name, or by that of the file where the name has one of another calendar.
_NEWEST = (
    "if ($_.Name -match ' (20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{6})\\.sst$') { $Matches[1] }"
    " else { $_.LastWriteTime.ToString('yyyy-MM-dd HHmmss', [cultureinfo]::InvariantCulture) }"
)


def roll_back(folder: str) -> Step:
    """Return the step that uploads the newest backup of the tenant, after showing it and asking.

    Args:
        folder: PowerShell expression for the folder with the backups.
    """
    why = QT_TRANSLATE_NOOP(
        "core",
        "Shows your organization's newest backup and what would change, asks, and puts it back. In a new window, or "
        "after disconnecting, first paste the steps that prepare PowerShell and connect.",
    )
    command = f"""\
& {{
    {_STOP}
    $current = Get-Stored
    $from = {folder}
    $named = "{BACKUP}$(Get-DefaultDomain) *.sst"
    $backup = Get-ChildItem -LiteralPath $from -Filter $named | Sort-Object {{ {_NEWEST} }} | Select-Object -Last 1
    if (-not $backup) {{ {throw(thrown.NO_BACKUP)} }}
    $old = Read-Bytes $backup.FullName
    $expected = @(Get-Thumbprints $old)
    $expired = @(Read-Collection $old | Where-Object {{ $_.Expired }})
    $date = $backup.LastWriteTime.ToString('yyyy-MM-dd HH:mm', [cultureinfo]::InvariantCulture)
    Write-Host "Backup: $($backup.FullName)"
    Write-Host "Saved on $date, certificates: $($expected.Count), expired: $($expired.Count)"
    if ($expired.Count) {{ Write-Host 'Exchange refuses a collection in which a certificate has expired.' }}
    Show-Change $current $old
    $said = Read-Host 'Put this backup back? Type yes; anything else stops'
    if ($said -ne 'yes') {{ {throw(thrown.NOT_AGREED)} }}
{_set("$old", instead_of="$current")}
    $after = Get-StoredAfter $expected
{_verify("As expected: the backup is stored.")}
}}"""
    title = QT_TRANSLATE_NOOP("core", "Roll back (only if the upload made things worse)")
    worked = QT_TRANSLATE_NOOP("core", "It names the backup, asks, and says “As expected”.")
    found = (
        known_errors.FUNCTIONS_MISSING,
        thrown.NO_ANSWER,
        thrown.NO_DOMAIN,
        thrown.NO_BACKUP,
        known_errors.NO_PATH,
        thrown.NOT_AGREED,
        thrown.MEANWHILE,
        thrown.REFUSED,
        known_errors.EXPIRED,
        thrown.MISSING,
    )
    return Step(StepKind.ROLL_BACK, text(title), text(why), command, text(worked), found, ("path",), optional=True)


def _array(thumbprints: Iterable[str]) -> str:
    """Return thumbprints as a PowerShell array."""
    joined = " ".join(thumbprints)
    return f"@(-split '{joined}')" if joined else "@()"
