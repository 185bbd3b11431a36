"""Names of object identifiers: keys, key usages and signature algorithms; `str()` returns their names in Windows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto

from ..text import QT_TRANSLATE_NOOP, Text, text

SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1"
CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2"
EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4"
ANY_EXTENDED_KEY_USAGE = "2.5.29.37.0"

EXTENDED_KEY_USAGES = {
    SERVER_AUTHENTICATION: QT_TRANSLATE_NOOP("core", "Server Authentication"),
    CLIENT_AUTHENTICATION: QT_TRANSLATE_NOOP("core", "Client Authentication"),
    "1.3.6.1.5.5.7.3.3": QT_TRANSLATE_NOOP("core", "Code Signing"),
    EMAIL_PROTECTION: QT_TRANSLATE_NOOP("core", "Secure Email"),
    "1.3.6.1.5.5.7.3.5": QT_TRANSLATE_NOOP("core", "IP security end system"),
    "1.3.6.1.5.5.7.3.6": QT_TRANSLATE_NOOP("core", "IP security tunnel termination"),
    "1.3.6.1.5.5.7.3.7": QT_TRANSLATE_NOOP("core", "IP security user"),
    "1.3.6.1.5.5.7.3.8": QT_TRANSLATE_NOOP("core", "Time Stamping"),
    "1.3.6.1.5.5.7.3.9": QT_TRANSLATE_NOOP("core", "OCSP Signing"),
    "1.3.6.1.5.5.7.3.17": QT_TRANSLATE_NOOP("core", "IP security IKE intermediate"),
    "1.3.6.1.4.1.311.10.3.1": QT_TRANSLATE_NOOP("core", "Microsoft Trust List Signing"),
    "1.3.6.1.4.1.311.10.3.3": QT_TRANSLATE_NOOP("core", "Server Gated Cryptography"),
    "1.3.6.1.4.1.311.10.3.4": QT_TRANSLATE_NOOP("core", "Encrypting File System"),
    "1.3.6.1.4.1.311.10.3.4.1": QT_TRANSLATE_NOOP("core", "File Recovery"),
    "1.3.6.1.4.1.311.10.3.5": QT_TRANSLATE_NOOP("core", "Windows Hardware Driver Verification"),
    "1.3.6.1.4.1.311.10.3.6": QT_TRANSLATE_NOOP("core", "Windows System Component Verification"),
    "1.3.6.1.4.1.311.10.3.9": QT_TRANSLATE_NOOP("core", "Root List Signer"),
    "1.3.6.1.4.1.311.10.3.10": QT_TRANSLATE_NOOP("core", "Qualified Subordination"),
    "1.3.6.1.4.1.311.10.3.11": QT_TRANSLATE_NOOP("core", "Key Recovery"),
    "1.3.6.1.4.1.311.10.3.12": QT_TRANSLATE_NOOP("core", "Document Signing"),
    "1.3.6.1.4.1.311.10.3.13": QT_TRANSLATE_NOOP("core", "Lifetime Signing"),
    "1.3.6.1.4.1.311.20.2.1": QT_TRANSLATE_NOOP("core", "Certificate Request Agent"),
    "1.3.6.1.4.1.311.20.2.2": QT_TRANSLATE_NOOP("core", "Smart Card Logon"),
    "1.3.6.1.4.1.311.21.5": QT_TRANSLATE_NOOP("core", "Private Key Archival"),
    "1.3.6.1.4.1.311.21.6": QT_TRANSLATE_NOOP("core", "Key Recovery Agent"),
    ANY_EXTENDED_KEY_USAGE: QT_TRANSLATE_NOOP("core", "Any Purpose"),
}

NAME_ATTRIBUTES = {
    "1.2.840.113549.1.9.1": "E",
    "2.5.4.3": "CN",
    "2.5.4.4": "SN",
    "2.5.4.5": "SERIALNUMBER",
    "2.5.4.6": "C",
    "2.5.4.7": "L",
    "2.5.4.8": "S",
    "2.5.4.9": "STREET",
    "2.5.4.10": "O",
    "2.5.4.11": "OU",
    "2.5.4.12": "T",
    "2.5.4.15": "businessCategory",
    "2.5.4.17": "PostalCode",
    "2.5.4.42": "G",
    "2.5.4.97": "OrganizationIdentifier",
    "0.9.2342.19200300.100.1.1": "UID",
    "0.9.2342.19200300.100.1.25": "DC",
}


def usage_name(oid: str) -> str:
    """Return the name of an extended key usage in English Windows; its dotted number if it has none."""
    return EXTENDED_KEY_USAGES.get(oid, oid)


def allows_email(purposes: tuple[str, ...] | None) -> bool:
    """Return whether extended key usages (OIDs; None if unlimited) allow email protection (RFC 5280 4.2.1.12)."""
    return purposes is None or EMAIL_PROTECTION in purposes or ANY_EXTENDED_KEY_USAGE in purposes


_SIZED = QT_TRANSLATE_NOOP("core", "{algorithm} {bits} bits")
_OF_CURVE = QT_TRANSLATE_NOOP("core", "{algorithm} {bits} bits ({curve})")
BROKEN_HASHES = frozenset(("MD2", "MD4", "MD5"))
"""Hashes with which certificates have been forged (RFC 6151; MD5 by Flame in 2012)."""
WEAK_HASHES = frozenset(("SHA-1",))
"""Hashes whose collisions are expensive, but known (RFC 8017, NIST SP 800-131A)."""
_HASHED = QT_TRANSLATE_NOOP("core", "{hash} with {algorithm}")


@dataclass(frozen=True, slots=True)
class Key:
    """The algorithm and size of a public key.

    Attributes:
        algorithm: "RSA", "RSASSA-PSS", "DSA", "ECC", "SM2", "ML-DSA-65" and others; the OID if it has no name here.
        bits: The size; None if unknown.
        curve: The elliptic curve ("secp256r1"); empty without one, or if it wasn't decoded.
    """

    algorithm: str
    bits: int | None = None
    curve: str = ""

    @property
    def text(self) -> Text:
        """The name, algorithm and size, in a translatable form."""
        if self.bits is None or self.algorithm not in _OF_MANY_SIZES:
            return text("{algorithm}", algorithm=self.algorithm)
        source = _OF_CURVE if self.curve else _SIZED
        return text(source, algorithm=self.algorithm, bits=str(self.bits), curve=self.curve)

    def __str__(self) -> str:
        return str(self.text)


_OF_MANY_SIZES = ("RSA", "RSASSA-PSS", "DSA", "ECC")

_SLH_DSA_SIZES = ("128s", "128f", "192s", "192f", "256s", "256f")
_ML_DSA = ("ML-DSA-44", "ML-DSA-65", "ML-DSA-87")
SLH_DSA = tuple(f"SLH-DSA-{hashed}-{size}" for hashed in ("SHA2", "SHAKE") for size in _SLH_DSA_SIZES)
_ML_KEM = ("ML-KEM-512", "ML-KEM-768", "ML-KEM-1024")


def _numbered(arc: str, first: int, names: tuple[str, ...]) -> dict[str, str]:
    """Return names by OID, numbered consecutively within an arc."""
    return {f"{arc}.{number}": name for number, name in enumerate(names, first)}


_NIST_SIGNATURES = "2.16.840.1.101.3.4.3"
_OF_ONE_OID = {
    "1.3.101.112": "Ed25519",
    "1.3.101.113": "Ed448",
    **_numbered(_NIST_SIGNATURES, 17, _ML_DSA),
    **_numbered(_NIST_SIGNATURES, 20, SLH_DSA),
}
"""Algorithms whose keys and signatures have the same OID (RFC 8410, RFC 9881, RFC 9909)."""

SM2_CURVE = "1.2.156.10197.1.301"
"""The elliptic curve of SM2 keys (GB/T 32918.5)."""
KEY_NAMES = {
    "1.2.840.113549.1.1.1": "RSA",
    "1.2.840.113549.1.1.10": "RSASSA-PSS",
    "1.2.840.10040.4.1": "DSA",
    "1.2.840.10045.2.1": "ECC",
    SM2_CURVE: "SM2",
    "1.3.101.110": "X25519",
    "1.3.101.111": "X448",
    "1.2.643.2.2.19": "GOST R 34.10-2001",
    "1.2.643.7.1.1.1.1": "GOST R 34.10-2012 (256)",
    "1.2.643.7.1.1.1.2": "GOST R 34.10-2012 (512)",
    **_numbered("2.16.840.1.101.3.4.4", 1, _ML_KEM),
    **_OF_ONE_OID,
}
"""Names of key algorithms by OID (NIST CSOR, RFC 8410, RFC 9215); SM2 by the OID of its curve."""


class KeyUsage(Flag):
    """The keyUsage extension (RFC 5280 4.2.1.3), except encipherOnly and decipherOnly, which limit keyAgreement."""

    DIGITAL_SIGNATURE = auto()
    CONTENT_COMMITMENT = auto()
    KEY_ENCIPHERMENT = auto()
    DATA_ENCIPHERMENT = auto()
    KEY_AGREEMENT = auto()
    KEY_CERT_SIGN = auto()
    CRL_SIGN = auto()

    @property
    def words(self) -> tuple[str, ...]:
        """The names of the usages in Windows, marked for translation."""
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
USAGE_NAMES = {usage: str(usage.name).lower() for usage in KeyUsage}
"""The names of the usages in `cryptography`; asn1crypto has a different one for the second."""


@dataclass(frozen=True, slots=True)
class SignatureAlgorithm:
    """The algorithm of a certificate's signature.

    Attributes:
        name: The key algorithm or scheme ("RSA", "ECDSA", "RSASSA-PSS"); the OID if it has no name here.
        hash: The hash ("SHA-256"); empty if the algorithm's OID doesn't specify one.
    """

    name: str
    hash: str = ""

    @classmethod
    def of(cls, oid: str, hash_oid: str = "") -> SignatureAlgorithm:
        """Return the algorithm of an OID.

        Args:
            oid: The algorithm's OID, dotted.
            hash_oid: The OID of the hash in its parameters, as RSASSA-PSS has it (RFC 4055 3.1).
        """
        known = _SIGNATURE_ALGORITHMS.get(oid) or cls(oid)
        hashed = _HASHES.get(hash_oid, "")
        return known if known.hash or not hashed else cls(known.name, hashed)

    @property
    def has_name(self) -> bool:
        """Whether it is known here, and so its strength."""
        return not self.name[0].isdecimal()

    def fits_key(self, key: Key) -> bool:
        """Return whether a key of this algorithm can make such a signature; true if either has no name here."""
        if not self.has_name or key.algorithm not in _KINDS_OF_KEY:
            return True
        return key.algorithm in _MADE_BY.get(self.name, (self.name,))

    @property
    def text(self) -> Text:
        """The name, with the hash, in a translatable form."""
        return text(_HASHED if self.hash else "{algorithm}", algorithm=self.name, hash=self.hash)

    def __str__(self) -> str:
        return str(self.text)


def algorithm_text(algorithm: Key | SignatureAlgorithm | None) -> Text:
    """Return the name of a key or signature algorithm for a sentence; an empty text if it couldn't be decoded."""
    return algorithm.text if algorithm is not None else text("{nothing}", nothing="")


