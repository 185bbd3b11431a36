# Stands in for Microsoft's module: connections are objects, and the organization is the folder SSTWIZARD_TEST_EXCHANGE.
# Like the real one, it brings the cmdlets that the account's roles allow when it connects, and takes them away again.
. (Join-Path $env:SSTWIZARD_TEST_SOURCE 'state.ps1')
$script:connections = @()
$script:connected = 0

function Save-Connections {
    $open = @($script:connections | ForEach-Object { $_.ConnectionId })
    [System.IO.File]::WriteAllLines((Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'connections'), [string[]]$open)
}

function Connect-ExchangeOnline {
    [CmdletBinding()]
    param(
        [string]$UserPrincipalName, [string]$ExchangeEnvironmentName, [string]$DelegatedOrganization,
        [string]$AppId, [string]$CertificateThumbprint, [string]$CertificateFilePath, [string]$Organization,
        [securestring]$CertificatePassword, [switch]$ManagedIdentity,
        [bool]$ShowBanner = $true, [switch]$Device, [switch]$DisableWAM, $SigningCertificate
    )
    $bound = @{ ModuleVersion = $MyInvocation.MyCommand.Version }
    foreach ($key in $PSBoundParameters.Keys) { $bound[$key] = $PSBoundParameters[$key] }
    if ($CertificatePassword) {
        $credential = New-Object System.Management.Automation.PSCredential 'app', $CertificatePassword
        $bound.CertificatePassword = $credential.GetNetworkCredential().Password
    }
    Add-Call 'Connect-ExchangeOnline' $bound
    $chosen = if ($Organization) { $Organization } else { $DelegatedOrganization }
    [System.IO.File]::WriteAllText((Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'organization'), "$chosen")
    $behavior = Get-Behavior
    $late = $behavior.connect_error -like 'late *'
    if ($behavior.connect_error -and -not $late) { throw $behavior.connect_error }
    Write-Chat
    if ($behavior.chatty) { [pscustomobject]@{ code = 0; said = 'Connected.' } }
    if ($ShowBanner) { Write-Host 'This V3 EXO PowerShell module contains new cmdlets' }
    $script:connected++
    $script:connections += [pscustomobject]@{
        ConnectionId = [string][guid]::NewGuid(); State = 'Connected'
        UserPrincipalName = $(if ($UserPrincipalName) { $UserPrincipalName } else { 'picked@contoso.example' })
        TenantID = 'f6a1c2d3-0000-4000-8000-000000000001'; TokenStatus = 'Active'
        ConnectionUri = 'https://outlook.office365.com'; Organization = 'contoso.onmicrosoft.com'
        Name = "ExchangeOnline_$($script:connected)"; ModuleName = "tmpEXO_$($script:connected)"
    }
    Save-Connections
    # Each connection brings a module of its own, which stands before those of others.
    $brought = Join-Path $env:SSTWIZARD_TEST_EXCHANGE "tmpEXO_$($script:connected).psm1"
    Copy-Item -LiteralPath (Join-Path $env:SSTWIZARD_TEST_SOURCE 'Cmdlets.psm1') -Destination $brought
    $offered = 'Get-AcceptedDomain', 'Get-SmimeConfig', 'Set-SmimeConfig'
    $allowed = $offered | Where-Object { $_ -notin @($behavior.hidden) }
    Import-Module -Name $brought -Function @($allowed) -Global
    if ($late) { throw $behavior.connect_error }
}

function Disconnect-ExchangeOnline {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    param([string[]]$ConnectionId, [string[]]$ModulePrefix)
    Add-Call 'Disconnect-ExchangeOnline' $PSBoundParameters
    Wait-Long 'Disconnect-ExchangeOnline'
    Write-Chat
    if (-not $PSCmdlet.ShouldProcess('Running this cmdlet clears all active sessions')) { return }
    if ('Disconnect-ExchangeOnline' -in @((Get-Behavior).no_answer)) { Write-Error 'The operation has timed out.'; return }
    if ('silent Disconnect-ExchangeOnline' -in @((Get-Behavior).no_answer)) { return }
    foreach ($each in $script:connections) {
        if ($ConnectionId -and $each.ConnectionId -notin $ConnectionId) { continue }
        Remove-Module -Name $each.ModuleName -Force
        $script:connections = @($script:connections | Where-Object { $_.ConnectionId -ne $each.ConnectionId })
    }
    Save-Connections
}

function Get-ConnectionInformation {
    [CmdletBinding()]
    param([string[]]$ConnectionId, [string[]]$ModulePrefix)
    Add-Call 'Get-ConnectionInformation' $PSBoundParameters
    $script:connections | Where-Object { -not $ConnectionId -or $_.ConnectionId -in $ConnectionId }
}
