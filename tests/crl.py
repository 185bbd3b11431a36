"""Lists of revoked certificates made for tests: any entries, dates, extensions and names, signed by anybody."""

from __future__ import annotations

import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from pki import CRL_URL, Entity, PrivateKey

NOW = datetime.datetime(2026, 11, 1, 12, tzinfo=datetime.UTC)
DAY = datetime.timedelta(days=1)
REVOKED_ON = datetime.datetime(2026, 10, 1, tzinfo=datetime.UTC)
UNKNOWN = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.4.1.99999.1"), b"\x05\x00")
"""An extension that nobody knows."""

Entry = tuple[Entity, x509.ReasonFlags | None]
"""Who is listed, and why; None leaves the reason out."""


def scope(
    *names: str,
    relative: x509.RelativeDistinguishedName | None = None,
    users: bool = False,
    authorities: bool = False,
    attributes: bool = False,
    indirect: bool = False,
    reasons: frozenset[x509.ReasonFlags] | None = None,
) -> x509.IssuingDistributionPoint:
    """Return an issuingDistributionPoint (RFC 5280 5.2.5)."""
    uris = [x509.UniformResourceIdentifier(name) for name in names] or None
    return x509.IssuingDistributionPoint(uris, relative, users, authorities, reasons, indirect, attributes)


def make_crl(
    issuer: Entity,
    *listed: Entry,
    start: datetime.datetime = NOW - DAY,
    end: datetime.datetime = NOW + DAY,
    extensions: tuple[x509.ExtensionType, ...] = (),
    entry_extensions: tuple[x509.ExtensionType, ...] = (),
    key: PrivateKey | None = None,
    name: x509.Name | None = None,
    padded_to: int = 0,
) -> bytes:
    """Make one list of who is revoked, on `REVOKED_ON`; all extensions but that which pads it are critical."""
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(name or issuer.x509.subject)
        .last_update(start)
        .next_update(end)
    )
    for entity, reason in listed:
        entry = x509.RevokedCertificateBuilder().serial_number(entity.x509.serial_number).revocation_date(REVOKED_ON)
        if reason is not None:
            entry = entry.add_extension(x509.CRLReason(reason), critical=False)
        for extension in entry_extensions:
            entry = entry.add_extension(extension, critical=True)
        builder = builder.add_revoked_certificate(entry.build())
    for extension in extensions:
        builder = builder.add_extension(extension, critical=True)
    if padded_to:
        padding = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.4.1.99999.2"), bytes(padded_to))
        builder = builder.add_extension(padding, critical=False)
    key = key or issuer.key
    hashing = isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | dsa.DSAPrivateKey)
    return builder.sign(key, hashes.SHA256() if hashing else None).public_bytes(Encoding.DER)


def points(
    *urls: str, reasons: frozenset[x509.ReasonFlags] | None = None, by: x509.Name | None = None
) -> x509.DistributionPoint:
    """Return a distribution point of a certificate: its addresses, for which reasons, and of which other CA."""
    uris = [x509.UniformResourceIdentifier(url) for url in urls or (CRL_URL,)]
    return x509.DistributionPoint(uris, None, reasons, [x509.DirectoryName(by)] if by else None)
