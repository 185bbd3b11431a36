"""Lists and trees over values of the core."""
