"""Certificates: opaque bytes, and fields that may be invalid."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pki import PKI
from sstwizard.core.certificates.algorithms import ANY_EXTENDED_KEY_USAGE, EMAIL_PROTECTION, allows_email
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.text import text

SERVER = "1.3.6.1.5.5.7.3.1"


def test_same_bytes_are_the_same_certificate(pki: PKI) -> None:
    """Certificates are equal if their bytes are, whatever their friendly names and origins."""
    der = pki.make("Root").der
    first = Certificate(der, WindowsProperties("One"), text("here"))
    second = Certificate(der, WindowsProperties("Two"), text("there"))
    assert first == second
    assert len({first, second}) == 1


def test_garbage_is_a_certificate_that_says_so() -> None:
    """Bytes that aren't a certificate have a thumbprint and a list of what couldn't be decoded."""
    garbage = Certificate(b"not a certificate")
    assert garbage.details.undecodable == ("certificate",)
    assert garbage.name == garbage.thumbprint


@pytest.mark.parametrize(
    ("purposes", "expected"),
    [
        (None, True),
        ((EMAIL_PROTECTION,), True),
        ((SERVER, ANY_EXTENDED_KEY_USAGE), True),
        ((SERVER,), False),
        ((), False),
    ],
)
def test_email_is_allowed_by_name_or_without_limit(purposes: tuple[str, ...] | None, expected: bool) -> None:
    """Email is allowed without an extension, by email protection and by any purpose, not by other or empty lists."""
    assert allows_email(purposes) is expected


def test_windows_property_limits_the_purposes(pki: PKI) -> None:
    """Windows' usage property restricts the certificate's own usages, and may exclude email.

    Properties in a file don't limit the purposes; its friendly name is shown if this computer has none.
    """
    der = pki.make("Root", purposes=(EMAIL_PROTECTION, SERVER)).der
    theirs = WindowsProperties("Theirs", purposes=(SERVER,), disallowed_purposes=(EMAIL_PROTECTION,))
    for certificate, purposes in (
        (Certificate(der), (EMAIL_PROTECTION, SERVER)),
        (Certificate(der, WindowsProperties(purposes=(SERVER,))), (SERVER,)),
        (Certificate(der, WindowsProperties(disallowed_purposes=(EMAIL_PROTECTION,))), (SERVER,)),
        (Certificate(der, carried=theirs), (EMAIL_PROTECTION, SERVER)),
    ):
        assert (certificate.purposes, certificate.allows_email) == (purposes, EMAIL_PROTECTION in purposes)
        assert certificate == Certificate(der)
    assert Certificate(der, carried=theirs).friendly_name == "Theirs"
    assert Certificate(der, WindowsProperties("Ours"), carried=theirs).friendly_name == "Ours"


def test_purposes_are_those_that_both_allow(pki: PKI) -> None:
    """If the certificate allows all or any purposes, Windows' list counts, without those that Windows disallows."""
    both, ban = WindowsProperties(purposes=(SERVER, EMAIL_PROTECTION)), (SERVER,)
    for own in ((), (ANY_EXTENDED_KEY_USAGE,)):
        der = pki.make("Root", purposes=own).der
        assert Certificate(der).purposes == (own or None)
        assert Certificate(der, both).purposes == (SERVER, EMAIL_PROTECTION)
        assert Certificate(der, replace(both, disallowed_purposes=ban)).purposes == (EMAIL_PROTECTION,)
        assert Certificate(der, WindowsProperties(disallowed_purposes=ban)).purposes == (own or None)


def test_ca_is_what_basic_constraints_says(pki: PKI) -> None:
    """A certificate of version 3 without basicConstraints isn't a CA."""
    assert pki.make("Root").certificate.is_ca
    assert not pki.make("Leaf", ca=False).certificate.is_ca
    assert not pki.make("Bare", ca=None).certificate.is_ca
