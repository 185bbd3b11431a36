"""Who issued whom, the paths that follow from it, and whether a path is valid."""
