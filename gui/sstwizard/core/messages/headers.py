"""The header of a mail: its senders, subject and date, and which of its fields a signature protects (RFC 9788)."""

from __future__ import annotations

import binascii
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from types import MappingProxyType

from ..certificates.addresses import comparable
from ..formats.mail_header import fields, header_block

_MAX_FIELDS = 1_000
_MAX_FIELD_BYTES = 8_000
_SENT = frozenset(("to", "cc", "subject", "date", "received", "message-id", "return-path"))
"""Fields of a message that was sent, which has a From field too; a signature by itself has none of these."""
_FIRST_DATE = datetime(1995, 1, 1, tzinfo=UTC)
"""S/MIME was introduced in 1995: an earlier date comes from a clock that was not set."""
_COMMENT = r"\((?:[^()\\]|\\.%s)*\)"
_NESTED = _COMMENT % ("|" + _COMMENT % ("|" + _COMMENT % ""))
_TOKEN = re.compile(
    rf'(?P<blank>\s+)|(?P<quoted>"(?:[^"\\]|\\.)*")|(?P<comment>{_NESTED})|(?P<literal>\[[^\[\]\\]*\])'
    r"|(?P<special>[<>,@])|(?P<atom>[^\s\"()<>,@:;\\\[\]]+)"
)
"""The tokens of an address list (RFC 5322 3.2), except groups, and comments nested deeper than any program writes."""
_BETWEEN_WORDS = re.compile(r"[\s<>(),;:/\[\]]+")
_DOTS = str.maketrans(dict.fromkeys("\u3002\u06d4\u0701\ua4f8\u00b7\u2027\u30fb", "."))
"""What is a dot in a domain (UTS #46) or looks like one, besides those that NFKC makes one of."""
_PLAIN_BLANKS = "\t \u00a0\u3000"
"""Blanks that stand between words of names; others are so narrow that they are not seen."""
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that show a text in another order."""
_MAX_SENDERS = 20
"""From fields that are read: two are unclear already."""
_ADDRESSED = frozenset(("from", "to", "cc", "bcc", "sender", "reply-to"))
"""Fields of addresses, which servers rewrite without changing whom they name."""
_WORD = re.compile(r"=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bBqQ])\?(.*?)\?=")
"""An encoded word (RFC 2047 2), with the language that RFC 2231 5 adds."""
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


@dataclass(frozen=True, slots=True)
class MailFields:
    """Fields of a mail's header, unfolded.

    Attributes:
        values: The values of each field, by its name in lower case.
        submitted: When it was sent, where something other than a field says so; UTC.
    """

    values: Mapping[str, tuple[bytes, ...]] = field(default_factory=lambda: MappingProxyType({}))
    submitted: datetime | None = None

    @property
    def date(self) -> datetime | None:
        """When it says that it was sent (RFC 5322 3.3), UTC; None where it says nothing that makes sense."""
        try:
            (value,) = self.values.get("date", ())
            moment = parsedate_to_datetime(value.decode("latin-1"))
            moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)  # "-0000" is UTC
        except (ValueError, OverflowError):  # the second is that of a year too large
            return self.submitted
        return moment if makes_sense(moment) else self.submitted

    @property
    def subject(self) -> str:
        """The subject as mail programs show it; empty if there is none."""
        return decoded(_readable(next(iter(self.values.get("subject", ())), b""))).strip()

    @property
    def senders(self) -> Senders:
        """The senders that the From fields name; of a mail without any, the Sender field (RFC 8550 3, RFC 5322 3.6)."""
        named = self.values.get("from") or self.values.get("sender", ())
        is_mail = not _SENT.isdisjoint(self.values)
        return senders_of(named[:_MAX_SENDERS]) if named else Senders(is_unclear=is_mail)

    def differing(self, inner: MailFields) -> tuple[str, ...]:
        """Return the names of fields inside the signed part (RFC 9788 4) that say something else in this header."""
        return tuple(
            name
            for name, values in inner.values.items()
            if not name.startswith(("content-", "mime-version"))
            and name in self.values
            and not says_the_same(name, values, self.values[name])
        )


def says_the_same(name: str, one: tuple[bytes, ...], other: tuple[bytes, ...]) -> bool:
    """Return whether mail programs show the same of two values of a field."""
    return one == other or _shown(name, one) == _shown(name, other)


def _shown(name: str, values: Iterable[bytes]) -> list[object]:
    """Return what mail programs show of a field: of addresses, names and addresses; bytes of no charset as they are."""
    written = [each.decode("utf-8", "surrogateescape") for each in values]
    if name in _ADDRESSED:
        try:
            mailboxes = [each for value in written for each in _mailboxes(value)]
            return [(_words(beside).replace('"', ""), comparable(address)) for address, beside in mailboxes]
        except ValueError:
            pass
    return list(map(_words, written))


def _words(value: str) -> str:
    return " ".join(decoded(value).split())


def _readable(value: bytes) -> str:
    """Return a field's value as text: UTF-8 (RFC 6532), else what programs have long written unencoded."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


