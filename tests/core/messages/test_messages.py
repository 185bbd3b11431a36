"""What a file is: where in it a signature is, what it is over, and the sentence where there is none."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from asn1crypto import cms as asn1crypto_cms
from asn1crypto import x509 as asn1crypto_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, NoEncryption, pkcs12

import mail
from pki import END, PKI, START, Entity
from signed_data import Maker
from sstwizard.core import messages
from sstwizard.core.certificates.reading import Form
from sstwizard.core.errors import FormatError
from sstwizard.core.formats import asn1, pem, sst
from sstwizard.core.formats import pkcs7 as bundle
from sstwizard.core.messages import mime
from sstwizard.core.messages.signature import Content
from sstwizard.core.messages.verdict import Outcome

from .judging import Setting

TEXT = mail.entity("text/plain", b"Hello")


def checks(data: bytes) -> list[Content]:
    """Read a file, and return what became of its content, for each signature."""
    signed = messages.read(data).structure.signed
    return [signature.check(part.contents) for part in signed for signature in part.signatures]


def refused(data: bytes) -> str:
    """Return the sentence with which a file is refused, as no message or as one without a signature to judge."""
    try:
        message = messages.read(data)
    except FormatError as error:
        return str(error)
    assert message.structure.fault is not None
    return str(message.structure.fault[1])


@pytest.mark.parametrize(
    "content",
    [
        b"Content-Type: text/plain\r\n\r\nHello",
        b"Content-Type: text/plain\r\n\r\nTrailing \r\n\r\n\r\n",
        b"Content-Type: text/plain\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGr\xc3\xbc\xc3\x9fe \xff\r\n",
        b"Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=48=65=\r\nllo\r\n",
        b'Content-Type: multipart/mixed; boundary="----=_Part2"\r\n\r\n------=_Part2\r\n\r\nx\r\n------=_Part2--\r\n',
        b"\r\nNo header at all\r\n",
        b"",
    ],
)
def test_exactly_what_was_signed_is_checked(content: bytes, signer: Entity) -> None:
    """The content is taken byte for byte, its header, its transfer encoding and empty lines included."""
    assert checks(mail.mail(mail.clear_signed(Maker(signer, content).make_detached(), content))) == [Content.VALID]


@pytest.mark.parametrize(
    "change",
    [
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: b"\r\n" + data,
        lambda data: b"From bob@example.com Thu Jan  1 00:00:00 2026\r\n" + data,
        lambda data: data.replace(b"Content-Type: multipart/signed;", b"CONTENT-type:\r\n\tMultipart/Signed;"),
        lambda data: data.replace(b'"----=_Part"', b"----=_Part"),
        lambda data: data.replace(b"------=_Part\r\n", b"------=_Part  \r\n"),
        lambda data: data.replace(b"------=_Part--\r\n", b""),
        lambda data: data.replace(b"------=_Part--\r\n", b"------=_Part--"),
        lambda data: data.replace(b"From: ", b"X: " + b"x" * 100_000 + b"\r\nFrom: "),
        lambda data: data.replace(b"\r\n", b"\n"),
    ],
)
def test_mails_are_written_in_many_ways(change: Callable[[bytes], bytes], beside: bytes) -> None:
    """Marks before it, folded fields, blanks after a boundary, a lost end, or LF in place of CR LF change nothing."""
    data = mail.mail(mail.clear_signed(beside))
    changed = change(data)
    assert changed != data
    assert checks(changed) == [Content.VALID]
    assert checks(changed.replace(b"Ann,", b"Ann,\r\n")) == [Content.CHANGED]


@pytest.mark.parametrize("kind", ["application/x-pkcs7-mime; smime-type=signed-data", "application/pkcs7-mime"])
def test_opaque_mail(kind: str, inside: bytes) -> None:
    """What is opaque is told by its content, whatever its type says, and in each encoding."""
    quoted = b"".join(b"=%02X" % byte for byte in inside).replace(b"=3", b"=\r\n=3")
    for encoding, body in (("base64", inside), ("binary", inside), ("Quoted-Printable", quoted)):
        assert checks(mail.mail(mail.entity(kind, body, encoding))) == [Content.VALID]


def test_certificates(pki: PKI, signer: Entity) -> None:
    """Of the certificates in a file the end-entity one is meant, else the one that issued no other."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    leaf = pki.make("Leaf", issuing, ca=False)
    for ders, meant in (
        ((root.der, leaf.der, issuing.der), leaf),
        ((root.der, issuing.der), issuing),
        ((root.der,), root),
        ((leaf.der, root.der), leaf),
    ):
        for data in (pem.encode(ders), bundle.encode(ders)):
            assert messages.read(data).certificate == meant.certificate
    assert "Several certificates" in refused(pem.encode((leaf.der, signer.der)))
    assert "Several certificates" in refused(bundle.encode([pki.make(f"{n}").der for n in range(101)]))


