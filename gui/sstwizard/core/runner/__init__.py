"""Run our scripts: the installed PowerShell versions, a console, the folder of a run, and its receipts."""
