@{
    ModuleVersion = '2.30.0'
    GUID = '5d2c6ac4-3f3c-4b0c-9c0e-0d6f0f7d5a04'
    Author = 'SST Wizard'
    Description = 'Stands in for Microsoft''s module in tests: it reads a mailbox that is a folder.'
    RootModule = 'Microsoft.Graph.Authentication.psm1'
    FunctionsToExport = @('Connect-MgGraph', 'Disconnect-MgGraph', 'Get-MgContext', 'Invoke-MgGraphRequest')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
