"""Legitimate messages, as programs, lists and gateways of many countries write them: none has an alarm."""

from __future__ import annotations

import base64
from collections.abc import Callable
from email.header import Header

import pytest

import mail
from signed_data import Maker, attribute, octets, standard
from sstwizard.core.messages.verdict import Headline

from .judging import Setting, signed

ADDRESS = b"bob@example.com"


BEHIND = b" <" + ADDRESS + b">"
NAMES: dict[str, bytes] = {
    "none": ADDRESS,
    "a quoted name": b'"Mueller, Max"' + BEHIND,
    "the address itself": b'"' + ADDRESS + b'"' + BEHIND,
    "the address in an encoded word": b"=?utf-8?Q?bob=40example=2Ecom?=" + BEHIND,
    "folded": b"Max\r\n Mueller\r\n\t<" + ADDRESS + b">",
    "an umlaut cut in two": b"=?utf-8?Q?Max_M=C3?= =?utf-8?Q?=BCller?=" + BEHIND,
    "labelled by a gateway": b"=?unknown-8bit?Q?Max_M=FCller?=" + BEHIND,
    "as Python folds it": Header("Max Müller von und zu Beispielhausen", "utf-8").encode().encode() + BEHIND,
    **{
        f"{name} in {charset}": b"=?%s?B?%s?=" % (charset.encode(), base64.b64encode(name.encode(codec))) + BEHIND
        for name, charset, codec in (
            ("Max “Maxi” Müller", "windows-1252", "cp1252"),
            ("משה", "iso-8859-8-i", "iso-8859-8"),
            ("สมชาย", "windows-874", "cp874"),
            ("山田①", "shift_jis", "cp932"),
            ("똠방", "ks_c_5601-1987", "cp949"),
            ("\u2068Max\u2069 🚀", "utf-8", "utf-8"),
        )
    },
}
"""Beside those that tests/cli/test_attacks.py has, and test_headers.py."""

TEXT = b"Content-Type: text/plain; charset=utf-8\r\n\r\nHello\r\n"
HTML = (
    b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Hell=6F</p>\r\n"
)
CONTENTS: dict[str, bytes] = {
    "text": TEXT,
    "no Content-Type": b"\r\nHello\r\n",
    "quoted-printable": mail.entity("text/plain; charset=iso-8859-1", b"M=FCller =\r\nund Sohn", "quoted-printable"),
    "base64": mail.entity("text/plain; charset=utf-8", "Müller".encode(), "base64"),
    "Japanese text": mail.entity("text/plain; charset=iso-2022-jp", "山田".encode("iso-2022-jp")),
    "alternative": mail.multipart('multipart/alternative; boundary="alt"', "alt", TEXT, HTML),
    "related": mail.multipart(
        'multipart/related; type="text/html"; boundary="rel"', "rel", HTML, mail.entity("image/png", b"PNG", "base64")
    ),
    "attachment": mail.mixed(
        *(TEXT, mail.entity('application/pdf; name="=?utf-8?Q?Angebot_f=C3=BCr_Sie.pdf?="', b"PDF", "base64")),
        boundary="mix",
    ),
    "RFC 2231 name": mail.mixed(
        TEXT, mail.entity("application/pdf; name*=utf-8''f%C3%BCr.pdf", b"PDF", "base64"), boundary="m"
    ),
    "a message as attachment": mail.mixed(
        TEXT, mail.entity("message/rfc822", b"From: a@b.example\r\nSubject: x\r\n\r\nHello\r\n"), boundary="m"
    ),
    "a delivery report": mail.multipart(
        "multipart/report; report-type=disposition-notification; boundary=rep",
        *("rep", TEXT, mail.entity("message/disposition-notification", b"Reporting-UA: x\r\n")),
    ),
    "header protection": b'Subject: Hello\r\nContent-Type: text/plain; hp="clear"\r\n\r\nHello\r\n',
    "a line that begins with From": TEXT + b"From here on all is well.\r\n",
    "no line break at the end": TEXT.rstrip(),
    "trailing blanks": TEXT + b"-- \r\nMax\r\n\r\n\r\n",
    "an empty text": b"Content-Type: text/plain\r\n\r\n",
}

