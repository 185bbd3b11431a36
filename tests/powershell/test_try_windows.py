"""What packaging/try_windows.ps1 makes of a Windows that takes its time, or allows more than most."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from powershell.console import Console
from powershell.exchange import Exchange

SCRIPT = (Path(__file__).resolve().parents[2] / "packaging" / "try_windows.ps1").read_text("ascii")
SAYING = """
function global:Write-Seen([string]$What) { Write-Host "seen: $What" }
function global:Write-Skipped([string]$Why) { Write-Host "skipped: $Why" }
function global:Start-Sleep([int]$Seconds) { Write-Host 'slept' }
"""
PROFILE = """
$global:looks = 0
function global:Get-CimInstance([string]$ClassName, [string]$Filter) {{
    if ("$ClassName $Filter" -ne "Win32_UserProfile SID='S-1-5-21-7'") {{ throw "$ClassName $Filter" }}
    $global:looks++
    if (-not $global:removed) {{ [pscustomobject]@{{ Loaded = $global:looks -le {loaded} }} }}
}}
function global:Remove-CimInstance {{
    if ($global:looks -le {busy}) {{ throw 'The process cannot access the file.' }}
    $global:removed = $true
}}
$global:removed = $false
"""


def function(name: str) -> str:
    """Return the text of a function of the script."""
    found = re.search(rf"^function {name}.*?^}}$", SCRIPT, re.MULTILINE | re.DOTALL)
    assert found
    return found[0]


@pytest.mark.parametrize(
    ("loaded", "busy", "said"),
    [
        (0, 0, ["slept"]),
        (3, 5, ["slept"] * 6),
        (99, 0, [*["slept"] * 60, "seen: the profile is left: it is still in use"]),
    ],
    ids=["at once", "later", "never"],
)
def test_profile_is_removed_once_it_is_unloaded(
    console: Console, exchange: Exchange, loaded: int, busy: int, said: list[str]
) -> None:
    """It is waited for, for a minute; that it stays is no failure of the program's."""
    before = SAYING + PROFILE.format(loaded=loaded, busy=busy)
    text = f"Set-StrictMode -Version Latest\n$ErrorActionPreference = 'Stop'\n{function('Remove-Profile')}\n"
    ended = console.run(exchange, f"{text}Remove-Profile 'S-1-5-21-7'", before=before)
    assert ended.screen.splitlines() == said


@pytest.mark.parametrize(("value", "is_tried"), [("1", False), ("0", True), ("$null", True)])
def test_long_paths_are_tried_where_windows_does_not_allow_them(
    console: Console, exchange: Exchange, tmp_path: Path, value: str, is_tried: bool
) -> None:
    """Where every program may open them, nothing is known of this one, and that is said."""
    before = f"""{SAYING}
    function global:Get-Item {{
        New-Object PSObject | Add-Member -MemberType ScriptMethod -Name GetValue -Value {{ {value} }} -PassThru
    }}
    function global:New-Folder {{ '{tmp_path}' }}
    function global:New-Item {{ }}
    function global:Copy-Item {{ }}
    function global:Invoke-Native {{ }}
    function global:Assert-Files([string]$Folder) {{ Write-Host "tried: $($Folder.Length -gt 260)" }}
    function global:Assert-Code {{ }}
    function global:Invoke-Wizard {{ }}
    $fileSystem, $isCore, $work, $cer = 'HKLM:', $true, '', ''"""
    ended = console.run(exchange, f"{function('Test-LongPath')}\nTest-LongPath", before=before)
    assert ("tried: True" in ended.screen) is is_tried, ended.screen
    assert ("skipped: LongPathsEnabled is 1" in ended.screen) is not is_tried
