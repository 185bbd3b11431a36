"""What is read and scrolled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sstwizard.ui.kit.labels import ReadingArea


def test_tab_stops_where_there_is_something_to_scroll(qtbot: QtBot) -> None:
    """And shows that it is there; where all is to be seen, it goes on."""
    area = ReadingArea()
    qtbot.addWidget(area)
    area.setWidget(QLabel("line\n" * 50))
    area.resize(200, 100)
    with qtbot.waitExposed(area):
        area.show()
    assert area.focusPolicy() is Qt.FocusPolicy.TabFocus
    area.activateWindow()
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)
    focused = area.grab().toImage()
    area.clearFocus()
    assert area.grab().toImage() != focused
    area.setWidget(QLabel("line"))
    qtbot.waitUntil(lambda: area.focusPolicy() is Qt.FocusPolicy.NoFocus)
