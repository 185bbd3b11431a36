"""The operating system: Windows API calls, file locks, private folders, programs on PATH and their environment."""
