"""Digests are those of the standard library, though another library makes them."""

from __future__ import annotations

import hashlib
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st

from sstwizard.core import digests


@given(st.binary(max_size=800))
def test_digests_are_the_same(data: bytes) -> None:
    """Of any data."""
    assert digests.sha256(data) == hashlib.sha256(data).digest()
    assert digests.sha1(data) == hashlib.sha1(data, usedforsecurity=False).digest()


def test_files_are_read_to_their_end() -> None:
    """A file that is larger than a piece is hashed whole."""
    data = bytes(range(256)) * 10_000
    assert digests.sha256_of(BytesIO(data)) == hashlib.sha256(data).digest()
