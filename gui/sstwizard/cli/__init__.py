"""The command line, for scheduled checks and scripts: the same core without windows.

Exit codes: 0 done, 1 findings, 2 bad input or usage. Errors go to standard error in one sentence.

What a command says depends on the files it is given, on the public roots that come with the program and on the day, and
on nothing else: of Windows' own stores none is read, so the same files have the same answer on every machine.
"""

COMMANDS = ("show", "make", "check", "trust", "commands")
"""What may stand first on a command line that does not open the wizard."""
