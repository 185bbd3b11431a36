"""What a PowerShell says of itself and of its Windows in a case: another version, and an administrator's rights."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sstwizard.core.exchange.commands import quote

INSTALLER = "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"
ADA = "S-1-5-21-1004336348-1177238915-682003330-1001"
PROGRAM_FILES = (
    f"O:{INSTALLER}G:{INSTALLER}D:PAI(A;;FA;;;{INSTALLER})(A;CIIO;GA;;;{INSTALLER})(A;;0x1301bf;;;SY)(A;OICIIO;GA;;;SY)"
    "(A;;0x1301bf;;;BA)(A;OICIIO;GA;;;BA)(A;;0x1200a9;;;BU)(A;OICIIO;GXGR;;;BU)(A;OICIIO;GA;;;CO)(A;;0x1200a9;;;AC)"
)
HERS = f"O:{ADA}G:BAD:(A;;FA;;;BA)"
_BYTES = """
function global:Convert-Bytes($given) {
    $name, $other = 'AsByteStream', 'Encoding'
    if ($PSVersionTable.PSVersion.Major -lt 6) { $name, $other = $other, $name }
    if ("$($given[$other])" -in 'Byte', 'True') { throw "This version does not name bytes by -$other." }
    if ("$($given[$name])" -notin 'Byte', 'True') { return $given }
    $own = @{} + $given
    $own.Remove($name)
    $own += if ($PSVersionTable.PSEdition -eq 'Core') { @{ AsByteStream = $true } } else { @{ Encoding = 'Byte' } }
    return $own
}
function global:Get-Content {
    param($LiteralPath, $Encoding, $ReadCount, $ErrorAction, [switch]$Raw, [switch]$AsByteStream)
    $given = Convert-Bytes $PSBoundParameters
    Microsoft.PowerShell.Management\\Get-Content @given
}
function global:Set-Content {
    param($LiteralPath, $Value, $Encoding, $ErrorAction, [switch]$NoNewline, [switch]$AsByteStream)
    $given = Convert-Bytes $PSBoundParameters
    Microsoft.PowerShell.Management\\Set-Content @given
}"""
"""Cmdlets that name bytes as the version does that this PowerShell says it is, and in no other way."""


_WINDOWS_POWERSHELL = """
$env:OS = 'Windows_NT'
function global:ConvertFrom-Json {
    $how = if ($PSVersionTable.PSEdition -eq 'Core') { @{ NoEnumerate = $true } } else { @{} }
    $input | Microsoft.PowerShell.Utility\\ConvertFrom-Json @how
}"""
"""Windows PowerShell hands an array of JSON on as one object."""
LAST = "5.1.26100.1"
"""A version of Windows PowerShell; it is the last one for ever."""


def version(number: str) -> str:
    """Return what makes a PowerShell say that it is a version; before 6, it is Windows'."""
    more = _WINDOWS_POWERSHELL if int(number.partition(".")[0]) < 6 else ""
    return f"$PSVersionTable.PSVersion = [version]'{number}'{_BYTES}{more}"


def elevated(hers: Iterable[Path] = ()) -> str:
    """Return what gives a case an administrator's rights; on a Windows, only Ada has a right to her folders."""
    listed = ", ".join(quote(str(path)) for path in hers)
    return f"""
    function global:id {{ if ($args -contains '-u') {{ '0' }} else {{ /usr/bin/id @args }} }}
    function global:Get-Item {{
        if ("$args" -match 'S-1-5-19') {{ return 'the key of LocalService' }}
        Microsoft.PowerShell.Management\\Get-Item @args
    }}
    function global:Get-Acl {{
        param($LiteralPath)
        @{{ Sddl = if ($LiteralPath -in @({listed})) {{ '{HERS}' }} else {{ '{PROGRAM_FILES}' }} }}
    }}"""
