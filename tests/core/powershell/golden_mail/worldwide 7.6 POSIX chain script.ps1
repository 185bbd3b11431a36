#Requires -Version 7.6
# Created by SST Wizard. Has Outlook on the web include the intermediate CAs in signed mail, so that
# partners can trust it: shows your organization, asks, changes this one setting, and reads it back.
# It stops at the first error.
# Start it in an open PowerShell window by its full path in single quotation marks, after an
# ampersand. If Windows says that scripts are disabled or not signed, run Unblock-File with its
# path, then: Set-ExecutionPolicy RemoteSigned -Scope Process
$ErrorActionPreference = 'Stop'

# 1. Prepare PowerShell
# Prepares what the next steps use. If Microsoft's Exchange Online module is missing, you are asked
# whether to install it, for you alone. If you are asked about NuGet or an untrusted repository,
# answer Y.
$cmdlets = 'Get-AcceptedDomain', 'Get-SmimeConfig', 'Set-SmimeConfig'
$asBytes = @{ Encoding = 'Byte' }
if ($PSVersionTable.PSVersion.Major -ge 6) { $asBytes = @{ AsByteStream = $true } }
function Read-Bytes($path) {
    $bytes = Get-Content -LiteralPath $path @asBytes -ReadCount 0 -ErrorAction Stop
    if ($null -eq $bytes) { $bytes = @() }
    return , [byte[]]$bytes
}
function ConvertTo-Bytes($stored) {
    # Exchange hands over bytes, base64 or nothing.
    if ($null -eq $stored) { return , [byte[]]@() }
    if ($stored -isnot [string]) { return , [byte[]]$stored }
    $digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    $bits = 0
    $held = 0
    $bytes = @(foreach ($each in $stored.ToCharArray()) {
        $digit = $digits.IndexOf($each)
        if ($digit -lt 0) { continue }
        $held = ($held -band 255) * 64 + $digit
        $bits += 6
        if ($bits -ge 8) {
            $bits -= 8
            ($held -shr $bits) -band 255
        }
    })
    return , [byte[]]$bytes
}
function Assert-Offered {
    $offered = @(Get-Command -Name $cmdlets -ErrorAction Ignore)
    $own = @($offered | Where-Object { $_.Name -eq 'Get-AcceptedDomain' } | ForEach-Object { $_.ModuleName })
    $ours = @($offered | Where-Object { $_.ModuleName -in $own } | ForEach-Object { $_.Name })
    $lacking = @($cmdlets | Where-Object { $_ -notin $ours })
    if ($lacking.Count) { throw "Exchange does not offer $lacking to this account. Activate the role for it, then sign in again." }
}
function Get-DefaultDomain {
    $domain = Get-AcceptedDomain -ErrorAction Stop | Where-Object { $_.Default } | ForEach-Object { $_.DomainName }
    if (-not $domain) { throw 'Exchange names no default domain. Nothing was changed.' }
    return "$domain"
}
function Get-ChainOption {
    try {
        $config = Get-SmimeConfig -ErrorAction Stop
        if (-not $config) { throw 'Get-SmimeConfig returned nothing.' }
        return [bool]$config.OWAIncludeCertificateChainWithoutRootCertificate
    } catch {
        throw "Exchange did not hand over the current collection. $_"
    }
}
function Set-ChainOption($wanted) {
    $ErrorActionPreference = 'Stop'
    $stored = Get-ChainOption
    Write-Host "The chain is sent along now: $stored"
    if ($stored -eq $wanted) { return "As expected: $wanted is stored already. Nothing was changed." }
    $said = Read-Host "Change it to $wanted in the organization shown above? Type yes; anything else stops"
    if ($said -ne 'yes') { throw 'The answer was not yes, so the setting stays as it is.' }
    try {
        Set-SmimeConfig -OWAIncludeCertificateChainWithoutRootCertificate $wanted -ErrorAction Stop
    } catch {
        throw "Exchange did not store the setting for the chain. $_"
    }
    $stored = Get-ChainOption
    if ($stored -ne $wanted) { throw "Exchange did not store the setting for the chain. Stored: $stored" }
    "As expected: $wanted is stored."
}
function Find-ExchangeModule {
    $loaded = Get-Module -Name ExchangeOnlineManagement | Where-Object { $_.Version -ge '3.2.0' } | Select-Object -First 1
    if ($loaded) { return $loaded }
    $there = @(Get-Module -ListAvailable -Name ExchangeOnlineManagement | Where-Object { $_.Version -ge '3.2.0' })
    $there | Sort-Object Version | Select-Object -Last 1
}
function Install-ExchangeModule {
    Write-Host 'Microsoft''s module ExchangeOnlineManagement (3.2.0 or newer) is not installed.'
    $answer = Read-Host 'Install it from the PowerShell Gallery, for you alone? Type yes; anything else stops'
    if ($answer -ne 'yes') { throw 'You did not say yes. The Exchange Online module was not installed.' }
    Install-Module -Name ExchangeOnlineManagement -Scope CurrentUser -ErrorAction Stop
}
$connectionsBefore = @(& {
    $ErrorActionPreference = 'Stop'
    $module = Find-ExchangeModule
    if (-not $module) {
        Install-ExchangeModule
        $module = Find-ExchangeModule
    }
    if (-not $module) { throw "A version of ExchangeOnlineManagement that this PowerShell can use is not installed. Needed: 3.2.0 or newer" }
    Import-Module -ModuleInfo $module -ErrorAction Stop
    Write-Host "Module: ExchangeOnlineManagement $($module.Version)"
    if ((Test-Path -Path 'Variable:connectionsBefore') -and $null -ne $connectionsBefore) { return $connectionsBefore }
    Get-ConnectionInformation -ErrorAction Stop | ForEach-Object { $_.ConnectionId }
})

