"""Sources of certificates and mail. Each source has a place in the tree, and is read when it is needed."""
