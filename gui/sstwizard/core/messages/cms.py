"""CMS SignedData (RFC 5652 5): who signed, and whether the signature is over the content.

asn1crypto decodes, BER with indefinite lengths included; `cryptography` verifies.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from asn1crypto import algos, cms, core
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa

from ..certificates.certificate import Certificate
from ..formats import asn1, pkcs7
from ..text import printable
from . import refusal

MAX_SIGNATURES = 16
"""Signatures in one message that are checked; a message has one, and seldom two."""

_HASHES: dict[str, hashes.HashAlgorithm] = {
    "sha1": hashes.SHA1(),  # noqa: S303 - old messages, and some scanners, sign with it still
    "sha224": hashes.SHA224(),
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
    "sha3_224": hashes.SHA3_224(),
    "sha3_256": hashes.SHA3_256(),
    "sha3_384": hashes.SHA3_384(),
    "sha3_512": hashes.SHA3_512(),
}
"""The digests that are accepted, as asn1crypto calls them; hashlib has the same names."""

_ECDSA_OF_WINDOWS = ("1.2.840.10045.4.3", "1.2.840.10045.2.1")
"""szOID_ECDSA_SPECIFIED and szOID_ECC_PUBLIC_KEY of wincrypt.h, where others name ECDSA with a digest."""


class Content(Enum):
    """What became of the content since it was signed."""

    VALID = "valid"
    CHANGED = "changed"
    """Its digest is another than the signed one."""
    FORGED = "forged"
    """The signature does not fit the signer's key."""
    MISSING = "missing"
    """It is not there; as far as it can be seen without it, the signature is good."""
    UNCHECKABLE = "uncheckable"
    """The signer's certificate or the algorithm is not known."""
    NONE = "none"
    """There is none: it is a certificate, not a message."""


@dataclass(frozen=True, slots=True)
class Attributes:
    """The signed attributes, which are signed instead of the content (RFC 5652 5.4).

    Attributes:
        encodings: Their encodings as a SET: as received, and in DER order. Some programs sign the one, some the other.
        digest: The message-digest attribute: the digest of the content.
    """

    encodings: tuple[bytes, ...]
    digest: bytes


@dataclass(frozen=True, slots=True)
class Scheme:
    """A signature scheme, with asn1crypto's names, or dotted OIDs where it has none.

    Attributes:
        name: "rsassa_pkcs1v15".
        digest: "sha256": of the content, and of the attributes.
        mask_digest: The digest of the mask function (RSA-PSS).
        salt_length: In bytes (RSA-PSS).
    """

    name: str
    digest: str
    mask_digest: str = ""
    salt_length: int = 0

    @property
    def is_known(self) -> bool:
        """It can be verified here."""
        masks = _HASHES if self.name == "rsassa_pss" else ("",)
        return self.name in _VERIFIERS and self.digest in _HASHES and self.mask_digest in masks


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature.

    Attributes:
        signer: The certificate that it names, out of those included; None if it is not among them.
        value: The signature value.
        scheme: The signature scheme.
        attributes: The signed attributes; None if the content itself was signed.
    """

    signer: Certificate | None
    value: bytes
    scheme: Scheme
    attributes: Attributes | None

    def check(self, contents: Sequence[bytes]) -> Content:
        """Verify that the signature was made with the signer's key, and over the content.

        Args:
            contents: The content as it may have been signed (`Message.contents`); none if it is missing.
        """
        key = _public_key(self.signer) if self.signer else None
        if key is None or not self.scheme.is_known:
            return Content.UNCHECKABLE
        if self.attributes is None:
            if not contents:
                return Content.MISSING
            return Content.VALID if self._fits(key, contents) else Content.CHANGED
        digests = (hashlib.new(self.scheme.digest, each, usedforsecurity=False).digest() for each in contents)
        if contents and self.attributes.digest not in digests:
            return Content.CHANGED
        if not self._fits(key, self.attributes.encodings):
            return Content.FORGED
        return Content.VALID if contents else Content.MISSING

    def _fits(self, key: Any, candidates: Sequence[bytes]) -> bool:
        verify = _VERIFIERS[self.scheme.name]
        for signed in candidates:
            try:
                verify(self.scheme, key, self.value, signed)
            except _MISFITS:
                continue
            return True
        return False


_MISFITS = (InvalidSignature, UnsupportedAlgorithm, ValueError, OverflowError)
"""What `cryptography` raises where a signature does not fit: ValueError and OverflowError by a salt too long."""


def _verify_pkcs1(scheme: Scheme, key: Any, signature: bytes, signed: bytes) -> None:
    _expect(key, rsa.RSAPublicKey).verify(signature, signed, padding.PKCS1v15(), _HASHES[scheme.digest])


def _verify_pss(scheme: Scheme, key: Any, signature: bytes, signed: bytes) -> None:
    pss = padding.PSS(padding.MGF1(_HASHES[scheme.mask_digest]), scheme.salt_length)
    _expect(key, rsa.RSAPublicKey).verify(signature, signed, pss, _HASHES[scheme.digest])


def _verify_ecdsa(scheme: Scheme, key: Any, signature: bytes, signed: bytes) -> None:
    _expect(key, ec.EllipticCurvePublicKey).verify(signature, signed, ec.ECDSA(_HASHES[scheme.digest]))


def _verify_ed25519(_scheme: Scheme, key: Any, signature: bytes, signed: bytes) -> None:
    _expect(key, ed25519.Ed25519PublicKey).verify(signature, signed)


def _expect(key: Any, kind: type) -> Any:
    if not isinstance(key, kind):
        raise InvalidSignature
    return key


_VERIFIERS = {
    "rsassa_pkcs1v15": _verify_pkcs1,
    "rsassa_pss": _verify_pss,
    "ecdsa": _verify_ecdsa,
    "ed25519": _verify_ed25519,
}


def _public_key(certificate: Certificate) -> object:
    """Return a certificate's key; None where `cryptography` reads neither."""
    try:
        return x509.load_der_x509_certificate(certificate.der).public_key()
    except (ValueError, UnsupportedAlgorithm, x509.InvalidVersion):
        return None


