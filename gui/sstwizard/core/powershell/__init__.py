"""Exchange by PowerShell: the commands, the jobs of our scripts, which PowerShell runs them, and what they tell."""
