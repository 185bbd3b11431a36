"""Compare a typed SHA-256 with that of a certificate, group by group.

People compare the first and last digits, and certificates that agree in those can be forged. So all 64 digits count. A
SHA-1 is refused, as two certificates with the same one can be made (RFC 6194 2).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from itertools import zip_longest
from string import hexdigits

from .certificate import Certificate

GROUP = 8
"""The digits of a group, as they are read out; a SHA-256 has eight groups."""
_SHA256_DIGITS = 64
_SHA1_DIGITS = 40


class Comparison(Enum):
    """The result of a comparison."""

    OPEN = auto()
    """What was typed so far agrees, or nothing was; digits are missing."""
    SAME = auto()
    """All 64 digits agree."""
    DIFFERENT = auto()
    """A digit differs."""
    SHA1 = auto()
    """It is a SHA-1 (40 digits), which proves nothing."""
    NOT_SHA256 = auto()
    """There are other letters or digits than hex digits, or more than 64."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The first digit that differs.

    Attributes:
        group: The number of its group, from 1.
        digit: Its number in the group, from 1.
        shown: The certificate's digit.
        typed: What was typed instead.
    """

    group: int
    digit: int
    shown: str
    typed: str


@dataclass(frozen=True, slots=True)
class Compared:
    """What was typed, beside what it should be.

    Attributes:
        result: What it is worth.
        typed: The digits that were typed, by groups: eight texts of up to eight digits.
        difference: The first digit that differs, where the result is `DIFFERENT`.
    """

    result: Comparison
    typed: tuple[str, ...]
    difference: Difference | None = None

    def is_same(self, number: int) -> bool:
        """Return whether all digits of a group agree; of those after the first that differs, that isn't said.

        Args:
            number: The number of the group, from 1.
        """
        is_judged = self.result in (Comparison.OPEN, Comparison.SAME, Comparison.DIFFERENT)
        is_before = self.difference is None or number < self.difference.group
        return is_judged and is_before and len(self.typed[number - 1]) == GROUP


def groups(digits: str) -> tuple[str, ...]:
    """Return up to 64 digits in eight groups, of which the last may be short or empty."""
    return tuple(digits[at : at + GROUP] for at in range(0, _SHA256_DIGITS, GROUP))


def compare(typed: str, certificate: Certificate) -> Compared:
    """Compare what is typed of a fingerprint with a certificate's SHA-256.

    Args:
        typed: Hex digits in upper or lower case; all that is neither letter nor digit only separates them.
        certificate: The certificate that it should be the fingerprint of.
    """
    digits = "".join(filter(str.isalnum, typed)).upper()
    at = next((at for at, (shown, each) in enumerate(zip_longest(certificate.sha256, digits)) if shown != each), None)
    if at is None:
        return Compared(Comparison.SAME, groups(digits))
    if not set(digits) <= set(hexdigits) or at >= _SHA256_DIGITS:
        return Compared(Comparison.NOT_SHA256, groups(digits))
    if at == len(digits):
        return Compared(Comparison.OPEN, groups(digits))
    if certificate.thumbprint.startswith(digits) and len(digits) >= GROUP:
        return Compared(Comparison.SHA1, groups(digits))
    if len(digits) == _SHA1_DIGITS and at < GROUP:
        return Compared(Comparison.SHA1, groups(digits))
    difference = Difference(at // GROUP + 1, at % GROUP + 1, certificate.sha256[at], digits[at])
    return Compared(Comparison.DIFFERENT, groups(digits), difference)
