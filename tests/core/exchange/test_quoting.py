"""Values as PowerShell strings: each rule by an example, and all values by a reader of such strings."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exchange.single_quoted import QUOTES, read_string
from sstwizard.core.errors import InputError
from sstwizard.core.exchange.quoting import quote

pasteable = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"])) | st.text(QUOTES + "a ")


@pytest.mark.parametrize(
    ("value", "quoted"),
    [
        ("", "''"),
        ("a", "'a'"),
        ("'", "''''"),
        ("\u2018", "'\u2018\u2018'"),
        ("\u2019", "'\u2019\u2019'"),
        ("\u201a", "'\u201a\u201a'"),
        ("\u201b", "'\u201b\u201b'"),
        ("o'hara''s", "'o''hara''''s'"),
        ("'\u2019", "'''\u2019\u2019'"),
    ],
)
def test_each_quotation_mark_is_doubled(value: str, quoted: str) -> None:
    """The string begins and ends with an apostrophe; each of five quotation marks in it stands there twice."""
    assert quote(value) == quoted


@pytest.mark.parametrize("value", ['$a `n "b" $(c) {d} \\', "\u201c\u201d\u201e\u00b4\u2032\u2039", " a\u00a0b "])
def test_all_else_is_left_alone(value: str) -> None:
    """What PowerShell expands elsewhere, double quotation marks, other marks and spaces stand for themselves."""
    assert quote(value) == f"'{value}'"


@pytest.mark.parametrize("character", ["\u200e", "\u200d", "\ue000", "\u0301", "漢", "🔑", "\u3000"])
def test_what_can_be_pasted_is_not_refused(character: str) -> None:
    """Marks of direction, joiners, private and combining characters may stand in file names, and can be pasted."""
    assert quote(f"a{character}b") == f"'a{character}b'"


@given(pasteable)
def test_quoted_value_is_one_string(value: str) -> None:
    """Whatever can be pasted is one PowerShell string, unchanged."""
    assert read_string(quote(value)) == (value, len(quote(value)))


@pytest.mark.parametrize(
    ("character", "category", "code"),
    [
        ("\0", "Cc", "U+0000"),
        ("\t", "Cc", "U+0009"),
        ("\n", "Cc", "U+000A"),
        ("\r", "Cc", "U+000D"),
        ("\x1b", "Cc", "U+001B"),
        ("\x7f", "Cc", "U+007F"),
        ("\x85", "Cc", "U+0085"),
        ("\ud800", "Cs", "U+D800"),
        ("\u2028", "Zl", "U+2028"),
        ("\u2029", "Zp", "U+2029"),
    ],
)
@pytest.mark.parametrize("pattern", ["{}", "{}a", "C:\\a{}", "C:\\a{}b"])
def test_what_cannot_be_pasted_is_refused(character: str, category: str, code: str, pattern: str) -> None:
    """A control character, half a character or a separator of lines is refused wherever it stands, and named."""
    assert unicodedata.category(character) == category
    with pytest.raises(InputError) as refused:
        quote(pattern.format(character))
    shown = pattern.format(f"\\u{ord(character):04x}")
    assert str(refused.value) == (
        f"“{shown}” contains a character that cannot be pasted into PowerShell ({code}); remove it."
    )
