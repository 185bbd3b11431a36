"""MIME entities: what their fields say, and what is base64 and nothing else.

What programs read differently is no proof of what they show; and an ordinary message is none of that.
"""

from __future__ import annotations

import base64

import pytest

import mail
from signed_data import Maker
from sstwizard.core.messages.mime import Entity, entity_at, is_strict_base64
from sstwizard.core.messages.verdict import Outcome, WarningCode

from .judging import Setting, codes, from_, signed

SENT = b"From eve@example.com Mon Jan  1 00:00:00 2024\r\n"
ENCODED = b"Content-Transfer-Encoding: quoted-printable\r\nContent-Type: multipart/mixed; boundary=b"
BASE64 = b"\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\n"


def entity(header: bytes, body: bytes = b"body") -> Entity:
    """Return an entity of a header and a body."""
    data = header + b"\r\n\r\n" + body
    return entity_at(data, 0, len(data))


@pytest.mark.parametrize("blank", [b"\xa0", b"\x85", b"\x0b", b"\x1f", "\u2003".encode(), "\u00a0".encode()])
def test_only_the_blanks_of_mime_are_blanks(blank: bytes) -> None:
    """A character that Python takes for a blank makes another type or parameter of it, as for mail programs."""
    assert entity(b"Content-Type: application/pkcs7-mime" + blank).kind != "application/pkcs7-mime"
    boundary = entity(b"Content-Type: multipart/mixed;" + blank + b"boundary=b").delimiter
    assert boundary != b"--b"
    assert entity(b"Content-Type: multipart/mixed;\t boundary=b").delimiter == b"--b"


@pytest.mark.parametrize(
    ("body", "is_strict"),
    [
        (b"", True),
        (b"QUJD", True),
        (b" QU\r\nJD\t\n", True),
        (b"QUI=", True),
        (b"QQ=\r\n=\r\n", True),
        (b"QUI", True),
        (b"QUI=QUJD", False),
        (b"QUJDQ", False),
        (b"QU-JD", False),
        (b"QUJD\0", False),
        (b"QUJD" * 300_000 + b"!", False),
        (b"QUJD" * 300_000 + b"=", True),
    ],
)
def test_base_64_and_nothing_else(body: bytes, is_strict: bool) -> None:
    """Blanks may stand anywhere; other characters, and digits after the padding or a single one left over, may not."""
    assert is_strict_base64(body) is is_strict
    assert entity(b"Content-Transfer-Encoding: base64", body).has_strange_characters is not is_strict
    assert not entity(b"Content-Transfer-Encoding: 7bit", body).has_strange_characters


@pytest.mark.parametrize(
    ("body", "is_literal"),
    [
        (b"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\na = b\r\n--b--\r\n", True),
        (b"--b\r\n\r\n=3D\r\n--b--\r\n", False),
        (b"--b\r\n\r\n=3d\r\n--b--\r\n", False),
        (b"--b\r\n\r\na= \t\r\nb\r\n--b--\r\n", False),
        (b"--b\r\n\r\na=\rb\r\n--b--\r\n", False),
        (b"--b\r\n\r\na==b\r\n--b--\r\n", False),
        (BASE64 + b"QQ==\r\n--b--\r\n", True),
        (BASE64 + b"QUI=\r\n\r\n--b-- \r\nepilogue", True),
        (BASE64 + b"QQ=\r\n=\r\n--b--\r\n", False),
        (BASE64 + b"Q=\rQ==\r\n--b--\r\n", False),
        (BASE64 + b"QQ==\r\n--b--\r\n--b\r\n\r\nx", False),
        (BASE64 + b"QQ==\r\n", False),
        (BASE64 + b"QQ==" + BASE64 + b"QUJD\r\n--b--\r\n", False),
        (b"--b\r\n\r\nQQ==\r\n--b--\r\n", False),
    ],
)
def test_a_multipart_that_may_be_decoded(body: bytes, is_literal: bool) -> None:
    """Undoing quoted-printable may change nothing, except at the end of base64 that is the last part."""
    assert entity(ENCODED, body).is_literal is is_literal
    nested = b"--o\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + body + b"\r\n--o--\r\n"
    assert entity(ENCODED.replace(b"=b", b"=o"), nested).is_literal is is_literal
    assert entity(ENCODED.partition(b"\n")[2], body).is_literal
    assert not entity(ENCODED.replace(b"quoted-printable", b"base64"), body).is_literal


