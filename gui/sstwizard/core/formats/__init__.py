"""Bytes ⇄ certificates."""
