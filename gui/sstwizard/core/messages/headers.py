"""The header of a mail: its senders, subject and date, and which of its fields a signature protects (RFC 9788)."""

from __future__ import annotations

import binascii
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.errors import MessageError
from email.header import decode_header, make_header
from email.utils import parsedate_to_datetime
from types import MappingProxyType

from ..certificates.addresses import comparable
from ..formats.mail_header import fields, header_block

_MAX_FIELDS = 1_000
_MAX_FIELD_BYTES = 8_000
_SENT = frozenset(("to", "cc", "subject", "date", "received", "message-id", "return-path"))
"""Fields of a message that was sent, which has a From field too; a signature by itself has none of these."""
_FIRST_DATE = datetime(1995, 1, 1, tzinfo=UTC)
"""S/MIME was introduced in 1995: an earlier date comes from a clock that was not set."""
_TOKEN = re.compile(
    r'(?P<blank>\s+)|(?P<quoted>"(?:[^"\\]|\\.)*")|(?P<comment>\((?:[^()\\]|\\.)*\))|(?P<literal>\[[^\[\]\\]*\])'
    r"|(?P<special>[<>,@])|(?P<atom>[^\s\"()<>,@:;\\\[\]]+)"
)
"""The tokens of an address list (RFC 5322 3.2), except groups and nested comments, which no sender's address has."""
_BETWEEN_WORDS = re.compile(r"[\s\"<>(),;:/\[\]]+")
_ENCODED_WORD = re.compile(r"=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bBqQ])\?([^?\s]*)\?=")
"""RFC 2047 2, with the language that RFC 2231 5 adds."""
_BETWEEN_ENCODED_WORDS = re.compile(r"(?<=\?=)\s+(?==\?)")
_CHARSETS = {"iso-8859-8-i": "iso-8859-8", "iso-8859-8-e": "iso-8859-8", "windows-874": "cp874", "x-sjis": "cp932"}
"""Character sets that mail calls by another name than Python."""


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
        return decoded(next(iter(self.values.get("subject", ())), b"").decode("utf-8", "replace")).strip()

    @property
    def senders(self) -> Senders:
        """The senders that the From fields name; of a mail without any, the Sender field (RFC 8550 3, RFC 5322 3.6)."""
        named = self.values.get("from") or self.values.get("sender", ())
        is_mail = not _SENT.isdisjoint(self.values)
        return senders_of(named) if named else Senders(is_unclear=is_mail)

    def differing(self, inner: MailFields) -> tuple[str, ...]:
        """Return the names of fields inside the signed part (RFC 9788 4) that say something else in this header."""

        def shown(values: Iterable[bytes]) -> list[str]:
            return [" ".join(decoded(each.decode("utf-8", "replace")).split()) for each in values]

        return tuple(
            name
            for name, values in inner.values.items()
            if not name.startswith(("content-", "mime-version"))
            and name in self.values
            and shown(values) != shown(self.values[name])
        )


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


def senders_of(values: tuple[bytes, ...]) -> Senders:
    """Read the values of the From fields (RFC 5322 3.6.2, RFC 6532)."""
    addresses: list[str] = []
    is_unclear = len(values) > 1
    for value in values:
        try:
            written = value.decode()
            if len(value) >= _MAX_FIELD_BYTES:  # the rest may name somebody else
                raise ValueError
            if not written.isprintable() and not written.replace("\t", " ").isprintable():
                raise ValueError
            for address, beside in _mailboxes(written):
                addresses.append(address)
                is_unclear |= _names_another(beside, address)
        except ValueError:
            is_unclear = True
    return Senders(tuple(dict.fromkeys(addresses)), is_unclear or bool(values and not addresses))


def _names_another(beside: str, address: str) -> bool:
    """Return whether the text beside an address, which programs show instead of it, looks like another address.

    So may what can't be decoded; and signs that look like "@" are as good as one.
    """
    try:
        shown = unicodedata.normalize("NFKC", _each_word_decoded(beside))
    except (LookupError, ValueError):
        return True
    found = (word for word in _BETWEEN_WORDS.split(shown) if "@" in word[1:-1])
    return any(comparable(each.strip("'.").casefold()) != comparable(address.casefold()) for each in found)


def _each_word_decoded(value: str) -> str:
    """Return a text with its encoded words decoded, each by itself; the blanks between two of them are not shown."""
    return _ENCODED_WORD.sub(_word_decoded, _BETWEEN_ENCODED_WORDS.sub("", value))


def _word_decoded(word: re.Match[str]) -> str:
    charset, kind, encoded = word.groups()
    if kind in "bB":
        octets = binascii.a2b_base64(encoded + "=" * (-len(encoded) % 4), strict_mode=True)
    else:
        octets = binascii.a2b_qp(encoded.encode("latin-1"), header=True)
    return octets.decode(_CHARSETS.get(charset.lower(), charset))


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
        beside += ["".join(words[:begin])]
        tokens = tokens[begin + 1 : end]
    address = [(kind, word) for kind, word in tokens if kind not in ("blank", "comment")]
    match address:
        case [("atom" | "quoted", local), ("special", "@"), ("atom" | "literal", domain)]:
            return f"{local}@{domain}", " ".join(beside)
    raise ValueError


def decoded(value: str) -> str:
    """Return a field's value with its encoded words decoded (RFC 2047); as it is where they are malformed."""
    try:
        return str(make_header(decode_header(value)))
    except (MessageError, LookupError, ValueError):
        return value
