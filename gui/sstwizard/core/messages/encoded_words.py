"""Decode the encoded words of header fields (RFC 2047) as mail programs do, which take more than it allows.

A word may hold blanks, question marks and folds, a letter may be cut in two by the end of a word, and the names of
Japanese, Chinese and Korean character sets stand for their vendors' larger ones.
"""

from __future__ import annotations

import binascii
import re

_WORD = re.compile(r"=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bBqQ])\?(.*?)\?=")
"""RFC 2047 2, with the language that RFC 2231 5 adds."""
_CHARSETS = {
    "iso-8859-1": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "windows-874": "cp874",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
}
"""Character sets by the names that mail gives them, and the codecs by which programs read them."""
_JAPANESE = ("iso-2022-jp", "cp50220", "cp50221", "csiso2022jp")


def codec_of(charset: str) -> str:
    """Return the codec of a character set by the name, in lower case, that mail gives it."""
    return _CHARSETS.get(charset, charset)


def decode(value: str) -> str:
    """Return a text with its encoded words decoded; the blanks between two of them are not shown.

    Raises:
        LookupError: A character set is not known.
        ValueError: A word can't be decoded.
    """
    shown, position = "", 0
    octets, charset, kind = b"", "", ""
    for word in _WORD.finditer(value):
        between = value[position : word.start()]
        is_next = bool(position) and not between.strip()
        if not is_next or (word[1].lower(), word[2].lower()) != (charset, kind):
            shown += _text(octets, charset) + ("" if is_next else between)
            octets = b""
        charset, kind, position = word[1].lower(), word[2].lower(), word.end()
        octets += _octets(kind, word[3])
    return shown + _text(octets, charset) + value[position:]


def decoded(value: str) -> str:
    """Return a text with its encoded words decoded; as it is where they are malformed."""
    try:
        return decode(value)
    except (LookupError, ValueError):
        return value


def _octets(kind: str, encoded: str) -> bytes:
    if kind == "q":
        return binascii.a2b_qp(encoded.encode("latin-1"), header=True)
    digits = "".join(encoded.split()).rstrip("=")
    return binascii.a2b_base64(digits + "=" * (-len(digits) % 4), strict_mode=True)


def _text(octets: bytes, charset: str) -> str:
    if not octets:
        return ""
    return _japanese(octets) if charset in _JAPANESE else octets.decode(codec_of(charset))


def _japanese(octets: bytes) -> str:
    """Decode ISO-2022-JP (RFC 1468) as Outlook writes it: with half-width katakana and the rows of code page 932.

    Raises:
        ValueError: It is something else.
    """
    shifted = b""
    is_katakana = is_double = False
    for piece in re.findall(rb"\x1b[$(][@BIJ]|\x0e|\x0f|[^\x1b\x0e\x0f]+|.", octets, re.DOTALL):
        if piece[0] in b"\x1b\x0e\x0f" and piece != b"\x1b":
            is_katakana, is_double = piece in (b"\x1b(I", b"\x0e"), piece.startswith(b"\x1b$")
        elif is_katakana:
            shifted += bytes(each | 0x80 for each in piece)
        else:
            shifted += _shifted(piece) if is_double else piece
    return shifted.decode("cp932")


def _shifted(pairs: bytes) -> bytes:
    """Return characters of JIS X 0208, two bytes each, in the form of Shift JIS."""
    if len(pairs) % 2 or not all(0x21 <= each <= 0x7E for each in pairs):
        raise ValueError(pairs)
    found = bytearray()
    for row, cell in zip(pairs[::2], pairs[1::2], strict=True):
        lead = (row - 0x21 >> 1) + 0x81
        trail = cell + (0x7E if row % 2 == 0 else 0x1F + (cell >= 0x60))
        found += bytes((lead + 0x40 * (lead > 0x9F), trail))
    return bytes(found)
