"""Decoding of Windows properties."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sstwizard.core.certificates.certificate import WindowsProperties
from sstwizard.core.formats.sst import MAX_NAME_LENGTH, UNDERSTOOD, windows_properties

EMAIL = bytes.fromhex("300a06082b06010505070304")
NEW_YEAR_2024 = bytes.fromhex("00c08976453cda01")


def utf16(name: str) -> bytes:
    """Return a name as stored by Windows, with a NUL."""
    return (name + "\0").encode("utf-16-le")


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (utf16("Contoso Root"), "Contoso Root"),
        (utf16("\u200eVeriSign"), "VeriSign"),
        (utf16("\u200f\u200eZoë "), "Zoë"),
        (utf16("a\u202eb"), "a\\u202eb"),
        (utf16("one\0two"), "one"),
        (utf16(""), ""),
        (b"", ""),
        (b"A", ""),
        (b"A\0B", "A"),
        (b"\x00\xd8A\0", "\ufffd"),
        (utf16("x" * 70_000), "x" * MAX_NAME_LENGTH + "…"),
    ],
)
def test_friendly_names_are_fit_to_be_shown(value: bytes, name: str) -> None:
    """A friendly name ends at its NUL, has no leading marks, and is escaped and shortened."""
    assert windows_properties({11: value}).friendly_name.startswith(name)
    assert len(windows_properties({11: value}).friendly_name) <= MAX_NAME_LENGTH + 1


def test_all_properties_are_read() -> None:
    """Usages and times are decoded."""
    raw = {9: EMAIL, 104: NEW_YEAR_2024, 122: EMAIL, 126: NEW_YEAR_2024, 127: EMAIL, 98: b"anything"}
    moment = datetime(2024, 1, 1, tzinfo=UTC)
    email = ("1.3.6.1.5.5.7.3.4",)
    assert windows_properties(raw) == WindowsProperties("", email, True, email, moment, email)


@pytest.mark.parametrize(
    "value", [b"", b"four", b"\xff" * 8, b"\x30\x05\x06", b"\x04\x00", b"\x30\x02\x05\x00", b"\x30"]
)
def test_bad_values_count_as_absent(value: bytes) -> None:
    """An invalid value counts as absent, but a disabled root stays disabled."""
    found = windows_properties(dict.fromkeys(UNDERSTOOD, value))
    assert found.disallowed
    assert (found.not_before, found.disallowed_purposes) == (None, ())
    assert not found.purposes


def test_no_usage_at_all_is_not_every_usage() -> None:
    """An empty list of usages allows none; a missing one allows all."""
    assert windows_properties({9: b"\x30\x00"}).purposes == ()
    assert windows_properties({98: b""}).purposes is None


@given(st.dictionaries(st.sampled_from(sorted(UNDERSTOOD)), st.binary(max_size=40)))
def test_any_values_are_taken(raw: dict[int, bytes]) -> None:
    """No value causes an exception."""
    assert isinstance(windows_properties(raw), WindowsProperties)
