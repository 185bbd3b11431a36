"""The chosen certificates, the findings about them, and the fixes."""
