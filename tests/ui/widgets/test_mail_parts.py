"""The picture of how many messages are trusted."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from sstwizard.ui.style.theme import Tone, color
from sstwizard.ui.widgets.mail_parts import CoverageBar


def test_parts_are_as_wide_as_they_have_messages(qtbot: QtBot) -> None:
    """They stand in their order; none is drawn for no message."""
    bar = CoverageBar()
    qtbot.addWidget(bar)
    bar.show_parts([(50, Tone.GOOD), (0, None), (10, Tone.ACCENT), (40, None)])
    assert bar.parts == [(50, Tone.GOOD), (10, Tone.ACCENT), (40, None)]
    bar.resize(100, 10)
    picture = QPixmap(bar.size())
    bar.render(picture)
    image = picture.toImage()
    seen = [QColor(image.pixel(x, 5)).name() for x in (2, 27, 47, 52, 57)]
    good, accent = color(Tone.GOOD).name(), color(Tone.ACCENT).name()
    assert seen == [good, good, good, accent, accent]
    assert QColor(image.pixel(70, 5)).name() not in (good, accent)
    bar.show_parts([])
    bar.grab()
