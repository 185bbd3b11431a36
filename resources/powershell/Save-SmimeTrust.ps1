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
# No [CmdletBinding()]: with it, a script that Ctrl+C stops ends with 0, whatever `exit` says.
param(
    [ValidateNotNullOrEmpty()]
    [string]$Job = (Join-Path -Path $PSScriptRoot -ChildPath 'job.json')
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
# Import-Module would take [x] in a folder's name for a pattern. -Force forgets an earlier run in this window.
Import-Module -Name "$($PSScriptRoot -replace '([\[\]*?`])', '`$1')/SmimeTrust.psm1" -Force

$code = 1
try {
    $given = Read-SmimeTrustJob -Path $Job -Needed 'folder', 'account', 'environment', 'organization', 'avoidsWam'
    if ($args) { Stop-SmimeTrust 'NoParameter' "$args" }
    if (-not (Test-Path -LiteralPath $given.folder -PathType Container)) { Stop-SmimeTrust 'NoFolder' $given.folder }
    Connect-ForJob $given
    $domain = Show-Organization -Cmdlets 'Get-SmimeConfig' -Asked $given.organization
    Write-Receipt 'tenant' @{ tenant = $domain; account = Get-Account }
    $stored = Get-StoredCollection
    $backup = ''
    if ($stored.Length) { $backup = Save-Backup -Sst $stored -Folder $given.folder -Domain $domain }
    else { Write-Line 'NothingToSave' }
    Write-Receipt 'back-up' @{ backup = $backup; stored = @(Get-Thumbprint $stored) }
    $code = 0
} catch {
    Write-Failure $_
} finally {
    try { Complete-Run $code } finally { exit $code }
}
