"""The command line, for scheduled checks and scripts: the same core without windows.

Exit codes: 0 done, 1 findings, 2 bad input or usage. Errors go to standard error in one sentence.

What a command says depends on the files it is given, on the public roots that come with the program and on the day; on
Windows also on the stores of the computer and the user, which the wizard reads as well.
"""

COMMANDS = ("show", "make", "check", "trust", "commands")
"""What may stand first on a command line that does not open the wizard."""
