"""The page that uploads a file to Exchange."""