def makes_sense(moment: datetime) -> bool:
    """Return whether a message can have been signed at a time. One in the future is for others to judge."""
    return moment >= _FIRST_DATE


def fields_of(data: bytes, start: int, end: int) -> MailFields:
    """Read the header fields of a mail, which is the part of some data from `start` to `end`."""
    block, _ = header_block(data, start, end)
    found: dict[str, list[bytes]] = defaultdict(list)
    for number, (name, value) in enumerate(fields(block)):
        if number >= _MAX_FIELDS and name != b"from":  # of two From fields, a program may show the last
            continue
        found[name.decode("latin-1")].append(value.strip()[:_MAX_FIELD_BYTES])
    return MailFields(MappingProxyType({name: tuple(values) for name, values in found.items()}))


@dataclass(frozen=True, slots=True)
class Senders:
    """The senders that the From fields name.

    Attributes:
        addresses: The addresses, as they are written.
        is_unclear: They are not certain: no field or several, an address in a display name, or no address
            list.
    """

    addresses: tuple[str, ...] = ()
    is_unclear: bool = False


@lru_cache(maxsize=32)
def senders_of(values: tuple[bytes, ...]) -> Senders:
    """Read the values of the From fields (RFC 5322 3.6.2, RFC 6532)."""
    addresses: list[str] = []
    is_unclear = len(values) > 1
    for value in values:
        try:
            written = _readable(value)
            if len(value) >= _MAX_FIELD_BYTES:  # the rest may name somebody else
                raise ValueError
            _visible(written)
            for address, beside in _mailboxes(written):
                addresses.append(address)
                is_unclear |= _names_another(beside, address)
        except ValueError:
            is_unclear = True
    return Senders(tuple(dict.fromkeys(addresses)), is_unclear or bool(values and not addresses))


def _names_another(beside: str, address: str) -> bool:
    """Return whether the text beside an address, which programs show instead of it, looks like another address.

    That is a domain with a dot behind "@", or behind what looks like that, whatever blanks and quotation marks are
    between. What can't be decoded may be one.
    """
    try:
        shown = _visible(decode(beside).replace('"', ""))
    except (LookupError, ValueError):
        return True
    shown = unicodedata.normalize("NFKC", shown).translate(_DOTS)
    for mark in "@.":
        shown = mark.join(each.strip() for each in shown.split(mark))
    for word in _BETWEEN_WORDS.split(shown):
        local, at, domain = word.strip("'.").rpartition("@")
        is_address = at and local and "." in domain.strip(".")
        if is_address and comparable(f"{local}@{domain}".casefold()) != comparable(address.casefold()):
            return True
    return False


def _visible(shown: str) -> str:
    """Return what is seen of a text, with plain blanks.

    Raises:
        ValueError: It has characters that end lines or change their order, or that control a device.
    """
    found = []
    for each in shown:
        kind = unicodedata.category(each)
        if each in _PLAIN_BLANKS:
            found.append(" ")
        elif each in _BIDI or kind in ("Cc", "Zl", "Zp", "Cs"):
            raise ValueError(shown)
        elif kind not in ("Zs", "Cf"):
            found.append(each)
    return "".join(found)


def _mailboxes(value: str) -> Iterator[tuple[str, str]]:
    """Yield each address of a list, and the text beside it: display name and comments."""
    mailbox: list[tuple[str, str]] = []
    position = 0
    while position < len(value):
        token = _TOKEN.match(value, position)
        if token is None or token.lastgroup is None:
            raise ValueError(value)
        position = token.end()
        if token[0] == ",":
            if any(kind != "blank" for kind, _ in mailbox):
                yield _mailbox(mailbox)
            mailbox = []
        else:
            mailbox.append((token.lastgroup, token[0]))
    if any(kind != "blank" for kind, _ in mailbox):
        yield _mailbox(mailbox)


def _mailbox(tokens: list[tuple[str, str]]) -> tuple[str, str]:
    words = [word for _, word in tokens]
    beside = [word for kind, word in tokens if kind == "comment"]
    if "<" in words:
        begin, end = words.index("<"), len(words) - 1 - words[::-1].index(">") if ">" in words else -1
        if any(kind not in ("blank", "comment") for kind, _ in tokens[end + 1 :]) or end < begin:
            raise ValueError
        beside += ["".join(word for kind, word in tokens[:begin] if kind != "comment")]
        tokens = tokens[begin + 1 : end]
    address = [(kind, word) for kind, word in tokens if kind not in ("blank", "comment")]
    match address:
        case [("atom" | "quoted", local), ("special", "@"), ("atom" | "literal", domain)]:
            return f"{local}@{domain}", " ".join(beside)
    raise ValueError


def codec_of(charset: str) -> str:
    """Return the codec of a character set by the name, in lower case, that mail gives it."""
    return _CHARSETS.get(charset, (charset,))[0]


def decode(value: str) -> str:
    """Return a text with its encoded words (RFC 2047) decoded; the blanks between two of them are not shown.

    Mail programs take more than the RFC allows: a word may hold blanks, question marks and folds, a letter may be cut
    in two by the end of a word, and the names of Japanese, Chinese and Korean character sets stand for their vendors'
    larger ones.

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
