"""The header of a mail: its senders, subject and date."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sstwizard.core.messages.headers import MailFields, Senders, fields_of, senders_of


def fields(header: bytes) -> MailFields:
    """Read a header."""
    return fields_of(header, 0, len(header))


def senders(*values: str) -> Senders:
    """Read some From fields."""
    return senders_of(tuple(value.encode() for value in values))


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("Mon, 1 Jan 2024 10:00:00 +0100", datetime(2024, 1, 1, 9, tzinfo=UTC)),
        ("Mon, 1 Jan 2024 10:00:00 -0000", datetime(2024, 1, 1, 10, tzinfo=UTC)),
        ("1 Jan 24 10:00 EST", datetime(2024, 1, 1, 15, tzinfo=UTC)),
        ("Tue, 1 Jan 2999 10:00:00 +0000", datetime(2999, 1, 1, 10, tzinfo=UTC)),
        ("Sun, 1 Jan 1995 00:00:00 +0000", datetime(1995, 1, 1, tzinfo=UTC)),
        ("Sat, 31 Dec 1994 23:59:59 +0000", None),
        ("Thu, 1 Jan 1970 00:00:00 +0000", None),
        ("yesterday", None),
        ("", None),
        ("Mon, 32 Jan 2024 10:00:00 +0000", None),
        ("Fri, 31 Dec 9999 23:59:59 -0100", None),
        ("Mon, 1 Jan 99999999999999999999 10:00:00 +0000", None),
        ("Mon, 1 Jan 2024 10:00:00 +9999", None),
        ("Mön, 1 Jan 2024 10:00:00 +0000", datetime(2024, 1, 1, 10, tzinfo=UTC)),
    ],
)
def test_the_date_is_told_in_utc(value: str, moment: datetime | None) -> None:
    """A Date field is read in any zone; what is malformed, or is before there was S/MIME, is none."""
    assert fields(f"Date: {value}\r\n\r\n".encode()).date == moment


def test_two_dates_are_none() -> None:
    """Where the field is there twice (RFC 5322 3.6), or not at all, nothing is said of the date but by others."""
    twice = b"Date: Mon, 1 Jan 2024 10:00:00 +0000\r\n" * 2
    submitted = datetime(2024, 1, 2, tzinfo=UTC)
    for header in (twice, b"Subject: x\r\n"):
        assert fields(header).date is None
        assert MailFields(fields(header).values, submitted).date == submitted


@pytest.mark.parametrize(
    ("value", "addresses"),
    [
        *((value, ("bob@example.com",)) for value in ("bob@example.com", "<bob@example.com>", "bob@example.com (Bob)")),
        ("Bob (at home) B. <bob@example.com> (really)", ("bob@example.com",)),
        ('"B \\"x\\" Bob"\t<bob@example.com>', ("bob@example.com",)),
        ("Bob <bob@example.com>, , Ann <ann@example.com>,", ("bob@example.com", "ann@example.com")),
        ("Bób <bób@exämple.com>", ("bób@exämple.com",)),
        ("Bób (at home) <bób@exämple.com>", ("bób@exämple.com",)),
        ('"bob@example.com" <bob@EXAMPLE.com>', ("bob@EXAMPLE.com",)),
    ],
)
def test_addresses_are_read(value: str, addresses: tuple[str, ...]) -> None:
    """Lists and comments of RFC 5322 are read, and leave nothing unclear where they hold no "@"."""
    assert senders(value) == Senders(addresses)


@pytest.mark.parametrize(
    "name",
    [
        *("Bob B.", '"B, Bob"', "Bob (at (home (again)))", "Bob <bob@example.com>,", "'bob@example.com'"),
        *("bob@example.com", "=?utf-8?q?bob=40example=2Ecom?=", "=?utf-8?b?QsO2Yg?="),
        *("=?utf-8?q?=c3?= =?utf-8?q?=b3?= (=?utf-8?q?b?=)", '"=?utf-8*de?q?a b?c?="', '"山田　太郎"'),
        *('"\u2068\u0645\u06cc\u200c\u062e\u2069"', "=?no-such-set?q?B=f3b?=", "=?idna?q?B=f3b?=", "=?utf-8?q?=ff?="),
        *("=?ISO-2022-JP?Q?=1B$B|b=40n=1B(B?=", "=?iso-2022-jp?Q?=1B(I6=406E=1B(B?="),
        *("=?utf-16?b?//5CAG8AYgA=?=", "=?utf-16be?q?=4e=00=00 =00B?=", "=?shift_jis?q?=81=40=95?= =?shift_jis?q?\\?="),
        *("=?shift_jis?Q?=87=40?= =?x-sjis?Q?=87=40?=", "=?gb2312?Q?=E9=40?=", "=?big5?Q?=FB=40?="),
    ],
)
def test_names_leave_nothing_unclear(name: str) -> None:
    """Names, with comments or encoded words; one may be just the address.

    What can't be decoded is a letter, and half a letter is no "@": in one of IBM's, in half-width katakana, and in what
    mail calls by the name of a smaller character set.
    """
    assert senders(f"{name} <bob@example.com>") == Senders(("bob@example.com",))


@pytest.mark.parametrize(
    "value",
    [
        *("", " ", ",", "Bob", "bob@", "@example.com", "bob@@example.com", "bob@example.com>", "<bob@example.com"),
        *("bob@example.com (boss@corp.example)", 'Bob <bob@example.com>, "ann@example.com" <eve@example.org>'),
        *("Bob <bob@example.com> Ann", "Bob <bob@example.com> <eve@example.org>", "bob@example.com eve@example.org"),
        *("Team: bob@example.com;", "<@relay.example:bob@example.com>", 'Bob" <bob@example.com>'),
        *("bob@example.com\0@evil.example", "bob@example.com\0.evil.example", "bob\u202e@example.com"),
        *("Bob\\ <bob@example.com>", '"bob b"@example.com', '"bob"@example.com', "bob(x)@example.com"),
        *("bob @ example.com", "\u00a0bob@example.com,", "=?*de?q?ann=40example.org@?= <bob@example.com>"),
        *("=?utf-8?q?bob?=@example.com", "bob@=?utf-8?q?example?=.com", "<=?utf-8?q?bob=40example.com?=>"),
        *("=?utf-8?b?A?= <bob@example.com>", "=?utf-8?b?Qk==Qk==?= <bob@example.com>", "(" * 900),
        "Bob" * 400 + " <bob@example.com>",
    ],
    ids=lambda value: value[:40],
)
def test_what_is_no_list_of_addresses_is_unclear(value: str) -> None:
    """What RFC 5322 does not allow, or does not show, leaves it open who is meant; so do the forms that few write."""
    assert senders(value).is_unclear


@pytest.mark.parametrize(
    "name",
    [
        *('"boss@corp.example"', "(boss@corp.example)", "=?utf-8?q?boss=40corp=2Eexample?="),
        *("=?utf-8?b?Ym9zc0Bjb3JwLmV4YW1wbGU=?=", "=?windows-874?q?ann=40example.org?=", "=?no-such-set?q?ann=40?="),
        *('"ann\uff20example.org"', '"ann\ufe6bexample.org"', "=?utf-8?q?ann=40example.org?x?="),
        *("=?utf-8?q?ann=40 example.org?=", "=?utf-8?b?YW5uQGV4\tYW1wbGUub3Jn?="),
        *("=?utf-8?q?ann=e2=80=8a=40=e2=80=8aexample.org?=", '"ann@exam\u200bple\u3002org"'),
        "=?iso-2022-jp?Q?=1B$B?= =?iso-2022-jp?Q?ann@example.org?=",
        "=?hz-gb-2312?Q?~{?= =?hz-gb-2312?Q?ann@example.org?=",
        *("=?iso-2022-jp?B?GyRCIQ==?= =?iso-2022-jp?B?dxsoQg==?=", "=?utf-8?q?x=?utf-8?b?YUBi?=", "=?utf-16?q?a@?="),
        *("=?utf-8?q?Bob=e2=80=ae?=", "=?utf-8?q?Bob=00?=", '"Bob \u202d"', '"Bob [bob@example.com]"'),
        *('"Team@Work GmbH"', '"@b.example"', '"a@"', '"@"', '"a @ b"', '"a@b."', '"a@.b"'),
        *("=?hz-gb-2312?Q?~{=40~}?=", "=?HZ?B?fntAQH59?=", "=?utf-7?q?+AEA-?=", "=?iso-2022-jp?q?=0e=40=0f?="),
        *("=?punycode?b?YUBi?=", "=?cp037?b?YUBi?=", "=?utf-32?b?YUBiYQ==?=", "=?iso-2022-jp-3?b?YUBi?="),
        *("=?shift_jis?q?a=81=e9=40b?=", "=?euc-jp?q?a=8f=40b?=", "=?iso-2022-jp?q?=1b$(Dinfo=40b?="),
        *("=?utf-16?q?=00a=00=40?=", "=?utf-16be?q?a=00=40=00?=", "=?x-none?q?a=ef=bc=a0b?="),
        *("=?x-unicode-2-0-utf-7?q?+AEA-?=", "=?csUnicode11UTF7?q?+AEA-?="),
    ],
)
def test_an_at_sign_beside_the_address_is_unclear(name: str) -> None:
    """Programs show the display name, so an address in it misleads, whatever stands around its "@" or is in it.

    Words count as one, as programs show them, and each by itself (RFC 2047 6.2). So do characters that are not seen, or
    turn the order around. Few programs know each character set that Python does, and they differ about damaged letters.
    """
    assert senders(f"{name} <bob@example.com>") == Senders(("bob@example.com",), True)
    assert senders(f"bob@example.com, {name} <eve@example.org>").is_unclear


@pytest.mark.parametrize(
    ("charset", "octets", "shown"),
    [
        *(("windows-31j", "87=40", "\u2460"), ("x-mac-roman", "8a", "\u00e4"), ("X-EUC-JP", "b0=a1", "\u4e9c")),
        *(("unknown-8bit", "e4", "\ufffd"), ("x-unknown", "41", "A"), ("ks_c_5601-1989", "b0=a1", "\uac00")),
        *(("windows-874", "a1", "\u0e01"), ("dos-874", "a1", "\u0e01"), ("cp0866", "80", "\u0410")),
        *(("iso885915", "a4", "\u20ac"), ("ISO_8859-15:1998", "a4", "\u20ac"), ("iso-8859-8-i", "e0", "\u05d0")),
        *(("x-gbk", "b0=a1", "\u554a"), ("cn-big5", "a4=40", "\u4e00"), ("koi", "c1", "\u0430")),
        *(("csISOLatin9", "a4", "\u20ac"), ("unicode-1-1-utf-8", "c3=a4", "\u00e4"), ("ucs-2", "41=00", "A")),
    ],
)
def test_labels_of_character_sets_are_known(charset: str, octets: str, shown: str) -> None:
    """Those of IANA and of the WHATWG's Encoding Standard are, where Python has the character set; none is an alarm."""
    word = f"=?{charset}?q?={octets}?="
    assert fields(f"Subject: {word}\r\n\r\n".encode()).subject == shown
    assert senders(f"{word} <bob@example.com>") == Senders(("bob@example.com",))


