"""The names of object identifiers, as Windows shows them."""

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
    """Return whether extended key usages allow email protection (RFC 5280 4.2.1.12).

    Args:
        purposes: The OIDs; None if the purposes are unlimited.
    """
    return purposes is None or EMAIL_PROTECTION in purposes or ANY_EXTENDED_KEY_USAGE in purposes
