"""Reading of certificates in text."""

from __future__ import annotations

import base64
import ssl
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.formats.samples import ders, locked, messages, sequences
from pki import Entity
from sstwizard.core import formats
from sstwizard.core.certificates.reading import Form
from sstwizard.core.errors import FormatError, PasswordNeededError
from sstwizard.core.formats import asn1, pem, pkcs7, sst

DER = b"\x30\x03\x02\x01\x05"
BLOCK = b"-----BEGIN CERTIFICATE-----\r\nMAMCAQU=\r\n-----END CERTIFICATE-----\r\n"


def labelled(label: str, data: bytes) -> bytes:
    """Return a PEM block."""
    return f"-----BEGIN {label}-----\n{base64.encodebytes(data).decode()}-----END {label}-----\n".encode()


@given(st.lists(st.binary(min_size=1, max_size=200), max_size=4))
def test_blocks_are_those_of_another_library(ders: list[bytes]) -> None:
    """The blocks are those of Python's own library, but with the line breaks of Windows (RFC 7468 3)."""
    expected = "".join(map(ssl.DER_cert_to_PEM_cert, ders)).replace("\n", "\r\n")
    assert pem.encode(ders) == expected.encode()


@given(st.lists(sequences, min_size=1, max_size=6, unique=True))
def test_what_was_written_is_read(written: list[bytes]) -> None:
    """Any certificates are read as they were written, in the same order."""
    assert ders(formats.read(pem.encode(written))) == written


VARIANTS = {
    "LF": BLOCK.replace(b"\r", b""),
    "CR": BLOCK.replace(b"\n", b""),
    "no line breaks": BLOCK.replace(b"\r\n", b""),
    "UTF-8 BOM": b"\xef\xbb\xbf" + BLOCK,
    "UTF-16 LE BOM": b"\xff\xfe" + BLOCK.decode().encode("utf-16-le"),
    "UTF-16 BE BOM": b"\xfe\xff" + BLOCK.decode().encode("utf-16-be"),
    "UTF-16 LE": BLOCK.decode().encode("utf-16-le"),
    "UTF-16 BE": BLOCK.decode().encode("utf-16-be"),
    "no-break spaces": BLOCK.replace(b"\r\n", b"\xc2\xa0\n"),
    "no-break spaces of Windows-1252": BLOCK.replace(b"\r\n", b"\xa0\n"),
    "no-break space in a label": BLOCK.replace(b"BEGIN ", b"BEGIN\xc2\xa0"),
    "lines of any length": BLOCK.replace(b"MAMCAQU=", b"MAMC\r\nAQ\r\nU="),
    "indented": b"    " + BLOCK.replace(b"\n", b"\n    "),
    "padded with NUL": BLOCK + bytes(3000),
    "text around": "Bag Attributes\n friendlyName: Zoë\n".encode() + BLOCK + b"Kind regards\n",
    "binary around": bytes(range(256)) + BLOCK,
    "lower case": BLOCK.lower().replace(b"mamcaqu=", b"MAMCAQU="),
    "X509": BLOCK.replace(b"CERT", b"X509 CERT"),
    "no END line": BLOCK[: BLOCK.index(b"-----END")] + b"Kind regards\n",
    "no END line, and words at once": BLOCK[: BLOCK.index(b"=")] + b"\n-- \nKind regards\n",
    "END line too short": BLOCK[:-4],
    "no padding": BLOCK.replace(b"=", b""),
    "no END line before the next block": BLOCK[: BLOCK.index(b"-----END")] + BLOCK,
}


@pytest.mark.parametrize("data", VARIANTS.values(), ids=VARIANTS.keys())
def test_every_variant_is_read(data: bytes) -> None:
    """All kinds of line breaks, encodings, padding and labels are read."""
    reading = formats.read(data)
    assert set(ders(reading)) == {DER}


def test_a_trusted_certificate_is_read_without_its_trust(pool: tuple[bytes, ...]) -> None:
    """What OpenSSL adds to a TRUSTED CERTIFICATE is ignored; after other certificates it is reported."""
    assert formats.read(labelled("TRUSTED CERTIFICATE", pool[0] + b"\x30\x00")).problems == ()
    reading = formats.read(labelled("CERTIFICATE", pool[0] + b"\x30\x00"))
    assert ders(reading) == [pool[0]]
    assert messages(reading) == ["Data after the end of a certificate was skipped (bytes: 2)."]


