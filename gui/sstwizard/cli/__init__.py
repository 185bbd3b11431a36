"""The command line, for scheduled checks and scripts: the same core without windows.

Exit codes are those of `report.ExitCode`. Errors go to standard error in one sentence, after the path as typed.

Results depend on the given files, on the public roots and CAs that come with the program and on the date; on Windows
also on the stores of the computer and the user, which the wizard reads as well.
"""

PROGRAM = "sstwizard"

STANDARD = "-"
"""What stands for standard input in place of a file, and for standard output in place of OUT."""

COMMANDS = ("show", "make", "check", "trust", "survey", "find", "commands", "save", "diff", "completion", "help")
"""The first argument of a command line that does not open the wizard."""