@pytest.mark.parametrize("key", [None, b"secret"])
def test_pkcs12(key: bytes | None, signer: Entity) -> None:
    """An open PKCS #12 gives its certificate; of a locked one it is said what to do."""
    lock = BestAvailableEncryption(key) if key else NoEncryption()
    data = pkcs12.serialize_key_and_certificates(None, signer.key, signer.x509, None, lock)
    if key:
        assert refused(data) == "This file is locked with a password. Export its certificate (.cer), and check that."
    else:
        assert messages.read(data).certificate == signer.certificate


def test_what_is_encrypted_is_said_to_be(sealed: bytes) -> None:
    """What is encrypted can't be looked into, and that is said in whatever file it is."""
    for data in (
        sealed,
        base64.encodebytes(sealed),
        mail.mail(mail.opaque(sealed, "application/pkcs7-mime; smime-type=enveloped-data")),
        mail.mail(mail.mixed(TEXT, mail.opaque(sealed, "application/pkcs7-mime"))),
        mail.mail(mail.opaque(sealed, "application/octet-stream; name=smime.p7m")),
        mail.mail(mail.multipart('multipart/encrypted; boundary="b"', "b", TEXT, TEXT)),
        mail.outlook(sealed),
        mail.outlook(mail.opaque(sealed, "application/x-pkcs7-mime; smime-type=enveloped-data")),
    ):
        assert refused(data).startswith("This message is encrypted")


@pytest.mark.parametrize("options", [["-encrypt", "-aes-256-gcm"], ["-encrypt", "-aes128", "-stream"]])
def test_what_openssl_encrypts(options: list[str], rsa_signer: Entity, tmp_path: Path) -> None:
    """AuthEnvelopedData, and EnvelopedData of indefinite length, are said to be encrypted."""
    mail.pem_of(tmp_path / "to.pem", rsa_signer)
    (tmp_path / "content").write_bytes(mail.CONTENT)
    for form in ("SMIME", "DER", "PEM"):
        data = mail.run(tmp_path, "openssl", "cms", *options, "-in", "content", "-outform", form, "to.pem")
        assert refused(data).startswith("This message is encrypted")


UNSIGNED = "This message has no S/MIME signature"
COMPRESSED = asn1.encode(0x30, bytes.fromhex("060b2a864886f70d0109100109") + b"\xa0\x02\x30\x00")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (mail.mail(TEXT), UNSIGNED),
        (b"From: a@b.c\r\nDate: today\r\n\r\nHello", UNSIGNED),
        (mail.mail(mail.mixed(TEXT, TEXT)), UNSIGNED),
        (mail.mail(b"Content-Type: multipart/mixed\r\n\r\nno boundary"), UNSIGNED),
        (mail.outlook(message_class="IPM.Note"), UNSIGNED),
        (mail.outlook(TEXT, message_class="IPM.Note"), UNSIGNED),
        (mail.mail(mail.opaque(bundle.encode([]))), UNSIGNED),
        (asn1.encode(0x30, bytes.fromhex("06092a864886f70d010701") + b"\xa0\x02\x30\x00"), UNSIGNED),
        (COMPRESSED, "This message is compressed"),
        (
            mail.mail(mail.opaque(COMPRESSED, "application/pkcs7-mime; smime-type=compressed-data")),
            "This message is compressed",
        ),
        (mail.mail(mail.clear_signed(b"garbage")), "The signature is damaged"),
        (mail.mail(mail.multipart('multipart/signed; boundary="b"', "b", TEXT)), "A signed message has exactly two"),
        (mail.mail(mail.opaque(b"garbage")), "The signature is damaged"),
        (mail.mail(mail.opaque(b"\x31\x00")), "The signature is damaged"),
        (mail.outlook(b"garbage"), "The signature is damaged"),
        (mail.outlook(b"x" * 9000)[:2000], "The signature is damaged"),
        (mail.compound_file({"WordDocument": b"x" * 5000}), "This is an old Office document"),
        (b"", "This file is empty"),
        (b"Hello", "This is text without a certificate in it"),
        (b"%PDF-1.7", "This is a PDF document"),
        (bundle.encode([]), "There is no certificate in this file"),
        (b"A" + b"-" * 2**24, "This file is too large for a certificate"),
    ],
)
def test_what_is_not_signed_is_said_to_be(data: bytes, sentence: str) -> None:
    """Each file in which there is nothing to check gets one sentence that says why."""
    assert refused(data).startswith(sentence)


