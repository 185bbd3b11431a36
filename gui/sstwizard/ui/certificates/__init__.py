"""The page on which certificates are chosen, and what finds a CA by its name."""
