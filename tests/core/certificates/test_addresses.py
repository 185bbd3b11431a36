"""Email addresses in certificates, and their comparison."""

from __future__ import annotations

import pytest
from asn1crypto import core
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from pki import END, START
from sstwizard.core.certificates.addresses import addresses_of, comparable

UTF8_MAILBOX = x509.ObjectIdentifier("1.3.6.1.5.5.7.8.9")
KEY = ec.generate_private_key(ec.SECP256R1())


def certificate(*names: x509.GeneralName, subject: tuple[str, ...] = (), constraints: bytes = b"\x30\x00") -> bytes:
    """Return a certificate with alternative names, emailAddress attributes of its subject, and basicConstraints."""
    attributes = [x509.NameAttribute(NameOID.COMMON_NAME, "Bob")]
    attributes += [x509.NameAttribute(NameOID.EMAIL_ADDRESS, each) for each in subject]
    name = x509.Name(attributes)
    builder = x509.CertificateBuilder(name, name, KEY.public_key(), 1, START, END)
    builder = builder.add_extension(x509.UnrecognizedExtension(x509.BasicConstraints.oid, constraints), critical=False)
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(KEY, hashes.SHA256()).public_bytes(Encoding.DER)


def other(value: bytes, oid: x509.ObjectIdentifier = UTF8_MAILBOX) -> x509.OtherName:
    """Return a name of another kind."""
    return x509.OtherName(oid, value)


def test_each_kind_of_address_is_read_once() -> None:
    """The alternative names rfc822Name and SmtpUTF8Mailbox, and emailAddress in the subject, alone or not, are read."""
    der = certificate(
        x509.RFC822Name("bob@example.com"),
        x509.DNSName("example.com"),
        other(core.UTF8String("bób@example.com").dump()),
        other(core.UTF8String("upn@example.com").dump(), x509.ObjectIdentifier("1.3.6.1.4.1.311.20.2.3")),
        subject=("b@example.com", "bob@example.com"),
    )
    assert addresses_of(der) == ("bob@example.com", "bób@example.com", "b@example.com")
    assert addresses_of(certificate(subject=("bob@example.com",))) == ("bob@example.com",)
    assert addresses_of(certificate()) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"\x82\x0bexample.com", b"\xa3\x0b\x04\x09xample.co"),
        (b"440101000000Z", b"4401010000+00"),
    ],
    ids=["an X.400 address", "a date"],
)
def test_addresses_are_read_whatever_else_can_not_be(old: bytes, new: bytes) -> None:
    """X.400 addresses are legitimate (RFC 5280 4.2.1.6)."""
    der = certificate(x509.RFC822Name("bob@example.com"), x509.DNSName("example.com"))
    assert der.count(old) == 1
    assert addresses_of(der.replace(old, new))[0] == "bob@example.com"


def test_addresses_are_read_beside_a_default_that_is_written_out() -> None:
    """CAs have written cA FALSE in basicConstraints, which DER leaves out (X.690 11.5)."""
    der = certificate(x509.RFC822Name("bob@example.com"), constraints=b"\x30\x03\x01\x01\x00")
    assert addresses_of(der) == ("bob@example.com",)


@pytest.mark.parametrize("value", [b"\x04\x01x", b"\x0c\x01\xff"])
def test_what_can_not_be_read_names_nobody(value: bytes) -> None:
    """A mailbox that isn't a UTF8String or not in UTF-8, and a damaged certificate, have no address."""
    assert addresses_of(certificate(other(value))) == ()
    assert addresses_of(b"damaged") == ()


@pytest.mark.parametrize(
    ("one", "another", "same"),
    [
        ("bob@example.com", "bob@EXAMPLE.Com", True),
        ("bob@example.com", "Bob@example.com", True),
        ("bób@example.com", "BÓB@example.com", False),
        ("bob@example.com", "bob@example.org", False),
        ("bob@münchen.example", "bob@xn--mnchen-3ya.example", True),
        ("bob@MÜNCHEN.example", "bob@xn--MNCHEN-3YA.example", True),
        ("bob@mu\u0308nchen.example", "bob@münchen.example", True),
        ("bob@straße.example", "bob@strasse.example", False),
        ('"bob"@example.com', "bob@example.com", True),
        (" bob@example.com ", "bob@example.com", True),
        ("bob@a@example.com", "bob@example.com", False),
        ("bob@example.com\0.evil.example", "bob@example.com", False),
    ],
)
def test_addresses_are_compared_by_the_standard(one: str, another: str, same: bool) -> None:
    """The local part is compared exactly, the domain regardless of case and as A-labels (RFC 5280 7.5, RFC 5891)."""
    assert (comparable(one) == comparable(another)) is same


def test_endless_labels_are_compared_at_once() -> None:
    """A label that is too long for DNS is compared unchanged, as Punycode would take hours."""
    endless = "bob@" + "\u6f22" * 1_000_000
    assert comparable(endless) == endless
    assert "\u6f22" not in comparable("bob@" + "\u6f22" * 63)
