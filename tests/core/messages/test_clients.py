"""Mail that real programs signed, in every form that they write: the verdict is the one of OpenSSL."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import cms as asn1crypto_cms
from asn1crypto import core
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, mldsa, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

import mail
import wants
from pki import PKI, Entity
from signed_data import oid, sequence
from sstwizard.core import messages
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION
from sstwizard.core.errors import FormatError
from sstwizard.core.formats import asn1
from sstwizard.core.messages.trust import judge
from sstwizard.core.messages.verdict import Outcome

from .judging import Authority

pytestmark = pytest.mark.slow  # OpenSSL and GnuPG are started for each

CURVES: tuple[type[ec.EllipticCurve], ...] = (ec.SECP256R1, ec.SECP384R1, ec.SECP521R1, ec.SECP256K1)
CURVES += (ec.BrainpoolP256R1, ec.BrainpoolP384R1)
ML_DSA = ("MLDSA44", "MLDSA65", "MLDSA87")

OPAQUE, BER = ["-nodetach"], ["-nodetach", "-binary", "-stream", "-outform", "DER"]
DER = ["-binary", "-outform", "DER"]


@cache
def signer_of(authority: Authority, kind: str) -> Entity:
    """Return a signer with a key: "RSA", "ED25519", "ED448", "MLDSA44", or the name of a class for a curve."""
    key: Any
    if kind == "RSA":
        key = rsa.generate_private_key(65537, 2048)
    elif kind in ML_DSA:
        key = getattr(mldsa, f"{kind}PrivateKey").generate()
    elif kind in ("ED25519", "ED448"):
        key = (ed25519.Ed25519PrivateKey if kind == "ED25519" else ed448.Ed448PrivateKey).generate()
    else:
        key = ec.generate_private_key(getattr(ec, kind)())
    return authority.signer(key, email=f"bob@{kind.lower()}.example")


def outcome(data: bytes, *chosen: Entity) -> Outcome | None:
    """Return the outcome of a message's verdict; None if it is not read."""
    try:
        verdict = judge(messages.read(data), tuple(entity.certificate for entity in chosen))
    except FormatError:
        return None
    assert verdict.trusted is (verdict.outcome is Outcome.TRUSTED)
    return verdict.outcome


def verdicts(data: bytes, folder: Path, root: Entity, *intermediates: Entity) -> tuple[bool, bool]:
    """Return what the program and OpenSSL say of a message."""
    accepted = mail.is_accepted_by_openssl(data, folder, root, *intermediates)
    return outcome(data, root, *intermediates) is Outcome.TRUSTED, accepted


def is_judged_as_by_openssl(data: bytes, folder: Path, authority: Authority) -> None:
    """Assert that both trust a message, by the right root alone, and not if a byte of it is changed."""
    assert verdicts(data, folder, authority.root, authority.issuing) == (True, True)
    assert verdicts(data, folder, authority.impostor, authority.issuing) == (False, False)
    changed = data.replace(b"Dear Ann", b"Dear Anm").replace(b"RGVhciBBbm4", b"RGVhciBBbm0")
    assert changed == data or verdicts(changed, folder, authority.root, authority.issuing) == (False, False)


def pss(*options: str) -> list[str]:
    """Return the options for RSA-PSS."""
    return [each for option in ("rsa_padding_mode:pss", *options) for each in ("-keyopt", option)]


