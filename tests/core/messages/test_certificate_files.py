"""Certificates that are attached to messages as files."""

from __future__ import annotations

import base64

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, pkcs7, pkcs12

import mail
from core.formats.samples import locked, zipped
from pki import Entity
from reports import Reports
from signed_data import Maker
from sstwizard.core import messages
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.certificate import Provenance
from sstwizard.core.certificates.reading import Reading
from sstwizard.core.errors import CancelledError
from sstwizard.core.messages.structure import CertificateFile, certificates_in, holds_certificates

OCTETS = "application/octet-stream"


def attached(content: bytes, name: str = "ca.cer", kind: str = OCTETS) -> bytes:
    """Return a part that is a file."""
    return mail.entity(f'{kind}; name="{name}"' if name else kind, content, "base64")


def mixed(*parts: bytes) -> bytes:
    """Return a message of several parts."""
    return mail.mail(mail.mixed(mail.entity("text/plain", b"Our CA"), *parts))


def found(data: bytes) -> tuple[CertificateFile, ...]:
    """Return the files that a message says are certificates."""
    return messages.read(data).structure.certificate_files


def bundle(*entities: Entity, encoding: Encoding = Encoding.DER) -> bytes:
    """Return a PKCS #7 of certificates alone."""
    return pkcs7.serialize_certificates([each.x509 for each in entities], encoding)


def test_name_or_type_says_so() -> None:
    """A file says what it is by its name's ending or by its type."""
    names = {"ca.cer", "CA.CRT ", "ca.pem", "ca.der", "ca.p7b", "ca.p7c"}
    assert {
        each for each in (*names, "ca.p12", "ca.pfx", "ca.cer.txt", "") if holds_certificates(OCTETS, each)
    } == names
    kinds = {"pkix-cert", "pem-certificate-chain", "pkcs7-certificates"}
    kinds |= {f"x-{each}" for each in ("pem-file", "pkcs7-certificates", "x509-ca-cert", "x509-user-cert")}
    assert {each for each in (*kinds, "x-pkcs12") if holds_certificates(f"application/{each}", "")} == kinds


@pytest.mark.parametrize("form", ["DER", "PEM", "base64", "PKCS7", "PKCS7 in PEM"])
def test_each_form_of_a_certificate_is_read(form: str, root: Entity, signer: Entity) -> None:
    """Whatever the name says, content decides; what is found was received, and names the file."""
    content = {
        "DER": root.der,
        "PEM": root.x509.public_bytes(Encoding.PEM),
        "base64": base64.encodebytes(root.der),
        "PKCS7": bundle(root, signer),
        "PKCS7 in PEM": bundle(root, signer, encoding=Encoding.PEM),
    }[form]
    reading = certificates_in(found(mixed(attached(content, "our\u202e.cer"))), Budget())
    assert set(reading.certificates) == {root.certificate} | ({signer.certificate} if "PKCS7" in form else set())
    assert {each.provenance for each in reading.certificates} == {Provenance.RECEIVED}
    assert {str(each.origin) for each in reading.certificates} == {"our\\u202e.cer"}
    assert reading.problems == ()


@pytest.mark.parametrize(
    "part",
    [
        attached(b"x", "", "application/pkix-cert"),
        attached(b"x", "", "application/x-pkcs7-certificates"),
        mail.entity("application/octet-stream\r\nContent-Disposition: attachment; filename=a.crt", b"x", "base64"),
        mail.entity("text/plain; name=a.pem", b"x"),
        mail.entity("text/plain; name=a.pem", b"x", "quoted-printable"),
    ],
)
def test_wherever_name_and_type_stand(part: bytes) -> None:
    """The name may stand in Content-Disposition, and the type alone is enough; the transfer encoding is undone."""
    assert [each.content for each in found(mixed(part))] == [b"x"]


def test_a_bundle_is_a_message_of_certificates_alone(root: Entity, signer: Entity) -> None:
    """A certs-only message (RFC 8551 3.8) is found by itself, attached, and named as another file."""
    kind = 'application/pkcs7-mime; smime-type=certs-only; name="smime.p7c"'
    named = attached(bundle(root, signer), "partner.p7c", "application/pkcs7-mime")
    for data in (
        mail.mail(mail.opaque(bundle(root, signer), kind)),
        mixed(mail.opaque(bundle(root, signer), kind)),
        mixed(mail.opaque(bundle(root, signer), kind.replace("smime.p7c", "smime.p7m"))),
        mixed(named),
        mixed(named.replace(b"pkcs7-mime", b"octet-stream")),
    ):
        assert set(certificates_in(found(data), Budget()).certificates) == {root.certificate, signer.certificate}


