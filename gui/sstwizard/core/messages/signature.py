"""One signature of a message: by which scheme and key, and whether it is over the content (RFC 5652 5.4 to 5.6).

`cryptography` verifies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, mldsa, padding, rsa

from ..certificates.budget import may_check, timed_check
from ..certificates.certificate import Certificate
from ..certificates.details import MALFORMED
from ..certificates.limited_asn1 import keys
from ..chains.signing import MAX_EXPONENT_BITS, MAX_KEY_BITS, public_key
from ..formats import asn1
from ..formats.der import public_key_info

_HASHES: dict[str, hashes.HashAlgorithm] = {
    "sha1": hashes.SHA1(),  # noqa: S303 - Outlook on the web signs with it still
    "sha224": hashes.SHA224(),
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
    "sha3_224": hashes.SHA3_224(),
    "sha3_256": hashes.SHA3_256(),
    "sha3_384": hashes.SHA3_384(),
    "sha3_512": hashes.SHA3_512(),
    "shake256": hashes.SHAKE256(64),
}
"""The digests that are accepted, as asn1crypto calls them; SHAKE256 with 512 bits (RFC 8419 2.3, RFC 9882 3.3)."""
_BROKEN = frozenset(("md2", "1.2.840.113549.2.4", "md5"))
"""The second is MD4."""
_MESSAGE_DIGEST = bytes.fromhex("06092a864886f70d010904")
"""The OID of an attribute that signed attributes have."""


class Content(Enum):
    """What became of the content since it was signed."""

    VALID = "valid"
    CHANGED = "changed"
    """The signature is good, but over another digest than that of the content."""
    FORGED = "forged"
    """The signature does not fit the signer's key."""
    OTHER_SIGNER = "other-signer"
    """The signature is for another certificate than the one that it names (RFC 5035)."""
    ATTRIBUTES = "attributes"
    """The content is the signed attributes of another message."""
    BROKEN = "broken"
    """It is signed by an algorithm that anybody can forge."""
    MISSING = "missing"
    """It is missing; as far as can be checked without it, the signature is good."""
    UNCHECKABLE = "uncheckable"
    """The signer's certificate or the algorithm is not known, or checking it takes too long."""
    NONE = "none"
    """There is none: it is a certificate, not a message."""


@dataclass(frozen=True, slots=True)
class Attributes:
    """The signed attributes, which are signed instead of the content (RFC 5652 5.4).

    Attributes:
        encodings: Their encodings as a SET: as received, and in DER order. Some programs sign the one, some the other.
        digest: The message-digest attribute: the digest of the content.
        certificate_hashes: The hash algorithm (as asn1crypto calls it) and hash of the signer's certificate, of each
            signing-certificate attribute (RFC 5035 3 and 4).
        signing_time: When the signer says that it signed (RFC 5652 11.3), UTC; None where it does not say.
    """

    encodings: tuple[bytes, ...]
    digest: bytes
    certificate_hashes: tuple[tuple[str, bytes], ...] = ()
    signing_time: datetime | None = None

    def are_by(self, signer: Certificate) -> bool:
        """Return whether they name a certificate as the signer's by its hash: others may have its serial number."""
        known = [(algorithm, named) for algorithm, named in self.certificate_hashes if algorithm in _HASHES]
        return bool(known) and all(_hash(algorithm, signer.der) == named for algorithm, named in known)