CASES = [
    *(
        ("RSA", options)
        for options in ([], ["-crlfeol"], ["-binary"], ["-binary", "-crlfeol"], ["-noattr"], ["-keyid"])
    ),
    *(
        ("RSA", [*OPAQUE, *options])
        for options in ([], ["-crlfeol"], ["-stream"], ["-binary"], ["-noattr"], ["-keyid"])
    ),
    *(("RSA", [*OPAQUE, "-outform", form]) for form in ("PEM", "DER")),
    *(
        ("RSA", options)
        for options in (BER, [*BER, "-noattr"], [*BER, "-keyid"], [*OPAQUE, "-stream", "-outform", "PEM"])
    ),
    *(
        ("RSA", options)
        for options in (["-nosmimecap"], ["-no_signing_time"], ["-nosmimecap", "-no_signing_time", *OPAQUE])
    ),
    *(("RSA", options) for options in (["-cades"], [*OPAQUE, "-cades"], ["-cades", "-md", "sha1"])),
    *(("RSA", ["-md", digest]) for digest in ("sha1", "sha224", "sha256", "sha384", "sha512", "sha3-256", "sha3-512")),
    *(("RSA", ["-noattr", "-md", digest]) for digest in ("sha1", "sha512", "sha3-256")),
    *(("RSA", pss(f"rsa_pss_saltlen:{length}")) for length in ("0", "1", "20", "digest", "max")),
    *(("RSA", pss(f"rsa_mgf1_md:{digest}")) for digest in ("sha1", "sha384", "sha512")),
    *(("RSA", [*pss(), *options]) for options in ([], ["-md", "sha1"], ["-md", "sha384"], ["-noattr"], OPAQUE)),
    ("RSA", [*pss("rsa_pss_saltlen:20"), "-md", "sha1"]),  # every parameter is the default of RFC 4055, and left out
    *((curve.__name__, form) for curve in CURVES for form in ([], OPAQUE, BER, ["-noattr"])),
    *(("SECP256R1", ["-md", digest]) for digest in ("sha1", "sha224", "sha384", "sha512", "sha3-256")),
    # Ed25519 and Ed448 (RFC 8419), ML-DSA (RFC 9882); OpenSSL signs with none of them without attributes.
    *((kind, [*form, "-md", "sha512"]) for kind in ("ED25519", "ED448", *ML_DSA) for form in ([], OPAQUE, BER)),
]


@pytest.mark.parametrize(
    ("kind", "options"), CASES, ids=lambda value: value if isinstance(value, str) else " ".join(value)
)
def test_what_openssl_signs(kind: str, options: list[str], authority: Authority, tmp_path: Path) -> None:
    """Multipart or opaque, base64, DER or BER, with and without attributes, by each key, scheme and digest."""
    if kind in ML_DSA and openssl_version() < (3, 5):
        wants.leave_out("openssl 3.5, the first to know ML-DSA")
    data = mail.openssl(signer_of(authority, kind), tmp_path, options=options)
    is_judged_as_by_openssl(data, tmp_path, authority)


RSA_KEY = rsa.generate_private_key(65537, 2048)


def restricted(plain: Entity, issuing: Entity, parameters: bytes) -> bytes:
    """Return a signer's certificate, but with a key for RSASSA-PSS alone, with encoded parameters or none."""
    parsed: Any = asn1_x509.Certificate.load(plain.der)
    info = parsed["tbs_certificate"]["subject_public_key_info"]
    other = sequence(sequence(oid(RSASSA_PSS), parameters), info["public_key"].dump())
    signed = sequence(parsed["tbs_certificate"].contents.replace(info.dump(), other))
    assert isinstance(issuing.key, ec.EllipticCurvePrivateKey)
    signature = issuing.key.sign(signed, ec.ECDSA(hashes.SHA256()))
    return sequence(signed, parsed["signature_algorithm"].dump(), core.OctetBitString(signature).dump())


def parameters_of(digest: bytes, mask: bytes, salt: int) -> bytes:
    """Return RSASSA-PSS-params of two encoded AlgorithmIdentifiers and the length of a salt."""
    fields = digest, mask, core.Integer(salt).dump()
    return sequence(*(asn1.encode(asn1.CONTEXT_0 + number, field) for number, field in enumerate(fields)))


