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


def word(text: str, charset: str, codec: str = "") -> bytes:
    """Return an encoded word in base64."""
    return b"=?%s?B?%s?=" % (charset.encode(), base64.b64encode(text.encode(codec or charset)))


def quoted(text: str, charset: str) -> bytes:
    """Return an encoded word in the Q encoding."""
    octets = "".join(f"={each:02X}" for each in text.encode(charset))
    return f"=?{charset}?Q?{octets}?=".encode()


BEHIND = b" <" + ADDRESS + b">"
NAMES: dict[str, bytes] = {
    "none": ADDRESS,
    "a quoted name": b'"Mueller, Max"' + BEHIND,
    "with capitals in the address": b"Max <Bob@Example.com>",
    "the address itself": b'"' + ADDRESS + b'"' + BEHIND,
    "the address in an encoded word": quoted(ADDRESS.decode(), "utf-8") + BEHIND,
    "a nested comment": b"Max (Sales (EMEA))" + BEHIND,
    "folded": b"Max\r\n Mueller\r\n\t<" + ADDRESS + b">",
    "raw Latin-1": "Max Müller".encode("latin-1") + BEHIND,
    "an umlaut cut in two": b"=?utf-8?Q?Max_M=C3?= =?utf-8?Q?=BCller?=" + BEHIND,
    "in two character sets": quoted("Max", "us-ascii") + b" " + quoted("Müller", "utf-8") + BEHIND,
    "labelled by a gateway": b"=?unknown-8bit?Q?Max_M=FCller?=" + BEHIND,
    "as Python folds it": Header("Max Müller von und zu Beispielhausen-Ausderweite", "utf-8").encode().encode()
    + BEHIND,
    "Japanese, Outlook": b"=?iso-2022-jp?B?GyRCfGI2NhsoQg==?=" + BEHIND,
    "Japanese, half-width": b"=?iso-2022-jp?B?GyhJNkA2RRsoQg==?=" + BEHIND,
    **{
        f"{name} in {charset}": word(name, charset, codec) + BEHIND
        for name, charset, codec in (
            ("Zoë\u00a0Cœur", "iso-8859-15", ""),
            ("Max “Maxi” Müller", "windows-1252", ""),
            ("Łukasz Żak", "iso-8859-2", ""),
            ("Şükrü Ünal", "iso-8859-9", ""),
            ("Γιώργος", "windows-1253", ""),
            ("Иван Петров", "koi8-r", ""),
            ("משה", "iso-8859-8-i", "iso-8859-8"),
            ("محمد", "windows-1256", ""),
            ("สมชาย", "windows-874", "cp874"),
            ("山田\u3000太郎", "iso-2022-jp", ""),
            ("山田①", "shift_jis", "cp932"),
            ("山田", "euc-jp", ""),
            ("朱镕基", "gb2312", "gbk"),
            ("张伟", "gb18030", ""),
            ("陳大文", "big5", ""),
            ("똠방", "ks_c_5601-1987", "cp949"),
            ("\u2068Max\u2069 🚀", "utf-8", ""),
            ("\u202bמקס\u202c", "utf-8", ""),
            ("\u200fمحمد\u200e", "utf-8", ""),
            ("Max \u2013 Müller & Söhne", "utf-8", ""),
            ("Nguyễn Văn A", "utf-8", ""),
            ("Zażółć Gęślą", "windows-1250", ""),
            ("Иван", "windows-1251", ""),
            ("Иван", "iso-8859-5", ""),
            ("Müller", "macintosh", "mac-roman"),
            ("Müller", "x-mac-roman", "mac-roman"),
            ("山田①", "windows-31j", "cp932"),
            ("山田", "x-euc-jp", "euc-jp"),
            ("김철수", "euc-kr", ""),
            ("Ðoàn", "iso-8859-1", ""),
            ("Jānis Bērziņš", "windows-1257", ""),
            ("陳大文", "cn-big5", "big5"),
            ("张伟", "x-gbk", "gbk"),
            ("Müller", "csISOLatin1", "latin-1"),
            ("Seán Ó Briain", "iso-8859-14", ""),
        )
    },
    "with a period": b"Dr. Max M. Mueller" + BEHIND,
    "with an apostrophe": b"Max O'Hara" + BEHIND,
    "with a slash and brackets": b'"Mueller, Max [EXTERNAL] (BU/DE-1)"' + BEHIND,
    "with escaped quotes": b'"Max \\"Maxi\\" Mueller"' + BEHIND,
    "a company with an ampersand": b'"Johnson & Sons"' + BEHIND,
    "raw UTF-8": "Max Müller".encode() + BEHIND,
    "without a blank": b"Max<" + ADDRESS + b">",
    "in single quotes, Outlook": b"'" + ADDRESS + b"'" + BEHIND,
}

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
    "a multipart with an encoding": b"Content-Transfer-Encoding: quoted-printable\r\n"
    + mail.mixed(TEXT, HTML, boundary="m"),
    "header protection": b'Subject: Hello\r\nContent-Type: text/plain; hp="clear"\r\n\r\nHello\r\n',
    "a line that begins with From": TEXT + b"From here on all is well.\r\n",
    "no line break at the end": TEXT.rstrip(),
    "trailing blanks": TEXT + b"-- \r\nMax\r\n\r\n\r\n",
    "an empty text": b"Content-Type: text/plain\r\n\r\n",
    "flowed": b"Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\r\n\r\nHello \r\nworld\r\n",
    "a comment in the type": b"Content-Type: text/plain (plain); charset=us-ascii\r\n\r\nHello\r\n",
    "capitals in the fields": b"CONTENT-TYPE: TEXT/PLAIN; CHARSET=UTF-8\r\n\r\nHello\r\n",
    "a calendar": mail.multipart(
        *('multipart/alternative; boundary="cal"', "cal", TEXT),
        mail.entity("text/calendar; method=REQUEST; charset=utf-8", b"BEGIN:VCALENDAR", "base64"),
    ),
    "a card": mail.mixed(TEXT, mail.entity("text/vcard; name=max.vcf", b"BEGIN:VCARD", "base64"), boundary="m"),
    "a picture in the text": mail.mixed(TEXT, mail.entity("image/jpeg; name=image001.jpg", b"JPEG", "base64")),
    "a text file": mail.mixed(TEXT, mail.entity("text/csv; name=list.csv", b"a;b\r\n1;2", "quoted-printable")),
    "a zip": mail.mixed(TEXT, mail.entity("application/x-zip-compressed; name=a.zip", b"PK", "base64")),
    "a language": b"Content-Language: de-DE\r\n" + TEXT,
    "an identifier": b"Content-ID: <1@example.com>\r\n" + TEXT,
    "a disposition": b"Content-Disposition: inline\r\n" + TEXT,
    "a long line": TEXT + b"x" * 990 + b"\r\n",
    "lines of hyphens": TEXT + b"--\r\n--- Original message ---\r\n",
    "binary named": b"Content-Transfer-Encoding: 8bit\r\n"
    + "Content-Type: text/plain; charset=utf-8\r\n\r\nä\r\n".encode(),
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
    "authentication": b"Authentication-Results: mx.example; dkim=pass header.d=example.com\r\n"
    b"ARC-Seal: i=1; a=rsa-sha256; d=example.com; s=a; cv=none;\r\n\tb=abc=\r\n",
    "of Exchange": b"X-MS-Exchange-Organization-SCL: -1\r\nX-MS-Has-Attach: yes\r\nThread-Topic: x\r\n",
    "an encoded subject over two lines": b"Subject: =?utf-8?Q?Gr=C3=BC?=\r\n =?utf-8?Q?=C3=9Fe?=\r\n",
    "a priority": b"X-Priority: 1 (Highest)\r\nImportance: high\r\nSensitivity: Company-Confidential\r\n",
    "a receipt asked for": b"Disposition-Notification-To: <bob@example.com>\r\n",
    "an answer": b"In-Reply-To: <1@example.com>\r\nReferences: <0@example.com> <1@example.com>\r\n",
    "Apple's version": b"X-Mailer: Apple Mail (2.3774.600.62)\r\n",
    "an odd date": b"Date: Mon, 01 Dec 2025 10:00:00 GMT\r\n",
    "many recipients": b"Cc: " + b",\r\n ".join(b"p%d@example.org" % number for number in range(60)) + b"\r\n",
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