@pytest.mark.parametrize("label", ["PKCS7", "PKCS #7 SIGNED DATA", "CMS", "CERTIFICATE", "CERTIFICATE CHAIN"])
def test_a_bundle_is_read_under_any_label(label: str, pool: tuple[bytes, ...]) -> None:
    """PKCS #7 in PEM, and a store that `certutil -encode` labeled a certificate, are read whatever the label."""
    for data in (pkcs7.encode(pool), sst.encode(pool)):
        assert set(ders(formats.read(labelled(label, data)))) == set(pool)


PREFIXES = {
    "nothing": (b"", "utf-8"),
    "UTF-8 BOM": (b"\xef\xbb\xbf", "utf-8"),
    "no-break space": ("\xa0".encode(), "utf-8"),
    "NUL": (b"\0\0", "utf-8"),
    "UTF-16 LE BOM": (b"\xff\xfe", "utf-16-le"),
    "UTF-16 BE BOM": (b"\xfe\xff", "utf-16-be"),
    "UTF-16 LE": (b"", "utf-16-le"),
    "UTF-16 BE": (b"", "utf-16-be"),
}


@pytest.mark.parametrize(("prefix", "encoding"), PREFIXES.values(), ids=PREFIXES.keys())
def test_places_count_what_is_not_shown(prefix: bytes, encoding: str) -> None:
    """A damaged block leaves the others; its offset includes all bytes of marks, padding and characters."""
    good, bad = (part.decode().encode(encoding) for part in (BLOCK, BLOCK.replace(b"MAMC", b"MA?C")))
    reading = formats.read(prefix + good + bad)
    assert ders(reading) == [DER]
    assert [problem.offset for problem in reading.problems] == [len(prefix + good)]


def test_what_is_odd_in_a_block_is_told_with_the_block(pool: tuple[bytes, ...]) -> None:
    """Problems in a block have the offset of the block; an error that of the first block."""
    reading = formats.read(BLOCK + labelled("CERTIFICATE", pool[0] + b"junk"))
    assert [problem.offset for problem in reading.problems] == [len(BLOCK)]
    with pytest.raises(FormatError) as caught:
        formats.read(b"\n" + labelled("NOTE", b"words") + labelled("CERTIFICATE", b"\x30\x82\x05\x00"))
    assert caught.value.offset == 1
    assert "NOTE" in str(caught.value)


def test_an_empty_bundle_is_no_error() -> None:
    """A valid block without certificates causes a problem, not an error."""
    reading = formats.read(labelled("PKCS7", pkcs7.encode([])))
    assert not reading.certificates
    assert messages(reading) == ["This PKCS #7 file contains no certificate."]


@pytest.mark.parametrize("label", ["X.509 CERTIFICATE", "TRUSTED CERTIFICATE", "TRUSTED  CERTIFICATE", "certificate"])
def test_a_label_that_says_certificate_is_believed(label: str) -> None:
    """An encoding of unknown shape is read under a label that calls it a certificate, and skipped under any other."""
    assert ders(formats.read(labelled(label, DER))) == [DER]
    for other in ("CERT", "NEW CERTIFICATE REQUEST", "CERTIFICATE PAIR"):
        with pytest.raises(FormatError, match=f"without a certificate was skipped: {other}"):
            formats.read(labelled(other, DER))


def test_without_its_end_a_block_ends_with_its_lines() -> None:
    """A block without an END line ends after a shorter or padded line."""
    written = asn1.encode(asn1.SEQUENCE, b"\x31\x00" + bytes(98))  # 102 bytes: 136 characters, no padding
    begin, *lines, _ = pem.encode([written]).splitlines()
    assert [len(line) for line in lines] == [64, 64, 8]
    for tail in (b"Kind\nregards\n", b"Kind regards\n-----BEGIN NOTE-----\n"):
        data = b"\r\n".join((begin, b"", lines[0], b" ", *lines[1:], tail))
        reading = formats.read(data)
        assert ders(reading) == [written]
        assert 0 not in [problem.offset for problem in reading.problems]


def test_text_is_told_from_other_data() -> None:
    """Text has only control characters for layout and style, and at least 30 % UTF-8."""
    for data in (b"Hello", b"a\t\r\n\f\x1a\x1b", "Grüße".encode("latin-1"), b"abcd" + b"\x80" * 6, b"a\0\0"):
        assert pem.as_text(data)
    for data in (b"", b"a\x07", b"a\x01\n", b"abc" + b"\x80" * 7, b"\x0b"):
        assert pem.as_text(data) is None
    assert pem.as_text(b"a" * pem._SAMPLE + b"\x07")


