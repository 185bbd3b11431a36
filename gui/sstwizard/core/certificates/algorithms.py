"""Keys, what they may be used for, and how a certificate was signed, as values; `str()` gives what Windows shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto

from ..text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Key:
    """What kind of public key a certificate is for.

    Attributes:
        algorithm: "RSA", "DSA", "ECC", "Ed25519", "Ed448"; for other kinds the name or the OID that the decoder gives.
        bits: Its size; None where that is not known.
        curve: The elliptic curve ("secp256r1"); empty where it has none, or none that was decoded.
    """

    algorithm: str
    bits: int | None = None
    curve: str = ""

    def __str__(self) -> str:
        if self.bits is None or self.algorithm in _OF_ONE_SIZE:
            return self.algorithm
        return f"{self.algorithm} {self.bits} bits" + (f" ({self.curve})" if self.curve else "")


_OF_ONE_SIZE = ("Ed25519", "Ed448")


class KeyUsage(Flag):
    """The keyUsage extension (RFC 5280 4.2.1.3), but for encipherOnly and decipherOnly, which limit keyAgreement."""

    DIGITAL_SIGNATURE = auto()
    CONTENT_COMMITMENT = auto()
    KEY_ENCIPHERMENT = auto()
    DATA_ENCIPHERMENT = auto()
    KEY_AGREEMENT = auto()
    KEY_CERT_SIGN = auto()
    CRL_SIGN = auto()

    @property
    def words(self) -> tuple[str, ...]:
        """What Windows calls each usage that is set, marked for translation."""
        return tuple(_USAGE_WORDS[usage] for usage in self)


_USAGE_WORDS = {
    KeyUsage.DIGITAL_SIGNATURE: QT_TRANSLATE_NOOP("core", "Digital Signature"),
    KeyUsage.CONTENT_COMMITMENT: QT_TRANSLATE_NOOP("core", "Non-Repudiation"),
    KeyUsage.KEY_ENCIPHERMENT: QT_TRANSLATE_NOOP("core", "Key Encipherment"),
    KeyUsage.DATA_ENCIPHERMENT: QT_TRANSLATE_NOOP("core", "Data Encipherment"),
    KeyUsage.KEY_AGREEMENT: QT_TRANSLATE_NOOP("core", "Key Agreement"),
    KeyUsage.KEY_CERT_SIGN: QT_TRANSLATE_NOOP("core", "Certificate Signing"),
    KeyUsage.CRL_SIGN: QT_TRANSLATE_NOOP("core", "CRL Signing"),
}


@dataclass(frozen=True, slots=True)
class SignatureAlgorithm:
    """How a certificate was signed.

    Attributes:
        name: The kind of key or the scheme ("RSA", "ECDSA", "RSASSA-PSS"); the OID of one that has no name here.
        hash: "SHA-256"; empty where the algorithm's OID does not tell.
    """

    name: str
    hash: str = ""

    @classmethod
    def of(cls, oid: str) -> SignatureAlgorithm:
        """Return the algorithm that an OID stands for."""
        return _SIGNATURE_ALGORITHMS.get(oid) or cls(oid)

    def __str__(self) -> str:
        return f"{self.hash} with {self.name}" if self.hash else self.name


_SIGNATURE_ALGORITHMS = {
    "1.2.840.113549.1.1.2": SignatureAlgorithm("RSA", "MD2"),
    "1.2.840.113549.1.1.3": SignatureAlgorithm("RSA", "MD4"),
    "1.2.840.113549.1.1.4": SignatureAlgorithm("RSA", "MD5"),
    "1.2.840.113549.1.1.5": SignatureAlgorithm("RSA", "SHA-1"),
    "1.3.14.3.2.29": SignatureAlgorithm("RSA", "SHA-1"),
    "1.2.840.113549.1.1.10": SignatureAlgorithm("RSASSA-PSS"),
    "1.2.840.113549.1.1.11": SignatureAlgorithm("RSA", "SHA-256"),
    "1.2.840.113549.1.1.12": SignatureAlgorithm("RSA", "SHA-384"),
    "1.2.840.113549.1.1.13": SignatureAlgorithm("RSA", "SHA-512"),
    "1.2.840.113549.1.1.14": SignatureAlgorithm("RSA", "SHA-224"),
    "1.2.840.10040.4.3": SignatureAlgorithm("DSA", "SHA-1"),
    "2.16.840.1.101.3.4.3.2": SignatureAlgorithm("DSA", "SHA-256"),
    "1.2.840.10045.4.1": SignatureAlgorithm("ECDSA", "SHA-1"),
    "1.2.840.10045.4.3.1": SignatureAlgorithm("ECDSA", "SHA-224"),
    "1.2.840.10045.4.3.2": SignatureAlgorithm("ECDSA", "SHA-256"),
    "1.2.840.10045.4.3.3": SignatureAlgorithm("ECDSA", "SHA-384"),
    "1.2.840.10045.4.3.4": SignatureAlgorithm("ECDSA", "SHA-512"),
    "1.3.101.112": SignatureAlgorithm("Ed25519"),
    "1.3.101.113": SignatureAlgorithm("Ed448"),
}
