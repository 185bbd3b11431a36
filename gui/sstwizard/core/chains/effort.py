"""Limit the time that checking signatures takes: a small file can be made to keep a computer busy for hours.

Whoever judges something that a stranger may have written does so within `limited`. What is nested shares its limit. A
signature that is not checked for want of time is `SignatureStatus.UNCHECKED`: it makes nothing trusted.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa

from ..certificates.certificate import Certificate

LIMIT = 60_000
"""Units for one file, or one collection: some two seconds. A unit is a verification with RSA and 2048 bits."""

_EACH = 3.0
"""Units that decoding takes, whatever the key."""
_FOLLOWED = 0.5
"""Units that it takes to rank an issuer among others. CAs that all certify each other have thousands of paths."""
_CURVES = {
    "secp192r1": 8.0,
    "secp224r1": 4.0,
    "secp256r1": 3.0,
    "secp256k1": 15.0,
    "secp384r1": 20.0,
    "secp521r1": 19.0,
    "brainpoolP256r1": 14.0,
    "brainpoolP384r1": 29.0,
    "brainpoolP512r1": 42.0,
}
_DSA, _ED25519, _ED448, _OTHER = 15.0, 4.0, 9.0, 30.0
"""All measured with OpenSSL 3.5; DSA with 2048 bits."""


class CheckBudget:
    """The units that are left.

    Attributes:
        left: The number of units.
        is_cut_short: Something was not checked.
        is_spent: That was because too few units were left.
    """

    def __init__(self, limit: float) -> None:
        self.left, self.is_cut_short, self.is_spent = limit, False, False
        self._paid: dict[object, tuple[Certificate, ...]] = {}

    def pays_for(self, checked: object, issuer: Certificate) -> bool:
        """Return whether something may be checked with an issuer's key.

        There are units left for it, or it was paid for before. The first check of everything is at half price: each
        certificate needs one, and honest ones hardly more.
        """
        paid = self._paid.get(checked, ())
        if issuer not in paid:
            if not self.pays(cost(issuer) if paid else cost(issuer) / 2):
                return False
            self._paid[checked] = (*paid, issuer)
        return True

    def pays(self, price: float) -> bool:
        """Return whether so many units are left, and take them."""
        if price > self.left:
            self.is_cut_short = self.is_spent = True
            return False
        self.left -= price
        return True


_current: ContextVar[CheckBudget | None] = ContextVar("budget", default=None)


@contextmanager
def limited(limit: float = LIMIT) -> Iterator[CheckBudget]:
    """Limit the signatures that are checked within, unless they are limited already."""
    outer = _current.get()
    if outer is not None:
        yield outer
        return
    budget = CheckBudget(limit)
    token = _current.set(budget)
    try:
        yield budget
    finally:
        _current.reset(token)


def may_check(checked: object, issuer: Certificate) -> bool:
    """Return whether there is time left to check something with an issuer's key."""
    budget = _current.get()
    return budget is None or budget.pays_for(checked, issuer)


def may_verify(signer: Certificate) -> bool:
    """Return whether there is time left to check a signature of a message with its signer's key, each time anew."""
    budget = _current.get()
    return budget is None or budget.pays(cost(signer))


def may_follow(issuers: int) -> bool:
    """Return whether there is time left to follow so many issuers of one certificate; a single one costs nothing."""
    budget = _current.get()
    return budget is None or issuers < 2 or budget.pays(issuers * _FOLLOWED)


def note_cut_short() -> None:
    """Note that something is not checked for want of time."""
    budget = _current.get()
    if budget is not None:
        budget.is_cut_short = True


def is_spent() -> bool:
    """Return whether there was no time left for something."""
    budget = _current.get()
    return budget is not None and budget.is_spent


@lru_cache(maxsize=1024)
def public_key(certificate: Certificate) -> object:
    """Return a certificate's key; None if `cryptography` can't decode it."""
    try:
        return x509.load_der_x509_certificate(certificate.der).public_key()
    except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion):
        return None


@lru_cache(maxsize=10_000)
def cost(certificate: Certificate) -> float:
    """Return the units that verifying a signature with a certificate's key takes."""
    match public_key(certificate):
        case rsa.RSAPublicKey() as key:
            return _EACH + (key.key_size / 2048) ** 2 * key.public_numbers().e.bit_length() / 17
        case ec.EllipticCurvePublicKey() as key:
            return _EACH + _CURVES.get(key.curve.name, _OTHER)
        case dsa.DSAPublicKey() as key:
            return _EACH + _DSA * (key.key_size / 2048) ** 2
        case ed25519.Ed25519PublicKey():
            return _EACH + _ED25519
        case ed448.Ed448PublicKey():
            return _EACH + _ED448
        case _:
            return _EACH + _OTHER
