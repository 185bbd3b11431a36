"""The system below: Windows' calls, folders that one user alone may enter, terminals, what a child inherits."""
