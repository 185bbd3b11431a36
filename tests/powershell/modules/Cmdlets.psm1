# The organization's own cmdlets, online and on-premises. The collection is the file "stored"; "behavior.json" says what
# goes wrong. Errors are written, not thrown, as the real cmdlets' are: the caller decides whether they end anything.
. (Join-Path $env:SSTWIZARD_TEST_SOURCE 'state.ps1')
if ((Split-Path -Leaf $PSCommandPath) -match 'tmpEXO_(\d+)') { $script:connection = [int]$Matches[1] }
$script:MAX_SIZE = 70000

function Get-Stored {
    $tenant = Get-Tenant
    Join-Path $(if ($tenant) { $tenant } else { $env:SSTWIZARD_TEST_EXCHANGE }) 'stored'
}

# The certificates of an .sst: elements of identifier, encoding and length, four bytes each, then the value.
function Get-Certificates([byte[]]$sst) {
    if ($sst.Length -lt 20 -or [BitConverter]::ToInt64($sst, 0) -ne 0x5452454300000000) { throw 'no .sst' }
    for ($at = 8; $at + 12 -le $sst.Length; $at += 12 + $size) {
        $id = [BitConverter]::ToInt32($sst, $at)
        $size = [BitConverter]::ToInt32($sst, $at + 8)
        if ($id -eq 0) { return }
        $value = New-Object byte[] $size
        [Array]::Copy($sst, $at + 12, $value, 0, $size)
        if ($id -eq 32) { New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 (, $value) }
    }
    throw 'no end'
}

# Another administrator's upload: after so many calls of a cmdlet, another collection is there.
function Invoke-SecondAdmin([string]$after) {
    $second = (Get-Behavior).second_admin
    if (-not $second -or $second.after -ne $after) { return }
    $calls = @(Get-Content -LiteralPath (Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'calls') | ConvertFrom-Json)
    if (@($calls | Where-Object { $_.name -eq $after }).Count -ne $second.calls) { return }
    Copy-Item -LiteralPath (Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'second') -Destination (Get-Stored)
}

# Reads that are lost on their way, right after an upload.
function Test-Lost([int]$reads) {
    $names = @(Get-Content -LiteralPath (Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'calls') | ConvertFrom-Json | ForEach-Object { $_.name })
    $upload = [Array]::IndexOf($names, 'Set-SmimeConfig')
    $upload -ge 0 -and @($names[$upload..($names.Count - 1)] | Where-Object { $_ -eq 'Get-SmimeConfig' }).Count -le $reads
}

function Get-AcceptedDomain {
    [CmdletBinding()]
    param([string]$Identity)
    Add-Call 'Get-AcceptedDomain' $PSBoundParameters
    Wait-Long 'Get-AcceptedDomain'
    Write-Chat
    if ('Get-AcceptedDomain' -in @((Get-Behavior).no_answer)) { Write-Error 'The operation has timed out.'; return }
    [pscustomobject]@{ Name = 'contoso.com'; DomainName = 'contoso.com'; DomainType = 'Authoritative'; Default = $false }
    $domain = (Get-Behavior).domain
    [pscustomobject]@{ Name = $domain; DomainName = $domain; DomainType = 'Authoritative'; Default = $true }
}

function Get-SmimeConfig {
    [CmdletBinding()]
    param([string]$Identity)
    Add-Call 'Get-SmimeConfig' $PSBoundParameters
    Wait-Long 'Get-SmimeConfig'
    Write-Chat
    $behavior = Get-Behavior
    if ('Get-SmimeConfig' -in @($behavior.no_answer) -or (Test-Lost $behavior.lost_reads)) { Write-Error 'The operation has timed out.'; return }
    if ('silent Get-SmimeConfig' -in @($behavior.no_answer)) { return }
    $stored = $null
    if (Test-Path -LiteralPath (Get-Stored)) { $stored = [System.IO.File]::ReadAllBytes((Get-Stored)) }
    if ($stored -and $behavior.returns -eq 'base64') { $stored = [Convert]::ToBase64String($stored) }
    if ($stored -and $behavior.returns -eq 'lines') { $stored = [Convert]::ToBase64String($stored, 'InsertLineBreaks') }
    if ($stored -and $behavior.returns -eq 'objects') { $stored = [object[]]$stored }
    if ($stored -and $behavior.returns -eq 'garbage') { $stored = 'System.Byte[]' }
    if ($behavior.returns -eq 'nothing') { return [pscustomobject]@{ Name = 'Smime Configuration' } }
    [pscustomobject]@{ Name = 'Smime Configuration'; SMIMECertificateIssuingCA = $stored
        SMIMECertificatesExpiryDate = $null; OWAIncludeCertificateChainWithoutRootCertificate = $false }
    Invoke-SecondAdmin 'Get-SmimeConfig'
}

function Set-SmimeConfig {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    param([byte[]]$SMIMECertificateIssuingCA)
    Add-Call 'Set-SmimeConfig' @{ Length = @($SMIMECertificateIssuingCA).Count }
    if (-not $PSCmdlet.ShouldProcess('Smime Configuration')) { return }
    $behavior = Get-Behavior
    if ($behavior.set_error) { Write-Error $behavior.set_error; return }
    if ($SMIMECertificateIssuingCA.Length -gt $script:MAX_SIZE) {
        Write-Error "The value of property SMIMECertificateIssuingCA is too large: $($SMIMECertificateIssuingCA.Length) bytes."
        return
    }
    try { $certificates = @(Get-Certificates $SMIMECertificateIssuingCA) } catch {
        Write-Error 'SMIMECertificateIssuingCA has wrong format'
        return
    }
    $expired = @($certificates | Where-Object { $_.NotAfter -lt [DateTime]::Now } | ForEach-Object { $_.Thumbprint })
    if ($expired) {
        Write-Error "Some certificates have expired: $($expired -join ', '). Remove them and try again."
        return
    }
    Wait-Long 'Set-SmimeConfig'
    [System.IO.File]::WriteAllBytes((Get-Stored), $SMIMECertificateIssuingCA)
    if ($behavior.late_error) { Write-Error $behavior.late_error; return }
    Invoke-SecondAdmin 'Set-SmimeConfig'
}

Export-ModuleMember -Function 'Get-AcceptedDomain', 'Get-SmimeConfig', 'Set-SmimeConfig'
