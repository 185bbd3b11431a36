"""One certificate: its bytes, what is decoded of them, and what a reader of certificates returns."""
