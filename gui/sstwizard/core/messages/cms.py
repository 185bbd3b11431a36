"""CMS SignedData (RFC 5652 5): who signed, and whether the signature is over the content.

asn1crypto takes the encoding apart, BER with indefinite lengths included; `cryptography` checks. What is kept between
the two are plain values.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from asn1crypto import cms, core
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa

from ..certificates.certificate import Certificate
from ..errors import FormatError
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

_ECDSA_AS_WINDOWS_WRITES_IT = ("1.2.840.10045.4.3", "1.2.840.10045.2.1")
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
    """What was signed in the content's stead (RFC 5652 5.4).

    Attributes:
        encodings: Their DER as a SET: as it came, and put in order anew. Some programs sign the one, some the other.
        digest: The content's digest that stands in them.
    """

    encodings: tuple[bytes, ...]
    digest: bytes


@dataclass(frozen=True, slots=True)
class Scheme:
    """How it was signed, with asn1crypto's names, or dotted numbers where it has none.

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
        """It can be checked here."""
        masks = _HASHES if self.name == "rsassa_pss" else ("",)
        return self.name in _VERIFIERS and self.digest in _HASHES and self.mask_digest in masks


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature.

    Attributes:
        signer: The certificate that it names, out of those that came along; None if that is not among them.
        value: The signature itself.
        scheme: How it was made.
        attributes: What was signed in the content's stead; None if it was the content itself.
    """

    signer: Certificate | None
    value: bytes
    scheme: Scheme
    attributes: Attributes | None

    def check(self, contents: Sequence[bytes]) -> Content:
        """Say whether the signature is the signer's, and over the content.

        Args:
            contents: The forms in which the content may have been signed; none if it is not there.
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
            except Exception:  # noqa: BLE001, S112 - a key of another kind, a salt that is too long: it does not fit
                continue
            return True
        return False


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
    try:
        return x509.load_der_x509_certificate(certificate.der).public_key()
    except Exception:  # noqa: BLE001 - whatever a hostile or antique certificate does: its key can't be used
        return None


@dataclass(frozen=True, slots=True)
class SignedData:
    """What a SignedData holds.

    Attributes:
        signatures: One for each signer; none in a bundle of certificates.
        certificates: Those that came along, byte for byte.
        content: What is inside it; None if nothing is.
    """

    signatures: tuple[Signature, ...]
    certificates: tuple[Certificate, ...]
    content: bytes | None


def decode(data: bytes) -> SignedData:
    """Take a SignedData apart, in DER or BER, with or without the ContentInfo around it.

    Raises:
        FormatError: It is damaged, or has more signatures than anyone would check.
    """
    certificates = pkcs7.decode(data).certificates
    try:
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
    except FormatError:
        raise
    except Exception as error:  # asn1crypto raises several kinds, by what is damaged
        raise refusal.DamagedError from error


def _load(data: bytes) -> Any:
    first = next(asn1.children(data, asn1.element(data)))
    if first.tag == asn1.OBJECT_IDENTIFIER:
        return cms.ContentInfo.load(data)["content"]
    return cms.SignedData.load(data)


def _signature(info: Any, content_type: str, certificates: Sequence[Certificate]) -> Signature:
    attributes = info["signed_attrs"]
    return Signature(
        signer=next(_named(info["sid"], certificates), None),
        value=bytes(info["signature"]),
        scheme=_scheme(info["signature_algorithm"], info["digest_algorithm"]),
        attributes=None if isinstance(attributes, core.Void) else _attributes(attributes, content_type),
    )


def _scheme(algorithm: Any, digest_algorithm: Any) -> Scheme:
    """Read how it was signed; RSA and EC keys by themselves take the digest that is named beside (RFC 5754 3)."""
    oid, digest = algorithm["algorithm"].dotted, printable(digest_algorithm["algorithm"].native)
    if oid in _ECDSA_AS_WINDOWS_WRITES_IT:
        return Scheme("ecdsa", digest)
    try:
        name = algorithm.signature_algo
    except ValueError:
        return Scheme(oid, digest)
    if name == "rsassa_pss":
        parameters = algorithm["parameters"]
        mask = parameters["mask_gen_algorithm"]["parameters"]["algorithm"].native
        own = parameters["hash_algorithm"]["algorithm"].native
        scheme = Scheme(name, own, mask, int(parameters["salt_length"].native))
        return scheme if own == digest else replace(scheme, name=oid)
    return Scheme(name, digest)


def _attributes(attributes: Any, content_type: str) -> Attributes:
    """Read the signed attributes: the digest, and the content's type, which has to be the one outside (RFC 5652 11)."""
    values = {attribute["type"].native: attribute["values"] for attribute in attributes}
    (digest,), (kind,) = values["message_digest"], values["content_type"]
    if kind.dotted != content_type:
        raise refusal.DamagedError
    received, ordered = attributes.dump(), attributes.untag().dump(force=True)
    return Attributes(tuple(dict.fromkeys((bytes((asn1.SET,)) + received[1:], ordered))), digest.native)


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
    except Exception:  # noqa: BLE001 - what can't be read is not the one that is meant
        return False
