"""The check of this computer: facts, and trials of what the program needs. Nothing in its report is personal."""
