"""Letters that are given when the texts are known."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sstwizard.ui.kit.buttons import assign_mnemonics


def given(qtbot: QtBot, *texts: str) -> list[str]:
    """Return what the texts of buttons become in a window in which another has R."""
    window = QWidget()
    qtbot.addWidget(window)
    QPushButton("&Reload", window)
    buttons = [QPushButton(text, window) for text in texts]
    assign_mnemonics(buttons, window)
    return [button.text() for button in buttons]


def test_japanese_has_its_letter_at_the_end(qtbot: QtBot) -> None:
    """A text without Latin letters gets one that is free, in brackets, before what says that more is asked."""
    assert given(qtbot, "削除", "追加…", "AB") == ["削除(&A)", "追加(&B)…", "AB"]


def test_what_is_written_in_a_name_is_no_letter(qtbot: QtBot) -> None:
    """An ampersand stays what it is, whatever comes after it, and letters that were given before are forgotten."""
    assert given(qtbot, "“R&&D”", "&Buy") == ["“R&&&D”", "&Buy"]
