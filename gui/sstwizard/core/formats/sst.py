"""Microsoft Serialized Certificate Store (.sst), and the serialized element that is one group of its entries.

A store consists of a header, groups, and an end marker. A group consists of property entries and the certificate that
they belong to, which is last. Sources: [MS-OSHARED] 2.3.9.1 and 2.3.2.5.1 to 2.3.2.5.5; for revocation lists and trust
lists, which aren't specified there, files written by Windows.

Of the properties that Windows adds, those are decoded that matter to an admin; their IDs are the CERT_*_PROP_ID of
wincrypt.h. Anyone may have written the files and registries that they come from, so invalid values count as absent
instead of causing errors.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any, NamedTuple

from ..certificates.budget import Budget, Cost
from ..certificates.certificate import NO_PROPERTIES, Certificate, WindowsProperties
from ..certificates.reading import Problem, Reading, ReadingBuilder
from ..digests import sha1
from ..errors import FormatError, LimitError
from ..text import QT_TRANSLATE_NOOP, printable, text
from . import asn1
from .der import cut_certificate

MAX_NAME_LENGTH = 256
"""The characters of a friendly name that are kept; the longest known name in Windows has 130."""

_FILETIME = struct.Struct("<Q")
_FILETIME_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_MAX_USAGES = 1000
_MARKS = "\u200e\u200f"


def friendly_name(value: bytes) -> str:
    """Decode a friendly name in UTF-16LE, up to its NUL, in displayable form."""
    even = min(len(value), 4 * MAX_NAME_LENGTH) // 2 * 2
    return shown_name(value[:even].decode("utf-16-le", "replace").partition("\0")[0])


def shown_name(name: str) -> str:
    """Return a friendly name in displayable form: without leading direction marks, escaped, and shortened."""
    name = name.lstrip(_MARKS).strip()
    return printable(name if len(name) <= MAX_NAME_LENGTH else name[:MAX_NAME_LENGTH] + "…")


def _time(value: bytes) -> datetime | None:
    """Decode a FILETIME. Windows writes an empty value for no time."""
    return time_of(_FILETIME.unpack(value)[0]) if len(value) == _FILETIME.size else None


def time_of(number: int) -> datetime | None:
    """Return the time that is a number of units of 100 ns after 1601 (UTC); None if there is no such time."""
    try:
        return _FILETIME_EPOCH + timedelta(microseconds=number // 10)
    except OverflowError:
        return None


def _usages(value: bytes) -> tuple[str, ...] | None:
    """Decode a SEQUENCE OF OBJECT IDENTIFIER; None if it is invalid."""
    try:
        whole = asn1.element(value)
        if whole.tag != asn1.SEQUENCE:
            return None
        usages = islice(whole.children(), _MAX_USAGES)
        oids = [asn1.object_identifier(each.value) for each in usages if each.tag == asn1.OBJECT_IDENTIFIER]
    except FormatError:
        return None
    return tuple(dict.fromkeys(filter(None, oids)))


_FIELDS: Mapping[int, tuple[str, Callable[[bytes], object]]] = {
    9: ("purposes", _usages),  # CERT_ENHKEY_USAGE_PROP_ID
    11: ("friendly_name", friendly_name),  # CERT_FRIENDLY_NAME_PROP_ID
    104: ("disallowed", lambda _value: True),  # CERT_DISALLOWED_FILETIME_PROP_ID, whatever time is in it
    122: ("disallowed_purposes", lambda value: _usages(value) or ()),  # CERT_DISALLOWED_ENHKEY_USAGE_PROP_ID
    126: ("not_before", _time),  # CERT_NOT_BEFORE_FILETIME_PROP_ID
    127: ("not_before_purposes", _usages),  # CERT_NOT_BEFORE_ENHKEY_USAGE_PROP_ID
}
"""The field of `WindowsProperties` that holds each property, and how it is decoded."""
UNDERSTOOD = frozenset(_FIELDS)
"""The IDs that `windows_properties` reads; readers of stores may ignore all others."""


def windows_properties(raw: Mapping[int, bytes]) -> WindowsProperties:
    """Decode property values, given by ID; unknown IDs are ignored, and invalid values count as absent."""
    values: dict[str, Any] = {name: decode(raw[number]) for number, (name, decode) in _FIELDS.items() if number in raw}
    return WindowsProperties(**values) if values else NO_PROPERTIES


HEADER = struct.Struct("<I4s")
ENTRY = struct.Struct("<III")

_END, _CERTIFICATE, _CRL, _CTL = 0, 0x20, 0x21, 0x22
_SHA1 = 3
_MAX_PROPERTY_ID = 0xFFFF
_ASN1 = 1
BEGINNING = HEADER.pack(0, b"CERT")
"""The first bytes of every store: version and file type."""
_KEPT = UNDERSTOOD | {_SHA1}
_LISTS = {
    _CRL: QT_TRANSLATE_NOOP("core", "The store contains a revocation list (CRL), which was skipped."),
    _CTL: QT_TRANSLATE_NOOP("core", "The store contains a certificate trust list (CTL), which was skipped."),
}


def encode(ders: Iterable[bytes]) -> bytes:
    """Return a store of certificates without properties, in the given order."""
    entries = (part for der in ders for part in (ENTRY.pack(_CERTIFICATE, _ASN1, len(der)), der))
    return b"".join((BEGINNING, *entries, ENTRY.pack(_END, 0, 0)))


def encoded_size(ders: Iterable[bytes]) -> int:
    """Return the size of the store that `encode` returns, in bytes."""
    return HEADER.size + sum(ENTRY.size + len(der) for der in ders) + ENTRY.size


def is_element(data: bytes) -> bool:
    """Return whether data begins like a serialized element, with an entry instead of a header."""
    if len(data) < ENTRY.size:
        return False
    identifier, encoding, length = ENTRY.unpack_from(data)
    return bool(0 < identifier <= _MAX_PROPERTY_ID and encoding == _ASN1 and length <= len(data) - ENTRY.size)


def decode(data: bytes, budget: Budget | None = None) -> Reading:
    """Read a store. Nothing can be read after damage to the structure; what was read before is returned."""
    if not data.startswith(BEGINNING):
        message = QT_TRANSLATE_NOOP("core", "This isn't a serialized certificate store: its first bytes are different.")
        raise FormatError(text(message), 0)
    store = _Store(data, budget or Budget())
    store.read_entries()
    return store.result()


def decode_element(data: bytes, budget: Budget | None = None) -> Reading:
    """Read a serialized element: a group without header and end marker ([MS-GPEF] 2.2.1.1.1)."""
    store = _Store(data, budget or Budget())
    for entry in _entries(data, 0):
        store.read_entry(entry)
        if entry.identifier in (_CERTIFICATE, *_LISTS):
            if data[entry.end :].strip(b"\0"):  # Windows ignores zeros there
                message = QT_TRANSLATE_NOOP(
                    "core", "Data after the end of the certificate was not read (bytes: {count})."
                )
                store.add_problem(message, entry.end, count=len(data) - entry.end)
            return store.result()
    message = QT_TRANSLATE_NOOP("core", "This serialized certificate is incomplete: there is no certificate in it.")
    raise FormatError(text(message), len(data))


class _Entry(NamedTuple):
    offset: int
    identifier: int
    encoding: int
    length: int

    @property
    def value(self) -> int:
        return self.offset + ENTRY.size

    @property
    def end(self) -> int:
        return self.value + self.length


def _entries(data: bytes, offset: int) -> Iterator[_Entry]:
    """Yield the entries after an offset, including the end marker; raise a `FormatError` for one cut short."""
    while offset < len(data):
        if len(data) - offset < ENTRY.size:
            message = QT_TRANSLATE_NOOP("core", "The store is incomplete: it ends within an entry.")
            raise FormatError(text(message), offset)
        entry = _Entry(offset, *ENTRY.unpack_from(data, offset))
        if entry.identifier != _END and entry.end > len(data):
            message = QT_TRANSLATE_NOOP(
                "core",
                "The store is damaged or incomplete: an entry should have {length} bytes, but only {left} are left. "
                "Everything after this entry can't be read.",
            )
            raise FormatError(text(message, length=entry.length, left=len(data) - entry.value), offset)
        yield entry
        if entry.identifier == _END:
            return
        offset = entry.end


class _Store(ReadingBuilder):
    def __init__(self, data: bytes, budget: Budget) -> None:
        super().__init__()
        self._data, self._budget = data, budget
        self._has_lists = self._has_ended = False
        self._properties: dict[int, bytes] = {}
        """Those of the next certificate."""
        self._properties_at: int | None = None
        """The offset of the first of them; None without properties."""
        self._doubtful_at: int | None = None
        """The offset of the last entry, if it is a certificate that doesn't match its thumbprint."""

    def add_problem(self, message: str, offset: int | None, **values: int) -> None:
        self.note(Problem(text(message, **values), offset))

    def read_entries(self) -> None:
        """Read up to the end marker, the end of the file, or damage to the structure."""
        try:
            for entry in _entries(self._data, HEADER.size):
                self.read_entry(entry)
        except LimitError as error:
            self.note(Problem.of(error))
        except FormatError as error:
            self._add_damage(error)
        else:
            if not self._has_ended and not self._note_dangling_properties():
                message = QT_TRANSLATE_NOOP(
                    "core", "The end marker of the store is missing: the file may be incomplete."
                )
                self.add_problem(message, len(self._data))

    def read_entry(self, entry: _Entry) -> None:
        self._budget.take(Cost.ELEMENTS, offset=entry.offset)
        if entry.identifier == _CERTIFICATE:
            self._read_certificate(entry)
        elif entry.identifier in _LISTS:
            self._properties, self._properties_at, self._doubtful_at = {}, None, None
            self._has_lists = True
            self.note(Problem(text(_LISTS[entry.identifier]), entry.offset, is_remark=True))
        elif entry.identifier == _END:
            self._read_end(entry)
        else:
            self._read_property(entry)

    def result(self) -> Reading:
        """Return what was read; lists are no certificates, but the store is sound."""
        reading = self.reading() if self._has_lists else super().result()
        if reading.certificates:
            return reading
        empty = Problem(text(QT_TRANSLATE_NOOP("core", "This store contains no certificate.")))
        return replace(reading, problems=(*reading.problems, empty))

    def _read_certificate(self, entry: _Entry) -> None:
        properties, self._properties, self._properties_at, self._doubtful_at = self._properties, {}, None, None
        try:
            der, remark = cut_certificate(self._data[entry.value : entry.end])
        except FormatError as error:
            self.note(Problem(error.message, entry.offset))
            return
        if remark:
            self.note(Problem(remark, entry.offset))
        if entry.encoding != _ASN1:
            message = QT_TRANSLATE_NOOP("core", "A certificate is said to be encoded in a way that Windows refuses.")
            self.add_problem(message, entry.offset)
        self.certificates.append(Certificate(der, carried=windows_properties(properties)))
        if _SHA1 in properties and properties[_SHA1] != sha1(der):
            message = QT_TRANSLATE_NOOP("core", "A certificate doesn't match the thumbprint recorded in the store.")
            self.add_problem(message, entry.offset)
            self._doubtful_at = entry.offset

    def _read_property(self, entry: _Entry) -> None:
        if entry.identifier > _MAX_PROPERTY_ID:
            self.add_problem(QT_TRANSLATE_NOOP("core", "An entry of an unknown kind was skipped."), entry.offset)
            return
        if self._properties_at is None:
            self._properties_at = entry.offset
        if entry.encoding != _ASN1:
            message = QT_TRANSLATE_NOOP("core", "A property is said to be encoded in a way that Windows refuses.")
            self.add_problem(message, entry.offset)
        if entry.identifier in _KEPT:
            self._properties[entry.identifier] = self._data[entry.value : entry.end]

    def _read_end(self, entry: _Entry) -> None:
        self._has_ended = True
        self._note_dangling_properties()
        if entry.encoding or entry.length:
            self.add_problem(QT_TRANSLATE_NOOP("core", "The end marker of the store is damaged."), entry.offset)
        elif len(self._data) > entry.value:
            message = QT_TRANSLATE_NOOP("core", "Data after the end of the store was not read (bytes: {count}).")
            self.add_problem(message, entry.value, count=len(self._data) - entry.value)

    def _note_dangling_properties(self) -> bool:
        """Add a problem if there are properties without a certificate, and return whether there are."""
        if self._properties_at is None:
            return False
        message = QT_TRANSLATE_NOOP("core", "The store contains properties without the certificate they belong to.")
        self.add_problem(message, self._properties_at)
        return True

    def _add_damage(self, error: FormatError) -> None:
        """Note damage, which includes a certificate right before it that doesn't match its recorded thumbprint."""
        offset = error.offset
        if self._doubtful_at is not None and self._properties_at is None:
            self.certificates.pop()
            self.drop_last_problem()
            offset = self._doubtful_at
        self.note(Problem(error.message, offset))
