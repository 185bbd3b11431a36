"""The check box that is seen on every ground."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from sstwizard.ui.widgets.tick import Tick

DARK, LIGHT = QColor(24, 24, 24), QColor(255, 255, 255)


@pytest.mark.parametrize(("ground", "ink"), [(DARK, LIGHT), (LIGHT, DARK)])
def test_box_and_label_stand_out(qtbot: QtBot, ground: QColor, ink: QColor) -> None:
    """On a dark and on a light ground the edge of an empty box and the label differ from it clearly."""
    tick = Tick("Label")
    qtbot.addWidget(tick)
    palette = QPalette(ground, ground)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(role, ink)
    palette.setColor(QPalette.ColorRole.Base, ground)
    tick.setPalette(palette)
    tick.resize(tick.sizeHint())
    option = QStyleOptionButton()
    tick.initStyleOption(option)
    picture = tick.grab().toImage()
    for part in (QStyle.SubElement.SE_CheckBoxIndicator, QStyle.SubElement.SE_CheckBoxContents):
        place = tick.style().subElementRect(part, option, tick)
        shades = [
            picture.pixelColor(x, y).lightness()
            for x in range(place.left(), place.right())
            for y in range(place.top(), place.bottom())
        ]
        assert max(abs(shade - ground.lightness()) for shade in shades) > 100
