"""Names in strings that have no such characters: "Johnson & Sons" as PrintableString, "Müller" as T61String."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from asn1crypto import crl as asn1_crl
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import NameOID
from OpenSSL import crypto

from crl import NOW, make_crl
from pki import PKI, Entity, key_usage
from sstwizard.core.certificates.addresses import addresses_of
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.revocation import Obstacle, RevocationList, RevocationStatus
from sstwizard.core.chains.signing import SignatureStatus, signature_status
from sstwizard.core.chains.status import Fact, KnownFacts
from sstwizard.core.chains.validation import CertificationPath, best_path
from sstwizard.core.formats import asn1
from sstwizard.core.formats.der import list_with_plain_names, signed_bytes

ADDRESSES = ("max@example.com", "m@example.com")


@dataclass(frozen=True)
class Case:
    """A person below a CA, below a root, all with an odd name, and a list of the CA that revokes the person."""

    root: Certificate
    ca: Certificate
    person: Certificate
    crl: bytes
    named: str


def signer(key: object) -> Callable[[bytes], bytes]:
    """Return what signs with a key."""
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return lambda content: key.sign(content, ec.ECDSA(SHA256()))


@pytest.fixture(
    params=[b"\x13Johnson & Sons", b"\x13A_B*C", b"\x13ca@example.com", b"\x14M\xfcller"],
    ids=["ampersand", "underscore", "at", "T61"],
)
def case(pki: PKI, request: pytest.FixtureRequest) -> Case:
    """The same chain with each of the odd names, in subject, issuer and authority key identifier."""
    odd: bytes = request.param
    plain = "x" * (len(odd) - 1)
    changes = (bytes((0x0C, len(plain))) + plain.encode(), bytes((odd[0], len(plain))) + odd[1:])
    organization = x509.NameAttribute(NameOID.ORGANIZATION_NAME, plain)
    root = pki.make("Root", subject=x509.Name([organization, x509.NameAttribute(NameOID.COMMON_NAME, "Root")]))
    ca = pki.make("CA", root, subject=x509.Name([organization, x509.NameAttribute(NameOID.COMMON_NAME, "CA")]))
    naming = x509.AuthorityKeyIdentifier(
        x509.SubjectKeyIdentifier.from_public_key(ca.key.public_key()).digest,
        [x509.DirectoryName(root.x509.subject)],
        ca.x509.serial_number,
    )
    mail = x509.NameAttribute(NameOID.EMAIL_ADDRESS, ADDRESSES[1])
    subject = x509.Name([organization, x509.NameAttribute(NameOID.COMMON_NAME, "Max"), mail])
    person = pki.make("Max", ca, ca=False, subject=subject, email=ADDRESSES[0], authority_key_id=naming)
    listed = asn1_crl.CertificateList.load(make_crl(ca, (person, None)).replace(*changes))
    listed["signature"] = signer(ca.key)(listed["tbs_cert_list"].dump())
    return Case(
        Certificate(changed(root, root, changes)),
        Certificate(changed(ca, root, changes)),
        Certificate(changed(person, ca, changes)),
        listed.dump(),
        odd[1:].decode("latin-1"),
    )


def changed(entity: Entity, issuer: Entity, *changes: tuple[bytes, bytes]) -> bytes:
    """Return a certificate with other bytes, signed again."""
    der = entity.der
    for old, new in changes:
        assert old in der
        der = der.replace(old, new)
    parsed = asn1_x509.Certificate.load(der)
    parsed["signature_value"] = signer(issuer.key)(parsed["tbs_certificate"].dump())
    return parsed.dump()  # type: ignore[no-any-return]


def path_of(person: Certificate, root: Certificate, *cas: Certificate) -> CertificationPath:
    """Return the best path of a person's certificate to a root that is trusted."""
    index = CertificateIndex((root, *cas))
    return best_path(person, index, frozenset((root,)), NOW, known=KnownFacts(index))


def test_odd_names_keep_nobody_from_being_trusted(case: Case) -> None:
    """Names, addresses and keys are read, signatures checked, and the path holds."""
    assert f"O={case.named}" in case.ca.details.subject.replace("\\", "")
    assert (case.ca.details.undecodable, case.person.details.undecodable) == ((), ())
    assert addresses_of(case.person.der) == ADDRESSES
    assert signature_status(case.person, case.ca) is SignatureStatus.GOOD
    path = path_of(case.person, case.root, case.ca)
    assert (path.holds, path.certificates) == (True, (case.person, case.ca, case.root))


def test_forged_ones_are_not_trusted(case: Case) -> None:
    """What is signed is what was sent: a changed byte of the name is noticed."""
    forged = Certificate(case.person.der.replace(b"\x0c\x03Max", b"\x0c\x03Eve"))
    assert signature_status(forged, case.ca) is SignatureStatus.BAD


def test_lists_of_such_a_ca_count(case: Case) -> None:
    """Its list says who is revoked; one signed by somebody else does not."""
    assert RevocationList(case.crl).judge(case.person, case.ca, NOW).status is RevocationStatus.REVOKED
    forged = case.crl[:-3] + bytes(each ^ 1 for each in case.crl[-3:])
    assert RevocationList(forged).judge(case.person, case.ca, NOW).obstacle is Obstacle.OTHER_SIGNER


