"""The key of a certificate and the algorithm it was signed by, decoded.

`cryptography` reads the kinds it knows. Of the others (SLH-DSA, SM2, an RSA key that it refuses) asn1crypto gives the
OID and, where it knows the kind, the size: a key too short must be seen as such whoever reads it.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa

from .algorithms import KEY_NAMES, SM2_CURVE, Key, SignatureAlgorithm

MALFORMED = (ValueError, TypeError, LookupError, AttributeError, OverflowError)
"""What asn1crypto raises for a field that is not as it must be, `LookupError` and `AttributeError` where it does not
expect the bytes; and what a time before the year 1 or after 9999 in UTC does."""


def strict_key(decoded: x509.Certificate) -> Key:
    """Return the key, as `cryptography` reads it."""
    key = decoded.public_key()
    oid = decoded.public_key_algorithm_oid.dotted_string
    match key:
        case rsa.RSAPublicKey():
            return Key(KEY_NAMES.get(oid, "RSA"), key.key_size)
        case ec.EllipticCurvePublicKey():
            return _elliptic(key.key_size, key.curve.name)
        case dsa.DSAPublicKey():
            return Key("DSA", key.key_size)
        case ed25519.Ed25519PublicKey():
            return Key("Ed25519", 256)
        case ed448.Ed448PublicKey():
            return Key("Ed448", 456)
    return Key(KEY_NAMES.get(oid, oid))


@cache
def _elliptic(bits: int, curve: str) -> Key:
    """Return the one key of a curve: thousands share it."""
    return Key("ECC", bits, curve)


def lenient_key(info: Any) -> Key:
    """Return the key of a SubjectPublicKeyInfo, as asn1crypto reads it.

    An elliptic curve that is written out instead of named is malformed (RFC 5480 2.1.1).

    Raises:
        LookupError: It is of a kind that has no name here.
    """
    from asn1crypto import core  # slow to import, and seldom needed

    # By position: asn1crypto's own class refuses to look into a key of a kind that it does not know.
    name = KEY_NAMES[core.Sequence.load(info.dump())[0][0].dotted]
    if name in ("RSA", "RSASSA-PSS"):
        # Root Agency's modulus lacks the zero byte that would make it positive.
        return Key(name, int.from_bytes(info["public_key"].parsed["modulus"].contents).bit_length())
    if name == "DSA":
        return Key(name, info["algorithm"]["parameters"]["p"].native.bit_length())
    if name == "ECC":
        curve = info["algorithm"]["parameters"]
        return Key(KEY_NAMES[SM2_CURVE]) if curve.chosen.dotted == SM2_CURVE else Key(name, curve.key_size * 8)
    return Key(name)


def lenient_algorithm(identifier: Any) -> SignatureAlgorithm:
    """Return the algorithm of an AlgorithmIdentifier, as asn1crypto reads it."""
    oid, parameters = identifier["algorithm"], identifier["parameters"]
    if oid.native != "rsassa_pss":
        return SignatureAlgorithm.of(oid.dotted)
    return SignatureAlgorithm.of(oid.dotted, parameters["hash_algorithm"]["algorithm"].dotted)


def serial_hex(serial_number: int) -> str:
    """Return a serial number as Windows shows it, in upper-case hex."""
    length = max(1, (serial_number.bit_length() + 8) // 8)
    digits = serial_number.to_bytes(length, "big", signed=True).hex().upper()
    return digits[2:] if len(digits) > 2 and digits.startswith("00") else digits
