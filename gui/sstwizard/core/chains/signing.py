"""Signatures of certificates: good, bad, or not possible to check.

A certificate is issued by another when the names match (RFC 5280 7.1) and the signature does. Key identifiers are hints
that some CAs get wrong; the signature is the proof. `cryptography` checks it where it knows key and algorithm, else
OpenSSL itself, which knows more of both.
"""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, padding, rsa

from ..certificates.algorithms import SLH_DSA, SignatureAlgorithm
from ..certificates.budget import may_check, timed_check
from ..certificates.certificate import Certificate
from ..certificates.details import read_strictly
from ..formats.der import algorithm_identifiers, public_key_info, signed_bytes

_CACHED_SIGNATURES = 65_536
MAX_KEY_BITS = 8192
"""The largest RSA or DSA key whose signatures are checked. No CA has a larger one; time grows with its square."""
MAX_EXPONENT_BITS = 64
"""The largest public exponent of an RSA key; nearly all are 65537. OpenSSL has the same limit above 3072 bits."""
_UNCHECKABLE = (ValueError, UnsupportedAlgorithm, x509.InvalidVersion)
"""What `cryptography` raises for an encoding, a key or an algorithm that it does not read."""


class SignatureStatus(Enum):
    """Whether one certificate signed another."""

    GOOD = auto()
    BAD = auto()
    UNCHECKED = auto()
    """Algorithm or key is not known, can't be decoded, or is too large; or no budget is left (`Budget.part`)."""


def signature_status(child: Certificate, issuer: Certificate) -> SignatureStatus:
    """Return whether `issuer` signed `child`.

    BAD is also a signature of another kind than the issuer's key, and one whose algorithm is not the one that the
    signed part names (RFC 5280 4.1.1.2).
    """
    if not child.details.issuer_key or child.details.issuer_key != issuer.details.subject_key:
        return SignatureStatus.BAD
    if not may_check(child, issuer):
        return SignatureStatus.UNCHECKED
    return _status(child, issuer)


@lru_cache(maxsize=_CACHED_SIGNATURES)
def _status(child: Certificate, issuer: Certificate) -> SignatureStatus:
    outer, inner = algorithm_identifiers(child.der) or (b"", b"")
    algorithm, key = child.details.signature_algorithm, issuer.details.key
    if outer != inner or (algorithm and key and not algorithm.fits_key(key)):
        return SignatureStatus.BAD
    if key and key.algorithm in _OF_ANY_SIZE and (key.bits or 0) > MAX_KEY_BITS:
        return SignatureStatus.UNCHECKED
    try:
        with timed_check():
            signed = read_strictly(child.der, lambda decoded: decoded)
            verify(public_key(issuer), signed, signed_bytes(child.der))
    except InvalidSignature:
        return SignatureStatus.BAD
    except _TooLongError:
        return SignatureStatus.UNCHECKED
    except _UNCHECKABLE:
        return _status_by_openssl(child, issuer)
    return SignatureStatus.GOOD


@lru_cache(maxsize=1024)
def public_key(certificate: Certificate) -> object:
    """Return a certificate's key; None if `cryptography` can't decode it."""
    from cryptography.hazmat.primitives.serialization import load_der_public_key  # with ciphers, and SSH's formats

    try:
        return load_der_public_key(public_key_info(certificate.der) or b"")
    except _UNCHECKABLE:
        return None


def is_issued_by(child: Certificate, issuer: Certificate) -> bool:
    """Return whether `issuer` signed `child`, proven by its key; a signature that can't be checked proves nothing."""
    return signature_status(child, issuer) is SignatureStatus.GOOD


_OF_ANY_SIZE = ("RSA", "RSASSA-PSS", "DSA")


class _TooLongError(ValueError):
    """Checking a signature of a key like this takes too long, by any means."""


def verify(key: object, signed: x509.Certificate | x509.CertificateRevocationList, content: bytes) -> None:
    """Check a signature by a key; `signed` names the algorithm, `content` is what was signed.

    Raises:
        InvalidSignature: The signature is not that key's.
        ValueError, UnsupportedAlgorithm: It can't be checked.
    """
    check = getattr(key, "verify", None)
    if check is None:
        raise UnsupportedAlgorithm("")  # one that can't be decoded, or signs nothing, such as X25519
    if isinstance(key, rsa.RSAPublicKey) and key.public_numbers().e.bit_length() > MAX_EXPONENT_BITS:
        raise _TooLongError
    scheme, hashed = signed.signature_algorithm_parameters, signed.signature_hash_algorithm
    check(signed.signature, content, *_how_to_verify(key, scheme, hashed))


