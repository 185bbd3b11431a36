"""The one way to the network: one file from one address, asked for by the user, within limits."""
