"""Who signed a certificate: a signature that the issuer's key can't have made is never taken for its own."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, mldsa, padding, rsa, x25519
from cryptography.hazmat.primitives.serialization import Encoding

import wants
from pki import PKI, Entity, PrivateKey, key_identifiers, new_key, resigned, with_unknown_algorithm, with_unknown_curve
from sstwizard.core.certificates import algorithms
from sstwizard.core.certificates.algorithms import SLH_DSA, SignatureAlgorithm
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains import signing
from sstwizard.core.chains.forest import build_forest
from sstwizard.core.chains.signing import (
    CertificateKind,
    SignatureStatus,
    is_self_signed,
    key_ids_agree,
    kind_of,
    same_key,
    signature_status,
)

SM2 = ("EC", "-pkeyopt", "ec_paramgen_curve:SM2")
MD4 = "1.2.840.113549.1.1.3"
RSA, EC, DSA = rsa.generate_private_key(65537, 2048), new_key(), dsa.generate_private_key(2048)
ED25519 = ed25519.Ed25519PrivateKey.generate()


def forged(certificate: Certificate) -> Certificate:
    """The certificate with one bit of its signature changed."""
    return Certificate(certificate.der[:-9] + bytes((certificate.der[-9] ^ 1,)) + certificate.der[-8:])


def signed_by(key: PrivateKey, hashed: hashes.HashAlgorithm, oid: str) -> Certificate:
    """A root that its key signed with a hash."""

    def sign(content: bytes) -> bytes:
        if isinstance(key, rsa.RSAPrivateKey):
            return key.sign(content, padding.PKCS1v15(), hashed)
        if isinstance(key, ec.EllipticCurvePrivateKey):
            return key.sign(content, ec.ECDSA(hashed))
        assert isinstance(key, dsa.DSAPrivateKey)
        return key.sign(content, hashed)

    return resigned(PKI().make("Root", key=key).der, sign, algorithm=oid)


def of_pss() -> Certificate:
    """A root that is signed by the scheme RSASSA-PSS."""
    scheme = padding.PSS(padding.MGF1(hashes.SHA256()), 32)
    return PKI().make("Root", key=RSA, rsa_padding=scheme).certificate


def of_key(
    key: PrivateKey | mldsa.MLDSA44PrivateKey | mldsa.MLDSA65PrivateKey | mldsa.MLDSA87PrivateKey,
) -> Certificate:
    """A root whose key has one way to sign."""
    return PKI().make("Root", key=cast(PrivateKey, key)).certificate


ROOTS: dict[str, Callable[[], Certificate]] = {
    "MD5 with RSA": lambda: signed_by(RSA, hashes.MD5(), "1.2.840.113549.1.1.4"),
    "SHA-1 with RSA": lambda: signed_by(RSA, hashes.SHA1(), "1.2.840.113549.1.1.5"),
    "SHA-224 with RSA": lambda: signed_by(RSA, hashes.SHA224(), "1.2.840.113549.1.1.14"),
    "SHA-256 with RSA": lambda: signed_by(RSA, hashes.SHA256(), "1.2.840.113549.1.1.11"),
    "SHA-384 with RSA": lambda: signed_by(RSA, hashes.SHA384(), "1.2.840.113549.1.1.12"),
    "SHA-512 with RSA": lambda: signed_by(RSA, hashes.SHA512(), "1.2.840.113549.1.1.13"),
    "SHA3-256 with RSA": lambda: signed_by(RSA, hashes.SHA3_256(), "2.16.840.1.101.3.4.3.14"),
    "SHA-256 with RSASSA-PSS": of_pss,
    "SHA-1 with ECDSA": lambda: signed_by(EC, hashes.SHA1(), "1.2.840.10045.4.1"),
    "SHA-224 with ECDSA": lambda: signed_by(EC, hashes.SHA224(), "1.2.840.10045.4.3.1"),
    "SHA-256 with ECDSA": lambda: signed_by(EC, hashes.SHA256(), "1.2.840.10045.4.3.2"),
    "SHA-384 with ECDSA": lambda: signed_by(EC, hashes.SHA384(), "1.2.840.10045.4.3.3"),
    "SHA-512 with ECDSA": lambda: signed_by(EC, hashes.SHA512(), "1.2.840.10045.4.3.4"),
    "SHA3-512 with ECDSA": lambda: signed_by(EC, hashes.SHA3_512(), "2.16.840.1.101.3.4.3.12"),
    "SHA-1 with DSA": lambda: signed_by(DSA, hashes.SHA1(), "1.2.840.10040.4.3"),
    "SHA-256 with DSA": lambda: signed_by(DSA, hashes.SHA256(), "2.16.840.1.101.3.4.3.2"),
    "Ed25519": lambda: of_key(ED25519),
    "Ed448": lambda: of_key(ed448.Ed448PrivateKey.generate()),
    "ML-DSA-44": lambda: of_key(mldsa.MLDSA44PrivateKey.generate()),
    "ML-DSA-65": lambda: of_key(mldsa.MLDSA65PrivateKey.generate()),
    "ML-DSA-87": lambda: of_key(mldsa.MLDSA87PrivateKey.generate()),
}
"""A genuine root of each algorithm that `cryptography` makes."""


@cache
def by_openssl(algorithm: str, *options: str, count: int = 2) -> tuple[Certificate, ...]:
    """Return a root and what it issued, both of an algorithm that only OpenSSL's own command makes.

    A count of one is for the root alone: some algorithms take seconds for each.
    """
    if not shutil.which("openssl"):
        wants.leave_out("openssl")
    commands = (
        f"genpkey -algorithm {algorithm} -out key {' '.join(options)}",
        "req -x509 -days 9999 -key key -subj /CN=Root -out root",
        "req -x509 -days 9999 -key key -subj /CN=Child -CA root -CAkey key -out child",
    )
    with TemporaryDirectory() as folder:
        for command in commands[: count + 1]:
            run = subprocess.run(["openssl", *command.split()], cwd=folder, capture_output=True, check=False)
            if run.returncode:
                wants.leave_out(f"an openssl that makes {algorithm}")
        files = [Path(folder, name).read_bytes() for name in ("root", "child")[:count]]
    return tuple(Certificate(x509.load_pem_x509_certificate(each).public_bytes(Encoding.DER)) for each in files)


@pytest.mark.parametrize(
    ("issuer_key", "other_key"),
    [(RSA, EC), (EC, RSA), (DSA, EC), (DSA, RSA), (DSA, ED25519), (RSA, ED25519), (ED25519, RSA)],
    ids=lambda key: type(key).__name__,
)
def test_signature_of_another_kind_is_forged(pki: PKI, issuer_key: PrivateKey, other_key: PrivateKey) -> None:
    """Name and key identifier fit, the signature names an algorithm that the issuer's key has not: not issued."""
    root = pki.make("Root", key=issuer_key)
    _, authority = key_identifiers(issuer_key, issuer_key)
    impostor = pki.make("Child", root, signing_key=other_key, authority_key_id=authority).certificate
    assert key_ids_agree(impostor, root.certificate)
    assert signature_status(impostor, root.certificate) is SignatureStatus.BAD
    assert build_forest((impostor, root.certificate)).broken_at == (impostor,)