@dataclass(frozen=True, slots=True)
class Scheme:
    """A signature scheme, with asn1crypto's names, or dotted OIDs where it has none.

    Attributes:
        name: "rsassa_pkcs1v15".
        digest: "sha256": of the content, and of the attributes.
        mask_digest: The digest of the mask function (RSA-PSS).
        salt_length: In bytes (RSA-PSS).
    """

    name: str
    digest: str
    mask_digest: str = ""
    salt_length: int = 0

    @property
    def is_known(self) -> bool:
        """It can be verified here."""
        masks = _HASHES if self.name == "rsassa_pss" else ("",)
        return self.name in _KEYS and self.digest in _HASHES and self.mask_digest in masks

    @property
    def is_broken(self) -> bool:
        """Its digest is one for which anybody finds collisions."""
        return self.digest in _BROKEN

    @property
    def is_weak(self) -> bool:
        """Its digest is SHA-1, which can be forged with effort."""
        return self.digest == "sha1"


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature.

    Attributes:
        signer: The included certificate that it names; None if that is not included.
        value: The signature value.
        scheme: The signature scheme.
        attributes: The signed attributes; None if the content itself was signed.
    """

    signer: Certificate | None
    value: bytes
    scheme: Scheme
    attributes: Attributes | None

    def check(self, contents: Sequence[bytes]) -> Content:
        """Verify that the signature was made with the signer's key, and over the content.

        Args:
            contents: The content as it may have been signed (`structure.variants`); none if it is missing.
        """
        if self.scheme.is_broken:
            return Content.BROKEN
        key = public_key(self.signer) if self.signer else None
        if self.signer is None or key is None or not self.scheme.is_known or _takes_too_long(key):
            return Content.UNCHECKABLE
        try:
            if not _permits(self.signer, self.scheme):
                return Content.FORGED
            if self.attributes is None:
                return self._check_content(key, self.signer, contents)
            return self._check_attributes(key, self.signer, self.attributes, contents)
        except _UncheckableError:
            return Content.UNCHECKABLE

    def _check_content(self, key: Any, signer: Certificate, contents: Sequence[bytes]) -> Content:
        """Verify a signature without signed attributes.

        Whoever has another signature of this signer can pass off the attributes that it is over as content, if both are
        signed in the same way (RFC 5652 5.4 would have it otherwise, but programs accept it).
        """
        if not contents:
            return Content.MISSING
        if any(content[:1] == bytes((asn1.SET,)) and _MESSAGE_DIGEST in content for content in contents):
            return Content.ATTRIBUTES  # no mail begins so
        return Content.VALID if self._fits(key, signer, contents) else Content.FORGED

    def _check_attributes(
        self, key: Any, signer: Certificate, attributes: Attributes, contents: Sequence[bytes]
    ) -> Content:
        if not self._fits(key, signer, attributes.encodings):
            return Content.FORGED
        for algorithm, named in attributes.certificate_hashes:
            if algorithm not in _HASHES:
                return Content.UNCHECKABLE
            if _hash(algorithm, signer.der) != named:
                return Content.OTHER_SIGNER
        if not contents:
            return Content.MISSING
        is_same = any(_hash(self.scheme.digest, content) == attributes.digest for content in contents)
        return Content.VALID if is_same else Content.CHANGED

    def _fits(self, key: Any, signer: Certificate, candidates: Sequence[bytes]) -> bool:
        for signed in candidates:
            if not may_check():
                raise _UncheckableError
            try:
                with timed_check():
                    _verify(self.scheme, key, self.value, signed)
            except _MISFITS:
                continue
            return True
        return False


class _UncheckableError(Exception):
    """The key's parameters can't be read, or there is no time left to check a signature."""


def _takes_too_long(key: object) -> bool:
    """Return whether checking one signature with a key may take very long, as `chains.signing` has it."""
    return isinstance(key, rsa.RSAPublicKey) and (
        key.key_size > MAX_KEY_BITS or key.public_numbers().e.bit_length() > MAX_EXPONENT_BITS
    )


def _permits(signer: Certificate, scheme: Scheme) -> bool:
    """Return whether the signer's key may sign by a scheme.

    One for RSASSA-PSS does by that alone (RFC 4055 1.2), with the digests of its parameters, and no shorter salt (3.3).
    """
    key = signer.details.key
    if key is None or key.algorithm != "RSASSA-PSS":
        return True
    if scheme.name != "rsassa_pss":
        return False
    try:
        info: Any = keys.PublicKeyInfo.load(public_key_info(signer.der) or b"")
        own = info["algorithm"]["parameters"].native
        if own is None:
            return True
        mask = own["mask_gen_algorithm"]["parameters"]  # of another function than MGF1 they have no names
        digests = own["hash_algorithm"]["algorithm"], mask["algorithm"]
        return digests == (scheme.digest, scheme.mask_digest) and scheme.salt_length >= own["salt_length"]
    except MALFORMED as error:
        raise _UncheckableError from error


def _hash(algorithm: str, data: bytes) -> bytes:
    calculated = hashes.Hash(_HASHES[algorithm])
    calculated.update(data)
    return calculated.finalize()


_MISFITS = (InvalidSignature, UnsupportedAlgorithm, ValueError, OverflowError)
"""What `cryptography` raises where a signature does not fit: ValueError and OverflowError by a salt too long."""


_KEYS: dict[str, Any] = {
    "rsassa_pkcs1v15": rsa.RSAPublicKey,
    "rsassa_pss": rsa.RSAPublicKey,
    "ecdsa": ec.EllipticCurvePublicKey,
    "ed25519": ed25519.Ed25519PublicKey,
    "ed448": ed448.Ed448PublicKey,
    "2.16.840.1.101.3.4.3.17": mldsa.MLDSA44PublicKey,
    "2.16.840.1.101.3.4.3.18": mldsa.MLDSA65PublicKey,
    "2.16.840.1.101.3.4.3.19": mldsa.MLDSA87PublicKey,
}
"""The schemes that can be verified, and the keys that they take."""


def _verify(scheme: Scheme, key: Any, signature: bytes, signed: bytes) -> None:
    """Verify a signature by a scheme that is known; raise one of `_MISFITS` if it does not fit."""
    if not isinstance(key, _KEYS[scheme.name]):
        raise InvalidSignature
    digest = _HASHES[scheme.digest]
    match scheme.name:
        case "rsassa_pkcs1v15":
            key.verify(signature, signed, padding.PKCS1v15(), digest)
        case "rsassa_pss":
            pss = padding.PSS(padding.MGF1(_HASHES[scheme.mask_digest]), scheme.salt_length)
            key.verify(signature, signed, pss, digest)
        case "ecdsa":
            key.verify(signature, signed, ec.ECDSA(digest))
        case _:  # a scheme without a choice of digest (RFC 8419 3, RFC 9882 3)
            key.verify(signature, signed)
