"""Distinguished names: their display and comparison; names that mix similar-looking alphabets (UTS #39, section 5).

Python has no Script property, but a letter's Unicode name begins with its script: CYRILLIC SMALL LETTER O.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from typing import NamedTuple

from cryptography import x509

from ..text import QT_TRANSLATE_NOOP, Text, printable, text
from .algorithms import NAME_ATTRIBUTES

_SHORT_NAME_ORDER = ("CN", "OU", "O", "E", "DC", "UID")
_VERSION = 0xA0
"""The tag of a certificate's version, which certificates of version 1 lack (RFC 5280 4.1)."""
_LONG_FORM = 0x80
"""The smallest second byte of an element that specifies the size of its length (X.690 8.1.3.5)."""
_OCTET_STRING, _UTF8_STRING, _PRINTABLE_STRING, _T61_STRING = 0x04, 0x0C, 0x13, 0x14
_SEQUENCE = b"\x30"
_CONSTRUCTED, _LONG_TAG = 0x20, 0x1F


class DistinguishedName(NamedTuple):
    """The name of a subject or issuer.

    Attributes:
        full: In RFC 4514 form, with invisible characters escaped.
        short: The common name, or the most telling other attribute, or the entire name.
        key: In comparable form (RFC 5280 7.1: case and white space folded).
    """

    full: str
    short: str
    key: str

    @classmethod
    def decoded(cls, name: x509.Name) -> DistinguishedName:
        """Return a name that `cryptography` has decoded."""
        return cls.of([(each.oid.dotted_string, as_text(each.value)) for each in rdn] for rdn in name.rdns)

    @classmethod
    def of(cls, rdns: Iterable[list[tuple[str, str]]]) -> DistinguishedName:
        """Return the name of RDNs, each given as (OID, value) pairs, in encoded order."""
        parts, keys = [], []
        attributes: dict[str, str] = {}
        for rdn in rdns:
            named = [(NAME_ATTRIBUTES.get(oid, oid), value) for oid, value in rdn]
            attributes.update(named)
            parts.append("+".join([f"{name}={_escape(value)}" for name, value in named]))
            keys.append("+".join(sorted([f"{oid}={' '.join(value.casefold().split())!r}" for oid, value in rdn])))
        short = next((attributes[name] for name in _SHORT_NAME_ORDER if attributes.get(name, "").strip()), "")
        full = ", ".join(reversed(parts))
        return cls(full, printable(short) or full, ",".join(keys))


def encoded_issuer(der: bytes) -> bytes:
    """Return a certificate's encoded issuer, in a fraction of the time that decoding it takes.

    Args:
        der: A certificate that a strict reader has read: all lengths are definite, and no element is truncated.
    """
    at = _content(der, _content(der, 0))
    if der[at] == _VERSION:
        at = _end(der, at)
    at = _end(der, _end(der, at))  # serial number and signature (RFC 5280 4.1)
    return der[at : _end(der, at)]


def _content(der: bytes, at: int) -> int:
    return at + 2 + max(0, der[at + 1] - _LONG_FORM)


def _end(der: bytes, at: int) -> int:
    content, length = _content(der, at), der[at + 1]
    return content + (length if length < _LONG_FORM else int.from_bytes(der[at + 2 : content], "big"))


def with_plain_strings(der: bytes, levels: int = 16) -> bytes:
    """Return a certificate, or a part of it, whose names are all UTF-8, for a reader that is strict about strings.

    "O=Johnson & Sons" is often a PrintableString, which has no "&" (X.680 41.4), and "O=Müller" a T61String in Latin-1,
    as OpenSSL and Windows read it. The signature is one of the original.

    Raises:
        ValueError: It isn't DER, or has more levels.
    """
    parts: list[bytes] = []
    at = 0
    while at < len(der):
        if not levels or len(der) - at < 2 or (end := _end(der, at)) > len(der) or der[at] & _LONG_TAG == _LONG_TAG:
            raise ValueError("not DER, or too many levels")
        tag, value = der[at], der[_content(der, at) : end]
        if tag in (_PRINTABLE_STRING, _T61_STRING):
            tag, value = _UTF8_STRING, value.decode("latin-1").encode()
        elif tag & _CONSTRUCTED:
            value = with_plain_strings(value, levels - 1)
        elif tag == _OCTET_STRING and value[:1] == _SEQUENCE:  # an extension
            with suppress(ValueError):
                value = with_plain_strings(value, levels - 1)
        parts += bytes((tag,)), _length(len(value)), value
        at = end
    return b"".join(parts)