@pytest.mark.parametrize("shown", ROOTS)
def test_every_algorithm_is_checked(shown: str) -> None:
    """A genuine signature is good, one with a bit changed is bad, whatever the algorithm."""
    root = ROOTS[shown]()
    assert str(root.details.signature_algorithm) == shown
    assert signature_status(root, root) is SignatureStatus.GOOD
    assert signature_status(forged(root), forged(root)) is SignatureStatus.BAD


@pytest.mark.slow
@pytest.mark.parametrize("algorithm", sorted(signing.OPENSSL_VERIFIES, key=str), ids=str)
def test_no_by_openssl_counts_where_its_yes_was_seen(algorithm: SignatureAlgorithm) -> None:
    """Of each algorithm whose refusal by OpenSSL counts as bad, OpenSSL accepts a genuine pair."""
    root = by_openssl(algorithm.name, count=1)[0] if algorithm.name in SLH_DSA else ROOTS[str(algorithm)]()
    assert root.details.signature_algorithm == algorithm
    assert signing._status_by_openssl(root, root) is SignatureStatus.GOOD
    assert signing._status_by_openssl(forged(root), forged(root)) is SignatureStatus.BAD


@pytest.mark.parametrize("algorithm", ["SLH-DSA-SHA2-128f", "SLH-DSA-SHAKE-192f"])
def test_slh_dsa_is_checked(algorithm: str) -> None:
    """A key of SLH-DSA has issued what it signed, be it itself, and nothing of which a bit was changed."""
    root, child = by_openssl(algorithm)
    assert (str(root.details.key), str(child.details.signature_algorithm)) == (algorithm, algorithm)
    assert signature_status(root, root) is signature_status(child, root) is SignatureStatus.GOOD
    assert signature_status(forged(child), root) is SignatureStatus.BAD
    assert signature_status(forged(root), forged(root)) is SignatureStatus.BAD
    assert not is_self_signed(forged(root))


