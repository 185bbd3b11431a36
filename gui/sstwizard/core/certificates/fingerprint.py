"""Compare a typed SHA-256 with that of a certificate, digit by digit.

People compare the first and last digits, and certificates that agree in those can be forged. So all 64 digits count. A
SHA-1 is refused, as two certificates with the same one can be made (RFC 6194 2).
"""

from __future__ import annotations

from enum import Enum, auto
from string import hexdigits

from .certificate import Certificate

_SHA256_DIGITS = 64
_SHA1_DIGITS = 40


class Comparison(Enum):
    """The result of a comparison."""

    EMPTY = auto()
    """Nothing was typed."""
    SAME = auto()
    """All 64 digits agree."""
    DIFFERENT = auto()
    """It is the SHA-256 of another certificate."""
    SHA1 = auto()
    """It is a SHA-1 (40 digits), which proves nothing."""
    NOT_SHA256 = auto()
    """It isn't 64 hex digits: some are missing, or there are other characters."""


def compare(typed: str, certificate: Certificate) -> Comparison:
    """Compare a typed fingerprint with a certificate's SHA-256.

    Args:
        typed: Hex digits in upper or lower case; white space and colons are ignored.
        certificate: The certificate that it should be the fingerprint of.
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
