"""Detection of formats by content, and files of every form, messages too, that are damaged at random."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from cryptography.hazmat.primitives.serialization import pkcs7 as reference

import mail
from core.formats.samples import SameProcess, ders, messages, read
from crl import make_crl
from pki import PKI, Entity
from sstwizard.core import formats
from sstwizard.core import messages as mail_messages
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.reading import MAX_PROBLEMS, Form
from sstwizard.core.errors import FormatError, SSTWizardError
from sstwizard.core.formats import asn1, pem, pkcs7, sst
from sstwizard.core.formats.unknown import UnknownFormError, by_shape, identify


@pytest.mark.parametrize(
    ("name", "form", "count"),
    [
        ("store", Form.SST, 5),
        ("store with properties", Form.SST, 1),
        ("element", Form.SERIALIZED_ELEMENT, 1),
        ("DER", Form.DER, 1),
        ("PEM", Form.PEM, 5),
        ("UTF-16", Form.PEM, 2),
        ("PKCS #7", Form.PKCS7, 5),
        ("base64", Form.BASE64, 2),
        ("PKCS #12", Form.PKCS12, 1),
        ("locked PKCS #12", Form.PKCS12, 1),
        ("zip", Form.ARCHIVE, 5),
    ],
)
def test_every_form_is_read(
    name: str, form: Form, count: int, good_files: dict[str, bytes], pool: tuple[bytes, ...]
) -> None:
    """The format is told without reading the file, and carried; certificates are read byte for byte."""
    reading = read(good_files[name], "secret")
    assert formats.form_of(good_files[name]) is reading.form is form
    assert len(reading.certificates) == count
    assert set(ders(reading)) <= set(pool)


def test_a_store_is_told_by_its_first_bytes(good_files: dict[str, bytes]) -> None:
    """A store is detected by its entire header, but not after a byte order mark, which Exchange refuses."""
    store = good_files["store"]
    assert formats.form_of(store[:8]) is Form.SST
    assert formats.form_of(store[:7]) is None
    marked = b"\xef\xbb\xbf" + store
    assert formats.form_of(marked) is formats.read(marked).form is None


OTHER_FORMS = {
    "mail": (b"From: a@example.com\r\nTo: b@example.com\r\n\r\nHello", Form.MAIL),
    "mail with a block": (b"MIME-Version: 1.0\n\n-----BEGIN CERTIFICATE-----\nMAMCAQU=\n", Form.MAIL),
    "mail in an mbox": (b"From a@b.c today\nReceived: x\nDate: today\n\n", Form.MAILBOX),
    "one field": (b"Subject: Hello\r\n\r\nTo: nobody", None),
    "fields after other text": (b"Hello\r\nFrom: a@example.com\r\nTo: b@example.com\r\n", None),
    "Outlook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9), Form.COMPOUND_FILE),
    "plain data": (asn1.encode(0x30, bytes.fromhex("06092a864886f70d010701") + b"\xa0\x02\x04\x00"), Form.OTHER_CMS),
    "encrypted": (asn1.encode(0x30, bytes.fromhex("06092a864886f70d010703") + b"\xa0\x02\x30\x00"), Form.OTHER_CMS),
    "OCSP response": (b"\x30\x03\x0a\x01\x06", None),
    "half an element": (b"\x30\x82\x05\x00", None),
    "words": (b"Hello, World.", None),
    "nothing": (b"", None),
}


@pytest.mark.parametrize(("data", "form"), OTHER_FORMS.values(), ids=OTHER_FORMS.keys())
def test_forms_without_certificates_are_told(data: bytes, form: Form | None) -> None:
    """Mail and CMS of other types are detected, too; anything else has no format."""
    assert formats.form_of(data) is form


def test_what_follows_a_certificate(pool: tuple[bytes, ...]) -> None:
    """Other data, another certificate too, is skipped with a problem, zeros and line breaks without."""
    for more in (b"junk", pool[1]):
        reading = formats.read(pool[0] + more)
        assert ders(reading) == [pool[0]]
        assert [(problem.offset, problem.is_loss) for problem in reading.problems] == [(len(pool[0]), True)]
    assert formats.read(pool[0] + b"\0\0\r\n").problems == ()


def test_a_byte_order_mark_before_der_is_passed_over(pool: tuple[bytes, ...]) -> None:
    """A byte order mark before binary data is skipped, and offsets include it."""
    assert ders(formats.read(b"\xef\xbb\xbf" + pool[0])) == [pool[0]]
    store = b"\xef\xbb\xbf" + sst.encode(pool)
    assert [problem.offset for problem in formats.read(store[:-12]).problems] == [len(store) - 12]


def test_the_same_certificate_is_taken_once(pool: tuple[bytes, ...]) -> None:
    """Duplicate certificates are read once, with one problem for all of them."""
    reading = formats.read(sst.encode([pool[0], pool[1], pool[0], pool[1]]))
    assert ders(reading) == [pool[0], pool[1]]
    assert len(reading.problems) == 1


def test_endless_problems_are_cut() -> None:
    """Of thousands of problems a hundred are listed, and one says how many more there are."""
    entry = struct.pack("<III", 0x20, 1, 4) + b"text"
    good = struct.pack("<III", 0x20, 1, 5) + b"\x30\x03\x02\x01\x05"
    reading = formats.read(sst.HEADER.pack(0, b"CERT") + good + entry * 5000 + bytes(12))
    assert len(reading.problems) == MAX_PROBLEMS + 1
    assert messages(reading)[-1] == "There are 4,900 more problems."


def request(root: Entity) -> bytes:
    """Return a CSR."""
    builder = x509.CertificateSigningRequestBuilder().subject_name(root.x509.subject)
    return builder.sign(root.key, hashes.SHA256()).public_bytes(Encoding.DER)


def encrypted_message(_root: Entity) -> bytes:
    """Return a message for the owner of an RSA key."""
    recipient = PKI().make("Ann", key=rsa.generate_private_key(65537, 2048)).x509
    envelope = reference.PKCS7EnvelopeBuilder().set_data(b"Hello").add_recipient(recipient)
    return envelope.encrypt(Encoding.DER, [])


def private_key(root: Entity, form: PrivateFormat, lock: KeySerializationEncryption | None = None) -> bytes:
    """Return a private key."""
    return root.key.private_bytes(Encoding.DER, form, lock or NoEncryption())


MADE: dict[str, Callable[[Entity], bytes]] = {
    "revocation list": make_crl,
    "certificate request": request,
    "is a private key": lambda root: private_key(root, PrivateFormat.PKCS8),
    "private key": lambda root: private_key(root, PrivateFormat.TraditionalOpenSSL),
    "a private key": lambda root: private_key(root, PrivateFormat.PKCS8, BestAvailableEncryption(b"secret")),
    "public key": lambda root: root.key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
    "is a public key": lambda _: asn1.encode(asn1.SEQUENCE, b"\x02\x01\x0f\x02\x01\x03"),
    "encrypted": encrypted_message,
    "damaged or incomplete": lambda root: root.der[:-1],
}


@pytest.mark.parametrize(("sentence", "make"), MADE.items(), ids=MADE.keys())
def test_what_a_ca_makes_besides_is_named(sentence: str, make: Callable[[Entity], bytes], root: Entity) -> None:
    """Encodings similar to a certificate are identified in the error, also in PEM; what is unread counts as a loss."""
    for data in (make(root), pem.encode([make(root)])):
        with pytest.raises(FormatError, match=sentence) as told:
            formats.read(data)
        if data.startswith(b"\x30"):
            assert told.value.is_loss is (sentence in ("encrypted", "damaged or incomplete"))


NAMED = {
    "Java keystore": b"\xfe\xed\xfe\xed\0\0\0\x02",
    "JKS": b"\xce\xce\xce\xce\0\0\0\x02",
    "OpenPGP": b"\x99\x01\x0d\x04" + bytes(range(128, 228)),
    "RocksDB": b"\0data" + bytes(40) + b"\xf7\xcf\xf4\x85\xb7\x41\xe2\x88",
    "LevelDB": b"\0data" + bytes(40) + b"\x57\xfb\x80\x8b\x24\x75\x47\xdb",
    "database": b"SQLite format 3\0" + bytes(80),
    "PDF": b"%PDF-1.7\n",
    "web page": b"\r\n<!DOCTYPE html><html></html>",
    "saved instead": b"<HTML><body>Sign in</body>",
    "XML": b"\xef\xbb\xbf<?xml version='1.0'?><a/>",
    "compressed archive": b"7z\xbc\xaf\x27\x1c\0\x04",
    "archive": b"Rar!\x1a\x07\0",
    "Outlook": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500),
    "drag the messages to a folder": b"!BDN\0\0\0\0SM" + bytes(500),
    "report of a survey, which this version no longer reads": b'{"sst-wizard-report":1,"keyed":true}\n',
    "directory": b"version: 1\n\ndn: cn=Bob\nobjectClass: person\nuserCertificate;binary:: MIIB\n",
    "LDIF": b"dn: cn=Bob\nmail: bob@example.com\n",
    r"\(LDIF\)": b"# extended LDIF\n#\ndn: cn=Bob\n",
    "vCard": b"BEGIN:VCARD\r\nVERSION:3.0\r\nKEY;ENCODING=b:MIIB\r\nEND:VCARD\r\n",
    "program": b"MZ\x90\0\x03\0",
    "picture": b"\x89PNG\r\n\x1a\n\0",
    "registry": b"\xff\xfe" + "Windows Registry Editor Version 5.00\r\n".encode("utf-16-le"),
    "SSH": b"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA user@host\n",
    "email": b"From: a@example.com\r\nTo: b@example.com\r\nSubject: Hello\r\n\r\nHello\r\n",
    "text without a certificate": "Привет, это просто текст".encode(),
    "isn't a supported certificate": b"\x30\x03\x02\x01\x05",
    "OCSP": b"\x30\x03\x0a\x01\x06",
    "not signed": asn1.encode(0x30, bytes.fromhex("06092a864886f70d010701") + b"\xa0\x02\x04\x00"),
    "attribute certificate": asn1.encode(
        0x30, asn1.encode(0x30, b"\x02\x01\x01\x30\x00\xa0\x00\x30\x00\x02\x01\x01\x30\x00") + b"\x30\x00\x03\x01\x00"
    ),
}


@pytest.mark.parametrize(("sentence", "data"), NAMED.items(), ids=NAMED.keys())
def test_what_is_none_of_these_is_named(sentence: str, data: bytes) -> None:
    """Files of other kinds are identified in the error."""
    with pytest.raises(FormatError, match=sentence):
        formats.read(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\r\n\t ", "This file is empty"),
        (b"\0\r\n\t ", "only zeros"),
        (b"\0\0X", "isn't a supported certificate file"),
        *((data, "damaged serialized certificate store") for data in (b"CERT\0\0\0\0", b"xxxxCERT", b"xxxxTREC")),
        *((data, "isn't a supported certificate file") for data in (b"xxxxxTREC", b"xTREC\0\0\0")),
        (b"\x99" + bytes(64), "OpenPGP"),
        *((data, "isn't a supported certificate file") for data in (b"\x99" + bytes(63), b"\x9a" + bytes(64))),
        (b"From a\nFrom: a\nTo: b\n\n", "page “Mail”"),
        (b"From a to b\n", "isn't a supported certificate file"),
        ("\ufeff \t\r\n\0<!DOCTYPE html>", "This is a web page"),
        ("X\ufeff<!DOCTYPE html>", "text without a certificate"),
        (" " * 1986 + "<!DOCTYPE html>", "This is a web page"),
        (" " * 1987 + "<!DOCTYPE html>", "text without a certificate"),
        ("SSH-RSA AAAA", "SSH key"),
        ("hello", "text without a certificate"),
    ],
)
def test_files_are_identified_by_their_beginning(data: bytes | str, words: str) -> None:
    """By their first bytes; a text by its first words in its first 2,000 characters, regardless of case."""
    error = identify(data, None) if isinstance(data, bytes) else identify(b"text of some kind", data)
    assert words in str(error)


@pytest.mark.parametrize(
    ("data", "is_cut_short"),
    [
        *((bytes((0x30, second)), True) for second in (0x80, 0x81, 0x84)),
        *((data, False) for data in (b"", b"0", b"0\x7f", b"0\x85\0\0", b"1\x82\xff\xff")),
    ],
)
def test_what_is_cut_short_is_said_where_its_length_is_long(data: bytes, is_cut_short: bool) -> None:
    """A truncated encoding is damaged if its length has several bytes; others may be anything."""
    error = by_shape(data)
    assert (error is not None) is is_cut_short
    if error is not None:
        assert not isinstance(error, UnknownFormError)
        assert "damaged or incomplete" in str(error)
        assert error.offset is not None


HOSTILE = {
    "nested, no end": b"\x30\x80" * 300_000,
    "nested": b"\x30\x80" * 100_000 + bytes(200_000),
    "nested in a bundle": pkcs7.encode([b"\x30\x80" * 50_000 + bytes(100_000)]),
    "dashes": b"-" * 1_000_000,
    "beginnings": b"-----BEGIN A-----\n" * 20_000,
    "beginnings without end": b"-----BEGIN " * 50_000,
    "spaces after a beginning": b"-----BEGIN " + b" " * 1_000_000,
    "base64": b"A" * 1_000_000,
    "archive of signatures": b"PK\x03\x04" + b"PK\x01\x02" * 100_000,
    "archive of ends": b"PK\x03\x04" + b"PK\x05\x06" * 100_000,
    "lengths": b"\x30\x84\xff\xff\xff\xff" * 1000,
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_bytes_are_refused_at_once(data: bytes) -> None:
    """Data made to exhaust stack, memory or time is refused."""
    with pytest.raises(FormatError):
        read(data)


def test_samples_are_read_or_refused(shared: Path, attacks: Path) -> None:
    """So are files of Windows and others, and those that were made to deceive, or to cost all time and memory."""
    folders = [attacks, *(shared / "data" / name for name in ("sst-real", "sst-odd", "text-variants"))]
    for path in (path for folder in folders for path in sorted(folder.rglob("*"))):
        if path.is_file() and path.name not in ("in1e7.p12", "in2e31.p12"):  # they take another process
            with suppress(FormatError), SameProcess(limits={Cost.ROUNDS: 100_000}) as budget:
                read(path.read_bytes(), "guess", budget)


SEED, COUNT = 20_261_125, 1_000
ODD = (b"\0", b"\xff", b"\x7f", b"\x80", b"\x30", b"\x30\x80", b"\0\0", b"\x84\xff\xff\xff\xff", b"\x02\x01\0", b"PK")


@pytest.fixture(scope="module")
def files(good_files: dict[str, bytes], root: Entity, pki_child: Entity) -> list[bytes]:
    """Return a sound file of every form."""
    beside, inside = (mail.sign("cryptography", pki_child, Path(), root, detached=each) for each in (True, False))
    return [*good_files.values(), beside, *(form(inside, beside) for form in mail.FORMS.values())]


def damaged(chance: random.Random, files: list[bytes]) -> bytes:
    """Return one of some files with bytes changed, put in, taken out and repeated, perhaps with the end of another."""
    data = bytearray(chance.choice(files))
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        first, second = sorted(chance.randrange(len(data) + 1) for _ in range(2))
        odd = chance.choice(ODD)
        start, end, new = chance.choice(
            (
                (first, first + 1, chance.randbytes(1)),
                (first, first + chance.randrange(9), chance.randbytes(chance.randrange(9))),
                (first, first + len(odd), odd),
                (first, first, odd * chance.choice((1, 1, 10, 1_000))),
                (second, len(data), b""),
                (first, min(second, first + chance.choice((1, 4, 100, 10_000))), b""),
                (second, second, data[first:second] * chance.choice((1, 1, 2, 40))),
            )
        )
        data[start:end] = new
        del data[60_000:]
    if not chance.randrange(8):
        other = chance.choice(files)
        data[chance.randrange(len(data) + 1) :] = other[chance.randrange(len(other) + 1) :]
    return bytes(data)


def read_certificates(data: bytes, budget: Budget) -> None:
    """Read a file of certificates, and decode their fields."""
    for certificate in read(data, "secret", budget).certificates:
        _ = certificate.details, certificate.friendly_name


def read_message(data: bytes, budget: Budget) -> None:
    """Read a file that is one message, and check its signatures."""
    mail_messages.read(data, read_certificates=partial(read, budget=budget)).without_content()


@pytest.mark.filterwarnings("ignore")  # parsers remark on odd certificates
@pytest.mark.parametrize("reader", [read_certificates, read_message])
def test_damage_breaks_no_reader(reader: Callable[[bytes, Budget], None], files: list[bytes]) -> None:
    """Nothing but an error of our own comes of it, and not of all."""
    chance, refused = random.Random(SEED), 0
    for _ in range(COUNT):
        try:
            with SameProcess(limits={Cost.ROUNDS: 20_000}) as budget:
                reader(damaged(chance, files), budget)
        except SSTWizardError:
            refused += 1
    assert COUNT // 10 < refused < COUNT * 9 // 10
