# Answers requests, one a line, each a JSON object in base64: what a text is to PowerShell's parser, or what happens when
# texts are run one after the other in a console of their own.
$ErrorActionPreference = 'Stop'
Add-Type -Path (Join-Path $PSScriptRoot 'console.cs'), (Join-Path $PSScriptRoot 'reader.cs')
# No module that is installed here, such as Microsoft's own, which would be taken for the stand-in.
$core = Join-Path $PSHOME 'Modules'
$variables, $version = [System.Environment]::GetEnvironmentVariables(), $PSVersionTable.PSVersion

function Invoke-Case($case) {
    foreach ($each in $case.environment.PSObject.Properties) { Set-Item -LiteralPath "env:$($each.Name)" -Value $each.Value }
    $name, $date = $case.culture -split ' '
    $culture = New-Object System.Globalization.CultureInfo $name
    if ($date) { $culture.DateTimeFormat.ShortDatePattern = $date }
    # Windows' calendar there; ICU has moved to the Gregorian one.
    if ($case.culture -eq 'ar-SA') { $culture.DateTimeFormat.Calendar = New-Object System.Globalization.UmAlQuraCalendar }
    $console = New-Object SstWizardTests.Console $culture
    foreach ($each in @($case.answers)) {
        $console.Screen.Answers.Add((New-Object 'System.Collections.Generic.KeyValuePair[regex,string]' $each[0], $each[1]))
    }
    $state = [System.Management.Automation.Runspaces.InitialSessionState]::CreateDefault2()
    $runspace = [runspacefactory]::CreateRunspace($console, $state)
    $runspace.ThreadOptions = 'ReuseThread'
    $runspace.Open() # which puts folders of the user's before all others
    $env:PSModulePath = @($case.modules) + $core -join [System.IO.Path]::PathSeparator
    try {
        $null = Invoke-Text $runspace $console '[System.Threading.Thread]::CurrentThread.CurrentCulture = $Host.CurrentCulture'
        $null = Invoke-Text $runspace $console $case.before
        if ($case.constrained) { $runspace.SessionStateProxy.LanguageMode = 'ConstrainedLanguage' }
        $ends = @(foreach ($text in @($case.texts)) { Invoke-Text $runspace $console $text })
    } finally { $runspace.Dispose() }
    @{ ends = $ends; screen = [string]$console.Screen.Written; asked = @($console.Screen.Asked); exit = $console.ExitCode }
}

# Puts back what a case has changed of this process: variables, and which PowerShell this is.
function Reset-Process {
    $now = [System.Environment]::GetEnvironmentVariables()
    foreach ($name in @($now.Keys) | Where-Object { -not $variables.Contains($_) }) { Remove-Item -LiteralPath "env:$name" }
    foreach ($name in $variables.Keys) { Set-Item -LiteralPath "env:$name" -Value $variables[$name] }
    $PSVersionTable.PSVersion = $version
}

# As a console does: errors go to the screen, and an exception ends the text.
function Invoke-Text($runspace, $console, $text) {
    if (-not $text) { return }
    $shell = [powershell]::Create()
    $shell.Runspace = $runspace
    $null = $shell.AddScript($text, $false).AddCommand('Out-Default')
    $shell.Commands.Commands[0].MergeMyResults('Error', 'Output')
    $console.Screen.Running = $shell
    $thrown = $null
    try { $null = $shell.Invoke() } catch {
        $cause = $_.Exception.InnerException # the exception that Invoke passes on
        if ($cause -isnot [System.Management.Automation.PipelineStoppedException]) { $thrown = $cause.Message }
    }
    if ($thrown) { $console.Screen.WriteErrorLine($thrown) }
    $end = @{ thrown = $thrown; stopped = $console.Screen.WaitForStop() }
    $shell.Dispose()
    $end
}

while ($null -ne ($line = [System.Console]::In.ReadLine())) {
    $request = [System.Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($line)) | ConvertFrom-Json
    try {
        $answer = if ($request.version) { @{ version = "$($PSVersionTable.PSVersion.Major).$($PSVersionTable.PSVersion.Minor)" } }
        elseif ($request.parse) { @{ read = @(foreach ($text in $request.parse) { [SstWizardTests.Reader]::Read($text) }) } }
        else { try { Invoke-Case $request } finally { Reset-Process } }
    } catch { $answer = @{ fault = "$_ $($_.ScriptStackTrace)" } }
    $json = ConvertTo-Json -InputObject $answer -Depth 6 -Compress
    [System.Console]::Out.WriteLine([Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($json)))
}