def _how_to_verify(key: object, scheme: object, hashed: hashes.HashAlgorithm | None) -> tuple[object, ...]:
    """Return the further arguments of a key's `verify` after signature and content; Ed25519, ML-DSA and such have none.

    For MD5, and for SHA-1 with ECDSA, `cryptography` gives the hash and no scheme.
    """
    if not isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey | dsa.DSAPublicKey):
        return ()
    if hashed is None or (isinstance(scheme, ec.ECDSA) and not isinstance(key, ec.EllipticCurvePublicKey)):
        raise UnsupportedAlgorithm("")  # a signature that has no name here, and is not of the key's kind
    if isinstance(key, rsa.RSAPublicKey):
        return scheme or padding.PKCS1v15(), hashed
    return (ec.ECDSA(hashed),) if isinstance(key, ec.EllipticCurvePublicKey) else (hashed,)


OPENSSL_VERIFIES = frozenset(
    (
        *(SignatureAlgorithm("RSA", each) for each in ("MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512")),
        *(SignatureAlgorithm("ECDSA", each) for each in ("SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512")),
        *map(SignatureAlgorithm, SLH_DSA),
    )
)
"""The algorithms whose genuine signatures OpenSSL accepted in tests; it refuses those of SM2, and always MD2."""

NO_CHECK_TIME = 0x200000  # X509_V_FLAGNO_CHECK_TIME (x509_vfy.h), which pyOpenSSL does not name
_CERT_SIGNATURE_FAILURE = 7  # X509_V_ERR_CERT_SIGNATURE_FAILURE (x509_vfy.h)


def _status_by_openssl(child: Certificate, issuer: Certificate) -> SignatureStatus:
    """Ask OpenSSL about one signature, as about a chain that ends at a trusted issuer.

    Without CHECK_SS_SIGNATURE it leaves the signature of what is self-signed unchecked; with PARTIAL_CHAIN also that of
    what is trusted and does not look self-signed, by its key identifiers. So each flag has its own case. A yes counts
    only where the strength of algorithm and key is known here, a no only where OpenSSL is known to say yes as well.
    """
    algorithm, key = child.details.signature_algorithm, issuer.details.key
    if algorithm is None or not algorithm.has_name or key is None:
        return SignatureStatus.UNCHECKED
    from OpenSSL import crypto  # slow to import, and seldom needed

    store = crypto.X509Store()
    by_itself = crypto.X509StoreFlags.CHECK_SS_SIGNATURE if child == issuer else crypto.X509StoreFlags.PARTIAL_CHAIN
    store.set_flags(by_itself | crypto.X509StoreFlags.IGNORE_CRITICAL | NO_CHECK_TIME)
    try:
        with timed_check():
            store.add_cert(crypto.load_certificate(crypto.FILETYPE_ASN1, issuer.der))
            signed = crypto.load_certificate(crypto.FILETYPE_ASN1, child.der)
            crypto.X509StoreContext(store, signed).verify_certificate()
    except crypto.X509StoreContextError as error:
        is_bad = error.errors[0] == _CERT_SIGNATURE_FAILURE and algorithm in OPENSSL_VERIFIES
        return SignatureStatus.BAD if is_bad else SignatureStatus.UNCHECKED
    except crypto.Error:
        return SignatureStatus.UNCHECKED
    return SignatureStatus.GOOD


def key_ids_agree(child: Certificate, issuer: Certificate) -> bool:
    """Return whether the key identifiers of two certificates allow that one issued the other (RFC 5280 4.2.1.1)."""
    asked, given = child.details.authority_key_id, issuer.details.subject_key_id
    return asked is None or given is None or asked == given


def is_self_signed(certificate: Certificate) -> bool:
    """Return whether the certificate is a root: issued to itself, and signed by its own key."""
    return certificate.is_self_issued and is_issued_by(certificate, certificate)


def may_be_self_signed(certificate: Certificate) -> bool:
    """Return whether the certificate may have signed itself: that of an old root with MD2 can't be checked."""
    return signature_status(certificate, certificate) is not SignatureStatus.BAD


class CertificateKind(Enum):
    """What a certificate is in a chain."""

    ROOT_CA = auto()
    INTERMEDIATE_CA = auto()
    END_ENTITY = auto()


def kind_of(certificate: Certificate) -> CertificateKind:
    """Return the kind of a certificate; a CA issued to itself but signed by another key is no root (a rollover)."""
    if not certificate.is_ca:
        return CertificateKind.END_ENTITY
    return CertificateKind.ROOT_CA if is_self_signed(certificate) else CertificateKind.INTERMEDIATE_CA


def same_key(one: Certificate, other: Certificate) -> bool:
    """Return whether two certificates are for the same key; False where none can be found."""
    key = public_key_info(one.der)
    return key is not None and key == public_key_info(other.der)
