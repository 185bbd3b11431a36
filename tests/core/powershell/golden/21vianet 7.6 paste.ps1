& {
$ErrorActionPreference = 'Stop'
#
# 1. Check the file
# Finds the collection and verifies that the file is intact, before signing in.
$file = 'C:\S-MIME\o’’hara''s [new]\trusted-cas.sst'
$sha256 = 'ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB'
$folder = & {
    $ErrorActionPreference = 'Stop'
    if (-not (Test-Path -LiteralPath $file -PathType Leaf)) { throw "The collection to upload was not found: $file" }
    $found = (Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash
    if ($found -ne $sha256) { throw 'This is not the file that SST Wizard wrote. Nothing was uploaded.' }
    Write-Host "File: $file"
    Split-Path -LiteralPath $file
}
#
# 2. Prepare PowerShell
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
function Get-Stored {
    Assert-Offered
    try {
        $config = Get-SmimeConfig -ErrorAction Stop
        if (-not $config) { throw 'Get-SmimeConfig returned nothing.' }
    } catch {
        throw "Exchange did not hand over the current collection. $_"
    }
    return , (ConvertTo-Bytes $config.SMIMECertificateIssuingCA)
}
function Read-Certificate($der) {
    $read = @{ Thumbprint = "($($der.Length) unreadable bytes)"; Until = '?'; Expired = $false; Subject = '' }
    $culture = [cultureinfo]::CurrentCulture
    try {
        try { [cultureinfo]::CurrentCulture = [cultureinfo]::InvariantCulture } catch { }
        $x509 = New-Object System.Security.Cryptography.X509Certificates.X509Certificate -ArgumentList (, $der)
        $until = [datetime]::Parse($x509.GetExpirationDateString())
        $read.Thumbprint = $x509.GetCertHashString()
        $read.Until = $until.ToString('yyyy-MM-dd', [cultureinfo]::InvariantCulture)
        $read.Expired = $until -lt (Get-Date)
        $read.Subject = $x509.Subject -replace '\p{C}', '?'
    } catch {
        try { $sha1 = [System.Security.Cryptography.SHA1]::Create().ComputeHash($der) } catch { $sha1 = $null }
        if ($sha1) { $read.Thumbprint = @($sha1 | ForEach-Object { $_.ToString('X2') }) -join '' }
    } finally {
        try { [cultureinfo]::CurrentCulture = $culture } catch { }
    }
    return $read
}
function Read-Number($sst, $at) {
    return $sst[$at] + 256 * $sst[$at + 1] + 65536 * $sst[$at + 2] + 16777216 * $sst[$at + 3]
}
function Read-Collection($sst) {
    $at = 8
    $id = 1
    while ($id -ne 0 -and $at + 12 -le $sst.Length) {
        $id = Read-Number $sst $at
        $size = Read-Number $sst ($at + 8)
        if ($at + 12 + $size -gt $sst.Length) { break }
        if ($id -eq 32 -and $size -gt 0) { Read-Certificate ([byte[]]$sst[($at + 12)..($at + 11 + $size)]) }
        $at += 12 + $size
    }
    if ($id -ne 0 -and $sst.Length -gt 0) { Read-Certificate ([byte[]]@()) }
}
function Get-Thumbprints($sst) {
    Read-Collection $sst | ForEach-Object { $_.Thumbprint }
}
function Test-Same($one, $other) {
    return -not @($one | Where-Object { $_ -notin $other }) -and -not @($other | Where-Object { $_ -notin $one })
}
function Get-StoredAfter($expected) {
    # What was uploaded may be handed over some time later: ask for up to a minute.
    for ($try = 1; $try -le 12; $try++) {
        if ($try -gt 1) { Start-Sleep -Seconds 5 }
        $after = Get-Stored
        if (Test-Same @(Get-Thumbprints $after) $expected) { break }
    }
    return , $after
}
function Show-Certificates($title, $sign, $certificates) {
    Write-Host "${title}: $($certificates.Count)"
    foreach ($each in $certificates) {
        $expired = if ($each.Expired) { ' (expired)' } else { '' }
        Write-Host "  $sign $($each.Thumbprint)  $($each.Until)$expired  $($each.Subject)"
    }
}
function Show-Change($old, $new) {
    $was = @(Get-Thumbprints $old)
    $will = @(Get-Thumbprints $new)
    $all = @(Read-Collection $new)
    Show-Certificates 'Added' '+' @($all | Where-Object { $_.Thumbprint -notin $was })
    Show-Certificates 'Kept' '=' @($all | Where-Object { $_.Thumbprint -in $was })
    Show-Certificates 'Removed' '-' @(Read-Collection $old | Where-Object { $_.Thumbprint -notin $will })
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
#
# 2a. Download the module on another computer (only if this one can't)
# On a computer that can download, in the same PowerShell version: saves Microsoft's Exchange Online
# module to a folder “modules”. Copy that folder to the computer that uploads.
# $null = New-Item -ItemType Directory -Path modules -Force
# Save-Module -Name ExchangeOnlineManagement -Path modules -Repository PSGallery
#
# 2b. Install that module (only if you copied it from another computer)
# On the computer that uploads, go with cd to the folder that contains “modules”, and paste this
# there.
# $onWindows = $env:OS -eq 'Windows_NT'
# $modules = [System.IO.Path]::Combine([Environment]::GetFolderPath('MyDocuments'), 'PowerShell', 'Modules')
# if (-not $onWindows) { $modules = [System.IO.Path]::Combine($HOME, '.local/share/powershell/Modules') }
# $null = New-Item -ItemType Directory -Path $modules -Force
# Copy-Item -Path modules/* -Destination $modules -Recurse -Force
# if ($onWindows) { Get-ChildItem -LiteralPath $modules -Recurse -File | Unblock-File }
#
try {
#
# 3. Connect
# A sign-in window opens. Nothing is changed by signing in.
try {
    Connect-ExchangeOnline -UserPrincipalName 'o''hara@contoso.onmicrosoft.com' -ExchangeEnvironmentName O365China -ShowBanner:$false -ErrorAction Stop
} catch {
    if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') { throw "Connecting failed in constrained language mode (App Control or AppLocker). Add -SigningCertificate to Connect-ExchangeOnline, or use the transfer kit on another computer. $_" }
    throw
}
#
# 4. Confirm the tenant
# Shows which organization this window is connected to. Continue only if the account and the domains
# are those of your organization.
Assert-Offered
Get-ConnectionInformation -ErrorAction Stop | Where-Object { $_.ConnectionId -notin $connectionsBefore } | Format-List 'UserPrincipalName', 'TenantID', 'State'
Get-AcceptedDomain -ErrorAction Stop | Format-Table 'DomainName', 'Default'
#
# 5. Back up the current collection
# Each upload replaces the entire collection, so the current one is saved beside the file first.
$stored = $null
$backup, $stored = & {
    $ErrorActionPreference = 'Stop'
    $current = Get-Stored
    if ($current.Length -eq 0) {
        Write-Host 'Nothing to save: there is no collection yet.'
        return '', $current
    }
    if (-not (Test-Path -LiteralPath $folder -PathType Container)) { throw "The folder for the backup was not found: $folder" }
    $now = (Get-Date).ToString('yyyy-MM-dd HHmmss', [cultureinfo]::InvariantCulture)
    $path = Join-Path -Path $folder -ChildPath "smime-backup $(Get-DefaultDomain) $now.sst"
    try {
        Set-Content -LiteralPath $path @asBytes -Value $current -ErrorAction Stop
        if ((Read-Bytes $path).Length -ne $current.Length) { throw 'The file is shorter than the collection.' }
    } catch {
        throw "The current collection could not be saved. Nothing was changed. ${path}: $_"
    }
    Write-Host "Saved: $path"
    return $path, $current
}
#
# 6. Review the changes, and agree
# Each upload replaces the entire collection: shows what would be added, kept and removed. Nothing
# has been changed so far.
$agreed = ''
$agreed = & {
    $ErrorActionPreference = 'Stop'
    if ($null -eq $stored) { throw 'The current collection was not backed up first. Nothing was uploaded.' }
    $new = Read-Bytes $file
    Show-Change $stored $new
    $said = Read-Host 'Upload this to the organization shown above? Type yes; anything else stops'
    if ($said -ne 'yes') { throw 'You did not say yes. Nothing was uploaded.' }
    $sha256
}
#
# 7. Upload the collection
# Verifies that nothing has changed since you agreed, then uploads the file.
& {
    $ErrorActionPreference = 'Stop'
    if (-not $agreed -or $agreed -ne $sha256) { throw 'You did not say yes. Nothing was uploaded.' }
    if ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -ne $sha256) { throw 'This is not the file that SST Wizard wrote. Nothing was uploaded.' }
    $now = Get-Stored
    if (-not (Test-Same @(Get-Thumbprints $now) @(Get-Thumbprints $stored))) { throw 'The collection was changed while you were reading. Nothing was uploaded.' }
    try {
        Set-SmimeConfig -SMIMECertificateIssuingCA (Read-Bytes $file) -ErrorAction Stop
    } catch {
        throw "Exchange did not accept the collection. $_"
    }
}
#
# 8. Read back and compare
# Lists what Exchange has stored now and compares it with the file. Mail programs follow some time
# later.
& {
    $ErrorActionPreference = 'Stop'
    $expected = @(-split '0101010101010101010101010101010101010101 CDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCD')
    $after = Get-StoredAfter $expected
    Show-Certificates 'Stored' ' ' @(Read-Collection $after)
    $found = @(Get-Thumbprints $after)
    $missing = @($expected | Where-Object { $_ -notin $found })
    $other = @($found | Where-Object { $_ -notin $expected })
    if ($missing.Count -or $other.Count) { throw "Exchange has not stored this collection. Missing: $missing. Not from this file: $other." }
    'As expected: all certificates of the file (2) are stored, and no others.'
}
#
} finally {
#
# 9. Disconnect
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
#
# 10. Test
# Microsoft doesn't document how long changes take to reach mail programs. If a message is not
# trusted yet, wait, sign out and in, and try again before you change anything. Classic Outlook
# isn't a valid test: it uses the certificate store of the computer, not this collection.
#
# 11. Restore the previous collection (only if needed)
# Shows your organization's newest backup and what would change, asks, and restores it. Works in a
# new window too: it connects by itself, and disconnects again.
# $cmdlets = 'Get-AcceptedDomain', 'Get-SmimeConfig', 'Set-SmimeConfig'
# $asBytes = @{ Encoding = 'Byte' }
# if ($PSVersionTable.PSVersion.Major -ge 6) { $asBytes = @{ AsByteStream = $true } }
# function Read-Bytes($path) {
#     $bytes = Get-Content -LiteralPath $path @asBytes -ReadCount 0 -ErrorAction Stop
#     if ($null -eq $bytes) { $bytes = @() }
#     return , [byte[]]$bytes
# }
# function ConvertTo-Bytes($stored) {
#     # Exchange hands over bytes, base64 or nothing.
#     if ($null -eq $stored) { return , [byte[]]@() }
#     if ($stored -isnot [string]) { return , [byte[]]$stored }
#     $digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
#     $bits = 0
#     $held = 0
#     $bytes = @(foreach ($each in $stored.ToCharArray()) {
#         $digit = $digits.IndexOf($each)
#         if ($digit -lt 0) { continue }
#         $held = ($held -band 255) * 64 + $digit
#         $bits += 6
#         if ($bits -ge 8) {
#             $bits -= 8
#             ($held -shr $bits) -band 255
#         }
#     })
#     return , [byte[]]$bytes
# }
# function Assert-Offered {
#     $offered = @(Get-Command -Name $cmdlets -ErrorAction Ignore)
#     $own = @($offered | Where-Object { $_.Name -eq 'Get-AcceptedDomain' } | ForEach-Object { $_.ModuleName })
#     $ours = @($offered | Where-Object { $_.ModuleName -in $own } | ForEach-Object { $_.Name })
#     $lacking = @($cmdlets | Where-Object { $_ -notin $ours })
#     if ($lacking.Count) { throw "Exchange does not offer $lacking to this account. Activate the role for it, then sign in again." }
# }
# function Get-DefaultDomain {
#     $domain = Get-AcceptedDomain -ErrorAction Stop | Where-Object { $_.Default } | ForEach-Object { $_.DomainName }
#     if (-not $domain) { throw 'Exchange names no default domain. Nothing was changed.' }
#     return "$domain"
# }
# function Get-Stored {
#     Assert-Offered
#     try {
#         $config = Get-SmimeConfig -ErrorAction Stop
#         if (-not $config) { throw 'Get-SmimeConfig returned nothing.' }
#     } catch {
#         throw "Exchange did not hand over the current collection. $_"
#     }
#     return , (ConvertTo-Bytes $config.SMIMECertificateIssuingCA)
# }
# function Read-Certificate($der) {
#     $read = @{ Thumbprint = "($($der.Length) unreadable bytes)"; Until = '?'; Expired = $false; Subject = '' }
#     $culture = [cultureinfo]::CurrentCulture
#     try {
#         try { [cultureinfo]::CurrentCulture = [cultureinfo]::InvariantCulture } catch { }
#         $x509 = New-Object System.Security.Cryptography.X509Certificates.X509Certificate -ArgumentList (, $der)
#         $until = [datetime]::Parse($x509.GetExpirationDateString())
#         $read.Thumbprint = $x509.GetCertHashString()
#         $read.Until = $until.ToString('yyyy-MM-dd', [cultureinfo]::InvariantCulture)
#         $read.Expired = $until -lt (Get-Date)
#         $read.Subject = $x509.Subject -replace '\p{C}', '?'
#     } catch {
#         try { $sha1 = [System.Security.Cryptography.SHA1]::Create().ComputeHash($der) } catch { $sha1 = $null }
#         if ($sha1) { $read.Thumbprint = @($sha1 | ForEach-Object { $_.ToString('X2') }) -join '' }
#     } finally {
#         try { [cultureinfo]::CurrentCulture = $culture } catch { }
#     }
#     return $read
# }
# function Read-Number($sst, $at) {
#     return $sst[$at] + 256 * $sst[$at + 1] + 65536 * $sst[$at + 2] + 16777216 * $sst[$at + 3]
# }
# function Read-Collection($sst) {
#     $at = 8
#     $id = 1
#     while ($id -ne 0 -and $at + 12 -le $sst.Length) {
#         $id = Read-Number $sst $at
#         $size = Read-Number $sst ($at + 8)
#         if ($at + 12 + $size -gt $sst.Length) { break }
#         if ($id -eq 32 -and $size -gt 0) { Read-Certificate ([byte[]]$sst[($at + 12)..($at + 11 + $size)]) }
#         $at += 12 + $size
#     }
#     if ($id -ne 0 -and $sst.Length -gt 0) { Read-Certificate ([byte[]]@()) }
# }
# function Get-Thumbprints($sst) {
#     Read-Collection $sst | ForEach-Object { $_.Thumbprint }
# }
# function Test-Same($one, $other) {
#     return -not @($one | Where-Object { $_ -notin $other }) -and -not @($other | Where-Object { $_ -notin $one })
# }
# function Get-StoredAfter($expected) {
#     # What was uploaded may be handed over some time later: ask for up to a minute.
#     for ($try = 1; $try -le 12; $try++) {
#         if ($try -gt 1) { Start-Sleep -Seconds 5 }
#         $after = Get-Stored
#         if (Test-Same @(Get-Thumbprints $after) $expected) { break }
#     }
#     return , $after
# }
# function Show-Certificates($title, $sign, $certificates) {
#     Write-Host "${title}: $($certificates.Count)"
#     foreach ($each in $certificates) {
#         $expired = if ($each.Expired) { ' (expired)' } else { '' }
#         Write-Host "  $sign $($each.Thumbprint)  $($each.Until)$expired  $($each.Subject)"
#     }
# }
# function Show-Change($old, $new) {
#     $was = @(Get-Thumbprints $old)
#     $will = @(Get-Thumbprints $new)
#     $all = @(Read-Collection $new)
#     Show-Certificates 'Added' '+' @($all | Where-Object { $_.Thumbprint -notin $was })
#     Show-Certificates 'Kept' '=' @($all | Where-Object { $_.Thumbprint -in $was })
#     Show-Certificates 'Removed' '-' @(Read-Collection $old | Where-Object { $_.Thumbprint -notin $will })
# }
# function Find-ExchangeModule {
#     $loaded = Get-Module -Name ExchangeOnlineManagement | Where-Object { $_.Version -ge '3.2.0' } | Select-Object -First 1
#     if ($loaded) { return $loaded }
#     $there = @(Get-Module -ListAvailable -Name ExchangeOnlineManagement | Where-Object { $_.Version -ge '3.2.0' })
#     $there | Sort-Object Version | Select-Object -Last 1
# }
# function Install-ExchangeModule {
#     Write-Host 'Microsoft''s module ExchangeOnlineManagement (3.2.0 or newer) is not installed.'
#     $answer = Read-Host 'Install it from the PowerShell Gallery, for you alone? Type yes; anything else stops'
#     if ($answer -ne 'yes') { throw 'You did not say yes. The Exchange Online module was not installed.' }
#     Install-Module -Name ExchangeOnlineManagement -Scope CurrentUser -ErrorAction Stop
# }
# & {
#     $ErrorActionPreference = 'Stop'
#     $isOpen = (Test-Path -Path 'Variable:connectionsBefore') -and $null -ne $connectionsBefore
#     if ($isOpen) { $isOpen = @(Get-ConnectionInformation -ErrorAction Stop | Where-Object { $_.ConnectionId -notin $connectionsBefore }).Count -gt 0 }
#     if (-not $isOpen) {
#         $module = Find-ExchangeModule
#         if (-not $module) {
#             Install-ExchangeModule
#             $module = Find-ExchangeModule
#         }
#         if (-not $module) { throw "A version of ExchangeOnlineManagement that this PowerShell can use is not installed. Needed: 3.2.0 or newer" }
#         Import-Module -ModuleInfo $module -ErrorAction Stop
#         Write-Host "Module: ExchangeOnlineManagement $($module.Version)"
#         $connectionsBefore = @(Get-ConnectionInformation -ErrorAction Stop | ForEach-Object { $_.ConnectionId })
#     }
#     try {
#         if (-not $isOpen) {
#             try {
#                 Connect-ExchangeOnline -UserPrincipalName 'o''hara@contoso.onmicrosoft.com' -ExchangeEnvironmentName O365China -ShowBanner:$false -ErrorAction Stop
#             } catch {
#                 if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') { throw "Connecting failed in constrained language mode (App Control or AppLocker). Add -SigningCertificate to Connect-ExchangeOnline, or use the transfer kit on another computer. $_" }
#                 throw
#             }
#         }
#         Write-Host "Organization: $(Get-DefaultDomain)"
#         $current = Get-Stored
#         $from = 'C:\S-MIME\o’’hara''s [new]\'
#         $named = "smime-backup $(Get-DefaultDomain) *.sst"
#         $backup = Get-ChildItem -LiteralPath $from -Filter $named | Sort-Object { if ($_.Name -match ' (20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{6})\.sst$') { $Matches[1] } else { $_.LastWriteTime.ToString('yyyy-MM-dd HHmmss', [cultureinfo]::InvariantCulture) } } | Select-Object -Last 1
#         if (-not $backup) { throw 'There is no backup of this organization in that folder. Nothing was changed.' }
#         $old = Read-Bytes $backup.FullName
#         $expected = @(Get-Thumbprints $old)
#         $expired = @(Read-Collection $old | Where-Object { $_.Expired })
#         $date = $backup.LastWriteTime.ToString('yyyy-MM-dd HH:mm', [cultureinfo]::InvariantCulture)
#         Write-Host "Backup: $($backup.FullName)"
#         Write-Host "Saved on $date, certificates: $($expected.Count), expired: $($expired.Count)"
#         if ($expired.Count) { Write-Host 'Exchange refuses a collection in which a certificate has expired.' }
#         Show-Change $current $old
#         $said = Read-Host 'Restore this backup? Type yes; anything else stops'
#         if ($said -ne 'yes') { throw 'You did not say yes. Nothing was uploaded.' }
#         $now = Get-Stored
#         if (-not (Test-Same @(Get-Thumbprints $now) @(Get-Thumbprints $current))) { throw 'The collection was changed while you were reading. Nothing was uploaded.' }
#         try {
#             Set-SmimeConfig -SMIMECertificateIssuingCA $old -ErrorAction Stop
#         } catch {
#             throw "Exchange did not accept the collection. $_"
#         }
#         $after = Get-StoredAfter $expected
#         $found = @(Get-Thumbprints $after)
#         $missing = @($expected | Where-Object { $_ -notin $found })
#         $other = @($found | Where-Object { $_ -notin $expected })
#         if ($missing.Count -or $other.Count) { throw "Exchange has not stored this collection. Missing: $missing. Not from this file: $other." }
#         'As expected: the backup is stored.'
#     } finally {
#         if (-not $isOpen) {
#             try {
#                 $ours = @(if ($null -ne $connectionsBefore) {
#                     Get-ConnectionInformation -ErrorAction Stop | Where-Object { $_.ConnectionId -notin $connectionsBefore }
#                 })
#                 foreach ($each in $ours) {
#                     $null = Disconnect-ExchangeOnline -ConnectionId $each.ConnectionId -Confirm:$false -ErrorAction Stop
#                 }
#                 $connectionsBefore = $null
#             } catch {
#                 # A warning, so that what stopped the steps is still said.
#                 Write-Warning "This window could not be signed out of Exchange. Close it. $_"
#             }
#         }
#     }
# }
#
# 12. Synchronize (only if users' certificates are in Active Directory)
# The collection is never synchronized. On the Microsoft Entra Connect server, this publishes users'
# certificates, which also happens every 30 minutes without it. Older guides name DirSyncConfigShell
# and Start-OnlineCoexistenceSync: both are retired.
# Start-ADSyncSyncCycle -PolicyType Delta
}
