<#
.SYNOPSIS
Compares the certificates with which Exchange Online trusts S/MIME mail with a file, without a person.

.DESCRIPTION
Signs in, with an app's certificate or as a person, compares what Exchange has with the file by thumbprints, and signs
out. It changes nothing. The script ends with 0 when Exchange has exactly these certificates and none expires soon, 1
when that could not be checked, and 2 when something differs or expires.

.PARAMETER Expected
The .sst file that was uploaded.

.PARAMETER Organization
The organization's primary .onmicrosoft.com domain, for an app.

.PARAMETER AppId
The app that signs in. Its role need read alone: View-Only Configuration.

.PARAMETER CertificateThumbprint
The app's certificate in a store of Windows.

.PARAMETER CertificateFilePath
The app's certificate as a file, elsewhere.

.PARAMETER UserPrincipalName
Signs in as a person instead.

.PARAMETER Environment
O365USGovGCCHigh, O365USGovDoD or O365China; nothing for all others.

.PARAMETER Days
Certificates that expire within so many days are named.

.PARAMETER Json
Prints one JSON object, in English whatever the language.

.EXAMPLE
.\Test-SmimeTrust.ps1 .\trusted.sst -Organization contoso.onmicrosoft.com -AppId $id -CertificateThumbprint $sha1
#>
[CmdletBinding(DefaultParameterSetName = 'Person')]
param(
    [Parameter(Mandatory, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string]$Expected,

    [Parameter(Mandatory, ParameterSetName = 'Store')]
    [Parameter(Mandatory, ParameterSetName = 'File')]
    [string]$Organization,

    [Parameter(Mandatory, ParameterSetName = 'Store')]
    [Parameter(Mandatory, ParameterSetName = 'File')]
    [string]$AppId,

    [Parameter(Mandatory, ParameterSetName = 'Store')]
    [string]$CertificateThumbprint,

    [Parameter(Mandatory, ParameterSetName = 'File')]
    [string]$CertificateFilePath,

    [Parameter(ParameterSetName = 'Person')]
    [string]$UserPrincipalName,

    [ValidateSet('', 'O365USGovGCCHigh', 'O365USGovDoD', 'O365China')]
    [string]$Environment = '',

    [ValidateRange(0, 36500)]
    [int]$Days = 60,

    [switch]$Json
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
# Import-Module would take [x] in a folder's name for a pattern. -Force forgets an earlier run in this window.
Import-Module -Name "$($PSScriptRoot -replace '([\[\]*?`])', '`$1')/SmimeTrust.psm1" -Force

$code = 1
$result = @{ organization = ''; added = @(); removed = @(); expiring = @(); error = '' }
try {
    Import-Text "$PSUICulture" -Quiet:$Json
    if (-not (Test-Path -LiteralPath $Expected -PathType Leaf)) { Stop-SmimeTrust 'NoFile' $Expected }
    $file = Read-Bytes $Expected
    if (-not (Test-Collection $file)) { Stop-SmimeTrust 'EmptyFile' $Expected }
    $how = @{}
    $signIn = 'Organization', 'AppId', 'CertificateThumbprint', 'CertificateFilePath', 'UserPrincipalName'
    foreach ($name in @($PSBoundParameters.Keys)) {
        if ($name -in $signIn) { $how[$name] = $PSBoundParameters[$name] }
    }
    Connect-Exchange -Environment $Environment -SignIn $how
    $result.organization = Show-Organization -Cmdlets 'Get-SmimeConfig'
    $stored = Get-StoredCollection
    $has, $wanted = @(Get-Thumbprint $stored), @(Get-Thumbprint $file)
    $certificates = @(if ($stored.Length) { Read-Store $stored })
    $last = (Get-Date).AddDays($Days).ToString('yyyy-MM-dd', [cultureinfo]::InvariantCulture)
    $result.added = @($has | Where-Object { $_ -notin $wanted })
    $result.removed = @($wanted | Where-Object { $_ -notin $has })
    $result.expiring = @($certificates | Where-Object { $_.Until -le $last } | ForEach-Object { $_.Thumbprint })
    $code = if ($result.added -or $result.removed -or $result.expiring) { 2 } else { 0 }
    if (-not $Json) {
        Show-Certificate 'Added' '+' @($certificates | Where-Object { $_.Thumbprint -in $result.added })
        Show-Certificate 'Removed' '-' @(Read-Store $file | Where-Object { $_.Thumbprint -in $result.removed })
        Show-Certificate 'Expiring' '!' @($certificates | Where-Object { $_.Thumbprint -in $result.expiring })
        if ($code -eq 0) { Write-Line 'AsExpected' $has.Count }
    }
} catch {
    $result.error = "$($_.FullyQualifiedErrorId)".Split(',')[0]
    Write-Failure $_
} finally {
    try {
        Complete-Run $code
        if ($Json) { ConvertTo-Json -InputObject $result }
    } finally {
        exit $code
    }
}
