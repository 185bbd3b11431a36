#Requires -Version 5.1
# Created by SST Wizard. Saves the certificates that mailboxes, mail users and contacts of your
# organization publish, each as a file. It reads, and changes nothing in Exchange. It stops at the
# first error.
# Start it in an open PowerShell window by its full path in single quotation marks, after an
# ampersand. If Windows says that scripts are disabled or not signed, run Unblock-File with its
# path, then: Set-ExecutionPolicy RemoteSigned -Scope Process
$ErrorActionPreference = 'Stop'

# 1. Prepare PowerShell
# Prepares what the next steps use. If Microsoft's Exchange Online module is missing, you are asked
# whether to install it, for you alone. If you are asked about NuGet or an untrusted repository,
# answer Y.
if ((Get-ExecutionPolicy) -eq 'Restricted') { Set-ExecutionPolicy RemoteSigned -Scope Process -Force }
$cmdlets = 'Get-AcceptedDomain', 'Get-MailUser'
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
function Get-Values($stored) {
    $all = @($stored | Where-Object { $null -ne $_ })
    if ($all.Count -and ($all[0] -is [byte] -or $all[0] -is [int])) { return , (ConvertTo-Bytes $all) }
    foreach ($each in $all) { , (ConvertTo-Bytes $each) }
}
function Get-Ending($der) {
    # A certificate begins with a sequence in a sequence, a PKCS #7 with an object identifier in one.
    $at = 2
    if ($der.Length -gt 2 -and $der[1] -gt 128) { $at += $der[1] - 128 }
    if ($der.Length -gt $at -and $der[$at] -eq 6) { return '.p7b' }
    return '.cer'
}
function Save-Certificate($der, $folder, $aside) {
    try {
        Set-Content -LiteralPath $aside @asBytes -Value $der -ErrorAction Stop
        $name = (Get-FileHash -LiteralPath $aside -Algorithm SHA256 -ErrorAction Stop).Hash + (Get-Ending $der)
        if (Test-Path -LiteralPath (Join-Path -Path $folder -ChildPath $name)) { return }
        Rename-Item -LiteralPath $aside -NewName $name -ErrorAction Stop
        return $name
    } catch {
        throw "A file could not be written into the folder. Each file that was saved before is whole. ${folder}: $_"
    }
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

try {

# 2. Connect
# A sign-in window opens. Nothing is changed by signing in.
if ((Get-ExecutionPolicy) -eq 'Restricted') { Set-ExecutionPolicy RemoteSigned -Scope Process -Force }
try {
    Connect-ExchangeOnline -UserPrincipalName 'o''hara@contoso.onmicrosoft.com' -ExchangeEnvironmentName O365USGovGCCHigh -ShowBanner:$false -ErrorAction Stop
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

# 4. Save the published certificates
# Saves what mailboxes, mail users and contacts publish as their certificates for mail, each once,
# as .cer or .p7b. Documented by Microsoft; not tested with Microsoft 365.
$folder = 'C:\S-MIME\o’’hara''s [new]\mail'
& {
    $ErrorActionPreference = 'Stop'
    try {
        if (-not (Test-Path -LiteralPath $folder)) { $null = New-Item -ItemType Directory -Path $folder }
        $aside = Join-Path -Path $folder -ChildPath "$PID.sstwizard-part"
        Get-ChildItem -LiteralPath $folder -Filter '*.sstwizard-part' | Remove-Item -ErrorAction Ignore
    } catch {
        throw "A file could not be written into the folder. Each file that was saved before is whole. ${folder}: $_"
    }
    $properties = 'UserCertificate', 'UserSMimeCertificate'
    $saved = 0
    $seen = 0
    try {
        foreach ($cmdlet in 'Get-Recipient', 'Get-MailUser', 'Get-MailContact', 'Get-Mailbox') {
            Write-Host "Asking $cmdlet. This may take a while."
            try {
                $found = @(& $cmdlet -ResultSize Unlimited -ErrorAction Stop | Select-Object -Property $properties)
            } catch {
                throw "Exchange did not list the recipients. Start again to save their certificates. ${cmdlet}: $_"
            }
            $values = @(foreach ($each in $found) {
                Get-Values $each.UserCertificate
                Get-Values $each.UserSMimeCertificate
            })
            foreach ($der in $values) {
                if ($der.Length -eq 0) { continue }
                $seen++
                if (Save-Certificate $der $folder $aside) { $saved++ }
            }
        }
    } finally {
        Remove-Item -LiteralPath $aside -ErrorAction Ignore
    }
    Write-Host "Folder: $folder"
    "Finished: $seen found, $saved saved; the others are there already."
}

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
