"""Files out: what is being made, how it is written, and the names of files that follow one another."""
