"""What is read and scrolled."""

from __future__ import annotations

import pytest
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


@pytest.mark.parametrize(("width", "are_stacked"), [(1200, False), (500, False), (250, True)])
def test_buttons_of_a_notice_are_stacked_only_if_they_must(qtbot: QtBot, width: int, are_stacked: bool) -> None:
    """Beside the text and below it they stand in one row, at its right end, as long as that is wide enough."""
    holder, notice, buttons = QWidget(), Notice(), (QPushButton("Download its issuer…"), QPushButton("Add its file…"))
    qtbot.addWidget(holder)
    column(holder, notice).addStretch(1)
    holder.show()
    notice.say("An issuer is missing. Ask the sender for it, and add its file.", actions=buttons)
    for _ in range(2):  # narrow at first, it needs less once they are stacked
        holder.resize(width, 200)
        come_to_rest(holder, qtbot)
    assert holder.width() == width
    first, last = (each.geometry() for each in buttons)
    assert (last.top() > first.bottom()) is are_stacked
    assert (last.left() > first.right()) is not are_stacked
    assert last.right() == notice.rect().right()
    assert list(cut(holder)) == []
