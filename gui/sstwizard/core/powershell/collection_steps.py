"""The steps that handle the collection: check the file, back up, compare, upload, read back.

Between them they share `$file`, `$folder` and `$sha256` (check), `$stored` (back up: the bytes, once saved) and
`$agreed` (compare: the SHA-256 that was agreed to). A question stands in the last statement of its step: in a console
without PSReadLine the next pasted line would answer it. A statement that must not go on after an error is a block that
sets `$ErrorActionPreference`.

Sources: Microsoft's pages of Set-SmimeConfig and Get-SmimeConfig.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ..export.update import BACKUP
from ..text import QT_TRANSLATE_NOOP, text
from . import known_errors, thrown
from .quoting import quote
from .step import Input, Step, StepKind
from .target import Environment, Shell, Upload, UploadKind
from .thrown import throw

_STOP = "$ErrorActionPreference = 'Stop'"


HERE = "(Get-Location -PSProvider FileSystem).ProviderPath"
"""PowerShell expression for the folder that the prompt shows."""


def check(upload: Upload, *, beside_script: bool = False, at_path: bool = True) -> Step:
    """Return the step that finds the file and compares its SHA-256 with that of the file that was written.

    Args:
        upload: What to upload.
        beside_script: Look for the file in the folder of the script first.
        at_path: Look for it at the path of the upload; where neither is asked for, in the folder that the prompt shows.
    """
    if not beside_script and at_path:
        find = f"$file = {quote(upload.path)}"
    elif not beside_script:
        find = f"$file = Join-Path -Path {HERE} -ChildPath {quote(upload.file_name)}"
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
        if at_path
        else QT_TRANSLATE_NOOP(
            "core",
            "Go with cd to the folder of the transfer kit first. Finds the collection there and verifies that the file "
            "is intact, before signing in.",
        )
    )
    worked = QT_TRANSLATE_NOOP("core", "It names the file, and no red text appears.")
    found = (thrown.NO_FILE, thrown.OTHER_FILE)
    return Step(StepKind.CHECK, text(title), text(why), command, text(worked), found, ("path",))


class _Words(NamedTuple):
    """What is said of a step, marked for translation."""

    title: str
    why: str
    worked: str


_BACK_UP = QT_TRANSLATE_NOOP("core", "Back up the current collection")
_WORKED_BACK_UP = QT_TRANSLATE_NOOP(
    "core",
    "The last line says “Saved:” and where, or that there is nothing to save, as there is no collection yet.",
)
_SAVED = {
    UploadKind.UNKNOWN: _Words(
        _BACK_UP,
        QT_TRANSLATE_NOOP(
            "core", "Each upload replaces the entire collection, so the current one is saved beside the file first."
        ),
        _WORKED_BACK_UP,
    ),
    UploadKind.NEW: _Words(
        QT_TRANSLATE_NOOP("core", "Make sure that there is no collection yet"),
        QT_TRANSLATE_NOOP(
            "core",
            "This file is a new collection, and each upload replaces the entire collection. If there is one after all, "
            "it is saved beside the file.",
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "It says that there is nothing to save: there is no collection yet. If it says “Saved:”, stop: you already "
            "have a collection. Update that file.",
        ),
    ),
    UploadKind.UPDATE: _Words(
        _BACK_UP,
        QT_TRANSLATE_NOOP(
            "core", "Each upload replaces the entire collection, so the current one is saved beside the file first."
        ),
        QT_TRANSLATE_NOOP(
            "core",
            "The last line says “Saved:” and where. If it says that there is nothing to save, stop: this may be the "
            "wrong organization.",
        ),
    ),
}
_FETCHED = _Words(
    _BACK_UP,
    QT_TRANSLATE_NOOP(
        "core",
        "Saves what Exchange has stored now, and changes nothing there. Then open the saved file. If there is nothing "
        "to save, your organization has no collection yet: create a new one.",
    ),
    _WORKED_BACK_UP,
)


def back_up(upload: Upload) -> Step:
    """Return the step that saves the stored collection beside the file that is uploaded."""
    return _save("", _SAVED[upload.kind], "backup = $backup; stored = @(Get-Thumbprints $stored)")


def fetch(folder: str) -> Step:
    """Return the step that saves the stored collection into a folder, given as its absolute path."""
    return _save(f"$folder = {quote(folder)}\n", _FETCHED, "backup = $backup")


def _save(where: str, words: _Words, told: str) -> Step:
    """Return the step that saves the stored collection in `$folder`, and leaves the file's path in `$backup`.

    Args:
        where: The statement that sets `$folder`, where no step before it has.
        words: What is said of it.
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
    title, why, worked = map(text, words)
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
    return Step(StepKind.BACK_UP, title, why, command, worked, found, needs, told=told)


def compare(upload: Upload) -> Step:
    """Return the step that shows what would change, and asks; it stops where another collection was opened."""
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
    title, why, worked = map(text, _COMPARED_NEW if upload.kind is UploadKind.NEW else _COMPARED)
    differs = () if upload.opened is None else (thrown.OTHER_COLLECTION,) if upload.opened else (thrown.NOT_NEW,)
    found = (
        thrown.NOT_BACKED_UP,
        *differs,
        thrown.NOT_AGREED,
        known_errors.FUNCTIONS_MISSING,
        known_errors.CHECK_MISSING,
    )
    return Step(StepKind.COMPARE, title, why, command, worked, found)


_COMPARED = _Words(
    QT_TRANSLATE_NOOP("core", "Review the changes, and agree"),
    QT_TRANSLATE_NOOP(
        "core",
        "Each upload replaces the entire collection: shows what would be added, kept and removed. Nothing has been "
        "changed so far.",
    ),
    QT_TRANSLATE_NOOP("core", "It lists what is added, kept and removed, and prints nothing more after your yes."),
)
_COMPARED_NEW = _Words(
    QT_TRANSLATE_NOOP("core", "Review the certificates, and agree"),
    QT_TRANSLATE_NOOP(
        "core",
        "Shows the certificates that your organization would trust from now on. Nothing has been changed so far.",
    ),
    QT_TRANSLATE_NOOP("core", "It lists all certificates as added, and prints nothing more after your yes."),
)


def upload_file(upload: Upload) -> Step:
    """Return the step that uploads, if all is as it was at the question: yes, the file, and the stored collection."""
    command = f"""\
& {{
    {_STOP}
    if (-not $agreed -or $agreed -ne $sha256) {{ {throw(thrown.NOT_AGREED)} }}
    if ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -ne $sha256) {{ {throw(thrown.OTHER_FILE)} }}
{set_collection("(Read-Bytes $file)", instead_of="$stored")}
}}"""
    title = QT_TRANSLATE_NOOP("core", "Upload the collection")
    why = QT_TRANSLATE_NOOP("core", "Verifies that nothing has changed since you agreed, then uploads the file.")
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


def set_collection(collection: str, instead_of: str) -> str:
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


def verify(good: str) -> str:
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
{verify(good)}
}}"""
    title = QT_TRANSLATE_NOOP("core", "Read back and compare")
    worked = QT_TRANSLATE_NOOP("core", "The last line begins with “As expected”.")
    found = (thrown.MISSING, thrown.NO_ANSWER, known_errors.FUNCTIONS_MISSING)
    told = "stored = @(Get-Thumbprints (Get-Stored))"
    return Step(StepKind.READ_BACK, text(title), text(why), command, text(worked), found, told=told)


def _array(thumbprints: Iterable[str]) -> str:
    """Return thumbprints as a PowerShell array."""
    joined = " ".join(thumbprints)
    return f"@(-split '{joined}')" if joined else "@()"
