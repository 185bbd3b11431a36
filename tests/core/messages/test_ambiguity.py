"""What programs read differently is no proof of what they show; and an ordinary message is none of that."""

from __future__ import annotations

import pytest

import mail
from pki import PKI, key_usage
from sstwizard.core import messages
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.messages.mime import parameter_field
from sstwizard.core.messages.trust import judge
from sstwizard.core.messages.verdict import Outcome, Verdict, WarningCode

from .test_remarks import NOW, TEXT, Setting, codes, from_, judged, setting, signed

__all__ = ["setting"]  # a fixture, by its name

SENT = b"From eve@example.com Mon Jan  1 00:00:00 2024\r\n"


@pytest.mark.parametrize(
    "boundary",
    [
        "=good (comment)",
        '="good" (comment)',
        '="go\\od"',
        '="good"x',
        "=good evil",
        '="good',
        '="good "',
        '="go\x00od"',
        '="gööd"',
        "=good; boundary=evil",
        "=good; boundary*=us-ascii'en'good",
        '="good"; x="a\\"; boundary=evil; y="',
        "=good; x=(a;boundary=evil)",
        "=good; x=(a",
        "=",
        "*=us-ascii''good",
    ],
)
def test_a_boundary_is_written_plainly(boundary: str, setting: Setting) -> None:
    """Programs differ in comments, quoted pairs, what is beside a string, hidden parameters, and RFC 2231's names."""
    entity = mail.multipart("multipart/mixed; boundary=good", "good", signed(setting.bob))
    assert judged(from_("bob@example.com", entity), setting).trusted
    unclear = entity.replace(b"boundary=good", b"boundary" + boundary.encode(), 1)
    assert judged(from_("bob@example.com", unclear), setting).outcome is Outcome.MALFORMED


@pytest.mark.parametrize("boundary", ['"a b(c)=?"', "----=_Part_1.2", '"----=_NextPart_000_0001@x"', "'b'", '"b;c"'])
def test_boundaries_of_mail_programs_are_plain(boundary: str, setting: Setting) -> None:
    """Whatever a program writes into a quoted string, and more than a token may hold outside of one."""
    entity = mail.multipart(
        f"multipart/mixed; boundary={boundary}; charset=utf-8;", boundary.strip('"'), signed(setting.bob)
    )
    assert judged(from_("bob@example.com", entity), setting).trusted


@pytest.mark.parametrize("place", [b"multipart/signed", b'"application/pkcs7-signature"'])
def test_a_comment_elsewhere_is_passed_over(place: bytes, setting: Setting) -> None:
    """RFC 2045 5.1 allows one after the type and after a parameter."""
    entity = signed(setting.bob).replace(place, place + b" (S/MIME)", 1)
    assert judged(from_("bob@example.com", entity), setting).trusted


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ('a/b; name="a\\"b.pdf"', 'a"b.pdf'),
        ("a/b; name=file (1).pdf", "file (1).pdf"),
        ("a/b; name*=utf-8''%e2%82%ac.pdf", "€.pdf"),
        ('a/b; name*0="abc"; name*1="def.pdf"', "abcdef.pdf"),
        ("a/b; name=a; NAME=b", "a"),
        ("a/b; name", ""),
        ("a/b", ""),
    ],
)
def test_names_are_read(value: str, name: str) -> None:
    """Also as mail programs write them that do not keep to a standard."""
    assert parameter_field(value).values.get("name", "") == name


@pytest.mark.parametrize(
    "parameters",
    [
        ";" * 1_000,
        "; name*" + "9" * 5_000 + "=x",
        "; name*=idna''x",
        "; name*=undefined''x",
        "; name*=a\0''x",
        "; boundary*=idna''b",
        "; a=" + "b" * 8_000,
    ],
    ids=lambda parameters: parameters[:20],
)
def test_parameters_that_can_not_be_decoded_are_refused(parameters: str, setting: Setting) -> None:
    """More than a hundred, more digits than Python reads, too long a value, or no character set at all."""
    entity = mail.mixed(signed(setting.bob), mail.entity(f"text/plain{parameters}", b"x"))
    assert judged(from_("bob@example.com", entity), setting).outcome is Outcome.MALFORMED


def test_an_unknown_character_set_is_passed_over(setting: Setting) -> None:
    """A name in a character set that nobody knows is a name all the same."""
    entity = mail.mixed(signed(setting.bob), mail.entity("text/plain; name*=none-such'en'x", b"x"))
    assert judged(from_("bob@example.com", entity), setting).trusted


