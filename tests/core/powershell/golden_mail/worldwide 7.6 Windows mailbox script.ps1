#Requires -Version 7.6
# Created by SST Wizard. Saves the signed mail of one mailbox as .eml files, with Microsoft Graph,
# to a folder that only you can open. It reads, and changes nothing in the mailbox. It stops at the
# first error, and skips what is already saved when it is started again.
# Start it in an open PowerShell window by its full path in single quotation marks, after an
# ampersand. If Windows says that scripts are disabled or not signed, run Unblock-File with its
# path, then: Set-ExecutionPolicy RemoteSigned -Scope Process
$ErrorActionPreference = 'Stop'

# 1. Create the folder for the mail
# The files hold whole messages, so only you may be able to open their folder. Delete it after the
# survey.
$folder = 'C:\S-MIME\o’’hara''s [new]\mail'
function Test-Private($sddl, $sid) {
    # Each entry: type;flags;rights;object;inherited object;trustee. One that denies opens nothing.
    $entries = [regex]::Matches($sddl, '\(([^;()]*);[^;()]*;[^;()]*;[^;()]*;[^;()]*;([^;()]*)')
    $trustees = @($entries | Where-Object { $_.Groups[1].Value -notin 'D', 'OD', 'XD' } | ForEach-Object {
        $_.Groups[2].Value
    })
    $known = $sid, 'SY', 'BA', 'LA', 'S-1-5-18', 'S-1-5-32-544'
    return $trustees.Count -and -not @($trustees | Where-Object { $_ -notin $known })
}
$private = $false
$private = & {
    $ErrorActionPreference = 'Stop'
    try {
        $system = Join-Path -Path $env:SystemRoot -ChildPath 'System32'
        $named = & (Join-Path -Path $system -ChildPath 'whoami.exe') /user /fo csv /nh
        $sid = ($named | ConvertFrom-Csv -Header 'Name', 'Sid').Sid
        if (-not (Test-Path -LiteralPath $folder)) {
            $null = New-Item -ItemType Directory -Path $folder -ErrorAction Stop
            $null = & (Join-Path -Path $system -ChildPath 'icacls.exe') $folder /inheritance:r /grant:r "*${sid}:(OI)(CI)F"
        }
        Test-Private (Get-Acl -LiteralPath $folder -ErrorAction Stop).Sddl $sid
    } catch {
        throw "The folder for the mail could not be made, or others than you can open it: ${folder}: $_"
    }
}
if ($private) { "Folder: $folder" } else { throw "The folder for the mail could not be made, or others than you can open it: $folder" }

# 2. Prepare PowerShell for Microsoft Graph
# Prepares what the next steps use. If Microsoft Graph's module for signing in is missing, you are
# asked whether to install it, for you alone; no administrator rights are needed. If you are asked
# about NuGet or an untrusted repository, answer Y.
function Get-Status($failed) {
    # An error carries the response, unless there was none, or the module has repeated the request in vain.
    $status = 0
    try { $status = [int]$failed.Exception.Response.StatusCode } catch { }
    if ($status -eq 0 -and "$failed $($failed.Exception.Message)" -match 'TooManyRequests|ServiceUnavailable|GatewayTimeout|Too many retries') { return 429 }
    return $status
}
function Get-Wait($failed, $try) {
    try { $asked = [int]$failed.Exception.Response.Headers.RetryAfter.Delta.TotalSeconds } catch { $asked = 0 }
    if ($asked -gt 0) { return $asked }
    return 10 * $try
}
function Invoke-Graph($request) {
    # Identifiers that stay when a message is moved into another folder.
    $headers = @{ Prefer = 'IdType="ImmutableId"' }
    for ($try = 1; ; $try++) {
        $failed = $null
        try {
            return Invoke-MgGraphRequest @request -Method GET -Headers $headers -ErrorAction Stop
        } catch {
            $failed = $_
        }
        $status = Get-Status $failed
        if ($status -eq 404) { return }
        if ($status -eq 403) { throw "The mailbox was not found, or this account may not read it: $failed" }
        if ($status -notin 429, 503, 504) { throw "Microsoft Graph did not hand over the mail. Each message that was saved is whole. $failed" }
        $seconds = Get-Wait $failed $try
        if ($try -ge 5 -or $seconds -gt 600) { throw 'Microsoft Graph still asks to wait, so this stops. Each message that was saved is whole.' }
        Write-Host "Microsoft Graph asks to wait: going on in $seconds s."
        Start-Sleep -Seconds $seconds
    }
}
function Find-SignedMail($from) {
    $next = $from
    while ($next) {
        $page = Invoke-Graph @{ Uri = $next; OutputType = 'Hashtable' }
        if ($null -eq $page) { throw "The mailbox was not found, or this account may not read it: $($from.Split('?')[0])" }
        foreach ($each in $page['value']) { $each['id'] }
        $next = $page['@odata.nextLink']
    }
}
function Save-SignedMail($id, $mails, $folder, $aside) {
    try {
        Set-Content -LiteralPath $aside -Value $id -NoNewline -Encoding Ascii -ErrorAction Stop
        $name = (Get-FileHash -LiteralPath $aside -Algorithm SHA256 -ErrorAction Stop).Hash.Substring(0, 40) + '.eml'
        if (Test-Path -LiteralPath (Join-Path -Path $folder -ChildPath $name)) { return 'skipped' }
        Remove-Item -LiteralPath $aside -ErrorAction Stop
    } catch {
        throw "A file could not be written into the folder. Each file that was saved before is whole. ${folder}: $_"
    }
    $null = Invoke-Graph @{ Uri = "$mails/$([uri]::EscapeDataString($id))/`$value"; OutputFilePath = $aside }
    if (-not (Test-Path -LiteralPath $aside)) { return 'gone' }
    if ((Get-Item -LiteralPath $aside).Length -eq 0) { throw "Microsoft Graph did not hand over the mail. Each message that was saved is whole. An empty file came." }
    try {
        Rename-Item -LiteralPath $aside -NewName $name -ErrorAction Stop
    } catch {
        throw "A file could not be written into the folder. Each file that was saved before is whole. ${folder}: $_"
    }
    return 'saved'
}
function Find-GraphModule {
    $loaded = Get-Module -Name Microsoft.Graph.Authentication | Where-Object { $_.Version -ge '2.0.0' } | Select-Object -First 1
    if ($loaded) { return $loaded }
    $there = @(Get-Module -ListAvailable -Name Microsoft.Graph.Authentication | Where-Object { $_.Version -ge '2.0.0' })
    $there | Sort-Object Version | Select-Object -Last 1
}
function Install-GraphModule {
    Write-Host 'Microsoft''s module Microsoft.Graph.Authentication (2.0.0 or newer) is not installed.'
    $answer = Read-Host 'Install it from the PowerShell Gallery, for you alone? Type yes; anything else stops'
    if ($answer -ne 'yes') { throw 'Without a yes, Microsoft Graph''s module was not installed.' }
    Install-Module -Name Microsoft.Graph.Authentication -Scope CurrentUser -ErrorAction Stop
}
& {
    $ErrorActionPreference = 'Stop'
    $module = Find-GraphModule
    if (-not $module) {
        Install-GraphModule
        $module = Find-GraphModule
    }
    if (-not $module) { throw "Microsoft.Graph.Authentication is not installed, or too old. Needed: 2.0.0 or newer" }
    Import-Module -ModuleInfo $module -ErrorAction Stop
    Write-Host "Module: Microsoft.Graph.Authentication $($module.Version)"
}

