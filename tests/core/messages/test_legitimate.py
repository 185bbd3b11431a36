"""A hundred legitimate messages, as programs, lists and gateways of many countries write them: none has an alarm."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.header import Header

import pytest

import mail
from pki import PKI, Entity
from signed_data import Maker, attribute, octets, standard
from sstwizard.core import messages
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.messages.trust import judge
from sstwizard.core.messages.verdict import Headline

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ADDRESS = b"max.mueller@firma.example"
Case = tuple[str, bytes, bytes]
"""What is special, the header outside of what is signed, and what is signed."""


def word(text: str, charset: str, codec: str = "") -> bytes:
    """Return an encoded word in base64."""
    return b"=?%s?B?%s?=" % (charset.encode(), base64.b64encode(text.encode(codec or charset)))


def quoted(text: str, charset: str) -> bytes:
    """Return an encoded word in the Q encoding."""
    octets = "".join(f"={each:02X}" for each in text.encode(charset))
    return f"=?{charset}?Q?{octets}?=".encode()


NAMES: dict[str, bytes] = {
    "none": ADDRESS,
    "in angle brackets alone": b"<" + ADDRESS + b">",
    "a name": b"Max Mueller <" + ADDRESS + b">",
    "a quoted name": b'"Mueller, Max" <' + ADDRESS + b">",
    "with quoted pairs": b'"Max \\"Maxi\\" M\\\\" <' + ADDRESS + b">",
    "with initials": b"Max A. Mueller <" + ADDRESS + b">",
    "with capitals in the address": b"Max <Max.Mueller@Firma.Example>",
    "the address itself": b'"' + ADDRESS + b'" <' + ADDRESS + b">",
    "the address in apostrophes": b"'" + ADDRESS + b"' <" + ADDRESS + b">",
    "the address in an encoded word": quoted(ADDRESS.decode(), "utf-8") + b" <" + ADDRESS + b">",
    "a comment": b"Max (Sales) <" + ADDRESS + b">",
    "a nested comment": b"Max (Sales (EMEA)) <" + ADDRESS + b">",
    "a comment behind the address": ADDRESS + b" (Max Mueller)",
    "folded": b"Max\r\n Mueller\r\n\t<" + ADDRESS + b">",
    "two blanks": b"Max  Mueller  <" + ADDRESS + b">",
    "German, UTF-8, Q": quoted("Max Müller", "utf-8") + b" <" + ADDRESS + b">",
    "German, Latin-1, Q": quoted("Max Müller", "iso-8859-1") + b" <" + ADDRESS + b">",
    "German, windows-1252": quoted("Max “Maxi” Müller", "windows-1252") + b" <" + ADDRESS + b">",
    "German, raw UTF-8": "Max Müller <".encode() + ADDRESS + b">",
    "German, raw Latin-1": "Max Müller <".encode("latin-1") + ADDRESS + b">",
    "with an umlaut cut in two": b"=?utf-8?Q?Max_M=C3?= =?utf-8?Q?=BCller?= <" + ADDRESS + b">",
    "with a language": b"=?utf-8*de?Q?Max_M=C3=BCller?= <" + ADDRESS + b">",
    "in two character sets": quoted("Max", "us-ascii") + b" " + quoted("Müller", "utf-8") + b" <" + ADDRESS + b">",
    "French, Latin-9": quoted("Zoë Cœur", "iso-8859-15") + b" <" + ADDRESS + b">",
    "French, with a no-break space": quoted("Zoë\u00a0Cœur", "utf-8") + b" <" + ADDRESS + b">",
    "Polish, Latin-2": word("Łukasz Żak", "iso-8859-2") + b" <" + ADDRESS + b">",
    "Czech, windows-1250": word("Jiří Dvořák", "windows-1250") + b" <" + ADDRESS + b">",
    "Turkish, Latin-5": word("Şükrü Ünal", "iso-8859-9") + b" <" + ADDRESS + b">",
    "Portuguese": quoted("João Araújo", "iso-8859-1") + b" <" + ADDRESS + b">",
    "Hungarian": word("Őze Gábor", "iso-8859-2") + b" <" + ADDRESS + b">",
    "Serbian": word("Ђорђе", "iso-8859-5") + b" <" + ADDRESS + b">",
    "Lithuanian": word("Žygimantas", "windows-1257") + b" <" + ADDRESS + b">",
    "Greek": word("Γιώργος", "iso-8859-7") + b" <" + ADDRESS + b">",
    "Greek, windows-1253": word("Γιώργος", "windows-1253") + b" <" + ADDRESS + b">",
    "Russian, KOI8-R": word("Иван Петров", "koi8-r") + b" <" + ADDRESS + b">",
    "Russian, windows-1251": word("Иван Петров", "windows-1251") + b" <" + ADDRESS + b">",
    "Ukrainian, KOI8-U": word("Їжак", "koi8-u") + b" <" + ADDRESS + b">",
    "Hebrew": word("משה", "iso-8859-8-i", "iso-8859-8") + b" <" + ADDRESS + b">",
    "Arabic, windows-1256": word("محمد", "windows-1256") + b" <" + ADDRESS + b">",
    "Thai": word("สมชาย", "windows-874", "cp874") + b" <" + ADDRESS + b">",
    "Vietnamese": word("Nguyễn", "utf-8") + b" <" + ADDRESS + b">",
    "Japanese": word("山田太郎", "iso-2022-jp") + b" <" + ADDRESS + b">",
    "Japanese, with an ideographic space": word("山田\u3000太郎", "iso-2022-jp") + b" <" + ADDRESS + b">",
    "Japanese, Outlook": b"=?iso-2022-jp?B?GyRCfGI2NhsoQg==?= <" + ADDRESS + b">",
    "Japanese, half-width": b"=?iso-2022-jp?B?GyhJNkA2RRsoQg==?= <" + ADDRESS + b">",
    "Japanese, Shift JIS": word("山田①", "shift_jis", "cp932") + b" <" + ADDRESS + b">",
    "Japanese, EUC": word("山田", "euc-jp") + b" <" + ADDRESS + b">",
    "Chinese, GB 2312": word("张伟", "gb2312") + b" <" + ADDRESS + b">",
    "Chinese, GBK as GB 2312": word("朱镕基", "gb2312", "gbk") + b" <" + ADDRESS + b">",
    "Chinese, GB 18030": word("张伟", "gb18030") + b" <" + ADDRESS + b">",
    "Chinese, Big5": word("陳大文", "big5") + b" <" + ADDRESS + b">",
    "Korean": word("김철수", "euc-kr") + b" <" + ADDRESS + b">",
    "Korean, CP949 as KS C 5601": word("똠방", "ks_c_5601-1987", "cp949") + b" <" + ADDRESS + b">",
    "isolated, Android": word("\u2068Max\u2069", "utf-8") + b" <" + ADDRESS + b">",
    "labelled by a gateway": b"=?unknown-8bit?Q?Max_M=FCller?= <" + ADDRESS + b">",
    "with an emoji": word("Max 🚀", "utf-8") + b" <" + ADDRESS + b">",
    "as Python folds it": Header("Max Müller von und zu Beispielhausen-Ausderweite", "utf-8").encode().encode()
    + b" <"
    + ADDRESS
    + b">",
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
    "format flowed": mail.entity("text/plain; charset=utf-8; format=flowed; delsp=yes", b"Hello \r\nyou"),
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
    "a calendar entry": mail.multipart(
        *("multipart/alternative; boundary=cal", "cal", TEXT),
        mail.entity("text/calendar; method=REQUEST; charset=utf-8", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
    ),
    "a multipart with an encoding": b"Content-Transfer-Encoding: quoted-printable\r\n"
    + mail.mixed(TEXT, HTML, boundary="m"),
    "a line that begins with From": TEXT + b"From here on all is well.\r\n",
    "a long line": TEXT + b"x" * 2_000 + b"\r\n",
    "no line break at the end": TEXT.rstrip(),
    "trailing blanks": TEXT + b"-- \r\nMax\r\n\r\n\r\n",
    "a dot at the beginning of a line": TEXT + b".\r\n..\r\n",
    "an empty text": b"Content-Type: text/plain\r\n\r\n",
}

OUTSIDE: dict[str, bytes] = {
    "many trace fields": b"".join(
        b"Received: from a%d.example by b.example; Mon, 1 Dec 2025 10:00:00 +0000\r\n" % n for n in range(40)
    ),
    "DKIM and ARC": b"DKIM-Signature: v=1; a=rsa-sha256; d=firma.example;\r\n\tb=AAAA\r\nARC-Seal: i=1\r\n",
    "a list that changes nothing": b"List-Id: <list.example>\r\nSender: list@list.example\r\nPrecedence: list\r\n",
    "a list with Reply-To": b"List-Id: A list <list.example>\r\nReply-To: list@list.example\r\n",
    "Reply-To is the sender": b"Reply-To: <" + ADDRESS + b">\r\n",
    "Sender is the sender": b"Sender: Max <MAX.Mueller@firma.example>\r\n",
    "resent": b"Resent-From: ann@example.com\r\nResent-Date: Mon, 1 Dec 2025 10:00:00 +0000\r\n",
    "Outlook's thread": b"Thread-Index: AdxAAA==\r\nThread-Topic: x\r\nX-MS-Has-Attach: yes\r\n",
    "blanks before a colon": b"X-Odd  : 1\r\nSubject  : x\r\n",
    "a subject in Japanese": b"Subject: " + word("会議", "iso-2022-jp") + b"\r\n",
    "raw Latin-1 in the subject": "Subject: Grüße\r\n".encode("latin-1"),
    "a group as recipient": b"To: undisclosed-recipients:;\r\n",
    "a description": b"Content-Description: signed\r\n",
    "a Sender field in an encoding": b"Sender: " + quoted("Müller", "utf-8") + b" <" + ADDRESS + b">\r\n",
}

PROTECTED: dict[str, tuple[bytes, bytes]] = {
    "as it was": (b"Subject: Hello\r\nTo: ann@example.com\r\n", b"Subject: Hello\r\nTo: ann@example.com\r\n"),
    "folded anew": (b"Subject: A long\r\n subject\r\n", b"Subject: A long subject\r\n"),
    "encoded anew": (
        b"Subject: " + word("Grüße", "utf-8") + b"\r\n",
        b"Subject: " + quoted("Grüße", "iso-8859-1") + b"\r\n",
    ),
    "brackets around To": (b"To: <ann@example.com>\r\n", b"To: ann@example.com\r\n"),
    "quotation marks around a name": (b'To: "Ann B" <ann@example.com>\r\n', b"To: Ann B <ann@example.com>\r\n"),
    "capitals in a domain": (b"To: ann@EXAMPLE.com\r\n", b"To: ann@example.com\r\n"),
    "not outside": (b"", b"Subject: Hello\r\nCc: eve@example.com\r\n"),
    "From, too": (b"Subject: Hello\r\n", b'Subject: Hello\r\nFrom: "Max" <' + ADDRESS + b">\r\n"),
    "a name in an encoding": (
        b"To: " + quoted("Ännë", "utf-8") + b" <a@b.example>\r\n",
        b"To: " + word("Ännë", "utf-8") + b" <a@b.example>\r\n",
    ),
    "Reply-To": (b"Reply-To: office@firma.example\r\n", b"Reply-To: office@firma.example\r\n"),
}


def cases() -> Iterator[Case]:
    """Yield what is special, the header outside, and what is signed."""
    own = b"From: Max <" + ADDRESS + b">\r\nTo: ann@example.com\r\nSubject: x\r\n"
    for name, sender in NAMES.items():
        yield f"From: {name}", b"From: " + sender + b"\r\nTo: ann@example.com\r\nSubject: x\r\n", TEXT
    for name, content in CONTENTS.items():
        yield f"content: {name}", own, content
    for name, header in OUTSIDE.items():
        yield f"header: {name}", header + b"From: Max <" + ADDRESS + b">\r\nMessage-Id: <1@a>\r\n", TEXT
    for name, (outer, inner) in PROTECTED.items():
        content = inner + b'Content-Type: text/plain; charset=utf-8; hp="clear"\r\n\r\nHello\r\n'
        yield f"protected: {name}", outer + b"From: Max <" + ADDRESS + b">\r\n", content


CASES = list(cases())
QP = b"Content-Transfer-Encoding: quoted-printable\r\n"


def beside(part: bytes) -> Callable[[bytes], bytes]:
    """Return what puts a part beside a signed one."""
    return lambda signed: mail.mixed(signed, part)


AROUND: dict[str, Callable[[bytes], bytes]] = {
    "nothing": lambda signed: signed,
    "an encoding of the multipart, Apple Mail": lambda signed: QP + signed,
    "an encoding of a multipart around it": lambda signed: QP + mail.mixed(signed),
    **{
        f"a blank text in {charset}": beside(mail.entity(f"text/plain; charset={charset}", b" \r\n"))
        for charset in ("us-ascii", '"UTF-8"', "iso-8859-1", "Windows-1252")
    },
    "a blank text with an empty description": beside(b"Content-Description: \r\nContent-Type: text/plain\r\n\r\n"),
}
"""What programs, lists and gateways put around what is signed."""


@pytest.fixture(scope="module")
def max_mueller(pki: PKI, root: Entity) -> Entity:
    """Who signs."""
    return pki.make("Max Müller", root, ca=False, purposes=(EMAIL_PROTECTION,), email=ADDRESS.decode())


def test_there_are_a_hundred() -> None:
    """At least; each is different."""
    assert len(CASES) >= 100
    assert len({case[1:] for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
@pytest.mark.parametrize("form", ["clear", "opaque"])
def test_legitimate_mail_has_no_alarm(case: Case, form: str, root: Entity, max_mueller: Entity) -> None:
    """Signed in the clear or opaque, it is trusted, and nothing is to be looked at."""
    _, header, content = case
    maker = Maker(max_mueller, content=content)
    if form == "clear":
        signed = mail.clear_signed(maker.make_detached(), content, "----=_Signed")
    else:
        signed = mail.opaque(maker.make())
    message = messages.read(header + b"MIME-Version: 1.0\r\n" + signed)
    verdict = judge(message, CertificateCollection((root.certificate,)), now=NOW)
    assert (verdict.headline, [str(each.message) for each in verdict.warnings]) == (Headline.TRUSTED, [])


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
def test_what_is_around_has_no_alarm(around: str, padding: int, root: Entity, max_mueller: Entity) -> None:
    """However the base64 of the signature ends, with the delimiter on the line after it."""
    signature = padded(Maker(max_mueller, TEXT), padding)
    signed = mail.clear_signed(signature, TEXT, "sig").replace(b"\r\n\r\n--sig--", b"\r\n--sig--")
    signed = signed.replace(b"This is MIME.", b"")
    message = messages.read(b"From: " + ADDRESS + b"\r\nMIME-Version: 1.0\r\n" + AROUND[around](signed))
    verdict = judge(message, CertificateCollection((root.certificate,)), now=NOW)
    assert (verdict.headline, [str(each.message) for each in verdict.warnings]) == (Headline.TRUSTED, [])
