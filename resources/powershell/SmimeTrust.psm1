# What the scripts beside this module share. All of it works in Windows PowerShell 5.1 and in PowerShell 7, in every
# culture, and in constrained language mode, where only core types may be used: [Convert], [BitConverter],
# [System.IO.File] and methods of other objects may not.
Set-StrictMode -Version Latest
# A module has the preferences of the window, not those of the script that calls it.
$ErrorActionPreference = 'Stop'
$WhatIfPreference, $ConfirmPreference = $false, 'High'

$backupName = 'smime-backup'
$texts = @{}
$isQuiet = $false # nothing is shown
$followed = $null # the job whose wizard reads receipts
$unheard = $null # why a receipt could not be written
$earlier = $null # the connections that this window had before, as long as it has one of ours
$others = @() # the modules that these connections have brought
$modulePath = '' # PSModulePath as it was, as long as it is another

# --- Jobs, texts, receipts and ends ---

function Import-Text {
    # Has the texts in a language from then on, in English where there are none; -Quiet shows none of them.
    param([string]$Language, [switch]$Quiet)
    $script:isQuiet = $Quiet
    $folder = $PSScriptRoot -replace '([\[\]*?`])', '`$1' # a folder's name is no pattern
    $found = @{ BindingVariable = 'read'; BaseDirectory = $folder; FileName = 'SmimeTrust.psd1'; ErrorAction = 'Stop' }
    try { Import-LocalizedData @found -UICulture $Language } catch { Import-LocalizedData @found -UICulture 'en' }
    $script:texts = $read
}

function Test-Absolute {
    # By its form: Split-Path -IsAbsolute takes \\server\share for a relative path.
    param([Parameter(Mandatory)][string]$Path)
    return $Path -match '^([A-Za-z]:)?[\\/]'
}

function Test-JobValue {
    # Says whether a job has a value, in a form that a script can use.
    param([Parameter(Mandatory)]$Job, [Parameter(Mandatory)][string]$Name)
    if (-not (Get-Member -InputObject $Job -Name $Name)) { return $false }
    $value = $Job.$Name
    if ($Name -eq 'opened') { # thumbprints, or null
        $odd = @($value | Where-Object { $_ -isnot [string] -or $_ -notmatch '^[0-9A-F]{40}$' })
        return $null -eq $value -or ($value -is [array] -and -not $odd)
    }
    if ($Name -in 'avoidsWam', 'offersCode') { return $value -is [bool] }
    if ($value -isnot [string] -or $value -match '\p{Cc}') { return $false }
    if ($Name -eq 'environment') {
        return $value -in '', 'O365USGovGCCHigh', 'O365USGovDoD', 'O365China', 'on-premises'
    }
    return $value -ne '' -or $Name -notin 'file', 'folder'
}

function Read-SmimeTrustJob {
    # Reads the job and loads its texts; stops if a value that is needed can't be used.
    param([Parameter(Mandatory)][string]$Path, [Parameter(Mandatory)][string[]]$Needed)
    Import-Text "$PSUICulture"
    try {
        $Path = Convert-Path -LiteralPath $Path -ErrorAction Stop
        $job = Get-Content -LiteralPath $Path -Raw -Encoding UTF8 -ErrorAction Stop | ConvertFrom-Json
        $optional = @(Get-Member -InputObject $job -Name 'kitReceipt' | ForEach-Object { $_.Name })
        if (Test-JobValue $job 'language') { Import-Text $job.language }
    } catch {
        Stop-SmimeTrust 'NoJob' $Path, $_
    }
    foreach ($name in @('language', 'run', 'sha256', 'receipts') + $Needed + $optional) {
        if (-not (Test-JobValue $job $name)) { Stop-SmimeTrust 'OddJob' $name }
        if ($name -eq 'receipts' -and $job.receipts) { $script:followed = $job }
    }
    # A kit is moved: its file, folder and receipt are named as they lie beside its job.
    foreach ($name in 'file', 'folder', 'kitReceipt') {
        if (-not (Get-Member -InputObject $job -Name $name) -or -not $job.$name) { continue }
        if (-not (Test-Absolute $job.$name)) {
            $job.$name = Join-Path -Path (Split-Path -LiteralPath $Path) -ChildPath $job.$name
        }
    }
    return $job
}

