"""SHA-256 and SHA-1, by the OpenSSL that cryptography brings along; see `platform.programs.keep_to_one_openssl`."""

from __future__ import annotations

from typing import BinaryIO

from cryptography.hazmat.primitives import hashes

_AT_ONCE = 1 << 20
"""Bytes that are read of a file."""


def sha256(data: bytes) -> bytes:
    """Return the SHA-256 of data."""
    digest = hashes.Hash(hashes.SHA256())
    digest.update(data)
    return digest.finalize()


def sha256_of(file: BinaryIO) -> bytes:
    """Return the SHA-256 of what can be read of a file."""
    digest = hashes.Hash(hashes.SHA256())
    while data := file.read(_AT_ONCE):
        digest.update(data)
    return digest.finalize()


def sha1(data: bytes) -> bytes:
    """Return the SHA-1 of data: an identifier, not a security measure."""
    digest = hashes.Hash(hashes.SHA1())  # noqa: S303
    digest.update(data)
    return digest.finalize()
