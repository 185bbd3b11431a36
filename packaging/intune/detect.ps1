# Detection script for Intune: prints the version if SST Wizard <version> or newer is installed for <users>.
$key = '<hive>:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\SSTWizard'
$installed = (Get-ItemProperty -LiteralPath $key -ErrorAction Ignore).DisplayVersion
if ($installed -match '^\d+(\.\d+){1,3}' -and [version]$Matches[0] -ge [version]'<version>') { "SST Wizard $installed" }
exit 0
