"""Identification of files without certificates."""

from __future__ import annotations

import pytest

from sstwizard.core.errors import FormatError
from sstwizard.core.formats.unknown import UnknownFormError, by_shape, identify


def said(data: bytes, readable: str | None = None) -> str:
    """Return the message."""
    return str(identify(data, readable))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\r\n\t ", "This file is empty"),
        (b"\0\r\n\t ", "only zeros"),
        (b"\0\0X", "isn't a supported certificate file"),
        (b"CERT\0\0\0\0", "damaged serialized certificate store"),
        (b"xxxxCERT", "damaged serialized certificate store"),
        (b"xxxxTREC", "damaged serialized certificate store"),
        (b"xxxxxTREC", "isn't a supported certificate file"),
        (b"xTREC\0\0\0", "isn't a supported certificate file"),
        (b"\x99" + bytes(64), "OpenPGP"),
        (b"\x99" + bytes(63), "isn't a supported certificate file"),
        (b"\x9a" + bytes(64), "isn't a supported certificate file"),
        (b"From a\nFrom: a\nTo: b\n\n", "page “Mail”"),
        (b"From a to b\n", "isn't a supported certificate file"),
    ],
)
def test_bytes(data: bytes, words: str) -> None:
    """Files are identified by their first bytes."""
    assert words in said(data)


@pytest.mark.parametrize(
    ("readable", "words"),
    [
        ("\ufeff \t\r\n\0<!DOCTYPE html>", "This is a web page"),
        ("X\ufeff<!DOCTYPE html>", "text without a certificate"),
        (" " * 1986 + "<!DOCTYPE html>", "This is a web page"),
        (" " * 1987 + "<!DOCTYPE html>", "text without a certificate"),
        ("SSH-RSA AAAA", "SSH key"),
        ("hello", "text without a certificate"),
    ],
)
def test_text(readable: str, words: str) -> None:
    """Text is identified by its first words in its first 2,000 characters, regardless of case."""
    assert words in said(b"text of some kind", readable)


@pytest.mark.parametrize("second", [0x80, 0x81, 0x84])
def test_what_is_cut_short_is_said_where_its_length_is_long(second: int) -> None:
    """A truncated encoding is damaged if its length has several bytes; others may be anything."""
    error = by_shape(bytes((0x30, second)))
    assert isinstance(error, FormatError)
    assert not isinstance(error, UnknownFormError)
    assert "damaged or incomplete" in str(error)
    assert error.offset is not None


@pytest.mark.parametrize("data", [b"", b"0", b"0\x7f", b"0\x85\0\0", b"1\x82\xff\xff"])
def test_what_may_be_anything(data: bytes) -> None:
    """Data that may be anything isn't identified as an encoding."""
    assert by_shape(data) is None
