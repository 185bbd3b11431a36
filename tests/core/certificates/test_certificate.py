"""Certificates: opaque bytes, fields that may be invalid, and a typed SHA-256, of which all digits count."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pki import PKI
from sstwizard.core.certificates.algorithms import ANY_EXTENDED_KEY_USAGE, EMAIL_PROTECTION
from sstwizard.core.certificates.certificate import (
    Certificate,
    Comparison,
    Difference,
    WindowsProperties,
    compare,
    groups,
)
from sstwizard.core.text import text

SERVER = "1.3.6.1.5.5.7.3.1"


def test_same_bytes_are_the_same_certificate(pki: PKI) -> None:
    """Certificates are equal if their bytes are, whatever their friendly names and origins."""
    der = pki.make("Root").der
    first = Certificate(der, WindowsProperties("One"), text("here"))
    second = Certificate(der, WindowsProperties("Two"), text("there"))
    assert first == second
    assert len({first, second}) == 1


def test_windows_property_limits_the_purposes(pki: PKI) -> None:
    """Windows' usage property restricts the certificate's own usages, and may exclude email.

    Properties in a file don't limit the purposes; its friendly name is shown if this computer has none.
    """
    der = pki.make("Root", purposes=(EMAIL_PROTECTION, SERVER)).der
    theirs = WindowsProperties("Theirs", purposes=(SERVER,), disallowed_purposes=(EMAIL_PROTECTION,))
    for certificate, purposes in (
        (Certificate(der), (EMAIL_PROTECTION, SERVER)),
        (Certificate(der, WindowsProperties(purposes=(SERVER,))), (SERVER,)),
        (Certificate(der, WindowsProperties(purposes=())), ()),
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


ROOT = Certificate(b"any bytes")
SHA256 = ROOT.sha256


def other(digit: str) -> str:
    """Return another digit."""
    return "0" if digit != "0" else "1"


@pytest.mark.parametrize(
    ("result", "typed"),
    [
        *((Comparison.OPEN, typed) for typed in ("", " ", " :\t\n- \u00a0", SHA256[:1], SHA256[:39].lower())),
        *((Comparison.OPEN, typed) for typed in (SHA256[:40], SHA256[:-1])),
        # The certificate's SHA-1 is recognized from its first group on, and another's by its length
        *((Comparison.SHA1, typed) for typed in (ROOT.thumbprint, ROOT.thumbprint.lower(), " ".join(ROOT.thumbprint))),
        *((Comparison.SHA1, typed) for typed in (ROOT.thumbprint[:8], "AB" * 20)),
        # Too many digits, or characters other than ASCII hex digits
        *(
            (Comparison.NOT_SHA256, typed)
            for typed in (f"{SHA256}0", "x" * 64, "x", f"{SHA256[:10]}g", "０" * 64, "０")
        ),
    ],
)
def test_what_is_not_compared(result: Comparison, typed: str) -> None:
    """Where digits are missing, nothing is wrong so far; a SHA-1 proves nothing, and anything else is no SHA-256."""
    compared = compare(typed, ROOT)
    assert compared.result is result
    assert compared.difference is None
    assert result is Comparison.OPEN or not any(compared.is_same(number) for number in range(1, 9))


@pytest.mark.parametrize(
    "typed",
    [
        SHA256,
        SHA256.lower(),
        ROOT.sha256_in_groups,
        ":".join(SHA256[at : at + 2] for at in range(0, 64, 2)),
        " - ".join(groups(SHA256)),
        ", ".join(groups(SHA256)),
        f"\u200e\n {SHA256[:32]}\r\n\u00a0{SHA256[32:]} ",
    ],
)
def test_all_digits_agree(typed: str) -> None:
    """Groups, separators of any kind, line breaks and case make no difference."""
    compared = compare(typed, ROOT)
    assert compared.result is Comparison.SAME
    assert compared.typed == groups(SHA256)
    assert all(compared.is_same(number) for number in range(1, 9))


@pytest.mark.parametrize("at", [0, 7, 8, 31, 63])
@pytest.mark.parametrize("rest", [True, False])
def test_first_digit_that_differs(at: int, rest: bool) -> None:
    """A single one, anywhere, makes it another certificate; groups before it agree, of those after it nothing is said.

    That is known at once, before the other digits are typed.
    """
    typed = SHA256[:at] + other(SHA256[at]) + (SHA256[at + 1 :] if rest else "")
    compared = compare(typed, ROOT)
    assert compared.result is Comparison.DIFFERENT
    assert compared.difference == Difference(at // 8 + 1, at % 8 + 1, SHA256[at], other(SHA256[at]))
    assert [compared.is_same(number) for number in range(1, 9)] == [number <= at // 8 for number in range(1, 9)]


def test_digits_by_groups() -> None:
    """Eight groups in all; those to come are empty."""
    assert compare(SHA256[:19], ROOT).typed == (SHA256[:8], SHA256[8:16], SHA256[16:19], "", "", "", "", "")
    assert compare(ROOT.thumbprint[:7], ROOT).result is Comparison.DIFFERENT  # it may be no SHA-1
