@{
    ModuleVersion = '99.0'
    GUID = '5d2c6ac4-3f3c-4b0c-9c0e-0d6f0f7d5a03'
    Author = 'SST Wizard'
    Description = 'Stands in for the module that downloads modules.'
    RootModule = 'PowerShellGet.psm1'
    FunctionsToExport = @('Install-Module', 'Save-Module')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
