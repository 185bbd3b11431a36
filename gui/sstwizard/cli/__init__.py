"""The command line, for scheduled checks and scripts: the same core without windows.

Exit codes are those of `report.ExitCode`. Errors go to standard error in one sentence.

Results depend on the given files, on the public roots that come with the program and on the date; on Windows also on
the stores of the computer and the user, which the wizard reads as well.
"""

PROGRAM, WINDOWED = "sstwizard", "SST Wizard.exe"
"""The name of the program, and of its twin on Windows, which has no console."""

COMMANDS = ("show", "make", "check", "trust", "survey", "commands", "save")
"""The first argument of a command line that does not open the wizard."""