function Write-Screen {
    param([string]$Text, [switch]$IsBad)
    if ($isQuiet) { return }
    $Text = $Text -replace '[\p{C}-[\r\n]]', '?' # a console would obey control characters, whoever has sent them
    if ($IsBad) { Write-Host $Text -ForegroundColor Red } else { Write-Host $Text }
}

function Write-Line {
    # Shows a text of the table, with its values.
    param([Parameter(Mandatory)][string]$Name, [object[]]$Values = @())
    Write-Screen ($texts[$Name] -f $Values)
}

function Stop-SmimeTrust {
    # Stops the script with a named error; the name before the comma of the error's identifier becomes the exit.
    param([Parameter(Mandatory)][string]$End, [object[]]$Values = @())
    $message = "$($texts[$End] -f $Values) (SmimeTrust.$End)"
    Write-Error -Message $message -ErrorId "SmimeTrust.$End" -ErrorAction Stop
}

function Write-Receipt {
    # Tells the wizard that started the script how far it is. A receipt that can't be written is ignored, unless
    # -MustBeHeard is given.
    param([Parameter(Mandatory)][string]$Step, [hashtable]$More = @{}, [switch]$MustBeHeard)
    if (-not $followed) { return }
    $receipt = @{ run = $followed.run; sha256 = $followed.sha256; step = $Step; process = $PID } + $More
    try {
        $path = Join-Path -Path $followed.receipts -ChildPath "$Step.json"
        Save-File -Path $path -Content (ConvertTo-Json -InputObject $receipt -Depth 3)
    } catch {
        if ($MustBeHeard) { Stop-SmimeTrust 'NotHeard' $_ }
        $script:unheard = $_
    }
}

function Remove-KitReceipt {
    # What an earlier start of a kit has told is no longer so, or will be no longer.
    param([Parameter(Mandatory)]$Job)
    if (-not (Get-Member -InputObject $Job -Name 'kitReceipt') -or -not $Job.kitReceipt) { return }
    try {
        if (Test-Path -LiteralPath $Job.kitReceipt -PathType Leaf) {
            Remove-Item -LiteralPath $Job.kitReceipt -Force -ErrorAction Stop
        }
    } catch {
        Write-Line 'NotFollowed' $_
    }
}

function Write-KitReceipt {
    # Has a kit tell the wizard that has made it what Exchange has now. It is taken back there; nothing waits for it.
    param([Parameter(Mandatory)]$Job, [Parameter(Mandatory)][string]$Domain, [Parameter(Mandatory)][string[]]$Stored)
    if (-not (Get-Member -InputObject $Job -Name 'kitReceipt') -or -not $Job.kitReceipt) { return }
    $ended = (Get-Date).ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ', [cultureinfo]::InvariantCulture)
    $receipt = @{ sha256 = $Job.sha256; organization = $Domain; stored = $Stored; ended = $ended }
    try {
        Save-File -Path $Job.kitReceipt -Content (ConvertTo-Json -InputObject $receipt -Depth 3)
        Write-Line 'TakeBack' $Job.kitReceipt
    } catch {
        Write-Line 'NotFollowed' $_
    }
}

function Write-Failure {
    # Shows and tells the error that has stopped a script: one of its named errors, or any other error.
    param([Parameter(Mandatory)]$Failure)
    Write-Screen "$Failure" -IsBad
    $end = if ($Failure.FullyQualifiedErrorId -match '^SmimeTrust\.(\w+)') { $Matches[1] } else { '' }
    Write-Receipt 'failed' @{ end = $end; message = "$Failure" }
}

function Complete-Run {
    # Says what isn't known, and signs out. This is run after Ctrl+C as well, which may come again while it runs.
    param([Parameter(Mandatory)][int]$Code, [bool]$IsSignedOut = $true)
    if ($Code -eq 3) { Write-Line 'NotKnown' }
    Disconnect-Exchange
    if ($modulePath) { $env:PSModulePath = $modulePath }
    Write-Receipt 'ended' @{ code = $Code; signedOut = $IsSignedOut -and $null -eq $earlier }
    if ($followed -and $Code -eq 0) { Write-Line 'MayClose' }
    if ($unheard) { Write-Line 'NotFollowed' $unheard }
}

