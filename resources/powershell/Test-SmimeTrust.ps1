<#
.SYNOPSIS
Compares the certificates with which Exchange Online trusts S/MIME mail with a file, without a person.

.DESCRIPTION
Signs in, as an app with a certificate, as a managed identity of Azure or as a person, compares what Exchange has with
the file by thumbprints, and signs out; with -Tenants it does so for one organization after the other. It changes
nothing. The script ends with 0 when Exchange has exactly these certificates and none expires soon, 1 when that could
not be checked, and 2 when something differs or expires; of several organizations, 2 comes before 1, and 1 before 0. It
is also 1 if the script is stopped before it has compared everything and found no difference.

.PARAMETER Expected
The .sst file that was uploaded.

.PARAMETER Tenants
A CSV file with a line for each organization: Organization, its primary .onmicrosoft.com domain; Expected, its .sst;
and Base, another .sst whose certificates it has as well, or nothing. Paths may be relative to the CSV file.

.PARAMETER Organization
The organization's primary .onmicrosoft.com domain, for an app or a managed identity. What isn't in an organization
with this domain is not compared.

.PARAMETER AppId
The app that signs in. Its role need read alone: View-Only Configuration.

.PARAMETER CertificateThumbprint
The app's certificate in a store of Windows.

.PARAMETER CertificateFilePath
The app's certificate as a file, elsewhere.

.PARAMETER CertificatePassword
The password of that file, as a SecureString. If the file needs one that isn't given, it is asked for; where nobody can
answer, and with -Json, the script ends with 1.

.PARAMETER ManagedIdentity
Signs in as the system-assigned managed identity of the Azure resource on which the script runs, such as a virtual
machine.

.PARAMETER UserPrincipalName
Signs in as a person instead.

.PARAMETER Environment
O365USGovGCCHigh, O365USGovDoD or O365China; nothing for all others.

.PARAMETER Days
Certificates that expire within so many days are named.

.PARAMETER Json
Prints one JSON object, in English whatever the language, and nothing that Microsoft's module says.

.PARAMETER WriteEventLog
Writes events of the source "SST Wizard" into the application log of Windows: 100 as expected, 101 differs, 102
expires soon, 103 could not be checked. Setup for all users registers the source.

.EXAMPLE
.\Test-SmimeTrust.ps1 .\trusted.sst -Organization contoso.onmicrosoft.com -AppId $id -CertificateThumbprint $sha1

.EXAMPLE
.\Test-SmimeTrust.ps1 .\trusted.sst -Organization contoso.onmicrosoft.com -ManagedIdentity