def test_the_entries_of_a_list_are_left_as_they_are() -> None:
    """A list of 20 MB takes seconds and gigabytes otherwise; what is after its end is no part of it."""
    name, entries = b"\x30\x03\x13\x01&", asn1.encode(asn1.SEQUENCE, b"\x13\x01&" * 2**15)
    made = asn1.encode(asn1.SEQUENCE, asn1.encode(asn1.SEQUENCE, name + entries) + b"\x03\x01\x00")
    assert list_with_plain_names(made) == made.replace(name, b"\x30\x03\x0c\x01&")
    for odd in (made + b"\x00", made[:-1]):
        with pytest.raises(ValueError, match="list"):
            list_with_plain_names(odd)


def test_a_long_oid_is_not_decoded(pki: PKI) -> None:
    """The time that asn1crypto needs grows with the square of its length: hours for a certificate of 1 MB."""
    der = pki.make("CA", pki.make("Root")).der
    signed, *others = asn1.element(der).children()
    *fields, last = signed.children()
    (extensions,) = last.children()
    oid = asn1.encode(asn1.OBJECT_IDENTIFIER, b"\x2a" + b"\xff" * 900_000 + b"\x01")
    odd = asn1.encode(asn1.SEQUENCE, oid + asn1.encode(asn1.OCTET_STRING, b"\x05\x00"))
    content = asn1.encode(last.tag, asn1.encode(asn1.SEQUENCE, extensions.value + odd))
    made = asn1.encode(asn1.SEQUENCE, b"".join(each.encoding for each in fields) + content)
    rest = b"".join(each.encoding for each in others)
    found = Certificate(asn1.encode(asn1.SEQUENCE, made + rest))
    assert found.details.subject == "CN=CA"
    assert "extended key usage" in found.details.undecodable


def test_a_very_large_one_stays_refused(pki: PKI) -> None:
    """Another pass over a megabyte, for each certificate of a file, would take seconds."""
    large = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3"), bytes(2**16))
    made = [pki.make("A.B", email=ADDRESSES[0], extensions=more) for more in ((), (large,))]
    found = [Certificate(changed(each, each, (b"\x0c\x03A.B", b"\x13\x03A_B"))) for each in made]
    assert [each.details.subject for each in found] == ["CN=A_B"] * 2, "asn1crypto reads what is large"
    assert [signature_status(each, each) for each in found] == [SignatureStatus.GOOD] * 2, "and OpenSSL checks it"
    assert [addresses_of(each.der) for each in found] == [ADDRESSES[:1], ()]


def test_a_list_names_one_algorithm(pki: PKI) -> None:
    """The signed part of a list has to name the algorithm that is beside the signature, too (RFC 5280 5.1.1.2)."""
    ca = pki.make("CA")
    before, found, after = make_crl(ca).rpartition(bytes.fromhex("06082a8648ce3d040302"))
    assert found
    other = before + bytes.fromhex("06082a8648ce3d040303") + after
    assert RevocationList(other).judge(ca.certificate, ca.certificate, NOW).obstacle is Obstacle.DAMAGED


def test_what_has_no_signed_part_has_no_signed_bytes() -> None:
    """Of what is no certificate, nothing is checked."""
    with pytest.raises(ValueError, match="signed part"):
        signed_bytes(b"\x30\x05")


def test_what_openssl_can_not_read_could_not_be_checked(pki: PKI, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the other decoders make of it."""

    def refuse(*_arguments: object) -> None:
        raise crypto.Error

    monkeypatch.setattr(crypto, "load_certificate", refuse)
    root = pki.make("Root")
    problem = path_of(pki.make("Max", root, ca=False).certificate, root.certificate).problem
    assert problem is not None
    assert problem.fact is Fact.UNREADABLE


def test_what_is_too_deep_or_no_der_is_left_alone(pki: PKI) -> None:
    """A certificate that stays refused has no address, and a list like it is damaged."""
    for odd in (b"\x30\x80\x00\x00", b"\x1f\x81\x01\x00", b"\x30\x02" * 17 + b"\x05\x00", b"\x30\x05\x05\x00"):
        assert addresses_of(odd) == ()
    ca = pki.make("CA")
    assert RevocationList(b"\x30\x00").judge(ca.certificate, ca.certificate, NOW).obstacle is Obstacle.DAMAGED


@pytest.mark.parametrize("field", ["basic constraints", "key usage", "extended key usage"])
def test_what_decides_and_can_not_be_read_could_not_be_checked(pki: PKI, field: str) -> None:
    """It is not taken for absent, which would allow everything."""
    extensions = key_usage(digital_signature=True, key_cert_sign=True)
    root = pki.make("Root")
    ca = pki.make("CA", root, extensions=(extensions,), purposes=("1.3.6.1.5.5.7.3.4",))
    old, new = {
        "basic constraints": (b"\x04\x05\x30\x03\x01\x01\xff", b"\x04\x05\x04\x03\x01\x01\xff"),
        "key usage": (b"\x04\x04\x03\x02\x02\x84", b"\x04\x04\x05\x02\x02\x84"),
        "extended key usage": (
            b"\x30\x0a\x06\x08+\x06\x01\x05\x05\x07\x03\x04",
            b"\x30\x0a\x04\x08+\x06\x01\x05\x05\x07\x03\x04",
        ),
    }[field]
    odd = Certificate(changed(ca, root, (old, new)))
    assert odd.details.undecodable[:1] == (field,)
    assert Fact.UNREADABLE in KnownFacts().facts(odd, NOW)
    problem = path_of(pki.make("Max", ca, ca=False).certificate, root.certificate, odd).problem
    assert problem is not None
    assert problem.fact is Fact.UNREADABLE
