<#
.SYNOPSIS
Uploads the certificates with which Exchange trusts S/MIME mail, after showing what would change.

.DESCRIPTION
Checks the file that SST Wizard has written, signs in, shows your organization, saves the current collection beside the
file, shows what would change, asks, uploads, reads back what Exchange has stored, and signs out, whatever happens.
Nothing is changed before you have typed yes. The script ends with 0 when the new collection is stored and verified, 1
when it stopped before any change, 2 when Exchange refused it and has kept what it had, and 3 when it is not known what
Exchange has stored.

.PARAMETER Job
What SST Wizard has written down: the file, its SHA-256, the account and the environment. By default job.json beside
this script.

.PARAMETER Restore
Uploads the newest backup that differs from what Exchange has, in place of the file.

.EXAMPLE
.\Update-SmimeTrust.ps1 -WhatIf
Shows what would change, and stops before the question.

.LINK
https://learn.microsoft.com/powershell/module/exchange/set-smimeconfig
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [ValidateNotNullOrEmpty()]
    [string]$Job = (Join-Path -Path $PSScriptRoot -ChildPath 'job.json'),

    [switch]$Restore
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$isPreview = [bool]$WhatIfPreference # set for all that this script calls: only the upload is left out
$WhatIfPreference = $false

$code = 1
try {
    $folder = $PSScriptRoot -replace '([\[\]*?`])', '`$1'
    Import-Module -Name "$folder/SmimeTrust.psm1" -Force
    $given = Read-SmimeTrustJob -Path $Job

    # The file, before anybody signs in
    $place = Split-Path -LiteralPath $given.file
    if (-not $Restore) {
        if (-not (Test-Path -LiteralPath $given.file -PathType Leaf)) { Stop-SmimeTrust 'NoFile' $given.file }
        if ((Get-FileHash -LiteralPath $given.file -Algorithm SHA256).Hash -ne $given.sha256) {
            Stop-SmimeTrust 'OtherFile' $given.file
        }
        $new = Read-Bytes $given.file
        if (-not (Test-Collection $new)) { Stop-SmimeTrust 'EmptyFile' $given.file }
        Write-Line 'File' $given.file
        Write-Receipt 'check'
    }

    Connect-ForJob $given
    $domain = Show-Organization -Cmdlets 'Get-SmimeConfig', 'Set-SmimeConfig'
    Write-Receipt 'tenant' @{ tenant = $domain }

    # What is stored now, and its backup
    $stored = Get-StoredCollection
    if ($Restore) {
        $found = Find-Backup -Folder $place -Domain $domain -Stored $stored
        $new = Read-Bytes $found
        Write-Line 'Backup' $found
    }
    $backup = ''
    if (-not $stored.Length) { Write-Line 'NothingToSave' }
    elseif (-not $isPreview) { $backup = Save-Backup -Sst $stored -Folder $place -Domain $domain }
    Write-Receipt 'back-up' @{ backup = $backup; stored = @(Get-Thumbprint $stored) }

    # What would change, and the question
    $expected = @(Get-Thumbprint $new)
    $was = @(Get-Thumbprint $stored)
    $isKnown = $Restore -or $null -eq $given.opened -or (Test-Same $was @($given.opened)) -or (Test-Same $was $expected)
    if (-not $isKnown) {
        Stop-SmimeTrust $(if ($given.opened) { 'OtherCollection' } else { 'NotNew' })
    }
    Show-Change $stored $new
    if ($isPreview) {
        Write-Line 'WhatIf'
        return
    }
    if (-not (Read-Yes $(if ($Restore) { 'Restore' } else { 'Upload' }))) {
        Write-Line 'Cancelled'
        Write-Receipt 'failed' @{ end = 'Cancelled'; message = '' }
        return
    }
    Write-Receipt 'compare'

    # The upload, if all is still as it was at the question
    if (-not $Restore -and (Get-FileHash -LiteralPath $given.file -Algorithm SHA256).Hash -ne $given.sha256) {
        Stop-SmimeTrust 'OtherFile' $given.file
    }
    if (-not (Test-Same @(Get-Thumbprint (Get-StoredCollection)) @(Get-Thumbprint $stored))) {
        Stop-SmimeTrust 'ChangedMeanwhile'
    }
    $code = 3
    $refused = $null
    try { Set-SmimeConfig -SMIMECertificateIssuingCA $new -ErrorAction Stop } catch { $refused = $_ }
    Write-Receipt 'upload'

    # What Exchange has now decides, not what it said
    $after = if ($refused) { Get-StoredCollection } else { Get-StoredAfter $expected }
    $has = @(Get-Thumbprint $after)
    Show-Certificate 'Stored' ' ' @(if ($after.Length) { Read-Store $after })
    if (Test-Same $has $expected) {
        $code = 0
        Write-Line 'AsExpected' $expected.Count
    } elseif ($refused -and (Test-Same $has @(Get-Thumbprint $stored))) {
        $code = 2
        Stop-SmimeTrust 'Refused' $refused
    } else {
        $missing = @($expected | Where-Object { $_ -notin $has })
        $other = @($has | Where-Object { $_ -notin $expected })
        Stop-SmimeTrust 'NotStored' ($missing -join ' '), ($other -join ' ')
    }
    Write-Receipt 'read-back' @{ stored = $has }
} catch {
    $end = "$($_.FullyQualifiedErrorId)".Split(',')[0]
    Write-Host "$_" -ForegroundColor Red
    if ($code -eq 3) { Write-Line 'NotKnown' }
    Write-Receipt 'failed' @{ end = $end -replace '^SmimeTrust\.'; message = "$_" }
} finally {
    if (Get-Command -Name Disconnect-Exchange -ErrorAction Ignore) { Disconnect-Exchange }
    exit $code
}
