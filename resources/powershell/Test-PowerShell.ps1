<#
.SYNOPSIS
Tells SST Wizard that this PowerShell runs scripts, and changes nothing.

.DESCRIPTION
Writes receipts for the wizard's check of this computer: the version of PowerShell and its language mode. It signs in
nowhere, loads none of Microsoft's modules, and shows nothing. The script ends with 0 when the wizard was told, else
with 1.

.PARAMETER Job
What SST Wizard has written down: the folder for the receipts. By default job.json beside this script.

.LINK
https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_language_modes
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

$code = 1
try {
    $null = Read-SmimeTrustJob -Path $Job
    if ($args) { Stop-SmimeTrust 'NoParameter' "$args" }
    $told = @{ shell = "$($PSVersionTable.PSVersion)"; mode = "$($ExecutionContext.SessionState.LanguageMode)" }
    Write-Receipt 'check' $told -MustBeHeard
    $code = 0
} catch {
    Write-Failure $_
} finally {
    try { Complete-Run $code } finally { exit $code }
}