def test_a_cut_signature_is_damaged(inside: bytes) -> None:
    """Wherever a signature is cut off, that is said, and nothing else happens."""
    for end in range(5, len(inside) - 1, 97):
        assert "damaged" in refused(mail.mail(mail.opaque(inside[:end])))
        assert "damaged" in refused(inside[:end])


def test_too_many_parts() -> None:
    """A signature in more parts than a message has bytes is refused in whatever file it is."""
    parts = asn1.encode(0x24, b"\x04\x01x" * 500_000)
    data = asn1.encode(0x30, SIGNED_DATA + asn1.encode(0xA0, parts))
    assert "too many signatures or parts" in refused(mail.mail(mail.opaque(data)))
    assert "too many signatures or parts" in refused(mail.outlook(data))


@pytest.mark.parametrize(("issuer", "serial", "is_meant"), [("Root", 0, True), ("Other", 0, False), ("Root", 1, False)])
def test_the_signer_is_named_by_issuer_and_serial(
    issuer: str, serial: int, is_meant: bool, inside: bytes, signer: Entity
) -> None:
    """A certificate with that serial number of another issuer, or of that issuer with another, is not the signer's."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, issuer)])
    number = signer.x509.serial_number + serial
    builder = x509.CertificateBuilder(name, signer.x509.subject, signer.key.public_key(), number, START, END)
    other = builder.sign(signer.mail_key, hashes.SHA256())
    read = asn1crypto_cms.ContentInfo.load(inside)
    read["content"]["certificates"] = [asn1crypto_x509.Certificate.load(other.public_bytes(Encoding.DER))]
    assert checks(read.dump(force=True)) == [Content.VALID if is_meant else Content.UNCHECKABLE]


@pytest.mark.parametrize(
    ("digest", "salt", "expected"),
    [
        ("sha256", 32, Content.VALID),
        ("sha384", 32, Content.UNCHECKABLE),
        *(("sha256", length, Content.FORGED) for length in (31, 300, 2**31, 2**64)),
    ],
)
def test_parameters_of_pss_are_those_of_the_signature(
    digest: str, salt: int, expected: Content, rsa_signer: Entity
) -> None:
    """Another digest than that of the attributes is not checked (RFC 4056 3); another salt length fits no signature."""
    read = asn1crypto_cms.ContentInfo.load(mail.sign("cryptography", rsa_signer, Path(), detached=False, pss=True))
    info = read["content"]["signer_infos"][0]
    info["digest_algorithm"]["algorithm"] = digest
    info["signature_algorithm"]["parameters"]["salt_length"] = salt
    read["content"]["digest_algorithms"] = [info["digest_algorithm"]]
    assert checks(read.dump(force=True)) == [expected]


def test_a_mail_is_judged_by_its_signature(beside: bytes, pki: PKI) -> None:
    """A certificate that is pasted into the text of a mail is part of the content, and nothing that is in question."""
    pasted = pem.encode([pki.make("Root").der])
    text = mail.entity("text/plain", pasted)
    assert checks(mail.mail(mail.mixed(text, mail.clear_signed(beside)))) == [Content.VALID]
    assert refused(mail.mail(text)).startswith(UNSIGNED)


def test_only_intermediates_may_complete_a_chain(pki: PKI, tmp_path: Path) -> None:
    """Neither a root, nor the signer, nor the certificate in question is one; an issuing CA is."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    bob, ann = (pki.make(name, issuing, ca=False) for name in ("Bob", "Ann"))
    alone = messages.read(mail.sign("cryptography", bob, tmp_path, root, ann, detached=False))
    assert not alone.has_intermediates
    assert messages.read(mail.sign("cryptography", bob, tmp_path, issuing, detached=False)).has_intermediates
    assert not messages.read(issuing.der).has_intermediates
    assert messages.read(pem.encode([bob.der, issuing.der])).has_intermediates