RSASSA_PSS, MGF1 = "1.2.840.113549.1.1.10", "1.2.840.113549.1.1.8"
SHA_512 = sequence(oid("2.16.840.1.101.3.4.2.3"))
ONLY_SHA_512 = parameters_of(SHA_512, sequence(oid(MGF1), SHA_512), 32)
ODD_PARAMETERS = (
    parameters_of(SHA_512, sequence(oid("1.2.3.4"), SHA_512), 32),
    parameters_of(sequence(oid("1.2.3.4"), b"\x30\3\2\5\1"), sequence(oid(MGF1), SHA_512), 32),
    parameters_of(SHA_512, sequence(oid(MGF1), sequence(oid("1.2.3.4"), b"\x30\3\2\5\1")), 32),
)


@pytest.mark.parametrize(
    ("parameters", "options", "expected"),
    [
        (b"", pss(), Outcome.TRUSTED),
        (b"", [], Outcome.TAMPERED),
        (ONLY_SHA_512, [*pss("rsa_pss_saltlen:32"), "-md", "sha512"], Outcome.TRUSTED),
        (ONLY_SHA_512, [*pss("rsa_pss_saltlen:64"), "-md", "sha512"], Outcome.TRUSTED),
        (ONLY_SHA_512, [*pss("rsa_pss_saltlen:31"), "-md", "sha512"], Outcome.TAMPERED),
        (ONLY_SHA_512, [*pss("rsa_mgf1_md:sha256"), "-md", "sha512"], Outcome.TAMPERED),
        (ONLY_SHA_512, [*pss("rsa_mgf1_md:sha512"), "-md", "sha256"], Outcome.TAMPERED),
        (ONLY_SHA_512, ["-md", "sha512"], Outcome.TAMPERED),
        # what can't be read can't be checked
        *((odd, [*pss(), "-md", "sha512"], Outcome.UNCHECKABLE) for odd in ODD_PARAMETERS),
    ],
)
def test_keys_for_rsa_pss_alone(
    parameters: bytes, options: list[str], expected: Outcome, authority: Authority, pki: PKI, tmp_path: Path
) -> None:
    """A key for RSASSA-PSS signs by nothing else, and by its own parameters alone where it has any (RFC 4055 3.3)."""
    plain = pki.make("Bob", authority.issuing, ca=False, key=RSA_KEY, purposes=(EMAIL_PROTECTION,))
    signed: Any = asn1crypto_cms.ContentInfo.load(mail.openssl(plain, tmp_path, options=[*options, *OPAQUE, *DER]))
    der = restricted(plain, authority.issuing, parameters)
    signed["content"]["certificates"] = [asn1_x509.Certificate.load(der)]
    data, issuers = bytes(signed.dump()), (authority.root, authority.issuing)
    assert outcome(data, *issuers) is expected
    assert mail.is_accepted_by_openssl(data, tmp_path, *issuers) is (expected is Outcome.TRUSTED)


def openssl_version() -> tuple[int, ...]:
    """Return the version of the `openssl` command."""
    found = re.match(rb"OpenSSL (\d+)\.(\d+)", mail.run(Path(), "openssl", "version"))
    return tuple(map(int, found.groups())) if found else ()


