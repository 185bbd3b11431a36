"""Decode the properties that Windows adds to certificates, as far as they matter to an admin.

Their IDs are the CERT_*_PROP_ID of wincrypt.h. Anyone may have written the files and registries that they come from, so
invalid values count as absent instead of causing errors.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from ..certificates.certificate import WindowsProperties
from ..errors import FormatError
from ..text import printable
from . import asn1

ENHANCED_KEY_USAGE = 9
FRIENDLY_NAME = 11
DISALLOWED_FILETIME = 104
DISALLOWED_ENHANCED_KEY_USAGE = 122
NOT_BEFORE_FILETIME = 126
NOT_BEFORE_ENHANCED_KEY_USAGE = 127

MAX_NAME_LENGTH = 256
"""The characters of a friendly name that are kept; the longest known name in Windows has 130."""

_FILETIME = struct.Struct("<Q")
_FILETIME_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_MAX_USAGES = 1000
_MARKS = "\u200e\u200f"
_NOTHING = WindowsProperties()


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
        found = [
            asn1.object_identifier(value[usage.content : usage.content_end])
            for usage in islice(asn1.children(value, whole), _MAX_USAGES)
            if usage.tag == asn1.OBJECT_IDENTIFIER
        ]
    except FormatError:
        return None
    return tuple(dict.fromkeys(oid for oid in found if oid))


_FIELDS: Mapping[int, tuple[str, Callable[[bytes], object]]] = {
    ENHANCED_KEY_USAGE: ("purposes", _usages),
    FRIENDLY_NAME: ("friendly_name", friendly_name),
    DISALLOWED_FILETIME: ("disallowed", lambda _value: True),
    DISALLOWED_ENHANCED_KEY_USAGE: ("disallowed_purposes", lambda value: _usages(value) or ()),
    NOT_BEFORE_FILETIME: ("not_before", _time),
    NOT_BEFORE_ENHANCED_KEY_USAGE: ("not_before_purposes", _usages),
}
"""The field of `WindowsProperties` that holds each property, and how it is decoded."""
UNDERSTOOD = frozenset(_FIELDS)
"""The IDs that `windows_properties` reads; readers of stores may ignore all others."""


def windows_properties(raw: Mapping[int, bytes]) -> WindowsProperties:
    """Decode property values, given by ID; unknown IDs are ignored.

    Invalid values count as absent. A root disabled by property 104 stays disabled, whatever time is in it.
    """
    values: dict[str, Any] = {name: decode(raw[number]) for number, (name, decode) in _FIELDS.items() if number in raw}
    return WindowsProperties(**values) if values else _NOTHING
