"""Where certificates come from. Each source has a place in the tree and can be read when it is wanted."""
