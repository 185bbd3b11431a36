"""Fixtures for tests of file formats: certificates, and a valid file of every format."""

from __future__ import annotations

import base64

import pytest
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12

from core.formats.samples import locked, refused_by_parsers, zipped
from pki import PKI, Entity
from sstwizard.core.formats import pem, pkcs7, sst


@pytest.fixture(scope="session")
def pki_child(pki: PKI, root: Entity) -> Entity:
    """Return a certificate issued by the first one."""
    return pki.make("Zoë", root, ca=False)


@pytest.fixture(scope="session")
def pool(pki: PKI, root: Entity) -> tuple[bytes, ...]:
    """Return certificates, of which the last is refused by parsers for its explicit version 1."""
    others = (pki.make(name, root).der for name in ("Issuing 1", "Issuing 2", "Zoë"))
    return (root.der, *others, refused_by_parsers(root.der))


@pytest.fixture(scope="session")
def good_files(root: Entity, pool: tuple[bytes, ...]) -> dict[str, bytes]:
    """Return a valid file of every format."""
    named = sst.ENTRY.pack(11, 1, 6) + b"R\0o\0\0\0" + sst.encode(pool[:1])[sst.HEADER.size : -sst.ENTRY.size]
    open_p12 = pkcs12.serialize_key_and_certificates(b"Name", root.key, root.x509, None, NoEncryption())
    return {
        "store": sst.encode(pool),
        "store with properties": sst.HEADER.pack(0, b"CERT") + named + bytes(sst.ENTRY.size),
        "element": named,
        "DER": pool[0],
        "PEM": pem.encode(pool),
        "UTF-16": pem.encode(pool[:2]).decode().encode("utf-16"),
        "PKCS #7": pkcs7.encode(pool),
        "base64": base64.encodebytes(sst.encode(pool[:2])),
        "PKCS #12": open_p12,
        "locked PKCS #12": locked(root),
        "zip": zipped(a__cer=pool[0], b__pem=pem.encode(pool[1:]), readme__txt=b"words"),
    }
