"""The page for mail: what is read and surveyed, the CAs that it needs, and the verdict on each message."""
