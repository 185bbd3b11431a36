& {
$ErrorActionPreference = 'Stop'
#
# 1. Open the Exchange Management Shell
# On an Exchange server (2013 SP1 or later), open the Exchange Management Shell from the Start menu.
# The command shows whether it is that window.
Get-ExchangeServer | Format-Table 'Name', 'AdminDisplayVersion'
#
# 2. Make sure that it is your organisation
# Shows whose Exchange this window works on. Go on only if the name and the domains are those of
# your organisation.
Get-OrganizationConfig | Format-List Name
Get-AcceptedDomain | Format-Table 'DomainName', 'Default'
$null = Read-Host 'Is this your organisation? Enter goes on, Ctrl+C stops'
#
# 3. Back up the present collection
# An upload is known to replace the whole collection, so the present one is saved beside the file
# first.
$config = $null
$config = Get-SmimeConfig
$tenant = (Get-AcceptedDomain | Where-Object { $_.Default }).DomainName
$backup = 'C:\S-MIME\o’’hara''s [new]\smime-backup ' + $tenant + (Get-Date -Format ' yyyy-MM-dd HHmmss') + '.sst'
if (-not $config) { throw 'Exchange did not answer. Nothing was saved.' } elseif (-not $config.SMIMECertificateIssuingCA) { 'Nothing to save: there is no collection yet.' } else { [System.IO.File]::WriteAllBytes($backup, [byte[]]$config.SMIMECertificateIssuingCA); "Saved: $backup" }
#
# 4. Upload the new collection
# Makes sure that the file arrived unharmed, then uploads it.
$file = 'C:\S-MIME\o’’hara''s [new]\trusted-cas.sst'
$sha256 = 'ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB'
if ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -eq $sha256) { Set-SmimeConfig -SMIMECertificateIssuingCA ([System.IO.File]::ReadAllBytes($file)) } else { throw 'This is not the file that SST Wizard wrote. Nothing was uploaded.' }
#
# 5. Read back and compare
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
# 6. Test it
# Microsoft names no time after which mail programs use a new collection. If a message is not
# trusted yet, wait, sign out and in, and try again before you change anything. Classic Outlook
# proves nothing: it uses the certificate store of the computer, not this collection.
#
# 7. Roll back (only if the upload made things worse)
# Puts back your organisation's newest backup beside the file, after asking; connect again first if
# you have disconnected.
# $tenant = $null
# $tenant = (Get-AcceptedDomain | Where-Object { $_.Default }).DomainName
# $backup = Get-ChildItem -LiteralPath 'C:\S-MIME\o’’hara''s [new]\' -Filter "smime-backup $tenant *.sst" | Sort-Object Name | Select-Object -Last 1
# if ($tenant -and $backup) { "Putting back: $($backup.FullName)"; Set-SmimeConfig -SMIMECertificateIssuingCA ([System.IO.File]::ReadAllBytes($backup.FullName)) -Confirm } else { throw 'There is no backup to put back, or no connection. Nothing was changed.' }
#
# 8. Synchronise the directory (only in a hybrid organisation)
# The collection is not synchronised: upload it to Exchange Online as well. What this publishes, on
# the Microsoft Entra Connect server, are users' certificates; they go out every 30 minutes anyway.
# Older guides name DirSyncConfigShell and Start-OnlineCoexistenceSync: both are retired.
# Start-ADSyncSyncCycle -PolicyType Delta
}
