"""Texts with values, escaping of invisible characters, and wrapping with and without spaces between words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sstwizard.core.text import fold, printable, text


def test_values_stand_in_their_places() -> None:
    """Strings, numbers, dates and other texts replace their names; braces in a value are left alone."""
    inner = text("{count} bytes", count=5)
    whole = text("{name} until {end}: {size}", name="{0}", end=datetime(2030, 1, 2, 3, tzinfo=UTC), size=inner)
    assert str(whole) == "{0} until 2030-01-02: 5 bytes"
    with pytest.raises(TypeError):
        whole.values["size"] = 2  # type: ignore[index]


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


@pytest.mark.parametrize(
    ("sentences", "width", "lines"),
    [
        ("One word after another.", 9, ["One word", "after", "another."]),
        ("Un nom\u00a0: « le\u00a0mien »", 10, ["Un nom\u00a0: «", "le\u00a0mien »"]),
        ("証明書を追加します。", 12, ["証明書を追加", "します。"]),
        ("証明書です。次へ", 10, ["証明書で", "す。次へ"]),
        ("設定の「証明書」です", 8, ["設定の", "「証明", "書」です"]),
        ("エラー: Set-SmimeConfig を実行", 18, ["エラー: ", "Set-SmimeConfig を", "実行"]),
        ("ユーザー", 4, ["ユー", "ザー"]),
    ],
    ids=["spaces", "no-break spaces", "none", "no full stop first", "no bracket last", "Latin words", "long vowels"],
)
def test_lines_end_where_they_may(sentences: str, width: int, lines: list[str]) -> None:
    """Lines break at spaces or between Japanese characters of two columns, but not before closing punctuation."""
    assert fold(sentences, width) == [line.rstrip() for line in lines]