try {

# 3. Sign in to the mailbox
# A sign-in window opens: sign in as the mailbox's owner, or as somebody who may open it. It asks
# whether mail may be read; nothing can be changed with that. Your organization may ask for an
# administrator's approval once.
$signedIn = $false
$signedIn = & {
    $ErrorActionPreference = 'Stop'
    if (Get-MgContext -ErrorAction Stop) { throw 'This window is signed in to Microsoft Graph already. Open a new PowerShell window.' }
    $true
}
& {
    $ErrorActionPreference = 'Stop'
    if (-not $signedIn) { throw "Nobody signed in to Microsoft Graph. Nothing was saved. Look above." }
    $asked = @{ Scopes = 'Mail.Read'; Environment = 'Global'; ContextScope = 'Process' }
    try {
        $null = Connect-MgGraph @asked -NoWelcome -ErrorAction Stop
    } catch {
        if ("$_" -match 'AADSTS(65001|65004|90094|900941)|consent') { throw "Reading mail with Microsoft Graph was not approved. Nothing was saved. $_" }
        throw "Nobody signed in to Microsoft Graph. Nothing was saved. $_"
    }
}

# 4. Confirm the mailbox
# Shows who signed in, and whose mailbox is read.
Get-MgContext -ErrorAction Stop | Format-List 'Account', 'TenantId'
Write-Host 'The mailbox of this account is read.'

# 5. Save the signed mail
# Lists the messages that Outlook treats as S/MIME, in all folders of the mailbox, and saves each as
# a file. Documented by Microsoft; not tested with Microsoft 365. When it stops in the middle, start
# again: what is already saved is skipped.
& {
    $ErrorActionPreference = 'Stop'
    if (-not $signedIn) { throw "Nobody signed in to Microsoft Graph. Nothing was saved. Look above." }
    if (-not $private) { throw "The folder for the mail could not be made, or others than you can open it: Look above." }
    $aside = Join-Path -Path $folder -ChildPath "$PID.sstwizard-part"
    try {
        # What a window left behind that was closed in the middle.
        Get-ChildItem -LiteralPath $folder -Filter '*.sstwizard-part' -ErrorAction Stop | Remove-Item -ErrorAction Ignore
        Write-Host 'Looking for signed mail. This may take a while.'
        $ids = @(Find-SignedMail 'v1.0/me/messages?$filter=singleValueExtendedProperties/any(ep:ep/id eq ''String 0x001A'' and startswith(ep/value,''IPM.Note.SMIME''))&$select=id&$top=100')
        $counts = @{ saved = 0; skipped = 0; gone = 0 }
        $all = $ids.Count
        $done = 0
        foreach ($id in $ids) {
            $counts[(Save-SignedMail $id 'v1.0/me/messages' $folder $aside)]++
            $done++
            if ($done % 10 -eq 0) {
                Write-Progress -Activity 'Signed mail' -Status "$done of $all" -PercentComplete (100 * $done / $all)
            }
            if ($done % 100 -eq 0) { Write-Host "$done of $all" }
        }
        Write-Host "Folder: $folder"
        $were = "$($counts.saved) saved, $($counts.skipped) there already, $($counts.gone) deleted since"
        "Finished: $all found, $were."
    } finally {
        Write-Progress -Activity 'Signed mail' -Completed
        Remove-Item -LiteralPath $aside -ErrorAction Ignore
    }
}

} finally {

# 6. Sign out of the mailbox
# Signs this window out, so that nothing pasted into it later reads the mailbox. Run this step even
# if an earlier one failed.
try {
    if ($signedIn -and (Get-MgContext -ErrorAction Stop)) { $null = Disconnect-MgGraph -ErrorAction Stop }
} catch {
    # A warning, so that what stopped the steps is still said.
    Write-Warning "Signing out of Microsoft Graph failed. Close this window to end the session. $_"
}
}