# --- Files, bytes and certificates ---

function Save-File {
    # Saves a text or bytes as a new file, whole or not at all: Set-Content reports no error when the disk is full, so
    # they are written under another name and read back before the file is renamed. With -Stamp, the name gets the
    # first eight digits of the file's SHA-256, and the path is returned.
    param([Parameter(Mandatory)][string]$Path, [Parameter(Mandatory)]$Content, [switch]$Stamp)
    $aside = "$Path.part"
    $name = $Path -replace '^.*[\\/]'
    try {
        if ($Content -is [string]) {
            Set-Content -LiteralPath $aside -Value $Content -NoNewline -Encoding UTF8 -ErrorAction Stop
            $written = Get-Content -LiteralPath $aside -Raw -Encoding UTF8 -ErrorAction Stop
        } else {
            $how = Get-ByteEncoding
            Set-Content -LiteralPath $aside @how -Value $Content -ErrorAction Stop
            if ($Stamp) { $name = $name -replace '(?=\.\w+$)', " $(Get-Digits $aside)" }
            $written = Read-Bytes $aside
        }
        # Half a surrogate pair, which a file name may contain, is written as U+FFFD.
        $halves = '[\p{Cs}\uFFFD]'
        if (("$written" -replace $halves) -cne ("$Content" -replace $halves)) { throw $texts.NotWhole }
        Rename-Item -LiteralPath $aside -NewName $name -ErrorAction Stop
        if ($Stamp) { Join-Path -Path (Split-Path -LiteralPath $Path) -ChildPath $name }
    } catch {
        Remove-Item -LiteralPath $aside -ErrorAction Ignore
        throw
    }
}

function Read-Bytes {
    param([Parameter(Mandatory)][string]$Path)
    $how = Get-ByteEncoding
    $bytes = Get-Content -LiteralPath $Path @how -ReadCount 0 -ErrorAction Stop
    if ($null -eq $bytes) { $bytes = @() } # an empty file
    return , [byte[]]$bytes
}

function Get-Digits {
    # Returns the first eight digits of a file's SHA-256.
    param([Parameter(Mandatory)][string]$Path)
    return (Get-FileHash -LiteralPath $Path -Algorithm SHA256 -ErrorAction Stop).Hash.Substring(0, 8)
}

function Get-ByteEncoding {
    # [System.IO.File] may not be used in constrained language mode, and the cmdlets name bytes in two ways.
    if ($PSVersionTable.PSVersion.Major -ge 6) { return @{ AsByteStream = $true } }
    return @{ Encoding = 'Byte' }
}

