"""Mailboxes: cut into messages in pieces of any size, and read as they were before they were put there."""

from __future__ import annotations

import io
import random
import tracemalloc

import pytest

import mail
from pki import Entity
from signed_data import Maker
from sstwizard.core.errors import FormatError
from sstwizard.core.formats.mail_header import MAX_SEPARATOR_BYTES, NEXT_MESSAGE, is_mailbox
from sstwizard.core.messages import mailbox
from sstwizard.core.messages.mailbox import Mark
from sstwizard.core.messages.signature import Content

LINE = b"From bob@example.com Mon Jan  1 10:00:00 2024\n"
STUFFED = b"Content-Type: text/plain\n\nDear Ann,\nFrom there\n>From here\n>>From afar\n> From\n"
"""As it is signed."""


def cut(data: bytes, piece: int = mailbox.PIECE, most: int = 10**6) -> list[bytes | None]:
    """Cut a mailbox into its messages, read in pieces of a size."""
    return list(mailbox.messages_in(io.BytesIO(data).read, most, piece))


def whole(data: bytes) -> list[bytes]:
    """Cut a mailbox by the rule of `is_mailbox`, all at once."""
    starts = [0, *(found.start() + found[0].index(b"From ") for found in NEXT_MESSAGE.finditer(data))]
    ends = [*(found.start() + 1 for found in NEXT_MESSAGE.finditer(data)), len(data)]
    return [data[start:end] for start, end in zip(starts, ends, strict=True)]


def letter(text: bytes, name: bytes = b"a") -> bytes:
    """Return a message with the line before it."""
    return LINE + b"Subject: " + name + b"\nFrom: bob@example.com\n\n" + text


MAILBOXES = {
    "LF": b"\n".join(letter(b"text %d\n" % number) for number in range(3)),
    "CR LF": b"\n".join(letter(b"text %d\n" % number) for number in range(3)).replace(b"\n", b"\r\n"),
    "no end of line at the end": letter(b"a\n") + b"\n" + letter(b"b"),
    "several empty lines": letter(b"a\n\n\n") + b"\n\n" + letter(b"b\n\n"),
    "a field after a line that is too long": letter(b"a\n\nFrom " + b"x" * 1001 + b"\nSubject: x\n\nb\n"),
    "the longest line": letter(b"a\n\r\nFrom " + b"x" * 1000 + b"\r\n" + b"X" * 100 + b" " * 10 + b": x\n\nb\n"),
    "a carriage return alone": letter(b"a\r\rFrom here\nSubject: x\n\rFrom b\nSubject: y\n"),
    "it begins as a separator does": letter(b"a\n\nFrom \nSubject: x\n\nFrom b\nFrom c\nSubject: y\n"),
}


@pytest.mark.parametrize("data", MAILBOXES.values(), ids=MAILBOXES.keys())
def test_pieces_of_any_size_give_the_same(data: bytes) -> None:
    """Wherever a piece ends, messages are cut as the rule that tells a mailbox from a mail cuts them."""
    wanted = whole(data)
    assert is_mailbox(data) is (len(wanted) > 1)
    for piece in (*range(1, 60), 1_000, MAX_SEPARATOR_BYTES, 10_000):
        assert cut(data, piece) == wanted


def test_random_mailboxes_give_the_same() -> None:
    """Of whatever pieces of separators a file is made, it is cut as by the rule."""
    chance = random.Random(1)
    parts = [b"\n", b"\r\n", b"\n\n", b"From ", b"x", b"Subject: y", b":", b">", b" ", b"\r"]
    for _ in range(1_000):
        data = letter(b"".join(chance.choices(parts, (6, 3, 4, 5, 2, 3, 1, 1, 1, 1), k=60))) + b"."
        assert cut(data, chance.choice((1, 3, 7, 50, 10_000))) == whole(data), data


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\n\n", b"\r\n\r\n", b"\xef\xbb\xbf\r\n\n"])
def test_what_stands_before_the_first_message_is_none(before: bytes) -> None:
    """A byte order mark and empty lines are no message, before the first one or in a file of their own."""
    for piece in (1, 2, 5, 1_000):
        found = cut(before + letter(b"a\n") + b"\n" + letter(b"b\n"), piece)
        assert [each and each.strip(b"\xef\xbb\xbf\r\n") for each in found] == [letter(b"a"), letter(b"b")]
    assert cut(before) == []


def test_a_message_that_is_too_large_is_told_and_passed_over() -> None:
    """Exactly the limit is read, one byte more is not; the messages after it are."""
    small, large = letter(b"a\n"), letter(b"x" * 5_000 + b"\n")
    data = b"\n".join([small, large, small, large, large])
    for piece in (1, 100, 3_000, 100_000):
        assert cut(data, piece, len(large)) == [small, large, small, large, large]
        assert cut(data, piece, len(large) - 1) == [small, None, small, None, None]


