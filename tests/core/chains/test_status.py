"""How strong signatures and keys are, to the bit, and what the list of revoked CAs says."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, padding, rsa

from crl import NOW, make_crl
from pki import PKI, RSA_1023, Entity, PrivateKey, resigned, with_unknown_curve
from revoked_cas import AGID_CA1, DIGICERT_G2, IZENPE, TRUSTID_A13, list_as_revoked
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.programs import is_revoked
from sstwizard.core.chains import status
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.revocation import Obstacle, Revocation, RevocationList, unchecked
from sstwizard.core.chains.status import Fact, KnownFacts
from sstwizard.core.chains.validation import best_path
from sstwizard.core.list_dates import Listed, list_dates
from sstwizard.core.sources.public_lists import CATALOGUE
from sstwizard.core.text import text

RSA = rsa.generate_private_key(65537, 2048)


def weakness(certificate: Certificate) -> Fact | None:
    """Return what is said of the strength of a certificate."""
    found = [each for each in KnownFacts().facts(certificate, NOW) if each in (*BROKEN, *WEAK)]
    assert len(found) <= 1
    return found[0] if found else None


BROKEN, WEAK = (Fact.BROKEN_SIGNATURE, Fact.BROKEN_KEY), (Fact.WEAK_SIGNATURE, Fact.WEAK_KEY)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (RSA_1023, Fact.BROKEN_KEY),
        (rsa.generate_private_key(65537, 1024), Fact.WEAK_KEY),
        (rsa.generate_private_key(65537, 2047), Fact.WEAK_KEY),
        (RSA, None),
        (dsa.generate_private_key(1024), Fact.WEAK_KEY),
        (dsa.generate_private_key(2048), None),
        (ec.generate_private_key(ec.SECP192R1()), Fact.WEAK_KEY),
        (ec.generate_private_key(ec.SECP256R1()), None),
        (ed25519.Ed25519PrivateKey.generate(), None),
    ],
    ids=["RSA 1023", "RSA 1024", "RSA 2047", "RSA 2048", "DSA 1024", "DSA 2048", "P-192", "P-256", "Ed25519"],
)
def test_keys_by_size(key: PrivateKey, expected: Fact | None, pki: PKI) -> None:
    """RSA and DSA below 1024 bits are broken, below 2048 weak, and so are curves below 256; a root's key as well."""
    assert weakness(pki.make("Root", key=key).certificate) is expected


def test_worst_fact_comes_first(pki: PKI) -> None:
    """A verdict names one: that what issued it is no CA tells more than that its key is weak."""
    weak = pki.make("Leaf", ca=False, key=rsa.generate_private_key(65537, 1024)).certificate
    assert KnownFacts().facts(weak, NOW) == (Fact.NOT_A_CA, Fact.WEAK_KEY)


def test_key_that_is_not_known_is_not_called_weak(pki: PKI) -> None:
    """A key without a size, or one that does not decode: nothing is claimed."""
    odd = with_unknown_curve(pki.make("Root"))
    assert odd.details.key is None
    assert weakness(odd) is None
    assert weakness(Certificate(b"garbage")) is None


def test_key_for_pss_is_an_rsa_key() -> None:
    """What a key may be used for does not make it longer; a curve below 160 bits is broken."""
    for bounds, curve in ((status._BROKEN_BELOW, 160), (status._WEAK_BELOW, 256)):
        assert bounds["RSASSA-PSS"] == bounds["RSA"] == bounds["DSA"]
        assert bounds.keys() == {"RSA", "RSASSA-PSS", "DSA", "ECC"}
        assert bounds["ECC"] == curve


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (2, Fact.BROKEN_SIGNATURE),  # MD2
        (3, Fact.BROKEN_SIGNATURE),  # MD4
        (4, Fact.BROKEN_SIGNATURE),  # MD5
        (5, Fact.WEAK_SIGNATURE),  # SHA-1
        (11, None),  # SHA-256
        (14, None),  # SHA-224
    ],
)
def test_signatures_by_hash(last: int, expected: Fact | None, pki: PKI) -> None:
    """MD5 and older are broken, SHA-1 is weak, on whatever another certificate's key signed."""
    child = pki.make("Child", pki.make("Root", key=RSA)).der
    assert weakness(resigned(child, bytes, algorithm=f"1.2.840.113549.1.1.{last}")) is expected


@pytest.mark.parametrize("hashed", [hashes.MD5(), hashes.SHA1()])
def test_own_signature_does_not_count(hashed: hashes.HashAlgorithm, pki: PKI) -> None:
    """What a root signed itself proves nothing, so nothing about it is weak; a rollover by another key is."""
    oid = "1.2.840.113549.1.1.4" if hashed.name == "md5" else "1.2.840.113549.1.1.5"
    root = pki.make("Root", key=RSA)
    link = pki.make("Root", root)

    def again(entity: Entity) -> Certificate:
        return resigned(entity.der, lambda signed: RSA.sign(signed, padding.PKCS1v15(), hashed), algorithm=oid)

    assert weakness(again(root)) is None
    assert weakness(again(link)) is not None


@pytest.mark.parametrize(("hashed", "expected"), [(hashes.SHA1(), Fact.WEAK_SIGNATURE), (hashes.SHA256(), None)])
def test_pss_is_as_strong_as_its_hash(hashed: hashes.HashAlgorithm, expected: Fact | None, pki: PKI) -> None:
    """RSASSA-PSS names its hash in parameters (RFC 4055 3.1); where none is written it is SHA-1."""
    root = pki.make("Root", key=RSA)
    builder = (
        x509.CertificateBuilder(root.x509.subject, x509.Name([]), RSA.public_key(), 1)
        .not_valid_before(root.x509.not_valid_before_utc)
        .not_valid_after(root.x509.not_valid_after_utc)
    )
    scheme = padding.PSS(padding.MGF1(hashes.SHA256()), 32)
    child = Certificate(Entity(builder.sign(RSA, hashes.SHA256(), rsa_padding=scheme), RSA).der)
    if hashed.name == "sha1":
        named = bytes.fromhex("06096086480165030402010500")
        child = Certificate(child.der.replace(named, bytes.fromhex("06052b0e03021a0500" + "0402aaaa")))
    assert weakness(child) is expected


