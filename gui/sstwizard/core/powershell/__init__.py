"""PowerShell commands for Exchange: steps to paste, a script file, a scheduled task, known errors and tests."""
