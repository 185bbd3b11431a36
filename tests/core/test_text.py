"""Texts with values, and escaping of invisible characters."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sstwizard.core.text import QT_TRANSLATE_NOOP, Text, printable, text


def test_values_stand_in_their_places() -> None:
    """Strings, numbers, dates and other texts replace their names."""
    inner = text("{count} bytes", count=5)
    whole = text("{name} until {end}: {size}", name="Root", end=datetime(2030, 1, 2, 3, tzinfo=UTC), size=inner)
    assert str(whole) == "Root until 2030-01-02: 5 bytes"


def test_braces_in_a_value_are_left_alone() -> None:
    """A value that looks like a placeholder isn't replaced."""
    assert str(text("“{name}”", name="{end} {0}")) == "“{end} {0}”"


def test_text_keeps_its_english_for_the_catalogue() -> None:
    """A sentence is completed when shown, and marking it doesn't change it."""
    assert QT_TRANSLATE_NOOP("core", "“{name}”") == "“{name}”"
    assert text("“{name}”", name="A").source == "“{name}”"
    assert text("Done.") == Text("Done.")


def test_values_cannot_be_changed() -> None:
    """The values of a text can't be changed."""
    with pytest.raises(TypeError):
        text("{a}", a=1).values["a"] = 2  # type: ignore[index]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Zoë Müller-日本", "Zoë Müller-日本"),
        ("a\u202eb", "a\\u202eb"),
        ("a\u200bb\u200e", "a\\u200bb\\u200e"),
        ("a\r\nb\tc\0", "a\\u000d\\u000ab\\u0009c\\u0000"),
        ("a\u2028b\x85", "a\\u2028b\\u0085"),
        ("a\u00a0b\u3000c", "a b c"),
        ("\udc80", "\\udc80"),
        ("\U000e0041", "\\ue0041"),
        ("Good\u3164Root", "Good\\u3164Root"),
        ("\u2764\ufe0f", "\u2764\\ufe0f"),
    ],
)
def test_what_does_not_show_is_written_out(value: str, shown: str) -> None:
    """Control, bidirectional and zero-width characters are escaped; unusual spaces become plain ones."""
    assert printable(value) == shown


IGNORABLE = frozenset(
    (
        *(0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFEFF, 0xFFA0),
        *(*range(0x180B, 0x1810), *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)),
        *(*range(0xFE00, 0xFE10), *range(0xFFF0, 0xFFF9), *range(0x1BCA0, 0x1BCA4), *range(0x1D173, 0x1D17B)),
        *range(0xE0000, 0xE1000),
    )
)
"""Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties.txt, and the Braille cell without a dot."""


def test_everything_that_fonts_leave_out_is_written_out() -> None:
    """All ignorable code points are escaped, even those that Python considers printable, and no others."""
    assert [hex(code) for code in IGNORABLE if printable(chr(code)) != f"\\u{code:04x}"] == []
    others = (chr(code) for code in range(0x110000) if code not in IGNORABLE and chr(code).isprintable())
    assert [each for each in others if printable(each) != each] == []


@given(st.text())
def test_everything_can_be_made_printable(value: str) -> None:
    """The result is printable whatever the input, and stays the same when escaped again."""
    shown = printable(value)
    assert shown.isprintable()
    assert printable(shown) == shown
    assert len(shown) >= len(value)
