"""Everything that decides something; it knows no Qt."""
