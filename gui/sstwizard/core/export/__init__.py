"""Write files: the draft of a collection, the formats, and the backups and successors of files."""