.EXAMPLE
.\Test-SmimeTrust.ps1 -Tenants .\tenants.csv -AppId $id -CertificateThumbprint $sha1 -Json
#>
# No [CmdletBinding()] and no [Parameter()]: with them, a script that Ctrl+C stops ends with 0, whatever `exit` says.
param(
    [string]$Expected,

    [string]$Tenants,

    [string]$Organization,

    [string]$AppId,

    [string]$CertificateThumbprint,

    [string]$CertificateFilePath,

    [securestring]$CertificatePassword,

    [switch]$ManagedIdentity,

    [string]$UserPrincipalName,

    [ValidateSet('', 'O365USGovGCCHigh', 'O365USGovDoD', 'O365China')]
    [string]$Environment = '',

    [ValidateRange(0, 36500)]
    [int]$Days = 60,

    [switch]$Json,

    [switch]$WriteEventLog
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
# Import-Module would take [x] in a folder's name for a pattern. -Force forgets an earlier run in this window.
Import-Module -Name "$($PSScriptRoot -replace '([\[\]*?`])', '`$1')/SmimeTrust.psm1" -Force

function New-Result {
    param([string]$Organization)
    return @{ organization = $Organization; code = 1; added = @(); removed = @(); expiring = @(); error = '' }
}

function Read-Tenant {
    # Returns the organizations to compare: each with its files.
    if ([bool]$Expected -eq [bool]$Tenants) { Stop-SmimeTrust 'OneOrTenants' }
    $ways = @($AppId, $ManagedIdentity, $UserPrincipalName | Where-Object { $_ })
    if ($ways.Count -gt 1) { Stop-SmimeTrust 'OneSignIn' }
    if ($AppId -and -not ($CertificateThumbprint -or $CertificateFilePath)) { Stop-SmimeTrust 'NoAppCertificate' }
    if ($Expected) { return @{ Organization = $Organization; Files = @($Expected) } }
    if ($Organization) { Stop-SmimeTrust 'OneOrTenants' }
    if (-not (Test-Path -LiteralPath $Tenants -PathType Leaf)) { Stop-SmimeTrust 'NoFile' $Tenants }
    $lines = @(Import-Csv -LiteralPath $Tenants -ErrorAction Stop)
    $folder = Split-Path -LiteralPath (Convert-Path -LiteralPath $Tenants)
    foreach ($line in $lines) {
        $given = @{ Organization = ''; Expected = ''; Base = '' }
        foreach ($name in @($given.Keys)) {
            if (Get-Member -InputObject $line -Name $name) { $given[$name] = "$($line.$name)".Trim() }
        }
        if (-not $given.Organization -or -not $given.Expected) { Stop-SmimeTrust 'NoTenants' $Tenants }
        $files = foreach ($file in $given.Expected, $given.Base | Where-Object { $_ }) {
            if (Test-Absolute $file) { $file } else { Join-Path -Path $folder -ChildPath $file }
        }
        @{ Organization = $given.Organization; Files = @($files) }
    }
    if (-not $lines) { Stop-SmimeTrust 'NoTenants' $Tenants }
}

function Get-SignIn {
    # Returns how to sign in to an organization: as an app of it, or as a person, who may work for others.
    param([string]$Organization)
    $given = @{ AppId = $AppId; CertificateThumbprint = $CertificateThumbprint }
    $given += @{ CertificateFilePath = $CertificateFilePath; CertificatePassword = $CertificatePassword }
    $given += @{ ManagedIdentity = $ManagedIdentity; UserPrincipalName = $UserPrincipalName }
    $how = @{}
    foreach ($name in @($given.Keys)) { if ($given[$name]) { $how[$name] = $given[$name] } }
    if ($AppId -or $ManagedIdentity) { $how.Organization = $Organization }
    elseif ($Tenants) { $how.DelegatedOrganization = $Organization }
    return $how
}

function Invoke-Silent {
    # Runs what Microsoft's module has a part in: its output is never a result, and with -Json nothing else is shown.
    param([Parameter(Mandatory)][scriptblock]$Action)
    if ($Json) { & $Action *> $null } else { $null = & $Action }
}

function Compare-Tenant {
    # Fills in what an organization has that its files lack, what it lacks, and what expires.
    param([Parameter(Mandatory)][hashtable]$Tenant, [Parameter(Mandatory)][hashtable]$Result)
    try {
        $wanted = @(foreach ($file in $Tenant.Files) {
            if (-not (Test-Path -LiteralPath $file -PathType Leaf)) { Stop-SmimeTrust 'NoFile' $file }
            $bytes = Read-Bytes $file
            if (-not (Test-Collection $bytes)) { Stop-SmimeTrust 'EmptyFile' $file }
            Read-Store $bytes
        })
        Connect-Exchange -Environment $Environment -SignIn (Get-SignIn $Tenant.Organization)
        $Result.organization = Show-Organization -Cmdlets 'Get-SmimeConfig' -Asked $Tenant.Organization
        $stored = Get-StoredCollection
        $certificates = @(if ($stored.Length) { Read-Store $stored })
        $has = @($certificates | ForEach-Object { $_.Thumbprint })
        $should = @($wanted | ForEach-Object { $_.Thumbprint })
        $last = (Get-Date).AddDays($Days).ToString('yyyy-MM-dd', [cultureinfo]::InvariantCulture)
        $Result.added = @($has | Where-Object { $_ -notin $should })
        $Result.removed = @($should | Where-Object { $_ -notin $has } | Select-Object -Unique)
        $Result.expiring = @($certificates | Where-Object { $_.Until -le $last } | ForEach-Object { $_.Thumbprint })
        $Result.code = if ($Result.added -or $Result.removed -or $Result.expiring) { 2 } else { 0 }
        if (-not $Json) {
            Show-Certificate 'Added' '+' @($certificates | Where-Object { $_.Thumbprint -in $Result.added })
            Show-Certificate 'Removed' '-' @($wanted | Where-Object { $_.Thumbprint -in $Result.removed })
            Show-Certificate 'Expiring' '!' @($certificates | Where-Object { $_.Thumbprint -in $Result.expiring })
            if ($Result.code -eq 0 -and $has.Count -eq 1) { Write-Line 'AsExpectedOne' }
            elseif ($Result.code -eq 0) { Write-Line 'AsExpected' $has.Count }
        }
    } catch {
        $Result.error = "$($_.FullyQualifiedErrorId)".Split(',')[0]
        Write-Failure $_
    }
}

function Set-Unchecked {
    # Says of each organization that was not checked why, unless that is known.
    param([Parameter(Mandatory)][AllowEmptyCollection()][object[]]$Results, [string]$Why)
    foreach ($each in @($Results | Where-Object { $_.code -eq 1 -and -not $_.error })) { $each.error = $Why }
}

function Show-Result {
    # Shows one line for each organization, those first that need somebody.
    param([Parameter(Mandatory)][object[]]$Results)
    foreach ($code in 2, 1, 0) {
        foreach ($each in @($Results | Where-Object { $_.code -eq $code })) {
            $counts = $each.added.Count, $each.removed.Count, $each.expiring.Count, $each.error
            Write-Line ('Result0', 'Result1', 'Result2')[$code] (@($each.organization) + $counts)
        }
    }
}

function Write-Event {
    # Writes what was found of an organization into the application log; one event for each kind.
    param([Parameter(Mandatory)][hashtable]$Result)
    $facts = foreach ($name in 'organization', 'added', 'removed', 'expiring', 'error') {
        "$name=$(@($Result[$name]) -join ',')"
    }
    $kinds = @{
        100 = 'INFORMATION', ($Result.code -eq 0)
        101 = 'WARNING', [bool]($Result.added -or $Result.removed)
        102 = 'WARNING', [bool]$Result.expiring
        103 = 'ERROR', ($Result.code -eq 1)
    }
    foreach ($id in @($kinds.Keys | Sort-Object | Where-Object { $kinds[$_][1] })) {
        try {
            $program = Join-Path -Path $env:SystemRoot -ChildPath 'System32/eventcreate.exe'
            $said = & $program /L APPLICATION /T $kinds[$id][0] /SO 'SST Wizard' /ID $id /D ($facts -join ' ') 2>&1
            if ($LASTEXITCODE -ne 0) { Stop-SmimeTrust 'NotLogged' "$said" }
        } catch {
            $Result.error = "$($Result.error) SmimeTrust.NotLogged".Trim()
            if ("$_" -match 'SmimeTrust\.NotLogged') { Write-Screen "$_" -IsBad } else { Write-Line 'NotLogged' $_ }
        }
    }
}

$results = @()
$isComplete = $false
$code = 1
try {
    Import-Text "$PSUICulture" -Quiet:$Json
    if ($args) { Stop-SmimeTrust 'NoParameter' "$args" }
    $organizations = @(Read-Tenant)
    $results = @($organizations | ForEach-Object { New-Result $_.Organization }) # not checked, until that has ended
    if ($CertificateFilePath -and -not $CertificatePassword) {
        $CertificatePassword = Read-CertificatePassword $CertificateFilePath -IsUnattended:$Json
    }
    foreach ($number in 0..($organizations.Count - 1)) {
        $result = $results[$number]
        try {
            Invoke-Silent { Compare-Tenant $organizations[$number] $result }
        } finally {
            Invoke-Silent { Disconnect-Exchange } # also after Ctrl+C
            if (-not (Test-SignedOut)) { $result.error = "$($result.error) SmimeTrust.StillConnected".Trim() }
        }
    }
    $isComplete = $true
} catch {
    $why = "$($_.FullyQualifiedErrorId)".Split(',')[0]
    if (-not @($results | Where-Object { $_.code -eq 1 -and -not $_.error })) { $results += New-Result $Organization }
    Set-Unchecked $results $why
    Write-Failure $_
} finally {
    try {
        if (-not $isComplete) { Set-Unchecked $results 'PipelineStopped' } # Ctrl+C
        $codes = @($results | ForEach-Object { $_.code })
        $code = if ($codes -contains 2) { 2 } elseif ($codes -contains 1 -or -not $isComplete) { 1 } else { 0 }
        if ($WriteEventLog) { foreach ($each in $results) { Write-Event $each } }
        if ($Tenants) { Show-Result $results }
        Invoke-Silent { Complete-Run $code }
        if ($Json -and $results) {
            $told = if ($Tenants) { @{ code = $code; tenants = $results } } else { $results[0] }
            ConvertTo-Json -InputObject $told -Depth 4
        }
    } finally {
        exit $code
    }
}
