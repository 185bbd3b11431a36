"""PowerShell functions that the steps share: they read, list and compare collections.

They run in constrained language mode, where only core types may be used ([BitConverter], [Convert], [System.IO.File]
may not), under Set-StrictMode -Version Latest, in PowerShell 7 as in 5.1, and in any culture.

Sources: about_Language_Modes; about_Preference_Variables (a module's cmdlets don't see a script's
`$ErrorActionPreference`, hence -ErrorAction on each); [MS-OSHARED] 2.3.9.1 for the elements of an .sst: identifier (32
is a certificate), encoding and length, four bytes each, then the value.
"""

from __future__ import annotations

from .thrown import NO_ANSWER, NO_DOMAIN, NO_ROLE, throw

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

BYTES = f"""\
$asBytes = @{{ Encoding = 'Byte' }}
if ($PSVersionTable.PSVersion.Major -ge 6) {{ $asBytes = @{{ AsByteStream = $true }} }}
function Read-Bytes($path) {{
    $bytes = Get-Content -LiteralPath $path @asBytes -ReadCount 0 -ErrorAction Stop
    if ($null -eq $bytes) {{ $bytes = @() }}
    return , [byte[]]$bytes
}}
function ConvertTo-Bytes($stored) {{
    # Exchange hands over bytes, base64 or nothing.
    if ($null -eq $stored) {{ return , [byte[]]@() }}
    if ($stored -isnot [string]) {{ return , [byte[]]$stored }}
    $digits = '{_DIGITS}'
    $bits = 0
    $held = 0
    $bytes = @(foreach ($each in $stored.ToCharArray()) {{
        $digit = $digits.IndexOf($each)
        if ($digit -lt 0) {{ continue }}
        $held = ($held -band 255) * 64 + $digit
        $bits += 6
        if ($bits -ge 8) {{
            $bits -= 8
            ($held -shr $bits) -band 255
        }}
    }})
    return , [byte[]]$bytes
}}
"""

# With several connections, a cmdlet that ours lacks would be that of another organization: all must be of one module.
_OFFERED = f"""\
function Assert-Offered {{
    $offered = @(Get-Command -Name $cmdlets -ErrorAction Ignore)
    $own = @($offered | Where-Object {{ $_.Name -eq 'Get-AcceptedDomain' }} | ForEach-Object {{ $_.ModuleName }})
    $ours = @($offered | Where-Object {{ $_.ModuleName -in $own }} | ForEach-Object {{ $_.Name }})
    $lacking = @($cmdlets | Where-Object {{ $_ -notin $ours }})
    if ($lacking.Count) {{ {throw(NO_ROLE, "$lacking")} }}
}}
function Get-DefaultDomain {{
    $domain = Get-AcceptedDomain -ErrorAction Stop | Where-Object {{ $_.Default }} | ForEach-Object {{ $_.DomainName }}
    if (-not $domain) {{ {throw(NO_DOMAIN)} }}
    return "$domain"
}}
"""
_STORED = f"""\
function Get-Stored {{
    Assert-Offered
    try {{
        $config = Get-SmimeConfig -ErrorAction Stop
        if (-not $config) {{ throw 'Get-SmimeConfig returned nothing.' }}
    }} catch {{
        {throw(NO_ANSWER, "$_")}
    }}
    return , (ConvertTo-Bytes $config.SMIMECertificateIssuingCA)
}}
"""

