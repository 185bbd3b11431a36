"""The header of a mail: its senders, subject and date."""

from __future__ import annotations

import binascii
import codecs
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.errors import NonASCIILocalPartDefect, ObsoleteHeaderDefect
from email.utils import parsedate_to_datetime
from functools import lru_cache
from itertools import groupby
from types import MappingProxyType
from typing import Any

from ..certificates.addresses import comparable
from ..formats.mail_header import fields, header_block

_MAX_FIELDS = 1_000
_MAX_FIELD_BYTES = 8_000
_MAX_SENDER_BYTES = 1_000
"""The bytes of the longest From field that is read: far more than any mail program writes."""
_MAX_SENDERS = 20
"""From fields that are read: two are unclear already."""
_SENT = frozenset(("to", "cc", "subject", "date", "received", "message-id", "return-path"))
"""Fields of a message that was sent, which has a From field too; a signature by itself has none of these."""
_FIRST_DATE = datetime(1995, 1, 1, tzinfo=UTC)
"""S/MIME was introduced in 1995: an earlier date comes from a clock that was not set."""
_ADDRESS = re.compile(r'[^\s"(),:;<>@\[\]\\]+@[^\s"(),:;<>@\[\]\\]+')
_MAILBOX = re.compile(rf'(?:"[^"\\]*"|[^"(),:;<>@\[\]\\]*)\s*<({_ADDRESS.pattern})>\s*|\s*({_ADDRESS.pattern})\s*')
"""A mailbox as almost all programs write it. Python's `email` takes ten times as long to read it."""
_SOUND_DEFECTS = (ObsoleteHeaderDefect, NonASCIILocalPartDefect)
"""What `email` reports of addresses that all programs read alike: an initial with a period, letters of RFC 6532."""
_WORD = re.compile(r"=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bBqQ])\?(.*?)\?=")
"""An encoded word (RFC 2047 2), with the language that RFC 2231 5 adds. Programs take blanks and "?" in one."""
_WORDS = re.compile(rf"{_WORD.pattern}(?:\s*{_WORD.pattern})*")
_ANY_WORD = re.compile(f"(?=({_WORD.pattern}))")
"""Each encoded word by itself; also one that begins in another, which programs read differently."""
_ATOM = "\ufffd"
"""What is read in the place of encoded words, and of what can't be decoded in one."""
_CODECS = {
    "iso2022_jp": "iso2022_jp_ext",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "euc_kr": "cp949",
}
"""Codecs of character sets that mail calls by the names of smaller ones, in which half a letter would be an "@"."""
_LABELS = {
    "windows-31j": "cp932",
    "cseucpkdfmtjapanese": "euc_jp",
    **dict.fromkeys(("csksc56011987", "iso-ir-149", "ks_c_5601-1989", "ksc_5601"), "cp949"),
    **dict.fromkeys(("unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8"), "utf-8"),
    **dict.fromkeys(("unicode", "csunicode", "iso-10646-ucs-2", "ucs-2", "unicodefeff"), "utf-16-le"),
    **dict.fromkeys(("koi", "koi8"), "koi8-r"),
    "koi8-ru": "koi8-u",
    "sun_eu_greek": "iso8859-7",
    "csisolatin9": "latin9",
    **dict.fromkeys(("visual", "logical"), "iso8859-8"),
    "mac": "mac-roman",
    "x-mac-ukrainian": "mac-cyrillic",
    **dict.fromkeys(("gb_2312", "gb_2312-80"), "gb18030"),
    "cn-big5": "big5",
    "unicodefffe": "utf-16-be",
}
"""Labels of the WHATWG's Encoding Standard (4.2) that Python doesn't know, nor finds by `_SPELLINGS`."""
_SPELLINGS = (
    (re.compile(r"^(?:x-)+|^cs|:\d{4}$|-?[ei]$"), ""),
    (re.compile(r"^iso[-_]?8859[-_]?"), "iso8859-"),
    (re.compile(r"^(?:windows-|dos-|ibm-?|cp-?)0*(?=\d)"), "cp"),
    (re.compile(r"^.*utf-?7$"), "utf-7"),
)
"""How labels of IANA and the WHATWG are spelled otherwise than Python's; Windows has six of UTF-7."""
_LETTERS_WITH_AT_SIGN = frozenset(
    ("shift_jis", "cp932", "gb2312", "gbk", "gb18030", "big5", "big5hkscs", "euc_kr", "cp949", "euc_jp", "iso2022_jp")
)
"""Codecs of character sets of the WHATWG, which programs know, in which a part of a letter may be the byte of "@"."""
_UTF_16 = frozenset(("utf-16", "utf-16-le", "utf-16-be"))
"""Codecs of which programs differ about the order of bytes, and about a mark of it."""
_STATES = re.compile(rb"[\x0e\x0f]|\x1b(?!\$[@B]|\([BIJ])")
"""SO, SI and escape sequences (ECMA-35) that few programs know; the others are those of ISO-2022-JP."""
_MISLEADING = re.compile("[\0-\x08\n-\x1f\x7f\u202d\u202e]")
"""Characters that control a device, or show others in another order."""


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
        written = _readable(next(iter(self.values.get("subject", ())), b""))
        try:
            return _decoded(written).strip()
        except ValueError:
            return written

    @property
    def senders(self) -> Senders:
        """The senders that the From fields name; of a mail without any, the Sender field (RFC 8550 3, RFC 5322 3.6)."""
        named = self.values.get("from") or self.values.get("sender", ())
        is_mail = not _SENT.isdisjoint(self.values)
        return senders_of(named[:_MAX_SENDERS]) if named else Senders(is_unclear=is_mail)


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
    values: dict[str, list[bytes]] = defaultdict(list)
    for number, (name, value) in enumerate(fields(block)):
        if number >= _MAX_FIELDS and name != b"from":  # of two From fields, a program may show the last
            continue
        values[name.decode("latin-1")].append(value.strip()[:_MAX_FIELD_BYTES])
    return MailFields(MappingProxyType({name: tuple(several) for name, several in values.items()}))


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
    parsed = [_senders_in(value) for value in values]
    addresses = dict.fromkeys(address for senders in parsed for address in senders.addresses)
    return Senders(tuple(addresses), len(parsed) > 1 or any(senders.is_unclear for senders in parsed))


