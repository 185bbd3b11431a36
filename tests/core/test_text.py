"""Texts: values in their places, and nothing invisible in what strangers wrote."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sstwizard.core.text import QT_TRANSLATE_NOOP, Text, printable, text


def test_values_stand_in_their_places() -> None:
    """Strings, numbers, dates and further texts are put where their names are."""
    inner = text("{count} bytes", count=5)
    whole = text("{name} until {end}: {size}", name="Root", end=datetime(2030, 1, 2, 3, tzinfo=UTC), size=inner)
    assert str(whole) == "Root until 2030-01-02: 5 bytes"


def test_braces_in_a_value_are_left_alone() -> None:
    """A name that looks like a placeholder is a name."""
    assert str(text("“{name}”", name="{end} {0}")) == "“{end} {0}”"


def test_text_keeps_its_english_for_the_catalogue() -> None:
    """The sentence is not filled in until it is shown, and marking it changes nothing."""
    assert QT_TRANSLATE_NOOP("core", "“{name}”") == "“{name}”"
    assert text("“{name}”", name="A").source == "“{name}”"
    assert text("Done.") == Text("Done.")


def test_values_cannot_be_changed() -> None:
    """A text is a value, and what is in it too."""
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
    ],
)
def test_what_does_not_show_is_written_out(value: str, shown: str) -> None:
    """Control, bidirectional and zero-width characters become escapes; odd spaces become plain ones."""
    assert printable(value) == shown


@given(st.text())
def test_everything_can_be_made_printable(value: str) -> None:
    """What comes out shows on one line, whatever went in, and does not change any more."""
    shown = printable(value)
    assert shown.isprintable()
    assert printable(shown) == shown
    assert len(shown) >= len(value)
