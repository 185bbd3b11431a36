"""The operating system: Windows API calls, file access and locks, programs on PATH and their environment."""
