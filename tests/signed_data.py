"""SignedData made element by element for tests (RFC 5652 5): also what no program would sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from asn1crypto import core
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, mldsa, padding, rsa

import mail
from pki import Entity
from sstwizard.core.formats import asn1

DATA, SIGNED_DATA = "1.2.840.113549.1.7.1", "1.2.840.113549.1.7.2"
CONTENT_TYPE, MESSAGE_DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
SIGNING_TIME, COUNTERSIGNATURE = "1.2.840.113549.1.9.5", "1.2.840.113549.1.9.6"
SIGNING_CERTIFICATE, SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.12", "1.2.840.113549.1.9.16.2.47"
SHA1, SHA256, SHA512 = "1.3.14.3.2.26", "2.16.840.1.101.3.4.2.1", "2.16.840.1.101.3.4.2.3"
SHAKE256 = "2.16.840.1.101.3.4.2.12"
_HASHES: dict[str, hashes.HashAlgorithm] = {
    SHA1: hashes.SHA1(),
    SHA256: hashes.SHA256(),
    SHA512: hashes.SHA512(),
    SHAKE256: hashes.SHAKE256(64),
}
_RSA, _ECDSA = "1.2.840.113549.1.1.1", {SHA1: "1.2.840.10045.4.1", SHA256: "1.2.840.10045.4.3.2"}
_ECDSA[SHA512] = "1.2.840.10045.4.3.4"
_PLAIN = {
    ed25519.Ed25519PrivateKey: "1.3.101.112",
    ed448.Ed448PrivateKey: "1.3.101.113",
    mldsa.MLDSA44PrivateKey: "2.16.840.1.101.3.4.3.17",
    mldsa.MLDSA65PrivateKey: "2.16.840.1.101.3.4.3.18",
    mldsa.MLDSA87PrivateKey: "2.16.840.1.101.3.4.3.19",
}


def oid(dotted: str) -> bytes:
    """Return an OBJECT IDENTIFIER."""
    return bytes(core.ObjectIdentifier(dotted).dump())


def sequence(*elements: bytes) -> bytes:
    """Return a SEQUENCE."""
    return asn1.encode(asn1.SEQUENCE, b"".join(elements))


def octets(value: bytes) -> bytes:
    """Return an OCTET STRING."""
    return asn1.encode(asn1.OCTET_STRING, value)


def attribute(kind: str, *values: bytes) -> bytes:
    """Return an Attribute (RFC 5652 5.3)."""
    return sequence(oid(kind), asn1.encode(asn1.SET, b"".join(values)))


def hashed(algorithm: str, data: bytes) -> bytes:
    """Return a digest."""
    calculated = hashes.Hash(_HASHES[algorithm])
    calculated.update(data)
    return calculated.finalize()


def standard(content: bytes, digest: str = SHA256, content_type: str = DATA) -> list[bytes]:
    """Return the signed attributes that have to be there."""
    return [attribute(CONTENT_TYPE, oid(content_type)), attribute(MESSAGE_DIGEST, octets(hashed(digest, content)))]


def signing_certificate_v2(hash_value: bytes, algorithm: bytes = b"") -> bytes:
    """Return a signing-certificate-v2 attribute (RFC 5035 3)."""
    return attribute(SIGNING_CERTIFICATE_V2, sequence(sequence(sequence(algorithm, octets(hash_value)))))


@dataclass
class Maker:
    """What a SignedData is made of; each part can be replaced, and None leaves it out or takes the usual one."""

    signer: Entity
    content: bytes | None = mail.CONTENT
    attributes: Sequence[bytes] | None = ()
    signed: bytes | None = None  # what is signed instead of the attributes in DER order, or the content
    unsigned: Sequence[bytes] = ()
    digest: str = SHA256
    digests: Sequence[bytes] | None = None
    content_type: str = DATA
    wrapped: bytes | None = None
    sid: bytes | None = None
    version: bytes = b"\x02\x01\x01"
    extra: bytes = b""  # elements after the last of the SignerInfo
    algorithm: bytes = b""
    include: Sequence[Entity] = ()  # whose certificates lie beside the signer's

    def make(self, *infos: bytes) -> bytes:
        """Return the ContentInfo; of the SignerInfos given, or of its own."""
        announced = [sequence(oid(self.digest))] if self.digests is None else self.digests
        value = octets(self.content or b"") if self.wrapped is None else self.wrapped
        inner = b"" if self.content is None else asn1.encode(asn1.CONTEXT_0, value)
        signed_data = sequence(
            b"\x02\x01\x01",
            asn1.encode(asn1.SET, b"".join(announced)),
            sequence(oid(self.content_type), inner),
            asn1.encode(asn1.CONTEXT_0, b"".join(each.der for each in (self.signer, *self.include))),
            asn1.encode(asn1.SET, b"".join(infos or (self.signer_info(),))),
        )
        return sequence(oid(SIGNED_DATA), asn1.encode(asn1.CONTEXT_0, signed_data))

    def make_detached(self) -> bytes:
        """Return the ContentInfo without its content."""
        info = self.signer_info()
        return replace(self, content=None).make(info)

    def signer_info(self) -> bytes:
        """Return the SignerInfo."""
        signed, attributes = self.content or b"", b""
        if self.attributes is not None:
            some = self.attributes or standard(signed, self.digest, self.content_type)
            attributes = asn1.encode(asn1.CONTEXT_0, b"".join(some))
            signed = asn1.encode(asn1.SET, b"".join(sorted(some)))
        value, algorithm = self._sign(signed if self.signed is None else self.signed)
        return sequence(
            self.version,
            self.sid or self._issuer_and_serial(),
            sequence(oid(self.digest)),
            attributes,
            self.algorithm or sequence(oid(algorithm)),
            octets(value),
            asn1.encode(asn1.CONTEXT_1, b"".join(self.unsigned)) if self.unsigned else b"",
            self.extra,
        )

    def _issuer_and_serial(self) -> bytes:
        return sequence(self.signer.x509.issuer.public_bytes(), core.Integer(self.signer.x509.serial_number).dump())

    def _sign(self, data: bytes) -> tuple[bytes, str]:
        key, hash_algorithm = self.signer.key, _HASHES[self.digest]
        if isinstance(key, rsa.RSAPrivateKey):
            return key.sign(data, padding.PKCS1v15(), hash_algorithm), _RSA
        if isinstance(key, ec.EllipticCurvePrivateKey):
            return key.sign(data, ec.ECDSA(hash_algorithm)), _ECDSA[self.digest]
        assert not isinstance(key, dsa.DSAPrivateKey)
        kind = next(each for each in _PLAIN if isinstance(key, each))
        return key.sign(data), _PLAIN[kind]
