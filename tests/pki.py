"""Certificates made for tests: any names, times, keys and extensions, signed by whom the test wants."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, padding, rsa, x25519
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.chains.index import CertificateIndex, Reserve, by_subject

START = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
CRL_URL = "http://crl.pki.example/ca.crl"
END = datetime.datetime(2044, 1, 1, tzinfo=datetime.UTC)
PrivateKey = (
    ec.EllipticCurvePrivateKey
    | rsa.RSAPrivateKey
    | dsa.DSAPrivateKey
    | ed25519.Ed25519PrivateKey
    | ed448.Ed448PrivateKey
)
"""A private key of any kind that a certificate can be signed with."""


def rsa_key(p: int, q: int) -> rsa.RSAPrivateKey:
    """Return the RSA key of two primes, for keys too short for `cryptography` to generate."""
    d = rsa.rsa_recover_private_exponent(65537, p, q)
    parts = rsa.rsa_crt_dmp1(d, p), rsa.rsa_crt_dmq1(d, q), rsa.rsa_crt_iqmp(p, q)
    return rsa.RSAPrivateNumbers(p, q, d, *parts, rsa.RSAPublicNumbers(65537, p * q)).private_key()


RSA_1023 = rsa_key(
    0xF2AE7C12CC6AA92F818916514887C27D4324253CAD20C4D98C859AEE709D4A9EC8560822B531597A3E5C67C1F0B543DBD4B1CFEF78DFA79B6ECED2EFD7CCA56F,
    0x6624E61BE0DB5ED112F0C9D89E5A62F888940E132FBCECF94996EBAC016BB25933C6D12EA8A20C0A91E7790943B233943D21B3B677A08AFBE19180C39E3F394F,
)


@dataclass(frozen=True)
class Entity:
    """A certificate together with the private key that belongs to it."""

    x509: x509.Certificate
    key: PrivateKey

    @cached_property
    def certificate(self) -> Certificate:
        """The certificate as the program sees it."""
        return Certificate(self.der)

    @cached_property
    def mail_key(self) -> ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey:
        """The private key, of a kind that `cryptography` signs mail with."""
        assert isinstance(self.key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey)
        return self.key

    @cached_property
    def der(self) -> bytes:
        """The encoded certificate."""
        return self.x509.public_bytes(Encoding.DER)


def new_key() -> ec.EllipticCurvePrivateKey:
    """Return a key, for certificates that share it."""
    return ec.generate_private_key(ec.SECP256R1())


def key_identifiers(
    key: PrivateKey, signing_key: PrivateKey
) -> tuple[x509.SubjectKeyIdentifier, x509.AuthorityKeyIdentifier]:
    """Return the identifiers of a certificate's own key and of the key that signs it."""
    subject = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    return subject, x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key())


class PKI:
    """Makes certificates. Every keyword has a sensible default: `pki.make("Root")` is a self-signed CA."""

    def make(
        self,
        name: str,
        issuer: Entity | None = None,
        *,
        ca: bool | None = True,
        path_length: int | None = None,
        start: datetime.datetime = START,
        end: datetime.datetime = END,
        key: PrivateKey | None = None,
        signing_key: PrivateKey | None = None,
        purposes: tuple[str, ...] = (),
        email: str = "",
        issuer_url: str = "",
        crl_url: str = CRL_URL,
        key_ids: bool = True,
        extensions: tuple[x509.ExtensionType, ...] = (),
        subject_key_id: x509.SubjectKeyIdentifier | None = None,
        authority_key_id: x509.AuthorityKeyIdentifier | None = None,
        public_key: x25519.X25519PublicKey | None = None,
        subject: x509.Name | None = None,
        rsa_padding: padding.PSS | None = None,
    ) -> Entity:
        """Make one certificate, with a new key and signed by the issuer's, or by itself without one.

        None leaves out basicConstraints, an empty address its extension; further extensions are critical. Keys, key
        identifiers, subject and padding that are given take the place of those that it would have.
        """
        key = key or ec.generate_private_key(ec.SECP256R1())
        signing_key = signing_key or (issuer.key if issuer else key)
        if subject is None:
            subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer.x509.subject if issuer else subject)
            .public_key(public_key or key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(start)
            .not_valid_after(end)
        )
        if ca is not None:
            builder = builder.add_extension(x509.BasicConstraints(ca, path_length), critical=True)
        made = key_identifiers(key, signing_key) if key_ids else (None, None)
        for key_id in filter(None, (subject_key_id or made[0], authority_key_id or made[1])):
            builder = builder.add_extension(key_id, False)
        if purposes:
            usages = x509.ExtendedKeyUsage([x509.ObjectIdentifier(oid) for oid in purposes])
            builder = builder.add_extension(usages, False)
        for extension in (*_names(email), *_addresses(issuer_url, crl_url if issuer else "")):
            builder = builder.add_extension(extension, False)
        for extension in extensions:
            builder = builder.add_extension(extension, critical=True)
        hashing = isinstance(signing_key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | dsa.DSAPrivateKey)
        hashed = hashes.SHA256() if hashing else None
        return Entity(builder.sign(signing_key, hashed, rsa_padding=rsa_padding), key)


