"""Messages that are changed at random, in ways that a parser may take for harmless: in bytes, in MIME, and in ASN.1.

Every change takes a source of chance and a message and returns another message, or the same where it finds nothing to
change. What follows from one state of the source is always the same.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Sequence
from random import Random

import ber
from ber import Node

Change = Callable[[Random, bytes], bytes]

MAX_CHANGES = 3
"""Changes that one mutant has."""

BASE64 = re.compile(rb"(?:^[A-Za-z0-9+/]{60,76}\r?\n)+(?:^[A-Za-z0-9+/=]{2,76}(?:\r?\n|\Z))?", re.MULTILINE)
_SPACES = (b" ", b"\t", b"\r\n", b"\n", b"\r", b"\0", b"\x0b", b"\x0c", b"\xa0")
_LINE_ENDS = (b"\r\n", b"\n", b"\r", b"\n\r", b"\r\r\n")
_TOKENS: Sequence[Sequence[bytes]] = (
    (b"multipart/signed", b"multipart/mixed", b"multipart/alternative", b"Multipart/Signed", b"multipart/encrypted"),
    (b"application/pkcs7-mime", b"application/x-pkcs7-mime", b"application/octet-stream", b"text/plain"),
    (b"application/pkcs7-signature", b"application/x-pkcs7-signature", b"application/pgp-signature"),
    (b"signed-data", b"enveloped-data", b"certs-only", b"compressed-data", b"signed-receipt", b"authEnveloped-data"),
    (b"base64", b"BASE64", b"7bit", b"quoted-printable", b"binary", b"x-uuencode", b"base64 "),
    (b"sha-256", b"sha-1", b"md5", b"unknown"),
    (b"smime.p7m", b"smime.p7s", b"smime.p7c", b"smime.p7z", b"letter.txt"),
    (b"protocol=", b"Protocol=", b"protocol*=", b"x-protocol="),
    (b"boundary=", b"Boundary=", b"boundary*=", b"boundary*0="),
    (b"Content-Type:", b"content-type:", b"Content-Type :", b"X-Content-Type:", b"\tContent-Type:"),
    (b"Content-Transfer-Encoding:", b"X-Encoding:", b"content-transfer-encoding:", b"Content-Disposition:"),
)
_HEADER_LINES = (
    *(b"Content-Type: text/plain", b"Content-Type: multipart/mixed; boundary=a", b"Content-Transfer-Encoding: base64"),
    *(b"Content-Type: application/pkcs7-mime; smime-type=signed-data", b"Content-Disposition: attachment"),
    *(b"From: eve@example.net", b" folded", b"\tfolded", b"no colon", b"", b": empty", b"Subject: =?utf-8?q?a?="),
)
_AFTER_DELIMITER = (b"", b"", b" ", b"\t" * 200, b"x", b"--", b"-- ", b"\r", b"\0", b"\x0c")
"""What may stand in a line behind a delimiter, so that some programs take it for one and others not."""
_PART = b"Content-Type: text/plain\r\n\r\nPay Eve.\r\n"


def mutant(random: Random, message: bytes, others: Sequence[bytes]) -> tuple[bytes, str]:
    """Return a message with some changes, and their names; the CMS of others may be put in its place."""
    names = []
    if random.random() < 0.05:
        message = with_other_cms(message, random.choice(others))
        names.append("with_other_cms")
    for _ in range(random.randint(not names, MAX_CHANGES)):
        change = random.choice((*BYTE_CHANGES, *ASN1_CHANGES) if message[:1] == b"0" else CHANGES)
        message = change(random, message)
        names.append(change.__name__)
    return message, ", ".join(names)


def with_other_cms(message: bytes, other: bytes) -> bytes:
    """Put the CMS of another message in the place of a message's own."""
    taken = [other] if other[:1] == b"0" else [base64.b64decode(found) for found in BASE64.findall(other)]
    places = [found.span() for found in BASE64.finditer(message)]
    if not taken or not places:
        return message
    start, end = places[-1]
    return message[:start] + base64.encodebytes(taken[-1]) + message[end:]


