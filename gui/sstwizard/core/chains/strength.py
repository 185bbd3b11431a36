"""How strong the signature and the key of a certificate are: the same bounds for findings and for verdicts."""

from __future__ import annotations

from enum import IntEnum

from ..certificates.certificate import Certificate
from .signing import may_be_self_signed

BROKEN_HASHES = frozenset(("MD2", "MD4", "MD5"))
"""Forged certificates of these hashes have been made (RFC 6151; MD5 by Flame in 2012)."""
_WEAK_HASHES = frozenset(("SHA-1",))
"""Collisions have been found, at a price (RFC 8017, NIST SP 800-131A)."""
_BROKEN_BELOW = {"RSA": 1024, "RSASSA-PSS": 1024, "DSA": 1024, "ECC": 160}
"""Keys of fewer bits have less than 80 bits of security (NIST SP 800-57 part 1), and have been broken."""
_WEAK_BELOW = {"RSA": 2048, "RSASSA-PSS": 2048, "DSA": 2048, "ECC": 256}
"""Keys of fewer bits count as weak (NIST SP 800-57 part 1: less than 112 bits; of curves the usual next size)."""


class Strength(IntEnum):
    """What a signature or a key is worth."""

    BROKEN = 0
    """Nobody should trust it."""
    WEAK = 1
    """It may be forged by those who spend much on it."""
    STRONG = 2
    """Or not known: what is not known here is never taken as proven."""


def signature_strength(certificate: Certificate) -> Strength:
    """Return what the signature on a certificate is worth; what it signed itself proves nothing and is no weakness."""
    algorithm = certificate.details.signature_algorithm
    if algorithm is None or algorithm.hash not in BROKEN_HASHES | _WEAK_HASHES or may_be_self_signed(certificate):
        return Strength.STRONG
    return Strength.BROKEN if algorithm.hash in BROKEN_HASHES else Strength.WEAK


def key_strength(certificate: Certificate) -> Strength:
    """Return what the key of a certificate is worth, by its size."""
    key = certificate.details.key
    if key is None or key.bits is None:
        return Strength.STRONG
    if key.bits < _BROKEN_BELOW.get(key.algorithm, 0):
        return Strength.BROKEN
    return Strength.WEAK if key.bits < _WEAK_BELOW.get(key.algorithm, 0) else Strength.STRONG