class Gpgsm:
    """GnuPG's program for S/MIME, with a home of its own that holds some signers."""

    _PASSPHRASE = b"secret"
    _OPTIONS = ("--batch", "--yes", "--disable-dirmngr", "--disable-crl-checks", "--pinentry-mode", "loopback")

    def __init__(self, home: Path, authority: Authority, *signers: Entity) -> None:
        self._home = home
        home.chmod(0o700)
        (home / "gpg-agent.conf").write_text("allow-loopback-pinentry\ns2k-count 65536\n", encoding="ascii")
        fingerprint = authority.root.x509.fingerprint(hashes.SHA1()).hex(":").upper()
        (home / "trustlist.txt").write_text(f"{fingerprint} S relax\n", encoding="ascii")
        (home / "content").write_bytes(mail.CONTENT)
        issuers, locked = [authority.root.x509, authority.issuing.x509], BestAvailableEncryption(self._PASSPHRASE)
        for signer in signers:
            bundle = pkcs12.serialize_key_and_certificates(b"signer", signer.mail_key, signer.x509, issuers, locked)
            (home / "signer.p12").write_bytes(bundle)
            self.run("--import", "signer.p12")

    def run(self, *options: str) -> bytes:
        """Run it and return what it prints."""
        command = ["gpgsm", "--homedir", str(self._home), *self._OPTIONS, "--passphrase-fd", "0", *options]
        answers = (self._PASSPHRASE + b"\n") * 2  # of the .p12, and for the key that it keeps
        done = subprocess.run(command, cwd=self._home, input=answers, check=False, capture_output=True)
        assert not done.returncode, done.stderr
        return done.stdout

    def sign(self, *signers: Entity, options: list[str]) -> bytes:
        """Sign `CONTENT`."""
        users = [f"--local-user={each.x509.fingerprint(hashes.SHA1()).hex()}" for each in signers]
        return self.run("--output", "-", *users, *options, "content")


@pytest.fixture(scope="module")
def gpgsm(authority: Authority) -> Iterator[Gpgsm]:
    """GnuPG with three signers; its folder has a short name, for the names of sockets are limited."""
    if sys.platform == "win32":
        pytest.skip("about Linux' GnuPG")
    if not shutil.which("gpgsm"):
        wants.leave_out("gpgsm")
    with tempfile.TemporaryDirectory(prefix="gpg-") as home:
        program = Gpgsm(Path(home), authority, *(signer_of(authority, kind) for kind in GPGSM_KINDS))
        try:
            yield program
        finally:
            subprocess.run(["gpgconf", "--homedir", home, "--kill", "all"], check=True, capture_output=True)


GPGSM_KINDS = ("RSA", "SECP256R1", "SECP384R1", "SECP521R1", "BrainpoolP256R1", "BrainpoolP384R1")


@pytest.mark.parametrize(
    ("kind", "options"),
    [*((kind, []) for kind in GPGSM_KINDS), *(("RSA", [option]) for option in ("--armor", "--base64"))],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_gpgsm(kind: str, options: list[str], gpgsm: Gpgsm, authority: Authority, tmp_path: Path) -> None:
    """What GnuPG signs: BER with the content inside, and multipart."""
    signer = signer_of(authority, kind)
    inside = gpgsm.sign(signer, options=["--sign", *options])
    assert outcome(inside, authority.root, authority.issuing) is Outcome.TRUSTED
    if "--armor" in options or "--base64" in options:
        return
    is_judged_as_by_openssl(inside, tmp_path, authority)
    is_judged_as_by_openssl(mail.mail(mail.opaque(inside)), tmp_path, authority)
    beside = gpgsm.sign(signer, options=["--detach-sign", *options])
    is_judged_as_by_openssl(mail.mail(mail.clear_signed(beside)), tmp_path, authority)


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        *((kind, []) for kind in ("RSA", "SECP256R1", "SECP384R1", "SECP521R1")),
        *(("RSA", options) for options in (["-P"], ["-H", "SHA1"], ["-H", "SHA384"], ["-H", "SHA512"])),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_nss(kind: str, options: list[str], authority: Authority, tmp_path: Path) -> None:
    """What NSS signs, which Thunderbird does: inside and beside, with its capabilities, by each digest."""
    how = [authority.root, authority.issuing]
    for number, form in enumerate(([], ["-T"])):
        folder = tmp_path / str(number)
        folder.mkdir()
        signed = mail.nss(signer_of(authority, kind), folder, *how, options=["-G", "-Y", "NONE", *form, *options])
        data = mail.mail(mail.clear_signed(signed)) if form else signed
        is_judged_as_by_openssl(data, tmp_path, authority)