def key_usage(**named: bool) -> x509.KeyUsage:
    """Return a key usage with what is named."""
    usages = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement")
    others = ("key_cert_sign", "crl_sign", "encipher_only", "decipher_only")
    return x509.KeyUsage(**dict.fromkeys((*usages, *others), False) | named)


def vouched(
    held: Iterable[Certificate], listed: Iterable[Certificate] = (), in_use: Iterable[Certificate] = ()
) -> CertificateIndex:
    """Return certificates that a source holds, for whose roots somebody vouches, with a list of CAs in reserve."""
    copies = tuple(held)
    return CertificateIndex(copies, (*copies, *in_use), reserve=reserve(*listed))


def reserve(*some: Entity | Certificate) -> Reserve:
    """Return a list of CAs in which an index finds issuers that no source holds."""
    listed = by_subject(certificates(some))
    return Reserve(lambda: listed)


def resigned(
    der: bytes, sign: Callable[[bytes], bytes], *, algorithm: str = "", changes: tuple[tuple[bytes, bytes], ...] = ()
) -> Certificate:
    """Replace bytes in a certificate by others of the same number, and its signature's algorithm, and sign it again."""
    for old, new in changes:
        assert old in der
        der = der.replace(old, new)
    parsed = asn1_x509.Certificate.load(der)
    if algorithm:
        parsed["signature_algorithm"]["algorithm"] = algorithm
        parsed["tbs_certificate"]["signature"]["algorithm"] = algorithm
    parsed["signature_value"] = sign(parsed["tbs_certificate"].dump(force=bool(algorithm)))
    return Certificate(parsed.dump())


def clique(pki: PKI, count: int) -> list[Entity]:
    """CAs of which each has certified all others, and of which none has a root."""
    heads = [pki.make(f"C{number}") for number in range(count)]
    pairs = ((one, other) for one in heads for other in heads if one is not other)
    return [pki.make(one.certificate.name, other, key=one.key) for one, other in pairs]


def certificates(some: Iterable[Entity | Certificate]) -> tuple[Certificate, ...]:
    """Return what the program sees of some certificates."""
    return tuple(each.certificate if isinstance(each, Entity) else each for each in some)


def in_windows(some: Entity | Certificate, **properties: object) -> Certificate:
    """Return a certificate with what Windows says of it."""
    (certificate,) = certificates([some])
    return replace(certificate, windows=WindowsProperties(**properties))  # type: ignore[arg-type]  # any of them


def with_unknown_algorithm(signed: Entity | Certificate) -> Certificate:
    """Return a certificate, signed with ECDSA and SHA-256, that names an algorithm which nobody knows."""
    return _rewritten(signed, "300a06082a8648ce3d040302", "300a06082a8648ce3d04037f")


def with_unknown_curve(of_p256: Entity | Certificate) -> Certificate:
    """Return a certificate whose key, on the curve P-256, is on a curve which nobody knows."""
    return _rewritten(of_p256, "2a8648ce3d030107", "2a8648ce3d03017f")


def _rewritten(some: Entity | Certificate, old: str, new: str) -> Certificate:
    (certificate,) = certificates([some])
    assert bytes.fromhex(old) in certificate.der
    return Certificate(certificate.der.replace(bytes.fromhex(old), bytes.fromhex(new)))


def _names(email: str) -> list[x509.ExtensionType]:
    return [x509.SubjectAlternativeName([x509.RFC822Name(email)])] if email else []


def _addresses(issuer_url: str, crl_url: str) -> list[x509.ExtensionType]:
    found: list[x509.ExtensionType] = []
    if issuer_url:
        address = x509.UniformResourceIdentifier(issuer_url)
        method = AuthorityInformationAccessOID.CA_ISSUERS
        found.append(x509.AuthorityInformationAccess([x509.AccessDescription(method, address)]))
    if crl_url:
        point = x509.DistributionPoint([x509.UniformResourceIdentifier(crl_url)], None, None, None)
        found.append(x509.CRLDistributionPoints([point]))
    return found