def test_a_signature_inside_another_is_no_word_for_what_is_beside_it(setting: Setting) -> None:
    """Ann signs a text of her own and an old message of Bob's: of the text, Bob has signed nothing (RFC 8550 3)."""
    old = signed(setting.bob)
    both = signed(setting.ann, mail.mixed(TEXT, old))
    assert codes(judged(from_("bob@example.com", both), setting)) == [WarningCode.SENDER_DIFFERS]
    assert codes(judged(from_("ann@example.com", both), setting)) == []
    wrapped = judged(from_("bob@example.com", signed(setting.ann, old)), setting)
    assert codes(wrapped) == [WarningCode.SENDER_DIFFERS]


def test_a_ca_that_may_not_sign_messages_has_not(pki: PKI, setting: Setting) -> None:
    """A CA's key usage counts like any other's for a message that it has signed (RFC 5280 4.2.1.3)."""
    usage = key_usage(key_cert_sign=True, crl_sign=True)
    issuing = pki.make("CA", setting.root, email="ca@example.com", extensions=(usage,), purposes=(EMAIL_PROTECTION,))
    assert judged(from_("ca@example.com", signed(issuing)), setting).outcome is Outcome.KEY_USAGE
    by_itself: Verdict = judge(messages.read(issuing.der), CertificateCollection((setting.root.certificate,)), now=NOW)
    assert by_itself.trusted


@pytest.mark.parametrize(
    "between",
    [b"", b" \r\n", b"\r\n>From eve@example.com\r\n", b"\r\nFrom " + b"y" * 1_100 + b"\r\n"],
    ids=["no empty line", "a blank", "another mark", "a long line"],
)
def test_another_message_in_a_mailbox(between: bytes, setting: Setting) -> None:
    """A line that some programs take for the beginning of another message is none that one may pass over."""
    one = SENT + from_("bob@example.com", signed(setting.bob))
    assert judged(one, setting).trusted
    forged = between + SENT + b">From x\r\nFrom: ann@example.com\r\n\r\nPay Eve.\r\n"
    assert judged(one + forged, setting).outcome is Outcome.MALFORMED
    assert judged(from_("bob@example.com", signed(setting.bob)) + forged, setting).trusted  # it is no mailbox


def test_another_message_before_the_signed_part(setting: Setting) -> None:
    """What stands between the header and what is signed may be taken for a message, too; what is signed may not."""
    content = mail.entity("text/plain", b"Hello\r\nFrom here on it is signed.\r\n")
    assert judged(SENT + from_("bob@example.com", signed(setting.bob, content)), setting).trusted
    unsigned = mail.entity("text/plain", b"Hello\r\n" + SENT + b"From: ann@example.com\r\n\r\nPay Eve.\r\n")
    entity = from_("bob@example.com", mail.mixed(unsigned, signed(setting.bob)))
    assert judged(entity, setting).trusted
    assert judged(SENT + entity, setting).outcome is Outcome.MALFORMED


@pytest.mark.parametrize(
    ("kind", "is_told"),
    [
        ("text/plain", False),
        ("multipart/alternative; boundary=none", False),
        ('text/plain; name="PAY TO DE00 1234.txt"', True),
        ('message/external-body; access-type=URL; URL="http://example.com"', True),
        ("application/octet-stream", True),
        ("text/plain\r\nContent-Description: PAY TO DE00 1234", True),
        *(
            (f"text/plain; charset={charset}", False)
            for charset in ("US-ASCII", '"UTF-8"', "iso-8859-1", "windows-1252")
        ),
        *(
            (f"text/plain; charset={charset}", True)
            for charset in ("utf-16", "cp1200", "hz", "iso-8859-8-i", "x-unknown")
        ),
        ("text/plain\r\nContent-Disposition: inline\r\nContent-Disposition: attachment; filename=x", True),
        ("text/plain\r\nContent-Description: ", False),
    ],
)
def test_an_empty_part_that_is_shown_is_named(kind: str, is_told: bool, setting: Setting) -> None:
    """Programs list a file without content by its name; of a text they show nothing where blanks are no letters."""
    entity = mail.mixed(signed(setting.bob), mail.entity(kind, b" \r\n"))
    told = codes(judged(from_("bob@example.com", entity), setting))
    assert told == ([WarningCode.UNSIGNED_PARTS] if is_told else [])


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("Sender: Ann <ann@example.com>\r\n", [WarningCode.SENDER_DIFFERS]),
        ("Sender: Bob <bob@example.com>\r\nSubject: x\r\n", []),
        ("Subject: x\r\n", [WarningCode.SENDER_UNCLEAR]),
        ("", []),
    ],
    ids=["another sender", "the sender", "nobody", "no mail"],
)
def test_a_mail_without_from_has_a_sender(header: str, told: list[WarningCode], setting: Setting) -> None:
    """The Sender field counts then (RFC 8550 3); a mail with neither is unclear, and a signature by itself is not."""
    data = f"{header}MIME-Version: 1.0\r\n".encode() + signed(setting.bob)
    assert codes(judged(data, setting)) == told
