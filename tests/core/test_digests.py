"""Digests are those of the standard library, though another library makes them."""

from __future__ import annotations

import hashlib
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st

from sstwizard.core import digests


@given(st.lists(st.binary(max_size=200), max_size=4))
def test_digests_are_the_same(parts: list[bytes]) -> None:
    """Pieces give what they give together."""
    whole = b"".join(parts)
    assert digests.sha256(*parts) == hashlib.sha256(whole).digest()
    assert digests.sha1(whole) == hashlib.sha1(whole, usedforsecurity=False).digest()


def test_files_are_read_to_their_end() -> None:
    """A file that is larger than a piece is hashed whole."""
    data = bytes(range(256)) * 10_000
    assert digests.sha256_of(BytesIO(data)) == hashlib.sha256(data).digest()