def test_two_fields_are_unclear() -> None:
    """Of two From fields, programs show either; all their addresses count, wherever they stand."""
    assert senders("bob@example.com", "ann@example.com") == Senders(("bob@example.com", "ann@example.com"), True)
    assert senders("bob@example.com", "bob@example.com").is_unclear
    assert senders() == Senders()
    header = b"From: bob@example.com\r\n" + b"X: y\r\n" * 2_000 + b"From: ann@example.com\r\n\r\n"
    assert fields(header).senders == Senders(("bob@example.com", "ann@example.com"), True)


@given(st.text(alphabet='abc@.<>,"\\( )[]:;=?', max_size=40))
@settings(max_examples=300)
def test_any_field_is_read_or_unclear(value: str) -> None:
    """Whatever stands in the field: addresses, or unclear, and never an error."""
    found = senders(value)
    assert found.is_unclear or found.addresses


def test_a_sender_is_not_cut_off() -> None:
    """What stands beyond the limit may name somebody else, so a field that is cut is unclear, and ends soon."""
    long = (b"eve@example.org" + b" " * blanks + b"<boss@corp.example>" for blanks in (7_900, 8_000, 100_000))
    for value in (*long, b'"\\"' * 100_000):
        assert fields(b"From: " + value + b"\r\nSubject: x\r\n\r\n").senders.is_unclear
    header = b"From: " + b" " * 8_000 + b"bob@example.com" + b" " * 8_000 + b"\r\n\r\n"
    assert fields(header).senders == Senders(("bob@example.com",))


