"""Name constraints on addresses outside of ASCII (RFC 9598 6)."""

from __future__ import annotations

import pytest
from asn1crypto import core
from cryptography import x509

from core.chains.test_validation import fact, path
from pki import PKI
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.status import NAME_CONSTRAINTS_DER, Fact
from sstwizard.core.chains.validation import MailboxConstraints

SMTP_UTF8_MAILBOX = x509.ObjectIdentifier("1.3.6.1.5.5.7.8.9")
EXCLUDED, UNCHECKED = Fact.NAME_CONSTRAINTS, Fact.UNCHECKED_NAMES


def utf8(address: str) -> x509.OtherName:
    """Return a SmtpUTF8Mailbox."""
    return x509.OtherName(SMTP_UTF8_MAILBOX, core.UTF8String(address).dump())


@pytest.mark.parametrize(
    ("permitted", "excluded", "address", "expected"),
    [
        ("", "example.com", "ü@example.com", EXCLUDED),
        ("", "example.com", "ü@sub.example.com", None),
        ("", ".example.com", "ü@sub.example.com", EXCLUDED),
        ("", ".example.com", "ü@example.com", None),
        ("", "xn--bcher-kva.example", "ü@bücher.example", EXCLUDED),
        ("", "EXAMPLE.com", "ü@example.COM", EXCLUDED),
        ("", "example.org", "ü@example.com", None),
        ("", "bob@example.com", "ü@example.com", UNCHECKED),
        ("", "bob@example.com", "bob@example.com", UNCHECKED),
        ("bob@example.com", "", "ü@example.com", UNCHECKED),
        ("example.com", "", "ü@example.com", None),
        ("example.org", "", "ü@example.com", EXCLUDED),
    ],
)
def test_hosts_and_domains_are_compared(
    permitted: str, excluded: str, address: str, expected: Fact | None, pki: PKI
) -> None:
    """By their A-labels; what names a whole mailbox says nothing of an address outside of ASCII."""
    trees = [[x509.RFC822Name(each)] if each else None for each in (permitted, excluded)]
    assert _fact(x509.NameConstraints(*trees), utf8(address), pki=pki) is expected


def test_constraints_in_its_own_form_are_not_defined(pki: PKI) -> None:
    """OpenSSL passes over them."""
    assert _fact(x509.NameConstraints(None, [utf8("ü@example.com")]), utf8("ü@example.com"), pki=pki) is UNCHECKED
    other = x509.NameConstraints(None, [x509.DNSName("example.com")])
    assert _fact(other, utf8("ü@example.com"), pki=pki) is None


def test_a_certificate_for_its_own_name_is_not_constrained(pki: PKI) -> None:
    """Unless it is the first (RFC 5280 6.1.3): a CA that changes its key keeps its name."""
    mailbox = x509.SubjectAlternativeName([utf8("ü@example.com")])
    root = pki.make("Root")
    issuing = pki.make("CA", root, extensions=(x509.NameConstraints(None, [x509.RFC822Name("example.com")]),))
    renewed = pki.make("CA", issuing, extensions=(mailbox,))
    bob = pki.make("Bob", renewed, ca=False)
    assert fact(path(bob, renewed, issuing, anchors=(root,))) is None
    assert fact(path(renewed, issuing, anchors=(root,))) is EXCLUDED


def test_constraints_that_can_not_be_decoded_are_left_to_openssl() -> None:
    """Here they are none."""
    assert MailboxConstraints.of(Certificate(b"damaged" + NAME_CONSTRAINTS_DER)) is None


def _fact(constraints: x509.NameConstraints, *addresses: x509.GeneralName, pki: PKI) -> Fact | None:
    root = pki.make("Root")
    issuing = pki.make("Issuing", root, extensions=(constraints,))
    names = x509.SubjectAlternativeName(addresses)
    return fact(path(pki.make("Bob", issuing, ca=False, extensions=(names,)), issuing, anchors=(root,)))


def test_too_many_to_compare_are_not_compared(pki: PKI) -> None:
    """As in OpenSSL: what is not compared is not trusted; nor is a host that is too long to be one."""
    many = [x509.RFC822Name(f"h{number}.example") for number in range(2**11)]
    addresses = [utf8(f"ü{number}@h0.example") for number in range(2**9 + 1)]
    assert _fact(x509.NameConstraints(many, None), addresses[0], pki=pki) is None
    assert _fact(x509.NameConstraints(many, None), *addresses, pki=pki) is UNCHECKED
    assert _fact(x509.NameConstraints(many, None), utf8("ü@" + "a." * 200 + "h0.example"), pki=pki) is UNCHECKED
