# Stands in for the Exchange Management Shell: its cmdlets are there without a connection.
Import-Module -Name (Join-Path $env:SSTWIZARD_TEST_SOURCE 'Cmdlets.psm1') -Global -Force

function Get-ExchangeServer {
    [CmdletBinding()]
    param([string]$Identity)
    [pscustomobject]@{ Name = 'EX01'; AdminDisplayVersion = 'Version 15.2 (Build 2562.17)' }
}

function Get-OrganizationConfig {
    [CmdletBinding()]
    param()
    [pscustomobject]@{ Name = 'Contoso'; DisplayName = 'Contoso' }
}