_KINDS_OF_KEY = frozenset(KEY_NAMES.values())
_MADE_BY = {"RSASSA-PSS": ("RSA", "RSASSA-PSS"), "ECDSA": ("ECC", "SM2"), "SM2": ("ECC", "SM2")}
"""The key algorithms of each signature scheme whose name differs. A key for RSASSA-PSS makes no other signatures (RFC
4055 1.2)."""

_SHA_3 = ("SHA3-224", "SHA3-256", "SHA3-384", "SHA3-512")
_SHA_2 = ("SHA-224", "SHA-256", "SHA-384", "SHA-512")
_SHORTENED = ("SHA-512/224", "SHA-512/256")
_HASHES = {
    "1.2.840.113549.2.2": "MD2",
    "1.2.840.113549.2.4": "MD4",
    "1.2.840.113549.2.5": "MD5",
    "1.3.14.3.2.26": "SHA-1",
    **_numbered("2.16.840.1.101.3.4.2", 1, ("SHA-256", "SHA-384", "SHA-512", "SHA-224", *_SHORTENED, *_SHA_3)),
}


def _hashed(scheme: str, arc: str, first: int, hashes: tuple[str, ...]) -> dict[str, SignatureAlgorithm]:
    return {oid: SignatureAlgorithm(scheme, each) for oid, each in _numbered(arc, first, hashes).items()}