LONG_AGO = datetime(2010, 1, 1, tzinfo=UTC)
REVOKED = (Fact.REVOKED, Fact.PERHAPS_REVOKED)


def said_of(
    certificate: Certificate, answer: Revocation | None = None, moment: datetime = NOW
) -> tuple[Fact | None, bool]:
    """Return what is said of revocation, and whether the certificate may be proposed."""
    known = KnownFacts(revocations={certificate: answer} if answer else None)
    found = [each for each in known.facts(certificate, moment) if each in REVOKED]
    assert len(found) <= 1
    return found[0] if found else None, known.may_be_proposed(certificate)


@pytest.mark.parametrize(
    ("certificate", "expected"),
    [(DIGICERT_G2, Fact.REVOKED), (AGID_CA1, Fact.REVOKED), (TRUSTID_A13, Fact.PERHAPS_REVOKED), (IZENPE, None)],
    ids=lambda each: each.name if isinstance(each, Certificate) else str(each),
)
def test_real_ones(certificate: Certificate, expected: Fact | None) -> None:
    """What the list that comes with the program says of real CAs; of a self-signed one nothing, though it is listed."""
    assert is_revoked(certificate) is not None
    assert said_of(certificate) == (expected, expected is None)
    assert said_of(certificate, moment=LONG_AGO)[0] is expected  # the list has no dates


def test_the_list_of_public_cas_has_none_of_them() -> None:
    """Nothing is completed with, or offered, what was revoked; living certificates of the same key stay."""
    assert [each for each in CATALOGUE if is_revoked(each) is not None] == []
    for each in (AGID_CA1, TRUSTID_A13):
        assert [other.name for other in CertificateIndex(CATALOGUE).of_same_key(each)] == [each.name]


def test_only_the_certificate_itself_is_meant(pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not another of the same name and key, nor its issuer, nor a private CA of a listed name, nor a person."""
    ca = pki.make("Issuing CA", root)
    twin, namesake = pki.make("Issuing CA", root, key=ca.key), pki.make("Issuing CA", root)
    person = pki.make("Bob", ca, ca=False)
    list_as_revoked(monkeypatch, {ca: True, root: True, person: True})
    assert said_of(ca.certificate) == (Fact.REVOKED, False)
    for each in (twin, namesake, root, person):
        assert said_of(each.certificate) == (None, True)


def test_what_a_revocation_list_changes(pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its answer lifts the doubt, or makes it certain; it never lifts what is certain. No answer changes nothing."""
    sure, doubtful = pki.make("Sure CA", root), pki.make("Doubtful CA", root)
    list_as_revoked(monkeypatch, {sure: True, doubtful: False})

    def asked(ca: Entity, *revoked: Entity) -> Revocation:
        found = RevocationList(make_crl(root, *((each, None) for each in revoked)))
        return found.judge(ca.certificate, root.certificate, NOW)

    assert said_of(doubtful.certificate) == (Fact.PERHAPS_REVOKED, False)
    assert said_of(doubtful.certificate, asked(doubtful)) == (None, True)
    assert said_of(doubtful.certificate, asked(doubtful, doubtful)) == (Fact.REVOKED, False)
    unreached = unchecked(Obstacle.NOT_REACHABLE, text("Gone."))
    assert said_of(doubtful.certificate, unreached) == (Fact.PERHAPS_REVOKED, False)
    assert said_of(sure.certificate, asked(sure)) == said_of(sure.certificate, unreached) == (Fact.REVOKED, False)
    by_its_ca, *by_the_list = (
        str(KnownFacts(revocations={sure.certificate: answer}).who_revoked(sure.certificate))
        for answer in (asked(sure, sure), asked(sure), unreached)
    )
    assert by_its_ca.startswith("The CA's revocation list (CRL) on “Sure CA”: Revoked on 2026-10-01")
    assert all("as CCADB's list of " in each for each in by_the_list)


def test_paths_and_who_says_so(pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """No path through it holds, by another certificate of its key one does, and the reason names list and day."""
    ca = pki.make("Issuing CA", root)
    twin, person = pki.make("Issuing CA", root, key=ca.key), pki.make("Bob", ca, ca=False)
    list_as_revoked(monkeypatch, {ca: True})

    def path(*pool: Entity) -> Fact | None:
        index = CertificateIndex([each.certificate for each in pool])
        found = best_path(person.certificate, index, [root.certificate], NOW)
        return found.problem.fact if found.problem else None

    assert (path(ca, root), path(ca, twin, root)) == (Fact.REVOKED, None)
    (problem,) = (each for each in KnownFacts().problems(ca.certificate, NOW) if each.fact is Fact.REVOKED)
    listed = f"{list_dates()[Listed.REVOKED]:%Y-%m-%d}"
    assert str(problem.message) == (
        f"“Issuing CA” was revoked by its owner, or stands below a CA that was, as CCADB's list of {listed} says, "
        "which doesn't say since when. Don't trust anything that depends on it. "
        "Ask the sender to use another certificate."
    )
    list_as_revoked(monkeypatch, {ca: False})
    assert path(ca, root) is None
