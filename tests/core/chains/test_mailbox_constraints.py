"""Addresses outside of ASCII below a CA that constrains names (RFC 9598 6), which are not judged."""

from __future__ import annotations

import pytest
from asn1crypto import core
from cryptography import x509

from core.chains.test_validation import fact, path
from pki import PKI
from sstwizard.core.chains.status import Fact

UTF8 = x509.OtherName(x509.ObjectIdentifier("1.3.6.1.5.5.7.8.9"), core.UTF8String("ü@example.com").dump())
ASCII = x509.RFC822Name("bob@example.com")


@pytest.mark.parametrize(
    ("constraint", "address", "expected"),
    [
        (None, UTF8, None),
        (None, ASCII, None),
        ("example.com", ASCII, None),
        ("example.com", UTF8, Fact.UNCHECKED_NAMES),
        ("bob@example.com", UTF8, Fact.UNCHECKED_NAMES),
        ("example.org", UTF8, Fact.UNCHECKED_NAMES),
        ("example.org", ASCII, Fact.NAME_CONSTRAINTS),
    ],
)
@pytest.mark.parametrize("place", ["root", "issuing"])
def test_what_is_not_judged(
    place: str, constraint: str | None, address: x509.GeneralName, expected: Fact | None, pki: PKI
) -> None:
    """Below any CA with constraints, whatever these are about."""
    limits = (x509.NameConstraints([x509.RFC822Name(constraint)], None),) if constraint else ()
    root = pki.make("Root", extensions=limits if place == "root" else ())
    issuing = pki.make("Issuing", root, extensions=limits if place == "issuing" else ())
    bob = pki.make("Bob", issuing, ca=False, extensions=(x509.SubjectAlternativeName([address]),))
    assert fact(path(bob, issuing, anchors=(root,))) is expected
