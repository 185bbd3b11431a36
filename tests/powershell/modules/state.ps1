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

function Get-Behavior {
    Get-Content -LiteralPath (Join-Path $env:SSTWIZARD_TEST_EXCHANGE 'behavior.json') -Raw | ConvertFrom-Json
}
