# Prepare PowerShell
if ((Get-ExecutionPolicy) -eq 'Restricted') { Set-ExecutionPolicy RemoteSigned -Scope Process -Force }
$cmdlets = 'Get-AcceptedDomain', 'New-TransportRule'
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
    if ($ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage') {
        [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
    }
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

# Connect
if ((Get-ExecutionPolicy) -eq 'Restricted') { Set-ExecutionPolicy RemoteSigned -Scope Process -Force }
try {
    Connect-ExchangeOnline -UserPrincipalName 'o''hara@contoso.onmicrosoft.com' -ExchangeEnvironmentName O365USGovGCCHigh -ShowBanner:$false -ErrorAction Stop
} catch {
    if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') { throw "Connecting failed in constrained language mode (App Control or AppLocker). Add -SigningCertificate to Connect-ExchangeOnline, or use the transfer kit on another computer. $_" }
    throw
}

# Confirm the tenant
Assert-Offered
Get-ConnectionInformation -ErrorAction Stop | Where-Object { $_.ConnectionId -notin $connectionsBefore } | Format-List 'UserPrincipalName', 'TenantID', 'State'
Get-AcceptedDomain -ErrorAction Stop | Format-Table 'DomainName', 'Default'

# Create the shared mailbox
& {
    $ErrorActionPreference = 'Stop'
    $null = New-Mailbox -Shared -Name 'SST Wizard: signed mail' -PrimarySmtpAddress 'o’’hara''s#x@contoso.com' -ErrorAction Stop
    Set-Mailbox -Identity 'o’’hara''s#x@contoso.com' -HiddenFromAddressListsEnabled $true -ErrorAction Stop
    Add-MailboxPermission -Identity 'o’’hara''s#x@contoso.com' -User 'o''hara@contoso.onmicrosoft.com' -AccessRights FullAccess -ErrorAction Stop
}

# Have signed mail copied for two weeks
& {
    $ErrorActionPreference = 'Stop'
    try {
        $null = Get-Mailbox -Identity 'o’’hara''s#x@contoso.com' -ErrorAction Stop
    } catch {
        throw "The mail flow rule was not made: the shared mailbox is missing. $_"
    }
    $rule = @{ Name = 'SST Wizard: copies of signed mail'; FromScope = 'NotInOrganization'; MessageTypeMatches = 'Signed' }
    $ends = (Get-Date).AddDays(14)
    $null = New-TransportRule @rule -BlindCopyTo 'o’’hara''s#x@contoso.com' -ExpiryDate $ends -ErrorAction Stop
    $shown = 'Name', 'State', 'ExpiryDate', 'BlindCopyTo'
    Get-TransportRule -Identity 'SST Wizard: copies of signed mail' -ErrorAction Stop | Format-List -Property $shown
}

# Disconnect
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

# Remove the rule (after the survey, or at any time)
Remove-TransportRule -Identity 'SST Wizard: copies of signed mail' -ErrorAction Stop

# Remove the shared mailbox and the copies (after the survey)
Remove-Mailbox -Identity 'o’’hara''s#x@contoso.com' -ErrorAction Stop

