"""What a survey's report says of a certificate, where the certificate itself stayed at another computer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

from .algorithms import KeyUsage
from .certificate import Certificate
from .details import LATER, REFUSED, Details
from .names import DistinguishedName

_ITSELF = "itself"
"""The name of whoever issued a certificate to itself: its own would tell who that is."""
_HASHES: dict[str, hashes.HashAlgorithm] = {
    each.name: each
    for each in (hashes.SHA256(), hashes.SHA384(), hashes.SHA512(), hashes.SHA1())  # noqa: S303
}


@dataclass(frozen=True, slots=True)
class IssuerProof:
    """What proves who issued a certificate, without the certificate: its signature, and the digest of what is signed.

    Attributes:
        digest: The digest.
        signature: The signature.
        hashed: The name of the hash function, as `cryptography` calls it.
        is_pss: The scheme is RSA-PSS, with this hash function in its mask, too, as nearly everywhere.
    """

    digest: bytes
    signature: bytes
    hashed: str
    is_pss: bool = False

    @classmethod
    def of(cls, certificate: Certificate) -> IssuerProof | None:
        """Return the proof of a certificate; None for algorithms that hash by themselves, such as Ed25519."""
        try:
            read = x509.load_der_x509_certificate(certificate.der)
            scheme, hashed = read.signature_algorithm_parameters, read.signature_hash_algorithm
        except REFUSED:
            return None
        if hashed is None or hashed.name not in _HASHES:
            return None
        calculated = hashes.Hash(hashed)
        calculated.update(read.tbs_certificate_bytes)
        return cls(calculated.finalize(), read.signature, hashed.name, isinstance(scheme, padding.PSS))

    def fits(self, key: object) -> bool:
        """Return whether a key made the signature."""
        try:
            hashed = _HASHES[self.hashed]
            if isinstance(key, rsa.RSAPublicKey):
                pss = padding.PSS(padding.MGF1(hashed), padding.PSS.AUTO) if self.is_pss else None
                key.verify(self.signature, self.digest, pss or padding.PKCS1v15(), utils.Prehashed(hashed))
            elif isinstance(key, ec.EllipticCurvePublicKey):
                key.verify(self.signature, self.digest, ec.ECDSA(utils.Prehashed(hashed)))
            else:
                return False
        except (InvalidSignature, UnsupportedAlgorithm, LookupError, ValueError):
            return False
        return True


@dataclass(frozen=True, slots=True, eq=False)
class ReportedCertificate(Certificate):
    """A certificate of a person, known by what a report says of it: `der` is only an identifier.

    Attributes:
        addresses: The addresses in it, or what stands for them.
        issuer_key: SHA-256 of the encoded key that issued it, as far as the reporter knew it.
        proof: What proves who issued it, where the reporter didn't know.
        is_plain: Whether it holds on a path doesn't depend on what else the path requires: its extensions and names are
            like others'.
        held: The paths on which the reporter saw it hold: SHA-256 of each, from its issuer to the root.
    """

    addresses: tuple[str, ...] = field(default=(), compare=False)
    issuer_key: bytes | None = field(default=None, compare=False)
    proof: IssuerProof | None = field(default=None, compare=False)
    is_plain: bool = field(default=True, compare=False)
    held: frozenset[bytes] = field(default=frozenset(), compare=False)

    def describe(
        self,
        issuer: DistinguishedName | None,
        dates: tuple[datetime | None, datetime | None],
        key_id: bytes | None = None,
        urls: tuple[str, ...] = (),
        *,
        is_usable: bool = True,
        may_sign: bool = True,
    ) -> None:
        """Set the fields that are known of it. Nothing else may have asked for them before.

        Args:
            issuer: The name of its issuer; None where it issued itself.
            dates: NotBefore and NotAfter, UTC.
            key_id: The identifier of its issuer's key.
            urls: Where its issuer's certificate is.
            is_usable: Nothing but its dates, its issuers and its key usage may keep it from being used for mail.
            may_sign: Its key usage allows signatures.
        """
        usage = None if may_sign else KeyUsage.KEY_ENCIPHERMENT
        later = {"version": 3, "authority_key_id": key_id, "issuer_urls": urls, "key_usage": usage}
        name = issuer or DistinguishedName("", "", _ITSELF)
        details = Details(
            tuple([later.get(each) for each in LATER]),
            subject_key="" if issuer else _ITSELF,
            issuer=name.full,
            issuer_name=name.short,
            issuer_key=name.key,
            not_before=dates[0],
            not_after=dates[1],
            purposes=None if is_usable else (),
        )
        object.__setattr__(self, "_details", details)