def test_nothing_of_what_is_signed_can_be_changed() -> None:
    """One bit is enough, in the key identifiers too, by which OpenSSL tells what is self-signed."""
    root, child = by_openssl("SLH-DSA-SHA2-128f")
    end = root.der.index(root.details.subject_key_id or b"") + 60
    for place in range(4, end, 7):
        changed = Certificate(root.der[:place] + bytes((root.der[place] ^ 1,)) + root.der[place + 1 :])
        assert signature_status(changed, changed) is not SignatureStatus.GOOD, place
    for place in range(4, child.der.index(child.details.authority_key_id or b"") + 20, 7):
        changed = Certificate(child.der[:place] + bytes((child.der[place] ^ 1,)) + child.der[place + 1 :])
        assert signature_status(changed, root) is not SignatureStatus.GOOD, place


def test_issuer_s_own_signature_is_beside_the_point() -> None:
    """A certificate is as good as its own signature, though its issuer's is forged or can't be checked."""
    root, child = by_openssl("SLH-DSA-SHA2-128f")
    assert signature_status(child, forged(root)) is SignatureStatus.GOOD
    assert signature_status(forged(child), forged(root)) is SignatureStatus.BAD


def test_sm2_is_not_checked() -> None:
    """OpenSSL refuses a genuine SM2 signature, for it takes another identifier than the signer: its no says nothing."""
    root, child = by_openssl(*SM2)
    assert (str(root.details.key), str(child.details.signature_algorithm)) == ("SM2", "SM3 with SM2")
    assert signature_status(root, root) is SignatureStatus.UNCHECKED
    assert signature_status(child, root) is SignatureStatus.UNCHECKED
    assert not is_self_signed(root)
    under_sm2 = Certificate(ROOTS["SHA-256 with ECDSA"]().der)
    assert signing._status_by_openssl(under_sm2, root) is SignatureStatus.UNCHECKED


def test_yes_by_openssl_counts_where_the_strength_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has no name here, as MD5 by OIW's old OID, OpenSSL may accept, but its weakness would not be seen."""
    monkeypatch.setattr(algorithms, "_SIGNATURE_ALGORITHMS", {})
    odd = signed_by(RSA, hashes.MD5(), "1.2.840.113549.1.1.4")
    assert str(odd.details.signature_algorithm) == "1.2.840.113549.1.1.4"
    assert signing._status_by_openssl(odd, odd) is SignatureStatus.UNCHECKED
    monkeypatch.undo()
    keyless = with_unknown_curve(ROOTS["SHA-256 with ECDSA"]())
    assert signing._status_by_openssl(keyless, keyless) is SignatureStatus.UNCHECKED
    garbage = Certificate(b"garbage")
    assert signing._status_by_openssl(garbage, odd) is SignatureStatus.UNCHECKED


def test_same_key(pki: PKI) -> None:
    """By the key as it is encoded; what has no key that can be found is nobody's twin, not even its own."""
    one, twin, other = pki.make("One", key=EC), pki.make("Twin", key=EC), pki.make("One")
    garbage = Certificate(b"garbage")
    assert same_key(one.certificate, twin.certificate)
    assert not same_key(one.certificate, other.certificate)
    assert not same_key(garbage, garbage)
    assert not same_key(one.certificate, garbage)


def test_md4_is_good_or_not_checked() -> None:
    """OpenSSL has MD4 only with its legacy provider: a no says nothing."""
    root = PKI().make("Root", key=RSA).der
    unsigned = resigned(root, lambda signed: RSA.sign(signed, padding.PKCS1v15(), hashes.MD5()), algorithm=MD4)
    assert str(unsigned.details.signature_algorithm) == "MD4 with RSA"
    assert signature_status(unsigned, unsigned) is SignatureStatus.UNCHECKED


def test_what_openssl_cannot_read_is_not_checked() -> None:
    """An algorithm that is left to OpenSSL, in a certificate that OpenSSL can't decode."""
    name, no_name = bytes.fromhex("0c045a6fc3ab"), bytes.fromhex("03045a6fc3ab")
    issuer = PKI().make("Root", key=RSA)
    child = Certificate(resigned(PKI().make("Zoë", issuer).der, bytes, algorithm=MD4).der.replace(name, no_name))
    assert signature_status(child, issuer.certificate) is SignatureStatus.UNCHECKED


