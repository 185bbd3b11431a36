"""What is read and scrolled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sstwizard.ui.kit.labels import Notice, ReadingArea
from sstwizard.ui.kit.layouts import column
from ui.reach import cut
from ui.staging import come_to_rest


def test_tab_stops_where_there_is_something_to_scroll(qtbot: QtBot) -> None:
    """And shows that it is there; where all is to be seen, it goes on."""
    area = ReadingArea("Lines")
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


def test_a_notice_stands_beside_its_button(qtbot: QtBot) -> None:
    """Its icon is as high as its one line, beside a button that is higher; below many lines the button has its own."""
    holder, notice, button = QWidget(), Notice(), QPushButton("Enter its password…")
    qtbot.addWidget(holder)
    column(holder, notice).addStretch(1)
    holder.resize(600, 200)
    holder.show()
    notice.say("It is locked.", actions=(button,))
    come_to_rest(holder, qtbot)
    text = next(each for each in notice.findChildren(QLabel) if each.text() == "It is locked.")
    centers = [each.mapTo(holder, each.rect().center()).y() for each in (notice.icon, text, button)]
    assert max(centers) - min(centers) <= 2
    notice.say(f"The file is locked. {'It has been opened by somebody else. ' * 4}", actions=(button,))
    holder.resize(300, 200)
    come_to_rest(holder, qtbot)
    assert button.mapTo(holder, button.rect().topLeft()).y() >= text.mapTo(holder, text.rect().bottomLeft()).y()
    assert list(cut(holder)) == []
