"""The SHA-256 that somebody read out, compared digit by digit with that of a certificate.

Whoever compares by eye looks at the first and the last digits, and a certificate whose fingerprint agrees in those can
be made. So all 64 count, and a SHA-1 is refused: two certificates with the same one can be made (RFC 6194 2).
"""

from __future__ import annotations

from enum import Enum, auto
from string import hexdigits

from .certificate import Certificate

_SHA256_DIGITS = 64
_SHA1_DIGITS = 40


class Comparison(Enum):
    """What came of comparing."""

    EMPTY = auto()
    """Nothing was typed."""
    SAME = auto()
    """All 64 digits agree."""
    DIFFERENT = auto()
    """It is a SHA-256, and that of another certificate."""
    SHA1 = auto()
    """It has the 40 digits of a SHA-1, which proves nothing."""
    NOT_SHA256 = auto()
    """It is not 64 hex digits: some are missing, or something else stands among them."""


def compare(typed: str, certificate: Certificate) -> Comparison:
    """Compare what was read out with a certificate's SHA-256.

    Args:
        typed: Hex digits in either case; white space and colons between them are ignored.
        certificate: The one that is meant to be it.
    """
    digits = "".join(each for each in typed if not each.isspace() and each != ":")
    if not digits:
        return Comparison.EMPTY
    is_hex = set(digits) <= set(hexdigits)
    if is_hex and len(digits) == _SHA1_DIGITS:
        return Comparison.SHA1
    if not is_hex or len(digits) != _SHA256_DIGITS:
        return Comparison.NOT_SHA256
    return Comparison.SAME if digits.upper() == certificate.sha256 else Comparison.DIFFERENT