_SIGNATURE_ALGORITHMS = {
    **_hashed("RSA", "1.2.840.113549.1.1", 2, ("MD2", "MD4", "MD5", "SHA-1")),
    "1.2.840.113549.1.1.10": SignatureAlgorithm("RSASSA-PSS"),
    **_hashed("RSA", "1.2.840.113549.1.1", 11, ("SHA-256", "SHA-384", "SHA-512", "SHA-224", *_SHORTENED)),
    "1.3.14.3.2.29": SignatureAlgorithm("RSA", "SHA-1"),
    "1.2.840.10040.4.3": SignatureAlgorithm("DSA", "SHA-1"),
    "1.2.840.10045.4.1": SignatureAlgorithm("ECDSA", "SHA-1"),
    **_hashed("ECDSA", "1.2.840.10045.4.3", 1, _SHA_2),
    **_hashed("DSA", _NIST_SIGNATURES, 1, _SHA_2),
    **_hashed("DSA", _NIST_SIGNATURES, 5, _SHA_3),
    **_hashed("ECDSA", _NIST_SIGNATURES, 9, _SHA_3),
    **_hashed("RSA", _NIST_SIGNATURES, 13, _SHA_3),
    "1.2.156.10197.1.501": SignatureAlgorithm("SM2", "SM3"),
    "1.2.643.2.2.3": SignatureAlgorithm("GOST R 34.10-2001", "GOST R 34.11-94"),
    "1.2.643.7.1.1.3.2": SignatureAlgorithm("GOST R 34.10-2012 (256)", "Streebog-256"),
    "1.2.643.7.1.1.3.3": SignatureAlgorithm("GOST R 34.10-2012 (512)", "Streebog-512"),
    **{oid: SignatureAlgorithm(name) for oid, name in _OF_ONE_OID.items()},
}
"""The known signature algorithms by OID (RFC 3279, 4055, 5758, 8692; NIST CSOR; GM/T 0006)."""