def test_files_in_a_signed_message_and_in_an_attached_one_are_found_once(root: Entity, signer: Entity) -> None:
    """Inside a signature, beside it, and in attached messages, signed or not, in base64 or not."""
    part = attached(root.der)
    content = mail.mixed(part, boundary="c")
    clear = mail.clear_signed(Maker(signer, content).make_detached(), content)
    opaque = mail.opaque(Maker(signer, content).make())
    for inner in (clear, opaque):
        assert len(found(mail.mail(inner))) == 1
        assert len(found(mixed(inner, part))) == 2
        for encoding in ("7bit", "base64"):
            wrapped = mixed(mail.entity("message/rfc822", mail.mail(inner), encoding))
            structure = messages.read(wrapped).structure
            assert [each.content for each in structure.certificate_files] == [root.der]
            assert structure.attached[0].certificate_files == ()
    unsigned = mixed(mail.entity("message/rfc822", mixed(part, part)))
    assert len(found(unsigned)) == 2


def test_files_of_outlook_messages_are_found(root: Entity, signer: Entity) -> None:
    """By the name or type that Outlook keeps, in embedded messages, and in mails that are attached or signed."""
    first, second, data = "__attach_version1.0_#00000000", "__attach_version1.0_#00000001", "__substg1.0_37010102"
    inner, note = f"{second}/__substg1.0_3701000D", "__substg1.0_001A001F"
    plain = {
        note: "IPM.Note".encode("utf-16-le"),
        f"{first}/{data}": b"named",
        f"{first}/__substg1.0_3707001F": "ca.cer".encode("utf-16-le"),
        f"{inner}/{first}/{data}": b"typed",
        f"{inner}/{first}/__substg1.0_370E001F": "Application/X-X509-CA-Cert".encode("utf-16-le"),
        f"{inner}/{second}/{data}": mixed(attached(b"attached")),
    }
    names = {each.content: each.name for each in found(mail.compound_file(plain))}
    assert names == {b"named": "ca.cer", b"typed": "Application/X-X509-CA-Cert", b"attached": "ca.cer"}
    content = mail.mixed(attached(b"signed"), boundary="c")
    clear = mail.clear_signed(Maker(signer, content).make_detached(), content)
    assert [each.content for each in found(mail.outlook(clear))] == [b"signed"]
    signed = {
        note: "IPM.Note".encode("utf-16-le"),
        f"{inner}/{note}": "IPM.Note.SMIME".encode("utf-16-le"),
        f"{inner}/{first}/{data}": clear,
    }
    structure = messages.read(mail.compound_file(signed)).structure
    assert [each.content for each in structure.certificate_files] == [b"signed"]
    assert structure.attached[0].certificate_files == ()


@pytest.mark.parametrize("content", ["words", "key", "PKCS #12", "PKCS #12 in PEM", "ZIP"])
def test_other_content_is_passed_over(content: str, root: Entity) -> None:
    """A file that is no certificate in spite of its name is no problem; no private key or password is asked for."""
    made = {
        "words": b"words",
        "key": root.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        "PKCS #12": pkcs12.serialize_key_and_certificates(None, root.key, root.x509, None, NoEncryption()),
        "PKCS #12 in PEM": b"-----BEGIN PKCS12-----\n" + base64.encodebytes(locked(root)) + b"-----END PKCS12-----\n",
        "ZIP": zipped(a__cer=root.der),
    }[content]
    with Budget() as budget:
        assert certificates_in([CertificateFile("a.cer", made)], budget) == Reading()
        several = [CertificateFile("a.cer", made), CertificateFile("b.cer", root.der)]
        assert certificates_in(several, budget).certificates == (root.certificate,)


def test_damage_is_told(root: Entity) -> None:
    """A damaged certificate is a problem with the name of its file, and the next file is read."""
    broken = b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"
    reading = certificates_in([CertificateFile("a\u202e.pem", broken), CertificateFile("b.cer", root.der)], Budget())
    assert [each.file for each in reading.problems] == ["a\\u202e.pem"]
    assert reading.certificates == (root.certificate,)


@pytest.mark.parametrize("cost", [Cost.ELEMENTS, Cost.BYTES])
def test_the_budget_bounds_what_is_read(cost: Cost, root: Entity) -> None:
    """Files and their bytes are counted; where they are spent, that is said once, and nothing more is read."""
    files = [CertificateFile(f"{number}.cer", root.der) for number in range(9)]
    most = 4 if cost is Cost.ELEMENTS else 2 * len(root.der)  # a file and a certificate in it are an element each
    reading = certificates_in(files, Budget(limits={cost: most}))
    assert len(reading.certificates) == 2
    assert [(each.file, each.cut_short) for each in reading.problems] == [("2.cer", True)]


def test_reading_can_be_cancelled(root: Entity) -> None:
    """What the report raises ends it."""
    with pytest.raises(CancelledError):
        certificates_in([CertificateFile("a.cer", root.der)], Budget(Reports(most=0)))
