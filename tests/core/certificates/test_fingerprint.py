"""Comparison of a typed SHA-256: all digits count."""

from __future__ import annotations

import pytest

from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.fingerprint import Comparison, compare

ROOT = Certificate(b"any bytes")
SHA256 = ROOT.sha256


@pytest.mark.parametrize("typed", ["", " ", " :\t\n: \u00a0"])
def test_nothing_was_typed(typed: str) -> None:
    """White space and colons are ignored."""
    assert compare(typed, ROOT) is Comparison.EMPTY


@pytest.mark.parametrize(
    "typed",
    [
        SHA256,
        SHA256.lower(),
        ROOT.sha256_in_groups,
        ":".join(SHA256[at : at + 2] for at in range(0, 64, 2)),
        f"\n {SHA256[:32]}\r\n\u00a0{SHA256[32:]} ",
    ],
)
def test_all_digits_agree(typed: str) -> None:
    """Groups, colons, line breaks and case make no difference."""
    assert compare(typed, ROOT) is Comparison.SAME


@pytest.mark.parametrize("at", [0, 31, 63])
def test_one_other_digit_is_another_value(at: int) -> None:
    """A single different digit, anywhere, is another certificate."""
    other = "0" if SHA256[at] != "0" else "1"
    assert compare(SHA256[:at] + other + SHA256[at + 1 :], ROOT) is Comparison.DIFFERENT


@pytest.mark.parametrize("typed", [ROOT.thumbprint, ROOT.thumbprint.lower(), " ".join(ROOT.thumbprint)])
def test_a_sha1_is_not_compared(typed: str) -> None:
    """The certificate's SHA-1 is recognized as one, but proves nothing."""
    assert compare(typed, ROOT) is Comparison.SHA1


@pytest.mark.parametrize(
    "typed",
    [SHA256[:-1], SHA256 + "0", SHA256[:39], SHA256[:41], "x" * 64, "x" * 40, "０" * 64, SHA256.replace("", "-"), "A"],
)
def test_anything_else_is_no_sha256(typed: str) -> None:
    """Too few or too many digits, or characters other than ASCII hex digits, are rejected."""
    assert compare(typed, ROOT) is Comparison.NOT_SHA256
