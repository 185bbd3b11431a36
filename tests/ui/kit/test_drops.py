"""What is let go in a field: text, and never a file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from sstwizard.ui.kit.drops import TextField
from ui.staging import drop

SHIFT = Qt.KeyboardModifier.ShiftModifier
MESSAGE = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'


def dragged(*, file: str = "", message: str = "") -> QMimeData:
    """Text, with the file or the message that many programs hand over by their name, too."""
    data = QMimeData()
    data.setText(file or message or "some text")
    if file:
        data.setUrls([QUrl.fromLocalFile(file)])
    if message:
        data.setData(MESSAGE, message.encode())
    return data


@pytest.mark.parametrize("how", [Qt.DropAction.MoveAction, Qt.DropAction.CopyAction])
def test_a_field_takes_text_and_no_file(qtbot: QtBot, how: Qt.DropAction) -> None:
    """Whoever is told that a file was moved deletes it; Qt's own field says so where its name comes with it."""
    plain, field = QLineEdit(), TextField()
    for each in (plain, field):
        qtbot.addWidget(each)
    assert drop(plain, data=dragged(file="/tmp/a.sst"), offered=how, key=SHIFT) is how
    for data in (dragged(file="/tmp/a.sst"), dragged(message="a letter")):
        assert drop(field, data=data, offered=how, key=SHIFT) is Qt.DropAction.IgnoreAction
    assert field.text() == ""
    assert drop(field, data=dragged(), offered=how, key=SHIFT) is how
    assert field.text() == "some text"