def test_key_that_signs_nothing(pki: PKI) -> None:
    """X25519 only agrees on keys: what names such an issuer was not signed by it, as far as its algorithm is known."""
    exchange = pki.make("Root", key=EC, public_key=x25519.X25519PrivateKey.generate().public_key()).certificate
    assert str(exchange.details.key) == "X25519"
    child = pki.make("Child", pki.make("Root", key=EC), key_ids=False).certificate
    assert signature_status(child, exchange) is SignatureStatus.BAD
    unknown = with_unknown_algorithm(child)
    assert signature_status(unknown, exchange) is SignatureStatus.UNCHECKED


def test_algorithm_without_a_name_here(pki: PKI, monkeypatch: pytest.MonkeyPatch) -> None:
    """What `cryptography` learns after us it checks all the same; of another kind than the key, nothing is claimed."""
    monkeypatch.setattr(algorithms, "_SIGNATURE_ALGORITHMS", {})
    signing._status.cache_clear()
    good = pki.make("Root", key=EC)
    assert good.certificate.details.signature_algorithm == SignatureAlgorithm("1.2.840.10045.4.3.2")
    assert signature_status(good.certificate, good.certificate) is SignatureStatus.GOOD
    for key in (EC, ED25519):
        other = pki.make("Root", key=RSA, signing_key=key).certificate
        assert signature_status(other, other) is SignatureStatus.UNCHECKED


def test_pss_key_makes_no_other_signatures() -> None:
    """A key that is for RSASSA-PSS alone (RFC 4055 1.2) has not made one by PKCS #1 v1.5; any RSA key may make both."""
    root, _ = by_openssl("RSA-PSS")
    assert str(root.details.key).startswith("RSASSA-PSS ")
    assert signature_status(root, root) is SignatureStatus.GOOD
    issuer = Entity(x509.load_der_x509_certificate(root.der), RSA)
    child = PKI().make("Child", issuer).certificate
    assert str(child.details.signature_algorithm) == "SHA-256 with RSA"
    assert signature_status(child, root) is SignatureStatus.BAD


def test_two_algorithms_are_forged(pki: PKI) -> None:
    """The algorithm outside of what is signed must be the one inside, to the byte (RFC 5280 4.1.1.2)."""
    root = pki.make("Root").certificate
    at = root.der.rindex(bytes.fromhex("300a06082a8648ce3d040302"))
    for other in (bytes.fromhex("300a06082a8648ce3d04037f"), bytes.fromhex("300a06082a8648ce3d040303")):
        mixed = Certificate(root.der[:at] + other + root.der[at + len(other) :])
        assert signature_status(mixed, mixed) is SignatureStatus.BAD


def test_good_signature_under_another_name_proves_nothing(pki: PKI) -> None:
    """The same key under another name has issued nothing (RFC 5280 7.1)."""
    root = pki.make("Root")
    other = pki.make("Other", key=root.key)
    child = pki.make("Child", root).certificate
    assert signature_status(child, other.certificate) is SignatureStatus.BAD
    assert signature_status(child, root.certificate) is SignatureStatus.GOOD


@pytest.mark.parametrize(("in_child", "in_issuer"), [(True, False), (False, True), (False, False)])
def test_missing_key_identifiers_forbid_nothing(pki: PKI, in_child: bool, in_issuer: bool) -> None:
    """Only two key identifiers that are there and differ speak against an issuer (RFC 5280 4.2.1.1)."""
    issuer = pki.make("Root", key_ids=in_issuer)
    child = pki.make("Child", pki.make("Root"), key_ids=in_child)
    assert key_ids_agree(child.certificate, issuer.certificate)
    strict = pki.make("Child", pki.make("Root")).certificate
    assert not key_ids_agree(strict, pki.make("Root").certificate)


def test_kind_is_told_by_the_signature(pki: PKI) -> None:
    """A root signed itself: a rollover, with one name as issuer and subject, did not. What may not issue is no CA."""
    root = pki.make("Root")
    for entity, kind in (
        (root, CertificateKind.ROOT_CA),
        (pki.make("Root", root), CertificateKind.INTERMEDIATE_CA),
        (pki.make("Issuing", root), CertificateKind.INTERMEDIATE_CA),
        (pki.make("Zoë", root, ca=False), CertificateKind.END_ENTITY),
        (pki.make("Server", ca=False), CertificateKind.END_ENTITY),
    ):
        assert kind_of(entity.certificate) is kind
