"""Names that mix alphabets to imitate other names, and legitimate names."""

from __future__ import annotations

import pytest

from sstwizard.core.certificates.names import MAX_LENGTH, mixed_scripts
from sstwizard.core.text import printable


@pytest.mark.parametrize(
    ("name", "alphabets"),
    [
        ("CN=G\u043e\u043ed Root", ["Latin", "Cyrillic"]),
        ("CN=\u0410cme, O=Acme", ["Cyrillic", "Latin"]),
        ("\u0391cme", ["Greek", "Latin"]),
        ("\u0555ak", ["Armenian", "Latin"]),
        ("\u13aacme", ["Cherokee", "Latin"]),
        ("\u10d5cme", ["Georgian", "Latin"]),
        ("Goo\ua4d3", ["Latin", "Lisu"]),
        ("\u0410\u0391", ["Cyrillic", "Greek"]),
        ("\u65e5\u043e", ["Cjk", "Cyrillic"]),
        ("\u30ab\uac00", ["Katakana", "Hangul"]),
        ("A1\u0412", ["Latin", "Cyrillic"]),
        ("x\u0301\u043e", ["Latin", "Cyrillic"]),
        ("\uff27\u043e", ["Latin", "Cyrillic"]),
        ("\U0001d400\u043e", ["Latin", "Cyrillic"]),
        ("fine Abc\u0430\u03b1", ["Latin", "Cyrillic"]),
        ("Bob\U00017000", ["Latin", "Tangut"]),  # the only letters without a name in Python
    ],
)
def test_letters_that_look_alike_in_one_word(name: str, alphabets: list[str]) -> None:
    """Two similar-looking alphabets in a word are returned in their order in it."""
    assert [str(each) for each in mixed_scripts(name)] == alphabets


@pytest.mark.parametrize(
    "name",
    [
        *("", "CN=Good Root CA 2, O=Zo\u00eb M\u00fcller"),
        *("CN=\u0423\u0426 Root, O=\u041a\u043e\u043d\u0442\u0443\u0440", "\u0391\u03b8\u03ae\u03bd\u03b1-Root"),
        *("NTT\u682a\u5f0f\u4f1a\u793e", "\ud55c\uad6d\u65e5\u672cCA", "\u3105\u6f22CA"),
        *("\u65e5\u672c\u306e\u30bb\u30ad\u30e5\u30ea\u30c6\u30a3Root\u3005\u30fc\u3006", "\u0410\u30fb\u0042"),
        *("\u05d0ABC", "\u0e1a\u0e23\u0e34\u0e29\u0e31\u0e17ABC", "\u00b5Trust", "N\u00ba1\u02b0", "\u2122Trust"),
        "\U00017000\U00018d08",
        printable("\u041f\u0440\u0438\u200b\u0432\u0435\u0442"),
    ],
)
def test_what_people_write_is_not_remarked(name: str) -> None:
    """One alphabet to a word, Latin beside East Asian and other unlike scripts, marks, digits and escapes are fine."""
    assert mixed_scripts(name) == ()


def test_endless_names_are_looked_at_in_front() -> None:
    """Text beyond the limit is ignored, so that a name of megabytes takes no time."""
    name = "\u00e9" * (MAX_LENGTH - 1) + "\u043e"
    assert len(mixed_scripts(name)) == 2
    assert mixed_scripts("\u00e9" + name) == ()


@pytest.mark.parametrize("first", ["\u0e01", "\u05d0", "\u3042", "\uac00", "\u3105"])
@pytest.mark.parametrize("second", ["\u0430", "\u03b1"])
def test_scripts_that_go_with_latin_go_with_no_other(first: str, second: str) -> None:
    """Scripts that may be mixed with Latin may not be mixed with Cyrillic or Greek."""
    assert len(mixed_scripts(first + second)) == 2
