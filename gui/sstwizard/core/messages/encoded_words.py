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
    "iso-8859-1": ("cp1252",),
    "iso-8859-8-i": ("iso-8859-8",),
    "iso-8859-8-e": ("iso-8859-8",),
    "windows-874": ("cp874",),
    "shift_jis": ("cp932",),
    "x-sjis": ("cp932",),
    "euc-jp": ("euc_jp", "euc_jis_2004"),
    "gb2312": ("gb18030",),
    "gbk": ("gb18030",),
    "big5": ("cp950", "big5hkscs"),
    "ks_c_5601": ("cp949",),
    "ks_c_5601-1987": ("cp949",),
    "euc-kr": ("cp949",),
}
"""Character sets by the names that mail gives them, and the codecs by which programs read them, the first that can."""
_JAPANESE = ("iso-2022-jp", "cp50220", "cp50221", "csiso2022jp")
_WITH_STATE = (*_JAPANESE, "iso-2022-kr", "iso-2022-jp-1", "iso-2022-jp-2", "hz-gb-2312", "hz", "utf-7")
"""Character sets of which a word ends in another state than it begins in, if it is cut."""


def codec_of(charset: str) -> str:
    """Return the codec of a character set by the name, in lower case, that mail gives it."""
    return _CHARSETS.get(charset, (charset,))[0]


def decode(value: str) -> str:
    """Return a text with its encoded words decoded; the blanks between two of them are not shown.

    Raises:
        LookupError: A character set is not known.
        ValueError: A word can't be decoded, or programs decode it differently.
    """
    shown, position = "", 0
    words: list[bytes] = []
    charset = ""
    for word in _WORD.finditer(value):
        between = value[position : word.start()]
        is_next = bool(position) and not between.strip()
        if not is_next or word[1].lower() != charset:
            shown += _joined(words, charset) + ("" if is_next else between)
            words = []
        charset, position = word[1].lower(), word.end()
        words.append(_octets(word[2].lower(), word[3]))
    return shown + _joined(words, charset) + value[position:]


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


def _joined(words: list[bytes], charset: str) -> str:
    """Decode words as one, for a letter may be cut in two; where each has a state, it must be the same by itself."""
    shown = _text(b"".join(words), charset)
    if charset in _WITH_STATE and shown != "".join(_text(each, charset) for each in words):
        raise ValueError(charset)
    return shown


def _text(octets: bytes, charset: str) -> str:
    if not octets:
        return ""
    if charset in _JAPANESE:
        return _japanese(octets)
    *others, last = _CHARSETS.get(charset, (charset,))
    for codec in others:
        try:
            return octets.decode(codec)
        except ValueError:
            continue
    return octets.decode(last)


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