TEXT_OF_ITS_OWN = b"--b\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n%s\r\n--b\r\n\r\nB\r\n--b--\r\n"


@pytest.mark.parametrize(
    ("body", "is_alike"),
    [
        (TEXT_OF_ITS_OWN % b"M=FCller=3D =\r\nund = Sohn", True),
        (TEXT_OF_ITS_OWN % b"a =3D3D b==c", True),
        (TEXT_OF_ITS_OWN.replace(b"\r\n\r\nB", BASE64.removeprefix(b"--b") + b"QQ==") % b"a=20", True),
        (TEXT_OF_ITS_OWN % b"a=", False),
        (TEXT_OF_ITS_OWN.replace(b"B\r", b"B=20\r") % b"a=20", False),
        (TEXT_OF_ITS_OWN.replace(b"B\r", b"B=\r") % b"a=20", False),
        (TEXT_OF_ITS_OWN.replace(b"B\r", b"B= \t\r") % b"a=20", False),
        (TEXT_OF_ITS_OWN % b"a=0A--b=0A=0AX", False),
        (TEXT_OF_ITS_OWN % b"a\r\n--b=\r\n\r\n\r\nX", False),
        (TEXT_OF_ITS_OWN % b"a\r\n-=2Db\r\n\r\nX", False),
        (TEXT_OF_ITS_OWN % b"a=20" + b"epilogue", True),
        (TEXT_OF_ITS_OWN % b"a=20" + b"=41", False),
        (b"=41\r\n" + TEXT_OF_ITS_OWN % b"a=20", False),
        (b"--b\r\nContent-Transfer-Encoding: quoted-printable\r\nX: =41\r\n\r\na\r\n--b--", False),
        (b"--b\r\n\r\n\r\n" * 1_000 + TEXT_OF_ITS_OWN % b"a=20", False),
    ],
)
def test_a_text_that_is_encoded_as_its_multipart_is(body: bytes, is_alike: bool) -> None:
    """Undoing that for the whole, too, changes only such texts: no header, no other part, and no place of one."""
    assert entity(ENCODED, body).keeps_its_parts is is_alike
    assert not entity(ENCODED.partition(b"\n")[2], body).keeps_its_parts


def test_padding_is_not_looked_for_endlessly() -> None:
    """Thousands of nested multiparts are no more than an answer that they may be read differently."""
    levels = b"".join(b"--%d\r\nContent-Type: multipart/mixed; boundary=%d\r\n\r\n" % (n, n + 1) for n in range(5_000))
    assert not entity(ENCODED.replace(b"=b", b"=0"), levels + b"=41").is_literal


@pytest.mark.parametrize(
    "boundary",
    [
        *("=good (comment)", '="good" (comment)', '="go\\od"', '="good"x', "=good evil", '="good', '="good "'),
        *('="go\x00od"', '="gööd"', "=good; boundary=evil", "=good; boundary*=us-ascii'en'good"),
        *('="good"; x="a\\"; boundary=evil; y="', "=good; x=(a;boundary=evil)", "=good; x=(a", "="),
        "*=us-ascii''good",
    ],
)
def test_a_boundary_is_written_plainly(boundary: str, setting: Setting) -> None:
    """Programs differ in comments, quoted pairs, what is beside a string, hidden parameters, and RFC 2231's names."""
    entity = mail.multipart("multipart/mixed; boundary=good", "good", signed(setting.bob))
    assert setting.judged(from_("bob@example.com", entity)).trusted
    unclear = entity.replace(b"boundary=good", b"boundary" + boundary.encode(), 1)
    assert setting.judged(from_("bob@example.com", unclear)).outcome is Outcome.MALFORMED