def test_little_of_a_message_that_is_too_large_is_held() -> None:
    """However large it is, not much more than the limit is kept of it."""
    pieces = iter([letter(b"a"), *[bytes(2**20)] * 100, b"\n\n" + letter(b"b")])
    tracemalloc.start()
    try:
        assert list(mailbox.messages_in(lambda _size: next(pieces, b""), 2**20)) == [None, letter(b"b")]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8 * 2**20


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        *((text, Mark.NONE) for text in (b"Dear Ann", b"smime", b"ca.p7x ca.certain ca.pem2 .derby ca.p12 ca.pfx")),
        *((text, Mark.SIGNATURE) for text in (b"application/PKCS7-signature", b"pkcs7", b'name="SMIME.P7M"')),
        (b"Content-Type: Multipart/Encrypted", Mark.SIGNATURE),
        (b"Content-Type: message/RFC822\r\nContent-Transfer-Encoding: Base64", Mark.SIGNATURE),
        (b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 7bit", Mark.NONE),
        *((b"application/" + kind, Mark.CERTIFICATE) for kind in (b"Pkix-Cert", b"x-x509-ca-cert", b"x-pem-file")),
        (b"application/pem-certificate-chain", Mark.CERTIFICATE),
        *((b"ca." + end, Mark.CERTIFICATE) for end in (b'CER"', b"crt", b"pem;", b"der\n", b"p7b", b"p7c")),
        (b"ca.cer, then smime.p7s", Mark.SIGNATURE),
    ],
)
def test_marks(text: bytes, mark: Mark) -> None:
    """What a mail says in its plain bytes is seen in any case, wherever it stands and a piece ends."""
    assert mailbox.mark_of(text) is mark
    for before in range(40):
        assert mailbox.mark_of(b"\n" * before + text, 20) >= mark


def stuffed(signer: Entity, content: bytes = STUFFED) -> bytes:
    """Return a signed message as mboxrd holds it."""
    canonical = content.replace(b"\n", b"\r\n")
    signed = mail.mail(mail.clear_signed(Maker(signer, canonical).make_detached(), canonical)).replace(b"\r\n", b"\n")
    lines = signed.splitlines(keepends=True)
    return LINE + b"".join(b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in lines)


def states(data: bytes) -> tuple[Content, ...]:
    """Return what became of the content of a message in a mailbox."""
    (part,) = mailbox.read(data).structure.signed
    assert part.contents == ()
    return part.states


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("content", [STUFFED, b"Content-Type: text/plain\n\nSee:\n\nFrom bob\nSubject: x\n"])
def test_lines_are_undone_where_the_signature_wants_it(signer: Entity, content: bytes, line_end: bytes) -> None:
    """A mailbox puts a ">" before lines in the text; a signature is checked without it, too, before a field as well."""
    held = stuffed(signer, content).replace(b"\n", line_end)
    assert b"\n>From" in held
    assert states(held) == (Content.VALID,)


def test_lines_that_were_signed_so_are_left(signer: Entity) -> None:
    """A message that is unchanged as it stands is read so, and so is one that was changed otherwise."""
    content = STUFFED.replace(b"\n", b"\r\n").replace(b"\r\nFrom there", b"")
    held = mail.mail(mail.clear_signed(Maker(signer, content).make_detached(), content))
    assert b"\n>From here" in held
    assert states(held) == (Content.VALID,)
    changed = stuffed(signer).replace(b"Dear", b"Hello")
    assert states(changed) == (Content.CHANGED,)
    assert states(changed.replace(b">From", b"$From").replace(b"> From", b"")) == (Content.CHANGED,)


def test_all_parts_have_to_be_as_they_were(signer: Entity) -> None:
    """Where undoing the lines saves one signature and another is changed, the message is read as it stands."""
    first = stuffed(signer).partition(b"Content-Type")
    second = stuffed(signer, STUFFED.replace(b"From", b"Farm")).replace(b"Dear", b"Hello").partition(b"Content-Type")
    parts = (part[1] + part[2] for part in (first, second))
    held = LINE + mail.mail(mail.mixed(*parts))
    assert [part.states for part in mailbox.read(held).structure.signed] == [(Content.CHANGED,)] * 2


def test_an_attached_message_is_undone_as_well(signer: Entity) -> None:
    """A message that is unsigned itself, and has a signed one attached, is read once more for that one's sake."""
    inner = stuffed(signer).removeprefix(LINE)
    held = LINE + mail.mail(mail.mixed(mail.entity("message/rfc822", inner)))
    (attached,) = mailbox.read(held).structure.attached
    assert attached.signed[0].states == (Content.VALID,)
    held = held.replace(b"Dear", b"Hello")
    assert mailbox.is_changed(mailbox.read(held).structure)


def test_messages_of_a_file(signer: Entity) -> None:
    """A file is one message, or a mailbox: of that, those are read that show a mark."""
    signed = stuffed(signer)
    assert [len(each.structure.signed) for each in mailbox.messages_of(signed.removeprefix(LINE))] == [1]
    found = list(mailbox.messages_of(b"\n".join([letter(b"a\n"), signed, letter(b"ca.cer\n"), letter(b"b\n")])))
    assert [len(each.structure.signed) for each in found] == [1, 0]
    assert found[0].structure.signed[0].contents
    with pytest.raises(FormatError):
        list(mailbox.messages_of(b"words"))
