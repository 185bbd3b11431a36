"""Headers of messages: their location, their fields, and whether all programs read them alike."""

from __future__ import annotations

import pytest

from sstwizard.core.formats.mail_header import (
    begins_mailbox,
    fields,
    header_block,
    is_mail,
    is_mailbox,
    is_sound,
    start_of,
)

MAIL = b"From: a@example.com\r\nSubject: x\r\n\r\nText\r\n"
LINE = b"From a@example.com Mon Jan  1 10:00:00 2024\n"
LONGEST = 2**18
"""The maximum bytes of a header."""


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"Subject: x\n\nText", True),  # the second of the mail fields is below
        (b"Content-Type: text/plain\n\n", True),
        (b"MIME-Version: 1.0\n\n", True),
        (b"From: a\nTo: b\n\n", True),
        (b"From: a\n\nTo: b\n", False),
        (b"X: 1\nY: 2\n\n", False),
        (b"No field\nFrom: a\nTo: b\n\n", False),
        (b"X" * 100 + b": 1\nFrom: a\nTo: b\n\n", True),
        (b"X" * 101 + b": 1\nFrom: a\nTo: b\n\n", False),
        (b"X: 1\n" * 999 + b"MIME-Version: 1\n\n", True),
        (b"X: 1\n" * 1000 + b"MIME-Version: 1\n\n", False),
    ],
)
def test_a_mail_is_told_by_its_header(data: bytes, expected: bool) -> None:
    """Mail has a field of MIME, or two that only mail has, in a header at its beginning."""
    assert is_mail(data.replace(b"Subject: x\n", b"Subject: x\nTo: b\n")) is expected


def test_what_may_stand_before_a_mail() -> None:
    """A byte order mark, empty lines, and the separator line of a mailbox are skipped, and nothing else."""
    assert start_of(MAIL) == 0
    for before in (b"\xef\xbb\xbf", b"\r\n\n", LINE, b"\xef\xbb\xbf\n" + LINE):
        assert start_of(before + MAIL) == len(before)
        assert is_mail(before + MAIL)
    assert start_of(b"From a without an end") == 0
    assert not is_mail(b" \n" + MAIL)
    assert start_of(LINE + MAIL, is_attached=True) == 0
    assert start_of(b"\n\n" + MAIL, is_attached=True) == 2


@pytest.mark.parametrize(
    "line", [b"From : boss@a.example\n", b"From \t :boss@a.example\n", b"From" + b" " * 99 + b":\n"]
)
def test_from_and_a_colon_is_a_field(line: bytes) -> None:
    """RFC 5322 4.5.2: it says who wrote the message, however many blanks are in it."""
    assert start_of(line + MAIL) == 0
    assert not begins_mailbox(line + MAIL)
    block, _ = header_block(line + MAIL, 0, len(line + MAIL))
    assert next(fields(block))[0] == b"from"


def test_thunderbird_writes_nothing_behind_from() -> None:
    """At the beginning and between messages."""
    one = b"From \nSubject: x\n\nText\n"
    assert begins_mailbox(one)
    assert start_of(one) == len(b"From \n")
    assert is_mailbox(one + b"\n" + one)


def test_a_mailbox_holds_another_message() -> None:
    """An empty line, a separator line and a field begin the next message; in text, the line is ">From"."""
    one = LINE + b"Subject: x\n\nText\n"
    assert is_mailbox(one + b"\n" + one)
    assert is_mailbox(b"\xef\xbb\xbf\n\n" + one + b"\n" + one)
    assert begins_mailbox(one)
    assert begins_mailbox(b"\n" + one)
    for data in (one, one + one, one + b"\n>" + one, one + b"\n" + LINE + b"\nText\n", MAIL + b"\n" + one):
        assert not is_mailbox(data)
    assert not begins_mailbox(MAIL)


def test_a_header_ends_at_an_empty_line() -> None:
    """Lines of a header are unfolded, and the body begins after the empty line."""
    data = b"..A: 1\r\n 2\r\n\t3\r\n\r\nBody\r\n\r\n"
    assert header_block(data, 2, len(data)) == (b"A: 1 2\t3\r\n", data.index(b"Body"))
    lf = b"A: 1\n 2\nB: 3\n\nBody"
    assert header_block(lf, 0, len(lf)) == (b"A: 1 2\nB: 3\n", lf.index(b"Body"))


def test_a_header_without_an_end() -> None:
    """A header ends with the entity, or at the maximum length."""
    data = b"A: 1\n\nmore"
    assert header_block(data, 0, 4) == (b"A: 1", 4)
    assert header_block(b"A: 1\n", 0, 5) == (b"A: 1\n", 5)
    endless = b"A: 1\n" + b"B" * LONGEST + b"\n\nBody"
    block, body = header_block(endless, 0, len(endless))
    assert (len(block), body) == (LONGEST, LONGEST)
    block, body = header_block(b".." + endless, 2, len(endless))
    assert (len(block), body) == (LONGEST, LONGEST + 2)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (b"", True),
        (b"A: 1\r\n", True),
        (b"A: 1\r\nB: 2\r\n\r\n", True),
        (b"A: 1\n 2\n\tno field\nB: 3\n\n", True),
        (b"A: 1\r\n folded\r\n\r\n", True),
        (b"A :1\nB  \t: 2\n\n", True),
        (b"A: 1", True),
        (b"no field\nA: 1\n\n", False),
        (b"A: 1\nno field\nB: 2\n\n", False),
        (b"A: 1\rB: 2\n\n", False),
        (b"A: 1\n\n\n", False),
        (b"A\x7f: 1\n\n", False),
        (b": 1\n\n", False),
        (b"A" * 998 + b": 1\n\n", True),
        (b"A" * 999 + b": 1\n\n", False),
        (b"A" + b" " * 10 + b": 1\n\n", True),
        (b"A" + b" " * 11 + b": 1\n\n", True),
    ],
)
def test_a_header_is_fields_alone(header: bytes, expected: bool) -> None:
    """A header with other lines isn't sound: some programs end it there, others ignore them (RFC 5322 2.2)."""
    assert is_sound(header, 0, len(header)) is expected
    before = b"\nno field\n"
    assert is_sound(before + header + b"no field", len(before), len(before + header)) is expected


def test_a_header_is_as_long_as_it_is_looked_at() -> None:
    """A header of the maximum length may be longer, so it isn't sound."""
    data = b"A: " + b"1" * LONGEST
    for start in (0, 9):
        moved = b"." * start + data
        assert is_sound(moved, start, start + LONGEST - 1)
        assert not is_sound(moved, start, start + LONGEST)


def test_fields_have_names_in_lower_case() -> None:
    """Fields have names in lower case and unchanged values; other lines are ignored."""
    block = b"SUBJECT: x\nno field\nX-y  : 1: 2 \n" + b"Z" * 100 + b":\n" + b"Z" * 101 + b":\n"
    assert list(fields(block)) == [(b"subject", b" x"), (b"x-y", b" 1: 2 "), (b"z" * 100, b"")]
