#Requires -Version 4.0
# Written by SST Wizard. Uploads a collection of certificates with which Exchange trusts S/MIME
# mail: checks the file, shows your organisation and what would change, saves what is there, and
# asks before it changes anything. It stops at the first error.
# Start it in the Exchange Management Shell by its full path in single quotation marks, after an
# ampersand. If Windows says that scripts are disabled or not signed, run Unblock-File with its
# path, then: Set-ExecutionPolicy RemoteSigned -Scope Process
$ErrorActionPreference = 'Stop'
function Read-Collection([byte[]]$sst) {
    for ($at = 8; $at + 12 -lt $sst.Length; $at += 12 + $size) {
        $id = [BitConverter]::ToInt32($sst, $at)
        $size = [BitConverter]::ToInt32($sst, $at + 8)
        if ($id -eq 0 -or $size -le 0) { break }
        if ($id -ne 32) { continue }
        $der = [byte[]]$sst[($at + 12)..($at + 11 + $size)]
        $hash = [System.Security.Cryptography.SHA1]::Create().ComputeHash($der)
        $until = '?'
        $subject = '(cannot be read)'
        try {
            $read = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList (, $der)
            $until = $read.NotAfter.ToString('yyyy-MM-dd')
            $subject = $read.Subject -replace '\p{C}', '?'
        } catch { }
        [pscustomobject]@{ Thumbprint = [BitConverter]::ToString($hash) -replace '-', ''; Until = $until; Subject = $subject }
    }
}

# 1. Check the file
# Finds the collection, beside this script first, and makes sure that it arrived unharmed.
$file = [System.IO.Path]::Combine($PSScriptRoot, 'trusted-cas.sst')
if (-not (Test-Path -LiteralPath $file -PathType Leaf)) { $file = 'C:\S-MIME\o’’hara''s [new]\trusted-cas.sst' }
if (-not (Test-Path -LiteralPath $file -PathType Leaf)) { throw "There is no file $file." }
$folder = [System.IO.Path]::GetDirectoryName($file)
if ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -ne 'ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB') { throw "$file is not the file that SST Wizard wrote. Nothing was uploaded." }

# 2. Open the Exchange Management Shell
# On an Exchange server (2013 SP1 or later), open the Exchange Management Shell from the Start menu.
# The command shows whether it is that window.
Get-ExchangeServer | Format-Table 'Name', 'AdminDisplayVersion'

# 3. Make sure that it is your organisation
# Shows whose Exchange this window works on. Go on only if the name and the domains are those of
# your organisation.
Get-OrganizationConfig | Format-List Name
Get-AcceptedDomain | Format-Table 'DomainName', 'Default'

# 4. Back up the present collection
# An upload is known to replace the whole collection, so the present one is saved beside the file
# first.
$config = $null
$config = Get-SmimeConfig
$tenant = (Get-AcceptedDomain | Where-Object { $_.Default }).DomainName
$backup = [System.IO.Path]::Combine($folder, 'smime-backup ') + $tenant + (Get-Date -Format ' yyyy-MM-dd HHmmss') + '.sst'
if (-not $config) { throw 'Exchange did not answer. Nothing was saved.' } elseif (-not $config.SMIMECertificateIssuingCA) { 'Nothing to save: there is no collection yet.' } else { [System.IO.File]::WriteAllBytes($backup, [byte[]]$config.SMIMECertificateIssuingCA); "Saved: $backup" }

# 5. See what would change, and agree
# An upload is known to replace the whole collection: shows what would be added, kept and removed.
# Nothing has been changed so far.
$new = @(Read-Collection ([System.IO.File]::ReadAllBytes($file)))
$old = @(Read-Collection ([byte[]]$config.SMIMECertificateIssuingCA))
$added = @($new | Where-Object { $_.Thumbprint -notin $old.Thumbprint })
$kept = @($new | Where-Object { $_.Thumbprint -in $old.Thumbprint })
$removed = @($old | Where-Object { $_.Thumbprint -notin $new.Thumbprint })
Write-Host "Added: $($added.Count)"
foreach ($each in $added) { Write-Host "  + $($each.Thumbprint)  $($each.Until)  $($each.Subject)" }
Write-Host "Kept: $($kept.Count)"
foreach ($each in $kept) { Write-Host "  = $($each.Thumbprint)  $($each.Until)  $($each.Subject)" }
Write-Host "Removed: $($removed.Count)"
foreach ($each in $removed) { Write-Host "  - $($each.Thumbprint)  $($each.Until)  $($each.Subject)" }
$answer = Read-Host 'Upload this to the organisation shown above? Type yes; anything else stops'
if ($answer -ne 'yes') { 'You did not say yes: nothing was uploaded.'; return }

# 6. Upload the new collection
# Makes sure that the file arrived unharmed, then uploads it.
$sha256 = 'ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB'
if ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -eq $sha256) { Set-SmimeConfig -SMIMECertificateIssuingCA ([System.IO.File]::ReadAllBytes($file)) } else { throw 'This is not the file that SST Wizard wrote. Nothing was uploaded.' }

# 7. Read back and compare
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

# 8. Synchronise the directory (only in a hybrid organisation)
# The collection is not synchronised: upload it to Exchange Online as well. What this publishes, on
# the Microsoft Entra Connect server, are users' certificates; they go out every 30 minutes anyway.
# Older guides name DirSyncConfigShell and Start-OnlineCoexistenceSync: both are retired.
# Start-ADSyncSyncCycle -PolicyType Delta

# 9. Roll back (only if the upload made things worse)
# Puts back your organisation's newest backup beside the file, after asking; connect again first if
# you have disconnected.
# $folder = Read-Host 'Full path of the folder with the backup'
# $tenant = $null
# $tenant = (Get-AcceptedDomain | Where-Object { $_.Default }).DomainName
# $backup = Get-ChildItem -LiteralPath $folder -Filter "smime-backup $tenant *.sst" | Sort-Object Name | Select-Object -Last 1
# if ($tenant -and $backup) { "Putting back: $($backup.FullName)"; Set-SmimeConfig -SMIMECertificateIssuingCA ([System.IO.File]::ReadAllBytes($backup.FullName)) -Confirm } else { throw 'There is no backup to put back, or no connection. Nothing was changed.' }
