"""Wrapping of text with and without spaces between words."""

from __future__ import annotations

import pytest

from sstwizard.core.text import fold


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


def test_nothing_is_lost() -> None:
    """The lines together are the entire text."""
    text = "「root.cer」は証明書ではありません。CA に確認してください！"
    assert "".join(fold(text, 10)).replace(" ", "") == text.replace(" ", "")
