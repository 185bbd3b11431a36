"""The filter's own keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from sstwizard.ui.widgets.fields import FilterBox


def test_escape_clears_before_it_closes(qtbot: QtBot) -> None:
    """The first Esc takes the words out, and only one in an empty field goes to the window."""
    window = QDialog()
    qtbot.addWidget(window)
    box = FilterBox("Filter", "Filter")
    QVBoxLayout(window).addWidget(box)
    with qtbot.waitExposed(window):
        window.show()
    box.setFocus()
    qtbot.keyClicks(box, "root")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    assert window.isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not window.isVisible()
