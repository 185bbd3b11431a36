"""Encoded words as mail programs write them, in the character sets of many countries."""

from __future__ import annotations

import base64

import pytest

from sstwizard.core.messages.headers import decode, decoded


def word(octets: bytes, charset: str) -> str:
    """Return an encoded word."""
    return f"=?{charset}?B?{base64.b64encode(octets).decode()}?="


@pytest.mark.parametrize(
    ("octets", "charset", "shown"),
    [
        (b"\x1b$B;3ED\x1b(B abc", "ISO-2022-JP", "山田 abc"),
        (b"\x1b$B|b66\x1b(B", "iso-2022-jp", "髙橋"),  # of the rows that IBM added
        (b"\x1b$B-!\x1b(J1", "iso-2022-jp", "①1"),  # of NEC's row 13
        (b"\x1b(I6@6E\x1b(B", "iso-2022-jp", "ｶﾀｶﾅ"),
        (b"\x0e6@\x0f6", "cp50220", "ｶﾀ6"),
        (b"\xb6\xc0\xb6\xc5", "iso-2022-jp", "ｶﾀｶﾅ"),
        (b"\x87@", "shift_jis", "①"),
        (b"\xe9F", "gb2312", "镕"),
        (b"\x8cc", "ks_c_5601-1987", "똠"),
        (b"\x80", "iso-8859-1", "€"),
        (b"\xc9\xee", "windows-1251", "Йо"),
        (b"\xad\xea", "euc-jp", "㈱"),
        (b"\xf9\xd8", "big5", "裏"),
        (b"\x8cc", "ks_c_5601", "똠"),
        (b"\xe9", "iso-8859-8-i", "י"),
    ],
)
def test_character_sets_are_those_of_mail_programs(octets: bytes, charset: str, shown: str) -> None:
    """Outlook's Japanese, and the vendors' larger sets under the names of smaller ones."""
    assert decode(word(octets, charset)) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("a =?utf-8?q?b?= c", "a b c"),
        ("=?utf-8?q?a?= \t =?utf-8?q?b?=", "ab"),
        ("=?utf-8?q?a?= x =?utf-8?q?b?=", "a x b"),
        ("=?utf-8?b?ww==?= =?utf-8?b?pA==?=", "ä"),
        ("=?utf-8?q?=c3?= =?UTF-8?Q?=a4?=", "ä"),
        ("=?iso-8859-1?q?=e4?= =?utf-8?q?=c3=a4?=", "ää"),
        ("=?utf-8*de?q?a_b?=", "a b"),
        ("=?utf-8?q?a b?c?=", "a b?c"),
        ("=?utf-8?b?Y WI=?=", "ab"),
        ("=?utf-8?q??=", ""),
    ],
)
def test_words_are_joined(value: str, shown: str) -> None:
    """Blanks between two words are not shown, those inside of one are; a letter may be cut in two."""
    assert decode(value) == shown


@pytest.mark.parametrize(
    "value",
    [
        *("=?no-such-set?q?a?=", "=?utf-8?q?=ff?=", "=?utf-8?b?a?=", "=?iso-2022-jp?q?=1b=24B=3b?="),
        "=?hz?q?=7E{VP?= =?hz?q?VP?=",  # by itself, the second word is "VP"
    ],
)
def test_what_is_malformed_is_an_error_or_stays_as_it_is(value: str) -> None:
    """Whoever decides about senders must know of it; whoever shows a subject need not."""
    with pytest.raises((LookupError, ValueError)):
        decode(value)
    assert decoded(value) == value
