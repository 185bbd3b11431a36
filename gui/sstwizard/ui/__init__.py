"""The wizard: the only part that knows Qt."""
