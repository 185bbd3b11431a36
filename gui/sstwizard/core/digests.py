"""SHA-256 and SHA-1, by the OpenSSL that cryptography brings along; see `platform.programs.keep_to_one_openssl`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import BinaryIO

from cryptography.hazmat.primitives import hashes

_AT_ONCE = 1 << 20
"""Bytes that are read of a file."""


def sha256(data: bytes) -> bytes:
    """Return the SHA-256 of data."""
    return _digest(hashes.SHA256(), [data])


def sha256_of(file: BinaryIO) -> bytes:
    """Return the SHA-256 of what can be read of a file."""
    return _digest(hashes.SHA256(), iter(partial(file.read, _AT_ONCE), b""))


def sha1(data: bytes) -> bytes:
    """Return the SHA-1 of data: an identifier, not a security measure."""
    return _digest(hashes.SHA1(), [data])  # noqa: S303


def in_groups(digest: str) -> str:
    """Return hex digits in groups of four, which can be read aloud, and wrapped."""
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def _digest(algorithm: hashes.HashAlgorithm, pieces: Iterable[bytes]) -> bytes:
    digest = hashes.Hash(algorithm)
    for piece in pieces:
        digest.update(piece)
    return digest.finalize()