def test_the_form_is_that_of_the_certificates_file(signer: Entity, inside: bytes) -> None:
    """What holds a certificate by itself is told apart; of a message nothing is said."""
    assert messages.read(sst.encode([signer.der])).form is Form.SST
    assert messages.read(signer.der).form is Form.DER
    assert messages.read(inside).form is None


def mixed(body: bytes) -> bytes:
    """Return a mail of many parts, as its header says, with anything as its body."""
    return mail.mail(b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + body)


SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
HOSTILE: dict[str, Callable[[], bytes]] = {
    "many boundaries": lambda: mixed(b"--b\n" * 2_000_000),
    "almost boundaries": lambda: mixed(b"--bx\n" * 2_000_000),
    "blanks after boundaries": lambda: mixed(b"--b" + b" " * 8_000_000),
    "a boundary of dashes": lambda: mail.mail(b"Content-Type: multipart/mixed; boundary=-\r\n\r\n" + b"-" * 8_000_000),
    "an endless header": lambda: mail.mail(b"Content-Type: multipart/mixed;\r\n" + b" a=b;\r\n" * 1_000_000),
    "an endless field": lambda: mail.mail(b"Content-Type: multipart/mixed; " + b'a="\\"' * 1_000_000 + b"\r\n\r\n"),
    "nothing but line breaks": lambda: b"\r\n" * 4_000_000,
    "nothing but colons": lambda: b":" * 8_000_000,
    "a deep nest": lambda: mail.mail(
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n\r\n--b%d\r\n" % (n, n) for n in range(50_000))
    ),
    "the same boundary at each level": lambda: mixed(b"--b\nContent-Type: multipart/mixed; boundary=b\n\n" * 200_000),
    "messages in messages": lambda: mail.mail(b"Content-Type: message/rfc822\r\n\r\n" * 100_000),
    "indefinite lengths": lambda: b"\x30\x80" * 4_000_000,
    "a million octets": lambda: asn1.encode(0x30, SIGNED_DATA + asn1.encode(0xA0, b"\x04\x01x" * 2_000_000)),
    "a million indefinite octets": lambda: b"\x30\x80" + SIGNED_DATA + b"\xa0\x80" + b"\x04\x01x" * 2_000_000,
    "base64 without end": lambda: b"MIIB" * 2_000_000,
    "PEM without end": lambda: b"-----BEGIN CMS-----\n" * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_file_keeps_it_busy(name: str) -> None:
    """Millions of bytes made to be read over and over are refused soon."""
    refused(HOSTILE[name]())


@pytest.mark.parametrize("rest", range(4))
def test_large_base64_is_decoded_whole(rest: int) -> None:
    """What is decoded by pieces is the same as in one, wherever lines and groups of digits are cut."""
    body = bytes(range(251)) * 13_000 + bytes(rest)
    assert mime.from_base64(base64.encodebytes(body).replace(b"\n", b"\r\n")) == body
    assert mime.from_base64(b"#" + base64.b64encode(body)) == body


@pytest.mark.parametrize("label", [b"CMS", b"PKCS7", b"PKCS #7 SIGNED DATA"])
def test_damaged_pem_is_no_certificate(label: bytes, setting: Setting) -> None:
    """A signature in PEM is base64 and nothing else, and alone in its file, or nothing is said of its certificates."""
    begin, end = b"-----BEGIN " + label + b"-----\n", b"-----END " + label + b"-----\n"
    body = base64.encodebytes(Maker(setting.bob).make())
    block = begin + body + end
    assert setting.outcome(b"text\n" + block) is Outcome.TRUSTED
    other = begin + body[:65] + b"!" + body[65:] + end
    for damaged in (begin + body, begin + body + begin + end, begin + body[4:] + end, block + block, other):
        assert setting.outcome(damaged) is Outcome.MALFORMED
