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

MAX_CHANGES = 3
"""Changes that one mutant has."""

BASE64 = re.compile(rb"(?:^[A-Za-z0-9+/]{60,76}\r?\n)+(?:^[A-Za-z0-9+/=]{2,76}(?:\r?\n|\Z))?", re.MULTILINE)
_SPACES = (b" ", b"\t", b"\r\n", b"\n", b"\r", b"\0", b"\x0b", b"\x0c", b"\xa0")
_PART = b"\r\nContent-Type: text/plain\r\n\r\nPay Eve.\r\n"
_LINES = (
    *(b"Content-Type: text/plain", b"Content-Type: multipart/mixed; boundary=a", b"Content-Transfer-Encoding: base64"),
    *(b"Content-Type: application/pkcs7-mime; smime-type=signed-data", b"Content-Disposition: attachment"),
    *(b"From: eve@example.net", b" folded", b"\tfolded", b"no colon", b"", b": empty"),
)
_TOKENS: Sequence[Sequence[bytes]] = (
    (b"multipart/signed", b"multipart/mixed", b"multipart/alternative", b"Multipart/Signed", b"multipart/encrypted"),
    (b"application/pkcs7-mime", b"application/x-pkcs7-mime", b"application/octet-stream", b"text/plain"),
    (b"application/pkcs7-signature", b"application/x-pkcs7-signature", b"application/pgp-signature"),
    (b"signed-data", b"enveloped-data", b"certs-only", b"compressed-data", b"signed-receipt"),
    (b"base64", b"BASE64", b"7bit", b"quoted-printable", b"binary", b"x-uuencode", b"base64 "),
    (b"smime.p7m", b"smime.p7s", b"smime.p7c", b"smime.p7z", b"letter.txt"),
    (b"boundary=", b"Boundary=", b"boundary*=", b"boundary*0=", b"x=y; boundary="),
    (b"Content-Type:", b"content-type:", b"Content-Type :", b"X-Content-Type:", b"\tContent-Type:"),
    (b"Content-Transfer-Encoding:", b"X-Encoding:", b"content-transfer-encoding:", b"Content-Disposition:"),
    (b"\r\n", b"\n", b"\r", b"\n\r", b"\r\r\n"),
)


def mutant(random: Random, message: bytes) -> tuple[bytes, str]:
    """Return a message with some changes, and their names."""
    changes = (change_bytes, change_cms) if message[:1] == b"0" else CHANGES
    names = []
    for change in random.choices(changes, k=random.randint(1, MAX_CHANGES)):
        message = change(random, message)
        names.append(change.__name__)
    return message, ", ".join(names)


def is_mail(message: bytes) -> bool:
    """Tell a mail from a CMS in DER or PEM."""
    return not message.startswith((b"0", b"-----"))


def change_bytes(random: Random, message: bytes) -> bytes:
    """Turn one bit over, put some bytes in, take some out, or say a piece twice."""
    place = random.randrange(len(message) + 1)
    before, after = message[:place], message[place:]
    match random.randrange(4):
        case 0:
            return before + bytes(each ^ 1 << random.randrange(8) for each in after[:1]) + after[1:]
        case 1:
            return before + random.choice((random.randbytes(random.randint(1, 4)), *_SPACES)) + after
        case 2:
            return before + after[random.choice((1, 1, 2, 4, 100)) :]
        case _:
            return message + after if random.random() < 0.5 else before + message


def change_lines(random: Random, message: bytes) -> bytes:
    """Repeat, remove, swap or add a line of a header, a delimiter or an empty line."""
    lines = message.splitlines(keepends=True)
    places = [number for number, line in enumerate(lines) if b":" in line or line[:2] == b"--" or not line.strip()]
    if places:
        rearrange(random, lines, places, random.choice(_LINES) + b"\r\n")
    return b"".join(lines)


def change_parts(random: Random, message: bytes) -> bytes:
    """Repeat, remove, swap or add parts, and text behind delimiters that only some programs see."""
    boundary = re.search(rb"boundary=\"?([^\"\r\n;]+)", message)
    pieces = message.split(b"--" + boundary[1]) if boundary else []
    if boundary is None or len(pieces) < 4:
        return message
    behind = random.choice((b"", b" ", b"\t" * 200, b"x", b"--", b"-- ", b"\r", b"\0", b"\x0c"))
    rearrange(random, pieces, range(1, len(pieces)), behind + _PART)
    return (b"--" + boundary[1]).join(pieces)


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


def change_token(random: Random, message: bytes) -> bytes:
    """Put another word, or another end of a line, in the place of one that MIME knows."""
    old, group = random.choice([(token, group) for group in _TOKENS for token in group if token in message])
    place = random.choice([found.start() for found in re.finditer(re.escape(old), message)])
    return message[:place] + random.choice(group) + message[place + len(old) :]


def change_base64(random: Random, message: bytes) -> bytes:
    """Write base64 with other lines, spaces, letters, padding, or something after it."""
    found = random.choice([*BASE64.finditer(message), None])
    if found is None:
        return message
    place = random.randrange(len(found[0]))
    before, after = found[0][:place], found[0][place:]
    block = random.choice(
        (
            before + random.choice((*_SPACES, b"=", b"==", b"-", b"!", b"\r\n\r\n")) + after,
            b"".join(found[0].split()) + b"\r\n",
            found[0].rstrip() + random.choice((b"=", b"==", b"A===", b"AAAA", b"\r\nPay Eve.")) + b"\r\n",
            found[0] * 2,
            before,
            before + after.swapcase(),
        )
    )
    return message[: found.start()] + block + message[found.end() :]


def change_cms(random: Random, message: bytes) -> bytes:
    """Change an element of the CMS: of one of them, if the message has several."""
    is_encoded = message[:1] != b"0"
    places = [found.span() for found in BASE64.finditer(message)] if is_encoded else [(0, len(message))]
    start, end = random.choice(places or [(0, 0)])
    try:
        cms = ber.parse(base64.b64decode(message[start:end]) if is_encoded else message)
    except ValueError:
        return message
    ber.change(random, cms)
    encoded = cms.encode()
    return message[:start] + (base64.encodebytes(encoded) if is_encoded else encoded) + message[end:]


CHANGES: Sequence[Callable[[Random, bytes], bytes]] = (
    *(change_bytes, change_lines, change_token, change_parts, change_base64),
    *[change_cms] * 4,  # there are as many in it
)