OUTSIDE: dict[str, bytes] = {
    "many trace fields": b"".join(
        b"Received: from a%d.example by b.example; Mon, 1 Dec 2025 10:00:00 +0000\r\n" % n for n in range(40)
    ),
    "a list": b"List-Id: A list <list.example>\r\nSender: list@list.example\r\nReply-To: list@list.example\r\n",
    "resent": b"Resent-From: ann@example.com\r\nResent-Date: Mon, 1 Dec 2025 10:00:00 +0000\r\n",
    "blanks before a colon": b"X-Odd  : 1\r\nSubject  : x\r\n",
    "raw Latin-1 in the subject": "Subject: Grüße\r\n".encode("latin-1"),
    "a group as recipient": b"To: undisclosed-recipients:;\r\n",
    "a description": b"Content-Description: signed\r\n",
}


REST = b"\r\nTo: ann@example.com\r\nSubject: x\r\n"
CASES: dict[str, tuple[bytes, bytes]] = {
    **{f"From: {name}": (b"From: " + sender + REST, TEXT) for name, sender in NAMES.items()},
    **{f"content: {name}": (b"From: " + ADDRESS + REST, content) for name, content in CONTENTS.items()},
    **{f"header: {name}": (header + b"From: " + ADDRESS + REST, TEXT) for name, header in OUTSIDE.items()},
}
"""The header outside of what is signed, and that, by what is special."""
QP = b"Content-Transfer-Encoding: quoted-printable\r\n"


AROUND: dict[str, Callable[[bytes], bytes]] = {
    "nothing": lambda signed: signed,
    "an encoding of the multipart, Apple Mail": lambda signed: QP + signed,
    "an encoding of a multipart around it": lambda signed: QP + mail.mixed(signed),
    "a blank text": lambda signed: mail.mixed(signed, b"Content-Description: \r\nContent-Type: text/plain\r\n\r\n"),
}
"""What programs, lists and gateways put around what is signed."""


def assert_no_alarm(data: bytes, setting: Setting) -> None:
    """Require that all of a message is trusted, and that nothing is to be looked at."""
    verdict = setting.judged(data)
    assert (verdict.headline, [str(each.message) for each in verdict.warnings]) == (Headline.TRUSTED, [])


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("form", ["clear", "opaque"])
def test_legitimate_mail_has_no_alarm(name: str, form: str, setting: Setting) -> None:
    """Signed in the clear or opaque, it is trusted, and nothing is to be looked at."""
    header, content = CASES[name]
    data = signed(setting.bob, content) if form == "clear" else mail.opaque(Maker(setting.bob, content).make())
    assert_no_alarm(header + b"MIME-Version: 1.0\r\n" + data, setting)


def padded(maker: Maker, padding: int) -> bytes:
    """Return a detached signature whose base64 ends with so many "="; an unknown attribute makes it longer."""
    for length in range(100):
        attributes = [*standard(maker.content or b""), attribute("1.2.3.4", octets(b"x" * length))]
        made = Maker(maker.signer, maker.content, attributes).make_detached()
        if -len(made) % 3 == padding:
            return made
    raise AssertionError


@pytest.mark.parametrize("padding", range(3))
@pytest.mark.parametrize("around", AROUND)
def test_what_is_around_has_no_alarm(around: str, padding: int, setting: Setting) -> None:
    """However the base64 of the signature ends, with the delimiter on the line after it."""
    signature = padded(Maker(setting.bob, TEXT), padding)
    signed = mail.clear_signed(signature, TEXT, "sig").replace(b"\r\n\r\n--sig--", b"\r\n--sig--")
    signed = signed.replace(b"This is MIME.", b"")
    assert_no_alarm(b"From: " + ADDRESS + b"\r\nMIME-Version: 1.0\r\n" + AROUND[around](signed), setting)