@dataclass(frozen=True, slots=True)
class SignedData:
    """A SignedData (RFC 5652 5.1).

    Attributes:
        signatures: One for each signer; none in a bundle of certificates.
        certificates: Those included, byte for byte.
        content: The content; None if it is detached.
    """

    signatures: tuple[Signature, ...]
    certificates: tuple[Certificate, ...]
    content: bytes | None


def decode(data: bytes) -> SignedData:
    """Read a SignedData in DER or BER, with or without the ContentInfo around it.

    Raises:
        FormatError: It is damaged, or has more signatures than anyone would check.
    """
    certificates = pkcs7.decode(data).certificates
    try:
        return _decode(data, certificates)
    except ValueError as error:  # asn1crypto's, and UnicodeDecodeError among it
        raise refusal.DamagedError from error


def _decode(data: bytes, certificates: tuple[Certificate, ...]) -> SignedData:
    signed = _load(data)
    infos = list(signed["signer_infos"])
    if len(infos) > MAX_SIGNATURES:
        raise refusal.too_many()
    kind, content = (signed["encap_content_info"][name] for name in ("content_type", "content"))
    return SignedData(
        tuple(_signature(info, kind.dotted, certificates) for info in infos),
        certificates,
        bytes(content) if isinstance(content, (core.OctetString, core.ParsableOctetString)) else None,
    )


def _load(data: bytes) -> Any:
    first = next(asn1.children(data, asn1.element(data)))
    if first.tag != asn1.OBJECT_IDENTIFIER:
        return cms.SignedData.load(data)
    content = cms.ContentInfo.load(data)["content"]
    if not isinstance(content, cms.SignedData):
        raise refusal.DamagedError
    return content


def _signature(info: Any, content_type: str, certificates: Sequence[Certificate]) -> Signature:
    attributes = info["signed_attrs"]
    return Signature(
        signer=next(_named(info["sid"], certificates), None),
        value=bytes(info["signature"]),
        scheme=_scheme(info["signature_algorithm"], info["digest_algorithm"]),
        attributes=None if isinstance(attributes, core.Void) else _attributes(attributes, content_type),
    )


def _scheme(algorithm: Any, digest_algorithm: Any) -> Scheme:
    """Read the signature algorithm. Where it names no digest, the signer's digest algorithm counts (RFC 5754 3)."""
    oid, digest = algorithm["algorithm"].dotted, printable(digest_algorithm["algorithm"].native)
    if oid in _ECDSA_OF_WINDOWS:
        return Scheme("ecdsa", digest)
    try:
        name = algorithm.signature_algo
    except ValueError:
        return Scheme(oid, digest)
    parameters = algorithm["parameters"]
    if name == "rsassa_pss":
        if not isinstance(parameters, algos.RSASSAPSSParams):
            raise refusal.DamagedError
        mask, own = parameters["mask_gen_algorithm"]["parameters"], parameters["hash_algorithm"]["algorithm"].native
        if not isinstance(mask, algos.DigestAlgorithm):
            raise refusal.DamagedError
        scheme = Scheme(name, own, mask["algorithm"].native, int(parameters["salt_length"].native))
        return scheme if own == digest else replace(scheme, name=oid)
    return Scheme(name, digest)


def _attributes(attributes: Any, content_type: str) -> Attributes:
    """Read the signed attributes.

    Args:
        attributes: `SignerInfo.signedAttrs`.
        content_type: Of the content, dotted; the attribute of that name has to say the same (RFC 5652 11.1).

    Raises:
        DamagedError: Content type or digest are missing, or there several times; or it is another content type.
    """
    values = {attribute["type"].native: attribute["values"] for attribute in attributes}
    digests, kinds = (list(values.get(name, ())) for name in ("message_digest", "content_type"))
    if len(digests) != 1 or [kind.dotted for kind in kinds] != [content_type]:
        raise refusal.DamagedError
    received = bytes((asn1.SET,)) + attributes.dump()[1:]
    try:
        ordered = attributes.untag().dump(force=True)
    except TypeError as error:  # asn1crypto's, of values that are not what their type says
        raise refusal.DamagedError from error
    return Attributes(tuple(dict.fromkeys((received, ordered))), digests[0].native)


def _named(sid: Any, certificates: Sequence[Certificate]) -> Iterator[Certificate]:
    """Yield the certificates that a SignerIdentifier names (RFC 5652 5.3)."""
    for certificate in certificates:
        if sid.name == "subject_key_identifier":
            fits = certificate.details.subject_key_id == sid.chosen.native
        else:
            fits = _has_issuer_and_serial(certificate, sid.chosen)
        if fits:
            yield certificate


def _has_issuer_and_serial(certificate: Certificate, wanted: Any) -> bool:
    try:
        read = asn1_x509.Certificate.load(certificate.der)
        return bool(read.serial_number == wanted["serial_number"].native and read.issuer == wanted["issuer"])
    except ValueError:  # what asn1crypto can't read is not the certificate that is meant
        return False