@pytest.mark.parametrize("boundary", ['"a b(c)=?"', "----=_Part_1.2", '"----=_NextPart_000_0001@x"', "'b'", '"b;c"'])
def test_boundaries_of_mail_programs_are_plain(boundary: str, setting: Setting) -> None:
    """Whatever a program writes into a quoted string, and more than a token may hold outside of one.

    RFC 2045 5.1 allows a comment after the type and after another parameter.
    """
    kind = f"multipart/mixed (MIME); boundary={boundary}; charset=utf-8 (MIME);"
    entity = mail.multipart(kind, boundary.strip('"'), signed(setting.bob))
    assert setting.judged(from_("bob@example.com", entity)).trusted


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ('a/b; name="a\\"b.pdf"', 'a"b.pdf'),
        ("a/b; name=file (1).pdf", "file (1).pdf"),
        ("a/b; name*=utf-8''%e2%82%ac.pdf", "€.pdf"),
        ('a/b; name*0="abc"; name*1="def.pdf"', "abcdef.pdf"),
        ("a/b; name=a; NAME=b", "a"),
        ("a/b; name*=none-such'en'x", "x"),
        ('a/b; name="äöü.pdf"', "äöü.pdf"),
        ("a/b; name", ""),
        ("a/b", ""),
    ],
)
def test_names_are_read(value: str, name: str) -> None:
    """Also as mail programs write them that do not keep to a standard, in UTF-8 or in Latin-1."""
    for codec in ("utf-8", "latin-1"):
        assert entity(b"Content-Type: " + value.encode(codec)).name == name


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
    assert setting.judged(from_("bob@example.com", entity)).outcome is Outcome.MALFORMED


@pytest.mark.parametrize(
    "between",
    [b"", b" \r\n", b"\r\n>From eve@example.com\r\n", b"\r\nFrom " + b"y" * 1_100 + b"\r\n"],
    ids=["no empty line", "a blank", "another mark", "a long line"],
)
def test_another_message_in_a_mailbox(between: bytes, setting: Setting) -> None:
    """A line that some programs take for the beginning of another message is none that one may pass over."""
    one = SENT + from_("bob@example.com", signed(setting.bob))
    assert setting.judged(one).trusted
    forged = between + SENT + b">From x\r\nFrom: ann@example.com\r\n\r\nPay Eve.\r\n"
    assert setting.judged(one + forged).outcome is Outcome.MALFORMED
    assert setting.judged(from_("bob@example.com", signed(setting.bob)) + forged).trusted  # it is no mailbox


def test_another_message_before_the_signed_part(setting: Setting) -> None:
    """What stands between the header and what is signed may be taken for a message, too; what is signed may not.

    Places in an encoded part are none of the mail's.
    """
    content = mail.entity("text/plain", b"Hello\r\nFrom here on it is signed.\r\n")
    assert setting.judged(SENT + from_("bob@example.com", signed(setting.bob, content))).trusted
    unsigned = mail.entity("text/plain", b"Hello\r\n" + SENT + b"From: ann@example.com\r\n\r\nPay Eve.\r\n")
    layers = mail.opaque(Maker(setting.bob, signed(setting.bob, mail.entity("text/plain", b"x" * 1_000))).make())
    for part in (signed(setting.bob), layers):
        entity = from_("bob@example.com", mail.mixed(unsigned, part))
        assert setting.judged(entity).trusted
        assert setting.judged(SENT + entity).outcome is Outcome.MALFORMED


@pytest.mark.parametrize(
    ("kind", "body", "is_blank"),
    [
        *(("text/plain", body, True) for body in (b"", b" \r\n", b" \r\n\t\r\n", b" " * 700)),
        *(("text/plain; charset=utf-8", body, False) for body in (b".", b" " * 1_001, b" \xff \r\n", b"\xe2\x80\r\n")),
        ("text/html\r\nContent-Transfer-Encoding: base64", b"IA0K", True),
        ("multipart/alternative; boundary=none", b" ", True),
        ('text/plain; name="PAY TO DE00 1234.txt"', b" ", False),
        ('message/external-body; access-type=URL; URL="http://example.com"', b" ", False),
        ("application/octet-stream", b" ", False),
        ("text/plain\r\nContent-Description: PAY TO DE00 1234", b" ", False),
        ("text/plain\r\nContent-Description: ", b" ", True),
        ("text/plain\r\nContent-Disposition: inline\r\nContent-Disposition: attachment; filename=x", b" ", False),
        *(
            (f"text/plain; charset={name}", b" ", True)
            for name in ("US-ASCII", '"UTF-8"', "iso-8859-1", "windows-1252")
        ),
        *(
            (f"text/plain; charset={name}", b" ", False)
            for name in ("utf-16", "cp1200", "hz", "iso-8859-8-i", "x-none")
        ),
    ],
)
def test_an_empty_part_that_is_shown_is_named(kind: str, body: bytes, is_blank: bool, setting: Setting) -> None:
    """Programs list a file without content by its name; of a text they show nothing where blanks are no letters.

    Lists and gateways leave such texts; one that is too long to look through, or can't be decoded, is named.
    """
    part = b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body
    verdict = setting.judged(from_("bob@example.com", mail.mixed(signed(setting.bob), part)))
    assert codes(verdict) == ([] if is_blank else [WarningCode.UNSIGNED_PARTS])