def is_mail(message: bytes) -> bool:
    """Tell a mail from a CMS in DER or PEM."""
    return not message.startswith((b"0", b"-----"))


# Bytes


def change_bytes(random: Random, message: bytes) -> bytes:
    """Turn one bit over, put some bytes in, or take some out."""
    place = random.randrange(len(message) + 1)
    before, after = message[:place], message[place:]
    match random.randrange(3):
        case 0:
            return before + bytes(each ^ 1 << random.randrange(8) for each in after[:1]) + after[1:]
        case 1:
            return before + random.choice((random.randbytes(random.randint(1, 4)), *_SPACES)) + after
        case _:
            return before + after[random.choice((1, 1, 2, 4, 100)) :]


def repeat_bytes(random: Random, message: bytes) -> bytes:
    """Say a piece twice."""
    start, end = sorted(random.randrange(len(message) + 1) for _ in range(2))
    return message[:end] + message[start:]


def append_bytes(random: Random, message: bytes) -> bytes:
    """Put something after the end."""
    return message + random.choice((*_SPACES, b"0", b"\0\0", b"Pay Eve.\r\n", message, message[: len(message) // 2]))


# MIME


def change_line_ends(random: Random, message: bytes) -> bytes:
    """Give one or all lines another end."""
    old, new = random.sample(_LINE_ENDS[:2], 2) if random.random() < 0.5 else (b"\n", random.choice(_LINE_ENDS))
    if random.random() < 0.5:
        return re.sub(rb"\r?\n", new, message)
    place = message.find(old, random.randrange(len(message) or 1))
    return message if place < 0 else message[:place] + new + message[place + len(old) :]


def rearrange(random: Random, pieces: list[bytes], places: Sequence[int], new: bytes) -> None:
    """Repeat, remove, swap or add one of the pieces that stand in these places."""
    place, other = random.choice(places), random.choice(places)
    match random.randrange(4):
        case 0:
            pieces.insert(other, pieces[place])
        case 1:
            del pieces[place]
        case 2:
            pieces[place], pieces[other] = pieces[other], pieces[place]
        case _:
            pieces.insert(place, new)


def change_lines(random: Random, message: bytes) -> bytes:
    """Repeat, remove, swap or add a line, most often one of a header."""
    lines = message.splitlines(keepends=True)
    headers = [number for number, line in enumerate(lines) if b":" in line or line[:2] == b"--" or not line.strip()]
    if not headers:
        return message
    rearrange(random, lines, headers, random.choice(_HEADER_LINES) + random.choice(_LINE_ENDS[:2]))
    return b"".join(lines)


def change_token(random: Random, message: bytes) -> bytes:
    """Put another word in the place of one that MIME knows."""
    there = [(token, group) for group in _TOKENS for token in group if token in message]
    if not there:
        return message
    old, group = random.choice(there)
    places = [found.start() for found in re.finditer(re.escape(old), message)]
    place = random.choice(places)
    return message[:place] + random.choice(group) + message[place + len(old) :]


def change_parameters(random: Random, message: bytes) -> bytes:
    """Repeat, remove, swap or add a parameter of a Content-Type."""
    found = random.choice([*re.finditer(rb"(?i)content-type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*", message), None])
    if found is None:
        return message
    kind, *parameters = found[0].split(b";")
    if parameters:
        rearrange(random, parameters, range(len(parameters)), b" a=b")
    return message[: found.start()] + b";".join((kind, *parameters)) + message[found.end() :]


def change_parts(random: Random, message: bytes) -> bytes:
    """Repeat, remove, swap or add parts, and text before and behind them."""
    boundary = re.search(rb"boundary=\"?([^\"\r\n;]+)", message)
    if boundary is None:
        return message
    marker = b"--" + boundary[1]
    pieces = message.split(marker)
    if len(pieces) < 4:
        return message
    if random.random() < 0.2:
        pieces[random.choice((0, -1))] += random.choice((b"\r\n", b"Pay Eve.\r\n", b"\r\n" + _PART))
    else:
        rearrange(random, pieces, range(1, len(pieces)), random.choice(_AFTER_DELIMITER) + b"\r\n" + _PART)
    return marker.join(pieces)


def wrap(random: Random, message: bytes) -> bytes:
    """Make the message a part of another, with text beside it, or attach it."""
    if random.random() < 0.2:
        return b"Content-Type: message/rfc822\r\n\r\n" + message
    kind = random.choice((b"mixed", b"alternative", b"related", b"signed", b"digest"))
    parts = random.sample((message, _PART), 2) if random.random() < 0.5 else [message]
    inner = b"".join(b"--outer\r\n" + part + b"\r\n" for part in parts)
    return (
        b"MIME-Version: 1.0\r\nContent-Type: multipart/" + kind + b"; boundary=outer\r\n\r\n" + inner + b"--outer--\r\n"
    )


def change_base64(random: Random, message: bytes) -> bytes:
    """Write base64 with other lines, spaces, letters, padding, or something after it."""
    found = random.choice([*BASE64.finditer(message), None])
    if found is None:
        return message
    block = found[0]
    place = random.randrange(len(block))
    match random.randrange(7):
        case 0:
            block = block.replace(*random.choice(((b"+", b"-"), (b"/", b"_"), (b"=", b""), (b"\n", b"\n\n"))))
        case 1:
            block = block[:place] + random.choice((*_SPACES, b"=", b"==", b"-", b"!", b"\r\n\r\n")) + block[place:]
        case 2:
            width = random.choice((1, 4, 30, 75, 998, 10**6))
            plain = b"".join(block.split())
            block = b"".join(plain[at : at + width] + b"\r\n" for at in range(0, len(plain), width))
        case 3:
            block = block.rstrip() + random.choice((b"=", b"==", b"A===", b"AAAA", b"\r\nPay Eve.")) + b"\r\n"
        case 4:
            block += random.choice((block, b"\r\n" + block, b"Pay Eve.\r\n", base64.b64encode(_PART) + b"\r\n"))
        case 5:
            block = block[:place]
        case _:
            block = bytes(block[:place]) + block[place:].swapcase()
    return message[: found.start()] + block + message[found.end() :]


# ASN.1


def of_cms(change: Callable[[Random, Node], None]) -> Change:
    """Make a change of a message out of one of its CMS: of one of them, if it has several."""

    def changed(random: Random, message: bytes) -> bytes:
        is_encoded = message[:1] != b"0"
        places = [found.span() for found in BASE64.finditer(message)] if is_encoded else [(0, len(message))]
        if not places:
            return message
        start, end = random.choice(places)
        try:
            cms = ber.parse(base64.b64decode(message[start:end]) if is_encoded else message)
        except ValueError:
            return message
        change(random, cms)
        encoded = cms.encode()
        return message[:start] + (base64.encodebytes(encoded) if is_encoded else encoded) + message[end:]

    changed.__name__ = change.__name__
    return changed


BYTE_CHANGES: Sequence[Change] = (*[change_bytes] * 3, repeat_bytes, append_bytes)
MIME_CHANGES: Sequence[Change] = (
    *(change_line_ends, change_lines, change_token, change_parameters, change_parts, wrap),
    change_base64,
)
ASN1_CHANGES: Sequence[Change] = tuple(of_cms(change) for change in ber.CHANGES)
CHANGES: Sequence[Change] = (*BYTE_CHANGES, *MIME_CHANGES, *MIME_CHANGES, *ASN1_CHANGES)
"""MIME counts twice: there are fewer of its changes, and more of its parsers."""
