# Requirement script for Intune (Boolean): whether SST Wizard runs on this computer, that is on 64-bit Windows 10 1809 or
# newer. On ARM, it needs Windows 11, which runs programs for x64.
$windows = Get-ItemProperty -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
$build = [int]$windows.CurrentBuildNumber
$processors = $env:PROCESSOR_ARCHITECTURE, $env:PROCESSOR_ARCHITEW6432
if ($processors -contains 'ARM64') { $build -ge 22000 } else { $processors -contains 'AMD64' -and $build -ge 17763 }