def _senders_in(value: bytes) -> Senders:
    """Read a From field. Unless every "@" that a program may show is that of an address, it is unclear."""
    written = _readable(value)
    try:
        if len(value) > _MAX_SENDER_BYTES:
            raise ValueError
        name, bracket, address = written.rpartition("<")
        if comparable(_decoded(name).strip(" \t\"'")) == comparable(address.rstrip("> \t")):
            written = bracket + address  # Outlook repeats the address where it knows no name
        addresses = _addresses(_WORDS.sub(_ATOM, written))
        single = {word[1] for word in _ANY_WORD.finditer(written)}
        words = {words[0] for words in _WORDS.finditer(written)} | single
        readings = written, *map(_decoded, words), *(each for word in single for each in _read_otherwise(word))
        shown = unicodedata.normalize("NFKC", " ".join(readings))
    except ValueError:
        return Senders(is_unclear=True)
    is_misleading = _ATOM in "".join(addresses) or _MISLEADING.search(shown) is not None
    return Senders(addresses, is_misleading or shown.count("@") != len(addresses))


def _addresses(mailboxes: str) -> tuple[str, ...]:
    """Return the addresses in a list of mailboxes.

    Raises:
        ValueError: Programs may read it differently.
    """
    if plain := _MAILBOX.fullmatch(mailboxes):
        return (plain[1] or plain[2],)
    from email.headerregistry import HeaderRegistry  # slow to import, and seldom needed

    try:
        header: Any = HeaderRegistry()("from", mailboxes)
        addresses = tuple(each.addr_spec for each in header.addresses)
        is_list = all(group.display_name is None for group in header.groups)
        is_sound = is_list and all(isinstance(defect, _SOUND_DEFECTS) for defect in header.defects)
    except Exception as error:
        raise ValueError(mailboxes) from error
    if not addresses or not is_sound or not all(each in mailboxes and _ADDRESS.fullmatch(each) for each in addresses):
        raise ValueError(mailboxes)
    return addresses


def _decoded(value: str) -> str:
    """Return a text with its encoded words (RFC 2047) decoded; the blanks between two of them are not shown.

    Raises:
        ValueError: A word is in base64, but malformed.
    """
    return _WORDS.sub(_shown, value)


def _shown(words: re.Match[str]) -> str:
    """Decode words of one character set as one, for a letter may be cut in two."""
    by_charset = groupby(_WORD.finditer(words[0]), lambda word: word[1].lower())
    return "".join(_text(b"".join(map(_octets, same)), charset) for charset, same in by_charset)


def _octets(word: re.Match[str]) -> bytes:
    if word[2] in "qQ":
        return binascii.a2b_qp(word[3].encode("latin-1"), header=True)
    digits = "".join(word[3].split()).rstrip("=")
    return binascii.a2b_base64(digits + "=" * (-len(digits) % 4), strict_mode=True)


def _text(octets: bytes, charset: str) -> str:
    codec = _codec(charset)
    try:
        return octets.decode(_CODECS.get(codec, codec), "replace")
    except (LookupError, ValueError):  # no character set
        return octets.decode("ascii", "replace")


@lru_cache(maxsize=64)
def _codec(charset: str) -> str:
    """Return the name of Python's codec for a character set; "ascii" for one that is not known."""
    label = charset.lower()
    spelled = label
    for pattern, written in _SPELLINGS:
        spelled = pattern.sub(written, spelled)
    for name in (_LABELS.get(label, label), spelled):
        with suppress(LookupError, ValueError):
            return codecs.lookup(name).name
    return "ascii"


def _read_otherwise(value: str) -> Iterator[str]:
    """Yield an encoded word as programs show it that don't know its character set, or that differ about it."""
    for word in _WORD.finditer(value):
        octets, codec = _octets(word), _codec(word[1])
        if codec in _UTF_16:
            yield from (octets.decode(each, "replace") for each in ("utf-16-le", "utf-16-be"))
        elif codec not in _LETTERS_WITH_AT_SIGN or _STATES.search(octets) or not _is_whole(octets, codec):
            yield octets.decode("utf-8", "replace")


def _is_whole(octets: bytes, codec: str) -> bool:
    """Return whether all programs read the same letters: after one that is damaged, they go on at different bytes.

    In ISO-2022-JP they don't, as its letters have two bytes up to the next escape sequence. Nor does it matter that the
    last letter goes on in the next word.
    """
    try:
        codecs.getincrementaldecoder(_CODECS.get(codec, codec))().decode(octets)
    except ValueError:
        return codec == "iso2022_jp"
    return True
