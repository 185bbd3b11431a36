<#
.SYNOPSIS
Uploads the certificates with which Exchange trusts S/MIME mail, after showing what would change.

.DESCRIPTION
Checks the file that SST Wizard has written, signs in, shows your organization, saves the current collection beside the
file, shows what would change, asks, uploads, reads back what Exchange has stored, and signs out, whatever happens.
Nothing is changed before you have typed yes. Set-SmimeConfig replaces the whole collection: what the file lacks is
removed, and shown as such before. The account needs a role with Get-SmimeConfig and Set-SmimeConfig. Microsoft's
module is installed only if you agree. Backups have their date in their name, and none is ever deleted.

The script ends with 0 when the new collection is stored and verified, 1 when it stopped before any change, 2 when
Exchange refused it and has kept what it had, and 3 when it is not known what Exchange has stored or may still store:
only Exchange's own words are a refusal, not a lost connection nor an answer that came too late. Functions that
neither PowerShell nor Microsoft has are in SmimeTrust.psm1 beside it, and messages in a folder for each language.

.PARAMETER Job
What SST Wizard has written down, in JSON: the file and its SHA-256, the thumbprints of the collection that was opened
to make it, the account, the environment, the language, and where to tell how far this script is, or at the end of a
kit, what Exchange has. By default job.json beside this script.

.PARAMETER Restore
Uploads the newest backup that differs from what Exchange has, in place of the file.

.PARAMETER WhatIf
Signs in, shows what would change, and stops before the question, with 1; nothing is saved or deleted either.

.EXAMPLE
.\Update-SmimeTrust.ps1 -WhatIf
Shows what would change, and stops before the question.

.LINK
https://learn.microsoft.com/powershell/module/exchange/set-smimeconfig
#>
# No [CmdletBinding()]: with it, a script that Ctrl+C stops ends with 0, whatever `exit` says.
param(
    [ValidateNotNullOrEmpty()]
    [string]$Job = (Join-Path -Path $PSScriptRoot -ChildPath 'job.json'),

    [switch]$Restore,

    [switch]$WhatIf
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
# Import-Module would take [x] in a folder's name for a pattern. -Force forgets an earlier run in this window.
Import-Module -Name "$($PSScriptRoot -replace '([\[\]*?`])', '`$1')/SmimeTrust.psm1" -Force

$code = 1
try {
    $signIn = 'account', 'environment', 'organization', 'avoidsWam'
    $given = Read-SmimeTrustJob -Path $Job -Needed (@('file', 'opened') + $signIn)
    if ($args) { Stop-SmimeTrust 'NoParameter' "$args" }

    # The file is looked at before anybody signs in. Only the bytes that are read here, before and after its SHA-256 is
    # taken, are uploaded.
    $place = Split-Path -LiteralPath $given.file
    if ($Restore) {
        if (-not (Test-Path -LiteralPath $place -PathType Container)) { Stop-SmimeTrust 'NoFolder' $place }
    } else {
        if (-not (Test-Path -LiteralPath $given.file -PathType Leaf)) { Stop-SmimeTrust 'NoFile' $given.file }
        $new = Read-Bytes $given.file
        $sha256 = (Get-FileHash -LiteralPath $given.file -Algorithm SHA256).Hash
        if ($sha256 -ne $given.sha256 -or "$new" -ne "$(Read-Bytes $given.file)") {
            Stop-SmimeTrust 'OtherFile' $given.file
        }
        if (-not (Test-Collection $new)) { Stop-SmimeTrust 'EmptyFile' $given.file }
        Write-Line 'File' $given.file
        Write-Receipt 'check'
    }

    # Loads Microsoft's module and signs in by Connect-ExchangeOnline; an Exchange server needs neither.
    Connect-ForJob $given
    $domain = Show-Organization -Cmdlets 'Get-SmimeConfig', 'Set-SmimeConfig' -Asked $given.organization
    Write-Receipt 'tenant' @{ tenant = $domain; account = Get-Account }

    # What Exchange has now is saved beside the file.
    $stored = Get-StoredCollection
    if ($Restore) {
        $found = Find-Backup -Folder $place -Domain $domain -Stored $stored
        $new = $found.Bytes
        Write-Line 'Backup' $found.Path
    }
    $backup = ''
    if (-not $stored.Length) { Write-Line 'NothingToSave' }
    elseif (-not $WhatIf) { $backup = Save-Backup -Sst $stored -Folder $place -Domain $domain }
    $was = @(Get-Thumbprint $stored)
    Write-Receipt 'back-up' @{ backup = $backup; stored = $was }

    # The file was made from the collection that the wizard had opened, or from none: what somebody has uploaded since
    # would be lost. Where the wizard doesn't know, "opened" is null, and you decide by what is shown.
    $expected = @(Get-Thumbprint $new)
    if (-not $Restore -and -not $WhatIf -and -not (Test-Same $was $expected)) { Remove-KitReceipt $given }
    $opened = @(if ($Restore -or $null -eq $given.opened) { $was } else { $given.opened })
    if (-not (Test-Same $was $opened) -and -not (Test-Same $was $expected)) {
        Stop-SmimeTrust $(if ($opened) { 'OtherCollection' } else { 'NotNew' })
    }

    # What would change is shown, and asked for.
    Show-Change $stored $new
    if ($WhatIf) {
        Write-Line 'WhatIf'
        return
    }
    if (-not (Read-Yes $(if ($Restore) { 'Restore' } else { 'Upload' }))) {
        Write-Line 'Cancelled'
        Write-Receipt 'failed' @{ end = 'Cancelled'; message = '' }
        return
    }
    Write-Receipt 'confirmed' -MustBeHeard # without it, the wizard says that nothing was uploaded

    # Uploads, if Exchange still has what was shown. From then on, only reading back tells what it has.
    if (-not (Test-Same @(Get-Thumbprint (Get-StoredCollection)) $was)) { Stop-SmimeTrust 'ChangedMeanwhile' }
    Remove-KitReceipt $given
    $code = 3
    $refused = $null
    try { Set-SmimeConfig -SMIMECertificateIssuingCA $new -ErrorAction Stop } catch { $refused = $_ }
    Write-Receipt 'upload' @{ refused = "$refused" }

    # What Exchange has now decides, not what it said: an upload that timed out may have been stored all the same.
    $isRefusal = $refused -and (Test-Refusal $refused -Uploaded $expected)
    $after = Get-StoredAfter -Expected $expected -Before $was -IsRefusal $isRefusal
    $has = @(Get-Thumbprint $after)
    Show-Certificate 'Stored' ' ' @(if ($after.Length) { Read-Store $after })
    Write-Receipt 'read-back' @{ stored = $has }
    if (Test-Same $has $expected) {
        $code = 0
        if ($expected.Count -eq 1) { Write-Line 'AsExpectedOne' } else { Write-Line 'AsExpected' $expected.Count }
        if (-not $Restore) { Write-KitReceipt -Job $given -Domain $domain -Stored $has }
    } elseif ($isRefusal -and (Test-Same $has $was)) {
        $code = 2
        Stop-SmimeTrust 'Refused' $refused
    } elseif (Test-Same $has $was) {
        Stop-SmimeTrust 'StillBefore' "$refused"
    } else {
        $missing = @($expected | Where-Object { $_ -notin $has })
        $other = @($has | Where-Object { $_ -notin $expected })
        Stop-SmimeTrust 'NotStored' ($missing -join ' '), ($other -join ' ')
    }
} catch {
    Write-Failure $_
} finally {
    try { Complete-Run $code } finally { exit $code }
}
