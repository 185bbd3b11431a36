"""Upload to Exchange: the target, the commands to type, the jobs of our scripts, and known error messages."""
