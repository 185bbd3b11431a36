"""The files that the tests of the command line are about."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs7, pkcs12

import mail
from listed_roots import HARICA_2015
from pki import PKI, Entity
from sstwizard.core.formats import pem, sst
from sstwizard.core.sources import public_lists

MESSAGES = {
    "clear.eml": "clear-signed mail",
    "opaque.eml": "opaque mail",
    "opaque.p7m": "DER",
    "clear.msg": "clear-signed in Outlook",
    "opaque.msg": "opaque in Outlook",
}
"""Signed messages, and which of `mail.FORMS` each has."""


@pytest.fixture(autouse=True)
def utf_8(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is printed is read as UTF-8, whatever the code page of Windows' console."""
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8")


@pytest.fixture(scope="session")
def family(pki: PKI) -> tuple[Entity, Entity, Entity]:
    """A root, what it issued, and a user's certificate."""
    root = pki.make("Contoso Root, Inc.")
    issuing = pki.make("Contoso Issuing", root)
    return root, issuing, pki.make("Zoë", issuing, ca=False, email="bob@example.com")


@pytest.fixture(scope="session")
def root(family: tuple[Entity, Entity, Entity]) -> Entity:
    """A root."""
    return family[0]


@pytest.fixture(scope="session")
def issuing(family: tuple[Entity, Entity, Entity]) -> Entity:
    """What the root issued."""
    return family[1]


@pytest.fixture(scope="session")
def leaf(family: tuple[Entity, Entity, Entity]) -> Entity:
    """A user's certificate."""
    return family[2]


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory, pki: PKI, family: tuple[Entity, Entity, Entity]) -> Path:
    """A folder with files of all sorts."""
    root, issuing, leaf = family
    folder = tmp_path_factory.mktemp("files")
    (folder / "chain.pem").write_bytes(pem.encode([leaf.der, issuing.der, root.der]))
    (folder / "issuing.cer").write_bytes(issuing.der)
    (folder / "leaf.cer").write_bytes(leaf.der)
    (folder / "root.cer").write_bytes(root.der)
    expired = pki.make("Old", end=datetime.now(UTC) - timedelta(days=1)).der
    known, unknown = bytes.fromhex("300a06082a8648ce3d040302"), bytes.fromhex("300a06082a8648ce3d04037f")
    unchecked = issuing.der.replace(known, unknown)
    (folder / "expired.cer").write_bytes(expired)
    (folder / "unchecked.cer").write_bytes(unchecked)
    stores = {
        "good": [root.der, issuing.der],
        "root": [root.der],
        "other": [pki.make("Contoso Root, Inc.").der, issuing.der],
        "twice": [root.der, root.der],
        "expired": [expired],
        "with errors": [expired, issuing.der],
        "of no use": [root.der, issuing.der, leaf.der],
        "unchecked": [root.der, unchecked],
        "without an end": [bytes.fromhex("30030c0161")],
        "limited": [each.der for each in public_lists.roots() if each.sha256 == HARICA_2015],
    }
    for name, ders in stores.items():
        (folder / f"{name}.sst").write_bytes(sst.encode(ders))
    (folder / "cut short.sst").write_bytes((folder / "good.sst").read_bytes()[:-100])
    damaged = pem.encode([root.der]) + pem.encode([root.der]).replace(b"MII", b"M!!", 1)
    (folder / "damaged.pem").write_bytes(damaged)
    (folder / "nothing.sst").write_bytes(b"")
    signed = mail.sign("cryptography", leaf, folder, detached=False)
    beside = mail.sign("cryptography", leaf, folder, detached=True)
    (folder / "letter.txt.p7s").write_bytes(beside)
    for name, form in MESSAGES.items():
        (folder / name).write_bytes(mail.FORMS[form](signed, beside))
    recipient = pki.make("Ann", ca=False, key=rsa.generate_private_key(65537, 2048), signing_key=root.key)
    encrypted = pkcs7.PKCS7EnvelopeBuilder().set_data(b"secret").add_recipient(recipient.x509).encrypt(Encoding.DER, [])
    (folder / "secret.p7m").write_bytes(encrypted)
    (folder / "garbage.bin").write_bytes(b"\x00\x01garbage" * 10)
    locked = pkcs12.serialize_key_and_certificates(b"a", root.key, root.x509, None, BestAvailableEncryption(b"secret"))
    (folder / "locked.p12").write_bytes(locked)
    (folder / "empty").mkdir()
    (folder / "without").mkdir()
    (folder / "without" / "readme.txt").write_text("words")
    return folder
