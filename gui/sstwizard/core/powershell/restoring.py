"""The step that restores the previous collection: it may be needed days later, and works in any window.

Sources: Microsoft's pages of Set-SmimeConfig and Get-SmimeConfig.
"""

from __future__ import annotations

from ..export.update import BACKUP
from ..text import QT_TRANSLATE_NOOP, text
from . import known_errors, thrown
from .collection_functions import COMPARING
from .collection_steps import set_collection, verify
from .connection import NOT_CONNECTED_BY_ITSELF, in_any_window
from .step import Input, Step, StepKind
from .target import Connection, Environment
from .thrown import throw

# By the date in its name, or by that of the file where the name has one of another calendar.
_NEWEST = (
    "if ($_.Name -match ' (20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{6})\\.sst$') { $Matches[1] }"
    " else { $_.LastWriteTime.ToString('yyyy-MM-dd HHmmss', [cultureinfo]::InvariantCulture) }"
)


def roll_back(folder: str, connection: Connection) -> Step:
    """Return the step that uploads the newest backup of the tenant, after showing it and asking.

    It may be needed days later, so it works in any window.

    Args:
        folder: PowerShell expression for the folder with the backups.
        connection: Into which Exchange, and from which PowerShell.
    """
    command = in_any_window(connection, COMPARING, _work(folder))
    is_online = connection.environment is not Environment.ON_PREMISES
    title = QT_TRANSLATE_NOOP("core", "Restore the previous collection (only if needed)")
    why = (
        QT_TRANSLATE_NOOP(
            "core",
            "Shows your organization's newest backup and what would change, asks, and restores it. Works in a new "
            "window too: it connects by itself, and disconnects again.",
        )
        if is_online
        else QT_TRANSLATE_NOOP(
            "core",
            "Shows your organization's newest backup and what would change, asks, and restores it. Works in a new "
            "window too.",
        )
    )
    worked = QT_TRANSLATE_NOOP("core", "It names the backup, asks, and says “As expected”.")
    found = (
        *(NOT_CONNECTED_BY_ITSELF if is_online else ()),
        thrown.NO_ROLE,
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
    needs: tuple[Input, ...] = ("path", "account") if is_online else ("path",)
    return Step(StepKind.ROLL_BACK, text(title), text(why), command, text(worked), found, needs, optional=True)


def _work(folder: str) -> str:
    """Return the lines that show the newest backup, ask, and upload it."""
    return f"""\
    Write-Host "Organization: $(Get-DefaultDomain)"
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
    $said = Read-Host 'Restore this backup? Type yes; anything else stops'
    if ($said -ne 'yes') {{ {throw(thrown.NOT_AGREED)} }}
{set_collection("$old", instead_of="$current")}
    $after = Get-StoredAfter $expected
{verify("As expected: the backup is stored.")}"""
