"""The certificates that are chosen, what is found about them, and what mends it."""
