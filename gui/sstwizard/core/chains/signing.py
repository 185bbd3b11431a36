"""Who signed a certificate.

A certificate is issued by another when the names match (RFC 5280 7.1) and the signature does. Key identifiers are hints
that some CAs get wrong; the signature is the proof.
"""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, padding, rsa

from ..certificates.certificate import Certificate
from ..certificates.keys import public_key_info

_CACHED_SIGNATURES = 65_536
_UNCHECKABLE = (ValueError, UnsupportedAlgorithm, x509.InvalidVersion)
"""What `cryptography` raises for an encoding, a key or an algorithm that it does not read."""


@lru_cache(maxsize=_CACHED_SIGNATURES)
def is_issued_by(child: Certificate, issuer: Certificate) -> bool:
    """Say whether `issuer` signed `child`.

    Where a signature can't be checked (MD2, a key that does not decode), names and key identifiers that agree decide. A
    signature that was checked and does not fit, or of another kind than the issuer's key, is never taken.

    Args:
        child: The certificate that was issued.
        issuer: The certificate whose key may have signed it.
    """
    if not child.details.issuer_key or child.details.issuer_key != issuer.details.subject_key:
        return False
    try:
        _verify(child, issuer)
    except InvalidSignature:
        return False
    except _UNCHECKABLE:
        return key_ids_agree(child, issuer)
    return True


def is_proven_issuer(child: Certificate, issuer: Certificate) -> bool:
    """Say whether the key of `issuer` verifies the signature of `child`; what can't be checked is not proven.

    Args:
        child: The certificate that was issued.
        issuer: The certificate whose key is to have signed it.
    """
    try:
        _verify(child, issuer)
    except (InvalidSignature, *_UNCHECKABLE):
        return False
    return is_issued_by(child, issuer)


def _verify(child: Certificate, issuer: Certificate) -> None:
    signed = x509.load_der_x509_certificate(child.der)
    key = x509.load_der_x509_certificate(issuer.der).public_key()
    signature, content = signed.signature, signed.tbs_certificate_bytes
    scheme, hashed = signed.signature_algorithm_parameters, signed.signature_hash_algorithm
    if isinstance(key, rsa.RSAPublicKey):
        if isinstance(scheme, ec.ECDSA) or hashed is None:
            raise InvalidSignature
        key.verify(signature, content, scheme or padding.PKCS1v15(), hashed)  # of MD5 no scheme is told
    elif isinstance(key, ec.EllipticCurvePublicKey):
        if not isinstance(scheme, ec.ECDSA):
            raise InvalidSignature
        key.verify(signature, content, scheme)
    elif isinstance(key, dsa.DSAPublicKey) and hashed is not None:
        key.verify(signature, content, hashed)
    elif isinstance(key, ed25519.Ed25519PublicKey | ed448.Ed448PublicKey):
        key.verify(signature, content)
    else:
        raise InvalidSignature


def key_ids_agree(child: Certificate, issuer: Certificate) -> bool:
    """Say whether the key identifiers of two certificates allow that one issued the other (RFC 5280 4.2.1.1).

    Args:
        child: The certificate whose authority key identifier is asked.
        issuer: The certificate whose subject key identifier is asked.
    """
    asked, given = child.details.authority_key_id, issuer.details.subject_key_id
    return asked is None or given is None or asked == given


def is_self_signed(certificate: Certificate) -> bool:
    """Say whether the certificate is a root: issued to itself, and signed by its own key."""
    return certificate.is_self_issued and is_issued_by(certificate, certificate)


class CertificateKind(Enum):
    """What a certificate is in a chain."""

    ROOT_CA = auto()
    INTERMEDIATE_CA = auto()
    END_ENTITY = auto()


def kind_of(certificate: Certificate) -> CertificateKind:
    """Say what a certificate is; a CA that is issued to itself but signed by another key is no root (a rollover)."""
    if not certificate.is_ca:
        return CertificateKind.END_ENTITY
    return CertificateKind.ROOT_CA if is_self_signed(certificate) else CertificateKind.INTERMEDIATE_CA


def same_key(one: Certificate, other: Certificate) -> bool:
    """Say whether two certificates are for the same key.

    Args:
        one: A certificate; where its key can't be found, the answer is no.
        other: Another one.
    """
    key = public_key_info(one.der)
    return key is not None and key == public_key_info(other.der)
