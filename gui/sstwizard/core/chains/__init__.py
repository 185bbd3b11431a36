"""Certificate chains: issuers, certification paths, and their validation."""
