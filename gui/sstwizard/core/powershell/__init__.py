"""The commands that hand a file to Exchange: single steps, a script file, and what they say when they fail."""
