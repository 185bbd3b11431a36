"""Windows beside the pages, and the questions that block."""