def test_fields_are_read_by_name() -> None:
    """Names without case, folded lines as one, each value of a field that stands there twice, and no body."""
    header = b"From: Bob\r\nSUBJECT: =?utf-8?q?B=C3=B3b?=\r\n =?utf-8?q?_2?=\r\nX: 1\r\nX: 2\r\n\r\nFrom: body\r\n"
    found = fields_of(b"??" + header, 2, len(header) + 2)
    assert dict(found.values) == {
        "from": (b"Bob",),
        "subject": (b"=?utf-8?q?B=C3=B3b?= =?utf-8?q?_2?=",),
        "x": (b"1", b"2"),
    }
    assert found.subject == "Bób 2"
    assert MailFields().subject == ""


def test_fields_are_limited() -> None:
    """Of a thousand fields the rest is left, and of a field what no mail program would write."""
    assert len(fields(b"".join(b"X-%d: 1\n" % number for number in range(1_001)) + b"\n").values) == 1_000
    assert len(fields(b"X: " + b"x" * 9_000 + b"\n\n").values["x"][0]) == 8_000


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("a =?utf-8?q?b?= c", "a b c"),
        ("=?utf-8?q?a?= \t =?utf-8?q?b_?=", "ab"),
        ("=?utf-8?b?ww==?= =?UTF-8?b?pA==?=", "ä"),
        ("=?iso-8859-1?q?=e4?= =?utf-8?q?=c3=a4?=", "ää"),
        ("=?utf-8*de?q?a_b?=", "a b"),
        ("=?utf-8?q??=", ""),
        ("=?utf-8?q?=ff?=", "\ufffd"),
        ("=?no-such-set?q?a?=", "a"),
        ("=?utf-8?b?A?=", "=?utf-8?b?A?="),
        ("=?\u00e9?q?\u0142?=", "=?\u00e9?q?\u0142?="),
        ("=?iso-2022-jp?Q?=1B$B;3ED=1B(B_abc?=", "山田 abc"),
        ("=?gb2312?Q?=E9F?=", "镕"),
    ],
)
def test_the_subject_is_shown_as_mail_programs_do(written: str, shown: str) -> None:
    """Blanks between two words are not shown, a letter may be cut in two, and what is malformed stays as it is."""
    assert MailFields({"subject": (written.encode(),)}).subject == shown


@pytest.mark.parametrize(
    "value", [b"x" + b" " * 7_990 + b"@", "\u33af".encode() * 2_600, b"@" * 7_990, b"a@b," * 1_990]
)
def test_a_large_field_takes_no_time(value: bytes) -> None:
    """Of thousands of From fields a few are read, for two are unclear, and each in one pass."""
    header = (b"From: " + value + b" <bob@example.com>\r\n") * 2_000 + b"\r\n"
    found = fields(header)
    assert found.senders.is_unclear
    assert len(found.senders.addresses) <= 20 * 2_000
    assert found.senders is found.senders  # it is read once
