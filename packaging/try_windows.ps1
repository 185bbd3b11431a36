<#
.SYNOPSIS
Tries SST Wizard on this Windows, part by part, and says what was seen.

.DESCRIPTION
Runs in Windows PowerShell 5.1 and in PowerShell 7. Each part says "ok", "FAILED", or "skipped" with the reason; what it
can't tell, it says. The exit code is 1 if something failed, else 0. Without -ThrowAway, nothing of this computer is
changed: all files are in a folder below TEMP, which is removed. With it, parts also install and remove the program and
PowerShell, make a user, and set policies, default terminal, contrast and text size; LongPathsEnabled is 0 meanwhile,
as on most computers. They put back what they find if they come to their end: only for a computer that is thrown away
afterwards.

.EXAMPLE
powershell -ExecutionPolicy Bypass -File packaging\try_windows.ps1 -Part commands,long-path
#>
param(
    # The parts to run; by default, all.
    [string[]]$Part = @(),
    # Only list the parts.
    [switch]$List,
    # The sstwizard.exe to try; by default that of the portable zip in Dist, of build\windows, or what is installed.
    [string]$Program = '',
    # The folder with the setup and the portable zip; by default dist beside the folder of this script.
    [string]$Dist = '',
    # This computer is thrown away afterwards; the same as the environment variable SSTWIZARD_THROWAWAY=1.
    [switch]$ThrowAway
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$throwAwayIsSet = $ThrowAway -or $env:SSTWIZARD_THROWAWAY -eq '1'
$checkout = Split-Path -Path $PSScriptRoot -Parent
if (-not $Dist) { $Dist = Join-Path -Path $checkout -ChildPath 'dist' }
$isCore = $PSVersionTable.PSVersion -ge [version]'6.0'
$current, $okCount, $skippedCount, $failed = '', 0, 0, [Collections.Generic.List[string]]@()

# The self-signed CA "SST Wizard Pruefstelle Ae$ss", with umlauts; nobody has its key any more.
$caName = "SST Wizard Pr$([char]0xFC)fstelle $([char]0xC4)`$$([char]0xDF)"
$ca = @'
MIIBkzCCATqgAwIBAgIUXF+HA8IBjI13+8DjuG5PDdfyLJAwCgYIKoZIzj0EAwIwJzElMCMGA1UEAwwcU1NUIFdpemFyZCBQcsO8ZnN0ZWxsZSDD
hCTDnzAgFw0yNjAxMDEwMDAwMDBaGA8yMDk5MDEwMTAwMDAwMFowJzElMCMGA1UEAwwcU1NUIFdpemFyZCBQcsO8ZnN0ZWxsZSDDhCTDnzBZMBMG
ByqGSM49AgEGCCqGSM49AwEHA0IABNUg6swFqJEYaJlTf4k7DLLg2vBOJQEZD2GHpMxvK38dPLAOucSf4pGnOCtv/r7Zb1x8c2rgvmDkTMiQlBtG
XEyjQjBAMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgEGMB0GA1UdDgQWBBS1I/CVqAYaDtpM/Y9Xnz/Ea1srnDAKBggqhkjOPQQDAgNH
ADBEAiBGFNO70bY0lWWhk5w1fzax/8sOTZpCuZcPB9GgH8tDOwIgbN9GIGE893eUmtGUkiry+OID4ubbOBwfI2t7lBL1vFA=
'@

# What a part says.
function Write-Ok([string]$What) { $script:okCount++; Write-Host "  ok       $What" }
function Write-Failed([string]$What) { $failed.Add("${current}: $What"); Write-Host "  FAILED   $What" }
function Write-Skipped([string]$Why) { $script:skippedCount++; Write-Host "  skipped: $Why" }
function Write-Seen([string]$What) { Write-Host "           $What" }
function Assert-Seen([bool]$Holds, [string]$What) { if ($Holds) { Write-Ok $What } else { Write-Failed $What } }

function Invoke-Native([string]$File, [string[]]$Words, [int]$Seconds = 120) {
    # Runs a program and returns Code, Out and Seconds; Code is $null if it was ended. Words hold no quotation mark.
    $start = [Diagnostics.ProcessStartInfo]::new($File, (@($Words | ForEach-Object { "`"$_`"" }) -join ' '))
    $start.UseShellExecute = $false
    $start.RedirectStandardOutput = $start.RedirectStandardError = $true
    if ($start.EnvironmentVariables['PYTHONIOENCODING']) {
        $start.StandardOutputEncoding = $start.StandardErrorEncoding = [Text.Encoding]::UTF8
    }
    $clock = [Diagnostics.Stopwatch]::StartNew()
    $process = [Diagnostics.Process]::Start($start)
    $texts, $code = @($process.StandardOutput.ReadToEndAsync(), $process.StandardError.ReadToEndAsync()), $null
    if ($process.WaitForExit($Seconds * 1000)) { $code = $process.ExitCode } else { $process.Kill() }
    $said = (@($texts | ForEach-Object { if ($_.Wait(5000)) { $_.Result } }) -join '').Trim()
    [pscustomobject]@{ Code = $code; Out = $said; Seconds = [Math]::Round($clock.Elapsed.TotalSeconds, 1) }
}

function Invoke-Wizard([string[]]$Words, [int]$Seconds = 120) { Invoke-Native $Program $Words $Seconds }

function Assert-Code($Result, [int]$Wanted, [string]$What) {
    $told = if ($Result.Code -eq $Wanted) { '' } else { ": $($Result.Out)" }
    Assert-Seen ($Result.Code -eq $Wanted) "$What ends with $($Result.Code), $($Result.Seconds) s$told"
}

function New-Folder([string]$Name) { (New-Item -ItemType Directory -Path (Join-Path $work $Name) -Force).FullName }

function Get-Version {
    # Returns the lines of --version --verbose.
    $result = Invoke-Wizard '--version', '--verbose'
    if ($result.Code) { throw "--version --verbose ended with $($result.Code): $($result.Out)" }
    $result.Out -split '\r?\n'
}

function Get-InstalledEntry {
    foreach ($hive in 'HKLM', 'HKCU') {
        $key = "${hive}:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\SSTWizard"
        if (Test-Path $key) { Get-ItemProperty $key }
    }
}

function Wait-Program([hashtable]$Start, [int]$Seconds = 300) {
    # Starts a program by the shell or as somebody else, and returns its exit code.
    $process = Start-Process @Start -PassThru
    $null = $process.Handle # without it, Windows PowerShell has no exit code later
    if (-not $process.WaitForExit($Seconds * 1000)) { $process.Kill(); throw "$($Start.FilePath) did not end" }
    $process.ExitCode
}

function Assert-Setup([int]$Wanted, [string]$Switches) {
    $code = Wait-Program @{ FilePath = $setup; ArgumentList = "/S $Switches `"/LOG=$work\setup.log`"" }
    Assert-Seen ($code -eq $Wanted) "setup $Switches ends with $code"
}

function Uninstall-Wizard {
    foreach ($entry in @(Get-InstalledEntry)) {
        if ($entry.QuietUninstallString -notmatch '^"([^"]+)" (.+)$') { throw $entry.QuietUninstallString }
        $code = Wait-Program @{ FilePath = $Matches[1]; ArgumentList = $Matches[2] }
        Assert-Seen ($code -eq 0) "the uninstaller ends with $code"
        $left = @(Get-ChildItem $entry.InstallLocation -Force -Name -ErrorAction Ignore |
                Where-Object { $_ -ne 'Uninstall.exe' }) # it stays, as it runs
        $manager = Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Session Manager'
        if ($manager.PSObject.Properties['PendingFileRenameOperations']) {
            $left += $manager.PendingFileRenameOperations | Where-Object { $_ -match 'SST ?Wizard' }
        }
        if (Test-Path $entry.PSPath) { $left += $entry.PSPath }
        Assert-Seen (-not $left) "nothing is left of it: $left"
    }
}

function Set-RegistryValue([string]$Key, [hashtable]$Values) {
    # Sets values, and returns what Restore-RegistryValue takes to put back what was there.
    $there, $before = (Get-Item -LiteralPath $Key -ErrorAction Ignore), @{}
    foreach ($name in $Values.Keys) { $before[$name] = if ($there) { $there.GetValue($name) } }
    if (-not $there) { $null = New-Item -Path $Key -Force }
    foreach ($name in $Values.Keys) { Set-ItemProperty -LiteralPath $Key -Name $name -Value $Values[$name] }
    @{ Key = $Key; Values = $before; IsNew = -not $there }
}

function Restore-RegistryValue([hashtable]$Old) {
    foreach ($name in $Old.Values.Keys) {
        $value = $Old.Values[$name]
        if ($null -ne $value) { Set-ItemProperty -LiteralPath $Old.Key -Name $name -Value $value }
        else { Remove-ItemProperty -LiteralPath $Old.Key -Name $name -ErrorAction Ignore }
    }
    if ($Old.IsNew) { Remove-Item -LiteralPath $Old.Key -Recurse }
}

function Remove-Profile([string]$Sid) {
    # Windows unloads a profile some time after the last process of its user has ended, and removes none before.
    $problem = 'it is still in use'
    foreach ($try in 1..60) {
        $there = @(Get-CimInstance -ClassName Win32_UserProfile -Filter "SID='$Sid'")
        if (-not $there) { return }
        try { if (-not $there[0].Loaded) { $there | Remove-CimInstance } } catch { $problem = $_ }
        Start-Sleep -Seconds 1
    }
    Write-Seen "the profile is left: $problem"
}

# Parts that change nothing.
function Assert-Files([string]$Folder) {
    # Reads the certificate in a folder, makes a collection beside it, replaces that, and checks it.
    $made = "$Folder\made.sst"
    Assert-Code (Invoke-Wizard 'show', "$Folder\ca.cer") 0 "show in a path of $("$Folder\ca.cer".Length) characters"
    Assert-Code (Invoke-Wizard 'make', '-o', $made, "$Folder\ca.cer") 0 'make beside it'
    Assert-Code (Invoke-Wizard 'make', '-o', $made, "$Folder\ca.cer") 0 'make over that'
    Assert-Code (Invoke-Wizard 'check', $made) 0 'check of that'
}

function Test-Commands {
    Assert-Code (Invoke-Wizard '--self-test' 300) 0 '--self-test'
    $version = Invoke-Wizard '--version'
    Assert-Seen ($version.Out -match '^SST Wizard \d') "--version says: $($version.Out)"
    Assert-Files $work
    Assert-Code (Invoke-Wizard 'check', "$work\missing.sst") 2 'check of a file that is missing'
    Assert-Code (Invoke-Wizard 'save', "$work\made.sst", 'inventory', '-o', "$work\inventory.html") 0 'save'
    Assert-Code (Invoke-Wizard 'commands', "$work\made.sst", '--upn', 'a@example.com') 0 'commands'
}

function Test-Computer {
    $told = @(Get-Version)
    foreach ($line in $told) { Write-Seen $line }
    # What is installed, told without the program.
    $there = @(Get-Item "$env:ProgramFiles\PowerShell\*\pwsh.exe" -ErrorAction Ignore |
            ForEach-Object { ($_.VersionInfo.ProductVersion -split '[ -]')[0] })
    if (Test-Path 'HKLM:\SOFTWARE\Microsoft\PowerShell\3\PowerShellEngine') { $there += '5.1' }
    if (Get-Command Get-AppxPackage -ErrorAction Ignore) {
        $there += Get-AppxPackage 'Microsoft.PowerShell*' | ForEach-Object { ($_.Version -split '\.')[0..2] -join '.' }
    } else { Write-Skipped 'Get-AppxPackage is not here: of MSIX packages nothing else is known' }
    foreach ($version in $there | Sort-Object -Unique) {
        Assert-Seen ([bool]($told -like "PowerShell: *PowerShell $version*")) "PowerShell $version is found"
    }
}

function Test-CodePage {
    # As in a console with code page 850, whatever Windows' own is; cmd is told names by variables, which are Unicode.
    $env:SST_PROGRAM = $Program
    [IO.File]::WriteAllLines("$work\names.cmd", [string[]]@(
            '@chcp 850 >nul || exit /b 9', '@set PYTHONIOENCODING=',
            '@"%SST_PROGRAM%" show --json ca.cer >names.json || exit /b 1', '@"%SST_PROGRAM%" show ca.cer >names.txt'))
    $code = Wait-Program @{ FilePath = 'cmd.exe'; ArgumentList = '/d /c names.cmd'; WorkingDirectory = $work }
    if ($code -eq 9) { Write-Skipped 'chcp 850 is refused here'; return }
    $bytes = [IO.File]::ReadAllBytes("$work\names.json")
    Assert-Seen (-not ($bytes -gt 127)) 'JSON is ASCII'
    $subject = ([Text.Encoding]::ASCII.GetString($bytes) | ConvertFrom-Json).certificates[0].subject
    Assert-Seen ($subject -eq "CN=$caName") 'the name in JSON is as it is'
    if ($isCore) { [Text.Encoding]::RegisterProvider([Text.CodePagesEncodingProvider]::Instance) }
    $read = [Text.Encoding]::GetEncoding(850).GetString([IO.File]::ReadAllBytes("$work\names.txt"))
    Assert-Seen $read.Contains($caName) 'the name in a text that is read in code page 850 is as it is'
}

function Test-DeniedFolder {
    $folder = New-Folder 'denied'
    $denied = Invoke-Native icacls.exe $folder, '/deny', '*S-1-1-0:(OI)(CI)(W)'
    try {
        try {
            [IO.File]::WriteAllText("$folder\probe", '')
            Write-Skipped "this folder can be written to in spite of icacls ($($denied.Code))"
            return
        } catch { Write-Seen "Windows says: $($_.Exception.InnerException.Message)" }
        $result = Invoke-Wizard 'make', '-o', "$folder\a.sst", $cer
        Assert-Code $result 2 'make into it'
        Assert-Seen ($result.Seconds -lt 8) 'nothing was waited for'
        Assert-Seen ($result.Out -notmatch 'Another SST Wizard') "it says: $($result.Out)"
    } finally { $null = Invoke-Native icacls.exe $folder, '/remove:d', '*S-1-1-0' }
}

function Test-HeldFile {
    $file = Join-Path $work 'held.sst'
    Assert-Code (Invoke-Wizard 'make', '-o', $file, $cer) 0 'make'
    $before = (Get-FileHash $file).Hash
    $held = [IO.File]::Open($file, 'Open', 'Read', 'None')
    try {
        foreach ($words in @('show', $file), @('make', '-o', $file, $cer)) {
            $result = Invoke-Wizard $words
            Assert-Code $result 2 "$($words[0]), while another program holds the file,"
            Write-Seen "it says: $($result.Out)"
        }
    } finally { $held.Dispose() }
    Assert-Seen ((Get-FileHash $file).Hash -eq $before) 'the file is as it was'
    Assert-Code (Invoke-Wizard 'make', '-o', $file, $cer) 0 'make, afterwards,'
}

function Test-LongPath {
    if ((Get-Item -LiteralPath $fileSystem).GetValue('LongPathsEnabled')) {
        Write-Skipped 'LongPathsEnabled is 1: this Windows opens long paths for whoever asks in the usual form'
        return
    }
    $root = New-Folder 'long'
    $folder = $root
    while ($folder.Length -lt 290) { $folder += '\' + ('d' * 40) }
    if ($isCore) { $null = New-Item -ItemType Directory $folder -Force; Copy-Item $cer $folder }
    else { $null = Invoke-Native robocopy.exe $work, $folder, 'ca.cer' } # Windows PowerShell itself can't
    try {
        Assert-Files $folder
        Assert-Code (Invoke-Wizard 'show', $root) 0 'show of the folder above all'
    } finally { if (-not $isCore) { $null = Invoke-Native robocopy.exe (New-Folder 'empty'), $root, '/MIR' } }
}

function Test-AdminShare {
    $share = '\\localhost\' + ($work -replace '^(.):', '$1$$')
    if (Test-Path -LiteralPath $share) { Assert-Files $share }
    else { Write-Skipped "$share is closed to this user, or not there" }
}

function Expand-MarkedZip([string]$Zip, [string]$Name, [string]$Pattern) {
    # Marks a copy of a zip as downloaded, unpacks it as Explorer does, and returns the files that have the mark then.
    $copy, $target = (Join-Path $work "$Name.zip"), (New-Folder $Name)
    Copy-Item -LiteralPath $Zip -Destination $copy
    Set-Content -LiteralPath $copy -Stream Zone.Identifier -Value '[ZoneTransfer]', 'ZoneId=3'
    $shell = New-Object -ComObject Shell.Application
    $zipped = $shell.NameSpace($copy)
    if ($zipped) { $shell.NameSpace($target).CopyHere($zipped.Items(), 0x14) } # silently
    Get-MarkedFile $target $Pattern
}

function Get-MarkedFile([string]$Folder, [string]$Pattern) {
    Get-ChildItem $Folder -Recurse -File -Filter $Pattern |
        Where-Object { Get-Item -LiteralPath $_.FullName -Stream Zone.Identifier -ErrorAction Ignore }
}

function Test-MarkOfTheWeb {
    $made, $kit = (Join-Path $work 'marked.sst'), (Join-Path $work 'marked-kit.zip')
    Assert-Code (Invoke-Wizard 'make', '-o', $made, $cer) 0 'make'
    Assert-Code (Invoke-Wizard 'save', $made, 'kit', '-o', $kit, '--upn', 'a@example.com') 0 'save the kit'
    if (Expand-MarkedZip $kit 'kit' '*.ps1') {
        Get-ChildItem "$work\kit" -Recurse -File | Unblock-File # as READ-ME.txt says
        Assert-Seen (-not (Get-MarkedFile "$work\kit" '*')) "READ-ME.txt's command takes the mark off the kit"
    } else { Write-Skipped 'unpacking did not hand the mark on to the kit' }
    if (-not $portable) { Write-Skipped "there is no portable zip in $Dist"; return }
    if (-not (Expand-MarkedZip $portable 'portable' '*.ps1')) { Write-Skipped 'nor to the portable program'; return }
    $script:Program = "$work\portable\SSTWizard\sstwizard.exe"
    Assert-Code (Invoke-Wizard '--self-test' 300) 0 '--self-test with the mark on all files'
    Test-Computer # which runs a script
}

function Test-Signatures {
    $files = @(Get-ChildItem (Split-Path $Program) -Recurse -File | Where-Object Name -match '\.ps.?1$|^sst ?wiz')
    if ($setup) { $files += Get-Item $setup }
    $groups = @($files | ForEach-Object { Get-AuthenticodeSignature -LiteralPath $_.FullName } |
            Group-Object { if ($_.SignerCertificate) { $_.Status } else { 'NotSigned' } })
    $told = ($groups | ForEach-Object { "$($_.Count) $($_.Name)" }) -join ', '
    if (@($groups.Name) -join '' -eq 'NotSigned') { Write-Skipped "this build is not signed ($told)"; return }
    Assert-Seen ($groups.Count -eq 1 -and $groups[0].Name -eq 'Valid') "programs and scripts: $told"
}

function Test-Scripts {
    # The tests of the scripts, in each PowerShell but those that can't be started by their path.
    $pwsh = @(Get-Item "$env:ProgramFiles\PowerShell\*\pwsh.exe" -ErrorAction Ignore | ForEach-Object FullName)
    $pwsh += "$env:SystemRoot\System32\WindowsPowerShell\v1.0\powershell.exe"
    foreach ($each in $pwsh) {
        $env:SSTWIZARD_PWSH = $each
        $result = Invoke-Native $python '-m', 'pytest', '-q', (Join-Path $checkout 'tests\powershell') 3000
        if ($result.Out -match 'No module named pytest') { Write-Skipped 'pytest is not installed'; break }
        if ($result.Code) { Write-Host $result.Out }
        Assert-Seen ($result.Code -eq 0) "in ${each}: $(($result.Out -split '\r?\n')[-1])"
    }
    Remove-Item Env:SSTWIZARD_PWSH
}

function Test-Winget {
    if (-not (Get-Command winget.exe -ErrorAction Ignore)) { Write-Skipped 'winget is not here'; return }
    $written = Invoke-Native $python (Join-Path $checkout 'packaging\winget.py'), 'https://example.com/'
    Assert-Code $written 0 'winget.py'
    $folder = Split-Path (($written.Out -split '\r?\n')[0])
    Assert-Code (Invoke-Native winget.exe 'validate', '--manifest', $folder) 0 'winget validate'
}

function Test-Walk {
    $walk = @((Join-Path $PSScriptRoot 'walk_windows.py'), (Join-Path (Split-Path $Program) 'SST Wizard.exe'), $cer)
    $looks = if ($throwAwayIsSet) { '', 'contrast-black', 'contrast-white', 'text-150' } else { '' }
    foreach ($look in $looks) {
        $result = Invoke-Native $python ($walk + @($look | Where-Object { $_ })) 600
        foreach ($line in @($result.Out -split '\r?\n')) {
            if ($line -match '^ok +(.+)') { Write-Ok $Matches[1] }
            elseif ($line -match '^skipped: (.+)') { Write-Skipped $Matches[1] }
            elseif ($line) { Write-Failed $line }
        }
        if ($result.Code -and $result.Out -notmatch 'FAILED') { Write-Failed "walk $look ended with $($result.Code)" }
    }
    if (-not $throwAwayIsSet) { Write-Skipped 'contrast themes and large text: they change the settings (-ThrowAway)' }
}

# Parts for a computer that is thrown away.
function Install-PowerShells {
    # The newest 7.4 and 7.6 beside each other, as their MSIs can't be, and the MSIX of LTS; from PowerShell's releases.
    [Net.ServicePointManager]::SecurityProtocol = 'Tls12'
    $header = if ($env:GH_TOKEN) { @{ Authorization = "Bearer $env:GH_TOKEN" } } else { @{} } # without it, 60 an hour
    $list = 'https://api.github.com/repos/PowerShell/PowerShell/releases?per_page=60'
    $releases = Invoke-RestMethod $list -Headers $header
    foreach ($line in '7.4', '7.6') {
        $release = @($releases | Where-Object { $_.tag_name -match "^v$([regex]::Escape($line))\.\d+$" })[0]
        $zip = @($release.assets | Where-Object { $_.name -like '*-win-x64.zip' })[0]
        Invoke-WebRequest $zip.browser_download_url -OutFile "$work\pwsh.zip" -UseBasicParsing
        Expand-Archive "$work\pwsh.zip" "$env:ProgramFiles\PowerShell\$line" -Force
        $signature = Get-AuthenticodeSignature "$env:ProgramFiles\PowerShell\$line\pwsh.exe"
        Assert-Seen ($signature.Status -eq 'Valid') "PowerShell $($release.tag_name), signature $($signature.Status)"
    }
    $bundles = @($release.assets | Where-Object name -like '*.msixbundle' | Sort-Object { $_.name -notlike '*LTS*' })
    if (-not $bundles) { Write-Failed "$($release.tag_name) has no msixbundle"; return }
    Invoke-WebRequest $bundles[0].browser_download_url -OutFile "$work\pwsh.msixbundle" -UseBasicParsing
    $add = Invoke-Native powershell.exe '-NoProfile', '-Command', "Add-AppxPackage '$work\pwsh.msixbundle'" 300
    Assert-Code $add 0 "Add-AppxPackage $($bundles[0].name)"
}

function Test-Policies {
    $policies = 'HKLM:\SOFTWARE\Policies\Microsoft'
    $script = Get-ChildItem (Split-Path $Program) -Recurse -Filter SmimeTrust.psm1 | Select-Object -First 1
    $isSigned = (Get-AuthenticodeSignature $script.FullName).Status -eq 'Valid'
    foreach ($policy in 'AllSigned', 'Restricted') {
        $values = @{ EnableScripts = [int]($policy -ne 'Restricted'); ExecutionPolicy = $policy }
        $old = 'Windows\PowerShell', 'PowerShellCore' | ForEach-Object { Set-RegistryValue "$policies\$_" $values }
        try { $told = @(Get-Version) } finally { $old | ForEach-Object { Restore-RegistryValue $_ } }
        $found = @($told -match '^PowerShell: .*\.exe$')
        if (-not $found) { Write-Skipped 'no PowerShell was found here' }
        $isForbidden = -not ($isSigned -and $policy -eq 'AllSigned')
        foreach ($line in $found) {
            $isTold = $line -like "*forbidden by MachinePolicy $policy,*"
            Assert-Seen ($isTold -eq $isForbidden) "$policy, scripts signed: $($isSigned): $line"
        }
    }
}

function Test-CloseWindow {
    # By the end of this process the wizard knows that its window was closed (CLOSED).
    Set-Content "$work\wait.ps1" 'param($Title) $Host.UI.RawUI.WindowTitle = $Title; Start-Sleep 120'
    $conhost, $title = '{B23D10C0-E52E-411E-9D5B-C09FDF709C7D}', "sst-$([guid]::NewGuid())"
    $terminal, $its = '{E12CFF52-A866-4C77-9A90-F570A7AA2C6B}', '{2EACA947-7F5F-4CFA-BA87-8F7FBEEFBE69}'
    $words = "-NoProfile -NoExit -ExecutionPolicy RemoteSigned -File `"$work\wait.ps1`" $title"
    # Whom the window belongs to, as Windows says, and the two values of the default.
    foreach ($case in @('powershell', $conhost, $conhost), @('WindowsTerminal', $its, $terminal)) {
        $values = @{ DelegationConsole = $case[1]; DelegationTerminal = $case[2] }
        $old, $owner = (Set-RegistryValue 'HKCU:\Console\%%Startup' $values), $null
        try {
            $process = Start-Process powershell.exe $words -PassThru
            for ($look = 0; $look -lt 60 -and -not $owner -and -not $process.HasExited; $look++) {
                Start-Sleep -Milliseconds 500
                $owner = Get-Process | Where-Object MainWindowTitle -like "*$title" | Select-Object -First 1
            }
            $seen = if ($owner) { $owner.Name } else { 'nobody' }
            if ($seen -eq $case[0]) {
                $null = $owner.CloseMainWindow()
                Assert-Seen $process.WaitForExit(15000) "PowerShell ends with its window of $seen"
            } else { Write-Skipped "$seen has a window, not $($case[0])" }
            if (-not $process.HasExited) { $process.Kill() }
        } finally { Restore-RegistryValue $old }
    }
}

function Test-Setup {
    $hives = @{ '/ALLUSERS' = 'HKEY_LOCAL_MACHINE'; '/CURRENTUSER' = 'HKEY_CURRENT_USER' }
    foreach ($scope in '/ALLUSERS', '/CURRENTUSER') {
        if ($scope -eq '/ALLUSERS' -and -not $isAdmin) { Write-Skipped "$scope wants an administrator"; continue }
        $before = @(Get-ChildItem $env:TEMP -Force -Name)
        Assert-Setup 0 $scope
        $entry = @(Get-InstalledEntry)[0]
        Assert-Seen ("$($entry.PSPath)".Contains($hives[$scope])) "it is in $($hives[$scope])"
        $script:Program = Join-Path $entry.InstallLocation 'sstwizard.exe'
        Assert-Code (Invoke-Wizard '--self-test' 300) 0 '--self-test of what is installed'
        $said = (Invoke-Wizard '--version').Out
        Assert-Seen ($said -eq "SST Wizard $($entry.DisplayVersion)") "it says that it is $said"
        Uninstall-Wizard
        $new = @(Get-ChildItem $env:TEMP -Force -Name | Where-Object { $_ -notin $before }) # of other programs, too
        Assert-Seen (-not ($new -match '^(SSTW|~?ns)')) "nothing is left in TEMP: $new"
    }
}

function Test-UpgradeWhileRunning {
    Assert-Setup 0 '/CURRENTUSER'
    $running = Start-Process (Join-Path @(Get-InstalledEntry)[0].InstallLocation 'SST Wizard.exe') -PassThru
    for ($look = 0; $look -lt 60 -and -not $running.HasExited -and $running.MainWindowHandle -eq 0; $look++) {
        Start-Sleep 1
        $running.Refresh()
    }
    if ($running.HasExited) { Write-Failed "the wizard ended with $($running.ExitCode)" }
    elseif ($running.MainWindowHandle -eq 0) { Write-Skipped 'the wizard has no window here' }
    else {
        Assert-Setup 1618 '/CURRENTUSER' # in use
        Assert-Seen (-not $running.HasExited) 'the wizard still runs'
        Assert-Setup 0 '/CURRENTUSER /CLOSE'
        Assert-Seen $running.WaitForExit(5000) 'the wizard has closed'
    }
    if (-not $running.HasExited) { $running.Kill(); $running.WaitForExit() }
    Uninstall-Wizard
}

function Test-OtherUser {
    # Runs parts of this script as a standard user whose profile's name holds an umlaut, a blank and a dollar sign.
    $name, $password = "T$([char]0xFC)r `$1 x", "Aa1!$([guid]::NewGuid().ToString('N').Substring(0, 10))"
    $place = Join-Path $env:ProgramData "sst-try-$([guid]::NewGuid())"
    $made = Invoke-Native net.exe 'user', $name, $password, '/add'
    if ($made.Code) { Write-Skipped "the user can't be made: $($made.Out)"; return }
    try {
        $null = New-Item -ItemType Directory $place
        $null = Invoke-Native icacls.exe $place, '/grant', "${name}:(OI)(CI)M"
        Copy-Item (Split-Path $Program) "$place\program" -Recurse
        Copy-Item $PSCommandPath $place
        $parts = 'commands,computer,code-page,held-file,denied-folder,long-path'
        $words = "powershell.exe -NoProfile -ExecutionPolicy Bypass -File try_windows.ps1 -Part $parts" +
        " -Program $place\program\sstwizard.exe"
        $start = @{
            FilePath = 'cmd.exe'; ArgumentList = "/d /c $words >told.txt 2>&1"; WorkingDirectory = $place
            Credential = [pscredential]::new($name, (ConvertTo-SecureString $password -AsPlainText -Force))
            LoadUserProfile = $true
        }
        try { $code = Wait-Program $start 900 }
        catch [InvalidOperationException] { Write-Skipped "nobody else can be started here: $_"; return }
        Get-Content "$place\told.txt" | ForEach-Object { Write-Host "    | $_" }
        Assert-Seen ($code -eq 0) "the parts end with $code"
        $sid = ([Security.Principal.NTAccount]$name).Translate([Security.Principal.SecurityIdentifier]).Value
        $folders = @(Get-CimInstance Win32_UserProfile -Filter "SID='$sid'")
        $folder = "$($folders | ForEach-Object { $_.LocalPath })"
        if ($folder.Contains($name)) { Write-Ok "the profile is $folder" }
        else { Write-Skipped "the profile is '$folder': nothing is known of a name like '$name'" }
        Remove-Profile $sid
    } finally {
        $null = Invoke-Native net.exe 'user', $name, '/delete'
        Remove-Item $place -Recurse -Force -ErrorAction Ignore
    }
}

# Each part: its function, what it needs, and what it tries.
$parts = [ordered]@{
    'get-powershells' = 'Install-PowerShells', 'throw-away admin', 'installs PowerShell 7.4, 7.6 and the MSIX of LTS'
    'commands'        = 'Test-Commands', 'program', 'the command line and its exit codes'
    'computer'        = 'Test-Computer', 'program', 'versions and paths for support; each PowerShell is found'
    'code-page'       = 'Test-CodePage', 'program', 'names that are piped under code page 850'
    'denied-folder'   = 'Test-DeniedFolder', 'program', 'a folder that denies writing'
    'held-file'       = 'Test-HeldFile', 'program', 'a file that another program holds open'
    'long-path'       = 'Test-LongPath', 'program', 'a path of 300 characters'
    'admin-share'     = 'Test-AdminShare', 'program', 'files at \\localhost\c$'
    'mark-of-the-web' = 'Test-MarkOfTheWeb', 'program', 'a downloaded kit, and the downloaded portable zip'
    'signatures'      = 'Test-Signatures', 'program', 'the signatures of programs and scripts'
    'scripts'         = 'Test-Scripts', 'python', 'the tests of the scripts, in each PowerShell'
    'winget'          = 'Test-Winget', 'python setup', 'winget validate'
    'walk'            = 'Test-Walk', 'program python', 'the pages by keyboard and UI Automation, contrast, large text'
    'policies'        = 'Test-Policies', 'program throw-away admin', 'the policies AllSigned and Restricted'
    'close-window'    = 'Test-CloseWindow', 'throw-away', 'a closed window of conhost and of Windows Terminal'
    'setup'           = 'Test-Setup', 'setup throw-away absent', 'install and uninstall, for all users and for one'
    'upgrade'         = 'Test-UpgradeWhileRunning', 'setup throw-away absent', 'an upgrade while the wizard runs'
    'other-user'      = 'Test-OtherUser', 'program throw-away admin', 'a standard user with an odd profile name'
}
if ($List) {
    foreach ($name in $parts.Keys) { '{0,-16} {1} (needs: {2})' -f $name, $parts[$name][2], $parts[$name][1] }
    exit 0
}
$chosen = @($Part | ForEach-Object { $_ -split ',' } | Where-Object { $_ }) # -File hands a,b on as one word
if (-not $chosen) { $chosen = @($parts.Keys) }
$unknown = @($chosen | Where-Object { $_ -notin $parts.Keys })
if ($unknown) { Write-Host "No such part: $unknown. -List names them."; exit 1 }
if ($Program -and -not (Test-Path -LiteralPath $Program)) { Write-Host "There is no $Program."; exit 1 }
if ([Environment]::OSVersion.Platform -ne 'Win32NT') { Write-Host 'This is no Windows.'; exit 1 }

# Whoever was started as another user may still have the variables of the first.
$variables = @{ USERPROFILE = 'UserProfile'; LOCALAPPDATA = 'LocalApplicationData'; APPDATA = 'ApplicationData' }
foreach ($name in $variables.Keys) { Set-Item "Env:$name" ([Environment]::GetFolderPath($variables[$name])) }
$env:TEMP = $env:TMP = Join-Path $env:LOCALAPPDATA 'Temp'
$env:PYTHONIOENCODING = 'utf-8'
$work = Join-Path $env:TEMP "sst-try-$([guid]::NewGuid().ToString('N').Substring(0, 8))"
$null = New-Item -ItemType Directory -Path $work
$cer = Join-Path $work 'ca.cer'
[IO.File]::WriteAllBytes($cer, [Convert]::FromBase64String($ca))
$identity = [Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()
$isAdmin = $identity.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
$setup, $portable = 'setup.exe', 'portable.zip' | ForEach-Object {
    "$(Get-Item "$Dist\SSTWizard-*-$_" -ErrorAction Ignore | Select-Object -First 1 -ExpandProperty FullName)"
}
$python = Get-Command python.exe, py.exe -ErrorAction Ignore | Where-Object Source -notlike '*\WindowsApps\*' |
    Select-Object -First 1 -ExpandProperty Source
if (-not $Program -and $portable) {
    Expand-Archive $portable "$work\unpacked"
    $Program = "$work\unpacked\SSTWizard\sstwizard.exe"
}
$places = @("$checkout\build\windows\SSTWizard\sstwizard.exe") +
@(Get-InstalledEntry | ForEach-Object { "$($_.InstallLocation)\sstwizard.exe" })
if (-not $Program) { $Program = "$($places | Where-Object { Test-Path -LiteralPath $_ } | Select-Object -First 1)" }
$needs = @{
    program      = { $Program }, 'no sstwizard.exe was found (-Program, -Dist)'
    setup        = { $setup }, "there is no setup in $Dist (-Dist)"
    absent       = { -not (Get-InstalledEntry) }, 'SST Wizard is installed here'
    python       = { $python }, 'Python is not on the PATH'
    admin        = { $isAdmin }, 'it wants an administrator'
    'throw-away' = { $throwAwayIsSet }, 'it changes this computer: only with -ThrowAway or SSTWIZARD_THROWAWAY=1'
}
Write-Host "$([Environment]::OSVersion), PowerShell $($PSVersionTable.PSVersion), administrator: $isAdmin; $Program"
$firstProgram = $Program
$fileSystem, $longPaths = 'HKLM:\SYSTEM\CurrentControlSet\Control\FileSystem', $null
if ($throwAwayIsSet) {
    $env:SSTWIZARD_THROWAWAY = '1' # for tests
    if ($isAdmin) { $longPaths = Set-RegistryValue $fileSystem @{ LongPathsEnabled = 0 } } # for programs started later
}
try {
    foreach ($current in $chosen) {
        Write-Host "$current - $($parts[$current][2])"
        $missing = @($parts[$current][1] -split ' ' | Where-Object { -not (& $needs[$_][0]) })
        if ($missing) { Write-Skipped (($missing | ForEach-Object { $needs[$_][1] }) -join '; '); continue }
        $Program = $firstProgram
        try { & $parts[$current][0] } catch { Write-Failed "$_ ($($_.InvocationInfo.ScriptLineNumber))" }
    }
} finally {
    if ($longPaths) { Restore-RegistryValue $longPaths }
    for ($try = 0; $try -lt 5 -and (Test-Path -LiteralPath $work); $try++) {
        if ($try) { Start-Sleep 1 } # what looks into new files may still have some open
        Remove-Item -LiteralPath $work -Recurse -Force -ErrorAction Ignore
    }
    if (Test-Path -LiteralPath $work) { Write-Host "$work could not be removed." }
}
Write-Host "`n$okCount ok, $($failed.Count) failed, $skippedCount skipped"
$failed | ForEach-Object { Write-Host "FAILED   $_" }
exit [int]($failed.Count -gt 0)