try {

# 2. Connect
# A sign-in window opens. Nothing is changed by signing in.
try {
    Connect-ExchangeOnline -UserPrincipalName 'o''hara@contoso.onmicrosoft.com' -ShowBanner:$false -ErrorAction Stop
} catch {
    if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') { throw "Connecting failed in constrained language mode (App Control or AppLocker). Add -SigningCertificate to Connect-ExchangeOnline, or use the transfer kit on another computer. $_" }
    throw
}

# 3. Confirm the tenant
# Shows which organization this window is connected to. Continue only if the account and the domains
# are those of your organization.
Assert-Offered
Get-ConnectionInformation -ErrorAction Stop | Where-Object { $_.ConnectionId -notin $connectionsBefore } | Format-List 'UserPrincipalName', 'TenantID', 'State'
Get-AcceptedDomain -ErrorAction Stop | Format-Table 'DomainName', 'Default'

# 4. Include the chain in signed mail
# By default Outlook on the web includes no intermediate CA in signed mail, so partners may be
# unable to trust it. This has them included, without the root. It asks first, and reads the setting
# back.
Set-ChainOption $true

} finally {

# 5. Disconnect
# Signs this window out, so that nothing pasted into it later reaches your organization. Connections
# that it had before stay. Run this step even if an earlier one failed.
try {
    $ours = @(if ($null -ne $connectionsBefore) {
        Get-ConnectionInformation -ErrorAction Stop | Where-Object { $_.ConnectionId -notin $connectionsBefore }
    })
    foreach ($each in $ours) {
        $null = Disconnect-ExchangeOnline -ConnectionId $each.ConnectionId -Confirm:$false -ErrorAction Stop
    }
    $connectionsBefore = $null
} catch {
    # A warning, so that what stopped the steps is still said.
    Write-Warning "This window could not be signed out of Exchange. Close it. $_"
}
}

# 6. Restore the default: include no chain (if needed)
# Restores Microsoft's default, asks first, and reads it back. In a new window, or after
# disconnecting, first paste the steps that prepare PowerShell and connect.
# Set-ChainOption $false