def _length(length: int) -> bytes:
    if length < _LONG_FORM:
        return bytes((length,))
    octets = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes((_LONG_FORM | len(octets), *octets))


def as_text(value: object) -> str:
    """Return an attribute's value as text, bytes in hex."""
    return value if isinstance(value, str) else value.hex() if isinstance(value, bytes) else str(value)


def _escape(value: str) -> str:
    """Escape an attribute value for display (RFC 4514 2.4)."""
    if value.isascii() and value.replace(" ", "").isalnum():
        return value
    for character in '\\,+"<>;':
        value = value.replace(character, "\\" + character)
    return printable(value)


MAX_LENGTH = 4000
"""The characters of a name that are checked: more than anyone reads, few enough for 10,000 hostile names."""

_ALPHABETS = {
    "LATIN": QT_TRANSLATE_NOOP("core", "Latin"),
    "CYRILLIC": QT_TRANSLATE_NOOP("core", "Cyrillic"),
    "GREEK": QT_TRANSLATE_NOOP("core", "Greek"),
    "ARMENIAN": QT_TRANSLATE_NOOP("core", "Armenian"),
    "GEORGIAN": QT_TRANSLATE_NOOP("core", "Georgian"),
    "CHEROKEE": QT_TRANSLATE_NOOP("core", "Cherokee"),
}
"""The scripts whose names are translated; others keep their names in Unicode."""

_APART_FROM_LATIN = (
    "ARABIC BENGALI DEVANAGARI ETHIOPIC GUJARATI GURMUKHI HEBREW KANNADA KHMER LAO "
    "MALAYALAM MYANMAR ORIYA SINHALA TAMIL TELUGU THAANA THAI TIBETAN"
)
_TOGETHER = (
    {"CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA"},
    {"CJK", "BOPOMOFO"},
    {"CJK", "HANGUL"},
    *({script} for script in _APART_FROM_LATIN.split()),
)
"""Scripts that one word may mix, also with Latin: UTS #39 5.2, "moderately restrictive".

Of the scripts in use today (UAX #31, table 5), those that look like Latin are left out: Cyrillic, Greek, Armenian and
Georgian.
"""

_LETTERS = frozenset(("Lu", "Ll", "Lt", "Lo"))
"""Not marks, digits and modifier letters, which many scripts share."""
_ESCAPE = re.compile(r"\\u[0-9a-f]{4}")
_UNNAMED = "TANGUT"
"""The script of the only letters without a name in Python: Tangut ideographs."""
_MICRO_SIGN = "\u00b5"
"""Equivalent to a Greek letter, but common to all scripts: "µTrust" doesn't mix any."""


def mixed_scripts(name: str) -> tuple[Text, ...]:
    """Return two similar-looking alphabets that a word of a name mixes; nothing if there are none.

    Args:
        name: A name as encoded or in the form of `printable`; only its first `MAX_LENGTH` characters count.
    """
    name = name[:MAX_LENGTH]
    if name.isascii():
        return ()
    plain = unicodedata.normalize("NFKC", _ESCAPE.sub("", name).replace(_MICRO_SIGN, ""))
    for word in "".join(each if unicodedata.category(each)[0] in "LMN" else " " for each in plain).split():
        letters = (each for each in word if unicodedata.category(each) in _LETTERS)
        scripts = dict.fromkeys(unicodedata.name(letter, _UNNAMED).partition(" ")[0] for letter in letters)
        others = scripts.keys() - {"LATIN"}
        if len(scripts) > 1 and not any(others <= allowed for allowed in _TOGETHER):
            return tuple(text(_ALPHABETS.get(script, script.capitalize())) for script in [*scripts][:2])
    return ()
