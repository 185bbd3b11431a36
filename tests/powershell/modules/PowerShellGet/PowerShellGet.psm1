# Stands in for the PowerShell Gallery: it has the versions of Exchange's module that the folder SSTWIZARD_TEST_GALLERY has.
. (Join-Path $env:SSTWIZARD_TEST_SOURCE 'state.ps1')

function Find-Version([string]$name, [string]$required, [string]$minimum) {
    $folder = Join-Path $env:SSTWIZARD_TEST_GALLERY $name
    $versions = @(Get-ChildItem -LiteralPath $folder -ErrorAction SilentlyContinue | Sort-Object { [version]$_.Name })
    if ($required) { $versions = @($versions | Where-Object { $_.Name -eq $required }) }
    if ($minimum) { $versions = @($versions | Where-Object { [version]$_.Name -ge [version]$minimum }) }
    if ($versions) { return $versions[-1] }
    Write-Error ("No match was found for the specified search criteria and module name '$name'. " +
        'Try Get-PSRepository to see all available registered module repositories.')
}

function Copy-Module([string]$name, [string]$version, [string]$target, [string]$minimum) {
    $found = Find-Version $name $version $minimum
    if (-not $found) { return }
    $null = New-Item -ItemType Directory -Path (Join-Path $target $name) -Force
    Copy-Item -LiteralPath $found.FullName -Destination (Join-Path $target $name) -Recurse -Force
}

function Install-Module {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    param(
        [string]$Name, [string]$Scope, [string]$Repository, [string]$RequiredVersion, [string]$MinimumVersion,
        [switch]$Force, [switch]$AllowClobber
    )
    Add-Call 'Install-Module' $PSBoundParameters
    Copy-Module $Name $RequiredVersion $env:SSTWIZARD_TEST_MODULES $MinimumVersion
}

function Save-Module {
    [CmdletBinding()]
    param([string]$Name, [string]$Path, [string]$LiteralPath, [string]$Repository, [string]$RequiredVersion, [switch]$Force)
    Add-Call 'Save-Module' $PSBoundParameters
    Copy-Module $Name $RequiredVersion $(if ($LiteralPath) { $LiteralPath } else { $Path })
}
