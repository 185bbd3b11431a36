& {
$ErrorActionPreference = 'Stop'
#
# 1. Prepare PowerShell (once)
# Lets this window load modules and use TLS 1.2, then installs or updates Microsoft's Exchange
# Online module for you alone. If you are asked about NuGet or an untrusted repository, answer Y.
if ((Get-ExecutionPolicy) -eq 'Restricted') { Set-ExecutionPolicy RemoteSigned -Scope Process -Force }
[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
Install-Module -Name ExchangeOnlineManagement -Scope CurrentUser -Force
#
# 2. Connect
# A sign-in window opens. Nothing is changed by signing in.
if ((Get-ExecutionPolicy) -eq 'Restricted') { Set-ExecutionPolicy RemoteSigned -Scope Process -Force }
Connect-ExchangeOnline -UserPrincipalName 'o''hara@contoso.onmicrosoft.com' -ShowBanner:$false
#
# 3. Make sure that it is your organisation
# Shows whose Exchange this window is connected to. Go on only if the account and the domains are
# those of your organisation.
Get-ConnectionInformation | Format-List 'UserPrincipalName', 'TenantID', 'State'
Get-AcceptedDomain | Format-Table 'DomainName', 'Default'
$null = Read-Host 'Is this your organisation? Enter goes on, Ctrl+C stops'
#
# 4. Back up the present collection
# An upload is known to replace the whole collection, so the present one is saved beside the file
# first.
$config = $null
$config = Get-SmimeConfig
$tenant = (Get-AcceptedDomain | Where-Object { $_.Default }).DomainName
$backup = 'C:\S-MIME\o’’hara''s [new]\smime-backup ' + $tenant + (Get-Date -Format ' yyyy-MM-dd HHmmss') + '.sst'
if (-not $config) { throw 'Exchange did not answer. Nothing was saved.' } elseif (-not $config.SMIMECertificateIssuingCA) { 'Nothing to save: there is no collection yet.' } else { [System.IO.File]::WriteAllBytes($backup, [byte[]]$config.SMIMECertificateIssuingCA); "Saved: $backup" }
#
# 5. Upload the new collection
# Makes sure that the file arrived unharmed, then uploads it.
$file = 'C:\S-MIME\o’’hara''s [new]\trusted-cas.sst'
$sha256 = 'ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB'
if ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -eq $sha256) { Set-SmimeConfig -SMIMECertificateIssuingCA ([System.IO.File]::ReadAllBytes($file)) } else { throw 'This is not the file that SST Wizard wrote. Nothing was uploaded.' }
#
# 6. Read back and compare
# Lists what Exchange has stored now and compares it with the file. Mail programs follow some time
# later.
$expected = -split '0101010101010101010101010101010101010101 CDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCDCD'
$stored = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2Collection
$stored.Import([byte[]](Get-SmimeConfig).SMIMECertificateIssuingCA)
$stored | Sort-Object NotAfter | Format-Table 'NotAfter', 'Thumbprint', @{ Name = 'Subject'; Expression = { $_.Subject -replace '\p{C}', '?' } }
$found = @($stored | ForEach-Object { $_.Thumbprint })
$missing = @($expected | Where-Object { $_ -notin $found })
$other = @($found | Where-Object { $_ -notin $expected })
if ($missing -or $other) { Write-Warning "Missing: $missing. Not from this file: $other." } else { 'As expected: all certificates of the file (2) are stored, and no others.' }
#
# 7. Disconnect
# Signs this window out, so that nothing pasted into it later reaches your organisation.
Disconnect-ExchangeOnline -Confirm:$false
#
# 8. Test it
# Microsoft names no time after which mail programs use a new collection. If a message is not
# trusted yet, wait, sign out and in, and try again before you change anything. Classic Outlook
# proves nothing: it uses the certificate store of the computer, not this collection.
#
# 9. Roll back (only if the upload made things worse)
# Puts back your organisation's newest backup beside the file, after asking; connect again first if
# you have disconnected.
# $tenant = $null
# $tenant = (Get-AcceptedDomain | Where-Object { $_.Default }).DomainName
# $backup = Get-ChildItem -LiteralPath 'C:\S-MIME\o’’hara''s [new]\' -Filter "smime-backup $tenant *.sst" | Sort-Object Name | Select-Object -Last 1
# if ($tenant -and $backup) { "Putting back: $($backup.FullName)"; Set-SmimeConfig -SMIMECertificateIssuingCA ([System.IO.File]::ReadAllBytes($backup.FullName)) -Confirm } else { throw 'There is no backup to put back, or no connection. Nothing was changed.' }
#
# 10. Synchronise (only if users' certificates are in Active Directory)
# The collection is never synchronised. What this publishes, on the Microsoft Entra Connect server,
# are users' certificates; they go out every 30 minutes anyway. Older guides name DirSyncConfigShell
# and Start-OnlineCoexistenceSync: both are retired.
# Start-ADSyncSyncCycle -PolicyType Delta
#
# 11. Get the module on another computer (only if this one cannot download it)
# On a computer that can download, in the same kind of PowerShell: puts Microsoft's Exchange Online
# module into a folder “modules”. Carry that folder over.
# $null = New-Item -ItemType Directory -Path modules -Force
# Save-Module -Name ExchangeOnlineManagement -Path modules -Repository PSGallery
#
# 12. Put that module in its place (only if you have carried it over)
# Go with cd to the folder that holds “modules”, on the computer that uploads, and paste this there.
# $modules = [System.IO.Path]::Combine([Environment]::GetFolderPath('MyDocuments'), 'WindowsPowerShell\Modules')
# $null = New-Item -ItemType Directory -Path $modules -Force
# Copy-Item -Path modules\* -Destination $modules -Recurse -Force
# Get-ChildItem -LiteralPath $modules -Recurse -File | Unblock-File
}
