@{
    ModuleVersion = '3.10.1'
    GUID = '5d2c6ac4-3f3c-4b0c-9c0e-0d6f0f7d5a01'
    Author = 'SST Wizard'
    Description = 'Stands in for Microsoft''s module in tests: it connects to an organization that is a folder.'
    RootModule = 'ExchangeOnlineManagement.psm1'
    FunctionsToExport = @('Connect-ExchangeOnline', 'Disconnect-ExchangeOnline', 'Get-ConnectionInformation')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
