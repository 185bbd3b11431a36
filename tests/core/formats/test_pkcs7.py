"""Reading and writing of PKCS #7."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization import pkcs7 as reference
from hypothesis import given
from hypothesis import strategies as st

import mail
from core.formats.samples import DATA, SIGNED_DATA, ders, messages, sequences, signed_data
from pki import Entity
from sstwizard.core.certificates.certificate import Provenance
from sstwizard.core.errors import FormatError
from sstwizard.core.formats import asn1, pkcs7

DER = b"\x30\x03\x02\x01\x05"


def test_a_bundle_is_a_signed_data_without_signatures() -> None:
    """A certs-only bundle, byte for byte (RFC 5652 5.1)."""
    assert pkcs7.encode([DER]) == signed_data(b"\xa0\x05" + DER, b"\x31\x00")


@given(st.lists(sequences, max_size=8))
def test_what_was_written_is_read(written: list[bytes]) -> None:
    """Any certificates are read as they were written, in the order of DER."""
    assert ders(pkcs7.decode(pkcs7.encode(written))) == sorted(written)


def test_another_library_reads_it(pool: tuple[bytes, ...]) -> None:
    """`cryptography` reads the bundle, except for certificates that it refuses alone."""
    read = reference.load_der_pkcs7_certificates(pkcs7.encode(pool[:-1]))
    assert {one.public_bytes(Encoding.DER) for one in read} == set(pool[:-1])


def test_signed_mail_gives_its_certificates(root: Entity, pki_child: Entity) -> None:
    """The certificates in a signature with content are read."""
    found = pkcs7.decode(mail.sign("cryptography", pki_child, Path(), root, detached=False))
    assert set(ders(found)) == {root.der, pki_child.der}
    assert {each.provenance for each in found.certificates} == {Provenance.RECEIVED}


@pytest.mark.parametrize(
    ("rest", "provenance"),
    [
        (b"\x31\x00", Provenance.AMONG_OTHERS),
        (b"", Provenance.AMONG_OTHERS),
        (b"\x31\x02\x30\x00", Provenance.RECEIVED),
        (b"\x31\x02\x30\x00\x05\x00", Provenance.RECEIVED),
        (b"\x31\x02\x30\x05", Provenance.RECEIVED),
        (b"\x30\x02\x30\x00", Provenance.AMONG_OTHERS),
    ],
)
def test_what_has_signers_came_with_a_message(rest: bytes, provenance: Provenance) -> None:
    """Signers, valid or not, mean that the certificates came with a message, unlike an empty or absent set."""
    bare = asn1.encode(0x30, b"\x02\x01\x01\x31\x00" + DATA + b"\xa0\x05" + DER + rest)
    (found,) = pkcs7.decode(bare).certificates
    assert found.provenance is provenance


def test_other_writings_of_signed_data_are_read() -> None:
    """BER with indefinite lengths, and a SignedData without ContentInfo, as some programs write it."""
    bare = asn1.encode(0x30, b"\x02\x01\x01\x31\x00" + DATA + b"\xa0\x05" + DER + b"\x31\x00")
    assert ders(pkcs7.decode(bare)) == [DER]
    inner = b"\x30\x80\x02\x01\x01\x31\x00\x30\x80" + DATA[2:] + b"\0\0\xa0\x80" + DER + b"\0\0\x31\x00\0\0"
    assert ders(pkcs7.decode(b"\x30\x80" + SIGNED_DATA + b"\xa0\x80" + inner + b"\0\0\0\0")) == [DER]


REPORTED = {
    "attribute certificate": signed_data(b"\xa0\x07" + DER + b"\xa2\x00", b"\x31\x00"),
    "no certificate in a place": signed_data(b"\xa0\x07" + DER + b"\x30\x00", b"\x31\x00"),
    "revocation list": signed_data(b"\xa0\x05" + DER, b"\xa1\x02\x30\x00", b"\x31\x00"),
    "half a certificate": signed_data(b"\xa0\x07" + DER + b"\x30\x07", b"\x31\x00"),
    "certificate in BER": signed_data(b"\xa0\x07\x30\x80\x02\x01\x05\0\0", b"\x31\x00"),
    "revocation lists that are cut short": signed_data(b"\xa0\x05" + DER, b"\xa1\x02\x30\x01", b"\x31\x00"),
    "content that is cut short": signed_data(b"\xa0\x05" + DER, b"\xa1\x02\x30\x00", content=b"\x30\x01\x06"),
}


@pytest.mark.parametrize("data", REPORTED.values(), ids=REPORTED.keys())
def test_what_is_odd_is_reported(data: bytes) -> None:
    """Valid certificates are read, and everything else causes a problem."""
    reading = pkcs7.decode(data)
    assert len(reading.certificates) == 1
    assert len(reading.problems) == 1, messages(reading)


@pytest.mark.parametrize(
    ("members", "has_crls"), [(b"", False), (b"\x30\x00", True), (b"\xa1\x00", False), (b"\x30\x00\xa1\x00", True)]
)
def test_revocation_lists_are_told(members: bytes, has_crls: bool) -> None:
    """CRLs cause one remark; an empty set, and other revocation data such as OCSP responses (RFC 5940), cause none."""
    said = messages(pkcs7.decode(signed_data(b"\xa0\x05" + DER, asn1.encode(0xA1, members), b"\x31\x00")))
    assert ["revocation lists (CRL)" in each for each in said] == [True] * has_crls


def test_an_empty_bundle_says_so() -> None:
    """It has neither certificates nor revocation lists."""
    none = pkcs7.decode(signed_data(b"\xa0\x00", b"\xa1\x00", b"\x31\x00"))
    assert messages(none) == ["This PKCS #7 file contains no certificate."]


CTL = bytes.fromhex("06092b0601040182370a01")
CATALOG_USAGE = bytes.fromhex("060a2b0601040182370c0101")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xa0\x02\x30\x05",
        asn1.encode(0xA0, asn1.encode(0x30, asn1.encode(0x30, CATALOG_USAGE) + b"\x04\x01\x01")),
    ],
    ids=["empty", "damaged", "catalog"],
)
def test_a_trust_list_holds_no_certificates(content: bytes) -> None:
    """Those in a list (.stl) or a catalog of files (.cat) are its signer's, which the message says."""
    data = signed_data(b"\xa0\x05" + DER, b"\x31\x00", content=asn1.encode(0x30, CTL + content))
    with pytest.raises(FormatError, match=r"trust list \(.stl\).* belong to its signer"):
        pkcs7.decode(data)


REFUSED = {
    "nothing": b"",
    "empty": b"\x30\x00",
    "no content": asn1.encode(0x30, SIGNED_DATA),
    "empty content": asn1.encode(0x30, SIGNED_DATA + b"\xa0\x00"),
    "not signed data": asn1.encode(0x30, SIGNED_DATA + b"\xa0\x02\x30\x00"),
    "cut short": signed_data(b"\xa0\x05" + DER)[:-1],
    "attribute certificate alone": signed_data(b"\xa0\x02\xa2\x00", b"\x31\x00"),
}


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_no_bundle_is_refused(data: bytes) -> None:
    """Data that isn't SignedData, is truncated, or only lists certificates is refused."""
    with pytest.raises(FormatError):
        pkcs7.decode(data)