# GetExpirationDateString follows the culture, whose calendar and two-digit years can't be read back for certain.
# A console would obey control characters in a name. What Windows can't decode still has a SHA-1, in full language mode.
_READ = """\
function Read-Certificate($der) {
    $read = @{ Thumbprint = "($($der.Length) unreadable bytes)"; Until = '?'; Expired = $false; Subject = '' }
    $culture = [cultureinfo]::CurrentCulture
    try {
        try { [cultureinfo]::CurrentCulture = [cultureinfo]::InvariantCulture } catch { }
        $x509 = New-Object System.Security.Cryptography.X509Certificates.X509Certificate -ArgumentList (, $der)
        $until = [datetime]::Parse($x509.GetExpirationDateString())
        $read.Thumbprint = $x509.GetCertHashString()
        $read.Until = $until.ToString('yyyy-MM-dd', [cultureinfo]::InvariantCulture)
        $read.Expired = $until -lt (Get-Date)
        $read.Subject = $x509.Subject -replace '\\p{C}', '?'
    } catch {
        try { $sha1 = [System.Security.Cryptography.SHA1]::Create().ComputeHash($der) } catch { $sha1 = $null }
        if ($sha1) { $read.Thumbprint = @($sha1 | ForEach-Object { $_.ToString('X2') }) -join '' }
    } finally {
        try { [cultureinfo]::CurrentCulture = $culture } catch { }
    }
    return $read
}
function Read-Number($sst, $at) {
    return $sst[$at] + 256 * $sst[$at + 1] + 65536 * $sst[$at + 2] + 16777216 * $sst[$at + 3]
}
function Read-Collection($sst) {
    $at = 8
    $id = 1
    while ($id -ne 0 -and $at + 12 -le $sst.Length) {
        $id = Read-Number $sst $at
        $size = Read-Number $sst ($at + 8)
        if ($at + 12 + $size -gt $sst.Length) { break }
        if ($id -eq 32 -and $size -gt 0) { Read-Certificate ([byte[]]$sst[($at + 12)..($at + 11 + $size)]) }
        $at += 12 + $size
    }
    if ($id -ne 0 -and $sst.Length -gt 0) { Read-Certificate ([byte[]]@()) }
}
"""

_COMPARE = """\
function Get-Thumbprints($sst) {
    Read-Collection $sst | ForEach-Object { $_.Thumbprint }
}
function Test-Same($one, $other) {
    return -not @($one | Where-Object { $_ -notin $other }) -and -not @($other | Where-Object { $_ -notin $one })
}
function Get-StoredAfter($expected) {
    # What was uploaded may be handed over some time later: ask for up to a minute.
    for ($try = 1; $try -le 12; $try++) {
        if ($try -gt 1) { Start-Sleep -Seconds 5 }
        $after = Get-Stored
        if (Test-Same @(Get-Thumbprints $after) $expected) { break }
    }
    return , $after
}
function Show-Certificates($title, $sign, $certificates) {
    Write-Host "${title}: $($certificates.Count)"
    foreach ($each in $certificates) {
        $expired = if ($each.Expired) { ' (expired)' } else { '' }
        Write-Host "  $sign $($each.Thumbprint)  $($each.Until)$expired  $($each.Subject)"
    }
}
function Show-Change($old, $new) {
    $was = @(Get-Thumbprints $old)
    $will = @(Get-Thumbprints $new)
    $all = @(Read-Collection $new)
    Show-Certificates 'Added' '+' @($all | Where-Object { $_.Thumbprint -notin $was })
    Show-Certificates 'Kept' '=' @($all | Where-Object { $_.Thumbprint -in $was })
    Show-Certificates 'Removed' '-' @(Read-Collection $old | Where-Object { $_.Thumbprint -notin $will })
}
"""


def offering(*cmdlets: str, functions: str = "") -> str:
    """Return what is needed to stop where Exchange doesn't offer some cmdlets to the account, and more.

    Args:
        cmdlets: The cmdlets for which the account needs a role.
        functions: Definitions of more functions.
    """
    named = ", ".join(f"'{each}'" for each in ("Get-AcceptedDomain", *cmdlets))
    return f"$cmdlets = {named}\n{BYTES}{_OFFERED}{functions}".rstrip()


SAVING = offering("Get-SmimeConfig", functions=_STORED)
"""What is needed to save the collection that Exchange has stored."""
COMPARING = offering("Get-SmimeConfig", "Set-SmimeConfig", functions=_STORED + _READ + _COMPARE)
"""What is needed to replace it too."""
