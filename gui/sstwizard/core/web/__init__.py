"""The only access to the network: one file from one address, requested by the user, within limits."""