def clear(setting: Setting) -> bytes:
    """Return a multipart/signed."""
    return mail.clear_signed(Maker(setting.bob).make_detached())


BOUNDARY = b"------=_Part"
PAY_EVE = b"\r\nContent-Type: text/plain\r\n\r\nPay Eve.\r\n"
HEADERS = {
    "a line that is no field": b"Dear Ann, pay Eve.\r\n",
    "a CR alone": b"Subject: Hello\rContent-Type: text/plain\r\n",
    "two CR": b"Subject: Hello\r\r\n",
    "a field with many blanks": b"Content-Type" + b" " * 11 + b": text/html\r\n",
    "a name with a NUL": b"Sub\0ject: Hello\r\n",
    "a delimiter": BOUNDARY + b"\r\n",
}


@pytest.mark.parametrize("name", HEADERS)
def test_lines_in_a_header_that_are_no_fields(name: str, setting: Setting) -> None:
    """Some programs end the header before such a line, and show the rest (RFC 5322 2.2), in any header."""
    field, signed = b"MIME-Version: 1.0\r\n", clear(setting)
    assert setting.outcome(mail.mail(signed).replace(field, field + HEADERS[name], 1)) is Outcome.MALFORMED
    assert setting.outcome(mail.mail(mail.mixed(signed))) is Outcome.TRUSTED
    assert setting.outcome(mail.mail(mail.mixed(HEADERS[name] + signed))) is Outcome.MALFORMED
    kind = b'Content-Type: application/pkcs7-signature; name="smime.p7s"\r\n'
    assert setting.outcome(mail.mail(signed.replace(kind, kind + HEADERS[name]))) is Outcome.MALFORMED


def test_header_without_end(setting: Setting) -> None:
    """Fields so far behind that they are not read leave open what the message is."""
    data = mail.mail(clear(setting))
    for count, outcome in ((2_000, Outcome.TRUSTED), (3_000, Outcome.MALFORMED)):
        filler = (b"X-Filler: " + b"x" * 88 + b"\r\n") * count
        assert setting.outcome(data.replace(b"\r\n\r\n", b"\r\n" + filler + b"\r\n", 1)) is outcome


@pytest.mark.parametrize("end", [b"", b"\t" * 200, b"x", b"\r", b"\0", b"--", b"--x"])
def test_delimiters_that_only_some_programs_see(end: bytes, setting: Setting) -> None:
    """A delimiter need only be the beginning of a line (RFC 2046 5.1.1): what follows it may be shown as a part."""
    data = mail.mail(clear(setting))
    assert setting.outcome(data.replace(b"This is MIME.", b"This is MIME still.")) is Outcome.TRUSTED
    assert setting.outcome(data.replace(b"This is MIME.", BOUNDARY + end + PAY_EVE)) is Outcome.MALFORMED


@pytest.mark.parametrize("end", [b"x", b"\r", b"\0", b"--x"])
def test_delimiters_around_a_signed_part_that_only_some_programs_see(end: bytes, setting: Setting) -> None:
    """The same goes for the delimiter of a multipart around it, in text that stands before or after its parts."""
    inner = clear(setting)
    for text in (b"--other", b"--outer" + end):
        for part in (inner + text + PAY_EVE, inner.replace(b"This is MIME.", text + PAY_EVE)):
            data = mail.mail(mail.mixed(part, boundary="outer"))
            expected = Outcome.TRUSTED if text == b"--other" else Outcome.MALFORMED
            assert setting.outcome(data) is expected


@pytest.mark.parametrize("letters", [b"A", b"\r\n0\r\n"])
def test_letter_after_base64(letters: bytes, setting: Setting) -> None:
    """A last group of one letter is none (RFC 2045 6.8)."""
    body = next(
        body for body in iter(lambda: base64.b64encode(Maker(setting.bob).make()), b"") if not body.endswith(b"=")
    )
    head = b"Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    assert setting.outcome(mail.mail(head + body)) is Outcome.TRUSTED
    assert setting.outcome(mail.mail(head + body + letters)) is Outcome.MALFORMED
