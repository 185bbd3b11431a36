"""What is read, and scrolled by keys where it doesn't fit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sstwizard.ui.widgets.reading_area import ReadingArea


def test_tab_stops_only_where_there_is_something_to_scroll(qtbot: QtBot) -> None:
    """No key does anything in text that is seen as a whole."""
    area, text = ReadingArea(), QWidget()
    area.setWidget(text)
    qtbot.addWidget(area)
    area.resize(200, 100)
    area.show()
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus
    text.setMinimumHeight(300)
    qtbot.waitUntil(lambda: area.focusPolicy() is Qt.FocusPolicy.TabFocus)
    text.setMinimumHeight(0)
    qtbot.waitUntil(lambda: area.focusPolicy() is Qt.FocusPolicy.NoFocus)
