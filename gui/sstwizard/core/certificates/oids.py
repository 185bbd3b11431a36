"""Names of the object identifiers that an admin meets, as Windows shows them."""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP

SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1"
EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4"
ANY_EXTENDED_KEY_USAGE = "2.5.29.37.0"

EXTENDED_KEY_USAGES = {
    SERVER_AUTHENTICATION: QT_TRANSLATE_NOOP("core", "Server Authentication"),
    "1.3.6.1.5.5.7.3.2": QT_TRANSLATE_NOOP("core", "Client Authentication"),
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

SIGNATURE_ALGORITHMS = {
    "1.2.840.113549.1.1.2": "MD2 with RSA",
    "1.2.840.113549.1.1.3": "MD4 with RSA",
    "1.2.840.113549.1.1.4": "MD5 with RSA",
    "1.2.840.113549.1.1.5": "SHA-1 with RSA",
    "1.3.14.3.2.29": "SHA-1 with RSA",
    "1.2.840.113549.1.1.10": "RSASSA-PSS",
    "1.2.840.113549.1.1.11": "SHA-256 with RSA",
    "1.2.840.113549.1.1.12": "SHA-384 with RSA",
    "1.2.840.113549.1.1.13": "SHA-512 with RSA",
    "1.2.840.113549.1.1.14": "SHA-224 with RSA",
    "1.2.840.10040.4.3": "SHA-1 with DSA",
    "2.16.840.1.101.3.4.3.2": "SHA-256 with DSA",
    "1.2.840.10045.4.1": "SHA-1 with ECDSA",
    "1.2.840.10045.4.3.1": "SHA-224 with ECDSA",
    "1.2.840.10045.4.3.2": "SHA-256 with ECDSA",
    "1.2.840.10045.4.3.3": "SHA-384 with ECDSA",
    "1.2.840.10045.4.3.4": "SHA-512 with ECDSA",
    "1.3.101.112": "Ed25519",
    "1.3.101.113": "Ed448",
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
    """Return what English Windows calls an extended key usage; the dotted number where it has no name."""
    return EXTENDED_KEY_USAGES.get(oid, oid)
