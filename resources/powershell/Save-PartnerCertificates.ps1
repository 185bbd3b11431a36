<#
.SYNOPSIS
Saves the certificates that are published for partners and colleagues in Exchange, and changes nothing.

.DESCRIPTION
Signs in, shows your organization, saves what recipients, mail users, mail contacts and mailboxes have as certificates
for S/MIME, each once, and signs out, whatever happens. Certificates become .cer files, and PKCS #7 signatures, which
include certificates, .p7b files. Started again, it saves what is missing. The script ends with 0 when it has reached
the end of each list, and with 1 when it stopped before. What it uses of Exchange is documented, and not tested with
Microsoft 365.

.PARAMETER Job
What SST Wizard has written down: the folder to save to, the account and the environment. By default job.json beside
this script.

.LINK
https://learn.microsoft.com/powershell/module/exchange/get-mailuser
#>
# No [CmdletBinding()]: with it, a script that Ctrl+C stops ends with 0, whatever `exit` says.
param(
    [ValidateNotNullOrEmpty()]
    [string]$Job = (Join-Path -Path $PSScriptRoot -ChildPath 'job.json')
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
# Import-Module would take [x] in a folder's name for a pattern.
Import-Module -Name "$($PSScriptRoot -replace '([\[\]*?`])', '`$1')/SmimeTrust.psm1" -Force

function Get-Value {
    # Returns the values of a property one by one; bytes together are one value.
    param($Stored)
    $all = @($Stored | Where-Object { $null -ne $_ })
    if ($all.Count -and ($all[0] -is [byte] -or $all[0] -is [int])) { return , $all }
    foreach ($each in $all) { , $each }
}

function Save-Certificate {
    # Saves a certificate or signature whole or not at all, and says whether it wasn't there. Its name is its SHA-256.
    param([byte[]]$Der, [string]$Folder, [string]$Aside)
    # A certificate begins with a sequence in a sequence, a PKCS #7 with an object identifier in one (RFC 5652 3).
    $at = 2
    if ($Der.Length -gt 2 -and $Der[1] -gt 128) { $at += $Der[1] - 128 }
    $ending = if ($Der.Length -gt $at -and $Der[$at] -eq 6) { '.p7b' } else { '.cer' }
    $how = Get-ByteEncoding
    try {
        Set-Content -LiteralPath $Aside @how -Value $Der
        $name = (Get-FileHash -LiteralPath $Aside -Algorithm SHA256).Hash + $ending
        if (Test-Path -LiteralPath (Join-Path -Path $Folder -ChildPath $name)) { return $false }
        Rename-Item -LiteralPath $Aside -NewName $name
        return $true
    } catch {
        Stop-SmimeTrust 'NotWritten' $Folder, $_
    }
}

$code = 1
$aside = $null
try {
    $given = Read-SmimeTrustJob -Path $Job
    if ($args) { Stop-SmimeTrust 'NoParameter' "$args" }

    # The folder, before anybody signs in
    try {
        if (-not (Test-Path -LiteralPath $given.folder -PathType Container)) {
            $null = New-Item -ItemType Directory -Path $given.folder
        }
        # What a window left behind that was closed in the middle.
        Get-ChildItem -LiteralPath $given.folder -Filter '*.sstwizard-part' | Remove-Item -ErrorAction Ignore
        $aside = Join-Path -Path $given.folder -ChildPath "$PID.sstwizard-part"
    } catch {
        Stop-SmimeTrust 'NotWritten' $given.folder, $_
    }

    Connect-ForJob $given
    $cmdlets = 'Get-Recipient', 'Get-MailUser', 'Get-MailContact', 'Get-Mailbox'
    $domain = Show-Organization -Cmdlets $cmdlets
    Write-Receipt 'tenant' @{ tenant = $domain; account = Get-Account }

    # Not documented: which of the cmdlets return both properties. Each is asked; what two return is one file.
    $found, $saved, $unreadable = 0, 0, @()
    foreach ($cmdlet in $cmdlets) {
        Write-Line 'Asking' $cmdlet
        try {
            $properties = 'Name', 'UserCertificate', 'UserSMimeCertificate'
            $recipients = @(& $cmdlet -ResultSize Unlimited -ErrorAction Stop | Select-Object -Property $properties)
        } catch {
            Stop-SmimeTrust 'BrokenOff' $cmdlet, $_
        }
        foreach ($recipient in $recipients) {
            $values = @(Get-Value $recipient.UserCertificate) + @(Get-Value $recipient.UserSMimeCertificate)
            foreach ($value in $values) {
                try {
                    if ($value -is [string]) { $value = ConvertFrom-Base64 $value }
                    $der = [byte[]]@($value)
                } catch {
                    $unreadable += $recipient.Name -replace '\p{C}', '?' # a console would obey control characters
                    continue
                }
                if (-not $der.Length) { continue }
                $found++
                if (Save-Certificate $der $given.folder $aside) { $saved++ }
            }
        }
    }
    if ($unreadable.Count) { Write-Line 'NotRead' $unreadable.Count }
    foreach ($each in $unreadable) { Write-Host "  $each" }
    $result = @{ found = $found + $unreadable.Count; saved = $saved; skipped = $found - $saved }
    $result.unreadable = $unreadable.Count
    Write-Line 'Finished' $result.found, $result.saved, $result.skipped, $given.folder
    $code = 0
    Write-Receipt 'saved' $result
} catch {
    Write-Failure $_
} finally {
    if ($aside) { Remove-Item -LiteralPath $aside -ErrorAction Ignore }
    try { Complete-Run $code } finally { exit $code }
}
