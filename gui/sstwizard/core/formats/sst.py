"""Microsoft Serialized Certificate Store (.sst), and the serialized element that is one entry of it.

A header, then groups, then an end marker. A group is any number of property entries and the certificate they belong to,
which comes last. Sources: [MS-OSHARED] 2.3.9.1 and 2.3.2.5.1 to 2.3.2.5.5; for revocation lists and trust lists, which
that text does not know, what Windows writes.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ..certificates.budget import Budget, Cost
from ..certificates.certificate import Certificate
from ..certificates.reading import Problem, Reading, ReadingBuilder
from ..errors import FormatError, LimitError
from ..text import QT_TRANSLATE_NOOP, Text, text
from . import properties
from .der import cut_certificate

HEADER = struct.Struct("<I4s")
ENTRY = struct.Struct("<III")

_VERSION = 0
_FILE_TYPE = b"CERT"
_END, _CERTIFICATE, _CRL, _CTL = 0, 0x20, 0x21, 0x22
_SHA1 = 3
_MAX_PROPERTY_ID = 0xFFFF
_ASN1 = 1
BEGINNING = HEADER.pack(_VERSION, _FILE_TYPE)
"""The first bytes of every store."""
_END_MARKER = ENTRY.pack(_END, 0, 0)
_KEPT = properties.UNDERSTOOD | {_SHA1}


def encode(ders: Iterable[bytes]) -> bytes:
    """Return a store of bare certificates, in the order given.

    Args:
        ders: The certificates, opaque.
    """
    entries = (part for der in ders for part in (ENTRY.pack(_CERTIFICATE, _ASN1, len(der)), der))
    return b"".join((BEGINNING, *entries, _END_MARKER))


def encoded_size(ders: Iterable[bytes]) -> int:
    """Return the size in bytes of what `encode` would return."""
    return HEADER.size + sum(ENTRY.size + len(der) for der in ders) + ENTRY.size


def is_element(data: bytes) -> bool:
    """Return whether the bytes begin as a serialized element does: an entry without a header before it."""
    if len(data) < ENTRY.size:
        return False
    identifier, encoding, length = ENTRY.unpack_from(data)
    return bool(0 < identifier <= _MAX_PROPERTY_ID and encoding == _ASN1 and length <= len(data) - ENTRY.size)


def decode(data: bytes, budget: Budget | None = None) -> Reading:
    """Read a store.

    Args:
        data: The bytes.
        budget: What its entries are counted by; one of its own by default.

    Returns:
        Every certificate in the order found, those included that stand in it twice, and what was not as it should be.
        After a break in the structure nothing more can be found; what stood before it is returned.

    Raises:
        FormatError: It does not begin as a store does, or there is a problem and no certificate before it.
        LimitError: Nothing is left of the budget before the first certificate.
    """
    if not data.startswith(BEGINNING):
        message = QT_TRANSLATE_NOOP("core", "This isn't a serialized certificate store: its first bytes are different.")
        raise FormatError(text(message), 0)
    store = _Store(data, budget or Budget())
    store.read_groups()
    return store.reading()


def decode_element(data: bytes, budget: Budget | None = None) -> Reading:
    """Read one serialized element: a group without header and end marker ([MS-GPEF] 2.2.1.1.1).

    Args:
        data: The bytes.
        budget: What its entries are counted by; one of its own by default.

    Raises:
        FormatError: It is cut short, or what it holds is no certificate.
        LimitError: Nothing is left of the budget before the certificate.
    """
    store = _Store(data, budget or Budget())
    for entry in _entries(data, 0):
        store.take(entry)
        if entry.identifier in (_CERTIFICATE, _CRL, _CTL):
            store.note_rest(entry.end)
            return store.reading()
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
        return self.offset + ENTRY.size + self.length


def _entries(data: bytes, offset: int) -> Iterator[_Entry]:
    """Yield the entries from `offset` on, the end marker included.

    Raises:
        FormatError: An entry is cut short.
    """
    while offset < len(data):
        if len(data) - offset < ENTRY.size:
            raise FormatError(
                text(QT_TRANSLATE_NOOP("core", "The store is incomplete: it ends within an entry.")), offset
            )
        entry = _Entry(offset, *ENTRY.unpack_from(data, offset))
        if entry.identifier == _END:
            yield entry
            return
        if entry.end > len(data):
            raise _runs_past_the_end(entry, len(data) - entry.value)
        yield entry
        offset = entry.end


def _runs_past_the_end(entry: _Entry, left: int) -> FormatError:
    message = QT_TRANSLATE_NOOP(
        "core",
        "The store is damaged or incomplete: an entry should have {length} bytes, but only {left} are left. "
        "Everything after this entry can't be read.",
    )
    return FormatError(text(message, length=entry.length, left=left), entry.offset)


@dataclass(slots=True)
class _Store:
    """A store while it is read."""

    data: bytes
    budget: Budget
    found: ReadingBuilder = field(default_factory=ReadingBuilder)
    has_lists: bool = False
    ended: bool = False
    pending: dict[int, bytes] = field(default_factory=dict)
    pending_at: int | None = None
    doubtful_at: int | None = None

    def read_groups(self) -> None:
        """Read on until the end marker, the end of the file or a break."""
        try:
            for entry in _entries(self.data, HEADER.size):
                self.take(entry)
        except FormatError as error:
            self._note_break(error)
        else:
            self._note_end()

    def take(self, entry: _Entry) -> None:
        """Read one entry."""
        self.budget.take(Cost.ELEMENTS, offset=entry.offset)
        if entry.identifier == _CERTIFICATE:
            self._take_certificate(entry)
        elif entry.identifier in (_CRL, _CTL):
            self._take_list(entry)
        elif entry.identifier == _END:
            self._take_end(entry)
        else:
            self._take_property(entry)

    def note_rest(self, end: int) -> None:
        """Note data after the end; Windows ignores zeros there."""
        rest = self.data[end:].strip(b"\0")
        if rest:
            message = QT_TRANSLATE_NOOP("core", "Data after the end of the certificate was not read (bytes: {count}).")
            self.note(text(message, count=len(self.data) - end), end)

    def note(self, message: Text, offset: int | None) -> None:
        """Add a problem."""
        self.found.note(Problem(message, offset))

    def reading(self) -> Reading:
        """Return what was read; raises where there is a problem and no certificate."""
        if self.found.problems and not self.found.certificates and not self.has_lists:
            raise self.found.first_error
        if not self.found.certificates:
            empty = QT_TRANSLATE_NOOP("core", "This store contains no certificate.")
            self.note(text(empty), None)
        return self.found.reading()

    def _take_certificate(self, entry: _Entry) -> None:
        raw, self.pending, self.pending_at, self.doubtful_at = self.pending, {}, None, None
        try:
            der, oddity = cut_certificate(self.data[entry.value : entry.end])
        except FormatError as error:
            self.note(error.message, entry.offset)
            return
        if oddity:
            self.note(oddity, entry.offset)
        if entry.encoding != _ASN1:
            message = QT_TRANSLATE_NOOP("core", "A certificate is said to be encoded in a way that Windows refuses.")
            self.note(text(message), entry.offset)
        self.found.certificates.append(Certificate(der, carried=properties.windows_properties(raw)))
        if _SHA1 in raw and raw[_SHA1] != hashlib.sha1(der, usedforsecurity=False).digest():
            message = QT_TRANSLATE_NOOP("core", "A certificate doesn't match the thumbprint recorded in the store.")
            self.note(text(message), entry.offset)
            self.doubtful_at = entry.offset

    def _take_list(self, entry: _Entry) -> None:
        self.pending, self.pending_at, self.doubtful_at = {}, None, None
        self.has_lists = True
        message = (
            QT_TRANSLATE_NOOP("core", "The store contains a revocation list (CRL), which was skipped.")
            if entry.identifier == _CRL
            else QT_TRANSLATE_NOOP("core", "The store contains a certificate trust list (CTL), which was skipped.")
        )
        self.note(text(message), entry.offset)

    def _take_property(self, entry: _Entry) -> None:
        if entry.identifier > _MAX_PROPERTY_ID:
            message = QT_TRANSLATE_NOOP("core", "An entry of an unknown kind was skipped.")
            self.note(text(message), entry.offset)
            return
        if self.pending_at is None:
            self.pending_at = entry.offset
        if entry.encoding != _ASN1:
            message = QT_TRANSLATE_NOOP("core", "A property is said to be encoded in a way that Windows refuses.")
            self.note(text(message), entry.offset)
        if entry.identifier in _KEPT:
            self.pending[entry.identifier] = self.data[entry.value : entry.end]

    def _take_end(self, entry: _Entry) -> None:
        self.ended = True
        self._note_dangling()
        if entry.encoding or entry.length:
            message = QT_TRANSLATE_NOOP("core", "The end marker of the store is damaged.")
            self.note(text(message), entry.offset)
        elif len(self.data) > entry.value:
            message = QT_TRANSLATE_NOOP("core", "Data after the end of the store was not read (bytes: {count}).")
            self.note(text(message, count=len(self.data) - entry.value), entry.value)

    def _note_break(self, error: FormatError) -> None:
        """Note a break. A certificate right before it with another thumbprint than recorded is part of the damage."""
        if isinstance(error, LimitError):
            self.found.note(Problem.of(error))
            return
        offset = error.offset
        if self.doubtful_at is not None and self.pending_at is None:
            self.found.certificates.pop()
            self.found.drop_last_problem()
            offset = self.doubtful_at
        self.note(error.message, offset)

    def _note_end(self) -> None:
        if self.ended:
            return
        if self.pending_at is not None:
            self._note_dangling()
            return
        message = QT_TRANSLATE_NOOP("core", "The end marker of the store is missing: the file may be incomplete.")
        self.note(text(message), len(self.data))

    def _note_dangling(self) -> None:
        if self.pending_at is not None:
            message = QT_TRANSLATE_NOOP("core", "The store contains properties without the certificate they belong to.")
            self.note(text(message), self.pending_at)