def test_utf_16_is_told_without_its_mark() -> None:
    """UTF-16 is recognized by every other byte being NUL, unlike text padded with NUL."""
    for encoding in ("utf-16-le", "utf-16-be"):
        for words in ("ab\u0430" + "cd" * 5, "abc"):
            readable = pem.as_text(words.encode(encoding))
            assert readable == pem.Readable(words, 0, 2)
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        assert pem.as_text(mark + "Привет".encode(encoding)) == pem.Readable("Привет", 2, 2)
    for data in (b"a\0b\0", b"a\0\0\0\0\0\0\0", b"a\0" * 8 + b"ab" * 2):
        readable = pem.as_text(data)
        assert readable
        assert readable.width == 1


def test_the_form_of_a_text() -> None:
    """A text is PEM if a block begins in it, and base64 if there is nothing else in it."""
    forms = {
        "words -----BEGIN X-----": Form.PEM,
        "-----begin x-----": Form.PEM,
        "-----END X-----": None,
        "A" * 40: None,
        "A" * 41: Form.BASE64,
        "\r\n ".join(["+/09azAZ"] * 6) + "==\n": Form.BASE64,
        " " * 100: None,
        "A" * 41 + "-": None,
        "A" * 3000 + "!": None,
    }
    assert {words: pem.form_of(pem.Readable(words)) for words in forms} == forms


@pytest.mark.parametrize("label", ["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "OPENSSH PRIVATE KEY"])
def test_private_keys_are_left_out(label: str) -> None:
    """A private key is skipped unread, with a problem, but not for the curve before it; alone it is refused."""
    assert formats.read(labelled("EC PARAMETERS", b"\x06\x01\x05") + BLOCK).problems == ()
    key = labelled(label, b"not even a key")
    reading = formats.read(key + BLOCK)
    assert ders(reading) == [DER]
    assert messages(reading) == ["A private key was skipped. Only certificates are needed here."]
    with pytest.raises(FormatError, match="private key"):
        formats.read(key)


REFUSED = {
    "request": (labelled("CERTIFICATE REQUEST", b"0\x0d0\x07\x02\x01\x000\x000\x000\x00\x03\x00"), "request"),
    "PGP": (b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQ==\n-----END PGP PUBLIC KEY BLOCK-----\n", "OpenPGP"),
    "words": (labelled("NOTE", b"words"), "without a certificate was skipped: NOTE"),
    "text as certificate": (labelled("CERTIFICATE", b"words"), "damaged"),
    "half a certificate": (labelled("CERTIFICATE", b"\x30\x82\x05\x00"), "damaged or incomplete"),
    "nothing": (b"-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n", "base64"),
    "an END without BEGIN": (b"-----END CERTIFICATE-----\n", "text without a certificate"),
    "one letter": (b"-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----\n", "base64"),
}


@pytest.mark.parametrize(("data", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_blocks_without_certificate_are_refused(data: bytes, sentence: str) -> None:
    """A text whose blocks contain no certificate is refused, with the reason."""
    with pytest.raises(FormatError, match=sentence):
        formats.read(data)


@pytest.mark.parametrize("name", ["store", "DER", "PKCS #7", "PKCS #12", "element"])
def test_bare_base64_of_anything_is_read(name: str, good_files: dict[str, bytes]) -> None:
    """Base64 of a certificate file is read without labels."""
    assert ders(formats.read(base64.encodebytes(good_files[name]))) == ders(formats.read(good_files[name]))


def test_short_base64_is_words() -> None:
    """Up to 40 characters are considered words, even if they are the base64 of a certificate."""
    for size, is_read in ((18, False), (19, True)):
        element = struct.pack("<III", 32, 1, size) + asn1.encode(asn1.SEQUENCE, bytes(size - 2))
        bare = base64.b64encode(element)
        if is_read:
            assert ders(formats.read(bare)) == [element[12:]]
        else:
            with pytest.raises(FormatError, match="text without"):
                formats.read(bare)


def test_a_password_opens_what_is_in_text(root: Entity) -> None:
    """Locked PKCS #12 is opened in a block and in bare base64."""
    for data in (labelled("PKCS12", locked(root)), base64.encodebytes(locked(root))):
        assert ders(formats.read(data, password="secret")) == [root.der]
        with pytest.raises(PasswordNeededError):
            formats.read(data)


def test_places_in_bare_base64_are_not_told(pool: tuple[bytes, ...]) -> None:
    """Problems in bare base64 have no offset."""
    reading = formats.read(base64.encodebytes(sst.encode(pool)[:-12]))
    assert ders(reading) == list(pool)
    assert [problem.offset for problem in reading.problems] == [None]
    assert "end marker" in messages(reading)[0]


def test_shared_text_variants_are_all_read(shared: Path) -> None:
    """The certificate in each shared variant is read."""
    for path in sorted((shared / "data/text-variants").iterdir()):
        assert len(formats.read(path.read_bytes()).certificates) == 1, path.name
