"""The command line, for scheduled checks and scripts: the same core without windows.

Exit codes are those of `exit_codes.ExitCode`. Errors go to standard error in one sentence.

Results depend on the given files, on the public roots and CAs that come with the program and on the date; on Windows
also on the stores of the computer and the user, which the wizard reads as well.
"""

PROGRAM = "sstwizard"

COMMANDS = ("show", "make", "check", "trust", "survey", "find", "commands", "save")
"""The first argument of a command line that does not open the wizard."""
