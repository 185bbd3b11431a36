<#
.SYNOPSIS
Saves the certificates with which Exchange trusts S/MIME mail, and changes nothing.

.DESCRIPTION
Signs in, shows your organization, saves its collection as an .sst file that SST Wizard opens, and signs out, whatever
happens. The script ends with 0 when the collection is saved or there is none yet, and with 1 when it stopped.

.PARAMETER Job
What SST Wizard has written down: the folder to save to, the account and the environment. By default job.json beside
this script.

.LINK
https://learn.microsoft.com/powershell/module/exchange/get-smimeconfig
#>
[CmdletBinding()]
param(
    [ValidateNotNullOrEmpty()]
    [string]$Job = (Join-Path -Path $PSScriptRoot -ChildPath 'job.json')
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$code = 1
try {
    $folder = $PSScriptRoot -replace '([\[\]*?`])', '`$1'
    Import-Module -Name "$folder/SmimeTrust.psm1" -Force
    $given = Read-SmimeTrustJob -Path $Job
    Connect-ForJob $given
    $domain = Show-Organization -Cmdlets 'Get-SmimeConfig'
    Write-Receipt 'tenant' @{ tenant = $domain }
    $stored = Get-StoredCollection
    $backup = ''
    $place = Split-Path -LiteralPath $given.file
    if ($stored.Length) { $backup = Save-Backup -Sst $stored -Folder $place -Domain $domain }
    else { Write-Line 'NothingToSave' }
    $code = 0
    Write-Receipt 'back-up' @{ backup = $backup }
} catch {
    $end = "$($_.FullyQualifiedErrorId)".Split(',')[0]
    Write-Host "$_" -ForegroundColor Red
    Write-Receipt 'failed' @{ end = $end -replace '^SmimeTrust\.'; message = "$_" }
} finally {
    if (Get-Command -Name Disconnect-Exchange -ErrorAction Ignore) { Disconnect-Exchange }
    exit $code
}
