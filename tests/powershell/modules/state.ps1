# What the stand-ins share: the organization is the folder SSTWIZARD_TEST_EXCHANGE; "behavior.json" in it says what goes
# wrong, and "calls" keeps each call.
function Add-Call([string]$name, $bound) {
    $parameters = @{}
    foreach ($key in $bound.Keys) { $parameters[$key] = [string]$bound[$key] }
    $line = ConvertTo-Json -InputObject @{ name = $name; parameters = $parameters; connection = $script:connection } -Compress
    [System.IO.File]::AppendAllText((Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'calls'), "$line`n")
}

# The number of the connection that brought the cmdlets; 0 for what needs none.
$script:connection = 0

# What goes wrong, all in all, or in the organization that was signed in to last, whose folder has what it has stored.
function Get-Behavior {
    $behavior = Get-Content -LiteralPath (Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'behavior.json') -Raw | ConvertFrom-Json
    if (Get-Tenant) {
        $behavior.domain = Split-Path -Leaf (Get-Tenant)
        $wrong = Join-Path (Get-Tenant) 'connect_error'
        if (Test-Path -LiteralPath $wrong) { $behavior.connect_error = Get-Content -LiteralPath $wrong -Raw }
    }
    $behavior
}

# The folder of that organization; none where there is but one organization.
function Get-Tenant {
    $named = Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'organization'
    if (-not (Test-Path -LiteralPath $named)) { return }
    $folder = Join-Path $env:SSTWIZARD_TEST_EXCHANGE "tenants/$(Get-Content -LiteralPath $named -Raw)"
    if ((Get-Content -LiteralPath $named -Raw) -and (Test-Path -LiteralPath $folder)) { $folder }
}

# A cmdlet that takes long the first time: tests press Ctrl+C then.
function Wait-Long([string]$name) {
    $waiting = Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'waiting'
    if ($name -notin @((Get-Behavior).slow) -or (Test-Path -LiteralPath $waiting)) { return }
    $null = New-Item -ItemType File -Path $waiting
    Microsoft.PowerShell.Utility\Start-Sleep -Seconds 60
}

# What nobody has asked for.
function Write-Chat {
    if (-not (Get-Behavior).chatty) { return }
    Write-Warning 'This module is out of date.'
    Write-Host 'Have you tried the preview?'
    Write-Verbose 'Connected.' -Verbose
}
