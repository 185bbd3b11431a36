"""Reading of PKCS #12."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, PrivateFormat, pkcs12

import mail
from core.formats.samples import SameProcess, ders, locked, messages
from pki import Entity
from sstwizard.core import formats
from sstwizard.core.certificates.budget import MAX, Budget, Cost
from sstwizard.core.certificates.reading import Reading
from sstwizard.core.errors import FormatError, LimitError, PasswordNeededError
from sstwizard.core.formats import asn1
from sstwizard.core.formats import pkcs12 as ours
from sstwizard.core.formats.pkcs12 import Opened

MAX_ROUNDS = MAX[Cost.ROUNDS]


def decode(data: bytes, password: str | None = None) -> Reading:
    """Read a PKCS #12 file with a budget of its own, in this process."""
    with SameProcess() as budget:
        return ours.decode(data, budget, password)


def test_a_password_opens_it(root: Entity) -> None:
    """With the password, the certificate and its friendly name are read, but not the key."""
    reading = formats.read(locked(root, "pässword".encode(), "Zoë".encode()), password="pässword")
    assert ders(reading) == [root.der]
    assert reading.certificates[0].carried.friendly_name == "Zoë"
    assert not reading.problems


@pytest.mark.parametrize(("password", "wrong"), [(None, False), ("", False), ("guess", True)])
def test_without_its_password_it_asks(root: Entity, password: str | None, wrong: bool) -> None:
    """No password and a wrong one cause different errors."""
    with pytest.raises(PasswordNeededError) as caught:
        formats.read(locked(root), password=password)
    assert caught.value.wrong is wrong


def test_an_open_file_needs_no_password(good_files: dict[str, bytes], root: Entity) -> None:
    """A file without a password is read whatever was entered."""
    for password in (None, "", "anything"):
        assert ders(formats.read(good_files["PKCS #12"], password=password)) == [root.der]


def test_triple_des_is_read(root: Entity, pki_child: Entity) -> None:
    """A file with old encryption is read, including the CA certificate in it."""
    old = PrivateFormat.PKCS12.encryption_builder().kdf_rounds(2000)
    old = old.key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC).hmac_hash(hashes.SHA1())
    data = pkcs12.serialize_key_and_certificates(
        b"Child", pki_child.key, pki_child.x509, [root.x509], old.build(b"secret")
    )
    reading = decode(data, "secret")
    assert ders(reading) == [pki_child.der, root.der]


def test_rc2_is_read(root: Entity, tmp_path: Path) -> None:
    """A file locked as Windows XP locked it (RC2 of 40 bits) is read."""
    mail.pem_of(tmp_path / "certificate.pem", root, secret=True)
    options = ["-export", "-legacy", "-in", "certificate.pem", "-passout", "pass:secret"]
    assert ders(formats.read(mail.run(tmp_path, "openssl", "pkcs12", *options), password="secret")) == [root.der]


def test_indefinite_lengths_are_read(root: Entity) -> None:
    """A file in BER, as some Java programs write it, is read without a remark."""
    data = locked(root)
    whole = asn1.element(data)
    assert ders(decode(b"\x30\x80" + data[whole.content :] + b"\0\0", "secret")) == [root.der]


@pytest.mark.parametrize("inner", [b"\x30\x02\x63\xef", b"\x30\x04\x30\x02\x63\xef"])
def test_encrypted_bytes_may_look_like_elements(inner: bytes) -> None:
    """An OCTET STRING that begins like an element, but isn't one, is no damage."""
    data = asn1.encode(asn1.SEQUENCE, asn1.encode(asn1.OCTET_STRING, asn1.encode(asn1.SEQUENCE, inner)))
    assert ours._rounds(asn1.element(data)) == 0
    damaged = asn1.encode(asn1.SEQUENCE, inner)
    with pytest.raises(FormatError, match="is cut off"):
        ours._rounds(asn1.element(damaged))


def test_a_key_alone_is_no_certificate(root: Entity) -> None:
    """A file with only a key has no certificates, and says so."""
    data = pkcs12.serialize_key_and_certificates(None, root.key, None, None, BestAvailableEncryption(b"secret"))
    reading = decode(data, "secret")
    assert not reading.certificates
    assert messages(reading) == ["This PKCS #12 file contains no certificate."]


CERT_BAG = bytes.fromhex("060b2a864886f70d010c0a0103")
X509_CERTIFICATE = bytes.fromhex("060a2a864886f70d01091601")
DATA = bytes.fromhex("06092a864886f70d010701")


def unlocked(*ders: bytes) -> bytes:
    """Return a PKCS #12 of certificates, neither encrypted nor with a MAC (RFC 7292 4)."""
    bags = (asn1.encode(0x30, X509_CERTIFICATE + asn1.encode(0xA0, asn1.encode(0x04, der))) for der in ders)
    content = asn1.encode(0x30, b"".join(asn1.encode(0x30, CERT_BAG + asn1.encode(0xA0, bag)) for bag in bags))
    for _ in ("SafeContents", "AuthenticatedSafe"):
        content = asn1.encode(0x30, DATA + asn1.encode(0xA0, asn1.encode(0x04, content)))
        safe, content = content, asn1.encode(0x30, content)
    return asn1.encode(0x30, b"\x02\x01\x03" + safe)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x00"),
        (b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x08"),
        (b"240101000000Z", b"249901000000Z"),
    ],
    ids=["version 1 written out", "version 9", "month 99"],
)
def test_a_certificate_that_is_refused_is_named(root: Entity, pki_child: Entity, was: bytes, becomes: bytes) -> None:
    """If `cryptography` refuses one certificate and so returns none, the message says so, and what to do."""
    assert ders(decode(unlocked(root.der, pki_child.der))) == [root.der, pki_child.der]
    refused = pki_child.der.replace(was, becomes, 1)
    with pytest.raises(FormatError, match=r"A certificate in this PKCS #12 file can't be read.*\(\.p7b\) instead"):
        decode(unlocked(root.der, refused))


