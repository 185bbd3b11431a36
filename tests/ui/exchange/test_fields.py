"""The commands to type: what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sstwizard.ui.exchange.fields import CommandLine


def test_wheel_is_left_to_the_page(qtbot: QtBot) -> None:
    """Under the mouse, the first line of a command that is longer than its box isn't scrolled away."""
    line = CommandLine()
    qtbot.addWidget(line)
    line.setText("Set-SmimeConfig " * 200)
    line.setFixedSize(300, 40)
    line.show()
    assert line.verticalScrollBar().maximum() > 0
    where, pixels, down = QPointF(20, 20), QPoint(), QPoint(0, -120)
    held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(where, where, pixels, down, *held, False)
    QApplication.sendEvent(line.viewport(), event)
    assert not event.isAccepted()
    assert line.verticalScrollBar().value() == 0
