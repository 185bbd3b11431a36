@{
    ModuleVersion = '15.2.2562'
    GUID = '5d2c6ac4-3f3c-4b0c-9c0e-0d6f0f7d5a02'
    Author = 'SST Wizard'
    Description = 'Stands in for the Exchange Management Shell in tests.'
    RootModule = 'ExchangeManagementShell.psm1'
    FunctionsToExport = @('Get-ExchangeServer', 'Get-OrganizationConfig')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