function ConvertFrom-Base64 {
    # [Convert] may not be used in constrained language mode.
    param([Parameter(Mandatory)][AllowEmptyString()][string]$Text)
    if ($ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage') { return , [Convert]::FromBase64String($Text) }
    $digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    $bits = 0
    $held = 0
    $bytes = @(foreach ($each in $Text.ToCharArray()) {
        $digit = $digits.IndexOf($each)
        if ($digit -lt 0) { continue } # a line's end, or what fills the last group
        $held = ($held -band 255) * 64 + $digit
        $bits += 6
        if ($bits -ge 8) {
            $bits -= 8
            ($held -shr $bits) -band 255
        }
    })
    return , [byte[]]$bytes
}

function Read-Certificate {
    # Returns what is shown of a certificate, and its SHA-1; fails where that can't be computed.
    param([Parameter(Mandatory)][byte[]]$Der)
    $read = @{ Thumbprint = ''; Until = '?'; Expired = $false; Subject = '' }
    $culture = [cultureinfo]::CurrentCulture
    try {
        # The date follows the culture, whose calendar and two-digit years can't be read back for certain; use the
        # culture's date if the culture can't be changed.
        try { [cultureinfo]::CurrentCulture = [cultureinfo]::InvariantCulture } catch { $null = $_ }
        $x509 = New-Object System.Security.Cryptography.X509Certificates.X509Certificate -ArgumentList (, $Der)
        $until = [datetime]::Parse($x509.GetExpirationDateString())
        $read.Thumbprint = $x509.GetCertHashString()
        $read.Until = $until.ToString('yyyy-MM-dd', [cultureinfo]::InvariantCulture)
        $read.Expired = $until -lt (Get-Date)
        $read.Subject = $x509.Subject -replace '\p{C}', '?'
    } catch {
        # What can't be decoded has a SHA-1 as well, which constrained language mode can't compute.
        $sha1 = [System.Security.Cryptography.SHA1]::Create().ComputeHash($Der)
        $read.Thumbprint = @($sha1 | ForEach-Object { $_.ToString('X2') }) -join ''
    } finally {
        try { [cultureinfo]::CurrentCulture = $culture } catch { $null = $_ }
    }
    return $read
}

function Read-Store {
    # Returns the certificates of an .sst ([MS-OSHARED] 2.3.9.1), one after the other. Throws if it isn't a store.
    param([Parameter(Mandatory)][AllowEmptyCollection()][byte[]]$Sst)
    if ($Sst.Length -lt 8 -or ($Sst[0..7] -join ' ') -ne '0 0 0 0 67 69 82 84') { Stop-SmimeTrust 'NoStore' }
    $at = 8
    while ($at + 12 -le $Sst.Length) {
        # Each element: identifier (32 is a certificate, 0 the end), encoding and length of four bytes each, the value.
        $id, $null, $size = foreach ($start in $at, ($at + 4), ($at + 8)) {
            $Sst[$start] + 256 * $Sst[$start + 1] + 65536 * $Sst[$start + 2] + 16777216 * $Sst[$start + 3]
        }
        if ($id -eq 0) { return }
        if ($at + 12 + $size -gt $Sst.Length) { break }
        if ($id -eq 32 -and $size -gt 0) { Read-Certificate ([byte[]]$Sst[($at + 12)..($at + 11 + $size)]) }
        $at += 12 + $size
    }
    Stop-SmimeTrust 'NoStore'
}

function Test-Collection {
    # Says whether bytes are an .sst with at least one certificate: nothing else is ever uploaded, or is a backup.
    param([Parameter(Mandatory)][AllowEmptyCollection()][byte[]]$Sst)
    try { return @(Read-Store $Sst).Count -gt 0 } catch { return $false }
}

function Get-Thumbprint {
    param([Parameter(Mandatory)][AllowEmptyCollection()][byte[]]$Sst)
    if ($Sst.Length) { Read-Store $Sst | ForEach-Object { $_.Thumbprint } }
}

function Test-Same {
    param([string[]]$One = @(), [string[]]$Other = @())
    return -not @($One | Where-Object { $_ -notin $Other }) -and -not @($Other | Where-Object { $_ -notin $One })
}

function Show-Certificate {
    param([Parameter(Mandatory)][string]$Title, [Parameter(Mandatory)][string]$Sign, [object[]]$Certificates = @())
    Write-Line $Title $Certificates.Count
    foreach ($each in $Certificates) {
        $expired = if ($each.Expired) { " $($texts.Expired)" } else { '' }
        Write-Screen "  $Sign $($each.Thumbprint)  $($each.Until)$expired  $($each.Subject)"
    }
}

function Show-Change {
    param([AllowEmptyCollection()][byte[]]$Old, [byte[]]$New)
    $was, $will = @(Get-Thumbprint $Old), @(Get-Thumbprint $New)
    $all = @(Read-Store $New)
    Show-Certificate 'Added' '+' @($all | Where-Object { $_.Thumbprint -notin $was })
    Show-Certificate 'Kept' '=' @($all | Where-Object { $_.Thumbprint -in $was })
    $removed = if ($Old.Length) { Read-Store $Old | Where-Object { $_.Thumbprint -notin $will } }
    Show-Certificate 'Removed' '-' @($removed)
}

# --- Exchange ---

function Connect-Exchange {
    # Loads Microsoft's module, and signs in by what Connect-ExchangeOnline is given. On an Exchange server, nothing of
    # this is needed.
    param([string]$Environment, [hashtable]$SignIn = @{})
    $module = ''
    if ($Environment -ne 'on-premises') {
        # 3.2.0 is the first that can end one connection of several, 3.7.2 the first that can sign in without WAM, and
        # 3.9.2 the last that PowerShell 7.4 and 7.5 load. 3.10.1 fixed errors of 3.10.0 with certificates.
        $version = $PSVersionTable.PSVersion
        $first = if ($SignIn['DisableWAM']) { '3.7.2' } else { '3.2.0' }
        $last = if ($version.Major -eq 7 -and $version.Minor -lt 6) { '3.9.2' } else { '' }
        $never = if ($SignIn['AppId']) { '3.10.0' } else { '' }
        $module = Import-MicrosoftModule 'ExchangeOnlineManagement' $first -Last $last -Never $never
        Write-Line 'Module' $module
    } elseif (-not (Get-Command -Name Get-ExchangeServer -ErrorAction Ignore)) {
        Stop-SmimeTrust 'NoExchangeServer'
    }
    Write-Receipt 'module' @{ shell = "$($PSVersionTable.PSVersion)"; module = $module }
    if (-not $module) { return }
    $script:earlier = @(Get-ConnectionInformation -ErrorAction Stop | ForEach-Object { $_.ConnectionId })
    $brought = @(Get-Command -Name 'Get-AcceptedDomain' -All -ErrorAction Ignore)
    $script:others = @($brought | ForEach-Object { $_.ModuleName })
    if ($Environment) { $SignIn.ExchangeEnvironmentName = $Environment }
    try {
        $null = Connect-ExchangeOnline @SignIn -ShowBanner:$false -ErrorAction Stop
    } catch {
        if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') { Stop-SmimeTrust 'Constrained' $_ }
        throw
    }
}

function Import-MicrosoftModule {
    # Loads the newest version of a module of Microsoft's that fits, and returns its name and version; installs it if
    # you agree, in the advised version or a later one. One that is loaded already stays: PowerShell can't load two.
    param([Parameter(Mandatory)][string]$Name, [Parameter(Mandatory)][string]$First, [string]$Last, [string]$Never,
        [string]$Advised = $First)
    $needed = "$Name (>= $Advised)"
    $fits = { $_.Version -ge [version]$First -and (-not $Last -or $_.Version -le [version]$Last) }
    $find = {
        $found = @(Get-Module -Name $Name -ListAvailable | Where-Object $fits | Sort-Object -Property Version)
        if ($found -and $found[-1].Version -eq $Never) { Write-Line 'NotThisVersion' "$Name $Never" }
        $found | Where-Object { $_.Version -ne $Never }
    }
    $isElevated = Test-Elevated
    if ($isElevated) {
        $script:modulePath = $env:PSModulePath
        $env:PSModulePath = Get-ProtectedModulePath
    }
    $module = Get-Module -Name $Name | Where-Object $fits | Select-Object -First 1
    if ($module -and $module.Version -eq $Never) { Stop-SmimeTrust 'NotThisVersion' "$Name $Never" }
    if (-not $module) { $module = & $find | Select-Object -Last 1 }
    if (-not $module) {
        Write-Line 'NotInstalled' $needed
        $question = if ($isElevated) { 'InstallForAll' } else { 'Install' }
        if (-not (Read-Yes $question)) { Stop-SmimeTrust 'NoModule' $needed }
        $how = @{ Repository = 'PSGallery'; Scope = if ($isElevated) { 'AllUsers' } else { 'CurrentUser' } }
        if ($Last) { $how.RequiredVersion = $Last } elseif ($Advised -ne $First) { $how.MinimumVersion = $Advised }
        $isFull = $ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage'
        if ($isFull -and $PSVersionTable.PSVersion.Major -lt 6) {
            # An old Windows begins with an older one.
            [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
        }
        $null = Install-Module -Name $Name @how -ErrorAction Stop
        $module = & $find | Select-Object -Last 1
        if (-not $module) { Stop-SmimeTrust 'NoModule' $needed }
    }
    $null = Import-Module -ModuleInfo $module -Global -ErrorAction Stop
    if ($module.Version -lt [version]$Advised) { Write-Line 'OlderModule' "$Name $($module.Version)", $Advised }
    return "$Name $($module.Version)"
}

function Test-Elevated {
    # Says whether this process runs with an administrator's rights. Constrained language mode has no other way to ask
    # Windows than to read what only administrators may: a key of the account LocalService.
    if ($env:OS -ne 'Windows_NT') { return (& id -u) -eq '0' }
    try {
        $null = Get-Item -LiteralPath 'Registry::HKEY_USERS\S-1-5-19' -ErrorAction Stop
        return $true
    } catch {
        return $false
    }
}

function Get-ProtectedModulePath {
    # Returns PSModulePath without the folders in which programs that lack an administrator's rights could put modules,
    # which would then run with these rights.
    $separator = if ($env:OS -eq 'Windows_NT') { ';' } else { ':' }
    $kept = foreach ($folder in $env:PSModulePath -split $separator | Where-Object { $_ }) {
        # A folder that doesn't exist has the same permissions as its parent, in which it would be created.
        $there = $folder
        while ($there -and -not (Test-Path -LiteralPath $there)) { $there = Split-Path -LiteralPath $there }
        $isOwn = $folder -eq (Join-Path -Path $PSHOME -ChildPath 'Modules')
        if ($isOwn -or ($there -and (Test-Protected $there))) { $folder }
        elseif ($there -eq $folder) { Write-Line 'LeftOut' $folder }
    }
    return $kept -join $separator
}

function Test-Protected {
    # Says whether only administrators may change a folder. Its owner counts as well: the owner can change permissions.
    param([Parameter(Mandatory)][string]$Folder)
    if ($env:OS -eq 'Windows_NT') { return Test-AccessList (Get-Acl -LiteralPath $Folder).Sddl }
    $item = Get-Item -LiteralPath $Folder -Force
    return $item.User -eq (& id -un) -and $item.UnixMode -match '^.{5}-..-'
}

function Test-AccessList {
    # Says whether a security descriptor ([MS-DTYP] 2.5.1) lets everybody but administrators (BA), the system (SY) and
    # Windows' installer read at most.
    param([Parameter(Mandatory)][string]$Sddl)
    $trusted = 'BA', 'SY', 'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464'
    $isListed = $Sddl -match '^O:(?<owner>[^:]+?)(G:[^:]+?)?D:[A-Z]*\('
    if (-not $isListed -or $Matches.owner -notin $trusted) { return $false }
    foreach ($entry in $Sddl -split '\(' | Select-Object -Skip 1) {
        # Types that allow end with A; with the flag IO, an entry is not for the folder, but for what will be in it.
        $type, $flags, $rights, $null, $null, $trustee = ($entry -split '[;)]')[0..5]
        $counts = $type -like '*A' -and $flags -notmatch '^(..)*IO' -and $trustee -notin $trusted
        if ($counts -and $rights -notmatch '^(FR|FX|GR|GX|0x1200(89|a0|a9))+$') { return $false }
    }
    return $true
}

function Connect-ForJob {
    # Signs in as a job says.
    param([Parameter(Mandatory)]$Job)
    $how = @{}
    if ($Job.account) { $how.UserPrincipalName = $Job.account }
    if ($Job.organization) { $how.DelegatedOrganization = $Job.organization }
    if ($Job.avoidsWam) { $how.DisableWAM = $true }
    Connect-Exchange -Environment $Job.environment -SignIn $how
}

function Get-OwnConnection {
    # Returns the connections that Connect-Exchange has opened.
    if ($null -eq $earlier) { return }
    Get-ConnectionInformation -ErrorAction Stop | Where-Object { $_.ConnectionId -notin $earlier }
}

function Get-Account {
    # Returns as whom Connect-Exchange has signed in.
    return @(Get-OwnConnection | ForEach-Object { $_.UserPrincipalName }) -join ', '
}

function Disconnect-Exchange {
    # Signs out of what Connect-Exchange has opened, whatever happened; other connections of the window stay.
    try {
        foreach ($each in @(Get-OwnConnection)) {
            $null = Disconnect-ExchangeOnline -ConnectionId $each.ConnectionId -Confirm:$false -ErrorAction Stop
        }
        # It may return without an error although the connection is still open.
        $left = @(Get-OwnConnection | ForEach-Object { $_.ConnectionId })
        if ($left) { throw ($left -join ', ') }
        $script:earlier = $null
    } catch {
        Write-Screen "$($texts.StillConnected -f $_) (SmimeTrust.StillConnected)" -IsBad
    }
}

function Test-SignedOut {
    # Says whether nothing is left of what Connect-Exchange has opened.
    return $null -eq $earlier
}

function Show-Organization {
    # Shows whose Exchange this is, and returns its default domain; stops where the account lacks the role, and where
    # the organization has no such domain as the one that was asked for.
    param([Parameter(Mandatory)][string[]]$Cmdlets, [string]$Asked)
    # With several connections, a cmdlet that ours lacks would be that of another organization: all are of one module.
    $offered = @(Get-Command -Name (@('Get-AcceptedDomain') + $Cmdlets) -ErrorAction Ignore)
    $own = @($offered | Where-Object { $_.Name -eq 'Get-AcceptedDomain' } | ForEach-Object { $_.ModuleName })
    if ($own -and $own[0] -in $others) { Stop-SmimeTrust 'NoRole' 'Get-AcceptedDomain' }
    $ours = @($offered | Where-Object { $_.ModuleName -in $own } | ForEach-Object { $_.Name })
    $lacking = @($Cmdlets | Where-Object { $_ -notin $ours })
    if ($lacking) { Stop-SmimeTrust 'NoRole' ($lacking -join ', ') }
    if ($null -ne $earlier) { Write-Line 'SignedIn' (Get-Account) }
    $domains = @(Get-AcceptedDomain -ErrorAction Stop)
    $names = @($domains | ForEach-Object { "$($_.DomainName)" })
    $default = @($domains | Where-Object { $_.Default } | ForEach-Object { "$($_.DomainName)" })
    if ($default.Count -ne 1 -or -not $default[0]) { Stop-SmimeTrust 'NoDomain' }
    if ($Asked -and $Asked -notin $names) { Stop-SmimeTrust 'OtherTenant' $Asked, ($names -join ', ') }
    Write-Line 'Organization' $default[0], ($names -join ', ')
    return $default[0]
}

function Get-StoredCollection {
    # Returns the bytes of the collection that Exchange has, none where it has none; stops if that isn't certain.
    param([string]$NoAnswer = 'NoAnswer', [string]$Unreadable = 'Unreadable')
    try {
        $config = Get-SmimeConfig -ErrorAction Stop
    } catch {
        Stop-SmimeTrust $NoAnswer $_
    }
    if ($null -eq $config -or -not (Get-Member -InputObject $config -Name SMIMECertificateIssuingCA)) {
        Stop-SmimeTrust $NoAnswer 'SMIMECertificateIssuingCA'
    }
    $stored = $config.SMIMECertificateIssuingCA
    if ($null -eq $stored) { return , [byte[]]@() }
    try {
        $bytes = if ($stored -is [string]) { ConvertFrom-Base64 $stored } else { [byte[]]$stored }
        if (@($bytes).Count) { $null = @(Read-Store $bytes) }
    } catch {
        Stop-SmimeTrust $Unreadable $_
    }
    return , [byte[]]@($bytes)
}

function Get-StoredAfter {
    # Returns what Exchange has after an upload. It may store, or hand over, some time later, even if the upload failed
    # on its way: it is asked for up to a minute, unless it has refused and still has what it had.
    param([string[]]$Expected, [string[]]$Before, [bool]$IsRefusal)
    foreach ($try in 1..12) {
        if ($try -eq 2) { Write-Line 'ReadingBack' }
        if ($try -gt 1) { Start-Sleep -Seconds 5 }
        try {
            $after = Get-StoredCollection 'NoReadBack' 'NoReadBack'
        } catch {
            if ($try -eq 12) { throw }
            continue
        }
        $has = @(Get-Thumbprint $after)
        if ((Test-Same $has $Expected) -or ($IsRefusal -and (Test-Same $has $Before))) { break }
    }
    return , $after
}

function Test-Refusal {
    # Says whether an error is Exchange's own refusal of a collection. Any other error may be one of the connection:
    # Exchange may still store what it was sent. In every language, Exchange names expired certificates by their
    # thumbprints, and a new organization's cmdlet by its name.
    param($Problem, [Parameter(Mandatory)][string[]]$Uploaded)
    $words = @('Enable-OrganizationCustomization', 'SMIMECertificateIssuingCA.*(wrong format|too large)') + $Uploaded
    return "$Problem" -match ($words -join '|')
}

function Save-Backup {
    # Saves a collection whole or not at all, and returns where. By the digits in its name, damage is seen.
    param([byte[]]$Sst, [Parameter(Mandatory)][string]$Folder, [Parameter(Mandatory)][string]$Domain)
    $now = (Get-Date).ToString('yyyy-MM-dd HHmmss', [cultureinfo]::InvariantCulture)
    $path = Join-Path -Path $Folder -ChildPath "$backupName $Domain $now.sst"
    try { $path = Save-File -Path $path -Content $Sst -Stamp } catch { Stop-SmimeTrust 'NotSaved' $Folder, $_ }
    Write-Line 'Saved' $path
    return $path
}

function Find-Backup {
    # Returns path and bytes of the newest backup of an organization that differs from what is stored. Backups of older
    # versions have no digits in their names.
    param([Parameter(Mandatory)][string]$Folder, [Parameter(Mandatory)][string]$Domain, [byte[]]$Stored)
    $named = "^$backupName $([regex]::Escape($Domain)) 20\d\d-\d\d-\d\d \d{6}( [0-9A-F]{8})?\.sst$"
    $digits = ' ([0-9A-F]{8})\.sst$'
    $files = @(Get-ChildItem -LiteralPath $Folder -File -ErrorAction Stop | Where-Object { $_.Name -match $named })
    foreach ($file in @($files | Sort-Object -Property Name -Descending)) {
        try {
            $bytes = Read-Bytes $file.FullName
            $isWhole = $file.Name -notmatch $digits -or $Matches[1] -eq (Get-Digits $file.FullName)
        } catch { continue }
        if (-not $isWhole) {
            Write-Line 'Damaged' $file.FullName
            continue
        }
        if (-not (Test-Collection $bytes)) { continue }
        $now = @(Get-Thumbprint $Stored)
        if (Test-Same @(Get-Thumbprint $bytes) $now) { continue }
        # What can't be decoded is restored only if Exchange has it: the file may be damaged.
        if (@(Read-Store $bytes | Where-Object { $_.Until -eq '?' -and $_.Thumbprint -notin $now })) { continue }
        return @{ Path = $file.FullName; Bytes = $bytes }
    }
    Stop-SmimeTrust 'NoBackup' $Folder
}

function Read-Yes {
    # Asks, and says whether the answer is yes, in English or in the language of the texts. In Spanish and Italian, the
    # accent may be left out.
    param([Parameter(Mandatory)][string]$Question)
    $answer = "$(Read-Host -Prompt ($texts[$Question] -f $texts.Yes))".Trim()
    return $answer -in 'yes', 'si', $texts.Yes
}

function Read-CertificatePassword {
    # Asks for the password of a certificate's file if it needs one, and returns it; stops if nobody can answer.
    param([Parameter(Mandatory)][string]$Path, [switch]$IsUnattended)
    if (-not (Test-Path -LiteralPath $Path -PathType Leaf)) { Stop-SmimeTrust 'NoFile' $Path }
    $file = Convert-Path -LiteralPath $Path
    try {
        # Without a password
        $x509 = New-Object System.Security.Cryptography.X509Certificates.X509Certificate -ArgumentList $file
        $x509.Dispose()
        return
    } catch {
        $why = $_
    }
    # A task that runs whether somebody is signed in or not is in the session of Windows' services.
    $isService = $env:OS -eq 'Windows_NT' -and (Get-Process -Id $PID).SessionId -eq 0
    $password = $null
    if (-not $IsUnattended -and -not $isService) {
        try { $password = Read-Host -Prompt ($texts.Password -f $Path) -AsSecureString } catch { $why = $_ }
    }
    if (-not $password -or -not $password.Length) { Stop-SmimeTrust 'NoPassword' $Path, $why }
    return $password
}