def with_iterations(*counts: int) -> bytes:
    """Return a PKCS #12 file in which only the counts are valid."""
    safe = asn1.encode(0x30, bytes.fromhex("06092a864886f70d010701"))
    numbers = (asn1.encode(0x02, count.to_bytes(count.bit_length() // 8 + 1, "big")) for count in counts)
    salted = b"".join(b"\x04\x04salt" + number for number in numbers)
    return asn1.encode(0x30, b"\x02\x01\x03" + safe + asn1.encode(0x30, b"\x30\x00" + salted))


@pytest.mark.parametrize("count", [MAX_ROUNDS + 1, 2**31 - 1, 2**80])
def test_absurd_work_is_refused(count: int) -> None:
    """A file that would take hours is refused."""
    with pytest.raises(FormatError, match="hours"):
        decode(with_iterations(count))


def test_the_work_of_all_counts_together_is_bounded(root: Entity) -> None:
    """Counts within the limit are refused if their sum exceeds it; damage is told from that, and from a password."""
    half, limited = MAX_ROUNDS // 2, MAX_ROUNDS - MAX_ROUNDS // 2
    with pytest.raises(FormatError, match="damaged"):
        decode(with_iterations(half, limited))
    with pytest.raises(FormatError, match="hours"):
        decode(with_iterations(half, limited + 1))


def test_rounds_that_show_are_counted(root: Entity) -> None:
    """Rounds of the MAC, the certificates and the key are counted; a file that exceeds the rest is refused."""
    data = locked(root)
    with SameProcess() as budget:
        ours.decode(data, budget, "secret")
        rounds = int(budget.spent[Cost.ROUNDS])
    assert rounds == 2048 + 2 * 20_000
    with SameProcess(limits={Cost.ROUNDS: 2 * rounds - 1}) as budget:
        ours.decode(data, budget, "secret")
        with pytest.raises(LimitError, match="rounds of key derivation"):
            ours.decode(data, budget, "secret")
        assert budget.spent[Cost.ROUNDS] == rounds
        assert not budget.is_spent


def test_too_large_a_file_is_refused(root: Entity) -> None:
    """A file is sent to the process as a whole, without anything after it."""
    assert ders(decode(locked(root) + bytes(2**23), "secret")) == [root.der]
    with pytest.raises(FormatError, match="complex"):
        decode(asn1.encode(asn1.SEQUENCE, bytes(2**23)))


class Answering(SameProcess):
    """A budget whose PKCS #12 files have given certificates, and that notes the passwords."""

    def __init__(self, *answer: Opened) -> None:
        """Set what is in each file."""
        super().__init__()
        self.answer, self.passwords = answer, list[str | None]()

    def open_file(self, data: bytes, passwords: Iterable[str | None], _budget: Budget) -> Sequence[Opened]:
        """Return what was given."""
        self.passwords += passwords
        return self.answer


@pytest.mark.parametrize(("password", "first"), [("é", ["é"]), ("", []), (None, [])])
def test_what_was_typed_is_tried_first(password: str | None, first: list[str], root: Entity) -> None:
    """The entered password is tried first, as each may take all rounds."""
    budget = Answering(Opened(root.der, "", has_key=False))
    ours.decode(locked(root), budget, password)
    assert budget.passwords == [*first, None, ""]


def test_what_comes_back_is_checked(root: Entity) -> None:
    """A response of the process that isn't a certificate is skipped with a problem."""
    good, bad = Opened(root.der, "Name", has_key=True), Opened(b"text", "", has_key=False)
    reading = ours.decode(locked(root), Answering(bad, good))
    assert ders(reading) == [root.der]
    assert reading.certificates[0].had_private_key
    assert [said.startswith("Data in the place of a certificate") for said in messages(reading)] == [True]
    assert len(messages(ours.decode(locked(root), Answering(bad)))) == 2


def test_absurd_work_is_found_within_octet_strings() -> None:
    """Counts are found in OCTET STRINGs, whole or in pieces."""
    inner = asn1.encode(0x30, b"\x04\x04salt\x02\x04\x7f\xff\xff\xff")
    for wrapped in (
        asn1.encode(0x04, inner),
        b"\x24\x80" + asn1.encode(0x04, inner[:5]) + asn1.encode(4, inner[5:]) + b"\0\0",
    ):
        safe = asn1.encode(0x30, bytes.fromhex("06092a864886f70d010701") + asn1.encode(0xA0, wrapped))
        with pytest.raises(FormatError, match="hours"):
            formats.read(asn1.encode(0x30, b"\x02\x01\x03" + safe))


def test_absurd_nesting_is_refused() -> None:
    """A file of a hundred thousand elements, or nested too deeply, is refused."""
    start = bytes.fromhex("06092a864886f70d010701")
    for content in (b"\x05\x00" * 100_000, asn1.encode(0xA0, b"")):
        for _ in range(60):
            content = asn1.encode(0xA0, content)
        with pytest.raises(FormatError, match="complex"):
            formats.read(asn1.encode(0x30, b"\x02\x01\x03" + asn1.encode(0x30, start + content)))
