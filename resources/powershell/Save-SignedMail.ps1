<#
.SYNOPSIS
Saves the signed mail of one mailbox as files, and changes nothing in it.

.DESCRIPTION
Creates a folder that only you can open, signs in to Microsoft Graph, saves each message that Outlook treats as S/MIME
as an .eml file, and signs out, whatever happens. Started again, it saves what is missing. Messages that can't be read
are skipped, and named at the end. The script ends with 0 when it has reached the end of the list, and with 1 when it
stopped before. What it uses of Microsoft Graph is documented, and not tested with Microsoft 365.

.PARAMETER Job
What SST Wizard has written down: the folder to save to, the mailbox and the environment. By default job.json beside
this script.

.LINK
https://learn.microsoft.com/graph/api/user-list-messages
#>
# No [CmdletBinding()]: with it, a script that Ctrl+C stops ends with 0, whatever `exit` says.
param(
    [ValidateNotNullOrEmpty()]
    [string]$Job = (Join-Path -Path $PSScriptRoot -ChildPath 'job.json')
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
# Import-Module would take [x] in a folder's name for a pattern.
Import-Module -Name "$($PSScriptRoot -replace '([\[\]*?`])', '`$1')/SmimeTrust.psm1" -Force

# --- The folder ---

function New-PrivateFolder {
    # Creates the folder for the user alone; stops where anybody else can open it.
    param([Parameter(Mandatory)][string]$Folder)
    try {
        if ($env:OS -eq 'Windows_NT') {
            $system = Join-Path -Path $env:SystemRoot -ChildPath 'System32'
            $named = & (Join-Path -Path $system -ChildPath 'whoami.exe') /user /fo csv /nh
            $user = ($named | ConvertFrom-Csv -Header 'Name', 'Sid').Sid
            if (-not (Test-Path -LiteralPath $Folder -PathType Container)) {
                $null = New-Item -ItemType Directory -Path $Folder
                $right = "*${user}:(OI)(CI)F"
                $null = & (Join-Path -Path $system -ChildPath 'icacls.exe') $Folder /inheritance:r /grant:r $right
            }
            $isPrivate = Test-PrivateSddl (Get-Acl -LiteralPath $Folder).Sddl $user
        } else {
            if (-not (Test-Path -LiteralPath $Folder)) { $null = & '/bin/mkdir' -p -m 700 -- $Folder }
            # -Force shows a name that begins with a dot.
            $isPrivate = (Get-Item -LiteralPath $Folder -Force).UnixMode -match '^d...------'
        }
    } catch {
        Stop-SmimeTrust 'OpenFolder' "${Folder}: $_"
    }
    if (-not $isPrivate) { Stop-SmimeTrust 'OpenFolder' $Folder }
}

function Test-PrivateSddl {
    # Says whether only the user, the system and administrators have a right. Each entry of the list ([MS-DTYP] 2.5.1)
    # is (type;flags;rights;object;inherited object;trustee); one that denies gives nobody a right.
    param([Parameter(Mandatory)][string]$Sddl, [Parameter(Mandatory)][string]$User)
    $entries = [regex]::Matches($Sddl, '\(([^;()]*);[^;()]*;[^;()]*;[^;()]*;[^;()]*;([^;()]*)')
    $allowed = @($entries | Where-Object { $_.Groups[1].Value -notin 'D', 'OD', 'XD' })
    $others = @($allowed | Where-Object {
        $_.Groups[2].Value -notin $User, 'SY', 'BA', 'LA', 'S-1-5-18', 'S-1-5-32-544'
    })
    return $allowed.Count -and -not $others.Count # without a list, everybody has all rights
}

# --- Microsoft Graph ---

function Get-Status {
    # Returns the HTTP status of an error: 0 where nothing was answered, 429 where the module has repeated in vain.
    param([Parameter(Mandatory)]$Failed)
    $status = 0
    try { $status = [int]$Failed.Exception.Response.StatusCode } catch { $null = $_ }
    $inVain = 'TooManyRequests|ServiceUnavailable|GatewayTimeout|Too many retries'
    if ($status -eq 0 -and "$Failed $($Failed.Exception.Message)" -match $inVain) { return 429 }
    return $status
}

function Test-DiskFull {
    # Says whether an error is that of a full disk or of a used-up quota, by the codes of Windows and of Unix.
    param([Parameter(Mandatory)]$Failed)
    $codes = -2147024784, -2147024857, -2147023601, 28, 122
    for ($each = $Failed.Exception; $each; $each = $each.InnerException) {
        if ($each.HResult -in $codes) { return $true }
    }
    return $false
}

function Test-LostConnection {
    # Says whether an error without a status is one of the network.
    param([Parameter(Mandatory)]$Failed)
    if (Test-DiskFull $Failed) { return $false }
    $network = '(HttpRequest|HttpIO|Socket|Web|TaskCanceled|Timeout)Exception'
    for ($each = $Failed.Exception; $each; $each = $each.InnerException) {
        if ("$($each.PSObject.TypeNames)" -match $network) { return $true }
    }
    return $false
}

function Invoke-Graph {
    # Sends a request, and again if Microsoft Graph asks to wait or the connection is lost; returns the status, and the
    # answer or error.
    param([Parameter(Mandatory)][hashtable]$Request)
    $headers = @{ Prefer = 'IdType="ImmutableId"' } # identifiers that stay when a message is moved
    foreach ($try in 1..5) {
        try {
            $answer = Invoke-MgGraphRequest @Request -Method GET -Headers $headers -ErrorAction Stop
            return @{ Status = 200; Answer = $answer }
        } catch {
            $failed = $_
        }
        $status = Get-Status $failed
        $isBusy = $status -in 429, 503, 504
        $isLost = $status -in 408, 502 -or ($status -eq 0 -and (Test-LostConnection $failed))
        if (-not $isBusy -and -not $isLost) { return @{ Status = $status; Answer = $failed } }
        $seconds = 0
        try { $seconds = [int]$failed.Exception.Response.Headers.RetryAfter.Delta.TotalSeconds } catch { $null = $_ }
        if ($seconds -le 0) { $seconds = 10 * $try }
        if ($try -eq 5 -or $seconds -gt 600) {
            if ($isBusy) { Stop-SmimeTrust 'Throttled' }
            return @{ Status = $status; Answer = $failed }
        }
        Write-Line $(if ($isBusy) { 'Waiting' } else { 'Retrying' }) $seconds
        Start-Sleep -Seconds $seconds
    }
}

function Find-SignedMail {
    # Returns the messages whose class (PidTagMessageClass, 0x001A) is one of S/MIME, in all folders of a mailbox.
    param([Parameter(Mandatory)][string]$Messages, [Parameter(Mandatory)][string]$Mailbox)
    $class = "ep/id eq 'String 0x001A' and startswith(ep/value,'IPM.Note.SMIME')"
    $next = "${Messages}?`$filter=singleValueExtendedProperties/any(ep:$class)"
    $next += '&$select=id,receivedDateTime,subject&$top=100'
    $asked = @()
    while ($next -and $next -cnotin $asked) {
        $asked += $next
        $got = Invoke-Graph @{ Uri = $next; OutputType = 'Hashtable' }
        if ($got.Status -eq 403) { Stop-SmimeTrust 'NotAllowed' $Mailbox, $got.Answer }
        if ($got.Status -eq 404) { Stop-SmimeTrust 'NoMailbox' $Mailbox }
        if ($got.Status -ne 200) { Stop-SmimeTrust 'BrokenOff' 'Microsoft Graph', $got.Answer }
        foreach ($each in $got.Answer['value']) { $each }
        $next = $got.Answer['@odata.nextLink']
    }
}

function Save-Message {
    # Saves a message whole or not at all, and says what became of it. Its name is the SHA-256 of its identifier.
    param([string]$Id, [string]$Messages, [string]$Folder, [string]$Aside)
    try {
        Remove-Item -LiteralPath $Aside -ErrorAction Ignore # what is left of a message that can't be read
        Save-File -Path $Aside -Content ([byte[]][char[]]$Id)
        $name = (Get-FileHash -LiteralPath $Aside -Algorithm SHA256).Hash.Substring(0, 40) + '.eml'
        Remove-Item -LiteralPath $Aside
        if (Test-Path -LiteralPath (Join-Path -Path $Folder -ChildPath $name)) { return 'skipped' }
    } catch {
        Stop-SmimeTrust 'NotWritten' $Folder, $_
    }
    $got = Invoke-Graph @{ Uri = "$Messages/$([uri]::EscapeDataString($Id))/`$value"; OutputFilePath = $Aside }
    if ($got.Status -eq 404) { return 'gone' }
    if ($got.Status -in 403, 500) { return 'unreadable' } # 500: it can't be converted to MIME
    if ($got.Status -eq 0 -and (Test-DiskFull $got.Answer)) { Stop-SmimeTrust 'NotWritten' $Folder, $got.Answer }
    if ($got.Status -ne 200) { Stop-SmimeTrust 'BrokenOff' 'Microsoft Graph', $got.Answer }
    if (-not (Test-Path -LiteralPath $Aside) -or (Get-Item -LiteralPath $Aside).Length -eq 0) { return 'unreadable' }
    try {
        Rename-Item -LiteralPath $Aside -NewName $name
    } catch {
        # Another run in this folder has saved it meanwhile.
        if (Test-Path -LiteralPath (Join-Path -Path $Folder -ChildPath $name)) { return 'skipped' }
        Stop-SmimeTrust 'NotWritten' $Folder, $_
    }
    return 'saved'
}

# --- What happens ---

$code = 1
$isOurs = $false
$aside = $null
try {
    $given = Read-SmimeTrustJob -Path $Job -Needed 'folder', 'mailbox', 'environment', 'offersCode'
    if ($args) { Stop-SmimeTrust 'NoParameter' "$args" }
    $environments = @{ '' = 'Global'; O365USGovGCCHigh = 'USGov'; O365USGovDoD = 'USGovDoD'; O365China = 'China' }
    if ($given.environment -notin $environments.Keys) { Stop-SmimeTrust 'OddJob' 'environment' }
    New-PrivateFolder $given.folder

    # The sign-in, for reading alone, known to this process alone
    # 2.0.0 is the first whose Connect-MgGraph has -NoWelcome. Microsoft will restrict how versions before 2.36.1 sign
    # in, and advises 2.37.0 or later (microsoftgraph/msgraph-sdk-powershell issue 3629).
    $module = Import-MicrosoftModule 'Microsoft.Graph.Authentication' '2.0.0' -Advised '2.37.0'
    Write-Line 'Module' $module
    Write-Receipt 'module' @{ shell = "$($PSVersionTable.PSVersion)"; module = $module }
    if (Get-MgContext -ErrorAction Stop) { Stop-SmimeTrust 'AlreadySignedIn' }
    $isOurs = $true
    $how = @{ Environment = $environments[$given.environment]; ContextScope = 'Process'; NoWelcome = $true }
    $how.Scopes = if ($given.mailbox) { 'Mail.Read.Shared' } else { 'Mail.Read' }
    # From 2.34.0 on, the module signs in by Windows' account manager alone, which fails for another user.
    $isManaged = [version]($module -split ' ')[1] -ge [version]'2.34.0'
    if ($given.offersCode -and $isManaged -and (Read-Yes 'OfferCode')) { $how.UseDeviceCode = $true }
    try {
        $null = Connect-MgGraph @how -ErrorAction Stop
    } catch {
        if ("$_" -match 'AADSTS(65001|65004|90094|900941)|consent') { Stop-SmimeTrust 'NoConsent' $_ }
        Stop-SmimeTrust 'NotSignedIn' $_
    }
    $context = Get-MgContext -ErrorAction Stop
    $mailbox = if ($given.mailbox) { $given.mailbox } else { $context.Account }
    Write-Line 'SignedIn' "$($context.Account) ($($context.TenantId))"
    Write-Line 'Mailbox' $mailbox
    Write-Receipt 'tenant' @{ tenant = $context.TenantId; account = $context.Account }

    # The messages
    $aside = Join-Path -Path $given.folder -ChildPath "$PID.sstwizard-part"
    # What a window left behind that was closed in the middle; what another run is saving now stays.
    $others = @(Get-Process | ForEach-Object { "$($_.Id)" } | Where-Object { $_ -ne $PID })
    $left = @(Get-ChildItem -LiteralPath $given.folder -Filter '*.sstwizard-part*')
    $left | Where-Object { $_.Name.Split('.')[0] -notin $others } | Remove-Item -ErrorAction Ignore
    Write-Line 'Asking' 'Microsoft Graph'
    $messages = "v1.0/$(if ($given.mailbox) { "users/$([uri]::EscapeDataString($mailbox))" } else { 'me' })/messages"
    $all = @(Find-SignedMail $messages $mailbox)
    $counts = @{ saved = 0; skipped = 0; gone = 0; unreadable = 0 }
    $unreadable = @()
    $done = 0
    foreach ($each in $all) {
        $what = Save-Message $each['id'] $messages $given.folder $aside
        $counts[$what]++
        # A console would obey control characters.
        if ($what -eq 'unreadable') {
            $unreadable += '{0:u}  {1}' -f $each['receivedDateTime'], ($each['subject'] -replace '\p{C}', '?')
        }
        $done++
        if ($done % 100 -eq 0) { Write-Host "$done / $($all.Count)" }
    }
    if ($counts.gone) { Write-Line 'Gone' $counts.gone }
    if ($unreadable.Count) { Write-Line 'NotRead' $unreadable.Count }
    foreach ($each in $unreadable) { Write-Host "  $each" }
    Write-Line 'Finished' $all.Count, $counts.saved, $counts.skipped, $given.folder
    $code = 0
    Write-Receipt 'saved' @{
        found = $all.Count; saved = $counts.saved; skipped = $counts.skipped; unreadable = $counts.unreadable
    }
} catch {
    Write-Failure $_
} finally {
    if ($aside) { Remove-Item -LiteralPath $aside -ErrorAction Ignore }
    $isSignedOut = $true
    try {
        if ($isOurs -and (Get-MgContext -ErrorAction Stop)) { $null = Disconnect-MgGraph -ErrorAction Stop }
    } catch {
        $isSignedOut = $false
        Write-Line 'StillSignedIn' $_
    }
    try { Complete-Run $code $isSignedOut } finally { exit $code }
}
