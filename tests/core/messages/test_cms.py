"""SignedData as some programs make it and none should: each corner has an answer, or a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from asn1crypto import cms as asn1crypto_cms
from asn1crypto import x509 as asn1crypto_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding

import mail
from pki import END, PKI, START, Entity
from sstwizard.core.errors import FormatError
from sstwizard.core.messages import Content, cms

ENVELOPED_DATA, SIGNED_DATA = (bytes.fromhex(f"06092a864886f70d01070{last}") for last in ("3", "2"))
SMIME_CAPABILITIES = bytes.fromhex("06092a864886f70d01090f")
ECDSA_SPECIFIED = "1.2.840.10045.4.3"


@pytest.fixture(scope="module")
def signer(pki: PKI) -> Entity:
    """Who signs, with an elliptic curve."""
    return pki.make("Bob", pki.make("Root"), ca=False)


@pytest.fixture(scope="module")
def inside(signer: Entity) -> bytes:
    """A signature with the content inside."""
    return mail.sign("cryptography", signer, Path(), detached=False)


def info_of(read: Any) -> Any:
    """The one signer info of a ContentInfo."""
    (info,) = read["content"]["signer_infos"]
    return info


def checked(data: bytes, *contents: bytes) -> list[Content]:
    """What became of the content, for each signature, where it is what stands beside it."""
    return [signature.check(contents) for signature in cms.decode(data).signatures]


def test_content_that_was_signed_itself(signer: Entity, inside: bytes) -> None:
    """Without signed attributes the signature is over the content (RFC 5652 5.4): it fits, does not, or it isn't there.

    Whether the content was changed or the signature forged can't be told then.
    """
    assert isinstance(signer.key, ec.EllipticCurvePrivateKey)
    read = asn1crypto_cms.ContentInfo.load(inside)
    info_of(read)["signed_attrs"] = None
    info_of(read)["signature"] = signer.key.sign(mail.CONTENT, ec.ECDSA(hashes.SHA256()))
    bare = read.dump(force=True)
    assert checked(bare, b"another", mail.CONTENT) == [Content.VALID]
    assert checked(bare, b"another") == [Content.FORGED]
    assert checked(bare) == [Content.MISSING]


def test_signed_data_without_its_frame(inside: bytes) -> None:
    """A SignedData that stands without the ContentInfo around it is read as one that has it."""
    bare = asn1crypto_cms.ContentInfo.load(inside)["content"].untag().dump()
    assert cms.decode(bare).content == mail.CONTENT
    assert checked(bare, mail.CONTENT) == [Content.VALID]


def test_ecdsa_without_a_digest_takes_the_signers(inside: bytes) -> None:
    """Windows names ECDSA without a digest: that of the signer info counts."""
    read = asn1crypto_cms.ContentInfo.load(inside)
    info_of(read)["signature_algorithm"] = {"algorithm": ECDSA_SPECIFIED}
    assert checked(read.dump(force=True), mail.CONTENT) == [Content.VALID]
    info_of(read)["digest_algorithm"]["algorithm"] = "sha512"
    read["content"]["digest_algorithms"] = [info_of(read)["digest_algorithm"]]
    assert checked(read.dump(force=True), mail.CONTENT) == [Content.FORGED]


def test_key_of_another_kind_has_not_signed(signer: Entity, inside: bytes) -> None:
    """The certificate that is named has a key that can't have made such a signature: it is forged."""
    key = rsa.generate_private_key(65537, 2048)
    subject, issuer = signer.x509.subject, signer.x509.issuer
    builder = x509.CertificateBuilder(issuer, subject, key.public_key(), signer.x509.serial_number, START, END)
    der = builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)
    read = asn1crypto_cms.ContentInfo.load(inside)
    read["content"]["certificates"] = [asn1crypto_x509.Certificate.load(der)]
    assert checked(read.dump(force=True), mail.CONTENT) == [Content.FORGED]


def test_other_kind_of_content_is_damaged(inside: bytes) -> None:
    """A frame that says that an envelope is in it, around a SignedData, is refused."""
    with pytest.raises(FormatError):
        cms.decode(inside.replace(SIGNED_DATA, ENVELOPED_DATA, 1))


def test_attribute_of_a_strange_type(inside: bytes) -> None:
    """An attribute that nobody knows, whose value is an ENUMERATED, is signed as it is and stops nothing."""
    end = inside.index(SMIME_CAPABILITIES) + len(SMIME_CAPABILITIES)
    assert (inside[end], inside[end + 2]) == (0x31, 0x30)  # a SET, and the SEQUENCE in it
    odd = bytearray(inside)
    odd[end - 2], odd[end + 2] = 0x11, 0x0A
    assert checked(bytes(odd), mail.CONTENT) == [Content.FORGED]  # for it was changed after signing
